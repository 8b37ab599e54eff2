//! The rules of contacts.
//!
//! Everything here is pure: no I/O, no clock, no randomness, no async. A surface decodes its wire form into a
//! [`Command`], [`decide`](decide::decide) says what comes of it, and a store persists what the [`View`] has gathered.
//!
//! Not here: HTTP, SQL, and what any vendor calls things.

pub mod access;
pub mod change;
pub mod command;
pub mod company;
pub mod contact;
pub mod crm;
pub mod decide;
pub mod delta;
pub mod derivation;
pub mod email;
pub mod environment;
pub mod field;
pub mod field_error;
pub mod id;
pub mod items;
pub mod json;
pub mod key;
pub mod memory_store;
pub mod metadata;
pub mod name;
pub mod outcome;
pub mod patch;
pub mod phone;
pub mod recall;
pub mod record;
pub mod rejection;
pub mod replay;
pub mod text;
pub mod time;
pub mod time_zone;
pub mod unlinking;
pub mod view;
pub mod workspace;

pub use access::Principal;
pub use change::{Change, Op, Origin, Subject, Surface};
pub use command::{Command, ContactRef, Precondition, Request};
pub use compact_str::CompactString;
pub use company::{Company, CompanyBody, CompanyPatch};
pub use contact::{Contact, ContactBody};
pub use crm::CrmAssociation;
pub use decide::{WriteContext, decide};
pub use environment::{Clock, Entropy};
pub use field::Field;
pub use field_error::{ErrorCode, FieldError, FieldPath};
pub use id::{CompanyId, ContactId, MemoryStoreId, WorkspaceId, WorkspaceUid};
pub use memory_store::{MemoryStore, MemoryStoreBody, MemoryStorePatch};
pub use outcome::Outcome;
pub use patch::ContactPatch;
pub use record::Record;
pub use rejection::Rejection;
pub use time::Timestamp;
pub use unlinking::Unlinking;
pub use view::View;
pub use workspace::{Workspace, WorkspaceSettings};
