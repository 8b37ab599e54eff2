//! What nobody may write: each field that a record shows or hides, sent to each route that writes.
//!
//! Two servers that are alike get the same requests, one with the field and one without. All that both store is equal
//! afterwards, to the last byte.

use std::collections::BTreeSet;

use http::Method;
use rolo_api::operations;
use rolo_core::Surface;
use rolo_core::model::record::FieldKind;
use rolo_testkit::{Value, body_fields, fields_written, good_body, json, on_each_store};

use super::pair::{Pair, Side, exactly};
use super::routes::{ROUTES, Route};
use crate::edge::sample::Sample;

/// Names of what is stored and never shown, of what other versions of such a server may take, and of what a language
/// may stumble over.
const HIDDEN: [&str; 42] = [
    "revision",
    "position",
    "checksum",
    "row",
    "search",
    "uid",
    "workspace",
    "workspace_id",
    "tenant_id",
    "key",
    "digits",
    "primary",
    "shown",
    "shown_id",
    "alias",
    "vendor",
    "member",
    "since",
    "previous",
    "before",
    "after",
    "actor",
    "origin",
    "surface",
    "request_id",
    "hash",
    "scopes",
    "scope",
    "role",
    "is_admin",
    "owner",
    "deleted",
    "deleted_at",
    "log_position",
    "contact_count",
    "settings",
    "full",
    "given",
    "family",
    "__proto__",
    "constructor",
    "$ref",
];

/// The names of all that any answer shows.
fn names_in(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                names.insert(name.clone());
                names_in(value, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| names_in(item, names)),
        _ => {}
    }
}

/// Everything that a field could be set to.
fn values() -> [Value; 7] {
    let id = "0197f000-0000-7000-8000-000000000001";
    [
        json!(id),
        json!("2001-01-01T00:00:00Z"),
        json!(77),
        json!(true),
        json!(null),
        json!([{ "id": id }]),
        json!({ "id": id }),
    ]
}

async fn send(side: &Side, route: &Route, sample: &Sample, body: &Value) -> rolo_testkit::Reply {
    let method = Method::from_bytes(route.method.as_bytes()).expect("a method");
    side.client().send(method, &sample.path(), Some(body.to_string().into())).await
}

/// The good bodies of a route, with a change of its own each time, and a place for a field inside of lists.
fn body(route: &Route, sample: &Sample, turn: usize, within: &[(String, Value)]) -> Value {
    let mut body = sample.body.clone().unwrap_or_else(|| json!({}));
    let name = route.writes.first().copied().filter(|name| !["object_type", "operations"].contains(name));
    if let Some(name) = name {
        body[name] = json!(format!("Ada {turn}"));
    }
    let item = |key: &str, text: String| {
        let mut item = json!({ key: text });
        for (name, value) in within {
            item[name] = value.clone();
        }
        json!([item])
    };
    for (list, key) in [("emails", "email"), ("phone_numbers", "phone_number"), ("domains", "domain")] {
        if route.writes.contains(&list) {
            let text = if list == "domains" { format!("x{turn}.example") } else { format!("x{turn}@example.org") };
            body[list] = item(key, text);
        }
    }
    body
}

/// Sends a body with more in it to the first, and without to the second, and compares.
async fn compare(pair: &Pair, route: &Route, sample: &Sample, turn: usize, more: &[(String, Value)], within: bool) {
    let plain = body(route, sample, turn, &[]);
    let mut fuller = body(route, sample, turn, if within { more } else { &[] });
    for (name, value) in more.iter().filter(|_| !within) {
        fuller[name] = value.clone();
    }
    let send_one = async |side: &Side| {
        let is_first = std::ptr::eq(side, &pair.first);
        send(side, route, sample, if is_first { &fuller } else { &plain }).await
    };
    let what = format!("{} {} with {fuller}", route.method, route.path);
    if fuller == plain {
        return; // There is no place for it.
    }
    if route.surface == Surface::Native && !route.writes.is_empty() {
        // What it does not know, it refuses, and then it does nothing at all.
        let both = pair.both(async |side: &Side| {
            let before = side.rolo.mark();
            let reply = send(side, route, sample, &fuller).await;
            side.rolo.assert_as(&before, &what);
            reply
        });
        let (first, second) = both.await;
        assert_eq!((first.status, second.status), (422, 422), "{what}: {}", first.text);
        return;
    }
    let (first, second) = pair.both(send_one).await;
    assert!(matches!(second.status, 200 | 201), "{what}: {}", second.text);
    assert_eq!(exactly(&first), exactly(&second), "{what}");
}

