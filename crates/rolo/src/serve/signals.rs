//! Signals: the first one stops gracefully, the second one at once.

use std::sync::Arc;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::failure::{Exit, Failure};
use crate::logs;

/// What signals ask for.
pub(super) struct Signalled {
    /// Cancelled by the first signal to stop. The second one ends the program.
    pub(super) stop: CancellationToken,
    /// Notified by SIGHUP where there is no terminal that could be closed: files are to be read anew.
    pub(super) hangup: Arc<Notify>,
}

/// Receives signals from now on.
pub(super) fn receive(is_terminal: bool) -> Result<Signalled, Failure> {
    let hangup = Arc::new(Notify::new());
    let mut signals = Signals::new(is_terminal, &hangup)
        .map_err(|error| Failure::failed(format!("the signals to stop cannot be received: {error}.")))?;
    let stop = CancellationToken::new();
    let stopping = stop.clone();
    tokio::spawn(async move {
        let name = signals.next().await;
        tracing::info!(signal = name, "stopping; a second signal stops it at once");
        stopping.cancel();
        let name = signals.next().await;
        tracing::warn!(signal = name, "stopping at once");
        logs::flush();
        std::process::exit(Exit::Failed as i32);
    });
    Ok(Signalled { stop, hangup })
}

/// The signals to stop.
#[cfg(unix)]
struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
    quit: tokio::signal::unix::Signal,
    /// `None` without a terminal that could be closed.
    hangup: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    fn new(is_terminal: bool, reload: &Arc<Notify>) -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        // What asks other programs for something, such as to open their logs anew, must not end this one. Handlers stay.
        for kind in [SignalKind::user_defined1(), SignalKind::user_defined2()] {
            drop(signal(kind)?);
        }
        let mut hangup = Some(signal(SignalKind::hangup())?);
        if let Some(mut hangup) = hangup.take_if(|_| !is_terminal) {
            let reload = reload.clone();
            tokio::spawn(async move {
                while hangup.recv().await.is_some() {
                    reload.notify_one();
                }
            });
        }
        // A file that may not grow is an error that the store handles. Unhandled, the signal that comes with it would end
        // the program without a word.
        drop(signal(SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw()))?); // Its handler stays.
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            quit: signal(SignalKind::quit())?,
            hangup,
        })
    }

    async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            _ = self.interrupt.recv() => "SIGINT",
            _ = self.quit.recv() => "SIGQUIT",
            () = Self::next_hangup(self.hangup.as_mut()) => "SIGHUP",
        }
    }
}

#[cfg(unix)]
impl Signals {
    async fn next_hangup(hangup: Option<&mut tokio::signal::unix::Signal>) {
        match hangup {
            Some(hangup) => drop(hangup.recv().await),
            None => std::future::pending().await,
        }
    }
}

/// The signals to stop.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new(_: bool, _: &Arc<Notify>) -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> &'static str {
        match tokio::signal::ctrl_c().await {
            Ok(()) => "Ctrl-C",
            Err(_) => std::future::pending().await,
        }
    }
}
