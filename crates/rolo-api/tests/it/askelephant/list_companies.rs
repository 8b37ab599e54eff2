//! `GET /companies`: what it has in common with the list of contacts, and what is its own.

use rolo_core::access::key::Scope;
use rolo_testkit::{TestRolo, json, on_each_store};

use super::asking::{company, crm_filter, encoded, link, page, refused, refused_list, shown, tick, walk};

/// Makes companies with these names and a domain for each, a millisecond apart; gives their paths.
async fn companies(rolo: &TestRolo, names: &[&str]) -> Vec<String> {
    let mut paths = Vec::new();
    for name in names {
        let domain = format!("{}.example.org", name.to_lowercase());
        paths.push(company(rolo, json!({ "name": name, "domains": [{ "domain": domain }] })).await);
    }
    paths
}

/// The names of those that a query finds, the newest change first.
async fn found(rolo: &TestRolo, query: &str) -> String {
    shown(&page(rolo, &format!("/companies?{query}")).await, "name").join(" ")
}

const CRM: &str = "filter[crm_associations][eq]";

on_each_store! {
    async fn an_empty_list_is_a_list(rolo: TestRolo) {
        let reply = page(&rolo, "/companies").await;
        assert_eq!(reply.text, r#"{"object":"list","data":[],"has_more":false,"next_cursor":null}"#);
        assert_eq!((reply.header("x-api-version"), reply.header("etag")), ("v2", ""));
    }

    async fn a_page_shows_each_company_as_a_read_of_it_does(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt"]).await;
        let anvil = rolo.askelephant().get(&paths[0]).await.body;
        let bolt = rolo.askelephant().get(&paths[1]).await.body;
        let expected = json!({ "object": "list", "data": [bolt, anvil], "has_more": false, "next_cursor": null });
        assert_eq!(page(&rolo, "/companies").await.body, expected);
    }

    async fn a_page_has_25_companies_unless_asked_otherwise_and_100_at_most(rolo: TestRolo) {
        for _ in 0..101 {
            rolo.askelephant().post("/companies", json!({ "domains": [] })).await.expect(201);
        }
        for (query, count) in [("", 25), ("?limit=1", 1), ("?limit=100", 100), ("?limit=101", 100)] {
            let page = page(&rolo, &format!("/companies{query}")).await;
            assert_eq!((shown(&page, "id").len(), page.body["has_more"].clone()), (count, json!(true)), "{query}");
        }
        assert_eq!(walk(&rolo, "/companies", "", 101, "id").await.iter().map(Vec::len).collect::<Vec<_>>(), [100, 1]);
    }

    async fn a_limit_below_1_or_that_is_no_whole_number_is_refused(rolo: TestRolo) {
        for limit in ["0", "-1", "abc", ""] {
            let errors = refused_list(&rolo, &format!("/companies?limit={limit}")).await;
            assert_eq!(errors, ["limit invalid_range"], "{limit}");
        }
    }

    async fn companies_come_by_their_last_change_in_either_order(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt", "Crane"]).await;
        assert_eq!(found(&rolo, "").await, "Crane Bolt Anvil");
        tick(&rolo);
        rolo.askelephant().patch(&paths[0], json!({ "description": "heavy" })).await.expect(200);
        assert_eq!(found(&rolo, "").await, "Anvil Crane Bolt");
        assert_eq!(found(&rolo, "order_by=updated_at:asc").await, "Bolt Crane Anvil");
        assert_eq!(refused_list(&rolo, "/companies?order_by=name:asc").await, ["order_by invalid_format"]);
    }

    async fn companies_of_one_instant_are_ordered_by_their_ids(rolo: TestRolo) {
        let mut ids = Vec::new();
        for _ in 0..5 {
            let made = rolo.askelephant().post("/companies", json!({ "domains": [] })).await.expect(201);
            ids.push(made.body["id"].as_str().expect("an id").to_owned());
        }
        ids.sort();
        assert_eq!(walk(&rolo, "/companies", "order_by=updated_at:asc", 2, "id").await.concat(), ids);
        ids.reverse();
        assert_eq!(walk(&rolo, "/companies", "", 2, "id").await.concat(), ids);
    }

    async fn deleted_companies_and_those_of_other_workspaces_are_in_no_list(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt"]).await;
        let elsewhere = rolo.askelephant().with_key(&rolo.make_workspace("other"));
        let body = json!({ "name": "Crane", "domains": [{ "domain": "anvil.example.org" }] });
        elsewhere.post("/companies", body).await.expect(201);
        rolo.askelephant().delete(&paths[1]).await.expect(200);
        assert_eq!(found(&rolo, "").await, "Anvil");
        assert_eq!(found(&rolo, "filter[domain][eq]=bolt.example.org").await, "");
        assert_eq!(found(&rolo, "filter[domain][eq]=anvil.example.org").await, "Anvil");
        assert_eq!(shown(&elsewhere.get("/companies").await, "name"), ["Crane"]);
    }

    async fn a_search_looks_at_the_name_only_and_in_any_case(rolo: TestRolo) {
        let domains = json!([{ "domain": "engines.example.org" }]);
        let body = json!({ "name": "Änvil & Co%", "description": "heavy", "domains": domains });
        let path = company(&rolo, body).await;
        company(&rolo, json!({ "domains": [] })).await;
        link(&rolo, &path, "hub-1").await;
        for search in ["änvil", "ÄNV", "& co", "%", ""] {
            let page = page(&rolo, &format!("/companies?search={}&order_by=updated_at:asc", encoded(search))).await;
            assert_eq!(page.body["data"].as_array().map(Vec::len), Some(if search.is_empty() { 2 } else { 1 }), "{search}");
        }
        for search in ["engines", "heavy", "hub-1", "_", "*", "null", "cmp_"] {
            assert_eq!(found(&rolo, &format!("search={search}")).await, "", "{search}");
        }
        assert_eq!(refused_list(&rolo, &format!("/companies?search={}", "x".repeat(501))).await, ["search too_long"]);
    }

    async fn a_search_takes_composed_letters_and_runs_of_white_space_for_one_text(rolo: TestRolo) {
        // The first is composed (NFC), the second comes apart (NFD).
        company(&rolo, json!({ "name": "Zo\u{eb} and Sons", "domains": [] })).await;
        company(&rolo, json!({ "name": "Zoe\u{308}  and\u{a0}Sons", "domains": [] })).await;
        company(&rolo, json!({ "name": "Zoe and Sons", "domains": [] })).await;
        for search in ["Zo\u{eb}", "zoe\u{308}", " ZOE\u{308} AND ", "zo\u{eb}   and sons", "\u{eb}\u{3000}and", "\u{eb} and\tSons"] {
            let page = page(&rolo, &format!("/companies?search={}", encoded(search))).await;
            assert_eq!(shown(&page, "name"), ["Zoe\u{308}  and\u{a0}Sons", "Zo\u{eb} and Sons"], "{search:?}");
        }
    }

    async fn bounds_hold_to_the_millisecond(rolo: TestRolo) {
        companies(&rolo, &["Anvil", "Bolt", "Crane"]).await;
        for (operator, expected) in [("gt", "Crane"), ("gte", "Crane Bolt"), ("lt", "Anvil"), ("lte", "Bolt Anvil")] {
            for instant in ["2026-06-01T09:00:00.002Z", "2026-06-01T11:00:00.002+02:00"] {
                assert_eq!(found(&rolo, &format!("filter[updated_at][{operator}]={instant}")).await, expected);
                assert_eq!(found(&rolo, &format!("filter%5Bupdated_at%5D%5B{operator}%5D={instant}")).await, expected);
            }
        }
        let both = "filter[updated_at][gt]=2026-06-01T09:00:00.001Z&filter[updated_at][lt]=2026-06-01T09:00:00.003Z";
        assert_eq!(found(&rolo, both).await, "Bolt");
    }

    async fn a_domain_is_compared_in_its_normal_form(rolo: TestRolo) {
        company(&rolo, json!({ "name": "Anvil", "domains": [{ "domain": "anvil.example.org" }] })).await;
        let domains = json!([{ "domain": "first.example.org" }, { "domain": "Bücher.Example.org" }]);
        company(&rolo, json!({ "name": "Bolt", "domains": domains })).await;
        for (domain, expected) in [
            ("anvil.example.org", "Anvil"),
            ("ANVIL.Example.ORG", "Anvil"),
            ("anvil.example.org.", "Anvil"),
            ("bücher.example.org", "Bolt"),
            ("BÜCHER.example.org", "Bolt"),
            ("xn--bcher-kva.example.org", "Bolt"),
            ("first.example.org", "Bolt"),
            ("example.org", ""),
            ("nvil.example.org", ""),
            ("localhost", ""),
        ] {
            assert_eq!(found(&rolo, &format!("filter[domain][eq]={}", encoded(domain))).await, expected, "{domain}");
            assert_eq!(found(&rolo, &format!("filter%5Bdomain%5D%5Beq%5D={}", encoded(domain))).await, expected);
        }
    }

    async fn a_domain_that_is_none_is_refused(rolo: TestRolo) {
        for (domain, code) in [
            ("", "too_short"),
            ("a b", "invalid_format"),
            ("https://example.org", "invalid_format"),
            ("ada@example.org", "invalid_format"),
            ("example..org", "invalid_format"),
            ("%", "invalid_format"),
            (&"x".repeat(256), "too_long"),
        ] {
            let errors = refused_list(&rolo, &format!("/companies?filter[domain][eq]={}", encoded(domain))).await;
            assert_eq!(errors, [format!("filter[domain][eq] {code}")], "{domain}");
        }
        let twice = "/companies?filter[domain][eq]=example.org&filter[domain][eq]=example.org";
        assert_eq!(refused_list(&rolo, twice).await, ["filter[domain][eq] duplicate"]);
    }

    async fn a_domain_filter_follows_the_company(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil"]).await;
        let patch = json!({ "domains": [{ "domain": "forge.example.org" }] });
        rolo.askelephant().patch(&paths[0], patch).await.expect(200);
        assert_eq!(found(&rolo, "filter[domain][eq]=anvil.example.org").await, "");
        assert_eq!(found(&rolo, "filter[domain][eq]=forge.example.org").await, "Anvil");
    }

    async fn a_filter_or_operator_that_the_list_does_not_have_is_refused(rolo: TestRolo) {
        for name in ["filter[domain]", "filter[domain][in]", "filter[domain][gt]", "filter[name][eq]", "filter[crm][eq]"] {
            assert_eq!(refused_list(&rolo, &format!("/companies?{name}=x")).await, [format!("{name} invalid_format")]);
        }
        let several = "/companies?limit=0&filter[domain][eq]=a%20b&order_by=x&colour=blue";
        let errors = ["limit invalid_range", "filter[domain][eq] invalid_format", "order_by invalid_format"];
        assert_eq!(refused_list(&rolo, several).await, errors);
    }

    async fn crm_records_narrow_the_list_in_both_spellings(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt", "Crane", "Drill"]).await;
        for (path, id) in paths.iter().zip(["1", "2", "3"]) {
            tick(&rolo);
            link(&rolo, path, id).await;
        }
        // A contact's link to a record of the same id is another link.
        let ada = rolo.ada().await;
        link(&rolo, &ada.askelephant_path(), "1").await;
        assert_eq!(found(&rolo, &crm_filter("company", &["3", "1", "9"])).await, "Crane Anvil");
        let indexed = format!(
            "{CRM}[4][object_type]=company&{CRM}[4][id]=2&{CRM}[0][id]=1&{}=company",
            encoded(&format!("{CRM}[0][object_type]"))
        );
        assert_eq!(found(&rolo, &indexed).await, "Bolt Anvil");
        let all = crm_filter("company", &["1", "2", "3"]);
        assert_eq!(found(&rolo, &format!("{all}&filter[domain][eq]=bolt.example.org")).await, "Bolt");
        assert_eq!(found(&rolo, &format!("{all}&filter[domain][eq]=drill.example.org")).await, "");
        assert_eq!(found(&rolo, &format!("{all}&search=CR")).await, "Crane");
        assert_eq!(found(&rolo, &format!("{all}&filter[updated_at][lte]=2026-06-01T09:00:00.006Z")).await, "Bolt Anvil");
    }

    async fn a_crm_filter_is_of_companies_only_and_has_at_most_20_records(rolo: TestRolo) {
        for object_type in ["contact", "deal", ""] {
            let errors = refused_list(&rolo, &format!("/companies?{}", crm_filter(object_type, &["1"]))).await;
            assert_eq!(errors, [format!("{CRM} invalid_format")], "{object_type}");
            let query = format!("{CRM}[0][id]=1&{CRM}[0][object_type]={object_type}");
            let errors = refused_list(&rolo, &format!("/companies?{query}")).await;
            assert_eq!(errors, [format!("{CRM}[0][object_type] invalid_format")], "{object_type}");
        }
        assert_eq!(found(&rolo, &crm_filter("company", &["1"; 20])).await, "");
        let errors = refused_list(&rolo, &format!("/companies?{}", crm_filter("company", &["1"; 21]))).await;
        assert_eq!(errors, [format!("{CRM} too_long")]);
        let errors = refused_list(&rolo, &format!("/companies?{CRM}=%7B")).await;
        assert_eq!(errors, [format!("{CRM} invalid_json")]);
    }

    async fn a_cursor_carries_the_whole_question(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt", "Ankle", "Annex"]).await;
        for path in &paths {
            link(&rolo, path, "1").await;
        }
        let crm = crm_filter("company", &["1"]);
        let query = format!("order_by=updated_at:asc&search=AN&filter[updated_at][gt]=2026-06-01T09:00:00.001Z&{crm}");
        assert_eq!(walk(&rolo, "/companies", &query, 1, "name").await, [["Anvil"], ["Ankle"], ["Annex"]]);
        let domain = "filter[domain][eq]=bolt.example.org";
        assert_eq!(walk(&rolo, "/companies", domain, 1, "name").await, [["Bolt"]]);
    }

    async fn parameters_that_are_repeated_beside_a_cursor_must_agree(rolo: TestRolo) {
        companies(&rolo, &["Anvil", "Ankle", "Annex"]).await;
        let first = page(&rolo, "/companies?search=an&limit=1").await;
        let cursor = first.body["next_cursor"].as_str().expect("a cursor");
        assert_eq!(found(&rolo, &format!("cursor={cursor}&search=an&order_by=updated_at:desc")).await, "Ankle Anvil");
        for (repeated, name) in [
            ("search=ann", "search"),
            ("order_by=updated_at:asc", "order_by"),
            ("filter[domain][eq]=anvil.example.org", "filter[domain][eq]"),
            ("filter[updated_at][lt]=2026-06-02T00:00:00Z", "filter[updated_at][lt]"),
        ] {
            let errors = refused_list(&rolo, &format!("/companies?cursor={cursor}&{repeated}")).await;
            assert_eq!(errors, [format!("{name} invalid_format")], "{repeated}");
        }
        for forged in ["", "x", &cursor[1..], &cursor[..cursor.len() - 1]] {
            let errors = refused_list(&rolo, &format!("/companies?cursor={forged}")).await;
            assert_eq!(errors, ["cursor invalid_format"], "{forged}");
        }
    }

    async fn companies_that_change_during_a_walk_are_neither_lost_nor_do_they_repeat_others(rolo: TestRolo) {
        let paths = companies(&rolo, &["Anvil", "Bolt", "Crane", "Drill"]).await;
        let newest = page(&rolo, "/companies?limit=2").await;
        let oldest = page(&rolo, "/companies?limit=2&order_by=updated_at:asc").await;
        let rest = |first: &rolo_testkit::Reply| format!("cursor={}", first.body["next_cursor"].as_str().expect("more"));
        tick(&rolo);
        rolo.askelephant().patch(&paths[1], json!({ "description": "new" })).await.expect(200);
        assert_eq!(found(&rolo, &rest(&newest)).await, "Anvil");
        assert_eq!(found(&rolo, &rest(&oldest)).await, "Crane Drill Bolt");
    }

    async fn listing_needs_a_key_that_may_read_companies(rolo: TestRolo) {
        companies(&rolo, &["Anvil"]).await;
        refused(&rolo, 401, rolo.at("/api/v2").get("/companies")).await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesWrite, Scope::ContactsRead, Scope::ContactsWrite]);
        refused(&rolo, 403, rolo.askelephant().with_key(&key).get("/companies?limit=0")).await;
        let (_, key) = rolo.make_key(&[Scope::CompaniesRead]);
        rolo.askelephant().with_key(&key).get("/companies").await.expect(200);
    }
}
