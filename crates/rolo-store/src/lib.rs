//! Persistence: the writer and its batches, queries, migrations.
//!
//! [`Store`] is the border; what stands behind it (`sqlite`) is private. A store persists and never decides: what is
//! written comes out of `rolo_core::decide`, which the writer runs over a batch of waiting submissions.

mod border;
mod error;
mod queue;
mod scoped;
mod sqlite;

pub use border::{
    CompanyList, ContactList, ContactPage, CrmKey, Instants, Keyset, KnownKey, Member, NewKey, NewWorkspace, Numbered,
    Order, Page, Store, StorePage, Submission,
};
pub use error::{AdminError, OpenError, StoreError};
pub use queue::{BATCH_COMMANDS_MAX, Observer, QUEUE_COMMANDS_MAX, Silent};
pub use sqlite::{Access, Options, Report, Synchronous};
