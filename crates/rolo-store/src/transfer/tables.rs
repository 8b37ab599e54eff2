//! The tables that a transfer copies, in one form for both engines.
//!
//! What a database makes by itself is not among them: row numbers, and the embedded store's order of contacts. The texts to
//! search have a table of their own here, as in PostgreSQL; the embedded store keeps them with the contacts.

/// What a column holds. It may be empty too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Int,
    Text,
    Bytes,
}

use Kind::{Bytes, Int, Text};

/// A table as it is copied.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// All columns; rows are copied and compared in the order of the first `key_columns` of them, which distinguish one
    /// row from the next.
    pub(crate) columns: &'static [(&'static str, Kind)],
    pub(crate) key_columns: usize,
}

macro_rules! table {
    ($name:literal, [$($key:ident: $key_kind:ident),*], [$($column:ident: $kind:ident),*]) => {
        Table {
            name: $name,
            columns: &[$((stringify!($key), $key_kind),)* $((stringify!($column), $kind),)*],
            key_columns: [$(stringify!($key)),*].len(),
        }
    };
}

/// All of them; workspaces first, since the others point to them.
pub(crate) const TABLES: &[Table] = &[
    table!(
        "workspace",
        [id: Int],
        [uid: Bytes, name: Text, log_position: Int, contact_count: Int, choices: Text, created_at: Int, checksum: Int,
         changed_at: Int, log_bytes: Int, kept_bytes: Int]
    ),
    table!(
        "api_key",
        [workspace_id: Int, id: Bytes],
        [name: Text, scopes: Text, hash: Bytes, rate_limit: Text, created_at: Int, expires_at: Int, revoked_at: Int,
         checksum: Int, former_hash: Bytes, former_until: Int]
    ),
    table!(
        "contact",
        [workspace_id: Int, id: Bytes],
        [revision: Int, position: Int, created_at: Int, updated_at: Int, company_id: Bytes, crm_object_id: Text,
         body: Text, checksum: Int]
    ),
    table!("contact_search", [workspace_id: Int, contact_id: Bytes], [search: Text]),
    table!("email", [workspace_id: Int, key: Text, contact_id: Bytes], []),
    table!("phone", [workspace_id: Int, key: Text, contact_id: Bytes], [digits: Text]),
    table!("alias", [workspace_id: Int, vendor: Text, text: Text], [contact_id: Bytes]),
    table!("membership", [workspace_id: Int, store_id: Bytes, contact_id: Bytes], [shown_id: Text]),
    table!(
        "company",
        [workspace_id: Int, id: Bytes],
        [revision: Int, position: Int, created_at: Int, updated_at: Int, crm_object_id: Text, search: Text, body: Text,
         checksum: Int]
    ),
    table!("domain", [workspace_id: Int, key: Text, company_id: Bytes], []),
    table!(
        "memory_store",
        [workspace_id: Int, id: Bytes],
        [revision: Int, position: Int, created_at: Int, updated_at: Int, search: Text, body: Text, checksum: Int]
    ),
    table!(
        "change",
        [workspace_id: Int, position: Int],
        [subject: Text, subject_id: Bytes, previous: Int, revision: Int, op: Text, before: Text, after: Text, at: Int,
         actor: Text, surface: Text, request_id: Bytes, checksum: Int]
    ),
    table!(
        "unlinking",
        [workspace_id: Int, subject_id: Bytes],
        [subject: Text, actor: Text, surface: Text, request_id: Bytes]
    ),
    table!("tombstone", [workspace_id: Int, subject: Text, subject_id: Bytes], [position: Int]),
    table!(
        "audit",
        [workspace_id: Int, id: Bytes],
        [at: Int, event: Text, name: Text, details: Text, operator: Text, checksum: Int]
    ),
    table!("deleted_workspace", [workspace_id: Int], [deleted_at: Int, erased_at: Int]),
    // By age, for which both have an index: sorting all of them would take as much memory as they are.
    table!(
        "retry",
        [workspace_id: Int, at: Int, owner: Bytes, key: Text],
        [fingerprint: Bytes, answer: Bytes, checksum: Int]
    ),
];

impl Table {
    /// Whether it is a part of the digest of a store: all but the log of what was done to the server, to which a backup
    /// and a restore add.
    pub(crate) fn is_in_digest(&self) -> bool {
        self.name != "audit"
    }

    /// The names of the columns, as a list of a statement.
    pub(crate) fn names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    }

    /// The names of the key's columns.
    pub(crate) fn key_names(&self) -> String {
        let names: Vec<&str> = self.columns.iter().take(self.key_columns).map(|(name, _)| *name).collect();
        names.join(", ")
    }
}
