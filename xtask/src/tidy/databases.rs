//! The two databases side by side: each statement of one has its namesake in the other, and the statements for PostgreSQL
//! keep to what the engines that speak its protocol have in common.

use super::code::is_sql;
use super::exceptions::{Exception, Exceptions};
use super::report::Report;
use super::source::Source;
use super::tree::{File, Tree};

const SQLITE: &str = "crates/rolo-store/src/sqlite/";
const POSTGRES: &str = "crates/rolo-store/src/postgres/";

/// What an engine that distributes rows by workspace does not have, has only in part, or has in another form.
const FORBIDDEN: &[(&str, &str)] = &[
    ("advisory", "lock the workspace's row"),
    ("bigserial", "hand the number in as a parameter"),
    ("clock_timestamp", "hand the time in as a parameter"),
    ("ctid", "name the row by its key"),
    ("currval", "take the number from the workspace's row"),
    ("current_timestamp", "hand the time in as a parameter"),
    ("deferrable", "order the statements so that none is needed"),
    ("exclude", "decide it in the core, behind the workspace's lock"),
    ("for share", "lock the workspace's row"),
    ("for update", "lock the workspace's row by updating it"),
    ("gen_random_uuid", "hand the id in as a parameter"),
    ("generated", "compute it in Rust and store it"),
    ("identity", "hand the number in as a parameter"),
    ("listen", "poll"),
    ("lock table", "lock the workspace's row"),
    ("merge", "use insert with on conflict"),
    ("nextval", "take the number from the workspace's row"),
    ("notify", "poll"),
    ("now(", "hand the time in as a parameter"),
    ("on constraint", "name the columns of the key"),
    ("random(", "hand randomness in as a parameter"),
    ("references", "the workspace's lock covers it; see migrations.rs"),
    ("sequence", "take the number from the workspace's row"),
    ("setval", "take the number from the workspace's row"),
    ("serial", "hand the number in as a parameter"),
    ("skip locked", "read, then update where the state is unchanged"),
    ("trigger", "write it in the same batch"),
    ("xmax", "ask before, behind the workspace's lock"),
];

/// Statements of the embedded store that need no namesake, and the one table that belongs to no workspace.
const EXCEPTIONS: &[Exception] = &[
    Exception {
        path: "crates/rolo-store/src/sqlite/open/integrity.rs",
        what: WHOLE_FILE,
        reason: "there the server answers for its files, whose pages have check sums",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/manage/erase.rs",
        what: "ERASE_ORDER",
        reason: "there an index keeps the order of contacts",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/open/migrations.rs",
        what: "CONTACT_ORDER",
        reason: "there an index keeps the order of contacts",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/open/migrations.rs",
        what: "DEFINITIONS",
        reason: "there the server answers for its files, whose pages have check sums",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/write/change_order.rs",
        what: WHOLE_FILE,
        reason: "there an index keeps the order of contacts",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/open/schema_copy.rs",
        what: WHOLE_FILE,
        reason: "there the server's own tools make the copy, as docs/how-to/upgrade.md says",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/search/index.rs",
        what: WHOLE_FILE,
        reason: "there any number of processes serve one database, so none can hold its texts",
    },
    Exception {
        path: "crates/rolo-store/src/sqlite/manage/workspaces.rs",
        what: "GET",
        reason: "there the row comes with its lock, LOCK",
    },
];
/// A file of the embedded store without a counterpart.
const WHOLE_FILE: &str = "the whole file";
const TABLE_PATH: &str = "xtask/src/tidy/databases.rs";

/// Tables whose rows belong to no workspace: what the store says of itself, and the workspaces.
const SHARED: &[&str] = &["meta", "workspace"];

/// A constant that holds a statement.
struct Statement {
    name: String,
    line: usize,
    text: String,
}

/// Checks both folders.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    for file in tree.rust_files() {
        if let Some(name) = file.path.strip_prefix(SQLITE) {
            let other = format!("{POSTGRES}{name}");
            let statements_here = statements(file);
            let is_alone = tree.files.iter().all(|file| file.path != other);
            if is_alone && !statements_here.is_empty() && exceptions.allow(&file.path, WHOLE_FILE) {
                continue;
            }
            let known: Vec<_> = tree.files.iter().filter(|file| file.path == other).flat_map(statements).collect();
            for Statement { name, line, .. } in statements_here {
                let has_namesake = known.iter().any(|statement| statement.name == name);
                if !has_namesake && !exceptions.allow(&file.path, &name) {
                    let wrong = format!("the statement `{name}` has no namesake in {other}");
                    report.fault(&file.path, line, wrong, "give both stores the same statements under the same names");
                }
            }
        }
        if file.path.starts_with(POSTGRES) {
            for (line, text) in texts(file) {
                check_portable(file, line, &text, report);
            }
        }
    }
    exceptions.report_unused(TABLE_PATH, report);
}

