//! The audit log: what was done to the server. An entry is written in the transaction of the change that it records,
//! where there is one.

use std::sync::Arc;

use rolo_core::access::key::KeyRecord;
use rolo_core::{Clock, Entropy, Timestamp, Workspace, WorkspaceId};
use rusqlite::{Connection, Row};
use serde_json::Value;

use crate::checksum;
use crate::error::{AdminError, StoreError};
use crate::model::audit::{AuditEntry, AuditEvent, AuditQuery, REFUSED_MILLIS_MAX, of_key};
use crate::sqlite::engine::Sqlite;
use crate::sqlite::error::DbError;
use crate::sqlite::manage::workspaces;
use crate::sqlite::read::deleted_workspaces;
use crate::sqlite::write::audit_rows::{self, NO_WORKSPACE};

const LIST: &str = "
    select workspace_id, id, at, event, name, details, operator, checksum from audit
    where workspace_id = ?1 and id >= ?2 and (?3 = '' or event = ?3) order by id desc limit ?4";

/// The latest entries about each workspace and the server, in no order.
fn list(connection: &Connection, query: &AuditQuery) -> Result<Vec<AuditEntry>, DbError> {
    let known = workspaces::list(connection)?.into_iter().map(|known| known.id);
    let all = known.chain(deleted_workspaces::deleted(connection)?).chain([NO_WORKSPACE]);
    let mut found = Vec::new();
    for workspace in all {
        let mut statement = connection.prepare_cached(LIST)?;
        let limit = i64::try_from(query.limit).unwrap_or(i64::MAX);
        let mut rows = statement.query((workspace.0, query.first_id().to_be_bytes(), query.event_word(), limit))?;
        while let Some(row) = rows.next()? {
            let entry = read(row)?;
            if query.workspace.as_ref().is_none_or(|name| entry.name == *name) {
                found.push(entry);
            }
        }
    }
    Ok(found)
}

fn read(row: &Row<'_>) -> Result<AuditEntry, DbError> {
    let workspace = WorkspaceId(row.get(0)?);
    let entry = AuditEntry {
        workspace: (workspace != NO_WORKSPACE).then_some(workspace),
        id: u128::from_be_bytes(row.get(1)?),
        at: Timestamp::from_millis(row.get(2)?),
        event: row.get(3)?,
        name: row.get(4)?,
        details: row.get(5)?,
        operator: row.get(6)?,
    };
    match checksum::matches(row.get(7)?, checksum::of_audit(&entry)) {
        true => Ok(entry),
        false => Err(DbError::damaged("an entry of the audit log does not match its checksum")),
    }
}

/// Who makes entries about what is done now, wherever it is written.
#[derive(Clone)]
pub(crate) struct Auditor {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    operator: String,
}

impl Auditor {
    /// An entry about what is done now.
    pub(crate) fn audited(&self, event: AuditEvent, workspace: Option<&Workspace>, details: Value) -> AuditEntry {
        let entry = AuditEntry::new(event, workspace, details, self.clock.now(), self.entropy.bits());
        AuditEntry { operator: self.operator.clone(), ..entry }
    }

    /// Notes what was done to a workspace, in the transaction of that.
    pub(crate) fn note(
        &self,
        connection: &Connection,
        event: AuditEvent,
        workspace: &Workspace,
        details: Value,
    ) -> Result<(), DbError> {
        audit_rows::insert(connection, self.audited(event, Some(workspace), details))
    }

    /// Notes what was done to a key, in the transaction of that.
    pub(crate) fn note_key(&self, connection: &Connection, event: AuditEvent, key: &KeyRecord) -> Result<(), DbError> {
        let workspace = workspaces::get(connection, key.id.workspace())?;
        audit_rows::insert(connection, self.audited(event, workspace.as_ref(), of_key(key)))
    }
}

impl Sqlite {
    pub(crate) fn auditor(&self) -> Auditor {
        Auditor { clock: self.clock.clone(), entropy: self.entropy.clone(), operator: self.operator.clone() }
    }

    pub(crate) async fn note_audit(&self, event: AuditEvent, details: Value) -> Result<(), StoreError> {
        let entry = self.auditor().audited(event, None, details);
        self.write(move |connection| {
            if event == AuditEvent::KeysRefused {
                audit_rows::forget(connection, event, entry.at.plus_millis(-REFUSED_MILLIS_MAX))?;
            }
            audit_rows::insert(connection, entry)
        })
        .await
    }

    pub(crate) async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>, AdminError> {
        let found = self.point_readers.read(|connection| list(connection, query));
        Ok(query.latest(found.map_err(|fault| self.sort(fault))?))
    }
}
