//! The accept loop, and graceful shutdown.

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::rt::Executor;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulConnection;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::api::Api;
use crate::limits::HEADER_BYTES_MAX;
use crate::net::connection::{Connection, Ending};
use crate::net::listener::{Accepted, Listener, Peer};
use crate::net::socket::Socket;
use crate::request::router::Router;
use crate::response::refusal_log::LINE_SECONDS;

/// Requests at the same time on one HTTP/2 connection.
const STREAM_COUNT_MAX: u32 = 100;

/// Connections at the same time of those who watch over the server.
const WATCHING_CONNECTION_COUNT_MAX: usize = 64;

/// Milliseconds to wait when the system has no file descriptor for a new connection.
const ACCEPT_PAUSE_MILLIS: u64 = 100;

/// Milliseconds after which one more connection is asked to give way, when the one before has not.
const ROOM_PAUSE_MILLIS: u64 = 100;

/// Seconds that a client has to answer a farewell: to say that it has heard it, and that nothing more is on its way. One of
/// HTTP/2 that does not look at its connection while it has nothing to ask says nothing.
const PARTING_SECONDS_MAX: u64 = 1;

/// Serves all routes on a listening socket, HTTP/1.1 and HTTP/2, until `shutdown` is ready.
///
/// Then it takes no more connections, finishes the requests that it has, and returns; what is not finished within
/// `Limits::shutdown_time_max` is cut off.
pub async fn serve(listener: impl Into<Listener>, router: Router, shutdown: impl Future<Output = ()>) {
    let connection_count_max = router.api().limits().connection_count_max;
    let server = Arc::new(Server::new(router, connection_count_max));
    let mut refusals_due = tokio::time::interval(Duration::from_secs(LINE_SECONDS));
    let refusals = async {
        loop {
            refusals_due.tick().await;
            server.api.log_refusals(false).await;
        }
    };
    tokio::select! {
        () = server.serve(listener.into(), shutdown) => {}
        () = refusals => {}
    }
    server.api.log_refusals(true).await;
}

/// Serves the routes of the program itself on another listening socket, in the same way: for supervisors, since
/// callers can use up the connections of the first one.
pub async fn serve_pages(listener: impl Into<Listener>, router: &Router, shutdown: impl Future<Output = ()>) {
    let server = Server::new(router.pages_alone(), WATCHING_CONNECTION_COUNT_MAX);
    Arc::new(server).serve(listener.into(), shutdown).await;
}

struct Server {
    api: Api,
    router: Router,
    http_1: http1::Builder,
    /// A permit for each connection that there may be.
    permits: Arc<Semaphore>,
    connections: Mutex<HashMap<u64, Arc<Connection>>>,
    /// Not even those requests are finished that are there.
    cut_off: CancellationToken,
}

/// Runs the streams of a connection of HTTP/2.
#[derive(Clone)]
struct Streams(Arc<Connection>);

impl<F: Future<Output = ()> + Send + 'static> Executor<F> for Streams {
    fn execute(&self, stream: F) {
        let connection = self.0.clone();
        tokio::spawn(async move { connection.run_stream(stream).await });
    }
}

impl Server {
    fn new(router: Router, connection_count_max: usize) -> Self {
        let mut http_1 = http1::Builder::new();
        // The limit for heads is kept by `Socket`; hyper's would close idle connections as well.
        http_1.timer(TokioTimer::new()).header_read_timeout(None).max_buf_size(HEADER_BYTES_MAX);
        Self {
            api: router.api().clone(),
            router,
            http_1,
            permits: Arc::new(Semaphore::new(connection_count_max)),
            connections: Mutex::default(),
            cut_off: CancellationToken::new(),
        }
    }

