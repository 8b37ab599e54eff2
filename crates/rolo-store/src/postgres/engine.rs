//! The engine: what an open store has, and how it is read and closed.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rolo_core::{Clock, Entropy, WorkspaceId};
use tokio_util::sync::CancellationToken;

use crate::error::StoreError;
use crate::key_cache::KeyCache;
use crate::observer::Observer;
use crate::postgres::error::DbError;
use crate::postgres::health::Health;
use crate::postgres::open::connections::Purpose;
use crate::postgres::open::pool::Session;
use crate::postgres::read::readers::Readers;
use crate::postgres::workers::Workers;
use crate::postgres::write::writer::Writer;
use crate::turns::Turns;
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

/// How long a list keeps its workspace's turn: few take so long, and one that waits at a stuck connection must not hold up others.
const TURN_SECONDS_MAX: u64 = 2;

pub(crate) struct Postgres {
    pub(crate) address: String,
    pub(crate) operator: String,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    /// For single records and keys.
    pub(crate) point_readers: Readers,
    /// For lists.
    pub(crate) range_readers: Readers,
    pub(crate) workers: Arc<Workers>,
    /// At those for lists.
    pub(crate) turns: Arc<Turns>,
    pub(crate) writer: Arc<Writer>,
    pub(crate) signing_secret: OnceLock<[u8; 32]>,
    pub(crate) keys: KeyCache,
    pub(crate) health: Arc<Health>,
    pub(crate) unlinker: Arc<Unlinker>,
    /// Those who wait for a log position.
    pub(crate) waiters: Arc<Waiters>,
    pub(crate) stop_watching: CancellationToken,
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.unlinker.end();
        self.stop_watching.cancel();
    }
}

impl Postgres {
    pub(crate) fn unlinker(&self) -> Arc<Unlinker> {
        self.unlinker.clone()
    }

    /// Whether the database cannot be used now. What it says of that may name users and hosts, and is for the log alone.
    pub(crate) fn unavailable(&self) -> Option<String> {
        self.health.unavailable().map(|_| "the database is unavailable; the log says why".into())
    }

    /// The workers that cannot be used now; the workspaces of others are served.
    pub(crate) fn unavailable_workers(&self) -> Vec<String> {
        self.workers.unavailable()
    }

    pub(crate) fn queue_depth(&self) -> usize {
        self.writer.depth()
    }

    pub(crate) async fn close(&self) {
        self.waiters.close();
        self.writer.close().await;
        self.stop_watching.cancel();
        self.writer.connections.close();
    }

    /// Reads a list when it is the workspace's turn. One that takes long, perhaps on a connection that is stuck, gives its turn
    /// to the next one.
    async fn in_turn<T>(&self, workspace: WorkspaceId, read: impl Future<Output = T>) -> T {
        let turn = self.turns.take(workspace).await;
        let mut read = std::pin::pin!(read);
        match tokio::time::timeout(Duration::from_secs(TURN_SECONDS_MAX), &mut read).await {
            Ok(found) => found,
            Err(_) => {
                drop(turn);
                read.await
            }
        }
    }

    /// Reads single records or a key.
    pub(crate) async fn read_point<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        workspace: WorkspaceId,
        query: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, StoreError> {
        let entry = self.workers.enter(Purpose::Looking, workspace).await.map_err(|fault| self.sort(fault))?;
        let found = self.point_readers.read(&self.health, query).await;
        self.workers.learn(&entry, &found);
        found.map_err(|fault| self.sort(fault))
    }

    /// Reads little that is no single workspace's.
    pub(crate) async fn read_any<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        query: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, StoreError> {
        self.point_readers.read(&self.health, query).await.map_err(|fault| self.sort(fault))
    }

    /// Reads a list, when it is the workspace's turn.
    pub(crate) async fn read_range<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        workspace: WorkspaceId,
        query: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, StoreError> {
        // Behind the turn: those who wait for it hold nothing of their worker's share.
        let read = async {
            let entry = self.workers.enter(Purpose::Listing, workspace).await?;
            let found = self.range_readers.read(&self.health, query).await;
            self.workers.learn(&entry, &found);
            found
        };
        self.in_turn(workspace, read).await.map_err(|fault| self.sort(fault))
    }

    /// Reads what is no single workspace's.
    pub(crate) async fn scan_all<T, F: Future<Output = Result<T, DbError>>>(
        &self,
        query: impl Fn(Arc<Session>) -> F,
    ) -> Result<T, StoreError> {
        self.range_readers.read(&self.health, query).await.map_err(|fault| self.sort(fault))
    }

    /// Sorts a fault, and learns from it whether the database can be used.
    pub(crate) fn sort(&self, fault: DbError) -> StoreError {
        self.health.learn(&fault);
        let error = fault.into_error();
        if let StoreError::Internal(reason) = &error {
            tracing::error!(reason, "the database could not answer");
        }
        error
    }
}
