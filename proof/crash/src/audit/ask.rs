//! What the server says, held against its files: each contact through both dialects, each company and memory store, and how
//! many there are.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use anyhow::Result;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rolo_core::model::items::primary;
use rolo_core::{Contact, Op, Subject};
use rolo_driver::Client;
use serde::Deserialize;
use serde_json::Value;

use super::files::{Snapshot, StoreRow};
use crate::change::{Dialect, Way};

/// Contacts that are asked for: those that changed last.
const ASKED_COUNT_MAX: usize = 24;

/// All in which the server disagrees with its files.
pub fn ask(address: SocketAddr, key: &str, snapshot: &Snapshot) -> Result<Vec<String>> {
    let mut client = Client::open(address, key)?;
    let mut sentences = Vec::new();
    let mut contacts: Vec<&Contact> = snapshot.contacts.iter().map(|row| &row.contact).collect();
    contacts.sort_by_key(|contact| std::cmp::Reverse(contact.position));
    for contact in contacts.into_iter().take(ASKED_COUNT_MAX) {
        for dialect in [Dialect::Synthflow, Dialect::AskElephant] {
            let reply = client.get(&dialect.contact(contact.id))?;
            let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
            let email = match dialect {
                Dialect::Synthflow => body["response"]["email"].as_str(),
                Dialect::AskElephant => {
                    let emails = body["emails"].as_array().map(Vec::as_slice).unwrap_or_default();
                    emails.iter().find(|email| email["is_primary"] == true).and_then(|email| email["email"].as_str())
                }
            };
            if (reply.status, reply.revision()) != (200, Some(contact.revision))
                || email != primary(&contact.body.emails)
            {
                let (id, status, revision) = (contact.id, reply.status, reply.revision());
                sentences.push(format!(
                    "{dialect:?} answers {status} at revision {revision:?} for {id:?}, which is at {}",
                    contact.revision
                ));
            }
        }
    }
    let companies = snapshot.companies.iter().map(|row| (Subject::Company(row.company.id), row.company.revision));
    let stores = snapshot.stores.iter().map(|row| (Subject::MemoryStore(row.store.id), row.store.revision));
    let mut random = StdRng::seed_from_u64(snapshot.log_position);
    for (subject, revision) in companies.take(ASKED_COUNT_MAX).chain(stores.take(ASKED_COUNT_MAX)) {
        let reply = client.get(&Way::to(subject, &mut random).one(subject))?;
        if (reply.status, reply.revision()) != (200, Some(revision)) {
            let (status, said) = (reply.status, reply.revision());
            sentences
                .push(format!("{status} at revision {said:?} is answered for {subject:?}, which is at {revision}"));
        }
    }
    for StoreRow { store, .. } in snapshot.stores.iter().take(ASKED_COUNT_MAX) {
        let members = snapshot.members.iter().filter(|(id, ..)| *id == store.id);
        let members: BTreeSet<String> = members.map(|(_, contact, _)| contact.to_uuid()).collect();
        let reply = client.get(&Way::MemoryStores.one(Subject::MemoryStore(store.id)))?;
        let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
        let said = BTreeSet::deserialize(&body["response"]["contact_ids"]).unwrap_or_default();
        if said != members {
            sentences.push(format!("{:?} has the members {members:?}, and the server says {said:?}", store.id));
        }
    }
    let deleted = snapshot.changes.iter().rev().filter(|change| change.op == Op::Deleted).take(ASKED_COUNT_MAX);
    for subject in deleted.map(|change| change.subject) {
        let status = client.get(&Way::to(subject, &mut random).one(subject))?.status;
        if status != 404 {
            sentences.push(format!("{subject:?} was deleted, and the server answers {status}"));
        }
    }
    let list = client.get("/v2/contacts?limit=1")?;
    let body: Value = serde_json::from_str(&list.body).unwrap_or_default();
    if body["response"]["total"].as_u64() != Some(snapshot.contacts.len() as u64) {
        sentences.push(format!("the server counts otherwise than its files: {} {}", list.status, list.body));
    }
    Ok(sentences)
}
