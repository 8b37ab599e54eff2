//! Trials: what each has at hand, how many of them are run at a time, and what is kept of one that found something.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use rand::SeedableRng;
use rand::rngs::StdRng;
use rolo_driver::{Ended, Server, Start, Store};

use crate::audit::{self, Findings};
use crate::journal::{Journal, Ledger};
use crate::lab::{Lab, start_in};
use crate::load::Load;
use crate::mount::Kind;

/// Trials with a finding after which a row is given up: more would tell nothing new.
const FOUND_TRIAL_COUNT_MAX: usize = 5;

/// Findings of one trial that are shown.
const SENTENCE_COUNT_MAX: usize = 12;

/// One row of the fault table, as it is tried here.
pub struct Row {
    /// What it belongs to; what `--only` takes.
    pub method: &'static str,
    /// Its name within the method.
    pub name: &'static str,
    /// Its number in the fault table.
    pub id: &'static str,
    /// What it needs beyond the program.
    pub needs: Needs,
    /// How many trials there are in each tier.
    pub count: Count,
    /// Whether a trial only looks at prepared files: such trials run in memory and beside each other.
    pub is_offline: bool,
    /// Runs one.
    pub run: fn(&Lab, &mut Trial) -> Result<()>,
}

/// What a row needs beyond the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// `strace` that may trace.
    Tracer,
    /// To make and mount a file system of this kind, and to cut its power.
    Mounts(Kind),
}

/// How many trials.
#[derive(Clone, Copy)]
pub enum Count {
    /// So many for a change, and so many in a night.
    Of(usize, usize),
    /// None for a change, and in a night as many as there are.
    All(fn(&Lab) -> Result<usize>),
}

/// One trial.
pub struct Trial {
    /// Which one of its row: 0, 1, 2 …
    pub index: usize,
    /// Where its choices come from.
    pub random: StdRng,
    /// The seed of those.
    pub seed: u64,
    /// A folder of its own.
    pub folder: PathBuf,
    /// The data folder of its store.
    pub data: PathBuf,
    /// What it found.
    pub findings: Vec<String>,
    /// What it counted.
    pub tally: Tally,
}

/// Counts over trials.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Changes that were confirmed.
    pub confirmed: u64,
    /// Further counts by their names.
    pub notes: BTreeMap<&'static str, u64>,
}

impl Trial {
    /// Its journal's file.
    pub fn journal_path(&self) -> PathBuf {
        self.folder.join("journal.jsonl")
    }

    /// Its journal.
    pub fn journal(&self) -> Result<Arc<Journal>> {
        Ok(Arc::new(Journal::open(&self.journal_path())?))
    }

    /// Its store.
    pub fn store(&self) -> Store {
        Store::Folder(self.data.clone())
    }

    /// How servers of it are started.
    pub fn start(&self) -> Start {
        start_in(&self.folder)
    }

    /// Notes a finding.
    pub fn find(&mut self, sentence: impl Into<String>) {
        self.findings.push(sentence.into());
    }

    /// Counts something.
    pub fn note(&mut self, name: &'static str, count: u64) {
        *self.tally.notes.entry(name).or_default() += count;
    }

    /// Notes what no client should have been told.
    pub fn finish_load(&mut self, load: Load) {
        self.findings.extend(load.finish());
    }

    /// Notes how a server ended that should have ended with `code`.
    pub fn expect_end(&mut self, ended: &Ended, code: i32, when: &str) {
        if !ended.is(code) {
            self.find(format!("{when}, the server ended with {}; it should be exit code {code}", ended.describe()));
        }
    }

    /// Audits a running server, sends what is unknown once more, and audits again.
    pub fn audit(&mut self, server: &Server, key: &str) -> Result<()> {
        let (data, path) = (self.data.clone(), self.journal_path());
        let first = audit::audit(&data, server, key, &Ledger::read(&path)?)?;
        self.tally.confirmed = first.confirmed_count;
        self.take("", first);
        let retried = audit::retry_unknown(server, key, &data, &self.journal()?, &path)?;
        self.findings.extend(retried);
        let second = audit::audit(&data, server, key, &Ledger::read(&path)?)?;
        self.take("after retries: ", second);
        Ok(())
    }

    /// Stops a server cleanly, and audits what it leaves.
    pub fn close(&mut self, server: Server) -> Result<()> {
        let ended = server.stop()?;
        self.expect_end(&ended, 0, "told to stop");
        let findings = audit::audit_closed(&self.data, &Ledger::read(&self.journal_path())?)?;
        self.take("after a clean stop: ", findings);
        Ok(())
    }

    fn take(&mut self, when: &str, findings: Findings) {
        self.findings.extend(findings.sentences.into_iter().map(|sentence| format!("{when}{sentence}")));
        if findings.in_window_count > 0 {
            self.tally.notes.insert("confirmed during the cut", findings.in_window_count);
        }
    }
}

/// What comes of a row.
pub struct Outcome {
    /// The row's method and name.
    pub name: String,
    /// Its number in the fault table.
    pub id: &'static str,
    /// Trials that were run.
    pub trial_count: usize,
    /// What they counted.
    pub tally: Tally,
    /// Trials that found something, each with what to say of it.
    pub found: Vec<String>,
    /// How long they took.
    pub took: Duration,
    /// Why it was left out.
    pub left_out: Option<String>,
}

