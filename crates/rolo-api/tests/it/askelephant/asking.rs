//! Asking in a way that is looked at closely: refusals that must change nothing, and lists that are walked to the end.

use std::future::Future;
use std::time::Duration;

use rolo_testkit::{Reply, TestContact, TestRolo, Value, json};

/// Has a request refused: with this status, as a problem, and without a trace in the store.
pub(super) async fn refused(rolo: &TestRolo, status: u16, request: impl Future<Output = Reply>) -> Reply {
    // The secret of the cursors is made and stored when it is first needed.
    rolo.store().signing_secret().await.expect("a secret");
    let before = rolo.dump();
    let reply = request.await.expect(status);
    assert_eq!(rolo.dump(), before, "a refusal changes nothing");
    assert_eq!(reply.header("content-type"), "application/problem+json");
    assert_eq!(reply.header("x-api-version"), "v2");
    assert_eq!(reply.body["status"], status);
    assert_eq!(reply.body["request_id"], reply.header("x-request-id"));
    reply
}

/// The items of the 400 that a list answers with.
pub(super) async fn refused_list(rolo: &TestRolo, path: &str) -> Vec<String> {
    refused(rolo, 400, rolo.askelephant().get(path)).await.errors()
}

/// A page.
pub(super) async fn page(rolo: &TestRolo, path: &str) -> Reply {
    rolo.askelephant().get(path).await.expect(200)
}

/// The values that the records of a page have under `key`.
pub(super) fn shown(page: &Reply, key: &str) -> Vec<String> {
    let records = page.body["data"].as_array().expect("a list of records");
    records.iter().map(|record| record[key].as_str().expect("a text").to_owned()).collect()
}

/// The path of the page behind this one: its cursor and nothing else.
pub(super) fn next(list: &str, page: &Reply) -> Option<String> {
    assert_eq!(page.body["has_more"], page.body["next_cursor"].is_string());
    page.body["next_cursor"].as_str().map(|cursor| format!("{list}?cursor={cursor}"))
}

/// Walks a list to its end, by the cursor and this limit alone; gives what each page shows under `key`.
pub(super) async fn walk(rolo: &TestRolo, list: &str, query: &str, limit: usize, key: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut path = Some(format!("{list}?{query}&limit={limit}"));
    while let Some(asked) = path {
        let page = page(rolo, &asked).await;
        pages.push(shown(&page, key));
        path = next(list, &page).map(|path| format!("{path}&limit={limit}"));
    }
    pages
}

/// A text as a query carries it.
pub(super) fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Lets a millisecond pass.
pub(super) fn tick(rolo: &TestRolo) {
    rolo.clock.advance(Duration::from_millis(1));
}

/// Makes contacts with these first names, a millisecond apart.
pub(super) async fn contacts(rolo: &TestRolo, names: &[&str]) -> Vec<TestContact> {
    let mut made = Vec::new();
    for name in names {
        tick(rolo);
        made.push(rolo.contact().field("first_name", json!(name)).create().await);
    }
    made
}

/// Makes a company; gives its path behind the prefix.
pub(super) async fn company(rolo: &TestRolo, body: Value) -> String {
    tick(rolo);
    let made = rolo.askelephant().post("/companies", body).await.expect(201);
    format!("/companies/{}", made.body["id"].as_str().expect("an id"))
}

/// Links a record to the CRM record of its own kind that has this id.
pub(super) async fn link(rolo: &TestRolo, path: &str, object_id: &str) {
    let object_type = if path.starts_with("/contacts/") { "contact" } else { "company" };
    let body = json!({ "object_type": object_type, "crm_object_id": object_id, "source": "hubspot" });
    rolo.askelephant().put(&format!("{path}/crm_association"), body).await.expect(200);
}

/// Record by record, what a CRM filter asks for in its JSON spelling.
pub(super) fn crm_filter(object_type: &str, ids: &[&str]) -> String {
    let records: Vec<Value> = ids.iter().map(|id| json!({ "id": id, "object_type": object_type })).collect();
    format!("filter[crm_associations][eq]={}", encoded(&Value::from(records).to_string()))
}
