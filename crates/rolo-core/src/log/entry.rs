//! The change log: its entries, and the fields that each has changed.
//!
//! Every effective change is one entry, in the same transaction as the change. History, undo, feed, webhooks and sync
//! read it, and replaying it from empty rebuilds every record (`replay`).

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::access::principal::Principal;
use crate::json::{self, Json};
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::time::Timestamp;
use crate::model::workspace::LOG_ENTRY_BYTES;

/// One entry of a workspace's log.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// 1, 2, 3 … without gaps within a workspace, in commit order.
    pub position: u64,
    /// The position of the entry before this one of the same subject; `None` for its first.
    pub previous: Option<u64>,
    /// What changed.
    pub subject: Subject,
    /// The revision that it has after the change; for a deletion, one more than the last.
    pub revision: u64,
    /// How.
    pub op: Op,
    /// The changed fields with their values before, a JSON object.
    pub before: String,
    /// The changed fields with their values after, a JSON object.
    pub after: String,
    /// When; the subject's `updated_at`.
    pub at: Timestamp,
    /// Who, by which way, in which request.
    pub origin: Origin,
}

/// A log that contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayError {
    /// The entry at which it shows.
    pub position: u64,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "log entry {}: {}", self.position, self.reason)
    }
}

impl std::error::Error for ReplayError {}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A contact.
    Contact(ContactId),
    /// A company.
    Company(CompanyId),
    /// A memory store.
    MemoryStore(MemoryStoreId),
}

/// How something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It came into being.
    Created,
    /// It got other values.
    Updated,
    /// It was deleted.
    Deleted,
    /// It came back after it was deleted, under its id and with the next revision.
    Restored,
}

/// Where a change comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Who.
    pub actor: Principal,
    /// By which way in.
    pub surface: Surface,
    /// The bits of the request's id.
    pub request_id: u128,
}

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Surface {
    /// Synthflow's dialect.
    Synthflow,
    /// AskElephant's dialect.
    AskElephant,
    /// Rolo's own API.
    Native,
    /// The command line.
    Cli,
}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $type {
            /// Its word, as stored and shown.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads the word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

words!(Op { Created = "created", Updated = "updated", Deleted = "deleted", Restored = "restored" });
words!(Surface { Synthflow = "synthflow", AskElephant = "askelephant", Native = "native", Cli = "cli" });

impl Subject {
    /// The word for its kind.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact(_) => "contact",
            Self::Company(_) => "company",
            Self::MemoryStore(_) => "memory_store",
        }
    }

    /// The bits of its id.
    pub fn bits(self) -> u128 {
        match self {
            Self::Contact(id) => id.bits(),
            Self::Company(id) => id.bits(),
            Self::MemoryStore(id) => id.bits(),
        }
    }

    /// The subject of this kind with this id.
    pub fn from_parts(word: &str, bits: u128) -> Option<Self> {
        Some(match word {
            "contact" => Self::Contact(ContactId::from_bits(bits)),
            "company" => Self::Company(CompanyId::from_bits(bits)),
            "memory_store" => Self::MemoryStore(MemoryStoreId::from_bits(bits)),
            _ => return None,
        })
    }
}

impl Change {
    /// Bytes that it takes in the log, about.
    pub fn bytes(&self) -> u64 {
        (self.before.len() + self.after.len()) as u64 + LOG_ENTRY_BYTES
    }

    /// The names of the changed fields, in order.
    pub fn fields(&self) -> Result<Vec<String>, ReplayError> {
        let fail = |reason: String| ReplayError { position: self.position, reason };
        match json::read(self.after.as_bytes()) {
            Ok(Json::Object(entries)) => Ok(entries.into_iter().map(|(key, _)| key.into_owned()).collect()),
            Ok(_) => Err(fail("has no fields".into())),
            Err(error) => Err(fail(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_cannot_be_read_does_not_pass_for_one_that_changed_nothing() {
        let entry = |after: &str| Change {
            position: 7,
            previous: None,
            subject: Subject::Contact(ContactId::from_bits(1)),
            revision: 1,
            op: Op::Created,
            before: "{}".into(),
            after: after.into(),
            at: Timestamp::from_millis(0),
            origin: Origin { actor: Principal::System, surface: Surface::Cli, request_id: 0 },
        };
        assert_eq!(entry(r#"{"name":{},"emails":[]}"#).fields(), Ok(vec!["name".into(), "emails".into()]));
        assert_eq!(entry("{}").fields(), Ok(Vec::new()));
        for after in ["", "{", r#"{"name":1,"name":2}"#, "[]", "null"] {
            assert_eq!(entry(after).fields().expect_err(after).position, 7);
        }
    }
}
