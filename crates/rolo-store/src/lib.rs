//! Persistence: the writer and its batches, queries, migrations.
//!
//! [`Store`] is the border; what stands behind it (`sqlite`) is private. A store persists and never decides: what is
//! written comes out of `rolo_core::decide`, which the writer runs over a batch of waiting submissions.

mod border;
mod error;
mod queue;
mod sqlite;

pub use border::{
    ContactList, ContactPage, CompanyList, CrmKey, Instants, Keyset, Member, NewKey, NewWorkspace, Numbered, Order,
    Page, Store, StorePage, Submission, KnownKey,
};
pub use error::{AdminError, OpenError, StoreError};
pub use queue::{QUEUE_COMMANDS_MAX, BATCH_COMMANDS_MAX, Observer, Silent};
pub use sqlite::{Access, Options, Synchronous, Report};
