//! Rolo's own API.

mod batch;
mod batch_lines;
mod companies;
mod contacts;
mod document;
mod feed;
mod find;
mod history;
mod memory_stores;
mod rebasing;
mod restoring;
mod updating;
mod upserting;
mod workspace;

use rolo_testkit::{Client, Reply, TestRolo, Value};

/// A client of this surface.
fn native(rolo: &TestRolo) -> Client {
    rolo.at("/rolo/v1").with_key(rolo.key())
}

/// Makes a contact, and tells where it is.
async fn made(client: &Client, body: Value) -> (String, Value) {
    let made = client.post("/contacts", body).await.expect(201).body;
    (format!("/contacts/{}", made["id"].as_str().expect("an id")), made)
}

/// Each error of a refusal: its pointer or parameter, and its code.
fn errors(reply: &Reply) -> Vec<(String, String)> {
    let errors = reply.body["errors"].as_array().expect("errors").iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    errors.map(|error| (text(&error["pointer"]) + &text(&error["parameter"]), text(&error["code"]))).collect()
}

/// The last segment of a refusal's type.
fn kind(reply: &Reply) -> &str {
    reply.body["type"].as_str().and_then(|kind| kind.strip_prefix("/rolo/v1/problems/")).unwrap_or_default()
}
