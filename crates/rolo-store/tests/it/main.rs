//! The store's border: each statement of it, on each store.

mod border;
mod commands;
mod model;
mod moving;
mod opening;
mod order;
mod refusing;
