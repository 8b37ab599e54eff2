//! Finding contacts: the filter language in its three forms, sorts, pages, totals, and what is refused.

use http::Method;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use rolo_core::access::key::Scope;
use rolo_core::find::Filter;
use rolo_core::{Contact, ContactRef};
use rolo_testkit::{Client, Reply, TestRolo, Value, json, on_each_store};

use super::{errors, kind, made, native};

/// A query parameter's value.
fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { format!("%{byte:02X}") })
        .collect()
}

async fn find(client: &Client, query: Value) -> Reply {
    client.post("/contacts:search", query).await
}

/// The full names of what was found, in order.
fn names(reply: &Reply) -> Vec<&str> {
    reply.body["data"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["name"]["full"].as_str().unwrap_or(""))
        .collect()
}

async fn found(client: &Client, filter: &str) -> Vec<String> {
    let reply = find(client, json!({ "filter": filter, "sort": "name" })).await.expect(200);
    names(&reply).into_iter().map(str::to_owned).collect()
}

/// Four people, of whom each filter finds some.
async fn people(rolo: &TestRolo, client: &Client) -> String {
    let company = rolo.askelephant().post("/companies", json!({ "name": "Analytical Engines", "domains": [] })).await;
    let company = company.expect(201).body["id"].as_str().expect("an id").to_owned();
    for person in [
        json!({
            "name": { "full": "Ada King", "given": "Ada", "family": "King" }, "emails": ["Ada@Example.org"],
            "phones": ["+1 (202) 555-0123"], "description": "Prefers to be called", "time_zone": "Europe/Berlin",
            "metadata": { "plan": "gold", "seats": 12, "tags": ["vip", "beta"], "a b": { "c": true } },
            "crm_link": { "object_type": "contact", "object_id": "7", "source": "crm" },
            "aliases": [{ "vendor": "synthflow", "id": "sf-1" }], "company_id": company,
        }),
        json!({ "name": "Bea", "emails": ["bea@example.net"], "metadata": { "plan": "Silver", "seats": 3.50, "until": null } }),
        json!({ "name": "Zoë Ångström", "phones": ["+1 202 555 0199"], "metadata": { "seats": "12" } }),
        json!({ "name": "Cy", "company_id": company }),
    ] {
        made(client, person).await;
        rolo.clock.advance(std::time::Duration::from_millis(1));
    }
    company
}

