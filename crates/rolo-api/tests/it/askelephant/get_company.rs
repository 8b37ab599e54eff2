//! `GET /companies/{company_id}`.

use rolo_core::access::key::Scope;
use rolo_testkit::{Client, TestRolo, json, on_each_store};

use super::asking::{company, link, refused, tick};

/// Ids that lead to no company here: one of nobody, one of another workspace, one of a contact, and texts that are none.
pub(super) async fn strange_ids(rolo: &TestRolo) -> Vec<String> {
    let elsewhere = rolo.askelephant().with_key(&rolo.make_workspace("strange"));
    let foreign = elsewhere.post("/companies", json!({ "domains": [] })).await.expect(201).body["id"].clone();
    let foreign = foreign.as_str().expect("an id").to_owned();
    let ours = company(rolo, json!({ "domains": [] })).await.replace("/companies/", "");
    let contact = rolo.contact().name("Ada").create().await.id;
    vec![
        "cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV".into(),
        foreign,
        contact.to_prefixed(),
        contact.to_prefixed().replace("cnt_", "cmp_"),
        ours.replace("cmp_", ""),
        ours.replace("cmp_", "CMP_"),
        ours.replace("cmp_", "cnt_"),
        format!("{ours}0"),
        ours[..ours.len() - 1].to_owned(),
        format!("%20{ours}"),
        "cmp_".into(),
        "cmp_%00".into(),
        "cmp_8ZZZZZZZZZZZZZZZZZZZZZZZZZ".into(),
        "x".into(),
        "%2e%2e%2fcontacts".into(),
        "%FF".into(),
        "x".repeat(2_000),
    ]
}

/// Has the same answer, byte for byte but for the request's id, for all strange ids: nothing tells one from another.
pub(super) async fn not_found<F: Future<Output = rolo_testkit::Reply>>(
    rolo: &TestRolo,
    ask: impl Fn(Client, String) -> F,
) {
    let mut answers = Vec::new();
    for id in strange_ids(rolo).await {
        let reply = refused(rolo, 404, ask(rolo.askelephant(), format!("/companies/{id}"))).await;
        answers.push((id, reply.without_request_id()));
    }
    let first = &answers[0].1;
    assert_eq!(first["type"], "https://app.askelephant.ai/errors/not_found");
    assert_eq!((&first["title"], first.get("errors")), (&json!("Not Found"), None));
    for (id, answer) in &answers {
        assert_eq!(answer, first, "{id}");
    }
}

