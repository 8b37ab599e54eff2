//! Flipped bits: 1 to 64 of them in the database, in its WAL or in the memory shared beside that. The start is
//! refused, or each answer is right or an error; never a wrong answer, never a panic, and nothing is written.
//!
//! In a large store a start checks only what is quick, and what records are found by has no checksum of its own: a
//! record may be missing in a list, a key taken for a free one, a retry carried out anew, until `rolo doctor` has
//! looked. The rows with `unchecked` in their names count how often that happens; that nothing panics or hangs holds in
//! them too.
//!
//! One loss cannot be noticed: bits of the last transaction in the WAL look as if the power had gone while it
//! was written. So the last transaction of the store that was killed is one that no answer shows.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use rand::RngExt;
use rolo_core::Subject;
use rolo_driver::{ADMIN, Client, REFUSED, Reply, STORE_FAILED, Server, Started, Store};
use serde_json::{Value, json};

use crate::change::{self, Dialect};
use crate::journal::{Asked, Sort};
use crate::lab::{Lab, start_in};
use crate::trial::{Count, Needs, Row, Trial, copy_folder};

const DATABASE: &str = "rolo.sqlite";
const LOG: &str = "rolo.sqlite-wal";
const SHARED_MEMORY: &str = "rolo.sqlite-shm";

/// Has a start check no more than what it checks of a large store.
const UNCHECKED: &str = "--sqlite-check-mib-max=0";

/// How long a server that breaks a connection may take to end.
const END_SECONDS_MAX: u64 = 5;

/// Flips of one trial are up to two to this power.
const FLIP_POWER_MAX: u32 = 6;

/// Contacts, companies and memory stores of each half of the store.
const CONTACT_COUNT: usize = 24;
const COMPANY_COUNT: usize = 4;
const MEMORY_STORE_COUNT: usize = 3;

pub const ROWS: &[Row] = &[
    row("database: closed", Count::Of(90, 4_000), |lab, trial| flip(lab, trial, closed, DATABASE, true)),
    row("database: killed", Count::Of(40, 2_000), |lab, trial| flip(lab, trial, killed, DATABASE, true)),
    row("log of writes", Count::Of(70, 4_000), |lab, trial| flip(lab, trial, killed, LOG, true)),
    row("shared memory", Count::Of(40, 1_000), |lab, trial| flip(lab, trial, killed, SHARED_MEMORY, true)),
    row("unchecked: closed", Count::Of(0, 4_000), |lab, trial| flip(lab, trial, closed, DATABASE, false)),
    row("unchecked: killed", Count::Of(0, 2_000), |lab, trial| flip(lab, trial, killed, DATABASE, false)),
    row("unchecked: log", Count::Of(0, 1_000), |lab, trial| flip(lab, trial, killed, LOG, false)),
];

const fn row(name: &'static str, count: Count, run: fn(&Lab, &mut Trial) -> Result<()>) -> Row {
    Row { method: "flips", name, id: "B6", needs: Needs::Nothing, count, is_offline: true, run }
}

/// A store whose bits are flipped, and all its right answers.
pub struct Base {
    data: PathBuf,
    key: String,
    answers: Vec<(Asked, Reply)>,
}

/// Makes or remembers a base.
type Find = fn(&Lab) -> Result<Arc<Base>>;

