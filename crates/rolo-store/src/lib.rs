//! Persistence: the writer and its batches, queries, migrations.
//!
//! [`Store`] is the door; what stands behind it (`sqlite`, `postgres`) is private. A store persists and never decides: what is
//! written comes out of `rolo_core::decide`, which the writer runs over a batch of waiting submissions.

mod batch;
mod checksum;
mod command_queue;
mod error;
mod key_cache;
mod model;
mod observer;
mod open;
mod postgres;
mod recall;
#[cfg(test)]
mod schema_fields;
mod sqlite;
mod store;
mod timeline;
mod transfer;
mod turns;
mod unlinker;
mod upkeep;
mod wait;
mod waiters;

pub use command_queue::{BATCH_COMMANDS_MAX, BULK_COMMANDS_MAX, BULK_QUEUE_COMMANDS_MAX, QUEUE_COMMANDS_MAX};
pub use error::{AdminError, BackupError, OpenError, StoreError};
pub use model::address::DatabaseAddress;
pub use model::audit::{AuditEntry, AuditEvent, AuditQuery};
pub use model::derivation::Deriving;
pub use model::erased::Erased;
pub use model::find::{FIND_SCANNED_MAX, FindKey, FindPosition, FindQuery, FindSort, Found, FoundPage, FoundTotal};
pub use model::key::{KnownKey, NewKey};
pub use model::list::{
    CompanyList, ContactList, ContactPage, CountedPage, CrmKey, Member, Order, Page, PagePosition, StorePage, TimeRange,
};
pub use model::location::Location;
pub use model::options::{Access, Options, PostgresOptions, Synchronous};
pub use model::report::{PostgresReport, Report, Sizes, SqliteReport, WorkerReport};
pub use model::submission::{Batch, Lane, SUBMISSION_COMMANDS_MAX, Submission, TooManyCommands};
pub use model::workspace::{NewWorkspace, WorkspaceChange};
pub use observer::{NoObserver, Observer};
pub use sqlite::manage::backup::{Cancel, Copied, CopyProgress, PARTIAL, Work, back_up, remove_partial};
pub use sqlite::manage::restore::{Restored, restore};
pub use store::Store;
pub use timeline::{RecordBody, Step, TIMELINE_STEPS_MAX, Walked};
pub use transfer::migrate::{Phase, Progress, Side, TransferError, TransferReport, migrate};
pub use waiters::POSITION_WAITERS_MAX;
