//! HTTP itself, byte by byte: whatever two servers could read differently is refused, and closes the connection.

use ::http::Method;
use rolo_api::operations;
use rolo_testkit::{Reply, TestRolo, json, on_each_store, read_answer};
use tokio::io::AsyncWriteExt;

use super::sample::samples;
use super::{CONTACTS, head, read_continue, read_to_end, shown};

/// A chunked body that would create a contact.
fn chunked(body: &str) -> String {
    format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len())
}

/// Sends these bytes alone on a connection, and reads until the server closes it.
async fn exchange(rolo: &TestRolo, bytes: &[u8]) -> String {
    let mut connection = rolo.connect().await;
    connection.write_all(bytes).await.expect("sent");
    read_to_end(&mut connection).await
}

/// The statuses of the answers in what was received.
fn statuses(received: &str) -> Vec<u16> {
    let after = received.split("HTTP/1.").skip(1);
    after.filter_map(|answer| answer.split(' ').nth(1)?.parse().ok()).collect()
}

/// Sends a request that would create a contact, with these header lines and this body, on both dialects, and makes sure
/// that there is one answer 400, that the connection is closed and that nothing is created.
async fn refuse(rolo: &TestRolo, request: impl Fn(&str) -> String) {
    let before = rolo.dump();
    for (path, body) in CONTACTS {
        let request = head(rolo, "POST", path) + &request(body);
        // The connection stays open on this side, so that the end of what is received is the server's doing.
        let received = exchange(rolo, request.as_bytes()).await;
        assert_eq!(statuses(&received), [400], "{request:?} {received:?}");
    }
    assert_eq!(rolo.dump(), before);
}

