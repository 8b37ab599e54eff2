//! `kill -9` under load: at any moment, at a chosen write, while draining, and while recovering from one before.

use std::time::Duration;

use anyhow::Result;
use rand::RngExt;
use rolo_driver::{Server, Started};

use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::tracer::{FLUSH, Injection, WRITE, starter};
use crate::trial::{Count, Needs, Row, Trial};

/// How long a start after a crash may take.
const READY_SECONDS_MAX: u64 = 5;

/// Milliseconds of load before a kill.
const LOAD_MILLIS: std::ops::Range<u64> = 10..350;

/// Milliseconds after the signal to stop within which the kill comes; an orderly end takes no longer.
const DRAINING_MILLIS_MAX: u64 = 8;

/// Writes of the server among which one is chosen to be its last.
const WRITE_COUNT: std::ops::Range<usize> = 1..400;

/// Calls with which a start changes files, and makes that safe.
const STARTING_CALLS: [&str; 4] = ["write", "ftruncate,fallocate", WRITE, FLUSH];

pub const ROWS: &[Row] = &[
    row("any moment", "A1", Count::Of(28, 500), at_any_moment),
    Row { needs: Needs::Tracer, ..row("chosen write", "A1", Count::Of(14, 320), at_a_chosen_write) },
    row("draining", "A1", Count::Of(8, 200), while_draining),
    row("recovering", "A6", Count::Of(8, 200), while_recovering),
    Row { needs: Needs::Tracer, ..row("recovering: chosen call", "A6", Count::Of(12, 32), while_recovering_at_a_call) },
];

const fn row(name: &'static str, id: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "kill", name, id, needs: Needs::Nothing, count, is_offline: false, run }
}

fn at_any_moment(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let (server, load) = under_load(lab, trial, &key)?;
    wait(trial.random.random_range(LOAD_MILLIS));
    server.kill()?;
    recover(lab, trial, &key, load)
}

/// The write is stopped on its way into the system, so that all before it are there and it is not.
fn at_a_chosen_write(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let k = trial.random.random_range(WRITE_COUNT);
    let (call, k) = if trial.random.random_ratio(1, 4) { (FLUSH, 1 + k / 8) } else { (WRITE, k) };
    let injection = Injection::at(call, "signal=SIGKILL", k, false);
    let by = starter(&trial.folder.join("trace.txt"), &injection);
    match lab.program.by(by).start(&trial.store(), &trial.start())? {
        Started::Serves(server) => {
            let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
            let ended = server.ended_within(Duration::from_secs(10))?;
            trial.note("killed at the chosen write", u64::from(ended.is_some()));
            recover(lab, trial, &key, load)
        }
        Started::Ended(ended) => {
            trial.note("killed while starting", 1);
            if ended.signal.is_none() {
                trial.find(format!("the server was to be killed and ended with {}", ended.describe()));
            }
            let server = lab.program.serve(&trial.store(), &trial.start())?;
            finish(trial, server, &key)
        }
    }
}

fn while_draining(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let (server, load) = under_load(lab, trial, &key)?;
    wait(trial.random.random_range(LOAD_MILLIS));
    server.terminate()?;
    wait(trial.random.random_range(0..DRAINING_MILLIS_MAX));
    let ended = server.kill()?;
    trial.note("killed before the end", u64::from(ended.signal.is_some()));
    recover(lab, trial, &key, load)
}

fn while_recovering(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let (server, load) = under_load(lab, trial, &key)?;
    wait(trial.random.random_range(LOAD_MILLIS));
    server.kill()?;
    for _ in 0..trial.random.random_range(1..=3) {
        let mut child = lab.program.spawn(&trial.store(), &trial.start())?;
        // Most of the time it takes to start is the first few milliseconds.
        let limit = if trial.random.random() { 25 } else { 300 };
        wait(trial.random.random_range(0..limit));
        child.kill()?;
        child.wait()?;
    }
    recover(lab, trial, &key, load)
}

/// The start after a crash is stopped on its way into each call in turn that changes a file or makes it safe.
fn while_recovering_at_a_call(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let (server, load) = under_load(lab, trial, &key)?;
    wait(trial.random.random_range(LOAD_MILLIS));
    server.kill()?;
    let call = STARTING_CALLS[trial.index % STARTING_CALLS.len()];
    let injection = Injection::at(call, "signal=SIGKILL", 1 + trial.index / STARTING_CALLS.len(), false);
    let by = starter(&trial.folder.join("trace.txt"), &injection);
    match lab.program.by(by).start(&trial.store(), &trial.start())? {
        Started::Serves(server) => drop(server.kill()?),
        Started::Ended(ended) => {
            trial.note("killed while starting", 1);
            if ended.signal.is_none() {
                trial.find(format!("the server was to be killed and ended with {}", ended.describe()));
            }
        }
    }
    recover(lab, trial, &key, load)
}

/// A server with the usual load on it.
fn under_load(lab: &Lab, trial: &Trial, key: &str) -> Result<(Server, Load)> {
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let load = Load::start(server.address, key, &trial.journal()?, &Plan::new(trial.seed));
    Ok((server, load))
}

/// What follows a crash: the clients end, the server starts again and is audited.
pub fn recover(lab: &Lab, trial: &mut Trial, key: &str, load: Load) -> Result<()> {
    trial.finish_load(load);
    serve_again(lab, trial, key)
}

/// The server starts again and is audited.
pub fn serve_again(lab: &Lab, trial: &mut Trial, key: &str) -> Result<()> {
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    if server.start_time > Duration::from_secs(READY_SECONDS_MAX) {
        trial.find(format!("the start after the crash took {:?}", server.start_time));
    }
    finish(trial, server, key)
}

/// Audits a server, stops it cleanly, and audits what it leaves.
pub fn finish(trial: &mut Trial, mut server: Server, key: &str) -> Result<()> {
    let audited = trial.audit(&server, key);
    if server.has_ended()? {
        let ended = server.kill()?;
        trial.find(format!("the server has ended by itself with {}", ended.describe()));
        return audited;
    }
    audited?;
    trial.close(server)
}

fn wait(millis: u64) {
    std::thread::sleep(Duration::from_millis(millis));
}
