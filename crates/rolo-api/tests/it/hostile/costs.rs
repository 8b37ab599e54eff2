//! What a request may cost: the dearest ones that anybody can write, each within a limit.

use std::time::Duration;

use http::Method;
use rolo_http::BODY_BYTES_MAX;
use rolo_testkit::{Reply, TestRolo, json, on_each_store};
use tokio::time::{Instant, timeout};

/// Far more than any of them takes in a build without optimisation, and far less than one takes whose cost grows with
/// the square of its size.
const TIME_MAX: Duration = Duration::from_secs(10);

/// Keys that free data has room for, where they are short.
const METADATA_KEYS: usize = 6_000;

/// Keys that a body has room for, where they are short.
const BODY_KEYS: usize = 100_000;

/// So many entries with short keys, each with this value.
fn entries(count: usize, first: &str, value: &str) -> String {
    (0..count).map(|number| format!("\"{first}{number:x}\":{value},")).collect()
}

async fn within(what: &str, asking: impl Future<Output = Reply>) -> Reply {
    let begun_at = Instant::now();
    let reply = timeout(TIME_MAX, asking).await.unwrap_or_else(|_| panic!("{what} takes more than {TIME_MAX:?}"));
    println!("{what}: {:?}", begun_at.elapsed());
    reply
}

/// A body with this end behind as many keys as fit.
fn filled(end: &str) -> String {
    let body = format!("{{{}{end}}}", entries(BODY_KEYS, "", "0"));
    assert!(body.len() < BODY_BYTES_MAX, "{} bytes", body.len());
    body
}

/// A list of so many items of this kind.
fn items(count: usize, item: impl Fn(usize) -> String) -> String {
    format!("[{}]", (0..count).map(item).collect::<Vec<_>>().join(","))
}

async fn patch(rolo: &TestRolo, path: &str, body: String) -> Reply {
    rolo.at("").with_key(rolo.key()).send(Method::PATCH, path, Some(body.into())).await
}

on_each_store! {
    async fn many_keys_and_many_faults_are_named_in_time(rolo: TestRolo) {
        let path = format!("/api/v2{}", rolo.ada().await.askelephant_path());
        let bad_item = |number: usize| format!(r#"{{"email":"{number}","is_primary":"no","x":1}}"#);
        let body = filled(&format!(r#""emails":{},"phone_numbers":{}"#, items(100, bad_item), items(100, |_| "0".into())));
        let reply = within("errors behind many keys", patch(&rolo, &path, body)).await.expect(422);
        assert_eq!(reply.errors().len(), 300);
        assert_eq!(reply.errors()[..2], ["emails[0].email invalid_format", "emails[0].is_primary invalid_type"]);
        assert_eq!(reply.errors()[299], "phone_numbers[99] invalid_type");
    }

    async fn free_data_with_many_keys_is_merged_in_time(rolo: TestRolo) {
        let path = format!("/v2{}", rolo.ada().await.synthflow_path());
        let write = |entries: String| format!("{{\"contact_metadata\":{{{}}}}}", entries.trim_end_matches(','));
        let first = patch(&rolo, &path, write(entries(METADATA_KEYS, "a", "1")));
        within("many keys", first).await.expect(200);
        let others = entries(METADATA_KEYS, "b", "null");
        within("taking away as many that are not there", patch(&rolo, &path, write(others))).await.expect(200);
        let same = entries(METADATA_KEYS, "a", "2");
        within("changing as many", patch(&rolo, &path, write(same))).await.expect(200);
        let gone = entries(METADATA_KEYS, "a", "null");
        within("taking away as many", patch(&rolo, &path, write(gone))).await.expect(200);
        let shown = rolo.at("").with_key(rolo.key()).get(&path).await.expect(200);
        assert_eq!(shown.body["response"]["contact_metadata"], json!({}));
    }

    async fn full_lists_of_long_texts_are_read_in_time(rolo: TestRolo) {
        let path = format!("/api/v2{}", rolo.ada().await.askelephant_path());
        let email = |number: usize| format!(r#"{{"email":"a{number}@{}example.org"}}"#, "bücher.".repeat(10));
        let phone = |number: usize| format!(r#"{{"phone_number":"+1{}{number}"}}"#, "(2".repeat(120));
        let body = format!(r#"{{"emails":{},"phone_numbers":{}}}"#, items(100, email), items(100, phone));
        within("full lists", patch(&rolo, &path, body)).await.expect(200);
    }

    async fn queries_as_long_as_a_head_may_be_are_read_in_time(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.at("").with_key(rolo.key());
        let long = |name: &dyn Fn(usize) -> String| (0..3_000).map(name).collect::<Vec<_>>().join("&");
        let lists = [
            ("/api/v2/contacts", long(&|number| format!("filter[x{number}]=y")), 400),
            ("/api/v2/contacts", long(&|_| "limit=1".into()), 400),
            ("/api/v2/contacts", long(&|number| format!("x{number}=y")), 200),
            ("/api/v2/companies", format!("cursor={}", "A".repeat(50_000)), 400),
            ("/api/v2/companies", format!("search={}", "a".repeat(50_000)), 400),
            ("/v2/contacts", long(&|number| format!("search={number}")), 400),
            ("/v2/contacts", "page_number=9223372036854775807&page_size=1".into(), 200),
            ("/v2/memory_stores", format!("search={}", "%C3%A9".repeat(500)), 200),
        ];
        for (path, query, status) in lists {
            let what = format!("{path}?{}", &query[..20]);
            within(&what, client.get(&format!("{path}?{query}"))).await.expect(status);
        }
        let tags = (0..7_000).map(|number| format!("\"{number}\"")).collect::<Vec<_>>().join(",");
        let guarded = client.clone().with("if-match", &tags);
        let body = json!({ "first_name": "Grace" });
        within("many entity tags", guarded.patch(&format!("/api/v2{}", ada.askelephant_path()), body)).await.expect(200);
    }
}
