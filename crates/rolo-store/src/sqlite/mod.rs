//! The embedded store: SQLite in WAL mode with full flushes, one writer thread, a pool of readers.
//!
//! What keeps which promise: `open` refuses whatever durability cannot rest on; `writer` answers after the commit and
//! stops for good at the first error of the disk (`fault`, `health`); `rows` and `log` check the sum of all they read.

mod admin;
mod agreement;
mod audit;
mod backup;
mod bounds;
mod companies;
mod contacts;
mod derive;
mod entrance;
mod erase;
mod fault;
mod files;
mod folding;
mod health;
mod kept;
mod keys;
mod load;
mod log;
mod log_of_writes;
mod mark;
mod memory_stores;
mod migrations;
pub(crate) mod moving;
mod open;
mod options;
mod order;
mod persist;
mod readers;
mod report;
mod restore;
mod rows;
mod schema_copy;
mod shared_memory;
mod statements;
mod texts;
mod unlinkings;
mod workspaces;
mod writer;

use std::sync::{Arc, Mutex, OnceLock};
use std::thread::JoinHandle;

use rolo_core::command::ContactRef;
use rolo_core::decide::{Answer, Outcome};
use rolo_core::key::KeyId;
use rolo_core::recall::Recall;
use rolo_core::{
    Change, Clock, Company, CompanyId, Contact, Entropy, MemoryStore, MemoryStoreId, Timestamp, Unlinking, WorkspaceId,
};
use rusqlite::Connection;

pub use self::backup::{Cancel, Copied, CopyProgress, PARTIAL, Work, back_up, remove_partial};
pub(crate) use self::entrance::Entrance;
use self::fault::Fault;
use self::files::Files;
use self::folding::Folding;
use self::health::Health;
use self::keys::{Generation, KeyCache};
pub(crate) use self::open::Content;
use self::open::{Lock, Opened};
pub use self::options::{Access, Options, Synchronous};
use self::order::Stale;
use self::readers::Readers;
pub use self::report::Report;
pub use self::restore::{Restored, restore};
use self::texts::{SearchTexts, Searched};
use self::writer::Writer;
use crate::audit::{AuditEntry, AuditEvent, of_migration};
use crate::border::{CompanyList, ContactList, ContactPage, KnownKey, Member, Numbered, Page, StorePage, Submission};
use crate::error::{OpenError, StoreError};
use crate::queue::Observer;
use crate::turns::Turns;
use crate::unlinker::Unlinker;

/// Connections for lists, for each one for single records: one workspace gets half of them, and as many stay for the others.
const SCANNERS_PER_READER: usize = 2;

/// By how much less of the database a connection for lists keeps than another one: what is not in its memory it finds in the
/// system's, which is a small part of what a list takes.
const SCANNER_CACHE_DIVISOR: u32 = 2;

pub(crate) struct Sqlite {
    files: Files,
    synchronous: Synchronous,
    access: Access,
    operator: String,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    pub(crate) observer: Arc<dyn Observer>,
    entrance: Entrance,
    /// For single records and keys.
    lookers: Arc<Readers>,
    /// For lists.
    scanners: Arc<Readers>,
    /// At those.
    turns: Arc<Turns>,
    texts: Arc<SearchTexts>,
    signing_secret: OnceLock<[u8; 32]>,
    keys: KeyCache,
    health: Arc<Health>,
    unlinker: Arc<Unlinker>,
    /// Of which deleted workspace rows were erased last.
    erasing: Mutex<Option<WorkspaceId>>,
    /// Gone once the store is closed.
    held: Mutex<Option<Held>>,
}

impl Drop for Sqlite {
    /// A store that nobody has closed: what was submitted is finished before the lock goes, and no more.
    fn drop(&mut self) {
        self.unlinker.end();
        self.entrance.shut();
        let held = self.held.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        if let Some(Held { lock, writer: Hand::Thread(thread) }) = held {
            let _ = thread.join();
            self.lookers.close();
            self.scanners.close();
            drop(lock);
        }
    }
}

/// What is held while the store is open.
struct Held {
    lock: Option<Lock>,
    writer: Hand,
}

