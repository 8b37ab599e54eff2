//! What must not be written in code: leftovers, the outside world where it must be handed in, SQL outside the store.

use super::exceptions::{Exception, Exceptions};
use super::layers;
use super::report::Report;
use super::source::Source;
use super::tree::{File, Tree};

/// Runs of tokens that no crate may hold, not even in a test.
const LEFTOVERS: &[(&str, &str, &str)] = &[
    ("todo !", "`todo!`", "write it, or leave it out"),
    ("unimplemented !", "`unimplemented!`", "write it, or leave it out"),
    ("dbg !", "`dbg!`", "remove it, or log with `tracing`"),
    ("# [ ignore", NEVER_RUN, "repair it or delete it"),
];

const NEVER_RUN: &str = "a test that never runs";

/// Runs of tokens that no shipped crate may hold outside its tests: all of it is handed in, so that a test can fix it.
const OUTSIDE_WORLD: &[(&str, &str, &str)] = &[
    ("env : : var", "std::env::var", "take a setting as an argument"),
    ("env : : var_os", "std::env::var", "take a setting as an argument"),
    ("env : : vars", "std::env::var", "take a setting as an argument"),
    ("env : : vars_os", "std::env::var", "take a setting as an argument"),
    ("SystemTime : : now", "SystemTime::now", "take the time from a `Clock`"),
    ("Instant : : now", "Instant::now", "take the time from a `Clock`"),
    ("thread : : sleep", "thread::sleep", "wait for a signal, not for a while"),
];

/// The crates that may not hold SQL: all but the store.
const WITHOUT_SQL: &[&str] = &["rolo-http", "rolo-api", "rolo-console", "rolo-work", "rolo"];
const SQL: &str = "SQL";

/// Where the rules of this module do not hold.
const EXCEPTIONS: &[Exception] = &[
    Exception {
        path: "crates/rolo/src/environment.rs",
        what: "Instant::now",
        reason: "the program's own clock, the one place where real time comes in",
    },
    Exception {
        path: "crates/rolo/src/environment.rs",
        what: "SystemTime::now",
        reason: "the program's own clock, the one place where real time comes in",
    },
    Exception {
        path: "crates/rolo/src/process_environment.rs",
        what: "std::env::var",
        reason: "the environment is read here and handed on",
    },
    Exception {
        path: "crates/rolo/tests/it/cli/versions.rs",
        what: NEVER_RUN,
        reason: "it needs a newer program: the step `versions` builds one and runs them",
    },
    Exception {
        path: "crates/rolo-http/src/net/connection.rs",
        what: "Instant::now",
        reason: "the runtime's own time, which its timers are set by and which a test can pause",
    },
    Exception {
        path: "crates/rolo-http/src/net/socket.rs",
        what: "Instant::now",
        reason: "the runtime's own time, which its timers are set by and which a test can pause",
    },
];
const TABLE_PATH: &str = "xtask/src/tidy/code.rs";

/// Checks all Rust files.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    for file in tree.rust_files() {
        let source = match Source::read(&file.text) {
            Ok(source) => source,
            Err(error) => {
                report.fault(&file.path, 0, format!("not Rust: {error}"), "repair it");
                continue;
            }
        };
        check_leftovers(file, &source, &exceptions, report);
        let krate = file.source_of().filter(|_| !is_test_file(&file.path));
        if krate.is_some_and(|krate| layers::shipped().any(|name| name == krate)) {
            check_outside_world(file, &source, &exceptions, report);
        }
        if krate.is_some_and(|krate| WITHOUT_SQL.contains(&krate)) {
            check_sql(file, &source, &exceptions, report);
        }
    }
    exceptions.report_unused(TABLE_PATH, report);
}

/// Whether a file under `src` is the body of a `#[cfg(test)] mod …;`, by its name.
pub fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.ends_with("_tests.rs") || path.contains("/tests/")
}

fn check_leftovers(file: &File, source: &Source, exceptions: &Exceptions<'_>, report: &mut Report) {
    for (pattern, name, remedy) in LEFTOVERS {
        for line in source.lines_with(pattern).into_iter().filter(|_| !exceptions.allow(&file.path, name)) {
            report.fault(&file.path, line, format!("{name} is left in the code"), remedy);
        }
    }
}

fn check_outside_world(file: &File, source: &Source, exceptions: &Exceptions<'_>, report: &mut Report) {
    for (pattern, name, remedy) in OUTSIDE_WORLD {
        for line in source.lines_with(pattern) {
            if !source.is_test(line) && !exceptions.allow(&file.path, name) {
                report.fault(&file.path, line, format!("`{name}` in code that is shipped"), remedy);
            }
        }
    }
}

