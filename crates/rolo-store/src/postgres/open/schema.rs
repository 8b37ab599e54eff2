//! The numbers of the schema.

use crate::model::derivation;

/// Marks the database as ours.
pub(crate) const APPLICATION_ID: &str = "Rolo";

/// The newest schema that this program knows.
pub(crate) const SCHEMA: i64 = 7;

/// The layout of this program's workspaces.
pub(crate) const LAYOUT: i64 = derivation::layout(SCHEMA);

/// The tables of the newest schema.
pub(crate) const TABLES: &[&str] = &[
    "meta",
    "workspace",
    "api_key",
    "contact",
    "contact_search",
    "email",
    "phone",
    "alias",
    "membership",
    "company",
    "domain",
    "memory_store",
    "change",
    "retry",
    "unlinking",
    "tombstone",
    "audit",
    "deleted_workspace",
];

/// Locked while a workspace is created.
pub(crate) const WORKSPACES: &str = "workspaces";
