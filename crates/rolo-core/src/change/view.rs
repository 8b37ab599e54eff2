//! The view: the records that a batch reads, with its changes so far.
//!
//! A store loads into it what the batch's commands read, `decide` runs command after command on it, and the store
//! persists what comes out. So command k sees the writes of command k-1, and a record that changes three times in one
//! batch is written once. What is attempted on it can be taken back (`journal`).

mod attempt;
mod journal;
mod table;
mod writes;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use compact_str::CompactString;

use self::journal::Undo;
use self::table::Table;
pub use self::writes::{IdempotencyRecord, Tombstones, TransferReport, Writes, Written};
use crate::change::command::{ContactRef, IdempotencyKey, OWNERS_MAX};
use crate::change::unlinking::{UNLINKED_CONTACTS_MAX, Unlinking};
use crate::log::entry::{Change, Op, Origin, Subject};
use crate::model::company::{Company, CompanyBody};
use crate::model::contact::{Contact, ContactBody, Vendor};
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::items::{Item, same_key, without};
use crate::model::memory_store::MemoryStore;
use crate::model::record::{Body, Record};
use crate::model::time::Timestamp;
use crate::model::workspace::Workspace;

/// One workspace as a batch sees it.
#[derive(Debug, PartialEq)]
pub struct View {
    /// The workspace; its counts move with the batch.
    pub workspace: Workspace,
    contacts: Table<ContactId, Contact>,
    companies: Table<CompanyId, Company>,
    stores: Table<MemoryStoreId, MemoryStore>,
    aliases: HashMap<(Vendor, String), ContactId>,
    emails: HashMap<CompactString, Vec<ContactId>>,
    domains: HashMap<CompactString, Vec<CompanyId>>,
    /// Of the numbers that somebody asks for, and of all that come and go in this batch.
    phones: HashMap<CompactString, Vec<ContactId>>,
    /// Numbers that more have than are known.
    crowded_phones: HashSet<CompactString>,
    is_watching_phones: bool,
    /// Where the log has the deletion of a contact that is not there.
    tombstones: HashMap<ContactId, u64>,
    kept: HashMap<IdempotencyKey, IdempotencyRecord>,
    new_kept: Vec<(IdempotencyKey, IdempotencyRecord)>,
    forget_before: Option<Timestamp>,
    /// The instant of this batch.
    instant: Option<Timestamp>,
    changes: Vec<Change>,
    unlinkings: Vec<Unlinking>,
    unlinked: TransferReport<Unlinking>,
    /// Links that this batch has taken.
    unlinked_count: usize,
    /// Deletions whose contacts were not loaded.
    not_loaded: Vec<Subject>,
    /// What was there before each change since the last savepoint; `None` while none is open.
    journal: Option<Vec<Undo>>,
}

impl View {
    /// An empty view of a workspace.
    pub fn new(workspace: Workspace) -> Self {
        Self {
            workspace,
            contacts: Table::new(),
            companies: Table::new(),
            stores: Table::new(),
            aliases: HashMap::new(),
            emails: HashMap::new(),
            domains: HashMap::new(),
            phones: HashMap::new(),
            crowded_phones: HashSet::new(),
            is_watching_phones: false,
            tombstones: HashMap::new(),
            kept: HashMap::new(),
            new_kept: Vec::new(),
            forget_before: None,
            instant: None,
            changes: Vec::new(),
            unlinkings: Vec::new(),
            unlinked: TransferReport { come: Vec::new(), gone: Vec::new() },
            unlinked_count: 0,
            not_loaded: Vec::new(),
            journal: None,
        }
    }

    /// Makes room for so many contacts.
    pub fn reserve(&mut self, contacts: usize) {
        self.contacts.reserve(contacts);
        self.changes.reserve(contacts);
    }

    /// Takes in a stored contact.
    pub fn load_contact(&mut self, contact: Contact) {
        for alias in &contact.body.aliases {
            self.aliases.insert((alias.vendor, alias.text.clone()), contact.id);
        }
        self.contacts.load(contact.id, contact);
    }

    /// Takes in a stored company.
    pub fn load_company(&mut self, company: Company) {
        self.companies.load(company.id, company);
    }

    /// Takes in a stored memory store.
    pub fn load_store(&mut self, store: MemoryStore) {
        self.stores.load(store.id, store);
    }

    /// Takes in that this contact has this e-mail key.
    pub fn load_email(&mut self, key: CompactString, owner: ContactId) {
        self.emails.entry(key).or_default().push(owner);
    }

    /// Takes in that this company has this domain key.
    pub fn load_domain(&mut self, key: CompactString, owner: CompanyId) {
        self.domains.entry(key).or_default().push(owner);
    }

