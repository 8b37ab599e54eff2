//! What happens to a request, in order.
//!
//! Refusals come in this order: method, key (401), rate (429), scope (403), retry key, body, and then whatever the
//! handler finds. Nothing of a body is read before its sender may send it.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::FutureExt;
use http::header::HOST;
use http::request::Parts;
use http::{Method, Request, Response, Version};
use hyper::body::Body;
use rolo_core::fault::{At, Code, Fault};
use rolo_core::key::Scope;
use rolo_store::KnownKey;

use crate::api::Api;
use crate::metrics::OperationMetrics;
use crate::net::memory_quota::ANSWER_BYTES;
use crate::net::reservation::Reservation;
use crate::request::conditions::IfNoneMatch;
use crate::request::{auth, body, path};
use crate::response::body::AnswerBody;
use crate::response::headers::Frame;
use crate::response::refusal::Refusal;
use crate::response::refusal_log;
use crate::response::reply::Reply;
use crate::surface::HttpSurface;
use crate::surface::call::Call;
use crate::surface::caller::Caller;
use crate::surface::operation::Operation;

/// The operations of one path.
pub(crate) struct Route {
    pub(crate) surface: &'static HttpSurface,
    pub(crate) operations: Vec<Served>,
    /// Their methods, for `Allow`.
    pub(crate) allow: String,
    /// What is counted of requests with other methods.
    pub(crate) metrics: OperationMetrics,
}

/// An operation with what is counted of it.
pub(crate) struct Served {
    pub(crate) operation: Operation,
    pub(crate) metrics: OperationMetrics,
}

impl Route {
    /// Answers one request that comes from there.
    pub(crate) async fn run<B>(&self, api: &Api, request: Request<B>, share: Reservation) -> Response<AnswerBody>
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let begun_at = api.shared.clock.monotonic();
        let (parts, body) = request.into_parts();
        let peer = share.connection().peer();
        let mut frame = Frame::new(self.surface, api.new_request_id(), &parts, share);
        let method = if parts.method == Method::HEAD { Method::GET } else { parts.method.clone() };
        let served = self.operations.iter().find(|served| served.operation.method == method);
        let (name, metrics, result) = match served {
            Some(Served { operation, metrics }) => {
                let result = catch_panic(carry_out(api, operation, parts, body, &mut frame)).await;
                (operation.name, metrics, result.unwrap_or(Err(Refusal::Internal)))
            }
            None => ("none", &self.metrics, Err(Refusal::MethodNotAllowed { allow: self.allow.clone() })),
        };
        let result = if method == Method::GET { result.map_err(Refusal::of_read) } else { result };
        let (request_id, caller) = (frame.request_id, frame.caller);
        let response = match result {
            Ok(reply) => frame.reply(reply, &api.shared.settings.public_url),
            Err(refusal) => {
                let surface = self.surface.surface;
                api.shared.refusals.note(
                    peer,
                    &refusal,
                    refusal_log::Request { surface, operation: name, id: request_id, caller },
                );
                frame.refuse(&refusal)
            }
        };
        let (status, took) = (response.status(), api.shared.clock.monotonic().saturating_sub(begun_at));
        metrics.answered(status, took.as_secs_f64());
        let (surface, micros) = (self.surface.surface.word(), took.as_micros() as u64);
        // A method that no route has is a caller's own text, and of any length.
        let method = served.map_or("none", |served| served.operation.method.as_str());
        let (workspace, key) = (caller.map(Caller::workspace), caller.map(Caller::key));
        let status = status.as_u16();
        if response.status().is_server_error() {
            tracing::warn!(target: crate::logs::TARGET, %request_id, workspace, key, method, surface, operation = name, status, micros, "failed");
        } else {
            tracing::debug!(target: crate::logs::TARGET, %request_id, workspace, key, method, surface, operation = name, status, micros, "answered");
        }
        response
    }
}