/// Who has the connection for writing.
enum Hand {
    Thread(JoinHandle<Connection>),
    Nobody(Connection),
}

impl Sqlite {
    pub(crate) fn open(
        options: Options,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let migrated = |from| {
            let details = of_migration(from, migrations::SCHEMA);
            let entry = AuditEntry::new(AuditEvent::StoreMigrated, None, details, clock.now(), entropy.bits());
            Some(AuditEntry { operator: options.operator.clone(), ..entry })
        };
        let Opened { files, lock, mut connection, after_a_crash } =
            open::open(&options, Content::Whole, &|deriving| observer.deriving(deriving), &migrated)?;
        let generation = Generation::open(&files.generation)
            .map_err(|error| OpenError::Folder { path: files.folder.clone(), reason: error.to_string() })?;
        let readers = |cache_kib, count, are_told| {
            Readers::open(&files.database, cache_kib, count, are_told)
                .map_err(|error| OpenError::Other { path: files.database.clone(), reason: fault::describe(&error) })
        };
        // Beside a process that serves the store, nobody here hears of its commits.
        let lookers = Arc::new(readers(options.cache_kib, options.readers, options.access == Access::Serve)?);
        let scanner_count = options.readers * SCANNERS_PER_READER;
        let scanners = Arc::new(readers(options.cache_kib / SCANNER_CACHE_DIVISOR, scanner_count, false)?);
        let health = Arc::new(Health::new());
        let unlinker = Arc::new(Unlinker::default());
        unlinkings::note_all(&connection, &unlinker).map_err(|fault| OpenError::Other {
            path: files.database.clone(),
            reason: fault.into_error().to_string(),
        })?;
        let (entrance, queue) = Entrance::new();
        let hand = match options.access {
            Access::Manage => {
                entrance.shut();
                Hand::Nobody(connection)
            }
            Access::Serve => {
                let (clock, entropy, health) = (clock.clone(), entropy.clone(), health.clone());
                let observer = observer.clone();
                let folding = Folding::start(&mut connection, &files.database, &options, health.clone());
                let folding = folding.map_err(|reason| OpenError::Other { path: files.database.clone(), reason })?;
                let stale = Stale::new(after_a_crash);
                let runtime = tokio::runtime::Handle::try_current().ok();
                let writer = Writer {
                    connection,
                    clock,
                    entropy,
                    observer,
                    health,
                    folding,
                    runtime,
                    stale,
                    lookers: lookers.clone(),
                    written: Vec::new(),
                    unlinker: unlinker.clone(),
                };
                let thread = std::thread::Builder::new().name("rolo-writer".into());
                Hand::Thread(thread.spawn(move || writer.run(queue)).map_err(|error| OpenError::Other {
                    path: files.database.clone(),
                    reason: format!("the writer's thread cannot be started: {error}"),
                })?)
            }
        };
        let held = Mutex::new(Some(Held { lock, writer: hand }));
        let keys = KeyCache::new(generation);
        let (synchronous, signing_secret) = (options.synchronous, OnceLock::new());
        let texts = Arc::new(SearchTexts::new());
        Ok(Self {
            files,
            synchronous,
            access: options.access,
            operator: options.operator,
            clock,
            entropy,
            observer,
            entrance,
            lookers,
            scanners,
            turns: Turns::new(scanner_count),
            texts,
            signing_secret,
            keys,
            health,
            unlinker,
            erasing: Mutex::new(None),
            held,
        })
    }

    pub(crate) async fn commit(&self, submission: Box<Submission>) -> Result<Answer, StoreError> {
        if let Some(reason) = self.health.failure() {
            return Err(StoreError::Failed(reason));
        }
        let answer = self.entrance.enter(submission)?;
        match answer.await {
            Ok(answer) => answer,
            // The writer is gone without an answer: nobody knows what it had done.
            Err(_) => Err(StoreError::Failed(self.health.failure().unwrap_or_else(|| "the writer has ended".into()))),
        }
    }

