//! TLS to the database: what each `sslmode` asks of the server's certificate, and what is said when it is not met.

use std::sync::Arc;

use rolo_postgres_servers::{Certificates, Cluster, Stop};
use rolo_store::{DatabaseAddress, NoObserver, OpenError, PostgresOptions, Report, Store};
use rolo_testkit::{SeededEntropy, TestClock, TestDatabase};

/// Opens the store at this address; whether it is encrypted, or why it cannot be opened.
async fn is_encrypted(url: &str) -> Result<bool, String> {
    let address = DatabaseAddress::parse(url)?;
    // Somebody who goes on trying where that cannot help exceeds the test's patience.
    let options = PostgresOptions { wait_seconds_max: 600, ..PostgresOptions::serve(address) };
    let (clock, entropy) = (Arc::new(TestClock::default()), Arc::new(SeededEntropy::default()));
    let store = Store::open(options, clock, entropy, Arc::new(NoObserver)).await.map_err(|error| {
        assert!(matches!(error, OpenError::Database { .. }), "{error}");
        error.to_string()
    })?;
    let report = store.report().await.expect("a report");
    store.close().await;
    match report {
        Report::Postgres(report) => Ok(report.is_encrypted),
        Report::Sqlite(_) => Err("another kind of store".into()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_mode_checks_of_the_certificate_what_it_says() {
    let (cluster, certificates) = Cluster::start_with_tls(&[]).expect("a server");
    let at = |host: &str, mode: &str, root: &str| {
        let root = if root.is_empty() { String::new() } else { format!("&sslrootcert={root}") };
        format!("{}?sslmode={mode}{root}", cluster.url("postgres").replace("127.0.0.1", host))
    };
    let (right, wrong) = (certificates.root(), certificates.other_root());
    let (right, wrong) = (right.to_str().expect("a path"), wrong.to_str().expect("a path"));
    for (host, mode, root, encrypted) in [
        ("127.0.0.1", "disable", "", false),
        ("127.0.0.1", "prefer", "", true),
        ("127.0.0.1", "require", "", true),
        // The certificate names localhost, and only verify-full asks for that.
        ("127.0.0.1", "require", right, true),
        ("127.0.0.1", "verify-ca", right, true),
        ("localhost", "verify-full", right, true),
    ] {
        assert_eq!(is_encrypted(&at(host, mode, root)).await, Ok(encrypted), "{host} {mode} {root}");
    }
    for (host, mode, root, sentence) in [
        ("127.0.0.1", "verify-full", right, "not valid for name"),
        ("localhost", "verify-full", wrong, "UnknownIssuer"),
        ("127.0.0.1", "verify-ca", wrong, "UnknownIssuer"),
        ("127.0.0.1", "require", wrong, "UnknownIssuer"),
        ("127.0.0.1", "verify-ca", "", "need the root certificate's file as sslrootcert"),
        ("127.0.0.1", "verify-full", "", "need the root certificate's file as sslrootcert"),
        ("127.0.0.1", "verify-full", "/nowhere/root.pem", "sslrootcert /nowhere/root.pem cannot be read"),
    ] {
        let refusal = is_encrypted(&at(host, mode, root)).await.expect_err("refused");
        assert!(refusal.contains(sentence), "{host} {mode} {root}: {refusal}");
    }
}

/// Citus makes one for itself. `psql` connects, for it reads no more of it than the key.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_certificate_of_version_1_is_accepted_by_the_modes_that_verify_nothing_and_refused_by_the_others() {
    let (mut cluster, certificates) = Cluster::start_with_tls(&[]).expect("a server");
    for protocol in ["TLSv1.2", "TLSv1.3"] {
        for name in Certificates::OLD {
            cluster.stop(Stop::Fast).expect("it stops");
            cluster.set("ssl_max_protocol_version", protocol);
            for (name, value) in certificates.settings(name) {
                cluster.set(name, &value);
            }
            cluster.start_again().expect("it starts");
            let url = cluster.url("postgres").replace("127.0.0.1", "localhost");
            for mode in ["prefer", "require"] {
                let at = format!("{url}?sslmode={mode}");
                assert_eq!(is_encrypted(&at).await, Ok(true), "{protocol} {name} {mode}");
            }
            let root = certificates.certificate(name);
            for mode in ["require", "verify-ca", "verify-full"] {
                let at = format!("{url}?sslmode={mode}&sslrootcert={}", root.display());
                let refusal = is_encrypted(&at).await.expect_err("refused");
                assert!(refusal.contains("UnsupportedCertVersion"), "{protocol} {name} {mode}: {refusal}");
                assert!(refusal.contains("X.509 version 3"), "{refusal}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_without_tls_is_refused_where_tls_is_required() {
    let database = TestDatabase::new();
    let refusal = is_encrypted(&format!("{}?sslmode=require", database.url())).await.expect_err("refused");
    assert!(refusal.contains("server does not support TLS") && refusal.contains("ssl = on"), "{refusal}");
    assert_eq!(is_encrypted(&format!("{}?sslmode=prefer", database.url())).await, Ok(false));
}
