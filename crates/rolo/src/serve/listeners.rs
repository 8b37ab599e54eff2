//! Binding what a server listens on: an address of the network, or a Unix socket in the file system.

use std::io::{Error, ErrorKind};
use std::net::SocketAddr;

use rolo_http::Listener;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::failure::Failure;
use crate::settings::ListenAddress;

/// A socket that listens.
pub(super) struct Listening {
    pub(super) listener: Listener,
    /// Where it does: with the port that the system has chosen, where that was left to it.
    pub(super) address: ListenAddress,
    /// The file of a Unix socket. It is removed when this is dropped.
    pub(super) file: Option<SocketFile>,
}

#[cfg(unix)]
pub(super) use self::unix_socket::SocketFile;

/// There is none on this system.
#[cfg(not(unix))]
pub(super) struct SocketFile;

/// Listens there, with TLS where there is something to accept it with. `flag` is the one that chooses the address.
pub(super) async fn listen(
    flag: &str,
    address: &ListenAddress,
    tls: Option<&TlsAcceptor>,
) -> Result<Listening, Failure> {
    match address {
        ListenAddress::Tcp(address) => {
            let bound = TcpListener::bind(address).await.and_then(|listener| Ok((listener.local_addr()?, listener)));
            let (address, listener) = bound.map_err(|error| refused(flag, *address, &error))?;
            let listener = match tls {
                Some(acceptor) => Listener::Tls(listener, acceptor.clone()),
                None => Listener::Tcp(listener),
            };
            Ok(Listening { listener, address: ListenAddress::Tcp(address), file: None })
        }
        #[cfg(unix)]
        ListenAddress::Unix(path) => {
            let (listener, file) = unix_socket::bind(flag, path).await.map_err(Failure::failed)?;
            Ok(Listening { listener: listener.into(), address: address.clone(), file: Some(file) })
        }
        #[cfg(not(unix))]
        ListenAddress::Unix(_) => Err(Failure::failed("this system has no Unix sockets.")),
    }
}

fn refused(flag: &str, address: SocketAddr, error: &Error) -> Failure {
    let other = SocketAddr::new(address.ip(), if address.port() == 8081 { 8082 } else { 8081 });
    Failure::failed(match error.kind() {
        ErrorKind::AddrInUse => format!(
            "another program already listens on {address}. Stop it, or choose another address, such as \
             {flag} {other}."
        ),
        ErrorKind::PermissionDenied => format!(
            "this user may not listen on {address}: {error}. Ports below 1024 are often reserved; choose another one, \
             such as {flag} {other}."
        ),
        ErrorKind::AddrNotAvailable => format!(
            "{address} is not an address of this machine. With {flag}, choose 127.0.0.1 for this machine only, or \
             0.0.0.0 for all its addresses."
        ),
        _ => format!("cannot listen on {address}: {error}."),
    })
}

#[cfg(unix)]
mod unix_socket {
    use std::fs;
    use std::io::ErrorKind;
    use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
    use std::os::unix::net::UnixListener as StdListener;
    use std::path::{Path, PathBuf};

    use rustix::fs::Mode;
    use socket2::{Domain, SockAddr, Socket, Type};
    use tokio::net::{UnixListener, UnixStream};

    /// Who may connect: the owner and the group. Whoever else may not get in is up to the folder.
    const MODE: u32 = 0o660;

    /// Connections that the system keeps until they are accepted.
    const BACKLOG: i32 = 1_024;

    /// The file of a socket that listens. Removed when it is dropped, unless another one has taken its place.
    pub(crate) struct SocketFile {
        path: PathBuf,
        identity: Option<(u64, u64)>,
    }

    impl Drop for SocketFile {
        fn drop(&mut self) {
            if self.identity.is_some() && identity(&self.path) == self.identity {
                let _ = fs::remove_file(&self.path);
            }
        }
    }

    fn identity(path: &Path) -> Option<(u64, u64)> {
        fs::symlink_metadata(path).ok().map(|meta| (meta.dev(), meta.ino()))
    }

    /// Listens on this path. A socket on which nobody listens any more is replaced. Two servers that find such a one in the
    /// same moment could both do so; then the later one has the path.
    pub(super) async fn bind(flag: &str, path: &Path) -> Result<(UnixListener, SocketFile), String> {
        let shown = path.display();
        remove_stale(flag, path).await?;
        let address = SockAddr::unix(path)
            .map_err(|_| format!("the path {shown} is too long for a Unix socket: choose one of at most 100 bytes."))?;
        let bound = (|| {
            let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
            // Where the system heeds it, nobody else can connect even before the mode is set below.
            let _ = rustix::fs::fchmod(&socket, Mode::from_raw_mode(MODE as rustix::fs::RawMode));
            socket.bind(&address)?;
            let file = SocketFile { path: path.to_owned(), identity: identity(path) };
            fs::set_permissions(path, fs::Permissions::from_mode(MODE))?;
            socket.listen(BACKLOG)?;
            socket.set_nonblocking(true)?;
            Ok((UnixListener::from_std(StdListener::from(socket))?, file))
        })();
        bound.map_err(|error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => format!("cannot listen on {shown}: its folder does not exist. Make it, or choose another path with {flag}."),
            ErrorKind::PermissionDenied => {
                format!("this user may not make a socket at {shown}. Choose a folder of its own with {flag}, such as {flag} unix:/run/rolo/rolo.sock.")
            }
            _ => format!("cannot listen on {shown}: {error}."),
        })
    }

    /// Makes room for a socket, if there is nothing but one on which nobody listens.
    async fn remove_stale(flag: &str, path: &Path) -> Result<(), String> {
        let shown = path.display();
        let meta = match fs::symlink_metadata(path) {
            Ok(meta) => meta,
            Err(_) => return Ok(()), // Whatever is wrong with the path, binding says so.
        };
        if !meta.file_type().is_socket() {
            return Err(format!("{shown} exists and is not a socket. Remove it, or choose another path with {flag}."));
        }
        // Not a blocking one, which would wait for as long as the queue is full.
        match UnixStream::connect(path).await {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => fs::remove_file(path).map_err(|error| {
                format!("{shown} is the socket of a server that has ended, and cannot be removed: {error}.")
            }),
            Err(error) if error.kind() != ErrorKind::WouldBlock => {
                Err(format!("{shown} is a socket that cannot be looked at: {error}. Choose another path with {flag}."))
            }
            // One whose queue is full has somebody behind it, too.
            Ok(_) | Err(_) => {
                Err(format!("another program already listens on {shown}. Stop it, or choose another path with {flag}."))
            }
        }
    }
}
