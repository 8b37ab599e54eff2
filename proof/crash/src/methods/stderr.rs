//! A log that cannot be written: a full disk, a pipe whose reader has gone, one whose reader stalls. It costs its lines, which
//! are counted, and nothing else.

use anyhow::{Context, Result};
use rand::RngExt;
use rolo_driver::{Client, METRICS, Server};

use super::kill;
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::trial::{Count, Needs, Row, Trial};

/// How long the load may take to come so far.
const SECONDS_MAX: u64 = 120;

/// Changes that are confirmed without a log: each is a line at this level, so that a pipe and what waits for it are full.
const CHANGE_COUNT: u64 = 3_000;

const LEVEL: [&str; 2] = ["--log", "trace"];

pub const ROWS: &[Row] = &[
    row("full disk", |lab, trial| without_a_log(lab, trial, "exec \"$0\" \"$@\" 2>/dev/full")),
    row("closed pipe", |lab, trial| {
        without_a_log(lab, trial, "mkfifo \"$PIPE\"; true <\"$PIPE\" & exec \"$0\" \"$@\" 2>\"$PIPE\"")
    }),
    // A pipe that nobody reads holds 64 KiB; the program's own end of it keeps it open.
    row("stalled reader", |lab, trial| {
        without_a_log(lab, trial, "mkfifo \"$PIPE\"; exec 3<>\"$PIPE\"; exec \"$0\" \"$@\" 2>&3")
    }),
];

const fn row(name: &'static str, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "stderr", name, id: "–", needs: Needs::Nothing, count: Count::Of(2, 30), is_offline: false, run }
}

/// A server whose log lines are lost serves on, stops or is killed as any other, and keeps what it has confirmed.
fn without_a_log(lab: &Lab, trial: &mut Trial, shell: &str) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server_key = lab.program.make_key(&trial.store(), METRICS)?;
    let pipe = trial.folder.join("pipe");
    let script = format!("PIPE='{}'; {shell}", pipe.display());
    let program = lab.program.by(vec!["sh".into(), "-c".into(), script]);
    let server = program.serve(&trial.store(), &trial.start().with(&LEVEL))?;
    let _ = std::fs::remove_file(pipe); // A folder with findings is copied, and to copy a pipe is to wait for it.
    let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
    if !load.reaches(SECONDS_MAX, |load| load.confirmed() >= CHANGE_COUNT) {
        trial.find("changes are not confirmed any more");
    }
    let lost = lost(&server, &server_key)?;
    if lost == 0 {
        trial.find("no log line is counted as lost");
    }
    trial.note("lost lines", lost);
    if trial.random.random() {
        let ended = server.stop()?;
        trial.expect_end(&ended, 0, "without a log and told to stop");
    } else {
        server.kill()?;
    }
    kill::recover(lab, trial, &key, load)
}

/// What the metrics say of lost lines.
fn lost(server: &Server, key: &str) -> Result<u64> {
    let metrics = Client::open(server.address, key)?.get("/metrics")?.body;
    let line = metrics.lines().find_map(|line| line.strip_prefix("rolo_lost_log_lines_total "));
    line.and_then(|count| count.parse().ok()).context("the metrics do not count lost lines")
}
