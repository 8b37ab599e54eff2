//! One workspace asks for what takes long, on a great number of connections; another one's lists must not wait for it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};
use rolo_driver::{Connection, load, request};

use crate::report::Report;
use crate::target::Target;

/// Milliseconds that 99 of 100 lists of another workspace may take at most.
const P99_MILLIS_MAX: f64 = 100.0;

/// Contacts of the workspace that asks for much, each with a number.
const CONTACT_COUNT: usize = 100_000;

/// Connections on which it asks.
const CONNECTION_COUNT: usize = 400;

const TIME: Duration = Duration::from_secs(10);

/// Asks for all numbers with a digit in them, and meanwhile for another workspace's lists.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    target.manage(&["workspace", "create", "other"])?;
    let key = |workspace, limit| {
        let command = ["key", "create", "--name", "k", "--scopes", "workspace:admin", "--rate-limit", limit];
        target.manage(&[&command[..], &["--workspace", workspace]].concat())
    };
    let (busy, other) = (key("default", "100/s")?, key("other", "1000000/s")?);
    let fill = async |connection: &mut Connection, number: usize| {
        let body = format!(r#"{{"name":"Ada {number}","phone_number":"+1202{:07}"}}"#, 2_000_000 + number);
        target.make(connection, "POST", "/v2/contacts", &body).await?;
        anyhow::Ok(())
    };
    target.for_each(CONTACT_COUNT, fill).await?;
    let make = |key: &str| request("POST", "/v2/contacts", key, "", r#"{"name":"Ada","phone_number":"+12025550123"}"#);
    let mut connection = Connection::open(target.server.address).await?;
    for _ in 0..50 {
        ensure!(connection.ask(&make(&other)).await?.0 == 200, "a contact is not made");
    }
    let list = move |_| request("GET", "/api/v2/contacts?limit=25", &other, "", "");
    let alone = load(target.server.address, 1, Duration::from_secs(2), list.clone()).await?;
    let search = move |_| request("GET", "/v2/contacts?search=1&page_size=10", &busy, "", "");
    let (beside, busy) = tokio::join!(
        load(target.server.address, 1, TIME, list),
        load(target.server.address, CONNECTION_COUNT, TIME, search)
    );
    let (beside, busy) = (beside?, busy?);
    println!(
        "     the busy workspace: {} answers, {} of them refused; lists of the other one alone: p99 {:.1} ms",
        busy.times.len(),
        busy.failures,
        p99(alone.times)?
    );
    report.at_most("99 of 100 lists of another workspace", p99(beside.times)?, P99_MILLIS_MAX, "ms");
    report.at_most("lists of another workspace that failed", beside.failures, 0, "requests");
    Ok(())
}

fn p99(mut times: Vec<Duration>) -> anyhow::Result<f64> {
    times.sort_unstable();
    Ok(times.get(times.len() * 99 / 100).context("nothing was answered")?.as_secs_f64() * 1e3)
}
