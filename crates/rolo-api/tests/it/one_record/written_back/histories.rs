//! Random histories: whoever sends a whole record as it was read changes nothing and is never refused, whatever was written
//! before, through whichever dialect, and whatever the client's own types make of the JSON.

use rolo_core::WorkspaceId;
use rolo_core::model::metadata::MetadataMode;

use super::super::*;

/// Histories that are tried.
const HISTORIES: Trials<u32> = Trials { usual: 150, full: 1_500 };

/// The same on a server to which each step is a few round trips.
const HISTORIES_ON_POSTGRES: Trials<u32> = Trials { usual: 20, full: 60 };

/// One write: the body, and the dialect that it is sent to. It may be refused.
#[derive(Clone, Debug)]
struct Sent {
    to: Dialect,
    body: Value,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Dialect {
    Synthflow,
    AskElephant,
}

fn any_of(values: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(values).prop_map(str::to_owned)
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => any_of(&["Ada Lovelace", "Ada", "Doe, Jane", "Sammy Davis, Jr.", "Mary Ann van der Berg", " odd  spaces "]),
        1 => any_of(&["", " ", "\u{200B}", "Zoe\u{308}", "ΟΔΥΣΣΕΥΣ"]),
        1 => (250..520_usize).prop_map(|count| "ä".repeat(count)),
        1 => (250..520_usize).prop_map(|count| "ab ".repeat(count / 3)),
        1 => "[^\u{0}]{1,12}",
    ]
}

fn phone_numbers() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => any_of(&[
            "030 5550123", "+49305550123", "+49 (0)30 5550123", "0049305550123", "030 5550124 ext. 4", "+12025550123",
            "(202) 555-0123", "extension four", " 0 ", "+49", "", "  ",
        ]),
        1 => (60..70_usize).prop_map(|count| "7".repeat(count)),
        1 => (250..260_usize).prop_map(|count| "x".repeat(count)),
    ]
}

/// Addresses of this history, in several spellings. `CASE` is put in when it is sent.
fn addresses() -> impl Strategy<Value = String> {
    let spelled = (0..4_u8, 0..4_u8).prop_map(|(number, spelling)| match spelling {
        0 => format!("P{number}.CASE@Example.org"),
        1 => format!(" p{number}.CASE@example.org "),
        2 => format!("p{number}.CASE@bücher.example"),
        _ => format!("p{number}.CASE@example.org"),
    });
    prop_oneof![6 => spelled, 1 => any_of(&["", " ", "nobody", "a b@example.org"])]
}

fn lists(key: &'static str, texts: impl Strategy<Value = String>) -> impl Strategy<Value = Value> {
    let item = (texts, prop::option::of(prop::bool::weighted(0.3))).prop_map(move |(text, primary)| match primary {
        Some(primary) => json!({ key: text, "is_primary": primary }),
        None => json!({ key: text }),
    });
    prop::collection::vec(item, 0..4).prop_map(Value::from)
}

fn metadata() -> impl Strategy<Value = Value> {
    const TEXTS: [&str; 9] = [
        "{}",
        r#"{"a":null}"#,
        r#"{"a":1.50,"b":-0}"#,
        r#"{"b":null,"c":{"z":[1e2,null,{"y":null}],"a":"é\n"}}"#,
        r#"{"a":12345678901234567890123,"d":9007199254740993}"#,
        r#"{"a":[],"b":{},"c":""}"#,
        r#"{"c":{"a":"é\n","z":[100,null,{"y":null}]}}"#,
        r#"{"a":1E+2,"d":0.000}"#,
        "[]",
    ];
    prop::sample::select(&TEXTS[..]).prop_map(|text| serde_json::from_str(text).expect("JSON"))
}

