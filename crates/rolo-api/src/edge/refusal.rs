//! Every way in which a request can be refused, whatever the surface.
//!
//! A surface places every kind by hand, in its `errors.rs`, without a catch-all arm.

use std::time::Duration;

use rolo_core::fault::Fault;
use rolo_core::key::Scope;
use rolo_core::rejection::{Missing, Rejection};
use rolo_store::StoreError;

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There is no usable key.
    Unauthorized {
        /// Whether there was an `Authorization` header at all.
        credential_sent: bool,
    },
    /// The key does not hold the scope.
    Forbidden {
        /// The scope it would need.
        scope: Scope,
    },
    /// No route has this path.
    NoRoute,
    /// The path is there, but not with this method.
    MethodNotAllowed {
        /// The methods that are, for `Allow`.
        allow: String,
    },
    /// What the request is about does not exist in this workspace.
    NotFound(Missing),
    /// Query parameters or headers are not acceptable: all that is wrong.
    BadRequest(Vec<Fault>),
    /// Values of the body are not acceptable: all that is wrong.
    Invalid(Vec<Fault>),
    /// The revision is not the one that `If-Match` names.
    PreconditionFailed {
        /// The revision that is there; `None` when nothing is.
        current: Option<u64>,
    },
    /// Values are taken by other active records.
    Taken(Vec<Fault>),
    /// The `Idempotency-Key` was used for another request.
    ReusedRetryKey,
    /// The first request with this `Idempotency-Key` is still running.
    StillRunning,
    /// The body is larger than this many bytes.
    BodyTooLarge {
        /// The limit.
        bytes_max: usize,
    },
    /// The body has a `Content-Encoding`, and we take none.
    EncodedBody,
    /// The body did not arrive in time.
    BodyTimeout,
    /// The key has asked too often.
    RateLimited {
        /// When it may ask again.
        retry_after: Duration,
    },
    /// The store cannot take it now; nothing was written.
    Busy,
    /// The disk is full; nothing was written.
    DiskFull,
    /// The store has failed; whether a write happened is unknown.
    OutcomeUnknown,
    /// The answer took too long; whether a write happened is unknown.
    Timeout,
    /// A fault of ours; nothing was written.
    Internal,
}

impl From<Rejection> for Refusal {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::NotFound(missing) => Self::NotFound(missing),
            Rejection::Invalid(faults) => Self::Invalid(faults),
            Rejection::PreconditionFailed { current } => Self::PreconditionFailed { current },
            Rejection::Taken(faults) => Self::Taken(faults),
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy(_) | StoreError::Closing => Self::Busy,
            StoreError::Full => Self::DiskFull,
            StoreError::Failed(_) => Self::OutcomeUnknown,
            StoreError::Internal(_) => Self::Internal,
        }
    }
}
