//! Bodies: from this dialect's JSON to patches, with everything that is wrong with them.
//!
//! Faults are collected and never returned early, and they travel inside the command: `decide` refuses in the right
//! order, and one answer names them all. An item whose text is not acceptable travels in the patch, with the reason, since
//! the record may have it already and show it: README.md row 43. What `decide` checks itself (lengths, the time zone, the
//! same address twice, two primaries, whether the company is there) is not checked here. Keys that we do not know are
//! ignored, and so is the `Content-Type`: README.md rows 2 and 4.

use std::borrow::Cow;

use rolo_core::change::field_error::{Faulty, check_length};
use rolo_core::change::patch::AliasesPatch;
use rolo_core::json::{self, Json};
use rolo_core::model::crm::CRM_CHARACTERS_MAX;
use rolo_core::model::email::{domain, email};
use rolo_core::model::items::{ITEM_COUNT_MAX, ItemsPatch, Keyed, NewItem};
use rolo_core::model::metadata::MetadataPatch;
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::{PhoneRegion, phone};
use rolo_core::{
    CompactString, CompanyId, CompanyPatch, ContactPatch, CrmAssociation, ErrorCode, Field, FieldError, FieldPath,
};

use super::errors;
use super::resource::Resource;
use rolo_http::RequestError;

/// A decoded body.
#[derive(Debug)]
pub(super) struct Decoded<P> {
    /// What it asks for. Where it is faulty, nothing is asked for.
    pub(super) patch: P,
    /// All that is wrong with it whatever is stored.
    pub(super) errors: Vec<FieldError>,
    /// The order in which errors are named.
    pub(super) order: BodyOrder,
}

/// The order of the keys of a body.
#[derive(Debug)]
pub(super) struct BodyOrder(Vec<String>);

impl BodyOrder {
    /// Puts the errors of a refusal into the order of the body; those of absent keys come last.
    pub(super) fn sort(&self, refusal: RequestError) -> RequestError {
        match refusal {
            RequestError::Invalid(mut errors) => {
                errors.sort_by_cached_key(|fault| self.place(&fault.at));
                RequestError::Invalid(errors)
            }
            other => other,
        }
    }

    /// The position of the key in the body, and of the item in its list; an item's flag comes behind the rest of it.
    fn place(&self, at: &FieldPath) -> (usize, usize, bool) {
        let field = errors::field(at).unwrap_or_default();
        let (key, rest) = field.split_once('[').unwrap_or((&field, ""));
        let item = rest.split(']').next().and_then(|number| number.parse().ok());
        let position = self.0.iter().position(|known| known == key);
        let is_flag =
            matches!(at, FieldPath::EmailPrimary(_) | FieldPath::PhonePrimary(_) | FieldPath::DomainPrimary(_));
        (position.unwrap_or(usize::MAX), item.unwrap_or(0), is_flag)
    }
}

/// Decodes the body of `update-contact`.
pub(super) fn contact_update(body: &[u8], region: Option<PhoneRegion>) -> Decoded<ContactPatch> {
    let Object { entries, errors, order, readable: _ } = Object::read(body);
    contact(entries, region, errors, order)
}

/// Decodes the body of `create-contact`: as for an update, but something must name or reach the contact.
// README.md row 37: nothing is published of it; a contact of which nothing is known is refused and all else let in.
pub(super) fn contact_create(body: &[u8], region: Option<PhoneRegion>) -> Decoded<ContactPatch> {
    const ONE_OF: [&str; 4] = ["first_name", "last_name", "emails", "phone_numbers"];
    let Object { entries, mut errors, order, readable } = Object::read(body);
    let says_something = |value: &Json<'_>| match value {
        Json::Null => false,
        Json::Array(items) => !items.is_empty(),
        _ => true,
    };
    let named = entries.iter().any(|(key, value)| ONE_OF.contains(&key.as_ref()) && says_something(value));
    if readable && !named {
        errors.push(FieldError::new(
            FieldPath::Body,
            ErrorCode::RequiredOneOf("first_name, last_name, emails and phone_numbers"),
        ));
    }
    contact(entries, region, errors, order)
}

