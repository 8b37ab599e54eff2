//! Paths and bodies: from this dialect's ids and JSON to references and patches, with everything that is wrong.
//!
//! Faults are collected and never returned early, and they travel inside the command: `decide` refuses in the right
//! order, and one answer names them all. A text that is not acceptable travels in the patch, with the reason, since the
//! contact may have it already and show it: README.md row 31. The length of a name is checked by `decide` itself. Keys that we do not know are ignored, and so is the `Content-Type`:
//! README.md rows 10 and 30.

use std::borrow::Cow;

use rolo_core::change::field_error::{Faulty, check_length};
use rolo_core::change::patch::AliasesPatch;
use rolo_core::json::{self, Json, JsonErrorKind};
use rolo_core::model::contact::{ALIAS_CHARACTERS_MAX, Vendor};
use rolo_core::model::email::email;
use rolo_core::model::items::ItemsPatch;
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::{PhoneRegion, phone};
use rolo_core::model::text::is_blank;
use rolo_core::{
    ContactId, ContactPatch, ContactRef, ErrorCode, Field, FieldError, FieldPath, MemoryStoreId, MemoryStorePatch,
};

use rolo_http::Call;

/// Code points of a phone number. The published examples are far shorter, and one is no dialable number at all.
// README.md row 11; tests/it/synthflow/create_contact.rs, `a_phone_number_is_any_text_up_to_64_characters`.
const PHONE_NUMBER_CHARACTERS_MAX: usize = 64;

/// A decoded body.
#[derive(Debug)]
pub(super) struct Decoded<P> {
    /// What it asks for. Where it is faulty, nothing is asked for.
    pub(super) patch: P,
    /// All that is wrong with it whatever is stored.
    pub(super) errors: Vec<FieldError>,
}

/// The contact that the path names: by our id as a UUID, or by the id that Synthflow itself gave it.
// The examples are lower-case UUIDs; any case is taken. An id of another form is one that does not exist.
// README.md rows 2 and 20; tests/it/synthflow/get_contact.rs, `an_id_is_found_in_any_case`.
pub(super) fn contact_ref(call: &Call) -> ContactRef {
    contact_ref_of(call.parameter("contact_id"))
}

fn contact_ref_of(text: &str) -> ContactRef {
    let alias = check_length(text, ALIAS_CHARACTERS_MAX).ok().map(|()| (Vendor::Synthflow, text.to_lowercase()));
    ContactRef { id: ContactId::parse_uuid(text), alias }
}

/// The memory store that the path names; `None` when the text is no id.
pub(super) fn store_id(call: &Call) -> Option<MemoryStoreId> {
    MemoryStoreId::parse_uuid(call.parameter("memory_store_id"))
}

/// Decodes the body of `create-a-contact`: `name` and `phone_number` must be there.
pub(super) fn contact_create(body: &[u8], region: Option<PhoneRegion>) -> Decoded<ContactPatch> {
    let mut object = Object::read(body);
    object.require("name", FieldPath::FullName);
    object.require("phone_number", FieldPath::Phone(0));
    contact(object, region)
}

/// Decodes the body of `update-a-contact`: no key is required, and neither is the body.
// README.md row 7; tests/it/synthflow/update_contact.rs, `an_empty_or_missing_body_changes_nothing`.
pub(super) fn contact_update(body: &[u8], region: Option<PhoneRegion>) -> Decoded<ContactPatch> {
    contact(Object::read(body), region)
}

/// Decodes the body of `create-a-memory-store` and of `update-a-memory-store`. An empty text is a value like any other.
pub(super) fn memory_store(body: &[u8]) -> Decoded<MemoryStorePatch> {
    let Object { entries, mut errors, is_readable: _ } = Object::read(body);
    let mut patch = MemoryStorePatch { title: Field::Keep, description: Field::Keep };
    for (key, value) in &entries {
        let (field, at) = match key.as_ref() {
            "title" => (&mut patch.title, FieldPath::Title),
            "description" => (&mut patch.description, FieldPath::Description),
            _ => continue,
        };
        match text(value) {
            Ok(text) => *field = Field::Set(text.to_owned()),
            Err(code) => errors.push(FieldError::new(at, code)),
        }
    }
    Decoded { patch, errors }
}

