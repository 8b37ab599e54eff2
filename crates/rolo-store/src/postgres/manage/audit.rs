//! The audit log: what was done to the server. An entry is written in the transaction of the change that it records,
//! where there is one.

use deadpool_postgres::ClientWrapper;
use rolo_core::WorkspaceId;
use serde_json::Value;
use tokio_postgres::Row;

use crate::checksum;
use crate::error::{AdminError, StoreError};
use crate::model::audit::{AuditEntry, AuditEvent, AuditQuery, REFUSED_MILLIS_MAX};
use crate::postgres::engine::Postgres;
use crate::postgres::error::DbError;
use crate::postgres::manage::workspaces;
use crate::postgres::read::{deleted_workspaces, rows};
use crate::postgres::write::audit_rows::{self, NO_WORKSPACE};

const LIST: &str = "
    select workspace_id, id, at, event, name, details, operator, checksum from audit
    where workspace_id = $1 and id >= $2 and ($3 = '' or event = $3) order by id desc limit $4";

/// The latest entries about each workspace and the server, in no order.
async fn list(client: &ClientWrapper, query: &AuditQuery) -> Result<Vec<AuditEntry>, DbError> {
    let known = workspaces::list(client).await?.into_iter().map(|known| known.id);
    let all: Vec<_> = known.chain(deleted_workspaces::deleted(client).await?).chain([NO_WORKSPACE]).collect();
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

fn read_entry(row: &Row) -> Result<AuditEntry, DbError> {
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
    match checksum::matches(row.try_get(7)?, checksum::of_audit(&entry)) {
        true => Ok(entry),
        false => Err(DbError::damaged("an entry of the audit log does not match its checksum")),
    }
}

impl Postgres {
    /// An entry about what is done now.
    pub(crate) fn audited(
        &self,
        event: AuditEvent,
        workspace: Option<&rolo_core::Workspace>,
        details: Value,
    ) -> AuditEntry {
        let entry = AuditEntry::new(event, workspace, details, self.clock.now(), self.entropy.bits());
        AuditEntry { operator: self.operator.clone(), ..entry }
    }

    pub(crate) async fn note_audit(&self, event: AuditEvent, details: Value) -> Result<(), StoreError> {
        let entry = &self.audited(event, None, details);
        self.change(|client| async move {
            if event == AuditEvent::KeysRefused {
                audit_rows::forget(&client, event, entry.at.plus_millis(-REFUSED_MILLIS_MAX)).await?;
            }
            audit_rows::insert(&client, entry.clone()).await
        })
        .await
    }

    pub(crate) async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>, AdminError> {
        Ok(query.latest(self.scan_all(|client| async move { list(&client, query).await }).await?))
    }
}
