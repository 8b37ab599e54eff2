//! Listeners, and the peers of their connections.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};
use tokio_rustls::TlsAcceptor;

use crate::net::tls::{self, Secured};

/// Who is at the other end of a connection, as far as the system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Peer {
    /// Somebody at this address.
    Ip(IpAddr),
    /// A program of this machine, by a Unix socket. All of them are one peer: the system knows their user at most, and a
    /// proxy in front is one program.
    Unix,
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(address) => address.fmt(f),
            Self::Unix => f.write_str("unix"),
        }
    }
}

/// A socket that listens.
pub enum Listener {
    /// On an address and port.
    Tcp(TcpListener),
    /// On an address and port, where TLS is spoken. What it accepts with offers [`crate::ALPN_PROTOCOLS`].
    Tls(TcpListener, TlsAcceptor),
    /// On a path.
    #[cfg(unix)]
    Unix(UnixListener),
}

impl From<TcpListener> for Listener {
    fn from(listener: TcpListener) -> Self {
        Self::Tcp(listener)
    }
}

#[cfg(unix)]
impl From<UnixListener> for Listener {
    fn from(listener: UnixListener) -> Self {
        Self::Unix(listener)
    }
}

/// A connection that was just accepted.
pub(crate) enum Accepted {
    Tcp(TcpStream),
    Tls(TcpStream, TlsAcceptor),
    #[cfg(unix)]
    Unix(UnixStream),
}

/// What HTTP is spoken over.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

impl Listener {
    /// The next connection, and who it is from.
    pub(crate) async fn accept(&self) -> io::Result<(Accepted, Peer)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = accept(listener).await?;
                Ok((Accepted::Tcp(stream), peer))
            }
            Self::Tls(listener, acceptor) => {
                let (stream, peer) = accept(listener).await?;
                Ok((Accepted::Tls(stream, acceptor.clone()), peer))
            }
            #[cfg(unix)]
            Self::Unix(listener) => Ok((Accepted::Unix(listener.accept().await?.0), Peer::Unix)),
        }
    }
}

async fn accept(listener: &TcpListener) -> io::Result<(TcpStream, Peer)> {
    let (stream, address) = listener.accept().await?;
    Ok((stream, Peer::Ip(address.ip().to_canonical())))
}

impl Accepted {
    /// Makes it ready for HTTP, within this time. Says too which version both sides have agreed on, if they have: whether it
    /// is HTTP/2.
    pub(crate) async fn open(self, time_max: Duration) -> io::Result<(Box<dyn Stream>, Option<bool>)> {
        match self {
            Self::Tcp(stream) => {
                stream.set_nodelay(true)?;
                Ok((Box::new(stream), None))
            }
            Self::Tls(stream, acceptor) => {
                stream.set_nodelay(true)?;
                let Secured { stream, is_http_2 } = tls::secure(stream, &acceptor, time_max).await?;
                Ok((Box::new(stream), is_http_2))
            }
            #[cfg(unix)]
            Self::Unix(stream) => Ok((Box::new(stream), None)),
        }
    }
}
