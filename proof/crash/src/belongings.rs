//! The records of one client, and which change of them comes next.

use std::collections::HashSet;

use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rolo_core::{CompanyId, ContactId, MemoryStoreId, Subject};

use crate::change::{self, Dialect, Way};
use crate::journal::{Intent, Kind, Wanted};
use crate::large::Large;

/// Records from which on a client makes no more.
const CONTACT_COUNT_MAX: usize = 12;
const COMPANY_COUNT_MAX: usize = 3;
const MEMORY_STORE_COUNT_MAX: usize = 3;

/// A contact, and a memory store that it is or was in.
type Member = (ContactId, MemoryStoreId);

/// The records of one client.
#[derive(Debug, Default)]
pub struct Belongings {
    contacts: Vec<ContactId>,
    companies: Vec<CompanyId>,
    stores: Vec<MemoryStoreId>,
    members: Vec<Member>,
    /// Whoever was put into a memory store, or tried: a second time could not be told from the first in the log.
    attached: HashSet<Member>,
    /// In the place of all these, if the client has that.
    large: Option<Large>,
}

impl Belongings {
    /// Those of a client that has one large record and changes little of it at a time.
    pub fn large() -> Self {
        Self { large: Some(Large::default()), ..Self::default() }
    }

    /// Whether there is no contact.
    pub fn is_empty(&self) -> bool {
        self.contacts.is_empty()
    }

    /// Any record.
    pub fn any(&self, random: &mut StdRng) -> Option<Subject> {
        let large = self.large.as_ref().and_then(Large::contact);
        let contact = || self.contacts.last().copied().or(large).map(Subject::Contact);
        match random.random_range(0..4) {
            0 => self.companies.last().map(|&id| Subject::Company(id)).or_else(contact),
            1 => self.stores.last().map(|&id| Subject::MemoryStore(id)).or_else(contact),
            _ => contact(),
        }
    }

    /// Chooses a change: most are of contacts.
    pub fn wanted(&mut self, number: u64, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
        if let Some(large) = &mut self.large {
            return large.wanted(number, idempotency_key, random);
        }
        let choice = random.random_range(0..100);
        let contact = self.contacts.choose(random).copied();
        let wanted = match (choice, contact) {
            (0..6, Some(contact)) if self.contacts.len() > 1 => {
                Some(change::delete(Subject::Contact(contact), idempotency_key.clone(), random))
            }
            (6..18, _) => Some(self.of_company(number, idempotency_key.clone(), random)),
            (18..28, _) => Some(self.of_store(number, idempotency_key.clone(), random)),
            (28..48, Some(contact)) => self.of_link(number, contact, idempotency_key.clone(), random),
            _ => None,
        };
        match (wanted, contact) {
            (Some(wanted), _) => wanted,
            (None, Some(contact)) if choice < 80 || self.contacts.len() >= CONTACT_COUNT_MAX => {
                change::update(number, Subject::Contact(contact), idempotency_key, random)
            }
            (None, _) => change::create(number, Way::Contacts(Dialect::any(random)), idempotency_key, random),
        }
    }

    /// Makes, changes, links or deletes a company.
    fn of_company(&self, number: u64, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
        let company = self.companies.choose(random).map(|&id| Subject::Company(id));
        match (company, random.random_range(0..4)) {
            (Some(company), 0) if self.companies.len() > 1 => change::delete(company, idempotency_key, random),
            (Some(company), 1) => change::link(number, company, idempotency_key),
            (Some(company), choice) if choice == 2 || self.companies.len() >= COMPANY_COUNT_MAX => {
                change::update(number, company, idempotency_key, random)
            }
            _ => change::create(number, Way::Companies, idempotency_key, random),
        }
    }

    /// Makes, changes or deletes a memory store.
    fn of_store(&self, number: u64, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
        let store = self.stores.choose(random).map(|&id| Subject::MemoryStore(id));
        match (store, random.random_range(0..3)) {
            (Some(store), 0) if self.stores.len() > 1 => change::delete(store, idempotency_key, random),
            (Some(store), choice) if choice == 1 || self.stores.len() >= MEMORY_STORE_COUNT_MAX => {
                change::update(number, store, idempotency_key, random)
            }
            _ => change::create(number, Way::MemoryStores, idempotency_key, random),
        }
    }

    /// Links a contact to a company, to a CRM record, to a memory store, or to one no longer. `None` when the record is
    /// not there.
    fn of_link(
        &mut self,
        number: u64,
        contact: ContactId,
        idempotency_key: Option<String>,
        random: &mut StdRng,
    ) -> Option<Wanted> {
        match random.random_range(0..5) {
            0 => Some(change::join(number, contact, *self.companies.choose(random)?, idempotency_key)),
            1 => Some(change::link(number, Subject::Contact(contact), idempotency_key)),
            2 => {
                let place = (!self.members.is_empty()).then(|| random.random_range(0..self.members.len()))?;
                // Whatever is answered, it is not asked for again.
                let (contact, store) = self.members.swap_remove(place);
                Some(change::move_member(contact, store, false, idempotency_key))
            }
            _ => {
                let store = *self.stores.choose(random)?;
                self.attached
                    .insert((contact, store))
                    .then(|| change::move_member(contact, store, true, idempotency_key))
            }
        }
    }

