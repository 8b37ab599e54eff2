//! The store's border: each statement of it, on each store.

mod across;
mod auditing;
mod batches;
mod border;
mod built;
mod collisions;
mod commands;
mod deleting;
mod deriving;
mod folding;
mod keys;
mod lanes;
mod model;
mod moving;
mod opening;
mod operational;
mod order;
mod panicking;
mod plans;
mod refusing;
mod round_trips;
mod schema_copies;
mod searching;
mod transport;
mod upkeep;
mod waiting;
