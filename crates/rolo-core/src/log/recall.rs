//! Idempotency records without a body: those of requests that changed nothing. What they showed stands in the log, so a
//! position in it is all that is kept.

use std::sync::Arc;

use crate::change::outcome::Outcome;
use crate::log::entry::{Change, ReplayError, Subject};
use crate::log::replay::Replayed;

/// Bytes up to which an answer is kept as it is: a place would save little.
pub const WHOLE_BYTES_MAX: usize = 512;

/// The latest revision that is kept as a position: another request for it reads its entries from the first on.
pub const RECALLED_REVISION_MAX: u64 = 100;

/// What an idempotency record begins with that is a place. No surface's own form does.
const MARK: u8 = 0;

/// A record as it was at an entry of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recall {
    /// Which record.
    pub subject: Subject,
    /// The revision that it had.
    pub revision: u64,
    /// The position of the entry that gave it this revision.
    pub position: u64,
}

impl Recall {
    /// The place of an outcome; `None` when it is too far from the first entry, or shows no record.
    pub(crate) fn of(outcome: &Outcome) -> Option<Self> {
        let (subject, revision, position) = match outcome {
            Outcome::Contact(record) => (Subject::Contact(record.id), record.revision, record.position),
            Outcome::Company(record) => (Subject::Company(record.id), record.revision, record.position),
            Outcome::MemoryStore(record) => (Subject::MemoryStore(record.id), record.revision, record.position),
            Outcome::Upsert(_) | Outcome::Upkeep => return None,
        };
        (revision <= RECALLED_REVISION_MAX).then_some(Self { subject, revision, position })
    }

    /// How it is kept in the place of an answer.
    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let Self { subject, revision, position } = self;
        let mut bytes = vec![MARK];
        bytes.extend_from_slice(
            format!("{} {:032x} {revision} {position}", subject.as_str(), subject.bits()).as_bytes(),
        );
        bytes
    }

    /// Reads what is kept in the place of an answer; `None` when it is an answer.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let (&MARK, text) = bytes.split_first()? else { return None };
        let mut words = std::str::from_utf8(text).ok()?.split(' ');
        let mut next = || words.next();
        let subject = Subject::from_parts(next()?, u128::from_str_radix(next()?, 16).ok()?)?;
        let (revision, position) = (next()?.parse().ok()?, next()?.parse().ok()?);
        next().is_none().then_some(Self { subject, revision, position })
    }

    /// Begins to rebuild the record.
    pub fn rebuilding(self) -> Rebuilding {
        Rebuilding { place: self, replayed: Replayed::default() }
    }
}

/// A record that is rebuilt entry by entry, so that no more than one has to be in memory.
pub struct Rebuilding {
    place: Recall,
    replayed: Replayed,
}

impl Rebuilding {
    /// Takes in the next of its entries, the first one first.
    pub fn apply(&mut self, entry: &Change) -> Result<(), ReplayError> {
        if entry.subject != self.place.subject {
            return Err(ReplayError { position: entry.position, reason: "is about another record".into() });
        }
        self.replayed.apply_apart(entry)
    }

    /// The record, as all entries about it up to the place say.
    pub fn outcome(mut self) -> Result<Outcome, ReplayError> {
        let Self { place: Recall { subject, revision, position }, replayed } = &mut self;
        let outcome = match subject {
            Subject::Contact(id) => replayed.contacts.remove(id).map(Arc::new).map(Outcome::Contact),
            Subject::Company(id) => replayed.companies.remove(id).map(Arc::new).map(Outcome::Company),
            Subject::MemoryStore(id) => replayed.stores.remove(id).map(Arc::new).map(Outcome::MemoryStore),
        };
        outcome
            .filter(|outcome| outcome.revision() == *revision)
            .ok_or_else(|| ReplayError { position: *position, reason: format!("does not lead to revision {revision}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::id::{CompanyId, ContactId, MemoryStoreId};

    #[test]
    fn a_place_is_read_as_it_was_kept_and_no_answer_is_taken_for_one() {
        let subjects = [
            Subject::Contact(ContactId::from_bits(7)),
            Subject::Company(CompanyId::from_bits(u128::MAX)),
            Subject::MemoryStore(MemoryStoreId::from_bits(0)),
        ];
        for subject in subjects {
            let place = Recall { subject, revision: 100, position: u64::MAX };
            let bytes = place.to_bytes();
            assert_eq!(Recall::read(&bytes), Some(place));
            assert!(bytes.len() < WHOLE_BYTES_MAX);
            for cut in 0..bytes.len() {
                let read = Recall::read(&bytes[..cut]);
                assert!(read.is_none_or(|read| read.position < place.position), "{read:?}");
            }
        }
        for bytes in [&b""[..], b"1 200 3 -\n{}", b"\0", b"\0contact 1 2 3 4", b"\0person 1 2 3", b"\0contact x 2 3"] {
            assert_eq!(Recall::read(bytes), None, "{}", bytes.escape_ascii());
        }
    }
}
