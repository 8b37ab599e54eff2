//! The workspace of a key, and the key itself.

use rolo_core::Field;
use rolo_core::access::key::{RateLimit, Scope};
use rolo_store::WorkspaceChange;
use rolo_testkit::{json, on_each_store};

use super::{errors, made, native};

on_each_store! {
    async fn an_admin_is_shown_the_own_workspace_as_it_is_now(rolo: TestRolo) {
        let client = native(&rolo);
        let other = rolo.at("/rolo/v1").with_key(&rolo.make_workspace("other"));
        made(&client, json!({ "name": "Ada" })).await;
        let first = client.get("/workspace").await.expect(200).body;
        let known = &rolo.store().list_workspaces().await.expect("workspaces")[0];
        assert_eq!(
            first,
            json!({
                "object": "workspace", "id": known.uid.to_prefixed(), "name": "default",
                "settings": { "region": null, "unique_emails": true, "metadata": "merge", "quota_mib": null },
                "contacts": 1, "log_position": 1, "log_bytes": known.usage.log_bytes, "kept_answer_bytes": 0,
                "created_at": known.created_at.to_string(),
            })
        );
        let change = WorkspaceChange {
            phone_region: Field::Set("DE".into()),
            unique_emails: Some(false),
            quota_mib: Field::Set(7),
            ..WorkspaceChange::default()
        };
        rolo.store().update_workspace("default", change).await.expect("a change");
        let now = client.get("/workspace").await.expect(200).body;
        let expected = json!({ "region": "DE", "unique_emails": false, "metadata": "merge", "quota_mib": 7 });
        assert_eq!(now["settings"], expected);
        let theirs = other.get("/workspace").await.expect(200).body;
        assert_eq!((&theirs["name"], &theirs["contacts"], &theirs["log_position"]), (&json!("other"), &json!(0), &json!(0)));
        assert_ne!(theirs["id"], first["id"]);
        assert_eq!(errors(&client.get("/workspace?name=other").await.expect(400))[0].0, "name");
    }

    async fn any_key_is_told_who_it_is_and_nothing_of_its_text(rolo: TestRolo) {
        let known = &rolo.store().list_workspaces().await.expect("workspaces")[0];
        let workspace = json!(known.uid.to_prefixed());
        for (scopes, rate, shown, of) in [
            (&[][..], RateLimit::Off, "off", &workspace),
            (&[Scope::ContactsRead, Scope::CompaniesWrite], RateLimit::PerSecond(20), "20/s", &workspace),
            (&[Scope::WorkspaceAdmin], RateLimit::Off, "off", &workspace),
            (&[Scope::MetricsRead], RateLimit::Off, "off", &json!(null)),
        ] {
            let (record, text) = rolo.make_key_with("default", scopes, rate, None);
            let reply = rolo.at("/rolo/v1").with_key(&text).get("/key").await.expect(200);
            let names: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
            assert_eq!(
                reply.body,
                json!({
                    "object": "key", "id": record.id.to_text(), "name": record.name, "scopes": names,
                    "workspace_id": of, "rate_limit": shown, "created_at": record.created_at.to_string(), "expires_at": null,
                })
            );
            assert!(!reply.text.contains(text.split_once('.').expect("a key").1), "{}", reply.text);
        }
        let at = rolo_core::Clock::now(&*rolo.clock).plus_millis(1_000);
        let (_, text) = rolo.make_key_with("default", &[], RateLimit::Off, Some(at));
        let client = rolo.at("/rolo/v1").with_key(&text);
        assert_eq!(client.get("/key").await.expect(200).body["expires_at"], json!(at.to_string()));
        rolo.clock.advance(std::time::Duration::from_secs(1));
        client.get("/key").await.expect(401);
        rolo.at("/rolo/v1").get("/key").await.expect(401);
        assert_eq!(errors(&native(&rolo).get("/key?id=x").await.expect(400))[0].0, "id");
    }
}