/// Decodes the body of `update-company`.
pub(super) fn company_update(body: &[u8]) -> Decoded<CompanyPatch> {
    let Object { entries, errors, order, readable: _ } = Object::read(body);
    company(entries, Nulls::Clear, errors, order)
}

/// Decodes the body of `create-company`: `domains` must be there, and no null is accepted.
pub(super) fn company_create(body: &[u8]) -> Decoded<CompanyPatch> {
    let Object { entries, mut errors, order, readable } = Object::read(body);
    if readable && !entries.iter().any(|(key, _)| key == "domains") {
        errors.push(FieldError::new(FieldPath::Domains, ErrorCode::Required));
    }
    company(entries, Nulls::Refuse, errors, order)
}

/// Decodes the body of `set-contact-crm-association` or `set-company-crm-association`; all its keys are required.
pub(super) fn crm_association(body: &[u8], resource: Resource) -> Decoded<Field<CrmAssociation>> {
    let Object { entries, mut errors, order, readable } = Object::read(body);
    let mut text = |key: &str, at: FieldPath, check: &dyn Fn(&str) -> Result<String, ErrorCode>| {
        let value = entries.iter().find(|(known, _)| known == key).map(|(_, value)| value);
        match (value, readable) {
            (Some(value), _) => text(value, Nulls::Refuse, at, check, &mut errors).set().cloned(),
            (None, true) => {
                errors.push(FieldError::new(at, ErrorCode::Required));
                None
            }
            (None, false) => None,
        }
    };
    let object_type = text("object_type", FieldPath::CrmObjectType, &|text| object_type(text, resource));
    let object_id = text("crm_object_id", FieldPath::CrmObjectId, &|text| limited(text, CRM_CHARACTERS_MAX));
    let source = text("source", FieldPath::CrmSource, &|text| limited(text, CRM_CHARACTERS_MAX));
    let patch = match (object_type, object_id, source) {
        (Some(object_type), Some(object_id), Some(source)) => {
            Field::Set(CrmAssociation { object_type, object_id, source })
        }
        _ => Field::Keep,
    };
    Decoded { patch, errors, order }
}

/// A body, read but not yet understood.
struct Object<'a> {
    entries: Vec<(Cow<'a, str>, Json<'a>)>,
    errors: Vec<FieldError>,
    order: BodyOrder,
    readable: bool,
}

impl<'a> Object<'a> {
    /// Reads a body. A missing one is an empty object.
    // `update-contact` does not mark its body as required, and declares neither 400 nor 415, so a body that is not
    // JSON or not an object gets the 422 that is declared: README.md rows 2 and 5.
    fn read(body: &'a [u8]) -> Self {
        let body = if body.is_empty() { b"{}" } else { body };
        let (entries, code) = match json::read(body) {
            Ok(Json::Object(entries)) => (entries, None),
            Ok(_) => (Vec::new(), Some(ErrorCode::InvalidType("an object"))),
            Err(error) => (Vec::new(), Some(ErrorCode::InvalidJson(error.to_string()))),
        };
        let order = BodyOrder(entries.iter().map(|(key, _)| key.to_string()).collect());
        let readable = code.is_none();
        Self {
            entries,
            errors: code.into_iter().map(|code| FieldError::new(FieldPath::Body, code)).collect(),
            order,
            readable,
        }
    }
}

/// What a null means.
#[derive(Clone, Copy)]
enum Nulls {
    /// It clears the field.
    Clear,
    /// It is no text.
    Refuse,
}

