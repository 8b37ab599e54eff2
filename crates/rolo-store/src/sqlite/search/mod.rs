//! Search of texts and numbers, by an index in memory.

pub(crate) mod index;
