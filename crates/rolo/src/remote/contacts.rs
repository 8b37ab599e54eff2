//! `rolo contact get`, `list`, `find`, `create`, `upsert`, `update`, `delete` and `restore`.

use serde_json::Value;

use super::api::{Api, ApiAnswer, Call};
use super::contact_name::{ContactName, of_id};
use super::screen::{NOTHING, Screen, safe, word};
use super::{fields, patch};
use crate::cli::{Assignment, CareChoices, ContactArgument, PageChoices};
use crate::failure::Failure;
use crate::output;

/// `rolo contact get`.
pub(super) async fn get(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    at: Option<&str>,
) -> Result<(), Failure> {
    // A state of the past is asked for by id.
    let path = if at.is_some() { of_id(&find_id(api, contact).await?) } else { path(contact) };
    let answer = api.send(&Call::get(path).with_query(&[("at", at)])).await?;
    screen.print(&answer.body, || fields::record(&answer.body))
}

/// What `rolo contact find` looks for.
#[derive(Default)]
pub(super) struct Sought<'a> {
    pub(super) text: Option<&'a str>,
    pub(super) filter: Option<&'a str>,
    pub(super) sort: Option<&'a str>,
    pub(super) total: bool,
}

/// `rolo contact list`, and `find`, which looks for something.
pub(super) async fn list(api: &Api, screen: &Screen, sought: &Sought<'_>, page: &PageChoices) -> Result<(), Failure> {
    let PageChoices { limit, after, order, updated_from, updated_before } = page;
    let limit = limit.to_string();
    let call = Call::get("/rolo/v1/contacts".to_owned()).with_query(&[
        ("text", sought.text),
        ("filter", sought.filter),
        ("sort", sought.sort),
        ("total", sought.total.then_some("true")),
        ("limit", Some(&limit)),
        ("after", after.as_deref()),
        ("order", sought.sort.is_none().then_some(order)),
        ("updated_from", updated_from.as_deref()),
        ("updated_before", updated_before.as_deref()),
    ]);
    let page = api.send(&call).await?.body;
    screen.print(&page, || {
        let rows: Vec<_> = page["data"].as_array().into_iter().flatten().map(row).collect();
        output::table(&["ID", "NAME", "EMAIL", "PHONE", "UPDATED"], &rows)
    })?;
    if let Some(total) = page["total"].as_u64().filter(|_| !screen.json) {
        let least = if page["total_is_exact"] == Value::Bool(true) { "" } else { "at least " };
        output::notice(&format!("{least}{total} in all"));
    }
    note_more(screen, &page);
    Ok(())
}

/// Says how the next page is shown, if there is one. In JSON it is said already.
pub(super) fn note_more(screen: &Screen, page: &Value) {
    if page["has_more"] == Value::Bool(true) && !screen.json {
        output::notice(&format!("There are more: --after {}", word(&page["next_after"])));
    }
}

fn row(contact: &Value) -> Vec<String> {
    let main = |list: &str, text: &str| {
        let items = || contact[list].as_object().into_iter().flat_map(|items| items.values());
        let primary = items().find(|item| item["primary"] == Value::Bool(true)).or_else(|| items().next());
        primary.map_or_else(|| NOTHING.to_owned(), |item| word(&item[text]))
    };
    vec![
        word(&contact["id"]),
        word(&contact["name"]["full"]),
        main("emails", "address"),
        main("phones", "number"),
        word(&contact["updated_at"]),
    ]
}

/// `rolo contact create`.
pub(super) async fn create(
    api: &Api,
    screen: &Screen,
    assignments: &[Assignment],
    is_dry_run: bool,
) -> Result<(), Failure> {
    let call = Call::post("/rolo/v1/contacts".to_owned()).with_body(patch::merge_patch(assignments)?);
    if is_dry_run {
        return propose(api, screen, &call).await;
    }
    let contact = api.send(&call).await?.body;
    screen.print(&contact, || format!("{}\n", word(&contact["id"])))
}

/// `rolo contact upsert`.
pub(super) async fn upsert(
    api: &Api,
    screen: &Screen,
    assignments: &[Assignment],
    matching: &[String],
    is_dry_run: bool,
) -> Result<(), Failure> {
    let matching = (!matching.is_empty()).then(|| matching.join(","));
    let call = Call::put("/rolo/v1/contacts".to_owned())
        .with_query(&[("match", matching.as_deref())])
        .with_body(patch::merge_patch(assignments)?);
    if is_dry_run {
        return propose(api, screen, &call).await;
    }
    let body = api.send(&call).await?.body;
    screen.print(&body, || format!("{} is {}.\n", word(&body["id"]), word(&body["outcome"])))
}