fn contact(
    entries: Vec<(Cow<'_, str>, Json<'_>)>,
    region: Option<PhoneRegion>,
    mut errors: Vec<FieldError>,
    order: BodyOrder,
) -> Decoded<ContactPatch> {
    let mut patch = ContactPatch {
        name: NamePatch::Keep,
        emails: ItemsPatch::Keep,
        phones: ItemsPatch::Keep,
        company: Field::Keep,
        description: Field::Keep,
        time_zone: Field::Keep,
        // Written by an operation of its own.
        crm_association: Field::Keep,
        // Not in this dialect.
        metadata: MetadataPatch::Keep,
        aliases: AliasesPatch::Keep,
    };
    let (mut given, mut family) = (Field::Keep, Field::Keep);
    let name = |text: &str| Ok(CompactString::from(text));
    let phone = |text: &str| phone(text, region);
    let faults_now = &mut errors;
    for (key, value) in &entries {
        match key.as_ref() {
            "first_name" => given = text(value, Nulls::Clear, FieldPath::GivenName, &name, faults_now),
            "last_name" => family = text(value, Nulls::Clear, FieldPath::FamilyName, &name, faults_now),
            "description" => patch.description = text(value, Nulls::Clear, FieldPath::Description, &any, faults_now),
            "company_id" => patch.company = text(value, Nulls::Clear, FieldPath::Company, &company_id, faults_now),
            "emails" => patch.emails = items(value, &EMAILS, &email, faults_now),
            "phone_numbers" => patch.phones = items(value, &PHONES, &phone, faults_now),
            "time_zone" => patch.time_zone = text(value, Nulls::Clear, FieldPath::TimeZone, &any, faults_now),
            _ => {}
        }
    }
    if (&given, &family) != (&Field::Keep, &Field::Keep) {
        patch.name = NamePatch::Parts { given, family };
    }
    Decoded { patch, errors, order }
}

fn company(
    entries: Vec<(Cow<'_, str>, Json<'_>)>,
    nulls: Nulls,
    mut errors: Vec<FieldError>,
    order: BodyOrder,
) -> Decoded<CompanyPatch> {
    let mut patch = CompanyPatch {
        name: Field::Keep,
        description: Field::Keep,
        domains: ItemsPatch::Keep,
        // Written by an operation of its own.
        crm_association: Field::Keep,
    };
    for (key, value) in &entries {
        match key.as_ref() {
            "name" => patch.name = text(value, nulls, FieldPath::CompanyName, &any, &mut errors),
            "description" => patch.description = text(value, nulls, FieldPath::Description, &any, &mut errors),
            "domains" => patch.domains = items(value, &DOMAINS, &domain, &mut errors),
            _ => {}
        }
    }
    Decoded { patch, errors, order }
}

/// Decodes one text.
// The empty text is outside every published length, so a null is what clears a field: README.md rows 15 and 19.
fn text<T>(
    value: &Json<'_>,
    nulls: Nulls,
    at: FieldPath,
    check: &dyn Fn(&str) -> Result<T, ErrorCode>,
    errors: &mut Vec<FieldError>,
) -> Field<T> {
    let code = match (value, nulls) {
        (Json::Null, Nulls::Clear) => return Field::Clear,
        (Json::String(text), _) => match check(text) {
            Ok(value) => return Field::Set(value),
            Err(code) => code,
        },
        (_, Nulls::Clear) => ErrorCode::InvalidType("a string or null"),
        (_, Nulls::Refuse) => ErrorCode::InvalidType("a string"),
    };
    errors.push(FieldError::new(at, code));
    Field::Keep
}

fn any(text: &str) -> Result<String, ErrorCode> {
    Ok(text.to_owned())
}

fn limited(text: &str, characters_max: usize) -> Result<String, ErrorCode> {
    check_length(text, characters_max)?;
    Ok(text.to_owned())
}

/// Reads `company_id`. What has the published form but is none of our ids names a company that is not there.
// README.md row 14: 404 on these routes means the contact, so a company that is not there is a 422.
fn company_id(text: &str) -> Result<CompanyId, ErrorCode> {
    let tail = text.strip_prefix(CompanyId::PREFIX).unwrap_or_default();
    if tail.is_empty() || !tail.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(ErrorCode::InvalidFormat("a company id such as cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV, or null"));
    }
    CompanyId::parse_prefixed(text).ok_or(ErrorCode::NotFound)
}

/// Reads the kind of a CRM record; only the kind that is linked to is one.
// The values of this enum are not visible; those of the list filter are: `set-contact-crm-association`.
fn object_type(text: &str, resource: Resource) -> Result<String, ErrorCode> {
    if text == resource.as_str() {
        return Ok(text.to_owned());
    }
    Err(ErrorCode::InvalidFormat(match resource {
        Resource::Contact => "the word \"contact\"",
        Resource::Company => "the word \"company\"",
    }))
}