    async fn serve(self: &Arc<Self>, listener: Listener, shutdown: impl Future<Output = ()>) {
        let tasks = TaskTracker::new();
        let mut shutdown = pin!(shutdown);
        let mut number = 0;
        loop {
            let (accepted, peer) = tokio::select! {
                biased;
                () = &mut shutdown => break,
                accepted = accept(&listener) => accepted,
            };
            let permit = tokio::select! {
                biased;
                () = &mut shutdown => break,
                permit = self.room() => permit,
            };
            number += 1;
            let connection = self.api.connection(peer);
            self.connections().insert(number, connection.clone());
            let server = self.clone();
            tasks.spawn(async move {
                tokio::select! {
                    () = server.connection(accepted, &connection) => {}
                    () = server.cut_off.cancelled() => {}
                }
                server.connections().remove(&number);
                drop(permit);
            });
        }
        drop(listener);
        tasks.close();
        self.connections().values().for_each(|connection| connection.end());
        let time_max = self.api.limits().shutdown_time_max;
        if tokio::time::timeout(time_max, tasks.wait()).await.is_err() {
            tracing::warn!(target: crate::logs::TARGET, connections = tasks.len(), "cutting off connections that did not finish in time");
            self.cut_off.cancel();
            tasks.wait().await;
        }
    }

    fn connections(&self) -> MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Room for one connection more. Where there is none, the connection gives way that has been of no use for longest.
    async fn room(&self) -> tokio::sync::OwnedSemaphorePermit {
        loop {
            let permit = self.permits.clone().acquire_owned();
            let is_full = self.permits.available_permits() == 0;
            if is_full {
                let connections = self.connections();
                let free = connections.values().filter_map(|known| Some((known.gives_way_since()?, known)));
                if let Some((_, longest)) = free.min_by_key(|(since, _)| *since) {
                    longest.give_way();
                }
            }
            let pause = Duration::from_millis(ROOM_PAUSE_MILLIS);
            if let Ok(Ok(permit)) = tokio::time::timeout(pause, permit).await {
                return permit;
            }
        }
    }

    /// Serves one connection to its end.
    async fn connection(&self, accepted: Accepted, connection: &Arc<Connection>) {
        let _counted = self.api.shared.metrics.connection();
        let limits = self.api.limits();
        let opening = async {
            let (stream, agreed) = accepted.open(limits.header_time_max).await?;
            let mut socket = Socket::new(stream, connection.clone(), limits);
            let is_http_2 = socket.is_http_2().await?;
            match agreed {
                Some(agreed) if agreed != is_http_2 => {
                    Err(io::Error::other("its HTTP is not of the version agreed on"))
                }
                Some(_) | None => Ok((socket, is_http_2)),
            }
        };
        let (socket, is_http_2) = match connection.drive(opening, limits.write_time_max, Ending::AtOnce).await {
            Some(Ok(opened)) => opened,
            Some(Err(error)) => {
                tracing::debug!(target: crate::logs::TARGET, %error, "a connection has ended before it began");
                return;
            }
            None => return,
        };
        let socket = TokioIo::new(socket);
        let answer = |request: http::Request<Incoming>| {
            let (router, connection) = (self.router.clone(), connection.clone());
            async move { Ok::<_, Infallible>(router.answer(request, &connection).await) }
        };
        if is_http_2 {
            // A stream keeps the place of all that it goes through, until its answer is taken; so it must be small.
            let service = service_fn(move |request| Box::pin(answer(request)));
            self.drive(connection, http_2(connection).serve_connection(socket, service)).await;
        } else {
            self.drive(connection, self.http_1.serve_connection(socket, service_fn(answer))).await;
        }
    }

    async fn drive<C>(&self, connection: &Connection, served: C)
    where
        C: GracefulConnection<Error = hyper::Error>,
    {
        let ending = Ending::After(Duration::from_secs(PARTING_SECONDS_MAX), C::graceful_shutdown);
        if let Some(Err(error)) = connection.drive(served, self.api.limits().write_time_max, ending).await {
            tracing::debug!(target: crate::logs::TARGET, %error, "a connection has ended early");
        }
    }
}

/// The next connection.
async fn accept(listener: &Listener) -> (Accepted, Peer) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                // The client is gone already, or there are no file descriptors left. The latter passes when connections
                // end, so waiting is all that can be done.
                tracing::debug!(target: crate::logs::TARGET, %error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(ACCEPT_PAUSE_MILLIS)).await;
            }
        }
    }
}

/// What serves a connection of HTTP/2.
fn http_2(connection: &Arc<Connection>) -> http2::Builder<Streams> {
    let mut builder = http2::Builder::new(Streams(connection.clone()));
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAM_COUNT_MAX)
        .max_header_list_size(HEADER_BYTES_MAX as u32);
    builder
}
