//! Workspaces.

use deadpool_postgres::ClientWrapper;
use rolo_core::model::workspace::Usage;
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};
use tokio_postgres::Row;

use crate::checksum;
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::postgres::error::DbError;
use crate::postgres::open::schema::{LAYOUT, WORKSPACES};
use crate::postgres::read::rows;
use crate::postgres::write::derive_state;
use crate::postgres::write::pipeline::Call;

/// Locks a workspace until the end of the transaction. Whoever holds the lock gives out its log positions.
pub(crate) const LOCK: &str = "
    update workspace set log_position = log_position where id = $1
    returning id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes, layout";

/// The column of the layout, behind those of a workspace.
pub(crate) const LAYOUT_COLUMN: usize = 11;

const GET: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace where id = $1";

const FIND: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace where name = $1";

const LIST: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace order by id";

const INSERT: &str = "
    insert into workspace (id, uid, name, log_position, contact_count, choices, created_at, checksum, layout)
    values ($1, $2, $3, 0, 0, $4, $5, $6, $7)";

const UPDATE: &str = "update workspace set choices = $2, checksum = $3 where id = $1";

/// No two workspaces are made at once: their names and numbers are unique without an index over all of them.
const LOCK_ALL: &str = "update meta set value = value where key = $1";

const LAST: &str = "select coalesce(max(id), 0) from workspace";

const LAST_DELETED: &str = "select coalesce(max(workspace_id), 0) from deleted_workspace";

/// The statement that locks a workspace and gives its row.
pub(crate) fn lock(id: WorkspaceId) -> Call {
    Call::new(LOCK, [Box::new(id.0) as _])
}

/// The workspace with this number.
pub(crate) async fn get(client: &ClientWrapper, id: WorkspaceId) -> Result<Option<Workspace>, DbError> {
    let statement = client.prepare_cached(GET).await?;
    client.query_opt(&statement, &[&id.0]).await?.map(|row| read(&row)).transpose()
}

/// The workspace of this name.
pub(crate) async fn find(client: &ClientWrapper, name: &str) -> Result<Option<Workspace>, DbError> {
    if rows::is_nowhere(name) {
        return Ok(None);
    }
    let statement = client.prepare_cached(FIND).await?;
    client.query_opt(&statement, &[&name]).await?.map(|row| read(&row)).transpose()
}

/// All workspaces, the oldest first.
pub(crate) async fn list(client: &ClientWrapper) -> Result<Vec<Workspace>, DbError> {
    let statement = client.prepare_cached(LIST).await?;
    client.query(&statement, &[]).await?.iter().map(read).collect()
}

/// Makes a workspace, within the transaction that is open; `None` when there is one of that name.
pub(crate) async fn create(
    client: &ClientWrapper,
    new: &NewWorkspace,
    uid: WorkspaceUid,
    now: Timestamp,
) -> Result<Option<Workspace>, DbError> {
    if client.execute(LOCK_ALL, &[&WORKSPACES]).await? != 1 {
        return Err(DbError::damaged("the row by which workspaces are made is not there"));
    }
    if find(client, &new.name).await?.is_some() {
        return Ok(None);
    }
    let last: i64 = client.query_one(LAST, &[]).await?.try_get(0)?;
    let last_deleted: i64 = client.query_one(LAST_DELETED, &[]).await?.try_get(0)?;
    let settings = serde_json::to_string(&new.settings).map_err(|_| DbError::internal("settings cannot be written"))?;
    // A number is never given again: keys and log entries carry it.
    let id = WorkspaceId(last.max(last_deleted) + 1);
    let checksum = checksum::of_workspace(id, uid, &new.name, &settings, now);
    let uid = uid.to_bytes();
    let (uid, name, created_at) = (uid.as_slice(), &new.name, now.as_millis());
    client.execute(INSERT, &[&id.0, &uid, &name, &settings, &created_at, &checksum, &LAYOUT]).await?;
    find(client, &new.name).await
}

/// Reads the row of a workspace that was locked to be written. One that is of another layout belongs to processes of another
/// version, which know what stands there.
pub(crate) fn read_locked(row: &Row) -> Result<Workspace, DbError> {
    if row.try_get::<_, i64>(LAYOUT_COLUMN)? == LAYOUT { read(row) } else { Err(DbError::other_version()) }
}

/// Changes the choices of a workspace, within the transaction that is open; no batch is written meanwhile, for the
/// workspace is locked. Gives it as it is now; `None` when there is none of that name. With another region the keys of
/// numbers are yet to be derived (`derive`).
pub(crate) async fn update(
    client: &ClientWrapper,
    name: &str,
    change: &WorkspaceChange,
) -> Result<Option<Workspace>, DbError> {
    let Some(found) = find(client, name).await? else {
        return Ok(None);
    };
    // What was found may have changed before the lock was had; what the lock gives has not.
    let Some(row) = client.query_opt(LOCK, &[&found.id.0]).await? else {
        return Ok(None);
    };
    let mut workspace = read_locked(&row)?;
    let changed = change.applied_to(&workspace.settings);
    let before = std::mem::replace(&mut workspace.settings, changed);
    if before.phone_region != workspace.settings.phone_region {
        derive_state::begin(client, workspace.id).await?;
    }
    let Workspace { id, uid, name, settings, created_at, .. } = &workspace;
    let settings = serde_json::to_string(settings).map_err(|_| DbError::internal("settings cannot be written"))?;
    let checksum = checksum::of_workspace(*id, *uid, name, &settings, *created_at);
    client.execute(UPDATE, &[&id.0, &settings, &checksum]).await?;
    Ok(Some(workspace))
}

/// Reads a row of the columns that all statements here give.
pub(crate) fn read(row: &Row) -> Result<Workspace, DbError> {
    read_behind(row, 0)
}

/// Reads these columns behind so many others, and verifies their checksum.
pub(crate) fn read_behind(row: &Row, others: usize) -> Result<Workspace, DbError> {
    let settings: &str = row.try_get(others + 5)?;
    let workspace = Workspace {
        id: WorkspaceId(row.try_get(others)?),
        uid: WorkspaceUid::from_bytes(rows::bytes(row, others + 1)?),
        name: row.try_get(others + 2)?,
        log_position: row.try_get::<_, i64>(others + 3)? as u64,
        contact_count: row.try_get::<_, i64>(others + 4)? as u64,
        settings: serde_json::from_str(settings)
            .map_err(|_| DbError::damaged("a workspace's settings cannot be read"))?,
        created_at: rows::instant(row, others + 6)?,
        changed_at: rows::instant(row, others + 8)?,
        usage: Usage {
            log_bytes: row.try_get::<_, i64>(others + 9)? as u64,
            kept_bytes: row.try_get::<_, i64>(others + 10)? as u64,
        },
    };
    let Workspace { id, uid, name, created_at, .. } = &workspace;
    if !checksum::matches(row.try_get(others + 7)?, checksum::of_workspace(*id, *uid, name, settings, *created_at)) {
        return Err(DbError::damaged("a workspace does not match its checksum"));
    }
    Ok(workspace)
}
