//! Persistence: the writer and its batches, queries, migrations.
//!
//! [`Store`] is the border; what stands behind it (`sqlite`, `postgres`) is private. A store persists and never decides: what is
//! written comes out of `rolo_core::decide`, which the writer runs over a batch of waiting submissions.

mod audit;
mod batch;
mod border;
mod bounds;
mod derivation;
mod error;
mod filters;
mod hits;
mod lists;
mod moving;
mod postgres;
mod queue;
mod recall;
mod sqlite;
mod sums;
mod turns;
mod unlinker;
mod upkeep;
mod words;

pub use audit::{AuditEntry, AuditEvent, AuditQuery};
pub use border::{
    CompanyList, ContactList, ContactPage, CrmKey, Instants, Keyset, KnownKey, Member, NewKey, NewWorkspace, Numbered,
    Order, Page, Place, Report, Sizes, Store, StorePage, Submission, WorkspaceChange,
};
pub use derivation::Deriving;
pub use error::{AdminError, BackupError, OpenError, StoreError};
pub use moving::{MoveError, Moved, Phase, Progress, Side, migrate};
pub use postgres::{DatabaseAddress, PostgresOptions, PostgresReport};
pub use queue::{BATCH_COMMANDS_MAX, Observer, QUEUE_COMMANDS_MAX, Silent};
pub use sqlite::Report as SqliteReport;
pub use sqlite::{Access, Options, Synchronous};
pub use sqlite::{Cancel, Copied, CopyProgress, PARTIAL, Restored, Work, back_up, remove_partial, restore};
pub use upkeep::Erased;
