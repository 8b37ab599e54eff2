//! What all trials share: the program, a prepared store, places for files.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use rand::RngExt;
use rolo_driver::{ADMIN, Program, Start, Store};
use tempfile::TempDir;

use crate::journal::Journal;
use crate::load::{Load, Plan};
use crate::methods::bit_flips::Base;
use crate::methods::torn::Recording;
use crate::trial::{Trial, copy_folder};

/// A folder in memory, where there is one.
const MEMORY_FOLDER: &str = "/dev/shm";

/// Requests of each client of the load that fills the prepared store.
const PREPARED_REQUEST_COUNT: u64 = 12;

/// MiB of the WAL at which the servers of all trials checkpoint: fewer than is usual, so that
/// they come to it, and so that states of it can be copied.
const LOG_MIB_MAX: u64 = 16;

/// Bytes of a long WAL: a little less than those at which a checkpoint starts. Each of its pages has
/// a head of 24 bytes.
const LONG_LOG_BYTES: u64 = LOG_MIB_MAX * 1024 * 1024 / 2_048 * (2_048 + 24) - 500_000;

/// Bytes of a WAL with a good number of changes.
const SHORT_LOG_BYTES: u64 = 1_000_000;

/// How long it may take to make one.
const LONG_LOG_SECONDS_MAX: u64 = 300;

/// How servers of all trials are started: what they say goes to a file in this folder.
pub fn start_in(folder: &Path) -> Start {
    let size = LOG_MIB_MAX.to_string();
    Start::logging_to(folder.join("stderr.txt")).with(&["--sqlite-log-mib-max", &size])
}

/// What all trials share.
pub struct Lab {
    /// The program under test.
    pub program: Program,
    /// The seed of the run.
    pub seed: u64,
    /// Trials that run beside each other, where they may.
    pub jobs: usize,
    /// Where trials have their folders, on a disk.
    pub folder: PathBuf,
    /// Where trials that only look at files have them.
    pub memory: PathBuf,
    /// The recorded run of the torn writes in which a store is made.
    pub made: Once<Recording>,
    /// The one in which a long WAL is checkpointed.
    pub folded: Once<Recording>,
    /// The closed store whose bits are flipped, with its right answers.
    pub closed_base: Once<Base>,
    /// The killed one.
    pub killed_base: Once<Base>,
    kept: PathBuf,
    closed: Once<PreparedStore>,
    killed: Once<PreparedStore>,
    other: Once<PreparedStore>,
    _folders: Vec<TempDir>,
}

/// A store that was filled, with the journal of that.
pub struct PreparedStore {
    /// Its data folder.
    pub data: PathBuf,
    /// The journal.
    pub journal: PathBuf,
    /// Its key.
    pub key: String,
}

impl PreparedStore {
    /// It as servers are told of it.
    pub fn store(&self) -> Store {
        Store::Folder(self.data.clone())
    }

    /// A copy of it in a folder.
    pub fn copy_to(&self, folder: &Path) -> Result<Self> {
        let copy = Self { data: folder.join("data"), journal: folder.join("journal.jsonl"), key: self.key.clone() };
        copy_folder(&self.data, &copy.data)?;
        std::fs::copy(&self.journal, &copy.journal)?;
        Ok(copy)
    }
}

