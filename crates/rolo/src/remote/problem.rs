//! Problems (RFC 9457) as sentences for people.

use http::StatusCode;
use serde_json::Value;

use super::fields;
use super::screen::{Ink, safe, word};
use crate::failure::{Exit, Failure};

/// The media type of a problem.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// Whether this is a problem of our API, and not one of another page of the server.
pub(super) fn is_ours(problem: &Value) -> bool {
    problem.get("type").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("/rolo/v1/problems/"))
}

/// What a refusal says: its title and detail, each of its errors with its pointer, and what helps to decide.
pub(super) fn failure(status: StatusCode, problem: &Value, ink: Ink) -> Failure {
    let text = |name: &str| problem.get(name).and_then(Value::as_str).map(safe);
    let title = text("title").unwrap_or_else(|| status.to_string());
    let detail = text("detail").unwrap_or_default();
    let mut sentences = vec![format!("{title}: {detail}").trim_end_matches([':', ' ']).to_owned()];
    let errors = problem.get("errors").and_then(Value::as_array).into_iter().flatten();
    sentences.extend(errors.map(error));
    let list = problem.get("fields").and_then(Value::as_array);
    sentences.extend(list.map(|list| format!("fields: {}", list.iter().map(word).collect::<Vec<_>>().join(", "))));
    if let Some(revision) = problem.get("revision").filter(|_| status == StatusCode::PRECONDITION_FAILED) {
        sentences.push(format!("The contact is at revision {}.", word(revision)));
    }
    if let (Some(current), Some(submitted)) = (problem.get("current"), problem.get("submitted")) {
        let mut wanted = current.clone();
        json_patch::merge(&mut wanted, submitted);
        let differences = fields::differences(current, &wanted);
        let lines = fields::lines(&differences, ink);
        sentences.push(format!("What it has now → what was submitted:\n{}", lines.trim_end()));
    }
    if status.is_server_error() {
        sentences.extend(text("request_id").map(|id| format!("The server's log has more under the request id {id}.")));
    }
    Failure { exit: Exit::Failed, sentences }
}

/// One thing that is wrong, with the place where it is.
fn error(error: &Value) -> String {
    let text = |name: &str| error.get(name).and_then(Value::as_str).map(safe);
    let place = text("pointer").or_else(|| text("parameter")).filter(|place| !place.is_empty());
    let message = text("message").or_else(|| text("code")).unwrap_or_default();
    let holder = text("holder").map(|holder| format!(" The contact {holder} has it.")).unwrap_or_default();
    match place {
        Some(place) if !message.contains(&place) => format!("{place}: {message}{holder}"),
        _ => format!("{message}{holder}"),
    }
}
