//! Compares secrets under Valgrind.
//!
//! A test by the clock is hopeless for 32 bytes. So the secret is marked as memory that was never written: then Valgrind
//! reports every branch and every address that depends on it, on whatever path. What comes of the comparison is for
//! everybody to see, and is marked as written before it is looked at.

use rolo_core::WorkspaceId;
use rolo_core::access::key::{KeyHash, KeyId, Secret};

unsafe extern "C" {
    fn rolo_hide(bytes: *const u8, length: usize);
    fn rolo_reveal(bytes: *const u8, length: usize);
    fn rolo_is_watched() -> i32;
}

/// From here on nothing may depend on these bytes.
fn hide(bytes: &[u8]) {
    // SAFETY: the bytes are there for as long as they are borrowed, and none is changed.
    unsafe { rolo_hide(bytes.as_ptr(), bytes.len()) }
}

/// From here on everything may depend on the answer.
fn reveal(answer: bool) -> bool {
    // SAFETY: as above.
    unsafe { rolo_reveal((&raw const answer).cast(), 1) }
    answer
}

fn main() {
    // SAFETY: it reads nothing of ours.
    assert!(unsafe { rolo_is_watched() } != 0, "run this under valgrind: cargo xtask constant-time");
    let key = Secret::new(KeyId::new(WorkspaceId(1), 3), [4, 5]);
    let right = KeyHash::of(key.reveal());
    let mut count = 0;
    for place in 0..=right.0.len() {
        let mut stored = KeyHash(right.0);
        if let Some(byte) = stored.0.get_mut(place) {
            *byte ^= 1;
        }
        hide(&stored.0);
        let is_right = reveal(stored.matches(&right));
        assert_eq!(is_right, place == right.0.len(), "byte {place}");
        count += 1;
    }
    // What is hashed is a secret too, while a key is made.
    let text = key.reveal().to_owned();
    hide(text.as_bytes());
    let hidden = KeyHash::of(&text);
    assert!(reveal(hidden.matches(&right)));
    println!("{count} comparisons");
}