fn contact(object: Object<'_>, region: Option<PhoneRegion>) -> Decoded<ContactPatch> {
    let Object { entries, mut errors, is_readable: _ } = object;
    let mut patch = ContactPatch {
        name: NamePatch::Keep,
        emails: ItemsPatch::Keep,
        phones: ItemsPatch::Keep,
        metadata: MetadataPatch::Keep,
        aliases: AliasesPatch::Keep,
        // Not in this dialect.
        company: Field::Keep,
        description: Field::Keep,
        time_zone: Field::Keep,
        crm_association: Field::Keep,
    };
    for (key, value) in &entries {
        let (at, taken) = match key.as_ref() {
            "name" => (FieldPath::FullName, name(value).map(|name| patch.name = name)),
            "phone_number" => (FieldPath::Phone(0), phone_number(value, region).map(|phones| patch.phones = phones)),
            "email" => (FieldPath::Email(0), primary_email(value).map(|emails| patch.emails = emails)),
            "contact_metadata" => (FieldPath::Metadata, metadata(value).map(|metadata| patch.metadata = metadata)),
            _ => continue,
        };
        errors.extend(taken.err().map(|code| FieldError::new(at, code)));
    }
    Decoded { patch, errors }
}

/// A text. The declared types are not nullable, so a null is a value of the wrong type.
// README.md row 5; tests/it/synthflow/update_contact.rs, `null_is_refused_for_every_key`.
fn text<'a>(value: &'a Json<'_>) -> Result<&'a str, ErrorCode> {
    match value {
        Json::String(text) => Ok(text),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => {
            Err(ErrorCode::InvalidType("a string"))
        }
    }
}

// An empty name or number is refused by `decide`: both are required of a new contact, so neither can be taken away. Where
// there is none, an empty text is what we show, and may be sent back.
// README.md rows 6 and 31; tests/it/synthflow/update_contact.rs, `an_empty_name_or_number_is_refused`.
fn name(value: &Json<'_>) -> Result<NamePatch, ErrorCode> {
    text(value).map(|text| NamePatch::Full(text.into()))
}

fn phone_number(value: &Json<'_>, region: Option<PhoneRegion>) -> Result<ItemsPatch, ErrorCode> {
    let text = text(value)?;
    let read = check_length(text, PHONE_NUMBER_CHARACTERS_MAX).and_then(|()| phone(text, region));
    Ok(ItemsPatch::SetPrimary(read.map_err(|code| Faulty::new(text, code))))
}

// An e-mail cannot be null here, so an empty text is the only way to clear it.
// README.md row 6; tests/it/synthflow/update_contact.rs, `an_empty_email_clears_it`.
fn primary_email(value: &Json<'_>) -> Result<ItemsPatch, ErrorCode> {
    let text = text(value)?;
    if is_blank(text) {
        return Ok(ItemsPatch::ClearPrimary);
    }
    Ok(ItemsPatch::SetPrimary(email(text).map_err(|code| Faulty::new(text, code))))
}

// How it meets the stored object is the workspace's choice, README.md row 8.
fn metadata(value: &Json<'_>) -> Result<MetadataPatch, ErrorCode> {
    MetadataObject::new(value).map(MetadataPatch::Write)
}

/// The keys of a body.
struct Object<'a> {
    entries: Vec<(Cow<'a, str>, Json<'a>)>,
    errors: Vec<FieldError>,
    /// Whether the keys are known, so that one can be said to be missing.
    is_readable: bool,
}

impl<'a> Object<'a> {
    /// Reads a body; one of no bytes is `{}`.
    fn read(body: &'a [u8]) -> Self {
        let read = if body.is_empty() { Ok(Json::Object(Vec::new())) } else { json::read(body) };
        let code = match read {
            Ok(Json::Object(entries)) => return Self { entries, errors: Vec::new(), is_readable: true },
            Ok(_) => ErrorCode::InvalidType("an object"),
            Err(error) => unreadable(&error),
        };
        Self { entries: Vec::new(), errors: vec![FieldError::new(FieldPath::Body, code)], is_readable: false }
    }

    fn require(&mut self, key: &str, at: FieldPath) {
        if self.is_readable && !self.entries.iter().any(|(known, _)| known == key) {
            self.errors.push(FieldError::new(at, ErrorCode::Required));
        }
    }
}

