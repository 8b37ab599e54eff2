//! Representations: what this surface shows of contacts, companies, memory stores and changes.
//!
//! Every field is always there. Items stand under their ids in an object, in the order of the list, so that one of them can be
//! named, and changed alone. All of it is written as text at once: a value that is read into a tree by a library may come
//! out of it as another one.

use rolo_core::json::{self, Json, ObjectWriter, write_object};
use rolo_core::model::company::CompanyBody;
use rolo_core::model::contact::{Alias, ContactBody, Membership};
use rolo_core::model::items::Item;
use rolo_core::model::memory_store::MemoryStoreBody;
use rolo_core::model::name::Name;
use rolo_core::model::record::Record;
use rolo_core::{Change, Company, Contact, CrmAssociation, MemoryStore, Subject};
use rolo_http::{JsonReply, RequestId};
use rolo_store::{RecordBody, Step};

/// The names of the fields that no patch of this surface changes.
pub(super) const READ_ONLY: [&str; 6] = ["object", "id", "revision", "memory_stores", "created_at", "updated_at"];

/// Fields by name, in order, each with its value as JSON text.
pub(super) type Fields = Vec<(&'static str, String)>;

/// A contact, as JSON text.
pub(super) fn contact(contact: &Contact) -> String {
    let mut out = ObjectWriter::new();
    out.field("object", "contact").field("id", &contact.id.to_uuid()).field("revision", &contact.revision);
    for (name, value) in &contact_fields(&contact.body) {
        out.raw(name, value);
    }
    out.field("created_at", &contact.created_at.to_string()).field("updated_at", &contact.updated_at.to_string());
    out.finish()
}

/// A company, as JSON text.
pub(super) fn company(company: &Company) -> String {
    whole(Subject::Company(company.id), company, RecordBody::Company(company.body.clone()))
}

/// A memory store, as JSON text.
pub(super) fn memory_store(store: &MemoryStore) -> String {
    whole(Subject::MemoryStore(store.id), store, RecordBody::MemoryStore(store.body.clone()))
}

fn whole<I, B>(subject: Subject, record: &Record<I, B>, body: RecordBody) -> String {
    let mut out = ObjectWriter::new();
    out.field("object", subject.as_str()).field("id", &subject_id(subject)).field("revision", &record.revision);
    for (name, value) in &fields(&body) {
        out.raw(name, value);
    }
    out.field("created_at", &record.created_at.to_string()).field("updated_at", &record.updated_at.to_string());
    out.finish()
}

/// The answer that shows one contact.
pub(super) fn contact_reply(contact: &Contact) -> JsonReply {
    JsonReply::ok(self::contact(contact)).with_revision(contact.revision)
}

/// The answer to a deletion.
pub(super) fn deletion(subject: Subject) -> JsonReply {
    let mut out = ObjectWriter::new();
    out.field("object", subject.as_str()).field("id", &subject_id(subject)).field("deleted", &true);
    JsonReply::ok(out.finish())
}

/// A list of JSON texts.
pub(super) fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}

/// Fields as an object.
pub(super) fn object<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = ObjectWriter::new();
    for (name, value) in fields {
        out.raw(name, value);
    }
    out.finish()
}

/// A list as this surface shows it; `next` is JSON text.
pub(super) fn list_text(items: impl IntoIterator<Item = String>, has_more: bool, next: &str) -> String {
    let mut out = ObjectWriter::new();
    out.field("object", "list").raw("data", &array(items));
    out.field("has_more", &has_more).raw("next_after", next);
    out.finish()
}

pub(super) fn value<T: serde::Serialize + ?Sized>(value: &T) -> String {
    let mut out = Vec::new();
    json::write_value(&mut out, value);
    String::from_utf8(out).unwrap_or_default()
}

fn contact_fields(body: &ContactBody) -> Fields {
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
    let mut name = ObjectWriter::new();
    name.field("full", full).field("given", given).field("family", family);
    vec![
        ("name", name.finish()),
        ("emails", items(emails, "address")),
        ("phones", items(phones, "number")),
        ("company_id", value(&company.map(|company| company.to_uuid()))),
        ("description", value(description)),
        ("time_zone", value(time_zone)),
        ("metadata", metadata.as_str().to_owned()),
        ("crm_link", crm_link(crm_association.as_ref())),
        ("aliases", array(aliases.iter().map(alias))),
        ("memory_stores", memory_stores(memberships)),
    ]
}

fn items(items: &[Item], text: &str) -> String {
    let mut out = ObjectWriter::new();
    for item in items {
        out.with(&item.id.to_string(), |out| {
            write_object(out, |object| {
                object.field(text, &item.text).field("primary", &item.primary);
            });
        });
    }
    out.finish()
}

