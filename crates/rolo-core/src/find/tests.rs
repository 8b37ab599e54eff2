//! What the language promises, tried on random filters, texts and contacts.

use proptest::prelude::*;

use super::*;
use crate::model::contact::{Alias, Contact, ContactBody, Membership, Vendor};
use crate::model::crm::CrmAssociation;
use crate::model::email;
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::items::Item;
use crate::model::name::Name;
use crate::model::phone::{Rank, found_by, key};
use crate::model::record::Record;

fn parse(text: &str) -> Result<Filter, FilterError> {
    Filter::parse(text, PhoneRegion::parse("US"))
}

fn item(id: u64, text: &str, key: String) -> Item {
    Item { id, text: text.into(), key: key.into(), primary: id == 128 }
}

fn id(byte: u8) -> [u8; 16] {
    [byte; 16]
}

fn contact() -> impl Strategy<Value = Contact> {
    let name = prop_oneof![Just(None), prop::sample::select(vec!["Ada", "ada  KING", "Zoë", "Bo", ""]).prop_map(Some)];
    let name = (name.clone(), name.clone(), name);
    let emails = prop::sample::subsequence(vec!["ada@example.org", "Bo@Example.org", "zoe@example.net"], 0..3);
    let phones = prop::sample::subsequence(vec!["+1 202 555 0123", "(202) 555-0124", "5550125 ext 4", "x"], 0..3);
    let metadata = prop::sample::select(vec![
        "{}",
        r#"{"plan":"gold","n":1.50}"#,
        r#"{"plan":["Gold","silver"],"n":2,"deep":{"a b":true}}"#,
        r#"{"plan":null,"n":"2"}"#,
    ]);
    (name, emails, phones, metadata, 0_u8..4, 0_i64..4).prop_map(|(name, emails, phones, metadata, byte, at)| {
        let region = PhoneRegion::parse("US");
        let number = |(index, text): (usize, &&str)| item(128 + index as u64, text, key(text, region));
        let address = |(index, text): (usize, &&str)| item(128 + index as u64, text, email::key(text));
        let body = ContactBody {
            name: Name { full: name.0.map(Into::into), given: name.1.map(Into::into), family: name.2.map(Into::into) },
            emails: emails.iter().enumerate().map(address).collect(),
            phones: phones.iter().enumerate().map(number).collect(),
            company: (byte > 1).then(|| CompanyId::from_bytes(id(byte))),
            description: (byte > 2).then(|| "Prefers to be called".into()),
            time_zone: (byte > 2).then(|| "Europe/Berlin".into()),
            metadata: serde_json::from_str(metadata).expect("an object"),
            crm_association: (byte > 0).then(|| CrmAssociation {
                object_type: "contact".into(),
                object_id: byte.to_string(),
                source: "crm".into(),
            }),
            memberships: (0..byte)
                .map(|byte| Membership { store: MemoryStoreId::from_bytes(id(byte)), since: Timestamp::from_millis(0) })
                .collect(),
            aliases: (0..byte)
                .map(|byte| Alias { vendor: Vendor::Synthflow, text: format!("sf-{byte}"), shown: false })
                .collect(),
        };
        Record {
            id: ContactId::from_bytes(id(byte)),
            revision: u64::from(byte) + 1,
            created_at: Timestamp::from_millis(at),
            updated_at: Timestamp::from_millis(at + i64::from(byte)),
            position: 1,
            body,
        }
    })
}

