//! What one workspace may have in memory at a time: large bodies on their way in, and large answers on their way out.
//!
//! Each has limits of its own in size and in time. But a thousand bodies that come slowly, or a thousand lists that nobody
//! takes, would hold gigabytes for as long as that. So all that is large is counted, by workspace, and what would be too
//! much is refused as busy; other workspaces are not concerned. A body or answer of the usual size is not counted: it
//! costs nothing, and is never refused for this.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use rolo_core::WorkspaceId;

use super::Refusal;

/// Bytes of a body or an answer that are not counted.
pub(super) const UNCOUNTED_BYTES: usize = 64 * 1024;

/// What is held, by workspace.
#[derive(Clone)]
pub(super) struct Held {
    bytes_max: usize,
    by_workspace: Arc<Mutex<HashMap<WorkspaceId, usize>>>,
}

/// A part of what a workspace may hold. It is free again when this is dropped.
pub(super) struct Share {
    held: Held,
    workspace: WorkspaceId,
    bytes: usize,
}

impl Held {
    pub(super) fn new(bytes_max: usize) -> Self {
        Self { bytes_max, by_workspace: Arc::default() }
    }

    /// A share of nothing yet.
    pub(super) fn share(&self, workspace: WorkspaceId) -> Share {
        Share { held: self.clone(), workspace, bytes: 0 }
    }
}

impl Share {
    /// Makes the share one for so many bytes, or refuses.
    pub(super) fn cover(&mut self, bytes: usize) -> Result<(), Refusal> {
        let wanted = bytes.saturating_sub(UNCOUNTED_BYTES);
        if wanted <= self.bytes {
            return Ok(());
        }
        let mut by_workspace = self.held.by_workspace.lock().unwrap_or_else(PoisonError::into_inner);
        let held = by_workspace.get(&self.workspace).copied().unwrap_or(0);
        let after = held + (wanted - self.bytes);
        if after > self.held.bytes_max {
            return Err(Refusal::Busy);
        }
        by_workspace.insert(self.workspace, after);
        self.bytes = wanted;
        Ok(())
    }

    /// The text as bytes that hold the share until the last of them is sent.
    pub(super) fn bytes_of(self, text: String) -> Bytes {
        struct Sent(String, #[allow(dead_code, reason = "it is kept for its end")] Share);
        impl AsRef<[u8]> for Sent {
            fn as_ref(&self) -> &[u8] {
                self.0.as_bytes()
            }
        }
        Bytes::from_owner(Sent(fitted(text), self))
    }
}

/// The text without what it has room for beyond its end: one that has grown piece by piece may have as much again, which
/// would be held without being counted.
fn fitted(mut text: String) -> String {
    text.shrink_to_fit();
    text
}

impl Drop for Share {
    fn drop(&mut self) {
        if self.bytes == 0 {
            return;
        }
        let mut by_workspace = self.held.by_workspace.lock().unwrap_or_else(PoisonError::into_inner);
        let held = by_workspace.get(&self.workspace).copied().unwrap_or(0);
        match held.saturating_sub(self.bytes) {
            0 => by_workspace.remove(&self.workspace),
            left => by_workspace.insert(self.workspace, left),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: WorkspaceId = WorkspaceId(1);
    const LARGE: usize = UNCOUNTED_BYTES + 600;

    #[test]
    fn what_is_large_is_counted_by_workspace_until_it_is_gone() {
        let held = Held::new(1_000);
        let cover = |workspace, bytes| {
            let mut share = held.share(workspace);
            share.cover(bytes).map(|()| share)
        };
        let first = cover(ONE, LARGE).expect("there is room");
        assert!(cover(ONE, LARGE).is_err() && cover(ONE, UNCOUNTED_BYTES).is_ok());
        let other = cover(WorkspaceId(2), LARGE).expect("another one has room of its own");
        let bytes = first.bytes_of("x".repeat(LARGE));
        let part = bytes.slice(..10);
        drop(bytes);
        assert!(cover(ONE, LARGE).is_err(), "a part of it is still there");
        drop((part, other));
        assert!(cover(ONE, LARGE).is_ok());
        assert!(held.by_workspace.lock().unwrap().is_empty());
    }

    #[test]
    fn a_large_text_is_held_without_spare_room() {
        let mut text = String::with_capacity(2 * LARGE);
        text.push_str(&"x".repeat(LARGE));
        assert_eq!(fitted(text).capacity(), LARGE);
    }

    #[test]
    fn a_share_grows_with_what_arrives() {
        let held = Held::new(1_000);
        let mut share = held.share(ONE);
        for bytes in [0, 10, UNCOUNTED_BYTES, UNCOUNTED_BYTES + 1, UNCOUNTED_BYTES + 1_000] {
            assert_eq!(share.cover(bytes), Ok(()));
        }
        assert_eq!(share.cover(UNCOUNTED_BYTES + 1_001), Err(Refusal::Busy));
        assert_eq!(share.cover(UNCOUNTED_BYTES + 1_000), Ok(()));
    }
}
