//! A company to which contacts belong.

use crate::contact::DESCRIPTION_CHARACTERS_MAX;
use crate::crm::CrmAssociation;
use crate::fault::{At, Fault, check_length};
use crate::id::CompanyId;
use crate::items::{Item, ItemsPatch};
use crate::name::PART_CHARACTERS_MAX;
use crate::patch::{Field, item_faults};
use crate::record::{Record, body};
use crate::text::fold;

/// Code points of a company's name.
pub const COMPANY_NAME_CHARACTERS_MAX: usize = PART_CHARACTERS_MAX;

/// Code points of a domain.
pub const DOMAIN_CHARACTERS_MAX: usize = 255;

/// A company at one revision.
pub type Company = Record<CompanyId, CompanyBody>;

body! {
    /// What a company holds.
    pub struct CompanyBody {
        /// The display name.
        pub name: Option<String>,
        /// Free text.
        pub description: Option<String>,
        /// Domains in order; their keys are unique among the companies of a workspace.
        pub domains: Vec<Item>,
        /// The linked CRM record.
        pub crm_association: Option<CrmAssociation>,
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
    /// The body after this; what is wrong goes into `faults`.
    pub(crate) fn applied(&self, before: &CompanyBody, revision: u64, faults: &mut Vec<Fault>) -> CompanyBody {
        let Self { name, description, domains, crm_association } = self;
        let lengths = [
            (At::CompanyName, name, COMPANY_NAME_CHARACTERS_MAX),
            (At::Description, description, DESCRIPTION_CHARACTERS_MAX),
        ];
        for (at, field, max) in lengths {
            if let Some(Err(code)) = field.set().map(|text| check_length(text, max)) {
                faults.push(Fault::new(at, code));
            }
        }
        item_faults(domains, At::Domains, At::Domain, At::DomainPrimary, faults);
        CompanyBody {
            name: name.applied(&before.name),
            description: description.applied(&before.description),
            domains: domains.applied(&before.domains, revision),
            crm_association: crm_association.applied(&before.crm_association),
        }
    }
}