fn check_sql(file: &File, source: &Source, exceptions: &Exceptions<'_>, report: &mut Report) {
    for (line, text) in source.texts() {
        if is_sql(text) && !source.is_test(line) && !exceptions.allow(&file.path, SQL) {
            let wrong = "an SQL statement outside the store";
            report.fault(&file.path, line, wrong, "give `rolo-store` a function for it");
        }
    }
}

/// Whether a statement of SQL starts in this text. Keywords count in one case only, `select` or `SELECT`: a sentence that
/// starts with `Select` is one for people.
pub fn is_sql(text: &str) -> bool {
    text.replace("\\n", " ").split(';').any(|statement| {
        let words: Vec<_> = statement.split_whitespace().collect();
        let has = |keyword: &str| words.contains(&keyword);
        match words[..] {
            ["select", next, ..] => has("from") || next.starts_with(|first: char| first.is_ascii_digit()),
            ["SELECT", next, ..] => has("FROM") || next.starts_with(|first: char| first.is_ascii_digit()),
            ["update", _, ..] => has("set") && statement.contains('='),
            ["UPDATE", _, ..] => has("SET") && statement.contains('='),
            ["insert", "into", ..] | ["INSERT", "INTO", ..] => true,
            ["delete", "from", ..] | ["DELETE", "FROM", ..] => true,
            ["create", "table", ..] | ["CREATE", "TABLE", ..] => true,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(path: &str, text: &str, exceptions: &[Exception]) -> Vec<String> {
        let mut report = Report::default();
        check_with(&Tree::of(&[(path, text)]), exceptions, &mut report);
        report.places()
    }

    #[test]
    fn leftovers_are_faults_even_in_tests() {
        let text = "fn a() {\n    todo!()\n}\n#[test]\n#[ignore]\nfn b() {\n    dbg!(unimplemented!());\n}\n";
        let path = "crates/rolo-store/tests/it/main.rs";
        let lines = [2, 7, 7, 5].map(|line| format!("{path}:{line}"));
        assert_eq!(places(path, text, &[]), lines);
    }

    #[test]
    fn shipped_code_does_not_ask_for_the_time_or_the_environment() {
        let text = "fn a() {\n    std::env::var(\"A\");\n    Instant::now();\n    SystemTime::now();\n    thread::sleep(d);\n}\n";
        assert_eq!(places("crates/rolo-core/src/time.rs", text, &[]).len(), 4);
        assert_eq!(places("proof/testkit/src/clock.rs", text, &[]), [""; 0]);
        assert_eq!(places("crates/rolo-core/tests/it/time.rs", text, &[]), [""; 0]);
        assert_eq!(places("crates/rolo-core/src/time/tests.rs", text, &[]), [""; 0]);
        let tests = format!("#[cfg(test)]\nmod tests {{\n{text}}}\n");
        assert_eq!(places("crates/rolo-core/src/time.rs", &tests, &[]), [""; 0]);
    }

    #[test]
    fn an_exception_lets_one_thing_through_in_one_file() {
        let table = [Exception { path: "crates/rolo/src/clock.rs", what: "Instant::now", reason: "the clock itself" }];
        let text = "fn a() {\n    Instant::now();\n    std::env::var(\"A\");\n}\n";
        assert_eq!(places("crates/rolo/src/clock.rs", text, &table), ["crates/rolo/src/clock.rs:3"]);
        let elsewhere = places("crates/rolo/src/main.rs", text, &table);
        assert_eq!(elsewhere.len(), 3, "two faults and an exception that nothing needed: {elsewhere:?}");
    }

    #[test]
    fn sql_belongs_to_the_store() {
        let text = "const GET: &str = \"\n    select id from contact\n    where id = $1\";\n";
        assert_eq!(places("crates/rolo-api/src/native.rs", text, &[]), ["crates/rolo-api/src/native.rs:1"]);
        assert_eq!(places("crates/rolo-store/src/sqlite/read/contacts.rs", text, &[]), [""; 0]);
        assert_eq!(
            places("crates/rolo-api/src/native.rs", &format!("/// select 1 from x\n#[cfg(test)]\n{text}"), &[]),
            [""; 0]
        );
    }

    #[test]
    fn every_kind_of_statement_is_known_and_sentences_are_not() {
        let statements = [
            "select 1",
            "SELECT id FROM contact",
            "insert into contact values ($1)",
            "update contact set name = $1",
            "begin; delete from contact",
            "create table contact (id blob)",
        ];
        assert!(statements.iter().all(|text| is_sql(text)));
        let sentences =
            ["Select one from the list", "select", "update failed", "updates are set", "the contact was deleted"];
        assert!(!sentences.iter().any(|text| is_sql(text)));
    }

    #[test]
    fn what_is_not_rust_is_a_fault() {
        assert_eq!(places("crates/rolo/src/main.rs", "fn a( {", &[]), ["crates/rolo/src/main.rs:0"]);
    }
}
