//! The changes that the load asks for: each writes its token into every field that it sets, through either dialect. Links
//! between records have no room for a token, and are told by what they link.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};
use rolo_core::{CompanyId, ContactId, MemoryStoreId, Subject};
use rolo_driver::Reply;
use serde_json::{Value, json};

use crate::journal::{About, Asked, Kind, Sort, Wanted, token};

/// A way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `/v2`
    Synthflow,
    /// `/api/v2`
    AskElephant,
}

/// Characters of filler in a value, so that some changes take more than one page.
const FILLER_CHARACTERS_MAX: usize = 3_000;

impl Dialect {
    /// Either.
    pub fn any(random: &mut impl Rng) -> Self {
        if random.random() { Self::Synthflow } else { Self::AskElephant }
    }

    /// The path of all contacts.
    pub fn contacts(self) -> &'static str {
        match self {
            Self::Synthflow => "/v2/contacts",
            Self::AskElephant => "/api/v2/contacts",
        }
    }

    /// The path of one contact.
    pub fn contact(self, id: ContactId) -> String {
        match self {
            Self::Synthflow => format!("{}/{}", self.contacts(), id.to_uuid()),
            Self::AskElephant => format!("{}/{}", self.contacts(), id.to_prefixed()),
        }
    }

    /// A field of the log with the key and the value by which this dialect sets it.
    fn field(self, name: &str, token: &str, random: &mut StdRng) -> (&'static str, Value) {
        let email = format!("{token}@crash.example");
        // Any text is a number, and this one is nobody's.
        let phone = format!("+1 202 555 0123 {token}");
        match (self, name) {
            (Self::Synthflow, "name") => ("name", json!(format!("Ada {token}"))),
            (Self::Synthflow, "emails") => ("email", json!(email)),
            (Self::Synthflow, "phones") => ("phone_number", json!(phone)),
            (Self::Synthflow, _) => ("contact_metadata", json!({ "token": token, "filler": filler(random) })),
            (Self::AskElephant, "name") => ("first_name", json!(format!("Grace {token}"))),
            (Self::AskElephant, "emails") => ("emails", json!([{ "email": email, "is_primary": true }])),
            (Self::AskElephant, "phones") => ("phone_numbers", json!([{ "phone_number": phone }])),
            (Self::AskElephant, _) => ("description", json!(format!("{token} {:.1900}", filler(random)))),
        }
    }

    /// The fields of the log that this dialect can set.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Synthflow => &["name", "emails", "phones", "metadata"],
            Self::AskElephant => &["name", "emails", "phones", "description"],
        }
    }
}

/// Records of one sort, and the way to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Contacts, in either dialect.
    Contacts(Dialect),
    /// Companies, which only AskElephant has.
    Companies,
    /// Memory stores, which only Synthflow has.
    MemoryStores,
}

impl Way {
    /// A way to this record.
    pub fn to(subject: Subject, random: &mut impl Rng) -> Self {
        match subject {
            Subject::Contact(_) => Self::Contacts(Dialect::any(random)),
            Subject::Company(_) => Self::Companies,
            Subject::MemoryStore(_) => Self::MemoryStores,
        }
    }

    fn sort(self) -> Sort {
        match self {
            Self::Contacts(_) => Sort::Contact,
            Self::Companies => Sort::Company,
            Self::MemoryStores => Sort::MemoryStore,
        }
    }

    fn all(self) -> &'static str {
        match self {
            Self::Contacts(dialect) => dialect.contacts(),
            Self::Companies => "/api/v2/companies",
            Self::MemoryStores => "/v2/memory_stores",
        }
    }

    /// The path of one record.
    pub fn one(self, subject: Subject) -> String {
        let id = match (self, subject) {
            (Self::Contacts(dialect), Subject::Contact(id)) => return dialect.contact(id),
            (_, Subject::Contact(id)) => id.to_prefixed(),
            (_, Subject::Company(id)) => id.to_prefixed(),
            (_, Subject::MemoryStore(id)) => id.to_uuid(),
        };
        format!("{}/{id}", self.all())
    }

    /// The fields of the log that can be set.
    fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Contacts(dialect) => dialect.fields(),
            Self::Companies => &["name", "description", "domains"],
            Self::MemoryStores => &["title", "description"],
        }
    }

    /// A field of the log with the key and the value by which it is set.
    fn field(self, name: &'static str, token: &str, random: &mut StdRng) -> (&'static str, Value) {
        match (self, name) {
            (Self::Contacts(dialect), _) => dialect.field(name, token, random),
            (_, "domains") => ("domains", json!([{ "domain": format!("{token}.example.org") }])),
            (_, "description") => ("description", json!(format!("{token} {:.1900}", filler(random)))),
            _ => (name, json!(format!("Analysts {token}"))),
        }
    }
}

fn filler(random: &mut StdRng) -> String {
    let length = if random.random_ratio(1, 8) { random.random_range(0..FILLER_CHARACTERS_MAX) } else { 0 };
    "f".repeat(length)
}

/// Makes a record.
pub fn create(number: u64, way: Way, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
    let body = way.fields().iter().map(|name| way.field(name, &token(number), random));
    let asked = asked("POST", way.all().into(), body, idempotency_key);
    wanted(Kind::Create, way.fields(), About::New(way.sort()), asked)
}

/// Changes one to three fields of a record.
pub fn update(number: u64, subject: Subject, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
    let way = Way::to(subject, random);
    let count = random.random_range(1..=way.fields().len().min(3));
    let fields: Vec<&'static str> = way.fields().sample(random, count).copied().collect();
    let body: Vec<_> = fields.iter().map(|name| way.field(name, &token(number), random)).collect();
    let asked = asked("PATCH", way.one(subject), body.into_iter(), idempotency_key);
    wanted(Kind::Update, &fields, About::Known(subject), asked)
}

