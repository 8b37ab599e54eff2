//! Tests of decoding: each body goes through `decide` too, since a refusal names the errors of both.

use proptest::prelude::*;
use rolo_core::access::principal::Principal;
use rolo_core::change::command::ContactRef;
use rolo_core::change::decide::{WriteContext, decide};
use rolo_core::log::entry::Origin;
use rolo_core::model::id::WorkspaceUid;
use rolo_core::{
    Command, Contact, ContactBody, ContactId, Precondition, Rejection, Request, Surface, Timestamp, View, Workspace,
    WorkspaceId,
};

use super::*;

fn request(command: Command) -> Request {
    let origin = Origin { actor: Principal::System, surface: Surface::AskElephant, request_id: 0 };
    Request { command, precondition: Precondition::None, origin }
}

fn view() -> View {
    View::new(Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "main", Timestamp::from_millis(0)))
}

/// What is wrong with a body, in the order in which it is answered: the field, or `-` for the body, and the code.
fn errors(command: Command, order: &BodyOrder) -> Vec<String> {
    let moment = WriteContext { now: Timestamp::from_millis(1), random: 1 };
    match decide(&mut view_with_a_contact(), &request(command), moment) {
        Ok(_) => Vec::new(),
        Err(rejection @ Rejection::Invalid(_)) => match order.sort(rejection.into()) {
            RequestError::Invalid(errors) => errors.iter().map(shown).collect(),
            other => panic!("{other:?}"),
        },
        Err(other) => panic!("{other:?}"),
    }
}

fn shown(fault: &FieldError) -> String {
    format!("{} {}", errors::field(&fault.at).as_deref().unwrap_or("-"), fault.code.as_str())
}

fn view_with_a_contact() -> View {
    let mut view = view();
    view.load_contact(Contact::first(ContactId::from_bits(1), ContactBody::default(), Timestamp::from_millis(0)));
    view
}

fn of_update(body: &str) -> Vec<String> {
    let Decoded { patch, errors, order } = contact_update(body.as_bytes(), None);
    let contact = ContactRef::id(ContactId::from_bits(1));
    self::errors(Command::UpdateContact { contact, patch, errors }, &order)
}

fn of_create(body: &str) -> Vec<String> {
    let Decoded { patch, errors, order } = contact_create(body.as_bytes(), None);
    self::errors(Command::CreateContact { patch, aliases: Vec::new(), errors }, &order)
}

fn of_create_company(body: &str) -> Vec<String> {
    let Decoded { patch, errors, order } = company_create(body.as_bytes());
    self::errors(Command::CreateCompany { patch, errors }, &order)
}

fn of_link(body: &str) -> Vec<String> {
    crm_association(body.as_bytes(), Resource::Contact).errors.iter().map(shown).collect()
}

