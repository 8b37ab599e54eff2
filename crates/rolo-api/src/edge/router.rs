//! The routes of all surfaces, out of the tables of their operations.

use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Method, Request};
use rolo_core::Surface;

use super::answer::Frame;
use super::dialect::DIALECTS;
use super::metrics::OperationMetrics;
use super::run::{self, Route, Served};
use super::system::Page;
use super::{Api, Dialect, Operation, Refusal};

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
/// answer for everything else in the form of the surface that owns the path.
pub fn router(api: &Api) -> Router {
    let mut router = Router::new();
    for dialect in DIALECTS {
        for (path, route) in routes(api, dialect) {
            let (api, route) = (api.clone(), Arc::new(route));
            let service = tower::service_fn(move |request: Request<Body>| {
                let (api, route) = (api.clone(), route.clone());
                async move { Ok::<_, Infallible>(route.run(&api, request).await) }
            });
            router = router.route_service(path, service.clone()).route_service(&format!("{path}/"), service);
        }
    }
    for page in Page::ALL {
        let metrics = Arc::new(api.shared.metrics.operation(Surface::Native, page.name()));
        let api = api.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let (api, metrics) = (api.clone(), metrics.clone());
            async move { Ok::<_, Infallible>(page.run(&api, &metrics, request).await) }
        });
        router = router.route_service(page.path(), service);
    }
    router.fallback_service(no_route(api))
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
) -> impl tower::Service<Request<Body>, Response = axum::response::Response, Error = Infallible, Future: Send>
+ Clone
+ Send
+ Sync
+ 'static {
    let api = api.clone();
    let metrics: Arc<[(Surface, OperationMetrics)]> = [Surface::Synthflow, Surface::AskElephant, Surface::Native]
        .map(|surface| (surface, api.shared.metrics.operation(surface, NO_OPERATION)))
        .into();
    tower::service_fn(move |request: Request<Body>| {
        let (parts, _) = request.into_parts();
        let dialect = Dialect::of_path(parts.uri.path());
        let mut frame = Frame::new(dialect, api.new_request_id(), &parts);
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
        ready(Ok::<_, Infallible>(response))
    })
}
