//! The border of the store: all that anybody may ask of it.

use std::sync::Arc;

use rolo_core::command::ContactRef;
use rolo_core::decide::{Answer, Retry};
use rolo_core::key::{KeyId, KeyRecord, RateLimit, Scopes, Secret};
use rolo_core::{
    Change, Clock, Command, Company, CompanyId, Contact, ContactId, Entropy, MemoryStore, MemoryStoreId, Precondition,
    Rejection, Request, Sabotage, Timestamp, Workspace, WorkspaceId, WorkspaceSettings,
};

use crate::error::{AdminError, OpenError, StoreError};
use crate::queue::Observer;
use crate::sqlite::{Options, Report, Sqlite};

/// A request on its way to the writer.
pub struct Submission {
    /// The workspace that it is for.
    pub workspace: WorkspaceId,
    /// What is asked for.
    pub request: Request,
    /// Its claim that it may be a retry.
    pub retry: Option<Retry>,
}

/// A stretch of `updated_at`. Each end is exclusive where it says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Instants {
    /// Changed at or after this.
    pub from: Option<Timestamp>,
    /// Changed before this.
    pub before: Option<Timestamp>,
}

/// The order of a list by `updated_at`, then by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest change first.
    #[default]
    NewestFirst,
    /// The oldest change first.
    OldestFirst,
}

/// A place in a list by `updated_at`: just behind the record with these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keyset {
    /// Its `updated_at`.
    pub updated_at: Timestamp,
    /// The bits of its id.
    pub id: u128,
}

/// The id of a CRM record, as a filter names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrmKey {
    /// The kind of record.
    pub object_type: String,
    /// Its id inside the CRM.
    pub object_id: String,
}

/// Which contacts, by `updated_at`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactList {
    /// In which order.
    pub order: Order,
    /// Behind which record; the first page has none.
    pub after: Option<Keyset>,
    /// Changed when.
    pub updated: Instants,
    /// With this text in a name or address, in any case.
    pub search: Option<String>,
    /// Linked to one of these CRM records.
    pub crm: Option<Vec<CrmKey>>,
    /// At most so many.
    pub limit: usize,
}

/// Which companies, by `updated_at`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompanyList {
    /// In which order.
    pub order: Order,
    /// Behind which record; the first page has none.
    pub after: Option<Keyset>,
    /// Changed when.
    pub updated: Instants,
    /// With this text in the name, in any case.
    pub search: Option<String>,
    /// With this domain, as a key.
    pub domain: Option<String>,
    /// Linked to one of these CRM records.
    pub crm: Option<Vec<CrmKey>>,
    /// At most so many.
    pub limit: usize,
}

/// Which contacts, the newest first, by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactPage {
    /// With these digits, in a row, in one of their phone numbers.
    pub digits: Option<String>,
    /// Leave out so many.
    pub offset: u64,
    /// At most so many.
    pub limit: usize,
}

/// Which memory stores, the newest first, by number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StorePage {
    /// With this text in the title, in any case.
    pub search: Option<String>,
    /// Leave out so many.
    pub offset: u64,
    /// At most so many.
    pub limit: usize,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The records, in order.
    pub items: Vec<T>,
    /// Whether there are more behind the last one.
    pub has_more: bool,
}

/// One page of a list with a count.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered<T> {
    /// The records, in order.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// A contact of a memory store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The contact.
    pub contact: ContactId,
    /// The id by which a list of members names it in place of ours.
    pub shown_id: Option<String>,
}

/// A key with what a request needs to know of its workspace.
#[derive(Clone, Debug)]
pub struct KnownKey {
    /// The key.
    pub key: KeyRecord,
    /// The workspace's public id.
    pub workspace_uid: rolo_core::WorkspaceUid,
    /// The workspace's choices.
    pub settings: WorkspaceSettings,
}

/// A key to be made.
#[derive(Clone, Debug)]
pub struct NewKey {
    /// Its name, for people.
    pub name: String,
    /// What it may do.
    pub scopes: Scopes,
    /// How often it may ask.
    pub rate_limit: RateLimit,
    /// When it stops working by itself.
    pub expires_at: Option<Timestamp>,
}

/// A workspace to be made.
#[derive(Clone, Debug)]
pub struct NewWorkspace {
    /// Its name.
    pub name: String,
    /// Its choices.
    pub settings: WorkspaceSettings,
}

/// A store. Cloning it gives another handle on the same one.
///
/// Reads see every write that was answered before they began.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Sqlite>,
}

impl Store {
    /// Opens the store in a folder, and makes or migrates it where it may. With
    /// [`Access::Serve`](crate::Access::Serve) this process is the only one that serves it.
    pub fn open(
        options: Options,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        Sqlite::open(options, clock, entropy, observer).map(|inner| Self { inner: Arc::new(inner) })
    }

