//! A database held against itself: its log, its records, and all that is derived from them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use rolo_core::log::replay::Replayed;
use rolo_core::model::record::Record;
use rolo_core::model::workspace::Usage;
use rolo_core::{Change, Contact, model::phone};

use super::files::{CompanyRow, ContactRow, Snapshot, StoreRow};
use super::judge::SENTENCE_COUNT_MAX;

/// All in which it disagrees.
pub fn disagreements(snapshot: &Snapshot) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut replayed = Replayed::default();
    for change in &snapshot.changes {
        if let Err(error) = replayed.apply(change) {
            sentences.push(error.to_string());
            break;
        }
    }
    if sentences.is_empty() {
        sentences.extend(differing(&replayed.contacts, snapshot.contacts.iter().map(|row| &row.contact)));
        sentences.extend(differing(&replayed.companies, snapshot.companies.iter().map(|row| &row.company)));
        sentences.extend(differing(&replayed.stores, snapshot.stores.iter().map(|row| &row.store)));
    }
    let (position, count) = (snapshot.changes.len() as u64, snapshot.contacts.len() as u64);
    if (snapshot.log_position, snapshot.contact_count) != (position, count) {
        let (said, held) = (snapshot.log_position, snapshot.contact_count);
        sentences.push(format!(
            "the workspace says it has {said} log entries and {held} contacts, and it has {position} and {count}"
        ));
    }
    let held = Usage { log_bytes: snapshot.changes.iter().map(Change::bytes).sum(), kept_bytes: snapshot.kept_bytes };
    // A log that contradicts itself has said so already.
    if sentences.is_empty() && snapshot.usage != held {
        sentences.push(format!("the workspace says it keeps {:?}, and it keeps {held:?}", snapshot.usage));
    }
    sentences.truncate(SENTENCE_COUNT_MAX);
    for mut more in [keys(snapshot), links(snapshot), columns(snapshot)] {
        more.truncate(SENTENCE_COUNT_MAX);
        sentences.extend(more);
    }
    sentences
}

/// The rows of one table, held against what the log makes of them.
fn differing<'a, I: Copy + Ord + Debug + 'a, B: PartialEq + 'a>(
    replayed: &BTreeMap<I, Record<I, B>>,
    rows: impl Iterator<Item = &'a Record<I, B>>,
) -> Vec<String> {
    let rows: BTreeMap<I, &Record<I, B>> = rows.map(|row| (row.id, row)).collect();
    let mut sentences = Vec::new();
    for (id, record) in replayed {
        match rows.get(id) {
            Some(row) if *row == record => {}
            Some(row) => sentences.push(format!(
                "the row of {id:?} is at revision {}, and the log makes it another at {}",
                row.revision, record.revision
            )),
            None => sentences.push(format!("the row of {id:?} is missing, and the log says that it is there")),
        }
    }
    for id in rows.keys().filter(|id| !replayed.contains_key(id)) {
        sentences.push(format!("there is a row of {id:?}, and the log knows nothing of it"));
    }
    sentences
}

/// The rows by which a record is found, held against the records.
fn keys(snapshot: &Snapshot) -> Vec<String> {
    let contacts = || snapshot.contacts.iter().map(|row| &row.contact);
    let emails =
        contacts().flat_map(|contact| contact.body.emails.iter().map(|email| (email.key.to_string(), contact.id)));
    let of_phones = |contact: &Contact| {
        let id = contact.id;
        let rows = phone::found_by(&contact.body.phones).into_iter();
        rows.map(move |(key, digits)| (key.to_owned(), id, digits)).collect::<Vec<_>>()
    };
    let aliases = contacts().flat_map(|contact| {
        contact.body.aliases.iter().map(|alias| (alias.vendor.as_str().to_owned(), alias.text.clone(), contact.id))
    });
    let members = contacts().flat_map(|contact| {
        let shown = contact.body.listed_id().map(str::to_owned);
        contact.body.memberships.iter().map(move |membership| (membership.store, contact.id, shown.clone()))
    });
    let companies = snapshot.companies.iter().map(|row| &row.company);
    let domains = companies.flat_map(|company| company.body.domains.iter().map(|it| (it.key.to_string(), company.id)));
    let order = contacts().map(|contact| (contact.updated_at.as_millis(), contact.id));
    let missing = order.filter(|entry| !snapshot.order.contains(entry)).count();
    let missing = (missing > 0).then(|| format!("{missing} contacts are missing in the order by their last change"));
    let differing = [
        not_the_same("keys of addresses do not match the contacts", emails, &snapshot.emails),
        not_the_same(
            "keys of phone numbers do not match the contacts",
            contacts().flat_map(of_phones),
            &snapshot.phones,
        ),
        not_the_same("other ids do not match the contacts", aliases, &snapshot.aliases),
        not_the_same("members of memory stores do not match the contacts", members, &snapshot.members),
        not_the_same("keys of domains do not match the companies", domains, &snapshot.domains),
        missing,
    ];
    differing.into_iter().flatten().collect()
}

fn not_the_same<T: Ord>(what: &str, expected: impl Iterator<Item = T>, found: &BTreeSet<T>) -> Option<String> {
    let expected: BTreeSet<T> = expected.collect();
    let count = expected.symmetric_difference(found).count();
    (count > 0).then(|| format!("{count} {what}"))
}

/// What contacts are linked to must be there: a deletion takes all its links with it.
fn links(snapshot: &Snapshot) -> Vec<String> {
    let companies: BTreeSet<_> = snapshot.companies.iter().map(|row| row.company.id).collect();
    let stores: BTreeSet<_> = snapshot.stores.iter().map(|row| row.store.id).collect();
    let is_loose = |contact: &&Contact| {
        contact.body.company.is_some_and(|company| !companies.contains(&company))
            || contact.body.memberships.iter().any(|membership| !stores.contains(&membership.store))
    };
    let loose = snapshot.contacts.iter().map(|row| &row.contact).filter(is_loose);
    loose.map(|contact| format!("{:?} is linked to what is not there", contact.id)).collect()
}

/// The columns by which a record is found, held against the record.
fn columns(snapshot: &Snapshot) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut find = |id: &dyn Debug| sentences.push(format!("the columns by which {id:?} is found do not match it"));
    for ContactRow { contact, search, company, crm_object_id } in &snapshot.contacts {
        let crm = contact.body.crm_association.as_ref().map(|crm| &crm.object_id);
        let links = (contact.body.company.map(|id| id.to_bytes()), crm);
        if *search != contact.body.search_text() || (*company, crm_object_id.as_ref()) != links {
            find(&contact.id);
        }
    }
    for CompanyRow { company, search, crm_object_id } in &snapshot.companies {
        let crm = company.body.crm_association.as_ref().map(|crm| &crm.object_id);
        if *search != company.body.search_text() || crm_object_id.as_ref() != crm {
            find(&company.id);
        }
    }
    for StoreRow { store, search } in &snapshot.stores {
        if *search != store.body.search_text() {
            find(&store.id);
        }
    }
    sentences
}
