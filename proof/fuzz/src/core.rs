//! What the core reads: JSON, free data, ids, keys, addresses and numbers.

use rolo_core::find::Filter;
use rolo_core::model::email::{domain_key, email, key as email_key};
use rolo_core::model::id::{parse_ulid, parse_uuid, ulid, uuid};
use rolo_core::json::{self, JsonErrorKind};
use rolo_core::access::key::{KeyHash, KeyId, RateLimit, Scopes, Secret, parse_key};
use rolo_core::model::metadata::{Metadata, MetadataMode, MetadataObject, MetadataPatch};
use rolo_core::model::phone::{PhoneRegion, key as phone_key};
use rolo_core::model::text::is_blank_character;
use rolo_core::{CompanyId, Contact, ContactBody, ContactId, Timestamp, WorkspaceId};
use serde_json::Value;

/// A key that the other reader gives a meaning of its own.
const MAGIC: &[u8] = b"$serde_json";

/// Our reader takes nothing that another one refuses, with the same value, and refuses of what that one takes only what
/// two readers could understand differently.
pub fn json(data: &[u8]) {
    if data.windows(MAGIC.len()).any(|part| part == MAGIC) {
        return;
    }
    let oracle = serde_json::from_slice::<Value>(data);
    match json::read(data) {
        Ok(value) => {
            let text = value.to_text();
            let again = json::read(text.as_bytes()).expect("what is written can be read");
            assert_eq!(again, value);
            assert_eq!(again.to_text(), text, "it is written the same way each time");
            let ours: Value = serde_json::from_str(&text).expect("what is written is JSON");
            assert_eq!(ours, oracle.expect("what we take, the other reader takes"));
        }
        Err(error) => {
            assert!(error.offset <= data.len(), "{error:?}");
            let is_in_doubt = matches!(
                error.kind,
                JsonErrorKind::DuplicateKey(_)
                    | JsonErrorKind::TooDeep
                    | JsonErrorKind::NumberOutOfRange
                    | JsonErrorKind::NulCharacter
            );
            assert!(oracle.is_err() || is_in_doubt, "{error:?}: the other reader takes it");
        }
    }
}

/// What is read as a filter is written and read back as the same one, and can be evaluated; what is not says where.
pub fn filters(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Filter::parse(text, PhoneRegion::parse("US")) {
        Ok(filter) => {
            let again = filter.to_string();
            assert_eq!(Filter::parse(&again, PhoneRegion::parse("US")).as_ref(), Ok(&filter), "{again}");
            let nobody = Contact::first(ContactId::from_bits(1), ContactBody::default(), Timestamp::from_millis(0));
            assert_ne!(filter.matches(&nobody), Filter::Not(Box::new(filter.clone())).matches(&nobody));
            filter.lookups();
        }
        Err(error) => assert!(text.is_char_boundary(error.offset), "{error}"),
    }
}

/// Free data meets free data as a model of it says: one level deep, a null removes, and what is there already stays.
pub fn metadata(data: &[u8]) {
    if data.windows(MAGIC.len()).any(|part| part == MAGIC) {
        return;
    }
    let mut halves = data.split(|byte| *byte == b'\n');
    let (Some(first), Some(second)) = (halves.next(), halves.next()) else { return };
    let object = |bytes| json::read(bytes).ok().and_then(|value| MetadataObject::new(&value).ok());
    let (Some(stored), Some(written)) = (object(first), object(second)) else { return };
    let stored = Metadata::default().patched(&MetadataPatch::Write(stored), MetadataMode::Replace);
    let Ok(stored) = stored else { return };
    let Ok(merged) = stored.patched(&MetadataPatch::Write(written), MetadataMode::Merge) else { return };
    let parse = |text: &str| serde_json::from_str::<serde_json::Map<String, Value>>(text).expect("an object");
    let mut model = parse(stored.as_str());
    for (key, value) in parse(std::str::from_utf8(second).expect("it was read")) {
        if model.get(&key).is_some_and(|stored| json::same_value(&stored.to_string(), &value.to_string())) {
            continue;
        }
        match value {
            Value::Null => drop(model.shift_remove(&key)),
            value => drop(model.insert(key, value)),
        }
    }
    assert_eq!(Value::from(parse(merged.as_str())), Value::from(model.clone()));
    assert!(parse(merged.as_str()).keys().eq(model.keys()), "in the same order");
}

