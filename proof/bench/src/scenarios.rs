//! What is asked of the server.

use std::rc::Rc;
use std::time::Duration;

use anyhow::Context;
use clap::ValueEnum;
use rolo_driver::{Connection, Server, load, request};

use crate::figures::Figures;

/// A filled store.
pub struct Fill {
    /// The contacts' ids as AskElephant spells them.
    pub ids: Rc<Vec<String>>,
}

/// The last seven digits of the number of the contact with this number: of each ten million of them, no two have the same,
/// and they stand in no order.
fn subscriber(number: u64) -> u64 {
    number.wrapping_mul(6_180_339) % 10_000_000
}

/// The body of a new contact. Its telephone number is nobody's: no area has the code 555.
fn new_contact(number: u64) -> String {
    format!(
        r#"{{"first_name":"{}","last_name":"{}","description":"A contact made to be measured, number {number}.","emails":[{{"email":"person{number}@example.org","is_primary":true}},{{"email":"other{number}@example.com"}}],"phone_numbers":[{{"phone_number":"+1555{:07}"}}],"time_zone":"Europe/Berlin"}}"#,
        person(number),
        person(number.wrapping_mul(7_919) % NAME_COUNT),
        subscriber(number)
    )
}

/// A made-up name, another one for each number below [`NAME_COUNT`]. Parts of it are about as rare as parts of real names, on which
/// a search by parts depends.
fn person(number: u64) -> String {
    const CONSONANTS: &[u8] = b"bcdfghjklmnprstvwz";
    const VOWELS: &[u8] = b"aeiou";
    // Without a common factor with the count, so that each number has its place.
    let mut rest = number.wrapping_mul(7_654_321) % NAME_COUNT;
    let mut name = String::new();
    for _ in 0..4 {
        let syllable = (rest % 90) as usize;
        rest /= 90;
        let consonant = char::from(CONSONANTS[syllable / VOWELS.len()]);
        name.push(if name.is_empty() { consonant.to_ascii_uppercase() } else { consonant });
        name.push(char::from(VOWELS[syllable % VOWELS.len()]));
    }
    name
}

/// Four syllables of 18 consonants and 5 vowels.
const NAME_COUNT: u64 = 90 * 90 * 90 * 90;

/// Makes contacts over a few connections, and keeps their ids.
pub async fn fill(server: &Server, key: &str, count: usize) -> anyhow::Result<Fill> {
    const CONNECTIONS: usize = 64;
    let local = tokio::task::LocalSet::new();
    let mut tasks = Vec::new();
    for first in 0..CONNECTIONS {
        let (address, key) = (server.address, key.to_owned());
        tasks.push(local.spawn_local(async move {
            let mut connection = Connection::open(address).await?;
            let mut ids = Vec::new();
            for number in (first..count).step_by(CONNECTIONS) {
                let request = request("POST", "/api/v2/contacts", &key, "", &new_contact(number as u64));
                let (status, body) = connection.ask(&request).await?;
                let text = std::str::from_utf8(connection.bytes(body))?;
                anyhow::ensure!(status == 201, "a contact was refused: {text}");
                let id = text.split("\"id\":\"").nth(1).and_then(|rest| rest.split('"').next());
                ids.push((number, id.context("an answer has no id")?.to_owned()));
            }
            anyhow::Ok(ids)
        }));
    }
    let mut ids = Vec::with_capacity(count);
    local
        .run_until(async {
            for task in tasks {
                ids.extend(task.await??);
            }
            anyhow::Ok(())
        })
        .await?;
    ids.sort_unstable();
    Ok(Fill { ids: Rc::new(ids.into_iter().map(|(_, id)| id).collect()) })
}

