//! The deletion of what a great number of contacts is linked to, while others write.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use rolo_driver::{Connection, load, request};
use serde_json::Value;

use crate::report::Report;
use crate::target::{Target, text, uuid};

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

/// The contacts that have waited longest.
const LIST: &str = "/api/v2/contacts?limit=100&order_by=updated_at:asc";

/// Deletes a company and a memory store that have so many contacts.
pub async fn attack(rolo: &Path, contacts: usize, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let mut connection = Connection::open(target.server.address).await?;
    let made = target.make(&mut connection, "POST", "/api/v2/companies", r#"{"name":"Many","domains":[]}"#).await?;
    let company = text(&made["id"])?;
    let made = target.make(&mut connection, "POST", "/v2/memory_stores", "{}").await?;
    let group = text(&made["response"]["id"])?;
    let other = target.contact(100).await?;
    let begun_at = Instant::now();
    let make = async |connection: &mut Connection, number: usize| {
        let body = format!(r#"{{"last_name":"Number {number}","company_id":"{company}"}}"#);
        let made = target.make(connection, "POST", "/api/v2/contacts", &body).await?;
        let path = format!("/v2/memory_stores/{group}/contacts/{}/attach", uuid(&made["id"])?);
        target.make(connection, "POST", &path, "").await?;
        anyhow::Ok(())
    };
    target.for_each(contacts, make).await?;
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
        let (deleted, load) = tokio::join!(delete, load(target.server.address, WRITERS, WRITING, write));
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
