//! HTTP/2, frame by frame: floods end the connection or cost nothing, and what is malformed is never carried out.

use rolo_testkit::http2::{self, OK, Seen};
use rolo_testkit::{Stated, attacks, on_each_store};

/// Frames of a flood. `cargo xtask hostile` sends far more, and watches the memory.
const FRAME_COUNT: usize = 20_000;

/// Whether that came of it.
fn fits(stated: Stated, seen: &Seen) -> bool {
    let first = seen.answered.iter().find(|(stream, _)| *stream == 1).map(|(_, status)| *status);
    let is_reset = seen.reset.iter().any(|(stream, _)| *stream == 1);
    match stated {
        Stated::Closes => !seen.is_alive,
        Stated::Endures => seen.is_alive,
        Stated::Answers => seen.is_alive && first == Some(OK),
        Stated::Refuses => seen.is_alive && first != Some(OK) && (first.is_some() || is_reset),
    }
}

on_each_store! {
    async fn each_attack_has_its_stated_result_and_nothing_is_carried_out(rolo: TestRolo) {
        let before = rolo.snapshot();
        let mut wrong = Vec::new();
        for attack in attacks(rolo.key(), FRAME_COUNT) {
            let seen = http2::attack(rolo.address(), &attack.settings, &attack.frames, attack.streams()).await;
            if !fits(attack.stated, &seen) {
                wrong.push((attack.name, attack.stated, seen));
            }
            rolo.assert_as(&before, attack.name);
            rolo.synthflow().get("/contacts").await.expect(200);
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}
