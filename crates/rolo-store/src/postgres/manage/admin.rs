//! Administrative writes, which do not go through the log: keys, workspaces, and the store's own secret.

use std::sync::Arc;

use deadpool_postgres::ClientWrapper;
use rolo_core::access::key::{KeyId, KeyRecord, Secret};
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};

use crate::error::{AdminError, StoreError};
use crate::key_cache::Cached;
use crate::model::audit::{AuditEvent, of_change, of_key, of_settings};
use crate::model::key::{KnownKey, NewKey};
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::manage::{keys, workspaces};
use crate::postgres::read::meta;
use crate::postgres::write::{audit_rows, derive};

impl Postgres {
    pub(crate) async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        let now = self.clock.monotonic();
        let cached =
            self.keys.find(id, now).map_err(|_| self.sort(DbError::internal("the keys' epoch cannot be read")))?;
        let epoch = match cached {
            Cached::Known(key) => return Ok(Some(key)),
            Cached::Unknown(epoch) => epoch,
        };
        let found = self.read_point(id.workspace(), |client| async move { keys::get_known(&client, id).await }).await?;
        Ok(self.keys.learn(id, found, now, epoch))
    }

    pub(crate) async fn create_key(&self, workspace: &str, new: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        let new = &new;
        let made = self.change(|client| async move {
            let Some(found) = workspaces::find(&client, workspace).await? else {
                return Ok(None);
            };
            let id = KeyId::new(found.id, self.entropy.bits());
            let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
            let NewKey { name, scopes, rate_limit, expires_at } = new.clone();
            let created_at = self.clock.now();
            let hash = secret.hash();
            let (revoked_at, former) = (None, None);
            let key = KeyRecord { id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, former };
            // Not into one that is being deleted at this moment.
            if client.query_opt(workspaces::LOCK, &[&found.id.0]).await?.is_none() {
                return Ok(None);
            }
            keys::insert(&client, &key).await?;
            audit_rows::insert(&client, self.audited(AuditEvent::KeyCreated, Some(&found), of_key(&key))).await?;
            Ok(Some((key, secret)))
        });
        made.await?.ok_or_else(|| AdminError::NoWorkspace(workspace.into()))
    }

    pub(crate) async fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        let found = self.scan_all(|client| async move {
            let all = workspaces::list(&client).await?;
            if let Some(name) = workspace
                && all.iter().all(|known| known.name != name)
            {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            }
            let mut found = Vec::new();
            for one in all.iter().filter(|one| workspace.is_none_or(|name| one.name == name)) {
                found.extend(keys::list(&client, one.id).await?.into_iter().map(|key| (one.name.clone(), key)));
            }
            Ok(Ok(found))
        });
        found.await?
    }

    pub(crate) async fn revoke_key(&self, id: KeyId) -> Result<KeyRecord, AdminError> {
        let revoked = self.change(|client| async move {
            client.execute(workspaces::LOCK, &[&id.workspace().0]).await?;
            let was_revoked = keys::get(&client, id).await?.is_some_and(|key| key.revoked_at.is_some());
            let revoked = keys::revoke(&client, id, self.clock.now()).await?;
            if let Some(key) = revoked.as_ref().filter(|_| !was_revoked) {
                self.note_key(&client, AuditEvent::KeyRevoked, key).await?;
            }
            Ok(revoked)
        });
        let revoked = revoked.await;
        self.keys.forget();
        revoked?.ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    pub(crate) async fn rotate_key(
        &self,
        id: KeyId,
        former_until: Option<Timestamp>,
    ) -> Result<(KeyRecord, Secret), AdminError> {
        let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
        let hash = secret.hash();
        let rotated = self.change(|client| async move {
            let rotated = keys::rotate(&client, id, hash, former_until).await?;
            if let Some(key) = &rotated {
                self.note_key(&client, AuditEvent::KeyRotated, key).await?;
            }
            Ok(rotated)
        });
        let rotated = rotated.await;
        self.keys.forget();
        rotated?.map(|key| (key, secret)).ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    /// Notes what was done to a key, in the transaction of that.
    async fn note_key(&self, client: &ClientWrapper, event: AuditEvent, key: &KeyRecord) -> Result<(), DbError> {
        let row = client.query_opt(workspaces::LOCK, &[&key.id.workspace().0]).await?;
        let workspace = row.map(|row| workspaces::read(&row)).transpose()?;
        audit_rows::insert(client, self.audited(event, workspace.as_ref(), of_key(key))).await
    }

    pub(crate) async fn create_workspace(&self, new: NewWorkspace) -> Result<Workspace, AdminError> {
        let uid = WorkspaceUid::new(self.clock.now(), self.entropy.bits());
        let wanted = &new;
        let made = self.change(|client| async move {
            let made = workspaces::create(&client, wanted, uid, self.clock.now()).await?;
            if let Some(made) = &made {
                let details = of_settings(&made.settings);
                audit_rows::insert(&client, self.audited(AuditEvent::WorkspaceCreated, Some(made), details)).await?;
            }
            Ok(made)
        });
        made.await?.ok_or(AdminError::WorkspaceExists(new.name))
    }

    pub(crate) async fn update_workspace(&self, name: &str, change: &WorkspaceChange) -> Result<Workspace, AdminError> {
        let changed = self.change(|client| async move {
            let found = workspaces::find(&client, name).await?;
            let Some(id) = found.map(|found| found.id) else { return Ok(None) };
            // What was found may have changed before the lock was had.
            let row = client.query_opt(workspaces::LOCK, &[&id.0]).await?;
            let before = row.map(|row| workspaces::read_locked(&row)).transpose()?;
            let after = workspaces::update(&client, name, change).await?;
            if let (Some(before), Some(after)) = (before, &after)
                && before.settings != after.settings
            {
                let details = of_change(&before.settings, &after.settings);
                audit_rows::insert(&client, self.audited(AuditEvent::WorkspaceChanged, Some(after), details)).await?;
            }
            Ok(after)
        });
        let changed = changed.await;
        self.keys.forget(); // They are cached with the choices of their workspace.
        let changed = changed?.ok_or_else(|| AdminError::NoWorkspace(name.into()))?;
        // What other processes have read by the former region gets the keys of this one when its turn comes.
        let report = |deriving| self.observer.deriving(deriving);
        derive::derive(&self.writer.connections, changed.id, &report).await.map_err(|fault| self.sort(fault))?;
        Ok(changed)
    }

    pub(crate) async fn get_workspace(&self, workspace: WorkspaceId) -> Result<Option<Workspace>, StoreError> {
        self.read_point(workspace, |client| async move { workspaces::get(&client, workspace).await }).await
    }

    pub(crate) async fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        Ok(self.scan_all(|client| async move { workspaces::list(&client).await }).await?)
    }

    pub(crate) async fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        const NAME: &str = "signing_secret";
        if let Some(secret) = self.signing_secret.get() {
            return Ok(*secret);
        }
        let stored = match self.read_any(|client| async move { meta::get(&client, NAME).await }).await? {
            Some(secret) => secret,
            None => {
                let mut secret = [0; 32];
                secret[..16].copy_from_slice(&self.entropy.bits().to_be_bytes());
                secret[16..].copy_from_slice(&self.entropy.bits().to_be_bytes());
                // Another process may be making one at the same moment; the first one counts.
                let kept = self.change(|client| async move {
                    meta::set(&client, NAME, &secret).await?;
                    meta::get(&client, NAME).await
                });
                kept.await?.ok_or_else(|| self.sort(DbError::damaged("the signing secret is not there")))?
            }
        };
        let secret =
            stored.try_into().map_err(|_| self.sort(DbError::damaged("the signing secret has another length")))?;
        Ok(*self.signing_secret.get_or_init(|| secret))
    }
}
