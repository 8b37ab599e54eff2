//! Synthflow's dialect: its Platform API v2 for contacts and memory stores, mounted under `/v2`.
mod errors;
use crate::edge::Dialect;
use rolo_core::Surface;
/// How it speaks.
pub static DIALECT: Dialect = Dialect { surface: Surface::Synthflow, prefix: "/v2", operations: Vec::new, refuse: errors::refuse, decorate: |_| {} };
