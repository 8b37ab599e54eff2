//! One pool of connections, with a semaphore for each kind of work: single records, lists, batches, and the look at the server's
//! health.
//!
//! A kind has its own number of connections at most, which are set up for it. A server that refuses one is full: then all kinds
//! share what there is. A kind takes an idle connection of another one and sets it up anew, but leaves one for each kind that
//! has none in use, so that no kind of work keeps another one out. After a respite all may grow again.

use std::ops::Deref;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deadpool_postgres::ClientWrapper;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use crate::postgres::error::DbError;
use crate::postgres::open::connections::{Connector, Purpose};

/// How long somebody waits for a connection that others use.
const WAIT_SECONDS_MAX: u64 = 5;

/// The pause after a refusal, before a kind that has no connection in use asks again: the server needs a moment to take note of
/// those that were closed.
const REFUSED_PAUSE_MILLIS: u64 = 20;

/// How long after a refusal the server is not asked for more.
const RESPITE_SECONDS: u64 = 10;

/// Connections at most, by kind of work.
pub(crate) type Counts = [usize; Purpose::COUNT];

/// All connections of one process.
struct Pool {
    connector: Connector,
    counts: Counts,
    /// The rights to a connection of each kind.
    permits: [Arc<Semaphore>; Purpose::COUNT],
    state: Mutex<State>,
    /// Something may be taken that could not be before.
    is_more: Notify,
}

#[derive(Default)]
struct State {
    /// Those that nobody uses; the last one was used last.
    idle: Vec<(Purpose, ClientWrapper)>,
    in_use: Counts,
    /// Those that there are or that are being made.
    open: usize,
    /// As many as the server gives, as far as is known.
    open_max: usize,
    is_full: bool,
    is_closed: bool,
}

impl Pool {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an idle connection, or the right to make one, which is `Some(None)`; `None` when there is nothing to take now.
    fn take(&self, purpose: Purpose) -> Option<Option<(Purpose, ClientWrapper)>> {
        let mut state = self.state();
        let kinds_without =
            (0..Purpose::COUNT).filter(|kind| self.counts[*kind] > 0 && state.in_use[*kind] == 0).count();
        let in_use: usize = state.in_use.iter().sum();
        if state.in_use[purpose as usize] > 0 && in_use + kinds_without >= state.open_max {
            return None;
        }
        let taken = loop {
            let own = state.idle.iter().rposition(|(of, _)| *of == purpose);
            if own.is_none() && state.open < state.open_max {
                state.open += 1;
                break None;
            }
            if own.is_none() && state.idle.is_empty() {
                return None;
            }
            let (of, client) = state.idle.remove(own.unwrap_or(0));
            if !client.is_closed() {
                break Some((of, client));
            }
            state.open -= 1;
        };
        state.in_use[purpose as usize] += 1;
        Some(taken)
    }

    /// The server has refused a connection. Whether others have some, which come back. After the respite all kinds may grow again.
    fn note_refusal(self: &Arc<Self>) -> bool {
        let mut state = self.state();
        state.open_max = state.open.max(Purpose::COUNT);
        if !std::mem::replace(&mut state.is_full, true) {
            tracing::warn!("the server refuses more connections; the pool shrinks to those that are open");
            let pool = Arc::downgrade(self);
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_secs(RESPITE_SECONDS)).await;
                if let Some(pool) = pool.upgrade() {
                    let mut state = pool.state();
                    (state.is_full, state.open_max) = (false, pool.counts.iter().sum());
                    pool.is_more.notify_waiters();
                }
            });
        }
        state.open > 0
    }
}

/// The connections of one kind of work.
#[derive(Clone)]
pub(crate) struct ConnectionBudget {
    pool: Arc<Pool>,
    purpose: Purpose,
}

impl ConnectionBudget {
    /// A pool, as the budgets of all kinds of work.
    pub(crate) fn all(connector: Connector, counts: Counts) -> [Self; Purpose::COUNT] {
        let permits = counts.map(|count| Arc::new(Semaphore::new(count)));
        let state = Mutex::new(State { open_max: counts.iter().sum(), ..State::default() });
        let pool = Arc::new(Pool { connector, counts, permits, state, is_more: Notify::new() });
        Purpose::ALL.map(|purpose| Self { pool: pool.clone(), purpose })
    }

