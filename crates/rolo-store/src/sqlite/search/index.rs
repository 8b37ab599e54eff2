//! The search index: a lazily compacted index in memory of the texts and numbers of contacts, with a Bloom signature for
//! each few of them (`signatures`), so that a search looks at few. Decision 0011 says why this is no index in the
//! database.
//!
//! They are read at the first search of a workspace, and each further search first follows the log from where the last one
//! stood, within the transaction in which it then reads what it has found. So a search sees all that is committed, the
//! writer has nothing to do with it, and nothing of it can be lost or out of step after a crash.

mod signatures;
mod text_index;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rolo_core::model::items::Item;
use rolo_core::{ContactId, Workspace, WorkspaceId, model::phone};
use rusqlite::{Connection, OptionalExtension};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::checksum::log_key;
use crate::model::list::Order;
use crate::model::page::PageQuery;
use crate::sqlite::error::DbError;
use crate::sqlite::manage::workspaces;
use crate::sqlite::read::load;
use crate::sqlite::search::index::text_index::{Location, TextIndex};

/// Bytes of memory for the names and addresses of one workspace, which suffice for some 1,500,000 contacts. A larger one is
/// searched in the database.
const NAME_BYTES_MAX: usize = 192 * 1024 * 1024;

/// The same for the digits of numbers, which suffice for some 1,100,000 contacts.
const NUMBER_BYTES_MAX: usize = 64 * 1024 * 1024;

/// The same for all workspaces together; those that were searched longest ago are forgotten.
const BYTES_MAX: usize = NAME_BYTES_MAX + NUMBER_BYTES_MAX;

/// Changes that are always followed. For more than these, and more than a part of the contacts, all texts are read anew.
const FOLLOWED_CHANGES: u64 = 1_024;

/// Texts from which on they have signatures; so many are looked through in some microseconds.
const SIGNED_FROM: usize = 2_048;

/// Buckets of the signatures of names and addresses. Each takes one bit for 16 contacts.
const NAME_BUCKETS: usize = 4_096;

/// The same of numbers, which have a thousand trigrams.
const NUMBER_BUCKETS: usize = 1_024;

const TEXTS: &str = "select updated_at, id, search from contact where workspace_id = ?1 order by id";

const TEXT: &str = "select updated_at, search from contact where workspace_id = ?1 and id = ?2";

const NUMBERS: &str = "select contact_id, digits from phone where workspace_id = ?1 order by contact_id";

const IS_DERIVED: &str = "select derived_to is null from workspace where id = ?1";

const CHANGED: &str = "select subject_id from change where key > ?1 and key <= ?2 and subject = 'contact'";

/// What is searched of contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Searched {
    /// Names and addresses.
    Names,
    /// The digits of numbers. Their places are the ids alone.
    Numbers,
}

/// The texts of all workspaces that were searched.
#[derive(Debug)]
pub(crate) struct SearchIndex {
    slots: Mutex<HashMap<(WorkspaceId, Searched), Arc<Slot>>>,
    turn: AtomicU64,
    name_bytes_max: usize,
    number_bytes_max: usize,
    bytes_max: usize,
}

#[derive(Debug)]
struct Slot {
    state: Mutex<IndexState>,
    /// The right to search.
    turn: Arc<Semaphore>,
    bytes: AtomicUsize,
    /// The turn of its last search.
    searched_at: AtomicU64,
}

/// The index of a workspace, as far as there is one.
#[derive(Debug, Default)]
enum IndexState {
    #[default]
    Nothing,
    /// Its texts as of a position of its log, and by which region numbers were understood.
    Loaded { position: u64, region: Option<String>, texts: TextIndex },
    /// The texts of so many contacts are too many.
    TooMany { contact_count: u64 },
}

impl SearchIndex {
    pub(crate) fn new() -> Self {
        Self::within(NAME_BYTES_MAX, NUMBER_BYTES_MAX, BYTES_MAX)
    }

    /// Forgets the texts of all other workspaces.
    pub(crate) fn keep_only(&self, is_known: impl Fn(WorkspaceId) -> bool) {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.retain(|(workspace, _), _| is_known(*workspace));
    }

    fn within(name_bytes_max: usize, number_bytes_max: usize, bytes_max: usize) -> Self {
        Self { slots: Mutex::default(), turn: AtomicU64::new(0), name_bytes_max, number_bytes_max, bytes_max }
    }

    /// Waits until nobody else searches the same. Whoever reads the texts for the first time may take long, and those who
    /// come after must not wait for that with a connection in hand, which lists and other workspaces need.
    pub(crate) async fn turn(
        &self,
        workspace: WorkspaceId,
        searched: Searched,
    ) -> Result<OwnedSemaphorePermit, DbError> {
        let turn = self.slot(workspace, searched).turn.clone();
        turn.acquire_owned().await.map_err(|_| DbError::closing())
    }

