//! What may be in memory at a time: bodies on their way in, and answers on their way out.
//!
//! Each has limits of its own in size and in time. But a thousand bodies that come slowly, or a thousand answers that nobody
//! takes, would hold gigabytes for as long as that. So what requests hold is counted: by connection, by key, by workspace,
//! by all who are not known, and in all. What would be too much is refused as busy, and the others are not concerned: no key
//! and no connection takes all that its workspace may hold. A connection that holds little is counted by itself alone,
//! which costs a usual request nothing but that; it is never refused for this.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rolo_core::WorkspaceId;
use rolo_core::key::KeyId;

use crate::net::connection::Connection;
use crate::response::refusal::Refusal;

/// Bytes of bodies and answers that one workspace may have in memory at a time.
pub const HELD_BYTES_MAX: usize = 128 * 1024 * 1024;

/// Of these, bytes that one key may have.
pub const HELD_KEY_BYTES_MAX: usize = HELD_BYTES_MAX / 2;

/// Bytes that one connection may have.
pub const HELD_CONNECTION_BYTES_MAX: usize = HELD_BYTES_MAX / 4;

/// Bytes that all those may have whose key is not known.
pub const HELD_UNKNOWN_BYTES_MAX: usize = HELD_BYTES_MAX / 4;

/// Bytes that all workspaces may have together.
pub const HELD_ALL_BYTES_MAX: usize = HELD_BYTES_MAX * 4;

/// Bytes of one connection that are counted for nobody else.
pub(crate) const UNCOUNTED_BYTES: usize = 16 * 1024;

/// Bytes that an answer is counted with beside its text: what a stream of HTTP/2 needs until it has ended.
pub(crate) const ANSWER_BYTES: usize = 2 * 1024;

/// How much may be held.
#[derive(Clone, Debug)]
pub struct HeldLimits {
    /// See [`HELD_BYTES_MAX`].
    pub workspace_bytes_max: usize,
    /// See [`HELD_KEY_BYTES_MAX`]. One body or answer alone may be as large as the workspace has room for.
    pub key_bytes_max: usize,
    /// See [`HELD_CONNECTION_BYTES_MAX`]. The same holds.
    pub connection_bytes_max: usize,
    /// See [`HELD_UNKNOWN_BYTES_MAX`].
    pub unknown_bytes_max: usize,
    /// See [`HELD_ALL_BYTES_MAX`].
    pub all_bytes_max: usize,
}

impl Default for HeldLimits {
    fn default() -> Self {
        Self {
            workspace_bytes_max: HELD_BYTES_MAX,
            key_bytes_max: HELD_KEY_BYTES_MAX,
            connection_bytes_max: HELD_CONNECTION_BYTES_MAX,
            unknown_bytes_max: HELD_UNKNOWN_BYTES_MAX,
            all_bytes_max: HELD_ALL_BYTES_MAX,
        }
    }
}

/// What is held.
#[derive(Clone)]
pub(crate) struct Held {
    limits: Arc<HeldLimits>,
    book: Arc<Mutex<Book>>,
}

#[derive(Default)]
struct Book {
    all: usize,
    by_owner: HashMap<Owner, usize>,
}

/// For whom something is held.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Workspace(WorkspaceId),
    Key(KeyId),
    Unknown,
}

/// One request's part of what may be held. While it is there, the request is under way: from its head to the last byte of
/// its answer.
pub(crate) struct Share {
    connection: Arc<Connection>,
    key: Option<KeyId>,
    bytes: usize,
    /// Of these, what is counted for others than the connection.
    counted: usize,
}

impl Held {
    pub(crate) fn new(limits: HeldLimits) -> Self {
        Self { limits: Arc::new(limits), book: Arc::default() }
    }

