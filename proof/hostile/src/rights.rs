//! Keys that may only write: whatever they ask for, over every route, they read nothing but the answers to their own writes.
//!
//! Each record holds a word of its own wherever it has room. An answer may hold the word of the record that AskElephant's
//! API has just written, and of no other one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use rolo_api::operations;
use rolo_core::Surface;
use rolo_core::access::key::Scope;
use rolo_driver::{Connection, request};
use rolo_http::Operation;
use rolo_testkit::{Mutator, good_body, json, leak, without_request_ids};

use crate::report::Report;
use crate::target::{Target, text, uuid};

/// Records of each sort.
const RECORD_COUNT: usize = 200;

/// One record out of so many is deleted, and another one changed at random.
const SPARED: usize = 10;

/// The start of each record's word, which no other text has.
const MARK: &str = "quill";

/// Ways to ask for the same; with the last of them the body is drawn.
const VARIANT_COUNT: usize = 5;
const RANDOM: usize = VARIANT_COUNT - 1;

/// Digits behind it.
const DIGITS: usize = 5;

/// A contact, a company and a memory store with the same word.
struct Record {
    word: String,
    contact: String,
    contact_uuid: String,
    company: String,
    memory_store: String,
}

/// A key, and what it may do.
struct Writer {
    key: String,
    scopes: &'static [Scope],
}

/// What has come of all requests.
#[derive(Default)]
struct Seen {
    statuses: BTreeMap<u16, usize>,
    /// The refusal of each key by each operation, whatever the request was about.
    refusals: BTreeMap<(usize, usize), String>,
    /// Answers to its own write that showed the record.
    shown: usize,
    findings: Vec<String>,
}

/// Sends so many requests with such keys.
pub async fn attack(rolo: &Path, count: usize, seed: u64, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let records = RefCell::new(Vec::new());
    target
        .for_each(RECORD_COUNT, async |connection, number| {
            let made = Record::make(&target, connection, number).await?;
            records.borrow_mut().push(made);
            Ok(())
        })
        .await?;
    let (records, writers) = (records.into_inner(), writers(&target)?);
    let (operations, mutator) = (operations(), Mutator::new(seed));
    let seen = RefCell::new(Seen::default());
    let ask = async |_: &mut Connection, number: usize| {
        let (place, round) = (number % operations.len(), number / operations.len());
        let (writer, round) = (round % writers.len(), round / writers.len());
        let (record, other) = (round % RECORD_COUNT, (round * 7 + 1) % RECORD_COUNT);
        let operation = &operations[place];
        if operation.name.starts_with("delete-") && record % SPARED != 0 {
            return Ok(());
        }
        let [own, other] = [record, other].map(|at| &records[at]);
        let variant = round % VARIANT_COUNT;
        let may = operation.scope().is_some_and(|scope| writers[writer].scopes.contains(&scope));
        // A large body that nobody reads would cost the answer.
        let is_random = may && record % SPARED == 1;
        let body = body(operation, variant, other, is_random, &mutator);
        let (path, extra) = (own.path(operation, variant), extra(variant, own));
        let bytes = request(operation.method.as_str(), &path, &writers[writer].key, &extra, &body);
        // One of its own, since a refusal may close it before the body is read.
        let mut connection = Connection::open(target.server.address).await?;
        let (status, range) = connection.ask(&bytes).await?;
        // The head too: a name or an id may stand in a header.
        let answer = String::from_utf8_lossy(connection.bytes(0..range.end)).into_owned();
        let body = answer[range.start..].to_owned();
        let asked = Asked { operation, may, own, at: (place, writer) };
        seen.borrow_mut().judge(&asked, status, &answer.to_lowercase(), &body);
        Ok(())
    };
    target.for_each(count, ask).await?;
    let Seen { statuses, shown, findings, .. } = seen.into_inner();
    println!("     {count} requests over {} routes: {statuses:?}; {shown} showed what was written", operations.len());
    findings.iter().take(5).for_each(|finding| println!("     {finding}"));
    report.at_least("answers to own writes that show the record", shown, count / 1_000, "answers");
    report.at_most("answers that a key that may only write must not get", findings.len(), 0, "answers");
    Ok(())
}

/// Keys of each write scope, of both, and of a write scope with the read scope of the other sort of records.
fn writers(target: &Target) -> anyhow::Result<Vec<Writer>> {
    use Scope::{CompaniesWrite, ContactsWrite};
    const CHOICES: [&[Scope]; 3] = [&[ContactsWrite], &[CompaniesWrite], &[ContactsWrite, CompaniesWrite]];
    let writer = |scopes: &'static [Scope]| {
        let words: Vec<_> = scopes.iter().map(|scope| scope.as_str()).collect();
        Ok(Writer { key: target.key_with(&words.join(","))?, scopes })
    };
    CHOICES.into_iter().map(writer).collect()
}

