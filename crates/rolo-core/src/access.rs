//! Who may do what: API keys, their scopes, and the actors that the log names.

pub mod key;
pub mod principal;
