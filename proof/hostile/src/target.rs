//! The program under attack.

use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, ensure};
use futures_util::future::try_join_all;
use rolo_core::ContactId;
use rolo_driver::{COUNTED, Connection, Kind, METRICS, Maker, Program, Server, Start, Store, request};
use serde_json::Value;
use tempfile::TempDir;

/// Bytes of a mebibyte.
pub const MIB: f64 = 1024.0 * 1024.0;

/// The file in its folder that holds what it logs.
const LOG: &str = "log";

/// Between two looks at the memory.
const LOOK: Duration = Duration::from_millis(50);

/// Connections that do a great number of things.
const WORKER_COUNT: usize = 64;

/// A server on an empty store of its own.
pub struct Target {
    pub server: Arc<Server>,
    pub key: String,
    /// Another key of the same workspace.
    pub other_key: String,
    /// A server key.
    pub server_key: String,
    pub store: Store,
    rolo: Program,
    folder: TempDir,
}

/// The most memory that a server has held since this was made.
pub struct Watch {
    peak: Arc<AtomicU64>,
    is_over: Arc<AtomicBool>,
    looking: tokio::task::JoinHandle<()>,
}

impl Target {
    /// Starts one.
    pub fn start(rolo: &Path) -> anyhow::Result<Self> {
        Self::start_with(rolo, &[])
    }

    /// Starts one with these flags.
    pub fn start_with(rolo: &Path, flags: &[&str]) -> anyhow::Result<Self> {
        Self::start_on(rolo, Kind::Sqlite, flags)
    }

    /// Starts one on a store of this kind.
    pub fn start_on(rolo: &Path, kind: Kind, flags: &[&str]) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Maker::new(kind, folder.path())?.make("hostile")?;
        let rolo = Program::new(rolo)?;
        let (key, other_key) = (rolo.make_key(&store, COUNTED)?, rolo.make_key(&store, COUNTED)?);
        let server_key = rolo.make_key(&store, METRICS)?;
        let start = Start::logging_to(folder.path().join(LOG)).with(flags);
        let server = Arc::new(rolo.serve(&store, &start)?);
        Ok(Self { server, key, other_key, server_key, store, rolo, folder })
    }

    /// All that it has logged so far.
    pub fn log(&self) -> anyhow::Result<String> {
        Ok(String::from_utf8_lossy(&std::fs::read(self.folder.path().join(LOG))?).into_owned())
    }

    /// Runs `rolo key …` or `rolo workspace …` on its store, and gives the line that this prints.
    pub fn manage(&self, command: &[&str]) -> anyhow::Result<String> {
        Ok(self.rolo.run(&self.store, command)?.trim().to_owned())
    }

    /// Makes a key of the usual workspace with these scopes and no limit.
    pub fn key_with(&self, scopes: &str) -> anyhow::Result<String> {
        self.manage(&["key", "create", "--name", "some", "--scopes", scopes, "--rate-limit", "off"])
    }

    /// Does something for each number below `count`, on a good number of connections at a time.
    pub async fn for_each(
        &self,
        count: usize,
        work: impl AsyncFn(&mut Connection, usize) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let next = Cell::new(0);
        let worker = async || {
            let mut connection = Connection::open(self.server.address).await?;
            loop {
                let number = next.replace(next.get() + 1);
                if number >= count {
                    return anyhow::Ok(());
                }
                work(&mut connection, number).await?;
            }
        };
        try_join_all((0..WORKER_COUNT.min(count)).map(|_| worker())).await?;
        Ok(())
    }

    /// Makes something on this connection, and gives the answer.
    pub async fn make(
        &self,
        connection: &mut Connection,
        method: &str,
        path: &str,
        body: &str,
    ) -> anyhow::Result<Value> {
        let (status, range) = connection.ask(&request(method, path, &self.key, "", body)).await?;
        let text = connection.bytes(range);
        ensure!((200..300).contains(&status), "{method} {path}: {status} {}", String::from_utf8_lossy(text));
        Ok(serde_json::from_slice(text)?)
    }

    /// Bytes of memory that it holds now, in mebibytes.
    pub fn memory(&self) -> anyhow::Result<f64> {
        Ok(self.server.usage()?.memory_bytes as f64 / MIB)
    }

    /// Watches its memory from now on.
    pub fn watch(&self) -> Watch {
        let (peak, is_over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (server, seen, over) = (self.server.clone(), peak.clone(), is_over.clone());
        // A thread of its own, since an attack may keep this program busy.
        let looking = tokio::task::spawn_blocking(move || {
            loop {
                let is_over = over.load(Ordering::Relaxed);
                if let Ok(usage) = server.usage() {
                    seen.fetch_max(usage.memory_bytes, Ordering::Relaxed);
                }
                if is_over {
                    return;
                }
                std::thread::sleep(LOOK);
            }
        });
        Watch { peak, is_over, looking }
    }

    /// Asks once, and gives the status and the body.
    pub async fn ask(&self, method: &str, path: &str, body: &str) -> anyhow::Result<(u16, String)> {
        self.ask_with(&self.key, method, path, body).await
    }

    /// The same with another key.
    pub async fn ask_with(&self, key: &str, method: &str, path: &str, body: &str) -> anyhow::Result<(u16, String)> {
        let mut connection = Connection::open(self.server.address).await?;
        let (status, range) = connection.ask(&request(method, path, key, "", body)).await?;
        Ok((status, String::from_utf8_lossy(connection.bytes(range)).into_owned()))
    }

    /// Tells it to stop, and waits for its end.
    pub fn stop(self) -> anyhow::Result<()> {
        let ended = Arc::into_inner(self.server).context("somebody watches it still")?.stop()?;
        ensure!(ended.is(0), "told to stop, it ended with {}", ended.describe());
        Ok(())
    }

    /// How many connections it has, the one that asks among them.
    pub async fn connections(&self) -> anyhow::Result<usize> {
        let (_, text) = self.ask_with(&self.server_key, "GET", "/metrics", "").await?;
        let line = text.lines().find_map(|line| line.strip_prefix("rolo_connections "));
        line.and_then(|number| number.parse().ok()).context("the metrics do not count connections")
    }

    /// Makes a contact with so many bytes of free data, and gives its id as Synthflow spells it.
    pub async fn contact(&self, metadata_bytes: usize) -> anyhow::Result<String> {
        let (name, number) = ("Ada Lovelace", "+12025550123");
        let data = "x".repeat(metadata_bytes);
        let body = format!(r#"{{"name":"{name}","phone_number":"{number}","contact_metadata":{{"x":"{data}"}}}}"#);
        let (status, text) = self.ask("POST", "/v2/contacts", &body).await?;
        let made: Value = serde_json::from_str(&text)?;
        made["response"]["id"].as_str().map(str::to_owned).with_context(|| format!("{status}: {text}"))
    }
}

impl Watch {
    /// The most so far, in mebibytes.
    pub async fn end(self) -> anyhow::Result<f64> {
        self.is_over.store(true, Ordering::Relaxed);
        self.looking.await?;
        Ok(self.peak.load(Ordering::Relaxed) as f64 / MIB)
    }
}

/// A contact's id as Synthflow spells it, out of AskElephant's spelling.
pub fn uuid(id: &Value) -> anyhow::Result<String> {
    let contact = id.as_str().and_then(ContactId::parse_prefixed).with_context(|| format!("no id: {id}"))?;
    Ok(contact.to_uuid())
}

/// The text of an id in an answer.
pub fn text(id: &Value) -> anyhow::Result<String> {
    id.as_str().map(str::to_owned).with_context(|| format!("no id: {id}"))
}
