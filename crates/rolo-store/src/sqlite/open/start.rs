//! Starting: the background work of an opened store.

use std::sync::{Arc, Mutex, OnceLock};

use rolo_core::{Clock, Entropy};
use rusqlite::Connection;

use crate::error::OpenError;
use crate::key_cache::{EpochFile, KeyCache};
use crate::model::audit::{AuditEntry, AuditEvent, of_migration};
use crate::model::options::{Access, Content, Options};
use crate::observer::Observer;
use crate::sqlite::engine::{Hand, Ownership, Sqlite};
use crate::sqlite::error::{self, DbError};
use crate::sqlite::open::files::{Files, open_private};
use crate::sqlite::open::opening::{self, Opened};
use crate::sqlite::open::schema;
use crate::sqlite::read::readers::Readers;
use crate::sqlite::search::index::SearchIndex;
use crate::sqlite::write::change_order::Stale;
use crate::sqlite::write::checkpointer::Checkpointer;
use crate::sqlite::write::command_queue::CommandQueue;
use crate::sqlite::write::connection::WriteConnection;
use crate::sqlite::write::health::Health;
use crate::sqlite::write::unlinkings;
use crate::sqlite::write::writer::Writer;
use crate::turns::Turns;
use crate::unlinker::Unlinker;
use crate::waiters::Waiters;

/// Connections for lists, for each one for single records: one workspace gets half of them, and as many stay for the others.
const RANGE_READERS_PER_POINT_READER: usize = 2;

/// By how much less of the database a connection for lists keeps than another one: what is not in its memory it finds in the
/// system's, which is a small part of what a list takes.
const RANGE_READER_CACHE_DIVISOR: u32 = 2;

/// Removes what a crash has left in the order of contacts. Whoever manages a store closes it in good order, so the next server
/// would not search for it.
fn clean_up(connection: &Connection, after_a_crash: bool) -> Result<(), DbError> {
    if after_a_crash { Stale::new(true).remove_all(connection) } else { Ok(()) }
}

/// What is said of a database that cannot be read or written as it is opened.
fn failed(files: &Files, fault: DbError) -> OpenError {
    OpenError::Other { path: files.database.clone(), reason: fault.into_error().to_string() }
}

impl Sqlite {
    pub(crate) fn open(
        options: Options,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        observer: Arc<dyn Observer>,
    ) -> Result<Self, OpenError> {
        let migrated = |from| {
            let details = of_migration(from, schema::SCHEMA);
            let entry = AuditEntry::new(AuditEvent::StoreMigrated, None, details, clock.now(), entropy.bits());
            Some(AuditEntry { operator: options.operator.clone(), ..entry })
        };
        let Opened { files, lock, mut connection, after_a_crash } =
            opening::open(&options, Content::Whole, &|deriving| observer.deriving(deriving), &migrated)?;
        let epoch = open_private(&files.key_epoch)
            .map_err(|error| OpenError::Folder { path: files.folder.clone(), reason: error.to_string() })?;
        let readers = |cache_kib, count, are_told| {
            Readers::open(&files.database, cache_kib, count, are_told)
                .map_err(|error| OpenError::Other { path: files.database.clone(), reason: error::describe(&error) })
        };
        // Beside a process that serves the store, nobody here hears of its commits.
        let point_readers = Arc::new(readers(options.cache_kib, options.readers, options.access == Access::Serve)?);
        let range_reader_count = options.readers * RANGE_READERS_PER_POINT_READER;
        let range_readers =
            Arc::new(readers(options.cache_kib / RANGE_READER_CACHE_DIVISOR, range_reader_count, false)?);
        let health = Arc::new(Health::new());
        let unlinker = Arc::new(Unlinker::default());
        unlinkings::note_all(&connection, &unlinker).map_err(|fault| failed(&files, fault))?;
        let waiters = Arc::new(Waiters::default());
        let (queue, work) = CommandQueue::new();
        let hand = match options.access {
            Access::Manage => {
                queue.close();
                clean_up(&connection, after_a_crash).map_err(|fault| failed(&files, fault))?;
                Hand::Nobody(connection)
            }
            Access::Serve => {
                let (clock, entropy, health) = (clock.clone(), entropy.clone(), health.clone());
                let observer = observer.clone();
                let checkpointer = Checkpointer::start(&mut connection, &files.database, &options, health.clone());
                let checkpointer =
                    checkpointer.map_err(|reason| OpenError::Other { path: files.database.clone(), reason })?;
                let stale = Stale::new(after_a_crash);
                let runtime = tokio::runtime::Handle::try_current().ok();
                let writer = Writer {
                    write: WriteConnection { connection, health, point_readers: point_readers.clone() },
                    clock,
                    entropy,
                    observer,
                    checkpointer,
                    runtime,
                    stale,
                    written: Vec::new(),
                    unlinker: unlinker.clone(),
                    waiters: waiters.clone(),
                };
                let thread = std::thread::Builder::new().name("rolo-writer".into());
                Hand::Thread(thread.spawn(move || writer.run(work)).map_err(|error| OpenError::Other {
                    path: files.database.clone(),
                    reason: format!("the writer's thread cannot be started: {error}"),
                })?)
            }
        };
        let ownership = Mutex::new(Some(Ownership { lock, writer: hand }));
        let keys = KeyCache::under(EpochFile::new(epoch));
        let (synchronous, signing_secret) = (options.synchronous, OnceLock::new());
        let search_index = Arc::new(SearchIndex::new());
        Ok(Self {
            files,
            synchronous,
            access: options.access,
            operator: options.operator,
            clock,
            entropy,
            observer,
            queue,
            point_readers,
            range_readers,
            turns: Turns::new(range_reader_count),
            search_index,
            signing_secret,
            keys,
            health,
            unlinker,
            waiters,
            erasing: Mutex::new(None),
            ownership,
        })
    }
}
