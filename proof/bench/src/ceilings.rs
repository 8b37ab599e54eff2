//! What could be reached at best on this machine: HTTP without a store, and the store without HTTP.

use std::convert::Infallible;
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rolo_driver::{ADMIN, Program, Server, Stat, Store, load, request};
use rusqlite::Connection;

use crate::figures::{Ceiling, Figures};

/// Bytes of the bare server's answers.
const ANSWER_BYTES: usize = 600;

/// Bytes of the bodies that it reads.
const BODY_BYTES: usize = 200;

const INSERT_EMAIL: &str = "insert into email (workspace_id, key, contact_id) values (?1, ?2, ?3)";

const INSERT_PHONE: &str = "insert into phone (workspace_id, key, contact_id, digits) values (?1, ?2, ?3, ?4)";

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
    let mut command = std::process::Command::new(std::env::current_exe()?);
    command.arg("--serve-bare");
    let server = Server::of(command)?;
    let bytes = request("PATCH", "/", "none", "", &"x".repeat(BODY_BYTES));
    let before = server.usage()?;
    let load = load(server.address, connections, time, move |_| bytes.clone()).await?;
    let figures = Figures::new("", connections, load, before, server.usage()?);
    server.kill()?;
    Ok(Ceiling { name: "bare hyper".into(), per_second: figures.requests_per_second, cpu_micros: figures.cpu_micros })
}

/// Measures a loop over the statements by which the embedded store changes a contact, in its own tables and in batches: one
/// change that moves no key, and one that moves two.
pub fn bare_sqlite(rolo: &Program, store: &Store, contacts: usize, batch: usize) -> anyhow::Result<Vec<Ceiling>> {
    const SECONDS: f64 = 4.0;
    let bare = BareStore::filled(rolo, store, contacts)?;
    let mut ceilings = Vec::new();
    let mut count = 0_usize;
    for moves_keys in [false, true] {
        let (begun_at, cpu, first) = (Instant::now(), own_cpu()?, count);
        let mut former = Vec::new();
        while begun_at.elapsed().as_secs_f64() < SECONDS {
            bare.run("begin immediate", [])?;
            bare.look(
                "select id, uid, name, log_position, contact_count, choices, created_at, checksum from workspace where id = ?1",
                [1],
            )?;
            for _ in 0..batch {
                count += 1;
                former.push(bare.change(count, moves_keys)?);
            }
            bare.run(
                "update workspace set log_position = ?2, contact_count = ?3, checksum = ?4 where id = ?1",
                (1, count as i64, contacts as i64, 7),
            )?;
            if former.len() >= (contacts / 2).clamp(8_192, 65_536) {
                former.sort_unstable();
                for (at, id) in former.drain(..) {
                    bare.run(
                        "delete from contact_order where workspace_id = ?1 and at = ?2 and contact_id = ?3",
                        (1, at, id),
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

/// A store that Rolo has made, with rows of the usual size that nobody but this program reads.
struct BareStore {
    connection: Connection,
    contacts: usize,
    body: String,
}

impl BareStore {
    fn filled(rolo: &Program, store: &Store, contacts: usize) -> anyhow::Result<Self> {
        rolo.make_key(store, ADMIN)?;
        let Store::Folder(folder) = store else { anyhow::bail!("the bare loop over SQLite needs a folder") };
        let connection = Connection::open(folder.join("rolo.sqlite"))?;
        connection.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -8192;
             pragma wal_autocheckpoint = 32768; pragma foreign_keys = on; pragma cell_size_check = on",
        )?;
        let bare = Self { connection, contacts, body: format!("{{\"name\":\"{}\"}}", "x".repeat(480)) };
        bare.connection.execute_batch("begin")?;
        for number in 0..contacts {
            let id = Self::id(number);
            bare.run(
                "insert into contact
                    (workspace_id, id, revision, position, created_at, updated_at, search, body, checksum)
                values (?1, ?2, 1, 1, 0, 0, ?3, ?4, 7)",
                (1, id, &bare.body[..80], &bare.body),
            )?;
            bare.run("insert into contact_order (workspace_id, at, contact_id) values (?1, ?2, ?3)", (1, 0, id))?;
            bare.run(INSERT_EMAIL, (1, Self::key('e', number), id))?;
            bare.run(INSERT_PHONE, (1, Self::key('p', number), id, "2025550100"))?;
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

    /// Reads all rows there are.
    fn look(&self, sql: &'static str, parameters: impl rusqlite::Params) -> anyhow::Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(parameters)?;
        while rows.next()?.is_some() {}
        Ok(())
    }

    /// Changes one contact, and gives its former place in the order.
    fn change(&self, count: usize, moves_keys: bool) -> anyhow::Result<(i64, [u8; 16])> {
        let number = (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) % self.contacts;
        let (id, at, body) = (Self::id(number), count as i64, &self.body);
        let mut select = self.connection.prepare_cached(
            "select id, revision, position, created_at, updated_at, body, checksum, row from contact
             where workspace_id = ?1 and id = ?2",
        )?;
        let (row, former): (i64, i64) = select.query_row((1, id), |row| {
            row.get_ref(5)?.as_str()?;
            Ok((row.get(7)?, row.get(4)?))
        })?;
        let other = count.wrapping_mul(0xD1B5_4A32_D192_ED03);
        if moves_keys {
            self.look("select contact_id from email where workspace_id = ?1 and key = ?2", (1, Self::key('f', other)))?;
        }
        self.run(
            "update contact set revision = ?3, position = ?4, updated_at = ?5, search = ?6, body = ?7, checksum = ?8
             where row = ?1 and workspace_id = ?2",
            (row, 1, 2, at, at, &body[..80], body, 8),
        )?;
        self.run("insert into contact_order (workspace_id, at, contact_id) values (?1, ?2, ?3)", (1, at, id))?;
        self.run(
            "insert into change
                (key, subject, subject_id, previous, revision, op, before, after, at, actor, surface, request_id, checksum)
             values (?1, 'contact', ?2, ?3, ?4, 'updated', ?5, ?6, ?7, ?8, 'synthflow', ?9, ?10)",
            (at, id, 1, 2, &body[..100], &body[..150], at, "key:0123456789abcdef", id, 9),
        )?;
        if moves_keys {
            self.run(
                "delete from email where workspace_id = ?1 and key = ?2 and contact_id = ?3",
                (1, Self::key('e', number), id),
            )?;
            self.run(INSERT_EMAIL, (1, Self::key('f', other), id))?;
            self.run(
                "delete from phone where workspace_id = ?1 and key = ?2 and contact_id = ?3",
                (1, Self::key('p', number), id),
            )?;
            self.run(INSERT_PHONE, (1, Self::key('q', other), id, "2025550199"))?;
        }
        Ok((former, id))
    }
}

/// The processor time of this process so far.
fn own_cpu() -> anyhow::Result<Duration> {
    Ok(Stat::read(std::process::id())?.cpu())
}
