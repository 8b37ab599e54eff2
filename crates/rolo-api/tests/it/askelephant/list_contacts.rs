//! `GET /contacts`: pages, sizes, orders, and what is refused.

mod filters;
mod paging;
mod searching;

use rolo_core::access::key::Scope;
use rolo_testkit::{json, on_each_store};

use super::asking::{contacts, page, refused, refused_list, shown, tick};

on_each_store! {
    async fn an_empty_list_is_a_list(rolo: TestRolo) {
        let reply = page(&rolo, "/contacts").await;
        assert_eq!(reply.text, r#"{"object":"list","data":[],"has_more":false,"next_cursor":null}"#);
        assert_eq!(reply.header("content-type"), "application/json");
        assert_eq!(reply.header("x-api-version"), "v2");
        assert_eq!(reply.header("etag"), "");
    }

    async fn a_page_shows_each_contact_as_a_read_of_it_does(rolo: TestRolo) {
        let ada = rolo.ada().await;
        tick(&rolo);
        let bea = rolo.contact().name("Bea").create().await;
        let bea = rolo.askelephant().get(&bea.askelephant_path()).await.body;
        let ada = rolo.askelephant().get(&ada.askelephant_path()).await.body;
        let expected = json!({ "object": "list", "data": [bea, ada], "has_more": false, "next_cursor": null });
        assert_eq!(page(&rolo, "/contacts").await.body, expected);
    }

    async fn a_page_has_25_contacts_unless_asked_otherwise(rolo: TestRolo) {
        for _ in 0..25 {
            rolo.contact().name("Ada").create().await;
        }
        let all = page(&rolo, "/contacts").await;
        assert_eq!((shown(&all, "id").len(), all.body["has_more"].clone()), (25, json!(false)));
        assert!(all.body["next_cursor"].is_null());

        rolo.contact().name("Bea").create().await;
        let first = page(&rolo, "/contacts").await;
        assert_eq!((shown(&first, "id").len(), first.body["has_more"].clone()), (25, json!(true)));
        assert!(first.body["next_cursor"].is_string());

        assert_eq!(shown(&page(&rolo, "/contacts?limit=1").await, "id").len(), 1);
        assert_eq!(shown(&page(&rolo, "/contacts?limit=26").await, "id").len(), 26);
    }

    async fn a_limit_above_100_is_100(rolo: TestRolo) {
        for _ in 0..101 {
            rolo.contact().name("Ada").create().await;
        }
        for limit in ["100", "101", "1000", "99999999999999999999999999"] {
            let page = page(&rolo, &format!("/contacts?limit={limit}")).await;
            assert_eq!(shown(&page, "id").len(), 100, "{limit}");
            assert_eq!(page.body["has_more"], true);
        }
    }

    async fn a_limit_below_1_or_that_is_no_whole_number_is_refused(rolo: TestRolo) {
        rolo.ada().await;
        for limit in ["0", "00", "-1", "abc", "", "1.5", "+5", "%2B5", "5%20", "0x10", "%D9%A3"] {
            let errors = refused_list(&rolo, &format!("/contacts?limit={limit}")).await;
            assert_eq!(errors, ["limit invalid_range"], "{limit}");
        }
        assert_eq!(refused_list(&rolo, "/contacts?limit").await, ["limit invalid_range"]);
    }

    async fn a_refused_parameter_is_named_in_a_problem(rolo: TestRolo) {
        let reply = refused(&rolo, 400, rolo.askelephant().get("/contacts?limit=0")).await;
        let message = reply.body["errors"][0]["message"].clone();
        assert!(message.as_str().is_some_and(|message| message.contains("1 to 100")), "{message}");
        assert_eq!(
            reply.without_request_id(),
            json!({
                "type": "https://app.askelephant.ai/errors/bad_request",
                "title": "Bad Request",
                "status": 400,
                "detail": "One parameter cannot be accepted.",
                "errors": [{ "field": "limit", "code": "invalid_range", "message": message }],
            })
        );
    }

    async fn the_newest_change_comes_first_unless_asked_otherwise(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea", "Cyd"]).await;
        for query in ["", "?order_by=updated_at:desc", "?order_by=updated_at%3Adesc"] {
            let page = page(&rolo, &format!("/contacts{query}")).await;
            assert_eq!(shown(&page, "first_name"), ["Cyd", "Bea", "Ada"], "{query}");
        }
        tick(&rolo);
        let path = made[0].askelephant_path();
        rolo.askelephant().patch(&path, json!({ "last_name": "Lovelace" })).await.expect(200);
        assert_eq!(shown(&page(&rolo, "/contacts").await, "first_name"), ["Ada", "Cyd", "Bea"]);
    }

    async fn the_oldest_change_comes_first_when_asked_for(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea", "Cyd"]).await;
        let oldest_first = "/contacts?order_by=updated_at:asc";
        assert_eq!(shown(&page(&rolo, oldest_first).await, "first_name"), ["Ada", "Bea", "Cyd"]);
        tick(&rolo);
        let path = made[0].askelephant_path();
        rolo.askelephant().patch(&path, json!({ "last_name": "Lovelace" })).await.expect(200);
        assert_eq!(shown(&page(&rolo, oldest_first).await, "first_name"), ["Bea", "Cyd", "Ada"]);
    }

    async fn a_change_through_the_other_surface_counts_as_well(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea"]).await;
        tick(&rolo);
        let metadata = json!({ "contact_metadata": { "tier": "gold" } });
        rolo.synthflow().patch(&made[0].synthflow_path(), metadata).await.expect(200);
        assert_eq!(shown(&page(&rolo, "/contacts").await, "first_name"), ["Ada", "Bea"]);
    }

    async fn contacts_of_one_instant_are_ordered_by_their_ids(rolo: TestRolo) {
        let mut ids = Vec::new();
        for _ in 0..9 {
            ids.push(rolo.contact().name("Ada").create().await.id.to_prefixed());
        }
        ids.sort();
        assert_eq!(shown(&page(&rolo, "/contacts?order_by=updated_at:asc").await, "id"), ids);
        ids.reverse();
        assert_eq!(shown(&page(&rolo, "/contacts").await, "id"), ids);
    }

    async fn an_order_that_is_not_offered_is_refused(rolo: TestRolo) {
        for order in ["", "updated_at", "updated_at:", "updated_at:up", "UPDATED_AT:ASC", "created_at:asc", "asc"] {
            let errors = refused_list(&rolo, &format!("/contacts?order_by={order}")).await;
            assert_eq!(errors, ["order_by invalid_format"], "{order}");
        }
    }

    async fn deleted_contacts_and_those_of_other_workspaces_are_in_no_list(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea"]).await;
        let elsewhere = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        elsewhere.post("/contacts", json!({ "first_name": "Cyd" })).await.expect(201);
        rolo.askelephant().delete(&made[1].askelephant_path()).await.expect(200);
        assert_eq!(shown(&page(&rolo, "/contacts").await, "first_name"), ["Ada"]);
        assert_eq!(shown(&elsewhere.get("/contacts").await, "first_name"), ["Cyd"]);
    }

    async fn plain_parameters_that_are_not_ours_are_ignored(rolo: TestRolo) {
        rolo.ada().await;
        for query in ["page=2&page=3", "offset=7", "Limit=0", "colour=blue&colour", "&&", "updated_at[gt]=x", "%FF=%FF"] {
            assert_eq!(page(&rolo, &format!("/contacts?{query}")).await.body["data"][0]["first_name"], "Ada", "{query}");
        }
    }

    async fn a_parameter_may_be_given_only_once(rolo: TestRolo) {
        const AT: &str = "2026-06-01T09:00:00Z";
        for (query, errors) in [
            ("limit=5&limit=5".to_owned(), ["limit duplicate"]),
            ("order_by=updated_at:asc&order_by=updated_at:desc".into(), ["order_by duplicate"]),
            ("search=ada&search=".into(), ["search duplicate"]),
            (
                format!("filter[updated_at][gt]={AT}&filter%5Bupdated_at%5D%5Bgt%5D={AT}"),
                ["filter[updated_at][gt] duplicate"],
            ),
            ("limit=5&limit=6&limit=7".into(), ["limit duplicate"]),
        ] {
            assert_eq!(refused_list(&rolo, &format!("/contacts?{query}")).await, errors, "{query}");
        }
    }

    async fn all_that_is_wrong_with_a_query_is_named_at_once(rolo: TestRolo) {
        let query = "limit=0&order_by=name&filter[updated_at][gt]=now&filter[phone][eq]=1&search=%00&cursor=x&limit=5";
        assert_eq!(
            refused_list(&rolo, &format!("/contacts?{query}")).await,
            [
                "limit invalid_range",
                "order_by invalid_format",
                "filter[updated_at][gt] invalid_format",
                "filter[phone][eq] invalid_format",
                "search invalid_format",
                "limit duplicate",
                "cursor invalid_format",
            ]
        );
    }

    async fn listing_needs_a_key_that_may_read_contacts(rolo: TestRolo) {
        rolo.ada().await;
        refused(&rolo, 401, rolo.at("/api/v2").get("/contacts")).await;
        let others = [Scope::ContactsWrite, Scope::CompaniesRead, Scope::CompaniesWrite];
        let (_, key) = rolo.make_key(&others);
        // A caller without the right learns nothing, not even what is wrong with the query.
        refused(&rolo, 403, rolo.askelephant().with_key(&key).get("/contacts?limit=0")).await;
        let (_, key) = rolo.make_key(&[Scope::ContactsRead]);
        rolo.askelephant().with_key(&key).get("/contacts").await.expect(200);
    }
}
