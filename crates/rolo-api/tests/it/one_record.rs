//! One record behind two dialects: each reads its own writes back, and neither changes what it cannot express.
//!
//! 10,000 random interleavings of writes through both, over the real routes and a real store, without sockets. That what
//! a read shows can be written back stands in `written_back.rs`.

mod written_back;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, StatusCode};
use http_body_util::{BodyExt, Full};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rolo_core::access::key::{RateLimit, Scope, Scopes};
use rolo_core::model::text::is_blank;
use rolo_core::{ContactId, WorkspaceSettings};
use rolo_http::{Api, Connection, Metrics, Peer, Router, Settings};
use rolo_store::{NewKey, NewWorkspace};
use rolo_testkit::{Backend, TestStore, Trials, Value, json, settle};

/// Interleavings that are tried.
const CASES: Trials<u32> = Trials { usual: 1_000, full: 10_000 };

/// The same on a server to which each step is a few round trips.
const CASES_ON_POSTGRES: Trials<u32> = Trials { usual: 60, full: 300 };

/// One write. Values are small numbers, so that they meet often.
#[derive(Clone, Debug)]
enum Write {
    Synthflow { name: Option<String>, phone: Option<u8>, email: Option<Option<u8>>, metadata: Option<Value> },
    AskElephant(Box<AskElephant>),
}

#[derive(Clone, Debug)]
struct AskElephant {
    first_name: Option<Option<String>>,
    last_name: Option<Option<String>>,
    description: Option<Option<String>>,
    time_zone: Option<Option<&'static str>>,
    emails: Option<Vec<u8>>,
    phones: Option<Vec<u8>>,
    /// Which of the items is marked as primary, if one is.
    primary: Option<usize>,
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Ada Lovelace".to_owned()),
        Just("Ada".to_owned()),
        Just("Mary Ann van der Berg".to_owned()),
        "[^\u{0}]{1,12}".prop_filter("a blank name is refused", |name| !is_blank(name)),
        Just("  odd   spaces ".to_owned()),
    ]
}

fn numbers() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::hash_set(0..5u8, 0..4).prop_map(|set| set.into_iter().collect())
}

fn writes() -> impl Strategy<Value = Write> {
    let metadata = prop_oneof![
        Just(json!({ "a": 1 })),
        Just(json!({ "a": null })),
        Just(json!({ "b": { "deep": [1, null] }, "a": "x" })),
        Just(json!({})),
    ];
    let synthflow = (
        prop::option::of(names()),
        prop::option::of(0..5u8),
        prop::option::of(prop::option::weighted(0.8, 0..5u8)),
        prop::option::of(metadata),
    )
        .prop_map(|(name, phone, email, metadata)| Write::Synthflow { name, phone, email, metadata });
    let zones = prop_oneof![Just("Europe/Berlin"), Just("Africa/Lagos")];
    let text = || prop::option::of(prop::option::weighted(0.8, names()));
    let askelephant = (
        (text(), text(), text()),
        prop::option::of(prop::option::of(zones)),
        prop::option::of(numbers()),
        prop::option::of(numbers()),
        prop::option::of(0..4usize),
    )
        .prop_map(|((first_name, last_name, description), time_zone, emails, phones, primary)| {
            let write = AskElephant { first_name, last_name, description, time_zone, emails, phones, primary };
            Write::AskElephant(Box::new(write))
        });
    prop_oneof![synthflow, askelephant]
}

/// The addresses of one interleaving are its own, since no two contacts may share one.
fn address(case: u32, number: u8) -> String {
    format!("p{number}.{case}@example.org")
}

fn number(number: u8) -> String {
    format!("+1202555010{number}")
}

impl AskElephant {
    fn items(&self, key: &str, texts: Vec<String>) -> Value {
        let item = |(index, text): (usize, String)| match self.primary {
            Some(primary) if primary == index => json!({ key: text, "is_primary": true }),
            _ => json!({ key: text }),
        };
        texts.into_iter().enumerate().map(item).collect()
    }

    /// The list as it must be read back.
    fn shown(&self, key: &str, texts: Vec<String>) -> Value {
        let primary = self.primary.filter(|&primary| primary < texts.len()).unwrap_or(0);
        let item = |(index, text)| json!({ key: text, "is_primary": index == primary });
        texts.into_iter().enumerate().map(item).collect()
    }

    fn addresses(&self, case: u32) -> Option<Vec<String>> {
        self.emails.as_ref().map(|numbers| numbers.iter().map(|&n| address(case, n)).collect())
    }

    fn numbers(&self) -> Option<Vec<String>> {
        self.phones.as_ref().map(|numbers| numbers.iter().map(|&n| number(n)).collect())
    }

