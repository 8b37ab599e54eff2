//! Clients that are killed in the middle of a request: nothing of it is written, or all of it, and the connection is free
//! again soon.

use std::time::{Duration, Instant};

use anyhow::Result;
use rand::RngExt;
use rolo_driver::{Client, Reply};

use super::kill;
use crate::change::{self, Dialect, Way};
use crate::journal::Intent;
use crate::lab::Lab;
use crate::load::{self, Load, Plan};
use crate::trial::{Count, Needs, Row, Trial};

/// Clients that are killed in one trial.
const CLIENT_COUNT: usize = 50;

/// How long the connection of one may stay.
const FREE_SECONDS_MAX: u64 = 30;

/// The status under which servers note a client that has gone: what it asked for has not been carried out.
const GONE: u16 = 499;

pub const ROWS: &[Row] = &[Row {
    method: "clients",
    name: "killed",
    id: "A8",
    needs: Needs::Nothing,
    count: Count::Of(2, 20),
    is_offline: false,
    run: killed,
}];

fn killed(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let key = lab.prepare(trial)?;
    let server = lab.program.serve(&trial.store(), &trial.start())?;
    let journal = trial.journal()?;
    let before = server.open_files()?;
    let load =
        Load::start(server.address, &key, &journal, &Plan { clients: 4, requests_max: 100, ..Plan::new(trial.seed) });
    for _ in 0..CLIENT_COUNT {
        let mut client = Client::open(server.address, &key)?;
        let intent = journal.intend(|number| {
            let idempotency_key = trial.random.random::<bool>().then(|| format!("retry-{number}"));
            change::create(number, Way::Contacts(Dialect::any(&mut trial.random)), idempotency_key, &mut trial.random)
        })?;
        let bytes = intent.asked.bytes(client.key());
        let whole = bytes.len();
        // One in four is killed after its request has left and before the answer is there: nobody knows of it.
        let sent = if trial.random.random_ratio(1, 4) { whole } else { trial.random.random_range(0..whole) };
        client.send(&bytes[..sent])?;
        drop(client);
        if sent < whole {
            journal.answered(&load::answer(&intent, &gone(&intent)))?;
        }
    }
    trial.note("clients killed", CLIENT_COUNT as u64);
    trial.findings.extend(load.finish_all());
    let begun_at = Instant::now();
    while server.open_files()? > before {
        if begun_at.elapsed().as_secs() > FREE_SECONDS_MAX {
            let left = server.open_files()? - before;
            trial.find(format!("{left} connections of killed clients are open after {FREE_SECONDS_MAX} s"));
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    kill::finish(trial, server, &key)
}

/// What is noted of a request that never left whole.
fn gone(intent: &Intent) -> Reply {
    let head = format!("X-Request-Id: none of intent {}\r\n", intent.number);
    Reply { status: GONE, head, body: String::new() }
}
