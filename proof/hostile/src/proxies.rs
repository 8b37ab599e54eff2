//! Requests that a proxy could understand differently, sent past one: nginx, HAProxy and Caddy with Rolo behind them.
//!
//! Behind each stands a second request. What a front end says that it has sent on is held against what Rolo has answered,
//! which [`wire`] has seen between the two; [`judge`] says where they do not agree. Other clients of the same front end ask
//! meanwhile, over the same connections to Rolo, and each must have its own answer.

mod front;
mod judge;
mod wire;

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use rolo_driver::{Connection, Reply, request};
use rolo_testkit::smuggling::{FIRST_LINES, Stated, TARGETS, VECTORS, fill};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use self::front::{Front, Kind};
use self::wire::{Answer, MARK, Wire, answers};
use crate::report::Report;
use crate::target::Target;

/// How long what stands behind a vector may wait for its answers: a front end gives a client up after one second.
const ATTACK_TIME_MAX: Duration = Duration::from_secs(4);

/// How long another client may wait for an answer.
const NEIGHBOUR_TIME_MAX: Duration = Duration::from_secs(10);

/// Contacts of the other clients, each with a name of its own.
const NEIGHBOURS: usize = 4;

/// Between two pieces of one request.
const PAUSE: Duration = Duration::from_millis(3);

/// Vectors that must be tried.
const VECTOR_COUNT_MIN: usize = 60;

/// The status of a created contact.
const MADE: u16 = 200;

/// The path of all requests; this dialect leaves unknown parameters aside, so each can carry its mark.
const PATH: &str = "/v2/contacts";

/// A vector as it is sent, but for its mark.
struct Vector {
    name: &'static str,
    stated: Stated,
    /// `PATH` and `KEY` are still to be filled in, and its body.
    text: String,
}

/// All vectors.
fn vectors() -> Vec<Vector> {
    let head = "PATH HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: KEY\r\n";
    let lines = VECTORS.iter().map(|(name, method, lines, sent, stated)| {
        let text = format!("{method} {head}{lines}\r\n{sent}");
        Vector { name, stated: *stated, text }
    });
    let firsts =
        FIRST_LINES.iter().map(|(name, text)| Vector { name, stated: Stated::Refused, text: (*text).to_owned() });
    let targets =
        TARGETS.iter().map(|(name, text)| Vector { name, stated: Stated::Separate(200), text: (*text).to_owned() });
    lines.chain(firsts).chain(targets).collect()
}

