//! A key reaches one workspace. That it reaches nothing else, wherever an id can stand, is in `separation`.

use rolo_core::access::principal::Principal;
use rolo_core::change::command::{Command, Precondition};
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::model::name::NamePatch;
use rolo_core::{ContactPatch, Origin, Request, Surface};
use rolo_store::Submission;
use rolo_testkit::{json, on_each_store};

use super::shown;

on_each_store! {
    async fn lists_and_searches_and_counts_show_one_workspace(rolo: TestRolo) {
        let empty = rolo.make_workspace("other");
        rolo.ada().await;
        let client = rolo.at("").with_key(rolo.key());
        client.post("/api/v2/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201);
        client.post("/v2/memory_stores", json!({ "title": "Loans" })).await.expect(200);
        let other = rolo.at("").with_key(&empty);
        for path in [
            "/v2/contacts",
            "/v2/contacts?search=2025550123",
            "/v2/memory_stores",
            "/v2/memory_stores?search=Loans",
            "/api/v2/contacts",
            "/api/v2/contacts?search=Ada",
            "/api/v2/companies",
            "/api/v2/companies?search=Engines",
        ] {
            let count = |body: &rolo_testkit::Value| {
                body["data"].as_array().or(body["response"]["items"].as_array()).expect("a list").len()
            };
            assert_eq!(count(&client.get(path).await.expect(200).body), 1, "{path}");
            let reply = other.get(path).await.expect(200);
            assert_eq!(count(&reply.body), 0, "{path}");
            assert!(reply.body["response"]["total"].as_u64().is_none_or(|total| total == 0), "{path}");
        }
    }

    async fn an_admins_metrics_tell_nothing_of_another_workspace_or_of_the_server(rolo: TestRolo) {
        let other = rolo.make_workspace("other");
        rolo.ada().await;
        rolo.at("/api/v2").with_key(&other).post("/contacts", json!({ "first_name": "Ada" })).await.expect(201);
        let all = rolo.store().list_workspaces().await.expect("workspaces");
        let [one, two] = [0, 1].map(|place: usize| all[place].uid.to_prefixed());
        for (key, own, foreign) in [(rolo.key(), &one, &two), (other.as_str(), &two, &one)] {
            let text = rolo.at("").with_key(key).get("/metrics").await.expect(200).text;
            for line in ["rolo_log_position", "rolo_contacts", "rolo_commands_total"] {
                assert!(text.contains(&format!("{line}{{workspace=\"{own}\"}} 1\n")), "{line}: {text}");
            }
            assert!(!text.contains(foreign.as_str()), "{text}");
            let samples = text.lines().filter(|line| !line.starts_with('#'));
            for sample in samples {
                assert!(sample.contains(own.as_str()), "it is not of the workspace: {sample}");
            }
        }
        let all = rolo.metrics().await;
        for line in [one.as_str(), two.as_str(), "rolo_connections 1", "rolo_http_requests_total{", "rolo_ready 1"] {
            assert!(all.contains(line), "{line}: {all}");
        }
    }

    async fn a_used_up_quota_is_a_507_that_names_it_and_another_workspace_is_served(rolo: TestRolo) {
        let other = rolo.make_workspace("other");
        let quota_mib = rolo_core::Field::Set(1);
        let change = rolo_store::WorkspaceChange { quota_mib, ..rolo_store::WorkspaceChange::default() };
        rolo.store().update_workspace("default", change).await.expect("a change");
        let ada = rolo.ada().await;
        let body = |text: char| json!({ "contact_metadata": { "x": text.to_string().repeat(60_000) } });
        let mut letters = ('a'..='z').cycle().take(100);
        let refused = loop {
            let letter = letters.next().expect("6 MB are more than a MiB");
            let reply = rolo.synthflow().patch(&ada.synthflow_path(), body(letter)).await;
            if reply.status != 200 {
                break reply;
            }
        };
        let sentence = "quota of 1 MiB for its history";
        assert!(refused.expect(507).text.contains(sentence));
        let refused = rolo.askelephant().delete(&ada.askelephant_path()).await.expect(507);
        assert!(refused.text.contains(sentence) && refused.header("retry-after") == "60", "{}", refused.text);
        rolo.synthflow().get(&ada.synthflow_path()).await.expect(200);
        rolo.at("/api/v2").with_key(&other).post("/contacts", json!({ "first_name": "Ada" })).await.expect(201);
    }

    async fn an_address_may_be_taken_in_each_workspace_once(rolo: TestRolo) {
        let other = rolo.make_workspace("other");
        rolo.ada().await;
        let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": "ada@example.org" });
        rolo.at("/v2").with_key(&other).post("/contacts", body.clone()).await.expect(200);
        rolo.at("/v2").with_key(&other).post("/contacts", body.clone()).await.expect(409);
        rolo.synthflow().post("/contacts", body).await.expect(409);
    }

    async fn a_cursor_of_another_workspace_is_refused_as_one_that_nobody_gave(rolo: TestRolo) {
        let other = rolo.at("/api/v2").with_key(&rolo.make_workspace("other"));
        for name in ["Ada", "Grace"] {
            other.post("/contacts", json!({ "first_name": name })).await.expect(201);
        }
        let page = other.get("/contacts?limit=1").await.expect(200);
        let cursor = page.body["next_cursor"].as_str().expect("a cursor").to_owned();
        other.get(&format!("/contacts?limit=1&cursor={cursor}")).await.expect(200);
        let ask = async |cursor: &str| rolo.askelephant().get(&format!("/contacts?limit=1&cursor={cursor}")).await;
        assert_eq!(shown(&ask(&cursor).await), shown(&ask("nobody").await.expect(400)));
    }

    async fn an_id_that_a_vendor_gave_is_known_in_one_workspace(rolo: TestRolo) {
        let other = rolo.make_workspace("other");
        let aliases = [(Vendor::Synthflow, "sf-1"), (Vendor::AskElephant, "cnt_theirs")].map(|(vendor, text)| Alias {
            vendor,
            text: text.into(),
            shown: true,
        });
        let patch = ContactPatch { name: NamePatch::Full("Ada".into()), ..ContactPatch::default() };
        let command = Command::CreateContact { patch, aliases: aliases.into(), errors: Vec::new() };
        let origin = Origin { actor: Principal::System, surface: Surface::Cli, request_id: 1 };
        let request = Request { command, precondition: Precondition::None, origin };
        let made = rolo.store().submit(Submission::new(rolo.workspace(), request)).await;
        made.expect("a store that works");
        for (known, absent) in [
            ("/v2/contacts/sf-1", "/v2/contacts/sf-2"),
            ("/api/v2/contacts/cnt_theirs", "/api/v2/contacts/cnt_nobodys"),
        ] {
            rolo.at("").with_key(rolo.key()).get(known).await.expect(200);
            let client = rolo.at("").with_key(&other);
            assert_eq!(shown(&client.get(known).await), shown(&client.get(absent).await.expect(404)));
        }
    }
}
