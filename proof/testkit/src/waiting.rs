//! Waiting in places that are not async.

use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{self, SyncSender};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tokio::runtime::{Handle, RuntimeFlavor};

/// How long something may take that needs nothing of the runtime, on a machine that is busy with other things.
const SECONDS_MAX: u64 = 60;

/// Waits for `future` to end, in a helper of tests that is not async. Meanwhile the runtime goes on with its other tasks,
/// for which it needs more threads than one. On a runtime with one thread alone, nothing may be waited for but another thread, such
/// as the writer's.
pub fn settle<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        return value;
    }
    if Handle::current().runtime_flavor() != RuntimeFlavor::CurrentThread {
        return tokio::task::block_in_place(|| Handle::current().block_on(future));
    }
    let (woken, wakes) = mpsc::sync_channel(1);
    let waker = Waker::from(Arc::new(Woken(woken)));
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        let woken = wakes.recv_timeout(Duration::from_secs(SECONDS_MAX));
        woken.expect("it waits for the runtime, which needs more threads for that: `flavor = \"multi_thread\"`");
    }
}

/// Notes that a future is to be polled again.
struct Woken(SyncSender<()>);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        // Full: it is noted already.
        let _ = self.0.try_send(());
    }
}
