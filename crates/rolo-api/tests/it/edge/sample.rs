//! A request for each operation of the table.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use http::Method;
use rolo_api::operations;
use rolo_core::{CompanyId, ContactId, MemoryStoreId, Surface};
use rolo_http::Operation;
use rolo_testkit::{Client, Reply, TestRolo, Value, json};

/// The name of a path's parameter that is an id of somebody else's, and of no record here.
pub(crate) const ASSISTANT: &str = "assistant_id";

/// A request that its operation carries out. A write of this kind makes at least one change.
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    pub(crate) surface: Surface,
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    /// The parameters of its path. They name records that are there.
    pub(crate) ids: Vec<(&'static str, String)>,
    /// Its body, where the operation looks at one.
    pub(crate) body: Option<Value>,
    /// Whether it changes something.
    writes: bool,
    /// Where the record is read that it is about, where its path does not say so.
    about: Option<String>,
}

/// A request for each operation, each about records of its own.
pub(crate) async fn samples(rolo: &TestRolo) -> Vec<Sample> {
    let mut samples = Vec::new();
    for operation in operations() {
        samples.push(Sample::of(rolo, rolo.key(), &operation).await);
    }
    assert!(samples.len() >= 29, "operations are missing from the table");
    samples
}

/// A request for each operation that writes.
pub(crate) async fn writes(rolo: &TestRolo) -> Vec<Sample> {
    samples(rolo).await.into_iter().filter(Sample::writes).collect()
}

impl Sample {
    /// Makes the records of the request, with this key.
    pub(crate) async fn of(rolo: &TestRolo, key: &str, operation: &Operation) -> Self {
        let client = rolo.at("").with_key(key);
        let Operation { name, surface, method, path: template, .. } = operation;
        let (mut ids, mut about) = (Vec::new(), None);
        for parameter in template.split('/').filter_map(|segment| Some(segment.strip_prefix('{')?.split_once('}')?.0)) {
            if matches!(parameter, "email" | "phone" | "alias" | "position") {
                let (id, place) = new_reference(&client, parameter, operation).await;
                ids.push((parameter, id));
                about = Some(place);
            } else {
                ids.push((parameter, new_record(&client, parameter, *surface).await));
            }
        }
        let method = method.clone();
        let body = body(*surface, name, &method);
        let sample = Self { name, surface: *surface, method, template, ids, body, about, writes: operation.writes() };
        sample.prepare(&client).await;
        sample
    }

    /// Brings the records into a state in which the request changes or shows something.
    async fn prepare(&self, client: &Client) {
        let path = self.path();
        if let Some(contact) = path.strip_suffix(":restore") {
            client.delete(contact).await.expect(200);
        }
        let (before, body) = match self.name {
            "detach-contact" | "detach-assistant" => {
                client.send(Method::PUT, &path, None).await.expect(200);
                return;
            }
            "clear-contact-crm-association" => (path, body(self.surface, "set-contact-crm-association", &Method::PUT)),
            "clear-company-crm-association" => (path, body(self.surface, "set-company-crm-association", &Method::PUT)),
            "detach-a-contact-from-a-memory-store" | "detach-a-memory-store-from-an-agent" => {
                (path.replace("/detach", "/attach"), None)
            }
            "get-data-for-a-specific-memory-store-and-contact" => (path.replace("/memory_data", "/attach"), None),
            _ => return,
        };
        let method = if body.is_some() { Method::PUT } else { Method::POST };
        client.send(method, &before, body.map(|body| body.to_string().into())).await.expect(200);
    }

    /// Whether it changes something.
    pub(crate) fn writes(&self) -> bool {
        self.writes
    }

    /// Its path.
    pub(crate) fn path(&self) -> String {
        let fill = |path: String, (name, id): &(&str, String)| path.replace(&format!("{{{name}}}"), id);
        self.ids.iter().fold(self.template.to_owned(), fill)
    }

    /// Its path with another id in the place of one.
    pub(crate) fn path_with(&self, name: &str, id: &str) -> String {
        let known = self.ids.iter().find(|(known, _)| *known == name).map_or("", |(_, id)| id);
        self.path().replace(known, id)
    }

    /// An id like the one at this place, which no record has.
    pub(crate) fn absent(&self, name: &str) -> String {
        let bits = 0x0197_2f00_0000_7000_8000_0000_0000_0001;
        match (name, self.surface) {
            ("contact_id", Surface::Synthflow | Surface::Native) => ContactId::from_bits(bits).to_uuid(),
            ("contact_id", _) => ContactId::from_bits(bits).to_prefixed(),
            ("company_id", _) => CompanyId::from_bits(bits).to_prefixed(),
            ("memory_store_id", _) => MemoryStoreId::from_bits(bits).to_uuid(),
            ("email", _) => "nobody@example.org".to_owned(),
            ("phone", _) => "+13035550111".to_owned(),
            ("alias", _) => "nobody's".to_owned(),
            ("position", _) => "999999".to_owned(),
            _ => panic!("{name} is new: say here how an id of it looks"),
        }
    }

    /// Where the record is read whose revision `If-Match` names; none before it is made.
    pub(crate) fn subject(&self) -> Option<String> {
        let id = |wanted: &str| self.ids.iter().find(|(name, _)| *name == wanted).map(|(_, id)| id);
        if self.about.is_some() {
            return self.about.clone();
        }
        if self.name == "restore-contact" {
            return None;
        }
        let prefix = match self.surface {
            Surface::Synthflow => "/v2",
            Surface::Native => "/rolo/v1",
            _ => "/api/v2",
        };
        if let Some(id) = id("contact_id") {
            return Some(format!("{prefix}/contacts/{id}"));
        }
        let company = id("company_id").map(|id| format!("{prefix}/companies/{id}"));
        company.or_else(|| id("memory_store_id").map(|id| format!("{prefix}/memory_stores/{id}")))
    }

