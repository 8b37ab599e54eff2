//! Memory quotas of request bodies and answers in flight, per workspace, key and connection.
//!
//! Each has limits of its own in size and in time. But a thousand bodies that come slowly, or a thousand answers that
//! no client reads, would hold gigabytes for as long as that. So what requests hold is counted: by connection, by key,
//! by workspace, by all who are not known, and in all. What would be too much is refused as busy, and the others are
//! not concerned: no key and no connection takes all that its workspace may hold. A connection that holds little is
//! counted by itself alone, which costs a usual request nothing but that; it is never refused for this.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rolo_core::{Principal, WorkspaceId};

/// Bytes of bodies and answers that one workspace may have in memory at a time.
pub const HELD_BYTES_MAX: usize = 128 * 1024 * 1024;

/// Of these, bytes that one key may have.
pub const HELD_KEY_BYTES_MAX: usize = HELD_BYTES_MAX / 2;

/// Bytes that one connection may have.
pub const HELD_CONNECTION_BYTES_MAX: usize = HELD_BYTES_MAX / 4;

/// Bytes that all unauthenticated requests may hold.
pub const HELD_UNKNOWN_BYTES_MAX: usize = HELD_BYTES_MAX / 4;

/// Bytes that all workspaces may have together.
pub const HELD_ALL_BYTES_MAX: usize = HELD_BYTES_MAX * 4;

/// Bytes of one connection that are counted for it alone.
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

/// What all may hold, and hold.
#[derive(Clone)]
pub(crate) struct MemoryQuota {
    limits: Arc<HeldLimits>,
    book: Arc<Mutex<Book>>,
}

#[derive(Default)]
struct Book {
    all: usize,
    by_owner: HashMap<Owner, usize>,
}

/// Who is known to hold something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) workspace: WorkspaceId,
    pub(crate) principal: Principal,
}

/// For whom something is held.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Owner {
    Workspace(WorkspaceId),
    Principal(Principal),
    Unknown,
}

impl MemoryQuota {
    pub(crate) fn new(limits: HeldLimits) -> Self {
        Self { limits: Arc::new(limits), book: Arc::default() }
    }

    fn book(&self) -> std::sync::MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a connection that holds `before` bytes may hold so many more; one that holds nothing but `own` may.
    pub(crate) fn has_room_for_connection(&self, before: usize, own: usize, more: usize) -> bool {
        before <= own || before + more <= self.limits.connection_bytes_max
    }

    /// Counts so many bytes more for the holder, if there is room for them. `own` is what the same request
    /// is counted with already.
    pub(crate) fn take(&self, holder: Option<Holder>, own: usize, more: usize) -> bool {
        let (limits, mut book) = (&self.limits, self.book());
        let fits = match holder {
            Some(Holder { workspace, principal }) => {
                let of_principal = book.of(Owner::Principal(principal));
                book.of(Owner::Workspace(workspace)) + more <= limits.workspace_bytes_max
                    && (of_principal <= own || of_principal + more <= limits.key_bytes_max)
            }
            None => book.of(Owner::Unknown) + more <= limits.unknown_bytes_max,
        };
        if !fits || book.all + more > limits.all_bytes_max {
            return false;
        }
        book.add(holder, more);
        true
    }

    /// Counts so many bytes more, whether there is room or not. Returns whether it was far too much already: of
    /// unauthenticated requests any, and else where the workspace holds twice what it may.
    pub(crate) fn take_in_any_case(&self, holder: Option<Holder>, more: usize) -> bool {
        let mut book = self.book();
        let is_beyond = match holder {
            Some(holder) => book.of(Owner::Workspace(holder.workspace)) > 2 * self.limits.workspace_bytes_max,
            None => true,
        };
        book.add(holder, more);
        is_beyond
    }

    /// So many bytes are not held any more.
    pub(crate) fn give_back(&self, holder: Option<Holder>, bytes: usize) {
        self.book().give_back(holder, bytes);
    }

    /// Whether nothing is held.
    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.book().by_owner.is_empty() && self.book().all == 0
    }
}

impl Book {
    fn of(&self, owner: Owner) -> usize {
        self.by_owner.get(&owner).copied().unwrap_or(0)
    }

    fn add(&mut self, holder: Option<Holder>, bytes: usize) {
        self.all += bytes;
        for owner in Owner::all(holder) {
            *self.by_owner.entry(owner).or_default() += bytes;
        }
    }

    fn give_back(&mut self, holder: Option<Holder>, bytes: usize) {
        self.all = self.all.saturating_sub(bytes);
        for owner in Owner::all(holder) {
            match self.of(owner).saturating_sub(bytes) {
                0 => self.by_owner.remove(&owner),
                left => self.by_owner.insert(owner, left),
            };
        }
    }
}

impl Owner {
    /// All holders for whom a request of this one is counted.
    fn all(holder: Option<Holder>) -> impl Iterator<Item = Self> {
        let owners = match holder {
            Some(Holder { workspace, principal }) => {
                [Some(Self::Workspace(workspace)), Some(Self::Principal(principal))]
            }
            None => [Some(Self::Unknown), None],
        };
        owners.into_iter().flatten()
    }
}
