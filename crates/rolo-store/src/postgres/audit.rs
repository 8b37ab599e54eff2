//! The audit log: what was done to the server. An entry is written in the transaction of what it tells, where there is one.

use deadpool_postgres::ClientWrapper;
use rolo_core::{Timestamp, WorkspaceId};
use serde_json::Value;
use tokio_postgres::{Client, Row};

use super::admin::change;
use super::fault::Fault;
use super::readers::read;
use super::{Postgres, erase, rows, workspaces};
use crate::audit::{self, AuditEntry, AuditEvent, AuditQuery, REFUSED_MILLIS_MAX};
use crate::error::{AdminError, StoreError};
use crate::sums;

const INSERT: &str = "
    insert into audit (workspace_id, id, at, event, name, details, operator, checksum)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";

const LIST: &str = "
    select workspace_id, id, at, event, name, details, operator, checksum from audit
    where workspace_id = $1 and id >= $2 and ($3 = '' or event = $3) order by id desc limit $4";

const LAST: &str = "select id from audit where workspace_id = $1 order by id desc limit 1";

const FORGET: &str = "delete from audit where workspace_id = 0 and event = $1 and id < $2";

/// The number that stands in the place of a workspace's where there is none.
const NO_WORKSPACE: WorkspaceId = WorkspaceId(0);

/// Stores an entry behind those about the same workspace.
pub(super) async fn insert(client: &Client, entry: AuditEntry) -> Result<(), Fault> {
    let workspace = entry.workspace.unwrap_or(NO_WORKSPACE).0;
    let last = client.query_opt(LAST, &[&workspace]).await?.map(|row| rows::bytes(&row, 0)).transpose()?;
    let entry = entry.behind(last.map(u128::from_be_bytes));
    let AuditEntry { id, workspace: _, at, event, name, details, operator } = &entry;
    let (at, sum) = (at.as_millis(), sums::of_audit(&entry));
    let id = id.to_be_bytes();
    client.execute(INSERT, &[&workspace, &id.as_slice(), &at, event, name, details, operator, &sum]).await?;
    Ok(())
}

/// Forgets entries of an event about the server that are from before this instant.
async fn forget(client: &ClientWrapper, event: AuditEvent, before: Timestamp) -> Result<(), Fault> {
    let first = audit::number(before, 0).to_be_bytes();
    client.execute(FORGET, &[&event.word(), &first.as_slice()]).await?;
    Ok(())
}

/// The latest entries about each workspace and the server, in no order.
async fn list(client: &ClientWrapper, query: &AuditQuery) -> Result<Vec<AuditEntry>, Fault> {
    let known = workspaces::list(client).await?.into_iter().map(|known| known.id);
    let all: Vec<_> = known.chain(erase::deleted(client).await?).chain([NO_WORKSPACE]).collect();
    let (first, event) = (query.first_id().to_be_bytes(), query.event_word());
    let limit = i64::try_from(query.limit).unwrap_or(i64::MAX);
    let mut found = Vec::new();
    for workspace in all {
        for row in client.query(LIST, &[&workspace.0, &first.as_slice(), &event, &limit]).await? {
            let entry = read_entry(&row)?;
            if query.workspace.as_ref().is_none_or(|name| entry.name == *name) {
                found.push(entry);
            }
        }
    }
    Ok(found)
}

fn read_entry(row: &Row) -> Result<AuditEntry, Fault> {
    let workspace = WorkspaceId(row.try_get(0)?);
    let entry = AuditEntry {
        workspace: (workspace != NO_WORKSPACE).then_some(workspace),
        id: u128::from_be_bytes(rows::bytes(row, 1)?),
        at: rows::instant(row, 2)?,
        event: row.try_get(3)?,
        name: row.try_get(4)?,
        details: row.try_get(5)?,
        operator: row.try_get(6)?,
    };
    match sums::agrees(row.try_get(7)?, sums::of_audit(&entry)) {
        true => Ok(entry),
        false => Err(Fault::damaged("an entry of the audit log does not agree with its check sum")),
    }
}

impl Postgres {
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
        change!(self, |client| async {
            if event == AuditEvent::KeysRefused {
                forget(client, event, entry.at.plus_millis(-REFUSED_MILLIS_MAX)).await?;
            }
            insert(client, entry.clone()).await
        })
    }

    pub(crate) async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>, AdminError> {
        let found = read!(self.scanners, self.health, |client| list(client, query));
        Ok(query.latest(found.map_err(|fault| self.sort(fault))?))
    }
}
