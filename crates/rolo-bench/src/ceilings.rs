//! What could be reached at best on this machine: HTTP without a store, and the store without HTTP.

use std::convert::Infallible;
use std::path::Path;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rusqlite::Connection;

use crate::client::{self, request};
use crate::figures::{Ceiling, Figures};
use crate::process::{Server, Stat};

/// Bytes of the bare server's answers.
const ANSWER_BYTES: usize = 600;

/// Bytes of the bodies that it reads.
const BODY_BYTES: usize = 200;

/// Serves the same text to everybody: the least that an HTTP server of this kind does.
pub async fn serve_bare() -> anyhow::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("bare http://{}", listener.local_addr()?);
    let body = Bytes::from("x".repeat(ANSWER_BYTES));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let body = body.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let body = body.clone();
                async move {
                    let _ = request.into_body().collect().await;
                    Ok::<_, Infallible>(Response::new(Full::new(body)))
                }
            });
            let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// Measures the bare server, in a process of its own.
pub async fn bare_http(connections: usize, time: Duration) -> anyhow::Result<Ceiling> {
    let mut command = tokio::process::Command::new(std::env::current_exe()?);
    command.arg("--serve-bare");
    let server = Server::start_command(command).await?;
    let bytes = request("PATCH", "/", "", "", &"x".repeat(BODY_BYTES));
    let before = server.usage()?;
    let load = client::load(server.address, connections, time, move |_| bytes.clone()).await?;
    let figures = Figures::new("", connections, load, before, server.usage()?);
    server.kill().await?;
    Ok(Ceiling { name: "bare hyper".into(), per_second: figures.requests_per_second, cpu_micros: figures.cpu_micros })
}

/// Measures a loop over the statements by which the embedded store changes a contact, in batches: one change that moves no
/// key, and one that moves two.
pub fn bare_sqlite(folder: &Path, contacts: usize, batch: usize) -> anyhow::Result<Vec<Ceiling>> {
    const SECONDS: f64 = 4.0;
    let bare = BareStore::filled(folder, contacts)?;
    let mut ceilings = Vec::new();
    let mut count = 0_usize;
    for moves_keys in [false, true] {
        let (begun_at, cpu, first) = (Instant::now(), own_cpu()?, count);
        let mut former = Vec::new();
        while begun_at.elapsed().as_secs_f64() < SECONDS {
            bare.run("begin immediate", [])?;
            for _ in 0..batch {
                count += 1;
                former.push(bare.change(count, moves_keys)?);
            }
            bare.run("update workspace set log_position = ?1, contact_count = 1 where id = 1", [count as i64])?;
            if former.len() >= 8_192 {
                former.sort_unstable();
                for (at, id) in former.drain(..) {
                    bare.run(
                        "delete from contact_order where workspace_id = 1 and at = ?1 and contact_id = ?2",
                        (at, id),
                    )?;
                }
            }
            bare.run("commit", [])?;
        }
        let done = (count - first) as f64;
        let keys = if moves_keys { "two keys moved" } else { "no key moved" };
        ceilings.push(Ceiling {
            name: format!("bare SQLite, batches of {batch}, {keys}"),
            per_second: done / begun_at.elapsed().as_secs_f64(),
            cpu_micros: (own_cpu()? - cpu).as_secs_f64() * 1e6 / done,
        });
    }
    Ok(ceilings)
}

/// The tables that a change of a contact touches, with rows of the usual size.
struct BareStore {
    connection: Connection,
    contacts: usize,
    body: String,
}

