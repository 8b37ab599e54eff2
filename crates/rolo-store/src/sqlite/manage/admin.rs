//! What does not go through the log: keys, workspaces, and the store's own secret.

use std::path::Path;
use std::sync::Arc;

use rolo_core::key::{KeyId, KeyRecord, Secret};
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};
use rusqlite::{Connection, TransactionBehavior};

use crate::error::{AdminError, StoreError};
use crate::model::audit::{AuditEvent, of_change, of_key, of_settings};
use crate::model::key::{KnownKey, NewKey};
use crate::model::options::{Access, Synchronous};
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::Fault;
use crate::sqlite::manage::key_cache::GENERATION_BELIEVED_MAX;
use crate::sqlite::manage::{keys, workspaces};
use crate::sqlite::open::connect;
use crate::sqlite::read::meta;
use crate::sqlite::write::command_queue::Work;
use crate::sqlite::write::connection::WriteConnection;
use crate::sqlite::write::{audit_rows, derive};

impl Sqlite {
    pub(crate) async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        let found = self
            .keys
            .find(id, self.clock.monotonic(), || self.lookers.read(|connection| keys::find_known(connection, id)));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn create_key(&self, workspace: &str, new: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        let made = self.change_keys(|connection| {
            let Some(found) = workspaces::find(connection, workspace)? else {
                return Ok(None);
            };
            let id = KeyId::new(found.id, self.entropy.bits());
            let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
            let NewKey { name, scopes, rate_limit, expires_at } = new;
            let created_at = self.clock.now();
            let hash = secret.hash();
            let (revoked_at, former) = (None, None);
            let key = KeyRecord { id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, former };
            keys::insert(connection, &key)?;
            self.note_key(connection, AuditEvent::KeyCreated, &key)?;
            Ok(Some((key, secret)))
        });
        let made = made.await?;
        made.ok_or_else(|| AdminError::NoWorkspace(workspace.into()))
    }