on_each_store! {
    async fn a_head_with_more_than_one_length_is_refused(rolo: TestRolo) {
        const CHUNKED: &str = "Transfer-Encoding: chunked";
        for (first, second) in [
            ("Content-Length: 5", CHUNKED),
            (CHUNKED, "Content-Length: 5"),
            ("content-length: 0", "TRANSFER-ENCODING: Chunked"),
            (CHUNKED, CHUNKED),
        ] {
            refuse(&rolo, |body| format!("{first}\r\n{second}\r\n\r\n{}", chunked(body))).await;
            refuse(&rolo, |body| format!("{first}\r\nX: y\r\n{second}\r\n\r\n{}", chunked(body))).await;
        }
        for second in [0, 1, 5] {
            refuse(&rolo, |body| {
                let length = body.len();
                format!("Content-Length: {length}\r\nContent-Length: {}\r\n\r\n{body}", length - second)
            })
            .await;
        }
    }

    async fn a_length_that_is_no_plain_number_is_refused(rolo: TestRolo) {
        for form in
            ["+LEN", "-1", "LEN,LEN", "LEN, LEN", "0xLEN", "LEN.0", "LEN LEN", "\"LEN\"", "", "99999999999999999999"]
        {
            refuse(&rolo, |body| {
                format!("Content-Length: {}\r\n\r\n{body}", form.replace("LEN", &body.len().to_string()))
            })
            .await;
        }
    }

    async fn a_coding_other_than_chunked_is_refused(rolo: TestRolo) {
        for coding in [
            "gzip",
            "identity",
            "gzip, chunked",
            "chunked, gzip",
            "chunked, chunked",
            "chunked, identity",
            "xchunked",
            "chunked;q=1",
            "chunked,",
            ",chunked",
            "\u{b}chunked",
            "\"chunked\"",
            "chun ked",
            "",
        ] {
            refuse(&rolo, |body| format!("Transfer-Encoding: {coding}\r\n\r\n{}", chunked(body))).await;
        }
    }

    async fn a_head_line_that_is_not_plain_is_refused(rolo: TestRolo) {
        for line in [
            "Content-Length : LEN\r\n",
            "Content-Length\t: LEN\r\n",
            " Content-Length: LEN\r\n",
            "X: a\r\n b\r\nContent-Length: LEN\r\n",
            "X: a\r\n\tb\r\nContent-Length: LEN\r\n",
            "X: a\nContent-Length: LEN\r\n",
            "Content-Length: LEN\n",
            "X: a\rContent-Length: LEN\r\n",
            "X: a\r\r\nContent-Length: LEN\r\n",
            "X: a\0b\r\nContent-Length: LEN\r\n",
            "X\r\nContent-Length: LEN\r\n",
            ": x\r\nContent-Length: LEN\r\n",
            "X Y: x\r\nContent-Length: LEN\r\n",
            "X(: x\r\nContent-Length: LEN\r\n",
            "é: x\r\nContent-Length: LEN\r\n",
            "Content-Length: LEN\r\nHost: rolo.example.org\r\n",
            "Content-Length: LEN\r\nhost: other.example.org\r\n",
        ] {
            refuse(&rolo, |body| format!("{}\r\n{body}", line.replace("LEN", &body.len().to_string()))).await;
        }
    }

    async fn a_bare_line_feed_is_refused_wherever_it_stands(rolo: TestRolo) {
        let before = rolo.dump();
        for (path, body) in CONTACTS {
            let good = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n{body}", body.len());
            for (place, _) in good.match_indices("\r\n") {
                let bad = good[..place].to_owned() + &good[place + 1..];
                assert_eq!(statuses(&exchange(&rolo, bad.as_bytes()).await), [400], "{bad:?}");
            }
            assert_eq!(statuses(&exchange(&rolo, good.replace("\r\n", "\n").as_bytes()).await), [400]);
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn chunks_that_could_be_read_differently_are_refused(rolo: TestRolo) {
        for (from, to) in [
            ("LEN\r\n", "LEN\n"),
            ("LEN\r\n", "0xLEN\r\n"),
            ("LEN\r\n", "+LEN\r\n"),
            ("LEN\r\n", "LEN LEN\r\n"),
            ("LEN\r\n", "LEN;\n\r\n"),
            ("LEN\r\n", "\r\n"),
            ("LEN\r\n", "g\r\n"),
            ("LEN\r\n", "ffffffffffffffffLEN\r\n"),
            ("LEN\r\n", "1\r\n"),
            ("\r\n0\r\n", "0\r\n"),
            ("\r\n0\r\n", "\n0\r\n"),
            ("\r\n0\r\n", "x\r\n0\r\n"),
            ("\r\n0\r\n", "\r\n0\n"),
            ("\r\n0\r\n", "\r\n-0\r\n"),
            ("0\r\n\r\n", "0\r\nx: y\n\r\n"),
        ] {
            refuse(&rolo, |body| {
                let chunked = format!("LEN\r\n{body}\r\n0\r\n\r\n").replacen(from, to, 1);
                format!("Transfer-Encoding: chunked\r\n\r\n{}", chunked.replace("LEN", &format!("{:x}", body.len())))
            })
            .await;
        }
    }

    async fn a_request_line_that_is_not_plain_is_refused(rolo: TestRolo) {
        let (path, key) = (CONTACTS[0].0, rolo.key().to_owned());
        for line in [
            format!("GET {path}"),
            format!("GET {path} "),
            format!("GET  {path} HTTP/1.1"),
            format!("GET {path}  HTTP/1.1"),
            format!("GET {path} HTTP/1.1 "),
            format!("GET {path} http/1.1"),
            format!("GET {path} HTTP/1.2"),
            format!("GET {path} HTTP/2.0"),
            format!("GET {path} HTTP/9"),
            format!("GET\t{path}\tHTTP/1.1"),
            format!("G(T {path} HTTP/1.1"),
            format!("GET {path}\u{1} HTTP/1.1"),
            " GET / HTTP/1.1".to_owned(),
        ] {
            let request = format!("{line}\r\nHost: rolo.example.org\r\nAuthorization: {key}\r\n\r\n");
            assert_eq!(statuses(&exchange(&rolo, request.as_bytes()).await), [400], "{line:?}");
        }
    }

    async fn a_request_names_one_host(rolo: TestRolo) {
        let key = rolo.key().to_owned();
        for path in [CONTACTS[0].0, CONTACTS[1].0, "/v2/nothing", "/nothing", "/health/live", "/metrics"] {
            for hosts in ["", "Host: a\r\nHost: a\r\n", "Host: a\r\nHost: b\r\n"] {
                let request = format!("GET {path} HTTP/1.1\r\n{hosts}Authorization: {key}\r\n\r\n");
                let received = exchange(&rolo, request.as_bytes()).await;
                assert_eq!(statuses(&received), [400], "{request:?}");
                assert!(received.to_lowercase().contains("\r\nconnection: close\r\n"), "{received}");
            }
            let request = format!("GET {path} HTTP/1.0\r\nHost: a\r\nHost: b\r\nAuthorization: {key}\r\n\r\n");
            assert_eq!(statuses(&exchange(&rolo, request.as_bytes()).await), [400], "{request:?}");
        }
    }

    async fn nothing_behind_a_refused_head_is_carried_out(rolo: TestRolo) {
        let before = rolo.dump();
        for (path, body) in CONTACTS {
            let good = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n{body}", body.len());
            let bad = head(&rolo, "GET", path) + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
            assert_eq!(statuses(&exchange(&rolo, (bad + &good).as_bytes()).await), [400]);
        }
        assert_eq!(rolo.dump(), before);
        let (path, body) = CONTACTS[0];
        let good = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n{body}", body.len());
        let bad = head(&rolo, "GET", path) + "X: a\nY: b\r\n\r\n";
        assert_eq!(statuses(&exchange(&rolo, (good.clone() + &bad + &good).as_bytes()).await), [200, 400]);
        assert_eq!(rolo.changes().await.len(), 1, "what stood in front of it is carried out");
    }

    async fn a_head_may_have_a_hundred_fields_and_64_kib(rolo: TestRolo) {
        let fields = |count: usize| (0..count).map(|number| format!("X-{number}: y\r\n")).collect::<String>();
        let end = "Connection: close\r\n\r\n";
        let received = exchange(&rolo, (head(&rolo, "GET", "/v2/contacts") + &fields(97) + end).as_bytes()).await;
        assert_eq!(statuses(&received), [200]);
        let received = exchange(&rolo, (head(&rolo, "GET", "/v2/contacts") + &fields(98) + end).as_bytes()).await;
        assert_eq!(statuses(&received), [431]);

        let large = |bytes: usize| format!("X: {}\r\n", "y".repeat(bytes));
        let received = exchange(&rolo, (head(&rolo, "GET", "/v2/contacts") + &large(60_000) + end).as_bytes()).await;
        assert_eq!(statuses(&received), [200]);
        for too_large in [large(65_536), large(1 << 20), large(900).repeat(80)] {
            let received = exchange(&rolo, (head(&rolo, "GET", "/v2/contacts") + &too_large + end).as_bytes()).await;
            assert_eq!(statuses(&received), [431], "{} bytes", too_large.len());
        }
    }

    async fn http_1_0_is_answered_and_closed(rolo: TestRolo) {
        for host in ["", "Host: rolo.example.org\r\n"] {
            let request = format!("GET /v2/contacts HTTP/1.0\r\n{host}Authorization: {}\r\n\r\n", rolo.key());
            let received = exchange(&rolo, request.as_bytes()).await;
            assert!(received.starts_with("HTTP/1.0 200 "), "{received}");
        }
    }

    async fn the_path_counts_whatever_the_form_of_the_target(rolo: TestRolo) {
        for (target, status) in [
            ("http://rolo.example.org/v2/contacts", 200),
            ("http://other.example.org/v2/contacts?page_size=1", 200),
            ("HTTP://rolo.example.org/api/v2/contacts", 200),
            ("/v2/contacts?", 200),
            ("*", 404),
            ("contacts", 404),
            ("http://rolo.example.org", 200),
        ] {
            let request = head(&rolo, "GET", target) + "Connection: close\r\n\r\n";
            assert_eq!(statuses(&exchange(&rolo, request.as_bytes()).await), [status], "{target}");
        }
        let request = head(&rolo, "CONNECT", "rolo.example.org:80") + "Connection: close\r\n\r\n";
        assert_eq!(statuses(&exchange(&rolo, request.as_bytes()).await), [404], "there are no tunnels");
    }

    async fn a_client_that_waits_to_send_its_body_is_told_at_once_when_it_need_not(rolo: TestRolo) {
        let before = rolo.dump();
        let expect = "Expect: 100-continue\r\nConnection: close\r\n";
        for (fields, status) in [
            ("Content-Length: 1048577\r\n\r\n", 413),
            ("Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n", 415),
            ("Idempotency-Key: a b\r\nContent-Length: 9\r\n\r\n", 422),
            ("Authorization: again\r\nContent-Length: 9\r\n\r\n", 401),
        ] {
            let received = exchange(&rolo, (head(&rolo, "POST", "/v2/contacts") + expect + fields).as_bytes()).await;
            assert_eq!(statuses(&received), [status], "{received}");
        }
        assert_eq!(rolo.dump(), before);
        let (path, body) = CONTACTS[0];
        let mut connection = rolo.connect().await;
        let fields = format!("Expect: 100-continue\r\nContent-Length: {}\r\n\r\n", body.len());
        connection.write_all((head(&rolo, "POST", path) + &fields).as_bytes()).await.expect("sent");
        read_continue(&mut connection).await;
        connection.write_all(body.as_bytes()).await.expect("sent");
        assert_eq!(read_answer(&mut connection).await.status, 200);
    }

    async fn requests_that_come_in_one_go_are_all_answered_in_order(rolo: TestRolo) {
        for (number, (path, body)) in CONTACTS.into_iter().enumerate() {
            let with_length = head(&rolo, "POST", path) + &format!("Content-Length: {}\r\n\r\n{body}", body.len());
            let with_chunks = head(&rolo, "POST", path) + "Transfer-Encoding: chunked\r\n\r\n" + &chunked(body);
            let missing = head(&rolo, "GET", &format!("{path}/x")) + "\r\n";
            let last = head(&rolo, "GET", path) + "Connection: close\r\n\r\n";
            let all = [with_length, missing, with_chunks, "\r\n".into(), last].concat();
            let received = exchange(&rolo, all.as_bytes()).await;
            let made = if number == 0 { 200 } else { 201 };
            assert_eq!(statuses(&received), [made, 404, made, 200], "{received}");
            assert_eq!(rolo.changes().await.len(), 2 * (number + 1));
        }
    }

    async fn extensions_of_chunks_and_trailers_are_left_aside(rolo: TestRolo) {
        for (path, body) in CONTACTS {
            let mut request = head(&rolo, "POST", path) + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
            let pieces: Vec<&str> = body.split_inclusive(',').collect();
            for piece in pieces {
                request += &format!("{:X};name=\"value\";x\r\n{piece}\r\n", piece.len());
            }
            request += "000;last\r\nX-Trailer: y\r\nContent-Length: 5\r\nAuthorization: x\r\n\r\n";
            let received = exchange(&rolo, request.as_bytes()).await;
            assert!(matches!(statuses(&received)[..], [200 | 201]), "{received}");
        }
        assert_eq!(rolo.changes().await.len(), 2);
    }

    async fn http_2_is_spoken_with_prior_knowledge(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let over_http_2 = client.clone().over_http_2();
        for sample in samples(&rolo).await {
            let reply = sample.send(&over_http_2).await;
            assert!(matches!(reply.status, 200 | 201), "{}: {}", sample.name, reply.text);
            assert!(reply.header("x-request-id").starts_with("rid_"));
        }
        let too_large = || Some(vec![b' '; (1 << 20) + 1].into());
        for (path, _) in CONTACTS {
            over_http_2.send(Method::POST, path, Some("{".into())).await;
            let reply = over_http_2.send(Method::POST, path, too_large()).await.expect(413);
            assert_eq!(reply.header("connection"), "");
            let missing = format!("{path}/x");
            assert_eq!(shown(&over_http_2.get(&missing).await), shown(&client.get(&missing).await.expect(404)));
        }
    }

    async fn a_method_that_a_path_does_not_take_is_refused_with_those_that_it_does(rolo: TestRolo) {
        let samples = samples(&rolo).await;
        let before = rolo.dump();
        let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get", "post"];
        for sample in &samples {
            let known = operations().into_iter().filter(|operation| operation.path == sample.template);
            let known: Vec<String> = known.map(|operation| operation.method.to_string()).collect();
            for method in methods.iter().filter(|method| !known.contains(&(**method).to_owned())) {
                let method = Method::from_bytes(method.as_bytes()).expect("a method");
                for client in [rolo.at("").with_key(rolo.key()), rolo.at("")] {
                    let reply = client.send(method.clone(), &sample.path(), None).await.expect(405);
                    let mut allowed: Vec<&str> = reply.header("allow").split(", ").collect();
                    allowed.retain(|method| *method != "HEAD");
                    assert_eq!(allowed, known, "{}", sample.path());
                    assert_eq!(reply.header("allow").contains("HEAD"), known.contains(&"GET".to_owned()));
                    let category = &reply.body["detail"]["category"];
                    let class = &reply.body["type"];
                    let expected = [
                        "method_not_allowed",
                        "https://app.askelephant.ai/errors/method_not_allowed",
                        "/rolo/v1/problems/method-not-allowed",
                    ];
                    assert!(expected.iter().any(|word| category == word || class == word), "{}", reply.text);
                }
            }
            if !known.contains(&"GET".to_owned()) {
                rolo.at("").send(Method::HEAD, &sample.path(), None).await.expect(405);
            }
        }
        for path in ["/", "/health/live", "/health/ready", "/metrics"] {
            let reply = rolo.at("").post(path, json!({})).await.expect(405);
            assert_eq!((reply.header("allow"), reply.body["status"].as_u64()), ("GET, HEAD", Some(405)));
        }
        assert_eq!(rolo.dump(), before);
    }

    async fn a_path_that_is_not_there_is_refused_in_the_form_of_the_surface_that_owns_it(rolo: TestRolo) {
        let problem = |reply: &Reply, class: &str| {
            let title = json!("Not Found");
            let (kind, status) = (&reply.body["type"], &reply.body["status"]);
            assert_eq!((kind, &reply.body["title"], status), (&json!(class), &title, &json!(404)));
            assert_eq!(reply.header("content-type"), "application/problem+json");
            assert_eq!(reply.body["request_id"], reply.header("x-request-id"));
        };
        for client in [rolo.at("").with_key(rolo.key()), rolo.at("")] {
            for path in ["", "/", "/nothing", "/CONTACTS", "/contacts/x/y", "//contacts", "/contact"] {
                for method in [Method::GET, Method::POST, Method::DELETE] {
                    let reply = client.send(method.clone(), &format!("/v2{path}"), None).await.expect(404);
                    assert_eq!(reply.text, "{\"detail\":\"Not Found\"}", "/v2{path}");
                    let reply = client.send(method, &format!("/api/v2{path}"), None).await.expect(404);
                    problem(&reply, "https://app.askelephant.ai/errors/not_found");
                }
            }
            for path in
                ["/nothing", "/V2/contacts", "/v2x", "/api", "/api/v1/contacts", "//v2/contacts", "/health/live/"]
            {
                problem(&client.get(path).await.expect(404), "about:blank");
            }
        }
    }

    async fn a_slash_at_the_end_of_the_path_of_any_operation_makes_no_difference(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        for sample in samples(&rolo).await {
            let reply = sample.send_to(&client, &format!("{}/", sample.path())).await;
            assert!(matches!(reply.status, 200 | 201), "{}: {}", sample.name, reply.text);
            if !sample.writes() {
                assert_eq!(shown(&reply), shown(&sample.send(&client).await), "{}", sample.name);
            }
        }
    }

    async fn head_is_answered_as_get_without_the_body(rolo: TestRolo) {
        let client = rolo.at("").with_key(rolo.key());
        let reads = samples(&rolo).await.into_iter().filter(|sample| !sample.writes());
        let pages = ["/", "/health/live", "/health/ready", "/v2/contacts/x", "/api/v2/companies/x", "/nothing"];
        let paths = reads.map(|sample| sample.path()).chain(pages.map(str::to_owned));
        for path in paths {
            let (status, headers, text) = shown(&client.get(&path).await);
            let reply = client.send(Method::HEAD, &path, None).await;
            assert_eq!(shown(&reply), (status, headers, String::new()), "{path}");
            assert!(!text.is_empty());
        }
        assert_eq!(client.clone().without("authorization").send(Method::HEAD, "/v2/contacts", None).await.status, 401);
    }
}
