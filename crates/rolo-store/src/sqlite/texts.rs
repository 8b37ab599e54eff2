//! Searching the texts of contacts: they are kept in memory, where looking at all of them takes about a millisecond for
//! 100,000 contacts. Decision 0011 says why this is no index in the database.
//!
//! They are read at the first search of a workspace, and each further search first follows the log from where the last one
//! stood, within the transaction in which it then reads what it has found. So a search sees all that is committed, the
//! writer has nothing to do with it, and nothing of it can be lost or out of step after a crash.

mod held;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rolo_core::{Workspace, WorkspaceId};
use rusqlite::{Connection, OptionalExtension};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use self::held::{Place, Texts};
use super::fault::Fault;
use super::workspaces;
use crate::border::Order;
use crate::bounds::Bounds;
use crate::scoped::scoped;
use crate::sums::log_key;

/// Bytes of memory for the texts of one workspace, which suffice for some 2,800,000 contacts. A larger one is searched in
/// the database.
const WORKSPACE_BYTES_MAX: usize = 256 * 1024 * 1024;

/// The same for all workspaces together; those that were searched longest ago are forgotten.
const BYTES_MAX: usize = WORKSPACE_BYTES_MAX;

/// Changes that are always followed. For more than these, and more than an eighth of the contacts, all texts are read anew.
const FOLLOWED_CHANGES: u64 = 1_024;

const TEXTS: &str = "select updated_at, id, search from contact where workspace_id = ?1 order by id";

const TEXT: &str = "select updated_at, search from contact where workspace_id = ?1 and id = ?2";

const CHANGED: &str = "select subject_id from change where key > ?1 and key <= ?2 and subject = 'contact'";

/// The texts of all workspaces that were searched.
#[derive(Debug)]
pub(super) struct SearchTexts {
    slots: Mutex<HashMap<WorkspaceId, Arc<Slot>>>,
    turn: AtomicU64,
    workspace_bytes_max: usize,
    bytes_max: usize,
}

#[derive(Debug)]
struct Slot {
    held: Mutex<Held>,
    /// The right to search.
    turn: Arc<Semaphore>,
    bytes: AtomicUsize,
    /// The turn of its last search.
    searched_at: AtomicU64,
}

/// What is known of a workspace.
#[derive(Debug, Default)]
enum Held {
    #[default]
    Nothing,
    /// Its texts as of a position of its log.
    Texts { position: u64, texts: Texts },
    /// The texts of so many contacts are too many.
    TooMany { contact_count: u64 },
}

impl SearchTexts {
    pub(super) fn new() -> Self {
        Self::within(WORKSPACE_BYTES_MAX, BYTES_MAX)
    }

    fn within(workspace_bytes_max: usize, bytes_max: usize) -> Self {
        Self { slots: Mutex::default(), turn: AtomicU64::new(0), workspace_bytes_max, bytes_max }
    }

    /// Waits until nobody else searches the workspace. Whoever reads its texts for the first time may take long, and those
    /// who come after must not wait for that with a connection in hand, which lists and other workspaces need.
    pub(super) async fn turn(&self, workspace: WorkspaceId) -> Result<OwnedSemaphorePermit, Fault> {
        let turn = self.slot(workspace).turn.clone();
        turn.acquire_owned().await.map_err(|_| Fault::closing())
    }

    /// Where the first contacts within `bounds` that have `part` in their text, folded and not empty, stand in the order
    /// asked for; `None` when there are too many texts to hold. Nothing may have been read in the transaction that is open
    /// on the connection, and what is found is what it sees.
    pub(super) fn search(
        &self,
        connection: &Connection,
        workspace: WorkspaceId,
        part: &str,
        bounds: &Bounds,
        (order, limit): (Order, usize),
    ) -> Result<Option<Vec<Place>>, Fault> {
        let slot = self.slot(workspace);
        // The transaction begins to see behind this lock, so each search sees no less than the one before it.
        let mut held = slot.lock();
        let bytes_max = self.workspace_bytes_max;
        let found = match workspaces::get(connection, workspace)? {
            Some(workspace) => held.catch_up(connection, &workspace, bytes_max)?,
            None => None,
        };
        let found = found.map(|texts| texts.search(part, bounds, order, limit));
        slot.bytes.store(held.bytes(), Ordering::Relaxed);
        self.make_room(workspace);
        Ok(found)
    }

    /// Forgets the texts of a workspace, which contradict its contacts.
    pub(super) fn forget(&self, workspace: WorkspaceId) {
        *self.slot(workspace).lock() = Held::Nothing;
    }

