//! Tests of queries, as they come in on the wire.

use proptest::prelude::*;
use rolo_core::WorkspaceUid;
use rolo_store::TimeRange;

use super::super::cursor::CURSOR_CHARACTERS_MAX;
use super::*;
use crate::askelephant::errors;

fn signer(resource: Resource) -> CursorSigner {
    CursorSigner::new([7; 32], WorkspaceUid::from_bits(1), resource)
}

fn read(resource: Resource, query: &str) -> Result<ListRequest, Vec<String>> {
    let shown =
        |fault: &FieldError| format!("{} {}", errors::field(&fault.at).as_deref().unwrap_or("-"), fault.code.as_str());
    super::read(resource, query, &signer(resource)).map_err(|errors| errors.iter().map(shown).collect())
}

fn contacts(query: &str) -> ContactList {
    read(Resource::Contact, query).expect(query).contacts()
}

fn refused(query: &str) -> Vec<String> {
    read(Resource::Contact, query).expect_err(query)
}

fn millis(text: &str) -> i64 {
    Timestamp::parse(text).expect("an instant").as_millis()
}

/// The ends of the stretch that a query asks for.
fn stretch(query: &str) -> (Option<i64>, Option<i64>) {
    let TimeRange { from, before } = contacts(query).updated;
    (from.map(Timestamp::as_millis), before.map(Timestamp::as_millis))
}

#[test]
fn an_empty_query_is_the_newest_25() {
    for query in ["", "&", "search=", "colour=blue&colour=red&page=2", "updated_at[gt]=x"] {
        assert_eq!(contacts(query), ContactList { limit: 25, ..ContactList::default() }, "{query}");
    }
}

#[test]
fn a_limit_is_a_number_and_more_than_a_page_is_a_page() {
    for (query, expected) in [
        ("limit=1", 1),
        ("limit=007", 7),
        ("limit=100", 100),
        ("limit=101", 100),
        ("limit=99999999999999999999999999", 100),
    ] {
        assert_eq!(contacts(query).limit, expected, "{query}");
    }
    for query in
        ["limit=", "limit=0", "limit=000", "limit=-1", "limit=+5", "limit=%2B5", "limit=5.0", "limit=ten", "limit"]
    {
        assert_eq!(refused(query), ["limit invalid_range"], "{query}");
    }
}

#[test]
fn instants_bound_a_stretch_of_whole_milliseconds() {
    const AT: &str = "2026-06-11T16:40:55.003Z";
    let at = millis(AT);
    for (query, expected) in [
        (format!("filter[updated_at][gt]={AT}"), (Some(at + 1), None)),
        (format!("filter[updated_at][gte]={AT}"), (Some(at), None)),
        (format!("filter[updated_at][lt]={AT}"), (None, Some(at))),
        (format!("filter[updated_at][lte]={AT}"), (None, Some(at + 1))),
        (format!("filter%5Bupdated_at%5D%5Bgte%5D={AT}"), (Some(at), None)),
        ("filter[updated_at][gte]=2026-06-11T18:40:55.003%2B02:00".into(), (Some(at), None)),
        ("filter[updated_at][gte]=2026-06-11T18:40:55.003+02:00".into(), (Some(at), None)),
        ("filter[updated_at][gte]=2026-06-11T14:40:55.003-02:00".into(), (Some(at), None)),
        (format!("filter[updated_at][gte]={AT}&filter[updated_at][gt]={AT}"), (Some(at + 1), None)),
        (format!("filter[updated_at][lt]={AT}&filter[updated_at][lte]={AT}"), (None, Some(at))),
        (format!("filter[updated_at][gt]={AT}&filter[updated_at][lt]={AT}"), (Some(at + 1), Some(at))),
        ("filter[updated_at][lte]=9999-12-31T23:59:59Z".into(), (None, Some(millis("9999-12-31T23:59:59Z") + 1))),
    ] {
        assert_eq!(stretch(&query), expected, "{query}");
    }
    for value in [
        "",
        "yesterday",
        "2026-06-11",
        "2026-06-11T16:40:55",
        "2026-06-11T16:40:55%2B25:00",
        "1749660055",
        "ä+02:00",
        "+02:00",
    ] {
        assert_eq!(
            refused(&format!("filter[updated_at][gt]={value}")),
            ["filter[updated_at][gt] invalid_format"],
            "{value}"
        );
    }
}

