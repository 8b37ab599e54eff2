//! A route: an operation, with what its document says of it.

use rolo_core::Surface;
use rolo_http::Operation;

/// An operation with what its document says of it.
pub(super) struct Route {
    pub(super) operation: Operation,
    /// What it does, in a sentence.
    pub(super) summary: &'static str,
    /// Its query parameters.
    pub(super) parameters: &'static [Parameter],
    /// The schema of its body, if it takes one.
    pub(super) body: Option<Body>,
    /// The schema of its answer.
    pub(super) answer: &'static str,
    /// The statuses with which it is refused, beside those that all operations, or all that write, have.
    pub(super) refusals: &'static [u16],
}

/// What an operation takes.
#[derive(Clone, Copy)]
pub(super) enum Body {
    /// Operations on contacts.
    Batch,
    /// A new company.
    Company,
    /// A change of a company.
    CompanyPatch,
    /// A new contact.
    Contact,
    /// A new memory store.
    MemoryStore,
    /// A change of a memory store.
    MemoryStorePatch,
    /// A change of a contact.
    Patch,
    /// What to find.
    Query,
}

/// A query parameter: its name, its JSON type, and what it says.
pub(super) struct Parameter(pub(super) &'static str, pub(super) &'static str, pub(super) &'static str);

pub(super) const US: Surface = Surface::Native;
pub(super) const LIMIT: Parameter =
    Parameter("limit", "integer", "Records on a page, from 1 to 1000; 50 when not given.");
pub(super) const ORDER: Parameter = Parameter("order", "string", "`newest` or `oldest` change first.");
pub(super) const UPDATED_FROM: Parameter = Parameter("updated_from", "string", "Changed at or after this instant.");
pub(super) const UPDATED_BEFORE: Parameter = Parameter("updated_before", "string", "Changed before this instant.");
pub(super) const AFTER: Parameter = Parameter("after", "string", "Where the page before ended: its `next_after`.");
pub(super) const DRY_RUN: Parameter =
    Parameter("dry_run", "boolean", "Shows what would come of it, and writes nothing.");

/// A route that reads one thing.
pub(super) fn read(operation: Operation, summary: &'static str, answer: &'static str) -> Route {
    Route { operation, summary, parameters: &[], body: None, answer, refusals: &[404] }
}