    /// A record was made.
    pub fn gain(&mut self, made: Subject) {
        if let Some(large) = &mut self.large {
            return large.gain(made);
        }
        match made {
            Subject::Contact(id) => self.contacts.push(id),
            Subject::Company(id) => self.companies.push(id),
            Subject::MemoryStore(id) => self.stores.push(id),
        }
    }

    /// A change was confirmed.
    pub fn changed(&mut self, intent: &Intent) {
        if let Some(large) = &mut self.large {
            return large.changed(intent);
        }
        self.lose(intent);
        if let (Kind::Attach(store), Some(Subject::Contact(contact))) = (intent.kind, intent.about.known()) {
            self.members.push((contact, store));
        }
    }

    /// What was to be deleted is no longer here.
    pub fn lose(&mut self, intent: &Intent) {
        if intent.kind != Kind::Delete {
            return;
        }
        match intent.about.known() {
            Some(Subject::Contact(gone)) => {
                self.contacts.retain(|&id| id != gone);
                self.members.retain(|&(contact, _)| contact != gone);
            }
            Some(Subject::Company(gone)) => self.companies.retain(|&id| id != gone),
            Some(Subject::MemoryStore(gone)) => {
                self.stores.retain(|&id| id != gone);
                self.members.retain(|&(_, store)| store != gone);
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rand::SeedableRng;

    use super::*;
    use crate::journal::{About, Sort};

    /// Every change that a client asks for in so many, when each is confirmed.
    fn asked(count: u64) -> Vec<Wanted> {
        let (mut own, mut random) = (Belongings::default(), StdRng::seed_from_u64(1));
        let mut asked = Vec::new();
        for number in 0..count {
            let wanted = own.wanted(number, None, &mut random);
            match wanted.about {
                About::New(Sort::Contact) => own.gain(Subject::Contact(ContactId::from_bits(number.into()))),
                About::New(Sort::Company) => own.gain(Subject::Company(CompanyId::from_bits(number.into()))),
                About::New(Sort::MemoryStore) => {
                    own.gain(Subject::MemoryStore(MemoryStoreId::from_bits(number.into())))
                }
                About::Known(_) => {
                    let Wanted { kind, fields, about, others, asked } = wanted.clone();
                    own.changed(&Intent { number, at_micros: number, kind, fields, about, others, asked });
                }
            }
            asked.push(wanted);
        }
        asked
    }

    #[test]
    fn a_client_asks_for_every_change_of_every_record() {
        let about = |wanted: &Wanted| match wanted.about {
            About::New(sort) => sort,
            About::Known(subject) => Sort::of(subject),
        };
        let name = |wanted: &Wanted| match wanted.kind {
            Kind::Attach(_) => "attach".to_owned(),
            Kind::Detach(_) => "detach".to_owned(),
            kind @ (Kind::Create | Kind::Update | Kind::Delete) => {
                let link = wanted.fields.iter().find(|field| ["company", "crm_association"].contains(&field.as_str()));
                format!("{kind:?} {:?} {}", about(wanted), link.map_or("", String::as_str))
            }
        };
        let names: BTreeSet<String> = asked(400).iter().map(name).collect();
        let names: Vec<&str> = names.iter().map(|name| name.trim_end()).collect();
        let expected = [
            "Create Company",
            "Create Contact",
            "Create MemoryStore",
            "Delete Company",
            "Delete Contact",
            "Delete MemoryStore",
            "Update Company",
            "Update Company crm_association",
            "Update Contact",
            "Update Contact company",
            "Update Contact crm_association",
            "Update MemoryStore",
            "attach",
            "detach",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_client_puts_no_contact_into_a_memory_store_twice_and_names_nothing_that_it_deleted() {
        let (mut moves, mut gone) = (HashSet::new(), HashSet::new());
        for wanted in asked(2_000) {
            let subject = wanted.about.known();
            assert!(subject.iter().chain(&wanted.others).all(|record| !gone.contains(record)), "{wanted:?}");
            match wanted.kind {
                Kind::Attach(store) => assert!(moves.insert((subject, store, true)), "{wanted:?}"),
                Kind::Detach(store) => assert!(moves.insert((subject, store, false)), "{wanted:?}"),
                Kind::Delete => gone.extend(subject),
                Kind::Create | Kind::Update => {}
            }
        }
    }
}
