//! Assignments become one JSON merge patch (RFC 7396).
//!
//! Whether there is such a field, and whether it takes such a value, the server decides.

use serde_json::{Map, Value};

use crate::cli::Assignment;
use crate::failure::Failure;

/// Fields whose values are lists or objects, so that JSON can be given for them.
const STRUCTURED: [&str; 6] = ["name", "emails", "phones", "domains", "crm_link", "aliases"];

/// Lists of items with a text each.
const LISTS: [&str; 3] = ["emails", "phones", "domains"];

/// The patch that these make.
pub(super) fn merge_patch(assignments: &[Assignment]) -> Result<Value, Failure> {
    let mut patch = Map::new();
    for assignment in assignments {
        insert(&mut patch, &assignment.path, value(assignment)).map_err(|()| {
            Failure::usage(format!("{} is set twice. Give each field once, whole or by its parts.", assignment.field()))
        })?;
    }
    Ok(Value::Object(patch))
}

/// Puts a value where a path leads; fails where there is one already.
fn insert(object: &mut Map<String, Value>, path: &[String], value: Value) -> Result<(), ()> {
    let Some((name, rest)) = path.split_first() else { return Err(()) };
    if rest.is_empty() {
        return if object.insert(name.clone(), value).is_none() { Ok(()) } else { Err(()) };
    }
    match object.entry(name.clone()).or_insert_with(|| Value::Object(Map::new())) {
        // One that was given as JSON is whole; but nothing is lost by adding what it lacks.
        Value::Object(inner) => insert(inner, rest, value),
        _ => Err(()),
    }
}

fn value(assignment: &Assignment) -> Value {
    let Some(text) = &assignment.value else { return Value::Null };
    let plain = || Value::String(text.clone());
    let names: Vec<&str> = assignment.path.iter().map(String::as_str).collect();
    let json = |is_taken: fn(&Value) -> bool| serde_json::from_str::<Value>(text).ok().filter(is_taken);
    match names[..] {
        ["metadata", ..] => json(|value| !value.is_null()).unwrap_or_else(plain),
        [list, _, "primary"] if LISTS.contains(&list) => json(Value::is_boolean).unwrap_or_else(plain),
        [field, ..] if STRUCTURED.contains(&field) => {
            let given = json(|value| value.is_object() || value.is_array());
            // A text alone is a list of one item.
            let alone = || if LISTS.contains(&field) && names.len() == 1 { vec![plain()].into() } else { plain() };
            given.unwrap_or_else(alone)
        }
        _ => plain(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patch(texts: &[&str]) -> Result<Value, Failure> {
        let assignments: Vec<_> = texts.iter().map(|text| Assignment::parse(text).expect(text)).collect();
        merge_patch(&assignments)
    }

    #[test]
    fn fields_become_one_patch() {
        let made = patch(&[
            "name.given=Ada",
            "name.family=",
            "description=[1]",
            "emails.128.address=ada@example.org",
            "emails.128.primary=true",
            "emails.7=",
            "phones=+1 202 555 0123",
            "metadata.plan=gold",
            "metadata.seats=3",
            "metadata.zip=\"01234\"",
            "metadata.deep.a={\"b\":[true]}",
            "metadata.none=null",
        ]);
        assert_eq!(
            made.expect("a patch"),
            json!({
                "name": { "given": "Ada", "family": null },
                "description": "[1]",
                "emails": { "128": { "address": "ada@example.org", "primary": true }, "7": null },
                "phones": ["+1 202 555 0123"],
                "metadata": { "plan": "gold", "seats": 3, "zip": "01234", "deep": { "a": { "b": [true] } }, "none": "null" },
            })
        );
    }

    #[test]
    fn a_number_keeps_its_digits() {
        assert_eq!(patch(&["metadata.n=1.10"]).expect("a patch").to_string(), r#"{"metadata":{"n":1.10}}"#);
    }

    #[test]
    fn a_field_is_set_once() {
        for texts in [["name=Ada", "name.given=Ada"], ["name.given=Ada", "name=Ada"], ["description=", "description=a"]]
        {
            assert!(patch(&texts).expect_err("refused").to_string().contains("is set twice"), "{texts:?}");
        }
    }
}
