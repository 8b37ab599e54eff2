//! Errors of the disk: the k-th flush, write or read fails, once or from then on, while serving, starting, or bringing the
//! WAL into the database.
//!
//! What holds: no write that was sent after the first error is confirmed, and none of the batch that met it; the server ends
//! within a second of it, with the exit code of a failed store; the same `Idempotency-Key` after the restart makes exactly
//! one change.
//!
//! Which requests were in the failed batch, only the rows with one client tell: whatever is confirmed after the error was in
//! it or came later, since no older answer can be under way. No audit would find such a lie: what a failed flush leaves
//! behind is still in the system's cache.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Result;
use rolo_driver::{Ended, REFUSED, STORE_FAILED, Server, Started};

use super::kill;
use crate::journal::{Ledger, Verdict};
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::trace;
use crate::tracer::{self, FLUSH, Injection, READ, Tracer, WRITE, starter};
use crate::trial::{Count, Needs, Row, Trial};

/// How long a server with a failed store may go on.
const END_MICROS_MAX: u64 = 1_000_000;

/// How long a load is kept up for an error to be met.
const LOAD_SECONDS_MAX: u64 = 12;

/// What becomes of a call.
const ERROR: &str = "error=EIO";

/// Trials with one client. The WAL stays shorter than what is brought into the database: a flush or a write of that
/// may fail when the answer to the last commit is still under way.
const LONE: Count = Count::Of(20, 200);

pub const ROWS: &[Row] = &[
    row("flush once", "B1", |lab, trial| serving(lab, trial, FLUSH, false)),
    row("flush for ever", "B1", |lab, trial| serving(lab, trial, FLUSH, true)),
    row("write once", "B1", |lab, trial| serving(lab, trial, WRITE, false)),
    row("write for ever", "B1", |lab, trial| serving(lab, trial, WRITE, true)),
    Row { count: LONE, ..row("one client: flush", "B1", |lab, trial| serving_one(lab, trial, FLUSH)) },
    Row { count: LONE, ..row("one client: write", "B1", |lab, trial| serving_one(lab, trial, WRITE)) },
    row("read once", "B1", |lab, trial| serving(lab, trial, READ, false)),
    row("read for ever", "B1", |lab, trial| serving(lab, trial, READ, true)),
    Row { count: Count::Of(12, 60), ..row("start: flush", "B1", |lab, trial| starting(lab, trial, FLUSH)) },
    Row { count: Count::Of(20, 250), ..row("start: write", "B1", |lab, trial| starting(lab, trial, WRITE)) },
    Row { count: Count::Of(20, 250), ..row("start: read", "B1", |lab, trial| starting(lab, trial, READ)) },
    Row { count: Count::Of(8, 120), ..row("folding: write", "B1", |lab, trial| folding(lab, trial, WRITE)) },
    Row { count: Count::Of(2, 20), ..row("folding: flush", "B1", |lab, trial| folding(lab, trial, FLUSH)) },
];

const fn row(name: &'static str, id: &'static str, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "io", name, id, needs: Needs::Tracer, count: Count::Of(20, 500), is_offline: false, run }
}

/// Each change carries an `Idempotency-Key`, so that each can be sent again.
fn plan(trial: &Trial) -> Plan {
    Plan { keyed_percent: 100, ..Plan::new(trial.seed) }
}

fn serving(lab: &Lab, trial: &mut Trial, call: &'static str, for_ever: bool) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let paths = files(&trial.data);
    let injection = Injection { paths, ..Injection::at(call, ERROR, trial.index + 1, for_ever) };
    under_injection(lab, trial, server, &key, &injection, &plan(trial)).map(drop)
}

/// A commit of a single client fails.
fn serving_one(lab: &Lab, trial: &mut Trial, call: &'static str) -> Result<()> {
    let store = lab.closed_store()?.copy_to(&trial.folder)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let paths = vec![store.data.join("rolo.sqlite-wal")];
    let injection = Injection { paths, ..Injection::at(call, ERROR, trial.index + 1, trial.index % 2 == 1) };
    let plan = Plan { clients: 1, ..plan(trial) };
    under_injection(lab, trial, server, &store.key, &injection, &plan).map(drop)
}

/// The pages of the database itself cannot be written or flushed, which happens when the WAL has become long.
fn folding(lab: &Lab, trial: &mut Trial, call: &'static str) -> Result<()> {
    let store = lab.killed_store()?.copy_to(&trial.folder)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let paths = vec![store.data.join("rolo.sqlite")];
    let k = if call == FLUSH { 1 } else { 1 + trial.index * 7 };
    let injection = Injection { paths, ..Injection::at(call, ERROR, k, trial.index % 2 == 1) };
    if !under_injection(lab, trial, server, &store.key, &injection, &plan(trial))? {
        trial.find("the error was never met: the WAL was not checkpointed");
    }
    Ok(())
}

