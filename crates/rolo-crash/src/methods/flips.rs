//! x
pub struct Base;
