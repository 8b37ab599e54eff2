//! The one place where a rule lives: what comes of a command.
//!
//! Pure: the view holds what is stored, the moment holds time and randomness. Refusals come in this order: not found,
//! invalid, precondition, conflict. A refused command has changed nothing in the view, but that a contact may have lost its
//! links to what was deleted before.

pub mod batch;
mod companies;
mod contacts;
mod memory_stores;
mod rule;
mod undo;
mod unlinking;
mod upsert;

use std::sync::Arc;

use self::rule::Rule;
pub use self::rule::WriteContext;
use crate::change::command::{Command, IdempotencyKey, Request};
pub use crate::change::outcome::{Outcome, Upsert};
use crate::change::rejection::Rejection;
use crate::change::view::{IdempotencyRecord, View};
use crate::log::recall::{Recall, WHOLE_BYTES_MAX};

/// How long an idempotency record is kept.
pub const RETRY_MILLIS: i64 = 72 * 60 * 60 * 1000;

/// Carries out one command on the view, or says why not.
pub fn decide(view: &mut View, request: &Request, moment: WriteContext) -> Result<Outcome, Rejection> {
    let Request { command, precondition, origin } = request;
    let clock = moment.now;
    let moment = WriteContext { now: view.instant(clock), ..moment };
    if let Some(quota_mib) = view.workspace.used_up().filter(|_| !command.is_upkeep()) {
        return Err(Rejection::OverQuota { quota_mib });
    }
    let rule = Rule { precondition, origin: *origin, moment };
    match command {
        Command::CreateContact { patch, aliases, errors } => contacts::create(view, patch, aliases, errors, rule),
        Command::UpdateContact { contact, patch, errors } => contacts::update(view, contact, patch, errors, rule),
        Command::EditContact { contact, edit } => contacts::edit(view, contact, edit, rule),
        Command::UpsertContact { patch, matching, errors } => upsert::contact(view, patch, *matching, errors, rule),
        Command::UndoContact { entry, is_strict } => undo::contact(view, entry, *is_strict, rule),
        Command::DeleteContact { contact } => contacts::delete(view, contact, rule),
        Command::AttachContact { store, contact } => contacts::attach(view, *store, contact, rule),
        Command::DetachContact { store, contact } => contacts::detach(view, *store, contact, rule),
        Command::CreateCompany { patch, errors } => companies::create(view, patch, errors, rule),
        Command::UpdateCompany { company, patch, errors } => companies::update(view, *company, patch, errors, rule),
        Command::DeleteCompany { company } => companies::delete(view, *company, rule),
        Command::CreateMemoryStore { patch, errors } => memory_stores::create(view, patch, errors, rule),
        Command::UpdateMemoryStore { store, patch, errors } => memory_stores::update(view, *store, patch, errors, rule),
        Command::DeleteMemoryStore { store } => memory_stores::delete(view, *store, rule),
        Command::ForgetAnswers => {
            view.forget_kept(clock.plus_millis(-RETRY_MILLIS)); // They were kept by the clock, too.
            Ok(Outcome::Upkeep)
        }
        Command::Unlink { gone } => unlinking::go_on(view, *gone, rule),
        Command::AttachAssistant { store, assistant } => memory_stores::attach(view, *store, assistant, rule),
        Command::DetachAssistant { store, assistant } => memory_stores::detach(view, *store, assistant, rule),
    }
}

/// Makes an answer out of an outcome, in the form of the surface that gives it.
///
/// It may be asked more than once, since a batch whose transaction failed is decided again.
pub type Keep = Box<dyn Fn(&Outcome) -> Vec<u8> + Send + Sync>;

/// A request's claim that it may be a retry.
pub struct Retry {
    /// The key under which its answer is kept.
    pub key: IdempotencyKey,
    /// SHA-256 of all that is asked for.
    pub fingerprint: [u8; 32],
    /// Makes the answer that is kept.
    pub keep: Keep,
}

/// What came of a request that may be a retry.
#[derive(Clone, Debug, PartialEq)]
pub enum CommandResult {
    /// It was carried out now.
    Done(Outcome),
    /// It had been carried out before; the answer of then.
    Replayed(Arc<[u8]>),
    /// It had been carried out before, and had changed nothing: the answer of then shows the record as it was at this place.
    Recalled(Recall),
    /// Its idempotency key belongs to another request.
    ReusedKey,
    /// It was refused.
    Refused(Rejection),
}

/// Handles a request once, however often it is sent with the same idempotency key. Refusals are not kept.
pub fn answer(view: &mut View, request: &Request, retry: Option<&Retry>, moment: WriteContext) -> CommandResult {
    let Some(Retry { key, fingerprint, keep }) = retry else {
        return match decide(view, request, moment) {
            Ok(outcome) => CommandResult::Done(outcome),
            Err(rejection) => CommandResult::Refused(rejection),
        };
    };
    if let Some(kept) = view.kept(key, moment.now.plus_millis(-RETRY_MILLIS)) {
        return match Recall::read(&kept.answer) {
            _ if kept.fingerprint != *fingerprint => CommandResult::ReusedKey,
            Some(place) => CommandResult::Recalled(place),
            None => CommandResult::Replayed(kept.answer.clone()),
        };
    }
    let position = view.workspace.log_position;
    match decide(view, request, moment) {
        Ok(outcome) => {
            let whole = keep(&outcome);
            let has_changed_nothing = view.workspace.log_position == position;
            let place = Recall::of(&outcome).filter(|_| has_changed_nothing && whole.len() > WHOLE_BYTES_MAX);
            let answer = place.map_or(whole, Recall::to_bytes).into();
            view.keep(key.clone(), IdempotencyRecord { fingerprint: *fingerprint, answer, at: moment.now });
            CommandResult::Done(outcome)
        }
        Err(rejection) => CommandResult::Refused(rejection),
    }
}
