//! HTTP in: keys, scopes, limits, retries, and the dialects.
//!
//! `edge` is what every request passes: it finds the operation, checks the key, the rate and the scope, reads the body,
//! and hands a [`Call`](edge::Call) to the operation's handler. A dialect (`synthflow`, `askelephant`) translates: it
//! decodes its wire form into a command, and encodes the outcome or refusal back. No rule of contacts is here.

pub mod askelephant;
pub mod edge;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
pub mod synthflow;
