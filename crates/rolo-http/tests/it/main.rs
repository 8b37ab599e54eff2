//! What surfaces that are still to come need: shown by one that is made here, through a real socket.

mod limits;
mod slow_readers;
mod stops;
mod streams;
mod surface;
mod uploads;
