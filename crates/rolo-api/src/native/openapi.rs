//! The document of this surface, OpenAPI 3.1, out of the one list of its operations.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::decode::pointer;
use super::errors::PROBLEMS;
use super::route::{Body, Parameter, Route};
use super::routes::routes;

/// The document as text.
pub(super) fn text() -> String {
    static TEXT: LazyLock<String> = LazyLock::new(|| document().to_string());
    TEXT.clone()
}

/// The document.
pub(crate) fn document() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in routes() {
        let path = route.operation.path.to_owned();
        let method = route.operation.method.as_str().to_ascii_lowercase();
        let entry = paths.entry(path).or_insert_with(|| json!({}));
        if let Value::Object(entry) = entry {
            // OpenAPI 3.1 has no name for the method QUERY (3.2 has), so it stands under one of our own.
            let method = if method == "query" { "x-query".to_owned() } else { method };
            entry.insert(method, operation(&route));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Rolo",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Rolo's own API: all that a record holds, its history, and the feed of all changes.",
        },
        "servers": [{ "url": "/" }],
        "security": [{ "key": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "key": { "type": "http", "scheme": "bearer", "description": "An API key; see `rolo key create`." },
            },
            "schemas": schemas(),
        },
    })
}

/// A header of requests.
struct Header {
    name: &'static str,
    about: &'static str,
    /// What it must look like; any text where this is empty.
    pattern: &'static str,
    of: Of,
}

/// Which operations take a header.
enum Of {
    Writes,
    WritesOfOne,
    Feed,
}

const HEADERS: &[Header] = &[
    Header {
        name: "If-Match",
        about: "The revision that the record must have, in quotes, or `*` for any.",
        pattern: r#"^(\*|"[0-9]{1,18}")$"#,
        of: Of::WritesOfOne,
    },
    Header {
        name: "Idempotency-Key",
        about: "Makes the request safe to repeat for 72 hours.",
        pattern: "^[!-~]{1,255}$",
        of: Of::Writes,
    },
    Header {
        name: "Prefer",
        about: "`return=minimal` or `return=representation`; of a patch also `rolo-rebase`. Others are left alone.",
        pattern: "",
        of: Of::Writes,
    },
    Header { name: "Last-Event-ID", about: "Of a stream: where it was left.", pattern: "", of: Of::Feed },
];

fn operation(route: &Route) -> Value {
    let names =
        route.operation.path.split('/').filter_map(|segment| Some(segment.strip_prefix('{')?.split_once('}')?.0));
    let in_path = names.map(|name| {
        let schema =
            if name == "position" { json!({ "type": "integer", "minimum": 1 }) } else { json!({ "type": "string" }) };
        let mut parameter = json!({ "name": name, "in": "path", "required": true, "schema": schema });
        if let Some(example) = example_of(name, route.operation.name) {
            parameter["example"] = json!(example);
        }
        parameter
    });
    let in_query = route.parameters.iter().map(|Parameter(name, kind, about)| {
        let mut schema = json!({ "type": kind });
        if *name == "match" {
            schema["pattern"] = json!("^(email|phone|external_id)(,(email|phone|external_id))*$");
        }
        json!({ "name": name, "in": "query", "description": about, "schema": schema })
    });
    let writes = route.operation.writes();
    let names_one = route.operation.path.contains('{');
    let headers = HEADERS.iter().filter(|header| match header.of {
        Of::Writes => writes,
        Of::WritesOfOne => writes && names_one,
        Of::Feed => route.operation.name == "list-changes",
    });
    let headers = headers.map(|Header { name, about, pattern, of: _ }| {
        let mut schema = json!({ "type": "string" });
        if !pattern.is_empty() {
            schema["pattern"] = json!(pattern);
        }
        json!({ "name": name, "in": "header", "description": about, "schema": schema })
    });
    let parameters: Vec<Value> = in_path.chain(in_query).chain(headers).collect();
    let mut responses = Map::new();
    let status = if route.operation.name.starts_with("create-") { "201" } else { "200" };
    let schema = schema_ref(route.answer);
    let answer = match route.parameters.iter().any(|parameter| parameter.0 == "dry_run") {
        true => json!({ "anyOf": [schema, schema_ref("Proposal")] }),
        false => schema,
    };
    let described = |schema: Value| json!({ "description": route.summary, "content": { "application/json": { "schema": schema } } });
    responses.insert(status.into(), described(answer));
    if status == "201" {
        responses.insert("200".into(), described(schema_ref("Proposal")));
    }
    if route.answer == "Upsert" {
        responses.insert("201".into(), described(schema_ref("Upsert")));
    }
    if writes {
        responses.insert(
            "204".into(),
            json!({ "description": "With `Prefer: return=minimal`: the revision is in the ETag." }),
        );
    }
    if route.answer == "BatchResults"
        && let Some(content) = responses.get_mut("200").and_then(|answer| answer.get_mut("content"))
    {
        // Lines have no schema as a whole: generators take one for that of a single answer.
        content["application/x-ndjson"] = json!({});
    }
    if route.operation.name == "list-changes"
        && let Some(content) = responses.get_mut("200").and_then(|answer| answer.get_mut("content"))
    {
        content["text/event-stream"] = json!({ "schema": { "type": "string" } });
        content["application/cloudevents-batch+json"] =
            json!({ "schema": { "type": "array", "items": { "type": "object" } } });
    }
    let of_writes: &[u16] = if writes { &[409, 412, 413, 422, 507] } else { &[] };
    for refusal in [400, 401, 403, 429, 503].iter().chain(of_writes).chain(route.refusals) {
        responses.insert(
            refusal.to_string(),
            json!({
                "description": "A problem (RFC 9457).",
                "content": { "application/problem+json": { "schema": schema_ref("Problem") } },
            }),
        );
    }
    let mut operation = json!({
        "operationId": route.operation.name,
        "summary": route.summary,
        "parameters": parameters,
        "responses": responses,
    });
    if let (Some(body), Value::Object(operation)) = (route.body, &mut operation) {
        operation.insert("requestBody".into(), request_body(body));
    }
    operation
}

