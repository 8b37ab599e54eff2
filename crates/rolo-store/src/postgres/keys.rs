//! API keys, and the cache that a request reads them from.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use deadpool_postgres::ClientWrapper;
use rolo_core::key::{FormerText, KeyHash, KeyId, KeyRecord, RateLimit};
use rolo_core::{Timestamp, WorkspaceId};
use tokio_postgres::Row;

use super::fault::Fault;
use super::{rows, workspaces};
use crate::border::KnownKey;
use crate::{sums, words};

const GET: &str = "
    select id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum, former_hash, former_until
    from api_key where workspace_id = $1 and id = $2";

const GET_WITH_WORKSPACE: &str = "
    select api_key.id, api_key.name, api_key.scopes, api_key.hash, api_key.rate_limit, api_key.created_at,
        api_key.expires_at, api_key.revoked_at, api_key.checksum, api_key.former_hash, api_key.former_until,
        workspace.id, workspace.uid, workspace.name, workspace.log_position, workspace.contact_count, workspace.choices, workspace.created_at, workspace.checksum,
        workspace.changed_at, workspace.log_bytes, workspace.kept_bytes
    from api_key join workspace on workspace.id = api_key.workspace_id
    where api_key.workspace_id = $1 and workspace.id = $1 and api_key.id = $2";

const LIST: &str = "
    select id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum, former_hash, former_until
    from api_key where workspace_id = $1 order by created_at, id";

const INSERT: &str = "
    insert into api_key (workspace_id, id, name, scopes, hash, rate_limit, created_at, expires_at, revoked_at, checksum)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

const UPDATE: &str = "
    update api_key set hash = $3, revoked_at = $4, checksum = $5, former_hash = $6, former_until = $7
    where workspace_id = $1 and id = $2";

/// Columns of a key, before those of its workspace.
const KEY_COLUMNS: usize = 11;

/// The key with this id.
pub(super) async fn get(client: &ClientWrapper, id: KeyId) -> Result<Option<KeyRecord>, Fault> {
    let row = client.query_opt(GET, &[&id.workspace().0, &id.to_bytes().as_slice()]).await?;
    row.map(|row| read(&row)).transpose()
}

/// The same with its workspace.
pub(super) async fn get_known(client: &ClientWrapper, id: KeyId) -> Result<Option<KnownKey>, Fault> {
    let statement = client.prepare_cached(GET_WITH_WORKSPACE).await?;
    let row = client.query_opt(&statement, &[&id.workspace().0, &id.to_bytes().as_slice()]).await?;
    let known = row.map(|row| {
        let workspace = workspaces::read_behind(&row, KEY_COLUMNS)?;
        Ok(KnownKey { key: read(&row)?, workspace_uid: workspace.uid, settings: workspace.settings })
    });
    known.transpose()
}

/// The keys of a workspace, the oldest first.
pub(super) async fn list(client: &ClientWrapper, workspace: WorkspaceId) -> Result<Vec<KeyRecord>, Fault> {
    client.query(LIST, &[&workspace.0]).await?.iter().map(read).collect()
}

/// Stores a new key.
pub(super) async fn insert(client: &ClientWrapper, key: &KeyRecord) -> Result<(), Fault> {
    let (scopes, rate_limit) = (words::of_scopes(&key.scopes), key.rate_limit.to_string());
    client
        .execute(
            INSERT,
            &[
                &key.id.workspace().0,
                &key.id.to_bytes().as_slice(),
                &key.name,
                &scopes,
                &key.hash.0.as_slice(),
                &rate_limit,
                &key.created_at.as_millis(),
                &key.expires_at.map(Timestamp::as_millis),
                &key.revoked_at.map(Timestamp::as_millis),
                &sums::of_key(key),
            ],
        )
        .await?;
    Ok(())
}

