//! Bodies: from a JSON merge patch (RFC 7396) of what this surface shows to a patch, with everything that is wrong with it.
//!
//! Faults are collected and travel inside the command: `decide` refuses in the right order, and one answer names them all.
//! What `decide` checks itself (lengths, the time zone, the same address twice, two primaries, whether the company is there) is
//! not checked here. A name that is no field is refused: it is a mistake that would otherwise be silent.

use std::borrow::Cow;

use rolo_core::change::field_error::{Faulty, check_length};
use rolo_core::change::patch::AliasesPatch;
use rolo_core::json::{self, Json};
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::model::crm::CRM_CHARACTERS_MAX;
use rolo_core::model::email::email;
use rolo_core::model::items::{ITEM_COUNT_MAX, ItemChange, ItemEdit, ItemsPatch, Keyed, NewItem};
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::{PhoneRegion, phone};
use rolo_core::{CompactString, ContactPatch, CrmAssociation, ErrorCode, Field, FieldError, FieldPath};
use rolo_http::{Conflict, RequestError};

use super::reference::company_id;
use super::shown::READ_ONLY;

/// What a body is about to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A contact that is not there yet. Items are new whatever they are called, and lists may be arrays.
    New,
    /// A contact that is there.
    Stored,
    /// The same, and the metadata are all that there shall be.
    StoredWithAllMetadata,
}

/// A decoded body.
#[derive(Debug, Default)]
pub(super) struct Decoded<P = ContactPatch> {
    /// What it asks for. Where it is faulty, nothing is asked for.
    pub(super) patch: P,
    /// All that is wrong with it whatever is stored.
    pub(super) errors: Vec<FieldError>,
    /// What its items are called.
    pub(super) names: Names,
    /// The fields in it that cannot be written, with their values as text.
    pub(super) read_only: Vec<(&'static str, String)>,
    /// The names of the fields in it.
    pub(super) wanted: Vec<String>,
}

impl<P> Decoded<P> {
    /// The same where no field may be sent that cannot be written.
    pub(super) fn without_read_only(self) -> (P, Vec<FieldError>, Names) {
        let Self { patch, mut errors, names, read_only, wanted: _ } = self;
        errors.extend(read_only.iter().map(|(name, _)| FieldError::new(at(&[name]), ErrorCode::ReadOnly)));
        (patch, errors, names)
    }
}

/// What the items of a body are called, in their order: faults name their place in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    emails: Vec<String>,
    phones: Vec<String>,
    pub(super) domains: Vec<String>,
    /// Whether no item is named, so that what is wrong with one is a fault of its list.
    are_of_lists: bool,
}

/// Decodes a body.
pub(super) fn contact(body: &[u8], target: Target, region: Option<PhoneRegion>) -> Decoded {
    let mut decoded: Decoded = Decoded::default();
    let Some(entries) = entries(body, &mut decoded.errors) else { return decoded };
    let Decoded { patch, errors, names, read_only, wanted } = &mut decoded;
    let phone = |text: &str| phone(text, region);
    for (key, value) in &entries {
        wanted.push(key.to_string());
        match key.as_ref() {
            "name" => patch.name = name(value, errors),
            "emails" => (patch.emails, names.emails) = items(value, target, &EMAILS, &email, errors),
            "phones" => (patch.phones, names.phones) = items(value, target, &PHONES, &phone, errors),
            "company_id" => patch.company = text(value, FieldPath::Company, errors, read_company),
            "description" => patch.description = text(value, FieldPath::Description, errors, any),
            "time_zone" => patch.time_zone = text(value, FieldPath::TimeZone, errors, any),
            "metadata" => patch.metadata = metadata(value, target, errors),
            "crm_link" => patch.crm_association = crm_link(value, errors),
            "aliases" => patch.aliases = aliases(value, errors),
            other => no_field(other, value, &READ_ONLY, read_only, errors),
        }
    }
    decoded
}

