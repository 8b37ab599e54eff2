//! The store's border: each statement of it, on each store.

mod border;
mod commands;
mod model;
mod opening;
mod order;
