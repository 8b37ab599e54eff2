//! Notes in the audit log.

use rolo_http::NOTE_TIME_MAX;
use rolo_store::{AuditEvent, Store};

/// Notes in the audit log what has become of the server.
pub(super) async fn note(store: &Store, event: AuditEvent, details: serde_json::Value) {
    let event_word = event.as_str();
    match tokio::time::timeout(NOTE_TIME_MAX, store.note_audit(event, details)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, event = event_word, "the audit log cannot be written"),
        Err(_) => tracing::warn!(event = event_word, "the audit log does not take an entry"),
    }
}
