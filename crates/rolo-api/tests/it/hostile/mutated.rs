//! Bodies that were good once, thousands of them.

use rolo_http::BODY_BYTES_MAX;
use rolo_testkit::{Mutator, TestRolo, Trials, on_each_store};

use super::refused_in_form;
use crate::edge::sample::{Sample, writes};

/// Bodies in all.
const BODY_COUNT: Trials = Trials { usual: 2_000, full: 10_000 };

/// Where their drawing begins. Another number draws others; one that has found something is kept as a test of its own.
const SEED: u64 = 20_261_122;

/// Statuses that a body can bring about on a route that is asked rightly.
const DECLARED: [u16; 5] = [200, 201, 400, 409, 422];

/// Sends bodies drawn from this seed to one route, and tells how many were carried out and how many were refused.
async fn attack(rolo: &TestRolo, sample: &Sample, seed: u64, count: usize) -> (usize, usize) {
    let client = rolo.at("").with_key(rolo.key());
    let good = sample.body.clone().expect("a route that takes a body");
    let mutator = Mutator::new(seed);
    let (mut done, mut refused) = (0, 0);
    let mut before = rolo.mark();
    for number in 0..count {
        let mut body = mutator.mutate(&good);
        body.truncate(BODY_BYTES_MAX); // What is larger is in `sizes`.
        let what =
            || format!("{}, seed {seed}, body {number}: {}", sample.name, body[..body.len().min(300)].escape_ascii());
        let reply = sample.send_bytes(&client, body.clone()).await;
        assert!(DECLARED.contains(&reply.status), "{} for {}: {}", reply.status, what(), reply.text);
        if reply.status < 300 {
            done += 1;
            before = rolo.mark();
        } else {
            refused += 1;
            refused_in_form(&reply, sample);
            rolo.assert_as(&before, what());
        }
    }
    (done, refused)
}

on_each_store! {
    async fn a_body_that_was_good_once_is_carried_out_or_refused_in_form_without_a_trace(rolo: TestRolo) {
        let takers: Vec<Sample> = writes(&rolo).await.into_iter().filter(|sample| sample.body.is_some()).collect();
        let each = BODY_COUNT.count().div_ceil(takers.len());
        let (mut done, mut refused) = (0, 0);
        for (sample, seed) in takers.iter().zip(SEED..) {
            let counts = attack(&rolo, sample, seed, each).await;
            assert!(counts.0 > each / 20 && counts.1 > each / 5, "{}: {counts:?} is no mixture", sample.name);
            (done, refused) = (done + counts.0, refused + counts.1);
        }
        assert!(done + refused >= BODY_COUNT.count());
        // The log tells of each record that there is; had a refusal written something, the two would not agree.
        let changes = rolo.changes().await;
        assert!(changes.len() >= done / 2, "{} changes for {done} requests", changes.len());
        assert!(rolo.store().unavailable().is_none());
    }
}
