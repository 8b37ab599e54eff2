//! What no refusal may tell: where the program runs, what it is made of, how it stores things.

/// Words that betray something, in lower case.
const WORDS: [&str; 34] = [
    // How it stores things.
    "sqlite",
    "postgres",
    "sqlstate",
    "select ",
    "insert into",
    "delete from",
    "pragma",
    "constraint failed",
    "workspace_id",
    "api_key",
    "contact_order",
    "checksum",
    "rolo.lock",
    "rolo.keys",
    "log_position",
    "data_version",
    // What it is made of.
    "panicked",
    "backtrace",
    "unwrap()",
    "called `",
    "thread '",
    ".rs:",
    "src/",
    "hyper",
    "axum",
    "tokio",
    "serde",
    "rusqlite",
    "os error",
    "(code ",
    // Where it runs.
    "/tmp",
    "/var/",
    "/usr/",
    "/etc/",
];

/// The first thing in a refusal's body that it must not tell: one of the words above, a path of the machine that built
/// it, or a status that is not its own.
pub fn leak(status: u16, body: &str) -> Option<String> {
    if status < 400 {
        return None;
    }
    let lower = without_own_names(&without_request_ids(body)).to_lowercase();
    let folders = [env!("CARGO_MANIFEST_DIR"), concat!("\"", env!("CARGO_PKG_VERSION"), "\"")];
    let word = WORDS.iter().chain(&folders).find(|word| lower.contains(&word.to_lowercase()));
    let claimed = serde_json::from_str::<serde_json::Value>(body).ok().and_then(|body| body["status"].as_u64());
    let other = claimed.filter(|claimed| *claimed != u64::from(status));
    word.map(|word| (*word).to_owned()).or_else(|| other.map(|other| format!("the status {other}")))
}

/// The text without the names of fields and parameters that the request itself has, which a refusal may say back.
fn without_own_names(body: &str) -> String {
    let read = serde_json::from_str::<serde_json::Value>(body).unwrap_or_default();
    let errors = read["errors"].as_array().into_iter().flatten();
    let names = errors.flat_map(|error| [&error["pointer"], &error["parameter"]]).filter_map(|name| name.as_str());
    let mut text = body.to_owned();
    for name in names.filter(|name| !name.is_empty()) {
        let escaped = serde_json::Value::from(name).to_string();
        text = text.replace(escaped.trim_matches('"'), "");
    }
    text
}

/// The text without the random letters of request ids, which may spell any word.
pub fn without_request_ids(body: &str) -> String {
    const LETTERS: usize = 26;
    let mut parts = body.split("rid_");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "rid_" + part.get(LETTERS..).unwrap_or_default())
}

/// Fails the test when a refusal tells what it must not.
#[track_caller]
pub(crate) fn assert_tells_nothing(status: u16, body: &str) {
    let leak = leak(status, body);
    assert_eq!(leak, None, "a refusal tells what it must not: {body}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_may_spell_a_word_by_chance() {
        let body = r#"{"request_id":"rid_01KT16JKM0FW5R6AD7SERDEP71","detail":"no"}"#;
        assert_eq!(leak(412, body), None);
        assert_eq!(leak(412, &body.replace("no", "serde")).as_deref(), Some("serde"));
    }

    #[test]
    fn a_refusal_may_name_the_field_that_it_refuses() {
        let body = r#"{"errors":[{"pointer":"/serde","message":"/serde is not known."}],"detail":"no"}"#;
        assert_eq!(leak(422, body), None);
        assert_eq!(leak(422, &body.replace("no\"", "serde\"")).as_deref(), Some("serde"));
    }

    #[test]
    fn a_refusal_that_tells_too_much_is_noticed() {
        assert_eq!(leak(500, "thread 'main' panicked"), Some("panicked".into()));
        assert_eq!(leak(422, "UNIQUE constraint failed: Contact.id"), Some("constraint failed".into()));
        assert_eq!(leak(422, r#"{"status":400}"#), Some("the status 400".into()));
        assert_eq!(leak(422, r#"{"status":422,"detail":"One field cannot be accepted."}"#), None);
        assert_eq!(leak(200, "sqlite"), None, "what a caller has stored is his");
    }
}
