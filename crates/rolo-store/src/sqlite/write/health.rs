//! Fail-stop: whether the store is sound. It fails once, and for good.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;

/// Why the store has failed, for all who must know.
pub(crate) struct Health {
    failure: watch::Sender<Option<String>>,
    /// The last write found the disk full.
    is_full: AtomicBool,
}

impl Health {
    pub(crate) fn new() -> Self {
        Self { failure: watch::Sender::new(None), is_full: AtomicBool::new(false) }
    }

    /// Marks the store as failed. The first reason stays.
    pub(crate) fn fail(&self, reason: String) {
        self.failure.send_if_modified(|failure| {
            let first = failure.is_none();
            if first {
                *failure = Some(reason);
            }
            first
        });
    }

    /// Notes whether there was space for a write.
    pub(crate) fn set_full(&self, is_full: bool) {
        self.is_full.store(is_full, Ordering::Relaxed);
    }

    /// Why writes are not taken now; `None` when they are.
    pub(crate) fn unavailable(&self) -> Option<String> {
        let full = || self.is_full.load(Ordering::Relaxed).then(|| "the disk is full".to_owned());
        self.failure().or_else(full)
    }

    pub(crate) fn failure(&self) -> Option<String> {
        self.failure.borrow().clone()
    }

    pub(crate) async fn failed(&self) -> String {
        let mut failure = self.failure.subscribe();
        match failure.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone().unwrap_or_default(),
            Err(_) => std::future::pending().await,
        }
    }
}
