//! Each route and each method, asked by each principal: as the reviewed table says, and a refusal leaves no trace.

use http::Method;
use rolo_api::operations;
use rolo_testkit::{Client, Reply, TestRolo, on_each_store};

use super::principals::{Principal, Right, principals};
use super::routes::{PAGES, ROUTES, Route, paths};
use crate::edge::sample::{ASSISTANT, Sample};
use crate::edge::shown;

/// A request that the route carries out for whoever may, about records that were made with this key.
pub(super) async fn sample(rolo: &TestRolo, key: &str, route: &Route) -> Sample {
    let operations = operations();
    let operation = operations.iter().find(|known| known.path == route.path && known.method == route.method);
    Sample::of(rolo, key, operation.expect("a route of the product")).await
}

/// The same request with something about it that whoever is refused must not learn of.
async fn variants(sample: &Sample, theirs: &Sample, client: &Client) -> Vec<Reply> {
    let mut replies = Vec::new();
    for (name, foreign) in theirs.ids.iter().filter(|(name, _)| *name != ASSISTANT) {
        for id in [foreign, &sample.absent(name), "x"] {
            replies.push(sample.send_to(client, &sample.path_with(name, id)).await);
        }
    }
    if sample.writes() {
        replies.push(sample.send_bytes(client, "{").await);
        replies.push(sample.send(&client.clone().with("if-match", "\"99\"")).await);
        replies.push(sample.send(&client.clone().with("idempotency-key", "é")).await);
        replies.push(sample.send(&client.clone().with("content-encoding", "gzip")).await);
    } else {
        replies.push(sample.send_to(client, &format!("{}?limit=x&page_size=x&cursor=x", sample.path())).await);
        replies.push(sample.send(&client.clone().with("if-none-match", "*")).await);
    }
    replies
}

/// Refused as the table says, in the same words whatever is asked for, and without a trace.
async fn refused(rolo: &TestRolo, route: &Route, sample: &Sample, theirs: &Sample, all: &[Principal]) {
    let before = rolo.snapshot();
    for principal in all.iter().filter(|principal| !principal.right.may(route.scope)) {
        let what = format!("{} {} as {}", route.method, route.path, principal.name);
        let status = if principal.right.is_known() { 403 } else { 401 };
        let reply = sample.send(&principal.client).await;
        assert_eq!(reply.status, status, "{what}: {}", reply.text);
        rolo.assert_as(&before, &what);
        for other in variants(sample, theirs, &principal.client).await {
            assert_eq!(shown(&other), shown(&reply), "{what}");
            rolo.assert_as(&before, &what);
        }
    }
    assert_eq!(rolo.dump(), before.dump(), "{} {}", route.method, route.path);
}

