//! A key that is taken away while it is used: no request that begins afterwards gets through.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rolo_core::Clock;
use rolo_core::access::key::{KeyId, RateLimit, Scope};
use rolo_store::Store;
use rolo_testkit::{Client, TestRolo, json, on_each_store};

use crate::edge::CONTACTS;

/// Clients that ask at the same time.
const CLIENTS: usize = 8;

/// Requests that each of them sends after the key was taken away.
const REQUESTS_AFTER: usize = 50;

/// Answers that must have come before it is.
const ANSWERS_BEFORE: usize = 200;

/// What the clients and the hand that takes the key away tell each other.
#[derive(Default)]
struct Race {
    is_taken: AtomicBool,
    answered: AtomicUsize,
}

/// Asks again and again. What begins after the key was taken away must be refused.
async fn ask(client: Client, race: Arc<Race>, number: usize) {
    let mut left = REQUESTS_AFTER;
    while left > 0 {
        let began_after = race.is_taken.load(Ordering::SeqCst);
        let (path, body) = CONTACTS[number % 2];
        let reply = match number % 3 {
            0 => client.get(path).await,
            1 => client.send(http::Method::POST, path, Some(body.into())).await,
            _ => client.get(&format!("{path}?search=Ada")).await,
        };
        if began_after {
            assert_eq!(reply.status, 401, "a request that began afterwards: {}", reply.text);
            left -= 1;
        } else {
            assert!(matches!(reply.status, 200 | 201 | 401), "{}", reply.text);
        }
        race.answered.fetch_add(1, Ordering::SeqCst);
    }
}

/// Has clients use a key while it is taken away in this manner.
async fn race(rolo: &TestRolo, take_away: impl AsyncFnOnce(&Store, KeyId)) {
    let (record, key) = rolo.make_key(&[Scope::ContactsRead, Scope::ContactsWrite]);
    let race = Arc::new(Race::default());
    let client = rolo.at("").with_key(&key);
    let clients: Vec<_> = (0..CLIENTS).map(|number| tokio::spawn(ask(client.clone(), race.clone(), number))).collect();
    while race.answered.load(Ordering::SeqCst) < ANSWERS_BEFORE {
        tokio::task::yield_now().await;
    }
    take_away(rolo.store(), record.id).await;
    race.is_taken.store(true, Ordering::SeqCst);
    for client in clients {
        client.await.expect("no client has seen the key work again");
    }
    let total = race.answered.load(Ordering::SeqCst);
    assert!(total >= 500, "only {total} requests");
}

on_each_store! {
    async fn no_request_that_begins_after_a_key_is_revoked_gets_through(rolo: TestRolo) {
        race(&rolo, async |store, id| drop(store.revoke_key(id).await.expect("revoked"))).await;
        race(&rolo, async |store, id| drop(store.rotate_key(id, None).await.expect("rotated"))).await;
    }

    async fn a_key_ends_at_its_time_also_while_it_is_used(rolo: TestRolo) {
        let until = Some(rolo.clock.now().plus_millis(1_000));
        let (_, key) = rolo.make_key_with("default", &[Scope::ContactsWrite], RateLimit::Off, until);
        let client = rolo.at("/v2").with_key(&key);
        let body = json!({ "name": "Ada", "phone_number": "1" });
        client.post("/contacts", body.clone()).await.expect(200);
        rolo.clock.advance(Duration::from_millis(999));
        client.post("/contacts", body.clone()).await.expect(200);
        rolo.clock.advance(Duration::from_millis(1));
        let before = rolo.snapshot();
        client.post("/contacts", body).await.expect(401);
        rolo.assert_as(&before, "an expired key");
    }
}
