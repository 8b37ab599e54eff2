//! Small things in great number: hosts, instants and addresses in every spelling, targets that are none, and reads of a
//! database that is gone.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use http::Method;
use rolo_api::operations;
use rolo_driver::{Connection, Kind, children, request};
use rolo_testkit::http2::{self, OK, block, flag, frame, kind};
use rolo_testkit::{Value, json, leak};
use rustix::process::{Pid, Signal, kill_process};

use crate::report::Report;
use crate::target::Target;

/// A word that stands in whatever a caller of HTTP/2 gets wrong.
const WORD: &str = "my-own-text";

/// The first byte of a header block that begins with the status 400.
const BAD_REQUEST: u8 = 0x8c;

/// Attacks a server on each kind of store in turn.
pub async fn attack(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start_with(rolo, &["--log", "trace"])?;
    hosts(&target, report).await?;
    malformed(&target, report).await?;
    instants(&target, report).await?;
    addresses(&target, report).await?;
    report.holds("no log line holds what a caller got wrong, at trace", !target.log()?.contains(WORD));
    drop(target);
    reads_without_a_database(rolo, report).await
}

/// One request over HTTP/2 on a connection of its own: the first byte of its header block, if it was answered.
async fn ask(target: &Target, fields: &[(&str, &str)]) -> Option<u8> {
    let head = frame(kind::HEADERS, flag::END_HEADERS | flag::END_STREAM, 1, &block(fields));
    let seen = http2::attack(target.server.address, &[], &head, &[1]).await;
    seen.answered.first().map(|(_, status)| *status)
}

/// Each authority with each `Host`: the two are the same, or the request is refused.
async fn hosts(target: &Target, report: &mut Report) -> anyhow::Result<()> {
    const NAMES: [&str; 24] = [
        "rolo.example.org",
        "ROLO.example.ORG",
        "rolo.example.org.",
        "rolo.example.org:80",
        "rolo.example.org:8080",
        "rolo.example.org:08080",
        "rolo.example.orgx",
        "other.example.org",
        "rolo",
        "localhost",
        "localhost:80",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.1",
        "[::1]",
        "[::1]:80",
        "[0:0::1]",
        "xn--bcher-kva.example",
        "bcher-kva.example",
        "a",
        "a.b",
        "a.b.c.d.e.f.g.h.i.j.example.org",
        "rolo-example.org",
        "rolo_example.org",
    ];
    /// Hosts that are no authority of any request.
    const NONE: [&str; 6] = [
        "",
        ",",
        "rolo.example.org,rolo.example.org",
        "rolo.example.org/",
        "http://rolo.example.org",
        "a@rolo.example.org",
    ];
    let key = format!("Bearer {}", target.key);
    let (mut asked, mut wrong) = (0, Vec::new());
    for authority in NAMES {
        for host in NAMES.into_iter().chain(NONE) {
            for path in ["/health/live", "/v2/contacts", "/api/v2/contacts"] {
                let fields = [
                    (":method", "GET"),
                    (":scheme", "http"),
                    (":path", path),
                    (":authority", authority),
                    ("host", host),
                    ("authorization", &key),
                ];
                let seen = ask(target, &fields).await;
                let is_same = authority.eq_ignore_ascii_case(host);
                if seen != Some(if is_same { OK } else { BAD_REQUEST }) {
                    wrong.push(format!("{authority} with {host}: {seen:?}"));
                }
                asked += 1;
            }
        }
    }
    show(asked, "pairs of an authority and a Host", &wrong);
    report.at_most("pairs that were answered otherwise than by whether they are the same", wrong.len(), 0, "pairs");
    Ok(())
}

/// What no request may hold, with a word that no log line may hold then.
async fn malformed(target: &Target, report: &mut Report) -> anyhow::Result<()> {
    const BAD: [&str; 18] = [
        " ", "\t", "\r\n", "\n", "\r", "\0", "\u{7f}", "\u{1}", "\"", "<", ">", "{", "\\", "^", "`", "|", "é",
        "\u{202e}",
    ];
    let (mut asked, mut wrong) = (0, Vec::new());
    let good = [
        (":method", "GET"),
        (":scheme", "http"),
        (":path", "/health/live"),
        (":authority", "rolo.example.org"),
        ("x-note", "a"),
    ];
    for place in 0..=good.len() {
        for bad in BAD {
            for text in [
                format!("{bad}{WORD}"),
                format!("{WORD}{bad}"),
                format!("/{WORD}{bad}{WORD}"),
                bad.repeat(1_000) + WORD,
            ] {
                let mut fields = good.to_vec();
                match fields.get_mut(place) {
                    Some(field) => field.1 = &text,
                    // A name in the place of a value.
                    None => fields.push((&text, "a")),
                }
                let seen = ask(target, &fields).await;
                if seen == Some(OK) && place < good.len() - 1 {
                    wrong.push(format!("{fields:?}"));
                }
                asked += 1;
            }
        }
    }
    show(asked, "malformed requests over HTTP/2", &wrong);
    report.at_most("malformed requests that were not refused as such", wrong.len(), 0, "requests");
    report.holds("the server is ready after them", target.ask("GET", "/health/ready", "").await?.0 == 200);
    let metrics = target.ask_with(&target.server_key, "GET", "/metrics", "").await?.1;
    report.holds("no answer so far was a 5xx", metrics.contains("status=\"400\"") && !metrics.contains("status=\"5"));
    Ok(())
}

