//! Evaluating a filter on a contact: what a filter means, on every store.

use std::cmp::Ordering;

use crate::find::{Comparison, Filter, FindField, Operand, SoughtText, Test};
use crate::json::{self, Json, same_value};
use crate::model::contact::{Contact, Vendor};
use crate::model::email;
use crate::model::items::Item;
use crate::model::phone::{self, NumberQuery, Rank, digits};
use crate::model::text::fold;
use crate::model::time::Timestamp;

impl Filter {
    /// Whether the contact is one of those that are wanted.
    pub fn matches(&self, contact: &Contact) -> bool {
        match self {
            Self::And(filters) => filters.iter().all(|filter| filter.matches(contact)),
            Self::Or(filters) => filters.iter().any(|filter| filter.matches(contact)),
            Self::Not(filter) => !filter.matches(contact),
            Self::Term(field, test) => test.passes(contact, field),
        }
    }
}

impl Test {
    fn passes(&self, contact: &Contact, field: &FindField) -> bool {
        let body = &contact.body;
        let crm = body.crm_association.as_ref();
        match field {
            FindField::Text => self.finds(contact),
            FindField::Id => self.is_id(contact.id.bits()),
            FindField::FullName => self.of_text(body.name.full.as_deref()),
            FindField::GivenName => self.of_text(body.name.given.as_deref()),
            FindField::FamilyName => self.of_text(body.name.family.as_deref()),
            FindField::Email => body.emails.iter().any(|item| self.is_address(item)),
            FindField::Phone => self.is_number(&body.phones),
            FindField::CompanyId => body.company.is_some_and(|id| self.is_id(id.bits())),
            FindField::CompanyName => false,
            FindField::Description => self.of_text(body.description.as_deref()),
            FindField::TimeZone => self.of_text(body.time_zone.as_deref()),
            FindField::CrmObjectType => crm.is_some_and(|crm| self.is_exact(&crm.object_type)),
            FindField::CrmObjectId => crm.is_some_and(|crm| self.is_exact(&crm.object_id)),
            FindField::CrmSource => crm.is_some_and(|crm| self.is_exact(&crm.source)),
            FindField::SynthflowId => self.is_alias(contact, Vendor::Synthflow),
            FindField::AskElephantId => self.is_alias(contact, Vendor::AskElephant),
            FindField::MemoryStoreId => body.memberships.iter().any(|member| self.is_id(member.store.bits())),
            FindField::Revision => self.is_integer(contact.revision),
            FindField::CreatedAt => self.is_instant(contact.created_at),
            FindField::UpdatedAt => self.is_instant(contact.updated_at),
            FindField::Metadata(names) => {
                let text = body.metadata.as_str();
                json::read(text.as_bytes())
                    .is_ok_and(|value| at(&value, names).is_some_and(|value| self.is_json(value)))
            }
        }
    }

    fn of_text(&self, text: Option<&str>) -> bool {
        text.is_some_and(|text| self.is_text(text))
    }

    /// Whether a text passes; it is compared folded.
    pub fn is_text(&self, text: &str) -> bool {
        let folded = || fold(text);
        let same =
            |operand: &Operand, folded: &str| matches!(operand, Operand::Text(sought) if sought.folded == folded);
        match self {
            Self::Exists => true,
            Self::Is(operand) => same(operand, &folded()),
            Self::In(operands) => {
                let folded = folded();
                operands.iter().any(|operand| same(operand, &folded))
            }
            Self::Compare(comparison, Operand::Text(sought)) => comparison.holds(folded().cmp(&sought.folded)),
            Self::Compare(..) => false,
            Self::Starts(sought) => folded().starts_with(&sought.folded),
            Self::Contains(sought) => folded().contains(&sought.folded),
        }
    }

    /// The same as it is written.
    fn is_exact(&self, text: &str) -> bool {
        let same = |operand: &Operand| matches!(operand, Operand::Text(sought) if sought.text == text);
        match self {
            Self::Exists => true,
            Self::Is(operand) => same(operand),
            Self::In(operands) => operands.iter().any(same),
            Self::Compare(comparison, Operand::Text(sought)) => comparison.holds(text.cmp(&sought.text)),
            Self::Compare(..) => false,
            Self::Starts(sought) => text.starts_with(&sought.text),
            Self::Contains(sought) => text.contains(&sought.text),
        }
    }

    fn is_alias(&self, contact: &Contact, vendor: Vendor) -> bool {
        contact.body.aliases.iter().any(|alias| alias.vendor == vendor && self.is_exact(&alias.text))
    }

    fn is_address(&self, item: &Item) -> bool {
        let same = |operand: &Operand| matches!(operand, Operand::Text(sought) if email::key(&sought.text) == item.key.as_str());
        match self {
            Self::Is(operand) => same(operand),
            Self::In(operands) => operands.iter().any(same),
            Self::Exists | Self::Compare(..) | Self::Starts(_) | Self::Contains(_) => self.is_text(&item.text),
        }
    }

