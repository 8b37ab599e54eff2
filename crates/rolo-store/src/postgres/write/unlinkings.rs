//! Pending unlinkings: deletions of records to which contacts are still linked.

use deadpool_postgres::ClientWrapper;
use rolo_core::access::principal::Principal;
use rolo_core::{Origin, Subject, Surface, Unlinking, WorkspaceId};
use tokio_postgres::Row;

use crate::postgres::error::DbError;
use crate::postgres::read::rows;
use crate::postgres::write::pipeline::{Call, Parameter};
use crate::unlinker::Unlinker;

const LIST: &str =
    "select subject, subject_id, actor, surface, request_id from unlinking where workspace_id = $1 order by subject_id";

pub(crate) const INSERT: &str = "insert into unlinking (workspace_id, subject_id, subject, actor, surface, request_id) values {($1, ?, ?, ?, ?, ?)}";

pub(crate) const DELETE: &str = "
    delete from unlinking using (values {(?::bytea)}) as gone (subject_id)
    where unlinking.workspace_id = $1 and unlinking.subject_id = gone.subject_id";

const WORKSPACES: &str = "select distinct workspace_id from unlinking";

/// Notes the workspaces that have some.
pub(crate) async fn note_all(client: &ClientWrapper, unlinker: &Unlinker) -> Result<(), DbError> {
    for row in client.query(WORKSPACES, &[]).await? {
        unlinker.note(WorkspaceId(row.try_get(0)?));
    }
    Ok(())
}

/// The query for those of a workspace.
pub(crate) fn query(workspace: WorkspaceId) -> Call {
    Call::new(LIST, [Box::new(workspace.0) as _])
}

/// Those of a workspace.
pub(crate) async fn list(client: &ClientWrapper, workspace: WorkspaceId) -> Result<Vec<Unlinking>, DbError> {
    let statement = client.prepare_cached(LIST).await?;
    client.query(&statement, &[&workspace.0]).await?.iter().map(read).collect()
}

/// The columns of a row behind the workspace.
pub(crate) fn row(Unlinking { gone, origin }: &Unlinking) -> [Parameter; 5] {
    [
        Box::new(gone.bits().to_be_bytes().to_vec()),
        Box::new(gone.as_str()),
        Box::new(origin.actor.to_text()),
        Box::new(origin.surface.as_str()),
        Box::new(origin.request_id.to_be_bytes().to_vec()),
    ]
}

pub(crate) fn read(row: &Row) -> Result<Unlinking, DbError> {
    let damaged = || DbError::damaged("a deletion that is under way cannot be read");
    Ok(Unlinking {
        gone: Subject::from_parts(row.try_get(0)?, u128::from_be_bytes(rows::bytes(row, 1)?)).ok_or_else(damaged)?,
        origin: Origin {
            actor: Principal::parse(row.try_get(2)?).ok_or_else(damaged)?,
            surface: Surface::parse(row.try_get(3)?).ok_or_else(damaged)?,
            request_id: u128::from_be_bytes(rows::bytes(row, 4)?),
        },
    })
}