/// Checks a request, reads it, and has its handler answer it.
async fn carry_out<B: Body<Data = Bytes> + Unpin>(
    api: &Api,
    operation: &Operation,
    parts: Parts,
    body: B,
    frame: &mut Frame,
) -> Result<Reply, Refusal> {
    check_host(&parts).inspect_err(|_| frame.closes = true)?;
    let known = authorize(api, &parts, operation.scope, frame).await?;
    let limits = api.limits();
    let writes = operation.method != Method::GET;
    let claim = if writes { api.shared.in_flight.claim(known.key.id, &parts.headers)? } else { None };
    let body = if writes {
        body::check_head(&parts.headers, limits.body_bytes_max)?;
        let read = body::read(body, limits.body_bytes_max, limits.body_time_max, &mut frame.share).await;
        read.inspect_err(|_| frame.closes = true)?
    } else {
        drop(body); // A read has nothing to say in a body; the server's HTTP code gets rid of it.
        Bytes::new()
    };
    if !writes && !operation.shows_others {
        frame.if_none_match = IfNoneMatch::of(&parts.headers);
    }
    let call = Call {
        store: api.shared.store.clone(),
        path: path::parameters(operation.path, parts.uri.path()),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        request_id: frame.request_id,
        surface: operation.surface,
        method: parts.method,
        uri: parts.uri,
        claim: claim.clone(),
    };
    let handling = tokio::time::timeout(limits.request_time_max, (operation.handler)(known, call)?);
    let result = handling.await.unwrap_or(Err(Refusal::Timeout));
    if writes {
        frame.share.clear(); // The body is read, and gone.
    }
    frame.replayed = claim.is_some_and(|claim| claim.is_replayed());
    if !writes && let Ok(reply) = &result {
        frame.share.cover(reply.body.len() + ANSWER_BYTES)?; // A write is done by now: its answer is not refused for this.
    }
    result
}

/// The key of a request, if it is live, has not asked too often, and holds the scope.
pub(crate) async fn authorize(
    api: &Api,
    parts: &Parts,
    scope: Scope,
    frame: &mut Frame,
) -> Result<Arc<KnownKey>, Refusal> {
    let known = identify(api, parts, frame).await?;
    auth::check_scope(&known, scope)?;
    Ok(known)
}

/// The key of a request, if it is live and has not asked too often.
pub(crate) async fn identify(api: &Api, parts: &Parts, frame: &mut Frame) -> Result<Arc<KnownKey>, Refusal> {
    let known = auth::key(&api.shared.store, &parts.headers, api.shared.clock.now()).await;
    let known = known.map_err(Refusal::of_read)?;
    frame.share.belongs_to(known.key.id);
    frame.caller = Some(Caller { workspace: known.workspace_uid, key: known.key.id });
    let (state, taken) = api.shared.limiters.take(&known.key);
    frame.quoted = state;
    taken?;
    Ok(known)
}

/// Refuses a request that two servers could take for requests to different hosts (RFC 9112 §3.2, RFC 9113 §8.3.1).
pub(crate) fn check_host(parts: &Parts) -> Result<(), Refusal> {
    let mut hosts = parts.headers.get_all(HOST).iter();
    let (first, count) = (hosts.next(), 1 + hosts.count());
    let refused = |code| Err(Refusal::BadRequest(vec![Fault::new(At::Parameter("Host".into()), code)]));
    match first {
        None if parts.version == Version::HTTP_11 => refused(Code::Mismatch("must be sent exactly once")),
        Some(_) if count > 1 => refused(Code::Mismatch("must be sent exactly once")),
        Some(host) if parts.version >= Version::HTTP_2 => match parts.uri.authority() {
            Some(authority) if !host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) => {
                refused(Code::Mismatch("must be the same as :authority"))
            }
            _ => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Runs a future to its end; `None` when it panics, so that one request's panic is that request's alone. What the panic
/// said is for the panic hook: it may hold a caller's data, so it is not in our log.
pub(crate) fn catch_panic<T>(future: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
    // What the future has touched is dropped with it; the store and our own locks do not stay half-changed, since
    // nothing between taking and releasing them can panic.
    AssertUnwindSafe(future).catch_unwind().map(Result::ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_ends_its_own_future_only() {
        let panicking = async {
            tokio::task::yield_now().await;
            assert_eq!(1, 2, "this panic is meant to be");
        };
        assert_eq!(catch_panic(panicking).await, None);
        assert_eq!(catch_panic(async { 1 }).await, Some(1));
    }

    #[test]
    fn a_request_names_one_host() {
        let check = |version, hosts: &[&str]| {
            let mut request = Request::builder().version(version);
            for host in hosts {
                request = request.header(HOST, *host);
            }
            check_host(&request.body(()).expect("a request").into_parts().0).is_ok()
        };
        assert!(check(Version::HTTP_11, &["a"]));
        assert!(!check(Version::HTTP_11, &[]) && !check(Version::HTTP_11, &["a", "a"]));
        assert!(check(Version::HTTP_10, &[]) && !check(Version::HTTP_10, &["a", "b"]));
        assert!(check(Version::HTTP_2, &[]) && !check(Version::HTTP_2, &["a", "b"]));
    }

    #[test]
    fn a_host_beside_an_authority_is_the_same_one() {
        let check = |host: &str| {
            let request = Request::builder().version(Version::HTTP_2).uri("http://rolo.example.org:8080/");
            check_host(&request.header(HOST, host).body(()).expect("a request").into_parts().0).is_ok()
        };
        assert!(check("rolo.example.org:8080") && check("Rolo.Example.Org:8080"));
        assert!(!check("rolo.example.org") && !check("other.example.org:8080") && !check(""));
    }
}
