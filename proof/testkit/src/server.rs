//! A server of the real kind on a free port of loopback.

use std::net::SocketAddr;
use std::sync::Arc;

use rolo_core::access::key::{KeyRecord, RateLimit, Scope, Scopes};
use rolo_core::{Change, Subject, Timestamp, WorkspaceId, WorkspaceSettings};
use rolo_http::{Api, HttpSurface, Metrics, Router, Settings, serve};
use rolo_store::{NewKey, NewWorkspace, Store};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::{Backend, Client, SeededEntropy, Snapshot, TestClock, TestContact, TestStore, settle};

/// A running server with a workspace and an admin key.
pub struct TestRolo {
    /// Its time.
    pub clock: Arc<TestClock>,
    /// Its randomness.
    pub entropy: Arc<SeededEntropy>,
    test_store: TestStore,
    address: SocketAddr,
    key: String,
    workspace: WorkspaceId,
    settings: Settings,
    surfaces: Surfaces,
    stop: CancellationToken,
    serving: Option<JoinHandle<()>>,
}

/// How to start a server.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The HTTP side's settings.
    pub settings: Settings,
    /// The workspace's choices.
    pub workspace: WorkspaceSettings,
    /// The surfaces that it has; `None` for those of the program.
    pub surfaces: Option<Surfaces>,
}

/// Surfaces of a server.
pub type Surfaces = &'static [&'static HttpSurface];

/// Serves a store on a free port: where, how to stop it, and its end.
async fn serve_on_free_port(
    test_store: &TestStore,
    metrics: Arc<Metrics>,
    settings: Settings,
    surfaces: Surfaces,
) -> (SocketAddr, CancellationToken, JoinHandle<()>) {
    let (clock, entropy) = (test_store.clock.clone(), test_store.entropy.clone());
    let api = Api::new(test_store.store.clone(), clock, entropy, metrics, settings);
    let router = Router::new(&api, surfaces);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let stop = CancellationToken::new();
    let serving = tokio::spawn(serve(listener, router, stop.clone().cancelled_owned()));
    (address, stop, serving)
}

impl TestRolo {
    /// Starts a server with the usual settings.
    pub async fn start(backend: Backend) -> Self {
        Self::start_with(backend, Start::default()).await
    }

    /// Starts a server with other settings.
    pub async fn start_with(backend: Backend, start: Start) -> Self {
        let metrics = Arc::new(Metrics::new());
        let test_store = TestStore::open_observed(backend, metrics.clone());
        let (clock, entropy) = (test_store.clock.clone(), test_store.entropy.clone());
        let store = test_store.store.clone();
        let workspace = NewWorkspace { name: "default".into(), settings: start.workspace };
        let workspace = store.create_workspace(workspace).await.expect("a workspace").id;
        let surfaces = start.surfaces.unwrap_or(&rolo_api::SURFACES);
        let serving = serve_on_free_port(&test_store, metrics, start.settings.clone(), surfaces).await;
        let (address, stop, serving) = serving;
        let (key, settings, serving) = (String::new(), start.settings, Some(serving));
        let mut rolo = Self { clock, entropy, test_store, address, key, workspace, settings, surfaces, stop, serving };
        rolo.key = rolo.make_key(&[Scope::WorkspaceAdmin]).1;
        rolo
    }

    /// Stops it cleanly, and starts it again over the same files, on another port.
    pub async fn restart(&mut self) {
        self.restart_with(self.settings.clone()).await;
    }

    /// The same with other settings.
    pub async fn restart_with(&mut self, settings: Settings) {
        self.stop().await;
        let metrics = Arc::new(Metrics::new());
        self.test_store.reopen_observed(metrics.clone()).await;
        self.settings = settings.clone();
        let (address, stop, serving) = serve_on_free_port(&self.test_store, metrics, settings, self.surfaces).await;
        (self.address, self.stop, self.serving) = (address, stop, Some(serving));
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its store.
    pub fn store(&self) -> &Store {
        &self.test_store.store
    }

    /// The store with what is known of it.
    pub fn test_store(&self) -> &TestStore {
        &self.test_store
    }

    /// The admin key of its workspace.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its workspace.
    pub fn workspace(&self) -> WorkspaceId {
        self.workspace
    }

    /// A client of Synthflow's surface with the admin key.
    pub fn synthflow(&self) -> Client {
        self.at("/v2").with_key(&self.key)
    }

    /// A client of AskElephant's surface with the admin key.
    pub fn askelephant(&self) -> Client {
        self.at("/api/v2").with_key(&self.key)
    }

    /// A client of the paths behind `prefix`, without a key.
    pub fn at(&self, prefix: &str) -> Client {
        Client::new(format!("http://{}{prefix}", self.address))
    }

    /// Makes a key with these scopes and no rate limit.
    pub fn make_key(&self, scopes: &[Scope]) -> (KeyRecord, String) {
        self.make_key_with("default", scopes, RateLimit::Off, None)
    }

    /// Makes a key.
    pub fn make_key_with(
        &self,
        workspace: &str,
        scopes: &[Scope],
        rate_limit: RateLimit,
        expires_at: Option<Timestamp>,
    ) -> (KeyRecord, String) {
        let new = NewKey { name: "test".into(), scopes: Scopes::of(scopes), rate_limit, expires_at };
        let (record, secret) = settle(self.store().create_key(workspace, new)).expect("a key");
        (record, secret.reveal().to_owned())
    }

    /// Makes a server key.
    pub fn make_server_key(&self) -> String {
        self.make_key(&[Scope::MetricsRead]).1
    }

    /// The metrics of the whole server.
    pub async fn metrics(&self) -> String {
        self.at("").with_key(&self.make_server_key()).get("/metrics").await.expect(200).text
    }

    /// Makes a second workspace and an admin key for it.
    pub fn make_workspace(&self, name: &str) -> String {
        let new = NewWorkspace { name: name.into(), settings: WorkspaceSettings::default() };
        settle(self.store().create_workspace(new)).expect("a workspace");
        self.make_key_with(name, &[Scope::WorkspaceAdmin], RateLimit::Off, None).1
    }

    /// The whole log of its workspace.
    pub async fn changes(&self) -> Vec<Change> {
        self.store().log(self.workspace, 0, usize::MAX >> 1).await.expect("the log")
    }

    /// The log entries of one contact.
    pub async fn changes_of(&self, contact: &TestContact) -> Vec<Change> {
        let subject = Subject::Contact(contact.id);
        self.changes().await.into_iter().filter(|change| change.subject == subject).collect()
    }

    /// All that is stored, as text: equal texts mean that nothing has changed.
    pub fn dump(&self) -> String {
        self.test_store.dump()
    }

    /// What is stored now.
    pub fn snapshot(&self) -> Snapshot {
        self.test_store.snapshot()
    }

    /// The same without looking at it all; for a great number of requests.
    pub fn mark(&self) -> Snapshot {
        self.test_store.mark()
    }

    /// Makes sure that the same is stored as at that moment; `what` is said when it is not.
    #[track_caller]
    pub fn assert_as(&self, snapshot: &Snapshot, what: impl std::fmt::Display) {
        assert!(self.test_store.is_as(snapshot), "what is stored has changed: {what}");
    }

    /// Stops it cleanly: what it has accepted is finished, and its store is closed.
    pub async fn stop(&mut self) {
        self.stop.cancel();
        if let Some(serving) = self.serving.take() {
            serving.await.expect("the server ends in good order");
        }
        self.store().close().await;
    }
}

impl Drop for TestRolo {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}
