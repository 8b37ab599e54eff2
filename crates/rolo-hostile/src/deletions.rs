//! The deletion of what a great number of contacts is linked to, while others write.

use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use rolo_bench::client::{self, Connection, request};
use serde_json::Value;

use crate::report::Report;
use crate::target::Target;

/// Milliseconds that 99 of 100 writes of others may take at most.
const P99_MILLIS_MAX: f64 = 50.0;

/// Mebibytes by which a deletion may make the server grow.
const GROWTH_MEBIBYTES_MAX: f64 = 20.0;

/// Milliseconds that the deletion itself may take.
const DELETE_MILLIS_MAX: u128 = 1_000;

/// Clients that write beside it.
const WRITERS: usize = 8;

/// How long they write, from the deletion on.
const WRITING: Duration = Duration::from_secs(5);

/// Connections that make the contacts.
const MAKERS: usize = 64;

/// The contacts that have waited longest.
const LIST: &str = "/api/v2/contacts?limit=100&order_by=updated_at:asc";

/// Deletes a company and a memory store that have so many contacts.
pub async fn attack(rolo: &Path, contacts: usize, report: &mut Report) -> anyhow::Result<()> {
    let target = Rc::new(Target::start(rolo).await?);
    let made = |text: String, path: &str| -> anyhow::Result<String> {
        let value: Value = serde_json::from_str(&text)?;
        value.pointer(path).and_then(Value::as_str).map(str::to_owned).with_context(|| text)
    };
    let company = made(target.ask("POST", "/api/v2/companies", r#"{"name":"Many","domains":[]}"#).await?.1, "/id")?;
    let group = made(target.ask("POST", "/v2/memory_stores", "{}").await?.1, "/response/id")?;
    let other = target.contact(100).await?;
    let begun_at = Instant::now();
    let (linked, link) = (company.clone(), group.clone());
    let local = tokio::task::LocalSet::new();
    let makers: Vec<_> = (0..MAKERS)
        .map(|maker| {
            let (target, company, group) = (target.clone(), linked.clone(), link.clone());
            local.spawn_local(async move {
                let mut connection = Connection::open(target.server.address).await?;
                for number in (maker..contacts).step_by(MAKERS) {
                    let body = format!(r#"{{"last_name":"Number {number}","company_id":"{company}"}}"#);
                    let (status, range) =
                        connection.ask(&request("POST", "/api/v2/contacts", &target.key, "", &body)).await?;
                    ensure!(status == 201, "a contact is answered {status}");
                    let made: Value = serde_json::from_slice(connection.bytes(range))?;
                    let id = made["id"].as_str().context("a contact without an id")?;
                    let path = format!("/v2/memory_stores/{group}/contacts/{}/attach", uuid(id)?);
                    let (status, _) = connection.ask(&request("POST", &path, &target.key, "", "")).await?;
                    ensure!(status == 200, "an attachment is answered {status}");
                }
                anyhow::Ok(())
            })
        })
        .collect();
    local
        .run_until(async {
            for maker in makers {
                maker.await??;
            }
            anyhow::Ok(())
        })
        .await?;
    println!("     {contacts} contacts after {:.1} s", begun_at.elapsed().as_secs_f64());
    for (what, path) in [
        ("a company", format!("/api/v2/companies/{company}")),
        ("a memory store", format!("/v2/memory_stores/{group}")),
    ] {
        let before = target.memory()?;
        let watch = target.watch();
        let write = {
            let (key, path) = (target.key.clone(), format!("/v2/contacts/{other}"));
            move |number: u64| request("PATCH", &path, &key, "", &format!(r#"{{"name":"Ada {what} {number}"}}"#))
        };
        let delete = async {
            let begun_at = Instant::now();
            let (status, text) = target.ask("DELETE", &path, "").await?;
            ensure!(status == 200, "the deletion is answered {status}: {text}");
            let millis = begun_at.elapsed().as_millis();
            let (_, text) = target.ask("GET", LIST, "").await?;
            let list: Value = serde_json::from_str(&text)?;
            let shown = list["data"].as_array().context("a list")?;
            let is_free = shown.iter().all(|contact| contact["company_id"].is_null());
            anyhow::Ok((millis, is_free && shown.len() == 100))
        };
        let (deleted, load) = tokio::join!(delete, client::load(target.server.address, WRITERS, WRITING, write));
        let ((millis, is_free), mut load) = (deleted?, load?);
        load.times.sort_unstable();
        let p99 = load.times.get(load.times.len() * 99 / 100).context("nothing was written")?.as_secs_f64() * 1e3;
        let longest = load.times.last().map_or(0.0, |time| time.as_secs_f64() * 1e3);
        println!("     {} writes beside it, the longest {longest:.1} ms", load.times.len());
        report.at_most(&format!("the deletion of {what} with {contacts} contacts"), millis, DELETE_MILLIS_MAX, "ms");
        report.at_most(&format!("99 of 100 writes beside the deletion of {what}"), p99, P99_MILLIS_MAX, "ms");
        report.at_most("writes beside it that failed", load.failures, 0, "requests");
        let growth = watch.end().await? - before;
        report.at_most(&format!("growth by the deletion of {what}"), growth, GROWTH_MEBIBYTES_MAX, "MiB");
        let (status, _) = target.ask("GET", &path, "").await?;
        report.holds("it is gone", status == 404);
        report.holds("no contact shows a company from then on", is_free);
    }
    Ok(())
}

/// An id as Synthflow spells it.
fn uuid(id: &str) -> anyhow::Result<String> {
    let id = rolo_core::ContactId::parse_prefixed(id).with_context(|| format!("no id: {id}"))?;
    Ok(id.to_uuid())
}
