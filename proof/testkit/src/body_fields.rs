//! The fields of all bodies, from the core's own lists, and those that a log shows to be written. A list that is written by
//! hand is held against them, so that a new field cannot be forgotten in it.

use std::collections::BTreeSet;

use rolo_core::log::entry::Op;
use rolo_core::model::record::{Body, BodyField, FieldKind};
use rolo_core::{Change, CompanyBody, ContactBody, MemoryStoreBody};
use serde_json::{Map, Value};

/// The fields of each kind of record, by the word for it.
pub(crate) const BODIES: [(&str, &[BodyField]); 3] =
    [("contact", ContactBody::FIELDS), ("company", CompanyBody::FIELDS), ("memory_store", MemoryStoreBody::FIELDS)];

/// The fields of these kinds, such as `contact.description`.
pub fn body_fields(is_wanted: impl Fn(FieldKind) -> bool) -> BTreeSet<String> {
    let of_body = |(record, fields): (&str, &[BodyField])| {
        let wanted = fields.iter().filter(|field| is_wanted(field.kind));
        wanted.map(|field| format!("{record}.{}", field.name)).collect::<Vec<_>>()
    };
    BODIES.into_iter().flat_map(of_body).collect()
}

/// The fields that these entries write with a value in which `word` stands.
pub fn fields_written(changes: &[Change], word: &str) -> BTreeSet<String> {
    let mut written = BTreeSet::new();
    for change in changes.iter().filter(|change| change.op != Op::Deleted) {
        let after: Map<String, Value> = serde_json::from_str(&change.after).expect("an entry tells fields");
        let with_word = after.iter().filter(|(_, value)| value.to_string().contains(word));
        written.extend(with_word.map(|(name, _)| format!("{}.{name}", change.subject.as_str())));
    }
    written
}
