//! Answers: successful ones, refusals, and how both are written.

pub(crate) mod body;
pub(crate) mod headers;
pub(crate) mod problem;
pub(crate) mod refusal;
pub(crate) mod refusal_log;
pub(crate) mod reply;
pub(crate) mod stream;
