//! `rolo doctor`: what is in effect, what is unsafe, and what to do about it.

mod certificate;
mod database;
mod finding;
mod machine;
mod upkeep;

use std::path::Path;

use rolo_core::Workspace;
use rolo_store::{OpenError, Report, SqliteReport, Store};
use serde_json::json;

pub use self::finding::{Finding, State};
pub use self::machine::size;
use self::upkeep::{derivation, erasing};
use crate::failure::{Exit, Failure};
use crate::initialization::Keys;
use crate::settings::Loaded;
use crate::{initialization, output, store_location};

/// Carries out `rolo doctor`.
pub fn run(json: bool, loaded: &Loaded) -> Result<(), Failure> {
    let mut findings = vec![Finding::fine("version", format!("rolo {}", env!("CARGO_PKG_VERSION"))), settings(loaded)];
    if loaded.settings.database.is_none() {
        findings.extend(folder_findings(&loaded.settings.data));
    }
    findings.extend(store_location::wait_for(store_findings(loaded))?);
    findings.extend(certificate::findings(&loaded.settings));
    findings.extend(address_findings(loaded));
    let is_safe = findings.iter().all(|finding| finding.state != State::Unsafe);
    output::print(&if json { to_json(&findings, is_safe) } else { to_text(&findings, is_safe) })?;
    // What is unsafe has been said already.
    if is_safe { Ok(()) } else { Err(Failure { exit: Exit::Failed, sentences: Vec::new() }) }
}

fn settings(loaded: &Loaded) -> Finding {
    let file = loaded.file.as_deref().map_or_else(|| "none".into(), |path| path.display().to_string());
    Finding::fine("settings", format!("file: {file}; `rolo config show` prints them all"))
}

fn folder_findings(folder: &Path) -> Vec<Finding> {
    let shown = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut findings = vec![Finding::fine("data folder", shown.display().to_string())];
    if !folder.is_dir() {
        return findings;
    }
    findings.extend(machine::permissions(folder));
    findings.extend(machine::file_system(folder));
    findings.extend(machine::free_space(folder));
    findings
}

/// What the store says of itself. A folder without one is not unsafe, only empty.
async fn store_findings(loaded: &Loaded) -> Vec<Finding> {
    let store = match store_location::manage(&loaded.settings, false).await {
        Ok(store) => store,
        Err(error @ (OpenError::Missing { .. } | OpenError::NoTables { .. })) => {
            return vec![Finding::warning("store", "there is none yet", error.to_string())];
        }
        Err(error) => return vec![Finding::not_safe("store", "it cannot be opened", error.to_string())],
    };
    let mut findings = match store.report().await {
        Ok(Report::Sqlite(report)) => report_findings(&report),
        Ok(Report::Postgres(report)) => database::findings(&report),
        Err(error) => vec![Finding::not_safe("store", error.to_string(), "Check the disk and the system's log.")],
    };
    findings.extend(key_finding(&store).await);
    // One that cannot be listed has been found already.
    findings.extend(store.list_workspaces().await.unwrap_or_default().iter().filter_map(quota));
    store.close().await;
    findings
}

fn report_findings(report: &SqliteReport) -> Vec<Finding> {
    let SqliteReport {
        sqlite_version,
        schema,
        journal_mode,
        synchronous,
        database_bytes,
        log_bytes,
        is_served_elsewhere,
        integrity,
        underived_workspaces,
        is_erasing,
    } = report;
    let flushes = match synchronous {
        2 => "full".into(),
        3 => "extra".into(),
        other => other.to_string(),
    };
    let durability = format!("journal_mode={journal_mode}, synchronous={flushes}");
    let durability = if journal_mode == "wal" && *synchronous >= 2 {
        Finding::fine("durability", format!("{durability}: a confirmed change survives a power cut"))
    } else {
        Finding::not_safe(
            "durability",
            durability,
            "Set sqlite_synchronous to full, and keep the folder on a local disk.",
        )
    };
    let integrity = if integrity == "ok" {
        Finding::fine("integrity", "the database is sound and consistent")
    } else {
        Finding::not_safe("integrity", integrity, "Stop Rolo, keep a copy of the folder, and restore it from a backup.")
    };
    let server =
        if *is_served_elsewhere { "a server is running on this folder" } else { "no server is running on this folder" };
    vec![
        Finding::fine("server", server),
        Finding::fine("sqlite", sqlite_version),
        Finding::fine("schema", schema.to_string()),
        durability,
        Finding::fine("size", format!("database {}, WAL {}", size(*database_bytes), size(*log_bytes))),
        integrity,
        derivation(*underived_workspaces),
        erasing(*is_erasing),
    ]
}

/// Tenths of a quota at which there is still time to do something about it.
const QUOTA_WARNING_TENTHS: u64 = 9;