impl Vector {
    /// The bytes of a case, and how many of them are in front of the second request.
    fn bytes(&self, key: &str, case: usize) -> (String, usize) {
        let make = |text: &str, mark: &str| {
            let body = format!(r#"{{"name":"{mark}","phone_number":"+12025550123"}}"#);
            fill(&text.replace("KEY", key).replace("PATH", &format!("{PATH}?{MARK}{mark}")), &body)
        };
        let outer = make(&self.text, &format!("outer-{case}"));
        let behind = "POST PATH HTTP/1.1\r\nHost: rolo.example.org\r\nAuthorization: KEY\r\nContent-Length: LEN\r\nConnection: close\r\n\r\nBODY";
        (outer.clone() + &make(behind, &format!("behind-{case}")), outer.len())
    }
}

/// Sends all vectors, to Rolo alone and past each front end.
pub async fn attack(rolo: &Path, unpacked: Option<&Path>, report: &mut Report) -> anyhow::Result<()> {
    report.at_least("vectors", vectors().len(), VECTOR_COUNT_MIN, "vectors");
    direct(rolo, report).await?;
    for kind in &front::ALL {
        behind(rolo, kind, unpacked, report).await.with_context(|| format!("behind {}", kind.name))?;
    }
    Ok(())
}

/// Without a front end each vector has its stated answers.
async fn direct(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let mut wrong = Vec::new();
    for (case, vector) in vectors().iter().enumerate() {
        let (text, length) = vector.bytes(&target.key, case);
        for cut in [0, length / 2, length - 1] {
            let mut connection = open(target.server.address, &text, cut).await?;
            let statuses: Vec<_> = read(&mut connection).await.iter().map(|answer| answer.status).collect();
            if !vector.stated.answers(MADE).contains(&statuses) {
                wrong.push(format!("{}, cut at {cut}: {statuses:?}", vector.name));
            }
        }
    }
    show(report, "answers to Rolo's own clients other than stated", &wrong);
    Ok(())
}

/// With one, the two agree on each, and nobody else has another's answer.
async fn behind(rolo: &Path, kind: &Kind, unpacked: Option<&Path>, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let mut neighbours = Vec::new();
    for number in 0..NEIGHBOURS {
        neighbours.push(Neighbour::new(&target, number).await?);
    }
    let wire = Wire::to(target.server.address).await?;
    let front = Front::start(kind, wire.address, unpacked).await?;
    let vectors = vectors();
    let (mut wrong, mut asked) = (Vec::new(), 0);
    // Whole, and cut at two places.
    let cases = (0..3).flat_map(|cut| vectors.iter().map(move |vector| (cut, vector))).enumerate();
    for (case, (cut, vector)) in cases.clone() {
        let (text, length) = vector.bytes(&target.key, case);
        let mut connection = open(front.address, &text, [0, length / 2, length - 1][cut]).await?;
        let mut ask = async |place: usize| {
            let neighbour = &neighbours[(case + place) % NEIGHBOURS];
            asked += 1;
            if let Err(error) = neighbour.ask(front.address, &target.key, case, place).await {
                wrong.push(format!("after {}: {error:#}", vector.name));
            }
        };
        ask(0).await;
        read(&mut connection).await;
        ask(1).await;
        drop(connection);
        ask(2).await;
    }
    let sent = front.end().await?;
    let transcripts = wire.transcripts();
    let mut answered = Vec::new();
    for transcript in &transcripts {
        answered.extend(answers(transcript).context("between the front end and Rolo")?);
    }
    let created = created(&target, &answered).await?;
    let name = |mark: &str| {
        let case = mark.split('-').nth(1).and_then(|case| case.parse::<usize>().ok()).unwrap_or_default();
        vectors.get(case % vectors.len()).map_or("", |vector| vector.name)
    };
    let passed: HashSet<_> =
        sent.iter().filter(|sent| sent.mark.starts_with("outer")).map(|sent| name(&sent.mark)).collect();
    println!(
        "     {}: {} of {} vectors came through to Rolo; {} requests over {} connections, {} of them of other clients",
        kind.name,
        passed.len(),
        vectors.len(),
        sent.len(),
        transcripts.len(),
        asked
    );
    let findings = judge::disagreements(&sent, &answered, &created);
    let findings: Vec<_> = findings.iter().map(|finding| format!("{finding} ({})", named(finding, name))).collect();
    show(report, &format!("disagreements of {} with Rolo", kind.name), &findings);
    show(report, &format!("wrong answers to other clients of {}", kind.name), &wrong);
    report.at_least(
        &format!("requests of other clients that {} sent on", kind.name),
        count(&sent, "next"),
        asked,
        "requests",
    );
    // Or else no answer could have come to the wrong client.
    report.at_most(
        &format!("connections of {} for a request each", kind.name),
        transcripts.len(),
        sent.len() / 2,
        "connections",
    );
    Ok(())
}

fn count(sent: &[judge::Sent], start: &str) -> usize {
    sent.iter().filter(|sent| sent.mark.starts_with(start)).count()
}

/// The vector whose mark a finding names.
fn named<'a>(finding: &str, name: impl Fn(&str) -> &'a str) -> &'a str {
    let is_mark = |word: &&str| ["outer-", "behind-", "next-"].iter().any(|start| word.starts_with(start));
    finding.split([' ', ',']).find(is_mark).map_or("", name)
}

fn show(report: &mut Report, what: &str, findings: &[String]) {
    for finding in findings {
        println!("     {finding}");
    }
    report.at_most(what, findings.len(), 0, "findings");
}

/// The names of the contacts that came of answers, by the answers' ids.
async fn created(target: &Target, answers: &[Answer]) -> anyhow::Result<HashMap<String, String>> {
    let mut created = HashMap::new();
    for answer in answers {
        let contact: serde_json::Value = serde_json::from_str(&answer.body).unwrap_or_default();
        // What is only the id is the answer to a creation.
        let made = &contact["response"];
        let (Some(id), Some(request), true) = (made["id"].as_str(), &answer.id, made["name"].is_null()) else {
            continue;
        };
        let (_, text) = target.ask("GET", &format!("{PATH}/{id}"), "").await?;
        let contact: serde_json::Value = serde_json::from_str(&text)?;
        let name = contact["response"]["name"].as_str().with_context(|| format!("no contact: {text}"))?;
        created.insert(request.clone(), name.to_owned());
    }
    Ok(created)
}

