//! Routes of the program itself: liveness, readiness, metrics, version.

use std::num::NonZeroU32;
use std::time::Duration;

use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use rolo_core::WorkspaceUid;
use rolo_core::access::key::Scope;
use rolo_core::json::ObjectWriter;

use crate::api::Api;
use crate::metrics::{METRICS_CONTENT_TYPE, Measured, OperationMetrics};
use crate::net::reservation::Reservation;
use crate::request::run;
use crate::response::body::AnswerBody;
use crate::response::headers::ResponseContext;
use crate::response::refusal::RequestError;
use crate::response::{problem, refusal_log};
use crate::surface::grant::Grant;
use crate::surface::{Document, HttpSurface};

/// One such route.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Page {
    /// `/health/live`: the process answers.
    Live,
    /// `/health/ready`: the store takes writes.
    Ready,
    /// `/metrics`
    Metrics,
    /// `/`
    Root,
    /// A surface's document.
    Document(Document),
}

/// How long to wait for the sizes of the store.
const SIZES_TIME_MAX: Duration = Duration::from_secs(1);

/// The methods of such a route.
pub(crate) const PAGE_METHODS: &str = "GET, HEAD";

const JSON: &str = "application/json";
const PLAIN_TEXT: &str = "text/plain; charset=utf-8";

const ROOT_BEGIN: &str = "\
This is Rolo, a contact server: one record for each person, behind the APIs of two platforms.

";

const ROOT_END: &str = "\
/docs                                 all of these, to read
/health/live, /health/ready           for supervisors
/metrics                              for Prometheus: all with a server key, a workspace's own with workspace:admin
";

/// What `/` answers with: what there is, with the lines of these surfaces.
pub(crate) fn root(surfaces: &[&'static HttpSurface]) -> String {
    let lines = surfaces.iter().map(|surface| surface.about);
    std::iter::once(ROOT_BEGIN).chain(lines).chain(std::iter::once(ROOT_END)).collect()
}

/// That the store takes writes, and which of the servers of a spread database do not: their workspaces are refused, and others served.
fn ready(unavailable_workers: &[String]) -> String {
    let mut body = ObjectWriter::new();
    body.field("status", "ready");
    if !unavailable_workers.is_empty() {
        body.field("unavailable_workers", unavailable_workers);
    }
    body.finish()
}

impl Page {
    /// Those of the program itself.
    pub(crate) const ALL: [Self; 4] = [Self::Live, Self::Ready, Self::Metrics, Self::Root];

    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Live => "/health/live",
            Self::Ready => "/health/ready",
            Self::Metrics => "/metrics",
            Self::Root => "/",
            Self::Document(document) => document.path,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Live => "health-live",
            Self::Ready => "health-ready",
            Self::Metrics => "metrics",
            Self::Root => "root",
            Self::Document(document) => document.name,
        }
    }

    /// Answers one request.
    pub(crate) async fn run(
        self,
        api: &Api,
        metrics: &OperationMetrics,
        root: &str,
        request: Request<()>,
        reservation: Reservation,
    ) -> Response<AnswerBody> {
        let begun_at = api.shared.clock.monotonic();
        let (parts, _) = request.into_parts();
        let peer = reservation.connection().peer();
        let mut response = ResponseContext::new(&problem::SURFACE, api.new_request_id(), &parts, reservation);
        let checked = run::check_host(&parts).inspect_err(|_| response.closes = true);
        let checked = checked.and_then(|()| match parts.method {
            Method::GET | Method::HEAD => Ok(()),
            _ => Err(RequestError::MethodNotAllowed { allow: PAGE_METHODS.to_owned() }),
        });
        let checked = match (checked, self) {
            (Ok(()), Self::Metrics) if !api.shared.settings.metrics_open => {
                self.look_at_metrics(api, &parts, &mut response).await
            }
            (checked, Self::Metrics | Self::Live | Self::Ready | Self::Root | Self::Document(_)) => {
                checked.map(|()| None)
            }
        };
        let response = match checked {
            Ok(only) => self.show(api, root, response, only).await,
            Err(refusal) => {
                let (surface, operation, id, caller) =
                    (problem::SURFACE.surface, self.name(), response.request_id, response.caller);
                api.shared.refusals.note(peer, &refusal, refusal_log::Request { surface, operation, id, caller });
                response.refuse(&refusal)
            }
        };
        metrics.answered(response.status(), api.shared.clock.monotonic().saturating_sub(begun_at).as_secs_f64());
        response
    }

    /// Whose metrics the caller may see: a workspace's admin those of the workspace, and nothing of another one or of the server;
    /// a server key all of them.
    async fn look_at_metrics(
        self,
        api: &Api,
        parts: &Parts,
        response: &mut ResponseContext,
    ) -> Result<Option<WorkspaceUid>, RequestError> {
        let caller = run::identify(api, parts, NonZeroU32::MIN, response).await?;
        if caller.scopes().allow(Scope::MetricsRead) {
            return Ok(None);
        }
        let grant = Grant::for_scope(caller, Scope::WorkspaceAdmin)?;
        Ok(Some(grant.workspace_uid()))
    }

    async fn show(
        self,
        api: &Api,
        root: &str,
        response: ResponseContext,
        only: Option<WorkspaceUid>,
    ) -> Response<AnswerBody> {
        match self {
            Self::Live => response.text(StatusCode::OK, JSON, r#"{"status":"ok"}"#.to_owned()),
            Self::Ready => match api.shared.store.unavailable() {
                None => response.text(StatusCode::OK, JSON, ready(&api.shared.store.unavailable_workers())),
                Some(reason) => {
                    // Whoever watches needs no key, so what exactly has failed is for the log alone.
                    let has_failed = api.shared.store.failure().is_some();
                    let reason = if has_failed { "the store has failed; the log says why".to_owned() } else { reason };
                    let mut body = ObjectWriter::new();
                    body.field("status", "failed").field("reason", &reason);
                    response.text(StatusCode::SERVICE_UNAVAILABLE, JSON, body.finish())
                }
            },
            Self::Metrics => {
                let (metrics, store) = (&api.shared.metrics, &api.shared.store);
                let text = match only {
                    Some(workspace) => metrics.encode_of(workspace),
                    None => metrics.encode(Measured {
                        queue_depth: store.queue_depth(),
                        is_ready: store.unavailable().is_none(),
                        unavailable_workers: store.unavailable_workers(),
                        // Whoever watches must hear the rest also while the database does not answer.
                        sizes: tokio::time::timeout(SIZES_TIME_MAX, store.sizes()).await.ok().and_then(Result::ok),
                    }),
                };
                response.text(StatusCode::OK, METRICS_CONTENT_TYPE, text)
            }
            Self::Root => response.text(StatusCode::OK, PLAIN_TEXT, root.to_owned()),
            Self::Document(document) => response.text(StatusCode::OK, document.content_type, (document.text)()),
        }
    }
}
