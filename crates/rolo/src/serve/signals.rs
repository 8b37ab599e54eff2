//! Signals: the first one stops in an orderly way, the second one at once.

use tokio_util::sync::CancellationToken;

use crate::failure::{Exit, Failure};
use crate::logs;

/// A token that is cancelled by the first signal to stop. The second one ends the program.
pub(super) fn stop_at_a_signal(is_terminal: bool) -> Result<CancellationToken, Failure> {
    let mut signals = Signals::new(is_terminal)
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
    Ok(stop)
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
    fn new(is_terminal: bool) -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        // What asks other programs for something, such as to open their logs anew, must not end this one. Handlers stay.
        for kind in [SignalKind::user_defined1(), SignalKind::user_defined2()] {
            drop(signal(kind)?);
        }
        let hangup = signal(SignalKind::hangup())?;
        // A file that may not grow is an error that the store handles. Unhandled, the signal that comes with it would end
        // the program without a word.
        drop(signal(SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw()))?); // Its handler stays.
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            quit: signal(SignalKind::quit())?,
            hangup: is_terminal.then_some(hangup),
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
    fn new(_: bool) -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) -> &'static str {
        match tokio::signal::ctrl_c().await {
            Ok(()) => "Ctrl-C",
            Err(_) => std::future::pending().await,
        }
    }
}