/// The words of one kind of list.
struct List {
    /// The key of the text inside an item.
    key: &'static str,
    list: FieldPath,
    item: fn(usize) -> FieldPath,
    text: fn(usize) -> FieldPath,
    primary: fn(usize) -> FieldPath,
}

const EMAILS: List = List {
    key: "email",
    list: FieldPath::Emails,
    item: FieldPath::EmailItem,
    text: FieldPath::Email,
    primary: FieldPath::EmailPrimary,
};
const PHONES: List = List {
    key: "phone_number",
    list: FieldPath::Phones,
    item: FieldPath::PhoneItem,
    text: FieldPath::Phone,
    primary: FieldPath::PhonePrimary,
};
// The keys of a domain item are not published: README.md row 38.
const DOMAINS: List = List {
    key: "domain",
    list: FieldPath::Domains,
    item: FieldPath::DomainItem,
    text: FieldPath::Domain,
    primary: FieldPath::DomainPrimary,
};

/// Items of a list that are read at all: one of more than [`ITEM_COUNT_MAX`] can only be a stored list that is sent back,
/// from a time when the limit was another.
const READ_COUNT_MAX: usize = 10 * ITEM_COUNT_MAX;

/// Decodes a list, which replaces the stored one.
// `update-contact` marks these lists as not nullable; that they replace is README.md row 6.
fn items(
    value: &Json<'_>,
    words: &List,
    check: &dyn Fn(&str) -> Result<Keyed, ErrorCode>,
    errors: &mut Vec<FieldError>,
) -> ItemsPatch {
    let Json::Array(values) = value else {
        errors.push(FieldError::new(words.list.clone(), ErrorCode::InvalidType("an array")));
        return ItemsPatch::Keep;
    };
    if values.len() > READ_COUNT_MAX {
        errors.push(FieldError::new(words.list.clone(), ErrorCode::TooMany(ITEM_COUNT_MAX)));
        return ItemsPatch::Keep;
    }
    if values.len() > ITEM_COUNT_MAX {
        // `decide` refuses it, unless it is the stored list, whatever else is wrong with it.
        let check = |_: &str| Err(ErrorCode::TooMany(ITEM_COUNT_MAX));
        let read = |(index, value)| item(index, value, words, &check, &mut Vec::new());
        return ItemsPatch::Replace(values.iter().enumerate().map(read).collect());
    }
    let read = |(index, value)| item(index, value, words, check, errors);
    ItemsPatch::Replace(values.iter().enumerate().map(read).collect())
}

fn item(
    index: usize,
    value: &Json<'_>,
    words: &List,
    check: &dyn Fn(&str) -> Result<Keyed, ErrorCode>,
    errors: &mut Vec<FieldError>,
) -> NewItem {
    // A faulty item keeps its place, so that `decide` names the right places in the rest of the list. Its key is one
    // that no other item has; it is never stored, since the command is refused.
    let mut item = NewItem {
        value: Ok(Keyed { text: CompactString::default(), key: format!("\0{index}").into() }),
        primary: None,
    };
    let Json::Object(entries) = value else {
        errors.push(FieldError::new((words.item)(index), ErrorCode::InvalidType("an object")));
        return item;
    };
    let mut missing = true;
    for (key, value) in entries {
        if key == words.key {
            missing = false;
            match value {
                Json::String(text) => item.value = check(text).map_err(|code| Faulty::new(text, code)),
                _ => errors.push(FieldError::new((words.text)(index), ErrorCode::InvalidType("a string"))),
            }
        } else if key == "is_primary" {
            match value {
                Json::Bool(primary) => item.primary = Some(*primary),
                _ => errors.push(FieldError::new((words.primary)(index), ErrorCode::InvalidType("a boolean"))),
            }
        }
    }
    if missing {
        errors.push(FieldError::new((words.text)(index), ErrorCode::Required));
    }
    item
}

#[cfg(test)]
mod tests;
