//! Searching: texts and numbers in memory.

pub(crate) mod index;