/// One kind of request, in the order of measuring. What is searched for is what the store was filled with, so searches come
/// before the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Scenario {
    /// Synthflow: the whole number of a contact, as carriers send it and as people write it in turn.
    #[value(name = "search-number")]
    SearchNumber,
    /// Synthflow: the last seven digits of a contact's number.
    #[value(name = "search-digits")]
    SearchDigits,
    /// AskElephant: a part of a name that one contact has.
    #[value(name = "search-text")]
    SearchText,
    /// Our own: by a filter with an address and a field without an index.
    #[value(name = "find-email")]
    FindEmail,
    /// Our own: by a filter with a part of a name, sorted by name, with a total.
    #[value(name = "find-name")]
    FindName,
    /// Synthflow: name and metadata.
    #[value(name = "patch-name-metadata")]
    PatchName,
    /// The same, each with an `Idempotency-Key`.
    #[value(name = "patch-name-idempotent")]
    PatchNameRetry,
    /// Synthflow: e-mail and phone number.
    #[value(name = "patch-email-phone")]
    PatchKeys,
    /// AskElephant: given name and description.
    #[value(name = "patch-askelephant")]
    PatchAskElephant,
    /// AskElephant: one contact.
    #[value(name = "get-askelephant")]
    Get,
    /// Synthflow: one contact.
    #[value(name = "get-synthflow")]
    GetSynthflow,
    /// AskElephant: 25 contacts by change.
    #[value(name = "list")]
    List,
    /// Our own: the contact that has an address, and metadata that it gets.
    #[value(name = "upsert")]
    Upsert,
    /// Our own: 50 changes of metadata in one request.
    #[value(name = "batch-of-50")]
    Batch,
    /// Our own: the history of one contact.
    #[value(name = "changes")]
    Changes,
    /// Our own: who has set each field of one contact.
    #[value(name = "blame")]
    Blame,
    /// Our own: 50 entries of the feed.
    #[value(name = "feed-of-50")]
    Feed,
    /// AskElephant: a new contact.
    #[value(name = "create")]
    Create,
}

/// Operations of one batch, and entries of one page of the feed.
const MANY: usize = 50;

impl Scenario {
    /// Those whose cost may depend on the size of the store, in the order of measuring.
    pub const GROWING: [Self; 9] = [
        Self::SearchNumber,
        Self::SearchDigits,
        Self::SearchText,
        Self::FindEmail,
        Self::FindName,
        Self::PatchName,
        Self::PatchKeys,
        Self::Get,
        Self::List,
    ];