/// Which trials are run.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The seed of the run.
    pub seed: u64,
    /// Only this one.
    pub only: Option<usize>,
    /// For how long trials of a row are begun; for as long as it takes, if none is given.
    pub time: Option<Duration>,
    /// Whether the first finding ends it.
    pub stops_at_first: bool,
}

impl Row {
    /// Its full name.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.method, self.name)
    }

    /// Whether `--only` means it.
    pub fn is_called(&self, name: &str) -> bool {
        name == self.method || name == self.full_name()
    }

    /// What comes of it when it cannot be run.
    pub fn left_out(&self, reason: &str) -> Outcome {
        let (name, tally, left_out) = (self.full_name(), Tally::default(), Some(reason.to_owned()));
        Outcome { name, id: self.id, trial_count: 0, tally, found: Vec::new(), took: Duration::ZERO, left_out }
    }

    /// Runs `count` trials, or the one that is chosen.
    pub fn run_all(&self, lab: &Lab, count: usize, choice: Choice) -> Result<Outcome> {
        let begun_at = Instant::now();
        let (first, end) = choice.only.map_or((0, count), |index| (index, index + 1));
        let bar = progress(&self.full_name(), end - first);
        let next = AtomicUsize::new(first);
        let state = Mutex::new((Tally::default(), Vec::new(), 0));
        let found_max = if choice.stops_at_first { 1 } else { FOUND_TRIAL_COUNT_MAX };
        let work = || -> Result<()> {
            loop {
                if choice.time.is_some_and(|time| begun_at.elapsed() >= time) {
                    return Ok(());
                }
                let index = next.fetch_add(1, Ordering::Relaxed);
                let is_enough = state.lock().unwrap_or_else(PoisonError::into_inner).1.len() >= found_max;
                if index >= end || is_enough {
                    return Ok(());
                }
                let trial = self.run_one(lab, index, choice)?;
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                state.0.confirmed += trial.tally.confirmed;
                for (name, count) in &trial.tally.notes {
                    *state.0.notes.entry(name).or_default() += count;
                }
                state.2 += 1;
                if let Some(text) = self.report(lab, &trial, choice)? {
                    bar.suspend(|| eprintln!("{text}"));
                    state.1.push(text);
                    bar.set_message(format!("{} with findings", state.1.len()));
                }
                bar.inc(1);
            }
        };
        let jobs = if self.is_offline { lab.jobs } else { 1 };
        std::thread::scope(|scope| {
            let hands: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
            hands.into_iter().try_for_each(|hand| hand.join().unwrap_or_else(|_| anyhow::bail!("a trial panicked")))
        })?;
        bar.finish_and_clear();
        let (mut tally, found, trial_count) = state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if trial_count < end - first {
            tally.notes.insert("not begun", (end - first - trial_count) as u64);
        }
        let (name, id, took) = (self.full_name(), self.id, begun_at.elapsed());
        Ok(Outcome { name, id, trial_count, tally, found, took, left_out: None })
    }

    fn run_one(&self, lab: &Lab, index: usize, choice: Choice) -> Result<Trial> {
        let name = format!("{}-{}-{index}", self.method, self.name.replace([' ', '/'], "-"));
        let folder = if self.is_offline { &lab.memory } else { &lab.folder }.join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let seed = choice.seed.wrapping_mul(1_000_003).wrapping_add(index as u64);
        let random = StdRng::seed_from_u64(seed);
        let (findings, tally) = (Vec::new(), Tally::default());
        let data = folder.join("data");
        let mut trial = Trial { index, random, seed, folder, data, findings, tally };
        if let Err(error) = (self.run)(lab, &mut trial) {
            trial.find(format!("the trial could not go on: {error:#}"));
        }
        Ok(trial)
    }

    /// Removes the folder of a trial without findings; of another one, says what to say.
    fn report(&self, lab: &Lab, trial: &Trial, choice: Choice) -> Result<Option<String>> {
        if trial.findings.is_empty() {
            fs::remove_dir_all(&trial.folder)?;
            return Ok(None);
        }
        let kept = lab.keep(&trial.folder)?;
        let (name, index, seed) = (self.full_name(), trial.index, choice.seed);
        let sentences = trial.findings.iter().take(SENTENCE_COUNT_MAX).map(|sentence| format!("    {sentence}"));
        let mut sentences: Vec<String> = sentences.collect();
        if trial.findings.len() > SENTENCE_COUNT_MAX {
            sentences.push(format!("    … and {} more", trial.findings.len() - SENTENCE_COUNT_MAX));
        }
        Ok(Some(format!(
            "FOUND by {name}, trial {index}:\n{}\n    kept: {}\n    again: cargo xtask crash --only '{name}' --seed {seed} --trial {index}",
            sentences.join("\n"),
            kept.display()
        )))
    }
}

fn progress(name: &str, count: usize) -> ProgressBar {
    let bar = ProgressBar::new(count as u64).with_prefix(name.to_owned());
    let style = ProgressStyle::with_template("{prefix:32} {bar:30} {pos}/{len} {elapsed} {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

/// Copies a folder with all in it.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
