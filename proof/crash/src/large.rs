//! One client's large record, of which it changes a little at a time: a key of an object, an item of a list, a membership.

use rand::RngExt;
use rand::rngs::StdRng;
use rolo_core::{ContactId, MemoryStoreId, Subject};

use crate::change::{self, Way};
use crate::journal::{Intent, Kind, Wanted, token};

/// Keys of the object, and the characters of each of its values when it is made: about 50 KiB.
const KEY_COUNT: usize = 300;
const VALUE_CHARACTERS: usize = 150;

/// Addresses of the list.
const EMAIL_COUNT: usize = 20;

/// Memory stores, in each of which the contact is once at most.
const STORE_COUNT_MAX: usize = 40;

/// The record, and what it is in.
#[derive(Debug, Default)]
pub struct Large {
    contact: Option<ContactId>,
    /// Its addresses, and those that it has if the last change of them is confirmed: what was refused is asked for no more.
    emails: Vec<String>,
    wanted_emails: Vec<String>,
    store_count: usize,
    /// Memory stores that it has never been in.
    free: Vec<MemoryStoreId>,
    members: Vec<MemoryStoreId>,
}

impl Large {
    /// The record, once it is there.
    pub fn contact(&self) -> Option<ContactId> {
        self.contact
    }

    /// Chooses a change.
    pub fn wanted(&mut self, number: u64, idempotency_key: Option<String>, random: &mut StdRng) -> Wanted {
        let Some(contact) = self.contact else {
            return change::create_large(number, KEY_COUNT, &"x".repeat(VALUE_CHARACTERS), idempotency_key);
        };
        let email = |place: usize| format!("{}-{place}@crash.example", token(number));
        if self.emails.is_empty() {
            self.wanted_emails = (0..EMAIL_COUNT).map(email).collect();
            return change::set_emails(contact, &self.wanted_emails, idempotency_key);
        }
        let choice = random.random_range(0..100);
        // Whatever is answered to a move, it is not asked for again.
        let moved = match choice {
            15..30 => self.free.pop().map(|store| (store, true)),
            30..35 => self.members.pop().map(|store| (store, false)),
            _ => None,
        };
        match (choice, moved) {
            (_, Some((store, is_joining))) => change::move_member(contact, store, is_joining, idempotency_key),
            (0..15, None) if self.store_count < STORE_COUNT_MAX => {
                self.store_count += 1;
                change::create(number, Way::MemoryStores, idempotency_key, random)
            }
            (35..60, None) => {
                let place = random.random_range(0..EMAIL_COUNT);
                self.wanted_emails.clone_from(&self.emails);
                self.wanted_emails[place] = email(place);
                change::set_emails(contact, &self.wanted_emails, idempotency_key)
            }
            (_, None) => change::set_key(number, contact, random.random_range(0..KEY_COUNT), idempotency_key),
        }
    }

    /// A record was made.
    pub fn gain(&mut self, made: Subject) {
        match made {
            Subject::Contact(id) => self.contact = Some(id),
            Subject::MemoryStore(id) => self.free.push(id),
            Subject::Company(_) => {}
        }
    }

    /// A change was confirmed.
    pub fn changed(&mut self, intent: &Intent) {
        match intent.kind {
            Kind::Attach(store) => self.members.push(store),
            Kind::Update if intent.fields == ["emails"] => self.emails.clone_from(&self.wanted_emails),
            Kind::Create | Kind::Update | Kind::Delete | Kind::Detach(_) => {}
        }
    }
}