/// `rolo contact restore`.
pub(super) async fn restore(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    is_dry_run: bool,
) -> Result<(), Failure> {
    let id = find_id(api, contact).await?;
    let call = Call::post(format!("{}:restore", of_id(&id)));
    if is_dry_run {
        return propose(api, screen, &call).await;
    }
    let ApiAnswer { revision, body } = api.send(&call).await?;
    screen.print(&body, || is_at(&body["id"], revision))
}

/// `rolo contact update`.
pub(super) async fn update(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    assignments: &[Assignment],
    care: &CareChoices,
) -> Result<(), Failure> {
    let patch = patch::merge_patch(assignments)?;
    let (call, is_change) = prepare(api, screen, contact, care, |path| Call::patch(path).with_body(patch)).await?;
    if care.dry_run {
        return propose(api, screen, &call).await;
    }
    if !is_change {
        output::notice("Nothing to change: the contact has these values already.");
        return Ok(());
    }
    let ApiAnswer { revision, body } = api.send(&call).await?;
    screen.print(&body, || is_at(&body["id"], revision))
}

/// `rolo contact delete`.
pub(super) async fn delete(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    care: &CareChoices,
) -> Result<(), Failure> {
    let (call, _) = prepare(api, screen, contact, care, Call::delete).await?;
    if care.dry_run {
        return propose(api, screen, &call).await;
    }
    let deletion = api.send(&call).await?.body;
    screen.print(&deletion, || {
        let id = word(&deletion["id"]);
        format!("{id} is deleted. To bring it back: rolo contact restore {id}\n")
    })
}

/// A write of a contact, once somebody has agreed where they can be asked: then it is made only at the revision that they
/// have seen. The other value says whether anything would change, as far as that was asked.
async fn prepare(
    api: &Api,
    screen: &Screen,
    contact: &ContactArgument,
    care: &CareChoices,
    write: impl FnOnce(String) -> Call,
) -> Result<(Call, bool), Failure> {
    if care.dry_run || care.yes || !screen.asks {
        let id = find_id(api, contact).await?;
        return Ok((write(of_id(&id)).at_revision(care.revision), true));
    }
    let ApiAnswer { revision, body } = api.send(&Call::get(path(contact))).await?;
    let id = body["id"].as_str().unwrap_or_default();
    // A contact that is found by a vendor's id comes without a tag, and with its revision all the same.
    let seen = revision.or_else(|| body["revision"].as_u64());
    let call = write(of_id(id)).at_revision(care.revision.or(seen));
    let is_change = ask(api, screen, &call, &title(&body)).await?;
    Ok((call, is_change))
}

/// Shows what would come of a call, and asks whether it shall. `false` when nothing would.
pub(super) async fn ask(api: &Api, screen: &Screen, call: &Call, title: &str) -> Result<bool, Failure> {
    let proposal = api.send(&call.clone().into_dry_run()).await?.body;
    if proposal["outcome"] == "unchanged" {
        return Ok(false);
    }
    let differences = fields::lines(&fields::changed(&proposal["fields"]), screen.beside);
    output::notice(&format!("{}\n{}", screen.beside.strong(title), differences.trim_end_matches('\n')));
    let verb = match proposal["outcome"].as_str() {
        Some("created" | "restored") => "Bring it back?",
        Some("deleted") => "Delete it?",
        _ => "Change it?",
    };
    screen.confirm(verb)?;
    Ok(true)
}

/// Shows what would come of a call.
pub(super) async fn propose(api: &Api, screen: &Screen, call: &Call) -> Result<(), Failure> {
    let proposal = api.send(&call.clone().into_dry_run()).await?.body;
    screen.print(&proposal, || {
        let differences = fields::lines(&fields::changed(&proposal["fields"]), screen.result);
        format!("Would be {}:\n{differences}", word(&proposal["outcome"]))
    })
}

/// Which contact it is, for people.
fn title(contact: &Value) -> String {
    let name = contact["name"]["full"].as_str().map(|name| format!("{}, ", safe(name))).unwrap_or_default();
    format!("{name}{}, revision {}", word(&contact["id"]), word(&contact["revision"]))
}

/// At which revision a contact is.
pub(super) fn is_at(id: &Value, revision: Option<u64>) -> String {
    let revision = revision.map(|revision| format!(" is at revision {revision}")).unwrap_or_default();
    format!("{}{revision}.\n", word(id))
}

/// Where a contact is, as it was named.
fn path(contact: &ContactArgument) -> String {
    ContactName::read(&contact.contact).path()
}

/// The id of a contact. One that was given is not looked up.
pub(super) async fn find_id(api: &Api, contact: &ContactArgument) -> Result<String, Failure> {
    match ContactName::read(&contact.contact) {
        ContactName::Id(id) => Ok(id),
        name @ (ContactName::Email(_) | ContactName::Phone(_)) => {
            let found = api.send(&Call::get(name.path())).await?;
            Ok(found.body["id"].as_str().unwrap_or_default().to_owned())
        }
    }
}