fn check_portable(file: &File, line: usize, text: &str, report: &mut Report) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    for (word, remedy) in FORBIDDEN {
        if has_word(&text, word) {
            report.fault(&file.path, line, format!("`{word}` is not portable"), remedy);
        }
    }
    let tables = tables(&text);
    let of_workspaces = tables.iter().filter(|table| !SHARED.contains(&table.as_str())).count();
    let remedy = "put the workspace in front: it leads every key and is in every look-up and join";
    // A join needs it twice, or the engine would look through all workspaces for one of the tables.
    if text.matches("workspace_id").count() < of_workspaces {
        report.fault(&file.path, line, format!("a statement on {} without its workspace", tables.join(", ")), remedy);
    }
    let is_shared = !tables.is_empty() && of_workspaces == 0;
    if !is_shared && keys(&text).any(|columns| !columns.starts_with("workspace_id")) {
        report.fault(&file.path, line, "a key that the workspace does not lead".to_owned(), remedy);
    }
}

/// What stands in the brackets of each key and index that a statement makes; nothing where a column is one by itself.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    let (made, of_index) = match text.split_once(" index ") {
        Some((before, rest)) if before.starts_with("create") => ("", rest.split_once('(').map(|(_, columns)| columns)),
        Some(_) | None => (text, None),
    };
    let constraints = ["primary key", "unique"].into_iter().flat_map(|key| made.match_indices(key));
    let of_constraints = constraints.filter(|(at, key)| stands_alone(made, *at, key)).map(|(at, key)| {
        let rest = made[at + key.len()..].trim_start();
        rest.strip_prefix('(').unwrap_or("")
    });
    of_index.into_iter().chain(of_constraints)
}

/// The tables that a statement names: what stands behind these words, unless it is a bracket, a function, or what the
/// statement itself calls so.
fn tables(text: &str) -> Vec<String> {
    let words: Vec<_> = text.split(' ').collect();
    let is_made_here = |name: &str| {
        let behind = |index: usize| {
            words.get(index + 1) == Some(&"as") && words[index + 2..].first().is_some_and(|word| word.starts_with('('))
        };
        (0..words.len()).any(|index| words[index] == name && behind(index))
    };
    let mut tables: Vec<String> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let leads_to_any = matches!(word.trim_start_matches('('), "from" | "join");
        let leads_to_table = *word == "into"
            || word.trim_start_matches('(') == "update" && (index == 0 || word.starts_with('('))
            || *word == "table" && words[0] == "create"
            || *word == "on" && words[0] == "create";
        let skipped = if words[index + 1..].starts_with(&["if", "not", "exists"]) { 4 } else { 1 };
        let Some(place) = words.get(index + skipped).filter(|_| leads_to_any || leads_to_table) else { continue };
        let name: String = place.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect();
        let is_ours = !name.is_empty()
            && name != "lateral"
            && !name.contains("schema")
            && !name.starts_with("pg_")
            && !place.contains('.')
            && (leads_to_table || !place.contains('('))
            && !is_made_here(&name);
        if is_ours && !tables.contains(&name) {
            tables.push(name);
        }
    }
    tables
}

/// Whether a text holds this word by itself, or as a part of the name of something of the server's own, such as
/// `pg_advisory_lock`.
fn has_word(text: &str, word: &str) -> bool {
    let of_the_server = text.split(|letter: char| !is_of_word(letter)).filter_map(|name| name.strip_prefix("pg_"));
    text.match_indices(word).any(|(at, _)| stands_alone(text, at, word))
        || of_the_server.into_iter().any(|name| name.split('_').any(|part| part == word))
}

/// Whether what stands here is no part of a longer name.
fn stands_alone(text: &str, at: usize, word: &str) -> bool {
    !text[..at].ends_with(is_of_word) && (word.ends_with('(') || !text[at + word.len()..].starts_with(is_of_word))
}

fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The constants of a file that hold a statement.
fn statements(file: &File) -> Vec<Statement> {
    let Ok(source) = Source::read(&file.text) else { return Vec::new() };
    let mut found = Vec::new();
    for (index, token) in source.tokens.iter().enumerate().filter(|(_, token)| token.text == "const") {
        let Some(name) = source.tokens.get(index + 1) else { continue };
        let rest = &source.tokens[index..];
        let end = rest.iter().position(|token| token.text == ";").unwrap_or(rest.len());
        let lines = token.line..=rest.get(end).map_or(token.line, |token| token.line);
        let text = source.texts().filter(|(line, _)| lines.contains(line)).map(|(_, text)| text).collect::<String>();
        if is_sql(&text) && !source.is_test(token.line) {
            found.push(Statement { name: name.text.clone(), line: token.line, text });
        }
    }
    found
}

