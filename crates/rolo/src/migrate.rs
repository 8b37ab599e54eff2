//! `rolo migrate`: transfers a whole store to another place.

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use rolo_store::{
    AuditEvent, DatabaseAddress, Location, Options, Phase, PostgresOptions, Progress, TransferError, TransferReport,
};
use serde_json::{Map, json};

use crate::cli::MigrateChoices;
use crate::environment::{self, SystemEntropy};
use crate::failure::{Exit, Failure};
use crate::process_environment::ProcessEnvironment;
use crate::{output, settings, store_location};

/// Carries out `rolo migrate`.
pub fn run(choices: &MigrateChoices, process_environment: &ProcessEnvironment) -> Result<(), Failure> {
    let MigrateChoices { from, to, from_password_file, to_password_file, json } = choices;
    let source = place("--from", from, from_password_file.as_deref(), process_environment)?;
    let target = place("--to", to, to_password_file.as_deref(), process_environment)?;
    let bar = ProgressBar::new(0);
    let mut phase = None;
    let report = |progress: Progress| {
        if phase != Some(progress.phase) {
            phase = Some(progress.phase);
            begin(&bar, progress.phase);
        }
        bar.set_length(progress.all_rows);
        bar.set_position(progress.done_rows);
    };
    let transferred = store_location::wait_for(rolo_store::migrate(&source, &target, &SystemEntropy, report));
    bar.finish_and_clear();
    let transferred = transferred??;
    let details = json!({ "from": from_shown(&source), "sha256": transferred.digest });
    store_location::wait_for(store_location::note_audit(managed(target), AuditEvent::StoreCopied, details))?;
    output::print(&if *json { output::json(&to_json(&transferred)) } else { to_text(&transferred, to) })
}

/// A folder, or a database by its address.
fn place(
    flag: &str,
    text: &str,
    password_file: Option<&Path>,
    process_environment: &ProcessEnvironment,
) -> Result<Location, Failure> {
    if !text.contains("://") {
        if text.is_empty() {
            return Err(Failure::usage(format!("{flag} is empty. Name a data folder or a database.")));
        }
        return Ok(Options::serve(PathBuf::from(text)).into());
    }
    // The text itself may hold a password and is not shown.
    let address = DatabaseAddress::parse(text).map_err(|reason| Failure::usage(format!("{flag}: {reason}")))?;
    if address.has_password() {
        return Ok(PostgresOptions::serve(address).into());
    }
    let password = settings::password(password_file, process_environment)
        .map_err(|reason| Failure::usage(format!("{flag}-password-file: {reason}")))?;
    Ok(PostgresOptions::serve(match password {
        Some(password) => address.with_password(&password),
        None => address,
    })
    .into())
}

/// The same place, to note what was done to it.
fn managed(place: Location) -> Location {
    let operator = environment::operator();
    match place {
        Location::Folder(options) => Options { operator, ..Options::manage(options.folder) }.into(),
        Location::Database(options) => PostgresOptions { operator, ..PostgresOptions::manage(options.address) }.into(),
    }
}

/// A place without a password.
fn from_shown(place: &Location) -> String {
    match place {
        Location::Folder(options) => store_location::absolute(&options.folder).display().to_string(),
        Location::Database(options) => options.address.to_string(),
    }
}

fn begin(bar: &ProgressBar, phase: Phase) {
    let verb = match phase {
        Phase::Copying => "Copying  ",
        Phase::Comparing => "Comparing",
    };
    bar.reset();
    output::show_progress(bar, verb, "rows");
}

fn to_text(transferred: &TransferReport, to: &str) -> String {
    let mut text = String::new();
    for (table, rows) in &transferred.rows {
        text.push_str(&format!("{table:<14} {rows:>12}\n"));
    }
    if transferred.resumed_rows > 0 {
        text.push_str(&format!("{} rows were copied by an earlier run.\n", transferred.resumed_rows));
    }
    text.push_str(&format!("Both stores hold the same (SHA-256 {}).\n", transferred.digest));
    let how = if to.contains("://") { "--database" } else { "--data" };
    text.push_str(&format!("Serve the new one with {how}, and keep the old one until you are sure.\n"));
    text
}

fn to_json(transferred: &TransferReport) -> serde_json::Value {
    let rows: Map<_, _> = transferred.rows.iter().map(|(table, rows)| ((*table).to_owned(), json!(rows))).collect();
    json!({ "rows": rows, "resumed_rows": transferred.resumed_rows, "sha256": transferred.digest })
}

impl From<TransferError> for Failure {
    fn from(error: TransferError) -> Self {
        match error {
            TransferError::Open(error) => error.into(),
            TransferError::SamePlace => Self::usage("--from and --to are the same store."),
            TransferError::NotEmpty(_) | TransferError::OtherSource => {
                Self { exit: Exit::Refused, sentences: vec![error.to_string()] }
            }
            TransferError::Store { .. } | TransferError::Differs { .. } => Self::failed(error.to_string()),
        }
    }
}
