//! What a store may look up in place of looking at every contact.

use crate::find::{Comparison, Filter, FindField, Operand, Test};
use crate::model::contact::Vendor;
use crate::model::email;
use crate::model::id::{CompanyId, ContactId, MemoryStoreId};
use crate::model::phone::{NumberQuery, digits};
use crate::model::time::Timestamp;

/// One thing that contacts are found by quickly. A contact is found by it whenever the test that it comes from passes, and
/// perhaps also when it does not.
#[derive(Clone, Debug, PartialEq)]
pub enum Lookup {
    /// By its id.
    Id(ContactId),
    /// By the key of an address.
    Email(String),
    /// By the keys of a number.
    Phone(NumberQuery),
    /// By digits in a number's.
    Digits(String),
    /// By its company.
    Company(CompanyId),
    /// By a memory store.
    MemoryStore(MemoryStoreId),
    /// By the id of the linked CRM record.
    CrmObject(String),
    /// By another id.
    Alias(Vendor, String),
    /// By a folded text in its names and addresses.
    Text(String),
}

impl Lookup {
    /// How many contacts it is expected to find; the least first.
    fn rank(&self) -> u8 {
        match self {
            Self::Id(_) | Self::Alias(..) => 0,
            Self::Email(_) => 1,
            Self::CrmObject(_) | Self::Phone(_) => 2,
            Self::Text(_) | Self::Digits(_) => 3,
            Self::Company(_) => 4,
            Self::MemoryStore(_) => 5,
        }
    }
}

/// Changes from an instant on and before another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Not before this.
    pub from: Option<Timestamp>,
    /// Before this.
    pub before: Option<Timestamp>,
}

impl Filter {
    /// What to look up: each contact that matches is found by one of these at least. `None` when there is nothing that would
    /// find them all.
    pub fn lookups(&self) -> Option<Vec<Lookup>> {
        match self {
            Self::And(filters) => {
                let cost =
                    |lookups: &Vec<Lookup>| (lookups.iter().map(Lookup::rank).max().unwrap_or_default(), lookups.len());
                filters.iter().filter_map(Self::lookups).min_by_key(cost)
            }
            Self::Or(filters) => {
                filters.iter().map(Self::lookups).collect::<Option<Vec<_>>>().map(|each| each.concat())
            }
            Self::Not(_) => None,
            Self::Term(field, test) => of_term(field, test),
        }
    }

    /// When the contacts that match have changed last.
    pub fn updated(&self) -> Span {
        let mut span = Span::default();
        match self {
            Self::And(filters) => filters.iter().for_each(|filter| span.narrow(filter.updated())),
            Self::Term(FindField::UpdatedAt, test) => span.narrow(of_instants(test)),
            // Nothing has changed before it was made.
            Self::Term(FindField::CreatedAt, test) => {
                span.narrow(Span { from: of_instants(test).from, before: None });
            }
            Self::Or(_) | Self::Not(_) | Self::Term(..) => {}
        }
        span
    }
}

impl Span {
    fn narrow(&mut self, other: Self) {
        self.from = self.from.max(other.from);
        self.before = match (self.before, other.before) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}

fn of_instants(test: &Test) -> Span {
    match test {
        Test::Is(Operand::Instant(at)) => Span { from: Some(*at), before: Some(at.plus_millis(1)) },
        Test::Compare(comparison, Operand::Instant(at)) => match comparison {
            Comparison::Less => Span { from: None, before: Some(*at) },
            Comparison::LessOrSame => Span { from: None, before: Some(at.plus_millis(1)) },
            Comparison::Greater | Comparison::GreaterOrSame => Span { from: Some(*at), before: None },
        },
        _ => Span::default(),
    }
}

fn of_term(field: &FindField, test: &Test) -> Option<Vec<Lookup>> {
    let operands: &[Operand] = match test {
        Test::Is(operand) => std::slice::from_ref(operand),
        Test::In(operands) => operands,
        Test::Contains(sought) | Test::Starts(sought) => {
            return match field {
                FindField::FullName | FindField::GivenName | FindField::FamilyName | FindField::Email => {
                    Some(vec![Lookup::Text(sought.folded.clone())])
                }
                FindField::Phone => {
                    let wanted = digits(&sought.text);
                    (!wanted.is_empty()).then(|| vec![Lookup::Digits(wanted)])
                }
                FindField::Text => {
                    let numbers = sought.number_digits().into_iter().flatten();
                    let numbers = numbers.map(|wanted| Lookup::Digits(wanted.to_owned()));
                    Some(std::iter::once(Lookup::Text(sought.folded.clone())).chain(numbers).collect())
                }
                _ => None,
            };
        }
        Test::Exists | Test::Compare(..) => return None,
    };
    operands.iter().map(|operand| of_value(field, operand)).collect()
}

fn of_value(field: &FindField, operand: &Operand) -> Option<Lookup> {
    Some(match (field, operand) {
        (FindField::Id, Operand::Id(bits)) => Lookup::Id(ContactId::from_bytes(bits.to_be_bytes())),
        (FindField::CompanyId, Operand::Id(bits)) => Lookup::Company(CompanyId::from_bytes(bits.to_be_bytes())),
        (FindField::MemoryStoreId, Operand::Id(bits)) => {
            Lookup::MemoryStore(MemoryStoreId::from_bytes(bits.to_be_bytes()))
        }
        (FindField::Email, Operand::Text(sought)) => Lookup::Email(email::key(&sought.text)),
        (FindField::Phone, Operand::Phone(_, number)) => Lookup::Phone(number.clone()),
        (FindField::CrmObjectId, Operand::Text(sought)) => Lookup::CrmObject(sought.text.clone()),
        (FindField::SynthflowId, Operand::Text(sought)) => Lookup::Alias(Vendor::Synthflow, sought.text.clone()),
        (FindField::AskElephantId, Operand::Text(sought)) => Lookup::Alias(Vendor::AskElephant, sought.text.clone()),
        (FindField::FullName | FindField::GivenName | FindField::FamilyName, Operand::Text(sought))
            if !sought.folded.is_empty() =>
        {
            Lookup::Text(sought.folded.clone())
        }
        _ => return None,
    })
}
