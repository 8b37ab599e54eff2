//! `cursor`: from page to page, to the end, while contacts change.

use rolo_testkit::{Reply, TestRolo, json, on_each_store};

use super::super::asking::{company, contacts, crm_filter, link, next, page, refused_list, shown, tick, walk};

const FIVE: [&str; 5] = ["Ada", "Bea", "Cyd", "Dot", "Eve"];
const OLDEST_FIRST: &str = "order_by=updated_at:asc";

/// Changes a contact, a millisecond later.
async fn change(rolo: &TestRolo, path: &str) {
    tick(rolo);
    let before = rolo.askelephant().get(path).await.expect(200);
    let description = format!("changed after {}", before.header("etag"));
    rolo.askelephant().patch(path, json!({ "description": description })).await.expect(200);
}

fn cursor(page: &Reply) -> String {
    page.body["next_cursor"].as_str().expect("a cursor").to_owned()
}

/// What a list of contacts answers to this cursor.
async fn refused_cursor(rolo: &TestRolo, cursor: &str) -> Vec<String> {
    refused_list(rolo, &format!("/contacts?cursor={cursor}")).await
}

on_each_store! {
    async fn a_list_is_walked_to_its_end_by_the_cursor_alone(rolo: TestRolo) {
        contacts(&rolo, &FIVE).await;
        let pages = walk(&rolo, "/contacts", "", 2, "first_name").await;
        assert_eq!(pages, [&["Eve", "Dot"][..], &["Cyd", "Bea"], &["Ada"]]);
        assert_eq!(walk(&rolo, "/contacts", "", 5, "first_name").await, [["Eve", "Dot", "Cyd", "Bea", "Ada"]]);
    }

    async fn a_cursor_carries_the_order(rolo: TestRolo) {
        contacts(&rolo, &FIVE).await;
        let pages = walk(&rolo, "/contacts", OLDEST_FIRST, 2, "first_name").await;
        assert_eq!(pages, [&["Ada", "Bea"][..], &["Cyd", "Dot"], &["Eve"]]);
    }

    async fn a_cursor_carries_the_search(rolo: TestRolo) {
        contacts(&rolo, &["Ada", "Bob", "Adele", "Bea", "Adam"]).await;
        assert_eq!(walk(&rolo, "/contacts", "search=AD", 1, "first_name").await, [["Adam"], ["Adele"], ["Ada"]]);
    }

    async fn a_cursor_carries_the_bounds(rolo: TestRolo) {
        contacts(&rolo, &FIVE).await;
        let bounds = "filter[updated_at][gt]=2026-06-01T09:00:00.001Z&filter[updated_at][lte]=2026-06-01T09:00:00.004Z";
        assert_eq!(walk(&rolo, "/contacts", bounds, 1, "first_name").await, [["Dot"], ["Cyd"], ["Bea"]]);
        let bounds = format!("{}&{OLDEST_FIRST}", bounds.replace("[gt]", "[gte]").replace("[lte]", "[lt]"));
        assert_eq!(walk(&rolo, "/contacts", &bounds, 1, "first_name").await, [["Ada"], ["Bea"], ["Cyd"]]);
    }

    async fn a_cursor_carries_the_crm_filter(rolo: TestRolo) {
        let made = contacts(&rolo, &FIVE).await;
        for (contact, id) in made.iter().zip(["1", "2", "3", "2", "1"]) {
            tick(&rolo);
            link(&rolo, &contact.askelephant_path(), id).await;
        }
        let filter = crm_filter("contact", &["1", "3"]);
        assert_eq!(walk(&rolo, "/contacts", &filter, 1, "first_name").await, [["Eve"], ["Cyd"], ["Ada"]]);
    }

    async fn contacts_of_one_instant_are_neither_lost_nor_repeated_between_pages(rolo: TestRolo) {
        let mut ids = Vec::new();
        for _ in 0..7 {
            ids.push(rolo.contact().name("Ada").create().await.id.to_prefixed());
        }
        ids.sort();
        assert_eq!(walk(&rolo, "/contacts", OLDEST_FIRST, 2, "id").await.concat(), ids);
        ids.reverse();
        assert_eq!(walk(&rolo, "/contacts", "", 3, "id").await.concat(), ids);
    }

    async fn the_limit_may_change_between_pages_and_is_25_again_when_absent(rolo: TestRolo) {
        for _ in 0..30 {
            rolo.contact().name("Ada").create().await;
        }
        let first = page(&rolo, "/contacts?limit=1").await;
        let path = next("/contacts", &first).expect("more");
        assert_eq!(shown(&page(&rolo, &format!("{path}&limit=2")).await, "id").len(), 2);
        let rest = page(&rolo, &path).await;
        assert_eq!((shown(&rest, "id").len(), rest.body["has_more"].clone()), (25, json!(true)));
    }

    async fn contacts_that_change_during_a_walk_from_the_newest_repeat_no_other(rolo: TestRolo) {
        let made = contacts(&rolo, &FIVE).await;
        let first = page(&rolo, "/contacts?limit=2").await;
        assert_eq!(shown(&first, "first_name"), ["Eve", "Dot"]);
        // Both go in front of the page that was read; one of them was on it.
        change(&rolo, &made[3].askelephant_path()).await;
        change(&rolo, &made[1].askelephant_path()).await;
        contacts(&rolo, &["Fay"]).await;
        let rest = page(&rolo, &next("/contacts", &first).expect("more")).await;
        assert_eq!(shown(&rest, "first_name"), ["Cyd", "Ada"]);
        assert_eq!(next("/contacts", &rest), None);
    }

    async fn no_change_during_a_walk_from_the_oldest_is_missed(rolo: TestRolo) {
        let made = contacts(&rolo, &FIVE).await;
        let first = page(&rolo, &format!("/contacts?limit=2&{OLDEST_FIRST}")).await;
        assert_eq!(shown(&first, "first_name"), ["Ada", "Bea"]);
        change(&rolo, &made[0].askelephant_path()).await;
        change(&rolo, &made[2].askelephant_path()).await;
        contacts(&rolo, &["Fay"]).await;
        let rest = page(&rolo, &next("/contacts", &first).expect("more")).await;
        assert_eq!(shown(&rest, "first_name"), ["Dot", "Eve", "Ada", "Cyd", "Fay"]);
    }

    async fn a_walk_goes_on_behind_a_contact_that_is_gone(rolo: TestRolo) {
        let made = contacts(&rolo, &FIVE).await;
        for (query, deleted, rest) in [("", 4, "Dot Cyd Bea Ada"), (OLDEST_FIRST, 0, "Bea Cyd Dot")] {
            let first = page(&rolo, &format!("/contacts?limit=1&{query}")).await;
            assert_eq!(shown(&first, "first_name"), [FIVE[deleted]]);
            rolo.askelephant().delete(&made[deleted].askelephant_path()).await.expect(200);
            let path = next("/contacts", &first).expect("more");
            assert_eq!(shown(&page(&rolo, &path).await, "first_name").join(" "), rest);
        }
    }

    async fn a_page_that_has_become_empty_is_the_last(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea"]).await;
        let first = page(&rolo, "/contacts?limit=1").await;
        rolo.askelephant().delete(&made[0].askelephant_path()).await.expect(200);
        let last = page(&rolo, &next("/contacts", &first).expect("more")).await;
        assert_eq!(last.body, json!({ "object": "list", "data": [], "has_more": false, "next_cursor": null }));
    }

    async fn a_cursor_may_be_used_again_and_after_a_restart(rolo: TestRolo) {
        let mut rolo = rolo;
        contacts(&rolo, &FIVE).await;
        let first = page(&rolo, "/contacts?limit=2").await;
        let path = next("/contacts", &first).expect("more");
        let rest = page(&rolo, &path).await;
        assert_eq!(page(&rolo, &path).await.body, rest.body);
        rolo.restart().await;
        assert_eq!(page(&rolo, &path).await.body, rest.body);
    }

    async fn parameters_that_are_repeated_beside_a_cursor_may_agree(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Adele", "Adam"]).await;
        for contact in &made {
            link(&rolo, &contact.askelephant_path(), "1").await;
        }
        let crm = crm_filter("contact", &["1", "2"]);
        let bounds = "filter[updated_at][gte]=2026-06-01T09:00:00Z&filter[updated_at][lt]=2026-06-02T00:00:00Z";
        let query = format!("{OLDEST_FIRST}&search=ad&{bounds}&{crm}");
        let first = page(&rolo, &format!("/contacts?limit=1&{query}")).await;
        let path = next("/contacts", &first).expect("more");
        let rest = page(&rolo, &path).await;
        assert_eq!(shown(&rest, "first_name"), ["Adele", "Adam"]);
        // The same in other words, in part, and with an empty search, which is none.
        for repeated in [
            query.as_str(),
            OLDEST_FIRST,
            "search=ad",
            "search=",
            "filter[updated_at][gte]=2026-06-01T11:00:00.000%2B02:00",
            &crm_filter("contact", &["2", "1"]),
            "filter[crm_associations][eq][0][id]=2&filter[crm_associations][eq][0][object_type]=contact&\
             filter[crm_associations][eq][1][id]=1&filter[crm_associations][eq][1][object_type]=contact",
        ] {
            assert_eq!(page(&rolo, &format!("{path}&{repeated}")).await.body, rest.body, "{repeated}");
        }
    }

    async fn parameters_that_are_repeated_beside_a_cursor_may_not_disagree(rolo: TestRolo) {
        contacts(&rolo, &["Ada", "Adele"]).await;
        let query = "search=ad&filter[updated_at][gte]=2026-06-01T09:00:00Z";
        let path = next("/contacts", &page(&rolo, &format!("/contacts?limit=1&{query}")).await).expect("more");
        for (repeated, name) in [
            (OLDEST_FIRST, "order_by"),
            ("search=ada", "search"),
            ("filter[updated_at][gte]=2026-06-01T09:00:00.001Z", "filter[updated_at][gte]"),
            ("filter[updated_at][gt]=2026-06-01T09:00:00Z", "filter[updated_at][gt]"),
            ("filter[updated_at][lt]=2026-06-02T00:00:00Z", "filter[updated_at][lt]"),
            ("filter[updated_at][lte]=2026-06-02T00:00:00Z", "filter[updated_at][lte]"),
            (&crm_filter("contact", &["1"]), "filter[crm_associations][eq]"),
        ] {
            let errors = refused_list(&rolo, &format!("{path}&{repeated}")).await;
            assert_eq!(errors, [format!("{name} invalid_format")], "{repeated}");
        }
        let both = refused_list(&rolo, &format!("{path}&{OLDEST_FIRST}&search=x")).await;
        assert_eq!(both, ["order_by invalid_format", "search invalid_format"]);
    }

    async fn a_cursor_that_was_forged_cut_or_changed_is_refused(rolo: TestRolo) {
        contacts(&rolo, &["Ada", "Bea"]).await;
        let cursor = cursor(&page(&rolo, "/contacts?limit=1").await);
        let flipped = |at: usize| {
            let other = if cursor.as_bytes()[at] == b'A' { "B" } else { "A" };
            format!("{}{other}{}", &cursor[..at], &cursor[at + 1..])
        };
        for forged in [
            "",
            "x",
            "1",
            "eyJpZCI6ImNudF8wMSJ9",
            "%00",
            "%F0%9F%92%A5",
            &cursor[1..],
            &cursor[..cursor.len() - 1],
            &cursor[..cursor.len() / 2],
            &flipped(0),
            &flipped(cursor.len() / 2),
            &flipped(cursor.len() - 3),
            &format!("{cursor}A"),
            &format!("{cursor}="),
            &format!("+{cursor}"),
            &cursor.to_lowercase(),
            &"A".repeat(49_000),
        ] {
            assert_eq!(refused_cursor(&rolo, forged).await, ["cursor invalid_format"], "{forged}");
        }
        let errors = refused_list(&rolo, &format!("/contacts?cursor={cursor}&cursor={cursor}")).await;
        assert_eq!(errors, ["cursor duplicate"]);
    }

    async fn a_cursor_of_another_workspace_or_list_is_refused(rolo: TestRolo) {
        contacts(&rolo, &["Ada", "Bea"]).await;
        let contacts_cursor = cursor(&page(&rolo, "/contacts?limit=1").await);
        for domain in ["one.example.org", "two.example.org"] {
            company(&rolo, json!({ "domains": [{ "domain": domain }] })).await;
        }
        let companies_cursor = cursor(&page(&rolo, "/companies?limit=1").await);
        assert_eq!(refused_cursor(&rolo, &companies_cursor).await, ["cursor invalid_format"]);
        let errors = refused_list(&rolo, &format!("/companies?cursor={contacts_cursor}")).await;
        assert_eq!(errors, ["cursor invalid_format"]);

        let elsewhere = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let before = rolo.dump();
        let reply = elsewhere.get(&format!("/contacts?cursor={contacts_cursor}")).await.expect(400);
        assert_eq!(reply.errors(), ["cursor invalid_format"]);
        assert_eq!(rolo.dump(), before);
    }
}
