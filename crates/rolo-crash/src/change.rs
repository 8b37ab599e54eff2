//! The changes that the load asks for: each writes its token into every field that it sets, through either dialect.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};
use rolo_core::ContactId;
use serde_json::{Value, json};

use crate::client::Reply;
use crate::journal::{Asked, Kind, token};

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
    fn fields(self) -> [&'static str; 4] {
        match self {
            Self::Synthflow => ["name", "emails", "phones", "metadata"],
            Self::AskElephant => ["name", "emails", "phones", "description"],
        }
    }
}

fn filler(random: &mut StdRng) -> String {
    let length = if random.random_ratio(1, 8) { random.random_range(0..FILLER_CHARACTERS_MAX) } else { 0 };
    "f".repeat(length)
}

/// What a client asks for, in the form that the journal takes.
pub type Wanted = (Kind, Vec<String>, Option<ContactId>, Asked);

/// Makes a contact.
pub fn create(number: u64, dialect: Dialect, retry_key: Option<String>, random: &mut StdRng) -> Wanted {
    let body = dialect.fields().map(|name| dialect.field(name, &token(number), random));
    let asked = asked("POST", dialect.contacts().into(), body.into_iter(), retry_key);
    (Kind::Create, dialect.fields().map(str::to_owned).to_vec(), None, asked)
}

/// Changes one to three fields of a contact.
pub fn update(
    number: u64,
    dialect: Dialect,
    contact: ContactId,
    retry_key: Option<String>,
    random: &mut StdRng,
) -> Wanted {
    let count = random.random_range(1..=3);
    let fields: Vec<&str> = dialect.fields().sample(random, count).copied().collect();
    let body: Vec<_> = fields.iter().map(|name| dialect.field(name, &token(number), random)).collect();
    let asked = asked("PATCH", dialect.contact(contact), body.into_iter(), retry_key);
    (Kind::Update, fields.into_iter().map(str::to_owned).collect(), Some(contact), asked)
}

/// Deletes a contact.
pub fn delete(dialect: Dialect, contact: ContactId, retry_key: Option<String>) -> Wanted {
    let asked = Asked { method: "DELETE".into(), path: dialect.contact(contact), body: String::new(), retry_key };
    (Kind::Delete, Vec::new(), Some(contact), asked)
}

fn asked(
    method: &str,
    path: String,
    body: impl Iterator<Item = (&'static str, Value)>,
    retry_key: Option<String>,
) -> Asked {
    let body = Value::Object(body.map(|(key, value)| (key.to_owned(), value)).collect());
    Asked { method: method.into(), path, body: body.to_string(), retry_key }
}

/// The contact that an answer says was made, whichever dialect it is in.
pub fn made_contact(reply: &Reply) -> Option<ContactId> {
    let body: Value = serde_json::from_str(&reply.body).ok()?;
    let id = body["response"]["id"].as_str().or(body["id"].as_str())?;
    ContactId::parse_uuid(id).or_else(|| ContactId::parse_prefixed(id))
}
