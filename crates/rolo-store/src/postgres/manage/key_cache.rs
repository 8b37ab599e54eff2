//! Keys that requests have used lately.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rolo_core::key::KeyId;

use crate::model::key::KnownKey;

/// How long a key is believed without a look at the database: so long may a key that another process has revoked go on
/// working here.
pub(crate) const BELIEVED_MAX: Duration = Duration::from_secs(1);

/// From which age on one request looks at the database again, while the others go on with what is known.
const FRESH_MAX: Duration = Duration::from_millis(500);

/// Keys in the cache. When there are more, all are forgotten.
const KEY_COUNT_MAX: usize = 10_000;

struct Entry {
    read_at: Duration,
    key: Arc<KnownKey>,
    /// Somebody is looking at the database for this one.
    is_being_read: AtomicBool,
}

/// Keys that requests have used lately.
#[derive(Default)]
pub(crate) struct KeyCache {
    keys: RwLock<HashMap<KeyId, Arc<Entry>>>,
    /// Counts the changes that this process has made to keys.
    changes: AtomicU64,
}

/// What the cache knows of a key.
pub(crate) enum Cached {
    /// This.
    Known(Arc<KnownKey>),
    /// Nothing that may be believed. What is then read goes back with this mark.
    Unknown(u64),
}

impl KeyCache {
    /// The key, if it may be believed and nobody needs to look again.
    pub(crate) fn find(&self, id: KeyId, now: Duration) -> Cached {
        let mark = self.changes.load(Ordering::Acquire);
        let entry = self.keys.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        match entry {
            Some(entry) => {
                let age = now.saturating_sub(entry.read_at);
                let is_known =
                    age < FRESH_MAX || age < BELIEVED_MAX && entry.is_being_read.swap(true, Ordering::Relaxed);
                if is_known { Cached::Known(entry.key.clone()) } else { Cached::Unknown(mark) }
            }
            None => Cached::Unknown(mark),
        }
    }

    /// Takes in what was read at this time, unless this process has changed a key meanwhile.
    pub(crate) fn learn(
        &self,
        id: KeyId,
        key: Option<KnownKey>,
        read_at: Duration,
        mark: u64,
    ) -> Option<Arc<KnownKey>> {
        let key = key.map(Arc::new);
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        if self.changes.load(Ordering::Acquire) == mark {
            if keys.len() >= KEY_COUNT_MAX {
                keys.clear();
            }
            match &key {
                Some(key) => {
                    keys.insert(
                        id,
                        Arc::new(Entry { read_at, key: key.clone(), is_being_read: AtomicBool::new(false) }),
                    );
                }
                None => {
                    keys.remove(&id);
                }
            }
        }
        key
    }

    /// Forgets everything: this process has changed a key.
    pub(crate) fn forget(&self) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        self.changes.fetch_add(1, Ordering::Release);
        keys.clear();
    }
}