    /// Lets the view know who has which number: somebody is about to ask.
    pub fn watch_phones(&mut self) {
        self.is_watching_phones = true;
    }

    /// Takes in that this contact has this number. One more than [`OWNERS_MAX`] says that there are more.
    pub fn load_phone(&mut self, key: CompactString, owner: ContactId) {
        let owners = self.phones.entry(key.clone()).or_default();
        match owners.len() < OWNERS_MAX {
            true => owners.push(owner),
            false => drop(self.crowded_phones.insert(key)),
        }
    }

    /// Takes in where the log has the deletion of a contact.
    pub fn load_tombstone(&mut self, contact: ContactId, position: u64) {
        self.tombstones.insert(contact, position);
    }

    /// Takes in an idempotency record.
    pub fn load_kept(&mut self, key: IdempotencyKey, kept: IdempotencyRecord) {
        self.kept.insert(key, kept);
    }

    /// Takes in a deletion whose contacts still have their link.
    pub fn load_unlinking(&mut self, unlinking: Unlinking) {
        self.unlinkings.push(unlinking);
    }

    /// The deletions whose contacts still have their link.
    pub fn unlinkings(&self) -> &[Unlinking] {
        &self.unlinkings
    }

    /// Notes that the contacts of what is deleted still have their link.
    pub fn begin_unlinking(&mut self, unlinking: Unlinking) {
        self.note(|view| Undo::Unlinkings(view.unlinkings.clone(), view.unlinked.clone()));
        self.unlinkings.push(unlinking);
        self.unlinked.come.push(unlinking);
    }

    /// Notes that all of them have.
    pub fn end_unlinking(&mut self, unlinking: Unlinking) {
        self.note(|view| Undo::Unlinkings(view.unlinkings.clone(), view.unlinked.clone()));
        self.unlinkings.retain(|known| *known != unlinking);
        match self.unlinked.come.iter().position(|known| *known == unlinking) {
            Some(place) => drop(self.unlinked.come.swap_remove(place)),
            None => self.unlinked.gone.push(unlinking),
        }
    }

    /// The contact that a caller means.
    pub fn contact(&self, contact: &ContactRef) -> Option<&Arc<Contact>> {
        let by_id = contact.id.and_then(|id| self.contacts.get(id));
        by_id.or_else(|| {
            let alias = contact.alias.as_ref()?;
            self.contacts.get(*self.aliases.get(alias)?)
        })
    }

    /// The instant of this batch, by what the clock says.
    pub fn instant(&mut self, now: Timestamp) -> Timestamp {
        *self.instant.get_or_insert_with(|| self.workspace.instant(now))
    }

    /// Notes that the contacts of these were not loaded, since a batch may load those of a few alone.
    pub fn leave_out(&mut self, subjects: Vec<Subject>) {
        self.not_loaded = subjects;
    }

    /// Whether so many links more may be taken in this batch. If so, they count as taken.
    pub fn may_unlink(&mut self, count: usize) -> bool {
        let after = self.unlinked_count + count;
        let may = after <= UNLINKED_CONTACTS_MAX;
        if may {
            self.unlinked_count = after;
        }
        may
    }

    /// The contacts with a link to this company or memory store that one command may take, in the order of their ids, and
    /// whether they are all that have it. They were loaded for the command.
    pub fn contacts_of(&self, subject: Subject) -> (Vec<Arc<Contact>>, bool) {
        let links = |contact: &&Arc<Contact>| contact.body.links_to(subject);
        let rows = self.contacts.rows.values().map(|row| &row.written);
        let mut found: Vec<_> = rows.clone().filter_map(|row| row.after.as_ref()).filter(links).cloned().collect();
        // One more than the limit was loaded if there was one more. Some may have changed in this batch.
        let loaded = rows.filter_map(|row| row.before.as_ref()).filter(links).count();
        let are_all = loaded.max(found.len()) <= UNLINKED_CONTACTS_MAX && !self.not_loaded.contains(&subject);
        found.sort_by_key(|contact| contact.id);
        found.truncate(UNLINKED_CONTACTS_MAX);
        (found, are_all)
    }

    /// Where the log has the deletion of this contact, if it was deleted and is not there again.
    pub fn tombstone(&self, contact: ContactId) -> Option<u64> {
        self.tombstones.get(&contact).copied()
    }

    /// The company with this id.
    pub fn company(&self, id: Option<CompanyId>) -> Option<&Arc<Company>> {
        id.and_then(|id| self.companies.get(id))
    }