impl BareStore {
    fn filled(folder: &Path, contacts: usize) -> anyhow::Result<Self> {
        let connection = Connection::open(folder.join("bare.sqlite"))?;
        connection.execute_batch(
            "pragma page_size = 2048; pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -8192;
             pragma wal_autocheckpoint = 8192;
             create table workspace (id integer primary key, log_position integer not null, contact_count integer not null);
             insert into workspace values (1, 0, 0);
             create table contact (
                 row integer primary key, workspace_id integer not null, id blob not null, revision integer not null,
                 updated_at integer not null, search text not null, body text not null, checksum integer not null) strict;
             create unique index contact_by_id on contact (workspace_id, id);
             create table contact_order (
                 workspace_id integer not null, at integer not null, contact_id blob not null,
                 primary key (workspace_id, at, contact_id)) strict, without rowid;
             create table email (
                 workspace_id integer not null, key text not null, contact_id blob not null,
                 primary key (workspace_id, key, contact_id)) strict, without rowid;
             create table phone (
                 workspace_id integer not null, key text not null, contact_id blob not null, digits text not null,
                 primary key (workspace_id, key, contact_id)) strict, without rowid;
             create table change (
                 key integer primary key, subject_id blob not null, previous integer, before text not null,
                 after text not null, at integer not null, actor text not null, checksum integer not null) strict;",
        )?;
        let bare = Self { connection, contacts, body: format!("{{\"name\":\"{}\"}}", "x".repeat(480)) };
        bare.connection.execute_batch("begin")?;
        for number in 0..contacts {
            let id = Self::id(number);
            bare.run(
                "insert into contact (workspace_id, id, revision, updated_at, search, body, checksum) values (1, ?1, 1, 0, ?2, ?3, 7)",
                (id, &bare.body[..80], &bare.body),
            )?;
            bare.run("insert into contact_order values (1, 0, ?1)", [id])?;
            bare.run("insert into email values (1, ?1, ?2)", (Self::key('e', number), id))?;
            bare.run("insert into phone values (1, ?1, ?2, ?1)", (Self::key('p', number), id))?;
        }
        bare.connection.execute_batch("commit; pragma wal_checkpoint(truncate)")?;
        Ok(bare)
    }

    /// Like a time-ordered id.
    fn id(number: usize) -> [u8; 16] {
        ((number as u128) << 64 | 7).to_be_bytes()
    }

    /// A key that stands in no order, as addresses and numbers do.
    fn key(sign: char, number: usize) -> String {
        format!("{sign}{:016x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn run(&self, sql: &'static str, parameters: impl rusqlite::Params) -> anyhow::Result<()> {
        self.connection.prepare_cached(sql)?.execute(parameters)?;
        Ok(())
    }

    /// Changes one contact, and gives its former place in the order.
    fn change(&self, count: usize, moves_keys: bool) -> anyhow::Result<(i64, [u8; 16])> {
        let number = (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) % self.contacts;
        let (id, at, body) = (Self::id(number), count as i64, &self.body);
        let mut select = self.connection.prepare_cached(
            "select row, revision, updated_at, body, checksum from contact where workspace_id = 1 and id = ?1",
        )?;
        let (row, former): (i64, i64) = select.query_row([id], |row| {
            row.get_ref(3)?.as_str()?;
            Ok((row.get(0)?, row.get(2)?))
        })?;
        self.run(
            "update contact set revision = 2, updated_at = ?2, search = ?3, body = ?4, checksum = 8 where row = ?1",
            (row, at, &body[..80], body),
        )?;
        self.run("insert into contact_order values (1, ?1, ?2)", (at, id))?;
        self.run(
            "insert into change values (?1, ?2, 1, ?3, ?4, ?1, 'key:0123456789abcdef', 9)",
            (at, id, &body[..100], &body[..150]),
        )?;
        if moves_keys {
            let other = count.wrapping_mul(0xD1B5_4A32_D192_ED03);
            self.run(
                "delete from email where workspace_id = 1 and key = ?1 and contact_id = ?2",
                (Self::key('e', number), id),
            )?;
            self.run("insert into email values (1, ?1, ?2)", (Self::key('f', other), id))?;
            self.run(
                "delete from phone where workspace_id = 1 and key = ?1 and contact_id = ?2",
                (Self::key('p', number), id),
            )?;
            self.run("insert into phone values (1, ?1, ?2, ?1)", (Self::key('q', other), id))?;
        }
        Ok((former, id))
    }
}

/// The processor time of this process so far.
fn own_cpu() -> anyhow::Result<Duration> {
    Ok(Stat::read(std::process::id())?.cpu())
}
