//! Rules of memory stores.

use super::rule::Rule;
use super::unlinking;
use crate::change::field_error::{ErrorCode, FieldError, FieldPath, check_length};
use crate::change::outcome::Outcome;
use crate::change::rejection::{Missing, Rejection};
use crate::change::view::View;
use crate::log::entry::Subject;
use crate::model::id::MemoryStoreId;
use crate::model::memory_store::{
    ASSISTANT_CHARACTERS_MAX, ASSISTANT_COUNT_MAX, MemoryStore, MemoryStoreBody, MemoryStorePatch,
};

/// Makes a memory store.
pub(super) fn create(
    view: &mut View,
    patch: &MemoryStorePatch,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let id = MemoryStoreId::new(rule.moment.now, rule.moment.random);
    let body = patched(&MemoryStoreBody::default(), patch, errors)?;
    rule.check(None)?;
    Ok(write(view, None, MemoryStore::first(id, body, rule.moment.now), rule))
}

/// Applies `patch` to a memory store, or says everything that is wrong with it.
pub(super) fn update(
    view: &mut View,
    store: Option<MemoryStoreId>,
    patch: &MemoryStorePatch,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = view.store(store).cloned().ok_or(Rejection::NotFound(Missing::MemoryStore))?;
    let body = patched(&before.body, patch, errors)?;
    replace(view, &before, body, rule)
}

/// Deletes a memory store. Each of its contacts leaves it and counts as changed; if they are many, later.
pub(super) fn delete(view: &mut View, store: Option<MemoryStoreId>, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let before = view.store(store).cloned().ok_or(Rejection::NotFound(Missing::MemoryStore))?;
    rule.check(Some(before.revision))?;
    unlinking::begin(view, Subject::MemoryStore(before.id), rule);
    view.write_store(Some(&before), None, rule.moment.now, rule.origin);
    Ok(Outcome::MemoryStore(before))
}

/// Lets an assistant use a memory store; once more changes nothing.
pub(super) fn attach(
    view: &mut View,
    store: Option<MemoryStoreId>,
    assistant: &str,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = view.store(store).cloned().ok_or(Rejection::NotFound(Missing::MemoryStore))?;
    let mut body = before.body.clone();
    if !body.assistants.iter().any(|known| known == assistant) {
        let checked = match body.assistants.len() {
            0..ASSISTANT_COUNT_MAX => check_length(assistant, ASSISTANT_CHARACTERS_MAX),
            _ => Err(ErrorCode::TooMany(ASSISTANT_COUNT_MAX)),
        };
        checked.map_err(|code| Rejection::Invalid(vec![FieldError::new(FieldPath::Assistant, code)]))?;
        body.assistants.push(assistant.to_owned());
    }
    replace(view, &before, body, rule)
}

/// Ends the use of a memory store by an assistant; once more changes nothing.
pub(super) fn detach(
    view: &mut View,
    store: Option<MemoryStoreId>,
    assistant: &str,
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = view.store(store).cloned().ok_or(Rejection::NotFound(Missing::MemoryStore))?;
    let mut body = before.body.clone();
    body.assistants.retain(|known| known != assistant);
    replace(view, &before, body, rule)
}

fn patched(
    before: &MemoryStoreBody,
    patch: &MemoryStorePatch,
    errors: &[FieldError],
) -> Result<MemoryStoreBody, Rejection> {
    let mut errors = errors.to_vec();
    let body = patch.applied(before, &mut errors);
    if errors.is_empty() { Ok(body) } else { Err(Rejection::Invalid(errors)) }
}

/// Writes the next revision, if it is another.
fn replace(view: &mut View, before: &MemoryStore, body: MemoryStoreBody, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    rule.check(Some(before.revision))?;
    if body == before.body {
        return Ok(Outcome::MemoryStore(before.clone().into()));
    }
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(before), after, rule))
}

fn write(view: &mut View, before: Option<&MemoryStore>, after: MemoryStore, rule: Rule<'_>) -> Outcome {
    match view.write_store(before, Some(after), rule.moment.now, rule.origin) {
        Some(store) => Outcome::MemoryStore(store),
        None => unreachable!("a memory store was written and not deleted"),
    }
}