fn flip(lab: &Lab, trial: &mut Trial, base: Find, file: &str, is_checked: bool) -> Result<()> {
    let base = base(lab)?;
    copy_folder(&base.data, &trial.data)?;
    let path = trial.data.join(file);
    let mut bytes = fs::read(&path)?;
    let flip_count = 1 << trial.random.random_range(0..=FLIP_POWER_MAX);
    for _ in 0..flip_count {
        let bit = trial.random.random_range(0..bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
    fs::write(&path, &bytes)?;
    let before = files(&trial.data)?;
    let when = format!("with {flip_count} bits flipped");
    let flags: &[&str] = if is_checked { &[] } else { &[UNCHECKED] };
    let wrong = match lab.program.start(&trial.store(), &trial.start().with(flags))? {
        Started::Ended(ended) => {
            trial.note("refused to start", 1);
            trial.expect_end(&ended, REFUSED, &when);
            None
        }
        Started::Serves(server) => base.check(trial, server, &when)?,
    };
    let changed = before.iter().zip(files(&trial.data)?).filter(|((_, old), (_, new))| old != new);
    let written = changed.map(|((name, _), _)| format!("{when}, {name} was written"));
    let wrong: Vec<String> = wrong.into_iter().chain(written).collect();
    if is_checked {
        trial.findings.extend(wrong);
    } else {
        trial.note("wrong answers", u64::from(!wrong.is_empty()));
    }
    Ok(())
}

fn files(data: &Path) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let read = |name| -> Result<_> { Ok((name, fs::read(data.join(name)).unwrap_or_default())) };
    [DATABASE, LOG].into_iter().map(read).collect()
}

impl Base {
    /// Asks everything, and gives the first answer that is not the right one.
    fn check(&self, trial: &mut Trial, mut server: Server, when: &str) -> Result<Option<String>> {
        let (mut error_count, mut wrong, mut broken) = (0_u32, None, None);
        let mut client = Client::open(server.address, &self.key)?;
        for (asked, right) in &self.answers {
            let (method, path) = (&asked.method, &asked.path);
            match client.ask(&asked.bytes(client.key())) {
                Ok(reply) if is_same(&reply, right) => {}
                // A key that cannot be read any more is none.
                Ok(reply) if reply.status >= 500 || reply.status == 401 => error_count += 1,
                Ok(reply) => {
                    let (status, right_status) = (reply.status, right.status);
                    let difference = first_difference(&right.body, &reply.body);
                    wrong =
                        Some(format!("{when}, {method} {path} answers {status} and not {right_status}: {difference}"));
                    break;
                }
                Err(error) => {
                    broken =
                        Some(format!("{when}, {method} {path} is not answered, and the server goes on: {error:#}"));
                    break;
                }
            }
        }
        if wrong.is_none() {
            trial.note(if error_count == 0 { "all answers right" } else { "some answers errors" }, 1);
        }
        // A server that has found damage ends.
        let ended = match broken.is_some() || server.has_ended()? {
            true => server.ended_within(Duration::from_secs(END_SECONDS_MAX))?,
            false => {
                if server.kill()?.has_panicked() {
                    trial.find(format!("{when}, something panicked"));
                }
                return Ok(wrong);
            }
        };
        match ended {
            Some(ended) => {
                trial.note("ended by itself", 1);
                trial.expect_end(&ended, STORE_FAILED, when);
            }
            None => trial.findings.extend(broken),
        }
        Ok(wrong)
    }
}

/// Whether two answers are the same but for the id of the request.
fn is_same(one: &Reply, other: &Reply) -> bool {
    (one.status, one.revision(), &one.body) == (other.status, other.revision(), &other.body)
}

fn first_difference(right: &str, wrong: &str) -> String {
    let at = right.bytes().zip(wrong.bytes()).position(|(one, other)| one != other);
    let at = at.unwrap_or(right.len().min(wrong.len())).saturating_sub(30);
    let part = |text: &str| {
        String::from_utf8_lossy(&text.as_bytes()[at.min(text.len())..(at + 90).min(text.len())]).into_owned()
    };
    format!("…{} in the place of …{}", part(wrong), part(right))
}

/// A store that was closed.
fn closed(lab: &Lab) -> Result<Arc<Base>> {
    lab.closed_base.get(|| {
        let (folder, key) = filled_and_closed(lab, "closed-base")?;
        let data = folder.join("data");
        let server = lab.program.serve(&Store::Folder(data.clone()), &start_in(&folder))?;
        let answers = Filling::new(&server, &key)?.fill(1)?.answers()?;
        ensure!(server.stop()?.is(0), "the store cannot be closed");
        Ok(Base { data, key, answers })
    })
}

/// A store that was killed: half of what it holds is in its WAL alone.
fn killed(lab: &Lab) -> Result<Arc<Base>> {
    lab.killed_base.get(|| {
        let (folder, key) = filled_and_closed(lab, "killed-base")?;
        let data = folder.join("data");
        let server = lab.program.serve(&Store::Folder(data.clone()), &start_in(&folder))?;
        let answers = Filling::new(&server, &key)?.fill(1)?.answers()?;
        // One more key is the last transaction.
        lab.program.make_key(&Store::Folder(data.clone()), ADMIN)?;
        server.kill()?;
        Ok(Base { data, key, answers })
    })
}

fn filled_and_closed(lab: &Lab, name: &str) -> Result<(PathBuf, String)> {
    let folder = lab.memory.join(name);
    fs::create_dir_all(&folder)?;
    let store = Store::Folder(folder.join("data"));
    let key = lab.program.make_key(&store, ADMIN)?;
    let server = lab.program.serve(&store, &start_in(&folder))?;
    Filling::new(&server, &key)?.fill(0)?;
    ensure!(server.stop()?.is(0), "the store cannot be closed");
    Ok((folder, key))
}

/// Fills a store, and asks it everything.
struct Filling {
    client: Client,
    /// What can be sent once more, and must be answered in the same way.
    sent: Vec<(Asked, Reply)>,
    half: usize,
}

impl Filling {
    fn new(server: &Server, key: &str) -> Result<Self> {
        Ok(Self { client: Client::open(server.address, key)?, sent: Vec::new(), half: 0 })
    }

    /// Makes records of each kind, of the half with this number.
    fn fill(mut self, half: usize) -> Result<Self> {
        self.half = half;
        for company in 0..COMPANY_COUNT {
            let domain = format!("company{company}-{half}.example.org");
            let body = json!({ "name": format!("Company {company} {half}"), "domains": [{ "domain": domain }] });
            self.send("POST", "/api/v2/companies".into(), &body)?;
        }
        let mut contacts = Vec::new();
        for contact in 0..CONTACT_COUNT {
            let (phone, email) = (format!("+1202555{:04}", 100 + contact), format!("c{contact}-{half}@example.org"));
            let body = match contact % 2 {
                0 => json!({ "name": format!("Ada {contact} {half}"), "phone_number": phone, "email": email,
                             "contact_metadata": { "number": contact, "notes": "n".repeat(contact * 40) } }),
                _ => {
                    json!({ "first_name": "Grace", "last_name": format!("{contact} {half}"), "description": "d".repeat(contact * 20),
                             "emails": [{ "email": email }], "phone_numbers": [{ "phone_number": phone }] })
                }
            };
            let path = if contact % 2 == 0 { "/v2/contacts" } else { "/api/v2/contacts" };
            let reply = self.send("POST", path.into(), &body)?;
            let Some(Subject::Contact(contact)) = change::made(Sort::Contact, &reply) else { bail!("no contact") };
            contacts.push(contact);
        }
        for (index, contact) in contacts.iter().enumerate() {
            let body =
                json!({ "object_type": "contact", "crm_object_id": format!("HS-{index}-{half}"), "source": "hubspot" });
            self.send("PUT", format!("{}/crm_association", Dialect::AskElephant.contact(*contact)), &body)?;
            self.send(
                "PATCH",
                Dialect::Synthflow.contact(*contact),
                &json!({ "name": format!("Mary {index} {half}") }),
            )?;
        }
        for store in 0..MEMORY_STORE_COUNT {
            let body = json!({ "title": format!("Store {store} {half}"), "description": "x" });
            let reply: Value = serde_json::from_str(&self.send("POST", "/v2/memory_stores".into(), &body)?.body)?;
            let id = reply["response"]["id"].as_str().context("a memory store")?.to_owned();
            for contact in contacts.iter().skip(store).step_by(MEMORY_STORE_COUNT) {
                let path = format!("/v2/memory_stores/{id}/contacts/{}/attach", contact.to_uuid());
                self.send("POST", path, &Value::Null)?;
            }
        }
        Ok(self)
    }

    fn send(&mut self, method: &str, path: String, body: &Value) -> Result<Reply> {
        let idempotency_key = Some(format!("retry-{}-{}", self.half, self.sent.len()));
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let asked = Asked { method: method.into(), path, body, idempotency_key };
        let reply = self.client.ask(&asked.bytes(self.client.key()))?;
        ensure!((200..300).contains(&reply.status), "{asked:?} was answered with {}: {}", reply.status, reply.body);
        self.sent.push((asked, reply.clone()));
        Ok(reply)
    }

    /// Everything that can be asked, with its answer of now; and what was sent, which is answered from what is kept.
    fn answers(mut self) -> Result<Vec<(Asked, Reply)>> {
        let mut paths: Vec<String> = [
            "/v2/contacts?limit=100",
            "/v2/contacts?limit=7&offset=9",
            "/v2/contacts?search=5550104",
            "/v2/memory_stores?limit=100",
            "/v2/memory_stores?search=store%201",
            "/api/v2/contacts?limit=100",
            "/api/v2/contacts?limit=100&order_by=updated_at:asc",
            "/api/v2/contacts?search=mary%201",
            "/api/v2/contacts?search=c17-1",
            "/api/v2/companies?limit=100",
            "/api/v2/companies?search=company%202",
        ]
        .map(str::to_owned)
        .to_vec();
        for (dialect, list) in [(Dialect::Synthflow, "/v2/contacts"), (Dialect::AskElephant, "/api/v2/contacts")] {
            for id in self.ids(&format!("{list}?limit=100"))? {
                paths.push(format!("{}/{id}", dialect.contacts()));
            }
        }
        for list in ["/v2/memory_stores", "/api/v2/companies"] {
            paths.extend(self.ids(&format!("{list}?limit=100"))?.into_iter().map(|id| format!("{list}/{id}")));
        }
        let mut answers = self.sent;
        for path in paths {
            let asked = Asked { method: "GET".into(), path, body: String::new(), idempotency_key: None };
            let reply = self.client.ask(&asked.bytes(self.client.key()))?;
            ensure!(reply.status == 200, "{asked:?} is answered with {}: {}", reply.status, reply.body);
            answers.push((asked, reply));
        }
        Ok(answers)
    }

    /// The ids in a list of either dialect.
    fn ids(&mut self, path: &str) -> Result<Vec<String>> {
        let body: Value = serde_json::from_str(&self.client.get(path)?.body)?;
        let items = [&body["response"]["items"], &body["data"]].into_iter().find_map(Value::as_array);
        let items = items.with_context(|| format!("{path} is no list: {body}"))?;
        Ok(items.iter().filter_map(|item| item["id"].as_str().map(str::to_owned)).collect())
    }
}
