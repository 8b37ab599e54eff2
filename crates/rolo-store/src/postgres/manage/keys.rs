//! API keys, and the cache that a request reads them from.

use deadpool_postgres::ClientWrapper;
use rolo_core::access::key::{FormerText, KeyHash, KeyId, KeyRecord, RateLimit};
use rolo_core::{Timestamp, WorkspaceId};
use tokio_postgres::Row;

use crate::checksum;
use crate::model::codec;
use crate::model::key::KnownKey;
use crate::postgres::error::DbError;
use crate::postgres::manage::workspaces;
use crate::postgres::read::rows;

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
pub(crate) async fn get(client: &ClientWrapper, id: KeyId) -> Result<Option<KeyRecord>, DbError> {
    let row = client.query_opt(GET, &[&id.workspace().0, &id.to_bytes().as_slice()]).await?;
    row.map(|row| read(&row)).transpose()
}

/// The same with its workspace.
pub(crate) async fn get_known(client: &ClientWrapper, id: KeyId) -> Result<Option<KnownKey>, DbError> {
    let statement = client.prepare_cached(GET_WITH_WORKSPACE).await?;
    let row = client.query_opt(&statement, &[&id.workspace().0, &id.to_bytes().as_slice()]).await?;
    let known = row.map(|row| {
        let workspace = workspaces::read_behind(&row, KEY_COLUMNS)?;
        Ok(KnownKey { key: read(&row)?, workspace_uid: workspace.uid, settings: workspace.settings })
    });
    known.transpose()
}

/// The keys of a workspace, the oldest first.
pub(crate) async fn list(client: &ClientWrapper, workspace: WorkspaceId) -> Result<Vec<KeyRecord>, DbError> {
    client.query(LIST, &[&workspace.0]).await?.iter().map(read).collect()
}

/// Stores a new key.
pub(crate) async fn insert(client: &ClientWrapper, key: &KeyRecord) -> Result<(), DbError> {
    let (scopes, rate_limit) = (codec::of_scopes(&key.scopes), key.rate_limit.to_string());
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
                &checksum::of_key(key),
            ],
        )
        .await?;
    Ok(())
}

/// Marks a key as revoked, if it is not yet. Gives it as it is now; `None` when there is no such key.
pub(crate) async fn revoke(client: &ClientWrapper, id: KeyId, now: Timestamp) -> Result<Option<KeyRecord>, DbError> {
    change(client, id, |key| key.revoked_at = key.revoked_at.or(Some(now))).await
}

/// Gives a key another hash; the former text works until then.
pub(crate) async fn rotate(
    client: &ClientWrapper,
    id: KeyId,
    hash: KeyHash,
    former_until: Option<Timestamp>,
) -> Result<Option<KeyRecord>, DbError> {
    change(client, id, |key| key.rotate(hash, former_until)).await
}

/// Changes a key's texts or revocation, within the transaction that is open. The workspace is locked meanwhile, so that
/// of two changes at once each sees the other.
async fn change(
    client: &ClientWrapper,
    id: KeyId,
    change: impl FnOnce(&mut KeyRecord),
) -> Result<Option<KeyRecord>, DbError> {
    client.execute(workspaces::LOCK, &[&id.workspace().0]).await?;
    let Some(mut key) = get(client, id).await? else {
        return Ok(None);
    };
    change(&mut key);
    let revoked_at = key.revoked_at.map(Timestamp::as_millis);
    let (workspace, bytes, hash) = (id.workspace().0, id.to_bytes(), key.hash.0);
    let checksum = checksum::of_key(&key);
    let former_hash = key.former.map(|former| former.hash.0.to_vec());
    let former_until = key.former.map(|former| former.until.as_millis());
    let (bytes, hash) = (bytes.as_slice(), hash.as_slice());
    client.execute(UPDATE, &[&workspace, &bytes, &hash, &revoked_at, &checksum, &former_hash, &former_until]).await?;
    Ok(Some(key))
}

fn read(row: &Row) -> Result<KeyRecord, DbError> {
    let instant = |column: usize| Ok::<_, DbError>(row.try_get::<_, Option<i64>>(column)?.map(Timestamp::from_millis));
    let key = KeyRecord {
        id: KeyId::from_bytes(rows::bytes(row, 0)?),
        name: row.try_get(1)?,
        scopes: codec::scopes(row.try_get(2)?).ok_or_else(|| DbError::damaged("a key has an unknown scope"))?,
        hash: KeyHash(rows::bytes(row, 3)?),
        rate_limit: RateLimit::parse(row.try_get(4)?)
            .ok_or_else(|| DbError::damaged("a key has an unknown rate limit"))?,
        created_at: rows::instant(row, 5)?,
        expires_at: instant(6)?,
        revoked_at: instant(7)?,
        former: match (row.try_get::<_, Option<&[u8]>>(9)?, instant(10)?) {
            (Some(_), Some(until)) => Some(FormerText { hash: KeyHash(rows::bytes(row, 9)?), until }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => {
                return Err(DbError::damaged("a key's former text has no end, or no hash"));
            }
        },
    };
    if !checksum::matches(row.try_get(8)?, checksum::of_key(&key)) {
        return Err(DbError::damaged("a key does not match its checksum"));
    }
    Ok(key)
}
