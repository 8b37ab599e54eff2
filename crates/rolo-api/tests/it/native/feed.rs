//! The change feed.

use std::collections::BTreeMap;

use rolo_core::access::key::Scope;
use rolo_testkit::{Client, TestRolo, Value, json, on_each_store};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{errors, made, native};

/// Some changes of every kind.
async fn busy(rolo: &TestRolo) {
    let client = native(rolo);
    let (ada, _) = made(&client, json!({ "name": "Ada", "emails": ["a@example.org"] })).await;
    let (bea, _) = made(&client, json!({ "name": "Bea", "phones": ["+12025550123"] })).await;
    rolo.askelephant().post("/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201);
    for text in ["x", "y"] {
        client.patch(&ada, json!({ "description": text, "metadata": { text: 1 } })).await.expect(200);
    }
    client.delete(&bea).await.expect(200);
    client.patch(&ada, json!({ "emails": { "128": null } })).await.expect(200);
}

async fn all(client: &Client, query: &str) -> Vec<Value> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = client.get(&format!("/changes?limit=2&after={after}{query}")).await.expect(200).body;
        all.extend(page["data"].as_array().expect("a list").iter().cloned());
        after = page["next_after"].as_u64().expect("a position");
        if page["has_more"] == false {
            return all;
        }
    }
}

pub(super) async fn read_until(stream: &mut TcpStream, text: &mut String, end: &str) {
    let mut piece = [0; 4096];
    while !text.contains(end) {
        let count = stream.read(&mut piece).await.expect("more of it");
        assert!(count > 0, "it ended: {text}");
        text.push_str(&String::from_utf8_lossy(&piece[..count]));
    }
}

