//! Backups of a store that is being written to, one after another: each is opened and judged as a store would be after a
//! crash at its moment, and the last one is served.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rolo_driver::Store;
use serde_json::Value;

use crate::audit::{self, Snapshot};
use crate::journal::{Ledger, now_micros};
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::trial::{Count, Needs, Row, Trial};

/// Backups of one trial.
const BACKUP_COUNT: usize = 4;

/// Clients that write meanwhile.
const CLIENT_COUNT: usize = 12;

/// Changes that are confirmed between two backups.
const CHANGE_COUNT: u64 = 150;

/// How long they may take.
const CHANGE_SECONDS_MAX: u64 = 60;

pub const ROWS: &[Row] = &[Row {
    method: "backup",
    name: "under load",
    id: "–",
    needs: Needs::Nothing,
    count: Count::Of(1, 25),
    is_offline: false,
    run: under_load,
}];

/// A backup, and what is known of its moment.
struct Made {
    data: PathBuf,
    /// Changes that were confirmed before this must be in it.
    begun_at_micros: u64,
    /// Where it says that the log stands.
    log_position: u64,
}

fn under_load(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let plan = Plan { clients: CLIENT_COUNT, ..Plan::new(trial.seed) };
    let load = Load::start(server.address, &key, &trial.journal()?, &plan);
    let mut made: Vec<Made> = Vec::new();
    for index in 0..BACKUP_COUNT {
        let wanted = load.confirmed() + CHANGE_COUNT;
        if !load.reaches(CHANGE_SECONDS_MAX, |load| load.confirmed() >= wanted) {
            trial.find(format!("the writers did not come forward before backup {index}"));
        }
        let data = trial.folder.join(format!("backup-{index}"));
        std::fs::create_dir(&data)?;
        let begun_at_micros = now_micros();
        let file = data.join("rolo.sqlite").display().to_string();
        let report: Value = serde_json::from_str(&lab.program.run(&trial.store(), &["backup", "--json", &file])?)?;
        let log_position = report["workspaces"][0]["log_position"].as_u64().context("a backup says no position")?;
        if made.last().is_some_and(|last| last.log_position >= log_position) {
            trial.find(format!("backup {index} stands at {log_position}, which is not behind the one before"));
        }
        made.push(Made { data, begun_at_micros, log_position });
    }
    trial.finish_load(load);
    let ledger = Ledger::read(&trial.journal_path())?;
    for (index, made) in made.iter().enumerate() {
        let found = judge(made, &ledger)?;
        trial.findings.extend(found.into_iter().map(|sentence| format!("backup {index}: {sentence}")));
        trial.note("backups", 1);
    }
    if let Some(last) = made.last() {
        let copy = lab.program.serve(&Store::Folder(last.data.clone()), &trial.start())?;
        let audited = audit::audit(&last.data, &copy, &key, &at_the_moment(&ledger, last))?;
        trial
            .findings
            .extend(audited.sentences.into_iter().map(|sentence| format!("the last one, served: {sentence}")));
        let ended = copy.stop()?;
        trial.expect_end(&ended, 0, "served from a backup and told to stop");
    }
    trial.tally.confirmed = ledger.confirmed_count();
    trial.close(server)
}

/// What was confirmed when a backup was begun. What came later may be in it or not.
fn at_the_moment(ledger: &Ledger, made: &Made) -> Ledger {
    ledger.as_of(|answer| answer.at_micros < made.begun_at_micros)
}

fn judge(made: &Made, ledger: &Ledger) -> Result<Vec<String>> {
    let snapshot = Snapshot::read(&made.data)?.context("there is no workspace in a backup")?;
    let mut sentences = audit::judge(&at_the_moment(ledger, made), &snapshot);
    let Made { log_position, data, .. } = made;
    if snapshot.log_position != *log_position {
        sentences.push(format!("it stands at {}, and was said to stand at {log_position}", snapshot.log_position));
    }
    sentences.extend(left_over(data)?);
    Ok(sentences)
}

/// What a backup has left beside itself.
fn left_over(data: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(data)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| name != "rolo.sqlite");
    Ok(names.into_iter().map(|name| format!("{name} was left beside it")).collect())
}
