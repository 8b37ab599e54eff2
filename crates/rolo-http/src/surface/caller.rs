//! Who asks.

use rolo_core::WorkspaceUid;
use rolo_core::key::KeyId;
use tracing::field::DebugValue;

/// Who asks, as the log names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) workspace: WorkspaceUid,
    pub(crate) key: KeyId,
}

impl Caller {
    /// The workspace as the log shows it.
    pub(crate) fn workspace(self) -> DebugValue<WorkspaceUid> {
        tracing::field::debug(self.workspace)
    }

    /// The public part of the key as the log shows it.
    pub(crate) fn key(self) -> DebugValue<KeyId> {
        tracing::field::debug(self.key)
    }
}
