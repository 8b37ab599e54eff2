//! One request, after the edge has checked and read it.

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use rolo_core::change::command::{Command, IdempotencyKey, Precondition, Write};
use rolo_core::change::decide::batch::{BatchAnswer, BatchCommand, BatchMode};
use rolo_core::change::decide::{CommandResult, Retry};
use rolo_core::change::rebase::Base;
use rolo_core::change::rejection::{Rejection, Taken};
use rolo_core::{Change, Clock, ContactRef, Origin, Outcome, Request, Surface};
use rolo_store::{Batch, Store, Submission};

use crate::request::body::BodyStream;
use crate::request::conditions;
use crate::request::idempotency::{self, Claim};
use crate::response::refusal::{Conflict, RequestError};
use crate::response::reply::JsonReply;
use crate::surface::caller::KeyWatch;
use crate::surface::grant::{Grant, ReadContacts};
use crate::surface::request_id::RequestId;

/// One request.
pub struct Call {
    /// The store.
    pub store: Store,
    /// The parameters of its path, percent-decoded, by name. What cannot be decoded is empty, which is no id.
    pub path: Vec<(&'static str, String)>,
    /// Its query, as sent, without the question mark.
    pub query: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body; empty where the operation takes it as it arrives.
    pub body: Bytes,
    /// Its id.
    pub request_id: RequestId,
    /// The body of an operation that takes it as it arrives.
    pub(crate) body_stream: Option<Box<BodyStream>>,
    pub(crate) surface: Surface,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) claim: Option<Arc<Claim>>,
    pub(crate) clock: Arc<dyn Clock>,
    /// The state of which its patch was made, where it may be applied to a later one.
    pub(crate) base: Option<Arc<Base>>,
}

