//! `kill -9` under small changes of large records, and at the quota: the log tells parts and grows with the change, the counts
//! of bytes are those of the tables, and what was refused is refused after the start too, and not there.

use std::time::Duration;

use anyhow::{Context, Result};
use rand::RngExt;
use rolo_core::Op;
use rolo_driver::{Client, Server};

use super::kill;
use crate::audit::Snapshot;
use crate::journal::Asked;
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::trial::{Count, Needs, Row, Trial};

/// How long the load may take to come so far.
const SECONDS_MAX: u64 = 120;

/// Changes that are confirmed before the kill, besides those that make the large records.
const CHANGE_COUNT: std::ops::Range<u64> = 200..1_500;

/// Writes that are refused before the kill.
const REFUSED_COUNT: u64 = 50;

/// Bytes of a log entry of a small change: of one key, item or membership before and after.
const ENTRY_BYTES_MAX: u64 = 1_500;

/// Changes of each client that are as large as the record: those that fill it, and the first ones of lists that are told
/// whole while they are short.
const WHOLE_CHANGE_COUNT: usize = 2;

/// Clients.
const CLIENT_COUNT: usize = 8;

/// The status of a write beyond the quota.
const OVER_QUOTA: u16 = 507;

const MEBIBYTE: u64 = 1 << 20;

pub const ROWS: &[Row] =
    &[row("small changes", Count::Of(4, 100), small_changes), row("quota", Count::Of(2, 40), at_the_quota)];

const fn row(name: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "parts", name, id: "A1", needs: Needs::Nothing, count, is_offline: false, run }
}

fn plan(trial: &Trial) -> Plan {
    Plan { clients: CLIENT_COUNT, is_large: true, ..Plan::new(trial.seed) }
}

fn small_changes(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let before = snapshot(trial)?.log_position;
    for _ in 0..2 {
        let server = lab.program.serve(&trial.store(), &trial.start())?;
        let load = Load::start(server.address, &key, &trial.journal()?, &plan(trial));
        let count = trial.random.random_range(CHANGE_COUNT);
        if !load.reaches(SECONDS_MAX, |load| load.confirmed() >= count) {
            trial.find(format!("{count} changes were not confirmed"));
        }
        server.kill()?;
        trial.finish_load(load);
    }
    let (mut small, mut large) = (0_u64, 0_usize);
    let changes = snapshot(trial)?.changes;
    let updates = changes.iter().filter(|change| change.position > before && change.op == Op::Updated);
    for change in updates {
        if change.bytes() <= ENTRY_BYTES_MAX {
            small += 1;
        } else {
            large += 1;
        }
    }
    // Both loads have records of their own.
    if large > 2 * CLIENT_COUNT * WHOLE_CHANGE_COUNT {
        trial
            .find(format!("{large} log entries of small changes have more than {ENTRY_BYTES_MAX} bytes, {small} less"));
    }
    trial.note("told by parts", small);
    kill::serve_again(lab, trial, &key)
}

fn at_the_quota(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let quota_mib = snapshot(trial)?.usage.bytes() / MEBIBYTE + 1;
    set_quota(lab, trial, &quota_mib.to_string())?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let load = Load::start(server.address, &key, &trial.journal()?, &plan(trial));
    if !load.reaches(SECONDS_MAX, |load| load.refused() >= REFUSED_COUNT) {
        trial.find(format!("no writes are refused at {quota_mib} MiB"));
    }
    expect_over_quota(trial, &server, &key, quota_mib, "before the kill")?;
    std::thread::sleep(Duration::from_millis(trial.random.random_range(0..50)));
    let confirmed = load.confirmed();
    server.kill()?;
    trial.finish_load(load);
    trial.note("confirmed below the quota", confirmed);
    let used = snapshot(trial)?.usage.bytes();
    if used < quota_mib * MEBIBYTE {
        trial.find(format!("{used} bytes are used after the kill, less than the quota of {quota_mib} MiB"));
    }
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    expect_over_quota(trial, &server, &key, quota_mib, "after the kill")?;
    // What is unknown is asked for again by the audit, which takes room.
    set_quota(lab, trial, "none")?;
    kill::finish(trial, server, &key)
}

fn set_quota(lab: &Lab, trial: &Trial, quota: &str) -> Result<()> {
    lab.program.run(&trial.store(), &["workspace", "set", "default", "--quota", quota]).map(drop)
}

/// A write is refused with the quota's name, changes nothing, and reads go on.
fn expect_over_quota(trial: &mut Trial, server: &Server, key: &str, quota_mib: u64, when: &str) -> Result<()> {
    let mut client = Client::open(server.address, key)?;
    let body = r#"{"first_name":"Ada","last_name":"Beyond"}"#.to_owned();
    let asked = Asked { method: "POST".into(), path: "/api/v2/contacts".into(), body, idempotency_key: None };
    let reply = client.ask(&asked.bytes(client.key()))?;
    let names_it = reply.body.contains(&format!("{quota_mib} MiB"));
    if (reply.status, reply.has_retry_after(), names_it) != (OVER_QUOTA, true, true) {
        trial.find(format!("{when}, a write beyond the quota is answered with {reply:?}"));
    }
    let found = client.get("/api/v2/contacts?search=Beyond")?;
    if found.status != 200 || found.body.contains("Beyond") {
        trial.find(format!("{when}, a list beyond the quota is answered with {found:?}"));
    }
    Ok(())
}

fn snapshot(trial: &Trial) -> Result<Snapshot> {
    Snapshot::read(&trial.data)?.context("there is no workspace")
}
