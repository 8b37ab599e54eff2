//! Commands: requests to change something.

use std::fmt;
use std::sync::Arc;

use compact_str::CompactString;

use crate::access::key::KeyId;
use crate::change::field::Field;
use crate::change::field_error::FieldError;
use crate::change::outcome::{Outcome, Upsert};
use crate::change::patch::ContactPatch;
use crate::change::rebase::Base;
use crate::log::entry::{Change, Op, Origin, Subject};
use crate::model::company::{Company, CompanyPatch};
use crate::model::contact::{Alias, Contact, ContactBody, Vendor};
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::memory_store::{MemoryStore, MemoryStorePatch};
use crate::model::record::{Body, Derived};

/// One request for a change.
pub struct Request {
    /// What to do.
    pub command: Command,
    /// What must be true of the revision.
    pub precondition: Precondition,
    /// Who asks, by which way.
    pub origin: Origin,
}

/// A command of which it is known what comes of it.
pub trait Write: Into<Command> {
    /// The record as the command leaves it; for a deletion, the last one there was.
    type Outcome;

    /// It, out of what a store says came of the command; `None` when that is about something else, which no store says.
    fn outcome(outcome: &Outcome) -> Option<&Self::Outcome>;
}

/// Makes of one table the commands: each as a case of [`Command`], and as a type of its own that knows what comes of it.
macro_rules! commands {
    (
        $(#[$about:meta])*
        Command {
            $($(#[$doc:meta])* $name:ident -> $record:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*
        }
        { $($upkeep:tt)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub enum Command {
            $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* },)*
            $($upkeep)*
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug)]
            pub struct $name {
                $($(#[$field_doc])* pub $field: $type,)*
            }

            impl From<$name> for Command {
                fn from($name { $($field),* }: $name) -> Self {
                    Self::$name { $($field),* }
                }
            }

            impl Write for $name {
                type Outcome = $record;

                fn outcome(outcome: &Outcome) -> Option<&$record> {
                    match outcome {
                        Outcome::$record(record) => Some(record),
                        _ => None,
                    }
                }
            }
        )*
    };
}

commands! {
/// What to do.
///
/// A surface hands on what it found wrong while decoding as `errors`, and `decide` refuses: so the order of refusals
/// (not found, invalid, precondition, conflict) is kept in one place, and one answer names every fault.
Command {
    /// Makes a contact.
    CreateContact -> Contact {
        /// Its fields.
        patch: ContactPatch,
        /// Other ids by which it shall be known.
        aliases: Vec<Alias>,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Changes a contact.
    UpdateContact -> Contact {
        /// Which.
        contact: ContactRef,
        /// The changed fields.
        patch: ContactPatch,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Changes a contact by a rule that needs to see it as it is in its turn.
    EditContact -> Contact {
        /// Which.
        contact: ContactRef,
        /// The rule.
        edit: ContactEdit,
    }
    /// Changes the one contact that has an address, a number or another id of this one, or makes one where none has.
    UpsertContact -> Upsert {
        /// What a new one would be. What one that is there is given in addition: its own addresses, numbers, metadata and other ids
        /// stay.
        patch: ContactPatch,
        /// What it is looked for by.
        matching: Matching,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Takes an entry of a contact's log back.
    UndoContact -> Contact {
        /// The entry, as the log has it.
        entry: Box<Change>,
        /// Whether nothing is done where a field has changed since; otherwise such a field is left alone.
        is_strict: bool,
    }
    /// Deletes a contact.
    DeleteContact -> Contact {
        /// Which.
        contact: ContactRef,
    }
    /// Puts a contact into a memory store.
    AttachContact -> Contact {
        /// The store.
        store: Option<MemoryStoreId>,
        /// The contact.
        contact: ContactRef,
    }
    /// Takes a contact out of a memory store.
    DetachContact -> Contact {
        /// The store.
        store: Option<MemoryStoreId>,
        /// The contact.
        contact: ContactRef,
    }
    /// Makes a company.
    CreateCompany -> Company {
        /// Its fields.
        patch: CompanyPatch,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Changes a company.
    UpdateCompany -> Company {
        /// Which; `None` when the text was no id.
        company: Option<CompanyId>,
        /// The changed fields.
        patch: CompanyPatch,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Deletes a company; its contacts lose it.
    DeleteCompany -> Company {
        /// Which; `None` when the text was no id.
        company: Option<CompanyId>,
    }
    /// Makes a memory store.
    CreateMemoryStore -> MemoryStore {
        /// Its fields.
        patch: MemoryStorePatch,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Changes a memory store.
    UpdateMemoryStore -> MemoryStore {
        /// Which; `None` when the text was no id.
        store: Option<MemoryStoreId>,
        /// The changed fields.
        patch: MemoryStorePatch,
        /// What the surface found wrong.
        errors: Vec<FieldError>,
    }
    /// Deletes a memory store; its contacts leave it.
    DeleteMemoryStore -> MemoryStore {
        /// Which; `None` when the text was no id.
        store: Option<MemoryStoreId>,
    }
    /// Lets an assistant use a memory store.
    AttachAssistant -> MemoryStore {
        /// The store.
        store: Option<MemoryStoreId>,
        /// The assistant's id, as the caller writes it.
        assistant: String,
    }
    /// Ends the use of a memory store by an assistant.
    DetachAssistant -> MemoryStore {
        /// The store.
        store: Option<MemoryStoreId>,
        /// The assistant's id, as the caller writes it.
        assistant: String,
    }
}
{
    /// Takes its link from the next contacts of a deleted company or memory store, which had many.
    Unlink {
        /// What was deleted.
        gone: Subject,
    },
    /// Forgets the oldest of the idempotency records that have expired.
    ForgetAnswers,
}
}

/// What of a contact another one is looked for by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Its addresses.
    pub emails: bool,
    /// Its numbers.
    pub phones: bool,
    /// Its other ids.
    pub aliases: bool,
}

impl Matching {
    /// Whether nothing in a patch is something to look for by.
    pub fn is_without_key(self, patch: &ContactPatch) -> bool {
        let has_email = self.emails && patch.emails.has_texts();
        let has_phone = self.phones && patch.phones.has_texts();
        let has_alias = self.aliases && !patch.aliases.aliases().is_empty();
        !(has_email || has_phone || has_alias)
    }
}

/// A rule that makes a patch out of a contact.
#[derive(Clone)]
pub struct ContactEdit {
    /// Makes the patch. It may be asked more than once, since a batch whose transaction failed is decided again.
    pub patch: EditRule,
    /// A patch that names every address, company and other id that the rule's may name: they are loaded before it is asked.
    pub reads: Box<ContactPatch>,
}

/// Makes a patch out of a contact, or says why there is none.
pub type EditRule = Arc<dyn Fn(&Contact) -> Result<ContactPatch, EditError> + Send + Sync>;

/// Why a rule makes no patch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// A value is not what the rule says that it is; its JSON pointer.
    TestFailed(String),
    /// It comes to values that are not acceptable: all that is wrong.
    Invalid(Vec<FieldError>),
}

impl fmt::Debug for ContactEdit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContactEdit").field("reads", &self.reads).finish_non_exhaustive()
    }
}

/// A contact as a caller names it: by our id in the caller's spelling, or by its vendor's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContactRef {
    /// Our id, when the text is one.
    pub id: Option<ContactId>,
    /// The alias that the text may be.
    pub alias: Option<(Vendor, String)>,
}

impl ContactRef {
    /// The contact with this id.
    pub fn id(id: ContactId) -> Self {
        Self { id: Some(id), alias: None }
    }
}

/// What must be true of the revision.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Precondition {
    /// Nothing.
    #[default]
    None,
    /// There must be one (`If-Match: *`).
    Exists,
    /// It must be one of these.
    OneOf(Vec<u64>),
    /// It must be that of this state, or a patch must name nothing that has changed since.
    Unchanged(Arc<Base>),
}

impl Precondition {
    /// Whether a record at `revision` meets it; `None` when there is no record.
    pub fn is_met(&self, revision: Option<u64>) -> bool {
        match self {
            Self::None => true,
            Self::Exists => revision.is_some(),
            Self::OneOf(revisions) => revision.is_some_and(|revision| revisions.contains(&revision)),
            Self::Unchanged(base) => revision == Some(base.revision),
        }
    }
}

/// An idempotency key, and what shall be kept under it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey {
    /// Whose it is.
    pub owner: KeyId,
    /// The `Idempotency-Key`.
    pub text: String,
}

/// What must be loaded before a batch can be decided.
#[derive(Debug, Default)]
pub struct Reads {
    /// Contacts.
    pub contacts: Vec<ContactRef>,
    /// Companies.
    pub companies: Vec<CompanyId>,
    /// Memory stores.
    pub stores: Vec<MemoryStoreId>,
    /// E-mail keys, for who has them.
    pub emails: Vec<CompactString>,
    /// Domain keys, for who has them.
    pub domains: Vec<CompactString>,
    /// Contacts of each of these companies: all, or one more than lose a link at a time.
    pub contacts_of_companies: Vec<CompanyId>,
    /// Contacts of each of these memory stores, as many.
    pub contacts_of_stores: Vec<MemoryStoreId>,
    /// E-mail keys of which the contacts are wanted that have them, up to [`OWNERS_MAX`].
    pub contacts_of_emails: Vec<CompactString>,
    /// Keys of numbers, for who has them and for those contacts, and whether there are more than as many.
    pub contacts_of_phones: Vec<CompactString>,
    /// Deleted contacts, for what is left of them.
    pub tombstones: Vec<ContactId>,
    /// IdempotencyRecord answers.
    pub kept: Vec<IdempotencyKey>,
}

/// Contacts of one address or number that are loaded. Where more have it, it is open which one is meant.
pub const OWNERS_MAX: usize = 16;

/// Deletions of a batch whose contacts are loaded. Those of others lose their link by later commands.
const DELETION_COUNT_MAX: usize = 2;

impl Reads {
    /// Takes out the deletions whose contacts are not to be loaded, since the batch has others already.
    pub fn leave_out(&mut self) -> Vec<Subject> {
        let (companies, stores) = (&mut self.contacts_of_companies, &mut self.contacts_of_stores);
        let mut out: Vec<Subject> = Vec::new();
        out.extend(companies.drain(companies.len().min(DELETION_COUNT_MAX)..).map(Subject::Company));
        out.extend(stores.drain(stores.len().min(DELETION_COUNT_MAX)..).map(Subject::MemoryStore));
        let is_loaded = |subject: &Subject| match subject {
            Subject::Company(company) => companies.contains(company),
            Subject::MemoryStore(store) => stores.contains(store),
            Subject::Contact(_) => false,
        };
        out.retain(|subject| !is_loaded(subject));
        out
    }
}

impl Command {
    /// Whether it is the program's own and not a caller's, and makes less of what a workspace keeps or has begun.
    pub fn is_upkeep(&self) -> bool {
        matches!(self, Self::Unlink { .. } | Self::ForgetAnswers)
    }

    /// Adds what this command reads.
    pub fn reads(&self, reads: &mut Reads) {
        match self {
            Self::CreateContact { patch, aliases, errors: _ } => {
                patch_reads(patch, reads);
                alias_reads(aliases, reads);
            }
            Self::UpdateContact { contact, patch, errors: _ } => {
                reads.contacts.push(contact.clone());
                patch_reads(patch, reads);
            }
            Self::EditContact { contact, edit } => {
                reads.contacts.push(contact.clone());
                patch_reads(&edit.reads, reads);
            }
            Self::UpsertContact { patch, matching, errors: _ } => {
                patch_reads(patch, reads);
                if matching.emails {
                    reads.contacts_of_emails.extend(patch.emails.keys().map(CompactString::from));
                }
                if matching.phones {
                    reads.contacts_of_phones.extend(patch.phones.keys().map(CompactString::from));
                }
            }
            Self::UndoContact { entry, is_strict: _ } => {
                if let Subject::Contact(id) = entry.subject {
                    reads.contacts.push(ContactRef::id(id));
                    body_reads(&entry.before, reads);
                    if entry.op == Op::Deleted {
                        reads.tombstones.push(id);
                    }
                }
            }
            Self::DeleteContact { contact } => reads.contacts.push(contact.clone()),
            Self::AttachContact { store, contact } | Self::DetachContact { store, contact } => {
                reads.stores.extend(store);
                reads.contacts.push(contact.clone());
            }
            Self::CreateCompany { patch, errors: _ } => {
                reads.domains.extend(patch.domains.keys().map(CompactString::from));
            }
            Self::UpdateCompany { company, patch, errors: _ } => {
                reads.companies.extend(company);
                reads.domains.extend(patch.domains.keys().map(CompactString::from));
            }
            Self::DeleteCompany { company } => {
                reads.companies.extend(company);
                reads.contacts_of_companies.extend(company);
            }
            Self::Unlink { gone } => match gone {
                Subject::Company(company) => reads.contacts_of_companies.push(*company),
                Subject::MemoryStore(store) => reads.contacts_of_stores.push(*store),
                Subject::Contact(_) => {}
            },
            Self::CreateMemoryStore { .. } | Self::ForgetAnswers => {}
            Self::UpdateMemoryStore { store, .. }
            | Self::AttachAssistant { store, .. }
            | Self::DetachAssistant { store, .. } => reads.stores.extend(store),
            Self::DeleteMemoryStore { store } => {
                reads.stores.extend(store);
                reads.contacts_of_stores.extend(store);
            }
        }
    }
}

/// What a contact with these fields has to have of its own. An entry that cannot be read is refused when its turn comes.
fn body_reads(fields: &str, reads: &mut Reads) {
    let mut body = ContactBody::default();
    if body.apply(fields).is_ok() {
        // An entry has the keys of its time. They may be derived in another way by now.
        reads.emails.extend(body.emails.iter().map(|email| email.key.clone()));
        body.derive_keys(None);
        reads.emails.extend(body.emails.iter().map(|email| email.key.clone()));
        reads.companies.extend(body.company);
        reads.stores.extend(body.memberships.iter().map(|membership| membership.store));
        alias_reads(&body.aliases, reads);
    }
}

fn alias_reads(aliases: &[Alias], reads: &mut Reads) {
    let named = |alias: &Alias| ContactRef { id: None, alias: Some((alias.vendor, alias.text.clone())) };
    reads.contacts.extend(aliases.iter().map(named));
}

fn patch_reads(patch: &ContactPatch, reads: &mut Reads) {
    alias_reads(patch.aliases.aliases(), reads);
    reads.emails.extend(patch.emails.keys().map(CompactString::from));
    if let Field::Set(company) = patch.company {
        reads.companies.push(company);
    }
}
