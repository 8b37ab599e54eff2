//! Whatever belongs to another workspace, in every place of every request: nothing of it changes a byte of an answer.
//!
//! Two servers that are alike but for one thing: in the first, the other workspace is full. Each request names something
//! of it, and is sent to both. On the second one it names what does not exist.

use std::time::Duration;

use http::Method;
use rolo_core::access::principal::Principal;
use rolo_core::change::command::{Command, Precondition};
use rolo_core::change::decide::CommandResult;
use rolo_core::change::rejection::Rejection;
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::model::name::NamePatch;
use rolo_core::{CompanyId, ContactId, ContactPatch, Op, Origin, Request, Surface, Workspace, WorkspaceId};
use rolo_store::Submission;
use rolo_testkit::{Client, Reply, Trials, Value, json, on_each_store};

use super::pair::{Pair, Side, exactly};
use super::routes::{ROUTES, Route};
use crate::edge::sample::Sample;

/// Something of the other workspace, by which it could be found.
struct Foreign {
    what: &'static str,
    text: String,
}

/// What the two workspaces have in common, so that a filter that forgets the workspace finds the other one's.
const EMAIL: &str = "ada@example.org";
const PHONE: &str = "+12025550123";
const DOMAIN: &str = "engines.example";
const CRM_ID: &str = "crm-77";
const IDEMPOTENCY_KEY: &str = "order-66";
/// Ids that both vendors have given to a contact here and to another one there.
const SHARED_IDS: [&str; 2] = ["sf-shared", "cnt_shared"];

/// Fills the other workspace, and tells by what its records could be found.
async fn fill(side: &Side) -> Vec<Foreign> {
    let client = side.other();
    let company = json!({ "name": "Engines", "domains": [{ "domain": DOMAIN }] });
    let company = client.post("/api/v2/companies", company).await.expect(201).body["id"].clone();
    let company = company.as_str().expect("an id").to_owned();
    let link = |kind: &str| json!({ "object_type": kind, "crm_object_id": CRM_ID, "source": "crm" });
    client.put(&format!("/api/v2/companies/{company}/crm_association"), link("company")).await.expect(200);
    let contact = json!({
        "first_name": "Ada", "last_name": "Lovelace", "company_id": company,
        "emails": [{ "email": EMAIL }], "phone_numbers": [{ "phone_number": PHONE }],
    });
    let with_key = client.clone().with("idempotency-key", IDEMPOTENCY_KEY);
    let contact = with_key.post("/api/v2/contacts", contact).await.expect(201).body["id"].clone();
    let contact = ContactId::parse_prefixed(contact.as_str().expect("an id")).expect("an id of ours");
    client
        .put(&format!("/api/v2/contacts/{}/crm_association", contact.to_prefixed()), link("contact"))
        .await
        .expect(200);
    let store = client.post("/v2/memory_stores", json!({ "title": "Loans" })).await.expect(200);
    let store = store.body["response"]["id"].as_str().expect("an id").to_owned();
    let attach = |what: &str| format!("/v2/memory_stores/{store}/{what}/attach");
    client.post_empty(&attach(&format!("contacts/{}", contact.to_uuid()))).await.expect(200);
    client.post_empty(&attach("assistants/assistant-9")).await.expect(200);
    add_aliases(side, side.theirs, ["sf-theirs", "cnt_theirs"]).await;
    add_aliases(side, side.theirs, SHARED_IDS).await;
    client.post("/api/v2/companies", json!({ "name": "Looms", "domains": [] })).await.expect(201);
    let gone = client.post("/rolo/v1/contacts", json!({ "name": "Grace" })).await.expect(201).body["id"].clone();
    client.delete(&format!("/rolo/v1/contacts/{}", gone.as_str().expect("an id"))).await.expect(200);
    let cursor = async |path: &str| {
        let page = client.get(&format!("{path}?limit=1")).await.expect(200);
        page.body["next_cursor"].as_str().expect("a cursor").to_owned()
    };
    let key_id = side.rolo.key().trim_start_matches("sk-apik_").split('.').next().expect("an id").to_owned();
    let foreign = |what, text: &str| Foreign { what, text: text.to_owned() };
    vec![
        foreign("contact", &contact.to_uuid()),
        foreign("contact", &contact.to_prefixed()),
        foreign("contact", &contact.to_uuid().to_uppercase()),
        foreign("company", &company),
        foreign("company as a UUID", &CompanyId::parse_prefixed(&company).expect("an id of ours").to_uuid()),
        foreign("memory store", &store),
        foreign("a vendor's id", "sf-theirs"),
        foreign("a vendor's id", "cnt_theirs"),
        foreign("assistant", "assistant-9"),
        foreign("workspace", &workspace(side).await.uid.to_prefixed()),
        foreign("workspace by name", "default"),
        foreign("workspace by number", "1"),
        foreign("key's id", &key_id),
        foreign("e-mail address", EMAIL),
        foreign("phone number", PHONE),
        foreign("domain", DOMAIN),
        foreign("CRM id", CRM_ID),
        foreign("idempotency key", IDEMPOTENCY_KEY),
        foreign("cursor of contacts", &cursor("/api/v2/contacts").await),
        foreign("cursor of companies", &cursor("/api/v2/companies").await),
    ]
}