/// Terms that some of the contacts match.
const TERMS: &[&str] = &[
    "text contains ada",
    "text contains 555-012",
    "text contains \"(202) 555 0123\"",
    "id = 01010101-0101-0101-0101-010101010101",
    "name = \"ADA king\"",
    "name starts ad",
    "name.given in (ada, Zoe\u{308})",
    "name.family exists",
    "name < b",
    "name >= \"Ada\"",
    "email = ADA@example.ORG",
    "email contains example.org",
    "email starts bo",
    "email in (zoe@example.net, nobody@example.org)",
    "email exists",
    "phone = 2025550123",
    "phone = \"+1 202-555-0124\"",
    "phone contains 555",
    "phone starts +1202",
    "phone exists",
    "company_id = 02020202-0202-0202-0202-020202020202",
    "company_id exists",
    "company_id in (02020202-0202-0202-0202-020202020202, 03030303-0303-0303-0303-030303030303)",
    "description contains CALL",
    "time_zone = europe/berlin",
    "crm_link.object_type = contact",
    "crm_link.object_id in (1, 3)",
    "crm_link.source exists",
    "aliases.synthflow = sf-1",
    "aliases.askelephant exists",
    "memory_store_id = 00000000-0000-0000-0000-000000000000",
    "revision > 2",
    "revision = 1",
    "created_at >= 1970-01-01T00:00:00.002Z",
    "updated_at < 1970-01-01T00:00:00.003Z",
    "updated_at = 1970-01-01T00:00:00.002Z",
    "metadata.plan = gold",
    "metadata.plan = null",
    "metadata.plan starts g",
    "metadata.n = 1.5",
    "metadata.n > 1.5",
    "metadata.n <= 2.0",
    "metadata.n = \"2\"",
    "metadata.deep.\"a b\" = true",
    "metadata.deep exists",
];

fn filter() -> impl Strategy<Value = Filter> {
    let term = prop::sample::select(TERMS).prop_map(|text| parse(text).expect(text));
    term.prop_recursive(4, 24, 4, |inner| {
        let some = prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            some.clone().prop_map(Filter::And),
            some.prop_map(Filter::Or),
            inner.prop_map(|filter| Filter::Not(Box::new(filter))),
        ]
    })
}

fn finds(lookup: &Lookup, contact: &Contact) -> bool {
    let body = &contact.body;
    match lookup {
        Lookup::Id(id) => contact.id == *id,
        Lookup::Email(key) => body.emails.iter().any(|item| item.key == *key),
        Lookup::Phone(number) => {
            let ranges = number.key_ranges();
            let is_within = |key: &str| ranges.iter().any(|(from, to)| &**from <= key && key < &**to);
            body.phones.iter().any(|item| is_within(&item.key) && number.rank(&item.key) <= Rank::Contains)
        }
        Lookup::Digits(wanted) => found_by(&body.phones).iter().any(|(_, digits)| digits.contains(wanted)),
        Lookup::Company(id) => body.company == Some(*id),
        Lookup::MemoryStore(id) => body.memberships.iter().any(|member| member.store == *id),
        Lookup::CrmObject(id) => body.crm_association.as_ref().is_some_and(|crm| crm.object_id == *id),
        Lookup::Alias(vendor, text) => body.aliases.iter().any(|alias| alias.vendor == *vendor && alias.text == *text),
        Lookup::Text(folded) => body.search_text().contains(folded),
    }
}

fn not(filter: Filter) -> Filter {
    Filter::Not(Box::new(filter))
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_as_the_same_filter(filter in filter()) {
        let text = filter.to_string();
        prop_assert_eq!(parse(&text), Ok(filter), "{}", text);
    }

    #[test]
    fn no_text_is_too_much_for_the_reader(text in "\\PC{0,60}") {
        let _ = parse(&text);
    }

    #[test]
    fn nor_is_one_of_the_language_own_words(
        words in prop::collection::vec(prop::sample::select(vec![
            "(", ")", "and", "or", "not", "in", "=", "!=", "<", "metadata", ".", "\"", "\\", "a", ",", "name", "1", "\u{e9}",
            "exists", "starts", "phone", " ",
        ]), 0..20),
    ) {
        let text = words.concat();
        match parse(&text) {
            Ok(filter) => prop_assert_eq!(parse(&filter.to_string()), Ok(filter)),
            Err(error) => prop_assert!(error.offset <= text.len() && text.is_char_boundary(error.offset), "{}", error),
        }
    }

    #[test]
    fn and_or_and_not_are_those_of_logic(one in filter(), other in filter(), contact in contact()) {
        let (a, b) = (one.matches(&contact), other.matches(&contact));
        prop_assert_eq!(not(not(one.clone())).matches(&contact), a);
        let both = Filter::And(vec![one.clone(), other.clone()]);
        let either = Filter::Or(vec![one.clone(), other.clone()]);
        prop_assert_eq!((both.matches(&contact), either.matches(&contact)), (a && b, a || b));
        let de_morgan = Filter::Or(vec![not(one), not(other)]);
        prop_assert_eq!(not(both).matches(&contact), de_morgan.matches(&contact));
    }

    #[test]
    fn each_contact_that_matches_is_found_by_what_is_looked_up(filter in filter(), contact in contact()) {
        if filter.matches(&contact) {
            if let Some(lookups) = filter.lookups() {
                prop_assert!(lookups.iter().any(|lookup| finds(lookup, &contact)), "{} {:?}", filter, lookups);
            }
            let span = filter.updated();
            prop_assert!(span.from.is_none_or(|from| from <= contact.updated_at), "{}", filter);
            prop_assert!(span.before.is_none_or(|before| contact.updated_at < before), "{}", filter);
        }
    }
}

