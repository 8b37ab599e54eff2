//! The store on PostgreSQL: any number of processes over one database.
//!
//! What keeps which promise: `connections` refuses whatever durability cannot rest on, with each new connection; `writer`
//! locks a workspace for each batch and answers after the commit; `fault` knows what a lost connection leaves unknown;
//! `rows` and `log` check the sum of all they read.

mod address;
mod admin;
mod audit;
mod bounds;
mod companies;
mod connections;
mod contacts;
mod derive;
mod erase;
mod fault;
mod health;
mod kept;
mod keys;
mod load;
mod log;
mod memory_stores;
mod migrations;
pub(crate) mod moving;
mod open;
mod persist;
mod pipeline;
mod readers;
mod report;
mod rows;
mod search_indexes;
mod sharing;
mod tls;
mod unlinkings;
mod workspaces;
mod writer;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rolo_core::command::ContactRef;
use rolo_core::decide::{Answer, Outcome};
use rolo_core::key::KeyId;
use rolo_core::recall::Recall;
use rolo_core::{
    Change, Clock, Company, CompanyId, Contact, Entropy, MemoryStore, MemoryStoreId, Timestamp, Unlinking, WorkspaceId,
};
use tokio_util::sync::CancellationToken;

pub use self::address::DatabaseAddress;
use self::fault::Fault;
use self::health::Health;
use self::keys::{Cached, KeyCache};
use self::open::Opened;
use self::readers::{Readers, read};
pub use self::report::PostgresReport;
use self::writer::Writer;
use crate::audit::{AuditEntry, AuditEvent, of_migration};
use crate::border::{CompanyList, ContactList, ContactPage, KnownKey, Member, Numbered, Page, StorePage, Submission};
use crate::error::{OpenError, StoreError};
use crate::queue::Observer;
use crate::sqlite::{Access, Content};
use crate::turns::Turns;
use crate::unlinker::Unlinker;

/// How long the answer to a query for single records or a key may take.
const LOOK_SECONDS_MAX: u64 = 10;

/// How long the answer to a query for a list may take; the server gives up then, too.
const SCAN_SECONDS_MAX: u64 = 20;

/// How long a list keeps its workspace's turn: few take so long, and one that waits at a stuck connection must not hold up others.
const TURN_SECONDS_MAX: u64 = 2;

/// How to open a store on PostgreSQL.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    /// Where the database is.
    pub address: DatabaseAddress,
    /// To what end.
    pub access: Access,
    /// Whether to make the tables when they are not there.
    pub create: bool,
    /// Connections for reading single records; as many again are for lists.
    pub read_connections: usize,
    /// Connections for writing: so many workspaces are written at the same time.
    pub write_connections: usize,
    /// How long to wait for a server that cannot be reached, in seconds.
    pub wait_seconds_max: u64,
    /// Who opens it, for the audit log; empty when that is not known.
    pub operator: String,
}

impl PostgresOptions {
    /// Connections for reading single records, usually.
    pub const READ_CONNECTIONS: usize = 8;

    /// Connections for writing, usually.
    pub const WRITE_CONNECTIONS: usize = 4;

    /// How long to wait for a server, in seconds, usually.
    pub const WAIT_SECONDS_MAX: u64 = 30;

    /// Serving the store in this database, with the usual settings.
    pub fn serve(address: DatabaseAddress) -> Self {
        Self {
            address,
            access: Access::Serve,
            create: true,
            read_connections: Self::READ_CONNECTIONS,
            write_connections: Self::WRITE_CONNECTIONS,
            wait_seconds_max: Self::WAIT_SECONDS_MAX,
            operator: String::new(),
        }
    }

    /// Managing keys and workspaces of the store in this database, whether or not other processes serve it.
    pub fn manage(address: DatabaseAddress) -> Self {
        Self {
            access: Access::Manage,
            create: false,
            read_connections: 1,
            write_connections: 1,
            ..Self::serve(address)
        }
    }
}

pub(crate) struct Postgres {
    address: String,
    operator: String,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    /// For single records and keys.
    lookers: Readers,
    /// For lists.
    scanners: Readers,
    /// At those.
    turns: Arc<Turns>,
    writer: Arc<Writer>,
    signing_secret: OnceLock<[u8; 32]>,
    keys: KeyCache,
    health: Arc<Health>,
    unlinker: Arc<Unlinker>,
    stop_watching: CancellationToken,
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.unlinker.end();
        self.stop_watching.cancel();
    }
}

