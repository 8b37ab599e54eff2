//! The stages of a request, in order.
//!
//! Refusals come in this order: method, key (401), rate (429), scope (403), idempotency key, body, and then whatever the
//! handler finds. Nothing of a body is read before its sender may send it.

use std::future::Future;
use std::num::NonZeroU32;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use futures_util::FutureExt;
use http::header::HOST;
use http::request::Parts;
use http::{Method, Request, Response, Version};
use hyper::body::Body;
use rolo_core::change::field_error::{ErrorCode, FieldError, FieldPath};

use crate::api::Api;
use crate::metrics::OperationMetrics;
use crate::net::memory_quota::{ANSWER_BYTES, Holder};
use crate::net::reservation::Reservation;
use crate::request::body::{self, BodyStream};
use crate::request::conditions::IfNoneMatch;
use crate::request::{auth, path};
use crate::response::body::AnswerBody;
use crate::response::headers::ResponseContext;
use crate::response::refusal::RequestError;
use crate::response::refusal_log;
use crate::response::reply::Reply;
use crate::surface::HttpSurface;
use crate::surface::call::Call;
use crate::surface::caller::{Caller, CallerId};
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

/// An operation with its metrics.
pub(crate) struct Served {
    pub(crate) operation: Operation,
    pub(crate) metrics: OperationMetrics,
}

