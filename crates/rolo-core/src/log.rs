//! The log of changes: its entries, what they hold of a field, and what can be rebuilt from them.

pub mod delta;
pub mod entry;
pub mod recall;
pub mod replay;