    /// Where the first contacts within `bounds` that have `part` in their names or addresses, folded and not empty, stand in
    /// the order asked for; `None` when there are too many texts to hold. Nothing may have been read in the transaction that
    /// is open on the connection, and what is found is what it sees.
    pub(crate) fn search(
        &self,
        connection: &Connection,
        workspace: WorkspaceId,
        part: &str,
        bounds: &PageQuery,
        (order, limit): (Order, usize),
    ) -> Result<Option<Vec<Location>>, DbError> {
        self.with(connection, workspace, Searched::Names, |texts| texts.search(part, bounds, order, limit))
    }

    /// The ids of all contacts with one of these digits in a number, in no order and perhaps twice; otherwise as
    /// [`SearchIndex::search`].
    pub(crate) fn with_digits(
        &self,
        connection: &Connection,
        workspace: WorkspaceId,
        [typed, line]: [&str; 2],
    ) -> Result<Option<Vec<[u8; 16]>>, DbError> {
        self.with(connection, workspace, Searched::Numbers, |texts| {
            let mut found = texts.all(typed);
            if line != typed {
                found.extend(texts.all(line));
            }
            found
        })
    }

    fn with<T>(
        &self,
        connection: &Connection,
        workspace: WorkspaceId,
        searched: Searched,
        search: impl FnOnce(&TextIndex) -> T,
    ) -> Result<Option<T>, DbError> {
        let slot = self.slot(workspace, searched);
        // The transaction begins to see behind this lock, so each search sees no less than the one before it.
        let mut state = slot.lock();
        let bytes_max = match searched {
            Searched::Names => self.name_bytes_max,
            Searched::Numbers => self.number_bytes_max,
        };
        let found = match workspaces::get(connection, workspace)? {
            // While keys are derived anew they change without an entry of the log, so nothing is held.
            Some(_) if !is_derived(connection, workspace)? => {
                *state = IndexState::Nothing;
                None
            }
            Some(workspace) => state.catch_up(connection, &workspace, searched, bytes_max)?,
            None => None,
        };
        let found = found.map(search);
        slot.bytes.store(state.bytes(), Ordering::Relaxed);
        self.make_room((workspace, searched));
        Ok(found)
    }

    /// Forgets the texts of a workspace, which contradict its contacts.
    pub(crate) fn forget(&self, workspace: WorkspaceId, searched: Searched) {
        *self.slot(workspace, searched).lock() = IndexState::Nothing;
    }

    fn slot(&self, workspace: WorkspaceId, searched: Searched) -> Arc<Slot> {
        let slot = self.slots().entry((workspace, searched)).or_default().clone();
        slot.searched_at.store(self.turn.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        slot
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<(WorkspaceId, Searched), Arc<Slot>>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the workspaces that were searched longest ago until the others fit, but not `kept`, nor one that is
    /// searched right now.
    fn make_room(&self, kept: (WorkspaceId, Searched)) {
        let mut slots = self.slots();
        let bytes = |slots: &HashMap<_, Arc<Slot>>| -> usize {
            slots.values().map(|slot| slot.bytes.load(Ordering::Relaxed)).sum()
        };
        if bytes(&slots) <= self.bytes_max {
            return;
        }
        let mut others: Vec<_> = slots.keys().copied().filter(|&id| id != kept).collect();
        others.sort_by_key(|id| slots[id].searched_at.load(Ordering::Relaxed));
        for id in others {
            if bytes(&slots) <= self.bytes_max {
                return;
            }
            // Whoever has just taken it fills it again for itself, and it is gone with that search.
            if slots[&id].state.try_lock().is_ok() {
                slots.remove(&id);
            }
        }
    }
}

impl Default for Slot {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            turn: Arc::new(Semaphore::new(1)),
            bytes: AtomicUsize::new(0),
            searched_at: AtomicU64::new(0),
        }
    }
}

impl Slot {
    /// After a panic in the middle of a change, nothing is known.
    fn lock(&self) -> MutexGuard<'_, IndexState> {
        self.state.lock().unwrap_or_else(|poisoned| {
            self.state.clear_poison();
            let mut state = poisoned.into_inner();
            *state = IndexState::Nothing;
            state
        })
    }
}

impl IndexState {
    fn bytes(&self) -> usize {
        match self {
            Self::Loaded { texts, .. } => texts.held_bytes(),
            Self::Nothing | Self::TooMany { .. } => 0,
        }
    }

    /// Brings the texts to where the transaction stands; `None` when they are too many.
    fn catch_up(
        &mut self,
        connection: &Connection,
        now: &Workspace,
        searched: Searched,
        bytes_max: usize,
    ) -> Result<Option<&TextIndex>, DbError> {
        match self {
            Self::TooMany { contact_count } if now.contact_count >= *contact_count / 4 * 3 => return Ok(None),
            Self::Loaded { position, region, texts }
                if is_near(*position, now, searched) && *region == now.settings.phone_region =>
            {
                follow(connection, now.id, (*position, now.log_position), searched, texts)?;
                *position = now.log_position;
            }
            Self::Nothing | Self::Loaded { .. } | Self::TooMany { .. } => {
                *self = Self::Nothing; // Not both in memory at once.
                let region = now.settings.phone_region.clone();
                *self = match read_all(connection, now.id, searched, bytes_max)? {
                    Some(texts) => Self::Loaded { position: now.log_position, region, texts },
                    None => Self::TooMany { contact_count: now.contact_count },
                };
            }
        }
        if self.bytes() > bytes_max {
            *self = Self::TooMany { contact_count: now.contact_count };
        }
        match self {
            Self::Loaded { texts, .. } => Ok(Some(texts)),
            Self::Nothing | Self::TooMany { .. } => Ok(None),
        }
    }
}