/// Ids in all spellings, against another reader of UUIDs.
pub fn ids(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let oracle = uuid::Uuid::try_parse(text).ok().filter(|_| text.len() == 36).map(|id| id.as_u128());
    assert_eq!(parse_uuid(text), oracle, "{text:?}");
    if let Some(bits) = parse_uuid(text) {
        assert_eq!(uuid(bits), text.to_lowercase());
        assert_eq!(parse_ulid(&ulid(bits)), Some(bits));
        assert_eq!(
            ContactId::parse_prefixed(&ContactId::from_bits(bits).to_prefixed()),
            Some(ContactId::from_bits(bits))
        );
    }
    if let Some(bits) = parse_ulid(text) {
        assert_eq!(parse_ulid(&ulid(bits)), Some(bits));
        assert!(text.len() == 26 && text.is_ascii(), "{text:?}");
    }
    if let Some(id) = CompanyId::parse_prefixed(text) {
        assert_eq!(CompanyId::parse_prefixed(&id.to_prefixed()), Some(id));
        assert_eq!(ContactId::parse_prefixed(text), None, "a kind of id is not another one");
    }
    if let Some(at) = Timestamp::parse(text) {
        assert_eq!(Timestamp::parse(&at.to_string()), Some(at), "{text:?}");
    }
}

/// Keys: a text is one only if its checksum is right, and no change of one is another one.
pub fn keys(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(id) = parse_key(text) {
        assert!(text.is_ascii() && text.starts_with("sk-apik_"), "{text:?}");
        assert_eq!(KeyId::parse(&id.to_text()), Some(id));
    }
    let mut random = [0; 16];
    data.iter().zip(&mut random).for_each(|(byte, place)| *place = *byte);
    let bits = u128::from_be_bytes(random);
    let secret = Secret::new(KeyId::new(WorkspaceId(i64::from(random[0])), bits), [bits, !bits]);
    let good = secret.reveal().to_owned();
    assert_eq!(parse_key(&good).map(KeyId::workspace), Some(WorkspaceId(i64::from(random[0]))));
    let mut other = good.clone().into_bytes();
    let place = data.len() % other.len();
    other[place] = other[place].wrapping_add(random[1] | 1) & 0x7f;
    let other = String::from_utf8(other).expect("ASCII");
    assert!(other == good || parse_key(&other).is_none() || !KeyHash::of(&other).matches(&secret.hash()), "{other}");
    if let Ok(scopes) = Scopes::parse(text) {
        assert_eq!(Scopes::parse(&scopes.names().join(",")), Ok(scopes));
    }
    if let Some(rate) = RateLimit::parse(text) {
        assert_eq!(RateLimit::parse(&rate.to_string()), Some(rate));
    }
}

/// E-mail addresses: a key is its own key, whatever it is made of.
pub fn emails(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let key = email_key(text);
    assert_eq!(email_key(&key), key, "{text:?}");
    if let Ok(taken) = email(text) {
        let shown = text.trim_matches(is_blank_character);
        assert_eq!((taken.text.as_str(), taken.key.as_str()), (shown, key.as_str()));
        assert!(key.contains('@'), "{text:?}");
        let shouted = email_key(&text.to_ascii_uppercase());
        assert_eq!(shouted, key, "{text:?}");
    }
    if let Some(domain) = domain_key(text) {
        assert_eq!(domain_key(&domain), Some(domain.clone()), "{text:?}");
        assert!(domain.is_ascii() && domain == domain.to_ascii_lowercase(), "{text:?}");
    }
}

/// Phone numbers: one in the form of E.164 is its own key, in every region.
pub fn phones(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for region in [None, PhoneRegion::parse("US"), PhoneRegion::parse("DE")] {
        let key = phone_key(text, region);
        assert_eq!(key.is_empty(), text.trim().is_empty(), "{text:?}");
        let is_e164 =
            key.len() > 1 && key.strip_prefix('+').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
        if is_e164 {
            assert_eq!(phone_key(&key, region), key, "{text:?}");
            assert_eq!(phone_key(&key, None), key, "{text:?}");
        } else {
            let line = key.split(";ext=").next().unwrap_or_default();
            let is_read = line.bytes().skip(usize::from(line.starts_with('+'))).all(|byte| byte.is_ascii_digit());
            assert!(is_read || key == text.trim(), "{text:?}: {key}");
        }
    }
}
