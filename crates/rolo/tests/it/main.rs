//! The program through its front door.

mod canary;
mod cli;
mod readme;
mod revocation;
