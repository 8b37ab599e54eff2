//! The program under attack.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context;
use rolo_bench::client::{Connection, request};
use rolo_bench::process::{Server, make_key, make_server_key};
use rolo_bench::store::{Kind, Maker, Store};
use tempfile::TempDir;

/// Bytes of a mebibyte.
pub const MIB: f64 = 1024.0 * 1024.0;

/// Between two looks at the memory.
const LOOK: Duration = Duration::from_millis(50);

/// A server on an empty store of its own.
pub struct Target {
    pub server: Arc<Server>,
    pub key: String,
    /// Another key of the same workspace.
    pub other_key: String,
    /// A server key.
    pub server_key: String,
    pub store: Store,
    _folder: TempDir,
}

/// The most memory that a server has held since this was made.
pub struct Watch {
    peak: Arc<AtomicU64>,
    is_over: Arc<AtomicBool>,
    looking: tokio::task::JoinHandle<()>,
}

impl Target {
    /// Starts one.
    pub async fn start(rolo: &Path) -> anyhow::Result<Self> {
        Self::start_with(rolo, &[]).await
    }

    /// Starts one with these flags.
    pub async fn start_with(rolo: &Path, flags: &[&str]) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let store = Maker::new(Kind::Sqlite, folder.path())?.make("hostile").await?;
        let (key, other_key) = (make_key(rolo, &store)?, make_key(rolo, &store)?);
        let server_key = make_server_key(rolo, &store)?;
        let server = Arc::new(Server::start_with(rolo, &store, flags).await?);
        Ok(Self { server, key, other_key, server_key, store, _folder: folder })
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
    pub async fn stop(self) -> anyhow::Result<()> {
        let mut server = Arc::into_inner(self.server).context("somebody watches it still")?;
        server.stop().await
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
        let made: serde_json::Value = serde_json::from_str(&text)?;
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
