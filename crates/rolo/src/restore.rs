//! `rolo restore`: a backup into a folder that holds no store.

use std::path::Path;
use std::time::Duration;

use rolo_core::{Clock, Timestamp};
use rolo_store::{Access, Restored};
use serde_json::json;

use crate::cli::RestoreChoices;
use crate::environment::SystemClock;
use crate::failure::Failure;
use crate::settings::Loaded;
use crate::{backup, output, store_location};

/// Names of keys that are shown.
const KEY_NAME_COUNT_MAX: usize = 20;

/// Carries out `rolo restore`.
pub fn run(choices: &RestoreChoices, loaded: &Loaded, program: &str) -> Result<(), Failure> {
    let options = backup::folder(&loaded.settings, Access::Serve)?;
    let clock = SystemClock::new();
    let restored = backup::with_progress(&clock, |work| rolo_store::restore(&choices.file, &options, work))?;
    let (now, took) = (clock.now(), clock.monotonic());
    let folder = store_location::absolute(&loaded.settings.data);
    output::print(&if choices.json {
        output::json(&to_json(&restored, &folder, now, took))
    } else {
        to_text(&restored, &folder, program, now, took)
    })
}

/// The names of the keys that work, each with its workspace.
fn live_keys(restored: &Restored, now: Timestamp) -> Vec<String> {
    let live = restored.copied.keys.iter().filter(|(_, key)| key.is_live(now));
    live.map(|(workspace, key)| format!("{} ({workspace})", key.name)).collect()
}

fn to_text(restored: &Restored, folder: &Path, program: &str, now: Timestamp, took: Duration) -> String {
    let Restored { copied, lacks_log_of_writes } = restored;
    let folder = folder.display();
    let mut text = format!(
        "Restored {} contacts into {folder}, read whole and sound, in {:.1} s.\nlog position  {}\nSHA-256       {} of all records\n",
        copied.contact_count(),
        took.as_secs_f64(),
        backup::positions(copied),
        copied.digest
    );
    if *lacks_log_of_writes {
        text.push_str(
            "Changes are missing: this file was copied from a folder that was being served, without its write-ahead log \
             rolo.sqlite-wal. It ends at the log position above. If there is a backup, restore that.\n",
        );
    }
    let live = live_keys(restored, now);
    text.push_str(&format!("API keys that are live in it: {}", live.len()));
    if !live.is_empty() {
        let shown = live.iter().take(KEY_NAME_COUNT_MAX).map(String::as_str).collect::<Vec<_>>().join(", ");
        let rest = if live.len() > KEY_NAME_COUNT_MAX { ", …" } else { "" };
        text.push_str(&format!(", namely {shown}{rest}"));
    }
    text.push_str(&format!(
        ".\nA key that was revoked or rotated after the backup works again as it was then. Before you start, look at them and \
         revoke those:\n  {program} key list --data {folder}\nThen start:\n  {program} serve --data {folder}\n"
    ));
    text
}

fn to_json(restored: &Restored, folder: &Path, now: Timestamp, took: Duration) -> serde_json::Value {
    let Restored { copied, lacks_log_of_writes } = restored;
    json!({
        "data": folder.display().to_string(),
        "bytes": copied.bytes,
        "contacts": copied.contact_count(),
        "sha256": copied.digest,
        "live_keys": live_keys(restored, now).len(),
        "lacks_write_ahead_log": lacks_log_of_writes,
        "seconds": took.as_secs_f64(),
    })
}