/// Makes a contact that is known by ids of both vendors, as an import does.
async fn add_aliases(side: &Side, workspace: WorkspaceId, ids: [&str; 2]) {
    let alias = |(vendor, text): (Vendor, &str)| Alias { vendor, text: text.into(), shown: true };
    let aliases = [(Vendor::Synthflow, ids[0]), (Vendor::AskElephant, ids[1])].map(alias);
    let patch = ContactPatch { name: NamePatch::Full("Mary Somerville".into()), ..ContactPatch::default() };
    submit(side, workspace, Command::CreateContact { patch, aliases: aliases.into(), errors: Vec::new() }).await;
}

async fn submit(side: &Side, workspace: WorkspaceId, command: Command) -> CommandResult {
    let origin = Origin { actor: Principal::System, surface: Surface::Cli, request_id: 1 };
    let request = Request { command, precondition: Precondition::None, origin };
    side.rolo.store().submit(Submission::new(workspace, request)).await.expect("a store that works")
}

/// The other workspace.
async fn workspace(side: &Side) -> Workspace {
    let all = side.rolo.store().list_workspaces().await.expect("workspaces");
    all.into_iter().find(|known| known.id == side.theirs).expect("the other workspace")
}

/// All that the other workspace holds.
async fn theirs(side: &Side) -> Vec<String> {
    let workspace = workspace(side).await;
    let log = side.rolo.store().log(side.theirs, 0, usize::MAX >> 1).await.expect("the log");
    let keys = side.rolo.store().list_keys(Some(&workspace.name)).await.expect("keys");
    let mut all = vec![format!("{workspace:?} {log:?} {keys:?}")];
    for path in ["/v2/contacts", "/v2/memory_stores", "/api/v2/contacts", "/api/v2/companies"] {
        all.push(side.other().get(path).await.expect(200).text);
    }
    all
}

/// One request of a route, changed in one place, or in several that nothing looks at.
struct Variation {
    place: String,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Option<Value>,
}

/// Headers that are looked at; each is tried alone.
const HEADERS: [&str; 3] = ["if-match", "if-none-match", "idempotency-key"];

/// Headers that some server somewhere believes; all are sent at once.
const OTHER_HEADERS: [&str; 10] = [
    "x-request-id",
    "x-workspace-id",
    "x-api-key",
    "cookie",
    "referer",
    "from",
    "x-original-url",
    "x-http-method-override",
    "x-forwarded-for",
    "forwarded",
];

/// Parameters of lists; each is tried alone.
const QUERY: [&str; 8] = [
    "search",
    "cursor",
    "order_by",
    "limit",
    "page_number",
    "filter[updated_at][gte]",
    "filter[domain][eq]",
    "filter[crm_associations][eq]",
];

