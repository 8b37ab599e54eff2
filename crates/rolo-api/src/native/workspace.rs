//! The workspace of a key, and the key itself.

use rolo_core::json::{ObjectWriter, write_object};
use rolo_core::model::metadata::MetadataMode;
use rolo_core::{Principal, Workspace, WorkspaceSettings};
use rolo_http::{AdministerWorkspace, Call, Caller, Grant, JsonReply, RequestError};
use rolo_store::{KnownKey, StoreError};

use super::query::Query;

/// `get-workspace`: what it holds, and how it is set.
pub(super) async fn get(grant: Grant<AdministerWorkspace>, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let found = call.store.get_workspace(grant.workspace()).await?;
    // It was deleted a moment ago, and its keys with it.
    Ok(JsonReply::ok(workspace(&found.ok_or(StoreError::NoWorkspace)?)))
}

/// `get-key`: who asks, and what it may do. Any key may ask that.
pub(super) async fn key(caller: Caller, call: Call) -> Result<JsonReply, RequestError> {
    Query::read(&call.query, &[]).check()?;
    let Principal::Key(id) = caller.principal() else { return Err(RequestError::Internal) };
    let known = call.store.find_key(id).await?;
    // The workspace was deleted a moment ago, and the key with it.
    Ok(JsonReply::ok(key_text(&*known.ok_or(StoreError::NoWorkspace)?)))
}

fn workspace(workspace: &Workspace) -> String {
    let Workspace { id: _, uid, name, log_position, contact_count, settings, created_at, changed_at: _, usage } =
        workspace;
    let WorkspaceSettings { unique_emails, metadata, phone_region, quota_mib } = settings;
    let metadata = match metadata {
        MetadataMode::Merge => "merge",
        MetadataMode::Replace => "replace",
    };
    let mut out = ObjectWriter::new();
    out.field("object", "workspace").field("id", &uid.to_prefixed()).field("name", name);
    out.with("settings", |out| {
        write_object(out, |object| {
            object.field("region", phone_region).field("unique_emails", unique_emails);
            object.field("metadata", metadata).field("quota_mib", quota_mib);
        });
    });
    out.field("contacts", contact_count).field("log_position", log_position);
    out.field("log_bytes", &usage.log_bytes).field("kept_answer_bytes", &usage.kept_bytes);
    out.field("created_at", &created_at.to_string());
    out.finish()
}

/// What a key may know of itself. Nothing of its text is in it.
fn key_text(KnownKey { key, workspace_uid, settings: _ }: &KnownKey) -> String {
    // A server key is of no workspace, although one keeps it.
    let workspace = (!key.scopes.is_of_server()).then(|| workspace_uid.to_prefixed());
    let mut out = ObjectWriter::new();
    out.field("object", "key").field("id", &key.id.to_text()).field("name", &key.name);
    out.field("scopes", &key.scopes.names()).field("workspace_id", &workspace);
    out.field("rate_limit", &key.rate_limit.to_string()).field("created_at", &key.created_at.to_string());
    out.field("expires_at", &key.expires_at.map(|at| at.to_string()));
    out.finish()
}