#[test]
fn each_row_of_the_routes_names_the_keys_that_a_full_body_has() {
    let operations = operations();
    for route in ROUTES {
        let is_its = |known: &&rolo_http::Operation| (known.method.as_str(), known.path) == (route.method, route.path);
        let body = operations.iter().find(is_its).and_then(good_body).unwrap_or_else(|| json!({}));
        let keys: BTreeSet<&str> = body.as_object().expect("an object").keys().map(String::as_str).collect();
        let named: BTreeSet<&str> = route.writes.iter().copied().collect();
        assert_eq!(
            named, keys,
            "{} {}: separation/routes.rs, and then good_bodies.rs in testkit",
            route.method, route.path
        );
    }
}

on_each_store! {
    async fn each_field_of_a_body_is_written_by_some_route(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for operation in operations() {
            let Some(mut body) = good_body(&operation) else { continue };
            let sample = Sample::of(&rolo, rolo.key(), &operation).await;
            if body.get("company_id").is_some() {
                let company = client.post("/api/v2/companies", json!({ "name": "Looms", "domains": [] })).await;
                body["company_id"] = company.body["id"].clone();
            }
            // What one route has made must not be in the way of the next.
            let own = body.to_string().replace("@example.org", &format!("@{}.example", rolo.changes().await.len()));
            let reply = sample.send_bytes(&client, own.replace("engines.", "looms.")).await;
            assert!(matches!(reply.status, 200 | 201 | 409), "{}: {}", operation.name, reply.text);
        }
        let written = fields_written(&rolo.changes().await, "");
        let forgotten: Vec<_> =
            body_fields(|kind| kind != FieldKind::Managed).into_iter().filter(|field| !written.contains(field)).collect();
        assert!(
            forgotten.is_empty(),
            "no route writes {forgotten:?}: give the key to its body in good_bodies.rs (testkit) and to its row in routes.rs"
        );
    }

}

on_each_store! {
    async fn a_field_that_nobody_may_write_has_no_effect_wherever_it_is_sent(backend: Backend) {
        let pair = Pair::start(backend).await;
        let mut names: BTreeSet<String> = HIDDEN.iter().map(|name| (*name).to_owned()).collect();
        names.extend(body_fields(|_| true).iter().map(|field| field.rsplit('.').next().unwrap_or(field).to_owned()));
        names.extend(ROUTES.iter().flat_map(|route| route.writes).map(|name| (*name).to_owned()));
        for route in ROUTES {
            let (sample, _) = pair.both(|side| side.sample(route)).await;
            let (reply, _) = pair.both(async |side: &Side| sample.send(&side.client()).await).await;
            names_in(&reply.body, &mut names);
        }
        assert!(names.len() > 80 && names.contains("updated_at") && names.contains("is_primary"), "{names:?}");
        let mut turn = 0;
        for route in ROUTES.iter().filter(|route| route.method != "GET") {
            let (mut sample, _) = pair.both(|side| side.sample(route)).await;
            let foreign = || names.iter().filter(|name| !route.writes.contains(&name.as_str()));
            for (number, value) in values().into_iter().enumerate() {
                let all: Vec<_> = foreign().map(|name| (name.clone(), value.clone())).collect();
                let own = ["email", "phone_number", "domain", "is_primary"];
                let inner: Vec<_> = all.iter().filter(|(name, _)| !own.contains(&name.as_str())).cloned().collect();
                turn += 1;
                compare(&pair, route, &sample, turn, &all, false).await;
                if route.writes.is_empty() {
                    // It has done its work on these records, and takes no key anyhow.
                    (sample, _) = pair.both(|side| side.sample(route)).await;
                    continue;
                }
                turn += 1;
                compare(&pair, route, &sample, turn, &inner, true).await;
                // One by one too, since one of them could keep the others from being looked at.
                for name in foreign().skip(number).step_by(values().len()) {
                    turn += 1;
                    compare(&pair, route, &sample, turn, &[(name.clone(), value.clone())], false).await;
                }
            }
            assert_eq!(pair.first.rolo.dump(), pair.second.rolo.dump(), "{} {}", route.method, route.path);
        }
    }
}
