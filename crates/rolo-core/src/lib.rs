//! The rules of contacts.
//!
//! Everything here is pure: no I/O, no clock, no randomness, no async. A surface decodes its wire form into a
//! [`Command`], [`decide`](fn@decide) says what comes of it, and a store persists what the [`View`] has gathered.
//!
//! Not here: HTTP, SQL, and what any vendor calls things.

pub mod access;
pub mod change;
pub mod environment;
pub mod find;
pub mod json;
pub mod log;
pub mod model;

pub use access::principal::Principal;
pub use change::command::{Command, ContactRef, Precondition, Request};
pub use change::decide::{WriteContext, decide};
pub use change::field::Field;
pub use change::field_error::{ErrorCode, FieldError, FieldPath};
pub use change::outcome::Outcome;
pub use change::patch::ContactPatch;
pub use change::rejection::Rejection;
pub use change::unlinking::Unlinking;
pub use change::view::View;
pub use compact_str::CompactString;
pub use environment::{Clock, Entropy};
pub use log::entry::{Change, Op, Origin, Subject, Surface};
pub use model::company::{Company, CompanyBody, CompanyPatch};
pub use model::contact::{Contact, ContactBody};
pub use model::crm::CrmAssociation;
pub use model::id::{CompanyId, ContactId, MemoryStoreId, WorkspaceId, WorkspaceUid};
pub use model::memory_store::{MemoryStore, MemoryStoreBody, MemoryStorePatch};
pub use model::record::Record;
pub use model::time::Timestamp;
pub use model::workspace::{Workspace, WorkspaceSettings};