impl Route {
    /// Answers one request that comes from there.
    pub(crate) async fn run<B>(&self, api: &Api, request: Request<B>, reservation: Reservation) -> Response<AnswerBody>
    where
        B: Body<Data = Bytes> + Send + Sync + Unpin + 'static,
    {
        let begun_at = api.shared.clock.monotonic();
        let (parts, body) = request.into_parts();
        let peer = reservation.connection().peer();
        let mut response = ResponseContext::new(self.surface, api.new_request_id(), &parts, reservation);
        let method = if parts.method == Method::HEAD { Method::GET } else { parts.method.clone() };
        let served = self.operations.iter().find(|served| served.operation.method == method);
        let (name, metrics, result) = match served {
            Some(Served { operation, metrics }) => {
                let result = catch_panic(handle(api, operation, parts, body, &mut response)).await;
                (operation.name, metrics, result.unwrap_or(Err(RequestError::Internal)))
            }
            None => ("none", &self.metrics, Err(RequestError::MethodNotAllowed { allow: self.allow.clone() })),
        };
        let is_read = served.map_or(method == Method::GET, |served| !served.operation.writes());
        let result = if is_read { result.map_err(RequestError::of_read) } else { result };
        let (request_id, caller) = (response.request_id, response.caller);
        let response = match result {
            Ok(reply) => response.reply(reply, &api.shared.settings.public_url),
            Err(refusal) => {
                let surface = self.surface.surface;
                api.shared.refusals.note(
                    peer,
                    &refusal,
                    refusal_log::Request { surface, operation: name, id: request_id, caller },
                );
                response.refuse(&refusal)
            }
        };
        let (status, took) = (response.status(), api.shared.clock.monotonic().saturating_sub(begun_at));
        metrics.answered(status, took.as_secs_f64());
        let (surface, micros) = (self.surface.surface.as_str(), took.as_micros() as u64);
        // A method that no route has is a caller's own text, and of any length.
        let method = served.map_or("none", |served| served.operation.method.as_str());
        let (workspace, key) = (caller.map(CallerId::workspace), caller.and_then(CallerId::key));
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
async fn handle<B: Body<Data = Bytes> + Send + Sync + Unpin + 'static>(
    api: &Api,
    operation: &Operation,
    parts: Parts,
    body: B,
    response: &mut ResponseContext,
) -> Result<Reply, RequestError> {
    check_host(&parts).inspect_err(|_| response.closes = true)?;
    let caller = identify(api, &parts, operation.limits.rate_cost, response).await?;
    let authorized = operation.authorize(caller)?;
    let limits = api.limits();
    let body_bytes_max = operation.limits.body_bytes_max.unwrap_or(limits.body_bytes_max);
    let (takes_body, writes) = (operation.takes_body(), operation.writes());
    let stream_bytes_max = operation.stream_bytes_max(&parts.headers, body_bytes_max);
    let (streams_body, body_bytes_max) = (stream_bytes_max.is_some(), stream_bytes_max.unwrap_or(body_bytes_max));
    let claim = if writes && !streams_body {
        api.shared.in_flight.claim(authorized.caller().key().id, &parts.headers)?
    } else {
        None
    };
    if takes_body {
        body::check_head(&parts.headers, body_bytes_max)?;
    }
    let mut request_time_max = operation.limits.request_time_max.unwrap_or(limits.request_time_max);
    let (mut body_stream, mut is_unread) = (None, None);
    let body = if streams_body {
        if operation.limits.request_time_max.is_none() {
            request_time_max += limits.body_time_max;
        }
        let stream = BodyStream::new(body, body_bytes_max, limits.body_time_max, response.reservation.beside());
        is_unread = Some(stream.unread());
        body_stream = Some(Box::new(stream));
        Bytes::new()
    } else if takes_body {
        let read = body::read(body, body_bytes_max, limits.body_time_max, &mut response.reservation).await;
        read.inspect_err(|_| response.closes = true)?
    } else {
        drop(body); // A read has nothing to say in a body; the server's HTTP code gets rid of it.
        Bytes::new()
    };
    if !takes_body && !operation.shows_others {
        response.if_none_match = IfNoneMatch::of(&parts.headers);
    }
    let call = Call {
        store: api.shared.store.clone(),
        path: path::parameters(operation.path, parts.uri.path()),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        body_stream,
        request_id: response.request_id,
        surface: operation.surface,
        method: parts.method,
        uri: parts.uri,
        claim: claim.clone(),
        clock: api.shared.clock.clone(),
        base: None,
    };
    let handling = tokio::time::timeout(request_time_max, authorized.answer(call));
    let result = handling.await.unwrap_or(Err(RequestError::Timeout));
    if takes_body {
        response.reservation.clear(); // The body is read, and gone.
    }
    // What follows on the connection is the rest of a body that nobody will read.
    response.closes |= is_unread.is_some_and(|is_unread| is_unread.load(Ordering::Acquire));
    response.replayed = claim.is_some_and(|claim| claim.is_replayed());
    if !writes && let Ok(reply) = &result {
        response.reservation.cover(reply.body.held_bytes() + ANSWER_BYTES)?; // A write is done by now: its answer is not refused for this.
    }
    result
}

/// Who asks, by a live key that has not been used too often. This request counts as so many.
pub(crate) async fn identify(
    api: &Api,
    parts: &Parts,
    rate_cost: NonZeroU32,
    response: &mut ResponseContext,
) -> Result<Caller, RequestError> {
    let known =
        auth::key(&api.shared.store, &parts.headers, api.shared.clock.now()).await.map_err(RequestError::of_read)?;
    let caller = Caller::of_key(known);
    response.reservation.belongs_to(Holder { workspace: caller.workspace(), principal: caller.principal() });
    response.caller = Some(caller.id());
    let (state, taken) = api.shared.limiters.take(caller.key(), rate_cost);
    response.rate_limit = state;
    taken?;
    Ok(caller)
}

/// Refuses a request that two servers could take for requests to different hosts (RFC 9112 §3.2, RFC 9113 §8.3.1).
pub(crate) fn check_host(parts: &Parts) -> Result<(), RequestError> {
    let mut hosts = parts.headers.get_all(HOST).iter();
    let (first, count) = (hosts.next(), 1 + hosts.count());
    let refused =
        |code| Err(RequestError::BadRequest(vec![FieldError::new(FieldPath::Parameter("Host".into()), code)]));
    match first {
        None if parts.version == Version::HTTP_11 => refused(ErrorCode::Mismatch("must be sent exactly once")),
        Some(_) if count > 1 => refused(ErrorCode::Mismatch("must be sent exactly once")),
        Some(host) if parts.version >= Version::HTTP_2 => match parts.uri.authority() {
            Some(authority) if !host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) => {
                refused(ErrorCode::Mismatch("must be the same as :authority"))
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
