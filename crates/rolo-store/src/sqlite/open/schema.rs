//! The numbers of the schema.

use crate::model::derivation;

/// Marks the file as ours: "Rolo" in ASCII.
pub(crate) const APPLICATION_ID: i64 = 0x526F_6C6F;

/// The newest schema that this program knows.
pub(crate) const SCHEMA: i64 = 8;

/// The layout of this program's workspaces.
pub(crate) const LAYOUT: i64 = derivation::layout(SCHEMA);
