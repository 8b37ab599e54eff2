//! A door for fuzzing: what reads a caller's bytes, with what must hold of it whatever they are. Exists only in a build
//! with `--cfg fuzzing`, as `cargo xtask fuzz` makes it.

use rolo_core::access::principal::Principal;
use rolo_core::change::command::{Command, Precondition, Request};
use rolo_core::change::decide::{Outcome, WriteContext, decide};
use rolo_core::change::rejection::Rejection;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{Origin, Surface, Timestamp, View, Workspace, WorkspaceId, WorkspaceUid};

pub use crate::askelephant::fuzzing as askelephant;
pub use crate::synthflow::fuzzing as synthflow;
use rolo_http::{Refused, RequestError, RequestId};

/// The workspace's public id.
pub(crate) const UID: WorkspaceUid = WorkspaceUid::from_bits(9);

/// A view of a workspace without anything in it.
pub(crate) fn view() -> View {
    View::new(Workspace::new(WorkspaceId(1), UID, "default", Timestamp::from_millis(0)))
}

/// Has a command decided.
pub(crate) fn handle(view: &mut View, command: Command, surface: Surface) -> Result<Outcome, Rejection> {
    let origin = Origin { actor: Principal::System, surface, request_id: 7 };
    let moment = WriteContext { now: Timestamp::from_millis(1_780_304_400_000), random: 5 << 70 };
    decide(view, &Request { command, precondition: Precondition::None, origin }, moment)
}

/// The region by which numbers are read, out of the first byte, and the rest.
pub(crate) fn region(data: &[u8]) -> (Option<PhoneRegion>, &[u8]) {
    match data.split_first() {
        Some((first, rest)) => {
            ([None, PhoneRegion::parse("US"), PhoneRegion::parse("DE")][usize::from(first % 3)], rest)
        }
        None => (None, data),
    }
}

/// A refusal has a body that is JSON, in whatever form.
pub(crate) fn check_refused(refuse: fn(&RequestError, RequestId) -> Refused, refusal: &RequestError) {
    let refused = refuse(refusal, RequestId(7));
    assert!(refused.status.is_client_error(), "{refusal:?}");
    // Not by our own reader: a name that the caller gave may hold what a body may not.
    assert!(serde_json::from_str::<serde_json::Value>(&refused.body).is_ok(), "{}", refused.body);
}

/// What we write is JSON, and our own reader takes it too.
pub(crate) fn parsed(text: &str) -> serde_json::Value {
    assert!(rolo_core::json::read(text.as_bytes()).is_ok(), "{text}");
    serde_json::from_str(text).expect("what we write is JSON")
}

/// A surface that is sent what it shows changes nothing.
pub(crate) fn check_unchanged(before: &Outcome, after: Result<Outcome, Rejection>) {
    assert_eq!(after.as_ref(), Ok(before), "what a surface shows is no change when it is sent back");
}

/// A list of items is as every list must be.
pub(crate) fn check_items(items: &[rolo_core::model::items::Item]) {
    let primary = items.iter().filter(|item| item.primary).count();
    assert!(primary <= 1, "{items:?}");
    let (mut keys, mut ids): (Vec<_>, Vec<_>) = items.iter().map(|item| (&item.key, item.id)).unzip();
    keys.sort();
    keys.dedup();
    ids.sort_unstable();
    ids.dedup();
    assert!(keys.len() == items.len() && ids.len() == items.len(), "{items:?}");
}