    /// Connections at most.
    pub(crate) fn count_max(&self) -> usize {
        self.pool.counts[self.purpose as usize]
    }

    /// A connection. It is waited for until others give one back, but not for ever.
    pub(crate) async fn take(&self) -> Result<Session, DbError> {
        let mut limit = pin!(tokio::time::sleep(Duration::from_secs(WAIT_SECONDS_MAX)));
        let permit = tokio::select! {
            biased;
            permit = self.permit() => permit?,
            () = &mut limit => return Err(DbError::busy()),
        };
        let mut refusal = None;
        loop {
            // Before the look: what is given back meanwhile is not missed.
            let mut is_more = pin!(self.pool.is_more.notified());
            is_more.as_mut().enable();
            if let Some(idle) = self.pool.take(self.purpose) {
                match self.session(idle).await {
                    Ok(session) => return Ok(session.holding(permit)),
                    Err(fault) if fault.is_too_many_connections() && self.pool.note_refusal() => refusal = Some(fault),
                    Err(fault) => return Err(fault),
                }
            }
            tokio::select! {
                () = is_more => {}
                () = tokio::time::sleep(Duration::from_millis(REFUSED_PAUSE_MILLIS)), if refusal.is_some() => {}
                () = &mut limit => return Err(refusal.unwrap_or_else(DbError::busy)),
            }
        }
    }

    /// A connection that is there now or is made now. If the server has none left, that is said at once.
    pub(crate) async fn take_now(&self) -> Result<Session, DbError> {
        let permit = self.permit().await?;
        let idle = self.pool.take(self.purpose).ok_or_else(DbError::busy)?;
        Ok(self.session(idle).await?.holding(permit))
    }

    async fn permit(&self) -> Result<OwnedSemaphorePermit, DbError> {
        let permits = self.pool.permits[self.purpose as usize].clone();
        permits.acquire_owned().await.map_err(|_| DbError::closing())
    }

    /// Has what was taken in good order for this kind of work.
    async fn session(&self, idle: Option<(Purpose, ClientWrapper)>) -> Result<Session, DbError> {
        let (of, client) = idle.unzip();
        let (pool, purpose) = (self.pool.clone(), self.purpose);
        // From here on it is given back, whatever happens.
        let mut session = Session { client, pool, purpose, permit: None, is_settled: false };
        match &session.client {
            Some(_) if of == Some(purpose) => {}
            Some(client) => Connector::set_up(client, purpose).await?,
            None => session.client = Some(self.pool.connector.connect(purpose).await?),
        }
        Ok(session)
    }

    /// Closes the pool: what is idle now, and what is in use as soon as it is given back.
    pub(crate) fn close(&self) {
        self.pool.permits.iter().for_each(|permits| permits.close());
        let mut state = self.pool.state();
        state.is_closed = true;
        state.open -= state.idle.len();
        state.idle.clear();
    }
}

/// A connection on loan. One that is not given back in good order is closed: nobody knows what is under way on it.
pub(crate) struct Session {
    client: Option<ClientWrapper>,
    pool: Arc<Pool>,
    purpose: Purpose,
    permit: Option<OwnedSemaphorePermit>,
    is_settled: bool,
}

impl Session {
    fn holding(mut self, permit: OwnedSemaphorePermit) -> Self {
        self.permit = Some(permit);
        self
    }

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
        let mut state = self.pool.state();
        state.in_use[self.purpose as usize] -= 1;
        let is_kept = self.is_settled && !state.is_closed && state.open <= state.open_max;
        match self.client.take().filter(|client| is_kept && !client.is_closed()) {
            Some(client) => state.idle.push((self.purpose, client)),
            None => state.open -= 1,
        }
        drop(state);
        self.pool.is_more.notify_waiters();
    }
}