    pub(crate) async fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        let found = self.lookers.read(|connection| {
            let all = workspaces::list(connection)?;
            if let Some(name) = workspace
                && all.iter().all(|known| known.name != name)
            {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            }
            let mut keys = Vec::new();
            for one in all.iter().filter(|one| workspace.is_none_or(|name| one.name == name)) {
                keys.extend(keys::list(connection, one.id)?.into_iter().map(|key| (one.name.clone(), key)));
            }
            Ok(Ok(keys))
        });
        found.map_err(|fault| self.sort(fault))?
    }

    pub(crate) async fn revoke_key(&self, id: KeyId) -> Result<KeyRecord, AdminError> {
        let revoked = self.change_keys(|connection| {
            let was_revoked = keys::get(connection, id)?.is_some_and(|key| key.revoked_at.is_some());
            let revoked = keys::revoke(connection, id, self.clock.now())?;
            if let Some(key) = revoked.as_ref().filter(|_| !was_revoked) {
                self.note_key(connection, AuditEvent::KeyRevoked, key)?;
            }
            Ok(revoked)
        });
        revoked.await?.ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    pub(crate) async fn rotate_key(
        &self,
        id: KeyId,
        former_until: Option<Timestamp>,
    ) -> Result<(KeyRecord, Secret), AdminError> {
        let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
        let rotated = self.change_keys(|connection| {
            let rotated = keys::rotate(connection, id, secret.hash(), former_until)?;
            if let Some(key) = &rotated {
                self.note_key(connection, AuditEvent::KeyRotated, key)?;
            }
            Ok(rotated)
        });
        rotated.await?.map(|key| (key, secret)).ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    /// Notes what was done to a key, in the transaction of that.
    fn note_key(&self, connection: &Connection, event: AuditEvent, key: &KeyRecord) -> Result<(), Fault> {
        let workspace = workspaces::get(connection, key.id.workspace())?;
        audit_rows::insert(connection, self.audited(event, workspace.as_ref(), of_key(key)))
    }

    pub(crate) async fn create_workspace(&self, new: NewWorkspace) -> Result<Workspace, AdminError> {
        let uid = WorkspaceUid::new(self.clock.now(), self.entropy.bits());
        let made = self.manage(|connection| {
            let made = workspaces::create(connection, &new, uid, self.clock.now())?;
            if let Some(made) = &made {
                let details = of_settings(&made.settings);
                audit_rows::insert(connection, self.audited(AuditEvent::WorkspaceCreated, Some(made), details))?;
            }
            Ok(made)
        })?;
        made.ok_or(AdminError::WorkspaceExists(new.name))
    }

    pub(crate) async fn update_workspace(&self, name: &str, change: &WorkspaceChange) -> Result<Workspace, AdminError> {
        // A server keeps the choices of a workspace beside its keys.
        let changed = self.change_keys(|connection| {
            let before = workspaces::find(connection, name)?;
            let after = workspaces::update(connection, name, change)?;
            if let (Some(before), Some(after)) = (before, &after)
                && before.settings != after.settings
            {
                let details = of_change(&before.settings, &after.settings);
                audit_rows::insert(connection, self.audited(AuditEvent::WorkspaceChanged, Some(after), details))?;
            }
            Ok(after)
        });
        let changed = changed.await?.ok_or_else(|| AdminError::NoWorkspace(name.into()))?;
        // What a server has read by the former region gets the keys of this one when its turn comes.
        self.derive(changed.id).await?;
        Ok(changed)
    }

    /// Derives anew what is found by a workspace's region, beside a server or in it.
    async fn derive(&self, workspace: WorkspaceId) -> Result<(), StoreError> {
        let (database, synchronous, observer) = (self.files.database.clone(), self.synchronous, self.observer.clone());
        let task = tokio::task::spawn_blocking(move || {
            let mut connection = connect::writer(&database, synchronous).map_err(Fault::no_connection)?;
            derive::derive(&mut connection, workspace, &|deriving| observer.deriving(deriving))
        });
        let derived = task.await.unwrap_or_else(|_| Err(Fault::internal("deriving panicked")));
        derived.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        let listed = self.lookers.read(workspaces::list);
        Ok(listed.map_err(|fault| self.sort(fault))?)
    }

    pub(crate) async fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        const NAME: &str = "signing_secret";
        if let Some(secret) = self.signing_secret.get() {
            return Ok(*secret);
        }
        let secret = self.manage(|connection| {
            if let Some(secret) = meta::get(connection, NAME)? {
                return secret.try_into().map_err(|_| Fault::damaged("the signing secret has another length"));
            }
            let mut secret = [0; 32];
            secret[..16].copy_from_slice(&self.entropy.bits().to_be_bytes());
            secret[16..].copy_from_slice(&self.entropy.bits().to_be_bytes());
            meta::set(connection, NAME, &secret)?;
            Ok(secret)
        })?;
        Ok(*self.signing_secret.get_or_init(|| secret))
    }

    /// Changes keys or what is cached with them, tells every process that serves the store, and waits until all of them
    /// must have heard it.
    async fn change_keys<T>(&self, change: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, StoreError> {
        self.change_keys_with(|_| Ok(()), change).await
    }

    /// The same on a connection that is prepared first.
    pub(crate) async fn change_keys_with<T>(
        &self,
        prepare: impl FnOnce(&Connection) -> Result<(), Fault>,
        change: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let changed = self.manage_with(prepare, change)?;
        self.tell_of_keys().await?;
        Ok(changed)
    }

    /// Tells every process that serves the store that a key has changed, and waits until all of them must have heard it.
    pub(crate) async fn tell_of_keys(&self) -> Result<(), StoreError> {
        let told = self.keys.generation().change(self.entropy.bits() as u64);
        told.map_err(|error| StoreError::Failed(format!("the file of the keys' generation: {error}")))?;
        tokio::time::sleep(GENERATION_BELIEVED_MAX).await;
        Ok(())
    }

    /// Writes something beside submissions, in a transaction of its own: by the writer where this process serves the store, since
    /// readers know of its commits alone, and otherwise by a connection made for it.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        if self.access == Access::Serve {
            let (sender, receiver) = tokio::sync::oneshot::channel();
            let task = move |writer: &mut WriteConnection| drop(sender.send(writer.transact(change)));
            self.entrance.push(Work::Task(Box::new(task)))?;
            return receiver.await.unwrap_or(Err(StoreError::Closing));
        }
        let (database, synchronous) = (self.files.database.clone(), self.synchronous);
        let task = tokio::task::spawn_blocking(move || transact(&database, synchronous, |_| Ok(()), change));
        let written = task.await.unwrap_or_else(|_| Err(Fault::internal("a task panicked")));
        written.map_err(|fault| self.sort(fault))
    }

    /// Changes what does not go through the log, in a transaction of its own.
    pub(crate) fn manage<T>(&self, change: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, StoreError> {
        self.manage_with(|_| Ok(()), change)
    }

    fn manage_with<T>(
        &self,
        prepare: impl FnOnce(&Connection) -> Result<(), Fault>,
        change: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        transact(&self.files.database, self.synchronous, prepare, change).map_err(|fault| self.sort(fault))
    }
}

/// Writes something by a connection made for it.
fn transact<T>(
    database: &Path,
    synchronous: Synchronous,
    prepare: impl FnOnce(&Connection) -> Result<(), Fault>,
    change: impl FnOnce(&Connection) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut connection = connect::writer(database, synchronous).map_err(Fault::no_connection)?;
    prepare(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let result = change(&transaction)?;
    transaction.commit()?;
    Ok(result)
}
