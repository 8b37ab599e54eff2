//! A company to which contacts belong.

use crate::change::field::{Field, List};
use crate::change::field_error::{FieldError, FieldPath, check_length};
use crate::model::contact::DESCRIPTION_CHARACTERS_MAX;
use crate::model::crm::{CRM_CHARACTERS_MAX, CrmAssociation};
use crate::model::email::DOMAIN_CHARACTERS_MAX;
use crate::model::id::CompanyId;
use crate::model::items::{Item, ItemsPatch};
use crate::model::name::PART_CHARACTERS_MAX;
use crate::model::record::{Record, body};
use crate::model::text::fold;

/// Code points of a company's name.
pub const COMPANY_NAME_CHARACTERS_MAX: usize = PART_CHARACTERS_MAX;

/// A company at one revision.
pub type Company = Record<CompanyId, CompanyBody>;

body! {
    /// What a company holds.
    pub struct CompanyBody {
        /// The display name.
        pub name: Option<String> = Text(COMPANY_NAME_CHARACTERS_MAX),
        /// Free text.
        pub description: Option<String> = Text(DESCRIPTION_CHARACTERS_MAX),
        /// Domains in order; their keys are unique among the companies of a workspace.
        pub domains: Vec<Item> = Items(DOMAIN_CHARACTERS_MAX),
        /// The linked CRM record.
        pub crm_association: Option<CrmAssociation> = Text(CRM_CHARACTERS_MAX),
    }
}

impl CompanyBody {
    /// The text that a search looks through.
    pub fn search_text(&self) -> String {
        fold(self.name.as_deref().unwrap_or(""))
    }
}

/// A change of a company.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompanyPatch {
    /// The display name.
    pub name: Field<String>,
    /// The free text.
    pub description: Field<String>,
    /// The domains.
    pub domains: ItemsPatch,
    /// The linked CRM record.
    pub crm_association: Field<CrmAssociation>,
}

impl CompanyPatch {
    /// The body after this; what is wrong with it goes into `errors`. `before` is `None` for a new company.
    pub(crate) fn applied(
        &self,
        before: Option<&CompanyBody>,
        revision: u64,
        errors: &mut Vec<FieldError>,
    ) -> CompanyBody {
        let Self { name, description, domains, crm_association } = self;
        let empty = CompanyBody::default();
        let (shown, before) = (before, before.unwrap_or(&empty));
        let name_length = |text: &str| check_length(text, COMPANY_NAME_CHARACTERS_MAX);
        let length = |text: &str| check_length(text, DESCRIPTION_CHARACTERS_MAX);
        CompanyBody {
            name: name.checked(&before.name, FieldPath::CompanyName, name_length, errors),
            description: description.checked(&before.description, FieldPath::Description, length, errors),
            domains: DOMAINS.applied(domains, shown.map(|shown| shown.domains.as_slice()), revision, errors),
            crm_association: crm_association.applied(&before.crm_association),
        }
    }
}

const DOMAINS: List = List {
    list: FieldPath::Domains,
    item: FieldPath::DomainItem,
    text: FieldPath::Domain,
    primary: FieldPath::DomainPrimary,
};
