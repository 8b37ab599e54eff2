//! The log target of this crate.

/// The target of all log lines. Filters such as `info,rolo_api=debug` are operators' settings, so lines keep their name when
/// code moves from one crate to another.
pub(crate) const TARGET: &str = "rolo_api::http";
