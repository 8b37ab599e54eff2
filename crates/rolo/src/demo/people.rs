//! Who the made-up people are.

use rolo_core::change::field_error::ErrorCode;
use rolo_core::change::patch::AliasesPatch;
use rolo_core::model::items::{ItemsPatch, Keyed, NewItem};
use rolo_core::model::metadata::{MetadataObject, MetadataPatch};
use rolo_core::model::name::NamePatch;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{CompanyId, CompanyPatch, ContactPatch, Field, json, model::email, model::phone};

const GIVEN: [&str; 25] = [
    "Mara",
    "Tovin",
    "Selka",
    "Jorun",
    "Pia",
    "Anselm",
    "Wendeline",
    "Ruben",
    "Isolde",
    "Casimir",
    "Noor",
    "Ewan",
    "Lucinda",
    "Bram",
    "Odalys",
    "Teo",
    "Zelda",
    "Hakon",
    "Mireille",
    "Ivo",
    "Saskia",
    "Dario",
    "Freya",
    "Oskar",
    "Amparo",
];

const FAMILY: [&str; 32] = [
    "Ashgrove",
    "Bellweather",
    "Corvane",
    "Dunmarrow",
    "Eastlake",
    "Fenwhistle",
    "Gladstream",
    "Hollowell",
    "Ironmoor",
    "Jessamine",
    "Kestrelby",
    "Larkspur",
    "Millbrook",
    "Nightvale",
    "Oakhurst",
    "Pemberfield",
    "Quillon",
    "Rosendahl",
    "Silverfen",
    "Thornbury",
    "Underhill",
    "Vantongeren",
    "Winterbourne",
    "Yarrowdale",
    "Zeverin",
    "Amberly",
    "Brightwater",
    "Copperfield",
    "Dovecote",
    "Elmsworth",
    "Foxglove",
    "Greyling",
];

const COMPANIES: [(&str, &str, &str); COMPANY_COUNT] = [
    ("Larkspur Logistics", "larkspur-logistics.example", "Freight by river and rail"),
    ("Copper Kettle Foods", "copper-kettle.example", "Soups and sauces for canteens"),
    ("Northlight Optics", "northlight-optics.example", "Lenses for cameras and microscopes"),
    ("Heron Bay Insurance", "heron-bay.example", "Cover for boats and harbours"),
    ("Quillon Press", "quillon-press.example", "Printers of maps"),
    ("Saltmarsh Energy", "saltmarsh-energy.example", "Tidal power"),
    ("Brightwater Dental", "brightwater-dental.example", "Eleven practices on the coast"),
    ("Fenwhistle Music", "fenwhistle-music.example", "Makers of woodwind instruments"),
    ("Ironmoor Steel", "ironmoor-steel.example", "Sheet steel, cut to measure"),
    ("Wayfarer Hotels", "wayfarer-hotels.example", "Small hotels by old roads"),
    ("Greyling Software", "greyling-software.example", "Timetables for schools"),
    ("Orchard Lane Clinics", "orchard-lane.example", "General practice"),
];

const AREAS: [&str; 4] = ["202", "303", "415", "617"];

const ZONES: [&str; 6] =
    ["America/New_York", "America/Denver", "America/Los_Angeles", "Europe/Berlin", "Europe/London", "Australia/Sydney"];

const PLANS: [&str; 3] = ["basic", "plus", "premium"];

const NOTES: [&str; 4] = [
    "Prefers to be called in the morning.",
    "Met at the spring fair. Asked for a second offer.",
    "Speaks for the whole team; copy the assistant.",
    "Moved offices in January; the old number still rings.",
];

/// Companies that are made.
pub(super) const COMPANY_COUNT: usize = 12;

/// Numbers that are kept for fiction in one area.
const NUMBERS_OF_AREA: usize = 100;

/// The domain of a company.
pub(super) fn domain(number: usize) -> &'static str {
    COMPANIES[number % COMPANY_COUNT].1
}

/// A company.
pub(super) fn company(number: usize) -> CompanyPatch {
    let (name, domain, description) = COMPANIES[number % COMPANY_COUNT];
    let key = email::domain_key(domain).unwrap_or_else(|| domain.into());
    let value = Keyed { text: domain.into(), key: key.into() };
    CompanyPatch {
        name: Field::Set(name.into()),
        description: Field::Set(description.into()),
        domains: ItemsPatch::Replace(vec![NewItem { value: Ok(value), primary: Some(true) }]),
        crm_association: Field::Keep,
    }
}

