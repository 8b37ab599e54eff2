//! Administrative writes, which do not go through the log: keys, workspaces, and the store's own secret.

use std::sync::Arc;

use rolo_core::access::key::{KeyId, KeyRecord, Secret};
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};
use rusqlite::Connection;

use crate::error::{AdminError, StoreError};
use crate::key_cache::{Cached, EPOCH_TTL};
use crate::model::audit::{AuditEvent, of_change, of_settings};
use crate::model::key::{KnownKey, NewKey};
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::manage::{keys, workspaces};
use crate::sqlite::read::meta;
use crate::sqlite::write::connection::References;
use crate::sqlite::write::derive;

impl Sqlite {
    pub(crate) async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        let now = self.clock.monotonic();
        let cached = self.keys.find(id, now).map_err(|_| self.sort(DbError::damaged("the file of the keys' epoch")))?;
        let epoch = match cached {
            Cached::Known(key) => return Ok(Some(key)),
            Cached::Unknown(epoch) => epoch,
        };
        let found = self.point_readers.read(|connection| keys::find_known(connection, id));
        Ok(self.keys.learn(id, found.map_err(|fault| self.sort(fault))?, now, epoch))
    }

    pub(crate) async fn create_key(&self, workspace: &str, new: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        let (auditor, name) = (self.auditor(), workspace.to_owned());
        let made = self.change_keys(References::Checked, move |connection| {
            let Some(found) = workspaces::find(connection, &name)? else {
                return Ok(None);
            };
            let bits = || auditor.entropy.bits();
            let id = KeyId::new(found.id, bits());
            let secret = Secret::new(id, [bits(), bits()]);
            let NewKey { name, scopes, rate_limit, expires_at } = new;
            let created_at = auditor.clock.now();
            let hash = secret.hash();
            let (revoked_at, former) = (None, None);
            let key = KeyRecord { id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, former };
            keys::insert(connection, &key)?;
            auditor.note_key(connection, AuditEvent::KeyCreated, &key)?;
            Ok(Some((key, secret)))
        });
        let made = made.await?;
        made.ok_or_else(|| AdminError::NoWorkspace(workspace.into()))
    }

    pub(crate) async fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        let found = self.point_readers.read(|connection| {
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
        let auditor = self.auditor();
        let revoked = self.change_keys(References::Checked, move |connection| {
            let was_revoked = keys::get(connection, id)?.is_some_and(|key| key.revoked_at.is_some());
            let revoked = keys::revoke(connection, id, auditor.clock.now())?;
            if let Some(key) = revoked.as_ref().filter(|_| !was_revoked) {
                auditor.note_key(connection, AuditEvent::KeyRevoked, key)?;
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
        let (auditor, hash) = (self.auditor(), secret.hash());
        let rotated = self.change_keys(References::Checked, move |connection| {
            let rotated = keys::rotate(connection, id, hash, former_until)?;
            if let Some(key) = &rotated {
                auditor.note_key(connection, AuditEvent::KeyRotated, key)?;
            }
            Ok(rotated)
        });
        rotated.await?.map(|key| (key, secret)).ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    pub(crate) async fn create_workspace(&self, new: NewWorkspace) -> Result<Workspace, AdminError> {
        let uid = WorkspaceUid::new(self.clock.now(), self.entropy.bits());
        let (auditor, name) = (self.auditor(), new.name.clone());
        let made = self.write(move |connection| {
            let made = workspaces::create(connection, &new, uid, auditor.clock.now())?;
            if let Some(made) = &made {
                auditor.note(connection, AuditEvent::WorkspaceCreated, made, of_settings(&made.settings))?;
            }
            Ok(made)
        });
        made.await?.ok_or(AdminError::WorkspaceExists(name))
    }

    pub(crate) async fn update_workspace(&self, name: &str, change: &WorkspaceChange) -> Result<Workspace, AdminError> {
        let (auditor, of_name, change) = (self.auditor(), name.to_owned(), change.clone());
        // A server keeps the choices of a workspace beside its keys.
        let changed = self.change_keys(References::Checked, move |connection| {
            let before = workspaces::find(connection, &of_name)?;
            let after = workspaces::update(connection, &of_name, &change)?;
            if let (Some(before), Some(after)) = (before, &after)
                && before.settings != after.settings
            {
                let details = of_change(&before.settings, &after.settings);
                auditor.note(connection, AuditEvent::WorkspaceChanged, after, details)?;
            }
            Ok(after)
        });
        let changed = changed.await?.ok_or_else(|| AdminError::NoWorkspace(name.into()))?;
        // What a server has read by the former region gets the keys of this one when its turn comes.
        self.derive(changed.id).await?;
        Ok(changed)
    }

    /// Derives anew what is found by a workspace's region, chunk by chunk.
    async fn derive(&self, workspace: WorkspaceId) -> Result<(), StoreError> {
        let mut done = 0;
        while let Some(step) = self.write(move |connection| derive::step(connection, workspace, done)).await? {
            step.deriving.log();
            self.observer.deriving(step.deriving);
            if step.is_last {
                break;
            }
            done = step.deriving.done;
        }
        Ok(())
    }

    pub(crate) async fn get_workspace(&self, workspace: WorkspaceId) -> Result<Option<Workspace>, StoreError> {
        self.read_point(move |connection| workspaces::get(connection, workspace)).await
    }

    pub(crate) async fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        let listed = self.point_readers.read(workspaces::list);
        Ok(listed.map_err(|fault| self.sort(fault))?)
    }

    pub(crate) async fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        const NAME: &str = "signing_secret";
        if let Some(secret) = self.signing_secret.get() {
            return Ok(*secret);
        }
        let entropy = self.entropy.clone();
        let secret = self.write(move |connection| {
            if let Some(secret) = meta::get(connection, NAME)? {
                return secret.try_into().map_err(|_| DbError::damaged("the signing secret has another length"));
            }
            let mut secret = [0; 32];
            secret[..16].copy_from_slice(&entropy.bits().to_be_bytes());
            secret[16..].copy_from_slice(&entropy.bits().to_be_bytes());
            meta::set(connection, NAME, &secret)?;
            Ok(secret)
        });
        let secret = secret.await?;
        Ok(*self.signing_secret.get_or_init(|| secret))
    }

    /// Changes keys or what is cached with them, notifies every process that serves the store, and waits until all of
    /// them must have heard it.
    pub(crate) async fn change_keys<T: Send + 'static>(
        &self,
        references: References,
        change: impl FnOnce(&Connection) -> Result<T, DbError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let changed = self.write_with(references, change).await?;
        self.advance_key_epoch().await?;
        Ok(changed)
    }

    /// Tells every process that serves the store that a key has changed, and waits until all of them must have heard it.
    pub(crate) async fn advance_key_epoch(&self) -> Result<(), StoreError> {
        let advanced = self.keys.advance(self.entropy.bits() as u64);
        advanced.map_err(|error| StoreError::Failed(format!("the file of the keys' epoch: {error}")))?;
        tokio::time::sleep(EPOCH_TTL).await;
        Ok(())
    }
}