/// A body with some of these keys.
fn body<const N: usize>(fields: [(&'static str, BoxedStrategy<Value>); N]) -> impl Strategy<Value = Value> {
    let fields = fields.map(|(key, values)| prop::option::of(values).prop_map(move |value| (key, value)).boxed());
    let fields = fields.to_vec();
    fields.prop_map(|fields| fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
}

fn text(values: impl Strategy<Value = String> + 'static) -> BoxedStrategy<Value> {
    values.prop_map(Value::from).boxed()
}

fn text_or_null(values: impl Strategy<Value = String> + 'static) -> BoxedStrategy<Value> {
    prop::option::weighted(0.8, values).prop_map(Value::from).boxed()
}

fn sent() -> impl Strategy<Value = Sent> {
    let synthflow = body([
        ("name", text(texts())),
        ("phone_number", text(phone_numbers())),
        ("email", text(addresses())),
        ("contact_metadata", metadata().boxed()),
    ]);
    let askelephant = body([
        ("first_name", text_or_null(texts())),
        ("last_name", text_or_null(texts())),
        ("description", text_or_null(texts())),
        ("time_zone", text_or_null(any_of(&["Europe/Berlin", "Africa/Lagos", "Mars/Phobos"]))),
        ("company_id", text_or_null(any_of(&["COMPANY", "COMPANY", "cmp_1"]))),
        ("emails", lists("email", addresses()).boxed()),
        ("phone_numbers", lists("phone_number", phone_numbers()).boxed()),
    ]);
    prop_oneof![
        synthflow.prop_map(|body| Sent { to: Dialect::Synthflow, body }),
        askelephant.prop_map(|body| Sent { to: Dialect::AskElephant, body }),
    ]
}

/// A workspace with a key, and a company in it.
struct Place {
    workspace: WorkspaceId,
    key: String,
    company: String,
}

impl Dialect {
    fn path(self, id: ContactId) -> String {
        match self {
            Self::Synthflow => format!("/v2/contacts/{}", id.to_uuid()),
            Self::AskElephant => format!("/api/v2/contacts/{}", id.to_prefixed()),
        }
    }

    fn list(self) -> &'static str {
        match self {
            Self::Synthflow => "/v2/contacts",
            Self::AskElephant => "/api/v2/contacts",
        }
    }

    /// The whole record in an answer, as a client would send it.
    fn record(self, text: &str) -> Value {
        let mut body: Value = serde_json::from_str(text).expect("JSON");
        match self {
            Self::Synthflow => body["response"].take(),
            Self::AskElephant => {
                if let Some(company) = body.get("company") {
                    body["company_id"] = company["id"].clone();
                }
                body
            }
        }
    }
}

/// The same value as a client writes it that sorts keys, and has doubles for all numbers that fit.
fn rewritten(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(rewritten).collect(),
        Value::Object(entries) => {
            let sorted: std::collections::BTreeMap<_, _> = entries.iter().collect();
            sorted.into_iter().map(|(key, value)| (key.clone(), rewritten(value))).collect()
        }
        Value::Number(number) => {
            const EXACT_MAX: f64 = 9_007_199_254_740_991.0;
            let double = number.as_f64().filter(|double| double.abs() <= EXACT_MAX);
            match double {
                Some(double) if double.fract() == 0.0 => json!(double as i64),
                Some(double) => json!(double),
                None => value.clone(),
            }
        }
        other => other.clone(),
    }
}

impl Rolo {
    /// Workspaces that have chosen differently.
    async fn places(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for (number, region) in [None, Some("DE"), Some("US")].into_iter().enumerate() {
            let settings = WorkspaceSettings {
                unique_emails: number != 1,
                metadata: if number == 2 { MetadataMode::Replace } else { MetadataMode::Merge },
                phone_region: region.map(str::to_owned),
                quota_mib: None,
            };
            let name = format!("place {number}");
            let new = NewWorkspace { name: name.clone(), settings };
            let workspace = self.test.store.create_workspace(new).await.expect("a workspace").id;
            let scopes = Scopes::of(&[Scope::WorkspaceAdmin]);
            let new = NewKey { name: "test".into(), scopes, rate_limit: RateLimit::Off, expires_at: None };
            let key = self.test.store.create_key(&name, new).await.expect("a key").1.reveal().to_owned();
            let made = self.exchange(&key, Method::POST, "/api/v2/companies", r#"{"domains":[]}"#.into()).await;
            let made: Value = serde_json::from_str(&made.text).expect("JSON");
            places.push(Place { workspace, key, company: made["id"].as_str().expect("an id").to_owned() });
        }
        places
    }

    async fn log_position(&self, place: &Place) -> u64 {
        let workspaces = self.test.store.list_workspaces().await.expect("workspaces");
        workspaces.iter().find(|found| found.id == place.workspace).expect("a workspace").log_position
    }

    /// Makes a contact by the first write, or if that is refused by another.
    async fn make(&self, place: &Place, first: &Sent, case: u32) -> ContactId {
        let fallback = r#"{"first_name":"Ada"}"#.to_owned();
        for (to, body) in [(first.to, filled(&first.body, place, case)), (Dialect::AskElephant, fallback)] {
            let made = self.exchange(&place.key, Method::POST, to.list(), body).await;
            assert!(!made.status.is_server_error(), "{}", made.text);
            if made.status.is_success() {
                let id = to.record(&made.text)["id"].as_str().expect("an id").to_owned();
                return ContactId::parse_uuid(&id).or_else(|| ContactId::parse_prefixed(&id)).expect("an id of ours");
            }
        }
        panic!("a contact with a name can be made")
    }

    /// Sends the record back as each dialect shows it.
    async fn write_back(&self, place: &Place, id: ContactId) {
        let position = self.log_position(place).await;
        for dialect in [Dialect::Synthflow, Dialect::AskElephant] {
            let path = dialect.path(id);
            let read = self.exchange(&place.key, Method::GET, &path, String::new()).await;
            let record = dialect.record(&read.text);
            for body in [record.to_string(), rewritten(&record).to_string()] {
                self.test.clock.advance(Duration::from_millis(1));
                let answer = self.exchange(&place.key, Method::PATCH, &path, body.clone()).await;
                assert_eq!(answer.status, StatusCode::OK, "{dialect:?} {body}: {}", answer.text);
                assert_eq!(answer.etag, read.etag, "{dialect:?} {body}");
                let again = self.exchange(&place.key, Method::GET, &path, String::new()).await;
                assert_eq!(again.text, read.text, "{dialect:?} {body}");
            }
        }
        assert_eq!(self.log_position(place).await, position, "nothing is told to the log");
    }

    async fn history(&self, place: &Place, sent: &[Sent]) {
        let case = self.case.fetch_add(1, Ordering::Relaxed);
        let id = self.make(place, &sent[0], case).await;
        self.write_back(place, id).await;
        for Sent { to, body } in &sent[1..] {
            self.test.clock.advance(Duration::from_millis(1));
            let body = filled(body, place, case);
            let answer = self.exchange(&place.key, Method::PATCH, &to.path(id), body.clone()).await;
            assert!(!answer.status.is_server_error(), "{body}: {}", answer.text);
            self.write_back(place, id).await;
        }
    }
}

/// The body with this history's addresses and the workspace's company.
fn filled(body: &Value, place: &Place, case: u32) -> String {
    body.to_string().replace("CASE", &case.to_string()).replace("COMPANY", &place.company)
}

/// Runs this many random histories over one server.
fn what_a_read_shows_can_be_written_back(backend: Backend, trials: Trials<u32>) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let rolo = runtime.block_on(async { Rolo::start(backend) });
    let places = runtime.block_on(rolo.places());
    let config =
        Config { cases: trials.count(), failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let histories = (0..places.len(), prop::collection::vec(sent(), 1..6));
    let result = TestRunner::new(config).run(&histories, |(place, sent)| {
        runtime.block_on(rolo.history(&places[place], &sent));
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

#[test]
fn what_a_read_shows_can_be_written_back_on_sqlite() {
    what_a_read_shows_can_be_written_back(Backend::Sqlite, HISTORIES);
}

#[test]
fn what_a_read_shows_can_be_written_back_on_postgres() {
    what_a_read_shows_can_be_written_back(Backend::Postgres, HISTORIES_ON_POSTGRES);
}
