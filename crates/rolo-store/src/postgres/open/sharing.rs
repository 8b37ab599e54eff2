//! How the kinds of work of one process share the connections that the server gives it.
//!
//! Single records, lists, batches and the look at the server's health have connections of their own. The first one of each
//! kind is made at the start, more when they are needed. A server that refuses one is full: a kind that has connections
//! makes do with them, and one that has none is given room by the others, which give back all but one each. So no kind
//! of work keeps another one out. After a respite all may grow again.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use deadpool_postgres::{Client, ClientWrapper, Pool};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::postgres::error::Fault;

/// How long somebody waits for a connection that others use.
const WAIT_SECONDS_MAX: u64 = 5;

/// How often a kind without a connection asks for one after others gave theirs back: the server needs a moment to take
/// note.
const ROOM_ATTEMPT_COUNT_MAX: u32 = 100;

/// The pause between two such attempts.
const ROOM_PAUSE_MILLIS: u64 = 20;

/// How long after a refusal the server is not asked for more.
const RESPITE_SECONDS: u64 = 10;

/// All connections of one process.
#[derive(Default)]
pub(crate) struct Room {
    kinds: Mutex<Vec<Weak<Kind>>>,
    is_full: AtomicBool,
}

/// The connections of one kind of work.
#[derive(Clone)]
pub(crate) struct Share {
    kind: Arc<Kind>,
    room: Arc<Room>,
}

struct Kind {
    pool: Pool,
    count_max: usize,
    /// The right to a connection. There are as many as connections at most, less those that are withheld.
    permits: Arc<Semaphore>,
    withheld: AtomicUsize,
    /// Connections are closed rather than kept, up to the last one.
    gives_way: AtomicBool,
}

impl Room {
    /// The share of a kind of work, with so many connections at most.
    pub(crate) fn share(self: &Arc<Self>, pool: Pool, count_max: usize) -> Share {
        let kind = Arc::new(Kind {
            pool,
            count_max,
            permits: Arc::new(Semaphore::new(count_max)),
            withheld: AtomicUsize::new(0),
            gives_way: AtomicBool::new(false),
        });
        self.kinds.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&kind));
        Share { kind, room: self.clone() }
    }

    fn kinds(&self) -> Vec<Arc<Kind>> {
        let kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        kinds.iter().filter_map(Weak::upgrade).collect()
    }

    /// The server has refused a connection. After the respite all kinds may grow again.
    fn note_refusal(self: &Arc<Self>) {
        if self.is_full.swap(true, Ordering::SeqCst) {
            return;
        }
        tracing::warn!("the server gives no more connections; all make do with what there is");
        let room = Arc::downgrade(self);
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(RESPITE_SECONDS)).await;
            if let Some(room) = room.upgrade() {
                room.is_full.store(false, Ordering::SeqCst);
                room.kinds().iter().for_each(|kind| kind.grow());
            }
        });
    }

    /// Has all others give back what they can spare. Whether anybody had something to spare.
    fn make_way_for(&self, one: &Arc<Kind>) -> bool {
        let others = self.kinds().into_iter().filter(|kind| !Arc::ptr_eq(kind, one));
        others.map(|kind| kind.give_way()).fold(false, |any, gave| any | gave)
    }
}

impl Kind {
    /// Connections that there are, in use or not.
    fn connections(&self) -> usize {
        self.pool.status().size
    }

    /// Withholds a permit, unless it is the last one.
    fn withhold(&self, permit: OwnedSemaphorePermit) -> Result<(), OwnedSemaphorePermit> {
        let one_more = |withheld: usize| (withheld + 1 < self.count_max).then_some(withheld + 1);
        match self.withheld.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_more) {
            Ok(_) => {
                permit.forget();
                Ok(())
            }
            Err(_) => Err(permit),
        }
    }

    fn give_way(&self) -> bool {
        self.gives_way.store(true, Ordering::SeqCst);
        while let Ok(permit) = self.permits.clone().try_acquire_owned()
            && self.withhold(permit).is_ok()
        {}
        let before = self.connections();
        let mut left = before;
        self.pool.retain(|_, _| {
            let stays = left <= 1;
            left -= usize::from(!stays);
            stays
        });
        before > 1
    }

    fn grow(&self) {
        self.gives_way.store(false, Ordering::SeqCst);
        self.permits.add_permits(self.withheld.swap(0, Ordering::SeqCst));
    }
}

impl Share {
    /// A share of nobody else's concern.
    pub(crate) fn alone(pool: Pool, count_max: usize) -> Self {
        Arc::new(Room::default()).share(pool, count_max)
    }

    /// Connections at most.
    pub(crate) fn count_max(&self) -> usize {
        self.kind.count_max
    }

    /// A connection.
    pub(crate) async fn take(&self) -> Result<Session, Fault> {
        let (mut is_room_made, mut attempt) = (false, 0);
        loop {
            let permit = self.permit().await?;
            let refusal = match self.kind.pool.get().await {
                Ok(client) => {
                    let (client, permit) = (Some(client), Some(permit));
                    return Ok(Session { client, permit, kind: self.kind.clone(), is_settled: false });
                }
                Err(error) => Fault::from(error),
            };
            if !refusal.is_of_crowd() {
                return Err(refusal);
            }
            self.room.note_refusal();
            // What others of this kind have comes back.
            let permit = match self.kind.connections() {
                0 => permit,
                _ => match self.kind.withhold(permit) {
                    Ok(()) => continue,
                    Err(permit) => permit,
                },
            };
            is_room_made |= self.room.make_way_for(&self.kind);
            attempt += 1;
            if !is_room_made || attempt >= ROOM_ATTEMPT_COUNT_MAX {
                return Err(refusal);
            }
            drop(permit);
            tokio::time::sleep(Duration::from_millis(ROOM_PAUSE_MILLIS)).await;
        }
    }

    async fn permit(&self) -> Result<OwnedSemaphorePermit, Fault> {
        let limit = Duration::from_secs(WAIT_SECONDS_MAX);
        match tokio::time::timeout(limit, self.kind.permits.clone().acquire_owned()).await {
            Ok(permit) => permit.map_err(|_| Fault::closing()),
            Err(_) => Err(Fault::busy()),
        }
    }

    /// Closes its connections, those in use as soon as they are given back.
    pub(crate) fn close(&self) {
        self.kind.permits.close();
        self.kind.pool.close();
    }
}

/// A connection on loan. One that is not given back in good order is closed: nobody knows what is under way on it.
pub(crate) struct Session {
    client: Option<Client>,
    permit: Option<OwnedSemaphorePermit>,
    kind: Arc<Kind>,
    is_settled: bool,
}

impl Session {
    /// Gives it back: nothing is under way on it.
    pub(crate) fn settle(mut self) {
        self.is_settled = true;
    }
}

impl Deref for Session {
    type Target = ClientWrapper;

    fn deref(&self) -> &ClientWrapper {
        // It is there until the drop.
        match &self.client {
            Some(client) => client,
            None => unreachable!("a session has its connection until it ends"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let gives_way = self.kind.gives_way.load(Ordering::SeqCst) && self.kind.connections() > 1;
        if let Some(client) = self.client.take() {
            if self.is_settled && !gives_way {
                drop(client);
            } else {
                drop(Client::take(client));
            }
        }
        if gives_way && let Some(permit) = self.permit.take() {
            // The last permit goes back like any other.
            drop(self.kind.withhold(permit));
        }
    }
}
