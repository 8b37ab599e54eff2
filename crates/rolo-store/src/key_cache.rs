//! The key cache: keys that requests have used lately, with a TTL, under a key epoch that each change of any key
//! advances.
//!
//! A folder has its epoch in a file, which every process reads before it uses a cached key: a change by another one is
//! seen at once. A database has none, so there each process counts its own changes, and a change by another one is seen
//! when the key is read again. Of those who ask for a key that has grown old one reads it again, and the others go on
//! with what is known.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};
use std::time::Duration;

use rolo_core::access::key::KeyId;

use crate::model::key::KnownKey;

/// The TTL of a key in the cache: so long may a key that another process has revoked go on
/// working where there is no epoch file, or where that process ended before it changed the epoch.
pub(crate) const CACHE_TTL: Duration = Duration::from_secs(1);

/// From which age on one request looks at the database again, while the others go on with what is known.
const FRESH_MAX: Duration = Duration::from_millis(500);

/// The TTL of the epoch that was read from the file. A change of a key is reported only after that.
pub(crate) const EPOCH_TTL: Duration = Duration::from_millis(1);

/// Keys in the cache. When there are more, all are forgotten.
const KEY_COUNT_MAX: usize = 10_000;

/// A number in a small file, another one after each change of any key. To read it is far cheaper than to ask the database.
pub(crate) struct EpochFile(File);

