//! A key that is taken away by another process while it is used.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use rolo_driver::Client;

use crate::cli::program::Place;

/// Clients that ask at the same time.
const CLIENTS: usize = 4;

/// Requests that each of them sends after the key was taken away.
const REQUESTS_AFTER: usize = 100;

/// Answers that must have come before it is.
const ANSWERS_BEFORE: usize = 200;

#[test]
fn no_request_that_begins_after_another_process_has_revoked_or_rotated_a_key_gets_through() {
    let place = Place::new();
    let server = place.serve("");
    for command in ["revoke", "rotate"] {
        let key = place.run("key create --name a --scopes contacts:read --rate-limit off").fine().trim().to_owned();
        let (is_taken, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let (is_taken, answered) = (is_taken.clone(), answered.clone());
                let mut client = Client::open(&server.address, &key).expect("the server accepts");
                thread::spawn(move || {
                    let mut left = REQUESTS_AFTER;
                    while left > 0 {
                        let began_after = is_taken.load(Ordering::SeqCst);
                        let status = client.get("/v2/contacts").expect("an answer").status;
                        assert!(matches!((began_after, status), (_, 401) | (false, 200)), "{status}, {began_after}");
                        left -= usize::from(began_after);
                        answered.fetch_add(1, Ordering::SeqCst);
                    }
                })
            })
            .collect();
        while answered.load(Ordering::SeqCst) < ANSWERS_BEFORE && clients.iter().all(|client| !client.is_finished()) {
            thread::yield_now();
        }
        place.run(&format!("key {command} {key}")).fine();
        is_taken.store(true, Ordering::SeqCst);
        clients.into_iter().for_each(|client| client.join().expect("no client has seen the key work again"));
        assert!(answered.load(Ordering::SeqCst) >= 500);
    }
}
