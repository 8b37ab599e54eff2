//! The store API: every operation, dispatched to the engine.

use std::sync::Arc;

use rolo_core::access::key::{KeyId, KeyRecord, Secret};
use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::CommandResult;
use rolo_core::change::decide::batch::BatchAnswer;
use rolo_core::{
    Change, Company, CompanyId, Contact, MemoryStore, MemoryStoreId, Subject, Timestamp, Workspace, WorkspaceId,
    WorkspaceUid,
};

use crate::error::{AdminError, StoreError};
use crate::model::audit::{AuditEntry, AuditEvent, AuditQuery};
use crate::model::erased::Erased;
use crate::model::find::{FindQuery, Found};
use crate::model::history::Start;
use crate::model::key::{KnownKey, NewKey};
use crate::model::report::{Report, Sizes};
use crate::model::submission::{Batch, Submission};
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::postgres::engine::Postgres;
use crate::sqlite::engine::Sqlite;

pub use crate::model::list::{CompanyList, ContactList, ContactPage, CountedPage, Member, Page, StorePage};

/// A store. Cloning it gives another handle on the same one.
///
/// Reads see every write that was answered before they began.
#[derive(Clone)]
pub struct Store {
    pub(crate) engine: Engine,
}

/// The engine behind the store API.
#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite(Arc<Sqlite>),
    Postgres(Arc<Postgres>),
}

/// Asks the engine, whichever it is. What waits for a server is a future of several kilobytes, which would be moved with
/// each request of a folder too if it were not apart.
macro_rules! ask {
    ($store:ident.$method:ident($($argument:expr),*)) => {
        match &$store.engine {
            Engine::Sqlite(engine) => engine.$method($($argument),*).await,
            Engine::Postgres(engine) => Box::pin(engine.$method($($argument),*)).await,
        }
    };
}
pub(crate) use ask;

impl Store {
    /// Handles a submission. When this returns [`CommandResult::Done`], the change, its log entry and its
    /// idempotency record are on stable storage.
    pub async fn submit(&self, submission: impl Into<Box<Submission>>) -> Result<CommandResult, StoreError> {
        let submission = submission.into();
        ask!(self.submit(submission))
    }

    /// Handles a batch, with one answer for each command, in their order. When this returns, what the answers say is on
    /// stable storage; of a dry run nothing is.
    pub async fn submit_batch(&self, batch: Batch) -> Result<Vec<BatchAnswer>, StoreError> {
        if batch.commands.is_empty() {
            return Ok(Vec::new());
        }
        let batch = Box::new(batch);
        ask!(self.submit_batch(batch))
    }

