//! Representations: what this surface shows of contacts, companies, memory stores and changes.
//!
//! Every field is always there. Items stand under their ids in an object, in the order of the list, so that one of them can be
//! named, and changed alone.

use rolo_core::model::company::CompanyBody;
use rolo_core::model::contact::{Alias, ContactBody, Membership};
use rolo_core::model::items::Item;
use rolo_core::model::memory_store::MemoryStoreBody;
use rolo_core::model::metadata::Metadata;
use rolo_core::model::name::Name;
use rolo_core::{Change, Contact, CrmAssociation, Subject};
use rolo_http::{JsonReply, RequestId};
use rolo_store::{RecordBody, Step};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// A contact.
#[derive(Serialize)]
pub(super) struct ShownContact<'a> {
    object: &'static str,
    id: String,
    revision: u64,
    #[serde(flatten)]
    body: ShownContactBody<'a>,
    created_at: String,
    updated_at: String,
}

/// What a contact holds.
#[derive(Serialize)]
pub(super) struct ShownContactBody<'a> {
    name: ShownName<'a>,
    emails: ShownItems<'a>,
    phones: ShownItems<'a>,
    company_id: Option<String>,
    description: Option<&'a str>,
    time_zone: Option<&'a str>,
    metadata: &'a Metadata,
    crm_link: Option<ShownCrmLink<'a>>,
    aliases: Vec<ShownAlias<'a>>,
    memory_stores: ShownMemberships<'a>,
}

#[derive(Serialize)]
struct ShownName<'a> {
    full: Option<&'a str>,
    given: Option<&'a str>,
    family: Option<&'a str>,
}

/// Items by id, with their text under this key.
struct ShownItems<'a>(&'a [Item], &'static str);

#[derive(Serialize)]
struct ShownCrmLink<'a> {
    object_type: &'a str,
    object_id: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct ShownAlias<'a> {
    vendor: &'static str,
    id: &'a str,
    shown: bool,
}

struct ShownMemberships<'a>(&'a [Membership]);

/// The names of the fields that no patch of this surface changes.
pub(super) const READ_ONLY: [&str; 6] = ["object", "id", "revision", "memory_stores", "created_at", "updated_at"];

impl<'a> ShownContact<'a> {
    /// What is shown of a contact.
    pub(super) fn of(contact: &'a Contact) -> Self {
        Self {
            object: "contact",
            id: contact.id.to_uuid(),
            revision: contact.revision,
            body: ShownContactBody::of(&contact.body),
            created_at: contact.created_at.to_string(),
            updated_at: contact.updated_at.to_string(),
        }
    }
}

impl<'a> ShownContactBody<'a> {
    fn of(body: &'a ContactBody) -> Self {
        let ContactBody {
            name: Name { full, given, family },
            emails,
            phones,
            company,
            description,
            time_zone,
            metadata,
            crm_association,
            memberships,
            aliases,
        } = body;
        Self {
            name: ShownName { full: full.as_deref(), given: given.as_deref(), family: family.as_deref() },
            emails: ShownItems(emails, "address"),
            phones: ShownItems(phones, "number"),
            company_id: company.map(|company| company.to_uuid()),
            description: description.as_deref(),
            time_zone: time_zone.as_deref(),
            metadata,
            crm_link: crm_association.as_ref().map(crm_link),
            aliases: aliases
                .iter()
                .map(|Alias { vendor, text, shown }| ShownAlias { vendor: vendor.as_str(), id: text, shown: *shown })
                .collect(),
            memory_stores: ShownMemberships(memberships),
        }
    }
}

fn crm_link(CrmAssociation { object_type, object_id, source }: &CrmAssociation) -> ShownCrmLink<'_> {
    ShownCrmLink { object_type, object_id, source }
}

impl Serialize for ShownItems<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(items, text) = *self;
        let mut map = serializer.serialize_map(Some(items.len()))?;
        for item in items {
            let mut shown = Map::new();
            shown.insert(text.into(), item.text.as_str().into());
            shown.insert("primary".into(), item.primary.into());
            map.serialize_entry(&item.id.to_string(), &shown)?;
        }
        map.end()
    }
}

impl Serialize for ShownMemberships<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Since {
            since: String,
        }
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for Membership { store, since } in self.0 {
            map.serialize_entry(&store.to_uuid(), &Since { since: since.to_string() })?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct ShownCompanyBody<'a> {
    name: Option<&'a str>,
    description: Option<&'a str>,
    domains: ShownItems<'a>,
    crm_link: Option<ShownCrmLink<'a>>,
}

#[derive(Serialize)]
struct ShownStoreBody<'a> {
    title: Option<&'a str>,
    description: Option<&'a str>,
    assistants: &'a [String],
}