/// All statements of a file, those in lists and calls too.
fn texts(file: &File) -> Vec<(usize, String)> {
    let Ok(source) = Source::read(&file.text) else { return Vec::new() };
    let mut found: Vec<_> = statements(file).into_iter().map(|statement| (statement.line, statement.text)).collect();
    let apart = source.texts().filter(|(line, text)| is_statement(text) && !source.is_test(*line));
    found.extend(apart.map(|(line, text)| (line, text.to_owned())));
    found.sort();
    found.dedup_by(|a, b| a.1 == b.1);
    found
}

/// How statements begin that make no table or row.
const BEGINNINGS: [&str; 10] =
    ["select ", "create ", "alter ", "drop ", "lock ", "truncate ", "merge into ", "listen ", "unlisten ", "notify "];

/// Also those of which a sentence would not begin so.
fn is_statement(text: &str) -> bool {
    let text = text.trim_start();
    let has_parts = text.starts_with("with ") && text.contains(" as (");
    is_sql(text) || has_parts || BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(files: &[(&str, &str)]) -> Vec<String> {
        let mut report = Report::default();
        check_with(&Tree::of(files), &[], &mut report);
        report.faults.iter().map(ToString::to_string).collect()
    }

    fn in_postgres(statement: &str) -> Vec<String> {
        faults(&[("crates/rolo-store/src/postgres/email.rs", &format!("const A: &str = \"{statement}\";\n"))])
    }

    #[test]
    fn a_statement_has_its_namesake() {
        let sqlite = ("crates/rolo-store/src/sqlite/email.rs", "const GET: &str = \"\n    select key from email\";\n");
        let other = ("crates/rolo-store/src/postgres/email.rs", "const LIST: &str = \"select 1\";\n");
        let same = (
            "crates/rolo-store/src/postgres/email.rs",
            "pub(super) const GET: &str = concat!(\"select \", a!(), \" from email where workspace_id = $1\");\n",
        );
        let found = faults(&[sqlite, other]);
        assert!(matches!(&found[..], [fault] if fault.contains("`GET`")), "{found:?}");
        assert_eq!(faults(&[sqlite, same]), [""; 0]);
    }

    #[test]
    fn words_that_not_every_engine_has_are_faults() {
        for statement in [
            "create table if not exists a (workspace_id bigint, id bigserial, primary key (workspace_id, id))",
            "select id from a where workspace_id = $1 for update",
            "update a set at = now() where workspace_id = $1",
            "select pg_advisory_lock from a where workspace_id = $1 and advisory = 1",
            "create trigger a",
            "insert into a (workspace_id) values ($1) on conflict on constraint b do nothing",
            "listen rolo",
            "notify rolo",
            "select pg_notify('a','b')",
            "select pg_advisory_xact_lock($1)",
            "select pg_try_advisory_lock($1)",
            "merge into a using b on a.workspace_id = $1 and b.workspace_id = $1 when matched then do nothing",
            "with b as (select id from a where workspace_id = $1 for update) select id from b",
        ] {
            assert_eq!(in_postgres(statement).len(), 1, "{statement}: {:?}", in_postgres(statement));
        }
        assert_eq!(in_postgres("select serial_number, known(1) from a where workspace_id = $1"), [""; 0]);
    }

    #[test]
    fn the_workspace_leads_and_is_in_every_look_up() {
        for statement in [
            "select id from email where key = $1",
            "select id from email join contact on contact.id = email.id where email.workspace_id = $1",
            "create table if not exists a (id bigint, workspace_id bigint, primary key (id, workspace_id))",
            "create index if not exists a_by_b on a (b, workspace_id)",
            "create unique index if not exists a_by_b on a (b)",
            "create unique index if not exists u on a (b, workspace_id)",
            "create index a_by_b on a(b, workspace_id)",
            "create table if not exists a (workspace_id bigint, id bytea primary key)",
            "create table if not exists a (workspace_id bigint, id bytea unique, primary key (workspace_id, id))",
            "create table if not exists a (workspace_id bigint, id bytea, primary key(id, workspace_id))",
            "create table a(workspace_id bigint, id bytea, unique (id), primary key (workspace_id, id))",
            "with gone as (delete from email where key = $1 returning contact_id) select contact_id from gone",
            "with b as (update email set key = $2 where key = $1 returning contact_id) select contact_id from b",
            "insert into email(key) values ($1)",
        ] {
            assert!(!in_postgres(statement).is_empty(), "{statement}");
        }
        for statement in [
            "select id from email where workspace_id = $1 and key = $2",
            "select value from meta where key = $1",
            "update workspace set log_position = $2 where id = $1",
            "create index if not exists a_by_b on a (workspace_id, b)",
            "create unique index if not exists u on a (workspace_id, b)",
            "create table if not exists a (workspace_id bigint, unique_name text, primary key (workspace_id, unique_name))",
            "create table if not exists meta (key text primary key)",
            "with b as (select id from a where workspace_id = $1) select id from b",
        ] {
            assert_eq!(in_postgres(statement), [""; 0], "{statement}");
        }
    }
}
