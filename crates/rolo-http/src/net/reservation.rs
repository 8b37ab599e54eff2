//! Reservations: one request's part of the memory quota.

use std::sync::Arc;

use crate::net::connection::Connection;
use crate::net::memory_quota::{Holder, UNCOUNTED_BYTES};
use crate::response::refusal::RequestError;

/// One request's part of what may be held. While it is there, the request is under way: from its head to the last byte of
/// its answer.
pub(crate) struct Reservation {
    connection: Arc<Connection>,
    holder: Option<Holder>,
    bytes: usize,
    /// Of these, what is counted for others than the connection.
    counted: usize,
}

impl Reservation {
    /// A request begins on this connection; it holds nothing yet, and is not authenticated.
    pub(crate) fn new(connection: Arc<Connection>) -> Self {
        connection.request_begins();
        Self { connection, holder: None, bytes: 0, counted: 0 }
    }

    /// Another one for the same request. It holds nothing yet.
    pub(crate) fn beside(&self) -> Self {
        self.connection.request_begins();
        Self { connection: self.connection.clone(), holder: self.holder, bytes: 0, counted: 0 }
    }

    /// The connection of the request.
    pub(crate) fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// From now on the request is authenticated. It holds nothing so far.
    pub(crate) fn belongs_to(&mut self, holder: Holder) {
        self.connection.is_known();
        self.holder = Some(holder);
    }

    /// Makes it one for so many bytes, or refuses.
    pub(crate) fn cover(&mut self, bytes: usize) -> Result<(), RequestError> {
        let more = bytes.saturating_sub(self.bytes);
        let before = self.connection.hold(more);
        if before + more > UNCOUNTED_BYTES && !self.count(more, before) {
            self.connection.release(more);
            return Err(RequestError::Busy);
        }
        self.bytes += more;
        Ok(())
    }

    /// What it was made for is not there any more.
    pub(crate) fn clear(&mut self) {
        if self.counted > 0 {
            self.connection.quota().give_back(self.holder, self.counted);
        }
        self.connection.release(self.bytes);
        (self.bytes, self.counted) = (0, 0);
    }

    /// Makes it one for an answer that is given in any case: what it is about has been done, or it is a refusal
    /// itself. Where there is no room for it, the connection is closed: at once where it is not authenticated, and where
    /// it is known when the workspace holds twice what it may.
    pub(crate) fn cover_answer(&mut self, bytes: usize) {
        if self.cover(bytes).is_ok() {
            return;
        }
        let more = bytes.saturating_sub(self.bytes);
        self.connection.hold(more);
        let is_beyond = self.connection.quota().take_in_any_case(self.holder, more);
        self.bytes += more;
        self.counted += more;
        if is_beyond {
            self.connection.close();
        }
    }

