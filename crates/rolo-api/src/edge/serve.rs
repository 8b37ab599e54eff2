//! Taking connections, and stopping.

use std::convert::Infallible;
use std::future::Future;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::api::HEADER_BYTES_MAX;
use super::refusals::LINE_SECONDS;
use super::socket::Socket;
use super::{Api, Router};

/// Requests at the same time on one HTTP/2 connection.
const STREAM_COUNT_MAX: u32 = 100;

/// Milliseconds to wait when the system has no file descriptor for a new connection.
const ACCEPT_PAUSE_MILLIS: u64 = 100;

/// Serves all routes on a listening socket, HTTP/1.1 and HTTP/2 without TLS, until `shutdown` is ready.
///
/// Then it takes no more connections, finishes the requests that it has, and returns; what is not finished within
/// `Limits::shutdown_time_max` is cut off.
pub async fn serve(listener: TcpListener, api: Api, shutdown: impl Future<Output = ()>) {
    let server = Arc::new(Server::new(api));
    let connections = TaskTracker::new();
    let mut shutdown = pin!(shutdown);
    let mut refusals_due = tokio::time::interval(Duration::from_secs(LINE_SECONDS));
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut shutdown => break,
            _ = refusals_due.tick() => {
                server.api.shared.refusals.write_due();
                continue;
            }
            accepted = server.accept(&listener) => accepted,
        };
        if let Some((stream, peer, permit)) = accepted {
            let server = server.clone();
            connections.spawn(async move {
                server.connection(stream, peer).await;
                drop(permit);
            });
        }
    }
    drop(listener);
    connections.close();
    server.stopping.cancel();
    let time_max = server.api.limits().shutdown_time_max;
    if tokio::time::timeout(time_max, connections.wait()).await.is_err() {
        tracing::warn!(connections = connections.len(), "cutting off connections that did not finish in time");
        server.cut_off.cancel();
        connections.wait().await;
    }
    server.api.shared.refusals.write_all();
}

struct Server {
    api: Api,
    router: Router,
    builder: Builder<TokioExecutor>,
    permits: Arc<Semaphore>,
    /// No more requests; finish those that are there.
    stopping: CancellationToken,
    /// Not even those.
    cut_off: CancellationToken,
}

impl Server {
    fn new(api: Api) -> Self {
        let mut builder = Builder::new(TokioExecutor::new());
        // The limit for heads is kept by `Socket`; hyper's would close idle connections as well.
        builder.http1().timer(TokioTimer::new()).header_read_timeout(None).max_buf_size(HEADER_BYTES_MAX);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(STREAM_COUNT_MAX)
            .max_header_list_size(HEADER_BYTES_MAX as u32);
        Self {
            router: Router::new(&api),
            builder,
            permits: Arc::new(Semaphore::new(api.limits().connection_count_max)),
            stopping: CancellationToken::new(),
            cut_off: CancellationToken::new(),
            api,
        }
    }

    /// The next connection, as soon as there is room for it.
    async fn accept(&self, listener: &TcpListener) -> Option<(TcpStream, IpAddr, OwnedSemaphorePermit)> {
        let permit = self.permits.clone().acquire_owned().await.ok()?;
        match listener.accept().await {
            Ok((stream, address)) => Some((stream, address.ip().to_canonical(), permit)),
            Err(error) => {
                // The client is gone already, or there are no file descriptors left. The latter passes when connections
                // end, so waiting is all that can be done.
                tracing::debug!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(ACCEPT_PAUSE_MILLIS)).await;
                None
            }
        }
    }

    /// Serves one connection to its end.
    async fn connection(&self, stream: TcpStream, peer: IpAddr) {
        let _counted = self.api.shared.metrics.connection();
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection is gone already");
            return;
        }
        let socket = TokioIo::new(Socket::new(stream, self.api.limits()));
        let service = service_fn(|request: http::Request<Incoming>| {
            let router = self.router.clone();
            async move { Ok::<_, Infallible>(router.answer(request, peer).await) }
        });
        let mut connection = pin!(self.builder.serve_connection(socket, service));
        let result = tokio::select! {
            result = connection.as_mut() => result,
            () = self.stopping.cancelled() => {
                connection.as_mut().graceful_shutdown();
                tokio::select! {
                    result = connection => result,
                    () = self.cut_off.cancelled() => return,
                }
            }
        };
        if let Err(error) = result {
            tracing::debug!(%error, "a connection has ended early");
        }
    }
}