/// Makes a contact with an object of so many keys.
pub fn create_large(number: u64, key_count: usize, filler: &str, idempotency_key: Option<String>) -> Wanted {
    let way = Way::Contacts(Dialect::Synthflow);
    let token = token(number);
    let metadata = (0..key_count).map(|key| (format!("k{key}"), json!(format!("{token} {filler}"))));
    let body = [
        ("name", json!(format!("Ada {token}"))),
        ("phone_number", json!(format!("+1 202 555 0123 {token}"))),
        ("contact_metadata", Value::Object(metadata.collect())),
    ];
    let asked = asked("POST", way.all().into(), body.into_iter(), idempotency_key);
    wanted(Kind::Create, &["name", "phones", "metadata"], About::New(Sort::Contact), asked)
}

/// Writes one key of a contact's metadata.
pub fn set_key(number: u64, contact: ContactId, key: usize, idempotency_key: Option<String>) -> Wanted {
    let (way, subject) = (Way::Contacts(Dialect::Synthflow), Subject::Contact(contact));
    let mut metadata = serde_json::Map::new();
    metadata.insert(format!("k{key}"), json!(token(number)));
    let asked = asked("PATCH", way.one(subject), [("contact_metadata", metadata.into())].into_iter(), idempotency_key);
    wanted(Kind::Update, &["metadata"], About::Known(subject), asked)
}

/// Gives a contact these addresses, the first one as its primary one.
pub fn set_emails(contact: ContactId, emails: &[String], idempotency_key: Option<String>) -> Wanted {
    let (way, subject) = (Way::Contacts(Dialect::AskElephant), Subject::Contact(contact));
    let item = |(place, email): (usize, &String)| json!({ "email": email, "is_primary": place == 0 });
    let emails: Value = emails.iter().enumerate().map(item).collect();
    let asked = asked("PATCH", way.one(subject), [("emails", emails)].into_iter(), idempotency_key);
    wanted(Kind::Update, &["emails"], About::Known(subject), asked)
}

/// Deletes a record.
pub fn delete(subject: Subject, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
    let path = Way::to(subject, random).one(subject);
    wanted(Kind::Delete, &[], About::Known(subject), bare("DELETE", path, idempotency_key))
}

/// Has a contact belong to a company, and writes the token into a field beside that.
pub fn join(number: u64, contact: ContactId, company: CompanyId, idempotency_key: Option<String>) -> Wanted {
    let way = Way::Contacts(Dialect::AskElephant);
    let subject = Subject::Contact(contact);
    let body = [("description", json!(token(number))), ("company_id", json!(company.to_prefixed()))];
    let asked = asked("PATCH", way.one(subject), body.into_iter(), idempotency_key);
    let wanted = wanted(Kind::Update, &["company", "description"], About::Known(subject), asked);
    Wanted { others: vec![Subject::Company(company)], ..wanted }
}

/// Links a contact or a company to a CRM record whose id is the token.
pub fn link(number: u64, subject: Subject, idempotency_key: Option<String>) -> Wanted {
    let way = match subject {
        Subject::Contact(_) => Way::Contacts(Dialect::AskElephant),
        Subject::Company(_) | Subject::MemoryStore(_) => Way::Companies,
    };
    let object_id = json!(token(number));
    let body = [("object_type", json!(subject.as_str())), ("crm_object_id", object_id), ("source", json!("hubspot"))];
    let asked = asked("PUT", format!("{}/crm_association", way.one(subject)), body.into_iter(), idempotency_key);
    wanted(Kind::Update, &["crm_association"], About::Known(subject), asked)
}

/// Puts a contact into a memory store, or takes it out.
pub fn move_member(
    contact: ContactId,
    store: MemoryStoreId,
    is_joining: bool,
    idempotency_key: Option<String>,
) -> Wanted {
    let (kind, verb) = match is_joining {
        true => (Kind::Attach(store), "attach"),
        false => (Kind::Detach(store), "detach"),
    };
    let (subject, store) = (Subject::Contact(contact), Subject::MemoryStore(store));
    let path = format!("{}/contacts/{}/{verb}", Way::MemoryStores.one(store), contact.to_uuid());
    let wanted = wanted(kind, &["memberships"], About::Known(subject), bare("POST", path, idempotency_key));
    Wanted { others: vec![store], ..wanted }
}

fn wanted(kind: Kind, fields: &[&str], about: About, asked: Asked) -> Wanted {
    let fields = fields.iter().map(|&name| name.to_owned()).collect();
    Wanted { kind, fields, about, others: Vec::new(), asked }
}

fn bare(method: &str, path: String, idempotency_key: Option<String>) -> Asked {
    Asked { method: method.into(), path, body: String::new(), idempotency_key }
}

fn asked(
    method: &str,
    path: String,
    body: impl Iterator<Item = (&'static str, Value)>,
    idempotency_key: Option<String>,
) -> Asked {
    let body = Value::Object(body.map(|(key, value)| (key.to_owned(), value)).collect());
    Asked { method: method.into(), path, body: body.to_string(), idempotency_key }
}

/// The record that an answer says was made, whichever dialect it is in.
pub fn made(sort: Sort, reply: &Reply) -> Option<Subject> {
    let body: Value = serde_json::from_str(&reply.body).ok()?;
    let id = body["response"]["id"].as_str().or(body["id"].as_str())?;
    Some(match sort {
        Sort::Contact => Subject::Contact(ContactId::parse_uuid(id).or_else(|| ContactId::parse_prefixed(id))?),
        Sort::Company => Subject::Company(CompanyId::parse_prefixed(id)?),
        Sort::MemoryStore => Subject::MemoryStore(MemoryStoreId::parse_uuid(id)?),
    })
}
