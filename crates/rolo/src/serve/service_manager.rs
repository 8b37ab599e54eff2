//! Notifications to a service manager such as systemd: that the server is ready, what it does, and that it is alive.
//!
//! The protocol is `sd_notify`: a datagram of `NAME=value` lines to the socket in `NOTIFY_SOCKET`. Without that variable
//! nobody is notified.
//!
//! The watchdog answers one question: would another start help? So it is fed while the threads of the runtime run what they
//! are given, and while the writer takes what waits for it. A full disk, a database that cannot be reached and overload are
//! no reason to stop feeding it: they pass, and requests are answered meanwhile. A store that has failed ends the program by
//! itself.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rolo_store::Store;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::process_environment::ProcessEnvironment;

/// The variable with the socket.
const SOCKET_VARIABLE: &str = "NOTIFY_SOCKET";

/// The variable with the microseconds within which the watchdog has to be fed.
const WATCHDOG_VARIABLE: &str = "WATCHDOG_USEC";

/// The variable with the process that has to feed it.
const WATCHDOG_PROCESS_VARIABLE: &str = "WATCHDOG_PID";

/// Feedings within the watchdog's time. A single one that is left out, since something stood still for so long, ends nothing.
const FEEDINGS: u32 = 4;

/// The service manager.
pub(super) struct ServiceManager {
    socket: Option<notify::Socket>,
    /// The time within which the watchdog has to be fed.
    watchdog: Option<Duration>,
    /// Whether it knows that the server stops.
    knows_of_stop: AtomicBool,
}

impl ServiceManager {
    /// The one that has started this process, if any.
    pub(super) fn of(process_environment: &ProcessEnvironment) -> Self {
        let text = |name| process_environment.variable(name).and_then(|value| value.to_str());
        let socket = process_environment.variable(SOCKET_VARIABLE).and_then(|address| {
            let opened = notify::Socket::open(address);
            opened.inspect_err(|error| tracing::warn!(%error, "the socket in {SOCKET_VARIABLE} cannot be used")).ok()
        });
        let is_ours = text(WATCHDOG_PROCESS_VARIABLE).is_none_or(|id| id.parse() == Ok(std::process::id()));
        let micros = text(WATCHDOG_VARIABLE).and_then(|micros| micros.parse().ok()).filter(|&micros| micros > 0);
        let watchdog = micros.filter(|_| is_ours && socket.is_some()).map(Duration::from_micros);
        Self { socket, watchdog, knows_of_stop: AtomicBool::new(false) }
    }

    /// Says what the server does.
    pub(super) fn status(&self, status: &str) {
        self.send(&format!("STATUS={status}"));
    }

    /// Says that it takes requests.
    pub(super) fn ready(&self, status: &str) {
        self.send(&format!("READY=1\nSTATUS={status}"));
    }

    /// Says that it stops, and why or how, unless that has been said.
    pub(super) fn stopping(&self, status: &str) {
        if !self.knows_of_stop.swap(true, Ordering::Relaxed) {
            self.send(&format!("STOPPING=1\nSTATUS={status}"));
        }
    }

    /// Says that it answers what it has begun to, and then stops.
    pub(super) fn finishing(&self) {
        self.stopping("Finishing the requests in progress");
    }

    /// Feeds the watchdog, and says when the server begins to stop. Never returns.
    pub(super) async fn accompany(&self, store: &Store, stop: &CancellationToken) {
        let watching = async {
            match self.watchdog {
                Some(time) => self.feed(store, time).await,
                None => std::future::pending().await,
            }
        };
        let stopping = async {
            stop.cancelled().await;
            self.finishing();
        };
        tokio::join!(watching, stopping);
    }

    async fn feed(&self, store: &Store, time: Duration) {
        let mut due = tokio::time::interval(time / FEEDINGS);
        due.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut writer = Pulse::default();
        loop {
            due.tick().await;
            // This future has a thread of its own; those that answer requests are asked by a task.
            let answers = tokio::spawn(std::future::ready(())).await.is_ok();
            if answers && writer.beats(store.queue_depth(), store.taken_count()) {
                self.send("WATCHDOG=1");
            } else {
                tracing::error!("the writer has taken nothing of what waits for it; the watchdog is not fed");
            }
        }
    }

    fn send(&self, message: &str) {
        if let Some(socket) = &self.socket
            && let Err(error) = socket.send(message)
        {
            tracing::debug!(%error, "the service manager cannot be notified");
        }
    }
}

/// Whether the writer goes on.
#[derive(Debug, Default)]
struct Pulse {
    /// What waited at the last look, and how much had been taken by then.
    last: Option<(usize, Option<u64>)>,
}

impl Pulse {
    /// Looks at how many commands wait now, and how many were ever taken, where that is counted.
    fn beats(&mut self, waiting: usize, taken: Option<u64>) -> bool {
        let last = self.last.replace((waiting, taken));
        let stands = |(waited, taken_then): (usize, Option<u64>)| {
            waiting > 0 && waited > 0 && taken.is_some() && taken == taken_then
        };
        !last.is_some_and(stands)
    }
}

#[cfg(unix)]
mod notify {
    use std::ffi::OsStr;
    use std::io;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::net::{SocketAddr, UnixDatagram};
    use std::time::Duration;

    /// Seconds for a message, since their reader may be stuck.
    const SEND_SECONDS_MAX: u64 = 1;

    /// A socket for messages to a service manager.
    pub(super) struct Socket {
        socket: UnixDatagram,
        address: SocketAddr,
    }

    impl Socket {
        pub(super) fn open(address: &OsStr) -> io::Result<Self> {
            let address = match address.as_bytes() {
                [b'/', ..] => SocketAddr::from_pathname(address)?,
                #[cfg(target_os = "linux")]
                [b'@', name @ ..] => <SocketAddr as std::os::linux::net::SocketAddrExt>::from_abstract_name(name)?,
                _ => return Err(io::Error::other("its address is neither a path nor an abstract name")),
            };
            let socket = UnixDatagram::unbound()?;
            socket.set_write_timeout(Some(Duration::from_secs(SEND_SECONDS_MAX)))?;
            Ok(Self { socket, address })
        }

        pub(super) fn send(&self, message: &str) -> io::Result<()> {
            self.socket.send_to_addr(message.as_bytes(), &self.address).map(|_| ())
        }
    }
}

#[cfg(not(unix))]
mod notify {
    use std::ffi::OsStr;
    use std::io;

    /// There is no service manager of this kind here.
    pub(super) struct Socket;

    impl Socket {
        pub(super) fn open(_: &OsStr) -> io::Result<Self> {
            Err(io::ErrorKind::Unsupported.into())
        }

        pub(super) fn send(&self, _: &str) -> io::Result<()> {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_beats_while_nothing_waits_or_something_is_taken() {
        let mut pulse = Pulse::default();
        for (waiting, taken, beats) in
            [(0, 5, true), (0, 5, true), (3, 5, true), (3, 6, true), (3, 6, false), (9, 6, false), (0, 15, true)]
        {
            assert_eq!(pulse.beats(waiting, Some(taken)), beats, "{waiting} wait, {taken} are taken");
        }
    }

    #[test]
    fn a_store_without_a_count_is_never_held_to_stand_still() {
        let mut pulse = Pulse::default();
        assert!(pulse.beats(3, None) && pulse.beats(3, None));
    }
}
