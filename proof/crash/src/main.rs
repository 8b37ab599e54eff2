//! `cargo xtask crash`: breaks the machine under a running Rolo, and looks whether anything that was confirmed is gone.
//!
//! The real program runs on a store of its own; clients change contacts and write down what they were told; the process,
//! the power, the disk or the files fail; the program starts again, and what it holds is compared with what was written
//! down (`journal`, `audit`). `docs/testing.md` tells how to read the result.
#![allow(clippy::disallowed_methods, reason = "never shipped, and it measures real time and waits for real faults")]

mod audit;
mod belongings;
mod change;
mod disk;
mod journal;
mod lab;
mod large;
mod load;
mod machine;
mod methods;
mod mount;
mod table;
mod trace;
mod tracer;
mod trial;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use clap::Parser;

use crate::lab::Lab;
use crate::machine::Machine;
use crate::trial::{Choice, Count, Needs, Outcome, Row};

/// The exit code that says that something was found. 1 is for runs that could not be carried out.
const FOUND: u8 = 3;

/// Breaks the machine under a running Rolo, and looks whether anything that was confirmed is gone.
#[derive(Debug, Parser)]
#[command(
    after_help = "Exit codes:\n  0  nothing was found\n  1  it could not be carried out\n  3  something was found"
)]
struct Arguments {
    /// The program under test.
    #[arg(long, default_value = "target/release/rolo")]
    rolo: PathBuf,
    /// Where trials take place, and where the folders of those with findings stay.
    #[arg(long, default_value = "target/crash")]
    folder: PathBuf,
    /// As many trials as a night allows, in the place of as many as a change does.
    #[arg(long)]
    nightly: bool,
    /// Only these methods, or rows of them, such as `kill,torn/every write`.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Where all choices come from; without it, another one each time.
    #[arg(long)]
    seed: Option<u64>,
    /// Only this trial of each row.
    #[arg(long)]
    trial: Option<usize>,
    /// Begin no trial of a row after so many minutes; how many are left out is said.
    #[arg(long, value_name = "N")]
    minutes: Option<u64>,
    /// Stop at the first finding.
    #[arg(long)]
    stop_at_first: bool,
    /// Leave out the rows that need strace where it cannot be run. Without this, to lack it is a failure; to lack root, which
    /// power cuts and full disks need, is told and no failure.
    #[arg(long)]
    without_strace: bool,
    /// List the rows and run none.
    #[arg(long)]
    list: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    let rows = chosen(&arguments.only)?;
    if arguments.list {
        print!("{}", table::list(&rows));
        return Ok(ExitCode::SUCCESS);
    }
    let seed = arguments.seed.unwrap_or_else(|| rand::random_range(0..1_000_000));
    println!("seed {seed}");
    let lab = Lab::new(&arguments.rolo, &arguments.folder, seed)?;
    let machine = Machine::look(&rows, &lab.folder)?;
    if let Some(reason) = machine.lacks(Needs::Tracer)
        && !arguments.without_strace
    {
        bail!("{reason}. Too much is untried without it; --without-strace leaves that out");
    }
    let time = arguments.minutes.map(|minutes| Duration::from_secs(60 * minutes));
    let choice = Choice { seed, only: arguments.trial, time, stops_at_first: arguments.stop_at_first };
    let mut outcomes: Vec<Outcome> = Vec::new();
    for row in rows {
        if let Some(reason) = machine.lacks(row.needs) {
            outcomes.push(row.left_out(reason));
            continue;
        }
        let count = match (row.count, arguments.nightly) {
            (Count::Of(usual, _), false) => usual,
            (Count::Of(_, nightly), true) => nightly,
            (Count::All(_), false) => 0,
            (Count::All(count), true) => count(&lab)?,
        };
        if count > 0 || choice.only.is_some() {
            let outcome = row.run_all(&lab, count, choice)?;
            println!("{}", table::line(&outcome));
            let is_over = choice.stops_at_first && !outcome.found.is_empty();
            outcomes.push(outcome);
            if is_over {
                break;
            }
        }
    }
    println!("\n{}", table::table(&outcomes));
    let found: usize = outcomes.iter().map(|outcome| outcome.found.len()).sum();
    if found > 0 {
        eprintln!("{found} trials found something; seed {seed}");
        return Ok(ExitCode::from(FOUND));
    }
    Ok(ExitCode::SUCCESS)
}

/// The rows that these names choose; all, if there is none.
fn chosen(names: &[String]) -> Result<Vec<&'static Row>> {
    let rows = methods::rows();
    for name in names {
        if !rows.iter().any(|row| row.is_called(name)) {
            bail!("there is no method or row {name:?}; --list shows them");
        }
    }
    Ok(rows.into_iter().filter(|row| names.is_empty() || names.iter().any(|name| row.is_called(name))).collect())
}
