//! Layout versions: the schema and the derivation by which a workspace's rows were written, shared by the engines.

use rolo_core::WorkspaceId;
use rolo_core::model::derivation::DERIVATION;

/// Contacts that are derived anew in one transaction, between which others write.
pub(crate) const CHUNK_CONTACTS: usize = 200;

/// Contacts after which the log says how far it is.
const LOGGED_CONTACTS: u64 = 10_000;

/// Bits of a layout that hold the derivation; the schema stands above them.
const DERIVATION_BITS: u32 = 16;

/// The layout of a program that knows this schema.
pub(crate) const fn layout(schema: i64) -> i64 {
    schema << DERIVATION_BITS | DERIVATION as i64
}

/// Why such a store is not transferred.
pub(crate) const NOT_DERIVED: &str =
    "what its contacts are found by has yet to be derived anew. Start `rolo serve` of this version on it once.";

/// The same where a deleted workspace is yet to be erased.
pub(crate) const NOT_ERASED: &str =
    "a deleted workspace has yet to be erased. Start `rolo serve` on it until `rolo doctor` says no more of that.";

/// Whether what records are found by is derived in the same way in both layouts.
pub(crate) fn is_derived_alike(one: i64, two: i64) -> bool {
    let derivation = |layout: i64| layout & ((1 << DERIVATION_BITS) - 1);
    derivation(one) == derivation(two)
}

/// The schema that wrote a layout.
pub(crate) fn schema_of(layout: i64) -> i64 {
    layout >> DERIVATION_BITS
}

/// How far a workspace is that is derived anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deriving {
    /// Which one.
    pub workspace: WorkspaceId,
    /// Contacts that are done since the start.
    pub done: u64,
    /// Contacts in all.
    pub all: u64,
}

impl Deriving {
    /// Says now and then how far it is: a server that starts with it takes its time.
    pub(crate) fn log(&self) {
        let Self { workspace, done, all } = self;
        if done % LOGGED_CONTACTS == 0 {
            tracing::info!(workspace = workspace.0, done, all, "search keys of contacts are derived anew");
        }
    }
}

/// What is wrong with a body that cannot be read. One with a field that this program does not know is refused as a whole:
/// written back, it would lose that field.
pub(crate) fn unreadable(error: &serde_json::Error) -> &'static str {
    if error.to_string().starts_with("unknown field") {
        "a body has a field of a newer Rolo; use that one"
    } else {
        "a body cannot be read"
    }
}