impl Record {
    /// Makes one with its word in all fields.
    async fn make(target: &Target, connection: &mut Connection, number: usize) -> anyhow::Result<Self> {
        let word = format!("{MARK}{number:0DIGITS$}");
        let company =
            json!({ "name": word, "description": word, "domains": [{ "domain": format!("{word}.example.org") }] });
        let company = target.make(connection, "POST", "/api/v2/companies", &company.to_string()).await?;
        let contact = json!({
            "first_name": word, "last_name": word, "description": word, "company_id": company["id"],
            "emails": [{ "email": format!("{word}@example.org") }],
            "phone_numbers": [{ "phone_number": format!("+1 202 555 0123 {word}") }],
        });
        let contact = target.make(connection, "POST", "/api/v2/contacts", &contact.to_string()).await?;
        let (contact, contact_uuid) = (text(&contact["id"])?, uuid(&contact["id"])?);
        let link = json!({ "object_type": "contact", "crm_object_id": word, "source": word });
        let path = format!("/api/v2/contacts/{contact}/crm_association");
        target.make(connection, "PUT", &path, &link.to_string()).await?;
        let metadata = json!({ "contact_metadata": { "own": word } });
        target.make(connection, "PATCH", &format!("/v2/contacts/{contact_uuid}"), &metadata.to_string()).await?;
        let memory_store = json!({ "title": word, "description": word });
        let memory_store = target.make(connection, "POST", "/v2/memory_stores", &memory_store.to_string()).await?;
        let memory_store = text(&memory_store["response"]["id"])?;
        let path = format!("/v2/memory_stores/{memory_store}/contacts/{contact_uuid}/attach");
        target.make(connection, "POST", &path, "").await?;
        Ok(Self { word, contact, contact_uuid, company: text(&company["id"])?, memory_store })
    }

    /// The path of an operation on it; sometimes with a slash behind, or with what lists take.
    fn path(&self, operation: &Operation, variant: usize) -> String {
        let contact = if operation.surface == Surface::Synthflow { &self.contact_uuid } else { &self.contact };
        let path = operation.path.replace("{contact_id}", contact).replace("{company_id}", &self.company);
        let path = path.replace("{memory_store_id}", &self.memory_store).replace("{assistant_id}", "assistant-1");
        match variant {
            1 => path + "/",
            2 => format!("{path}?search={MARK}&limit=100&page_size=100"),
            _ => path,
        }
    }
}

/// Nothing to change, a good body, a value that another record has, or anything.
fn body(operation: &Operation, variant: usize, other: &Record, is_random: bool, mutator: &Mutator) -> String {
    let Some(good) = good_body(operation) else { return String::new() };
    let email = format!("{}@example.org", other.word);
    let taken = match (operation.name, operation.surface) {
        ("create-a-contact" | "update-a-contact", _) => json!({ "name": "Ada", "phone_number": "1", "email": email }),
        ("create-contact" | "update-contact", _) => json!({ "first_name": "Ada", "emails": [{ "email": email }] }),
        ("create-company" | "update-company", _) => {
            json!({ "name": "Looms", "domains": [{ "domain": format!("{}.example.org", other.word) }] })
        }
        _ => json!({}),
    };
    match variant {
        // What takes nothing from anybody would overwrite the word.
        3 => taken.to_string(),
        RANDOM if is_random => String::from_utf8_lossy(&mutator.mutate(&good)).into_owned(),
        _ => "{}".to_owned(),
    }
}

/// Header lines that could get something out of the server.
fn extra(variant: usize, own: &Record) -> String {
    match variant {
        1 => "If-Match: \"99\"\r\n".to_owned(),
        2 => "If-None-Match: *\r\nRange: bytes=0-\r\nPrefer: return=representation\r\n".to_owned(),
        // The same for all keys: one's answer is not another one's.
        3 => format!("Idempotency-Key: one-{}\r\n", own.contact),
        _ => String::new(),
    }
}

/// A request whose answer is judged.
struct Asked<'a> {
    operation: &'a Operation,
    /// Whether the key holds the scope.
    may: bool,
    own: &'a Record,
    /// The operation's and the key's places.
    at: (usize, usize),
}

impl Seen {
    fn judge(&mut self, asked: &Asked<'_>, status: u16, answer: &str, body: &str) {
        let Asked { operation, may, own, at } = asked;
        *self.statuses.entry(status).or_default() += 1;
        let mut find = |what: &str| {
            let (method, path) = (&operation.method, operation.path);
            self.findings.push(format!("{what}: {method} {path} of {} with {may}: {status} {body}", own.word));
        };
        if status >= 500 || leak(status, body).is_some() {
            find("a failure, or an answer that tells too much");
        }
        if !may {
            if status != 403 {
                find("it was not refused");
            }
            let refusal = self.refusals.entry(*at).or_insert_with(|| without_request_ids(body));
            if *refusal != without_request_ids(body) {
                find("it was refused in other words");
            }
        }
        let is_own_write = *may && status == 200 && operation.surface == Surface::AskElephant;
        let words: Vec<&str> = answer
            .match_indices(MARK)
            .map(|(at, _)| answer[at..].get(..MARK.len() + DIGITS))
            .map(Option::unwrap_or_default)
            .collect();
        if !words.iter().all(|word| is_own_write && *word == own.word) {
            find("it holds the word of a record");
        }
        self.shown += usize::from(!words.is_empty() && is_own_write);
    }
}