/// The fields of a body, if it is an object.
pub(super) fn entries<'a>(body: &'a [u8], errors: &mut Vec<FieldError>) -> Option<Vec<Entry<'a>>> {
    let code = match json::read(body) {
        Ok(Json::Object(entries)) => return Some(entries),
        Ok(_) => ErrorCode::InvalidType("an object"),
        Err(error) => ErrorCode::InvalidJson(error.to_string()),
    };
    errors.push(FieldError::new(FieldPath::Body, code));
    None
}

/// Notes a name that is none of a field to be written.
pub(super) fn no_field(
    name: &str,
    value: &Json<'_>,
    read_only_names: &[&'static str],
    read_only: &mut Vec<(&'static str, String)>,
    errors: &mut Vec<FieldError>,
) {
    match read_only_names.iter().find(|known| **known == name) {
        Some(known) => read_only.push((known, value.to_text())),
        None => errors.push(FieldError::new(at(&[name]), ErrorCode::UnknownField)),
    }
}

/// A place in the body.
pub(super) fn at(segments: &[&str]) -> FieldPath {
    FieldPath::Pointer(pointer(segments))
}

/// A JSON pointer (RFC 6901).
pub(super) fn pointer(segments: &[&str]) -> String {
    segments.iter().fold(String::new(), |mut pointer, segment| {
        pointer.push('/');
        pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        pointer
    })
}

pub(super) fn text<T>(
    value: &Json<'_>,
    at: FieldPath,
    errors: &mut Vec<FieldError>,
    read: impl FnOnce(&str) -> Result<T, ErrorCode>,
) -> Field<T> {
    let read = match value {
        Json::Null => return Field::Clear,
        Json::String(text) => read(text),
        _ => Err(ErrorCode::InvalidType("a string or null")),
    };
    read.map_or_else(
        |code| {
            errors.push(FieldError::new(at, code));
            Field::Keep
        },
        Field::Set,
    )
}

pub(super) fn any(text: &str) -> Result<String, ErrorCode> {
    Ok(text.to_owned())
}

fn compact(text: &str) -> Result<CompactString, ErrorCode> {
    Ok(text.into())
}

fn read_company(text: &str) -> Result<rolo_core::CompanyId, ErrorCode> {
    company_id(text).ok_or(ErrorCode::InvalidFormat("the id of a company, or null"))
}

/// A name: as one text, which is split; or by its parts, which are joined where the whole is not said.
fn name(value: &Json<'_>, errors: &mut Vec<FieldError>) -> NamePatch {
    let entries = match value {
        Json::Null => return NamePatch::Exact { full: Field::Clear, given: Field::Clear, family: Field::Clear },
        Json::String(full) => return NamePatch::Full(full.as_ref().into()),
        Json::Object(entries) => entries,
        _ => {
            errors.push(FieldError::new(at(&["name"]), ErrorCode::InvalidType("an object, a string or null")));
            return NamePatch::Keep;
        }
    };
    let (mut full, mut given, mut family) = (Field::Keep, Field::Keep, Field::Keep);
    for (key, value) in entries {
        match key.as_ref() {
            "full" => full = text(value, FieldPath::FullName, errors, compact),
            "given" => given = text(value, FieldPath::GivenName, errors, compact),
            "family" => family = text(value, FieldPath::FamilyName, errors, compact),
            other => errors.push(FieldError::new(at(&["name", other]), ErrorCode::UnknownField)),
        }
    }
    match (full, given, family) {
        (Field::Keep, Field::Keep, Field::Keep) => NamePatch::Keep,
        (Field::Keep, given, family) => NamePatch::Parts { given, family },
        (Field::Set(full), Field::Keep, Field::Keep) => NamePatch::Full(full),
        (Field::Clear, Field::Keep, Field::Keep) => {
            NamePatch::Exact { full: Field::Clear, given: Field::Clear, family: Field::Clear }
        }
        (full, given, family) => NamePatch::Exact { full, given, family },
    }
}

/// The words of one kind of list.
pub(super) struct List {
    field: &'static str,
    text: &'static str,
    item_path: fn(usize) -> FieldPath,
    text_path: fn(usize) -> FieldPath,
    primary_path: fn(usize) -> FieldPath,
}

pub(super) const DOMAINS: List = List {
    field: "domains",
    text: "domain",
    item_path: FieldPath::DomainItem,
    text_path: FieldPath::Domain,
    primary_path: FieldPath::DomainPrimary,
};

const EMAILS: List = List {
    field: "emails",
    text: "address",
    item_path: FieldPath::EmailItem,
    text_path: FieldPath::Email,
    primary_path: FieldPath::EmailPrimary,
};

const PHONES: List = List {
    field: "phones",
    text: "number",
    item_path: FieldPath::PhoneItem,
    text_path: FieldPath::Phone,
    primary_path: FieldPath::PhonePrimary,
};

pub(super) type Entry<'a> = (Cow<'a, str>, Json<'a>);
pub(super) type Check<'a> = &'a dyn Fn(&str) -> Result<Keyed, ErrorCode>;

/// A list: as an array, which replaces it; or as an object of items by id, which changes those that it names.
pub(super) fn items(
    value: &Json<'_>,
    target: Target,
    words: &List,
    check: Check<'_>,
    errors: &mut Vec<FieldError>,
) -> (ItemsPatch, Vec<String>) {
    let too_many = |count: usize| count > ITEM_COUNT_MAX;
    match value {
        Json::Null => (ItemsPatch::Replace(Vec::new()), Vec::new()),
        Json::Array(values) if too_many(values.len()) => refuse_many(words, errors),
        Json::Object(entries) if too_many(entries.len()) => refuse_many(words, errors),
        Json::Array(values) => {
            let item =
                |(index, value): (usize, &Json<'_>)| new_item(index, &index.to_string(), value, words, check, errors);
            let items = values.iter().enumerate().map(item).collect();
            (ItemsPatch::Replace(items), (0..values.len()).map(|index| index.to_string()).collect())
        }
        Json::Object(entries) => {
            // What is to go and is not there is gone already.
            let is_new = |name: &str| target == Target::New || item_id(name).is_none();
            let there = || entries.iter().filter(|(name, value)| !(is_new(name) && *value == Json::Null)).enumerate();
            let names = there().map(|(_, (name, _))| name.to_string()).collect();
            let patch = if target == Target::New {
                let item =
                    |(index, entry): (usize, &Entry<'_>)| new_item(index, &entry.0, &entry.1, words, check, errors);
                ItemsPatch::Replace(there().map(item).collect())
            } else {
                let edit = |(index, entry): (usize, &Entry<'_>)| edit(index, entry, words, check, errors);
                ItemsPatch::Edit(there().map(edit).collect())
            };
            (patch, names)
        }
        _ => {
            let code = ErrorCode::InvalidType("an object of items by id, an array of items, or null");
            errors.push(FieldError::new(at(&[words.field]), code));
            (ItemsPatch::Keep, Vec::new())
        }
    }
}

fn refuse_many(words: &List, errors: &mut Vec<FieldError>) -> (ItemsPatch, Vec<String>) {
    errors.push(FieldError::new(at(&[words.field]), ErrorCode::TooMany(ITEM_COUNT_MAX)));
    (ItemsPatch::Keep, Vec::new())
}

/// The text and the flag of an item; a text alone stands for an item with nothing but it.
fn item_values(
    index: usize,
    name: &str,
    value: &Json<'_>,
    words: &List,
    check: Check<'_>,
    errors: &mut Vec<FieldError>,
) -> (Option<Result<Keyed, Faulty>>, Option<bool>) {
    let read = |text: &str| check(text).map_err(|code| Faulty::new(text, code));
    let entries = match value {
        Json::String(text) => return (Some(read(text)), None),
        Json::Object(entries) => entries,
        _ => {
            errors.push(FieldError::new((words.item_path)(index), ErrorCode::InvalidType("an object")));
            return (None, None);
        }
    };
    let (mut text, mut primary) = (None, None);
    for (key, value) in entries {
        match (key.as_ref(), value) {
            (key, Json::String(value)) if key == words.text => text = Some(read(value)),
            (key, _) if key == words.text => {
                errors.push(FieldError::new((words.text_path)(index), ErrorCode::InvalidType("a string")));
            }
            ("primary", Json::Bool(value)) => primary = Some(*value),
            ("primary", _) => {
                errors.push(FieldError::new((words.primary_path)(index), ErrorCode::InvalidType("true or false")));
            }
            (other, _) => {
                let place = at(&[words.field, name, other]);
                errors.push(FieldError::new(place, ErrorCode::UnknownField));
            }
        }
    }
    (text, primary)
}

fn new_item(
    index: usize,
    name: &str,
    value: &Json<'_>,
    words: &List,
    check: Check<'_>,
    errors: &mut Vec<FieldError>,
) -> NewItem {
    let count = errors.len();
    let (value, primary) = item_values(index, name, value, words, check, errors);
    if value.is_none() && errors.len() == count {
        errors.push(FieldError::new((words.text_path)(index), ErrorCode::Required));
    }
    // A faulty item keeps its place, so that `decide` names the right places. It is never stored.
    let placeholder = || Ok(Keyed { text: CompactString::default(), key: format!("\0{index}").into() });
    NewItem { value: value.unwrap_or_else(placeholder), primary }
}

/// What becomes of the item with this name. A name of digits is the id of one that is there; any other is for a new one.
fn edit(
    index: usize,
    (name, value): &Entry<'_>,
    words: &List,
    check: Check<'_>,
    errors: &mut Vec<FieldError>,
) -> ItemEdit {
    let change = if *value == Json::Null {
        ItemChange::Remove
    } else {
        let (text, primary) = item_values(index, name, value, words, check, errors);
        ItemChange::Set { text, primary }
    };
    ItemEdit { id: item_id(name), change }
}

/// The id that the name of an item is, if it is one.
pub(super) fn item_id(name: &str) -> Option<u64> {
    if name.bytes().all(|byte| byte.is_ascii_digit()) { name.parse().ok() } else { None }
}

fn metadata(value: &Json<'_>, target: Target, errors: &mut Vec<FieldError>) -> MetadataPatch {
    let empty = Json::Object(Vec::new());
    let (value, is_whole) = match value {
        Json::Null => (&empty, true),
        value => (value, target != Target::Stored),
    };
    match MetadataObject::new(value) {
        Ok(object) if is_whole => MetadataPatch::Replace(object),
        Ok(object) => MetadataPatch::MergeDeep(object),
        Err(code) => {
            errors.push(FieldError::new(FieldPath::Metadata, code));
            MetadataPatch::Keep
        }
    }
}

pub(super) fn crm_link(value: &Json<'_>, errors: &mut Vec<FieldError>) -> Field<CrmAssociation> {
    const KEYS: [&str; 3] = ["object_type", "object_id", "source"];
    let entries = match value {
        Json::Null => return Field::Clear,
        Json::Object(entries) => entries,
        _ => {
            errors.push(FieldError::new(at(&["crm_link"]), ErrorCode::InvalidType("an object or null")));
            return Field::Keep;
        }
    };
    let unknown = entries.iter().filter(|(key, _)| !KEYS.contains(&key.as_ref()));
    errors.extend(unknown.map(|(key, _)| FieldError::new(at(&["crm_link", key]), ErrorCode::UnknownField)));
    let mut read = |key: &str| {
        let value = entries.iter().find(|(known, _)| known == key).map(|(_, value)| value);
        let text = match value {
            Some(Json::String(text)) => check_length(text, CRM_CHARACTERS_MAX).map(|()| text.to_string()),
            Some(_) => Err(ErrorCode::InvalidType("a string")),
            None => Err(ErrorCode::Required),
        };
        text.map_err(|code| errors.push(FieldError::new(at(&["crm_link", key]), code))).ok()
    };
    match KEYS.map(&mut read) {
        [Some(object_type), Some(object_id), Some(source)] => {
            Field::Set(CrmAssociation { object_type, object_id, source })
        }
        _ => Field::Keep,
    }
}

fn aliases(value: &Json<'_>, errors: &mut Vec<FieldError>) -> AliasesPatch {
    let values = match value {
        Json::Null => return AliasesPatch::Replace(Vec::new()),
        Json::Array(values) => values,
        _ => {
            errors.push(FieldError::new(at(&["aliases"]), ErrorCode::InvalidType("an array or null")));
            return AliasesPatch::Keep;
        }
    };
    let count = errors.len();
    let read = |(index, value): (usize, &Json<'_>)| alias(&index.to_string(), value, errors);
    let aliases: Vec<Alias> = values.iter().enumerate().filter_map(read).collect();
    if errors.len() == count { AliasesPatch::Replace(aliases) } else { AliasesPatch::Keep }
}

fn alias(index: &str, value: &Json<'_>, errors: &mut Vec<FieldError>) -> Option<Alias> {
    let mut refuse = |key: &str, code| errors.push(FieldError::new(at(&["aliases", index, key]), code));
    let Json::Object(entries) = value else {
        errors.push(FieldError::new(at(&["aliases", index]), ErrorCode::InvalidType("an object")));
        return None;
    };
    let (mut vendor, mut text, mut shown) = (None, None, false);
    for (key, value) in entries {
        match (key.as_ref(), value) {
            ("vendor", Json::String(word)) if word == Vendor::Synthflow.as_str() => vendor = Some(Vendor::Synthflow),
            ("vendor", Json::String(word)) if word == Vendor::AskElephant.as_str() => {
                vendor = Some(Vendor::AskElephant);
            }
            ("vendor", _) => refuse("vendor", ErrorCode::InvalidFormat("\"synthflow\" or \"askelephant\"")),
            ("id", Json::String(value)) => text = Some(value.to_string()),
            ("id", _) => refuse("id", ErrorCode::InvalidType("a string")),
            ("shown", Json::Bool(value)) => shown = *value,
            ("shown", _) => refuse("shown", ErrorCode::InvalidType("true or false")),
            (other, _) => refuse(other, ErrorCode::UnknownField),
        }
    }
    for (key, is_there) in [("vendor", vendor.is_some()), ("id", text.is_some())] {
        if !is_there && !entries.iter().any(|(known, _)| known == key) {
            refuse(key, ErrorCode::Required);
        }
    }
    Some(Alias { vendor: vendor?, text: text?, shown })
}

impl Names {
    /// Those of a request that names no item.
    pub(super) fn of_lists() -> Self {
        Self { are_of_lists: true, ..Self::default() }
    }

    /// Puts the names of items in place of their numbers, so that each fault of a refusal has a JSON pointer.
    pub(super) fn point(&self, refusal: RequestError) -> RequestError {
        let point = |error: FieldError| FieldError { at: self.pointed(error.at), code: error.code };
        match refusal {
            RequestError::Invalid(errors) => RequestError::Invalid(errors.into_iter().map(point).collect()),
            RequestError::Taken(conflicts) => RequestError::Taken(
                conflicts
                    .into_iter()
                    .map(|Conflict { fault, holder }| Conflict { fault: point(fault), holder })
                    .collect(),
            ),
            other => other,
        }
    }

    fn pointed(&self, path: FieldPath) -> FieldPath {
        let name = |names: &[String], index: usize| names.get(index).cloned().unwrap_or_else(|| index.to_string());
        let email = |index| name(&self.emails, index);
        let phone = |index| name(&self.phones, index);
        let domain = |index| name(&self.domains, index);
        match path {
            FieldPath::Email(_) if self.are_of_lists => FieldPath::Emails,
            FieldPath::Alias(_) if self.are_of_lists => FieldPath::Aliases,
            FieldPath::Email(index) => at(&["emails", &email(index), EMAILS.text]),
            FieldPath::EmailItem(index) => at(&["emails", &email(index)]),
            FieldPath::EmailPrimary(index) => at(&["emails", &email(index), "primary"]),
            FieldPath::Phone(index) => at(&["phones", &phone(index), PHONES.text]),
            FieldPath::PhoneItem(index) => at(&["phones", &phone(index)]),
            FieldPath::PhonePrimary(index) => at(&["phones", &phone(index), "primary"]),
            FieldPath::Domain(index) => at(&["domains", &domain(index), DOMAINS.text]),
            FieldPath::DomainItem(index) => at(&["domains", &domain(index)]),
            FieldPath::DomainPrimary(index) => at(&["domains", &domain(index), "primary"]),
            other => other,
        }
    }
}