on_each_store! {
    async fn every_field_can_be_asked_for_and_a_write_is_found_at_once(rolo: TestRolo) {
        let client = native(&rolo);
        let company = people(&rolo, &client).await;
        let all = find(&client, json!({ "filter": "name = cy" })).await.expect(200);
        let cy = all.body["data"][0]["id"].as_str().expect("an id").to_owned();
        let both = ["Ada King", "Bea"];
        for (filter, expected) in [
            ("name = \"ada  KING\"".to_owned(), &["Ada King"][..]),
            ("name starts ZO".into(), &["Zoë Ångström"]),
            ("name contains A\u{30a}ngstro\u{308}m".into(), &["Zoë Ångström"]),
            ("name.given = ada or name.family = nobody".into(), &["Ada King"]),
            ("name < c".into(), &both),
            ("email = ada@EXAMPLE.org".into(), &["Ada King"]),
            ("email contains example and not email exists".into(), &[]),
            ("email in (bea@example.net, ada@example.org)".into(), &both),
            ("phone = \"202-555-0123\" or phone = +12025550123".into(), &["Ada King"]),
            ("phone contains 5550".into(), &["Ada King", "Zoë Ångström"]),
            ("phone starts +1202".into(), &["Ada King", "Zoë Ångström"]),
            ("not phone exists".into(), &["Bea", "Cy"]),
            (format!("company_id = {company}"), &["Ada King", "Cy"]),
            ("company.name contains engine".into(), &["Ada King", "Cy"]),
            ("company.name = \"analytical engines\" and name = cy".into(), &["Cy"]),
            ("company.name = engines".into(), &[]),
            ("description contains CALLED".into(), &["Ada King"]),
            ("time_zone starts europe".into(), &["Ada King"]),
            ("crm_link.object_id = 7 and crm_link.object_type = contact and crm_link.source = crm".into(), &["Ada King"]),
            ("aliases.synthflow = sf-1".into(), &["Ada King"]),
            ("aliases.synthflow = SF-1".into(), &[]),
            ("memory_store_id exists".into(), &[]),
            ("metadata.plan in (gold, silver)".into(), &both),
            ("metadata.seats > 3.5".into(), &["Ada King"]),
            ("metadata.seats = 3.5".into(), &["Bea"]),
            ("metadata.seats = \"12\"".into(), &["Zoë Ångström"]),
            ("metadata.tags = beta".into(), &["Ada King"]),
            ("metadata.\"a b\".c = true".into(), &["Ada King"]),
            ("metadata.until = null".into(), &["Bea"]),
            ("not metadata.until exists and revision = 1".into(), &["Ada King", "Cy", "Zoë Ångström"]),
            (format!("id = {cy}"), &["Cy"]),
            ("created_at >= 2000-01-01T00:00:00Z and updated_at < 2000-01-01T00:00:00Z".into(), &[]),
            ("text contains king".into(), &["Ada King"]),
            ("text contains \"555 0199\"".into(), &["Zoë Ångström"]),
            ("text contains analytical".into(), &["Ada King", "Cy"]),
        ] {
            assert_eq!(found(&client, &filter).await, expected, "{filter}");
        }
        client.patch(&format!("/contacts/{cy}"), json!({ "emails": ["cy@example.org"], "name": "Cyrus" })).await.expect(200);
        assert_eq!(found(&client, "email = cy@example.org and name = cyrus").await, ["Cyrus"]);
        assert_eq!(found(&client, "name = cy").await, [""; 0]);
        client.delete(&format!("/contacts/{cy}")).await.expect(200);
        assert_eq!(found(&client, "email = cy@example.org or text contains cyrus").await, [""; 0]);
    }

    async fn a_filter_is_asked_by_get_by_query_and_by_post_with_the_same_answer(rolo: TestRolo) {
        let client = native(&rolo);
        people(&rolo, &client).await;
        let filter = "metadata.seats exists and (email exists or phone exists)";
        let body = json!({ "filter": filter, "text": "a", "sort": "-created_at", "limit": 2, "total": true });
        let posted = find(&client, body.clone()).await.expect(200);
        assert_eq!(names(&posted), ["Bea", "Ada King"]);
        assert_eq!((&posted.body["total"], &posted.body["total_is_exact"]), (&json!(2), &json!(true)));
        let queried = client.send(Method::QUERY, "/contacts", Some(body.to_string().into())).await.expect(200);
        let path = format!("/contacts?filter={}&text=a&sort=-created_at&limit=2&total=true", escaped(filter));
        let got = client.get(&path).await.expect(200);
        assert_eq!((&queried.body, &got.body), (&posted.body, &posted.body));
        // The other parameters of a list narrow it, too.
        let since = "/contacts?text=a&updated_from=2000-01-01T00:00:00Z&updated_before=2000-01-02T00:00:00Z";
        assert_eq!(names(&client.get(since).await.expect(200)), [""; 0]);
        assert_eq!(names(&client.get("/contacts?text=+&order=oldest&limit=1").await.expect(200)), ["Ada King"]);
    }

    async fn pages_by_each_sort_go_on_where_they_were_though_contacts_are_written_between(rolo: TestRolo) {
        let client = native(&rolo);
        for name in ["b", "D", "a", "C", "e", "f"] {
            made(&client, json!({ "name": name, "description": "x" })).await;
            rolo.clock.advance(std::time::Duration::from_millis(1));
        }
        for (sort, expected) in [
            ("name", "a b C D e f"), ("-name", "f e D C b a"), ("created_at", "b D a C e f"),
            ("-created_at", "f e C a D b"), ("updated_at", "b D a C e f"), ("-updated_at", "f e C a D b"),
        ] {
            for filter in [Value::Null, json!("description = x"), json!("name >= a and text contains a or not text contains a")] {
                let (mut shown, mut after) = (Vec::new(), Value::Null);
                loop {
                    let query = json!({ "filter": filter, "sort": sort, "limit": 2, "after": after, "total": true });
                    let page = find(&client, query).await.expect(200);
                    assert_eq!((&page.body["total"], &page.body["total_is_exact"]), (&json!(6), &json!(true)));
                    shown.extend(names(&page).into_iter().map(str::to_owned));
                    after = page.body["next_after"].clone();
                    assert_eq!(after.is_string(), page.body["has_more"] == true);
                    if after.is_null() {
                        break;
                    }
                }
                assert_eq!(shown.join(" "), expected, "{sort} {filter}");
            }
        }
        // The last of a page is renamed, and another comes in front of it.
        let first = find(&client, json!({ "sort": "name", "limit": 2 })).await.expect(200);
        let last = first.body["data"][1]["id"].as_str().expect("an id");
        client.patch(&format!("/contacts/{last}"), json!({ "name": "z" })).await.expect(200);
        made(&client, json!({ "name": "aa" })).await;
        let rest = find(&client, json!({ "sort": "name", "after": first.body["next_after"] })).await.expect(200);
        assert_eq!(names(&rest), ["C", "D", "e", "f", "z"]);
        let all = client.get("/contacts?total=true&limit=1").await.expect(200);
        assert_eq!((names(&all), &all.body["total"]), (vec!["aa"], &json!(7)));
    }

    async fn whoever_may_not_read_companies_learns_nothing_of_them_by_filters(rolo: TestRolo) {
        let client = native(&rolo);
        people(&rolo, &client).await;
        let limited = client.clone().with_key(&rolo.make_key(&[Scope::ContactsRead]).1);
        for filter in ["company.name = x", "company.name = \"analytical engines\"", "not (name = a or company.name exists)"] {
            let refused = find(&limited, json!({ "filter": filter })).await.expect(403);
            assert_eq!(kind(&refused), "forbidden", "{filter}");
        }
        assert_eq!(found(&limited, "text contains analytical").await, [""; 0]);
        assert_eq!(found(&limited, "text contains king").await, ["Ada King"]);
        let writer = client.clone().with_key(&rolo.make_key(&[Scope::ContactsWrite]).1);
        find(&writer, json!({})).await.expect(403);
        let other = client.clone().with_key(&rolo.make_workspace("other"));
        for filter in ["email exists", "email = ada@example.org", "text contains king", "company.name contains a"] {
            assert_eq!(found(&other, filter).await, [""; 0], "{filter}");
        }
    }

    async fn a_filter_that_would_look_at_too_much_says_how_much_that_is(rolo: TestRolo) {
        let client = native(&rolo);
        let companies = rolo.askelephant();
        for number in 0..1_001 {
            companies.post("/companies", json!({ "name": format!("Engine {number}"), "domains": [] })).await.expect(201);
        }
        for query in [json!({ "filter": "company.name contains engine" }), json!({ "text": "engine" })] {
            let refused = find(&client, query).await.expect(422);
            assert_eq!((kind(&refused), &refused.body["code"]), ("limit-exceeded", &json!("limit_exceeded")));
            assert_eq!((&refused.body["limit"], &refused.body["limited"]), (&json!(1_000), &json!("companies")));
            assert!(refused.body["detail"].as_str().expect("a sentence").contains("1000 companies"), "{}", refused.text);
        }
        let names = |count| json!({ "filter": format!("company.name in ({})", vec!["x"; count].join(",")) });
        let refused = find(&client, names(21)).await.expect(422);
        assert_eq!((kind(&refused), &refused.body["limit"]), ("limit-exceeded", &json!(20)));
        find(&client, names(20)).await.expect(200);
        // Fewer of them are not too many, and two letters find no companies.
        assert_eq!(found(&client, "company.name = \"engine 7\"").await, [""; 0]);
        find(&client, json!({ "text": "en" })).await.expect(200);
    }

    async fn no_filter_finds_anything_of_another_workspace(rolo: TestRolo) {
        let other = rolo.make_workspace("other");
        let clients = [native(&rolo), native(&rolo).with_key(&other)];
        let mut linked = Vec::new();
        for (client, key) in clients.iter().zip([rolo.key(), &other]) {
            let dialect = |path: &str| rolo.at(path).with_key(key);
            let company = dialect("/api/v2").post("/companies", json!({ "name": "Engines", "domains": [] })).await.expect(201);
            let company = company.body["id"].as_str().expect("an id").to_owned();
            let (_, ada) = made(client, json!({
                "name": "Ada", "emails": ["ada@example.org"], "phones": ["+1 202 555 0123"], "company_id": company,
                "crm_link": { "object_type": "contact", "object_id": "7", "source": "crm" },
                "aliases": [{ "vendor": "synthflow", "id": "sf-1" }],
            }))
            .await;
            let id = ada["id"].as_str().expect("an id").to_owned();
            let store = dialect("/v2").post("/memory_stores", json!({ "title": "Loans" })).await;
            let store = store.body["id"].as_str().or(store.body["response"]["id"].as_str()).expect("an id").to_owned();
            dialect("/v2").post_empty(&format!("/memory_stores/{store}/contacts/{id}/attach")).await.expect(200);
            linked.push([id, company, store]);
        }
        for (client, (own, foreign)) in clients.iter().zip([(&linked[0], &linked[1]), (&linked[1], &linked[0])]) {
            for sort in ["name", "created_at", "-created_at", "updated_at", "-updated_at"] {
                let all = find(client, json!({ "sort": sort, "total": true })).await.expect(200);
                assert_eq!((&all.body["data"][0]["id"], &all.body["total"]), (&json!(own[0]), &json!(1)), "{sort}");
                assert_eq!(names(&all), ["Ada"], "{sort}");
            }
            for filter in [
                "email = ada@example.org", "phone = +12025550123", "phone contains 5550123", "crm_link.object_id = 7",
                "aliases.synthflow = sf-1", "text contains ada", "name starts a",
            ] {
                let found = find(client, json!({ "filter": filter })).await.expect(200);
                assert_eq!((names(&found), &found.body["data"][0]["id"]), (vec!["Ada"], &json!(own[0])), "{filter}");
            }
            for (field, (own, foreign)) in ["id", "company_id", "memory_store_id"].iter().zip(own.iter().zip(foreign)) {
                assert_eq!(found(client, &format!("{field} = {own}")).await, ["Ada"], "{field}");
                assert_eq!(found(client, &format!("{field} = {foreign}")).await, [""; 0], "{field}");
            }
        }
    }

    async fn what_is_wrong_with_a_filter_is_refused_with_its_place(rolo: TestRolo) {
        let client = native(&rolo);
        let deep = format!("{}name = a{}", "(".repeat(40), ")".repeat(40));
        let many = vec!["revision = 1"; 101].join(" or ");
        for (filter, offset, code) in [
            ("name = a and color = red", 13, "unknown_field"), ("name =", 6, "invalid_format"),
            ("revision = one", 11, "invalid_type"), ("phone > 1", 6, "invalid_type"), ("", 0, "invalid_format"),
            ("metadata..a = 1", 9, "invalid_format"), (&*deep, 33, "too_long"), (&*many, 1600, "too_long"),
            ("name = \"a", 7, "invalid_format"), ("company.name < a", 13, "invalid_type"),
        ] {
            let refused = find(&client, json!({ "filter": filter })).await.expect(422);
            assert_eq!((kind(&refused), errors(&refused)), ("invalid", vec![("/filter".into(), code.into())]), "{filter}");
            assert_eq!(refused.body["errors"][0]["offset"], offset, "{filter}: {}", refused.text);
            let refused = client.get(&format!("/contacts?filter={}", escaped(filter))).await.expect(400);
            assert_eq!(errors(&refused), [("filter".to_owned(), code.to_owned())], "{filter}");
            assert_eq!(refused.body["errors"][0]["offset"], offset, "{filter}");
        }
        let all = find(&client, json!({ "sort": "age", "limit": 0, "after": "x", "total": 1, "color": "red", "text": 1, "filter": [] }));
        let expected = [
            ("/sort", "invalid_range"), ("/limit", "invalid_range"), ("/total", "invalid_type"), ("/color", "unknown_field"),
            ("/text", "invalid_type"), ("/filter", "invalid_type"), ("/after", "invalid_range"),
        ];
        let all = all.await.expect(422);
        let mut errors_found = errors(&all);
        errors_found.sort();
        let mut expected: Vec<_> = expected.iter().map(|(at, code)| (at.to_string(), code.to_string())).collect();
        expected.sort();
        assert_eq!(errors_found, expected);
        for (query, name) in [
            ("sort=age", "sort"), ("total=x", "total"), ("sort=name&order=newest", "order"), ("sort=name&after=1.2", "after"),
            ("filter=name+=+a&filter=name+=+b", "filter"), ("text=a&color=red", "color"),
        ] {
            let refused = client.get(&format!("/contacts?{query}")).await.expect(400);
            assert_eq!(errors(&refused)[0].0, name, "{query}");
        }
        for body in ["", "[]", "{"] {
            client.send(Method::QUERY, "/contacts", Some(body.into())).await.expect(422);
        }
        // A cursor belongs to its sort.
        for after in ["c.01J00000000000000000000000", "n61.01J00000000000000000000000", "nzz.x", "n6.x", "."] {
            let refused = find(&client, json!({ "after": after })).await.expect(422);
            assert_eq!(errors(&refused), [("/after".to_owned(), "invalid_range".to_owned())], "{after}");
        }
    }

    async fn a_query_says_its_type_and_no_other_is_taken(rolo: TestRolo) {
        let client = native(&rolo);
        let body = || Some(json!({ "limit": 1 }).to_string().into());
        client.send(Method::QUERY, "/contacts", body()).await.expect(200);
        for typed in [client.clone().with("content-type", "text/plain"), client.clone().with("content-type", "")] {
            for (method, path) in [(Method::QUERY, "/contacts"), (Method::POST, "/contacts:search")] {
                let refused = typed.send(method, path, body()).await.expect(415);
                assert_eq!((kind(&refused), refused.header("accept-query")), ("unsupported-media-type", "application/json"));
            }
        }
        let refused = client.send(Method::QUERY, "/contacts", None).await.expect(415);
        assert_eq!(refused.header("accept-query"), "application/json");
        // What makes a write safe to repeat or conditional has no meaning here.
        let client = client.with("idempotency-key", "one").with("if-match", "\"7\"");
        for limit in [1, 2] {
            find(&client, json!({ "limit": limit })).await.expect(200);
        }
        let refused = client.send(Method::PATCH, "/contacts", None).await.expect(405);
        assert_eq!(refused.header("allow"), "GET, HEAD, POST, PUT, QUERY");
    }

    async fn a_filter_finds_what_matches_it_whatever_the_contacts_are(rolo: TestRolo) {
        let client = native(&rolo);
        let mut ids = Vec::new();
        let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
        for _ in 0..40 {
            let body = person().new_tree(&mut runner).expect("a value").current();
            ids.push(made(&client, body).await.1["id"].as_str().expect("an id").to_owned());
        }
        let mut stored: Vec<Contact> = Vec::new();
        for id in &ids {
            let contact = ContactRef::id(rolo_core::ContactId::parse_uuid(id).expect("ours"));
            stored.push(rolo.store().get_contact(rolo.workspace(), contact).await.expect("reads").expect("there"));
        }
        for _ in 0..150 {
            let filter = filter().new_tree(&mut runner).expect("a value").current();
            let reply = find(&client, json!({ "filter": filter, "sort": "created_at", "total": true, "limit": 1000 })).await.expect(200);
            let parsed = Filter::parse(&filter, None).expect("a filter");
            let expected: Vec<String> =
                stored.iter().filter(|contact| parsed.matches(contact)).map(|contact| contact.id.to_uuid()).collect();
            let data = reply.body["data"].as_array().expect("a list").iter();
            let mut found: Vec<String> = data.map(|one| one["id"].as_str().expect("an id").to_owned()).collect();
            assert!(found.is_sorted(), "{filter}");
            let mut expected = expected;
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{filter}");
            assert_eq!(reply.body["total"], expected.len(), "{filter}");
        }
    }
}

