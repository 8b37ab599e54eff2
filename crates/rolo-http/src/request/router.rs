//! The routes of all surfaces that the program has, out of the tables of their operations.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};
use hyper::body::Body;
use rolo_core::Surface;

use crate::api::Api;
use crate::metrics::OperationMetrics;
use crate::net::connection::Connection;
use crate::net::reservation::Reservation;
use crate::pages::{PAGE_METHODS, Page, root};
use crate::request::cors;
use crate::request::run::{self, Route, Served};
use crate::response::body::AnswerBody;
use crate::response::headers::ResponseContext;
use crate::response::problem;
use crate::response::refusal::RequestError;
use crate::surface::HttpSurface;

/// The name under which requests are counted that reach no operation.
const NO_OPERATION: &str = "none";

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
    /// The surfaces, with metrics of requests below their prefixes that have no route.
    surfaces: Vec<(&'static HttpSurface, OperationMetrics)>,
    /// What is counted of all others without a route.
    elsewhere: OperationMetrics,
    /// What `/` answers with.
    root: String,
    /// The headers of answers that pages of other origins may read.
    exposed: HeaderValue,
}

/// Where a path leads.
enum Target {
    Route(Route),
    Page(Page, OperationMetrics),
}

impl Router {
    /// The routes of the program itself and of these surfaces. Their prefixes differ.
    pub fn new(api: &Api, surfaces: &[&'static HttpSurface]) -> Self {
        Self::of(api, surfaces, surfaces)
    }

    /// The routes of the program itself alone. What else the program has is known here, and is not there.
    pub(crate) fn pages_alone(&self) -> Self {
        let surfaces: Vec<_> = self.0.surfaces.iter().map(|(surface, _)| *surface).collect();
        Self::of(&self.0.api, &surfaces, &[])
    }

    /// What all of this serves.
    pub(crate) fn api(&self) -> &Api {
        &self.0.api
    }

    fn of(api: &Api, surfaces: &[&'static HttpSurface], routed: &[&'static HttpSurface]) -> Self {
        let mut by_path = matchit::Router::new();
        let mut add = |path: String, target: &Arc<Target>| {
            // The tables are part of the program, and each start reads all of them.
            by_path.insert(path, target.clone()).unwrap_or_else(|error| panic!("a path of the route table: {error}"));
        };
        for &surface in routed {
            for (path, route) in routes(api, surface) {
                let target = Arc::new(Target::Route(route));
                add(path.to_owned(), &target);
                add(format!("{path}/"), &target);
            }
        }
        let documents = routed.iter().flat_map(|surface| (surface.documents)()).map(Page::Document);
        for page in Page::ALL.into_iter().chain(documents) {
            let metrics = api.shared.metrics.operation(Surface::Native, page.name());
            add(page.path().to_owned(), &Arc::new(Target::Page(page, metrics)));
        }
        let without_route = |surface: &HttpSurface| api.shared.metrics.operation(surface.surface, NO_OPERATION);
        let own_headers = surfaces.iter().flat_map(|surface| surface.own_headers.iter().copied());
        Self(Arc::new(Routes {
            api: api.clone(),
            by_path,
            surfaces: surfaces.iter().map(|&surface| (surface, without_route(surface))).collect(),
            elsewhere: without_route(&problem::SURFACE),
            root: root(surfaces),
            exposed: cors::exposed(own_headers),
        }))
    }

    /// Answers one request of this connection.
    pub async fn answer<B>(&self, request: Request<B>, connection: &Arc<Connection>) -> Response<AnswerBody>
    where
        B: Body<Data = Bytes> + Send + Sync + Unpin + 'static,
    {
        let Routes { api, by_path, root, exposed, .. } = &*self.0;
        let reservation = Reservation::new(connection.clone());
        let target = by_path.at(request.uri().path()).map(|found| &**found.value);
        let origins = &api.shared.settings.cors_origins;
        let origin = origins.allowed(request.headers());
        let mut response = match target {
            Ok(target) if origin.is_some() && cors::is_preflight(&request) => {
                return target.preflight(api, &request.map(drop), origin, reservation);
            }
            Ok(Target::Route(route)) => route.run(api, request, reservation).await,
            Ok(Target::Page(page, metrics)) => page.run(api, metrics, root, request.map(drop), reservation).await,
            Err(_) => self.0.no_route(request.map(drop), reservation),
        };
        if let Some(origin) = origin {
            cors::expose(response.headers_mut(), origin, exposed.clone());
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
        reservation: Reservation,
    ) -> Response<AnswerBody> {
        let (surface, metrics, methods) = match self {
            Self::Route(route) => (route.surface, &route.metrics, route.allow.as_str()),
            Self::Page(_, metrics) => (&problem::SURFACE, metrics, PAGE_METHODS),
        };
        let (parts, ()) = request.clone().into_parts();
        let response = ResponseContext::new(surface, api.new_request_id(), &parts, reservation);
        let response = match (run::check_host(&parts), origin) {
            (Ok(()), Some(origin)) => response.nothing(cors::preflight(&parts.headers, origin, methods)),
            (Ok(()), None) => response.refuse(&RequestError::MethodNotAllowed { allow: methods.to_owned() }),
            (Err(refusal), _) => response.refuse(&refusal),
        };
        metrics.answered(response.status(), 0.0);
        response
    }
}

/// The operations of a surface, by path.
fn routes(api: &Api, surface: &'static HttpSurface) -> Vec<(&'static str, Route)> {
    let mut routes: Vec<(&'static str, Route)> = Vec::new();
    for operation in (surface.operations)() {
        let path = operation.path;
        let served = Served { metrics: api.shared.metrics.operation(surface.surface, operation.name), operation };
        match routes.iter_mut().find(|(known, _)| *known == path) {
            Some((_, route)) => route.operations.push(served),
            None => {
                let metrics = api.shared.metrics.operation(surface.surface, NO_OPERATION);
                routes.push((path, Route { surface, operations: vec![served], allow: String::new(), metrics }));
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

impl Routes {
    /// Answers a request without a route.
    fn no_route(&self, request: Request<()>, reservation: Reservation) -> Response<AnswerBody> {
        let (parts, ()) = request.into_parts();
        let owner = self.surfaces.iter().find(|(surface, _)| surface.owns(parts.uri.path()));
        let (surface, metrics) = match owner {
            Some((surface, metrics)) => (*surface, metrics),
            None => (&problem::SURFACE, &self.elsewhere),
        };
        let mut response = ResponseContext::new(surface, self.api.new_request_id(), &parts, reservation);
        let refusal = match run::check_host(&parts) {
            Ok(()) => RequestError::NoRoute,
            Err(refusal) => {
                response.closes = true;
                refusal
            }
        };
        let response = response.refuse(&refusal);
        metrics.answered(response.status(), 0.0);
        response
    }
}