/// Lists that are asked for in another way than the usual one.
const IN_ORDER: [&str; 3] = ["order_by=updated_at:asc", "limit=1", "page_number=2&page_size=1"];

/// Parameters of nothing.
const OTHER_QUERY: &str = "id=~&contact_id=~&company_id=~&memory_store_id=~&workspace_id=~&api_key=~&owner=~";

/// Keys of bodies that belong to nothing; all are sent at once.
const OTHER_KEYS: [&str; 14] = [
    "id",
    "contact_id",
    "company",
    "memory_store_id",
    "memory_stores",
    "assistant_id",
    "workspace",
    "workspace_id",
    "owner",
    "cursor",
    "merge_into",
    "aliases",
    "object",
    "key",
];

/// The requests of a route with this text in each place. `turn` chooses how a value is dressed.
fn variations(route: &Route, sample: &Sample, text: &str, turn: usize) -> Vec<Variation> {
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let plain = |place: String| Variation { place, path: sample.path(), headers: vec![], body: sample.body.clone() };
    let mut all = Vec::new();
    for (name, _) in &sample.ids {
        all.push(Variation { path: sample.path_with(name, &encoded), ..plain(format!("path {name}")) });
    }
    let is_list = route.method == "GET" && !route.path.contains('{');
    for query in IN_ORDER.iter().filter(|_| is_list && turn == 0) {
        all.push(Variation { path: format!("{}?{query}", sample.path()), ..plain(format!("the query {query}")) });
    }
    for name in QUERY.iter().filter(|_| is_list) {
        let value = if name.contains("crm") { crm_filter(route, text) } else { encoded.clone() };
        let path = format!("{}?{}={value}", sample.path(), name.replace('[', "%5B").replace(']', "%5D"));
        all.push(Variation { path, ..plain(format!("query {name}")) });
    }
    let path = format!("{}?{}", sample.path(), OTHER_QUERY.replace('~', &encoded));
    all.push(Variation { path, ..plain("the rest of the query".into()) });
    for name in HEADERS {
        let value = if name.starts_with("if-") { format!("\"{text}\"") } else { text.to_owned() };
        all.push(Variation { headers: vec![(name, value)], ..plain(format!("header {name}")) });
    }
    let headers = OTHER_HEADERS.map(|name| (name, text.to_owned())).into();
    all.push(Variation { headers, ..plain("the other headers".into()) });
    let dressed = [json!(text), json!([text]), json!([{ "id": text, "email": text }]), json!({ "id": text })];
    let body = |keys: &[&str], value: &Value| {
        let mut body = sample.body.clone().unwrap_or_else(|| json!({}));
        keys.iter().for_each(|key| body[*key] = value.clone());
        Some(body)
    };
    if route.method != "GET" {
        let value = &dressed[turn % dressed.len()];
        all.push(Variation { body: body(&OTHER_KEYS, value), ..plain("the other keys of the body".into()) });
    }
    for key in route.writes {
        let is_text = turn.is_multiple_of(2) || *key == "company_id";
        let value = if is_text { &dressed[0] } else { &dressed[turn % dressed.len()] };
        all.push(Variation { body: body(&[key], value), ..plain(format!("body {key}")) });
    }
    all
}

