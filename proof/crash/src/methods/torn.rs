//! Torn and reordered writes: a run is recorded call by call, and the disk as a loss of power would have left it is built
//! for any of its moments. Each state is opened by the real program and audited. Needs no root.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use rand::RngExt;
use rolo_driver::{ADMIN, Server, Started, Store};

use crate::audit;
use crate::disk::{Disk, Left};
use crate::journal::{Answer, Journal, Ledger, Verdict};
use crate::lab::{Lab, start_in};
use crate::load::{Load, Plan};
use crate::trace::{self, Call, Effect};
use crate::tracer;
use crate::trial::{Count, Needs, Row, Trial};

pub const ROWS: &[Row] = &[
    row("a store is made", "A4", Count::Of(200, 2_000), a_store_is_made),
    row("the log is folded", "A4", Count::Of(100, 1_000), the_log_is_folded),
    row("every call: made", "A5", Count::All(|lab| Ok(3 * made(lab)?.cuts.len())), every_call_of_made),
    row("every call: folded", "A5", Count::All(|lab| Ok(3 * folded(lab)?.cuts.len())), every_call_of_folded),
];

const fn row(name: &'static str, id: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "torn", name, id, needs: Needs::Tracer, count, is_offline: true, run }
}

/// Clients of a recorded run, few enough that many batches are committed.
const CLIENT_COUNT: usize = 4;

/// What the text of a key begins with, on the program's standard output.
const KEY_START: &[u8] = b"sk-apik_";

/// A recorded run.
pub struct Recording {
    data: PathBuf,
    /// The files before it.
    files: Vec<(PathBuf, Vec<u8>)>,
    calls: Vec<Call>,
    /// The calls that change the disk or make a change safe.
    cuts: Vec<usize>,
    /// The calls by which answers were sent, by the ids of their requests.
    answers: HashMap<String, usize>,
    /// Answers before it.
    answered_before: HashSet<String>,
    /// The call by which the key was shown; none if that was before.
    key_shown_at: Option<usize>,
    key: String,
    ledger: Ledger,
}

/// A store is made and served, closed, served and killed, recovered and closed.
fn made(lab: &Lab) -> Result<Arc<Recording>> {
    lab.made.get(|| {
        let folder = lab.memory.join("made");
        fs::create_dir_all(&folder)?;
        let log = folder.join("trace-make.txt");
        let traced = lab.program.by(tracer::recorder(&log));
        let key = traced.make_key(&Store::Folder(folder.join("data")), ADMIN)?;
        let mut recorder = Recorder { lab, folder, calls: Vec::new(), key };
        recorder.read(&log, None)?;
        recorder.serve("first", 25, true)?;
        recorder.serve("second", 12, false)?;
        recorder.serve("third", 6, true)?;
        recorder.finish(Vec::new(), HashSet::new())
    })
}

/// A store with a long WAL is recovered and served until it is checkpointed and restarted,
/// and killed.
fn folded(lab: &Lab) -> Result<Arc<Recording>> {
    lab.folded.get(|| {
        let folder = lab.memory.join("folded");
        let store = lab.killed_store()?.copy_to(&folder)?;
        let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
        for entry in fs::read_dir(&store.data)? {
            let entry = entry?;
            files.push((entry.file_name().into(), fs::read(entry.path())?));
        }
        files.retain(|(name, _)| !name.to_string_lossy().ends_with("-shm"));
        let before = Ledger::read(&store.journal)?;
        let answered = before.entries.iter().filter_map(|entry| match &entry.verdict {
            Verdict::Confirmed(answer) => Some(answer.request_id.clone()),
            Verdict::Denied(_) | Verdict::Unknown => None,
        });
        let mut recorder = Recorder { lab, folder, calls: Vec::new(), key: store.key };
        recorder.serve("only", 45, false)?;
        let mut recording = recorder.finish(files, answered.collect())?;
        let is_folding =
            |call: &Call| matches!(&call.effect, Effect::Written { path, .. } if path.ends_with("rolo.sqlite"));
        let folding = recording.calls.iter().position(is_folding).context("the log was not folded")?;
        // What comes long before is as in the other run, and each state of this one is large.
        recording.cuts.retain(|&cut| cut + 50 >= folding);
        Ok(recording)
    })
}

struct Recorder<'a> {
    lab: &'a Lab,
    folder: PathBuf,
    calls: Vec<Call>,
    key: String,
}

