//! `rolo backup`: the store of a folder as one file, while it is served or not.

use std::ffi::OsString;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use rolo_core::{Clock, Timestamp};
use rolo_store::{Access, AuditEvent, BackupError, Cancel, Copied, CopyProgress, Location, Options, Work};
use serde_json::json;

use crate::cli::BackupChoices;
use crate::doctor::size;
use crate::environment::SystemClock;
use crate::failure::{Exit, Failure};
use crate::settings::{Loaded, Settings};
use crate::{output, store_location};

/// What the name of a backup begins and ends with when a folder is named; in between stands the time in UTC.
const NAME: (&str, &str) = ("rolo-", ".sqlite");

/// The form of the time in it: a digit stands for any.
const TIME_FORM: &str = "0000-00-00T00-00-00Z";

/// How often a mark moves while nobody knows how long it takes.
const TICK: Duration = Duration::from_millis(120);

/// Carries out `rolo backup`.
pub fn run(choices: &BackupChoices, loaded: &Loaded) -> Result<(), Failure> {
    let options = folder(&loaded.settings, Access::Manage)?;
    let clock = SystemClock::new();
    let target = target(&choices.target, clock.now())?;
    let made = with_progress(&clock, |work| rolo_store::back_up(&options, &target, work))?;
    let took = clock.monotonic();
    store_location::wait_for(store_location::note_audit(options.into(), AuditEvent::BackupMade, audited(&made)))?;
    output::print(&if choices.json { output::json(&to_json(&made, took)) } else { to_text(&made, took) })
}

/// The audit details of a backup.
pub fn audited(made: &Copied) -> serde_json::Value {
    json!({ "file": store_location::absolute(&made.file).display().to_string(), "bytes": made.bytes, "sha256": made.digest })
}

/// How the store of the folder is opened. One in a database has tools of its own for this.
pub fn folder(settings: &Settings, access: Access) -> Result<Options, Failure> {
    match store_location::place(settings, access, false) {
        Location::Folder(options) => Ok(options),
        Location::Database(_) => Err(Failure::usage(
            "a store in PostgreSQL is backed up and restored with PostgreSQL's own tools: pg_dump for one file, pgBackRest \
             for any moment of the last days. docs/how-to/back-up.md shows both.",
        )),
    }
}

/// Copies with a bar on a terminal.
pub fn with_progress<T>(
    clock: &SystemClock,
    copy: impl FnOnce(&Work<'_>) -> Result<T, BackupError>,
) -> Result<T, Failure> {
    let bar = ProgressBar::new(0);
    let report = |progress| match progress {
        CopyProgress::Copying(done, all) => {
            if bar.length() != Some(all) {
                output::show_byte_progress(&bar, "Copying ");
                bar.set_length(all);
            }
            bar.set_position(done);
        }
        CopyProgress::Checking => {
            bar.set_style(ProgressStyle::default_spinner());
            bar.set_message("Checking");
            bar.enable_steady_tick(TICK);
        }
    };
    let made = copy(&Work { clock, cancel: &Cancel::default(), report: &report });
    bar.finish_and_clear();
    Ok(made?)
}

/// The file that is to be made: in a folder one by the time, and otherwise the one that is named.
fn target(target: &Path, now: Timestamp) -> Result<PathBuf, Failure> {
    if target.as_os_str().is_empty() {
        return Err(Failure::usage("the target is empty. Name a folder or a file."));
    }
    let is_folder_by_name =
        target.as_os_str().as_encoded_bytes().last().is_some_and(|&last| last == MAIN_SEPARATOR as u8);
    if is_folder_by_name {
        make_folder(target)?;
    }
    Ok(if target.is_dir() { target.join(name(now)) } else { target.to_owned() })
}

/// Makes a folder for backups, which only its owner may open.
pub fn make_folder(folder: &Path) -> Result<(), Failure> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.create(folder);
    made.map_err(|error| Failure::failed(format!("the folder {} cannot be made: {error}.", folder.display())))
}

/// The name of a backup of this moment.
pub fn name(now: Timestamp) -> String {
    let text = now.to_string().replace(':', "-");
    let time = text.get(..TIME_FORM.len() - 1).unwrap_or(&text);
    format!("{}{time}Z{}", NAME.0, NAME.1)
}

/// The moment in the name of a backup; `None` for any other name.
pub fn time_in(name: &OsString) -> Option<Timestamp> {
    let time = name.to_str()?.strip_prefix(NAME.0)?.strip_suffix(NAME.1)?;
    let is_form = time.len() == TIME_FORM.len()
        && time.bytes().zip(TIME_FORM.bytes()).all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            form => byte == form,
        });
    let (date, clock) = time.split_once('T').filter(|_| is_form)?;
    Timestamp::parse(&format!("{date}T{}", clock.replace('-', ":")))
}

/// Where the log of each workspace stands.
pub fn positions(copied: &Copied) -> String {
    let positions: Vec<String> =
        copied.workspaces.iter().map(|workspace| format!("{} ({})", workspace.log_position, workspace.name)).collect();
    if positions.is_empty() { "none, since there is no workspace".into() } else { positions.join(", ") }
}

fn to_text(made: &Copied, took: Duration) -> String {
    let rows = [
        ("file", made.file.display().to_string()),
        ("size", format!("{} ({} bytes)", size(made.bytes), made.bytes)),
        ("contacts", made.contact_count().to_string()),
        ("log position", positions(made)),
        ("SHA-256", format!("{} of all records", made.digest)),
        ("time", format!("{:.1} s", took.as_secs_f64())),
    ];
    let mut text: String = rows.iter().map(|(name, value)| format!("{name:<13} {value}\n")).collect();
    text.push_str("The copy was read whole and is sound. Keep it on another machine: it holds all contacts.\n");
    text
}

fn to_json(made: &Copied, took: Duration) -> serde_json::Value {
    let workspace = |workspace: &rolo_core::Workspace| {
        json!({
            "name": workspace.name,
            "contacts": workspace.contact_count,
            "log_position": workspace.log_position,
        })
    };
    json!({
        "file": made.file.display().to_string(),
        "bytes": made.bytes,
        "contacts": made.contact_count(),
        "workspaces": made.workspaces.iter().map(workspace).collect::<Vec<_>>(),
        "sha256": made.digest,
        "seconds": took.as_secs_f64(),
    })
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Open(error) => error.into(),
            BackupError::OldSchema { .. } | BackupError::NotEmpty { .. } | BackupError::NotABackup { .. } => {
                Self { exit: Exit::Refused, sentences: vec![error.to_string()] }
            }
            BackupError::Exists { .. }
            | BackupError::NoSpace { .. }
            | BackupError::Target { .. }
            | BackupError::Unsound { .. }
            | BackupError::Cancelled => Self::failed(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_named_by_its_time_and_known_by_its_name() {
        let at = Timestamp::parse("2026-11-30T12:00:05.123Z").expect("a time");
        assert_eq!(name(at), "rolo-2026-11-30T12-00-05Z.sqlite");
        assert_eq!(time_in(&name(at).into()), Timestamp::parse("2026-11-30T12:00:05Z"));
        for other in [
            "rolo.sqlite",
            "rolo-2026-11-30T12-00-05Z.sqlite.partial",
            "rolo-2026-11-30T12-00-05Z",
            "rolo-2026-11-30 12-00-05Z.sqlite",
            "rolo-2026-11-30T12-00-0xZ.sqlite",
            "rolo-2026-13-30T12-00-00Z.sqlite",
            "my-rolo-2026-11-30T12-00-05Z.sqlite",
        ] {
            assert_eq!(time_in(&other.into()), None, "{other}");
        }
    }
}
