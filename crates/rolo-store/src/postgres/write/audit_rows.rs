//! The rows of the audit log.

use deadpool_postgres::ClientWrapper;
use rolo_core::{Timestamp, WorkspaceId};
use tokio_postgres::Client;

use crate::checksum;
use crate::model::audit::{self, AuditEntry, AuditEvent};
use crate::postgres::error::DbError;
use crate::postgres::read::rows;

pub(crate) const INSERT: &str = "
    insert into audit (workspace_id, id, at, event, name, details, operator, checksum)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// The number that stands in the place of a workspace's where there is none.
pub(crate) const NO_WORKSPACE: WorkspaceId = WorkspaceId(0);

pub(crate) const FORGET: &str = "delete from audit where workspace_id = 0 and event = $1 and id < $2";

/// Stores an entry behind those about the same workspace.
pub(crate) async fn insert(client: &Client, entry: AuditEntry) -> Result<(), DbError> {
    let workspace = entry.workspace.unwrap_or(NO_WORKSPACE).0;
    let last = client.query_opt(LAST, &[&workspace]).await?.map(|row| rows::bytes(&row, 0)).transpose()?;
    let entry = entry.behind(last.map(u128::from_be_bytes));
    let AuditEntry { id, workspace: _, at, event, name, details, operator } = &entry;
    let (at, checksum) = (at.as_millis(), checksum::of_audit(&entry));
    let id = id.to_be_bytes();
    client.execute(INSERT, &[&workspace, &id.as_slice(), &at, event, name, details, operator, &checksum]).await?;
    Ok(())
}

/// Forgets entries of an event about the server that are from before this instant.
pub(crate) async fn forget(client: &ClientWrapper, event: AuditEvent, before: Timestamp) -> Result<(), DbError> {
    let first = audit::number(before, 0).to_be_bytes();
    client.execute(FORGET, &[&event.as_str(), &first.as_slice()]).await?;
    Ok(())
}

pub(crate) const LAST: &str = "select id from audit where workspace_id = $1 order by id desc limit 1";