    /// Carries out a submission. When this returns [`Answer::Done`], the change, its log entry and its kept answer are
    /// on stable storage.
    pub async fn commit(&self, submission: Submission) -> Result<Answer, StoreError> {
        if Sabotage::EarlyPrecondition.is_on() {
            return self.commit_with_early_precondition(submission).await;
        }
        self.inner.commit(submission).await
    }

    /// Compares `If-Match` with what a reader sees now, and lets the change pass the writer unguarded.
    async fn commit_with_early_precondition(&self, mut submission: Submission) -> Result<Answer, StoreError> {
        if let Command::UpdateContact { contact, .. } = &submission.request.command {
            let seen = self.get_contact(submission.workspace, contact.clone()).await?;
            let current = seen.map(|contact| contact.revision);
            let precondition = std::mem::replace(&mut submission.request.precondition, Precondition::None);
            if !precondition.is_met(current) {
                return Ok(Answer::Refused(Rejection::PreconditionFailed { current }));
            }
        }
        self.inner.commit(submission).await
    }

    /// The contact that a caller means.
    pub async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        self.inner.get_contact(workspace, contact).await
    }

    /// A company.
    pub async fn get_company(&self, workspace: WorkspaceId, id: CompanyId) -> Result<Option<Company>, StoreError> {
        self.inner.get_company(workspace, id).await
    }

    /// A memory store.
    pub async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        self.inner.get_store(workspace, id).await
    }

    /// Contacts by `updated_at`.
    pub async fn list_contacts(&self, workspace: WorkspaceId, list: ContactList) -> Result<Page<Contact>, StoreError> {
        self.inner.list_contacts(workspace, list).await
    }

    /// Companies by `updated_at`.
    pub async fn list_companies(&self, workspace: WorkspaceId, list: CompanyList) -> Result<Page<Company>, StoreError> {
        self.inner.list_companies(workspace, list).await
    }

    /// Contacts by their creation, the newest first, with a count.
    pub async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<Numbered<Contact>, StoreError> {
        self.inner.page_contacts(workspace, page).await
    }

    /// Memory stores by their creation, the newest first, with a count.
    pub async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<Numbered<MemoryStore>, StoreError> {
        self.inner.page_stores(workspace, page).await
    }

    /// The contacts of each of these memory stores, in the order of the stores given; within one by id.
    pub async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        self.inner.members(workspace, stores).await
    }

    /// Log entries behind this position, in order, at most so many.
    pub async fn log(&self, workspace: WorkspaceId, after: u64, limit: usize) -> Result<Vec<Change>, StoreError> {
        self.inner.log(workspace, after, limit).await
    }

    /// A key, live or not, with its workspace. Reads a cache that a change of any key empties, also one made by
    /// another process.
    pub fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        self.inner.find_key(id)
    }

    /// Makes a key; its text is in the answer and nowhere else.
    pub fn create_key(&self, workspace: &str, key: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        self.inner.create_key(workspace, key)
    }

    /// All keys of a workspace, or of all, with the workspace's name; the oldest first.
    pub fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        self.inner.list_keys(workspace)
    }

    /// Revokes a key; once more changes nothing.
    pub fn revoke_key(&self, id: KeyId) -> Result<KeyRecord, AdminError> {
        self.inner.revoke_key(id)
    }

    /// Gives a key another text; the former one stops working at once. A revoked key stays revoked.
    pub fn rotate_key(&self, id: KeyId) -> Result<(KeyRecord, Secret), AdminError> {
        self.inner.rotate_key(id)
    }

    /// Makes a workspace.
    pub fn create_workspace(&self, workspace: NewWorkspace) -> Result<Workspace, AdminError> {
        self.inner.create_workspace(workspace)
    }

    /// All workspaces, the oldest first.
    pub fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        self.inner.list_workspaces()
    }

    /// A secret of this store, 32 bytes, made at its first use and the same ever after. For signing what is handed out
    /// and comes back.
    pub fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        self.inner.signing_secret()
    }

    /// What is in effect, for people and for `rolo doctor`.
    pub fn report(&self) -> Result<Report, StoreError> {
        self.inner.report()
    }

    /// Why the store takes no writes now; `None` when it does. A full disk is no failure: writes go on with space.
    pub fn trouble(&self) -> Option<String> {
        self.inner.trouble()
    }

    /// Why the store has failed; `None` while it is sound.
    pub fn failure(&self) -> Option<String> {
        self.inner.failure()
    }

    /// Waits until the store fails. Never returns on a sound one.
    pub async fn failed(&self) -> String {
        self.inner.failed().await
    }

    /// Submissions that wait for the writer.
    pub fn queue_depth(&self) -> usize {
        self.inner.queue_depth()
    }

    /// Finishes what was submitted, writes the log of writes back into the database, and lets go of the folder.
    pub async fn close(&self) {
        self.inner.close().await;
    }
}