    /// The memory store with this id.
    pub fn store(&self, id: Option<MemoryStoreId>) -> Option<&Arc<MemoryStore>> {
        id.and_then(|id| self.stores.get(id))
    }

    /// The contact other than this one that has the e-mail key; of several, the one that was made first.
    pub fn email_holder(&self, key: &str, other_than: ContactId) -> Option<ContactId> {
        self.emails.get(key)?.iter().copied().filter(|&owner| owner != other_than).min()
    }

    /// The contacts that have the e-mail key.
    pub fn email_holders(&self, key: &str) -> impl Iterator<Item = ContactId> {
        self.emails.get(key).into_iter().flatten().copied()
    }

    /// The contacts that have the number, which was asked for when the batch was loaded.
    pub fn phone_holders(&self, key: &str) -> PhoneHolders {
        let known = self.phones.get(key).cloned().unwrap_or_default();
        PhoneHolders { known, are_more: self.crowded_phones.contains(key) }
    }

    /// Whether a company other than this one has the domain key.
    pub fn is_domain_taken(&self, key: &str, by_other_than: CompanyId) -> bool {
        self.domains.get(key).is_some_and(|owners| owners.iter().any(|&owner| owner != by_other_than))
    }

    /// The answer kept under this key, if it is not older than `not_before`.
    pub fn kept(&self, key: &IdempotencyKey, not_before: Timestamp) -> Option<&IdempotencyRecord> {
        self.kept.get(key).filter(|kept| kept.at >= not_before)
    }

    /// Keeps an answer, in the place of an older one of the same key.
    pub fn keep(&mut self, key: IdempotencyKey, kept: IdempotencyRecord) {
        self.note(|view| Undo::IdempotencyRecord(key.clone(), view.kept.get(&key).cloned()));
        let bytes = kept.bytes(&key);
        let former = self.kept.insert(key.clone(), kept.clone()).map_or(0, |former| former.bytes(&key));
        let usage = &mut self.workspace.usage;
        usage.kept_bytes = (usage.kept_bytes + bytes).saturating_sub(former);
        self.new_kept.push((key, kept));
    }

    /// Forgets idempotency records from before this.
    pub fn forget_kept(&mut self, before: Timestamp) {
        self.forget_before = Some(before);
    }

    /// Writes a contact: `after` is its next revision, `None` deletes it. One that has a position and was not there before comes
    /// back: the position is that of its deletion.
    pub fn write_contact(
        &mut self,
        before: Option<&Contact>,
        after: Option<Contact>,
        now: Timestamp,
        origin: Origin,
    ) -> Option<Arc<Contact>> {
        let id = before.or(after.as_ref()).map(|contact| contact.id)?;
        let empty = ContactBody::default();
        let (from, to) = (before.map_or(&empty, |c| &c.body), after.as_ref().map_or(&empty, |c| &c.body));
        let (emails, journal) = (&mut self.emails, self.journal.as_mut());
        move_owner(emails, journal, Undo::Email, (&from.emails, &to.emails), id);
        if self.is_watching_phones {
            move_owner(&mut self.phones, self.journal.as_mut(), Undo::Phone, (&from.phones, &to.phones), id);
        }
        for gone in without(&from.aliases, &to.aliases, PartialEq::eq) {
            self.set_alias((gone.vendor, gone.text.clone()), None);
        }
        for new in without(&to.aliases, &from.aliases, PartialEq::eq) {
            self.set_alias((new.vendor, new.text.clone()), Some(id));
        }
        let count = &mut self.workspace.contact_count;
        *count = (*count + u64::from(before.is_none())).saturating_sub(u64::from(after.is_none()));
        let is_restored = before.is_none() && after.as_ref().is_some_and(|after| after.position > 0);
        let is_deleted = after.is_none();
        let after = self.record(Subject::Contact(id), before, after, now, origin);
        if is_restored || is_deleted {
            self.note(|view| Undo::Tombstone(id, view.tombstones.get(&id).copied()));
            self.tombstones.remove(&id);
        }
        if is_deleted {
            self.tombstones.insert(id, self.workspace.log_position);
        }
        self.note(|view| Undo::Contact(id, view.contacts.rows.get(&id).cloned()));
        self.contacts.put(id, after.clone());
        after
    }

    fn set_alias(&mut self, alias: (Vendor, String), owner: Option<ContactId>) {
        self.note(|view| Undo::Alias(alias.clone(), view.aliases.get(&alias).copied()));
        match owner {
            Some(owner) => self.aliases.insert(alias, owner),
            None => self.aliases.remove(&alias),
        };
    }

