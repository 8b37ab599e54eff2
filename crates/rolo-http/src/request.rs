//! What is checked and read of a request, in which order, and which operation it is for.

pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod conditions;
pub(crate) mod cors;
pub(crate) mod idempotency;
pub(crate) mod path;
pub(crate) mod rate;
pub(crate) mod router;
pub(crate) mod run;
