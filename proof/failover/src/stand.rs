//! Two real servers on one database, writers in front of them, and what is demanded of them while it goes and comes back.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rolo_driver::{ADMIN, Client, Program, Server, Start, Store};

use crate::audit::{self, Verdict};
use crate::ledger::Seen;
use crate::load::{Load, WRITERS, name_of};

/// How many servers there are: a request is repeated at another one than it was sent to.
pub const SERVERS: usize = 2;

/// How many writes are acknowledged in peace, before something is done and after it.
const PEACEFUL_WRITES: u64 = 400;

/// How long peaceful writes may take on a busy machine.
const PEACE_SECONDS_MAX: u64 = 60;

/// Asks the database something, by a way that is not Rolo's.
pub type Ask<'a> = Box<dyn Fn(&str) -> Result<Vec<String>> + 'a>;

/// The servers under load.
pub struct Stand {
    program: Program,
    store: Store,
    folder: PathBuf,
    key: String,
    addresses: Vec<SocketAddr>,
    /// A killed one is gone.
    servers: Vec<Option<Server>>,
    load: Load,
    rows: Vec<Row>,
}

/// What happened around one fault.
#[derive(Clone, Debug)]
pub struct Row {
    what: String,
    /// Acknowledged from the last row to this one, and how many of them by the idempotency record of an earlier request.
    acknowledged: u64,
    replayed: u64,
    refused: u64,
    /// Seconds from the fault until all servers called themselves not ready.
    unready: Option<f64>,
    /// Seconds from the moment when the database was there again until a write was acknowledged by each server.
    back: Option<f64>,
    /// The longest time without an acknowledged write.
    gap: f64,
    verdict: Verdict,
}

/// Moments of one fault.
pub struct Moments {
    pub begun: Instant,
    pub unready: Option<Instant>,
    /// When the database takes writes again, where somebody knows.
    pub there_again: Option<Instant>,
}

impl Stand {
    /// Starts the servers on an empty database.
    pub fn start(program: &Path, database: &str, folder: &Path) -> Result<Self> {
        let (program, store) = (Program::new(program)?, Store::Database(database.to_owned(), None));
        let key = program.make_key(&store, ADMIN)?;
        let start = |server| program.serve(&store, &Start::logging_to(log_of(folder, server)));
        let servers = (0..SERVERS).map(start).collect::<Result<Vec<_>>>()?;
        let addresses: Vec<_> = servers.iter().map(|server| server.address).collect();
        let load = Load::start(&addresses, &key)?;
        let (folder, servers) = (folder.to_owned(), servers.into_iter().map(Some).collect());
        Ok(Self { program, store, folder, key, addresses, servers, load, rows: Vec::new() })
    }

    /// Kills a server in the middle of what it does.
    pub fn kill(&mut self, server: usize) -> Result<()> {
        self.load.ledger.note(|seen| seen.lives[server].end());
        self.servers[server].take().context("it is killed already")?.kill()?;
        Ok(())
    }

    /// Starts it again where it was.
    pub fn start_again(&mut self, server: usize) -> Result<()> {
        let start = Start::logging_to(log_of(&self.folder, server));
        let start = Start { listen: Some(self.addresses[server]), ..start };
        self.servers[server] = Some(self.program.serve(&self.store, &start)?);
        self.load.ledger.note(|seen| seen.lives[server].begin());
        Ok(())
    }

    /// Waits until this server has acknowledged a write behind `moment`.
    pub fn wait_until_written_by(&self, server: usize, moment: Instant, seconds_max: u64) -> Result<()> {
        self.wait("the other server goes on", seconds_max, |seen| seen.first_after(moment, Some(server)).is_some())
    }

    /// What has been seen so far.
    pub fn seen(&self) -> Seen {
        self.load.ledger.seen().clone()
    }

    /// Waits for many acknowledged writes, of each server and each writer.
    pub fn write_in_peace(&self) -> Result<()> {
        let before = self.seen();
        self.wait("peaceful writes", PEACE_SECONDS_MAX, move |now| {
            let each = now.acknowledged.iter().zip(&before.acknowledged).all(|(now, before)| now > before);
            each && now.total() >= before.total() + PEACEFUL_WRITES
        })
    }

    /// Waits until every server says that it is not ready; fails if one does not within the time.
    pub fn wait_until_unready(&self, seconds_max: u64) -> Result<Instant> {
        self.wait("the servers call themselves not ready", seconds_max, |seen| {
            (0..SERVERS).all(|server| !seen.is_ready(server))
        })?;
        Ok(Instant::now())
    }

    /// Waits until each server has acknowledged a write behind `moment` and calls itself ready.
    pub fn wait_until_back(&self, moment: Instant, seconds_max: u64) -> Result<Instant> {
        self.wait("the servers are back", seconds_max, |seen| {
            (0..SERVERS).all(|server| seen.is_ready(server) && seen.first_after(moment, Some(server)).is_some())
        })?;
        Ok(Instant::now())
    }

