//! What is counted and timed. Each `Metrics` has a registry of its own; nothing is global.

use std::sync::OnceLock;
use std::sync::atomic::Ordering;

use http::StatusCode;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use rolo_core::{Surface, Timestamp, Workspace, WorkspaceId};
use rolo_store::Observer;

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
    workspace: i64,
}

/// What one server counts and times. It is made first: the store reports to it, and the API too.
#[derive(Debug)]
pub struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    request_seconds: Family<OperationLabels, Histogram>,
    batch_commands: Histogram,
    commit_seconds: Histogram,
    log_position: Family<WorkspaceLabels, Gauge>,
    log_bytes: Family<WorkspaceLabels, Gauge>,
    kept_answer_bytes: Family<WorkspaceLabels, Gauge>,
    queue_depth: Gauge,
    connections: Gauge,
    lost_log_lines: Counter,
    /// Tells how many there are.
    lost_log_lines_so_far: OnceLock<fn() -> u64>,
    backup_failures: Counter,
    backup_at_seconds: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Metrics {
    /// Nothing counted yet.
    pub fn new() -> Self {
        let mut registry = Registry::default();
        let requests = Family::default();
        let request_seconds =
            Family::new_with_constructor((|| Histogram::new(exponential_buckets(0.000_1, 2.0, 17))) as fn() -> _);
        let batch_commands = Histogram::new(exponential_buckets(1.0, 2.0, 9));
        let commit_seconds = Histogram::new(exponential_buckets(0.000_1, 2.0, 15));
        let log_position = Family::default();
        let log_bytes = Family::default();
        let kept_answer_bytes = Family::default();
        let (queue_depth, connections) = (Gauge::default(), Gauge::default());
        let lost_log_lines = Counter::default();
        let (backup_failures, backup_at_seconds) = (Counter::default(), Gauge::default());
        // The library adds `_total` to the names of counters.
        registry.register("rolo_http_requests", "Answers given", requests.clone());
        registry.register("rolo_http_request_seconds", "Time from head to answer", request_seconds.clone());
        registry.register(
            "rolo_batch_commands",
            "Commands of one workspace in one transaction",
            batch_commands.clone(),
        );
        registry.register("rolo_commit_seconds", "Time of one transaction, flush included", commit_seconds.clone());
        registry.register("rolo_log_position", "Position of the last change of a workspace", log_position.clone());
        registry.register("rolo_log_bytes", "Bytes of a workspace's log of changes", log_bytes.clone());
        registry.register(
            "rolo_kept_answer_bytes",
            "Bytes of a workspace's answers that are kept for retries",
            kept_answer_bytes.clone(),
        );
        registry.register("rolo_queue_depth", "Commands that wait for the writer", queue_depth.clone());
        registry.register("rolo_connections", "Open connections", connections.clone());
        registry.register("rolo_lost_log_lines", "Log lines that could not be written", lost_log_lines.clone());
        registry.register("rolo_backup_failures", "Scheduled backups that failed", backup_failures.clone());
        registry.register(
            "rolo_backup_last_success_timestamp_seconds",
            "When the last scheduled backup was begun that succeeded; 0 when there is none",
            backup_at_seconds.clone(),
        );
        Self {
            registry,
            requests,
            request_seconds,
            batch_commands,
            commit_seconds,
            log_position,
            log_bytes,
            kept_answer_bytes,
            queue_depth,
            connections,
            lost_log_lines,
            lost_log_lines_so_far: OnceLock::new(),
            backup_failures,
            backup_at_seconds,
        }
    }

    /// All of it as OpenMetrics text; of what is counted by workspace only that one, if one is named.
    pub fn encode(&self, queue_depth: usize, only: Option<WorkspaceId>) -> String {
        let lost = self.lost_log_lines_so_far.get().map_or(0, |so_far| so_far());
        self.lost_log_lines.inner().store(lost, Ordering::Relaxed);
        self.queue_depth.set(i64::try_from(queue_depth).unwrap_or(i64::MAX));
        let mut text = String::new();
        match prometheus_client::encoding::text::encode(&mut text, &self.registry) {
            Ok(()) => match only {
                Some(workspace) => without_other_workspaces(&text, workspace),
                None => text,
            },
            Err(std::fmt::Error) => unreachable!("writing into a text cannot fail"),
        }
    }

    /// Has log lines that are lost counted; `so_far` tells how many there are.
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

    /// The handles for one operation.
    pub(super) fn operation(&self, surface: Surface, operation: &'static str) -> OperationMetrics {
        let surface = surface.word();
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
    pub(super) fn connection(&self) -> Counted {
        self.connections.inc();
        Counted(self.connections.clone())
    }
}

/// The lines of the text that are of no workspace, or of this one.
fn without_other_workspaces(text: &str, workspace: WorkspaceId) -> String {
    const LABEL: &str = "{workspace=\"";
    let own = format!("{LABEL}{}\"}}", workspace.0);
    text.split_inclusive('\n').filter(|line| !line.contains(LABEL) || line.contains(&own)).collect()
}

impl Observer for Metrics {
    fn batch_committed(&self, commands: usize, seconds: f64, workspace: &Workspace) {
        self.batch_commands.observe(commands as f64);
        self.commit_seconds.observe(seconds);
        let Workspace { id, log_position, usage, .. } = workspace;
        let labels = WorkspaceLabels { workspace: id.0 };
        for (gauges, value) in [
            (&self.log_position, *log_position),
            (&self.log_bytes, usage.log_bytes),
            (&self.kept_answer_bytes, usage.kept_bytes),
        ] {
            gauges.get_or_create_owned(&labels).set(i64::try_from(value).unwrap_or(i64::MAX));
        }
    }
}

/// What is counted of one operation. Counters are found once, at their first use, so that a request hashes no label and
/// what never happened is not shown.
pub(super) struct OperationMetrics {
    surface: &'static str,
    operation: &'static str,
    requests: Family<RequestLabels, Counter>,
    counters: [OnceLock<Counter>; STATUSES.len()],
    request_seconds: Family<OperationLabels, Histogram>,
    seconds: OnceLock<Histogram>,
}

impl OperationMetrics {
    /// Counts an answer.
    pub(super) fn answered(&self, status: StatusCode, seconds: f64) {
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
pub(super) struct Counted(Gauge);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_shown_under_its_name() {
        let metrics = Metrics::new();
        let operation = metrics.operation(Surface::Synthflow, "update-a-contact");
        operation.answered(StatusCode::OK, 0.002);
        operation.answered(StatusCode::OK, 0.002);
        operation.answered(StatusCode::IM_A_TEAPOT, 0.002);
        let workspace = |id, log_position| {
            let (uid, at) = (rolo_core::WorkspaceUid::from_bits(1), Timestamp::from_millis(0));
            let usage = rolo_core::workspace::Usage { log_bytes: 2_000, kept_bytes: 300 };
            Workspace { log_position, usage, ..Workspace::new(WorkspaceId(id), uid, "one", at) }
        };
        metrics.batch_committed(7, 0.001, &workspace(1, 42));
        metrics.count_lost_log_lines(|| 5);
        metrics.backup_failed();
        metrics.backup_made(Timestamp::from_millis(1_749_660_055_003));
        let connection = metrics.connection();
        metrics.batch_committed(1, 0.001, &workspace(2, 7));
        let text = metrics.encode(3, Some(WorkspaceId(1)));
        assert!(!text.contains("workspace=\"2\"") && metrics.encode(3, None).contains("workspace=\"2\""));
        for line in [
            "rolo_http_requests_total{surface=\"synthflow\",operation=\"update-a-contact\",status=\"200\"} 2",
            "rolo_http_requests_total{surface=\"synthflow\",operation=\"update-a-contact\",status=\"418\"} 1",
            "rolo_http_request_seconds_count{surface=\"synthflow\",operation=\"update-a-contact\"} 3",
            "rolo_batch_commands_sum 8.0",
            "rolo_commit_seconds_count 2",
            "rolo_log_position{workspace=\"1\"} 42",
            "rolo_log_bytes{workspace=\"1\"} 2000",
            "rolo_kept_answer_bytes{workspace=\"1\"} 300",
            "rolo_queue_depth 3",
            "rolo_connections 1",
            "rolo_lost_log_lines_total 5",
            "rolo_backup_failures_total 1",
            "rolo_backup_last_success_timestamp_seconds 1749660055",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}\n{text}");
        }
        drop(connection);
        assert!(metrics.encode(0, None).contains("rolo_connections 0\n"));
    }
}