    /// Writes a company: `after` is its next revision, `None` deletes it.
    pub fn write_company(
        &mut self,
        before: Option<&Company>,
        after: Option<Company>,
        now: Timestamp,
        origin: Origin,
    ) -> Option<Arc<Company>> {
        let id = before.or(after.as_ref()).map(|company| company.id)?;
        let empty = CompanyBody::default();
        let (from, to) = (before.map_or(&empty, |c| &c.body), after.as_ref().map_or(&empty, |c| &c.body));
        let (domains, journal) = (&mut self.domains, self.journal.as_mut());
        move_owner(domains, journal, Undo::Domain, (&from.domains, &to.domains), id);
        let after = self.record(Subject::Company(id), before, after, now, origin);
        self.note(|view| Undo::Company(id, view.companies.rows.get(&id).cloned()));
        self.companies.put(id, after.clone());
        after
    }

    /// Writes a memory store: `after` is its next revision, `None` deletes it.
    pub fn write_store(
        &mut self,
        before: Option<&MemoryStore>,
        after: Option<MemoryStore>,
        now: Timestamp,
        origin: Origin,
    ) -> Option<Arc<MemoryStore>> {
        let id = before.or(after.as_ref()).map(|store| store.id)?;
        let after = self.record(Subject::MemoryStore(id), before, after, now, origin);
        self.note(|view| Undo::Store(id, view.stores.rows.get(&id).cloned()));
        self.stores.put(id, after.clone());
        after
    }

    /// Puts one entry on the log, and its position on the record.
    fn record<I, B: Body>(
        &mut self,
        subject: Subject,
        before: Option<&Record<I, B>>,
        after: Option<Record<I, B>>,
        now: Timestamp,
        origin: Origin,
    ) -> Option<Arc<Record<I, B>>> {
        self.workspace.log_position += 1;
        let position = self.workspace.log_position;
        let empty = B::default();
        let (from, to) = (before.map_or(&empty, |r| &r.body), after.as_ref().map_or(&empty, |r| &r.body));
        let (fields_before, fields_after) = B::difference(from, to);
        let previous = before.or(after.as_ref()).map(|record| record.position).filter(|position| *position > 0);
        let op = match (before, &after) {
            (None, _) if previous.is_some() => Op::Restored,
            (None, _) => Op::Created,
            (Some(_), Some(_)) => Op::Updated,
            (Some(_), None) => Op::Deleted,
        };
        let last = before.map_or(0, |record| record.revision);
        let earliest = before.map_or(now, |record| now.max(record.updated_at.plus_millis(1)));
        let change = Change {
            position,
            previous,
            subject,
            revision: after.as_ref().map_or(last + 1, |record| record.revision),
            op,
            before: fields_before,
            after: fields_after,
            at: after.as_ref().map_or(earliest, |record| record.updated_at),
            origin,
        };
        self.workspace.usage.log_bytes += change.bytes();
        self.workspace.changed_at = self.workspace.changed_at.max(now);
        self.changes.push(change);
        after.map(|mut record| {
            record.position = position;
            Arc::new(record)
        })
    }

    /// The entries that the batch has put on the log so far.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Ends the batch: all that is to be written.
    pub fn into_writes(self) -> Writes {
        Writes {
            workspace: self.workspace,
            contacts: self.contacts.into_written(),
            companies: self.companies.into_written(),
            stores: self.stores.into_written(),
            changes: self.changes,
            kept: self.new_kept,
            forget_before: self.forget_before,
            is_unlinking: !self.unlinkings.is_empty(),
            unlinkings: self.unlinked,
        }
    }
}

/// Who has a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneHolders {
    /// Those that are known.
    pub known: Vec<ContactId>,
    /// Whether there are more.
    pub are_more: bool,
}

/// Takes the keys that are gone from their owner, and gives it those that are new. If anybody asks for one that stays, it was
/// loaded with its owner, or given to it in this batch.
fn move_owner<I: Copy + PartialEq>(
    owners: &mut HashMap<CompactString, Vec<I>>,
    mut journal: Option<&mut Vec<Undo>>,
    undo: fn(CompactString, Option<Vec<I>>) -> Undo,
    (from, to): (&[Item], &[Item]),
    owner: I,
) {
    let mut note = |owners: &HashMap<CompactString, Vec<I>>, key: &CompactString| {
        if let Some(journal) = &mut journal {
            journal.push(undo(key.clone(), owners.get(key).cloned()));
        }
    };
    for gone in without(from, to, same_key) {
        note(owners, &gone.key);
        if let Some(owners) = owners.get_mut(&gone.key) {
            owners.retain(|&known| known != owner);
        }
    }
    for new in without(to, from, same_key) {
        note(owners, &new.key);
        owners.entry(new.key.clone()).or_default().push(owner);
    }
}