    /// Sends it.
    pub(crate) async fn send(&self, client: &Client) -> Reply {
        self.send_to(client, &self.path()).await
    }

    /// Sends it to another path.
    pub(crate) async fn send_to(&self, client: &Client, path: &str) -> Reply {
        let body = self.body.as_ref().map(|body| body.to_string());
        client.send(self.method.clone(), path, body.map(Into::into)).await
    }

    /// Sends it with another body.
    pub(crate) async fn send_bytes(&self, client: &Client, body: impl Into<Vec<u8>>) -> Reply {
        client.send(self.method.clone(), &self.path(), Some(body.into().into())).await
    }

    /// Its body as text, with something more in front of its keys, such as `"x":1,`.
    pub(crate) fn body_with(&self, entries: &str) -> String {
        let text = self.body.as_ref().expect("a body").to_string();
        format!("{{{entries}{}", &text[1..])
    }
}

/// Something by which Rolo's own API finds a new contact or a change of one, and where the contact is read.
async fn new_reference(client: &Client, parameter: &str, operation: &Operation) -> (String, String) {
    let vendor = if operation.path.contains("askelephant") { "askelephant" } else { "synthflow" };
    let made = client.post("/rolo/v1/contacts", json!({ "name": "Ada" })).await.expect(201).body;
    let id = made["id"].as_str().expect("an id");
    let place = format!("/rolo/v1/contacts/{id}");
    // The same in no other workspace.
    let (email, alias) = (format!("{id}@example.org"), format!("theirs-{id}"));
    let number = id.bytes().fold(0, |sum, byte| (sum * 31 + u32::from(byte)) % 9_000);
    let phone = format!("+1202555{:04}", 100 + number % 100);
    let body = json!({
        "emails": [email], "phones": [phone], "aliases": [{ "vendor": vendor, "id": alias }],
    });
    client.patch(&place, body).await.expect(200);
    let changes = client.get(&format!("{place}/changes")).await.expect(200).body;
    let position = changes["data"][0]["position"].as_u64().expect("a position");
    let reference = match parameter {
        "email" => email,
        "phone" => phone,
        "alias" => alias,
        "position" => position.to_string(),
        _ => panic!("{parameter} is new: say here how a record of it is made"),
    };
    (reference, place)
}

/// The id of a new record, as a surface spells it.
async fn new_record(client: &Client, parameter: &str, surface: Surface) -> String {
    let (path, body) = match parameter {
        "contact_id" => ("/api/v2/contacts", json!({ "first_name": "Ada", "last_name": "Lovelace" })),
        "company_id" => ("/api/v2/companies", json!({ "name": "Engines", "domains": [] })),
        "memory_store_id" => ("/v2/memory_stores", json!({ "title": "Loans" })),
        ASSISTANT => return "assistant-1".to_owned(),
        _ => panic!("{parameter} is new: say here how a record of it is made"),
    };
    let made = client.post(path, body).await;
    let id = made.body["id"].as_str().or(made.body["response"]["id"].as_str()).expect("an id").to_owned();
    match (parameter, surface) {
        ("contact_id", Surface::Synthflow | Surface::Native) => {
            ContactId::parse_prefixed(&id).expect("an id of ours").to_uuid()
        }
        _ => id,
    }
}

/// Numbers of people that nobody knows yet.
static NUMBER: AtomicUsize = AtomicUsize::new(0);

/// A good body for an operation, where it looks at one.
fn body(surface: Surface, name: &str, method: &Method) -> Option<Value> {
    Some(match name {
        "create-contact" if surface == Surface::Native => json!({ "name": "Ada Lovelace" }),
        "update-contact" if surface == Surface::Native => json!({ "name": "Grace Hopper" }),
        "batch-contacts" => json!({ "operations": [{ "op": "create", "contact": { "name": "Ada Lovelace" } }] }),
        "query-contacts" | "search-contacts" => json!({ "filter": "name starts ada" }),
        "upsert-contact" => json!({ "emails": [format!("new-{}@example.org", NUMBER.fetch_add(1, Relaxed))] }),
        "undo-change" | "restore-contact" | "attach-contact" | "attach-assistant" => return None,
        "create-memory-store" => json!({ "title": "Loans" }),
        "update-memory-store" => json!({ "title": "Grants" }),
        "create-a-contact" => json!({ "name": "Ada Lovelace", "phone_number": "+12025550123" }),
        "update-a-contact" => json!({ "name": "Grace Hopper" }),
        "create-a-memory-store" => json!({ "title": "Loans" }),
        "update-a-memory-store" => json!({ "title": "Grants" }),
        "create-contact" => json!({ "first_name": "Ada" }),
        "update-contact" => json!({ "first_name": "Grace" }),
        "create-company" => json!({ "name": "Engines", "domains": [] }),
        "update-company" => json!({ "name": "Looms" }),
        "set-contact-crm-association" => json!({ "object_type": "contact", "crm_object_id": "1", "source": "crm" }),
        "set-company-crm-association" => json!({ "object_type": "company", "crm_object_id": "1", "source": "crm" }),
        "attach-a-contact-to-a-memory-store"
        | "detach-a-contact-from-a-memory-store"
        | "attach-a-memory-store-to-an-agent"
        | "detach-a-memory-store-from-an-agent" => return None,
        _ if [Method::GET, Method::DELETE].contains(method) => return None,
        _ => panic!("{name} is new: say here what a good body of it is"),
    })
}