/// Something that is made at its first use. What cannot be made is not tried again.
pub struct Once<T>(Mutex<Option<Result<Arc<T>, String>>>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Once<T> {
    /// The thing, made now if it is not there yet.
    pub fn get(&self, make: impl FnOnce() -> Result<T>) -> Result<Arc<T>> {
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let made = place.get_or_insert_with(|| make().map(Arc::new).map_err(|error| format!("{error:#}")));
        made.clone().map_err(|error| anyhow!(error))
    }
}

impl Lab {
    /// A lab that keeps what was found under `folder`.
    pub fn new(rolo: &Path, folder: &Path, seed: u64) -> Result<Self> {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let folder = folder.canonicalize()?;
        let own = |parent: &Path| tempfile::Builder::new().prefix("rolo-crash-").tempdir_in(parent);
        let on_disk = own(&folder)?;
        let in_memory = own(Path::new(MEMORY_FOLDER)).or_else(|_| own(&folder))?;
        Ok(Self {
            program: Program::new(rolo)?,
            seed,
            jobs: std::thread::available_parallelism().map_or(1, usize::from),
            folder: on_disk.path().into(),
            memory: in_memory.path().into(),
            made: Once::default(),
            folded: Once::default(),
            closed_base: Once::default(),
            killed_base: Once::default(),
            kept: folder.join("kept"),
            closed: Once::default(),
            killed: Once::default(),
            other: Once::default(),
            _folders: vec![on_disk, in_memory],
        })
    }

    /// A store that was filled and closed.
    pub fn closed_store(&self) -> Result<Arc<PreparedStore>> {
        self.closed.get(|| {
            let folder = self.folder.join("closed");
            std::fs::create_dir_all(&folder)?;
            let key = self.program.make_key(&Store::Folder(folder.join("data")), ADMIN)?;
            let store = PreparedStore { data: folder.join("data"), journal: folder.join("journal.jsonl"), key };
            let server = self.program.serve(&store.store(), &start_in(&folder))?;
            let journal = Arc::new(Journal::open(&store.journal)?);
            let plan = Plan { requests_max: PREPARED_REQUEST_COUNT, ..Plan::new(self.seed) };
            let surprises = Load::start(server.address, &store.key, &journal, &plan).finish_all();
            anyhow::ensure!(surprises.is_empty(), "the store cannot be prepared: {surprises:?}");
            let ended = server.stop()?;
            anyhow::ensure!(ended.is(0), "the store cannot be closed: {}", ended.describe());
            Ok(store)
        })
    }

    /// A store whose server was killed with a long WAL, which the next one checkpoints soon after
    /// its start.
    pub fn killed_store(&self) -> Result<Arc<PreparedStore>> {
        self.killed.get(|| {
            let folder = self.folder.join("killed");
            let store = self.closed_store()?.copy_to(&folder)?;
            self.fill_log(&store, &folder, LONG_LOG_BYTES)?;
            Ok(store)
        })
    }

    /// A store of its own, which has nothing to do with the others; its server was killed.
    pub fn other_store(&self) -> Result<Arc<PreparedStore>> {
        self.other.get(|| {
            let folder = self.folder.join("other");
            std::fs::create_dir_all(&folder)?;
            let key = self.program.make_key(&Store::Folder(folder.join("data")), ADMIN)?;
            let store = PreparedStore { data: folder.join("data"), journal: folder.join("journal.jsonl"), key };
            self.fill_log(&store, &folder, SHORT_LOG_BYTES)?;
            Ok(store)
        })
    }

    /// Serves a store under a load until its WAL is so long, and kills the server.
    fn fill_log(&self, store: &PreparedStore, folder: &Path, bytes: u64) -> Result<()> {
        let server = self.program.serve(&store.store(), &start_in(folder))?;
        let journal = Arc::new(Journal::open(&store.journal)?);
        let load = Load::start(server.address, &store.key, &journal, &Plan { clients: 2, ..Plan::new(self.seed) });
        let begun_at = Instant::now();
        let length = || std::fs::metadata(store.data.join("rolo.sqlite-wal")).map_or(0, |log| log.len());
        while length() < bytes {
            let took = begun_at.elapsed();
            anyhow::ensure!(took.as_secs() < LONG_LOG_SECONDS_MAX, "the WAL did not become long");
            std::thread::sleep(Duration::from_millis(5));
        }
        server.kill()?;
        let surprises = load.finish();
        anyhow::ensure!(surprises.is_empty(), "the store cannot be prepared: {surprises:?}");
        Ok(())
    }

    /// Gives a trial a copy of a store that was closed, and in one trial out of four of one that was killed; gives the key.
    pub fn prepare(&self, trial: &mut Trial) -> Result<String> {
        let is_killed = trial.random.random_ratio(1, 4);
        let store = if is_killed { self.killed_store()? } else { self.closed_store()? };
        copy_folder(&store.data, &trial.data)?;
        std::fs::copy(&store.journal, trial.journal_path())?;
        Ok(store.key.clone())
    }

    /// Moves the folder of a trial that found something to where it stays; gives the place.
    pub fn keep(&self, folder: &Path) -> Result<PathBuf> {
        let name = folder.file_name().context("a folder has a name")?.to_string_lossy();
        let place = self.kept.join(format!("{}-{name}", self.seed));
        let _ = std::fs::remove_dir_all(&place);
        copy_folder(folder, &place)?;
        std::fs::remove_dir_all(folder)?;
        Ok(place)
    }
}