/// Sends a text in two pieces, of which the first may be empty.
async fn open(address: SocketAddr, text: &str, cut: usize) -> anyhow::Result<TcpStream> {
    let mut connection = TcpStream::connect(address).await?;
    connection.set_nodelay(true)?;
    let (first, second) = text.as_bytes().split_at(cut);
    connection.write_all(first).await?;
    tokio::time::sleep(PAUSE).await;
    let _ = connection.write_all(second).await; // It may have been refused already.
    Ok(connection)
}

/// The answers that come until the connection is closed, or nothing more does.
async fn read(connection: &mut TcpStream) -> Vec<Reply> {
    let mut received = Vec::new();
    let _ = timeout(ATTACK_TIME_MAX, connection.read_to_end(&mut received)).await;
    let mut answers = Vec::new();
    let mut rest = received.as_slice();
    while let Ok(Some((answer, length))) = Reply::first(rest) {
        rest = &rest[length..];
        answers.extend((answer.status >= 200).then_some(answer));
    }
    answers
}

/// Another client, with a contact of its own.
struct Neighbour {
    id: String,
    name: String,
}

impl Neighbour {
    async fn new(target: &Target, number: usize) -> anyhow::Result<Self> {
        let name = format!("Neighbour {number}");
        let body = format!(r#"{{"name":"{name}","phone_number":"+12025550123"}}"#);
        let (_, text) = target.ask("POST", PATH, &body).await?;
        let made: serde_json::Value = serde_json::from_str(&text)?;
        Ok(Self { id: made["response"]["id"].as_str().with_context(|| text.clone())?.to_owned(), name })
    }

    /// Asks for its contact, and fails unless it gets that one.
    async fn ask(&self, front: SocketAddr, key: &str, case: usize, place: usize) -> anyhow::Result<()> {
        let path = format!("{PATH}/{}?{MARK}next-{case}-{place}", self.id);
        let mut connection = Connection::open(front).await?;
        let asked = request("GET", &path, key, "", "");
        let answer = timeout(NEIGHBOUR_TIME_MAX, connection.ask(&asked)).await;
        let answer = answer.with_context(|| format!("{} waits in vain", self.name))?;
        let (status, range) = answer.with_context(|| format!("{} has no answer", self.name))?;
        let body = String::from_utf8_lossy(connection.bytes(range));
        let is_own = status == 200 && body.contains(&format!("\"{}\"", self.name));
        anyhow::ensure!(is_own, "{} got {status}: {body}", self.name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    /// Takes what stands in a body for a request of its own, and answers both.
    async fn answer_twice(listener: TcpListener) {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        while !String::from_utf8_lossy(&asked).contains("behind-1") {
            connection.read_buf(&mut asked).await.unwrap();
        }
        for id in ["a", "b"] {
            let answer = format!("HTTP/1.1 200 OK\r\nx-request-id: {id}\r\ncontent-length: 2\r\n\r\n{{}}");
            connection.write_all(answer.as_bytes()).await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_server_that_answers_what_stands_in_a_body_is_found_out() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let wire = Wire::to(listener.local_addr().unwrap()).await.unwrap();
        let serving = tokio::spawn(answer_twice(listener));
        let smuggled = "GET /?mark=behind-1 HTTP/1.1\r\n\r\n";
        let request = format!("POST /?mark=outer-1 HTTP/1.1\r\nContent-Length: {}\r\n\r\n{smuggled}", smuggled.len());
        let mut connection = open(wire.address, &request, 0).await.unwrap();
        assert_eq!(read(&mut connection).await.len(), 2);
        serving.await.unwrap();
        let answered = answers(&wire.transcripts()[0]).unwrap();
        let sent = judge::Sent { mark: "outer-1".into(), id: Some("a".into()), status: 200 };
        let told = "Rolo answered behind-1 with 200, and the front end has sent no such request";
        assert_eq!(judge::disagreements(&[sent], &answered, &HashMap::new()), [told]);
    }
}
