//! Synthflow's dialect.