on_each_store! {
    async fn whoever_may_not_use_a_route_is_refused_in_the_same_words_without_a_trace(rolo: TestRolo) {
        let other_key = rolo.make_workspace("other");
        let all = principals(&rolo, &other_key).await;
        rolo.store().signing_secret().await.expect("made at its first use, which may be a read");
        for route in ROUTES {
            let ours = sample(&rolo, rolo.key(), route).await;
            let theirs = sample(&rolo, &other_key, route).await;
            refused(&rolo, route, &ours, &theirs, &all).await;
        }
    }

    async fn a_scope_and_the_admins_scope_are_all_that_a_route_needs(rolo: TestRolo) {
        let other_key = rolo.make_workspace("other");
        let all = principals(&rolo, &other_key).await;
        rolo.store().signing_secret().await.expect("made at its first use, which may be a read");
        for route in ROUTES {
            let may = |principal: &&Principal| {
                matches!(principal.right, Right::Holds(_)) && principal.right.may(route.scope)
            };
            for principal in all.iter().filter(may) {
                let sample = sample(&rolo, rolo.key(), route).await;
                let before = rolo.dump();
                let reply = sample.send(&principal.client).await;
                let what = format!("{} {} as {}: {}", route.method, route.path, principal.name, reply.text);
                assert!(matches!(reply.status, 200 | 201), "{what}");
                assert_eq!(rolo.dump() != before, sample.writes(), "{what}");
            }
        }
    }

    async fn another_workspaces_admin_finds_nothing_here_and_changes_nothing(rolo: TestRolo) {
        let other_key = rolo.make_workspace("other");
        let admin = rolo.at("").with_key(&other_key);
        // A position is a number in each workspace's own log.
        let names_one = |route: &&Route| route.path.contains('{') && !route.path.contains("{position}");
        for route in ROUTES.iter().filter(names_one) {
            let ours = sample(&rolo, rolo.key(), route).await;
            let theirs = sample(&rolo, &other_key, route).await;
            let before = rolo.snapshot();
            for (name, id) in ours.ids.iter().filter(|(name, _)| *name != ASSISTANT) {
                for client in [&admin, &admin.clone().with("if-match", "\"1\""), &admin.clone().with("if-none-match", "*")] {
                    let absent = theirs.send_to(client, &theirs.path_with(name, &theirs.absent(name))).await.expect(404);
                    let foreign = theirs.send_to(client, &theirs.path_with(name, id)).await;
                    assert_eq!(shown(&foreign), shown(&absent), "{} {}, {name}", route.method, route.path);
                    rolo.assert_as(&before, route.path);
                }
            }
            let all_foreign = ours.send(&admin).await.expect(404);
            assert!(!all_foreign.headers.contains_key("etag"));
            rolo.assert_as(&before, route.path);
        }
    }

    async fn no_other_method_does_anything_for_anybody(rolo: TestRolo) {
        const METHODS: [&str; 12] =
            ["QUERY", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "Delete"];
        let other_key = rolo.make_workspace("other");
        let all = principals(&rolo, &other_key).await;
        for path in paths() {
            let rows: Vec<&Route> = ROUTES.iter().filter(|route| route.path == path).collect();
            let takes = |method: &str| rows.iter().any(|row| row.method == method || (row.method, method) == ("GET", "HEAD"));
            let sample = sample(&rolo, rolo.key(), rows[0]).await;
            let before = rolo.snapshot();
            for method in METHODS.iter().filter(|method| !takes(method)) {
                let method = Method::from_bytes(method.as_bytes()).expect("a method");
                let mut first = None;
                for principal in &all {
                    let reply = principal.client.send(method.clone(), &sample.path(), None).await.expect(405);
                    let allowed: Vec<&str> = reply.header("allow").split(", ").collect();
                    assert!(allowed.iter().all(|method| takes(method)), "{path}: {allowed:?}");
                    let first = first.get_or_insert_with(|| shown(&reply));
                    assert_eq!(&shown(&reply), first, "{method} {path} as {}", principal.name);
                    rolo.assert_as(&before, format!("{method} {path} as {}", principal.name));
                }
            }
        }
    }

    async fn head_says_to_everybody_what_get_says(rolo: TestRolo) {
        let other_key = rolo.make_workspace("other");
        let all = principals(&rolo, &other_key).await;
        for route in ROUTES.iter().filter(|route| route.method == "GET") {
            let sample = sample(&rolo, rolo.key(), route).await;
            for principal in &all {
                let (status, headers, _) = shown(&sample.send(&principal.client).await);
                let reply = principal.client.send(Method::HEAD, &sample.path(), None).await;
                assert_eq!(shown(&reply), (status, headers, String::new()), "{} as {}", route.path, principal.name);
            }
        }
    }

    async fn the_routes_of_the_program_are_open_or_for_admins_as_the_table_says(rolo: TestRolo) {
        let other_key = rolo.make_workspace("other");
        let all = principals(&rolo, &other_key).await;
        let before = rolo.snapshot();
        for page in &PAGES {
            for principal in &all {
                let right = principal.right;
                let status = match page.scopes {
                    [] => 200,
                    _ if !right.is_known() => 401,
                    scopes if scopes.iter().any(|scope| right.holds(*scope)) => 200,
                    _ => 403,
                };
                for method in [Method::GET, Method::HEAD] {
                    let reply = principal.client.send(method, page.path, None).await;
                    assert_eq!(reply.status, status, "{} as {}", page.path, principal.name);
                    rolo.assert_as(&before, page.path);
                }
            }
        }
    }
}