    fn body(&self, case: u32) -> Value {
        let mut body = json!({});
        let texts =
            [("first_name", &self.first_name), ("last_name", &self.last_name), ("description", &self.description)];
        for (key, value) in texts {
            if let Some(value) = value {
                body[key] = json!(value);
            }
        }
        if let Some(zone) = self.time_zone {
            body["time_zone"] = json!(zone);
        }
        if let Some(texts) = self.addresses(case) {
            body["emails"] = self.items("email", texts);
        }
        if let Some(texts) = self.numbers() {
            body["phone_numbers"] = self.items("phone_number", texts);
        }
        body
    }
}

/// What came back.
struct Answer {
    status: StatusCode,
    etag: Option<HeaderValue>,
    text: String,
}

struct Rolo {
    test: TestStore,
    router: Router,
    connection: Arc<Connection>,
    key: String,
    case: AtomicU32,
}

impl Rolo {
    fn start(backend: Backend) -> Self {
        let metrics = Arc::new(Metrics::new());
        let test = TestStore::open_observed(backend, metrics.clone());
        let workspace = NewWorkspace { name: "one".into(), settings: WorkspaceSettings::default() };
        settle(test.store.create_workspace(workspace)).expect("a workspace");
        let scopes = Scopes::of(&[Scope::WorkspaceAdmin]);
        let key = NewKey { name: "test".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
        let key = settle(test.store.create_key("one", key)).expect("a key").1.reveal().to_owned();
        let api = Api::new(test.store.clone(), test.clock.clone(), test.entropy.clone(), metrics, Settings::default());
        let connection = api.connection(Peer::Unix);
        Self { router: Router::new(&api, &rolo_api::SURFACES), connection, test, key, case: AtomicU32::new(0) }
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Value {
        let text = body.map_or_else(String::new, Value::to_string);
        let Answer { status, text, .. } = self.exchange(&self.key, method.clone(), path, text).await;
        assert!(status.is_success(), "{method} {path} {body:?}: {status} {text}");
        serde_json::from_str(&text).expect("JSON")
    }

    async fn exchange(&self, key: &str, method: Method, path: &str, body: String) -> Answer {
        let request = Request::builder().method(method).uri(path).header("host", "localhost");
        let request = request.header("authorization", key).body(Full::new(Bytes::from(body))).expect("a request");
        let (head, body) = self.router.answer(request, &self.connection).await.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let text = String::from_utf8(bytes.to_vec()).expect("a text");
        Answer { status: head.status, etag: head.headers.get("etag").cloned(), text }
    }

    /// The contact as both dialects show it.
    async fn read(&self, id: ContactId) -> (Value, Value) {
        let mut synthflow = self.send(Method::GET, &format!("/v2/contacts/{}", id.to_uuid()), None).await;
        let askelephant = self.send(Method::GET, &format!("/api/v2/contacts/{}", id.to_prefixed()), None).await;
        (synthflow["response"].take(), askelephant)
    }

    async fn interleave(&self, writes: Vec<Write>) {
        let case = self.case.fetch_add(1, Ordering::Relaxed);
        let made = self.send(Method::POST, "/api/v2/contacts", Some(&json!({ "first_name": "Ada" }))).await;
        let id = made["id"].as_str().and_then(ContactId::parse_prefixed).expect("an id");
        let mut before = self.read(id).await;
        for write in writes {
            self.test.clock.advance(Duration::from_millis(1));
            match &write {
                Write::Synthflow { .. } => {
                    let body = synthflow_body(&write, case);
                    self.send(Method::PATCH, &format!("/v2/contacts/{}", id.to_uuid()), Some(&body)).await;
                    let after = self.read(id).await;
                    check_synthflow(&body, &before, &after);
                    before = after;
                }
                Write::AskElephant(write) => {
                    let body = write.body(case);
                    self.send(Method::PATCH, &format!("/api/v2/contacts/{}", id.to_prefixed()), Some(&body)).await;
                    let after = self.read(id).await;
                    check_askelephant(write, case, &before, &after);
                    before = after;
                }
            }
        }
    }
}

fn synthflow_body(write: &Write, case: u32) -> Value {
    let Write::Synthflow { name, phone, email, metadata } = write else { return json!({}) };
    let mut body = json!({});
    if let Some(name) = name {
        body["name"] = json!(name);
    }
    if let Some(phone) = phone {
        body["phone_number"] = json!(number(*phone));
    }
    if let Some(email) = email {
        body["email"] = json!(email.map_or(String::new(), |email| address(case, email)));
    }
    if let Some(metadata) = metadata {
        body["contact_metadata"] = metadata.clone();
    }
    body
}

/// The values of these keys, absent ones as null.
fn of(record: &Value, keys: &[&str]) -> Vec<Value> {
    keys.iter().map(|key| record[key].clone()).collect()
}

/// `updated_at` grows if and only if something shows another value. What a surface does not show cannot be told from
/// here, so the two together are looked at.
fn check_updated_at(before: &(Value, Value), after: &(Value, Value)) {
    let without = |(one, two): &(Value, Value)| {
        let (mut one, mut two) = (one.clone(), two.clone());
        let (first, second) = (one["updated_at"].take(), two["updated_at"].take());
        assert_eq!(first, second);
        (first.as_str().expect("an instant").to_owned(), one, two)
    };
    let ((was, one, two), (is, one_after, two_after)) = (without(before), without(after));
    match (one, two) == (one_after, two_after) {
        true => assert_eq!(was, is, "nothing has changed"),
        false => assert!(was < is, "{was} {is}"),
    }
}

/// The texts of a list without the primary item and without one text, in order.
fn others(list: &Value, key: &str, without: &[&Value]) -> Vec<Value> {
    let items = list.as_array().expect("a list").iter();
    items
        .filter(|item| item["is_primary"] == false)
        .map(|item| item[key].clone())
        .filter(|text| !without.contains(&text))
        .collect()
}

fn primary(list: &Value, key: &str) -> Value {
    let mut items = list.as_array().expect("a list").iter();
    items.find(|item| item["is_primary"] == true).map_or(Value::Null, |item| item[key].clone())
}

fn check_synthflow(body: &Value, before: &(Value, Value), after: &(Value, Value)) {
    let ((s, a), (s2, a2)) = (before, after);
    check_updated_at(before, after);
    for key in ["name", "phone_number", "email"] {
        let expected = match &body[key] {
            Value::Null => s[key].clone(),
            Value::String(text) if text.is_empty() => Value::Null,
            written => written.clone(),
        };
        assert_eq!(s2[key], expected, "{key} after {body}");
    }
    let mut metadata = s["contact_metadata"].clone();
    for (key, value) in body["contact_metadata"].as_object().into_iter().flatten() {
        match value {
            Value::Null => drop(metadata.as_object_mut().expect("an object").remove(key)),
            value => metadata[key] = value.clone(),
        }
    }
    assert_eq!(s2["contact_metadata"], metadata, "{body}");
    let unseen = ["id", "object", "description", "company", "crm_association", "time_zone", "created_at"];
    assert_eq!(of(a2, &unseen), of(a, &unseen));
    if body["name"].is_null() || body["name"] == s["name"] {
        assert_eq!(of(a2, &["first_name", "last_name"]), of(a, &["first_name", "last_name"]));
    }
    for (written, list, key) in [("email", "emails", "email"), ("phone_number", "phone_numbers", "phone_number")] {
        if body[written].is_null() {
            assert_eq!(a2[list], a[list]);
            continue;
        }
        let was = primary(&a[list], key);
        let is = primary(&a2[list], key);
        assert_eq!(others(&a2[list], key, &[&was]), others(&a[list], key, &[&is]), "{list} after {body}");
    }
}

fn check_askelephant(write: &AskElephant, case: u32, before: &(Value, Value), after: &(Value, Value)) {
    let ((s, a), (s2, a2)) = (before, after);
    check_updated_at(before, after);
    let body = write.body(case);
    for key in ["first_name", "last_name", "description", "time_zone"] {
        let expected = if body.get(key).is_some() { &body[key] } else { &a[key] };
        assert_eq!(&a2[key], expected, "{key} after {body}");
    }
    let lists = [("emails", "email", write.addresses(case)), ("phone_numbers", "phone_number", write.numbers())];
    for (list, key, texts) in lists {
        let expected = texts.map_or_else(|| a[list].clone(), |texts| write.shown(key, texts));
        assert_eq!(a2[list], expected, "{list} after {body}");
    }
    for (list, key, shown) in [("emails", "email", "email"), ("phone_numbers", "phone_number", "phone_number")] {
        let expected = primary(&a2[list], key);
        let seen = if s2[shown] == "" { Value::Null } else { s2[shown].clone() };
        assert_eq!(seen, expected, "Synthflow sees the primary one");
    }
    let unseen = ["id", "contact_metadata", "workspace_id", "created_at", "memory_store_ids"];
    assert_eq!(of(s2, &unseen), of(s, &unseen));
    if of(a2, &["first_name", "last_name"]) == of(a, &["first_name", "last_name"]) {
        assert_eq!(s2["name"], s["name"], "{body}");
    }
}

/// Runs this many random histories over one server.
fn each_dialect_reads_its_own_writes_and_changes_nothing_it_cannot_express(backend: Backend, trials: Trials<u32>) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let rolo = runtime.block_on(async { Rolo::start(backend) });
    let config =
        Config { cases: trials.count(), failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let result = TestRunner::new(config).run(&prop::collection::vec(writes(), 1..5), |writes| {
        runtime.block_on(rolo.interleave(writes));
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn each_dialect_reads_its_own_writes_on_sqlite() {
    each_dialect_reads_its_own_writes_and_changes_nothing_it_cannot_express(Backend::Sqlite, CASES);
}

#[test]
fn each_dialect_reads_its_own_writes_on_postgres() {
    each_dialect_reads_its_own_writes_and_changes_nothing_it_cannot_express(Backend::Postgres, CASES_ON_POSTGRES);
}
