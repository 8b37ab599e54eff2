//! Many writers at the same time: no edit is lost, no request is carried out twice, no address is given twice.

use std::collections::BTreeSet;
use std::sync::Arc;

use http::Method;
use rolo_testkit::{Client, Reply, TestContact, TestRolo, Trials, Value, json, on_each_store};
use tokio::sync::Barrier;

/// Writers of one contact; half of them speak one dialect, half the other.
const WRITER_COUNT: usize = 64;

/// Edits of each writer; `cargo xtask order` has them made at full length.
const EDIT_COUNT: Trials = Trials { usual: 10, full: 1_000 };

/// Requests with one `Idempotency-Key`.
const REPEAT_COUNT: usize = 50;

/// Keys of which each is sent so often.
const IDEMPOTENCY_KEY_COUNT: usize = 20;

/// Creations with one address.
const CREATE_COUNT: usize = 200;

on_each_store! {
    /// The writers count the edits in the contact's name: each edit is what its writer has read, plus one, under
    /// `If-Match`. Then every accepted edit must be in the log, once, at the revision that its writer was told.
    async fn no_edit_is_lost_under_64_writers(rolo: TestRolo) {
        let contact = rolo.contact().name("0 nobody").create().await;
        let start = Arc::new(Barrier::new(WRITER_COUNT));
        let writing: Vec<_> = (0..WRITER_COUNT)
            .map(|number| {
                let (writer, start) = (Writer::new(&rolo, &contact, number), start.clone());
                tokio::spawn(async move {
                    start.wait().await;
                    writer.edit(EDIT_COUNT.count()).await
                })
            })
            .collect();
        let mut accepted = BTreeSet::new();
        for written in writing {
            accepted.extend(written.await.expect("a writer that got through"));
        }

        let changes = rolo.changes_of(&contact).await;
        let total = WRITER_COUNT * EDIT_COUNT.count();
        assert_eq!(changes.len(), 1 + total, "log entries of the contact");
        for (index, change) in changes.iter().enumerate() {
            let place = index as u64 + 1;
            assert_eq!((change.position, change.revision), (place, place), "a gap in the log");
        }
        let logged: BTreeSet<_> =
            changes.iter().skip(1).map(|change| (change.revision, name_after(&change.after))).collect();
        let lost: Vec<_> = accepted.difference(&logged).take(3).collect();
        assert!(lost.is_empty(), "accepted and not in the log: {lost:?}");
        assert_eq!(logged.len(), accepted.len(), "in the log and not accepted");
        let tokens: BTreeSet<_> = logged.iter().map(|(_, name)| name.split(' ').nth(1)).collect();
        assert_eq!(tokens.len(), total, "an edit is in the log twice");
        for (revision, name) in &logged {
            let count = name.split(' ').next().and_then(|word| word.parse().ok());
            assert_eq!(count, Some(revision - 1), "an edit was made of an older state: {name}");
        }

        let last = logged.last().map(|(_, name)| name.as_str());
        let shown = rolo.synthflow().get(&contact.synthflow_path()).await.expect(200);
        assert_eq!(shown.body["response"]["name"].as_str(), last);
        let shown = rolo.askelephant().get(&contact.askelephant_path()).await.expect(200);
        let names = [&shown.body["first_name"], &shown.body["last_name"]].map(|name| name.as_str().unwrap_or_default());
        assert_eq!(Some(names.join(" ").as_str()), last);
    }

    async fn of_50_requests_at_once_with_one_key_one_is_carried_out(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let (synthflow, askelephant) = (ada.synthflow_path(), ada.askelephant_path());
        for number in 0..IDEMPOTENCY_KEY_COUNT {
            let name = format!("Ada {number}");
            check_one_key(&rolo, rolo.synthflow(), Method::PATCH, &synthflow, json!({ "name": name })).await;
            check_one_key(&rolo, rolo.askelephant(), Method::PATCH, &askelephant, json!({ "description": name })).await;
            let body = json!({ "name": name, "phone_number": "+12025550123" });
            check_one_key(&rolo, rolo.synthflow(), Method::POST, "/contacts", body).await;
            check_one_key(&rolo, rolo.askelephant(), Method::POST, "/contacts", json!({ "first_name": name })).await;
        }
    }

    async fn of_200_contacts_made_at_once_with_one_address_one_comes_into_being(rolo: TestRolo) {
        let replies = at_once(CREATE_COUNT, |number| {
            // The address is the same for Rolo, whatever the case and whichever the dialect.
            let email = if number % 4 < 2 { "ada@example.org" } else { "Ada@Example.ORG" };
            if number % 2 == 0 {
                let body = json!({ "name": "Ada", "phone_number": "+12025550123", "email": email });
                (rolo.synthflow(), Method::POST, "/contacts", body)
            } else {
                (rolo.askelephant(), Method::POST, "/contacts", json!({ "emails": [{ "email": email }] }))
            }
        })
        .await;
        let (made, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| matches!(reply.status, 200 | 201));
        assert_eq!(made.len(), 1, "contacts with one address");
        assert!(refused.iter().all(|reply| reply.status == 409), "{:?}", statuses(&replies));
        assert_eq!(rolo.changes().await.len(), 1);
        assert_eq!(rolo.synthflow().get("/contacts").await.body["response"]["total"], 1);
        assert_eq!(rolo.askelephant().get("/contacts").await.body["data"].as_array().map(Vec::len), Some(1));
    }
}