    fn is_number(&self, phones: &[Item]) -> bool {
        let is = |operand: &Operand| {
            let Operand::Phone(_, number) = operand else { return false };
            phones.iter().any(|item| number.rank(&item.key) < Rank::Contains)
        };
        match self {
            Self::Exists => !phones.is_empty(),
            Self::Is(operand) => is(operand),
            Self::In(operands) => operands.iter().any(is),
            Self::Compare(..) => false,
            Self::Starts(sought) => {
                let wanted = digits(&sought.text);
                !wanted.is_empty() && phones.iter().any(|item| digits(&item.key).starts_with(&wanted))
            }
            Self::Contains(sought) => {
                let wanted = digits(&sought.text);
                !wanted.is_empty() && has_digits(phones, &wanted)
            }
        }
    }

    /// Whether what is looked for is in a name, an address or a number.
    fn finds(&self, contact: &Contact) -> bool {
        let Self::Contains(sought) = self else { return false };
        contact.body.search_text().contains(&sought.folded)
            || sought.number.as_ref().is_some_and(|number| is_in_number(&contact.body.phones, number))
    }

    fn is_id(&self, bits: u128) -> bool {
        match self {
            Self::Exists => true,
            Self::Is(operand) => *operand == Operand::Id(bits),
            Self::In(operands) => operands.contains(&Operand::Id(bits)),
            Self::Compare(..) | Self::Starts(_) | Self::Contains(_) => false,
        }
    }

    fn is_integer(&self, number: u64) -> bool {
        match self {
            Self::Exists => true,
            Self::Is(operand) => *operand == Operand::Integer(number),
            Self::In(operands) => operands.contains(&Operand::Integer(number)),
            Self::Compare(comparison, Operand::Integer(other)) => comparison.holds(number.cmp(other)),
            Self::Compare(..) | Self::Starts(_) | Self::Contains(_) => false,
        }
    }

    fn is_instant(&self, at: Timestamp) -> bool {
        match self {
            Self::Exists => true,
            Self::Is(operand) => *operand == Operand::Instant(at),
            Self::In(operands) => operands.contains(&Operand::Instant(at)),
            Self::Compare(comparison, Operand::Instant(other)) => comparison.holds(at.cmp(other)),
            Self::Compare(..) | Self::Starts(_) | Self::Contains(_) => false,
        }
    }

    /// Of a list one of its values has to pass.
    fn is_json(&self, value: &Json<'_>) -> bool {
        match value {
            Json::Array(values) if !matches!(self, Self::Exists) => values.iter().any(|value| self.is_one(value)),
            value => self.is_one(value),
        }
    }

    fn is_one(&self, value: &Json<'_>) -> bool {
        let same = |operand: &Operand| match (operand, value) {
            (Operand::Number(wanted), Json::Number(number)) => same_value(wanted, number),
            (Operand::Bool(wanted), Json::Bool(value)) => wanted == value,
            (Operand::Null, Json::Null) => true,
            _ => false,
        };
        match (self, value) {
            (Self::Exists, _) => true,
            (_, Json::String(text)) => self.is_text(text),
            (Self::Is(operand), _) => same(operand),
            (Self::In(operands), _) => operands.iter().any(same),
            (Self::Compare(comparison, Operand::Number(wanted)), Json::Number(number)) => {
                !same_value(wanted, number) && order(number, wanted).is_some_and(|order| comparison.holds(order))
                    || same_value(wanted, number) && comparison.holds(Ordering::Equal)
            }
            (Self::Compare(..) | Self::Starts(_) | Self::Contains(_), _) => false,
        }
    }
}

impl Comparison {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::LessOrSame => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrSame => order.is_ge(),
        }
    }
}

/// The order of two numbers as doubles.
fn order(one: &str, other: &str) -> Option<Ordering> {
    one.parse::<f64>().ok()?.partial_cmp(&other.parse().ok()?)
}

/// What stands at a path.
fn at<'a, 'b>(mut value: &'a Json<'b>, names: &[String]) -> Option<&'a Json<'b>> {
    for name in names {
        let Json::Object(entries) = value else { return None };
        value = entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)?;
    }
    Some(value)
}

fn has_digits(phones: &[Item], wanted: &str) -> bool {
    phone::found_by(phones).iter().any(|(_, digits)| digits.contains(wanted))
}

fn is_in_number(phones: &[Item], number: &NumberQuery) -> bool {
    number.digits().iter().any(|wanted| has_digits(phones, wanted))
}

impl SoughtText {
    /// The digits that the text is looked for by in numbers.
    pub(super) fn number_digits(&self) -> Option<[&str; 2]> {
        self.number.as_ref().map(NumberQuery::digits)
    }
}