    fn wait(&self, what: &str, seconds_max: u64, happened: impl Fn(&Seen) -> bool) -> Result<()> {
        self.load.ledger.wait_for(what, Duration::from_secs(seconds_max), happened)
    }

    /// Notes something that must never happen.
    pub fn find(&self, what: String) {
        self.load.ledger.find(what);
    }

    /// Compares the log with what was acknowledged, and adds a row.
    pub fn judge(&mut self, what: &str, moments: &Moments, ask: &Ask) -> Result<()> {
        let verdict = self.compare(ask)?;
        let seen = self.seen();
        let before = self.rows.iter().map(|row| row.acknowledged).sum::<u64>();
        let replayed = seen.acknowledgements.iter().filter(|ack| ack.is_replayed).count() as u64;
        let refused = seen.statuses.iter().filter(|(status, _)| **status != 200).map(|(_, count)| count).sum::<u64>();
        let first_of_each = |moment: Instant| {
            let first = |server| seen.first_after(moment, Some(server));
            (0..SERVERS).map(first).collect::<Option<Vec<_>>>().and_then(|firsts| firsts.into_iter().max())
        };
        let row = Row {
            what: what.to_owned(),
            acknowledged: seen.total() - before,
            replayed: replayed - self.rows.iter().map(|row| row.replayed).sum::<u64>(),
            refused: refused - self.rows.iter().map(|row| row.refused).sum::<u64>(),
            unready: moments.unready.map(|at| (at - moments.begun).as_secs_f64()),
            back: moments.there_again.and_then(|at| Some((first_of_each(at)? - at).as_secs_f64())),
            gap: seen.longest_gap(moments.begun, Instant::now()).as_secs_f64(),
            verdict,
        };
        println!("{}", row.line());
        self.rows.push(row);
        for (number, server) in self.servers.iter_mut().enumerate() {
            if server.as_mut().map_or(Ok(true), Server::has_ended)? {
                bail!("server {number} has ended");
            }
        }
        Ok(())
    }

    fn compare(&self, ask: &Ask) -> Result<Verdict> {
        let before = self.seen().acknowledged;
        let log = audit::read(&ask(audit::LOG)?)?;
        let verdict = audit::compare(&log, &before, &self.seen().acknowledged);
        if !verdict.is_good() {
            self.find(format!("the log is not what was acknowledged: {verdict:?}"));
        }
        Ok(verdict)
    }

    /// Lets the writers end, compares everything once more, prints the table; an error if anything was found.
    pub fn finish(mut self, ask: &Ask) -> Result<()> {
        self.load.finish();
        let verdict = self.compare(ask)?;
        let seen = self.seen();
        let changes = audit::read(&ask(audit::LOG)?)?.len() - WRITERS;
        let kept = audit::number(&ask(audit::KEPT)?)?;
        if changes as u64 != seen.total() || kept != seen.total() {
            self.find(format!("{} acknowledged, {changes} in the log, {kept} answers kept", seen.total()));
        }
        for address in &self.addresses {
            let mut client = Client::new(address, &self.key);
            for (writer, contact) in self.load.contacts.iter().enumerate() {
                let name = name_of(writer, seen.acknowledged[writer]);
                let answer = client.get(&format!("/v2/contacts/{contact}"))?;
                if answer.status != 200 || !answer.body.contains(&format!("\"{name}\"")) {
                    self.find(format!("a contact is not {name:?}: {answer:?}"));
                }
            }
        }
        println!("\n{HEAD}");
        for row in &self.rows {
            println!("{}", row.line());
        }
        let statuses: Vec<String> =
            seen.statuses.iter().map(|(status, count)| format!("{count} answers {status}")).collect();
        println!(
            "\n{} acknowledged, {} lost, {} doubled, {} out of order; {}",
            seen.total(),
            verdict.lost,
            verdict.doubled,
            verdict.out_of_order,
            statuses.join(", ")
        );
        let findings = self.seen().findings;
        if findings.is_empty() { Ok(()) } else { bail!("{}", findings.join("\n  ")) }
    }
}

fn log_of(folder: &Path, server: usize) -> PathBuf {
    folder.join(format!("rolo-{server}.log"))
}

/// The columns of [`Row::line`]: the first four count, the next three are seconds.
pub const HEAD: &str = "what                 acknowledged  replayed  refused  not ready   back    gap   lost  doubled";

impl Row {
    fn line(&self) -> String {
        let seconds = |value: Option<f64>| value.map_or_else(|| "-".into(), |value| format!("{value:.2}"));
        format!(
            "{:<20} {:>12}  {:>8}  {:>7}  {:>9}  {:>5}  {:>5.2}  {:>5}  {:>7}",
            self.what,
            self.acknowledged,
            self.replayed,
            self.refused,
            seconds(self.unready),
            seconds(self.back),
            self.gap,
            self.verdict.lost,
            self.verdict.doubled
        )
    }
}