#[test]
fn every_field_has_a_name_and_every_name_a_field() {
    for name in FIELD_NAMES {
        assert_eq!(FindField::named(name).map(|field| field.name()), Some(*name));
        assert!(TERMS.iter().any(|term| term.starts_with(name)) || *name == "company.name", "{name} is not tried");
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    use FilterErrorKind as Kind;
    let deep = |levels: usize| format!("{}name = a{}", "(".repeat(levels), ")".repeat(levels));
    assert!(parse(&deep(FILTER_DEPTH_MAX)).is_ok());
    let terms = |count: usize| vec!["revision = 1"; count].join(" or ");
    assert!(parse(&terms(FILTER_TERMS_MAX)).is_ok());
    let values = |count: usize| format!("revision in ({})", vec!["1"; count].join(","));
    assert!(parse(&values(FILTER_VALUES_MAX)).is_ok());
    let path = |count: usize| format!("metadata{} = 1", ".a".repeat(count));
    assert!(parse(&path(FILTER_PATH_NAMES_MAX)).is_ok());
    let kinds = |text: &str| parse(text).map_err(|error| (error.offset, error.kind));
    assert_eq!(kinds(&deep(FILTER_DEPTH_MAX + 1)), Err((FILTER_DEPTH_MAX + 1, Kind::TooDeep)));
    for text in [terms(FILTER_TERMS_MAX + 1), values(FILTER_VALUES_MAX + 1), path(FILTER_PATH_NAMES_MAX + 1)] {
        assert!(matches!(kinds(&text), Err((_, Kind::TooMany(..)))), "{text}");
    }
    let long = format!("name = \"{}\"", "x".repeat(FILTER_BYTES_MAX));
    assert_eq!(kinds(&long), Err((0, Kind::TooMany(FILTER_BYTES_MAX, "bytes"))));
    for (text, offset, code) in [
        ("", 0, "invalid_format"),
        ("name", 4, "invalid_format"),
        ("name = ", 7, "invalid_format"),
        ("name = a b", 9, "invalid_format"),
        ("name starts a\0b", 13, "invalid_format"),
        ("name = \"a", 7, "invalid_format"),
        ("name = \"\\x\"", 7, "invalid_format"),
        ("(name = a", 9, "invalid_format"),
        ("name = a and color = red", 13, "unknown_field"),
        ("metadata. = 1", 9, "invalid_format"),
        ("metadata.a..b = 1", 11, "invalid_format"),
        ("text = a", 5, "invalid_type"),
        ("text contains \" \"", 14, "invalid_type"),
        ("phone > 1", 6, "invalid_type"),
        ("phone = ada", 8, "invalid_type"),
        ("company_id = x", 13, "invalid_type"),
        ("revision = x", 11, "invalid_type"),
        ("revision contains 1", 9, "invalid_type"),
        ("updated_at > yesterday", 13, "invalid_type"),
        ("metadata.a > true", 12, "invalid_type"),
        ("name in ()", 9, "invalid_format"),
        ("name in (a", 10, "invalid_format"),
    ] {
        let error = parse(text).expect_err(text);
        assert_eq!((error.offset, error.kind.as_str()), (offset, code), "{text}: {error}");
    }
}
