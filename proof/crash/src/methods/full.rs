//! A full disk, and space again: writes are refused with a word on when to try again, reads go on, and with space writes
//! do too, without a restart.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use rand::RngExt;
use rolo_driver::{Client, Server};

use super::kill;
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::mount::{Kind, Mount};
use crate::tracer::{Injection, Tracer, WRITE};
use crate::trial::{Count, Needs, Row, Trial};

/// How long the load may take to meet the full disk, and to be served again with space.
const SECONDS_MAX: u64 = 20;

/// Answers that show that something goes on.
const ANSWER_COUNT: u64 = 30;

/// Bytes of a change are few, so the rest of a disk is filled in small pieces.
const PIECE_BYTES: usize = 512;

pub const ROWS: &[Row] = &[
    row("chosen write", Needs::Tracer, Count::Of(10, 200), at_a_chosen_write),
    row("memory", Needs::Mounts(Kind::Memory), Count::Of(4, 40), |lab, trial| on_a_full_disk(lab, trial, Kind::Memory)),
    row("ext4", Needs::Mounts(Kind::Ext4), Count::Of(4, 40), |lab, trial| on_a_full_disk(lab, trial, Kind::Ext4)),
];

const fn row(name: &'static str, needs: Needs, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "full", name, id: "B3", needs, count, is_offline: false, run }
}

/// The k-th write finds the disk full, and some that follow.
fn at_a_chosen_write(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let first = trial.index + 1;
    let when = format!("{first}..{}", first + trial.random.random_range(0..40));
    let paths = ["rolo.sqlite", "rolo.sqlite-wal"].map(|name| trial.data.join(name)).to_vec();
    let injection = Injection { call: WRITE, what: "error=ENOSPC".into(), when, paths };
    let tracer = Tracer::attach(&server, &trial.folder.join("trace.txt"), &injection)?;
    let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
    if !load.reaches(SECONDS_MAX, |load| load.refused() > 0) {
        trial.find("no write was refused on a full disk");
    }
    expect_writes_again(trial, &load);
    tracer.detach()?;
    trial.finish_load(load);
    kill::finish(trial, server, &key)
}

/// The disk is really full: something else has filled it. In every other trial that is so before the first change.
fn on_a_full_disk(lab: &Lab, trial: &mut Trial, kind: Kind) -> Result<()> {
    let mount = Mount::make(kind, &trial.folder)?;
    trial.data = mount.point.join("data");
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let balloon = mount.point.join("balloon");
    if trial.index % 2 == 1 {
        fill(&balloon)?;
    }
    let load = Load::start(server.address, &key, &trial.journal()?, &Plan::new(trial.seed));
    for _ in 0..trial.random.random_range(1..=3) {
        fill(&balloon)?;
        let refused = load.refused();
        if !load.reaches(SECONDS_MAX, |load| load.refused() >= refused + ANSWER_COUNT) {
            trial.find("no writes were refused on a full disk");
        }
        expect_reads(trial, &server, &key)?;
        fs::remove_file(&balloon)?;
        expect_writes_again(trial, &load);
    }
    trial.finish_load(load);
    kill::finish(trial, server, &key)
}

fn expect_reads(trial: &mut Trial, server: &Server, key: &str) -> Result<()> {
    let Ok(mut client) = Client::open(server.address, key) else {
        trial.find("no connection is taken while the disk is full");
        return Ok(());
    };
    for path in ["/v2/contacts", "/api/v2/contacts", "/health/live"] {
        match client.get(path) {
            Ok(reply) if reply.status == 200 => {}
            Ok(reply) => trial.find(format!("{path} answers {} while the disk is full", reply.status)),
            Err(error) => trial.find(format!("{path} is not answered while the disk is full: {error:#}")),
        }
    }
    Ok(())
}

fn expect_writes_again(trial: &mut Trial, load: &Load) {
    let confirmed = load.confirmed();
    if !load.reaches(SECONDS_MAX, |load| load.confirmed() >= confirmed + ANSWER_COUNT) {
        trial.find("writes do not go on with space again");
    }
}

/// Fills the file system that a file is on.
fn fill(file: &Path) -> Result<()> {
    let mut file = File::create(file)?;
    for piece in [vec![0; 1 << 20], vec![0; PIECE_BYTES]] {
        while file.write_all(&piece).is_ok() {}
    }
    // Not on the disk, some of it may be counted as free.
    let _ = file.sync_all();
    while file.write_all(&[0; PIECE_BYTES]).is_ok() {}
    Ok(())
}