/// A list since and until each instant that can be written, and of none that cannot.
async fn instants(target: &Target, report: &mut Report) -> anyhow::Result<()> {
    const DATES: [&str; 9] = [
        "0000-02-29",
        "0001-01-01",
        "1969-12-31",
        "1970-01-01",
        "2024-02-29",
        "2026-11-30",
        "9999-12-30",
        "9999-12-31",
        "9998-02-28",
    ];
    const TIMES: [&str; 5] = ["00:00:00", "23:59:59", "23:59:59.999", "12:30:00.123456789", "00:00:00.5"];
    const OFFSETS: [&str; 10] =
        ["Z", "z", "%2B00:00", "-00:00", "%2B23:59", "-23:59", "%2B14:00", "-12:00", "%2B05:45", "-00:01"];
    const NO_DATES: [&str; 8] =
        ["2026-00-10", "2026-13-10", "2026-02-29", "2026-11-31", "10000-01-01", "-0001-01-01", "26-11-30", "2026-11"];
    const NO_TIMES: [&str; 6] = ["25:00:00", "23:60:00", "23:59:61", "9", "ab:cd:ef", "-1:00:00"];
    const NO_OFFSETS: [&str; 10] =
        ["%2B25:00", "-25:00", "%2B24:00", "-24:00", "%2B99:99", "%2B23:60", "", "%2B", "%2B1", "ZZ"];
    const BOUNDS: [&str; 4] = ["gt", "gte", "lt", "lte"];
    let mut all = Vec::new();
    let mut add = |date: &str, time: &str, offset: &str, is_good: bool| {
        all.extend(BOUNDS.map(|bound| (format!("filter[updated_at][{bound}]={date}T{time}{offset}"), is_good)));
    };
    for date in DATES {
        for time in TIMES {
            OFFSETS.iter().for_each(|offset| add(date, time, offset, true));
            NO_OFFSETS.iter().for_each(|offset| add(date, time, offset, false));
        }
        NO_TIMES.iter().for_each(|time| add(date, time, "Z", false));
    }
    NO_DATES.iter().for_each(|date| add(date, "12:00:00", "Z", false));
    let wrong = RefCell::new(Vec::new());
    let ask = async |connection: &mut Connection, number: usize| {
        let (query, is_good) = &all[number];
        let asked = request("GET", &format!("/api/v2/contacts?limit=1&{query}"), &target.key, "", "");
        let (status, range) = connection.ask(&asked).await?;
        let answer = String::from_utf8_lossy(connection.bytes(range));
        if status != if *is_good { 200 } else { 400 } || leak(status, &answer).is_some() {
            wrong.borrow_mut().push(format!("{query}: {status} {answer}"));
        }
        Ok(())
    };
    target.for_each(all.len(), ask).await?;
    let wrong = wrong.into_inner();
    show(all.len(), "bounds of updated_at", &wrong);
    report.at_most("bounds that were read otherwise than RFC 3339 says", wrong.len(), 0, "bounds");
    Ok(())
}