#[test]
fn absent_null_and_value_are_three_things() {
    let patch = |body: &str| contact_update(body.as_bytes(), None).patch;
    assert_eq!(patch("{}"), ContactPatch::default());
    assert_eq!(patch(""), ContactPatch::default());
    assert_eq!(patch(r#"{"nickname":7}"#), ContactPatch::default());
    let cleared = patch(r#"{"first_name":null,"description":null,"company_id":null,"time_zone":null,"emails":[]}"#);
    assert_eq!(cleared.name, NamePatch::Parts { given: Field::Clear, family: Field::Keep });
    assert_eq!((cleared.description, cleared.time_zone), (Field::Clear, Field::Clear));
    assert_eq!((cleared.company, cleared.emails), (Field::Clear, ItemsPatch::Replace(Vec::new())));
    assert_eq!(cleared.phones, ItemsPatch::Keep);
    let set = patch(r#"{"last_name":" Okonjo ","company_id":"cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#);
    assert_eq!(set.name, NamePatch::Parts { given: Field::Keep, family: Field::Set(" Okonjo ".into()) });
    assert_eq!(set.company.set(), CompanyId::parse_prefixed("cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV").as_ref());
}

#[test]
fn items_keep_their_text_their_flag_and_their_order() {
    let body = r#"{"emails":[{"email":"Ada@Example.org"},{"email":"b@example.org","is_primary":true,"note":1}]}"#;
    let ItemsPatch::Replace(items) = contact_update(body.as_bytes(), None).patch.emails else { panic!("a list") };
    let shown: Vec<_> = items.iter().map(|item| (item.value.as_ref().expect("an address"), item.primary)).collect();
    let keyed = |text: &str, key: &str| Keyed { text: text.into(), key: key.into() };
    let (ada, b) = (keyed("Ada@Example.org", "ada@example.org"), keyed("b@example.org", "b@example.org"));
    assert_eq!(shown, [(&ada, None), (&b, Some(true))]);
}

#[test]
fn every_fault_of_an_update_is_named_in_the_order_of_the_body() {
    let long = "x".repeat(2_001);
    let body = format!(
        r#"{{"time_zone":"Mars/Phobos","emails":[{{"email":"x"}},7,{{"is_primary":null}},
            {{"email":"a@example.org","is_primary":true}},{{"email":"A@example.org","is_primary":true}}],
            "description":"{long}","company_id":"cmp_nobody","phone_numbers":null,"last_name":""}}"#
    );
    assert_eq!(
        of_update(&body),
        [
            "time_zone invalid_format",
            "emails[0].email invalid_format",
            "emails[1] invalid_type",
            "emails[2].email required",
            "emails[2].is_primary invalid_type",
            "emails[4].email duplicate",
            "emails[4].is_primary duplicate_primary",
            "description too_long",
            "company_id not_found",
            "phone_numbers invalid_type",
            "last_name too_short",
        ]
    );
}

#[test]
fn one_fault_of_an_update_at_a_time() {
    let items = |count| vec![r#"{"phone_number":"1"}"#; count].join(",");
    for (body, expected) in [
        (r#"{"first_name":7}"#.to_owned(), "first_name invalid_type"),
        (format!(r#"{{"first_name":"{}"}}"#, "ä".repeat(256)), "first_name too_long"),
        (r#"{"description":""}"#.into(), "description too_short"),
        (r#"{"company_id":""}"#.into(), "company_id invalid_format"),
        (r#"{"company_id":"cmp_"}"#.into(), "company_id invalid_format"),
        (r#"{"company_id":"cmp_a-b"}"#.into(), "company_id invalid_format"),
        (r#"{"company_id":"cnt_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#.into(), "company_id invalid_format"),
        (r#"{"company_id":"cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#.into(), "company_id not_found"),
        (r#"{"emails":null}"#.into(), "emails invalid_type"),
        (r#"{"emails":{}}"#.into(), "emails invalid_type"),
        (r#"{"emails":[{"email":null}]}"#.into(), "emails[0].email invalid_type"),
        (r#"{"emails":[{"email":""}]}"#.into(), "emails[0].email too_short"),
        (r#"{"phone_numbers":[{"phone_number":7}]}"#.into(), "phone_numbers[0].phone_number invalid_type"),
        (r#"{"phone_numbers":[{"phone_number":""}]}"#.into(), "phone_numbers[0].phone_number too_short"),
        (format!(r#"{{"phone_numbers":[{}]}}"#, items(101)), "phone_numbers too_long"),
        (r#"{"time_zone":""}"#.into(), "time_zone too_short"),
        (r#"{"time_zone":7}"#.into(), "time_zone invalid_type"),
        ("[]".into(), "- invalid_type"),
        ("null".into(), "- invalid_type"),
        ("{".into(), "- invalid_json"),
        (" ".into(), "- invalid_json"),
        (r#"{"first_name":"\u0000"}"#.into(), "- invalid_json"),
        (r#"{"first_name":"a","first_name":"b"}"#.into(), "- invalid_json"),
    ] {
        assert_eq!(of_update(&body), [expected], "{body}");
    }
}

#[test]
fn what_is_within_the_limits_is_taken() {
    let items = vec![r#"{"phone_number":"#; 100];
    let items: Vec<_> = items.iter().enumerate().map(|(index, item)| format!(r#"{item}"{}"}}"#, index + 100)).collect();
    let body = format!(
        r#"{{"first_name":"{}","description":"{}","phone_numbers":[{}],"time_zone":"Africa/Lagos"}}"#,
        "ä".repeat(255),
        "x".repeat(2_000),
        items.join(",")
    );
    assert_eq!(of_update(&body), [""; 0]);
}

#[test]
fn a_new_contact_needs_something_to_know_it_by() {
    for body in ["", "{}", r#"{"first_name":null,"emails":[]}"#, r#"{"description":"x"}"#] {
        assert_eq!(of_create(body), ["- required"], "{body}");
    }
    for body in [
        r#"{"last_name":"x"}"#,
        r#"{"emails":[{"email":"a@example.org"}]}"#,
        r#"{"phone_numbers":[{"phone_number":"1"}]}"#,
    ] {
        assert_eq!(of_create(body), [""; 0], "{body}");
    }
    assert_eq!(of_create(r#"{"first_name":""}"#), ["first_name too_short"]);
    assert_eq!(of_create(r#"{"time_zone":7}"#), ["time_zone invalid_type", "- required"]);
    assert_eq!(of_create("7"), ["- invalid_type"]);
}

#[test]
fn a_new_company_needs_its_domains_and_takes_no_null() {
    assert_eq!(of_create_company(r#"{"domains":[]}"#), [""; 0]);
    assert_eq!(of_create_company(r#"{"domains":[{"domain":"Example.ORG."}],"name":"x"}"#), [""; 0]);
    for (body, expected) in [
        ("", vec!["domains required"]),
        (r#"{"name":null}"#, vec!["name invalid_type", "domains required"]),
        (r#"{"domains":null,"description":null}"#, vec!["domains invalid_type", "description invalid_type"]),
        (r#"{"domains":["example.org"]}"#, vec!["domains[0] invalid_type"]),
        (r#"{"domains":[{"domain":"localhost"}]}"#, vec!["domains[0].domain invalid_format"]),
        (r#"{"domains":[{"domain":"a b.example"}]}"#, vec!["domains[0].domain invalid_format"]),
        (
            r#"{"domains":[{"domain":"example.org"},{"domain":"EXAMPLE.org"}],"name":""}"#,
            vec!["domains[1].domain duplicate", "name too_short"],
        ),
    ] {
        assert_eq!(of_create_company(body), expected, "{body}");
    }
    assert_eq!(company_update(br#"{"name":null}"#).patch.name, Field::Clear);
}

#[test]
fn a_link_needs_all_three_keys_and_its_own_kind() {
    assert_eq!(of_link(""), ["object_type required", "crm_object_id required", "source required"]);
    assert_eq!(of_link(r#"{"object_type":"contact","crm_object_id":"9","source":"hubspot"}"#), [""; 0]);
    assert_eq!(
        of_link(r#"{"object_type":"deal","crm_object_id":9,"source":""}"#),
        ["object_type invalid_format", "crm_object_id invalid_type", "source too_short"]
    );
    assert_eq!(of_link("[]"), ["- invalid_type"]);
}

fn any_json() -> impl Strategy<Value = String> {
    let plain = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("-1.5".to_owned()),
        "\"[a-z@.\\PC&&[^\"\\\\]]{0,12}\"",
        Just("\"cmp_01ARZ3NDEKTSV4RRFFQ69G5FAV\"".to_owned()),
    ];
    let key = prop_oneof![
        Just("emails"),
        Just("email"),
        Just("is_primary"),
        Just("phone_numbers"),
        Just("phone_number"),
        Just("domains"),
        Just("domain"),
        Just("company_id"),
        Just("time_zone"),
        Just("first_name"),
        Just("object_type"),
    ];
    plain.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::vec((key.clone(), inner), 0..6).prop_map(|entries| {
                let entries: Vec<_> = entries.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", entries.join(","))
            }),
        ]
    })
}

fn decode_all(body: &[u8]) {
    let moment = WriteContext { now: Timestamp::from_millis(1), random: 1 };
    let Decoded { patch, errors, order } = contact_create(body, None);
    let command = Command::CreateContact { patch, aliases: Vec::new(), errors };
    let _ = decide(&mut view(), &request(command), moment).map_err(|rejection| order.sort(rejection.into()));
    let Decoded { patch, errors, order } = company_create(body);
    let command = Command::CreateCompany { patch, errors };
    let _ = decide(&mut view(), &request(command), moment).map_err(|rejection| order.sort(rejection.into()));
    let _ = (contact_update(body, PhoneRegion::parse("US")), company_update(body));
    let _ = crm_association(body, Resource::Company);
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(body in any_json()) {
        decode_all(body.as_bytes());
    }

    #[test]
    fn no_bytes_make_it_panic(body: Vec<u8>) {
        decode_all(&body);
    }
}
