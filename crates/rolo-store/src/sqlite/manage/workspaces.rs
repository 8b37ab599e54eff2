//! Workspaces.

use rolo_core::model::workspace::Usage;
use rolo_core::{Timestamp, Workspace, WorkspaceId, WorkspaceUid};
use rusqlite::{Connection, Row};

use crate::checksum;
use crate::model::workspace::{NewWorkspace, WorkspaceChange};
use crate::sqlite::error::DbError;
use crate::sqlite::open::schema::LAYOUT;
use crate::sqlite::write::derive_state;

const GET: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace where id = ?1";

const FIND: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace where name = ?1";

const LIST: &str = "
    select id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes from workspace order by id";

const INSERT: &str = "
    insert into workspace (id, uid, name, log_position, contact_count, choices, created_at, checksum, layout)
    values (?1, ?2, ?3, 0, 0, ?4, ?5, ?6, ?7)";

const UPDATE: &str = "update workspace set choices = ?2, checksum = ?3 where id = ?1";

const LAST: &str = "select coalesce(max(id), 0) from workspace";

const LAST_DELETED: &str = "select coalesce(max(workspace_id), 0) from deleted_workspace";

/// The workspace with this number.
pub(crate) fn get(connection: &Connection, id: WorkspaceId) -> Result<Option<Workspace>, DbError> {
    let mut statement = connection.prepare_cached(GET)?;
    let mut rows = statement.query([id.0])?;
    rows.next()?.map(read).transpose()
}

/// The workspace of this name.
pub(crate) fn find(connection: &Connection, name: &str) -> Result<Option<Workspace>, DbError> {
    let mut statement = connection.prepare_cached(FIND)?;
    let mut rows = statement.query([name])?;
    rows.next()?.map(read).transpose()
}

/// All workspaces, the oldest first.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Workspace>, DbError> {
    let mut statement = connection.prepare_cached(LIST)?;
    let mut rows = statement.query([])?;
    let mut workspaces = Vec::new();
    while let Some(row) = rows.next()? {
        workspaces.push(read(row)?);
    }
    Ok(workspaces)
}

/// Makes a workspace, within a transaction that nobody else writes in; `None` when there is one of that name.
pub(crate) fn create(
    connection: &Connection,
    new: &NewWorkspace,
    uid: WorkspaceUid,
    now: Timestamp,
) -> Result<Option<Workspace>, DbError> {
    if find(connection, &new.name)?.is_some() {
        return Ok(None);
    }
    let settings = serde_json::to_string(&new.settings).map_err(|_| DbError::internal("settings cannot be written"))?;
    let last = |sql| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    // A number is never given again: keys and log entries carry it.
    let id = WorkspaceId(last(LAST)?.max(last(LAST_DELETED)?) + 1);
    let checksum = checksum::of_workspace(id, uid, &new.name, &settings, now);
    let parameters = (id.0, uid.to_bytes(), &new.name, settings, now.as_millis(), checksum, LAYOUT);
    connection.prepare_cached(INSERT)?.execute(parameters)?;
    find(connection, &new.name)
}

/// Changes the choices of a workspace, within a transaction that nobody else writes in. Gives it as it is now; `None` when
/// there is none of that name. With another region the keys of numbers are yet to be derived (`derive`).
pub(crate) fn update(
    connection: &Connection,
    name: &str,
    change: &WorkspaceChange,
) -> Result<Option<Workspace>, DbError> {
    let Some(mut workspace) = find(connection, name)? else {
        return Ok(None);
    };
    let changed = change.applied_to(&workspace.settings);
    let before = std::mem::replace(&mut workspace.settings, changed);
    if before.phone_region != workspace.settings.phone_region {
        derive_state::begin(connection, workspace.id)?;
    }
    let Workspace { id, uid, name, settings, created_at, .. } = &workspace;
    let settings = serde_json::to_string(settings).map_err(|_| DbError::internal("settings cannot be written"))?;
    let checksum = checksum::of_workspace(*id, *uid, name, &settings, *created_at);
    connection.prepare_cached(UPDATE)?.execute((id.0, settings, checksum))?;
    Ok(Some(workspace))
}

fn read(row: &Row<'_>) -> Result<Workspace, DbError> {
    let settings = row.get_ref(5)?.as_str().map_err(|_| DbError::damaged("a workspace's settings are not text"))?;
    let workspace = Workspace {
        id: WorkspaceId(row.get(0)?),
        uid: WorkspaceUid::from_bytes(row.get(1)?),
        name: row.get(2)?,
        log_position: row.get::<_, i64>(3)? as u64,
        contact_count: row.get::<_, i64>(4)? as u64,
        settings: serde_json::from_str(settings)
            .map_err(|_| DbError::damaged("a workspace's settings cannot be read"))?,
        created_at: Timestamp::from_millis(row.get(6)?),
        changed_at: Timestamp::from_millis(row.get(8)?),
        usage: Usage { log_bytes: row.get::<_, i64>(9)? as u64, kept_bytes: row.get::<_, i64>(10)? as u64 },
    };
    let Workspace { id, uid, name, created_at, .. } = &workspace;
    if !checksum::matches(row.get(7)?, checksum::of_workspace(*id, *uid, name, settings, *created_at)) {
        return Err(DbError::damaged("a workspace does not match its checksum"));
    }
    Ok(workspace)
}
