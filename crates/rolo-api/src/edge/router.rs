//! The routes of all surfaces, out of the tables of their operations.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};
use hyper::body::Body;
use rolo_core::Surface;

use super::answer::Frame;
use super::answer_body::AnswerBody;
use super::connection::Connection;
use super::dialect::DIALECTS;
use super::held::Share;
use super::metrics::OperationMetrics;
use super::run::{self, Route, Served};
use super::system::{PAGE_METHODS, Page};
use super::{Api, Dialect, Operation, Refusal, cors, plain};

/// The name under which requests are counted that reach no operation.
const NO_OPERATION: &str = "none";

/// All operations of all dialects: the routes that need a key.
pub fn operations() -> Vec<Operation> {
    DIALECTS.into_iter().flat_map(|dialect| (dialect.operations)()).collect()
}

/// The paths of the program's own routes.
pub fn pages() -> Vec<&'static str> {
    let mut paths: Vec<_> = Page::ALL.map(Page::path).into();
    paths.sort_unstable();
    paths
}

/// All routes: each operation with and without a slash at the end of its path, the routes of the program itself, and an
/// answer for everything else in the form of the surface that owns the path. Cloning it gives another handle on them.
#[derive(Clone)]
pub struct Router(Arc<Routes>);

struct Routes {
    api: Api,
    by_path: matchit::Router<Arc<Target>>,
    /// What is counted of requests without a route, by surface.
    without_route: [(Surface, OperationMetrics); 3],
}

/// Where a path leads.
enum Target {
    Route(Route),
    Page(Page, OperationMetrics),
}

impl Router {
    /// The routes of this API.
    pub fn new(api: &Api) -> Self {
        Self::of(api, &DIALECTS)
    }

    /// The routes of the program itself alone.
    pub(super) fn of_pages(api: &Api) -> Self {
        Self::of(api, &[])
    }

    /// The routes of the program itself and of these dialects.
    fn of(api: &Api, dialects: &[&'static Dialect]) -> Self {
        let mut by_path = matchit::Router::new();
        let mut add = |path: String, target: &Arc<Target>| {
            // The tables are part of the program, and each start reads all of them.
            by_path.insert(path, target.clone()).unwrap_or_else(|error| panic!("a path of the route table: {error}"));
        };
        for &dialect in dialects {
            for (path, route) in routes(api, dialect) {
                let target = Arc::new(Target::Route(route));
                add(path.to_owned(), &target);
                add(format!("{path}/"), &target);
            }
        }
        for page in Page::ALL {
            let metrics = api.shared.metrics.operation(Surface::Native, page.name());
            add(page.path().to_owned(), &Arc::new(Target::Page(page, metrics)));
        }
        let without_route = [Surface::Synthflow, Surface::AskElephant, Surface::Native]
            .map(|surface| (surface, api.shared.metrics.operation(surface, NO_OPERATION)));
        Self(Arc::new(Routes { api: api.clone(), by_path, without_route }))
    }

    /// Answers one request of this connection.
    pub async fn answer<B>(&self, request: Request<B>, connection: &Arc<Connection>) -> Response<AnswerBody>
    where
        B: Body<Data = Bytes> + Unpin,
    {
        let Routes { api, by_path, without_route } = &*self.0;
        let share = Share::new(connection.clone());
        let target = by_path.at(request.uri().path()).map(|found| &**found.value);
        let origins = &api.shared.settings.cors_origins;
        let origin = origins.allowed(request.headers());
        let mut response = match target {
            Ok(target) if origin.is_some() && cors::is_preflight(&request) => {
                return target.preflight(api, &request.map(drop), origin, share);
            }
            Ok(Target::Route(route)) => route.run(api, request, share).await,
            Ok(Target::Page(page, metrics)) => page.run(api, metrics, request.map(drop), share).await,
            Err(_) => no_route(api, without_route, request.map(drop), share),
        };
        if let Some(origin) = origin {
            cors::expose(response.headers_mut(), origin);
        }
        if !origins.is_empty() {
            cors::vary(response.headers_mut());
        }
        response
    }
}

impl Target {
    /// Tells a browser which methods a page of this origin may use here.
    fn preflight(
        &self,
        api: &Api,
        request: &Request<()>,
        origin: Option<HeaderValue>,
        share: Share,
    ) -> Response<AnswerBody> {
        let (dialect, metrics, methods) = match self {
            Self::Route(route) => (route.dialect, &route.metrics, route.allow.as_str()),
            Self::Page(_, metrics) => (&plain::DIALECT, metrics, PAGE_METHODS),
        };
        let (parts, ()) = request.clone().into_parts();
        let frame = Frame::new(dialect, api.new_request_id(), &parts, share);
        let response = match (run::check_host(&parts), origin) {
            (Ok(()), Some(origin)) => frame.nothing(cors::preflight(&parts.headers, origin, methods)),
            (Ok(()), None) => frame.refuse(&Refusal::MethodNotAllowed { allow: methods.to_owned() }),
            (Err(refusal), _) => frame.refuse(&refusal),
        };
        metrics.answered(response.status(), 0.0);
        response
    }
}

/// The operations of a dialect, by path.
fn routes(api: &Api, dialect: &'static Dialect) -> Vec<(&'static str, Route)> {
    let mut routes: Vec<(&'static str, Route)> = Vec::new();
    for operation in (dialect.operations)() {
        let path = operation.path;
        let served = Served { metrics: api.shared.metrics.operation(dialect.surface, operation.name), operation };
        match routes.iter_mut().find(|(known, _)| *known == path) {
            Some((_, route)) => route.operations.push(served),
            None => {
                let metrics = api.shared.metrics.operation(dialect.surface, NO_OPERATION);
                routes.push((path, Route { dialect, operations: vec![served], allow: String::new(), metrics }));
            }
        }
    }
    for (_, route) in &mut routes {
        route.allow = allow(&route.operations);
    }
    routes
}

/// The methods of a path, for `Allow`. Whoever takes GET takes HEAD too.
fn allow(operations: &[Served]) -> String {
    let mut methods = Vec::new();
    for served in operations {
        methods.push(served.operation.method.as_str());
        if served.operation.method == Method::GET {
            methods.push(Method::HEAD.as_str());
        }
    }
    methods.join(", ")
}

/// Answers what has no route.
fn no_route(
    api: &Api,
    metrics: &[(Surface, OperationMetrics)],
    request: Request<()>,
    share: Share,
) -> Response<AnswerBody> {
    let (parts, ()) = request.into_parts();
    let dialect = Dialect::of_path(parts.uri.path());
    let mut frame = Frame::new(dialect, api.new_request_id(), &parts, share);
    let refusal = match run::check_host(&parts) {
        Ok(()) => Refusal::NoRoute,
        Err(refusal) => {
            frame.closes = true;
            refusal
        }
    };
    let response = frame.refuse(&refusal);
    let counted = metrics.iter().find(|(surface, _)| *surface == dialect.surface);
    counted.iter().for_each(|(_, metrics)| metrics.answered(response.status(), 0.0));
    response
}
