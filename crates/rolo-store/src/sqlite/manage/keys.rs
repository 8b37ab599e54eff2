//! API keys, and the cache that a request reads them from.

use rolo_core::access::key::{FormerText, KeyHash, KeyId, KeyRecord, RateLimit};
use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::{Connection, Row};

use crate::checksum;
use crate::model::codec;
use crate::model::key::KnownKey;
use crate::sqlite::error::DbError;
use crate::sqlite::manage::workspaces;

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
pub(crate) fn get(connection: &Connection, id: KeyId) -> Result<Option<KeyRecord>, DbError> {
    let mut statement = connection.prepare_cached(GET)?;
    let mut rows = statement.query((id.workspace().0, id.to_bytes()))?;
    rows.next()?.map(read).transpose()
}

/// The keys of a workspace, the oldest first.
pub(crate) fn list(connection: &Connection, workspace: WorkspaceId) -> Result<Vec<KeyRecord>, DbError> {
    let mut statement = connection.prepare_cached(LIST)?;
    let mut rows = statement.query([workspace.0])?;
    let mut keys = Vec::new();
    while let Some(row) = rows.next()? {
        keys.push(read(row)?);
    }
    Ok(keys)
}

/// Stores a new key.
pub(crate) fn insert(connection: &Connection, key: &KeyRecord) -> Result<(), DbError> {
    connection.prepare_cached(INSERT)?.execute((
        key.id.workspace().0,
        key.id.to_bytes(),
        &key.name,
        codec::of_scopes(&key.scopes),
        key.hash.0,
        key.rate_limit.to_string(),
        key.created_at.as_millis(),
        key.expires_at.map(Timestamp::as_millis),
        key.revoked_at.map(Timestamp::as_millis),
        checksum::of_key(key),
    ))?;
    Ok(())
}

/// Marks a key as revoked, if it is not yet. Gives it as it is now; `None` when there is no such key.
pub(crate) fn revoke(connection: &Connection, id: KeyId, now: Timestamp) -> Result<Option<KeyRecord>, DbError> {
    change(connection, id, |key| key.revoked_at = key.revoked_at.or(Some(now)))
}

/// Gives a key another hash; the former text works until then.
pub(crate) fn rotate(
    connection: &Connection,
    id: KeyId,
    hash: KeyHash,
    former_until: Option<Timestamp>,
) -> Result<Option<KeyRecord>, DbError> {
    change(connection, id, |key| key.rotate(hash, former_until))
}

/// Changes a key's texts or revocation, within a transaction that nobody else writes in.
fn change(
    connection: &Connection,
    id: KeyId,
    change: impl FnOnce(&mut KeyRecord),
) -> Result<Option<KeyRecord>, DbError> {
    let Some(mut key) = get(connection, id)? else {
        return Ok(None);
    };
    change(&mut key);
    let revoked_at = key.revoked_at.map(Timestamp::as_millis);
    let former = key.former.map(|former| (former.hash.0, former.until.as_millis()));
    let (former_hash, former_until) = former.unzip();
    let (workspace, hash, checksum) = (id.workspace().0, key.hash.0, checksum::of_key(&key));
    let parameters = (workspace, id.to_bytes(), hash, revoked_at, checksum, former_hash, former_until);
    connection.prepare_cached(UPDATE)?.execute(parameters)?;
    Ok(Some(key))
}

fn read(row: &Row<'_>) -> Result<KeyRecord, DbError> {
    let text = |index: usize| row.get_ref(index)?.as_str().map_err(|_| DbError::damaged("a key's words are not text"));
    let key = KeyRecord {
        id: KeyId::from_bytes(row.get(0)?),
        name: row.get(1)?,
        scopes: codec::scopes(text(2)?).ok_or_else(|| DbError::damaged("a key has an unknown scope"))?,
        hash: KeyHash(row.get(3)?),
        rate_limit: RateLimit::parse(text(4)?).ok_or_else(|| DbError::damaged("a key has an unknown rate limit"))?,
        created_at: Timestamp::from_millis(row.get(5)?),
        expires_at: row.get::<_, Option<i64>>(6)?.map(Timestamp::from_millis),
        revoked_at: row.get::<_, Option<i64>>(7)?.map(Timestamp::from_millis),
        former: former(row)?,
    };
    if !checksum::matches(row.get(8)?, checksum::of_key(&key)) {
        return Err(DbError::damaged("a key does not match its checksum"));
    }
    Ok(key)
}

fn former(row: &Row<'_>) -> Result<Option<FormerText>, DbError> {
    match (row.get(9)?, row.get::<_, Option<i64>>(10)?) {
        (Some(hash), Some(until)) => Ok(Some(FormerText { hash: KeyHash(hash), until: Timestamp::from_millis(until) })),
        (None, None) => Ok(None),
        (Some(_), None) | (None, Some(_)) => Err(DbError::damaged("a key's former text has no end, or no hash")),
    }
}

pub(crate) fn find_known(connection: &Connection, id: KeyId) -> Result<Option<KnownKey>, DbError> {
    let Some(key) = get(connection, id)? else {
        return Ok(None);
    };
    // Both go at once when a workspace is deleted, and each is read for itself.
    let workspace = workspaces::get(connection, id.workspace())?;
    Ok(workspace.map(|workspace| KnownKey { key, workspace_uid: workspace.uid, settings: workspace.settings }))
}
