//! Unlinking contacts from deleted records.

use std::sync::Arc;

use super::rule::Rule;
use crate::change::outcome::Outcome;
use crate::change::rejection::{Missing, Rejection};
use crate::change::unlinking::Unlinking;
use crate::change::view::View;
use crate::log::entry::Subject;
use crate::model::contact::Contact;

/// Takes the link to what this command deletes from all its contacts, if they are few and so are those of other deletions in the
/// batch. Otherwise it notes that they are yet to
/// lose it, and [`go_on`] sees to it.
pub(super) fn begin(view: &mut View, gone: Subject, rule: Rule<'_>) {
    let unlinking = Unlinking { gone, origin: rule.origin };
    let (contacts, are_all) = view.contacts_of(gone);
    view.begin_unlinking(unlinking);
    if are_all && view.may_unlink(contacts.len()) {
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
/// no matter which caller deleted it.
pub(super) fn take_links(view: &mut View, contact: &Contact, rule: Rule<'_>) -> Option<Arc<Contact>> {
    let is_gone = |id| view.unlinkings().iter().any(|unlinking| unlinking.gone.bits() == id);
    let body = contact.body.without_links(is_gone)?;
    let mut unlinkings = view.unlinkings().iter();
    let origin = unlinkings.find(|unlinking| contact.body.links_to(unlinking.gone))?.origin;
    let after = contact.next(body, rule.moment.now);
    view.write_contact(Some(contact), Some(after), rule.moment.now, origin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::principal::Principal;
    use crate::change::command::{Command, Precondition, Reads, Request};
    use crate::change::decide::{WriteContext, decide};
    use crate::change::unlinking::UNLINKED_CONTACTS_MAX;
    use crate::log::entry::{Origin, Surface};
    use crate::model::contact::ContactBody;
    use crate::model::id::{CompanyId, ContactId, WorkspaceId, WorkspaceUid};
    use crate::model::time::Timestamp;
    use crate::model::workspace::Workspace;
    use crate::{Company, CompanyBody};

    const EACH: u128 = 60;

    /// A view with so many companies of 60 contacts each.
    fn view(companies: u128) -> View {
        let at = Timestamp::from_millis(0);
        let mut view = View::new(Workspace::new(WorkspaceId(1), WorkspaceUid::from_bits(1), "main", at));
        for company in 0..companies {
            let id = CompanyId::from_bits(company);
            view.load_company(Company::first(id, CompanyBody::default(), at));
            for number in 0..EACH {
                let body = ContactBody { company: Some(id), ..ContactBody::default() };
                view.load_contact(Contact::first(ContactId::from_bits(company * 1_000 + number), body, at));
            }
        }
        view
    }

    fn delete(view: &mut View, company: u128) {
        let origin = Origin { actor: Principal::System, surface: Surface::Native, request_id: company };
        let command = Command::DeleteCompany { company: Some(CompanyId::from_bits(company)) };
        let moment = WriteContext { now: Timestamp::from_millis(1), random: 1 };
        decide(view, &Request { command, precondition: Precondition::None, origin }, moment).expect("it is there");
    }

    #[test]
    fn the_deletions_of_a_batch_take_no_more_links_than_one_may() {
        let mut view = view(3);
        (0..3).for_each(|company| delete(&mut view, company));
        let writes = view.into_writes();
        assert_eq!(writes.companies.len(), 3);
        assert_eq!(writes.contacts.len() as u128, EACH, "the second would go beyond {UNLINKED_CONTACTS_MAX}");
        let left: Vec<Subject> = writes.unlinkings.come.iter().map(|unlinking| unlinking.gone).collect();
        assert_eq!(left, [1, 2].map(|company| Subject::Company(CompanyId::from_bits(company))));
    }

    #[test]
    fn a_deletion_whose_contacts_were_not_loaded_leaves_them_to_later_commands() {
        let companies = [0, 1, 2, 0].map(CompanyId::from_bits);
        let mut reads = Reads { contacts_of_companies: companies.to_vec(), ..Reads::default() };
        let out = reads.leave_out();
        assert_eq!((reads.contacts_of_companies.len(), &out[..]), (2, &[Subject::Company(companies[2])][..]));
        let mut view = view(0);
        view.load_company(Company::first(companies[2], CompanyBody::default(), Timestamp::from_millis(0)));
        view.leave_out(out);
        delete(&mut view, 2);
        assert_eq!(view.into_writes().unlinkings.come.len(), 1);
    }
}
