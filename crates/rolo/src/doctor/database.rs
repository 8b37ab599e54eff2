//! Findings of `rolo doctor` about a store on PostgreSQL.

use rolo_store::{PostgresReport, WorkerReport};

use super::finding::Finding;
use super::machine;
use super::upkeep::{derivation, erasing};

/// What the server says of itself.
pub fn findings(report: &PostgresReport) -> Vec<Finding> {
    let PostgresReport {
        address,
        version,
        schema,
        fsync,
        full_page_writes,
        synchronous_commit,
        database_bytes,
        is_encrypted,
        has_search_indexes,
        underived_workspaces,
        is_erasing,
        workers,
        undistributed,
    } = report;
    let settings =
        [("fsync", fsync), ("full_page_writes", full_page_writes), ("synchronous_commit", synchronous_commit)];
    let shown: Vec<_> = settings.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let durability = if settings.iter().all(|(_, value)| *value != "off") {
        Finding::fine("durability", format!("{}: a confirmed change survives a power cut", shown.join(", ")))
    } else {
        Finding::not_safe("durability", shown.join(", "), "Turn on what is off in the server's configuration.")
    };
    let transport = if *is_encrypted {
        Finding::fine("transport", "the connection uses TLS")
    } else {
        Finding::warning(
            "transport",
            "the connection does not use TLS",
            "Fine on one machine or a private network; otherwise set sslmode=verify-full and sslrootcert in the address.",
        )
    };
    let search = if *has_search_indexes {
        Finding::fine("search", "texts and digits have their indexes")
    } else {
        Finding::warning(
            "search",
            "there are no indexes of texts and digits, so each search reads all of a workspace",
            "Run as a superuser `create extension pg_trgm; create extension btree_gin;` in the database (both come with \
             PostgreSQL's contrib package), or put the schema that has them on the role's search_path, and start Rolo again.",
        )
    };
    let mut findings = vec![
        Finding::fine("database", address),
        Finding::fine("postgresql", version),
        Finding::fine("schema", schema.to_string()),
        durability,
        transport,
        search,
        underived_workspaces.map_or_else(|| unknown("derivation"), derivation),
        is_erasing.map_or_else(|| unknown("erasing"), erasing),
        Finding::fine("size", format!("database {}", machine::size(*database_bytes))),
    ];
    findings.extend(workers.iter().map(worker));
    if !undistributed.is_empty() {
        findings.push(Finding::not_safe(
            "citus",
            format!("it does not distribute {}", undistributed.join(", ")),
            "Stop Rolo and run docs/scale/citus.sql, or for single tables its statements that name them.",
        ));
    }
    findings
}

/// What only all workers of Citus together can say.
fn unknown(about: &'static str) -> Finding {
    Finding::warning(about, "not known while a worker is away", "Look again once all workers answer.")
}

/// What a worker of Citus says of itself.
fn worker(WorkerReport { name, settings, fault }: &WorkerReport) -> Finding {
    let says = format!("{name}: {}", settings.as_deref().unwrap_or("away"));
    match fault {
        None => Finding::fine("worker", says),
        Some(fault) => Finding::not_safe("worker", says, format!("What is wrong with it: {fault}")),
    }
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;

    fn report() -> PostgresReport {
        PostgresReport {
            address: "postgres://rolo@db.example/rolo".into(),
            version: "15.1".into(),
            schema: 1,
            fsync: "on".into(),
            full_page_writes: "on".into(),
            synchronous_commit: "on".into(),
            database_bytes: 8_192,
            is_encrypted: true,
            has_search_indexes: true,
            underived_workspaces: Some(0),
            is_erasing: Some(false),
            workers: Vec::new(),
            undistributed: Vec::new(),
        }
    }

    #[test]
    fn what_is_unsafe_or_open_to_others_is_said() {
        let states = |report: &PostgresReport| {
            let findings = findings(report).into_iter().filter(|finding| finding.state != State::Fine);
            findings.map(|finding| (finding.about, finding.state)).collect::<Vec<_>>()
        };
        assert_eq!(states(&report()), []);
        let off = PostgresReport { synchronous_commit: "off".into(), ..report() };
        assert_eq!(states(&off), [("durability", State::Unsafe)]);
        let open = PostgresReport { is_encrypted: false, ..report() };
        assert_eq!(states(&open), [("transport", State::Warning)]);
        let erasing = PostgresReport { is_erasing: Some(true), ..report() };
        assert_eq!(states(&erasing), [("erasing", State::Warning)]);
        let slow = PostgresReport { has_search_indexes: false, underived_workspaces: Some(1), ..report() };
        assert_eq!(states(&slow), [("search", State::Warning), ("derivation", State::Warning)]);
        let worker = |fault: Option<&str>| WorkerReport {
            name: "one.example:5432".into(),
            settings: Some("fsync=on".into()),
            fault: fault.map(str::to_owned),
        };
        let spread = PostgresReport { workers: vec![worker(None), worker(Some("fsync is off"))], ..report() };
        assert_eq!(states(&spread), [("worker", State::Unsafe)]);
        let away = PostgresReport { underived_workspaces: None, is_erasing: None, ..report() };
        assert_eq!(states(&away), [("derivation", State::Warning), ("erasing", State::Warning)]);
        let half = PostgresReport { undistributed: vec!["tombstone".into()], ..report() };
        assert_eq!(states(&half), [("citus", State::Unsafe)]);
    }
}
