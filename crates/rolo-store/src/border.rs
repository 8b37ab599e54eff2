//! The border of the store: all that anybody may ask of it.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::command::ContactRef;
use rolo_core::decide::{Answer, Retry};
use rolo_core::key::{KeyId, KeyRecord, RateLimit, Scopes, Secret};
use rolo_core::metadata::MetadataMode;
use rolo_core::{
    Change, Clock, Company, CompanyId, Contact, Entropy, Field, MemoryStore, MemoryStoreId, Request, Timestamp,
    Workspace, WorkspaceId, WorkspaceSettings, WorkspaceUid,
};

use crate::audit::{AuditEntry, AuditEvent, AuditQuery};
use crate::error::{AdminError, OpenError, StoreError};
pub use crate::lists::{
    CompanyList, ContactList, ContactPage, CrmKey, Instants, Keyset, Member, Numbered, Order, Page, StorePage,
};
use crate::postgres::{Postgres, PostgresOptions, PostgresReport};
use crate::queue::Observer;
use crate::sqlite::{self, Access, Options, Sqlite};
use crate::upkeep::{self, Erased};

/// A request on its way to the writer.
pub struct Submission {
    /// The workspace that it is for.
    pub workspace: WorkspaceId,
    /// What is asked for.
    pub request: Request,
    /// Its claim that it may be a retry.
    pub retry: Option<Retry>,
}

/// A key with what a request needs to know of its workspace.
#[derive(Clone, Debug)]
pub struct KnownKey {
    /// The key.
    pub key: KeyRecord,
    /// The workspace's public id.
    pub workspace_uid: WorkspaceUid,
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

/// What is to become of a workspace's choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkspaceChange {
    /// The region by which national phone numbers are understood.
    pub phone_region: Field<String>,
    /// Whether no two contacts may have the same e-mail address: in what is written from then on. Contacts that share one
    /// already are left as they are.
    pub unique_emails: Option<bool>,
    /// How written metadata meets the stored one.
    pub metadata: Option<MetadataMode>,
    /// Mebibytes that its log of changes and its kept answers may take together.
    pub quota_mib: Field<u64>,
}

impl WorkspaceChange {
    /// The choices behind the change.
    pub(crate) fn applied_to(&self, settings: &WorkspaceSettings) -> WorkspaceSettings {
        let Self { phone_region, unique_emails, metadata, quota_mib } = self;
        WorkspaceSettings {
            unique_emails: unique_emails.unwrap_or(settings.unique_emails),
            metadata: metadata.unwrap_or(settings.metadata),
            phone_region: phone_region.applied(&settings.phone_region),
            quota_mib: quota_mib.applied(&settings.quota_mib),
        }
    }
}

/// Where a store is, and how to open it.
#[derive(Clone, Debug)]
pub enum Place {
    /// In a folder.
    Folder(Options),
    /// In a database of PostgreSQL.
    Database(Box<PostgresOptions>),
}

impl Place {
    /// To what end it is opened.
    fn access(&self) -> Access {
        match self {
            Self::Folder(options) => options.access,
            Self::Database(options) => options.access,
        }
    }

    /// Whether both are certainly one store.
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Folder(one), Self::Folder(two)) => {
                let real = |options: &Options| options.folder.canonicalize().ok();
                one.folder == two.folder || real(one).is_some_and(|one| real(two) == Some(one))
            }
            (Self::Database(one), Self::Database(two)) => one.address.to_string() == two.address.to_string(),
            (Self::Folder(_), Self::Database(_)) | (Self::Database(_), Self::Folder(_)) => false,
        }
    }
}

impl From<Options> for Place {
    fn from(options: Options) -> Self {
        Self::Folder(options)
    }
}

