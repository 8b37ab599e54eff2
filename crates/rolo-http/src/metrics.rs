//! Metrics: counters and histograms. Each `Metrics` has a registry of its own; nothing is global.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use http::StatusCode;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Metric, Registry};
use rolo_core::{Surface, Timestamp, Workspace, WorkspaceUid};
use rolo_store::{Observer, Sizes};

/// The media type of [`Metrics::encode`].
pub const METRICS_CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Statuses whose counters are found without a look-up by label.
const STATUSES: [StatusCode; 17] = [
    StatusCode::OK,
    StatusCode::CREATED,
    StatusCode::NOT_MODIFIED,
    StatusCode::BAD_REQUEST,
    StatusCode::UNAUTHORIZED,
    StatusCode::FORBIDDEN,
    StatusCode::NOT_FOUND,
    StatusCode::METHOD_NOT_ALLOWED,
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::CONFLICT,
    StatusCode::PRECONDITION_FAILED,
    StatusCode::PAYLOAD_TOO_LARGE,
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    StatusCode::UNPROCESSABLE_ENTITY,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::SERVICE_UNAVAILABLE,
];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    surface: &'static str,
    operation: &'static str,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OperationLabels {
    surface: &'static str,
    operation: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct WorkspaceLabels {
    workspace: Uid,
}

/// A workspace's public id, as `rolo workspace list` shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Uid(WorkspaceUid);

