//! Tombstones: the log position of the last entry of a deleted record. Written with the deletion, and taken with what brings the record
//! back.

use deadpool_postgres::ClientWrapper;
use rolo_core::{Change, WorkspaceId};

use crate::postgres::error::DbError;
use crate::postgres::write::pipeline::Parameter;

/// An id is not given twice; if it ever is, the last deletion counts.
pub(crate) const INSERT: &str = "
    insert into tombstone (workspace_id, subject, subject_id, position) values {($1, ?, ?, ?)}
    on conflict (workspace_id, subject, subject_id) do update set position = excluded.position";

pub(crate) const DELETE: &str = "
    delete from tombstone using (values {(?::text, ?::bytea)}) as back (subject, subject_id)
    where tombstone.workspace_id = $1 and tombstone.subject = back.subject and tombstone.subject_id = back.subject_id";

const FILL: &str = "
    insert into tombstone (workspace_id, subject, subject_id, position)
    select workspace_id, subject, subject_id, max(position) from change
    where change.workspace_id = $1 and op in ('deleted', 'restored') group by workspace_id, subject, subject_id
    having max(position) filter (where op = 'deleted') = max(position)
    on conflict (workspace_id, subject, subject_id) do update set position = excluded.position";

/// The columns of a row behind the workspace, out of the entry of the deletion.
pub(crate) fn row(deletion: &Change) -> [Parameter; 3] {
    [
        Box::new(deletion.subject.as_str()),
        Box::new(deletion.subject.bits().to_be_bytes().to_vec()),
        Box::new(deletion.position as i64),
    ]
}

/// Makes them out of the log, in the caller's transaction.
pub(crate) async fn fill(client: &ClientWrapper, workspace: WorkspaceId) -> Result<(), DbError> {
    client.execute(FILL, &[&workspace.0]).await?;
    Ok(())
}