fn crm_filter(route: &Route, text: &str) -> String {
    let kind = if route.path.contains("companies") { "company" } else { "contact" };
    let filter = json!([{ "id": text, "object_type": kind }]).to_string();
    filter.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn send(client: &Client, route: &Route, variation: &Variation) -> Reply {
    let client = variation.headers.iter().fold(client.clone(), |client, (name, value)| client.with(name, value));
    let method = Method::from_bytes(route.method.as_bytes()).expect("a method");
    let body = variation.body.as_ref().filter(|_| route.method != "GET").map(|body| body.to_string().into());
    client.send(method, &variation.path, body).await
}

/// Of how many things of the other workspace each route is shown one, taking turns.
const SHARE: Trials = Trials { usual: 3, full: 1 };

/// Sends the requests of one route to both, and compares the answers; tells how many were sent.
async fn compare(pair: &Pair, (place, route): (usize, &Route), foreign: &[Foreign]) -> usize {
    let (mut sample, _) = pair.both(|side| side.sample(route)).await;
    let mut count = 0;
    for (turn, Foreign { what, text }) in foreign.iter().enumerate().skip(place % SHARE.count()).step_by(SHARE.count())
    {
        for variation in variations(route, &sample, text, turn) {
            let (first, second) = pair.both(async |side: &Side| send(&side.client(), route, &variation).await).await;
            let place = format!("{what} in {} of {} {}", variation.place, route.method, route.path);
            assert_eq!(exactly(&first), exactly(&second), "{place}");
            assert!(first.status < 500, "{place}: {}", first.text);
            count += 1;
            if variation.path != sample.path() && variation.place.starts_with("path") {
                // An address, a number and a position may be ours as well.
                let shared = ["assistant", "path email", "path phone", "path position"];
                let names_one = !shared.iter().any(|place| variation.place.contains(place));
                assert!(!names_one || first.status == 404, "{place}: {}", first.text);
            }
            let consumes = route.method == "DELETE" || route.path.ends_with("/detach");
            if consumes && first.status < 300 {
                (sample, _) = pair.both(|side| side.sample(route)).await;
            }
        }
    }
    count
}

on_each_store! {
    async fn nothing_of_another_workspace_changes_a_byte_of_an_answer(backend: Backend) {
        let pair = Pair::start(backend).await;
        let foreign = fill(&pair.first).await;
        let before = theirs(&pair.first).await;
        // What is theirs is older, so that a list which forgets the workspace begins or ends with it.
        for side in [&pair.first, &pair.second] {
            side.rolo.clock.advance(Duration::from_secs(1));
        }
        // Records of the same names, addresses, numbers and ids, so that a list has something to be confused with.
        pair.both(async |side: &Side| {
            let body = json!({ "name": "Ada Lovelace", "email": EMAIL, "phone_number": PHONE });
            side.client().with("idempotency-key", IDEMPOTENCY_KEY).post("/v2/contacts", body).await.expect(200);
            let body = json!({ "name": "Engines", "domains": [{ "domain": DOMAIN }] });
            side.client().post("/api/v2/companies", body).await.expect(201);
            add_aliases(side, side.ours, SHARED_IDS).await;
            side.client().get(&format!("/v2/contacts/{}", SHARED_IDS[0])).await.expect(200);
            side.client().get(&format!("/api/v2/contacts/{}", SHARED_IDS[1])).await.expect(200);
        })
        .await;
        let mut count = 0;
        for route in ROUTES.iter().enumerate() {
            count += compare(&pair, route, &foreign).await;
        }
        assert!(count > 4_000 / SHARE.count(), "only {count} requests");
        for matching in ["email", "phone", "external_id", "email,phone,external_id"] {
            let body = json!({
                "emails": [EMAIL], "phones": [PHONE], "aliases": [{ "vendor": "synthflow", "id": SHARED_IDS[0] }],
            });
            let path = format!("/rolo/v1/contacts?match={matching}");
            let (first, second) = pair.both(async |side: &Side| side.client().put(&path, body.clone()).await).await;
            assert_eq!(exactly(&first), exactly(&second), "{path}");
            assert!(first.status < 500, "{path}: {}", first.text);
        }
        let log = pair.first.rolo.store().log(pair.first.theirs, 0, 1_000).await.expect("the log");
        let deletion = log.into_iter().find(|change| change.op == Op::Deleted).expect("a deletion");
        let command = Command::UndoContact { entry: Box::new(deletion), is_strict: false };
        let refused = submit(&pair.first, pair.first.ours, command).await;
        assert_eq!(refused, CommandResult::Refused(Rejection::Overtaken), "the deletion of another workspace");
        assert_eq!(theirs(&pair.first).await, before, "the other workspace is as it was");
        let changes = pair.both(async |side: &Side| side.rolo.store().log(side.ours, 0, 1_000_000).await).await;
        assert_eq!(changes.0, changes.1);
        assert!(changes.0.expect("the log").len() > 100);
    }
}
