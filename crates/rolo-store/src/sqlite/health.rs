//! Whether the store is sound. It fails once, and for good.

use tokio::sync::watch;

/// Why the store has failed, for all who must know.
pub(super) struct Health {
    failure: watch::Sender<Option<String>>,
}

impl Health {
    pub(super) fn new() -> Self {
        Self { failure: watch::Sender::new(None) }
    }

    /// Marks the store as failed. The first reason stays.
    pub(super) fn fail(&self, reason: String) {
        self.failure.send_if_modified(|failure| {
            let first = failure.is_none();
            if first {
                *failure = Some(reason);
            }
            first
        });
    }

    pub(super) fn failure(&self) -> Option<String> {
        self.failure.borrow().clone()
    }

    pub(super) async fn failed(&self) -> String {
        let mut failure = self.failure.subscribe();
        match failure.wait_for(Option::is_some).await {
            Ok(reason) => reason.clone().unwrap_or_default(),
            Err(_) => std::future::pending().await,
        }
    }
}
