//! What does not go through the log: keys, workspaces, and the store's own secret.

use rolo_core::key::{KeyId, KeyRecord, Secret};
use rolo_core::{Workspace, WorkspaceUid};

use super::fault::{Fault, Remedy};
use super::readers::read;
use super::writer::ANSWER_SECONDS_MAX;
use super::{Postgres, derive, keys, workspaces};
use crate::border::{NewKey, NewWorkspace, WorkspaceChange};
use crate::error::{AdminError, StoreError};

/// How often a change is tried.
const ATTEMPT_COUNT_MAX: u32 = 5;

/// Makes a change in a transaction of its own, which the expression finds open on `$client`. It is made again as a whole
/// where that may help.
macro_rules! change {
    ($store:expr, |$client:ident| $change:expr) => {{
        let mut attempt = 1;
        loop {
            let result = async {
                $store.health.takes_commits()?;
                let session = $store.health.answered(ANSWER_SECONDS_MAX, $store.writer.share.take()).await?;
                let $client = &*session;
                let changed = async {
                    $client.batch_execute("begin isolation level read committed").await?;
                    $change.await
                };
                let result = $store.health.answered(ANSWER_SECONDS_MAX, changed).await?;
                let commit = async { Ok($client.batch_execute("commit").await?) };
                $store.health.answered(ANSWER_SECONDS_MAX, commit).await.map_err(Fault::of_commit)?;
                session.settle();
                Ok::<_, Fault>(result)
            };
            match result.await {
                Ok(changed) => break Ok(changed),
                Err(fault) if fault.remedy() != Remedy::None && attempt < ATTEMPT_COUNT_MAX => attempt += 1,
                Err(fault) => break Err($store.sort(fault)),
            }
        }
    }};
}

impl Postgres {
    pub(crate) async fn create_key(&self, workspace: &str, new: NewKey) -> Result<(KeyRecord, Secret), AdminError> {
        let made: Result<_, StoreError> = change!(self, |client| async {
            let Some(found) = workspaces::find(client, workspace).await? else {
                return Ok(None);
            };
            let id = KeyId::new(found.id, self.entropy.bits());
            let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
            let NewKey { name, scopes, rate_limit, expires_at } = new.clone();
            let created_at = self.clock.now();
            let hash = secret.hash();
            let key = KeyRecord { id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at: None };
            keys::insert(client, &key).await?;
            Ok::<_, Fault>(Some((key, secret)))
        });
        made?.ok_or_else(|| AdminError::NoWorkspace(workspace.into()))
    }

    pub(crate) async fn list_keys(&self, workspace: Option<&str>) -> Result<Vec<(String, KeyRecord)>, AdminError> {
        let found = read!(self.scanners, self.health, |client| async {
            let all = workspaces::list(client).await?;
            if let Some(name) = workspace
                && all.iter().all(|known| known.name != name)
            {
                return Ok(Err(AdminError::NoWorkspace(name.into())));
            }
            let mut found = Vec::new();
            for one in all.iter().filter(|one| workspace.is_none_or(|name| one.name == name)) {
                found.extend(keys::list(client, one.id).await?.into_iter().map(|key| (one.name.clone(), key)));
            }
            Ok(Ok(found))
        });
        found.map_err(|fault| self.sort(fault))?
    }

    pub(crate) async fn revoke_key(&self, id: KeyId) -> Result<KeyRecord, AdminError> {
        let revoked: Result<_, StoreError> = change!(self, |client| keys::revoke(client, id, self.clock.now()));
        self.keys.forget();
        revoked?.ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    pub(crate) async fn rotate_key(&self, id: KeyId) -> Result<(KeyRecord, Secret), AdminError> {
        let secret = Secret::new(id, [self.entropy.bits(), self.entropy.bits()]);
        let rotated: Result<_, StoreError> = change!(self, |client| keys::rotate(client, id, secret.hash()));
        self.keys.forget();
        rotated?.map(|key| (key, secret)).ok_or_else(|| AdminError::NoKey(id.to_text()))
    }

    pub(crate) async fn create_workspace(&self, new: NewWorkspace) -> Result<Workspace, AdminError> {
        let uid = WorkspaceUid::new(self.clock.now(), self.entropy.bits());
        let made: Result<_, StoreError> =
            change!(self, |client| workspaces::create(client, &new, uid, self.clock.now()));
        made?.ok_or(AdminError::WorkspaceExists(new.name))
    }

    pub(crate) async fn update_workspace(&self, name: &str, change: &WorkspaceChange) -> Result<Workspace, AdminError> {
        let changed: Result<_, StoreError> = change!(self, |client| workspaces::update(client, name, change));
        self.keys.forget(); // They are cached with the choices of their workspace.
        let changed = changed?.ok_or_else(|| AdminError::NoWorkspace(name.into()))?;
        // What other processes have read by the former region gets the keys of this one when its turn comes.
        let report = |deriving| self.observer.deriving(deriving);
        derive::derive(&self.writer.share, changed.id, &report).await.map_err(|fault| self.sort(fault))?;
        Ok(changed)
    }

    pub(crate) async fn list_workspaces(&self) -> Result<Vec<Workspace>, AdminError> {
        let listed = read!(self.scanners, self.health, |client| workspaces::list(client));
        Ok(listed.map_err(|fault| self.sort(fault))?)
    }

    pub(crate) async fn signing_secret(&self) -> Result<[u8; 32], StoreError> {
        const NAME: &str = "signing_secret";
        if let Some(secret) = self.signing_secret.get() {
            return Ok(*secret);
        }
        let found: Result<_, Fault> = read!(self.lookers, self.health, |client| workspaces::meta(client, NAME));
        let stored = match found.map_err(|fault| self.sort(fault))? {
            Some(secret) => secret,
            None => {
                let mut secret = [0; 32];
                secret[..16].copy_from_slice(&self.entropy.bits().to_be_bytes());
                secret[16..].copy_from_slice(&self.entropy.bits().to_be_bytes());
                // Another process may be making one at the same moment; the first one counts.
                let kept: Result<_, StoreError> = change!(self, |client| async {
                    workspaces::set_meta(client, NAME, &secret).await?;
                    workspaces::meta(client, NAME).await
                });
                kept?.ok_or_else(|| self.sort(Fault::damaged("the signing secret is not there")))?
            }
        };
        let secret =
            stored.try_into().map_err(|_| self.sort(Fault::damaged("the signing secret has another length")))?;
        Ok(*self.signing_secret.get_or_init(|| secret))
    }
}
