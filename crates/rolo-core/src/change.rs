//! Changes: what somebody asks for, and what comes of it.

pub mod command;
pub mod decide;
pub mod field;
pub mod field_error;
pub mod outcome;
pub mod patch;
pub mod rebase;
pub mod rejection;
pub mod unlinking;
pub mod view;