impl Postgres {
    pub(crate) async fn open(
        options: PostgresOptions,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let migrated = |from| {
            let details = of_migration(from, migrations::SCHEMA);
            let entry = AuditEntry::new(AuditEvent::StoreMigrated, None, details, clock.now(), entropy.bits());
            Some(AuditEntry { operator: options.operator.clone(), ..entry })
        };
        let Opened { for_reading, for_lists, for_writing, for_watching } =
            open::open(&options, Content::Whole, &*entropy, &|deriving| observer.deriving(deriving), &migrated).await?;
        let health = Arc::new(Health::default());
        let trying = for_writing.clone();
        let unlinker = Arc::new(Unlinker::default());
        let told = (observer.clone(), health.clone(), unlinker.clone());
        let writer = Writer::new(for_writing, clock.clone(), entropy.clone(), told);
        let stop_watching = CancellationToken::new();
        if options.access == Access::Serve {
            let (health, stop) = (health.clone(), stop_watching.clone());
            tokio::spawn(health.watch(for_watching, trying, stop));
        }
        Ok(Self {
            address: options.address.to_string(),
            operator: options.operator,
            clock,
            entropy,
            observer,
            lookers: Readers { share: for_reading, answer_seconds_max: LOOK_SECONDS_MAX },
            scanners: Readers { share: for_lists, answer_seconds_max: SCAN_SECONDS_MAX },
            turns: Turns::new(options.read_connections),
            writer: Arc::new(writer),
            signing_secret: OnceLock::new(),
            keys: KeyCache::default(),
            health,
            unlinker,
            stop_watching,
        })
    }

    pub(crate) async fn commit(&self, submission: Box<Submission>) -> Result<Answer, StoreError> {
        match self.writer.enter(submission)?.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Unknown("the writer has ended".into())),
        }
    }

    pub(crate) async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        let found = read!(self.lookers, self.health, |client| load::find_contact(client, workspace, &contact));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) fn unlinker(&self) -> Arc<Unlinker> {
        self.unlinker.clone()
    }

    /// Notes what other processes have left.
    pub(crate) async fn note_unlinkings(&self) -> Result<(), StoreError> {
        let noted = read!(self.lookers, self.health, |client| unlinkings::note_all(client, &self.unlinker));
        noted.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn oldest_kept(&self, workspace: WorkspaceId) -> Result<Option<Timestamp>, StoreError> {
        let found = read!(self.lookers, self.health, |client| kept::oldest(client, workspace));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn unlinkings(&self, workspace: WorkspaceId) -> Result<Vec<Unlinking>, StoreError> {
        let found = read!(self.lookers, self.health, |client| unlinkings::list(client, workspace));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn get_company(
        &self,
        workspace: WorkspaceId,
        id: CompanyId,
    ) -> Result<Option<Company>, StoreError> {
        let found = read!(self.lookers, self.health, |client| companies::get(client, workspace, id));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        let found = read!(self.lookers, self.health, |client| memory_stores::get(client, workspace, id));
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn list_contacts(
        &self,
        workspace: WorkspaceId,
        list: ContactList,
    ) -> Result<Page<Contact>, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| contacts::list(client, workspace, &list)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn list_companies(
        &self,
        workspace: WorkspaceId,
        list: CompanyList,
    ) -> Result<Page<Company>, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| companies::list(client, workspace, &list)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<Numbered<Contact>, StoreError> {
        let Some(number) = &page.number else {
            let found = async { read!(self.scanners, self.health, |client| contacts::page(client, workspace, &page)) };
            let found = self.in_turn(workspace, found).await;
            return found.map_err(|fault| self.sort(fault));
        };
        if number.is_whole() {
            let keyed = read!(self.lookers, self.health, |client| contacts::with_key(client, workspace, number, &page));
            if let Some(found) = keyed.map_err(|fault| self.sort(fault))? {
                return Ok(found);
            }
        }
        let found = async {
            read!(self.scanners, self.health, |client| contacts::with_number(client, workspace, number, &page))
        };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<Numbered<MemoryStore>, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| memory_stores::page(client, workspace, &page)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        let found =
            async { read!(self.scanners, self.health, |client| memory_stores::members(client, workspace, &stores)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| log::list(client, workspace, after, limit)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        let found = async { read!(self.scanners, self.health, |client| log::recall(client, workspace, place)) };
        let found = self.in_turn(workspace, found).await;
        found.map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        let now = self.clock.monotonic();
        let mark = match self.keys.find(id, now) {
            Cached::Known(key) => return Ok(Some(key)),
            Cached::Unknown(mark) => mark,
        };
        let found = read!(self.lookers, self.health, |client| keys::get_known(client, id));
        Ok(self.keys.learn(id, found.map_err(|fault| self.sort(fault))?, now, mark))
    }

    /// Whether the database cannot be used now. What it says of that may name users and hosts, and is for the log alone.
    pub(crate) fn trouble(&self) -> Option<String> {
        self.health.trouble().map(|_| "the database cannot be used; the log says why".into())
    }

    pub(crate) fn queue_depth(&self) -> usize {
        self.writer.depth()
    }

    pub(crate) async fn close(&self) {
        self.writer.close().await;
        self.stop_watching.cancel();
        self.writer.share.close();
        self.lookers.share.close();
        self.scanners.share.close();
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

    /// Sorts a fault, and learns from it whether the database can be used.
    fn sort(&self, fault: Fault) -> StoreError {
        self.health.learn(&fault);
        let error = fault.into_error();
        if let StoreError::Internal(reason) = &error {
            tracing::error!(reason, "the database could not answer");
        }
        error
    }
}
