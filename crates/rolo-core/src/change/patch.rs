//! Patches: what a write asks for, field by field.
//!
//! A value that the record has already is never a fault and never a change, whatever today's limits say of it: a client
//! that sends back what it has read has not touched it. So a value is checked only where it would be a change.

use crate::change::field::{Field, List};
use crate::change::field_error::{ErrorCode, FieldError, FieldPath, check_length};
use crate::model::contact::{ALIAS_CHARACTERS_MAX, ALIAS_COUNT_MAX, Alias, ContactBody, DESCRIPTION_CHARACTERS_MAX};
use crate::model::crm::CrmAssociation;
use crate::model::id::CompanyId;
use crate::model::items::ItemsPatch;
use crate::model::metadata::MetadataPatch;
use crate::model::name::{Name, NamePatch};
use crate::model::time_zone::check_time_zone;
use crate::model::workspace::WorkspaceSettings;

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
    /// The other ids by which it is known.
    pub aliases: AliasesPatch,
}

/// What a write does to the other ids of a contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AliasesPatch {
    /// Nothing.
    #[default]
    Keep,
    /// Puts these in their place.
    Replace(Vec<Alias>),
}

impl AliasesPatch {
    /// The other ids that a contact may get by this.
    pub fn aliases(&self) -> &[Alias] {
        match self {
            Self::Keep => &[],
            Self::Replace(aliases) => aliases,
        }
    }

    /// The other ids after this; what is wrong goes into `errors`.
    fn applied(&self, before: &[Alias], errors: &mut Vec<FieldError>) -> Vec<Alias> {
        let Self::Replace(aliases) = self else { return before.to_vec() };
        if aliases == before {
            return before.to_vec();
        }
        if aliases.len() > ALIAS_COUNT_MAX {
            errors.push(FieldError::new(FieldPath::Aliases, ErrorCode::TooMany(ALIAS_COUNT_MAX)));
            return before.to_vec();
        }
        for (index, alias) in aliases.iter().enumerate() {
            let others = &aliases[..index];
            let is_same = |other: &Alias| other.vendor == alias.vendor && other.text == alias.text;
            let is_shown = |other: &Alias| other.vendor == alias.vendor && other.shown && alias.shown;
            let code = match check_length(&alias.text, ALIAS_CHARACTERS_MAX) {
                Err(code) => code,
                Ok(()) if others.iter().any(is_same) => ErrorCode::Duplicate,
                Ok(()) if others.iter().any(is_shown) => {
                    ErrorCode::Mismatch("is the second one of its vendor to be shown; mark at most one")
                }
                Ok(()) => continue,
            };
            errors.push(FieldError::new(FieldPath::Alias(index), code));
        }
        aliases.clone()
    }
}

impl ContactPatch {
    /// The same for a contact that is there and is to keep what it has: its addresses and numbers, what its metadata hold beside
    /// this, and its other ids.
    pub(crate) fn added_to(&self, before: &ContactBody) -> Self {
        let metadata = match &self.metadata {
            MetadataPatch::Replace(object) => MetadataPatch::MergeDeep(object.clone()),
            other => other.clone(),
        };
        let is_known = |alias: &&Alias| {
            before.aliases.iter().any(|known| known.vendor == alias.vendor && known.text == alias.text)
        };
        let mut new = self.aliases.aliases().iter().filter(|alias| !is_known(alias)).peekable();
        let aliases = match new.peek() {
            Some(_) => AliasesPatch::Replace(before.aliases.iter().chain(new).cloned().collect()),
            None => AliasesPatch::Keep,
        };
        let emails = self.emails.added_to(&before.emails);
        Self { emails, phones: self.phones.added_to(&before.phones), metadata, aliases, ..self.clone() }
    }

    /// The body after this; what is wrong with it goes into `errors`. `before` is `None` for a new contact, which no
    /// read has shown.
    pub(crate) fn applied(
        &self,
        before: Option<&ContactBody>,
        revision: u64,
        settings: &WorkspaceSettings,
        errors: &mut Vec<FieldError>,
    ) -> ContactBody {
        let Self { name, emails, phones, company, description, time_zone, metadata, crm_association, aliases } = self;
        let empty = ContactBody::default();
        let (shown, before) = (before, before.unwrap_or(&empty));
        let name = Name::patched(shown.map(|shown| &shown.name), name, errors);
        let emails = EMAILS.applied(emails, shown.map(|shown| shown.emails.as_slice()), revision, errors);
        let phones = PHONES.applied(phones, shown.map(|shown| shown.phones.as_slice()), revision, errors);
        let metadata = before.metadata.patched(metadata, settings.metadata).unwrap_or_else(|code| {
            errors.push(FieldError::new(FieldPath::Metadata, code));
            before.metadata.clone()
        });
        let length = |text: &str| check_length(text, DESCRIPTION_CHARACTERS_MAX);
        ContactBody {
            name,
            emails,
            phones,
            company: company.applied(&before.company),
            description: description.checked(&before.description, FieldPath::Description, length, errors),
            time_zone: time_zone.checked(&before.time_zone, FieldPath::TimeZone, check_time_zone, errors),
            metadata,
            crm_association: crm_association.applied(&before.crm_association),
            memberships: before.memberships.clone(),
            aliases: aliases.applied(&before.aliases, errors),
        }
    }
}

const EMAILS: List = List {
    list: FieldPath::Emails,
    item: FieldPath::EmailItem,
    text: FieldPath::Email,
    primary: FieldPath::EmailPrimary,
};
const PHONES: List = List {
    list: FieldPath::Phones,
    item: FieldPath::PhoneItem,
    text: FieldPath::Phone,
    primary: FieldPath::PhonePrimary,
};