    /// Counts so many bytes more, if there is room for them. `before` is what the connection held without them.
    fn count(&mut self, more: usize, before: usize) -> bool {
        let quota = self.connection.quota();
        if !quota.has_room_for_connection(before, self.bytes, more) || !quota.take(self.holder, self.counted, more) {
            return false;
        }
        self.counted += more;
        true
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.clear();
        self.connection.request_ends();
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::access::key::KeyId;
    use rolo_core::{Principal, WorkspaceId};

    use super::*;
    use crate::net::listener::Peer;
    use crate::net::memory_quota::{HeldLimits, MemoryQuota};

    const LARGE: usize = UNCOUNTED_BYTES + 600;

    fn key(workspace: i64, number: u128) -> Holder {
        let workspace = WorkspaceId(workspace);
        Holder { workspace, principal: Principal::Key(KeyId::new(workspace, number << 64)) }
    }

    fn held(limits: HeldLimits) -> MemoryQuota {
        MemoryQuota::new(limits)
    }

    fn few() -> HeldLimits {
        let all_bytes_max = 3 * LARGE;
        HeldLimits { workspace_bytes_max: LARGE + 400, all_bytes_max, ..HeldLimits::default() }
    }

    fn connection(held: &MemoryQuota) -> Arc<Connection> {
        Connection::new(Peer::Unix, held.clone())
    }

    fn reservation(connection: &Arc<Connection>, key: Option<Holder>) -> Reservation {
        let mut reservation = Reservation::new(connection.clone());
        if let Some(key) = key {
            reservation.belongs_to(key);
        }
        reservation
    }

    fn cover(held: &MemoryQuota, key: Option<Holder>, bytes: usize) -> Result<Reservation, RequestError> {
        let mut reservation = reservation(&connection(held), key);
        reservation.cover(bytes).map(|()| reservation)
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
        assert!(held.is_empty());
    }

    #[test]
    fn no_key_and_no_connection_has_all_that_a_workspace_may_hold() {
        let limits = HeldLimits { key_bytes_max: 2 * LARGE, connection_bytes_max: LARGE, ..HeldLimits::default() };
        let held = held(limits);
        let one = connection(&held);
        let mut reservations = vec![reservation(&one, Some(key(1, 1)))];
        assert_eq!(reservations[0].cover(LARGE), Ok(()));
        assert_eq!(
            reservation(&one, Some(key(1, 1))).cover(100),
            Err(RequestError::Busy),
            "the connection has all that it may"
        );
        reservations.push(cover(&held, Some(key(1, 1)), LARGE).expect("another connection has room"));
        assert!(cover(&held, Some(key(1, 1)), LARGE).is_err(), "the key has all that it may");
        reservations.push(cover(&held, Some(key(1, 2)), LARGE).expect("another key has room"));
        drop(reservations);
        assert!(cover(&held, Some(key(1, 1)), 3 * LARGE).is_ok(), "what is alone may be larger");
    }

    #[test]
    fn many_small_ones_of_a_connection_count_as_much_as_a_large_one() {
        let held = held(few());
        let one = connection(&held);
        let mut reservations = Vec::new();
        loop {
            let mut next = reservation(&one, Some(key(1, 1)));
            if next.cover(100).is_err() {
                break;
            }
            reservations.push(next);
        }
        let bytes = 100 * reservations.len();
        assert!((LARGE..=LARGE + UNCOUNTED_BYTES + 400).contains(&bytes), "{bytes}");
    }

    #[test]
    fn a_share_grows_with_what_arrives() {
        let held = held(few());
        let mut reservation = reservation(&connection(&held), Some(key(1, 1)));
        for bytes in [0, 10, UNCOUNTED_BYTES, UNCOUNTED_BYTES + 1, UNCOUNTED_BYTES + 1 + LARGE + 399] {
            assert_eq!(reservation.cover(bytes), Ok(()));
        }
        assert_eq!(reservation.cover(UNCOUNTED_BYTES + LARGE + 401), Err(RequestError::Busy));
        assert_eq!(reservation.cover(UNCOUNTED_BYTES + LARGE + 400), Ok(()));
    }

    #[test]
    fn an_answer_that_is_given_in_any_case_closes_a_connection_that_nobody_knows() {
        let held = held(HeldLimits { unknown_bytes_max: LARGE, ..few() });
        let (known, unknown) = (connection(&held), connection(&held));
        let of_known = || reservation(&known, Some(key(1, 1)));
        let mut reservations =
            [reservation(&unknown, None), reservation(&unknown, None), of_known(), of_known(), of_known()];
        reservations[0].cover_answer(LARGE);
        reservations[2].cover_answer(2 * LARGE);
        reservations[3].cover_answer(2 * LARGE);
        assert!(!known.must_close() && !unknown.must_close());
        reservations[1].cover_answer(100);
        reservations[4].cover_answer(100);
        assert!(known.must_close() && unknown.must_close());
        drop(reservations);
        assert!(held.is_empty());
    }
}
