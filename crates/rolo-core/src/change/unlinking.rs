//! What is left to do behind the deletion of a company or memory store with many contacts: they lose the link few at a time.
//!
//! For everybody the link is gone with the deletion. Whoever reads a contact is shown it without the link
//! ([`Contact::shown_without`]), and whatever changes a contact takes the link first.

use crate::log::entry::{Origin, Subject};
use crate::model::contact::{Contact, ContactBody};

/// Contacts that lose a link in one command. The deletion of what has more leaves them to later commands.
pub const UNLINKED_CONTACTS_MAX: usize = 100;

/// A deletion of which contacts have not lost their link yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlinking {
    /// What was deleted.
    pub gone: Subject,
    /// Who deleted it, by which way, in which request: the origin of all that follows from it.
    pub origin: Origin,
}

impl ContactBody {
    /// Whether it is linked to this company or memory store.
    pub fn links_to(&self, subject: Subject) -> bool {
        match subject {
            Subject::Company(company) => self.company == Some(company),
            Subject::MemoryStore(store) => self.memberships.iter().any(|membership| membership.store == store),
            Subject::Contact(_) => false,
        }
    }

    /// The body without its links to what `is_gone`, by the bits of their ids; `None` when there are none.
    pub fn without_links(&self, is_gone: impl Fn(u128) -> bool) -> Option<Self> {
        let loses_company = self.company.is_some_and(|company| is_gone(company.bits()));
        let loses_store = self.memberships.iter().any(|membership| is_gone(membership.store.bits()));
        if !loses_company && !loses_store {
            return None;
        }
        let mut body = self.clone();
        if loses_company {
            body.company = None;
        }
        body.memberships.retain(|membership| !is_gone(membership.store.bits()));
        Some(body)
    }
}

impl Contact {
    /// The contact as it will be once it has lost its links to what is gone, but for the instant of that change. Its
    /// revision is the next one already: what is another content has another entity tag.
    pub fn shown_without(self, gone: &[u128]) -> Self {
        match self.body.without_links(|id| gone.contains(&id)) {
            Some(body) => Self { revision: self.revision + 1, body, ..self },
            None => self,
        }
    }
}
