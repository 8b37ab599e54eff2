//! The input of every rule.

use crate::change::command::Precondition;
use crate::change::patch::ContactPatch;
use crate::change::rejection::Rejection;
use crate::log::entry::Origin;
use crate::model::contact::Contact;
use crate::model::time::Timestamp;

/// What is handed in from outside for one command.
#[derive(Clone, Copy, Debug)]
pub struct WriteContext {
    /// The wall-clock time.
    pub now: Timestamp,
    /// Random bits, for an id.
    pub random: u128,
}

/// What every rule gets besides the view and its own arguments.
#[derive(Clone, Copy)]
pub(super) struct Rule<'a> {
    pub(super) precondition: &'a Precondition,
    pub(super) origin: Origin,
    pub(super) moment: WriteContext,
}

impl Rule<'_> {
    /// Refuses unless the revision is as the caller expects.
    pub(super) fn check(&self, revision: Option<u64>) -> Result<(), Rejection> {
        if self.precondition.is_met(revision) {
            Ok(())
        } else {
            Err(Rejection::PreconditionFailed { current: revision })
        }
    }

    /// The same of a patch, which may have been made of another state than this one.
    pub(super) fn check_patch(&self, before: &Contact, patch: &ContactPatch) -> Result<(), Rejection> {
        match self.precondition {
            Precondition::Unchanged(base) if base.collisions(patch, &before.body).is_empty() => Ok(()),
            _ => self.check(Some(before.revision)),
        }
    }
}