/// The full name after a change.
fn name_after(after: &str) -> String {
    let after: Value = serde_json::from_str(after).expect("JSON");
    after["name"]["full"].as_str().unwrap_or_else(|| panic!("no name in {after}")).to_owned()
}

/// Somebody who reads a contact and changes what he has read, again and again.
struct Writer {
    client: Client,
    path: String,
    number: usize,
    is_synthflow: bool,
}

impl Writer {
    fn new(rolo: &TestRolo, contact: &TestContact, number: usize) -> Self {
        if number.is_multiple_of(2) {
            Self { client: rolo.synthflow(), path: contact.synthflow_path(), number, is_synthflow: true }
        } else {
            Self { client: rolo.askelephant(), path: contact.askelephant_path(), number, is_synthflow: false }
        }
    }

    /// Tries until so many edits are accepted; gives each with the revision that it made.
    async fn edit(self, count: usize) -> Vec<(u64, String)> {
        let mut accepted = Vec::with_capacity(count);
        while accepted.len() < count {
            let seen = self.client.get(&self.path).await.expect(200);
            let (sum, token) = (self.sum(&seen) + 1, format!("w{}e{}", self.number, accepted.len()));
            let body = if self.is_synthflow {
                json!({ "name": format!("{sum} {token}") })
            } else {
                json!({ "first_name": sum.to_string(), "last_name": token })
            };
            let guarded = self.client.clone().with("if-match", seen.header("etag"));
            let reply = guarded.patch(&self.path, body).await;
            if reply.status != 412 {
                let revision = reply.expect(200).header("etag").trim_matches('"').parse().expect("a revision");
                accepted.push((revision, format!("{sum} {token}")));
            }
        }
        accepted
    }

    /// The sum in the name, as this dialect shows it.
    fn sum(&self, seen: &Reply) -> u64 {
        let name = if self.is_synthflow { &seen.body["response"]["name"] } else { &seen.body["first_name"] };
        let sum = name.as_str().and_then(|name| name.split(' ').next()?.parse().ok());
        sum.unwrap_or_else(|| panic!("no sum in {}", seen.text))
    }
}

/// Sends one request with one key fifty times at once: it is carried out once, and nobody gets another answer than the
/// first, or that the first is still running.
async fn check_one_key(rolo: &TestRolo, client: Client, method: Method, path: &str, body: Value) {
    let before = rolo.changes().await.len();
    let client = client.with("idempotency-key", &format!("k-{before}"));
    let send = |_| (client.clone(), method.clone(), path, body.clone());
    let replies = at_once(REPEAT_COUNT, send).await;
    let (done, refused): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| matches!(reply.status, 200 | 201));
    let (first, replayed): (Vec<_>, Vec<_>) =
        done.into_iter().partition(|reply| reply.header("idempotency-replayed").is_empty());
    assert_eq!(first.len(), 1, "carried out: {:?}", statuses(&replies));
    assert!(replayed.iter().all(|reply| reply.text == first[0].text && reply.status == first[0].status));
    assert!(refused.iter().all(|reply| reply.status == 409), "{:?}", statuses(&replies));
    assert!(refused.iter().all(|reply| reply.header("retry-after") == "1"));
    assert_eq!(rolo.changes().await.len(), before + 1);
}

/// Sends requests at the same time, each on a connection of its own.
async fn at_once<'a>(count: usize, request: impl Fn(usize) -> (Client, Method, &'a str, Value)) -> Vec<Reply> {
    let start = Arc::new(Barrier::new(count));
    let sending: Vec<_> = (0..count)
        .map(|number| {
            let (client, method, path, body) = request(number);
            let (path, start) = (path.to_owned(), start.clone());
            tokio::spawn(async move {
                start.wait().await;
                client.send(method, &path, Some(body.to_string().into())).await
            })
        })
        .collect();
    let mut replies = Vec::with_capacity(count);
    for sent in sending {
        replies.push(sent.await.expect("an answer"));
    }
    replies
}

fn statuses(replies: &[Reply]) -> Vec<u16> {
    replies.iter().map(|reply| reply.status).collect()
}