    pub(crate) async fn get_contact(
        &self,
        workspace: WorkspaceId,
        contact: ContactRef,
    ) -> Result<Option<Contact>, StoreError> {
        // Asked here, too: the transaction may be one from before the last of them was done.
        let was_any = self.unlinker.is_any();
        let found = self.look(move |connection| {
            let is_any = was_any || self.unlinker.is_any();
            let gone = if is_any { unlinkings::bits(connection, workspace)? } else { Vec::new() };
            let found = load::find_contact(connection, workspace, &contact)?;
            Ok(found.map(|(_, contact)| contact.shown_without(&gone)))
        });
        found.await
    }

    pub(crate) fn unlinker(&self) -> Arc<Unlinker> {
        self.unlinker.clone()
    }

    pub(crate) async fn oldest_kept(&self, workspace: WorkspaceId) -> Result<Option<Timestamp>, StoreError> {
        self.lookers.read(|connection| kept::oldest(connection, workspace)).map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn unlinkings(&self, workspace: WorkspaceId) -> Result<Vec<Unlinking>, StoreError> {
        self.lookers.read(|connection| unlinkings::list(connection, workspace)).map_err(|fault| self.sort(fault))
    }

    pub(crate) async fn get_company(
        &self,
        workspace: WorkspaceId,
        id: CompanyId,
    ) -> Result<Option<Company>, StoreError> {
        self.look(move |connection| companies::get(connection, workspace, id)).await
    }

    pub(crate) async fn get_store(
        &self,
        workspace: WorkspaceId,
        id: MemoryStoreId,
    ) -> Result<Option<MemoryStore>, StoreError> {
        self.look(move |connection| memory_stores::get(connection, workspace, id)).await
    }

    pub(crate) async fn list_contacts(
        &self,
        workspace: WorkspaceId,
        list: ContactList,
    ) -> Result<Page<Contact>, StoreError> {
        let texts = self.texts.clone();
        let turn = match list.search {
            Some(_) => Some(texts.turn(workspace, Searched::Names).await.map_err(Fault::into_error)?),
            None => None,
        };
        let unlinker = self.unlinker.clone();
        let list = move |connection: &Connection| {
            let gone = unlinkings::gone(connection, workspace, &unlinker)?;
            let found = contacts::list(connection, workspace, &list, &texts);
            drop(turn);
            found.map(|page| Page { items: unlinkings::shown(&gone, page.items), ..page })
        };
        self.scan(workspace, list).await
    }

    pub(crate) async fn list_companies(
        &self,
        workspace: WorkspaceId,
        list: CompanyList,
    ) -> Result<Page<Company>, StoreError> {
        self.scan(workspace, move |connection| companies::list(connection, workspace, &list)).await
    }

    pub(crate) async fn page_contacts(
        &self,
        workspace: WorkspaceId,
        page: ContactPage,
    ) -> Result<Numbered<Contact>, StoreError> {
        let Some(number) = page.number.clone() else {
            let unlinker = self.unlinker.clone();
            let page = move |connection: &Connection| {
                let gone = unlinkings::gone(connection, workspace, &unlinker)?;
                contacts::page(connection, workspace, &page).map(|found| unlinkings::shown_page(&gone, found))
            };
            return self.scan(workspace, page).await;
        };
        if number.is_whole() {
            // Keys are rows of few pages, and read on the thread that asks; not in a transaction that is kept, since they
            // may be derived anew by another process.
            let keyed = self.lookers.read(|connection| {
                let gone = unlinkings::gone(connection, workspace, &self.unlinker)?;
                let found = contacts::with_key(connection, workspace, &number, &page)?;
                Ok(found.map(|found| unlinkings::shown_page(&gone, found)))
            });
            if let Some(found) = keyed.map_err(|fault| self.sort(fault))? {
                return Ok(found);
            }
        }
        let texts = self.texts.clone();
        let turn = texts.turn(workspace, Searched::Numbers).await.map_err(Fault::into_error)?;
        let unlinker = self.unlinker.clone();
        let search = move |connection: &Connection| {
            let gone = unlinkings::gone(connection, workspace, &unlinker)?;
            let found = contacts::with_number(connection, workspace, &number, &page, &texts);
            drop(turn);
            found.map(|found| unlinkings::shown_page(&gone, found))
        };
        self.scan(workspace, search).await
    }

    pub(crate) async fn page_stores(
        &self,
        workspace: WorkspaceId,
        page: StorePage,
    ) -> Result<Numbered<MemoryStore>, StoreError> {
        self.scan(workspace, move |connection| memory_stores::page(connection, workspace, &page)).await
    }

    pub(crate) async fn members(
        &self,
        workspace: WorkspaceId,
        stores: Vec<MemoryStoreId>,
    ) -> Result<Vec<Vec<Member>>, StoreError> {
        let members = move |connection: &Connection| {
            stores.iter().map(|&store| memory_stores::members(connection, workspace, store)).collect()
        };
        self.scan(workspace, members).await
    }

    pub(crate) async fn log(
        &self,
        workspace: WorkspaceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<Change>, StoreError> {
        self.scan(workspace, move |connection| log::list(connection, workspace, after, limit)).await
    }

    pub(crate) async fn recall(&self, workspace: WorkspaceId, place: Recall) -> Result<Outcome, StoreError> {
        self.scan(workspace, move |connection| log::recall(connection, workspace, place)).await
    }

    pub(crate) async fn find_key(&self, id: KeyId) -> Result<Option<Arc<KnownKey>>, StoreError> {
        let found = self.keys.find(id, self.clock.monotonic(), |look| self.lookers.read(|connection| look(connection)));
        found.map_err(|fault| self.sort(fault))
    }

    /// Whether this process holds the lock of the store.
    fn has_lock(&self) -> bool {
        let held = self.held.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        held.as_ref().is_some_and(|held| held.lock.is_some())
    }

    pub(crate) fn trouble(&self) -> Option<String> {
        self.health.trouble()
    }

    pub(crate) fn failure(&self) -> Option<String> {
        self.health.failure()
    }

    pub(crate) async fn failed(&self) -> String {
        self.health.failed().await
    }

    pub(crate) fn entrance(&self) -> &Entrance {
        &self.entrance
    }

    pub(crate) async fn close(&self) {
        self.entrance.shut();
        let held = self.held.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
        let Some(Held { lock, writer }) = held else {
            return;
        };
        let scanners = self.scanners.clone();
        self.lookers.close();
        let health = self.health.clone();
        let end = move || {
            scanners.close();
            let connection = match writer {
                Hand::Thread(thread) => thread.join().ok(),
                Hand::Nobody(connection) => Some(connection),
            };
            // A store that has failed, if only at the writer's end, is left as it is.
            let Some(connection) = connection.filter(|_| health.failure().is_none()) else {
                return;
            };
            if let Err(reason) = open::close_for_good(connection, lock) {
                tracing::warn!(reason, "the database was not closed in an orderly way");
            }
        };
        if tokio::task::spawn_blocking(end).await.is_err() {
            tracing::error!("closing the store panicked");
        }
    }

    /// Reads a single record, on the thread that asks: it takes a few microseconds, and a hop would take more.
    async fn look<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, StoreError> {
        self.lookers.look(read).map_err(|fault| self.sort(fault))
    }

    /// Reads what may take long, in one transaction, on a thread for such things.
    async fn scan<T: Send + 'static>(
        &self,
        workspace: WorkspaceId,
        read: impl FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn = self.turns.take(workspace).await;
        let permit = self.scanners.permit().await.map_err(Fault::into_error)?;
        let scanners = self.scanners.clone();
        let task = tokio::task::spawn_blocking(move || {
            let (_turn, _permit) = (turn, permit);
            let in_transaction = |connection: &Connection| {
                let transaction = connection.unchecked_transaction()?;
                let result = read(&transaction)?;
                transaction.finish()?;
                Ok(result)
            };
            scanners.read(in_transaction)
        });
        let result = task.await.unwrap_or_else(|_| Err(Fault::internal("a query panicked")));
        result.map_err(|fault| self.sort(fault))
    }

    /// Sorts a fault; a final one fails the store.
    fn sort(&self, fault: Fault) -> StoreError {
        let error = fault.into_error();
        if let StoreError::Failed(reason) = &error {
            self.health.fail(reason.clone());
        }
        error
    }
}
