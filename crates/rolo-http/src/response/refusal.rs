//! Every way in which a request can be refused, whatever the surface.
//!
//! A surface places every kind by hand, in its `errors.rs`, without a catch-all arm.

use std::time::Duration;

use http::StatusCode;
use rolo_core::access::key::Scope;
use rolo_core::change::field_error::FieldError;
use rolo_core::change::rejection::{Missing, Rejection};
use rolo_core::{Contact, ContactId};
use rolo_store::StoreError;

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestError {
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
    BadRequest(Vec<FieldError>),
    /// Values of the body are not acceptable: all that is wrong.
    Invalid(Vec<FieldError>),
    /// The revision is not the one that `If-Match` names.
    PreconditionFailed {
        /// The revision that is there; `None` when nothing is.
        current: Option<u64>,
    },
    /// A value is not what the request says that it is.
    TestFailed {
        /// Its JSON pointer.
        pointer: String,
    },
    /// Fields have changed since what is to be taken back.
    ChangedSince {
        /// Their names, as the log has them.
        fields: Vec<String>,
    },
    /// Several contacts have what one was looked for by.
    Ambiguous {
        /// Some of them, if the key may read contacts.
        candidates: Vec<ContactId>,
    },
    /// Values are taken by other active records.
    Taken(Vec<Conflict>),
    /// The `Idempotency-Key` was used for another request.
    ReusedIdempotencyKey,
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
    /// What was asked for takes too long to find.
    TooSlow,
    /// The disk is full; nothing was written.
    DiskFull,
    /// The workspace's quota is used up; nothing was written.
    OverQuota {
        /// The quota, in mebibytes.
        quota_mib: u64,
    },
    /// The store has failed, or was lost for a moment; whether a write happened is unknown.
    OutcomeUnknown,
    /// The answer took too long; whether a write happened is unknown.
    Timeout,
    /// A fault of ours.
    Internal,
    /// One of these three on the way to something that was to be read: nothing was to be changed. With its status.
    NotRead(StatusCode),
}

/// A value that another active record has.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where it stands, and that it is taken.
    pub fault: FieldError,
    /// The contact that has it, if the key may read contacts. A dialect shows its id and nothing else.
    pub holder: Option<Box<Contact>>,
}

impl From<Rejection> for RequestError {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::NotFound(missing) => Self::NotFound(missing),
            Rejection::Invalid(errors) => Self::Invalid(errors),
            Rejection::PreconditionFailed { current } => Self::PreconditionFailed { current },
            Rejection::OverQuota { quota_mib } => Self::OverQuota { quota_mib },
            Rejection::TestFailed(pointer) => Self::TestFailed { pointer },
            Rejection::ChangedSince(fields) => Self::ChangedSince { fields },
            Rejection::Overtaken => Self::Busy,
            // Whoever may read them is told.
            Rejection::Ambiguous(_) => Self::Ambiguous { candidates: Vec::new() },
            Rejection::Taken(taken) => {
                Self::Taken(taken.into_iter().map(|taken| Conflict { fault: taken.fault, holder: None }).collect())
            }
        }
    }
}

impl From<StoreError> for RequestError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy(_) | StoreError::Closing => Self::Busy,
            StoreError::TooSlow(_) => Self::TooSlow,
            StoreError::Full => Self::DiskFull,
            StoreError::Failed(_) | StoreError::Unknown(_) => Self::OutcomeUnknown,
            // With its keys, of which this request has had one a moment ago.
            StoreError::NoWorkspace => Self::Unauthorized { credential_sent: true },
            StoreError::Internal(reason) => {
                tracing::error!(target: crate::logs::TARGET, reason, "the store could not answer");
                Self::Internal
            }
        }
    }
}

/// Seconds after which to try again when the store is busy or a request with the same key is running.
const SOON_SECONDS: u64 = 1;

/// Seconds after which to try again when the disk is full, or the quota used up: somebody has to make room first.
const DISK_FULL_SECONDS: u64 = 60;

impl RequestError {
    /// Whole seconds for `Retry-After`, where the same request may succeed later.
    pub fn retry_after_seconds(&self) -> Option<u64> {
        match self {
            Self::RateLimited { retry_after } => Some(seconds_up(*retry_after)),
            Self::StillRunning | Self::Busy => Some(SOON_SECONDS),
            Self::DiskFull | Self::OverQuota { .. } => Some(DISK_FULL_SECONDS),
            Self::Unauthorized { .. }
            | Self::Forbidden { .. }
            | Self::NoRoute
            | Self::MethodNotAllowed { .. }
            | Self::NotFound(_)
            | Self::BadRequest(_)
            | Self::Invalid(_)
            | Self::PreconditionFailed { .. }
            | Self::TestFailed { .. }
            | Self::ChangedSince { .. }
            | Self::Ambiguous { .. }
            | Self::Taken(_)
            | Self::ReusedIdempotencyKey
            | Self::BodyTooLarge { .. }
            | Self::EncodedBody
            | Self::BodyTimeout
            | Self::TooSlow
            | Self::OutcomeUnknown
            | Self::Timeout
            | Self::Internal
            | Self::NotRead(_) => None,
        }
    }

