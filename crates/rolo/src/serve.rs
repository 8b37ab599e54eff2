//! `rolo serve`: from opening the store to closing it.
//!
//! A store that fails ends the program, since after an error of the disk nobody knows what is on it; starting again finds
//! out.

mod backups;
mod certificates;
mod listeners;
mod notes;
mod service_manager;
mod signals;

use std::sync::Arc;
use std::time::Duration;

use rolo_core::access::key::Secret;
use rolo_core::{Clock, Entropy};
use rolo_http::{Api, Limits, Metrics, Router};
use rolo_store::{Access, AuditEvent, Store};
use serde_json::json;

use self::backups::Schedule;
use self::certificates::Certificates;
use self::listeners::listen;
use self::notes::note;
use self::service_manager::ServiceManager;
use self::signals::Signalled;
use crate::cli::ServeChoices;
use crate::demo::Filled;
use crate::environment::{self, SystemClock, SystemEntropy};
use crate::failure::Failure;
use crate::initialization::{self, Greeting, Keys};
use crate::process_environment::ProcessEnvironment;
use crate::settings::{ListenAddress, Loaded, Settings};
use crate::{demo, logs, output, store_location, workspaces};

/// Milliseconds that a server with a failed store takes to say so to those who wait.
const FAILED_STOP_MILLIS_MAX: u64 = 500;

/// Serves until it is stopped.
pub fn run(choices: &ServeChoices, loaded: &Loaded, process_environment: &ProcessEnvironment) -> Result<(), Failure> {
    logs::start(&loaded.settings, process_environment)
        .map_err(|error| Failure::failed(format!("the thread that writes the log cannot be started: {error}.")))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| Failure::failed(format!("the program's threads cannot be started: {error}.")))?;
    let start = Start {
        settings: &loaded.settings,
        with_demo: choices.demo,
        program: initialization::program(process_environment),
        is_terminal: process_environment.stdout_is_terminal,
        service_manager: ServiceManager::of(process_environment),
    };
    runtime.block_on(start.run())
}

/// The inputs of a start.
struct Start<'a> {
    settings: &'a Settings,
    with_demo: bool,
    /// How a shell calls this program.
    program: String,
    is_terminal: bool,
    service_manager: ServiceManager,
}

/// What serving needs.
struct Server {
    store: Store,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    metrics: Arc<Metrics>,
    signalled: Signalled,
    certificates: Option<Certificates>,
}

