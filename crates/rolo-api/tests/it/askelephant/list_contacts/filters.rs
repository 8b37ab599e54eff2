//! `filter[…]`: by the time of the last change, and by linked CRM records.

use rolo_core::Clock;
use rolo_testkit::{TestRolo, on_each_store};

use super::super::asking::{contacts, crm_filter, encoded, link, page, refused_list, shown, tick};

/// The first names of those that a query finds, the oldest change first.
async fn found(rolo: &TestRolo, query: &str) -> String {
    shown(&page(rolo, &format!("/contacts?order_by=updated_at:asc&{query}")).await, "first_name").join(" ")
}

/// Ada, Bea and Cyd, a millisecond apart; gives the three instants.
async fn three(rolo: &TestRolo) -> [String; 3] {
    let mut instants = [const { String::new() }; 3];
    for (name, instant) in ["Ada", "Bea", "Cyd"].into_iter().zip(&mut instants) {
        contacts(rolo, &[name]).await;
        *instant = rolo.clock.now().to_string();
    }
    instants
}

/// Ada, Bea, Cyd and Dot, of whom the first three are linked to the CRM records `1`, `2` and `3`.
async fn linked(rolo: &TestRolo) {
    let made = contacts(rolo, &["Ada", "Bea", "Cyd", "Dot"]).await;
    for (contact, id) in made.iter().zip(["1", "2", "3"]) {
        tick(rolo);
        link(rolo, &contact.askelephant_path(), id).await;
    }
}

const CRM: &str = "filter[crm_associations][eq]";

