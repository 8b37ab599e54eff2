//! `rolo contact history`, `blame` and `undo`; and how a change is shown.

use serde_json::Value;

use super::api::{Api, ApiAnswer, Call};
use super::contact_name::of_id;
use super::contacts::{ask, find_id, is_at, note_more, propose};
use super::fields;
use super::screen::{Ink, Screen, safe, word};
use crate::cli::{CareChoices, ContactArgument};
use crate::failure::Failure;
use crate::output;

/// `rolo contact history`.
pub(super) async fn list(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    limit: u64,
    after: Option<u64>,
) -> Result<(), Failure> {
    let id = find_id(api, contact).await?;
    show(api, screen, &of_id(&id), limit, after).await
}

/// Shows the history of what is at a path.
pub(super) async fn show(
    api: &Api,
    screen: &Screen,
    path: &str,
    limit: u64,
    after: Option<u64>,
) -> Result<(), Failure> {
    let page = changes(api, path, limit, after).await?;
    screen.print(&page, || {
        page["data"].as_array().into_iter().flatten().map(|change| shown(change, false, screen.result)).collect()
    })?;
    note_more(screen, &page);
    Ok(())
}

/// A page of a record's changes, the latest first.
async fn changes(api: &Api, path: &str, limit: u64, after: Option<u64>) -> Result<Value, Failure> {
    let (limit, after) = (limit.to_string(), after.map(|after| after.to_string()));
    let call = Call::get(format!("{path}/changes"));
    Ok(api.send(&call.with_query(&[("limit", Some(&limit)), ("after", after.as_deref())])).await?.body)
}

/// A change as people read it: who, when, by which surface, and each field before and after; and of what, if that is not clear.
pub(super) fn shown(change: &Value, has_subject: bool, ink: Ink) -> String {
    let text = |name: &str| word(&change[name]);
    let subject = match has_subject {
        true => format!("{} {} ", word(&change["subject"]["object"]), word(&change["subject"]["id"])),
        false => String::new(),
    };
    let head = format!("#{} {}{}, revision {}", text("position"), subject, text("op"), text("revision"));
    format!(
        "{}\n  {} by {} through {}, request {}\n{}",
        ink.strong(&head),
        text("at"),
        text("actor"),
        text("surface"),
        text("request_id"),
        fields::lines(&fields::changed(&change["fields"]), ink)
    )
}

/// `rolo contact blame`.
pub(super) async fn blame(api: &Api, screen: &Screen, contact: &ContactArgument) -> Result<(), Failure> {
    let id = find_id(api, contact).await?;
    let blame = api.send(&Call::get(format!("{}/blame", of_id(&id)))).await?.body;
    screen.print(&blame, || {
        let row = |(field, change): (&String, &Value)| {
            let text = |name: &str| word(&change[name]);
            vec![
                safe(field),
                text("at"),
                text("actor"),
                text("surface"),
                text("revision"),
                format!("#{}", text("position")),
            ]
        };
        let rows: Vec<_> = blame["fields"].as_object().into_iter().flatten().map(row).collect();
        output::table(&["FIELD", "SET", "BY", "THROUGH", "REVISION", "CHANGE"], &rows)
    })?;
    if blame["is_complete"] == Value::Bool(false) && !screen.json {
        output::notice("The history is longer than was looked at, so fields that were set long ago may be missing.");
    }
    Ok(())
}

/// `rolo contact undo`.
pub(super) async fn undo(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    position: Option<u64>,
    is_partial: bool,
    care: &CareChoices,
) -> Result<(), Failure> {
    let id = find_id(api, contact).await?;
    let page = changes(api, &of_id(&id), 1, None).await?;
    let latest = &page["data"][0];
    let position = match position {
        None => word(&latest["position"]),
        Some(position) => {
            let change = api.send(&Call::get(format!("/rolo/v1/changes/{position}"))).await?.body;
            if change["subject"]["id"] != latest["subject"]["id"] {
                return Err(Failure::usage(format!(
                    "the change {position} is one of the {} {}, not of this contact. `rolo contact history` shows those of this \
                     one.",
                    word(&change["subject"]["object"]),
                    word(&change["subject"]["id"])
                )));
            }
            position.to_string()
        }
    };
    let partial = is_partial.then_some("true");
    let call = Call::post(format!("/rolo/v1/changes/{position}:undo")).with_query(&[("partial", partial)]);
    if care.dry_run {
        return propose(api, screen, &call.at_revision(care.revision)).await;
    }
    let asks = screen.asks && !care.yes;
    // What was deleted has no revision until it is back.
    let seen = latest["revision"].as_u64().filter(|_| asks && latest["op"] != "deleted");
    let call = call.at_revision(care.revision.or(seen));
    if asks && !ask(api, screen, &call, &format!("The change {position} is taken back")).await? {
        output::notice("Nothing to take back: the fields are as they were before that change.");
        return Ok(());
    }
    let ApiAnswer { revision, body } = api.send(&call).await?;
    screen.print(&body, || match &body["contact"] {
        Value::Null => format!("{} is deleted.\n", word(&latest["subject"]["id"])),
        contact => is_at(&contact["id"], revision),
    })?;
    let left: Vec<_> = body["left_alone"].as_array().into_iter().flatten().map(word).collect();
    if !left.is_empty() && !screen.json {
        output::notice(&format!("Changed since, so left alone: {}", left.join(", ")));
    }
    Ok(())
}
