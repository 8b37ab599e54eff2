//! What is asked of the writer.

use rolo_core::decide::Retry;
use rolo_core::{Request, WorkspaceId};

/// A request on its way to the writer.
pub struct Submission {
    /// The workspace that it is for.
    pub workspace: WorkspaceId,
    /// What is asked for.
    pub request: Request,
    /// Its claim that it may be a retry.
    pub retry: Option<Retry>,
}
