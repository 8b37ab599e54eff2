//! Fields one by one: a record as lines, and what differs between two of its states. The names are those that `rolo contact
//! update` takes.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::screen::{Ink, NOTHING, safe, word};
use crate::cli::join;

/// A field that differs, with its values.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    field: String,
    before: String,
    after: String,
}

/// The fields of an object, each with its value; what is empty has none.
pub(super) fn leaves(value: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    gather(value, &mut Vec::new(), &mut found);
    found
}

fn gather(value: &Value, path: &mut Vec<String>, found: &mut Vec<(String, String)>) {
    let mut inner = |name: String, value: &Value| {
        path.push(name);
        gather(value, path, found);
        path.pop();
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| inner(name.clone(), value)),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(index, value)| inner(index.to_string(), value));
        }
        Value::Null => {}
        other => found.push((safe(&join(path)), word(other))),
    }
}

/// What differs between two states of an object.
pub(super) fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let (before, after) = (leaves(before), leaves(after));
    let mut then: HashMap<String, String> = before.iter().cloned().collect();
    let now: HashMap<&String, &String> = after.iter().map(|(field, value)| (field, value)).collect();
    let difference = |field: &String, before: Option<&String>, after: Option<&String>| {
        let of = |value: Option<&String>| value.cloned().unwrap_or_else(|| NOTHING.to_owned());
        Difference { field: field.clone(), before: of(before), after: of(after) }
    };
    // What is gone stands where it stood; what is new is at the end.
    let mut found: Vec<Difference> = Vec::new();
    for (field, value) in &before {
        let after = now.get(field).copied();
        if after != Some(value) {
            found.push(difference(field, Some(value), after));
        }
    }
    for (field, value) in &after {
        if then.remove(field).is_none() {
            found.push(difference(field, None, Some(value)));
        }
    }
    found
}

/// The differences that the API shows: each field with its values before and after.
pub(super) fn changed(fields: &Value) -> Vec<Difference> {
    let side = |side: &str| {
        let fields = fields.as_object().into_iter().flatten();
        let of = |(name, pair): (&String, &Value)| Some((name.clone(), pair.get(side)?.clone()));
        Value::Object(fields.filter_map(of).collect::<Map<_, _>>())
    };
    differences(&side("before"), &side("after"))
}

/// Differences as lines: field, before → after, with the arrows' fields under each other.
pub(super) fn lines(differences: &[Difference], ink: Ink) -> String {
    let width = differences.iter().map(|one| one.field.chars().count()).max().unwrap_or(0);
    let line = |Difference { field, before, after }: &Difference| {
        format!("  {field:width$}  {} → {}\n", ink.before(before), ink.after(after))
    };
    differences.iter().map(line).collect()
}

/// A record as lines: field and value. What kind of record it is nobody needs to be told.
pub(super) fn record(value: &Value) -> String {
    let mut leaves = leaves(value);
    leaves.retain(|(field, _)| field != "object");
    let width = leaves.iter().map(|(field, _)| field.chars().count()).max().unwrap_or(0);
    leaves.iter().map(|(field, value)| format!("{field:width$}  {value}\n")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::screen::Screen;
    use super::*;
    use crate::process_environment::ProcessEnvironment;

    #[test]
    fn a_record_is_its_fields_one_by_one() {
        let value = json!({ "name": { "given": "Ada", "family": null }, "aliases": [{ "id": "7" }], "metadata": { "a.b": 1, "c": {} } });
        let expected = [("name.given", "Ada"), ("aliases.0.id", "7"), (r"metadata.a\.b", "1")];
        assert_eq!(leaves(&value), expected.map(|(field, value)| (field.to_owned(), value.to_owned())));
    }

    #[test]
    fn only_what_differs_is_shown_and_each_field_once() {
        let fields = json!({
            "emails": { "before": { "1": { "address": "a@example.org", "primary": true } }, "after": { "1": { "address": "b@example.org", "primary": true }, "2": { "address": "c@example.org" } } },
            "description": { "before": "old", "after": null },
        });
        let ink = Screen::new(false, &ProcessEnvironment::default()).result;
        assert_eq!(
            lines(&changed(&fields), ink),
            "  emails.1.address  a@example.org → b@example.org\n  description       old → -\n  emails.2.address  - → c@example.org\n"
        );
    }
}
