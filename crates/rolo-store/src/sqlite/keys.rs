//! API keys, and the cache that a request reads them from.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use rolo_core::key::{FormerText, KeyHash, KeyId, KeyRecord, RateLimit};
use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::{Connection, Row};

use super::fault::Fault;
use super::workspaces;
use crate::border::KnownKey;
use crate::{sums, words};

const GET: &str = "
    select id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum, former_hash, former_until
    from api_key where workspace_id = ?1 and id = ?2";

const LIST: &str = "
    select id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum, former_hash, former_until
    from api_key where workspace_id = ?1 order by created_at, id";

const INSERT: &str = "
    insert into api_key (workspace_id, id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

const UPDATE: &str = "
    update api_key set hash = ?3, revoked_at = ?4, checksum = ?5, former_hash = ?6, former_until = ?7
    where workspace_id = ?1 and id = ?2";

/// The key with this id.
pub(super) fn get(connection: &Connection, id: KeyId) -> Result<Option<KeyRecord>, Fault> {
    let mut statement = connection.prepare_cached(GET)?;
    let mut rows = statement.query((id.workspace().0, id.to_bytes()))?;
    rows.next()?.map(read).transpose()
}

/// The keys of a workspace, the oldest first.
pub(super) fn list(connection: &Connection, workspace: WorkspaceId) -> Result<Vec<KeyRecord>, Fault> {
    let mut statement = connection.prepare_cached(LIST)?;
    let mut rows = statement.query([workspace.0])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        keys.push(read(row)?);
    }
    Ok(keys)
}

/// Stores a new key.
pub(super) fn insert(connection: &Connection, key: &KeyRecord) -> Result<(), Fault> {
    connection.prepare_cached(INSERT)?.execute((
        key.id.workspace().0,
        key.id.to_bytes(),
        &key.name,
        words::of_scopes(&key.scopes),
        key.hash.0,
        key.rate_limit.to_string(),
        key.created_at.as_millis(),
        key.expires_at.map(Timestamp::as_millis),
        key.revoked_at.map(Timestamp::as_millis),
        sums::of_key(key),
    ))?;
    Ok(())
}

/// Marks a key as revoked, if it is not yet. Gives it as it is now; `None` when there is no such key.
pub(super) fn revoke(connection: &Connection, id: KeyId, now: Timestamp) -> Result<Option<KeyRecord>, Fault> {
    change(connection, id, |key| key.revoked_at = key.revoked_at.or(Some(now)))
}

/// Gives a key another hash; the former text works until then.
pub(super) fn rotate(
    connection: &Connection,
    id: KeyId,
    hash: KeyHash,
    former_until: Option<Timestamp>,
) -> Result<Option<KeyRecord>, Fault> {
    change(connection, id, |key| key.rotate(hash, former_until))
}

/// Changes a key's texts or revocation, within a transaction that nobody else writes in.
fn change(connection: &Connection, id: KeyId, change: impl FnOnce(&mut KeyRecord)) -> Result<Option<KeyRecord>, Fault> {
    let Some(mut key) = get(connection, id)? else {
        return Ok(None);
    };
    change(&mut key);
    let revoked_at = key.revoked_at.map(Timestamp::as_millis);
    let former = key.former.map(|former| (former.hash.0, former.until.as_millis()));
    let (former_hash, former_until) = former.unzip();
    let (workspace, hash, sum) = (id.workspace().0, key.hash.0, sums::of_key(&key));
    let parameters = (workspace, id.to_bytes(), hash, revoked_at, sum, former_hash, former_until);
    connection.prepare_cached(UPDATE)?.execute(parameters)?;
    Ok(Some(key))
}

fn read(row: &Row<'_>) -> Result<KeyRecord, Fault> {
    let text = |index: usize| row.get_ref(index)?.as_str().map_err(|_| Fault::damaged("a key's words are not text"));
    let key = KeyRecord {
        id: KeyId::from_bytes(row.get(0)?),
        name: row.get(1)?,
        scopes: words::scopes(text(2)?).ok_or_else(|| Fault::damaged("a key has an unknown scope"))?,
        hash: KeyHash(row.get(3)?),
        rate_limit: RateLimit::parse(text(4)?).ok_or_else(|| Fault::damaged("a key has an unknown rate limit"))?,
        created_at: Timestamp::from_millis(row.get(5)?),
        expires_at: row.get::<_, Option<i64>>(6)?.map(Timestamp::from_millis),
        revoked_at: row.get::<_, Option<i64>>(7)?.map(Timestamp::from_millis),
        former: former(row)?,
    };
    if !sums::agrees(row.get(8)?, sums::of_key(&key)) {
        return Err(Fault::damaged("a key does not agree with its check sum"));
    }
    Ok(key)
}

fn former(row: &Row<'_>) -> Result<Option<FormerText>, Fault> {
    match (row.get(9)?, row.get::<_, Option<i64>>(10)?) {
        (Some(hash), Some(until)) => Ok(Some(FormerText { hash: KeyHash(hash), until: Timestamp::from_millis(until) })),
        (None, None) => Ok(None),
        (Some(_), None) | (None, Some(_)) => Err(Fault::damaged("a key's former text has no end, or no hash")),
    }
}

/// A number in a small file, another one after each change of any key. A server reads it before it believes a key, which is
/// far cheaper than asking the database, so that a key revoked by another process is refused at once.
pub(super) struct Generation(File);

impl Generation {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        super::files::open_private(path).map(Self)
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
    pub(super) fn change(&self, random: u64) -> io::Result<()> {
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
pub(super) const GENERATION_BELIEVED_MAX: Duration = Duration::from_millis(1);

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
pub(super) struct KeyCache {
    generation: Generation,
    known: RwLock<Known>,
}

impl KeyCache {
    pub(super) fn new(generation: Generation) -> Self {
        Self { generation, known: RwLock::default() }
    }

    pub(super) fn generation(&self) -> &Generation {
        &self.generation
    }

    /// The key, from the cache or from the database. An unknown one is looked up each time.
    pub(super) fn find(
        &self,
        id: KeyId,
        now: Duration,
        read: impl FnOnce(&dyn Fn(&Connection) -> Result<Option<KnownKey>, Fault>) -> Result<Option<KnownKey>, Fault>,
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
        let Some(found) = read(&|connection| find_known(connection, id))?.map(Arc::new) else {
            return Ok(None);
        };
        let mut known = self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if known.generation == current {
            known.keys.insert(id, found.clone());
        }
        Ok(Some(found))
    }
}

fn find_known(connection: &Connection, id: KeyId) -> Result<Option<KnownKey>, Fault> {
    let Some(key) = get(connection, id)? else {
        return Ok(None);
    };
    // Both go at once when a workspace is deleted, and each is read for itself.
    let workspace = workspaces::get(connection, id.workspace())?;
    Ok(workspace.map(|workspace| KnownKey { key, workspace_uid: workspace.uid, settings: workspace.settings }))
}