impl Recorder<'_> {
    /// Serves the store under a load, and ends the server cleanly or at once.
    fn serve(&mut self, name: &str, requests_max: u64, is_orderly: bool) -> Result<()> {
        let log = self.folder.join(format!("trace-{name}.txt"));
        let traced = self.lab.program.by(tracer::recorder(&log));
        let server = traced.serve(&Store::Folder(self.folder.join("data")), &start_in(&self.folder))?;
        let pid = server.pid();
        let plan = Plan { clients: CLIENT_COUNT, requests_max, ..Plan::new(self.lab.seed) };
        let journal = Arc::new(Journal::open(&self.folder.join("journal.jsonl"))?);
        let surprises = Load::start(server.address, &self.key, &journal, &plan).finish_all();
        anyhow::ensure!(surprises.is_empty(), "the recorded run went wrong: {surprises:?}");
        if is_orderly {
            server.stop()?
        } else {
            server.kill()?
        };
        self.read(&log, Some(pid))
    }

    fn read(&mut self, log: &Path, pid: Option<u32>) -> Result<()> {
        let text = tracer::wait_for_log(log, pid)?;
        self.calls.extend(trace::read(&text)?);
        fs::remove_file(log)?;
        Ok(())
    }

    fn finish(self, files: Vec<(PathBuf, Vec<u8>)>, answered_before: HashSet<String>) -> Result<Recording> {
        let Self { folder, calls, key, .. } = self;
        let (data, ledger) = (folder.join("data"), Ledger::read(&folder.join("journal.jsonl"))?);
        let mut answers = HashMap::new();
        let mut key_shown_at = None;
        let mut disk = Disk::of_files(&data, &files);
        let mut cuts = Vec::new();
        for (index, call) in calls.iter().enumerate() {
            if let Effect::Sent { bytes } = &call.effect {
                answers.extend(request_ids(bytes).map(|id| (id, index)));
                if key_shown_at.is_none() && bytes.starts_with(KEY_START) {
                    key_shown_at = Some(index);
                }
            }
            if disk.is_touched_by(&call.effect) {
                cuts.push(index);
            }
            disk.take(&call.effect);
        }
        anyhow::ensure!(key_shown_at.is_some() || !files.is_empty(), "the trace does not show the key");
        Ok(Recording { data, files, calls, cuts, answers, answered_before, key_shown_at, key, ledger })
    }
}

/// The ids of the requests whose answers begin in these bytes.
fn request_ids(bytes: &[u8]) -> impl Iterator<Item = String> {
    const NAME: &str = "x-request-id: ";
    let text = String::from_utf8_lossy(bytes).into_owned();
    let places: Vec<usize> = text.match_indices(NAME).map(|(at, _)| at + NAME.len()).collect();
    places.into_iter().map(move |at| text[at..].split('\r').next().unwrap_or_default().to_owned())
}

fn a_store_is_made(lab: &Lab, trial: &mut Trial) -> Result<()> {
    at_any_moment(&*made(lab)?, lab, trial)
}

fn the_log_is_folded(lab: &Lab, trial: &mut Trial) -> Result<()> {
    at_any_moment(&*folded(lab)?, lab, trial)
}

fn at_any_moment(recording: &Recording, lab: &Lab, trial: &mut Trial) -> Result<()> {
    let cut = trial.random.random_range(0..recording.cuts.len());
    let left = match trial.random.random_range(0..10) {
        0 => Left::None,
        1 => Left::All,
        _ => Left::Torn,
    };
    recording.check(lab, trial, cut, left)
}

fn every_call_of_made(lab: &Lab, trial: &mut Trial) -> Result<()> {
    after_every_call(&*made(lab)?, lab, trial)
}

fn every_call_of_folded(lab: &Lab, trial: &mut Trial) -> Result<()> {
    after_every_call(&*folded(lab)?, lab, trial)
}

fn after_every_call(recording: &Recording, lab: &Lab, trial: &mut Trial) -> Result<()> {
    let left = [Left::None, Left::All, Left::Torn][trial.index % 3];
    recording.check(lab, trial, trial.index / 3, left)
}

impl Recording {
    /// Builds the state after a cut, starts the server on it, and audits it.
    fn check(&self, lab: &Lab, trial: &mut Trial, cut: usize, left: Left) -> Result<()> {
        let last = self.cuts[cut];
        let mut disk = Disk::of_files(&self.data, &self.files);
        for call in &self.calls[..=last] {
            disk.take(&call.effect);
        }
        disk.write(&trial.data, left, &mut trial.random)?;
        let place = format!("cut after call {last} of {}, {left:?} left", self.calls.len());
        let is_sent = |answer: &Answer| match self.answers.get(&answer.request_id) {
            Some(&at) => at < last,
            None => self.answered_before.contains(&answer.request_id),
        };
        let ledger = self.ledger.as_of(is_sent);
        trial.tally.confirmed = ledger.confirmed_count();
        match lab.program.start(&trial.store(), &trial.start())? {
            Started::Serves(server) => self.audit(trial, server, &ledger, last, &place),
            Started::Ended(ended) => {
                trial.find(format!("{place}: the server did not start: {}", ended.describe()));
                Ok(())
            }
        }
    }

    fn audit(&self, trial: &mut Trial, server: Server, ledger: &Ledger, last: usize, place: &str) -> Result<()> {
        let data = trial.data.clone();
        let findings = match self.key_shown_at.is_none_or(|at| at < last) {
            true => audit::audit(&data, &server, &self.key, ledger)?,
            false => audit::audit_files(&data, ledger)?,
        };
        trial.findings.extend(findings.sentences.iter().map(|sentence| format!("{place}: {sentence}")));
        let ended = server.kill()?;
        if ended.has_panicked() {
            trial.find(format!("{place}: {}", ended.describe()));
        }
        Ok(())
    }
}