on_each_store! {
    async fn bounds_hold_to_the_millisecond(rolo: TestRolo) {
        let [_, bea, _] = three(&rolo).await;
        for (operator, expected) in [("gt", "Cyd"), ("gte", "Bea Cyd"), ("lt", "Ada"), ("lte", "Ada Bea")] {
            assert_eq!(found(&rolo, &format!("filter[updated_at][{operator}]={bea}")).await, expected, "{operator}");
            let encoded = format!("filter%5Bupdated_at%5D%5b{operator}%5d={}", encoded(&bea));
            assert_eq!(found(&rolo, &encoded).await, expected, "{operator}");
        }
    }

    async fn bounds_combine(rolo: TestRolo) {
        let [ada, bea, cyd] = three(&rolo).await;
        for (query, expected) in [
            (format!("filter[updated_at][gte]={ada}&filter[updated_at][lt]={cyd}"), "Ada Bea"),
            (format!("filter[updated_at][gt]={ada}&filter[updated_at][lt]={cyd}"), "Bea"),
            (format!("filter[updated_at][gt]={ada}&filter[updated_at][lte]={cyd}"), "Bea Cyd"),
            (format!("filter[updated_at][gte]={bea}&filter[updated_at][lte]={bea}"), "Bea"),
            (format!("filter[updated_at][gt]={bea}&filter[updated_at][lte]={bea}"), ""),
            (format!("filter[updated_at][gte]={cyd}&filter[updated_at][lte]={ada}"), ""),
            (format!("filter[updated_at][gt]={ada}&filter[updated_at][gte]={ada}"), "Bea Cyd"),
            (format!("filter[updated_at][gt]={ada}&filter[updated_at][gte]={cyd}"), "Cyd"),
            (format!("filter[updated_at][lt]={cyd}&filter[updated_at][lte]={cyd}"), "Ada Bea"),
            (
                format!(
                    "filter[updated_at][gt]={ada}&filter[updated_at][gte]={bea}&\
                     filter[updated_at][lt]={cyd}&filter[updated_at][lte]={bea}"
                ),
                "Bea",
            ),
        ] {
            assert_eq!(found(&rolo, &query).await, expected, "{query}");
        }
    }

    async fn bounds_hold_in_the_other_order_as_well(rolo: TestRolo) {
        let [_, bea, _] = three(&rolo).await;
        let newest_first = page(&rolo, &format!("/contacts?filter[updated_at][lte]={bea}")).await;
        assert_eq!(shown(&newest_first, "first_name"), ["Bea", "Ada"]);
    }

    async fn a_plus_sign_of_an_offset_may_arrive_as_a_space(rolo: TestRolo) {
        let [_, bea, _] = three(&rolo).await;
        assert_eq!(bea, "2026-06-01T09:00:00.002Z");
        for instant in [
            "2026-06-01T11:00:00.002+02:00",
            "2026-06-01T11:00:00.002%2002:00",
            "2026-06-01T11:00:00.002%2B02:00",
            "2026-06-01T11%3A00%3A00.002%2b02%3A00",
            "2026-06-01T07:00:00.002-02:00",
            "2026-06-01T14:30:00.002+05:30",
            "2026-06-01t09:00:00.002z",
        ] {
            assert_eq!(found(&rolo, &format!("filter[updated_at][gte]={instant}")).await, "Bea Cyd", "{instant}");
        }
    }

    async fn an_instant_is_cut_to_milliseconds(rolo: TestRolo) {
        three(&rolo).await;
        for (query, expected) in [
            ("filter[updated_at][gte]=2026-06-01T09:00:00.002999Z", "Bea Cyd"),
            ("filter[updated_at][lte]=2026-06-01T09:00:00.002001Z", "Ada Bea"),
            ("filter[updated_at][gt]=2026-06-01T09:00:00Z", "Ada Bea Cyd"),
            ("filter[updated_at][lt]=2026-06-01T09:00:00.1Z", "Ada Bea Cyd"),
            ("filter[updated_at][gte]=0001-01-01T00:00:00Z", "Ada Bea Cyd"),
            ("filter[updated_at][gt]=9999-12-30T00:00:00Z", ""),
        ] {
            assert_eq!(found(&rolo, query).await, expected, "{query}");
        }
    }

    async fn what_is_no_instant_is_refused(rolo: TestRolo) {
        for operator in ["gt", "gte", "lt", "lte"] {
            for instant in ["", "now", "2026-06-01", "2026-06-01T09:00:00", "1780304400", "2026-02-30T00:00:00Z", "%00"] {
                let name = format!("filter[updated_at][{operator}]");
                let errors = refused_list(&rolo, &format!("/contacts?{name}={instant}")).await;
                assert_eq!(errors, [format!("{name} invalid_format")], "{instant}");
            }
        }
    }

    async fn a_filter_or_operator_that_the_list_does_not_have_is_refused(rolo: TestRolo) {
        for name in [
            "filter",
            "filter[]",
            "filter[updated_at]",
            "filter[updated_at][eq]",
            "filter[updated_at][GT]",
            "filter[updated_at][gt][0]",
            "filter[created_at][gt]",
            "filter[email][eq]",
            "filter[domain][eq]",
            "filter[crm_associations]",
            "filter[crm_associations][in]",
            "filter[crm_associations][eq][0]",
            "filter[crm_associations][eq][0][source]",
            "filter[crm_associations][eq][x][id]",
        ] {
            let value = "2026-06-01T09:00:00Z";
            let expected = [format!("{name} invalid_format")];
            assert_eq!(refused_list(&rolo, &format!("/contacts?{name}={value}")).await, expected);
            let name = encoded(name);
            assert_eq!(refused_list(&rolo, &format!("/contacts?{name}={value}")).await, expected);
        }
    }

    async fn crm_records_come_as_a_json_array(rolo: TestRolo) {
        linked(&rolo).await;
        for (ids, expected) in [(&["2"][..], "Bea"), (&["3", "1", "1"], "Ada Cyd"), (&["9"], ""), (&["9", "2"], "Bea")] {
            assert_eq!(found(&rolo, &crm_filter("contact", ids)).await, expected, "{ids:?}");
        }
        let spaced = encoded(r#" [ { "object_type" : "contact" , "id" : "2" } ] "#);
        assert_eq!(found(&rolo, &format!("{}={spaced}", encoded(CRM))).await, "Bea");
    }

    async fn crm_records_come_in_indexed_keys(rolo: TestRolo) {
        linked(&rolo).await;
        for (query, expected) in [
            (format!("{CRM}[0][id]=2&{CRM}[0][object_type]=contact"), "Bea"),
            (format!("{CRM}[7][object_type]=contact&{CRM}[7][id]=2"), "Bea"),
            (
                format!(
                    "{CRM}[0][id]=3&{CRM}[1][id]=1&{CRM}[1][object_type]=contact&{}=contact",
                    encoded(&format!("{CRM}[0][object_type]"))
                ),
                "Ada Cyd",
            ),
        ] {
            assert_eq!(found(&rolo, &query).await, expected, "{query}");
        }
    }

    async fn a_crm_filter_combines_with_search_and_time(rolo: TestRolo) {
        linked(&rolo).await;
        let all = crm_filter("contact", &["1", "2", "3"]);
        assert_eq!(found(&rolo, &all).await, "Ada Bea Cyd");
        assert_eq!(found(&rolo, &format!("{all}&search=BEA")).await, "Bea");
        assert_eq!(found(&rolo, &format!("{all}&filter[updated_at][gt]=2026-06-01T09:00:00.005Z")).await, "Bea Cyd");
        assert_eq!(found(&rolo, &format!("{all}&search=dot")).await, "");
    }

    async fn a_crm_filter_takes_an_id_as_it_is(rolo: TestRolo) {
        let made = contacts(&rolo, &["Ada", "Bea"]).await;
        link(&rolo, &made[0].askelephant_path(), "A%_*'\" ü").await;
        link(&rolo, &made[1].askelephant_path(), "a").await;
        assert_eq!(found(&rolo, &crm_filter("contact", &["A%_*'\" ü"])).await, "Ada");
        for id in ["A", "%", "a%_*'\" ü", " a"] {
            assert_eq!(found(&rolo, &crm_filter("contact", &[id])).await, "", "{id}");
        }
    }

    async fn a_crm_filter_follows_the_link(rolo: TestRolo) {
        let ada = rolo.ada().await.askelephant_path();
        link(&rolo, &ada, "1").await;
        link(&rolo, &ada, "2").await;
        assert_eq!(found(&rolo, &crm_filter("contact", &["1"])).await, "");
        assert_eq!(found(&rolo, &crm_filter("contact", &["2"])).await, "Ada");
        rolo.askelephant().delete(&format!("{ada}/crm_association")).await.expect(200);
        assert_eq!(found(&rolo, &crm_filter("contact", &["2"])).await, "");
    }

    async fn a_crm_filter_has_at_most_20_records(rolo: TestRolo) {
        linked(&rolo).await;
        let ids: Vec<String> = (2..23).map(|id| id.to_string()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let part = |(index, id): (usize, &&str)| format!("{CRM}[{index}][id]={id}&{CRM}[{index}][object_type]=contact");
        let parts: Vec<String> = ids.iter().enumerate().map(part).collect();
        assert_eq!(found(&rolo, &crm_filter("contact", &ids[..20])).await, "Bea Cyd");
        assert_eq!(found(&rolo, &parts[..20].join("&")).await, "Bea Cyd");
        for query in [crm_filter("contact", &ids), parts.join("&")] {
            assert_eq!(refused_list(&rolo, &format!("/contacts?{query}")).await, [format!("{CRM} too_long")]);
        }
    }

    async fn a_crm_filter_is_of_contacts_only(rolo: TestRolo) {
        for object_type in ["company", "deal", "Contact", ""] {
            let errors = refused_list(&rolo, &format!("/contacts?{}", crm_filter(object_type, &["1"]))).await;
            assert_eq!(errors, [format!("{CRM} invalid_format")], "{object_type}");
            let query = format!("{CRM}[0][id]=1&{CRM}[0][object_type]={object_type}");
            let errors = refused_list(&rolo, &format!("/contacts?{query}")).await;
            assert_eq!(errors, [format!("{CRM}[0][object_type] invalid_format")], "{object_type}");
        }
    }

    async fn a_crm_filter_that_cannot_be_read_is_refused(rolo: TestRolo) {
        let long = format!(r#"[{{"id":"{}","object_type":"contact"}}]"#, "x".repeat(256));
        for (value, code) in [
            ("", "invalid_json"),
            ("[", "invalid_json"),
            (r#"[{"id":"1","object_type":"contact"}]]"#, "invalid_json"),
            (r#"[{"id":"1","id":"2","object_type":"contact"}]"#, "invalid_json"),
            (r#"{"id":"1","object_type":"contact"}"#, "invalid_format"),
            ("null", "invalid_format"),
            ("[]", "too_short"),
            (r#"["1"]"#, "invalid_format"),
            (r#"[{"id":"1"}]"#, "invalid_format"),
            (r#"[{"object_type":"contact"}]"#, "invalid_format"),
            (r#"[{"id":1,"object_type":"contact"}]"#, "invalid_format"),
            (r#"[{"id":"","object_type":"contact"}]"#, "too_short"),
            (&long, "too_long"),
        ] {
            let errors = refused_list(&rolo, &format!("/contacts?{CRM}={}", encoded(value))).await;
            assert_eq!(errors, [format!("{CRM} {code}")], "{value}");
        }
    }

    async fn indexed_keys_that_do_not_fit_together_are_refused(rolo: TestRolo) {
        let json = crm_filter("contact", &["1"]);
        for (query, expected) in [
            (format!("{CRM}[0][id]=1"), vec![format!("{CRM}[0][object_type] required")]),
            (format!("{CRM}[0][object_type]=contact"), vec![format!("{CRM}[0][id] required")]),
            (
                format!("{CRM}[0][id]=1&{CRM}[1][object_type]=contact"),
                vec![format!("{CRM}[0][object_type] required"), format!("{CRM}[1][id] required")],
            ),
            (format!("{CRM}[0][id]=&{CRM}[0][object_type]=contact"), vec![format!("{CRM}[0][id] too_short")]),
            (
                format!("{CRM}[0][id]=1&{CRM}[0][id]=1&{CRM}[0][object_type]=contact"),
                vec![format!("{CRM}[0][id] duplicate")],
            ),
            (format!("{json}&{CRM}[0][id]=1&{CRM}[0][object_type]=contact"), vec![format!("{CRM} invalid_format")]),
            (format!("{json}&{json}"), vec![format!("{CRM} duplicate")]),
        ] {
            assert_eq!(refused_list(&rolo, &format!("/contacts?{query}")).await, expected, "{query}");
        }
    }
}