/// A contact. No two have the same name, address or number.
pub(super) fn contact(
    number: usize,
    companies: &[CompanyId],
    region: Option<PhoneRegion>,
) -> Result<ContactPatch, ErrorCode> {
    let (given, family) = name(number);
    let is_each = |count: usize| number.is_multiple_of(count);
    let local = format!("{given}.{family}").to_lowercase();
    let mut emails = vec![format!("{local}@example.{}", ["org", "com", "net"][number % 3])];
    if is_each(7) {
        emails.push(format!("{local}@home.example.org"));
    }
    let mut phones = vec![number_for_fiction(number)];
    if is_each(11) {
        phones.push(number_for_fiction(2 * NUMBERS_OF_AREA + number / 11));
    }
    let emails = emails.iter().map(|text| email::email(text)).collect::<Result<Vec<_>, _>>()?;
    let phones = phones.iter().map(|text| phone::phone(text, region)).collect::<Result<Vec<_>, _>>()?;
    Ok(ContactPatch {
        name: NamePatch::Parts { given: Field::Set(given.into()), family: Field::Set(family.into()) },
        emails: list(emails),
        phones: list(phones),
        company: if is_each(5) {
            Field::Keep
        } else {
            companies.get(number % COMPANY_COUNT).map_or(Field::Keep, |id| Field::Set(*id))
        },
        description: if is_each(4) { Field::Set(NOTES[number / 4 % NOTES.len()].into()) } else { Field::Keep },
        time_zone: if is_each(2) { Field::Set(ZONES[number / 2 % ZONES.len()].into()) } else { Field::Keep },
        metadata: if is_each(3) { metadata(number)? } else { MetadataPatch::Keep },
        aliases: AliasesPatch::Keep,
        crm_association: Field::Keep,
    })
}

/// Goes through all pairs of names without meeting one twice: 37 and their count share no factor.
fn name(number: usize) -> (&'static str, &'static str) {
    let place = (number * 37 + 11) % (GIVEN.len() * FAMILY.len());
    (GIVEN[place % GIVEN.len()], FAMILY[place / GIVEN.len()])
}

fn number_for_fiction(number: usize) -> String {
    let area = AREAS[number / NUMBERS_OF_AREA % AREAS.len()];
    format!("+1{area}55501{:02}", number % NUMBERS_OF_AREA)
}

fn list(values: Vec<Keyed>) -> ItemsPatch {
    let items = values.into_iter().enumerate();
    ItemsPatch::Replace(items.map(|(index, value)| NewItem { value: Ok(value), primary: Some(index == 0) }).collect())
}

fn metadata(number: usize) -> Result<MetadataPatch, ErrorCode> {
    let text = format!(
        r#"{{"plan":"{}","score":{},"newsletter":{},"tags":["demo"]}}"#,
        PLANS[number / 3 % PLANS.len()],
        number * 7 % 100,
        number.is_multiple_of(2)
    );
    let object = json::read(text.as_bytes()).map_err(|error| ErrorCode::InvalidJson(format!("{error:?}")))?;
    MetadataObject::new(&object).map(MetadataPatch::Write)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn nobody_is_there_twice() {
        let (mut names, mut emails, mut phones) = (HashSet::new(), HashSet::new(), HashSet::new());
        for number in 0..super::super::CONTACT_COUNT {
            let patch = contact(number, &[], None).expect("well-formed");
            assert!(names.insert(name(number)), "{number}");
            assert!(patch.emails.keys().all(|key| emails.insert(key.to_owned())), "{number}");
            assert!(patch.phones.keys().all(|key| phones.insert(key.to_owned())), "{number}");
        }
        assert!(phones.iter().all(|key| key.starts_with("+1") && key.len() == 12), "{phones:?}");
    }

    #[test]
    fn the_same_people_come_every_time() {
        assert_eq!(contact(17, &[], None), contact(17, &[], None));
        assert_eq!((name(0), name(199)), (("Ewan", "Ashgrove"), ("Amparo", "Gladstream")));
    }
}