/// What is wrong with a body that cannot be read: it is not JSON, or it is JSON that two programs could read
/// differently. The first is a 400, the second a 422 (README.md row 2).
fn unreadable(error: &json::JsonError) -> ErrorCode {
    match error.kind {
        JsonErrorKind::NotUtf8 | JsonErrorKind::Truncated | JsonErrorKind::Unexpected(_) | JsonErrorKind::Trailing => {
            ErrorCode::InvalidJson(error.to_string())
        }
        JsonErrorKind::DuplicateKey(_) => ErrorCode::Mismatch("has an object in which one key stands twice"),
        JsonErrorKind::TooDeep => ErrorCode::TooDeep(json::DEPTH_MAX),
        JsonErrorKind::NumberOutOfRange => ErrorCode::Mismatch("has a number that is out of range"),
        JsonErrorKind::LoneSurrogate => ErrorCode::Mismatch("has half of a surrogate pair in a text"),
        JsonErrorKind::NulCharacter => ErrorCode::NulCharacter,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn update(body: &str) -> Decoded<ContactPatch> {
        contact_update(body.as_bytes(), None)
    }

    fn errors(body: &str) -> Vec<(FieldPath, ErrorCode)> {
        update(body).errors.into_iter().map(|fault| (fault.at, fault.code)).collect()
    }

    #[test]
    fn only_the_keys_that_are_sent_are_asked_for() {
        for body in ["", "{}", r#"{"company": 5, "id": null}"#] {
            let decoded = update(body);
            assert_eq!((decoded.patch, decoded.errors), (ContactPatch::default(), Vec::new()), "{body}");
        }
        let patch = update(r#"{"name": " Ada ", "phone_number": "04"}"#).patch;
        assert_eq!(patch.name, NamePatch::Full(" Ada ".into()));
        assert!(matches!(patch.phones, ItemsPatch::SetPrimary(Ok(phone)) if phone.text == "04"));
        assert_eq!(patch.emails, ItemsPatch::Keep);
    }

    #[test]
    fn an_empty_email_clears_it_and_what_is_wrong_with_a_text_travels_with_it() {
        for empty in ["", " ", "\u{200B}"] {
            assert_eq!(update(&format!(r#"{{"email": "{empty}"}}"#)).patch.emails, ItemsPatch::ClearPrimary);
        }
        let faulty = |text: &str, code| ItemsPatch::SetPrimary(Err(Faulty::new(text, code)));
        let Decoded { patch, errors } = update(r#"{"phone_number": "", "email": "ada"}"#);
        assert_eq!((patch.phones, errors), (faulty("", ErrorCode::TooShort), Vec::new()));
        assert_eq!(patch.emails, faulty("ada", ErrorCode::InvalidFormat("an e-mail address such as ada@example.org")));
        let long = "é".repeat(PHONE_NUMBER_CHARACTERS_MAX + 1);
        let patch = update(&format!(r#"{{"phone_number": "{long}"}}"#)).patch;
        assert_eq!(patch.phones, faulty(&long, ErrorCode::TooLong(PHONE_NUMBER_CHARACTERS_MAX)));
        assert!(matches!(
            update(&format!(r#"{{"phone_number": "{}"}}"#, &long[2..])).patch.phones,
            ItemsPatch::SetPrimary(Ok(_))
        ));
    }

    #[test]
    fn all_values_of_the_wrong_type_are_named_at_once_and_null_is_one() {
        let body = r#"{"name": null, "phone_number": 5, "email": false, "contact_metadata": []}"#;
        let places: Vec<FieldPath> = errors(body).into_iter().map(|(at, _)| at).collect();
        assert_eq!(places, [FieldPath::FullName, FieldPath::Phone(0), FieldPath::Email(0), FieldPath::Metadata]);
    }

    #[test]
    fn what_is_not_json_and_what_is_no_object_are_told_apart() {
        assert!(matches!(errors("{")[..], [(FieldPath::Body, ErrorCode::InvalidJson(_))]));
        assert!(matches!(errors("[]")[..], [(FieldPath::Body, ErrorCode::InvalidType("an object"))]));
        assert!(matches!(errors(r#"{"a": 1, "a": 2}"#)[..], [(FieldPath::Body, ErrorCode::Mismatch(_))]));
        assert!(matches!(errors(r#"{"name": "\u0000"}"#)[..], [(FieldPath::Body, ErrorCode::NulCharacter)]));
    }

    #[test]
    fn a_new_contact_needs_a_name_and_a_number() {
        let places = |body: &str| {
            let errors = contact_create(body.as_bytes(), None).errors;
            errors.into_iter().map(|fault| (fault.at, fault.code)).collect::<Vec<_>>()
        };
        assert_eq!(
            places(""),
            [(FieldPath::FullName, ErrorCode::Required), (FieldPath::Phone(0), ErrorCode::Required)]
        );
        assert_eq!(places(r#"{"name": "Ada"}"#), [(FieldPath::Phone(0), ErrorCode::Required)]);
        assert_eq!(places("[]").len(), 1);
        assert_eq!(places(r#"{"name": "Ada", "phone_number": "1", "email": ""}"#), []);
    }

    #[test]
    fn a_contact_is_named_by_our_id_or_by_an_alias_in_any_case() {
        let id = "9AD09AD3-9C22-441E-AE35-C05016A09786";
        let named = contact_ref_of(id);
        assert_eq!(named.id, ContactId::parse_uuid(id));
        assert_eq!(named.alias, Some((Vendor::Synthflow, id.to_lowercase())));
        assert_eq!(contact_ref_of(""), ContactRef::default());
        assert_eq!(contact_ref_of(&"x".repeat(ALIAS_CHARACTERS_MAX + 1)), ContactRef::default());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(body: Vec<u8>) {
            let _ = (contact_create(&body, None), memory_store(&body));
        }
    }
}