/// The fields of a record, by name.
pub(super) fn fields(body: &RecordBody) -> Map<String, Value> {
    let value = match body {
        RecordBody::Contact(body) => serde_json::to_value(ShownContactBody::of(body)),
        RecordBody::Company(CompanyBody { name, description, domains, crm_association }) => {
            serde_json::to_value(ShownCompanyBody {
                name: name.as_deref(),
                description: description.as_deref(),
                domains: ShownItems(domains, "domain"),
                crm_link: crm_association.as_ref().map(crm_link),
            })
        }
        RecordBody::MemoryStore(MemoryStoreBody { title, description, assistants }) => {
            serde_json::to_value(ShownStoreBody {
                title: title.as_deref(),
                description: description.as_deref(),
                assistants,
            })
        }
    };
    match value {
        Ok(Value::Object(fields)) => fields,
        // Texts, numbers and metadata that were read before: nothing of them fails to be written.
        Ok(_) | Err(_) => Map::new(),
    }
}

/// A contact as a JSON value.
pub(super) fn value(contact: &Contact) -> Value {
    serde_json::to_value(ShownContact::of(contact)).unwrap_or_default()
}

/// The answer that shows one contact.
pub(super) fn contact_reply(contact: &Contact) -> JsonReply {
    JsonReply::ok(text(&ShownContact::of(contact))).with_revision(contact.revision)
}

/// A value as JSON text.
pub(super) fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// One entry of the log.
#[derive(Serialize)]
pub(super) struct ShownChange {
    object: &'static str,
    position: u64,
    subject: ShownSubject,
    revision: u64,
    op: &'static str,
    at: String,
    actor: String,
    surface: &'static str,
    request_id: String,
    /// The changed fields, each with its value before and after.
    #[serde(skip_serializing_if = "Map::is_empty")]
    fields: Map<String, Value>,
}

#[derive(Serialize)]
struct ShownSubject {
    object: &'static str,
    id: String,
}

impl ShownChange {
    /// What is shown of an entry.
    pub(super) fn of(Step { change, before, after }: &Step) -> Self {
        Self {
            object: "change",
            position: change.position,
            subject: ShownSubject { object: change.subject.as_str(), id: subject_id(change.subject) },
            revision: change.revision,
            op: change.op.as_str(),
            at: change.at.to_string(),
            actor: change.origin.actor.to_text(),
            surface: change.origin.surface.as_str(),
            request_id: RequestId(change.origin.request_id).to_text(),
            fields: changed(before.as_ref(), after.as_ref()),
        }
    }

    /// The same without what has changed.
    pub(super) fn without_fields(self) -> Self {
        Self { fields: Map::new(), ..self }
    }

    /// Its position.
    pub(super) fn position(&self) -> u64 {
        self.position
    }
}

/// The id of a subject, as this surface spells it.
pub(super) fn subject_id(subject: Subject) -> String {
    match subject {
        Subject::Contact(id) => id.to_uuid(),
        Subject::Company(id) => id.to_uuid(),
        Subject::MemoryStore(id) => id.to_uuid(),
    }
}

/// The fields that differ, each with its value before and after. Of a record that was not there all its fields are empty.
pub(super) fn changed(before: Option<&RecordBody>, after: Option<&RecordBody>) -> Map<String, Value> {
    let empty = |other: Option<&RecordBody>| match other {
        Some(RecordBody::Company(_)) => RecordBody::Company(CompanyBody::default()),
        Some(RecordBody::MemoryStore(_)) => RecordBody::MemoryStore(MemoryStoreBody::default()),
        Some(RecordBody::Contact(_)) | None => RecordBody::Contact(ContactBody::default()),
    };
    let (mut before, after) = match (before, after) {
        (Some(before), Some(after)) => (fields(before), fields(after)),
        (Some(before), None) => (fields(before), fields(&empty(Some(before)))),
        (None, after) => (fields(&empty(after)), after.map(fields).unwrap_or_default()),
    };
    let pairs = after.into_iter().filter_map(|(name, after)| {
        let before = before.remove(&name).unwrap_or_default();
        (before != after).then(|| {
            let mut pair = Map::new();
            pair.insert("before".into(), before);
            pair.insert("after".into(), after);
            (name, Value::Object(pair))
        })
    });
    pairs.collect()
}

/// The name of a field on this surface, by its name in the log.
pub(super) fn field_name(logged: &str) -> &str {
    match logged {
        "company" => "company_id",
        "crm_association" => "crm_link",
        "memberships" => "memory_stores",
        same => same,
    }
}

/// Whether an entry is about a company, which not everybody may read.
pub(super) fn is_of_company(change: &Change) -> bool {
    matches!(change.subject, Subject::Company(_))
}

/// A record behind a change, as it is shown in the feed.
pub(super) fn record_of(step: &Step) -> Value {
    match &step.after {
        None => Value::Null,
        Some(body) => {
            let mut shown = Map::new();
            shown.insert("object".into(), step.change.subject.as_str().into());
            shown.insert("id".into(), subject_id(step.change.subject).into());
            shown.insert("revision".into(), step.change.revision.into());
            shown.extend(fields(body));
            shown.insert("updated_at".into(), step.change.at.to_string().into());
            Value::Object(shown)
        }
    }
}

/// A list as this surface shows it.
pub(super) fn list_text<T: Serialize>(items: impl Iterator<Item = T>, next: Option<&str>) -> String {
    let data: Vec<T> = items.collect();
    let mut out = rolo_core::json::ObjectWriter::new();
    out.field("object", "list").raw("data", &text(&data));
    out.field("has_more", &next.is_some()).field("next_after", &next);
    out.finish()
}
