//! The progress of a workspace's derivation.

use deadpool_postgres::ClientWrapper;
use rolo_core::WorkspaceId;

use crate::postgres::error::DbError;
use crate::postgres::open::schema::LAYOUT;

pub(crate) const SET_STATE: &str = "update workspace set layout = $2, derived_to = $3 where id = $1";

/// Notes that what depends on a workspace's region is to be derived anew, in the caller's transaction.
pub(crate) async fn begin(client: &ClientWrapper, workspace: WorkspaceId) -> Result<(), DbError> {
    client.execute(SET_STATE, &[&workspace.0, &LAYOUT, &Some(Vec::<u8>::new())]).await?;
    Ok(())
}

/// Locks the workspace, as a batch does, until the end of the transaction.
pub(crate) const STATE: &str = "
    update workspace set layout = layout where id = $1
    returning id, uid, name, log_position, contact_count, choices, created_at, checksum, changed_at, log_bytes,
        kept_bytes, layout, derived_to";
