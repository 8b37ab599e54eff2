//! The audit log: what was done to the server. An entry is written in the transaction of what it tells, where there is one.

use rolo_core::{Timestamp, WorkspaceId};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use super::fault::Fault;
use super::{Sqlite, erase, workspaces};
use crate::audit::{self, AuditEntry, AuditEvent, AuditQuery, REFUSED_MILLIS_MAX};
use crate::error::{AdminError, StoreError};
use crate::sums;

const INSERT: &str = "
    insert into audit (workspace_id, id, at, event, name, details, operator, checksum)
    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

const LIST: &str = "
    select workspace_id, id, at, event, name, details, operator, checksum from audit
    where workspace_id = ?1 and id >= ?2 and (?3 = '' or event = ?3) order by id desc limit ?4";

const LAST: &str = "select id from audit where workspace_id = ?1 order by id desc limit 1";

const FORGET: &str = "delete from audit where workspace_id = 0 and event = ?1 and id < ?2";

/// The number that stands in the place of a workspace's where there is none.
const NO_WORKSPACE: WorkspaceId = WorkspaceId(0);

/// Stores an entry behind those about the same workspace.
pub(super) fn insert(connection: &Connection, entry: AuditEntry) -> Result<(), Fault> {
    let workspace = entry.workspace.unwrap_or(NO_WORKSPACE).0;
    let last = connection.prepare_cached(LAST)?.query_row([workspace], |row| row.get(0)).optional()?;
    let entry = entry.behind(last.map(u128::from_be_bytes));
    let AuditEntry { id, workspace: _, at, event, name, details, operator } = &entry;
    let sum = sums::of_audit(&entry);
    let parameters = (workspace, id.to_be_bytes(), at.as_millis(), event, name, details, operator, sum);
    connection.prepare_cached(INSERT)?.execute(parameters)?;
    Ok(())
}

/// Forgets entries of an event about the server that are from before this instant.
fn forget(connection: &Connection, event: AuditEvent, before: Timestamp) -> Result<(), Fault> {
    let first = audit::number(before, 0).to_be_bytes();
    connection.prepare_cached(FORGET)?.execute((event.word(), first))?;
    Ok(())
}

/// The latest entries about each workspace and the server, in no order.
fn list(connection: &Connection, query: &AuditQuery) -> Result<Vec<AuditEntry>, Fault> {
    let known = workspaces::list(connection)?.into_iter().map(|known| known.id);
    let all = known.chain(erase::deleted(connection)?).chain([NO_WORKSPACE]);
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

fn read(row: &Row<'_>) -> Result<AuditEntry, Fault> {
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
    match sums::agrees(row.get(7)?, sums::of_audit(&entry)) {
        true => Ok(entry),
        false => Err(Fault::damaged("an entry of the audit log does not agree with its check sum")),
    }
}

impl Sqlite {
    /// An entry about what is done now.
    pub(super) fn audited(
        &self,
        event: AuditEvent,
        workspace: Option<&rolo_core::Workspace>,
        details: Value,
    ) -> AuditEntry {
        let entry = AuditEntry::new(event, workspace, details, self.clock.now(), self.entropy.bits());
        AuditEntry { operator: self.operator.clone(), ..entry }
    }

    pub(crate) async fn note_audit(&self, event: AuditEvent, details: Value) -> Result<(), StoreError> {
        let entry = self.audited(event, None, details);
        self.write(move |connection| {
            if event == AuditEvent::KeysRefused {
                forget(connection, event, entry.at.plus_millis(-REFUSED_MILLIS_MAX))?;
            }
            insert(connection, entry)
        })
        .await
    }

    pub(crate) async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>, AdminError> {
        let found = self.lookers.read(|connection| list(connection, query));
        Ok(query.latest(found.map_err(|fault| self.sort(fault))?))
    }
}
