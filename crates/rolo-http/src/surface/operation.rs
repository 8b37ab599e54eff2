//! The route table: every route is an [`Operation`], and an operation cannot be made without saying what permission it
//! needs, since its handler takes the proof of it, or has to ask for one.

use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::time::Duration;

use futures_util::TryFutureExt;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};
use rolo_core::Surface;
use rolo_core::access::key::Scope;

use crate::response::refusal::RequestError;
use crate::response::reply::Reply;
use crate::surface::call::Call;
use crate::surface::caller::Caller;
use crate::surface::grant::{Chosen, Grant, Permission};

pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Reply, RequestError>> + Send>>;

type Granted = Box<dyn Fn(Grant<Chosen>, Call) -> Answering + Send + Sync>;
type Open = Box<dyn Fn(Caller, Call) -> Answering + Send + Sync>;

/// One route of one surface.
pub struct Operation {
    /// Its name, as the surface's contract calls it.
    pub name: &'static str,
    /// The surface it belongs to.
    pub surface: Surface,
    /// Its method. GET answers HEAD too.
    pub method: Method,
    /// Its path, with `{parameters}`.
    pub path: &'static str,
    /// What its requests may take.
    pub limits: RouteLimits,
    /// Whether its answer may change while the revision in its `ETag` does not.
    pub(crate) shows_others: bool,
    /// Which bodies its handler takes as they arrive.
    streams: Streams,
    /// Whether it changes nothing, although it takes a body.
    pub(crate) only_reads: bool,
    handler: Handler,
}

/// What the requests of one route may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RouteLimits {
    /// Bytes of a body; `None` for what all routes take ([`Limits::body_bytes_max`](crate::Limits::body_bytes_max)).
    pub body_bytes_max: Option<usize>,
    /// From the end of the body to the answer; `None` for what all routes take
    /// ([`Limits::request_time_max`](crate::Limits::request_time_max)). Where the body is taken as it arrives, from the end of the
    /// head, and without it as long as all routes may take for both.
    pub request_time_max: Option<Duration>,
    /// As how many requests one counts against the caller's rate limit.
    pub rate_cost: NonZeroU32,
}

impl Default for RouteLimits {
    fn default() -> Self {
        Self { body_bytes_max: None, request_time_max: None, rate_cost: NonZeroU32::MIN }
    }
}

