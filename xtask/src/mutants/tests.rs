//! Mutants: which there are, what is refused, how they are chosen and judged.

use std::collections::BTreeSet;

use super::*;

/// What reads within a workspace in both stores, as people have reviewed it.
const STATEMENTS: &[&str] = &[
    "load::CONTACT",
    "load::CONTACT_OF_ALIAS",
    "load::CONTACTS_OF_COMPANY",
    "load::CONTACTS_OF_STORE",
    "load::COMPANY",
    "load::STORE",
    "load::OWNERS_OF_EMAIL",
    "load::OWNERS_OF_DOMAIN",
    "load::OWNERS_OF_PHONE",
    "load::TOMBSTONE",
    "contacts::LIST_NEWEST_FIRST",
    "contacts::LIST_OLDEST_FIRST",
    "contacts::LIST_OF_CRM",
    "contacts::PAGE",
    "contacts::KEYS",
    "contacts::IDS_WITH_DIGITS",
    "contacts::HOLDER_OF_EMAIL",
    "find::WALK_NEWEST_MADE",
    "find::WALK_OLDEST_MADE",
    "find::IDS_OF_EMAIL",
    "find::IDS_OF_COMPANY",
    "find::IDS_OF_CRM",
    "find::IDS_OF_STORE",
    "find::IDS_OF_ALIAS",
    "find::IDS_OF_DIGITS",
    "history::LATEST",
    "companies::GET",
    "companies::LIST_NEWEST_FIRST",
    "companies::LIST_OLDEST_FIRST",
    "companies::LIST_OF_CRM",
    "companies::LIST_OF_DOMAIN",
    "memory_stores::GET",
    "memory_stores::PAGE",
    "memory_stores::COUNT",
];

/// What the embedded store alone has: it keeps texts and numbers in memory.
const STATEMENTS_OF_SQLITE: &[&str] = &["index::TEXTS", "index::NUMBERS"];

/// What PostgreSQL alone has: a list with a text to search is a query of its own there, and so is one contact outside of a batch.
const STATEMENTS_OF_POSTGRES: &[&str] = &[
    "contacts::SEARCH_NEWEST_FIRST",
    "contacts::SEARCH_OLDEST_FIRST",
    "contacts::IDS_WITH_TEXT",
    "contacts::WALK_NEWEST_FIRST",
    "contacts::WALK_OLDEST_FIRST",
    "companies::SEARCH_NEWEST_FIRST",
    "companies::SEARCH_OLDEST_FIRST",
    "load::GET",
    "load::CONTACTS_OF_EMAIL",
    "load::CONTACTS_OF_PHONE",
    "history::HISTORY",
    "log::LIST",
];

fn tree() -> Tree {
    Tree::read(&Workspace::find().expect("tests run inside the workspace")).expect("git lists the files")
}

/// All of these, each once, and nothing of them lost. More may be there.
fn assert_holds(places: &[String], beginning: &str, names: impl Iterator<Item = &'static &'static str>) {
    let known: BTreeSet<&str> = places.iter().filter_map(|place| place.strip_prefix(beginning)).collect();
    assert_eq!(known.len(), places.iter().filter(|place| place.starts_with(beginning)).count(), "a name stands twice");
    let lost: Vec<_> = names.filter(|name| !known.contains(**name)).collect();
    assert!(lost.is_empty(), "{beginning} has lost {lost:?}; it has {known:?}");
}

#[test]
fn no_statement_that_was_reviewed_is_lost_by_the_rule() {
    let places = statements::places(&tree());
    assert_holds(&places, "sqlite/", STATEMENTS.iter().chain(STATEMENTS_OF_SQLITE));
    assert_holds(&places, "postgres/", STATEMENTS.iter().chain(STATEMENTS_OF_POSTGRES));
    assert_eq!(places.len(), 82, "say in this test what is new: {places:?}");
    assert_eq!(statements::needless(&tree()), [""; 0], "take these off the list of what is spared");
}

#[test]
fn no_route_that_was_reviewed_is_lost_by_the_rule() {
    let tree = tree();
    let places = routes::places(&tree);
    let table = tree.files.iter().find(|file| file.path == routes::TABLE).expect("the table");
    let rows = table.text.lines().filter(|line| line.starts_with("    route("));
    let operations: BTreeSet<String> =
        rows.map(|row| format!("route/{}", row.split('"').nth(1).expect("a row begins with its name"))).collect();
    assert!(operations.len() > 30, "{operations:?}");
    let expected: Vec<String> = std::iter::once("page/metrics".to_owned()).chain(operations).collect();
    assert_eq!(places, expected);
}

fn mutant(file: &str, text: &str) -> Result<Vec<Mutant>> {
    patch::read_all(&Tree::of(&[(&format!("proof/mutants/{file}"), text)]))
}

const CHANGE: &str = "\ndiff --git a/a.rs b/a.rs\n--- a/a.rs\n+++ b/a.rs\n@@ -1 +1 @@\n-a\n+b\n";
const TEST: &str = "cargo test -p rolo-api --test it -- --exact order::a";