impl From<PostgresOptions> for Place {
    fn from(options: PostgresOptions) -> Self {
        Self::Database(Box::new(options))
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes of the database.
    pub database_bytes: u64,
    /// Bytes of the write-ahead log; `None` where a server looks after it.
    pub write_ahead_log_bytes: Option<u64>,
    /// Bytes that are free on the disk of the store; `None` where they are not known.
    pub disk_free_bytes: Option<u64>,
}

/// What is in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// In a folder.
    Sqlite(sqlite::Report),
    /// On a server.
    Postgres(PostgresReport),
}

/// How often a server asks for the lock of its folder again, and the pause before.
const LOCK_ROUNDS_MAX: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// A store. Cloning it gives another handle on the same one.
///
/// Reads see every write that was answered before they began.
#[derive(Clone)]
pub struct Store {
    pub(crate) engine: Engine,
}

/// What stands behind the border.
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
    /// Opens a store, and makes or migrates it where it may. With [`Access::Serve`] this process is
    /// the only one that serves the store of a folder, and one of any number for that of a database.
    pub async fn open(
        place: impl Into<Place>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let place = place.into();
        let (serves, upkeep_clock) = (place.access() == Access::Serve, clock.clone());
        let engine = match place {
            Place::Folder(options) => {
                let mut rounds = 0;
                loop {
                    match Sqlite::open(options.clone(), clock.clone(), entropy.clone(), observer.clone()) {
                        // Some command may have the lock for a moment, to see whether the store is served.
                        Err(OpenError::InUse { .. }) if serves && rounds < LOCK_ROUNDS_MAX => {
                            rounds += 1;
                            tokio::time::sleep(LOCK_PAUSE).await;
                        }
                        opened => break Engine::Sqlite(Arc::new(opened?)),
                    }
                }
            }
            Place::Database(options) => {
                Engine::Postgres(Arc::new(Postgres::open(*options, clock, entropy, observer).await?))
            }
        };
        if serves {
            tokio::spawn(upkeep::keep_up(engine.downgrade(), engine.unlinker(), upkeep_clock));
        }
        Ok(Self { engine })
    }

    /// Carries out a submission. When this returns [`Answer::Done`], the change, its log entry and its kept answer are
    /// on stable storage.
    pub async fn commit(&self, submission: impl Into<Box<Submission>>) -> Result<Answer, StoreError> {
        let submission = submission.into();
        ask!(self.commit(submission))
    }

    /// The contact that a caller means.
    pub async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        ask!(self.get_contact(workspace, contact))
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

    /// Companies by `updated_at`.
    pub async fn list_companies(&self, workspace: WorkspaceId, list: CompanyList) -> Result<Page<Company>, StoreError> {
        ask!(self.list_companies(workspace, list))
    }

    /// Contacts by their creation, the newest first, with a count.
    pub async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<Numbered<Contact>, StoreError> {
        ask!(self.page_contacts(workspace, page))
    }

    /// Memory stores by their creation, the newest first, with a count.
    pub async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<Numbered<MemoryStore>, StoreError> {
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

    /// Why the store takes no writes now; `None` when it does. A full disk is no failure, nor is a database that is gone:
    /// writes go on when that is over.
    pub fn trouble(&self) -> Option<String> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.trouble(),
            Engine::Postgres(engine) => engine.trouble(),
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

    /// Submissions that wait for the writer.
    pub fn queue_depth(&self) -> usize {
        match &self.engine {
            Engine::Sqlite(engine) => engine.entrance().depth(),
            Engine::Postgres(engine) => engine.queue_depth(),
        }
    }

    /// Submissions that the writer has taken so far. While some wait, it stands still only if the writer does. `None` in a
    /// database, where nothing that waits does so for long.
    pub fn taken_count(&self) -> Option<u64> {
        match &self.engine {
            Engine::Sqlite(engine) => Some(engine.entrance().taken_count()),
            Engine::Postgres(_) => None,
        }
    }

    /// Finishes what was submitted, and lets go of the folder or of the database.
    pub async fn close(&self) {
        ask!(self.close());
    }
}
