//! Contacts lose their links to what is deleted.

use std::sync::Arc;

use super::{Outcome, Rule};
use crate::change::Subject;
use crate::contact::Contact;
use crate::rejection::{Missing, Rejection};
use crate::unlinking::Unlinking;
use crate::view::View;

/// Takes the link to what this command deletes from all its contacts, if they are few. Otherwise it notes that they are yet to
/// lose it, and [`go_on`] sees to it.
pub(super) fn begin(view: &mut View, gone: Subject, rule: Rule<'_>) {
    let unlinking = Unlinking { gone, origin: rule.origin };
    let (contacts, are_all) = view.contacts_of(gone);
    view.begin_unlinking(unlinking);
    if are_all {
        take_all(view, &contacts, rule);
        view.end_unlinking(unlinking);
    }
}

/// Takes the link from the next contacts of what was deleted.
pub(super) fn go_on(view: &mut View, gone: Subject, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let unlinking = view.unlinkings().iter().find(|unlinking| unlinking.gone == gone).copied();
    let unlinking = unlinking.ok_or(Rejection::NotFound(match gone {
        Subject::Contact(_) => Missing::Contact,
        Subject::Company(_) => Missing::Company,
        Subject::MemoryStore(_) => Missing::MemoryStore,
    }))?;
    let (contacts, are_all) = view.contacts_of(gone);
    take_all(view, &contacts, rule);
    if are_all {
        view.end_unlinking(unlinking);
    }
    Ok(Outcome::Upkeep)
}

fn take_all(view: &mut View, contacts: &[Arc<Contact>], rule: Rule<'_>) {
    for contact in contacts {
        take_links(view, contact, rule);
    }
}

/// Takes from a contact all its links to what was deleted, in one change; `None` when it has none. The change is that of
/// whoever has deleted it.
pub(super) fn take_links(view: &mut View, contact: &Contact, rule: Rule<'_>) -> Option<Arc<Contact>> {
    let is_gone = |id| view.unlinkings().iter().any(|unlinking| unlinking.gone.bits() == id);
    let body = contact.body.without_links(is_gone)?;
    let mut unlinkings = view.unlinkings().iter();
    let origin = unlinkings.find(|unlinking| contact.body.links_to(unlinking.gone))?.origin;
    let after = contact.next(body, rule.moment.now);
    view.write_contact(Some(contact), Some(after), rule.moment.now, origin)
}
