//! Limits that the system sets: the size of a file, and how many files are open.

use std::fs;
use std::time::Duration;

use anyhow::Result;
use rand::RngExt;
use rolo_driver::{Client, STORE_FAILED, Server};
use rustix::process::{Resource, Rlimit, prlimit};

use super::kill;
use crate::journal::Asked;
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::trial::{Count, Needs, Row, Trial};

/// How long a load may take to meet a limit.
const SECONDS_MAX: u64 = 20;

/// Confirmed changes that show that all goes on.
const ANSWER_COUNT: u64 = 100;

/// Connections that come while there are no descriptors left.
const LATE_COUNT: usize = 4;

/// Open files of a server without a limit of ours.
const OPEN_FILE_COUNT: u64 = 1_024;

pub const ROWS: &[Row] =
    &[row("file size", Count::Of(5, 50), file_size), row("open files", Count::Of(3, 30), open_files)];

const fn row(name: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "limits", name, id: "B4", needs: Needs::Nothing, count, is_offline: false, run }
}

fn limit(server: &Server, resource: Resource, to: u64) -> Result<()> {
    let known = prlimit(Some(server.process()?), resource, Rlimit { current: Some(to), maximum: Some(1 << 40) });
    if known.is_err() {
        // Only root may raise the upper one.
        let own = rustix::process::getrlimit(resource);
        prlimit(Some(server.process()?), resource, Rlimit { current: Some(to), maximum: own.maximum })?;
    }
    Ok(())
}

/// The WAL may not grow any more. To SQLite that is an error of the disk like any other, so the server ends as
/// after one, and not by the signal that comes with it.
fn file_size(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let length = fs::metadata(trial.data.join("rolo.sqlite-wal")).map_or(0, |log| log.len());
    limit(&server, Resource::Fsize, length.max(400_000) + trial.random.random_range(0..200_000))?;
    let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
    match server.ended_within(Duration::from_secs(SECONDS_MAX))? {
        Some(ended) => trial.expect_end(&ended, STORE_FAILED, "when a file could not grow"),
        None => trial.find("the server went on although no file could grow"),
    }
    kill::recover(lab, trial, &key, load)
}

/// No file and no connection can be opened any more. What is open goes on, and what comes is served once there is room.
fn open_files(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
    if !load.reaches(SECONDS_MAX, |load| load.confirmed() >= ANSWER_COUNT) {
        trial.find("nothing was confirmed");
    }
    let open = server.open_files()? as u64;
    limit(&server, Resource::Nofile, open)?;
    let asked = Asked { method: "GET".into(), path: "/v2/contacts".into(), body: String::new(), idempotency_key: None };
    let mut late = Vec::new();
    for _ in 0..LATE_COUNT {
        let mut client = Client::open(server.address, &key)?;
        client.send(&asked.bytes(client.key()))?;
        late.push(client);
    }
    let confirmed = load.confirmed();
    if !load.reaches(SECONDS_MAX, |load| load.confirmed() >= confirmed + ANSWER_COUNT) {
        trial.find("without free descriptors, connections that are there are not served");
    }
    limit(&server, Resource::Nofile, OPEN_FILE_COUNT)?;
    for mut client in late {
        match client.receive() {
            Ok(reply) if reply.status == 200 => {}
            Ok(reply) => trial.find(format!("a connection that had to wait was answered with {}", reply.status)),
            Err(error) => trial.find(format!("a connection that had to wait was not served: {error:#}")),
        }
    }
    trial.finish_load(load);
    kill::finish(trial, server, &key)
}
