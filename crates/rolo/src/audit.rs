//! `rolo audit`.

use rolo_core::Timestamp;
use rolo_store::{AuditEntry, AuditQuery};
use serde_json::{Value, json};

use crate::cli::AuditChoices;
use crate::failure::Failure;
use crate::keys::parse_while;
use crate::settings::Loaded;
use crate::store_location::Missing;
use crate::{output, store_location};

/// Carries out `rolo audit`.
pub fn run(choices: &AuditChoices, loaded: &Loaded) -> Result<(), Failure> {
    let AuditChoices { since, workspace, event, limit, json } = choices;
    let query = AuditQuery {
        since: since.as_deref().map(|text| parse_since(text, store_location::now())).transpose()?,
        workspace: workspace.clone(),
        event: *event,
        limit: usize::try_from(*limit).unwrap_or(usize::MAX),
    };
    let entries = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
        Ok(store.list_audit(&query).await?)
    })?;
    output::print(&if *json { list_json(&entries) } else { list_text(&entries) })
}

fn list_text(entries: &[AuditEntry]) -> String {
    let row = |entry: &AuditEntry| {
        let AuditEntry { at, event, name, operator, .. } = entry;
        let or_dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
        vec![at.to_string(), event.clone(), or_dash(name), or_dash(operator), words(&details(entry))]
    };
    output::table(&["TIME", "EVENT", "WORKSPACE", "BY", "DETAILS"], &entries.iter().map(row).collect::<Vec<_>>())
}

/// An object as `name=value`, as the log writes it.
fn words(details: &Value) -> String {
    let fields = details.as_object().into_iter().flatten();
    fields.map(|(name, value)| format!("{name}={}", word(value))).collect::<Vec<_>>().join(" ")
}

/// A text without its quotes where that leaves no doubt.
fn word(value: &Value) -> String {
    let is_plain =
        |text: &&str| !text.is_empty() && !text.contains([' ', '"', '=']) && !text.contains(char::is_control);
    value.as_str().filter(is_plain).map_or_else(|| value.to_string(), str::to_owned)
}

fn list_json(entries: &[AuditEntry]) -> String {
    let one = |entry: &AuditEntry| {
        let AuditEntry { at, event, name, operator, .. } = entry;
        json!({
            "at": at.to_string(),
            "event": event,
            "workspace": (!name.is_empty()).then_some(name),
            "by": (!operator.is_empty()).then_some(operator),
            "details": details(entry),
        })
    };
    output::json(&entries.iter().map(one).collect())
}

/// The details, which every entry has as an object.
fn details(entry: &AuditEntry) -> Value {
    serde_json::from_str(&entry.details).unwrap_or(Value::Null)
}

/// Reads from when on: a while ago, a date or a date-time.
fn parse_since(text: &str, now: Timestamp) -> Result<Timestamp, Failure> {
    let at = parse_while(text)
        .map(|millis| now.plus_millis(-millis))
        .or_else(|| Timestamp::parse(text))
        .or_else(|| Timestamp::parse(&format!("{text}T00:00:00Z")));
    at.ok_or_else(|| {
        Failure::usage(format!(
            "--since is {text:?}, which cannot be read. Give a duration such as 30m, 12h, 7d or 4w, or a date or date-time such \
             as 2030-01-31 or 2030-01-31T12:00:00Z."
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_while_ago_or_a_date_or_a_date_time() {
        let now = Timestamp::from_millis(1_749_660_055_003);
        let since = |text| parse_since(text, now).map(|at| at.to_string());
        assert_eq!(since("12h").expect("a while"), "2025-06-11T04:40:55.003Z");
        assert_eq!(since("2030-01-31").expect("a date"), "2030-01-31T00:00:00.000Z");
        assert_eq!(since("2030-01-31T12:00:00+02:00").expect("a date-time"), "2030-01-31T10:00:00.000Z");
        assert!(since("yesterday").expect_err("refused").to_string().contains("12h"));
    }

    #[test]
    fn details_are_told_as_names_and_values() {
        let details = json!({ "key": "0001", "name": "my crm", "scopes": ["a"], "n": 3, "by": "" });
        assert_eq!(words(&details), r#"key=0001 name="my crm" scopes=["a"] n=3 by="""#);
    }
}
