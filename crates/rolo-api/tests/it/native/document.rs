//! The document of this surface, and the pages of its problems.

use std::collections::BTreeSet;

use rolo_core::Surface;
use rolo_testkit::{Value, json, on_each_store};

use super::native;

/// The path, method and description of each operation.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    let items = document["paths"].as_object().expect("paths").iter();
    items.flat_map(|(path, item)| {
        let methods =
            item.as_object().expect("methods").iter().filter(|(_, operation)| operation["responses"].is_object());
        methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

on_each_store! {
    async fn the_document_names_every_operation_and_anybody_may_read_it(rolo: TestRolo) {
        let document = rolo.at("/rolo/v1").get("/openapi.json").await.expect(200).body;
        assert_eq!(document["openapi"], "3.1.0");
        let paths = document["paths"].as_object().expect("an object");
        let in_document: BTreeSet<(String, String)> = paths
            .iter()
            .flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, _)| (method.trim_start_matches("x-").to_uppercase(), path.clone())))
            .collect();
        let operations = rolo_api::native::operations();
        let served = operations.iter().map(|operation| (operation.method.to_string(), operation.path.to_owned()));
        assert_eq!(in_document, served.collect());
    }

    async fn the_committed_document_is_the_one_that_is_served(rolo: TestRolo) {
        let document = rolo.at("/rolo/v1").get("/openapi.json").await.expect(200).body;
        let committed: Value = serde_json::from_str(include_str!("../../../contracts/rolo.openapi.json")).expect("JSON");
        assert!(
            document == committed,
            "the document has changed. Look at what follows, and write it to crates/rolo-api/contracts/rolo.openapi.json:\n{document:#}"
        );
    }

    async fn each_dialects_document_is_served_for_this_server_with_every_operation_of_it(rolo: TestRolo) {
        for (surface, path) in [
            (Surface::Synthflow, "/openapi/synthflow.json"),
            (Surface::AskElephant, "/openapi/askelephant.json"),
        ] {
            let document = rolo.at("").get(path).await.expect(200).body;
            let mount = document["servers"][0]["url"].as_str().expect("a path").to_owned();
            assert_eq!(document["servers"].as_array().map(Vec::len), Some(1), "{path}");
            let declared: BTreeSet<(String, String)> = operations(&document)
                .map(|(path, method, operation)| {
                    (format!("{mount}{path}"), format!("{} {method}", operation["operationId"].as_str().expect("a name")))
                })
                .collect();
            // A path of two spellings is declared in one.
            let served = rolo_api::operations().into_iter().filter(|operation| operation.surface == surface);
            let names: BTreeSet<String> =
                served.map(|operation| format!("{} {}", operation.name, operation.method.as_str().to_lowercase())).collect();
            assert_eq!(declared.iter().map(|(_, name)| name.clone()).collect::<BTreeSet<_>>(), names, "{path}");
            let paths: BTreeSet<&str> = rolo_api::operations().iter().map(|operation| operation.path).collect();
            assert!(declared.iter().all(|(path, _)| paths.contains(path.as_str())), "{path}");
        }
    }

    async fn the_page_for_people_names_the_documents_and_takes_nothing_from_elsewhere(rolo: TestRolo) {
        let page = rolo.at("").get("/docs").await.expect(200);
        assert!(page.header("content-type").starts_with("text/html"), "{:?}", page.header("content-type"));
        for path in ["/rolo/v1/openapi.json", "/openapi/synthflow.json", "/openapi/askelephant.json"] {
            assert!(page.text.contains(&format!("<a href=\"{path}\">")), "{path}");
        }
        assert!(!page.text.contains("//cdn") && !page.text.contains("src=") && !page.text.contains("<script"));
        assert!(rolo.at("").get("/docs/sheet.css").await.expect(200).header("content-type").starts_with("text/css"));
    }

    async fn each_reference_of_the_document_leads_somewhere(rolo: TestRolo) {
        fn references(value: &Value, found: &mut Vec<String>) {
            match value {
                Value::Object(entries) => entries.iter().for_each(|(name, value)| match (name.as_str(), value) {
                    ("$ref", Value::String(reference)) => found.push(reference.clone()),
                    (_, value) => references(value, found),
                }),
                Value::Array(items) => items.iter().for_each(|item| references(item, found)),
                _ => {}
            }
        }
        let document = rolo.at("/rolo/v1").get("/openapi.json").await.expect(200).body;
        let mut found = Vec::new();
        references(&document, &mut found);
        assert!(found.len() > 20);
        for reference in found {
            let pointer = reference.strip_prefix('#').expect("within the document");
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
    }

    async fn each_problem_has_a_page_that_anybody_may_read(rolo: TestRolo) {
        let document = rolo.at("/rolo/v1").get("/openapi.json").await.expect(200).body;
        let kinds = document["components"]["schemas"]["Problem"]["properties"]["type"]["enum"].as_array().expect("kinds").clone();
        assert!(kinds.len() > 10);
        for kind in kinds {
            let page = rolo.at("").get(kind.as_str().expect("a path")).await.expect(200);
            assert!(page.header("content-type").starts_with("text/plain") && page.text.len() > 80, "{kind}");
        }
        // And each refusal is of a kind that has one.
        for (path, status) in [("/contacts/x", 404), ("/contacts?limit=x", 400), ("/nothing", 404)] {
            let refused = native(&rolo).get(path).await.expect(status);
            rolo.at("").get(refused.body["type"].as_str().expect("a path")).await.expect(200);
        }
        let refused = rolo.at("/rolo/v1").post("/contacts", json!({})).await.expect(401);
        assert_eq!(refused.header("www-authenticate"), "Bearer realm=\"rolo\"");
    }
}