/// How much of its quota a workspace has used up, if it has one.
fn quota(workspace: &Workspace) -> Option<Finding> {
    let Workspace { name, settings, usage, .. } = workspace;
    let mib = settings.quota_mib?;
    let (quota, used) = (mib.saturating_mul(1 << 20), usage.bytes());
    let says = format!("the history and idempotency records of {name:?} take {} of {}", size(used), size(quota));
    if used < quota / 10 * QUOTA_WARNING_TENTHS {
        return Some(Finding::fine("quota", says));
    }
    let remedy = "Beyond it nothing is written. Raise it with `rolo workspace set NAME --quota MIB`.";
    Some(Finding::warning("quota", says, remedy))
}

async fn key_finding(store: &Store) -> Option<Finding> {
    match initialization::keys(store, store_location::now()).await {
        Ok(Keys::Live) => None,
        Ok(Keys::None | Keys::Ended) => Some(Finding::warning(
            "keys",
            "no API key works, so nobody can use the API",
            "Make one with `rolo key create --name first --scopes workspace:admin`.",
        )),
        Err(failure) => Some(Finding::not_safe("keys", failure.to_string(), "Check the disk and the system's log.")),
    }
}

fn address_findings(loaded: &Loaded) -> Vec<Finding> {
    let address = &loaded.settings.listen;
    let is_local = address.is_local();
    let mut findings = vec![if is_local {
        Finding::fine("address", format!("{address}, reachable from this machine only"))
    } else if loaded.settings.tls_cert.is_some() {
        Finding::fine("address", format!("{address}, reachable from other machines, with TLS"))
    } else {
        Finding::warning(
            "address",
            format!("{address}, reachable from other machines, without TLS"),
            "Set tls_cert and tls_key, or put a TLS proxy in front and let only the proxy reach Rolo.",
        )
    }];
    if loaded.settings.metrics_open && !is_local {
        findings.push(Finding::warning(
            "metrics",
            "/metrics answers without a key",
            "Set metrics_open to false, or block the path in the proxy.",
        ));
    }
    findings
}

fn to_text(findings: &[Finding], is_safe: bool) -> String {
    let mut text = String::new();
    for Finding { about, state, says, remedy } in findings {
        text.push_str(&format!("{:8} {about:12} {says}\n", state.as_str()));
        if let Some(remedy) = remedy {
            text.push_str(&format!("{:21} {remedy}\n", ""));
        }
    }
    text.push_str(if is_safe { "\nNothing unsafe was found.\n" } else { "\nSomething is unsafe.\n" });
    text
}

fn to_json(findings: &[Finding], is_safe: bool) -> String {
    let one = |Finding { about, state, says, remedy }: &Finding| json!({ "about": about, "state": state.as_str(), "says": says, "remedy": remedy });
    output::json(&json!({ "safe": is_safe, "findings": findings.iter().map(one).collect::<Vec<_>>() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> SqliteReport {
        SqliteReport {
            sqlite_version: "3.53.0".into(),
            schema: 1,
            journal_mode: "wal".into(),
            synchronous: 2,
            database_bytes: 4_096,
            log_bytes: 0,
            is_served_elsewhere: false,
            integrity: "ok".into(),
            underived_workspaces: 0,
            is_erasing: false,
        }
    }

    fn bad(report: &SqliteReport) -> Vec<&'static str> {
        let findings = report_findings(report);
        findings.iter().filter(|finding| finding.state == State::Unsafe).map(|finding| finding.about).collect()
    }

    #[test]
    fn what_durability_rests_on_is_judged() {
        assert_eq!(bad(&report()), [""; 0]);
        assert_eq!(bad(&SqliteReport { synchronous: 1, ..report() }), ["durability"]);
        assert_eq!(bad(&SqliteReport { journal_mode: "delete".into(), ..report() }), ["durability"]);
        assert_eq!(bad(&SqliteReport { integrity: "row 3 is missing".into(), ..report() }), ["integrity"]);
    }

    #[test]
    fn a_quota_is_told_before_it_is_used_up() {
        let (uid, at) = (rolo_core::WorkspaceUid::from_bits(1), rolo_core::Timestamp::from_millis(0));
        let state = |quota_mib, log_bytes| {
            let mut workspace = Workspace::new(rolo_core::WorkspaceId(1), uid, "acme", at);
            workspace.settings.quota_mib = quota_mib;
            workspace.usage.log_bytes = log_bytes;
            quota(&workspace).map(|finding| finding.state)
        };
        assert_eq!(state(None, 1 << 40), None);
        assert_eq!(state(Some(10), 5 << 20), Some(State::Fine));
        assert_eq!(state(Some(10), 9 << 20), Some(State::Warning));
    }
}