/// Whether following the log from this position takes less than reading all texts.
fn is_near(position: u64, now: &Workspace, searched: Searched) -> bool {
    // A contact's numbers are read out of all that it holds, its texts out of a column.
    let followed = match searched {
        Searched::Names => now.contact_count / 8,
        Searched::Numbers => now.contact_count / 64,
    };
    let changes = now.log_position.checked_sub(position);
    changes.is_some_and(|changes| changes <= FOLLOWED_CHANGES.max(followed))
}

fn is_derived(connection: &Connection, workspace: WorkspaceId) -> Result<bool, DbError> {
    Ok(connection.prepare_cached(IS_DERIVED)?.query_row([workspace.0], |row| row.get(0))?)
}

fn read_all(
    connection: &Connection,
    workspace: WorkspaceId,
    searched: Searched,
    bytes_max: usize,
) -> Result<Option<TextIndex>, DbError> {
    let texts = match searched {
        Searched::Names => read_names(connection, workspace, bytes_max)?,
        Searched::Numbers => read_numbers(connection, workspace, bytes_max)?,
    };
    Ok(texts.map(|mut texts| {
        texts.shrink();
        texts
    }))
}

fn read_names(connection: &Connection, workspace: WorkspaceId, bytes_max: usize) -> Result<Option<TextIndex>, DbError> {
    let mut texts = TextIndex::new(NAME_BUCKETS, SIGNED_FROM);
    let mut statement = connection.prepare_cached(TEXTS)?;
    let mut rows = statement.query([workspace.0])?;
    while let Some(row) = rows.next()? {
        let text = row.get_ref(2)?.as_str().map_err(|_| DbError::damaged("a search text is not text"))?;
        texts.set((row.get(0)?, row.get(1)?), text);
        if texts.used_bytes() > bytes_max {
            return Ok(None);
        }
    }
    Ok(Some(texts))
}

fn read_numbers(
    connection: &Connection,
    workspace: WorkspaceId,
    bytes_max: usize,
) -> Result<Option<TextIndex>, DbError> {
    let mut texts = TextIndex::new(NUMBER_BUCKETS, SIGNED_FROM);
    let mut statement = connection.prepare_cached(NUMBERS)?;
    let mut rows = statement.query([workspace.0])?;
    let mut last: Option<([u8; 16], String)> = None;
    while let Some(row) = rows.next()? {
        let (id, digits): ([u8; 16], _) = (row.get(0)?, row.get_ref(1)?.as_str());
        let digits = digits.map_err(|_| DbError::damaged("the digits of a number are not text"))?;
        match &mut last {
            Some((known, text)) if *known == id => {
                text.push('\n');
                text.push_str(digits);
            }
            last => {
                if let Some((id, text)) = last.replace((id, digits.to_owned())) {
                    texts.set((0, id), &text);
                }
            }
        }
        if texts.used_bytes() > bytes_max {
            return Ok(None);
        }
    }
    if let Some((id, text)) = last {
        texts.set((0, id), &text);
    }
    Ok(Some(texts))
}

/// Applies the log entries about contacts between two positions.
fn follow(
    connection: &Connection,
    workspace: WorkspaceId,
    (after, to): (u64, u64),
    searched: Searched,
    texts: &mut TextIndex,
) -> Result<(), DbError> {
    if after == to {
        return Ok(());
    }
    let mut changed = connection.prepare_cached(CHANGED)?;
    let changed = changed.query_map((log_key(workspace, after), log_key(workspace, to)), |row| row.get(0))?;
    let mut text = connection.prepare_cached(TEXT)?;
    for id in changed.collect::<Result<HashSet<[u8; 16]>, _>>()? {
        let is_there = match searched {
            Searched::Names => {
                let now = text.query_row((workspace.0, id), |row| {
                    let updated_at = row.get(0)?;
                    texts.set((updated_at, id), row.get_ref(1)?.as_str()?);
                    Ok(())
                });
                now.optional()?.is_some()
            }
            Searched::Numbers => {
                let contact = load::contact_by_id(connection, workspace, ContactId::from_bytes(id))?;
                let text = contact.map(|(_, contact)| number_text(&contact.body.phones)).unwrap_or_default();
                if !text.is_empty() {
                    texts.set((0, id), &text);
                }
                !text.is_empty()
            }
        };
        if !is_there {
            texts.remove(id);
        }
    }
    Ok(())
}

/// The digits in which a contact's numbers are searched, as its rows have them.
fn number_text(phones: &[Item]) -> String {
    let rows: Vec<String> = phone::found_by(phones).into_iter().map(|(_, digits)| digits).collect();
    rows.join("\n")
}

#[cfg(test)]
mod tests;
