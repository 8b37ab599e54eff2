//! Bodies that were good once, as many as one likes, at the release program.

use std::path::Path;

use anyhow::bail;
use rolo_bench::client::Connection;
use rolo_testkit::{Mutator, Value, json, leak};

use crate::report::Report;
use crate::target::Target;

/// Bytes that a body may have.
const BYTES_MAX: usize = 1024 * 1024;

/// Mebibytes by which they may make the server grow.
const GROWTH_MEBIBYTES_MAX: f64 = 100.0;

/// The routes that take a body, with a good one each; `ID` is a contact's id as the route spells it, `COMPANY` a company's.
fn routes() -> Vec<(&'static str, &'static str, Value)> {
    let person = json!({
        "name": "Ada", "phone_number": "+12025550123", "email": "ada@example.org", "contact_metadata": { "a": { "b": [1.5, null] } }
    });
    let contact = json!({
        "first_name": "Ada", "last_name": "Lovelace", "description": "x", "time_zone": "Europe/Berlin", "company_id": null,
        "emails": [{ "email": "ada@example.org", "is_primary": true }, { "email": "lovelace@example.org" }],
        "phone_numbers": [{ "phone_number": "+12025550123" }],
    });
    let company = json!({ "name": "Engines", "description": "x", "domains": [{ "domain": "engines.example", "is_primary": true }] });
    let link = |kind: &str| json!({ "object_type": kind, "crm_object_id": "1", "source": "crm" });
    vec![
        ("POST", "/v2/contacts", person.clone()),
        ("PATCH", "/v2/contacts/ID", person),
        ("POST", "/v2/memory_stores", json!({ "title": "Loans", "description": "x" })),
        ("POST", "/api/v2/contacts", contact.clone()),
        ("PATCH", "/api/v2/contacts/ID", contact),
        ("PUT", "/api/v2/contacts/ID/crm_association", link("contact")),
        ("POST", "/api/v2/companies", company.clone()),
        ("PATCH", "/api/v2/companies/COMPANY", company),
        ("PUT", "/api/v2/companies/COMPANY/crm_association", link("company")),
    ]
}

/// Sends so many.
pub async fn attack(rolo: &Path, count: usize, seed: u64, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo).await?;
    let id = target.contact(10).await?;
    let (_, contacts) = target.ask("GET", "/api/v2/contacts", "").await?;
    let contacts: Value = serde_json::from_str(&contacts)?;
    let prefixed = contacts["data"][0]["id"].as_str().unwrap_or_default().to_owned();
    let (_, company) = target.ask("POST", "/api/v2/companies", r#"{"name":"Looms","domains":[]}"#).await?;
    let company: Value = serde_json::from_str(&company)?;
    let company = company["id"].as_str().unwrap_or_default().to_owned();
    let before = target.memory()?;
    let watch = target.watch();
    let mutator = Mutator::new(seed);
    let routes = routes();
    let mut statuses = std::collections::BTreeMap::<u16, usize>::new();
    for number in 0..count {
        let (method, path, good) = &routes[number % routes.len()];
        let own = if path.starts_with("/api") { &prefixed } else { &id };
        let path = path.replace("ID", own).replace("COMPANY", &company);
        let mut body = mutator.mutate(good);
        body.truncate(BYTES_MAX);
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\nContent-Length: {}\r\n\r\n",
            target.key,
            body.len()
        );
        let mut connection = Connection::open(target.server.address).await?;
        let (status, range) = connection.ask(&[head.as_bytes(), &body].concat()).await?;
        let answer = String::from_utf8_lossy(connection.bytes(range)).into_owned();
        *statuses.entry(status).or_default() += 1;
        let leak = leak(status, &answer);
        if status >= 500 || leak.is_some() {
            let start = body[..body.len().min(500)].escape_ascii();
            bail!("body {number} of seed {seed}, {method} {path}: {status} {leak:?}\n{answer}\n{start}");
        }
    }
    println!("     {count} bodies: {statuses:?}");
    report.at_most("growth by bodies", watch.end().await? - before, GROWTH_MEBIBYTES_MAX, "MiB");
    report.holds("the store is ready", target.ask("GET", "/health/ready", "").await?.0 == 200);
    Ok(())
}