/// What a parameter of a path may be: what the contact of the examples has.
fn example_of(parameter: &str, operation: &str) -> Option<&'static str> {
    match (parameter, operation) {
        ("email", _) => Some("ada@example.org"),
        ("phone", _) => Some("+1 202 555 0123"),
        ("alias", "get-contact-by-synthflow-id") => Some("sf-1"),
        ("alias", _) => Some("cnt_theirs"),
        _ => None,
    }
}

fn schema_ref(name: &str) -> Value {
    json!({ "$ref": format!("#{}", pointer(&["components", "schemas", name])) })
}

fn request_body(body: Body) -> Value {
    let fields = schema_ref("ContactFields");
    let example = json!({
        "name": { "given": "Ada", "family": "Lovelace" },
        "emails": [{ "address": "ada@example.org" }],
        "phones": [{ "number": "+1 202 555 0123" }],
        "aliases": [{ "vendor": "synthflow", "id": "sf-1" }, { "vendor": "askelephant", "id": "cnt_theirs" }],
    });
    let company = json!({ "name": "Engines", "domains": [{ "domain": "engines.example" }] });
    let store = json!({ "title": "Loans" });
    let merge = |schema: Value, example: Value| {
        json!({
            "application/merge-patch+json": { "schema": schema, "example": example },
            "application/json": { "schema": schema },
        })
    };
    let content = match body {
        Body::Batch => json!({
            "application/json": {
                "schema": schema_ref("Batch"),
                "example": { "operations": [
                    { "row": "1", "op": "create", "contact": example },
                    { "row": "2", "op": "update", "id": "sf-1", "contact": { "description": "x" }, "if_revision": 3 },
                    { "row": "3", "op": "delete", "id": "0197f000-0000-7000-8000-000000000001" },
                ] },
            },
            "application/x-ndjson": { "schema": { "type": "string", "description": "An operation on each line." } },
        }),
        Body::Query => json!({
            "application/json": {
                "schema": schema_ref("Query"),
                "example": {
                    "filter": "email contains example.org and not metadata.plan = gold",
                    "sort": "-created_at", "limit": 100, "total": true,
                },
            },
        }),
        Body::Company => json!({ "application/json": { "schema": schema_ref("CompanyFields"), "example": company } }),
        Body::MemoryStore => {
            json!({ "application/json": { "schema": schema_ref("MemoryStoreFields"), "example": store } })
        }
        Body::CompanyPatch => merge(schema_ref("CompanyFields"), json!({ "description": "Makes engines." })),
        Body::MemoryStorePatch => merge(schema_ref("MemoryStoreFields"), json!({ "title": "Grants" })),
        Body::Contact => json!({ "application/json": { "schema": fields, "example": example } }),
        Body::Patch => json!({
            "application/merge-patch+json": {
                "schema": fields,
                "example": { "description": "Prefers to be called.", "metadata": { "plan": "gold", "trial": null } },
            },
            "application/json": { "schema": fields },
            "application/json-patch+json": {
                "schema": schema_ref("JsonPatch"),
                "example": [
                    { "op": "test", "path": "/metadata/plan", "value": "gold" },
                    { "op": "replace", "path": "/metadata/plan", "value": "silver" },
                ],
            },
        }),
    };
    json!({ "required": true, "content": content })
}

/// The schemas, with the kinds of problems that there are.
fn schemas() -> Value {
    let mut schemas: Value = serde_json::from_str(include_str!("schemas.json")).unwrap_or_default();
    let kinds: Vec<&str> = PROBLEMS.iter().map(|problem| problem.path).collect();
    if let Some(kind) = schemas.pointer_mut("/Problem/properties/type") {
        *kind = json!({ "enum": kinds });
    }
    schemas
}