/// Marks a key as revoked, if it is not yet. Gives it as it is now; `None` when there is no such key.
pub(super) async fn revoke(client: &ClientWrapper, id: KeyId, now: Timestamp) -> Result<Option<KeyRecord>, Fault> {
    change(client, id, |key| key.revoked_at = key.revoked_at.or(Some(now))).await
}

/// Gives a key another hash; the former text works until then.
pub(super) async fn rotate(
    client: &ClientWrapper,
    id: KeyId,
    hash: KeyHash,
    former_until: Option<Timestamp>,
) -> Result<Option<KeyRecord>, Fault> {
    change(client, id, |key| key.rotate(hash, former_until)).await
}

/// Changes a key's texts or revocation, within the transaction that is open. The workspace is locked meanwhile, so that
/// of two changes at once each sees the other.
async fn change(
    client: &ClientWrapper,
    id: KeyId,
    change: impl FnOnce(&mut KeyRecord),
) -> Result<Option<KeyRecord>, Fault> {
    client.execute(workspaces::LOCK, &[&id.workspace().0]).await?;
    let Some(mut key) = get(client, id).await? else {
        return Ok(None);
    };
    change(&mut key);
    let revoked_at = key.revoked_at.map(Timestamp::as_millis);
    let (workspace, bytes, hash) = (id.workspace().0, id.to_bytes(), key.hash.0);
    let sum = sums::of_key(&key);
    let former_hash = key.former.map(|former| former.hash.0.to_vec());
    let former_until = key.former.map(|former| former.until.as_millis());
    let (bytes, hash) = (bytes.as_slice(), hash.as_slice());
    client.execute(UPDATE, &[&workspace, &bytes, &hash, &revoked_at, &sum, &former_hash, &former_until]).await?;
    Ok(Some(key))
}

fn read(row: &Row) -> Result<KeyRecord, Fault> {
    let instant = |column: usize| Ok::<_, Fault>(row.try_get::<_, Option<i64>>(column)?.map(Timestamp::from_millis));
    let key = KeyRecord {
        id: KeyId::from_bytes(rows::bytes(row, 0)?),
        name: row.try_get(1)?,
        scopes: words::scopes(row.try_get(2)?).ok_or_else(|| Fault::damaged("a key has an unknown scope"))?,
        hash: KeyHash(rows::bytes(row, 3)?),
        rate_limit: RateLimit::parse(row.try_get(4)?)
            .ok_or_else(|| Fault::damaged("a key has an unknown rate limit"))?,
        created_at: rows::instant(row, 5)?,
        expires_at: instant(6)?,
        revoked_at: instant(7)?,
        former: match (row.try_get::<_, Option<&[u8]>>(9)?, instant(10)?) {
            (Some(_), Some(until)) => Some(FormerText { hash: KeyHash(rows::bytes(row, 9)?), until }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => {
                return Err(Fault::damaged("a key's former text has no end, or no hash"));
            }
        },
    };
    if !sums::agrees(row.try_get(8)?, sums::of_key(&key)) {
        return Err(Fault::damaged("a key does not agree with its check sum"));
    }
    Ok(key)
}

/// How long a key is believed without a look at the database: so long may a key that another process has revoked go on
/// working here.
pub(super) const BELIEVED_MAX: Duration = Duration::from_secs(1);

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
pub(super) struct KeyCache {
    keys: RwLock<HashMap<KeyId, Arc<Entry>>>,
    /// Counts the changes that this process has made to keys.
    changes: AtomicU64,
}

/// What the cache knows of a key.
pub(super) enum Cached {
    /// This.
    Known(Arc<KnownKey>),
    /// Nothing that may be believed. What is then read goes back with this mark.
    Unknown(u64),
}

impl KeyCache {
    /// The key, if it may be believed and nobody needs to look again.
    pub(super) fn find(&self, id: KeyId, now: Duration) -> Cached {
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
    pub(super) fn learn(
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
    pub(super) fn forget(&self) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        self.changes.fetch_add(1, Ordering::Release);
        keys.clear();
    }
}
