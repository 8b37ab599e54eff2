//! JSON at its edges: each value has one stated result, the same on each store and in each place.

use rolo_core::Surface;
use rolo_core::json::DEPTH_MAX;
use rolo_core::model::metadata::METADATA_DEPTH_MAX;
use rolo_testkit::{TestRolo, json, on_each_store};

use super::refused_in_form;
use crate::edge::head;
use crate::edge::sample::{Sample, writes};

/// What becomes of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stated {
    /// It is kept and given back, character by character but for spaces around it.
    IdempotencyRecord,
    /// It is kept, and given back in this spelling.
    KeptAs(&'static str),
    /// It is no JSON.
    NotJson,
    /// It is JSON that two readers could understand differently, or beyond a limit of any body.
    InDoubt,
    /// It is a good body in itself, but too large or too deep for free data.
    TooMuch,
    /// The body is too large.
    TooLarge,
}

use self::Stated::{IdempotencyRecord, InDoubt, KeptAs, NotJson, TooLarge, TooMuch};

/// What a value is made of, where it is too long to be written down.
enum Text {
    Plain(&'static str),
    Repeated(&'static str, &'static str, usize, &'static str),
}

use self::Text::{Plain, Repeated};

const MIB: usize = 1024 * 1024;

#[rustfmt::skip]
const VALUES: &[(&str, Text, Stated)] = &[
    ("null within a value", Plain(r#"{"a":null}"#), IdempotencyRecord),
    ("both booleans", Plain("[true,false]"), IdempotencyRecord),
    ("minus zero", Plain("-0"), IdempotencyRecord),
    ("minus zero with a fraction", Plain("-0.0"), IdempotencyRecord),
    ("the first whole number that a double has not", Plain("9007199254740993"), IdempotencyRecord),
    ("the largest of 64 bits", Plain("18446744073709551615"), IdempotencyRecord),
    ("beyond 64 bits", Plain("18446744073709551616"), IdempotencyRecord),
    ("thirty digits", Plain("123456789012345678901234567890"), IdempotencyRecord),
    ("a fraction with zeros at its end", Plain("1.10"), IdempotencyRecord),
    ("an exponent with a sign", Plain("1E+2"), IdempotencyRecord),
    ("a number too small for a double", Plain("1e-400"), IdempotencyRecord),
    ("the largest double", Plain("1.7976931348623157e308"), IdempotencyRecord),
    ("beyond the largest double", Plain("1e309"), InDoubt),
    ("far beyond it", Plain("1e400"), InDoubt),
    ("far below the smallest", Plain("-1e400"), InDoubt),
    ("an exponent of many digits", Plain("1e99999999999999999999"), InDoubt),
    ("a number of a million digits", Repeated("", "9", 1_000_000, ""), InDoubt),
    ("a fraction of a million digits", Repeated("0.", "1", 1_000_000, ""), TooMuch),
    ("not a number", Plain("NaN"), NotJson),
    ("infinity", Plain("Infinity"), NotJson),
    ("minus infinity", Plain("-Infinity"), NotJson),
    ("a leading zero", Plain("01"), NotJson),
    ("a leading plus", Plain("+1"), NotJson),
    ("no digit in front of the point", Plain(".5"), NotJson),
    ("no digit behind it", Plain("5."), NotJson),
    ("a hexadecimal number", Plain("0x10"), NotJson),
    ("grouped digits", Plain("1_000"), NotJson),
    ("the empty text", Plain(r#""""#), IdempotencyRecord),
    ("U+0000 escaped", Plain(r#""a\u0000b""#), InDoubt),
    ("U+0000 raw", Plain("\"a\0b\""), InDoubt),
    ("U+0000 in a key", Plain(r#"{"a\u0000":1}"#), InDoubt),
    ("a control character raw", Plain("\"a\nb\""), NotJson),
    ("control characters escaped", Plain(r#""\u0001\u001f\u007f""#), KeptAs("\"\\u0001\\u001f\u{7f}\"")),
    ("a surrogate pair", Plain(r#""\ud83d\ude00""#), KeptAs("\"😀\"")),
    ("half of a pair", Plain(r#""\ud83d""#), InDoubt),
    ("the other half", Plain(r#""\ude00""#), InDoubt),
    ("the halves in the wrong order", Plain(r#""\ude00\ud83d""#), InDoubt),
    ("half of a pair in a key", Plain(r#"{"\ud83d":1}"#), InDoubt),
    ("an escape that there is not", Plain(r#""\x41""#), NotJson),
    ("an escape that is cut", Plain(r#""\u12""#), NotJson),
    ("a solidus escaped", Plain(r#""\/""#), KeptAs("\"/\"")),
    ("a letter escaped", Plain(r#""\u0041""#), KeptAs("\"A\"")),
    ("a noncharacter", Plain("\"\u{FFFF}\u{10FFFF}\""), IdempotencyRecord),
    ("a byte order mark in a text", Plain("\"\u{FEFF}\""), IdempotencyRecord),
    ("a byte order mark around a value", Plain("\u{FEFF}1"), NotJson),
    ("another kind of space around it", Plain("\u{A0}1"), NotJson),
    ("single quotes", Plain("'a'"), NotJson),
    ("a comment", Plain("1/* one */"), NotJson),
    ("a comma at the end", Plain("[1,]"), NotJson),
    ("a comma at the start", Plain("[,1]"), NotJson),
    ("a value missing", Plain(r#"{"a":}"#), NotJson),
    ("a key without quotes", Plain("{a:1}"), NotJson),
    ("a key that is a number", Plain("{1:1}"), NotJson),
    ("one key twice", Plain(r#"{"a":1,"a":1}"#), InDoubt),
    ("one key twice, once escaped", Plain(r#"{"a":1,"\u0061":2}"#), InDoubt),
    ("the empty key twice", Plain(r#"{"":1,"":2}"#), InDoubt),
    ("one key twice, far below", Plain(r#"[[[{"b":{"a":1,"a":2}}]]]"#), InDoubt),
    ("keys that differ in case", Plain(r#"{"a":1,"A":2}"#), IdempotencyRecord),
    ("keys that differ in form", Plain("{\"\u{e9}\":1,\"e\u{301}\":2}"), IdempotencyRecord),
    ("a key that some languages treat specially", Plain(r#"{"__proto__":{"x":1},"constructor":1}"#), IdempotencyRecord),
    ("a key that some libraries treat specially", Plain(r#"{"$serde_json::private::Number":"1"}"#), IdempotencyRecord),
    ("spaces everywhere", Plain("[ 1 , { \"a\" : 2 } ]"), KeptAs("[1,{\"a\":2}]")),
    ("the deepest free data", Repeated("", "[", METADATA_DEPTH_MAX - 1, ""), IdempotencyRecord),
    ("deeper than free data may be", Repeated("", "[", METADATA_DEPTH_MAX, ""), TooMuch),
    ("the deepest body", Repeated("", "[", DEPTH_MAX - 2, ""), TooMuch),
    ("deeper than a body may be", Repeated("", "[", DEPTH_MAX, ""), InDoubt),
    ("half a million levels", Repeated("", "[", MIB / 2 - 100, ""), InDoubt),
    ("a hundred thousand levels of objects", Repeated("", "{\"a\":", 100_000, "1"), InDoubt),
    ("a text as long as free data may be", Repeated("\"", "é", 32_000, "\""), IdempotencyRecord),
    ("a text of a megabyte", Repeated("\"", "a", MIB - 1_000, "\""), TooMuch),
    ("a text of ten megabytes", Repeated("\"", "a", 10 * MIB, "\""), TooLarge),
    ("a list of a hundred thousand", Repeated("[0", ",0", 100_000, "]"), TooMuch),
    ("an object of a million keys", Repeated("{\"\":0", ",\"a\":0", 1_000_000, "}"), TooLarge),
];

impl Text {
    fn build(&self) -> String {
        match *self {
            Plain(text) => text.to_owned(),
            // Whatever is opened is closed as often.
            Repeated(start, "[", count, end) => format!("{start}{}{}{end}", "[".repeat(count), "]".repeat(count)),
            Repeated(start, "{\"a\":", count, end) => {
                format!("{start}{}{end}{}", "{\"a\":".repeat(count), "}".repeat(count))
            }
            Repeated(start, middle, count, end) => format!("{start}{}{end}", middle.repeat(count)),
        }
    }
}

impl Stated {
    /// The status where the value is free data of a contact.
    fn as_metadata(self) -> u16 {
        match self {
            IdempotencyRecord | KeptAs(_) => 200,
            NotJson => 400,
            InDoubt | TooMuch => 422,
            TooLarge => 413,
        }
    }

    /// The status where the value belongs to a key that nobody knows.
    fn as_unknown(self, surface: Surface) -> u16 {
        match (self, surface) {
            // It refuses every key that it does not know.
            (IdempotencyRecord | KeptAs(_) | TooMuch, Surface::Native) => 422,
            (IdempotencyRecord | KeptAs(_) | TooMuch, _) => 200,
            (NotJson, Surface::Synthflow) => 400,
            (NotJson | InDoubt, _) => 422,
            (TooLarge, _) => 413,
        }
    }
}

/// Nothing of a body that is too large is waited for.
async fn refused_by_its_length(rolo: &TestRolo, method: &str, path: &str, length: usize) {
    let before = rolo.mark();
    let request = head(rolo, method, path) + &format!("Content-Length: {length}\r\n\r\n");
    let answer = rolo.raw(request.as_bytes()).await;
    assert_eq!((answer.status, answer.closed), (413, true), "{}", answer.text);
    rolo.assert_as(&before, path);
}

on_each_store! {
    async fn each_value_is_kept_as_it_was_written_or_refused_as_stated(rolo: TestRolo) {
        let client = rolo.synthflow();
        for (name, text, result) in VALUES {
            let text = text.build();
            let path = rolo.contact().name("Ada Lovelace").create().await.synthflow_path();
            let before = rolo.mark();
            let body = format!(r#"{{"contact_metadata":{{"x":{text}}}}}"#);
            if *result == TooLarge {
                refused_by_its_length(&rolo, "PATCH", &format!("/v2{path}"), body.len()).await;
                continue;
            }
            let reply = client.send(http::Method::PATCH, &path, Some(body.into())).await;
            assert_eq!(reply.status, result.as_metadata(), "{name}: {}", reply.text);
            let kept = match result {
                IdempotencyRecord => &text,
                KeptAs(spelling) => *spelling,
                NotJson | InDoubt | TooMuch | TooLarge => {
                    rolo.assert_as(&before, name);
                    continue;
                }
            };
            let shown = client.get(&path).await.expect(200).text;
            assert!(shown.contains(&format!(r#""contact_metadata":{{"x":{kept}}}"#)), "{name}: {shown}");
        }
    }

    async fn each_value_has_its_stated_result_on_each_route_that_takes_a_body(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let takers: Vec<Sample> = writes(&rolo).await.into_iter().filter(|sample| sample.body.is_some()).collect();
        for (name, text, result) in VALUES {
            let text = text.build();
            for sample in &takers {
                let before = rolo.mark();
                if *result == TooLarge {
                    refused_by_its_length(&rolo, sample.method.as_str(), &sample.path(), text.len()).await;
                    continue;
                }
                let reply = sample.send_bytes(&client, sample.body_with(&format!("\"x\":{text},"))).await;
                let status = if reply.status == 201 { 200 } else { reply.status };
                assert_eq!(status, result.as_unknown(sample.surface), "{name}, {}: {}", sample.name, reply.text);
                if status != 200 {
                    refused_in_form(&reply, sample);
                    rolo.assert_as(&before, name);
                }
            }
        }
    }

    async fn a_number_is_given_back_as_it_was_written_after_any_number_of_writes(rolo: TestRolo) {
        let client = rolo.synthflow();
        let path = rolo.ada().await.synthflow_path();
        let body = r#"{"contact_metadata":{"a":1.10,"b":-0,"c":9007199254740993,"d":1E+2}}"#;
        client.send(http::Method::PATCH, &path, Some(body.into())).await.expect(200);
        for number in 0..3 {
            client.patch(&path, json!({ "contact_metadata": { "n": number } })).await.expect(200);
        }
        let shown = client.get(&path).await.expect(200).text;
        assert!(shown.contains(r#""contact_metadata":{"a":1.10,"b":-0,"c":9007199254740993,"d":1E+2,"n":2}"#), "{shown}");
    }
}