impl EpochFile {
    pub(crate) fn new(file: File) -> Self {
        Self(file)
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

struct Entry {
    read_at: Duration,
    key: Arc<KnownKey>,
    /// Somebody is looking at the database for this one.
    is_being_read: AtomicBool,
}

/// Keys that were read under one epoch.
#[derive(Default)]
struct Known {
    epoch: u64,
    /// When the file was read last; it had this number then, or later.
    checked: Duration,
    keys: HashMap<KeyId, Entry>,
}

impl Known {
    /// The key, while its TTL lasts and nobody needs to read it again. A caller that does not get it reads the database.
    fn look(&self, id: KeyId, now: Duration) -> Option<Arc<KnownKey>> {
        let entry = self.keys.get(&id)?;
        let age = now.saturating_sub(entry.read_at);
        let is_known = age < FRESH_MAX || age < CACHE_TTL && entry.is_being_read.swap(true, Ordering::Relaxed);
        is_known.then(|| entry.key.clone())
    }
}

/// What the cache knows of a key.
pub(crate) enum Cached {
    /// This.
    Known(Arc<KnownKey>),
    /// Nothing within its TTL. What is then read goes back with this epoch.
    Unknown(u64),
}

/// Keys that requests have used lately.
#[derive(Default)]
pub(crate) struct KeyCache {
    /// The epoch of all processes, where there is one.
    file: Option<EpochFile>,
    known: RwLock<Known>,
}

impl KeyCache {
    /// A cache under an epoch of all processes.
    pub(crate) fn under(file: EpochFile) -> Self {
        Self { file: Some(file), known: RwLock::default() }
    }

    /// The key, while its TTL lasts and nobody needs to read it again. An unknown one is looked up each time.
    pub(crate) fn find(&self, id: KeyId, now: Duration) -> io::Result<Cached> {
        let is_ours_to_look = {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            let is_fresh = self.is_fresh(&known, now);
            if is_fresh && let Some(key) = known.look(id, now) {
                return Ok(Cached::Known(key));
            }
            is_fresh
        };
        // The epoch is read before the database is: what is read while a key changes is not taken in.
        let mut known = self.write();
        if let Some(file) = &self.file
            && (is_ours_to_look || !self.is_fresh(&known, now))
        {
            let epoch = file.get()?;
            if known.epoch != epoch {
                (known.epoch, known.keys) = (epoch, HashMap::new());
            }
            known.checked = now;
        }
        match if is_ours_to_look { None } else { known.look(id, now) } {
            Some(key) => Ok(Cached::Known(key)),
            None => Ok(Cached::Unknown(known.epoch)),
        }
    }

    /// Takes in what was read at this time, unless a key has changed meanwhile.
    pub(crate) fn learn(
        &self,
        id: KeyId,
        key: Option<KnownKey>,
        read_at: Duration,
        epoch: u64,
    ) -> Option<Arc<KnownKey>> {
        let key = key.map(Arc::new);
        let mut known = self.write();
        if known.epoch == epoch {
            if known.keys.len() >= KEY_COUNT_MAX {
                known.keys.clear();
            }
            match &key {
                Some(key) => {
                    let is_being_read = AtomicBool::new(false);
                    known.keys.insert(id, Entry { read_at, key: key.clone(), is_being_read });
                }
                None => drop(known.keys.remove(&id)),
            }
        }
        key
    }

    /// Forgets everything: this process has changed a key.
    pub(crate) fn forget(&self) {
        let mut known = self.write();
        known.epoch = known.epoch.wrapping_add(1);
        known.keys.clear();
    }

    /// Tells all processes, this one too, that a key has changed. `random` makes the epoch another one.
    pub(crate) fn advance(&self, random: u64) -> io::Result<()> {
        self.file.as_ref().map_or(Ok(()), |file| file.change(random))
    }

    /// Whether the file need not be read. At the instant of the last reading it is read again, so that a clock that stands still
    /// hides no change.
    fn is_fresh(&self, known: &Known, now: Duration) -> bool {
        let ago = now.saturating_sub(known.checked);
        self.file.is_none() || !ago.is_zero() && ago < EPOCH_TTL
    }

    fn write(&self) -> RwLockWriteGuard<'_, Known> {
        self.known.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::access::key::{KeyHash, KeyRecord, RateLimit, Scopes};
    use rolo_core::{Timestamp, WorkspaceId, WorkspaceSettings, WorkspaceUid};

    use super::*;

    fn id(number: usize) -> KeyId {
        KeyId::new(WorkspaceId(1), (number as u128) << 64)
    }

    fn key(id: KeyId) -> KnownKey {
        let created_at = Timestamp::from_millis(0);
        let key = KeyRecord {
            id,
            name: "agent".into(),
            scopes: Scopes::of(&[]),
            hash: KeyHash([0; 32]),
            rate_limit: RateLimit::Off,
            created_at,
            expires_at: None,
            revoked_at: None,
            former: None,
        };
        KnownKey { key, workspace_uid: WorkspaceUid::new(created_at, 0), settings: WorkspaceSettings::default() }
    }

    fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    fn epoch(cached: io::Result<Cached>) -> Option<u64> {
        match cached.expect("there is no file") {
            Cached::Known(_) => None,
            Cached::Unknown(epoch) => Some(epoch),
        }
    }

    #[test]
    fn of_those_who_ask_for_an_old_key_one_reads_it_again_until_nobody_may_believe_it() {
        let (cache, id) = (KeyCache::default(), id(1));
        let unknown = epoch(cache.find(id, at(0))).expect("it is not known");
        cache.learn(id, Some(key(id)), at(0), unknown);
        let looks = |millis| epoch(cache.find(id, at(millis))).is_some();
        assert_eq!([499, 500, 501, 999].map(looks), [false, true, false, false]);
        assert_eq!([1_000, 1_001].map(looks), [true, true], "who was to read it has not come back");
    }

    #[test]
    fn what_was_read_while_a_key_changed_is_not_taken_in() {
        let (cache, id) = (KeyCache::default(), id(1));
        let unknown = epoch(cache.find(id, at(0))).expect("it is not known");
        cache.forget();
        assert!(cache.learn(id, Some(key(id)), at(0), unknown).is_some(), "its reader gets it");
        assert!(epoch(cache.find(id, at(1))).is_some());
    }

    #[test]
    fn a_key_too_many_has_all_forgotten() {
        let cache = KeyCache::default();
        for number in 0..=KEY_COUNT_MAX {
            let unknown = epoch(cache.find(id(number), at(0))).expect("it is not known");
            cache.learn(id(number), Some(key(id(number))), at(0), unknown);
        }
        assert!(epoch(cache.find(id(0), at(0))).is_some());
        assert!(epoch(cache.find(id(KEY_COUNT_MAX), at(0))).is_none());
    }
}
