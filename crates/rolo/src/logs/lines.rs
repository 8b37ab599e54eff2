//! Non-blocking log lines: a bounded queue in front of stderr. What does not fit is counted and lost.
//!
//! A thread of its own writes them. What finds no place before it, since the reader stalls, and what cannot be written is lost
//! and counted. The libraries for this bring a dozen crates for files that are changed by date.

use std::io::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

/// Lines that may wait for the thread that writes.
const LINE_COUNT_MAX: usize = 1_024;

/// How long the end of the program waits for the lines that are on their way.
const FLUSH_MILLIS_MAX: u64 = 500;

/// Those of this process: there is one stderr, and one subscriber for all of its threads.
static LINES: OnceLock<SyncSender<Message>> = OnceLock::new();

static LOST: AtomicU64 = AtomicU64::new(0);

enum Message {
    Line(Vec<u8>),
    /// Tells when all lines before it are written.
    Flush(SyncSender<()>),
}

/// Begins to write lines to stderr; once more changes nothing.
pub(super) fn start() -> io::Result<()> {
    let (sender, receiver) = sync_channel(LINE_COUNT_MAX);
    if LINES.set(sender).is_ok() {
        std::thread::Builder::new().name("rolo-log".into()).spawn(move || write_all(&receiver, io::stderr()))?;
    }
    Ok(())
}

fn write_all(receiver: &Receiver<Message>, mut out: impl Write) {
    while let Ok(message) = receiver.recv() {
        match message {
            Message::Line(line) => {
                if out.write_all(&line).is_err() {
                    lose();
                }
            }
            Message::Flush(done) => drop(done.try_send(())), // Whoever asked may have gone.
        }
    }
}

fn lose() {
    LOST.fetch_add(1, Ordering::Relaxed);
}

/// Lines that were lost so far.
pub fn lost() -> u64 {
    LOST.load(Ordering::Relaxed)
}

/// Waits a moment for the lines that are on their way. To be called before the process ends.
pub fn flush() {
    let (done, is_done) = sync_channel(1);
    if LINES.get().is_some_and(|lines| lines.try_send(Message::Flush(done)).is_ok()) {
        let _ = is_done.recv_timeout(Duration::from_millis(FLUSH_MILLIS_MAX)); // A stalled reader is not waited for.
    }
}

/// Where one line is written to. It never fails and never waits.
pub(super) struct Writer;

impl Write for Writer {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let is_taken = LINES.get().is_some_and(|lines| lines.try_send(Message::Line(line.to_vec())).is_ok());
        if !is_taken {
            lose();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
