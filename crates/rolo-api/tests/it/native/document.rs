//! The document of this surface, and the pages of its problems.

use std::collections::BTreeSet;

use rolo_testkit::{Value, json, on_each_store};

use super::native;

on_each_store! {
    async fn the_document_names_every_operation_and_anybody_may_read_it(rolo: TestRolo) {
        let document = rolo.at("/rolo/v1").get("/openapi.json").await.expect(200).body;
        assert_eq!(document["openapi"], "3.1.0");
        let paths = document["paths"].as_object().expect("an object");
        let in_document: BTreeSet<(String, String)> = paths
            .iter()
            .flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, _)| (method.to_uppercase(), path.clone())))
            .collect();
        let operations = rolo_api::native::operations();
        let served = operations.iter().map(|operation| {
            let suffix = if operation.name == "undo-change" { ":undo" } else { "" };
            (operation.method.to_string(), format!("{}{suffix}", operation.path))
        });
        assert_eq!(in_document, served.collect());
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