const WORDS: &[&str] = &["ada", "Bea", "zoë", "king", "Ada King"];
const NUMBERS: &[&str] = &["+12025550123", "+12025550124", "2025550123", "555-0123"];

fn person() -> impl Strategy<Value = Value> {
    use proptest::sample::select;
    let number = prop::option::of(select(NUMBERS));
    let plan = prop_oneof![select(WORDS).prop_map(Value::from), (0..4).prop_map(Value::from), Just(json!(["ada", 2]))];
    (select(WORDS), any::<u32>(), number, plan, prop::option::of(0..4_u8)).prop_map(|(name, seed, phone, plan, crm)| {
        let crm = crm.map(|id| json!({ "object_type": "contact", "object_id": id.to_string(), "source": "crm" }));
        json!({
            "name": name, "emails": [format!("p{seed}@example.org")], "phones": phone.into_iter().collect::<Vec<_>>(),
            "metadata": { "plan": plan }, "crm_link": crm,
        })
    })
}

fn filter() -> impl Strategy<Value = String> {
    use proptest::sample::select;
    let word = || select(WORDS).prop_map(|word| format!("\"{word}\""));
    let term = prop_oneof![
        (
            select(vec!["name", "name.given", "name.family", "metadata.plan"]),
            select(vec!["=", "!=", "<", ">=", "starts", "contains"]),
            word()
        )
            .prop_map(|(field, operator, word)| format!("{field} {operator} {word}")),
        word().prop_map(|word| format!("text contains {word}")),
        select(NUMBERS).prop_map(|number| format!("phone = \"{number}\"")),
        select(NUMBERS).prop_map(|number| format!("text contains \"{number}\"")),
        select(vec!["555", "0124", "2025550"]).prop_map(|digits| format!("phone contains {digits}")),
        (0..10).prop_map(|digit| format!("email starts p{digit}")),
        (0..4).prop_map(|id| format!("crm_link.object_id in ({id}, 1)")),
        (0..4).prop_map(|number| format!("metadata.plan > {number}")),
        Just("company_id exists".to_owned()),
    ];
    term.prop_recursive(3, 12, 3, |inner| {
        (prop::collection::vec(inner, 1..4), select(vec![" and ", " or "]), any::<bool>()).prop_map(
            |(filters, word, is_not)| {
                let joined = filters.join(word);
                if is_not { format!("not ({joined})") } else { format!("({joined})") }
            },
        )
    })
}
