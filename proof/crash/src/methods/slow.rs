//! A disk that takes two seconds for each flush: reads do not wait for it, and what waits for it is bounded.

use std::time::{Duration, Instant};

use anyhow::Result;
use rolo_driver::Client;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::kill;
use crate::change::{self, Dialect, Way};
use crate::lab::Lab;
use crate::load;
use crate::tracer::{FLUSH, Injection, Tracer};
use crate::trial::{Count, Needs, Row, Trial};

/// Changes that wait at once: more than the queue holds, also when the writer has come some batches forward before the
/// last of them has arrived.
const WAITING_COUNT: usize = 4_096 + 6 * 256;

/// Those of them that wait while reads are measured: with all of them there, the tracer would be what is slow.
const FEW_COUNT: usize = 64;

/// Connections that the server is told to take, and files that it and we may have open for that.
const CONNECTION_COUNT: &str = "6000";
const HEADER_SECONDS_MAX: &str = "120";
const OPEN_FILE_COUNT: u64 = 13_000;

/// Reads while the changes wait, and how long one may take.
const READ_COUNT: usize = 40;
const READ_TIME_MAX: Duration = Duration::from_millis(1_000);

pub const ROWS: &[Row] = &[Row {
    method: "slow",
    name: "flush",
    id: "B5",
    needs: Needs::Tracer,
    count: Count::Of(1, 20),
    is_offline: false,
    run: flush,
}];

fn flush(lab: &Lab, trial: &mut Trial) -> Result<()> {
    let maximum = getrlimit(Resource::Nofile).maximum;
    setrlimit(
        Resource::Nofile,
        Rlimit { current: maximum.map(|most| most.min(OPEN_FILE_COUNT)).or(Some(OPEN_FILE_COUNT)), maximum },
    )?;
    let key = lab.prepare(trial)?;
    // All connections are there before the first request is sent, which on a busy machine takes longer than a head may.
    let flags = ["--connection-count-max", CONNECTION_COUNT, "--header-seconds-max", HEADER_SECONDS_MAX];
    let server = lab.program.serve(&trial.store(), &trial.start().with(&flags))?;
    let journal = trial.journal()?;
    let mut waiting = Vec::new();
    for _ in 0..WAITING_COUNT {
        let client = Client::open(server.address, &key)?;
        let intent = journal.intend(|number| {
            let idempotency_key = Some(format!("retry-{number}"));
            change::create(number, Way::Contacts(Dialect::any(&mut trial.random)), idempotency_key, &mut trial.random)
        })?;
        waiting.push((client, intent));
    }
    let injection = Injection::at(FLUSH, "delay_enter=2000000", 1, true);
    let tracer = Tracer::attach(&server, &trial.folder.join("trace.txt"), &injection)?;
    let (few, many) = waiting.split_at_mut(FEW_COUNT);
    for (client, intent) in few {
        client.send(&intent.asked.bytes(client.key()))?;
    }
    let mut reader = Client::open(server.address, &key)?;
    for _ in 0..READ_COUNT {
        let begun_at = Instant::now();
        let status = reader.get("/v2/contacts")?.status;
        if status != 200 || begun_at.elapsed() > READ_TIME_MAX {
            trial.find(format!("a read took {:?} and was answered with {status}", begun_at.elapsed()));
        }
    }
    for (client, intent) in many {
        client.send(&intent.asked.bytes(client.key()))?;
    }
    // Once the last of them is refused, the queue is full.
    let last = waiting.pop().into_iter();
    let mut refused_count = 0;
    let mut tracer = Some(tracer);
    for (mut client, intent) in last.chain(waiting) {
        let reply = client.receive()?;
        tracer.take().map(Tracer::detach).transpose()?;
        journal.answered(&load::answer(&intent, &reply))?;
        match reply.status {
            200 | 201 => {}
            503 if reply.has_retry_after() => refused_count += 1,
            status => trial.find(format!("intent {} was answered with {status}: {}", intent.number, reply.body)),
        }
    }
    trial.note("refused", refused_count);
    if refused_count == 0 {
        trial.find(format!("{WAITING_COUNT} changes waited, and none was refused"));
    }
    kill::finish(trial, server, &key)
}