    /// Its name.
    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
    }

    /// Whether it looks for a contact that is there.
    fn is_search(self) -> bool {
        matches!(self, Self::SearchNumber | Self::SearchDigits | Self::SearchText | Self::FindEmail | Self::FindName)
    }

    /// Runs it for a while.
    pub async fn run(
        self,
        server: &Server,
        key: &str,
        fill: &Fill,
        connections: usize,
        time: Duration,
    ) -> anyhow::Result<Figures> {
        let (ids, key) = (fill.ids.clone(), key.to_owned());
        let salt = server.usage()?.cpu.as_millis() as u64;
        let make = move |number: u64| self.make(&ids, &key, number, salt);
        if self.is_search() {
            find_once(server, &make(0)).await.with_context(|| format!("{} is not measured", self.name()))?;
        }
        let before = server.usage()?;
        let load = load(server.address, connections, time, make).await?;
        Ok(Figures::new(&self.name(), connections, load, before, server.usage()?))
    }

    fn make(self, ids: &[String], key: &str, number: u64, salt: u64) -> Vec<u8> {
        // A multiplicative step visits contacts in no order, as real use does.
        let pick = (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 20) as usize % ids.len();
        let id = &ids[pick];
        let (new, old) = (format!("/v2/contacts/{}", uuid(id)), format!("/api/v2/contacts/{id}"));
        let own = format!("/rolo/v1/contacts/{}", uuid(id));
        let score = format!(r#"{{"metadata":{{"score":{number}}}}}"#);
        let name = format!(
            r#"{{"name":"Given{number} Family{salt}","contact_metadata":{{"plan":"gold","score":{number},"note":"called about an offer, wants to be called again next week"}}}}"#
        );
        match self {
            Self::SearchNumber => {
                let subscriber = format!("{:07}", subscriber(pick as u64));
                let spelled = match number % 2 {
                    0 => format!("%2B1555{subscriber}"),
                    _ => format!("%2B1%20555%20{}%20{}", &subscriber[..3], &subscriber[3..]),
                };
                request("GET", &format!("/v2/contacts?search={spelled}"), key, "", "")
            }
            Self::SearchDigits => {
                request("GET", &format!("/v2/contacts?search={:07}", subscriber(pick as u64)), key, "", "")
            }
            Self::SearchText => {
                // In small letters, and over the space between both names.
                let number = pick as u64;
                let (given, family) = (person(number), person(number.wrapping_mul(7_919) % NAME_COUNT));
                let part = format!("{}%20{}", &given[2..], &family[..4]).to_lowercase();
                request("GET", &format!("/api/v2/contacts?search={part}"), key, "", "")
            }
            Self::FindEmail => {
                let filter = format!("email%20%3D%20person{pick}%40example.org%20and%20time_zone%20starts%20europe");
                request("GET", &format!("/rolo/v1/contacts?filter={filter}"), key, "", "")
            }
            Self::FindName => {
                // A part of three letters, which some hundreds of 100,000 have.
                let filter = format!("name%20contains%20{}", person(pick as u64)[..3].to_lowercase());
                request("GET", &format!("/rolo/v1/contacts?filter={filter}&sort=name&limit=25&total=true"), key, "", "")
            }
            Self::PatchName => request("PATCH", &new, key, "", &name),
            Self::PatchNameRetry => {
                let retry = format!("Idempotency-Key: {salt}-{number}\r\n");
                request("PATCH", &new, key, &retry, &name)
            }
            Self::PatchKeys => {
                let body = format!(
                    r#"{{"email":"moved{salt}.{number}@example.org","phone_number":"+1555{:07}"}}"#,
                    number % 10_000_000
                );
                request("PATCH", &new, key, "", &body)
            }
            Self::PatchAskElephant => {
                let body = format!(
                    r#"{{"first_name":"Given{number}","description":"Changed to be measured, {salt} and {number}."}}"#
                );
                request("PATCH", &old, key, "", &body)
            }
            Self::Upsert => {
                // The address that no other scenario changes.
                let body = format!(r#"{{"emails":["other{pick}@example.com"],"metadata":{{"score":{number}}}}}"#);
                request("PUT", "/rolo/v1/contacts?match=email", key, "", &body)
            }
            Self::Batch => {
                let operation = |place: usize| {
                    let id = uuid(&ids[(pick + place) % ids.len()]);
                    format!(r#"{{"op":"update","id":"{id}","contact":{score}}}"#)
                };
                let operations: Vec<String> = (0..MANY).map(operation).collect();
                let body = format!(r#"{{"operations":[{}]}}"#, operations.join(","));
                request("POST", "/rolo/v1/contacts:batch", key, "", &body)
            }
            Self::Changes => request("GET", &format!("{own}/changes?limit=25"), key, "", ""),
            Self::Blame => request("GET", &format!("{own}/blame"), key, "", ""),
            Self::Feed => request("GET", &format!("/rolo/v1/changes?after={pick}&limit={MANY}"), key, "", ""),
            Self::Get => request("GET", &old, key, "", ""),
            Self::GetSynthflow => request("GET", &new, key, "", ""),
            Self::List => request("GET", "/api/v2/contacts?limit=25", key, "", ""),
            Self::Create => request("POST", "/api/v2/contacts", key, "", &new_contact(salt * 1_000_000_000 + number)),
        }
    }
}

/// Makes sure that a search finds somebody: one that finds nobody costs something else.
async fn find_once(server: &Server, search: &[u8]) -> anyhow::Result<()> {
    let mut connection = Connection::open(server.address).await?;
    let (status, body) = connection.ask(search).await?;
    let text = std::str::from_utf8(connection.bytes(body))?;
    anyhow::ensure!(
        status == 200 && text.contains("\"id\":"),
        "a contact that is there was not found: {status} {text}"
    );
    Ok(())
}

/// The UUID spelling of `cnt_` and a ULID.
fn uuid(id: &str) -> String {
    const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digits = id.trim_start_matches("cnt_").bytes();
    let bits = digits
        .fold(0_u128, |bits, byte| bits << 5 | CROCKFORD.iter().position(|&known| known == byte).unwrap_or(0) as u128);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