/// The files of a store. Not its folder: SQLite takes no note of an error when it flushes that one, so the store flushes it
/// itself at its start.
fn files(data: &Path) -> Vec<PathBuf> {
    ["rolo.sqlite", "rolo.sqlite-wal", "rolo.sqlite-shm", "rolo.lock", "rolo.keys"].map(|name| data.join(name)).to_vec()
}

/// Tells whether the error was met.
fn under_injection(
    lab: &Lab,
    trial: &mut Trial,
    server: Server,
    key: &str,
    injection: &Injection,
    plan: &Plan,
) -> Result<bool> {
    let log = trial.folder.join("trace.txt");
    let pid = server.pid();
    let tracer = Tracer::attach(&server, &log, injection)?;
    let load = Load::start(server.address, key, &trial.journal()?, plan);
    let ended = server.ended_within(Duration::from_secs(LOAD_SECONDS_MAX))?;
    trial.finish_load(load);
    let text = tracer::wait_for_log(&log, Some(pid))?;
    drop(tracer);
    let failed_at = trace::failed_at(&text, None);
    judge_end(trial, ended.as_ref(), failed_at, trace::ended_at(&text, pid))?;
    if let (1, Some(failed_at)) = (plan.clients, failed_at) {
        judge_answers(trial, failed_at)?;
    }
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    kill::finish(trial, server, key)?;
    Ok(failed_at.is_some())
}

/// The error is met while the store is opened, or soon after.
fn starting(lab: &Lab, trial: &mut Trial, call: &'static str) -> Result<()> {
    let key = lab.prepare(trial)?;
    let log = trial.folder.join("trace.txt");
    let (k, for_ever) = (trial.index / 2 + 1, trial.index % 2 == 1);
    let paths = files(&trial.data).into_iter().chain([trial.data.clone()]).collect();
    let injection = Injection { paths, ..Injection::at(call, ERROR, k, for_ever) };
    match lab.program.by(starter(&log, &injection)).start(&trial.store(), &trial.start())? {
        Started::Serves(server) => {
            let pid = server.pid();
            let load = Load::start(server.address, &key, &trial.journal()?, &plan(trial));
            let ended = server.ended_within(Duration::from_secs(LOAD_SECONDS_MAX))?;
            trial.finish_load(load);
            let text = tracer::wait_for_log(&log, Some(pid))?;
            // Of the two flushes of the folder, the store's and SQLite's, one is enough.
            let except = (!for_ever).then(|| trial.data.clone());
            let failed_at = trace::failed_at(&text, except.as_deref());
            judge_end(trial, ended.as_ref(), failed_at, trace::ended_at(&text, pid))?;
        }
        Started::Ended(ended) => {
            trial.note("refused to start", 1);
            if !ended.is(REFUSED) && !ended.is(STORE_FAILED) {
                trial.find(format!("with an error of the disk while starting, it ended with {}", ended.describe()));
            }
        }
    }
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    kill::finish(trial, server, &key)
}

/// Holds the end of a server against the first error that was injected.
fn judge_end(trial: &mut Trial, ended: Option<&Ended>, failed_at: Option<u64>, ended_at: Option<u64>) -> Result<()> {
    let Some(failed_at) = failed_at else {
        trial.note("never met", 1);
        if let Some(ended) = ended {
            trial.find(format!("without any error, the server ended with {}", ended.describe()));
        }
        return Ok(());
    };
    match ended {
        None => trial.find(format!("the server went on for {LOAD_SECONDS_MAX} s after an error of the disk")),
        Some(ended) => {
            trial.expect_end(ended, STORE_FAILED, "after an error of the disk");
            let took = ended_at.unwrap_or(u64::MAX).saturating_sub(failed_at);
            if took > END_MICROS_MAX {
                trial.find(format!("the server ended {} ms after the error", took / 1_000));
            }
        }
    }
    let ledger = Ledger::read(&trial.journal_path())?;
    for entry in &ledger.entries {
        if let Verdict::Confirmed(answer) = &entry.verdict
            && entry.intent.at_micros > failed_at
        {
            let (number, after) = (entry.intent.number, entry.intent.at_micros - failed_at);
            trial.find(format!("intent {number}, sent {after} µs after the error, was confirmed ({})", answer.status));
            break;
        }
    }
    Ok(())
}

/// Finds what the only client was told after the error.
fn judge_answers(trial: &mut Trial, failed_at: u64) -> Result<()> {
    let ledger = Ledger::read(&trial.journal_path())?;
    for entry in &ledger.entries {
        if let Verdict::Confirmed(answer) = &entry.verdict
            && answer.at_micros > failed_at
        {
            let (number, after) = (entry.intent.number, answer.at_micros - failed_at);
            trial.find(format!("intent {number}, whose commit failed, was confirmed {after} µs after the error"));
        }
    }
    Ok(())
}
