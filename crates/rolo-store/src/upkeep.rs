//! What a served store does beside requests, one step at a time: it takes links to what was deleted, forgets
//! expired idempotency records, and erases deleted workspaces.

use std::sync::{Arc, Weak};
use std::time::Duration;

use rolo_core::access::principal::Principal;
use rolo_core::change::decide::RETRY_MILLIS;
use rolo_core::{Clock, Command, Origin, Precondition, Request, Surface, Timestamp, Unlinking, Workspace, WorkspaceId};

use crate::error::{AdminError, StoreError};
use crate::model::erased::Erased;
use crate::model::submission::Submission;
use crate::postgres::engine::Postgres;
use crate::sqlite::engine::Sqlite;
use crate::store::{Engine, Store, ask};
use crate::unlinker::Unlinker;

/// An engine without keeping it open.
pub(crate) enum WeakEngine {
    Sqlite(Weak<Sqlite>),
    Postgres(Weak<Postgres>),
}

impl Engine {
    pub(crate) fn downgrade(&self) -> WeakEngine {
        match self {
            Self::Sqlite(engine) => WeakEngine::Sqlite(Arc::downgrade(engine)),
            Self::Postgres(engine) => WeakEngine::Postgres(Arc::downgrade(engine)),
        }
    }

    pub(crate) fn unlinker(&self) -> Arc<Unlinker> {
        match self {
            Self::Sqlite(engine) => engine.unlinker(),
            Self::Postgres(engine) => engine.unlinker(),
        }
    }
}

impl WeakEngine {
    fn upgrade(&self) -> Option<Store> {
        let engine = match self {
            Self::Sqlite(engine) => Engine::Sqlite(engine.upgrade()?),
            Self::Postgres(engine) => Engine::Postgres(engine.upgrade()?),
        };
        Some(Store { engine })
    }
}

impl Store {
    /// Takes a link from the next contacts of what was deleted in this workspace; `false` when there are none.
    async fn unlink_some(&self, workspace: WorkspaceId) -> Result<bool, StoreError> {
        let unlinkings = ask!(self.unlinkings(workspace))?;
        let Some(Unlinking { gone, .. }) = unlinkings.first().copied() else {
            return Ok(false);
        };
        // A refusal says that another process has come first.
        self.submit(upkeep(workspace, Command::Unlink { gone })).await.map(|_| true)
    }

    /// Forgets the idempotency records that have expired, of all workspaces, and what is held in memory of those that
    /// are gone.
    async fn forget_answers(&self, now: Timestamp) -> Result<(), AdminError> {
        let expired = now.plus_millis(-RETRY_MILLIS);
        let workspaces = self.list_workspaces().await?;
        if let Engine::Sqlite(engine) = &self.engine {
            engine.keep_only(&workspaces);
        }
        match &self.engine {
            Engine::Sqlite(engine) => engine.observer.workspaces(&workspaces),
            Engine::Postgres(engine) => engine.observer.workspaces(&workspaces),
        }
        for Workspace { id, .. } in workspaces {
            while ask!(self.oldest_kept(id))?.is_some_and(|oldest| oldest < expired) {
                match self.submit(upkeep(id, Command::ForgetAnswers)).await {
                    Ok(_) => {}
                    Err(StoreError::NoWorkspace) => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }
}

/// How often a store in a folder is looked at for what another process has deleted and leaves to this one.
const ERASING_LOOK: Duration = Duration::from_secs(2);

/// The pause between two such transactions: other waiters for the database get it meanwhile.
const ERASING_PAUSE: Duration = Duration::from_millis(10);

/// How often idempotency records are looked at for their age, and what other processes have left is looked for.
const UPKEEP_INTERVAL: Duration = Duration::from_secs(60 * 60);

/// When a step that failed is tried again.
const AGAIN_AFTER: Duration = Duration::from_secs(10);

/// A command of the program's own.
fn upkeep(workspace: WorkspaceId, command: Command) -> Submission {
    let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: 0 };
    Submission::new(workspace, Request { command, precondition: Precondition::None, origin })
}

/// Does what is to be done beside requests, one step at a time, for as long as the store is open: it goes on with deletions
/// whose contacts still have their link, forgets expired idempotency records, and erases what is left of
/// deleted workspaces.
pub(crate) async fn keep_up(engine: WeakEngine, unlinker: Arc<Unlinker>, clock: Arc<dyn Clock>) {
    let mut due = tokio::time::interval(UPKEEP_INTERVAL);
    let mut has_failed = false;
    let mut erasing_due = Box::pin(tokio::time::sleep(ERASING_PAUSE));
    loop {
        tokio::select! {
            is_open = unlinker.woken() => {
                if !is_open {
                    return;
                }
                has_failed = !unlink(&engine, &unlinker).await;
            }
            () = tokio::time::sleep(AGAIN_AFTER), if has_failed => unlinker.wake(),
            () = &mut erasing_due => {
                let Some(store) = engine.upgrade() else { return };
                let pause = match (store.erase_some().await, &store.engine) {
                    (Ok(Erased { is_more: true, .. }), _) => ERASING_PAUSE,
                    (Ok(_), Engine::Sqlite(_)) => ERASING_LOOK,
                    (Ok(_), Engine::Postgres(_)) => UPKEEP_INTERVAL,
                    (Err(StoreError::Closing), _) => AGAIN_AFTER,
                    (Err(error), _) => {
                        tracing::warn!(%error, "the rest of a deleted workspace cannot be erased yet");
                        AGAIN_AFTER
                    }
                };
                erasing_due.set(tokio::time::sleep(pause));
            }
            _ = due.tick() => {
                let Some(store) = engine.upgrade() else { return };
                // What other processes have left. A folder has noticed it when it was opened.
                if let Engine::Postgres(engine) = &store.engine
                    && let Err(error) = engine.note_unlinkings().await
                {
                    tracing::warn!(%error, "pending work of deletions cannot be looked for");
                }
                unlinker.wake();
                if let Err(error) = store.forget_answers(clock.now()).await {
                    tracing::warn!(%error, "expired idempotency records cannot be removed yet");
                }
            }
        }
    }
}

/// Takes all links that are to be taken; `false` when that has failed.
async fn unlink(engine: &WeakEngine, unlinker: &Unlinker) -> bool {
    while let Some((workspace, count)) = unlinker.next() {
        let Some(store) = engine.upgrade() else { return true };
        match store.unlink_some(workspace).await {
            Ok(true) => {}
            Ok(false) | Err(StoreError::NoWorkspace) => unlinker.done(workspace, count),
            Err(error) => {
                tracing::warn!(%error, "links to deleted records cannot be removed yet");
                return false;
            }
        }
    }
    true
}