    fn slot(&self, workspace: WorkspaceId) -> Arc<Slot> {
        let slot = self.slots().entry(workspace).or_default().clone();
        slot.searched_at.store(self.turn.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        slot
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<WorkspaceId, Arc<Slot>>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the workspaces that were searched longest ago until the others fit, but not `kept`, nor one that is
    /// searched right now.
    fn make_room(&self, kept: WorkspaceId) {
        let mut slots = self.slots();
        let bytes = |slots: &HashMap<_, Arc<Slot>>| -> usize {
            slots.values().map(|slot| slot.bytes.load(Ordering::Relaxed)).sum()
        };
        if bytes(&slots) <= self.bytes_max {
            return;
        }
        let mut others: Vec<WorkspaceId> = slots.keys().copied().filter(|&id| id != kept).collect();
        others.sort_by_key(|id| slots[id].searched_at.load(Ordering::Relaxed));
        for id in others {
            if bytes(&slots) <= self.bytes_max {
                return;
            }
            // Whoever has just taken it fills it again for itself, and it is gone with that search.
            if slots[&id].held.try_lock().is_ok() {
                slots.remove(&id);
            }
        }
    }
}

impl Default for Slot {
    fn default() -> Self {
        Self {
            held: Mutex::default(),
            turn: Arc::new(Semaphore::new(1)),
            bytes: AtomicUsize::new(0),
            searched_at: AtomicU64::new(0),
        }
    }
}

impl Slot {
    /// After a panic in the middle of a change, nothing is known.
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(|poisoned| {
            self.held.clear_poison();
            let mut held = poisoned.into_inner();
            *held = Held::Nothing;
            held
        })
    }
}

impl Held {
    fn bytes(&self) -> usize {
        match self {
            Self::Texts { texts, .. } => texts.held_bytes(),
            Self::Nothing | Self::TooMany { .. } => 0,
        }
    }

    /// Brings the texts to where the transaction stands; `None` when they are too many.
    fn catch_up(
        &mut self,
        connection: &Connection,
        now: &Workspace,
        bytes_max: usize,
    ) -> Result<Option<&Texts>, Fault> {
        match self {
            Self::TooMany { contact_count } if now.contact_count >= *contact_count / 4 * 3 => return Ok(None),
            Self::Texts { position, texts } if is_near(*position, now) => {
                follow(connection, now.id, (*position, now.log_position), texts)?;
                *position = now.log_position;
            }
            Self::Nothing | Self::Texts { .. } | Self::TooMany { .. } => {
                *self = Self::Nothing; // Not both in memory at once.
                *self = match read_all(connection, now.id, bytes_max)? {
                    Some(texts) => Self::Texts { position: now.log_position, texts },
                    None => Self::TooMany { contact_count: now.contact_count },
                };
            }
        }
        if self.bytes() > bytes_max {
            *self = Self::TooMany { contact_count: now.contact_count };
        }
        match self {
            Self::Texts { texts, .. } => Ok(Some(texts)),
            Self::Nothing | Self::TooMany { .. } => Ok(None),
        }
    }
}

/// Whether following the log from this position takes less than reading all texts.
fn is_near(position: u64, now: &Workspace) -> bool {
    let changes = now.log_position.checked_sub(position);
    changes.is_some_and(|changes| changes <= FOLLOWED_CHANGES.max(now.contact_count / 8))
}

fn read_all(connection: &Connection, workspace: WorkspaceId, bytes_max: usize) -> Result<Option<Texts>, Fault> {
    let mut texts = Texts::default();
    let mut statement = connection.prepare_cached(&scoped!(TEXTS))?;
    let mut rows = statement.query([workspace.0])?;
    while let Some(row) = rows.next()? {
        let text = row.get_ref(2)?.as_str().map_err(|_| Fault::damaged("a search text is not text"))?;
        texts.set((row.get(0)?, row.get(1)?), text);
        if texts.used_bytes() > bytes_max {
            return Ok(None);
        }
    }
    texts.shrink();
    Ok(Some(texts))
}

/// Takes in what the log tells of contacts between two positions.
fn follow(
    connection: &Connection,
    workspace: WorkspaceId,
    (after, to): (u64, u64),
    texts: &mut Texts,
) -> Result<(), Fault> {
    if after == to {
        return Ok(());
    }
    let mut changed = connection.prepare_cached(CHANGED)?;
    let changed = changed.query_map((log_key(workspace, after), log_key(workspace, to)), |row| row.get(0))?;
    let mut text = connection.prepare_cached(TEXT)?;
    for id in changed.collect::<Result<HashSet<[u8; 16]>, _>>()? {
        let now = text.query_row((workspace.0, id), |row| {
            let updated_at = row.get(0)?;
            texts.set((updated_at, id), row.get_ref(1)?.as_str()?);
            Ok(())
        });
        if now.optional()?.is_none() {
            texts.remove(id);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
