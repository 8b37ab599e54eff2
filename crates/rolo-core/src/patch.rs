//! What a write asks for, field by field.

use crate::contact::{ContactBody, DESCRIPTION_CHARACTERS_MAX};
use crate::crm::CrmAssociation;
use crate::fault::{At, Code, Fault};
use crate::id::CompanyId;
use crate::items::{ITEM_COUNT_MAX, ItemPart, ItemsPatch};
use crate::metadata::MetadataPatch;
use crate::name::NamePatch;
use crate::workspace::WorkspaceSettings;

/// What a caller asked us to do with a field that may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// It was not mentioned.
    #[default]
    Keep,
    /// It shall be empty.
    Clear,
    /// It shall have this value.
    Set(T),
}

impl<T: Clone> Field<T> {
    /// The value after this.
    pub fn applied(&self, value: &Option<T>) -> Option<T> {
        match self {
            Self::Keep => value.clone(),
            Self::Clear => None,
            Self::Set(new) => Some(new.clone()),
        }
    }

    /// The value to set, if there is one.
    pub fn set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}

/// A change of a contact. Adding a field here stops the build until every place that must decide about it has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactPatch {
    /// The name, whole or in parts.
    pub name: NamePatch,
    /// The e-mail addresses.
    pub emails: ItemsPatch,
    /// The phone numbers.
    pub phones: ItemsPatch,
    /// The company.
    pub company: Field<CompanyId>,
    /// The free text.
    pub description: Field<String>,
    /// The time zone, an IANA name.
    pub time_zone: Field<String>,
    /// The free data.
    pub metadata: MetadataPatch,
    /// The linked CRM record.
    pub crm_association: Field<CrmAssociation>,
}

impl ContactPatch {
    /// The body after this; faults that only show on the result go into `faults`.
    pub(crate) fn applied(
        &self,
        before: &ContactBody,
        revision: u64,
        settings: &WorkspaceSettings,
        faults: &mut Vec<Fault>,
    ) -> ContactBody {
        let Self { name, emails, phones, company, description, time_zone, metadata, crm_association } = self;
        item_faults(emails, At::Emails, At::Email, At::EmailPrimary, faults);
        item_faults(phones, At::Phones, At::Phone, At::PhonePrimary, faults);
        let metadata = before.metadata.patched(metadata, settings.metadata).unwrap_or_else(|code| {
            faults.push(Fault::new(At::Metadata, code));
            before.metadata.clone()
        });
        if let Field::Set(text) = description
            && let Err(code) = crate::fault::check_length(text, DESCRIPTION_CHARACTERS_MAX)
        {
            faults.push(Fault::new(At::Description, code));
        }
        let emails = emails.applied(&before.emails, revision);
        let phones = phones.applied(&before.phones, revision);
        too_many(emails.len(), before.emails.len(), At::Emails, faults);
        too_many(phones.len(), before.phones.len(), At::Phones, faults);
        ContactBody {
            name: before.name.patched(name),
            emails,
            phones,
            company: company.applied(&before.company),
            description: description.applied(&before.description),
            time_zone: time_zone.applied(&before.time_zone),
            metadata,
            crm_association: crm_association.applied(&before.crm_association),
            memberships: before.memberships.clone(),
            aliases: before.aliases.clone(),
        }
    }
}

/// Adds the faults that a list has in itself, in the words of its place.
pub(crate) fn item_faults(
    patch: &ItemsPatch,
    list: At,
    text: fn(usize) -> At,
    primary: fn(usize) -> At,
    faults: &mut Vec<Fault>,
) {
    if let ItemsPatch::Replace(items) = patch
        && items.len() > ITEM_COUNT_MAX
    {
        faults.push(Fault::new(list, Code::TooMany(ITEM_COUNT_MAX)));
        return;
    }
    for (index, part, code) in patch.faults() {
        let at = match part {
            ItemPart::Text => text(index),
            ItemPart::Primary => primary(index),
        };
        faults.push(Fault::new(at, code));
    }
}

/// A list that grew beyond the limit by one item, since its primary was set.
fn too_many(count: usize, before: usize, list: At, faults: &mut Vec<Fault>) {
    let named = faults.iter().any(|fault| fault.at == list);
    if count > ITEM_COUNT_MAX && count > before && !named {
        faults.push(Fault::new(list, Code::TooMany(ITEM_COUNT_MAX)));
    }
}
