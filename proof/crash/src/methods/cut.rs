//! Power cuts: the file system under the store stops, without flushing even its own journal, and is mounted again.

use std::time::Duration;

use anyhow::Result;
use rand::RngExt;
use rolo_driver::STORE_FAILED;
use rustix::process::Signal;

use super::kill;
use crate::lab::Lab;
use crate::load::{Load, Plan};
use crate::mount::{Kind, Mount};
use crate::trial::{Count, Needs, Row, Trial, copy_folder};

/// Milliseconds of load before a cut.
const LOAD_MILLIS: std::ops::Range<u64> = 5..400;

/// Seconds that a server has to notice that its disk is gone.
const NOTICE_SECONDS_MAX: u64 = 5;

pub const ROWS: &[Row] = &[
    row("ext4", Kind::Ext4, |lab, trial| cut(lab, trial, Kind::Ext4)),
    row("xfs", Kind::Xfs, |lab, trial| cut(lab, trial, Kind::Xfs)),
];

const fn row(name: &'static str, kind: Kind, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    let count = Count::Of(10, 200);
    Row { method: "cut", name, id: "A2", needs: Needs::Mounts(kind), count, is_offline: false, run }
}

fn cut(lab: &Lab, trial: &mut Trial, kind: Kind) -> Result<()> {
    let mut mount = Mount::make(kind, &trial.folder)?;
    trial.data = mount.point.join("data");
    let key = lab.prepare(trial)?;
    mount.sync()?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let journal = trial.journal()?;
    let load = Load::start(server.address, &key, &journal, &Plan::new(trial.seed));
    std::thread::sleep(Duration::from_millis(trial.random.random_range(LOAD_MILLIS)));
    journal.cut()?;
    mount.cut()?;
    match server.ended_within(Duration::from_secs(NOTICE_SECONDS_MAX))? {
        // The log's shared memory is a file, and without a disk a page of it may not be had: no program can answer that.
        Some(ended) if ended.signal == Some(Signal::BUS.as_raw()) => trial.note("ended by SIGBUS", 1),
        Some(ended) => trial.expect_end(&ended, STORE_FAILED, "when its disk was gone"),
        None => trial.find(format!("the server went on for {NOTICE_SECONDS_MAX} s without its disk")),
    }
    trial.finish_load(load);
    mount.unmount()?;
    mount.mount()?;
    journal.restored()?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    kill::finish(trial, server, &key)?;
    if !trial.findings.is_empty() {
        copy_folder(&trial.data, &trial.folder.join("data"))?;
    }
    Ok(())
}
