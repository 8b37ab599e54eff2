//! Waiting in places that are not async.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use tokio::runtime::Handle;

/// Waits for `future` to end, in a helper of tests that is not async. Meanwhile the runtime goes on with its other tasks,
/// for which it needs more threads than one, unless the future ends without waiting at all.
pub fn settle<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => tokio::task::block_in_place(|| Handle::current().block_on(future)),
    }
}