#[test]
fn crm_records_come_as_json_or_in_indexed_keys() {
    let keys = |ids: &[&str]| {
        let key = |id: &&str| CrmKey { object_type: "contact".into(), object_id: (*id).into() };
        Some(ids.iter().map(key).collect::<Vec<_>>())
    };
    for (query, expected) in [
        (r#"filter[crm_associations][eq]=[{"id":"9","object_type":"contact"}]"#, keys(&["9"])),
        (
            "filter%5Bcrm_associations%5D%5Beq%5D=%5B%7B%22id%22%3A%22b%22%2C%22object_type%22%3A%22contact%22%7D%2C\
             %7B%22object_type%22%3A%22contact%22%2C%22id%22%3A%22a%22%7D%5D",
            keys(&["a", "b"]),
        ),
        (
            "filter[crm_associations][eq][0][id]=9&filter[crm_associations][eq][0][object_type]=contact&\
             filter%5Bcrm_associations%5D%5Beq%5D%5B7%5D%5Bobject_type%5D=contact&filter[crm_associations][eq][7][id]=9",
            keys(&["9"]),
        ),
    ] {
        assert_eq!(contacts(query).crm, expected, "{query}");
    }
}

#[test]
fn faulty_crm_filters_are_refused() {
    const NAME: &str = "filter[crm_associations][eq]";
    let many = vec![r#"{"id":"9","object_type":"contact"}"#; 21].join(",");
    for (value, code) in [
        ("", "invalid_json"),
        ("9", "invalid_format"),
        ("{}", "invalid_format"),
        ("[]", "too_short"),
        ("[9]", "invalid_format"),
        (r#"[{"id":"9"}]"#, "invalid_format"),
        (r#"[{"id":9,"object_type":"contact"}]"#, "invalid_format"),
        (r#"[{"id":"","object_type":"contact"}]"#, "too_short"),
        (r#"[{"id":"9","object_type":"company"}]"#, "invalid_format"),
        (r#"[{"id":"9","object_type":"contact","source":"hubspot"}]"#, "invalid_format"),
        (&format!("[{many}]"), "too_long"),
    ] {
        assert_eq!(refused(&format!("{NAME}={value}")), [format!("{NAME} {code}")], "{value}");
    }
    assert_eq!(refused(&format!("{NAME}[0][id]=9")), [format!("{NAME}[0][object_type] required")]);
    assert_eq!(
        refused(&format!("{NAME}[1][object_type]=deal&{NAME}[1][id]=")),
        [format!("{NAME}[1][object_type] invalid_format"), format!("{NAME}[1][id] too_short")]
    );
    for name in ["[00][id]", "[-1][id]", "[0][source]", "[0]", "[][id]", "[0][id][x]", "[4294967296][id]"] {
        assert_eq!(refused(&format!("{NAME}{name}=9")), [format!("{NAME}{name} invalid_format")]);
    }
    let indexed: Vec<_> = (0..21).map(|index| format!("{NAME}[{index}][id]={index}")).collect();
    assert_eq!(refused(&indexed.join("&")), [format!("{NAME} too_long")]);
    let both =
        format!(r#"{NAME}=[{{"id":"9","object_type":"contact"}}]&{NAME}[0][id]=9&{NAME}[0][object_type]=contact"#);
    assert_eq!(refused(&both), [format!("{NAME} invalid_format")]);
}

#[test]
fn a_domain_is_a_filter_of_companies_and_is_normalised() {
    let companies = |query: &str| read(Resource::Company, query).map(|ask| ask.companies().domain);
    assert_eq!(companies("filter[domain][eq]=Example.ORG."), Ok(Some("example.org".into())));
    assert_eq!(companies("filter[domain][eq]=b%C3%BCcher.example"), Ok(Some("xn--bcher-kva.example".into())));
    assert_eq!(companies("filter[domain][eq]=a+b"), Err(vec!["filter[domain][eq] invalid_format".into()]));
    assert_eq!(companies("filter[domain][eq]="), Err(vec!["filter[domain][eq] too_short".into()]));
    assert_eq!(refused("filter[domain][eq]=example.org"), ["filter[domain][eq] invalid_format"]);
    let company = r#"filter[crm_associations][eq]=[{"id":"9","object_type":"company"}]"#;
    assert!(read(Resource::Company, company).is_ok());
}

#[test]
fn all_that_is_wrong_with_a_query_is_named_at_once() {
    let long = "x".repeat(SEARCH_CHARACTERS_MAX + 1);
    assert_eq!(
        refused(&format!(
            "limit=0&filter[name][eq]=x&order_by=name:asc&filter[updated_at][ne]=x&limit=5&filter=x&search={long}&\
             cursor=x&filter[updated_at]=x&limit=6&filter[x=y"
        )),
        [
            "limit invalid_range",
            "filter[name][eq] invalid_format",
            "order_by invalid_format",
            "filter[updated_at][ne] invalid_format",
            "limit duplicate",
            "filter invalid_format",
            "search too_long",
            "filter[updated_at] invalid_format",
            "filter[x invalid_format",
            "cursor invalid_format",
        ]
    );
    assert_eq!(refused("search=a%00b"), ["search invalid_format"]);
    assert_eq!(refused("cursor="), ["cursor invalid_format"]);
    assert_eq!(refused("search=&search=x"), ["search duplicate"]);
}

#[test]
fn a_cursor_carries_the_question_and_what_is_repeated_must_agree() {
    const FILTER: &str = "filter[updated_at][gte]=2026-06-11T16:40:55.003Z";
    let question = format!("order_by=updated_at:asc&search=Ada&{FILTER}&limit=2");
    let first = read(Resource::Contact, &question).expect("reads");
    let last = PagePosition { updated_at: Timestamp::from_millis(5), id: 9 };
    let cursor = signer(Resource::Contact).sign(&first.query, last);

    let second = read(Resource::Contact, &format!("limit=3&cursor={cursor}")).expect("reads");
    assert_eq!(second, ListRequest { query: first.query.clone(), after: Some(last), limit: 3 });
    let repeated = read(Resource::Contact, &format!("{question}&cursor={cursor}")).expect("reads");
    assert_eq!(repeated, ListRequest { query: first.query, after: Some(last), limit: 2 });

    for (parameter, name) in [
        ("order_by=updated_at:desc", "order_by"),
        ("search=ada", "search"),
        ("filter[updated_at][gte]=2026-06-11T16:40:55.004Z", "filter[updated_at][gte]"),
        ("filter[updated_at][lt]=2026-06-11T16:40:55.003Z", "filter[updated_at][lt]"),
        (r#"filter[crm_associations][eq]=[{"id":"9","object_type":"contact"}]"#, "filter[crm_associations][eq]"),
    ] {
        assert_eq!(refused(&format!("{parameter}&cursor={cursor}")), [format!("{name} invalid_format")], "{parameter}");
    }
    assert_eq!(read(Resource::Company, &format!("cursor={cursor}")), Err(vec!["cursor invalid_format".into()]));
}

#[test]
fn the_longest_question_fits_into_a_cursor() {
    let text = |characters| "\u{1}".repeat(characters);
    let crm = (0..crm_filter::CRM_RECORD_COUNT_MAX).map(|_| text(255)).collect();
    let instant = Some(Timestamp::from_millis(i64::MIN));
    let query = ListQuery {
        order: Order::OldestFirst,
        updated: UpdatedFilter { gt: instant, gte: instant, lt: instant, lte: instant },
        search: Some(text(SEARCH_CHARACTERS_MAX)),
        domain: Some("x".repeat(255)),
        crm: Some(crm),
    };
    let last = PagePosition { updated_at: Timestamp::from_millis(i64::MIN), id: u128::MAX };
    let cursor = signer(Resource::Company).sign(&query, last);
    assert!(cursor.len() <= CURSOR_CHARACTERS_MAX, "{}", cursor.len());
    assert_eq!(signer(Resource::Company).verify(&cursor), Some((query, last)));
}

proptest! {
    #[test]
    fn no_query_makes_it_panic(
        query in "(limit|cursor|order_by|search|filter|\\[|\\]|updated_at|gt|crm_associations|eq|domain|[0-9]|=|&|\\+|%|\\PC){0,30}",
        value in "\\PC{0,30}",
    ) {
        for resource in [Resource::Contact, Resource::Company] {
            let _ = read(resource, &query);
            let _ = read(resource, &format!("filter[updated_at][gt]={value}&filter[domain][eq]={value}"));
            let _ = read(resource, &format!("filter[crm_associations][eq]={value}&limit={value}&cursor={value}"));
        }
    }
}
