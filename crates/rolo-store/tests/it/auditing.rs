//! The audit log: what was done to the server, by whom.

use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::{Clock, Field, Timestamp};
use rolo_store::{AuditEntry, AuditEvent, AuditQuery, NewKey, Store, WorkspaceChange};
use rolo_testkit::TestStore;
use serde_json::{Value, json};

use crate::commands::{on_each_store, workspace};

/// All that the log tells.
async fn all(store: &Store) -> Vec<AuditEntry> {
    asked(store, AuditQuery::default()).await
}

async fn asked(store: &Store, query: AuditQuery) -> Vec<AuditEntry> {
    store.list_audit(&AuditQuery { limit: 1_000, ..query }).await.expect("the audit log")
}

fn words(entries: &[AuditEntry]) -> Vec<(&str, &str)> {
    entries.iter().map(|entry| (entry.event.as_str(), entry.name.as_str())).collect()
}

fn details(entry: &AuditEntry) -> Value {
    serde_json::from_str(&entry.details).expect("an object")
}

fn agent() -> NewKey {
    let scopes = Scopes::of(&[Scope::ContactsRead]);
    NewKey { name: "agent".into(), scopes, rate_limit: RateLimit::DEFAULT, expires_at: None }
}

on_each_store! {
    async fn what_is_done_to_keys_and_workspaces_is_told_in_order_and_without_a_secret(test: TestStore) {
        let one = workspace(&test.store, "one");
        let (key, secret) = test.store.create_key("one", agent()).await.expect("a key");
        let (_, other) = test.store.rotate_key(key.id, Some(Timestamp::from_millis(1 << 42))).await.expect("rotated");
        test.store.revoke_key(key.id).await.expect("revoked");
        test.store.revoke_key(key.id).await.expect("revoked before");
        let region = WorkspaceChange { phone_region: Field::Set("DE".into()), ..WorkspaceChange::default() };
        test.store.update_workspace("one", region.clone()).await.expect("changed");
        test.store.update_workspace("one", region).await.expect("the same again");
        test.store.delete_workspace("one", one.uid).await.expect("deleted");
        test.reopen().await;
        let told = all(&test.store).await;
        let expected = [
            "workspace.created", "key.created", "key.rotated", "key.revoked", "workspace.changed", "workspace.deleted",
        ];
        assert_eq!(words(&told), expected.map(|event| (event, "one")));
        let of_key = json!({
            "key": key.id.to_text(), "name": "agent", "scopes": ["contacts:read"], "rate_limit": "100/s",
        });
        assert_eq!(details(&told[1]), of_key);
        assert_eq!(details(&told[2])["former_until"], "2109-05-15T07:35:11.104Z");
        assert_eq!(details(&told[4]), json!({ "phone_region": { "before": null, "after": "DE" } }));
        assert_eq!(details(&told[5]), json!({ "contacts": 0 }));
        for text in [secret.reveal(), other.reveal(), &secret.reveal()[40..], &other.reveal()[40..]] {
            assert!(told.iter().all(|entry| !entry.details.contains(text)));
        }
    }

    async fn a_change_that_is_refused_is_not_told(test: TestStore) {
        let one = workspace(&test.store, "one");
        let before = test.dump();
        assert!(test.store.create_key("two", agent()).await.is_err());
        test.store.delete_workspace("two", one.uid).await.expect_err("no workspace");
        assert_eq!(test.dump(), before);
    }

    async fn entries_are_found_by_time_workspace_and_event_and_the_latest_come_first_to_the_limit(test: TestStore) {
        for name in ["one", "two"] {
            workspace(&test.store, name);
            test.store.create_key(name, agent()).await.expect("a key");
            test.clock.advance(std::time::Duration::from_secs(1));
        }
        test.store.note_audit(AuditEvent::BackupMade, json!({ "bytes": 3 })).await.expect("noted");
        let whole = all(&test.store).await;
        assert_eq!(whole.len(), 5);
        let query = AuditQuery { workspace: Some("two".into()), ..AuditQuery::default() };
        assert_eq!(words(&asked(&test.store, query).await), [("workspace.created", "two"), ("key.created", "two")]);
        let query = AuditQuery { event: Some(AuditEvent::KeyCreated), ..AuditQuery::default() };
        assert_eq!(words(&asked(&test.store, query).await), [("key.created", "one"), ("key.created", "two")]);
        let query = AuditQuery { since: Some(test.clock.now()), ..AuditQuery::default() };
        assert_eq!(words(&asked(&test.store, query).await), [("backup.made", "")]);
        let latest = test.store.list_audit(&AuditQuery { limit: 2, ..AuditQuery::default() }).await.expect("entries");
        assert_eq!(latest, whole[3..]);
    }

    async fn counts_of_refused_keys_are_kept_for_thirty_days_and_other_entries_for_good(test: TestStore) {
        let note = async |event| test.store.note_audit(event, json!({ "requests": 1 })).await.expect("noted");
        note(AuditEvent::KeysRefused).await;
        note(AuditEvent::BackupFailed).await;
        test.clock.advance(std::time::Duration::from_secs(30 * 86_400));
        note(AuditEvent::KeysRefused).await;
        assert_eq!(all(&test.store).await.len(), 3, "thirty days are not over");
        test.clock.advance(std::time::Duration::from_millis(1));
        note(AuditEvent::KeysRefused).await;
        let left = all(&test.store).await;
        assert_eq!(words(&left), [("backup.failed", ""), ("keys.refused", ""), ("keys.refused", "")]);
    }

    async fn an_entry_that_was_changed_by_hand_is_found_out(test: TestStore) {
        workspace(&test.store, "one");
        test.execute("update audit set name = 'two'");
        test.store.list_audit(&AuditQuery { limit: 10, ..AuditQuery::default() }).await.expect_err("damaged");
        test.execute("update audit set name = 'one'");
    }
}