    /// The contact that a caller means.
    pub async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        ask!(self.get_contact(workspace, contact))
    }

    /// The contact that has this e-mail key; of several the one that was made first.
    pub async fn contact_by_email(&self, workspace: WorkspaceId, key: String) -> Result<Option<Contact>, StoreError> {
        ask!(self.contact_by_email(workspace, key))
    }

    /// A company.
    pub async fn get_company(&self, workspace: WorkspaceId, id: CompanyId) -> Result<Option<Company>, StoreError> {
        ask!(self.get_company(workspace, id))
    }

    /// A memory store.
    pub async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        ask!(self.get_store(workspace, id))
    }

    /// Contacts by `updated_at`.
    pub async fn list_contacts(&self, workspace: WorkspaceId, list: ContactList) -> Result<Page<Contact>, StoreError> {
        ask!(self.list_contacts(workspace, list))
    }

    /// Contacts that match a filter. Looks at a bounded number of them, and says so when these do not suffice.
    pub async fn find_contacts(&self, workspace: WorkspaceId, query: FindQuery) -> Result<Found, StoreError> {
        ask!(self.find_contacts(workspace, query))
    }

    /// Companies by `updated_at`.
    pub async fn list_companies(&self, workspace: WorkspaceId, list: CompanyList) -> Result<Page<Company>, StoreError> {
        ask!(self.list_companies(workspace, list))
    }

    /// Contacts by their creation, the newest first, with a count.
    pub async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<CountedPage<Contact>, StoreError> {
        ask!(self.page_contacts(workspace, page))
    }

    /// Memory stores by their creation, the newest first, with a count.
    pub async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<CountedPage<MemoryStore>, StoreError> {
        ask!(self.page_stores(workspace, page))
    }

    /// The contacts of each of these memory stores, in the order of the stores given; within one by id.
    pub async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        ask!(self.members(workspace, stores))
    }

    /// Log entries behind this position, in order, at most so many.
    pub async fn log(&self, workspace: WorkspaceId, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        ask!(self.log(workspace, after, limit))
    }

    /// The position of the last entry of the log; 0 while there is none.
    pub async fn log_position(&self, workspace: WorkspaceId) -> Result<u64, StoreError> {
        ask!(self.log_position(workspace))
    }

    /// The history of one record, also of one that was deleted: at most so many entries, the latest first. `before` is
    /// the position of the last entry of the page in front; one that is not of this record gives nothing.
    pub async fn history(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        before: Option<u64>,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.history_from(workspace, subject, before.map_or(Start::Latest, Start::Behind), limit).await
    }

    pub(crate) async fn history_from(
        &self,
        workspace: WorkspaceId,
        subject: Subject,
        start: Start,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        ask!(self.history(workspace, subject, start, limit))
    }

    /// A key, live or not, with its workspace. Reads a cache: a change of a key that another process has made is seen at
    /// once in a folder, and within a second in a database.
    pub async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        ask!(self.find_key(id))
    }

    /// Makes a key; its text is in the answer and nowhere else.
    pub async fn create_key(&self, workspace: &str, key: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        ask!(self.create_key(workspace, key))
    }

    /// All keys of a workspace, or of all, with the workspace's name; the oldest first.
    pub async fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        ask!(self.list_keys(workspace))
    }

    /// Revokes a key; once more changes nothing.
    pub async fn revoke_key(&self, id: KeyId) -> Result<KeyRecord, AdminError> {
        ask!(self.revoke_key(id))
    }

    /// Gives a key another text. The former one stops working at once, or works until then; any text before that one does not.
    /// A revoked key stays revoked.
    pub async fn rotate_key(
        &self,
        id: KeyId,
        former_until: Option<Timestamp>,
    ) -> Result<(KeyRecord, Secret), AdminError> {
        ask!(self.rotate_key(id, former_until))
    }

    /// Makes a workspace.
    pub async fn create_workspace(&self, workspace: NewWorkspace) -> Result<Workspace, AdminError> {
        ask!(self.create_workspace(workspace))
    }

    /// Changes the choices of the workspace of this name. Requests see it as soon as they see the change of a key: at once
    /// in a folder, and within a second in a database that another process serves.
    pub async fn update_workspace(&self, name: &str, change: WorkspaceChange) -> Result<Workspace, AdminError> {
        ask!(self.update_workspace(name, &change))
    }

    /// Deletes a workspace: it is gone at once, with its keys. What it held is erased by [`Store::erase_some`].
    ///
    /// `uid` says which one was meant: one of the same name may have been made since it was looked at.
    pub async fn delete_workspace(&self, name: &str, uid: WorkspaceUid) -> Result<Workspace, AdminError> {
        ask!(self.delete_workspace(name, uid))
    }

    /// Erases the next rows of workspaces that were deleted. A server does so by itself.
    pub async fn erase_some(&self) -> Result<Erased, StoreError> {
        ask!(self.erase_some())
    }

    /// Notes in the audit log what was done to the server. `details` is an object.
    pub async fn note_audit(&self, event: AuditEvent, details: serde_json::Value) -> Result<(), StoreError> {
        ask!(self.note_audit(event, details))
    }

    /// The latest entries of the audit log that are wanted, the oldest of them first.
    pub async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>, AdminError> {
        ask!(self.list_audit(query))
    }

    /// The workspace with this number.
    pub async fn get_workspace(&self, workspace: WorkspaceId) -> Result<Option<Workspace>, StoreError> {
        ask!(self.get_workspace(workspace))
    }

    /// All workspaces, the oldest first.
    pub async fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        ask!(self.list_workspaces())
    }

    /// A secret of this store, 32 bytes, made at its first use and the same ever after. For signing what is handed out
    /// and comes back.
    pub async fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        ask!(self.signing_secret())
    }

    /// What is in effect, for people and for `rolo doctor`.
    pub async fn report(&self) -> Result<Report, StoreError> {
        Ok(match &self.engine {
            Engine::Sqlite(engine) => Report::Sqlite(engine.report().await?),
            Engine::Postgres(engine) => Report::Postgres(engine.report().await?),
        })
    }

    /// How much there is.
    pub async fn sizes(&self) -> Result<Sizes, StoreError> {
        ask!(self.sizes())
    }

    /// The servers of a spread database that cannot be used now, by their names; the workspaces of others are served.
    pub fn unavailable_workers(&self) -> Vec<String> {
        match &self.engine {
            Engine::Sqlite(_) => Vec::new(),
            Engine::Postgres(engine) => engine.unavailable_workers(),
        }
    }

    /// Why the store takes no writes now; `None` when it does. A full disk is no failure, nor is a database that is gone:
    /// writes go on when that is over.
    pub fn unavailable(&self) -> Option<String> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.unavailable(),
            Engine::Postgres(engine) => engine.unavailable(),
        }
    }

    /// Why the store has failed for good; `None` while it is sound.
    pub fn failure(&self) -> Option<String> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.failure(),
            Engine::Postgres(_) => None,
        }
    }

    /// Waits until the store fails. Never returns on a sound one.
    pub async fn failed(&self) -> String {
        match &self.engine {
            Engine::Sqlite(engine) => engine.failed().await,
            Engine::Postgres(_) => std::future::pending().await,
        }
    }

    /// Commands that wait for the writer.
    pub fn queue_depth(&self) -> usize {
        match &self.engine {
            Engine::Sqlite(engine) => engine.queue.depth().count(),
            Engine::Postgres(engine) => engine.queue_depth(),
        }
    }

    /// Commands that the writer has taken so far. While some wait, it stands still only if the writer does. `None` in a
    /// database, where nothing that waits does so for long.
    pub fn taken_count(&self) -> Option<u64> {
        match &self.engine {
            Engine::Sqlite(engine) => Some(engine.queue.depth().taken_count()),
            Engine::Postgres(_) => None,
        }
    }

    /// Finishes what was submitted, and lets go of the folder or of the database.
    pub async fn close(&self) {
        ask!(self.close());
    }
}
