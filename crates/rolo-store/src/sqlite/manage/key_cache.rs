//! Keys that requests have used, and how a change by another process is seen.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use rolo_core::key::KeyId;

use crate::model::key::KnownKey;
use crate::sqlite::error::Fault;
use crate::sqlite::open::files::open_private;

/// A number in a small file, another one after each change of any key. A server reads it before it believes a key, which is
/// far cheaper than asking the database, so that a key revoked by another process is refused at once.
pub(crate) struct Generation(File);

impl Generation {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        open_private(path).map(Self)
    }

    fn get(&self) -> io::Result<u64> {
        let mut bytes = [0; 8];
        let mut filled = 0;
        while filled < bytes.len() {
            match read_at(&self.0, &mut bytes[filled..], filled as u64)? {
                0 => break,
                count => filled += count,
            }
        }
        Ok(u64::from_le_bytes(bytes))
    }

    /// Tells all processes that a key has changed. `random` makes the number another one.
    pub(crate) fn change(&self, random: u64) -> io::Result<()> {
        write_at(&self.0, &random.to_le_bytes())
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, bytes, offset)
}

#[cfg(unix)]
fn write_at(file: &File, bytes: &[u8]) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, 0)
}

#[cfg(windows)]
fn read_at(file: &File, bytes: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, bytes, offset)
}

#[cfg(windows)]
fn write_at(file: &File, bytes: &[u8]) -> io::Result<()> {
    std::os::windows::fs::FileExt::seek_write(file, bytes, 0).map(drop)
}

/// How long a key is believed without a look at the database. The file tells of every change at once; this is for a
/// process that was ended between changing a key and telling.
const BELIEVED_MAX: Duration = Duration::from_secs(1);

/// How long the file's number is believed without a look at the file. Whoever changes a key says so only after that.
pub(crate) const GENERATION_BELIEVED_MAX: Duration = Duration::from_millis(1);

/// Keys, under the number that the file had.
#[derive(Default)]
struct Known {
    generation: u64,
    /// When the file was read last; it had this number then, or later.
    checked: Duration,
    /// When the first of these keys was read, or earlier.
    since: Duration,
    keys: HashMap<KeyId, Arc<KnownKey>>,
}

impl Known {
    fn is_recent(&self, now: Duration) -> bool {
        now.saturating_sub(self.since) < BELIEVED_MAX
    }

    /// Whether the file need not be read. At the instant of the last reading it is read again, so that a clock that stands still
    /// hides no change.
    fn is_checked(&self, now: Duration) -> bool {
        let ago = now.saturating_sub(self.checked);
        !ago.is_zero() && ago < GENERATION_BELIEVED_MAX
    }
}

/// Keys that requests have used since the last change of any key.
pub(crate) struct KeyCache {
    generation: Generation,
    known: RwLock<Known>,
}

impl KeyCache {
    pub(crate) fn new(generation: Generation) -> Self {
        Self { generation, known: RwLock::default() }
    }

    pub(crate) fn generation(&self) -> &Generation {
        &self.generation
    }

    /// The key, from the cache or from the database. An unknown one is looked up each time.
    pub(crate) fn find(
        &self,
        id: KeyId,
        now: Duration,
        read: impl FnOnce() -> Result<Option<KnownKey>, Fault>,
    ) -> Result<Option<Arc<KnownKey>>, Fault> {
        {
            let known = self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner());
            let is_believed = known.is_checked(now) && known.is_recent(now);
            if is_believed && let Some(key) = known.keys.get(&id) {
                return Ok(Some(key.clone()));
            }
        }
        // The number is read before the database is: a change in between leaves this entry under the older number.
        let current = self.generation.get().map_err(|_| Fault::damaged("the file of the keys' generation"))?;
        {
            let mut known = self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner());
            if known.generation != current || !known.is_recent(now) {
                *known = Known { generation: current, checked: now, since: now, keys: HashMap::new() };
            }
            known.checked = now;
            if let Some(key) = known.keys.get(&id) {
                return Ok(Some(key.clone()));
            }
        }
        let Some(found) = read()?.map(Arc::new) else {
            return Ok(None);
        };
        let mut known = self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if known.generation == current {
            known.keys.insert(id, found.clone());
        }
        Ok(Some(found))
    }
}