impl Start<'_> {
    async fn run(self) -> Result<(), Failure> {
        let schedule = Schedule::of(self.settings)?;
        let signalled = signals::receive(self.is_terminal)?;
        self.service_manager.status("Opening the store");
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
        let metrics = Arc::new(Metrics::new());
        metrics.count_lost_log_lines(logs::lost);
        metrics.show_memory(environment::resident_bytes);
        let certificates = Certificates::of(self.settings, &clock, &metrics)?;
        let place = store_location::place(self.settings, Access::Serve, true);
        let store = Store::open(place, clock.clone(), entropy.clone(), metrics.clone()).await?;
        // Made now if it is not there yet: later, on a full disk, a list would wait for it.
        if let Err(error) = store.signing_secret().await {
            tracing::warn!(%error, "the secret that cursors are signed with cannot be made yet");
        }
        let server = Server {
            store: store.clone(),
            clock: clock.clone(),
            entropy,
            metrics: metrics.clone(),
            signalled,
            certificates,
        };
        let backups = schedule.map(|schedule| schedule.start(clock, metrics, store.clone()));
        let result = self.serve(server).await;
        if let Some(backups) = backups {
            backups.stop().await;
        }
        if result.is_ok() {
            note(&store, AuditEvent::ServerStopped, json!({})).await;
        }
        store.close().await;
        tracing::info!("stopped");
        result
    }

    async fn serve(&self, server: Server) -> Result<(), Failure> {
        let Server { store, clock, entropy, metrics, signalled: Signalled { stop, hangup }, certificates } = server;
        let tls = certificates.as_ref().map(|certificates| &certificates.acceptor);
        let listening = listen("--listen", &self.settings.listen, tls).await?;
        let watched = match &self.settings.admin_listen {
            Some(address) => Some(listen("--admin-listen", address, tls).await?),
            None => None,
        };
        let address = &listening.address;
        let url = address.url(tls.is_some());
        self.greet(&store, address, clock.now()).await?;
        let place = store_location::shown(self.settings);
        tracing::info!(address = url, store = place, version = env!("CARGO_PKG_VERSION"), "listening");
        let details = json!({ "address": address.to_string(), "version": env!("CARGO_PKG_VERSION") });
        note(&store, AuditEvent::ServerStarted, details).await;
        if tls.is_none() && !address.is_local() {
            tracing::warn!(%address, "other machines can reach this address, and keys are sent to it without TLS: set tls_cert and tls_key, or put a TLS proxy in front");
        }
        let mut addresses = [Some(&self.settings.listen), self.settings.admin_listen.as_ref()].into_iter().flatten();
        if tls.is_some() && addresses.all(|address| matches!(address, ListenAddress::Unix(_))) {
            tracing::warn!("tls_cert and tls_key are not used: a Unix socket has no TLS");
        }
        let api = Api::new(store.clone(), clock, entropy, metrics, api_settings(self.settings));
        let router = Router::new(&api, &rolo_api::SURFACES);
        let pages = {
            let (router, stop) = (router.clone(), stop.clone().cancelled_owned());
            async move {
                if let Some(watched) = watched {
                    tracing::info!(address = %watched.address, "listening for supervisors");
                    rolo_http::serve_pages(watched.listener, &router, stop).await;
                    drop(watched.file);
                }
            }
        };
        self.service_manager.ready(&format!("Listening on {url}"));
        let serving = async {
            tokio::join!(rolo_http::serve(listening.listener, router, stop.clone().cancelled_owned()), pages);
            drop(listening.file);
        };
        let following = async {
            match &certificates {
                Some(certificates) => certificates.follow(&hangup).await,
                None => std::future::pending().await,
            }
        };
        let beside = async { tokio::join!(self.service_manager.accompany(&store, &stop), following) };
        tokio::pin!(serving);
        tokio::select! {
            biased;
            // First, so that the service manager is notified of a stop before it is over.
            _ = beside => unreachable!("it is never over"),
            () = &mut serving => {
                // The stop may have come between the looks at the two.
                self.service_manager.finishing();
                Ok(())
            }
            reason = store.failed() => {
                tracing::error!(reason, "the store has failed; stopping");
                self.service_manager.stopping("The store has failed");
                stop.cancel();
                let _ = tokio::time::timeout(Duration::from_millis(FAILED_STOP_MILLIS_MAX), serving).await;
                abandon(&Failure::store_failed(&reason))
            }
        }
    }

    /// Makes what a first start makes, and says what there is.
    async fn greet(&self, store: &Store, address: &ListenAddress, now: rolo_core::Timestamp) -> Result<(), Failure> {
        let (key, keys, filled) = match store.unavailable_workers()[..] {
            [] => self.initialize(store, now).await?,
            // Workspaces and keys can be listed only by all servers together. This is no first start: those were there.
            [..] => (None, Keys::Live, None),
        };
        let greeting = Greeting {
            address,
            is_tls: self.settings.tls_cert.is_some(),
            database: self.settings.database.as_ref(),
            folder: &store_location::absolute(&self.settings.data),
            program: &self.program,
            is_terminal: self.is_terminal,
            key: key.as_ref(),
            keys,
            filled,
        };
        output::print(&greeting.text())
    }

    /// Makes what a first start makes: the workspace, on a terminal a key, and the demo's contacts where they are wanted.
    async fn initialize(
        &self,
        store: &Store,
        now: rolo_core::Timestamp,
    ) -> Result<(Option<Secret>, Keys, Option<Filled>), Failure> {
        let region = &self.settings.region;
        let is_first = initialization::make_default_workspace(store, region.clone()).await?;
        if let Some(region) = region.as_deref().filter(|_| !is_first) {
            initialization::warn_of_other_region(store, self.settings, region, &self.program).await;
        }
        let filled = if self.with_demo { Some(demo::fill(store, self.is_terminal).await?) } else { None };
        // Made last, just before it is shown, and when none was ever made: a first start that was ended early must not
        // leave a key that nobody has seen.
        let has_default = store.list_workspaces().await?.iter().any(|known| known.name == workspaces::DEFAULT_NAME);
        let wants_key = self.is_terminal && has_default && initialization::keys(store, now).await? == Keys::None;
        let key = if wants_key { Some(initialization::make_key(store).await?) } else { None };
        Ok((key, initialization::keys(store, now).await?, filled))
    }
}

fn api_settings(settings: &Settings) -> rolo_http::Settings {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    rolo_http::Settings {
        limits: Limits {
            body_bytes_max: count(settings.body_bytes_max),
            header_time_max: Duration::from_secs(settings.header_seconds_max),
            body_time_max: Duration::from_secs(settings.body_seconds_max),
            request_time_max: Duration::from_secs(settings.request_seconds_max),
            shutdown_time_max: Duration::from_secs(settings.stop_seconds_max),
            connection_count_max: count(settings.connection_count_max),
            ..Limits::default()
        },
        metrics_open: settings.metrics_open,
        public_url: settings.public_url.clone().unwrap_or_default(),
        cors_origins: settings.cors_origins.clone(),
    }
}

/// Ends the program without touching the store any more: its files stay as they are for the next start to judge.
fn abandon(failure: &Failure) -> ! {
    logs::flush();
    for sentence in &failure.sentences {
        output::complain(sentence);
    }
    std::process::exit(failure.exit as i32)
}
