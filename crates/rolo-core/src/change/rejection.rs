//! Rejections: why a command was refused. Nothing has changed then.

use crate::change::field_error::FieldError;
use crate::model::id::ContactId;

/// Why a command was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// What it is about does not exist in this workspace.
    NotFound(Missing),
    /// Values are not acceptable: all that is wrong.
    Invalid(Vec<FieldError>),
    /// The revision is not the expected one.
    PreconditionFailed {
        /// The revision that is there; `None` when nothing is.
        current: Option<u64>,
    },
    /// A value is not what the request says that it is; its JSON pointer.
    TestFailed(String),
    /// Fields have changed since what is to be taken back; their names, as the log has them.
    ChangedSince(Vec<String>),
    /// The record changed while the request was made out of it. The same request may succeed.
    Overtaken,
    /// Several contacts have what one was looked for by; in the order of their ids, a few of them.
    Ambiguous(Vec<ContactId>),
    /// Values are taken by other active records.
    Taken(Vec<Taken>),
    /// The workspace's log and idempotency records have used up their quota.
    OverQuota {
        /// The quota, in mebibytes.
        quota_mib: u64,
    },
}

/// A value that another active record has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where it stands, and that it is taken.
    pub fault: FieldError,
    /// The contact that has it. Shown only to callers that may read contacts.
    pub holder: Option<ContactId>,
}

/// What does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A contact.
    Contact,
    /// A company.
    Company,
    /// A memory store.
    MemoryStore,
}
