//! The caller of a request.

use std::sync::Arc;

use rolo_core::access::key::{KeyId, KeyRecord, Scopes};
use rolo_core::{Clock, Principal, WorkspaceId, WorkspaceSettings, WorkspaceUid};
use rolo_store::{KnownKey, Store};
use tracing::field::DebugValue;

/// Who asks, once that is known: a principal, the workspace that it reaches, and what it may do there.
///
/// Handlers see no key, so that somebody who comes by another way than a key is served by the same ones.
#[derive(Clone, Debug)]
pub struct Caller(Arc<KnownKey>);

impl Caller {
    /// Whoever holds this key, which is live.
    pub(crate) fn of_key(known: Arc<KnownKey>) -> Self {
        Self(known)
    }

    /// Who it is, as the log of changes names it.
    pub fn principal(&self) -> Principal {
        Principal::Key(self.0.key.id)
    }

    /// The workspace that it reaches.
    pub fn workspace(&self) -> WorkspaceId {
        self.0.key.id.workspace()
    }

    /// The workspace's public id.
    pub fn workspace_uid(&self) -> WorkspaceUid {
        self.0.workspace_uid
    }

    /// The workspace's choices.
    pub fn settings(&self) -> &WorkspaceSettings {
        &self.0.settings
    }

    /// What it may do.
    pub(crate) fn scopes(&self) -> Scopes {
        self.0.key.scopes
    }

    /// Its key, for what keys alone have: a rate limit, and idempotency keys.
    pub(crate) fn key(&self) -> &KeyRecord {
        &self.0.key
    }

    /// As the log names it.
    pub(crate) fn id(&self) -> CallerId {
        CallerId { workspace: self.workspace_uid(), principal: self.principal() }
    }
}

/// Looks whether a caller may still do what it could at first: for answers that last.
pub struct KeyWatch {
    store: Store,
    clock: Arc<dyn Clock>,
    id: KeyId,
    scopes: Scopes,
}

impl KeyWatch {
    pub(crate) fn new(store: Store, clock: Arc<dyn Clock>, caller: &Caller) -> Self {
        Self { store, clock, id: caller.key().id, scopes: caller.scopes() }
    }

    /// Whether its key is live, and holds the scopes that it held. A look that fails is no reason to end an answer.
    pub async fn is_live(&self) -> bool {
        match self.store.find_key(self.id).await {
            Ok(Some(known)) => known.key.is_live(self.clock.now()) && known.key.scopes == self.scopes,
            Ok(None) => false,
            Err(_) => true,
        }
    }
}

/// Who asks, as the log names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CallerId {
    pub(crate) workspace: WorkspaceUid,
    pub(crate) principal: Principal,
}

impl CallerId {
    /// The workspace as the log shows it.
    pub(crate) fn workspace(self) -> DebugValue<WorkspaceUid> {
        tracing::field::debug(self.workspace)
    }

    /// The public part of the key as the log shows it, if the caller has come with one.
    pub(crate) fn key(self) -> Option<DebugValue<KeyId>> {
        match self.principal {
            Principal::Key(key) => Some(tracing::field::debug(key)),
            Principal::System => None,
        }
    }
}
