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
use rusqlite::{Connection, params};

use crate::client::{self, request};
use crate::figures::{Ceiling, Figures};
use crate::process::Server;

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

/// Measures a loop over the statements of a change, in batches: one that moves no key, and one that moves two.
pub fn bare_sqlite(folder: &Path, contacts: usize, batch: usize) -> anyhow::Result<Vec<Ceiling>> {
    const SECONDS: f64 = 4.0;
    let connection = Connection::open(folder.join("bare.sqlite"))?;
    connection.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -8192;
         create table contact (row integer primary key, id blob not null, updated_at integer not null, body text not null) strict;
         create unique index contact_by_id on contact (id);
         create table email (key text not null, id blob not null, primary key (key, id)) strict, without rowid;
         create table phone (key text not null, id blob not null, primary key (key, id)) strict, without rowid;
         create table change (key integer primary key, id blob not null, before text not null, after text not null) strict;",
    )?;
    let id = |number: usize| ((number as u128) << 64 | 7).to_be_bytes();
    let body = format!("{{\"name\":\"{}\"}}", "x".repeat(480));
    connection.execute_batch("begin")?;
    for number in 0..contacts {
        let mut insert = connection.prepare_cached("insert into contact (id, updated_at, body) values (?1, 0, ?2)")?;
        insert.execute(params![id(number), body])?;
        for (table, sign) in [("email", 'e'), ("phone", 'p')] {
            let sql = format!("insert into {table} values (?1, ?2)");
            let key = format!("{sign}{:016x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            connection.prepare_cached(&sql)?.execute(params![key, id(number)])?;
        }
    }
    connection.execute_batch("commit; pragma wal_checkpoint(truncate)")?;
    let mut ceilings = Vec::new();
    let mut count = 0_usize;
    for moves_keys in [false, true] {
        let (begun_at, cpu, first) = (Instant::now(), own_cpu()?, count);
        while begun_at.elapsed().as_secs_f64() < SECONDS {
            connection.prepare_cached("begin immediate")?.execute([])?;
            for _ in 0..batch {
                count += 1;
                let number = (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) % contacts;
                change(&connection, id(number), number, count, &body, moves_keys)?;
            }
            connection.prepare_cached("commit")?.execute([])?;
        }
        let done = (count - first) as f64;
        ceilings.push(Ceiling {
            name: format!(
                "bare SQLite, batches of {batch}, {}",
                if moves_keys { "two keys moved" } else { "no key moved" }
            ),
            per_second: done / begun_at.elapsed().as_secs_f64(),
            cpu_micros: (own_cpu()? - cpu).as_secs_f64() * 1e6 / done,
        });
    }
    Ok(ceilings)
}

fn change(
    connection: &Connection,
    id: [u8; 16],
    number: usize,
    count: usize,
    body: &str,
    moves_keys: bool,
) -> anyhow::Result<()> {
    let mut select = connection.prepare_cached("select body from contact where id = ?1")?;
    let length: usize = select.query_row([id], |row| Ok(row.get_ref(0)?.as_str()?.len()))?;
    let mut update = connection.prepare_cached("update contact set updated_at = ?2, body = ?3 where id = ?1")?;
    update.execute(params![id, count as i64, body])?;
    let mut insert = connection.prepare_cached("insert into change values (?1, ?2, ?3, ?4)")?;
    insert.execute(params![count as i64, id, &body[..length.min(100)], &body[..150]])?;
    if moves_keys {
        for (table, sign) in [("email", 'e'), ("phone", 'p')] {
            let key = format!("{sign}{:016x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let sql = if table == "email" {
                "delete from email where key = ?1 and id = ?2"
            } else {
                "delete from phone where key = ?1 and id = ?2"
            };
            connection.prepare_cached(sql)?.execute(params![key, id])?;
            let other = format!("{sign}{:016x}", count.wrapping_mul(0xD1B5_4A32_D192_ED03));
            let sql = if table == "email" {
                "insert into email values (?1, ?2)"
            } else {
                "insert into phone values (?1, ?2)"
            };
            connection.prepare_cached(sql)?.execute(params![other, id])?;
        }
    }
    Ok(())
}

/// The processor time of this process so far.
fn own_cpu() -> anyhow::Result<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or("").split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Ok(Duration::from_millis((ticks(11) + ticks(12)) * 10))
}
