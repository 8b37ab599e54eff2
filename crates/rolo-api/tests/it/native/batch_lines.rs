//! Batches of lines.

use http::Method;
use rolo_core::access::key::Scope;
use rolo_testkit::{Client, Reply, Value, json, on_each_store};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::feed::read_until;
use super::{errors, kind, made, native};

/// Sends a body of lines.
async fn send(client: &Client, query: &str, body: String) -> Reply {
    let client = client.clone().with("content-type", "application/x-ndjson; charset=utf-8");
    client.send(Method::POST, &format!("/contacts:batch{query}"), Some(body.into())).await
}

/// The results, a line each.
fn results(reply: &Reply) -> Vec<Value> {
    reply.text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

on_each_store! {
    async fn each_line_has_its_result_in_its_place(rolo: TestRolo) {
        let client = native(&rolo);
        let (path, _) = made(&client, json!({ "name": "Ada", "emails": ["ada@example.org"] })).await;
        let id = path.rsplit('/').next().expect("an id");
        let lines = [
            json!({ "op": "create", "row": "a", "contact": { "name": "Bea" } }).to_string(),
            String::new(),
            json!({ "op": "create", "contact": { "emails": ["ada@example.org"] } }).to_string() + "\r",
            json!({ "op": "update", "id": id, "contact": { "description": "x" }, "if_revision": 1 }).to_string(),
            "{\"op\":".to_owned(),
            json!({ "op": "create", "row": {}, "contact": {}, "color": "red" }).to_string(),
            json!({ "op": "upsert", "contact": { "emails": ["ada@example.org"], "description": "x" } }).to_string(),
            json!({ "op": "delete", "id": id }).to_string(),
        ];
        let before = rolo.mark();
        let proposed = send(&client, "?dry_run=true", lines.join("\n")).await.expect(200);
        assert_eq!(results(&proposed)[0]["result"]["outcome"], "created");
        rolo.assert_as(&before, "a dry run");
        let reply = send(&client, "", lines.join("\n")).await.expect(200);
        assert_eq!(reply.header("content-type"), "application/x-ndjson");
        let results = results(&reply);
        let told: Vec<_> = results.iter().map(|result| (result["line"].as_u64(), result["status"].as_u64())).collect();
        let expected = [(1, 201), (3, 409), (4, 200), (5, 422), (6, 422), (7, 200), (8, 200)];
        assert_eq!(told, expected.map(|(line, status)| (Some(line), Some(status))));
        assert_eq!((&results[0]["row"], &results[0]["result"]["name"]["full"]), (&json!("a"), &json!("Bea")));
        assert_eq!(results[3]["problem"]["errors"][0]["code"], "invalid_json");
        let pointers: Vec<_> = results[4]["problem"]["errors"].as_array().expect("errors").iter().map(|error| error["pointer"].clone()).collect();
        assert_eq!(pointers, ["/color", "/row"]);
        assert_eq!(results[5]["result"]["outcome"], "unchanged");
        client.get(&path).await.expect(404);
    }

    async fn more_lines_than_one_batch_may_have_are_one_request(rolo: TestRolo) {
        let client = native(&rolo);
        let line = |place: usize| json!({ "op": "create", "contact": { "name": format!("n{place}") } }).to_string() + "\n";
        let reply = send(&client, "", (0..2_500).map(line).collect()).await.expect(200);
        let results = results(&reply);
        assert!(results.iter().enumerate().all(|(place, result)| result["line"] == place + 1 && result["status"] == 201));
        assert_eq!(results.len(), 2_500);
        assert_eq!(client.get("/contacts?limit=1&total=true").await.expect(200).body["total"], 2_500);
        assert_eq!(rolo.changes().await.len(), 2_500);
    }

    async fn what_a_body_of_lines_cannot_have_is_refused(rolo: TestRolo) {
        let client = native(&rolo);
        let (_, reader) = rolo.make_key(&[Scope::ContactsRead]);
        let line = json!({ "op": "create", "contact": { "name": "Ada" } }).to_string();
        let before = rolo.mark();
        for (client, query, at) in [
            (client.clone().with("idempotency-key", "one"), "", "Idempotency-Key"),
            (client.clone(), "?atomic=true", "atomic"),
            (client.clone(), "?color=red", "color"),
        ] {
            assert_eq!(errors(&send(&client, query, line.clone()).await.expect(400))[0].0, at);
        }
        send(&client.clone().with("if-match", "\"1\""), "", line.clone()).await.expect(412);
        send(&client.clone().with_key(&reader), "", line.clone()).await.expect(403);
        send(&client.clone().with_key("nobody"), "", line.clone()).await.expect(401);
        assert_eq!(send(&client, "", String::new()).await.expect(200).text, "");
        let large = send(&client, "", "x".repeat(1024 * 1024 + 1)).await.expect(200);
        assert_eq!((&results(&large)[0]["status"], results(&large).len()), (&json!(413), 1));
        rolo.assert_as(&before, "what was refused");
        // Of another type the same is a batch, which lines are not.
        assert_eq!(kind(&client.clone().with("content-type", "text/plain").send(Method::POST, "/contacts:batch", Some(format!("{line}\n{line}").into())).await.expect(422)), "invalid");
    }

    async fn a_line_is_answered_before_the_next_one_is_sent_and_none_when_the_key_is_revoked(rolo: TestRolo) {
        let (record, key) = rolo.make_key(&[Scope::ContactsWrite]);
        let mut stream = TcpStream::connect(rolo.address()).await.expect("a connection");
        let head = format!(
            "POST /rolo/v1/contacts:batch HTTP/1.1\r\nHost: x\r\nAuthorization: {key}\r\nContent-Type: application/x-ndjson\r\n\
             Transfer-Encoding: chunked\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.expect("sent");
        let line = json!({ "op": "create", "contact": { "name": "Ada" } }).to_string() + "\n";
        let chunk = format!("{:x}\r\n{line}\r\n", line.len());
        let mut text = String::new();
        for number in 1..=2 {
            stream.write_all(chunk.as_bytes()).await.expect("sent");
            read_until(&mut stream, &mut text, &format!("\"line\":{number},\"status\":201")).await;
        }
        rolo.store().revoke_key(record.id).await.expect("it is revoked");
        stream.write_all(chunk.as_bytes()).await.expect("sent");
        read_until(&mut stream, &mut text, "0\r\n\r\n").await;
        assert!(text.contains("\"line\":3,\"status\":401"), "{text}");
        assert_eq!(rolo.changes().await.len(), 2);
    }
}