/// Which bodies are taken as they arrive.
enum Streams {
    None,
    All,
    Of { media_type: &'static str, bytes_max: usize },
}

enum Handler {
    /// The caller must hold the scope.
    Granted(Scope, Granted),
    /// The handler asks for the scope of what it does.
    Open(Open),
}

/// A caller whom an operation answers.
pub(crate) enum Authorized<'a> {
    Granted(Grant<Chosen>, &'a Granted),
    Open(Caller, &'a Open),
}

impl Operation {
    /// Says that the answer shows something of other records too, so that it may change while the revision does not.
    /// `If-None-Match` is then left aside; the `ETag` still serves for `If-Match`.
    pub fn showing_others(mut self) -> Self {
        self.shows_others = true;
        self
    }

    /// Has its handler take the body as it arrives ([`Call::take_body_stream`]), for bodies that are too large to be held. Each
    /// part has the time of a whole body. An `Idempotency-Key` is not looked at: what makes two requests the same would be
    /// known only when the body has been acted on.
    pub fn streaming_body(mut self) -> Self {
        self.streams = Streams::All;
        self
    }

    /// The same for bodies of this media type, which may have so many bytes. Others are read whole, as usual.
    pub fn streaming_body_of(mut self, media_type: &'static str, bytes_max: usize) -> Self {
        self.streams = Streams::Of { media_type, bytes_max };
        self
    }

    /// How many bytes a body may have that is taken as it arrives; `None` where this one is read whole.
    pub(crate) fn stream_bytes_max(&self, headers: &HeaderMap, usual: usize) -> Option<usize> {
        match self.streams {
            _ if !self.takes_body() => None,
            Streams::None => None,
            Streams::All => Some(usual),
            Streams::Of { media_type, bytes_max } => {
                let given = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()?.split(';').next());
                given.filter(|given| given.trim().eq_ignore_ascii_case(media_type)).map(|_| bytes_max)
            }
        }
    }

    /// Says that it changes nothing, although it takes a body: a query that is too long for a URL. An `Idempotency-Key` and
    /// `If-Match` are then left aside, as by GET.
    pub fn only_reading(mut self) -> Self {
        self.only_reads = true;
        self
    }

    /// Whether it may change something.
    pub fn writes(&self) -> bool {
        self.takes_body() && !self.only_reads
    }

    /// Whether its body is looked at.
    pub(crate) fn takes_body(&self) -> bool {
        self.method != Method::GET
    }

    /// Sets what its requests may take.
    pub fn with_limits(mut self, limits: RouteLimits) -> Self {
        self.limits = limits;
        self
    }

    /// The scope that a caller must hold; `None` where the handler asks for that of what it does.
    pub fn scope(&self) -> Option<Scope> {
        match self.handler {
            Handler::Granted(scope, _) => Some(scope),
            Handler::Open(_) => None,
        }
    }

    /// Checks the caller's scope.
    pub(crate) fn authorize(&self, caller: Caller) -> Result<Authorized<'_>, RequestError> {
        match &self.handler {
            Handler::Granted(scope, handler) => Ok(Authorized::Granted(Grant::for_scope(caller, *scope)?, handler)),
            Handler::Open(handler) => Ok(Authorized::Open(caller, handler)),
        }
    }

    fn new(surface: Surface, name: &'static str, method: Method, path: &'static str, handler: Handler) -> Self {
        Self {
            name,
            surface,
            method,
            path,
            limits: RouteLimits::default(),
            shows_others: false,
            streams: Streams::None,
            only_reads: false,
            handler,
        }
    }
}

impl Authorized<'_> {
    /// Who it is.
    pub(crate) fn caller(&self) -> &Caller {
        match self {
            Self::Granted(grant, _) => grant.caller(),
            Self::Open(caller, _) => caller,
        }
    }

    /// Has the handler answer.
    pub(crate) fn answer(self, call: Call) -> Answering {
        match self {
            Self::Granted(grant, handler) => handler(grant, call),
            Self::Open(caller, handler) => handler(caller, call),
        }
    }
}

/// Makes an operation out of a handler; the permission that the handler takes is the one that is checked.
pub fn operation<P, H, F, R>(
    surface: Surface,
    name: &'static str,
    method: Method,
    path: &'static str,
    handler: H,
) -> Operation
where
    P: Permission,
    H: Fn(Grant<P>, Call) -> F + Send + Sync + 'static,
    F: Future<Output = Result<R, RequestError>> + Send + 'static,
    R: Into<Reply> + 'static,
{
    let handler =
        move |grant: Grant<Chosen>, call| -> Answering { Box::pin(handler(grant.known_as(), call).map_ok(Into::into)) };
    Operation::new(surface, name, method, path, Handler::Granted(P::SCOPE, Box::new(handler)))
}

/// Makes an operation that every caller may ask for. What its handler does with records needs a grant, for which it asks by
/// [`Grant::for_scope`] once it knows what that is.
pub fn open_operation<H, F, R>(
    surface: Surface,
    name: &'static str,
    method: Method,
    path: &'static str,
    handler: H,
) -> Operation
where
    H: Fn(Caller, Call) -> F + Send + Sync + 'static,
    F: Future<Output = Result<R, RequestError>> + Send + 'static,
    R: Into<Reply> + 'static,
{
    let handler = move |caller, call| -> Answering { Box::pin(handler(caller, call).map_ok(Into::into)) };
    Operation::new(surface, name, method, path, Handler::Open(Box::new(handler)))
}
