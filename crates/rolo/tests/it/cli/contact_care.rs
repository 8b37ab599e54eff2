//! `rolo contact` is careful: it shows and asks before a change, overwrites nobody's, and makes each once.

use super::program::{Place, Terminal};
use super::remote::{Relay, Remote};

const QUESTION: &str = "[y/N] ";

fn description(remote: &Remote<'_>, id: &str) -> String {
    remote.api(&format!("/rolo/v1/contacts/{id}"))["description"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn on_a_terminal_a_change_is_shown_and_made_only_when_somebody_agrees() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let id = remote.make(&["name=Ada Lovelace", "description=old"]);
    let update = ["contact", "update", &id, "description=new"];
    for no in ["n\n", "\n", "maybe\n"] {
        let ended = Terminal::answer_when(remote.command(&update), QUESTION, || no);
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(1), ""), "{}", ended.stderr);
        assert!(ended.stderr.contains("nothing was changed"), "{}", ended.stderr);
    }
    assert_eq!(description(&remote, &id), "old");
    let mut plain = remote.command(&update);
    plain.env("NO_COLOR", "1");
    let ended = Terminal::answer_when(plain, QUESTION, || "y\n");
    assert_eq!((ended.code, ended.stdout), (Some(0), format!("{id} is at revision 2.\n")));
    let asked = format!("Ada Lovelace, {id}, revision 1\n  description  old → new\nChange it? [y/N] ");
    assert!(ended.stderr.starts_with(&asked), "{}", ended.stderr);
    assert_eq!(description(&remote, &id), "new");

    let ended = Terminal::answer_when(remote.command(&["contact", "undo", &id]), QUESTION, || "yes\n");
    assert!(ended.stderr.contains("\u{1b}[31mnew\u{1b}[0m → \u{1b}[32mold\u{1b}[0m"), "{}", ended.stderr);
    assert_eq!((ended.code, description(&remote, &id).as_str()), (Some(0), "old"));
    let ended = Terminal::answer_when(remote.command(&["contact", "delete", &id]), QUESTION, || "y\n");
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    assert!(remote.run(&["contact", "get", &id]).failed(1).contains("Not found"));
}

#[test]
fn with_yes_or_without_a_change_nobody_is_asked() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let id = remote.make(&["name=Ada", "description=old"]);
    // Whoever is asked says no.
    let ended = Terminal::answer(remote.command(&["contact", "update", &id, "description=new", "--yes"]), "n\n");
    assert_eq!((ended.code, ended.stderr.contains(QUESTION)), (Some(0), false), "{}", ended.stderr);
    assert_eq!(description(&remote, &id), "new");
    let ended = Terminal::answer(remote.command(&["contact", "update", &id, "description=new"]), "n\n");
    assert_eq!((ended.code, ended.stdout.as_str()), (Some(0), ""), "{}", ended.stderr);
    assert!(ended.stderr.contains("Nothing to change: the contact has these values already."), "{}", ended.stderr);
}

#[test]
fn what_somebody_else_has_changed_between_question_and_answer_is_not_overwritten() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let id = remote.make(&["name=Ada", "description=old", "metadata.plan=gold", "metadata.seats=3"]);
    for arguments in [
        vec!["contact", "update", &id, "description=mine", "metadata.plan=silver"],
        vec!["contact", "delete", &id],
        vec!["contact", "undo", &id],
    ] {
        let ended = Terminal::answer_when(remote.command(&arguments), QUESTION, || {
            let theirs = format!("description=theirs, not {}", arguments[1]);
            remote.run(&["contact", "update", &id, &theirs]).fine();
            "y\n"
        });
        assert_eq!((ended.code, ended.stdout.as_str()), (Some(1), ""), "{}", ended.stderr);
        assert!(ended.stderr.contains("Precondition failed"), "{}", ended.stderr);
        assert_eq!(description(&remote, &id), format!("theirs, not {}", arguments[1]));
    }
    let refused = remote.run(&["contact", "update", &id, "description=x", "metadata.plan=silver", "--revision", "1"]);
    let refused = refused.failed(1);
    assert!(refused.contains("The contact is at revision 4."), "{refused}");
    let both = "What it has now → what was submitted:\n  description    theirs, not undo → x\n  metadata.plan  gold → silver\n";
    assert!(refused.ends_with(both), "{refused}");
}

#[test]
fn a_write_whose_answer_is_lost_is_made_once() {
    let place = Place::new();
    let remote = Remote::start(&place, "");
    let relay = Relay::to(&remote.server.address);
    let by_relay = |arguments: &[&str]| {
        let mut command = remote.command(arguments);
        command.env("ROLO_URL", format!("http://{}", relay.address));
        relay.lose_next_answer();
        super::program::Ended::of(command)
    };
    let id = by_relay(&["contact", "create", "name=Ada"]).fine();
    assert_eq!(relay.connections(), 2, "the first answer was lost");
    assert_eq!(remote.change_count(), 1);
    let id = id.trim_end();
    // Without a key of its own, the second attempt would meet another revision.
    by_relay(&["contact", "update", id, "description=x", "--revision", "1"]).fine();
    assert_eq!((remote.change_count(), relay.connections()), (2, 4));
    let read = by_relay(&["contact", "get", id]).fine();
    assert!(read.contains("revision     2"), "{read}");
}
