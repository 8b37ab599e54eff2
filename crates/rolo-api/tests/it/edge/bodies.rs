//! Bodies: what is JSON, what is too large, and what is in doubt. The table of operations says which ones take a body.

use rolo_core::Surface;
use rolo_core::json::DEPTH_MAX;
use rolo_testkit::{Client, TestRolo, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;

use super::head;
use super::sample::{Sample, writes};
use crate::hostile::refused_in_form;

/// Bytes that a body may have.
const BYTES_MAX: usize = 1024 * 1024;

/// What a body is, where it is not good.
#[derive(Clone, Copy, Debug)]
enum Bad {
    /// It is not JSON.
    NotJson,
    /// It is JSON, but two readers could take it for different things, or it is not an object.
    InDoubt,
}

impl Bad {
    /// The status that the dialect has for it.
    fn status(self, surface: Surface) -> u16 {
        match (self, surface) {
            (Self::NotJson, Surface::Synthflow) => 400,
            _ => 422,
        }
    }
}

/// Text with this many levels of lists.
fn nested(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

/// The operations that look at their body.
async fn takers(rolo: &TestRolo) -> Vec<Sample> {
    writes(rolo).await.into_iter().filter(|sample| sample.body.is_some()).collect()
}

/// Sends each of these bodies to each operation that takes one, and makes sure that all are refused without a trace.
async fn refuse(rolo: &TestRolo, bad: Bad, bodies: impl Fn(&Sample) -> Vec<Vec<u8>>) {
    let (takers, client) = (takers(rolo).await, rolo.at("").with_key(rolo.key()));
    assert!(takers.len() >= 12, "operations are missing");
    let before = rolo.dump();
    for sample in &takers {
        for body in bodies(sample) {
            let reply = sample.send_bytes(&client, body.clone()).await;
            let start = &body[..body.len().min(80)];
            assert_eq!(reply.status, bad.status(sample.surface), "{} {}", sample.name, start.escape_ascii());
            refused_in_form(&reply, sample);
        }
    }
    assert_eq!(rolo.dump(), before);
    for sample in &takers {
        assert!(matches!(sample.send(&client).await.status, 200 | 201), "{} is good otherwise", sample.name);
    }
}

/// Sends each of these bodies to each operation of a dialect that takes one, and makes sure that all are carried out. Rolo's
/// own API refuses keys that it does not know, and bodies of types that it does not: `native` has that.
async fn accept(rolo: &TestRolo, client: &Client, bodies: impl Fn(&Sample) -> Vec<Vec<u8>>) {
    let count = bodies(&takers(rolo).await[0]).len();
    for number in 0..count {
        for sample in takers(rolo).await.into_iter().filter(|sample| sample.surface != Surface::Native) {
            let before = rolo.changes().await.len();
            let reply = sample.send_bytes(client, bodies(&sample).swap_remove(number)).await;
            assert!(matches!(reply.status, 200 | 201), "{} body {number}: {}", sample.name, reply.text);
            assert_eq!(rolo.changes().await.len(), before + 1, "{} body {number}", sample.name);
        }
    }
}

on_each_store! {
    async fn what_is_not_json_is_refused(rolo: TestRolo) {
        refuse(&rolo, Bad::NotJson, |sample| {
            let good = sample.body_with("");
            let with = |entry: &str| sample.body_with(entry).into_bytes();
            vec![
                b" ".to_vec(),
                b"{".to_vec(),
                b"}".to_vec(),
                b"{]".to_vec(),
                b"name=Ada".to_vec(),
                good.as_bytes()[..good.len() - 1].to_vec(),
                good.as_bytes()[..good.len() / 2].to_vec(),
                format!("{good}{good}").into_bytes(),
                format!("{good},").into_bytes(),
                format!("[{good}").into_bytes(),
                with("'x':1,"),
                with("x:1,"),
                with(","),
                with("\"x\":1,,"),
                with("\"x\":01,"),
                with("\"x\":+1,"),
                with("\"x\":.5,"),
                with("\"x\":1.,"),
                with("\"x\":0x1,"),
                with("\"x\":NaN,"),
                with("\"x\":Infinity,"),
                with("\"x\":-Infinity,"),
                with("\"x\":True,"),
                with("\"x\":undefined,"),
                with("\"x\":\"\\x41\","),
                with("\"x\":\"\n\","),
                with("/* x */"),
                format!("{good}// x").into_bytes(),
                format!("\u{feff}\u{feff}{good}").into_bytes(),
                format!("\0{good}").into_bytes(),
                format!("{good}\0").into_bytes(),
            ]
        })
        .await;
    }

    async fn what_is_not_utf_8_is_refused(rolo: TestRolo) {
        refuse(&rolo, Bad::NotJson, |sample| {
            let in_a_text = |bytes: &[u8]| {
                let (start, end) = ("{\"x\":\"", sample.body_with("\","));
                [start.as_bytes(), bytes, &end.as_bytes()[1..]].concat()
            };
            let utf_16 = |encode: fn(u16) -> [u8; 2]| sample.body_with("").encode_utf16().flat_map(encode).collect();
            let bad: [&[u8]; 6] = [b"\xff", b"\xc3", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"caf\xe9"];
            let mut bodies: Vec<Vec<u8>> = bad.into_iter().map(in_a_text).collect();
            bodies.extend([utf_16(u16::to_le_bytes), utf_16(u16::to_be_bytes)]);
            bodies
        })
        .await;
    }

    async fn what_two_readers_could_take_for_different_things_is_refused(rolo: TestRolo) {
        refuse(&rolo, Bad::InDoubt, |sample| {
            let body = sample.body.as_ref().expect("a body").as_object().expect("an object");
            let (key, value) = body.iter().next().expect("an entry");
            let escaped = format!("\\u{:04x}{}", u32::from(key.as_bytes()[0]), &key[1..]);
            [
                format!("\"{key}\":{value},"),
                format!("\"{key}\":null,"),
                format!("\"{escaped}\":{value},"),
                "\"x\":1,\"x\":1,".into(),
                "\"x\":{\"y\":1,\"y\":2},".into(),
                "\"x\":[[{\"y\":{\"z\":1,\"z\":1}}]],".into(),
                "\"\":1,\"\":1,".into(),
                format!("\"x\":{},", nested(DEPTH_MAX)),
                format!("\"x\":{},", nested(100_000)),
                "\"x\":\"a\0b\",".into(),
                "\"x\":\"a\\u0000b\",".into(),
                "\"a\\u0000b\":1,".into(),
                "\"x\":{\"\\u0000\":1},".into(),
                "\"x\":\"\\ud800\",".into(),
                "\"x\":\"\\ud800\\u0041\",".into(),
                "\"x\":\"\\ud800\\ud800\",".into(),
                "\"x\":\"\\udc00\",".into(),
                "\"\\udc00\\ud800\":1,".into(),
                "\"x\":1e400,".into(),
                "\"x\":-1e400,".into(),
                format!("\"x\":{},", "9".repeat(400)),
            ]
            .map(|entry| sample.body_with(&entry).into_bytes())
            .into()
        })
        .await;
    }

    async fn what_is_no_object_is_refused(rolo: TestRolo) {
        refuse(&rolo, Bad::InDoubt, |sample| {
            let list = format!("[{}]", sample.body_with(""));
            ["null", "true", "1", "\"x\"", "[]", &list].map(|text| text.as_bytes().to_vec()).into()
        })
        .await;
    }

    async fn json_of_any_other_shape_is_accepted(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        accept(&rolo, &client, |sample| {
            let keys: String = (0..2_000).map(|number| format!("\"x{number}\":null,")).collect();
            [
                format!("\"x\":{},", nested(DEPTH_MAX - 1)),
                "\"x\":{\"x\":{\"x\":1}},\"X\":1,".into(),
                "\"x\":[-0,0.0,1e308,1e-400,123456789012345678901234567890,9007199254740993],".into(),
                "\"x\":\"\\ud83d\\ude00 \\/ \\\" \u{1F600} \u{202E} \u{FEFF} \\u007f\",".into(),
                format!("\"x\":{},", "9".repeat(308)),
                keys,
            ]
            .map(|entry| sample.body_with(&entry).into_bytes())
            .into_iter()
            .chain([format!(" \t\r\n{} \t\r\n", sample.body_with("")).into_bytes()])
            .collect()
        })
        .await;
    }

    async fn a_body_may_have_one_mebibyte_and_not_a_byte_more(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let filled = |sample: &Sample, bytes: usize| {
            let mut body = sample.body_with("").into_bytes();
            body.resize(bytes, b' ');
            body
        };
        accept(&rolo, &client, |sample| vec![filled(sample, BYTES_MAX)]).await;
        let takers = takers(&rolo).await;
        let before = rolo.dump();
        for sample in &takers {
            // The length alone is enough: nothing of the body is waited for.
            let mut request = head(&rolo, sample.method.as_str(), &sample.path());
            request += &format!("Content-Length: {}\r\n\r\n", BYTES_MAX + 1);
            let answer = rolo.raw(request.as_bytes()).await;
            assert_eq!((answer.status, answer.closed), (413, true), "{}", sample.name);
            assert!(answer.text.contains("1048576 bytes"), "{}", answer.text);
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_body_without_a_length_may_have_as_much_and_no_more(rolo: TestRolo) {
        for sample in takers(&rolo).await {
            let mut body = sample.body_with("").into_bytes();
            body.resize(BYTES_MAX, b' ');
            for (end, accepted) in [("1\r\n \r\n0\r\n\r\n", false), ("0\r\n\r\n", true)] {
                let before = rolo.dump();
                let mut connection = rolo.connect().await;
                let request =
                    head(&rolo, sample.method.as_str(), &sample.path()) + "Transfer-Encoding: chunked\r\n\r\n";
                connection.write_all(request.as_bytes()).await.expect("sent");
                for piece in body.chunks(64 * 1024) {
                    connection.write_all(format!("{:x}\r\n", piece.len()).as_bytes()).await.expect("sent");
                    connection.write_all(piece).await.expect("sent");
                    connection.write_all(b"\r\n").await.expect("sent");
                }
                connection.write_all(end.as_bytes()).await.expect("sent");
                let answer = read_answer(&mut connection).await;
                if accepted {
                    assert!(matches!(answer.status, 200 | 201), "{}: {}", sample.name, answer.text);
                } else {
                    assert_eq!((answer.status, answer.closed), (413, true), "{}: {}", sample.name, answer.text);
                    assert_eq!(rolo.dump(), before, "{}", sample.name);
                }
            }
        }
    }

    async fn the_content_type_is_not_looked_at(rolo: TestRolo) {
        for value in ["application/json", "text/plain", "application/x-www-form-urlencoded", "x", "", "é"] {
            let client = rolo.at("").with_key(rolo.key()).with("content-type", value);
            accept(&rolo, &client, |sample| vec![sample.body_with("").into_bytes()]).await;
        }
        for sample in takers(&rolo).await {
            let body = sample.body_with("");
            let request = head(&rolo, sample.method.as_str(), &sample.path());
            let request = format!("{request}Content-Length: {}\r\n\r\n{body}", body.len());
            assert!(matches!(rolo.raw(request.as_bytes()).await.status, 200 | 201), "{} without one", sample.name);
        }
    }

    async fn an_encoded_body_is_refused_on_every_write(rolo: TestRolo) {
        let writes = writes(&rolo).await;
        let before = rolo.dump();
        for sample in &writes {
            for value in ["gzip", "deflate", "br", "zstd", "x", "", "identity, gzip", "gzip, identity", "é"] {
                let client = rolo.at("").with_key(rolo.key()).with("content-encoding", value);
                let reply = sample.send(&client).await.expect(415);
                refused_in_form(&reply, sample);
                assert_eq!(reply.header("accept-encoding"), "identity");
            }
            let client = rolo.at("").with_key(rolo.key()).with("content-encoding", "identity");
            sample.send(&client.with_also("content-encoding", "gzip")).await.expect(415);
        }
        assert_eq!(rolo.dump(), before);
        let client = rolo.at("").with_key(rolo.key()).with("content-encoding", "Identity");
        accept(&rolo, &client, |sample| vec![sample.body_with("").into_bytes()]).await;
    }

    async fn a_byte_order_mark_before_the_body_is_skipped(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        accept(&rolo, &client, |sample| vec![format!("\u{FEFF}{}", sample.body_with("")).into_bytes()]).await;
        let ada = rolo.ada().await;
        for (body, name) in [("\u{FEFF}", "Ada Lovelace"), ("\u{FEFF} {\"name\":\"\u{FEFF}Bea\"}", "\u{FEFF}Bea")] {
            let path = ada.synthflow_path();
            rolo.synthflow().send(http::Method::PATCH, &path, Some(body.to_owned().into())).await.expect(200);
            assert_eq!(rolo.synthflow().get(&path).await.body["response"]["name"], name);
        }
    }

    async fn a_body_that_an_operation_does_not_take_is_not_looked_at_but_has_the_same_limits(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for body in [&b"{"[..], b"[]", b"\xff", b"{\"a\":1,\"a\":1}"] {
            for sample in writes(&rolo).await.iter().filter(|sample| sample.body.is_none()) {
                let before = rolo.changes().await.len();
                sample.send_bytes(&client, body).await.expect(200);
                assert_eq!(rolo.changes().await.len(), before + 1, "{}", sample.name);
            }
        }
        for sample in writes(&rolo).await.iter().filter(|sample| sample.body.is_none()) {
            let before = rolo.dump();
            let mut request = head(&rolo, sample.method.as_str(), &sample.path());
            request += &format!("Content-Length: {}\r\n\r\n", BYTES_MAX + 1);
            assert_eq!(rolo.raw(request.as_bytes()).await.status, 413, "{}", sample.name);
            assert_eq!(rolo.dump(), before, "{}", sample.name);
        }
    }

    async fn a_read_with_a_body_is_answered_as_without(rolo: TestRolo) {
        for path in ["/v2/contacts", "/api/v2/contacts", "/health/live"] {
            for body in ["Content-Length: 1\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n\r\n"] {
                let answer = rolo.raw((head(&rolo, "GET", path) + body).as_bytes()).await;
                assert_eq!(answer.status, 200, "{path}: {}", answer.text);
            }
        }
    }
}