    /// The same where nothing was to be changed, or nothing can have been yet.
    pub(crate) fn of_read(self) -> Self {
        match self {
            Self::OutcomeUnknown | Self::Timeout | Self::Internal => Self::NotRead(self.usual_status()),
            other => other,
        }
    }

    /// The status that the standards give to it. A dialect may choose another.
    pub fn usual_status(&self) -> StatusCode {
        match self {
            Self::Unauthorized { .. } => StatusCode::UNAUTHORIZED,
            Self::Forbidden { .. } => StatusCode::FORBIDDEN,
            Self::NoRoute | Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Invalid(_) | Self::ReusedIdempotencyKey => StatusCode::UNPROCESSABLE_ENTITY,
            Self::PreconditionFailed { .. } => StatusCode::PRECONDITION_FAILED,
            Self::TestFailed { .. }
            | Self::ChangedSince { .. }
            | Self::Ambiguous { .. }
            | Self::Taken(_)
            | Self::StillRunning => StatusCode::CONFLICT,
            Self::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::EncodedBody => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Self::DiskFull | Self::OverQuota { .. } => StatusCode::INSUFFICIENT_STORAGE,
            Self::OutcomeUnknown | Self::Timeout => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::NotRead(status) => *status,
        }
    }

    /// What happened, in a sentence for people, where no field is involved. It names no value of any record.
    pub fn sentence(&self) -> String {
        match self {
            Self::Unauthorized { credential_sent: false } => "Send an API key in the Authorization header.".to_owned(),
            Self::Unauthorized { credential_sent: true } => "The API key is not valid.".to_owned(),
            Self::Forbidden { scope } => format!("The API key does not hold the scope {}.", scope.as_str()),
            Self::NoRoute => "There is nothing at this path.".to_owned(),
            Self::MethodNotAllowed { allow } => format!("This path takes {allow} only."),
            Self::NotFound(Missing::Contact) => "There is no such contact.".to_owned(),
            Self::NotFound(Missing::Company) => "There is no such company.".to_owned(),
            Self::NotFound(Missing::MemoryStore) => "There is no such memory store.".to_owned(),
            Self::BadRequest(_) => "The request is not acceptable.".to_owned(),
            Self::Invalid(_) => "The request holds values that are not acceptable.".to_owned(),
            Self::PreconditionFailed { current: Some(revision) } => {
                format!("If-Match does not hold the current entity tag, which is \"{revision}\". Nothing was changed.")
            }
            Self::PreconditionFailed { current: None } => {
                "If-Match was sent, but there is nothing yet that it could match. Nothing was changed.".to_owned()
            }
            Self::TestFailed { pointer } => format!("The value at {pointer:?} is another one. Nothing was changed."),
            Self::Ambiguous { .. } => {
                "Several contacts have what this one was looked for by. None was chosen, and nothing was changed."
                    .to_owned()
            }
            Self::ChangedSince { fields } if fields.is_empty() => {
                "What it would bring back is there. Nothing was changed.".to_owned()
            }
            Self::ChangedSince { .. } => "Fields have changed since then. Nothing was changed.".to_owned(),
            Self::Taken(_) => "A value is in use by another record. Nothing was changed.".to_owned(),
            Self::ReusedIdempotencyKey => {
                "The Idempotency-Key was used before for another request. Choose a new one.".to_owned()
            }
            Self::StillRunning => "A request with this Idempotency-Key is still running.".to_owned(),
            Self::BodyTooLarge { bytes_max } => format!("The body may hold at most {bytes_max} bytes."),
            Self::EncodedBody => "Send the body without a Content-Encoding.".to_owned(),
            Self::BodyTimeout => "The body did not arrive in time.".to_owned(),
            Self::RateLimited { .. } => "Too many requests with this API key. Try again later.".to_owned(),
            Self::Busy => "The server is busy. Nothing was changed; try again soon.".to_owned(),
            Self::TooSlow => {
                "The search takes too long and was given up. Look for a longer text, or for a whole number.".to_owned()
            }
            Self::DiskFull => "The server's disk is full. Nothing was changed.".to_owned(),
            Self::OverQuota { quota_mib } => format!(
                "The workspace's quota of {quota_mib} MiB for its history and its idempotency records is used up. \
                 Nothing was changed; its operator can raise the quota."
            ),
            Self::OutcomeUnknown | Self::Timeout | Self::Internal => {
                "The server failed. Whether the change was made is unknown: send the request again with the same \
                 Idempotency-Key, or read the revision."
                    .to_owned()
            }
            Self::NotRead(_) => "The server failed. Nothing was changed; try again.".to_owned(),
        }
    }
}

/// Whole seconds, rounded up, at least one: some clients accept nothing else in `Retry-After`.
pub(crate) fn seconds_up(duration: Duration) -> u64 {
    (duration.as_secs() + u64::from(duration.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_read_that_fails_says_nothing_of_a_change_that_could_be_in_doubt() {
        for refusal in [RequestError::OutcomeUnknown, RequestError::Timeout, RequestError::Internal] {
            let read = refusal.clone().of_read();
            assert!(refusal.sentence().contains("is unknown") && !read.sentence().contains("unknown"), "{read:?}");
            assert_eq!(read.usual_status(), refusal.usual_status());
        }
        assert_eq!(RequestError::Busy.of_read(), RequestError::Busy);
    }
}