/// Addresses that differ in their case alone, in every script that has cases: the second one is taken.
async fn addresses(target: &Target, report: &mut Report) -> anyhow::Result<()> {
    /// Letters of one address.
    const LETTER_COUNT: usize = 3;
    // A dotless i has the capital of another letter.
    let has_case = |letter: &char| letter.is_lowercase() && !letter.to_uppercase().eq([*letter]) && *letter != 'ı';
    let letters: Vec<char> = (char::MIN..=char::MAX).filter(has_case).collect();
    let words: Vec<String> = letters.chunks(LETTER_COUNT).map(|word| word.iter().collect()).collect();
    let (taken, wrong) = (Cell::new(0), RefCell::new(Vec::new()));
    let make = async |connection: &mut Connection, number: usize| {
        let word = &words[number];
        let mut make = async |word: &str| {
            let email = format!("{word}{number}@example.org");
            let body = json!({ "first_name": "Ada", "emails": [{ "email": email }] }).to_string();
            let asked = request("POST", "/api/v2/contacts", &target.key, "", &body);
            let (status, range) = connection.ask(&asked).await?;
            anyhow::Ok((status, String::from_utf8_lossy(connection.bytes(range)).into_owned()))
        };
        let (first, _) = make(word).await?;
        if first == 422 {
            return Ok(()); // No letter of an address.
        }
        for other in [word.to_uppercase(), word.to_uppercase().to_lowercase()] {
            let (status, answer) = make(&other).await?;
            // A capital that is a letter and a mark is none of an address, so that it is refused.
            if first != 201 || ![409, 422].contains(&status) {
                wrong.borrow_mut().push(format!("{word} and {other}: {first} and {status} {answer}"));
            }
            taken.set(taken.get() + 1);
        }
        Ok(())
    };
    target.for_each(words.len(), make).await?;
    let wrong = wrong.into_inner();
    show(taken.get(), "pairs of addresses in another case", &wrong);
    report.at_least("pairs of addresses in another case", taken.get(), letters.len() / 3, "pairs");
    report.at_most("of them that are two addresses", wrong.len(), 0, "pairs");
    Ok(())
}

/// Reads while the database falls silent, and after: none says that a change may have been made.
async fn reads_without_a_database(rolo: &Path, report: &mut Report) -> anyhow::Result<()> {
    /// Reads in all, and those before the database falls silent.
    const READ_COUNT: usize = 4_000;
    const BEFORE: usize = 1_000;
    let target = Target::start_on(rolo, Kind::Postgres, &["--request-seconds-max", "1"])?;
    let (uuid, record) = (target.contact(100).await?, target.ask("GET", "/api/v2/contacts", "").await?.1);
    let record: Value = serde_json::from_str(&record)?;
    let contact = record["data"][0]["id"].as_str().context("a contact")?;
    let reads = operations().into_iter().filter(|operation| operation.method == Method::GET);
    let paths: Vec<String> = reads
        .map(|operation| {
            let id = if operation.path.starts_with("/api") { contact } else { &uuid };
            operation
                .path
                .replace("{contact_id}", id)
                .replace("{memory_store_id}", &uuid)
                .replace("{company_id}", contact)
        })
        .collect();
    let database = target.store.database_process().context("a database")?;
    let signal = |signal| -> anyhow::Result<()> {
        // The first process too, which would start others.
        for process in [vec![database], children(database)?].concat() {
            kill_process(Pid::from_raw(i32::try_from(process)?).context("a process")?, signal)?;
        }
        Ok(())
    };
    let (statuses, wrong) = (RefCell::new(BTreeMap::<u16, usize>::new()), RefCell::new(Vec::new()));
    let read = async |connection: &mut Connection, number: usize| {
        if number == BEFORE {
            signal(Signal::STOP)?;
        }
        let path = &paths[number % paths.len()];
        let (status, range) = connection.ask(&request("GET", path, &target.key, "", "")).await?;
        let answer = String::from_utf8_lossy(connection.bytes(range)).into_owned();
        *statuses.borrow_mut().entry(status).or_default() += 1;
        let speaks_of_a_change = ["unknown", "Idempotency-Key", "made"].iter().any(|word| answer.contains(word));
        if status >= 500 && (status != 503 || speaks_of_a_change || leak(status, &answer).is_some()) {
            wrong.borrow_mut().push(format!("{path}: {status} {answer}"));
        }
        Ok(())
    };
    let read = target.for_each(READ_COUNT, read).await;
    signal(Signal::CONT)?; // Or the database could not be stopped.
    read?;
    let (statuses, wrong) = (statuses.into_inner(), wrong.into_inner());
    println!("     reads while the database is silent: {statuses:?}");
    show(READ_COUNT, "reads while the database is silent", &wrong);
    report.at_least("reads that a silent database fails", statuses.get(&503).copied().unwrap_or(0), BEFORE, "reads");
    report.at_most("of them that speak of a change, or fail otherwise", wrong.len(), 0, "reads");
    Ok(())
}

fn show(count: usize, what: &str, wrong: &[String]) {
    println!("     {count} {what}, {} of them wrong", wrong.len());
    wrong.iter().take(5).for_each(|one| println!("     {one}"));
}