    fn book(&self) -> std::sync::MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Book {
    fn of(&self, owner: Owner) -> usize {
        self.by_owner.get(&owner).copied().unwrap_or(0)
    }

    fn add(&mut self, key: Option<KeyId>, bytes: usize) {
        self.all += bytes;
        for owner in Owner::all(key) {
            *self.by_owner.entry(owner).or_default() += bytes;
        }
    }

    fn take(&mut self, key: Option<KeyId>, bytes: usize) {
        self.all = self.all.saturating_sub(bytes);
        for owner in Owner::all(key) {
            match self.of(owner).saturating_sub(bytes) {
                0 => self.by_owner.remove(&owner),
                left => self.by_owner.insert(owner, left),
            };
        }
    }
}

impl Owner {
    /// All for whom a request with this key holds what it holds.
    fn all(key: Option<KeyId>) -> impl Iterator<Item = Self> {
        let owners = match key {
            Some(key) => [Some(Self::Workspace(key.workspace())), Some(Self::Key(key))],
            None => [Some(Self::Unknown), None],
        };
        owners.into_iter().flatten()
    }
}

impl Share {
    /// A request begins on this connection; it holds nothing yet, and nobody knows whose it is.
    pub(crate) fn new(connection: Arc<Connection>) -> Self {
        connection.request_begins();
        Self { connection, key: None, bytes: 0, counted: 0 }
    }

    /// The connection of the request.
    pub(crate) fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// From now on it is known whose request it is. It holds nothing so far.
    pub(crate) fn belongs_to(&mut self, key: KeyId) {
        self.connection.is_known();
        self.key = Some(key);
    }

    /// Makes the share one for so many bytes, or refuses.
    pub(crate) fn cover(&mut self, bytes: usize) -> Result<(), Refusal> {
        let more = bytes.saturating_sub(self.bytes);
        let before = self.connection.hold(more);
        if before + more > UNCOUNTED_BYTES && !self.count(more, before) {
            self.connection.release(more);
            return Err(Refusal::Busy);
        }
        self.bytes += more;
        Ok(())
    }

    /// What it was made for is not there any more.
    pub(crate) fn clear(&mut self) {
        if self.counted > 0 {
            self.connection.held().book().take(self.key, self.counted);
        }
        self.connection.release(self.bytes);
        (self.bytes, self.counted) = (0, 0);
    }

    /// Makes the share one for an answer that is given in any case: what it is about has been done, or it is a refusal
    /// itself. Where there is no room for it, the connection is closed: at once where nobody knows whose it is, and where
    /// it is known when the workspace holds twice what it may.
    pub(crate) fn cover_answer(&mut self, bytes: usize) {
        if self.cover(bytes).is_ok() {
            return;
        }
        let more = bytes.saturating_sub(self.bytes);
        self.connection.hold(more);
        let held = self.connection.held();
        let mut book = held.book();
        let is_beyond = match self.key {
            Some(key) => book.of(Owner::Workspace(key.workspace())) > 2 * held.limits.workspace_bytes_max,
            None => true,
        };
        book.add(self.key, more);
        drop(book);
        self.bytes += more;
        self.counted += more;
        if is_beyond {
            self.connection.close();
        }
    }