on_each_store! {
    async fn whoever_follows_the_feed_has_every_change_once_and_in_order_and_all_records_at_its_end(rolo: TestRolo) {
        busy(&rolo).await;
        let client = native(&rolo);
        let changes = all(&client, "&include=record").await;
        let positions: Vec<u64> = changes.iter().filter_map(|change| change["position"].as_u64()).collect();
        assert_eq!(positions, (1..=7).collect::<Vec<_>>());
        let mut records: BTreeMap<String, Value> = BTreeMap::new();
        for change in &changes {
            let id = change["subject"]["id"].as_str().expect("an id").to_owned();
            match &change["record"] {
                Value::Null => drop(records.remove(&id)),
                record => drop(records.insert(id, record.clone())),
            }
        }
        let contacts = client.get("/contacts").await.expect(200).body["data"].clone();
        for mut contact in contacts.as_array().expect("a list").iter().cloned() {
            contact.as_object_mut().expect("an object").remove("created_at");
            let known = records.remove(contact["id"].as_str().expect("an id"));
            assert_eq!(known, Some(contact));
        }
        assert_eq!(records.len(), 1, "the company: {records:?}");
        // What each change has left is what it was then.
        assert_eq!(changes[3]["record"]["metadata"], json!({ "x": 1 }));
        assert_eq!(changes[0]["record"]["emails"]["128"]["address"], "a@example.org");
    }

    async fn whoever_may_not_read_companies_sees_nothing_of_them(rolo: TestRolo) {
        busy(&rolo).await;
        let (_, key) = rolo.make_key(&[Scope::ContactsRead]);
        let changes = all(&rolo.at("/rolo/v1").with_key(&key), "").await;
        let positions: Vec<u64> = changes.iter().filter_map(|change| change["position"].as_u64()).collect();
        assert_eq!(positions, [1, 2, 4, 5, 6, 7]);
        rolo.at("/rolo/v1").with_key(&key).get("/changes/3").await.expect(404);
    }

    async fn a_request_waits_for_the_next_change(rolo: TestRolo) {
        let client = native(&rolo);
        let waiting = client.get("/changes?wait=25");
        let making = async {
            made(&client, json!({ "name": "Ada" })).await;
        };
        let (page, ()) = tokio::join!(waiting, making);
        let page = page.expect(200).body;
        assert!(page["data"].as_array().is_some_and(|data| data.len() == 1), "{page}");
        let none = client.get("/changes?after=1&limit=1").await.expect(200).body;
        assert_eq!((&none["data"], &none["next_after"]), (&json!([]), &json!(1)));
    }

    async fn whoever_wants_only_what_is_to_come_begins_behind_the_latest_entry(rolo: TestRolo) {
        let client = native(&rolo);
        assert_eq!(client.get("/changes?after=latest").await.expect(200).body["next_after"], json!(0));
        made(&client, json!({ "name": "Ada" })).await;
        let page = client.get("/changes?after=latest").await.expect(200).body;
        assert_eq!((&page["data"], &page["next_after"], &page["has_more"]), (&json!([]), &json!(1), &json!(false)));
        client.get("/changes?after=last").await.expect(400);
    }

    async fn a_feed_from_the_future_or_with_unknown_wishes_is_refused(rolo: TestRolo) {
        let client = native(&rolo);
        for (query, name) in [("after=1", "after"), ("after=-1", "after"), ("wait=26", "wait"), ("include=all", "include"), ("limit=1001", "limit"), ("since=1", "since")] {
            let refused = client.get(&format!("/changes?{query}")).await.expect(400);
            assert_eq!(errors(&refused)[0].0, name);
        }
        let stream = client.with("accept", "text/event-stream").with("last-event-id", "x");
        assert_eq!(errors(&stream.get("/changes").await.expect(400))[0].0, "Last-Event-ID");
    }

    async fn the_feed_comes_as_cloud_events_where_that_is_asked_for(rolo: TestRolo) {
        busy(&rolo).await;
        let client = native(&rolo).with("accept", "application/cloudevents-batch+json");
        let reply = client.get("/changes?limit=1").await.expect(200);
        assert_eq!(reply.header("content-type"), "application/cloudevents-batch+json");
        let event = &reply.body[0];
        assert_eq!((&event["specversion"], &event["id"], &event["type"]), (&json!("1.0"), &json!("1"), &json!("rolo.contact.created")));
        assert_eq!(event["data"]["position"], 1);
        assert!(event["source"].as_str().is_some_and(|source| source.starts_with("urn:rolo:")));
        assert_eq!(reply.header("link"), "</rolo/v1/changes?after=1>; rel=\"next\"");
        // Who may see nothing of a page can go on behind it.
        let (_, key) = rolo.make_key(&[Scope::ContactsRead]);
        let client = rolo.at("/rolo/v1").with_key(&key).with("accept", "application/cloudevents-batch+json");
        let empty = client.get("/changes?after=2&limit=1").await.expect(200);
        assert_eq!((empty.text.as_str(), empty.header("link")), ("[]", "</rolo/v1/changes?after=3>; rel=\"next\""));
    }

    async fn a_stream_ends_when_its_key_does(rolo: TestRolo) {
        let (record, key) = rolo.make_key(&[Scope::ContactsRead]);
        let mut stream = rolo.connect().await;
        let request = format!("GET /rolo/v1/changes HTTP/1.1\r\nHost: x\r\nAuthorization: {key}\r\nAccept: text/event-stream\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut text = String::new();
        read_until(&mut stream, &mut text, ": the changes of this workspace").await;
        rolo.store().revoke_key(record.id).await.expect("it is revoked");
        made(&native(&rolo), json!({ "name": "Ada" })).await;
        read_until(&mut stream, &mut text, "0\r\n\r\n").await;
        assert!(!text.contains("Ada"), "{text}");
    }

    async fn of_a_record_that_changes_often_the_feed_has_each_state(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada" })).await;
        for number in 0..40 {
            client.patch(&path, json!({ "description": number.to_string() })).await.expect(200);
        }
        let changes = all(&client, "&include=record").await;
        for (number, change) in changes.iter().skip(1).enumerate() {
            assert_eq!(change["record"]["description"], json!(number.to_string()));
            assert_eq!(change["fields"]["description"]["after"], json!(number.to_string()));
        }
        assert_eq!(changes.len(), 41);
    }

    async fn the_feed_is_a_stream_of_events_that_goes_on_where_it_was_left(rolo: TestRolo) {
        busy(&rolo).await;
        let text_of = |more: &str| {
            let key = rolo.key();
            format!("GET /rolo/v1/changes?{more} HTTP/1.1\r\nHost: x\r\nAuthorization: {key}\r\nAccept: text/event-stream\r\n")
        };
        let mut stream = rolo.connect().await;
        // As a browser that asks for the same address again: what it has had goes before what it asked for at first.
        let request = format!("{}Last-Event-ID: 5\r\n\r\n", text_of("after=2"));
        stream.write_all(request.as_bytes()).await.expect("it is sent");
        let mut text = String::new();
        read_until(&mut stream, &mut text, "id: 7\n").await;
        assert!(text.to_lowercase().contains("content-type: text/event-stream"), "{text}");
        assert!(text.contains("id: 6\nevent: change\ndata: {") && !text.contains("id: 5\n"), "{text}");
        made(&native(&rolo), json!({ "name": "Cy" })).await;
        read_until(&mut stream, &mut text, "id: 8\n").await;
    }
}