fn crm_link(link: Option<&CrmAssociation>) -> String {
    let Some(CrmAssociation { object_type, object_id, source }) = link else { return "null".to_owned() };
    let mut out = ObjectWriter::new();
    out.field("object_type", object_type).field("object_id", object_id).field("source", source);
    out.finish()
}

fn alias(Alias { vendor, text, shown }: &Alias) -> String {
    let mut out = ObjectWriter::new();
    out.field("vendor", vendor.as_str()).field("id", text).field("shown", shown);
    out.finish()
}

fn memory_stores(memberships: &[Membership]) -> String {
    let mut out = ObjectWriter::new();
    for Membership { store, since } in memberships {
        out.with(&store.to_uuid(), |out| {
            write_object(out, |object| {
                object.field("since", &since.to_string());
            });
        });
    }
    out.finish()
}

/// The fields of a record.
pub(super) fn fields(body: &RecordBody) -> Fields {
    match body {
        RecordBody::Contact(body) => contact_fields(body),
        RecordBody::Company(CompanyBody { name, description, domains, crm_association }) => vec![
            ("name", value(name)),
            ("description", value(description)),
            ("domains", items(domains, "domain")),
            ("crm_link", crm_link(crm_association.as_ref())),
        ],
        RecordBody::MemoryStore(MemoryStoreBody { title, description, assistants }) => {
            vec![("title", value(title)), ("description", value(description)), ("assistants", value(assistants))]
        }
    }
}

/// The fields that differ, each with its value before and after. Of a record that was not there all its fields are empty.
pub(super) fn changed(before: Option<&RecordBody>, after: Option<&RecordBody>) -> Fields {
    let empty = match before.or(after) {
        Some(RecordBody::Company(_)) => RecordBody::Company(CompanyBody::default()),
        Some(RecordBody::MemoryStore(_)) => RecordBody::MemoryStore(MemoryStoreBody::default()),
        Some(RecordBody::Contact(_)) | None => RecordBody::Contact(ContactBody::default()),
    };
    let (before, after) = (fields(before.unwrap_or(&empty)), fields(after.unwrap_or(&empty)));
    let differ = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    differ.map(|((name, before), (_, after))| (name, object([("before", &*before), ("after", &*after)]))).collect()
}

/// One entry of the log, as JSON text: with what has changed, where that is wanted and known, and with the record behind it.
pub(super) fn change(change: &Change, fields: Option<&Fields>, record: Option<&str>) -> String {
    let mut subject = ObjectWriter::new();
    subject.field("object", change.subject.as_str()).field("id", &subject_id(change.subject));
    let mut out = ObjectWriter::new();
    out.field("object", "change").field("position", &change.position).raw("subject", &subject.finish());
    out.field("revision", &change.revision).field("op", change.op.as_str()).field("at", &change.at.to_string());
    out.field("actor", &change.origin.actor.to_text()).field("surface", change.origin.surface.as_str());
    out.field("request_id", &RequestId(change.origin.request_id).to_text());
    if let Some(fields) = fields {
        out.raw("fields", &object(fields.iter().map(|(name, value)| (*name, value.as_str()))));
    }
    if let Some(record) = record {
        out.raw("record", record);
    }
    out.finish()
}

/// A step of a record's history, with what has changed.
pub(super) fn step(step: &Step) -> String {
    change(&step.change, Some(&changed(step.before.as_ref(), step.after.as_ref())), None)
}

/// The record behind a step, as JSON text; null where it is gone.
pub(super) fn record(step: &Step) -> String {
    let Some(body) = &step.after else { return "null".to_owned() };
    let mut out = ObjectWriter::new();
    out.field("object", step.change.subject.as_str()).field("id", &subject_id(step.change.subject));
    out.field("revision", &step.change.revision);
    for (name, value) in &fields(body) {
        out.raw(name, value);
    }
    out.field("updated_at", &step.change.at.to_string());
    out.finish()
}

/// The id of a subject, as this surface spells it.
pub(super) fn subject_id(subject: Subject) -> String {
    match subject {
        Subject::Contact(id) => id.to_uuid(),
        Subject::Company(id) => id.to_uuid(),
        Subject::MemoryStore(id) => id.to_uuid(),
    }
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

/// A JSON pointer with the names of this surface, by one with the names of the log.
pub(super) fn pointer(logged: &str) -> String {
    let path = logged.strip_prefix('/').unwrap_or(logged);
    let (field, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    format!("/{}{rest}", field_name(field))
}

/// Whether an entry is about a company, which not everybody may read.
pub(super) fn is_of_company(change: &Change) -> bool {
    matches!(change.subject, Subject::Company(_))
}

/// The value of a field of an object.
pub(super) fn member<'a>(object: &'a Json<'_>, name: &str) -> Option<&'a Json<'a>> {
    match object {
        Json::Object(entries) => entries.iter().find(|(known, _)| known == name).map(|(_, value)| value),
        _ => None,
    }
}