    /// Counts so many bytes more, if there is room for them. `before` is what the connection held without them.
    fn count(&mut self, more: usize, before: usize) -> bool {
        let held = self.connection.held();
        let limits = &held.limits;
        let has_room = |before: usize, own: usize, bytes_max: usize| before <= own || before + more <= bytes_max;
        if !has_room(before, self.bytes, limits.connection_bytes_max) {
            return false;
        }
        let mut book = held.book();
        let fits = match self.key {
            Some(key) => {
                book.of(Owner::Workspace(key.workspace())) + more <= limits.workspace_bytes_max
                    && has_room(book.of(Owner::Key(key)), self.counted, limits.key_bytes_max)
            }
            None => book.of(Owner::Unknown) + more <= limits.unknown_bytes_max,
        };
        if !fits || book.all + more > limits.all_bytes_max {
            return false;
        }
        book.add(self.key, more);
        self.counted += more;
        true
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.clear();
        self.connection.request_ends();
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    const LARGE: usize = UNCOUNTED_BYTES + 600;

    fn key(workspace: i64, number: u128) -> KeyId {
        KeyId::new(WorkspaceId(workspace), number << 64)
    }

    fn held(limits: HeldLimits) -> Held {
        Held::new(limits)
    }

    fn few() -> HeldLimits {
        let all_bytes_max = 3 * LARGE;
        HeldLimits { workspace_bytes_max: LARGE + 400, all_bytes_max, ..HeldLimits::default() }
    }

    fn connection(held: &Held) -> Arc<Connection> {
        Connection::of(crate::net::listener::Peer::Unix, held.clone())
    }

    fn share(connection: &Arc<Connection>, key: Option<KeyId>) -> Share {
        let mut share = Share::new(connection.clone());
        if let Some(key) = key {
            share.belongs_to(key);
        }
        share
    }

    fn cover(held: &Held, key: Option<KeyId>, bytes: usize) -> Result<Share, Refusal> {
        let mut share = share(&connection(held), key);
        share.cover(bytes).map(|()| share)
    }

    #[test]
    fn what_is_held_is_counted_by_workspace_until_it_is_gone() {
        let held = held(few());
        let first = cover(&held, Some(key(1, 1)), LARGE).expect("there is room");
        assert!(cover(&held, Some(key(1, 2)), LARGE).is_err());
        assert!(cover(&held, Some(key(1, 2)), UNCOUNTED_BYTES).is_ok());
        let second = cover(&held, Some(key(2, 3)), LARGE).expect("another one has room of its own");
        let third = cover(&held, Some(key(3, 4)), LARGE).expect("and a third");
        assert!(cover(&held, Some(key(4, 5)), LARGE).is_err(), "it is too much in all");
        drop((first, second, third));
        assert!(cover(&held, Some(key(1, 2)), LARGE).is_ok());
        assert!(held.book().by_owner.is_empty() && held.book().all == 0);
    }

    #[test]
    fn no_key_and_no_connection_has_all_that_a_workspace_may_hold() {
        let limits = HeldLimits { key_bytes_max: 2 * LARGE, connection_bytes_max: LARGE, ..HeldLimits::default() };
        let held = held(limits);
        let one = connection(&held);
        let mut shares = vec![share(&one, Some(key(1, 1)))];
        assert_eq!(shares[0].cover(LARGE), Ok(()));
        assert_eq!(share(&one, Some(key(1, 1))).cover(100), Err(Refusal::Busy), "the connection has all that it may");
        shares.push(cover(&held, Some(key(1, 1)), LARGE).expect("another connection has room"));
        assert!(cover(&held, Some(key(1, 1)), LARGE).is_err(), "the key has all that it may");
        shares.push(cover(&held, Some(key(1, 2)), LARGE).expect("another key has room"));
        drop(shares);
        assert!(cover(&held, Some(key(1, 1)), 3 * LARGE).is_ok(), "what is alone may be larger");
    }

    #[test]
    fn many_small_ones_of_a_connection_count_as_much_as_a_large_one() {
        let held = held(few());
        let one = connection(&held);
        let mut shares = Vec::new();
        loop {
            let mut next = share(&one, Some(key(1, 1)));
            if next.cover(100).is_err() {
                break;
            }
            shares.push(next);
        }
        let bytes = 100 * shares.len();
        assert!((LARGE..=LARGE + UNCOUNTED_BYTES + 400).contains(&bytes), "{bytes}");
    }

    #[test]
    fn a_share_grows_with_what_arrives() {
        let held = held(few());
        let mut share = share(&connection(&held), Some(key(1, 1)));
        for bytes in [0, 10, UNCOUNTED_BYTES, UNCOUNTED_BYTES + 1, UNCOUNTED_BYTES + 1 + LARGE + 399] {
            assert_eq!(share.cover(bytes), Ok(()));
        }
        assert_eq!(share.cover(UNCOUNTED_BYTES + LARGE + 401), Err(Refusal::Busy));
        assert_eq!(share.cover(UNCOUNTED_BYTES + LARGE + 400), Ok(()));
    }

    #[test]
    fn an_answer_that_is_given_in_any_case_closes_a_connection_that_nobody_knows() {
        let held = held(HeldLimits { unknown_bytes_max: LARGE, ..few() });
        let (known, unknown) = (connection(&held), connection(&held));
        let of_known = || share(&known, Some(key(1, 1)));
        let mut shares = [share(&unknown, None), share(&unknown, None), of_known(), of_known(), of_known()];
        shares[0].cover_answer(LARGE);
        shares[2].cover_answer(2 * LARGE);
        shares[3].cover_answer(2 * LARGE);
        assert!(!known.must_close() && !unknown.must_close());
        shares[1].cover_answer(100);
        shares[4].cover_answer(100);
        assert!(known.must_close() && unknown.must_close());
        drop(shares);
        assert!(held.book().by_owner.is_empty() && held.book().all == 0);
    }
}
