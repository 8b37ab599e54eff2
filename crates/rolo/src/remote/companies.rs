//! `rolo company get`, `list`, `create`, `update`, `delete` and `history`.

use serde_json::Value;

use super::api::{Api, ApiAnswer, Call};
use super::contact_name::segment;
use super::contacts::{ask, is_at, note_more, propose};
use super::screen::{NOTHING, Screen, safe, word};
use super::{fields, history, patch};
use crate::cli::{Assignment, CareChoices, CompanyArgument, PageChoices};
use crate::failure::Failure;
use crate::output;

const COMPANIES: &str = "/rolo/v1/companies";

/// `rolo company get`.
pub(super) async fn get(api: &Api, screen: &Screen, company: &CompanyArgument) -> Result<(), Failure> {
    let company = api.send(&Call::get(path(company))).await?.body;
    screen.print(&company, || fields::record(&company))
}

/// `rolo company list`.
pub(super) async fn list(
    api: &Api,
    screen: &Screen,
    text: Option<&str>,
    domain: Option<&str>,
    page: &PageChoices,
) -> Result<(), Failure> {
    let PageChoices { limit, after, order, updated_from, updated_before } = page;
    let limit = limit.to_string();
    let call = Call::get(COMPANIES.to_owned()).with_query(&[
        ("text", text),
        ("domain", domain),
        ("limit", Some(&limit)),
        ("after", after.as_deref()),
        ("order", Some(order)),
        ("updated_from", updated_from.as_deref()),
        ("updated_before", updated_before.as_deref()),
    ]);
    let page = api.send(&call).await?.body;
    screen.print(&page, || {
        let rows: Vec<_> = page["data"].as_array().into_iter().flatten().map(row).collect();
        output::table(&["ID", "NAME", "DOMAINS", "UPDATED"], &rows)
    })?;
    note_more(screen, &page);
    Ok(())
}

fn row(company: &Value) -> Vec<String> {
    let domains = company["domains"].as_object().into_iter().flat_map(|items| items.values());
    let domains: Vec<_> = domains.map(|item| word(&item["domain"])).collect();
    let domains = if domains.is_empty() { NOTHING.to_owned() } else { domains.join(", ") };
    vec![word(&company["id"]), word(&company["name"]), domains, word(&company["updated_at"])]
}

/// `rolo company create`.
pub(super) async fn create(
    api: &Api,
    screen: &Screen,
    assignments: &[Assignment],
    is_dry_run: bool,
) -> Result<(), Failure> {
    let call = Call::post(COMPANIES.to_owned()).with_body(patch::merge_patch(assignments)?);
    if is_dry_run {
        return propose(api, screen, &call).await;
    }
    let company = api.send(&call).await?.body;
    screen.print(&company, || format!("{}\n", word(&company["id"])))
}

/// `rolo company update`.
pub(super) async fn update(
    api: &Api,
    screen: &Screen,
    company: &CompanyArgument,
    assignments: &[Assignment],
    care: &CareChoices,
) -> Result<(), Failure> {
    let call = Call::patch(path(company)).with_body(patch::merge_patch(assignments)?);
    let (call, is_change) = prepare(api, screen, company, care, call).await?;
    if care.dry_run {
        return propose(api, screen, &call).await;
    }
    if !is_change {
        output::notice("Nothing to change: the company has these values already.");
        return Ok(());
    }
    let ApiAnswer { revision, body } = api.send(&call).await?;
    screen.print(&body, || is_at(&body["id"], revision))
}

/// `rolo company delete`.
pub(super) async fn delete(
    api: &Api,
    screen: &Screen,
    company: &CompanyArgument,
    care: &CareChoices,
) -> Result<(), Failure> {
    let (call, _) = prepare(api, screen, company, care, Call::delete(path(company))).await?;
    if care.dry_run {
        return propose(api, screen, &call).await;
    }
    let deletion = api.send(&call).await?.body;
    screen.print(&deletion, || {
        let id = word(&deletion["id"]);
        format!("{id} is deleted. Its history stays: rolo company history {id}\n")
    })
}

/// `rolo company history`.
pub(super) async fn changes(
    api: &Api,
    screen: &Screen,
    company: &CompanyArgument,
    limit: u64,
    after: Option<u64>,
) -> Result<(), Failure> {
    history::show(api, screen, &path(company), limit, after).await
}

/// A write of a company, once somebody has agreed where they can be asked: then it is made only at the revision that they have
/// seen. The other value says whether anything would change, as far as that was asked.
async fn prepare(
    api: &Api,
    screen: &Screen,
    company: &CompanyArgument,
    care: &CareChoices,
    call: Call,
) -> Result<(Call, bool), Failure> {
    if care.dry_run || care.yes || !screen.asks {
        return Ok((call.at_revision(care.revision), true));
    }
    let ApiAnswer { revision, body } = api.send(&Call::get(path(company))).await?;
    let call = call.at_revision(care.revision.or(revision));
    let name = body["name"].as_str().map(|name| format!("{}, ", safe(name))).unwrap_or_default();
    let title = format!("{name}{}, revision {}", word(&body["id"]), word(&body["revision"]));
    let is_change = ask(api, screen, &call, &title).await?;
    Ok((call, is_change))
}

/// Where a company is.
fn path(company: &CompanyArgument) -> String {
    format!("{COMPANIES}/{}", segment(company.company.trim()))
}