#[test]
fn a_mutant_without_a_whole_header_is_refused_by_its_name() {
    let good = format!("about: a promise\nwitness: {TEST}\n{CHANGE}");
    let [known] = &mutant("07-a.patch", &good).expect("it has all")[..] else { panic!("one mutant") };
    assert_eq!((known.name.as_str(), known.about.as_str(), known.witnesses.len()), ("07-a", "a promise", 1));
    for (file, text) in [
        ("a.patch", good.clone()),
        ("7-a.patch", good.clone()),
        ("07-a.patch", good.replace("about: a promise\n", "")),
        ("07-a.patch", good.replace("witness", "witless")),
        ("07-a.patch", good.replace(&format!("witness: {TEST}\n"), "")),
        ("07-a.patch", good.replace(" -- --exact order::a", "")),
        ("07-a.patch", good.replace(TEST, "crash kill")),
        ("07-a.patch", good.replace(TEST, "somebody")),
        ("07-a.patch", good.replace("about", "each: statement\nabout")),
        ("07-a.patch", good.replace("about", "each: line\nabout")),
        ("07-a.patch", good.replace("-a\n+b\n", "")),
        ("07-a.patch", good.replace("diff --git", "diff")),
    ] {
        let error = mutant(file, &text).expect_err(&text);
        assert!(format!("{error:#}").contains(file), "{error:#}");
    }
}

#[test]
fn two_mutants_are_not_about_the_same() {
    let text = format!("about: a promise\nwitness: {TEST}\n{CHANGE}");
    let tree = Tree::of(&[("proof/mutants/01-a.patch", &text), ("proof/mutants/02-b.patch", &text)]);
    assert!(patch::read_all(&tree).expect_err("they are").to_string().contains("02-b.patch"));
}

fn names(names: &[&str], nightly: bool) -> Vec<String> {
    let header = "each: statement\nabout: a\nwitness sqlite: constant-time\nwitness sqlite/texts: constant-time\n";
    let (many, one) = (format!("{header}{CHANGE}"), format!("about: b\nwitness: constant-time\n{CHANGE}"));
    let tree = Tree::of(&[("proof/mutants/10-m.patch", &many), ("proof/mutants/11-o.patch", &one)]);
    let mutants = patch::read_all(&tree).expect("both are whole");
    let places =
        vec![(Each::Statement, vec!["sqlite/load::A".into(), "sqlite/load::AB".into(), "sqlite/texts::A".into()])];
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let options = MutantsOptions { names, nightly, list: false, pure: false };
    match choose(&mutants, &places, &options) {
        Ok(trials) => trials.iter().map(|trial| named(trial.mutant, &trial.place)).collect(),
        Err(error) => vec![error.to_string()],
    }
}

#[test]
fn places_are_tried_together_by_day_and_one_by_one_at_night() {
    let usual = ["10-m/sqlite", "10-m/sqlite/texts", "11-o"];
    assert_eq!(names(&[], false), usual);
    let all = [
        "10-m/sqlite",
        "10-m/sqlite/load::A",
        "10-m/sqlite/load::AB",
        "10-m/sqlite/texts",
        "10-m/sqlite/texts::A",
        "11-o",
    ];
    assert_eq!(names(&[], true), all);
}

#[test]
fn mutants_are_chosen_by_the_beginning_of_their_names_and_places_by_theirs() {
    assert_eq!(names(&["11"], false), ["11-o"]);
    assert_eq!(names(&["1"], false), ["10-m/sqlite", "10-m/sqlite/texts", "11-o"]);
    assert_eq!(names(&["10-m/sqlite/load::A"], false), ["10-m/sqlite/load::A"]);
    assert_eq!(names(&["12"], false), ["there is no mutant 12; there are 10-m, 11-o"]);
}

#[test]
fn a_witness_notices_only_what_it_says_and_only_where_it_ran() {
    let outcome = |success, code, output: &str| Outcome { success, code, output: output.to_owned() };
    let test = Witness::parse(TEST).expect("it names one test");
    assert!(matches!(test.judge(&outcome(false, Some(101), "0 passed; 1 failed")), Verdict::Notices));
    assert!(matches!(test.judge(&outcome(true, Some(0), "1 passed; 0 failed")), Verdict::Passes));
    assert!(matches!(test.judge(&outcome(false, Some(101), "error[E0308]")), Verdict::NeverRan(_)));
    let crash = Witness::parse("crash kill/any moment says is lost").expect("it says what");
    assert!(matches!(crash.judge(&outcome(false, Some(3), "change 7 is lost")), Verdict::Notices));
    assert!(matches!(crash.judge(&outcome(false, Some(3), "something else")), Verdict::SaysOther(_)));
    assert!(matches!(crash.judge(&outcome(false, Some(1), "is lost")), Verdict::NeverRan(_)));
    assert!(crash.check_sound(&outcome(false, Some(3), "is lost")).is_err());
    assert!(test.check_sound(&outcome(true, Some(0), "0 passed; 0 failed")).is_err(), "there is no such test");
}