on_each_store! {
    async fn a_company_without_values_has_its_name_and_domains_all_the_same(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        let reply = rolo.askelephant().get(&path).await.expect(200);
        let id = path.replace("/companies/", "");
        assert_eq!(
            reply.text,
            format!(
                "{{\"object\":\"company\",\"id\":\"{id}\",\"created_at\":\"2026-06-01T09:00:00.001Z\",\
                 \"updated_at\":\"2026-06-01T09:00:00.001Z\",\"name\":null,\"domains\":[]}}"
            )
        );
        assert_eq!((reply.header("content-type"), reply.header("x-api-version")), ("application/json", "v2"));
        assert_eq!(reply.header("etag"), "\"1\"");
        assert!(reply.header("x-request-id").starts_with("rid_"));
    }

    async fn a_company_with_all_values_has_all_keys(rolo: TestRolo) {
        let domains = json!([{ "domain": "Anvil.example.org" }, { "domain": "forge.example.org" }]);
        let body = json!({ "name": "Anvil", "description": "Heavy.", "domains": domains });
        let path = company(&rolo, body).await;
        tick(&rolo);
        link(&rolo, &path, "9").await;
        let id = path.replace("/companies/", "");
        assert_eq!(
            rolo.askelephant().get(&path).await.expect(200).text,
            format!(
                "{{\"object\":\"company\",\"id\":\"{id}\",\"created_at\":\"2026-06-01T09:00:00.001Z\",\
                 \"updated_at\":\"2026-06-01T09:00:00.002Z\",\"name\":\"Anvil\",\"description\":\"Heavy.\",\
                 \"crm_association\":{{\"object_type\":\"company\",\"crm_object_id\":\"9\",\"source\":\"hubspot\"}},\
                 \"domains\":[{{\"domain\":\"Anvil.example.org\",\"is_primary\":true}},\
                 {{\"domain\":\"forge.example.org\",\"is_primary\":false}}]}}"
            )
        );
    }

    async fn the_letters_of_an_id_may_come_in_lower_case(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        let reply = rolo.askelephant().get(&path.to_lowercase()).await.expect(200);
        assert_eq!(reply.body["id"], path.replace("/companies/", ""));
    }

    async fn an_id_that_leads_nowhere_is_not_found_whatever_it_is(rolo: TestRolo) {
        not_found(&rolo, |client, path| async move { client.get(&path).await }).await;
    }

    async fn a_deleted_company_is_not_found(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        rolo.askelephant().delete(&path).await.expect(200);
        let gone = refused(&rolo, 404, rolo.askelephant().get(&path)).await;
        let never = rolo.askelephant().get("/companies/cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV").await;
        assert_eq!(gone.without_request_id(), never.without_request_id());
    }

    async fn parameters_are_ignored(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        let plain = rolo.askelephant().get(&path).await.expect(200);
        let reply = rolo.askelephant().get(&format!("{path}?limit=0&filter[x]=1&cursor")).await.expect(200);
        assert_eq!(reply.text, plain.text);
    }

    async fn who_has_the_revision_is_told_so(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        for tags in ["\"1\"", "W/\"1\"", "\"7\", \"1\"", "*"] {
            let reply = rolo.askelephant().with("if-none-match", tags).get(&path).await.expect(304);
            assert_eq!((reply.text.as_str(), reply.header("etag")), ("", "\"1\""), "{tags}");
            assert_eq!(reply.header("x-api-version"), "v2");
        }
        rolo.askelephant().patch(&path, json!({ "name": "Anvil" })).await.expect(200);
        for tags in ["\"1\"", "\"x\"", "2", ""] {
            let reply = rolo.askelephant().with("if-none-match", tags).get(&path).await.expect(200);
            assert_eq!(reply.header("etag"), "\"2\"", "{tags}");
        }
    }

    async fn head_answers_like_get_without_a_body(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        let get = rolo.askelephant().get(&path).await.expect(200);
        let head = rolo.askelephant().send(http::Method::HEAD, &path, None).await.expect(200);
        assert_eq!((head.text.as_str(), head.header("etag")), ("", get.header("etag")));
        assert_eq!(head.header("content-length"), get.text.len().to_string());
    }

    async fn reading_needs_a_key_that_may_read_companies(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        refused(&rolo, 401, rolo.at("/api/v2").get(&path)).await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesWrite, Scope::ContactsRead, Scope::ContactsWrite]);
        let there = refused(&rolo, 403, rolo.askelephant().with_key(&key).get(&path)).await;
        let nowhere = refused(&rolo, 403, rolo.askelephant().with_key(&key).get("/companies/x")).await;
        assert_eq!(there.without_request_id(), nowhere.without_request_id());
        let (_, key) = rolo.make_key(&[Scope::CompaniesRead]);
        rolo.askelephant().with_key(&key).get(&path).await.expect(200);
    }

    async fn a_method_that_a_company_does_not_have_is_not_allowed(rolo: TestRolo) {
        let path = company(&rolo, json!({ "domains": [] })).await;
        let reply = refused(&rolo, 405, rolo.askelephant().put(&path, json!({}))).await;
        let mut allow: Vec<&str> = reply.header("allow").split(", ").collect();
        allow.sort();
        assert_eq!(allow, ["DELETE", "GET", "HEAD", "PATCH"]);
    }
}