impl Call {
    /// A parameter of the path. It is there, since the operation's path names it.
    pub fn parameter(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The body as it arrives, once, where the operation is one that [streams it](crate::Operation::streaming_body).
    pub fn take_body_stream(&mut self) -> Option<Box<BodyStream>> {
        self.body_stream.take()
    }

    /// A watch on the key of a caller, for an answer that lasts.
    pub fn watch<P>(&self, grant: &Grant<P>) -> KeyWatch {
        KeyWatch::new(self.store.clone(), self.clock.clone(), grant.caller())
    }

    /// Whether `If-Match` lets a write of a record at this revision pass.
    pub fn expects(&self, revision: u64) -> bool {
        conditions::precondition(&self.headers).is_met(Some(revision))
    }

    /// The one revision that `If-Match` names; `None` where it names none or several.
    pub fn expected_revision(&self) -> Option<u64> {
        match &conditions::precondition(&self.headers) {
            Precondition::OneOf(revisions) => revisions.first().copied().filter(|_| revisions.len() == 1),
            Precondition::None | Precondition::Exists | Precondition::Unchanged(_) => None,
        }
    }

    /// Lets its patch be applied to a later state than the one that `If-Match` names, as long as what it names is unchanged.
    pub fn rebase_on(&mut self, base: Arc<Base>) {
        self.base = Some(base);
    }

    fn precondition(&self) -> Precondition {
        match &self.base {
            Some(base) => Precondition::Unchanged(base.clone()),
            None => conditions::precondition(&self.headers),
        }
    }

    /// What would come of a command, with `If-Match`: nothing is written, and an `Idempotency-Key` is not looked at.
    pub async fn propose<P, W: Write>(
        &self,
        grant: &Grant<P>,
        command: W,
    ) -> Result<(W::Outcome, Vec<Change>), RequestError>
    where
        W::Outcome: Clone,
    {
        let origin = Origin { actor: grant.caller().principal(), surface: self.surface, request_id: self.request_id.0 };
        let request = Request { command: command.into(), precondition: self.precondition(), origin };
        let batch = Batch::new(grant.workspace(), vec![request.into()]).map_err(|_| RequestError::Internal)?;
        let answer = self.store.submit_batch(batch.dry_run()).await?.pop();
        match answer {
            Some(BatchAnswer::Proposed { outcome, changes }) => {
                let outcome = W::outcome(&outcome).ok_or(RequestError::Internal)?;
                Ok((outcome.clone(), changes))
            }
            Some(BatchAnswer::Answered(CommandResult::Refused(rejection))) => {
                Err(refused(&self.store, grant.also::<ReadContacts>(), rejection).await)
            }
            Some(BatchAnswer::Answered(_) | BatchAnswer::Undone { .. }) | None => Err(RequestError::Internal),
        }
    }

    /// Has a command carried out: with `If-Match`, once for each `Idempotency-Key`, and with the answer that `encode`
    /// makes of what comes of it. The answer is kept in the transaction of the change.
    // Not an `async fn`, whose future would hold the call and the command as well; this one holds a box.
    pub fn write<P, W: Write + 'static, E: Fn(&W::Outcome) -> JsonReply + Clone + Send + Sync + 'static>(
        self,
        grant: &Grant<P>,
        command: W,
        encode: E,
    ) -> impl Future<Output = Result<JsonReply, RequestError>> + Send + use<P, W, E> {
        let precondition = self.precondition();
        let Self {
            store,
            path: _,
            query,
            headers: _,
            body,
            body_stream: _,
            request_id,
            surface,
            method,
            uri,
            claim,
            clock: _,
            base: _,
        } = self;
        let origin = Origin { actor: grant.caller().principal(), surface, request_id: request_id.0 };
        let encode = move |outcome: &Outcome| W::outcome(outcome).map(&encode);
        let command = command.into();
        let request = Request { command, precondition, origin };
        let retry = claim.as_ref().map(|claim| {
            let encode = encode.clone();
            let fingerprint = idempotency::fingerprint(&method, uri.path(), &query, &body);
            Retry {
                key: claim.key().clone(),
                fingerprint,
                keep: Box::new(move |outcome| encode(outcome).as_ref().map(idempotency::kept).unwrap_or_default()),
            }
        });
        let reader = grant.also::<ReadContacts>();
        let workspace = grant.workspace();
        let submission = Box::new(Submission { retry, ..Submission::new(workspace, request) });
        async move {
            let encode = |outcome: &Outcome| {
                encode(outcome).ok_or_else(|| {
                    tracing::error!(target: crate::logs::TARGET, %request_id, "the outcome belongs to another command");
                    RequestError::Internal
                })
            };
            match store.submit(submission).await? {
                CommandResult::Done(outcome) => encode(&outcome),
                CommandResult::Replayed(kept) => {
                    claim.iter().for_each(|claim| claim.set_replayed());
                    idempotency::read_kept(&kept).ok_or_else(|| {
                        tracing::error!(target: crate::logs::TARGET, %request_id, "an idempotency record has an unknown form");
                        RequestError::Internal
                    })
                }
                CommandResult::Recalled(place) => {
                    claim.iter().for_each(|claim| claim.set_replayed());
                    encode(&Box::pin(store.recall(workspace, place)).await?)
                }
                CommandResult::ReusedKey => Err(RequestError::ReusedIdempotencyKey),
                CommandResult::Refused(rejection) => Err(Box::pin(refused(&store, reader, rejection)).await),
            }
        }
    }
}

/// One command of a batch, with what is to be answered.
pub struct BatchWrite {
    /// What to do.
    pub command: Command,
    /// What must be true of the revision.
    pub precondition: Precondition,
    /// Makes the answer of what comes of it; it is kept in the transaction of the change.
    pub encode: Arc<dyn Fn(&Outcome) -> JsonReply + Send + Sync>,
}

/// What came of one command of a batch.
pub enum BatchResult {
    /// It was carried out, now or before.
    Done(JsonReply),
    /// It would have been.
    Proposed(Outcome, Vec<Change>),
    /// It was refused.
    Refused(RequestError),
    /// It was not done, since the command at this index was refused, and all or none were to be.
    Undone(usize),
}

impl Call {
    /// Has several commands carried out in their order, with one result for each. With an `Idempotency-Key` each of them is carried out
    /// once for each place in the batch.
    pub async fn write_batch<P>(
        &self,
        grant: &Grant<P>,
        writes: Vec<BatchWrite>,
        mode: BatchMode,
    ) -> Result<Vec<BatchResult>, RequestError> {
        let origin = Origin { actor: grant.caller().principal(), surface: self.surface, request_id: self.request_id.0 };
        let fingerprint = idempotency::fingerprint(&self.method, self.uri.path(), &self.query, &self.body);
        let claim = self.claim.as_ref().filter(|_| !mode.is_dry_run);
        let encoders: Vec<_> = writes.iter().map(|write| write.encode.clone()).collect();
        let command = |(index, write): (usize, BatchWrite)| {
            let request = Request { command: write.command, precondition: write.precondition, origin };
            let retry = claim.map(|claim| {
                // The first has the caller's own, which no other request may use. No key of a caller's has a space in it.
                let text = &claim.key().text;
                let text = if index == 0 { text.clone() } else { format!("{text} {index}") };
                let key = IdempotencyKey { owner: claim.key().owner, text };
                let encode = write.encode;
                Retry { key, fingerprint, keep: Box::new(move |outcome| idempotency::kept(&encode(outcome))) }
            });
            BatchCommand { request, retry }
        };
        let commands = writes.into_iter().enumerate().map(command).collect();
        let batch = Batch::new(grant.workspace(), commands).map_err(|_| RequestError::Internal)?;
        let batch = if mode.is_atomic { batch.atomic() } else { batch };
        let batch = if mode.is_dry_run { batch.dry_run() } else { batch };
        let answers = self.store.submit_batch(batch).await?;
        if answers.contains(&BatchAnswer::Answered(CommandResult::ReusedKey)) {
            return Err(RequestError::ReusedIdempotencyKey);
        }
        let mut results = Vec::with_capacity(answers.len());
        for (answer, encode) in answers.into_iter().zip(encoders) {
            let result = match answer {
                BatchAnswer::Proposed { outcome, changes } => BatchResult::Proposed(outcome, changes),
                BatchAnswer::Undone { refused } => BatchResult::Undone(refused),
                BatchAnswer::Answered(CommandResult::Done(outcome)) => BatchResult::Done(encode(&outcome)),
                BatchAnswer::Answered(CommandResult::Replayed(kept)) => {
                    claim.iter().for_each(|claim| claim.set_replayed());
                    let kept = idempotency::read_kept(&kept);
                    kept.map_or(BatchResult::Refused(RequestError::Internal), BatchResult::Done)
                }
                BatchAnswer::Answered(CommandResult::Recalled(place)) => {
                    claim.iter().for_each(|claim| claim.set_replayed());
                    BatchResult::Done(encode(&self.store.recall(grant.workspace(), place).await?))
                }
                BatchAnswer::Answered(CommandResult::ReusedKey) => {
                    BatchResult::Refused(RequestError::ReusedIdempotencyKey)
                }
                BatchAnswer::Answered(CommandResult::Refused(rejection)) => {
                    BatchResult::Refused(refused(&self.store, grant.also::<ReadContacts>(), rejection).await)
                }
            };
            results.push(result);
        }
        Ok(results)
    }
}

/// A refusal, with what it is about where the key may read contacts.
async fn refused(store: &Store, reader: Option<Grant<ReadContacts>>, rejection: Rejection) -> RequestError {
    match rejection {
        Rejection::Taken(taken) => RequestError::Taken(conflicts(store, reader, taken).await),
        Rejection::Ambiguous(candidates) if reader.is_some() => RequestError::Ambiguous { candidates },
        rejection => rejection.into(),
    }
}

/// What is taken, with who has it where the key may read contacts. Whoever is gone by now is not named.
async fn conflicts(store: &Store, reader: Option<Grant<ReadContacts>>, taken: Vec<Taken>) -> Vec<Conflict> {
    let mut conflicts = Vec::with_capacity(taken.len());
    for Taken { fault, holder } in taken {
        let holder = match (&reader, holder) {
            (Some(reader), Some(id)) => store.get_contact(reader.workspace(), ContactRef::id(id)).await.ok().flatten(),
            (None, _) | (_, None) => None,
        };
        conflicts.push(Conflict { fault, holder: holder.map(Box::new) });
    }
    conflicts
}