impl EncodeLabelValue for Uid {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> std::fmt::Result {
        EncodeLabelValue::encode(&self.0.to_prefixed(), encoder)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct WorkerLabels {
    worker: String,
}

/// What is not a number (NaN) while it is not known.
type MayBeUnknown = Gauge<f64, AtomicU64>;

/// Name and meaning of what each workspace has a number of.
const GAUGES_OF_WORKSPACES: [(&str, &str); 5] = [
    ("rolo_log_position", "Position of the last change of a workspace"),
    ("rolo_log_bytes", "Bytes of a workspace's log of changes"),
    ("rolo_kept_answer_bytes", "Bytes of a workspace's idempotency records"),
    ("rolo_quota_bytes", "Bytes that both may take together, where that is limited"),
    ("rolo_contacts", "Contacts of a workspace"),
];

/// The same of what is counted of each workspace.
const COMMANDS: (&str, &str) = ("rolo_commands", "Commands of a workspace in transactions that changed something");

/// What is measured at the moment of a look.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Commands that wait for the writer.
    pub queue_depth: usize,
    /// Whether the store takes writes.
    pub is_ready: bool,
    /// The servers of a spread database that cannot be used.
    pub unavailable_workers: Vec<String>,
    /// How much there is in the store; `None` when that could not be asked.
    pub sizes: Option<Sizes>,
}

/// What one server counts and times. It is made first: the store reports to it, and the API too.
#[derive(Debug)]
pub struct Metrics {
    /// What is counted of all workspaces together.
    server: Registry,
    /// What is counted of each workspace.
    workspaces: Registry,
    requests: Family<RequestLabels, Counter>,
    request_seconds: Family<OperationLabels, Histogram>,
    batch_commands: Histogram,
    commit_seconds: Histogram,
    log_position: Family<WorkspaceLabels, Gauge>,
    log_bytes: Family<WorkspaceLabels, Gauge>,
    kept_answer_bytes: Family<WorkspaceLabels, Gauge>,
    quota_bytes: Family<WorkspaceLabels, Gauge>,
    contacts: Family<WorkspaceLabels, Gauge>,
    commands: Family<WorkspaceLabels, Counter>,
    /// The workspaces that there were when it was last said.
    shown: Mutex<HashSet<WorkspaceUid>>,
    refused_keys: Counter,
    ready: Gauge,
    unavailable_workers: Family<WorkerLabels, Gauge>,
    database_bytes: MayBeUnknown,
    write_ahead_log_bytes: MayBeUnknown,
    disk_free_bytes: MayBeUnknown,
    resident_bytes: MayBeUnknown,
    /// Tells how many bytes of memory the process has.
    resident_bytes_now: OnceLock<fn() -> Option<u64>>,
    queue_depth: Gauge,
    connections: Gauge,
    lost_log_lines: Counter,
    /// Tells how many there are.
    lost_log_lines_so_far: OnceLock<fn() -> u64>,
    backup_failures: Counter,
    backup_at_seconds: Gauge,
    tls_reload_failures: Counter,
    tls_certificate_ends_at_seconds: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Metrics {
    /// Nothing counted yet.
    pub fn new() -> Self {
        let (mut server, mut workspaces) = (Registry::default(), Registry::default());
        let request_seconds =
            Family::new_with_constructor((|| Histogram::new(exponential_buckets(0.000_1, 2.0, 17))) as fn() -> _);
        let batch_commands = Histogram::new(exponential_buckets(1.0, 2.0, 9));
        let commit_seconds = Histogram::new(exponential_buckets(0.000_1, 2.0, 15));
        let (all, each) = (&mut server, &mut workspaces);
        let [position, log, kept, quota, count] = GAUGES_OF_WORKSPACES;
        // The library adds `_total` to the names of counters.
        Self {
            requests: added(all, "rolo_http_requests", "Answers given"),
            request_seconds: with(all, "rolo_http_request_seconds", "Time from head to answer", request_seconds),
            batch_commands: with(
                all,
                "rolo_batch_commands",
                "Commands of one workspace in one transaction",
                batch_commands,
            ),
            commit_seconds: with(all, "rolo_commit_seconds", "Time of one transaction, flush included", commit_seconds),
            refused_keys: added(
                all,
                "rolo_refused_keys",
                "Requests refused for a key that is unknown, mistyped, expired or revoked",
            ),
            ready: added(all, "rolo_ready", "1 while the store takes writes, as /health/ready says"),
            unavailable_workers: added(
                all,
                "rolo_worker_unavailable",
                "1 for each server of a spread database that cannot be used; its workspaces are refused, and others served",
            ),
            queue_depth: added(all, "rolo_queue_depth", "Commands that wait for the writer"),
            connections: added(all, "rolo_connections", "Open connections"),
            database_bytes: added(all, "rolo_database_bytes", "Bytes of the database"),
            write_ahead_log_bytes: added(all, "rolo_write_ahead_log_bytes", "Bytes of the WAL of a store in a folder"),
            disk_free_bytes: added(all, "rolo_disk_free_bytes", "Bytes free on the disk of a store in a folder"),
            resident_bytes: added(all, "process_resident_memory_bytes", "Bytes of memory that the process holds"),
            lost_log_lines: added(all, "rolo_lost_log_lines", "Log lines that could not be written"),
            backup_failures: added(all, "rolo_backup_failures", "Scheduled backups that failed"),
            backup_at_seconds: added(
                all,
                "rolo_backup_last_success_timestamp_seconds",
                "When the last scheduled backup was begun that succeeded; 0 when there is none",
            ),
            log_position: added(each, position.0, position.1),
            log_bytes: added(each, log.0, log.1),
            kept_answer_bytes: added(each, kept.0, kept.1),
            quota_bytes: added(each, quota.0, quota.1),
            contacts: added(each, count.0, count.1),
            commands: added(each, COMMANDS.0, COMMANDS.1),
            shown: Mutex::default(),
            resident_bytes_now: OnceLock::new(),
            lost_log_lines_so_far: OnceLock::new(),
            tls_reload_failures: added(
                all,
                "rolo_tls_reload_failures",
                "Changes of the TLS certificate or key that could not be used",
            ),
            tls_certificate_ends_at_seconds: added(
                all,
                "rolo_tls_certificate_expiry_timestamp_seconds",
                "When the TLS certificate in use expires; 0 without TLS",
            ),
            server,
            workspaces,
        }
    }

    /// All of it as OpenMetrics text.
    pub fn encode(&self, measured: Measured) -> String {
        let Measured { queue_depth, is_ready, unavailable_workers, sizes } = measured;
        self.unavailable_workers.clear();
        for worker in unavailable_workers {
            self.unavailable_workers.get_or_create(&WorkerLabels { worker }).set(1);
        }
        let lost = self.lost_log_lines_so_far.get().map_or(0, |so_far| so_far());
        self.lost_log_lines.inner().store(lost, Ordering::Relaxed);
        self.queue_depth.set(i64::try_from(queue_depth).unwrap_or(i64::MAX));
        self.ready.set(i64::from(is_ready));
        for (gauge, bytes) in [
            (&self.database_bytes, sizes.map(|sizes| sizes.database_bytes)),
            (&self.write_ahead_log_bytes, sizes.and_then(|sizes| sizes.write_ahead_log_bytes)),
            (&self.disk_free_bytes, sizes.and_then(|sizes| sizes.disk_free_bytes)),
            (&self.resident_bytes, self.resident_bytes_now.get().and_then(|now| now())),
        ] {
            gauge.set(bytes.map_or(f64::NAN, |bytes| bytes as f64));
        }
        let mut text = String::new();
        let encoded = encode_registry(&mut text, &self.server)
            .and_then(|()| encode_registry(&mut text, &self.workspaces))
            .and_then(|()| encode_eof(&mut text));
        match encoded {
            Ok(()) => text,
            Err(std::fmt::Error) => unreachable!("writing into a text cannot fail"),
        }
    }

    /// What is counted of one workspace, as OpenMetrics text.
    pub fn encode_of(&self, workspace: WorkspaceUid) -> String {
        let (mut registry, labels) = (Registry::default(), WorkspaceLabels { workspace: Uid(workspace) });
        for (name, help, gauges) in self.gauges_of_workspaces() {
            if let Some(value) = gauges.get(&labels).map(|gauge| gauge.get()) {
                let own: Family<WorkspaceLabels, Gauge> = added(&mut registry, name, help);
                own.get_or_create_owned(&labels).set(value);
            }
        }
        if let Some(value) = self.commands.get(&labels).map(|counter| counter.get()) {
            let own: Family<WorkspaceLabels, Counter> = added(&mut registry, COMMANDS.0, COMMANDS.1);
            own.get_or_create_owned(&labels).inc_by(value);
        }
        let mut text = String::new();
        match encode_registry(&mut text, &registry).and_then(|()| encode_eof(&mut text)) {
            Ok(()) => text,
            Err(std::fmt::Error) => unreachable!("writing into a text cannot fail"),
        }
    }

    /// The gauges that have a value for each workspace, with name and meaning.
    fn gauges_of_workspaces(&self) -> [(&'static str, &'static str, &Family<WorkspaceLabels, Gauge>); 5] {
        let Self { log_position, log_bytes, kept_answer_bytes, quota_bytes, contacts, .. } = self;
        let [position, log, kept, quota, count] = GAUGES_OF_WORKSPACES;
        [
            (position.0, position.1, log_position),
            (log.0, log.1, log_bytes),
            (kept.0, kept.1, kept_answer_bytes),
            (quota.0, quota.1, quota_bytes),
            (count.0, count.1, contacts),
        ]
    }

    /// Shows a workspace as it is now.
    fn show(&self, workspace: &Workspace) {
        let Workspace { uid, log_position, usage, contact_count, settings, .. } = workspace;
        let labels = WorkspaceLabels { workspace: Uid(*uid) };
        for (gauges, value) in [
            (&self.log_position, *log_position),
            (&self.log_bytes, usage.log_bytes),
            (&self.kept_answer_bytes, usage.kept_bytes),
            (&self.contacts, *contact_count),
        ] {
            gauges.get_or_create_owned(&labels).set(bytes_of(value));
        }
        match settings.quota_bytes() {
            Some(quota) => {
                self.quota_bytes.get_or_create_owned(&labels).set(bytes_of(quota));
            }
            None if self.quota_bytes.get(&labels).is_some() => {
                self.quota_bytes.remove(&labels);
            }
            None => {}
        }
    }

    /// Has the memory of the process shown; `now` returns how many bytes it has, where that is known.
    pub fn show_memory(&self, now: fn() -> Option<u64>) {
        // It is the same for the whole life of the process.
        let _ = self.resident_bytes_now.set(now);
    }

    /// Counts a request that was refused for its key.
    pub(crate) fn key_refused(&self) {
        self.refused_keys.inc();
    }

    /// Has log lines that are lost counted; `so_far` returns how many there are.
    pub fn count_lost_log_lines(&self, so_far: fn() -> u64) {
        // It is the same for the whole life of the process.
        let _ = self.lost_log_lines_so_far.set(so_far);
    }

    /// Counts a scheduled backup that failed.
    pub fn backup_failed(&self) {
        self.backup_failures.inc();
    }

    /// Notes when the last good one of the scheduled backups was begun.
    pub fn backup_made(&self, at: Timestamp) {
        self.backup_at_seconds.set(at.as_millis().div_euclid(1_000));
    }

    /// Counts a change of the TLS certificate or key that cannot be used.
    pub fn tls_reload_failed(&self) {
        self.tls_reload_failures.inc();
    }

    /// Notes when the TLS certificate expires that is used from now on.
    pub fn tls_certificate_used(&self, ends_at: Timestamp) {
        self.tls_certificate_ends_at_seconds.set(ends_at.as_millis().div_euclid(1_000));
    }

    /// The handles for one operation.
    pub(crate) fn operation(&self, surface: Surface, operation: &'static str) -> OperationMetrics {
        let surface = surface.as_str();
        OperationMetrics {
            surface,
            operation,
            requests: self.requests.clone(),
            counters: [const { OnceLock::new() }; STATUSES.len()],
            request_seconds: self.request_seconds.clone(),
            seconds: OnceLock::new(),
        }
    }

    /// Counts a connection for as long as the answer lives.
    pub(crate) fn connection(&self) -> Counted {
        self.connections.inc();
        Counted(self.connections.clone())
    }
}

/// A new metric, shown with the others.
fn added<M: Metric + Clone + Default>(registry: &mut Registry, name: &str, help: &str) -> M {
    with(registry, name, help, M::default())
}

/// The same with a metric that has to be made.
fn with<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

/// A number of bytes as gauges take it.
fn bytes_of(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Observer for Metrics {
    fn batch_committed(&self, commands: usize, seconds: f64, workspace: &Workspace) {
        self.batch_commands.observe(commands as f64);
        self.commit_seconds.observe(seconds);
        let labels = WorkspaceLabels { workspace: Uid(workspace.uid) };
        self.commands.get_or_create_owned(&labels).inc_by(commands as u64);
        self.show(workspace);
    }

    fn workspaces(&self, workspaces: &[Workspace]) {
        let now: HashSet<WorkspaceUid> = workspaces.iter().map(|workspace| workspace.uid).collect();
        let former = std::mem::replace(&mut *self.shown.lock().unwrap_or_else(PoisonError::into_inner), now.clone());
        for gone in former.difference(&now) {
            let labels = WorkspaceLabels { workspace: Uid(*gone) };
            self.commands.remove(&labels);
            for (_, _, gauges) in self.gauges_of_workspaces() {
                gauges.remove(&labels);
            }
        }
        workspaces.iter().for_each(|workspace| self.show(workspace));
    }
}

/// What is counted of one operation. Counters are found once, at their first use, so that a request hashes no label and
/// what never happened is not shown.
pub(crate) struct OperationMetrics {
    surface: &'static str,
    operation: &'static str,
    requests: Family<RequestLabels, Counter>,
    counters: [OnceLock<Counter>; STATUSES.len()],
    request_seconds: Family<OperationLabels, Histogram>,
    seconds: OnceLock<Histogram>,
}

impl OperationMetrics {
    /// Counts an answer.
    pub(crate) fn answered(&self, status: StatusCode, seconds: f64) {
        let Self { surface, operation, .. } = *self;
        let labels = || OperationLabels { surface, operation };
        self.seconds.get_or_init(|| self.request_seconds.get_or_create_owned(&labels())).observe(seconds);
        let find = || self.requests.get_or_create_owned(&RequestLabels { surface, operation, status: status.as_u16() });
        match STATUSES.iter().position(|known| *known == status) {
            Some(place) => self.counters[place].get_or_init(find).inc(),
            None => find().inc(),
        };
    }
}

/// One connection that is open.
pub(crate) struct Counted(Gauge);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::WorkspaceId;

    use super::*;

    #[test]
    fn what_is_counted_is_shown_under_its_name() {
        let metrics = Metrics::new();
        let operation = metrics.operation(Surface::Synthflow, "update-a-contact");
        operation.answered(StatusCode::OK, 0.002);
        operation.answered(StatusCode::OK, 0.002);
        operation.answered(StatusCode::IM_A_TEAPOT, 0.002);
        let workspace = |id, log_position| {
            let (uid, at) = (WorkspaceUid::from_bits(id as u128), Timestamp::from_millis(0));
            let usage = rolo_core::model::workspace::Usage { log_bytes: 2_000, kept_bytes: 300 };
            Workspace { log_position, usage, ..Workspace::new(WorkspaceId(id), uid, "one", at) }
        };
        metrics.batch_committed(7, 0.001, &workspace(1, 42));
        metrics.count_lost_log_lines(|| 5);
        metrics.backup_failed();
        metrics.backup_made(Timestamp::from_millis(1_749_660_055_003));
        metrics.tls_reload_failed();
        metrics.tls_certificate_used(Timestamp::from_millis(1_749_660_055_003));
        let connection = metrics.connection();
        metrics.batch_committed(1, 0.001, &workspace(2, 7));
        metrics.show_memory(|| Some(4_096));
        metrics.key_refused();
        let sizes = Sizes { database_bytes: 8_192, write_ahead_log_bytes: None, disk_free_bytes: Some(1_000) };
        let text = metrics.encode(Measured {
            queue_depth: 3,
            is_ready: true,
            unavailable_workers: vec!["one.example:5432".into()],
            sizes: Some(sizes),
        });
        let own = metrics.encode_of(WorkspaceUid::from_bits(1));
        assert!(own.contains("rolo_commands_total{workspace=\"wrks_00000000000000000000000001\"} 7\n"), "{own}");
        assert!(own.ends_with("# EOF\n") && text.ends_with("# EOF\n") && text.matches("# EOF").count() == 1);
        let others = ["wrks_00000000000000000000000002", "rolo_http", "rolo_connections", "rolo_database_bytes"];
        assert!(others.iter().all(|other| text.contains(other) && !own.contains(other)), "{own}");
        for line in [
            "rolo_http_requests_total{surface=\"synthflow\",operation=\"update-a-contact\",status=\"200\"} 2",
            "rolo_http_requests_total{surface=\"synthflow\",operation=\"update-a-contact\",status=\"418\"} 1",
            "rolo_http_request_seconds_count{surface=\"synthflow\",operation=\"update-a-contact\"} 3",
            "rolo_batch_commands_sum 8.0",
            "rolo_commit_seconds_count 2",
            "rolo_log_position{workspace=\"wrks_00000000000000000000000001\"} 42",
            "rolo_log_bytes{workspace=\"wrks_00000000000000000000000001\"} 2000",
            "rolo_kept_answer_bytes{workspace=\"wrks_00000000000000000000000001\"} 300",
            "rolo_contacts{workspace=\"wrks_00000000000000000000000002\"} 0",
            "rolo_refused_keys_total 1",
            "rolo_ready 1",
            "rolo_worker_unavailable{worker=\"one.example:5432\"} 1",
            "rolo_database_bytes 8192.0",
            "rolo_write_ahead_log_bytes NaN",
            "rolo_disk_free_bytes 1000.0",
            "process_resident_memory_bytes 4096.0",
            "rolo_queue_depth 3",
            "rolo_connections 1",
            "rolo_lost_log_lines_total 5",
            "rolo_backup_failures_total 1",
            "rolo_backup_last_success_timestamp_seconds 1749660055",
            "rolo_tls_reload_failures_total 1",
            "rolo_tls_certificate_expiry_timestamp_seconds 1749660055",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}\n{text}");
        }
        metrics.workspaces(&[workspace(2, 8)]);
        metrics.workspaces(&[workspace(1, 43)]);
        let own = metrics.encode_of(WorkspaceUid::from_bits(2));
        assert_eq!(own, "# EOF\n", "it is gone");
        let own = metrics.encode_of(WorkspaceUid::from_bits(1));
        assert!(own.contains("rolo_log_position{workspace=\"wrks_00000000000000000000000001\"} 43\n"), "{own}");
        drop(connection);
        let text =
            metrics.encode(Measured { queue_depth: 0, is_ready: false, unavailable_workers: Vec::new(), sizes: None });
        assert!(text.contains("rolo_connections 0\n") && text.contains("rolo_ready 0\n"));
        assert!(!text.contains("rolo_worker_unavailable{"), "it is back");
        assert!(text.contains("rolo_database_bytes NaN\n") && !text.contains("rolo_quota_bytes{"), "{text}");
    }
}
