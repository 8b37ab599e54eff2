//! The two databases side by side: each statement names its workspace, each statement of one store has its namesake in the
//! other, and those for PostgreSQL keep to what the engines that speak its protocol have in common.
//!
//! The statements are read by the parser of the crate `sqlparser`, in the dialect of their engine.

use std::ops::ControlFlow;

use sqlparser::ast::{
    ColumnOption, CreateIndex, CreateTable, Ident, IndexColumn, ObjectName, Query, Statement as Parsed,
    TableConstraint, TableFactor, Visit, Visitor,
};
use sqlparser::dialect::{Dialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::code::is_test_file;
use super::exceptions::{Exception, Exceptions};
use super::report::Report;
use super::source::Source;
use super::tree::{File, Tree};
use crate::statements::{self, Engine, FOLDER, HOLE, Pieces, Statement};

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

/// Statements of the embedded store that need no namesake.
const EXCEPTIONS: &[Exception] = &[
    Exception {
        path: "crates/rolo-store/src/sqlite/open/integrity.rs",
        what: WHOLE_FILE,
        reason: "there the server answers for its files, whose pages have checksums",
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
        reason: "there the server answers for its files, whose pages have checksums",
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
];
/// A file of the embedded store without a counterpart.
const WHOLE_FILE: &str = "the whole file";
const TABLE_PATH: &str = "xtask/src/tidy/databases.rs";

/// Tables whose rows belong to no workspace: what the store says of itself, and the workspaces.
const SHARED: &[&str] = &["meta", "workspace"];

/// The column that leads.
const WORKSPACE: &str = "workspace_id";

/// The log of the embedded store, and its one key, which begins with the workspace's number.
const KEYED: (&str, &str) = ("change", "key");

/// Checks both folders.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    let pieces = Pieces::read(tree);
    let statements = |file: &File, engine| match Source::read(&file.text) {
        Ok(source) => statements::of_source(&source, engine, &pieces),
        Err(_) => Vec::new(), // Said by another check.
    };
    for file in tree.rust_files().filter(|file| !is_test_file(&file.path)) {
        let Some((engine, name)) = Engine::of(&file.path) else { continue };
        let here = statements(file, engine);
        for statement in &here {
            check_statement(file, statement, engine, report);
        }
        if engine == Engine::Sqlite {
            let path = format!("{FOLDER}{}/{name}", Engine::Postgres.name());
            let other = tree.files.iter().find(|file| file.path == path);
            if other.is_none() && !here.is_empty() && exceptions.allow(&file.path, WHOLE_FILE) {
                continue;
            }
            let known = other.map(|file| statements(file, Engine::Postgres)).unwrap_or_default();
            for Statement { name, line, .. } in here.iter().filter(|statement| statement.name.is_some()) {
                let has_namesake = known.iter().any(|statement| statement.name == *name);
                let name = name.as_deref().unwrap_or_default();
                if !has_namesake && !exceptions.allow(&file.path, name) {
                    let wrong = format!("the statement `{name}` has no namesake in {path}");
                    report.fault(&file.path, *line, wrong, "give both stores the same statements under the same names");
                }
            }
        }
    }
    exceptions.report_unused(TABLE_PATH, report);
}

fn check_statement(file: &File, statement: &Statement, engine: Engine, report: &mut Report) {
    let dialect: &dyn Dialect = match engine {
        Engine::Sqlite => &SQLiteDialect {},
        Engine::Postgres => &PostgreSqlDialect {},
    };
    let (path, line) = (&file.path, statement.line);
    if engine == Engine::Postgres {
        let forbidden = forbidden(dialect, &statement.text);
        for (phrase, remedy) in &forbidden {
            report.fault(path, line, format!("`{phrase}` is not portable"), remedy);
        }
        if !forbidden.is_empty() {
            return; // The parser need not know what is not portable.
        }
    }
    if statement.text.trim_start().starts_with("alter table ") && statement.text.contains(HOLE) {
        return; // It is of columns, and no parser knows what stands for one.
    }
    let mut seen = match Parser::parse_sql(dialect, &statement.text) {
        Ok(parsed) => Seen::of(&parsed),
        Err(error) => {
            report.fault(
                path,
                line,
                format!("no statement of SQL: {error}"),
                "write it in a form that `sqlparser` reads",
            );
            return;
        }
    };
    let remedy = "put the workspace in front: it leads every key and is in every look-up and join";
    seen.tables.retain(|table| !seen.made_here.contains(table) && is_ours(table));
    let count = |name: &str| seen.names.iter().filter(|known| *known == name).count();
    let is_keyed = |table: &str| engine == Engine::Sqlite && table == KEYED.0 && count(KEYED.1) > 0;
    let of_workspaces = seen.tables.iter().filter(|table| !SHARED.contains(&&***table) && !is_keyed(table)).count();
    // A join needs it twice, or the engine would look through all workspaces for one of the tables.
    if count(WORKSPACE) < of_workspaces {
        let wrong = format!("a statement on {} without its workspace", seen.tables.join(", "));
        report.fault(path, line, wrong, remedy);
    }
    let is_shared = !seen.tables.is_empty() && of_workspaces == 0;
    if engine == Engine::Postgres && !is_shared && seen.keys.iter().any(|first| first != WORKSPACE) {
        report.fault(path, line, "a key that the workspace does not lead".to_owned(), remedy);
    }
}

/// Whether a table is one of the schema, and not the engine's own or one that the program puts in.
fn is_ours(table: &str) -> bool {
    table != HOLE && !table.contains('.') && !["pg_", "pragma_", "sqlite_"].iter().any(|own| table.starts_with(own))
}

/// What the parser has found in a statement.
#[derive(Default)]
struct Seen {
    /// The tables, each once.
    tables: Vec<String>,
    /// What the statement itself calls so, and functions.
    made_here: Vec<String>,
    /// All names, of columns above all, as often as they stand there.
    names: Vec<String>,
    /// The first column of each key and index that it makes.
    keys: Vec<String>,
}

impl Seen {
    fn of(statements: &[Parsed]) -> Self {
        let mut seen = Self::default();
        // A change of a table's columns is of all workspaces.
        for statement in statements.iter().filter(|statement| !matches!(statement, Parsed::AlterTable(_))) {
            let _: ControlFlow<()> = statement.visit(&mut seen);
        }
        seen
    }

    fn key(&mut self, columns: &[IndexColumn]) {
        self.keys.extend(columns.first().map(|first| first.column.expr.to_string()));
    }
}

impl Visitor for Seen {
    type Break = ();

    fn pre_visit_statement(&mut self, statement: &Parsed) -> ControlFlow<()> {
        match statement {
            Parsed::CreateIndex(CreateIndex { columns, .. }) => self.key(columns),
            Parsed::CreateTable(CreateTable { columns, constraints, .. }) => {
                for constraint in constraints {
                    match constraint {
                        TableConstraint::PrimaryKey(key) => self.key(&key.columns),
                        TableConstraint::Unique(key) => self.key(&key.columns),
                        _ => {}
                    }
                }
                for column in columns {
                    let is_key =
                        |option: &ColumnOption| matches!(option, ColumnOption::PrimaryKey(_) | ColumnOption::Unique(_));
                    if column.options.iter().any(|option| is_key(&option.option)) {
                        self.keys.push(column.name.value.clone());
                    }
                }
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        let parts = query.with.iter().flat_map(|with| &with.cte_tables);
        self.made_here.extend(parts.map(|part| part.alias.name.value.clone()));
        ControlFlow::Continue(())
    }

    fn pre_visit_relation(&mut self, relation: &ObjectName) -> ControlFlow<()> {
        let name = relation.to_string().replace('"', "");
        if !self.tables.contains(&name) {
            self.tables.push(name);
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> ControlFlow<()> {
        if let TableFactor::Table { name, args: Some(_), .. } = factor {
            self.made_here.push(name.to_string());
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_ident(&mut self, name: &Ident) -> ControlFlow<()> {
        self.names.push(name.value.clone());
        ControlFlow::Continue(())
    }
}

/// The forbidden phrases of a statement, with what to do in place of each. Also found as a part of the name of something
/// of the server's own, such as `pg_advisory_lock`.
fn forbidden(dialect: &dyn Dialect, text: &str) -> Vec<(&'static str, &'static str)> {
    let tokens = Tokenizer::new(dialect, text).tokenize().unwrap_or_default();
    let words = tokens.iter().filter_map(|token| match token {
        Token::Word(word) => Some(word.value.to_lowercase()),
        Token::LParen => Some("(".to_owned()),
        Token::Whitespace(_) => None,
        _ => Some("?".to_owned()),
    });
    let words: Vec<String> = words.collect();
    let is_there = |phrase: &str| {
        let phrase: Vec<&str> = match phrase.strip_suffix('(') {
            Some(function) => vec![function, "("],
            None => phrase.split(' ').collect(),
        };
        let of_the_server =
            |word: &String| word.strip_prefix("pg_").is_some_and(|word| word.split('_').any(|part| part == phrase[0]));
        words.windows(phrase.len()).any(|window| window == phrase)
            || phrase.len() == 1 && words.iter().any(of_the_server)
    };
    FORBIDDEN.iter().copied().filter(|(phrase, _)| is_there(phrase)).collect()
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
        let sqlite = (
            "crates/rolo-store/src/sqlite/email.rs",
            "const GET: &str = \"\n    select key from email where workspace_id = ?1\";\n",
        );
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

    fn in_sqlite(statement: &str) -> Vec<String> {
        let text = format!("const A: &str = \"{statement}\";\n");
        let same = ("crates/rolo-store/src/postgres/email.rs", "const A: &str = \"select 1\";\n");
        faults(&[("crates/rolo-store/src/sqlite/email.rs", &text), same])
    }

    #[test]
    fn the_workspace_is_in_every_statement_of_the_embedded_store_too() {
        for statement in [
            "select id from email where key = ?1",
            "select id from email -- where workspace_id = ?1\n where key = ?1",
            "select id from email where key = 'workspace_id'",
            "delete from email where key = ?1",
            "select subject from change where subject = ?1",
            "select id from email where workspace_id = = ?1",
        ] {
            assert_eq!(in_sqlite(statement).len(), 1, "{statement}: {:?}", in_sqlite(statement));
        }
        for statement in [
            "select id from email where workspace_id = ?1 and key = ?2",
            "select subject from change where key > ?1 and key < ?2",
            "select name from sqlite_master",
            "select count(*) from {name}",
            "alter table email add column checksum integer",
            "insert into email (workspace_id, key) values (?1, ?2) on conflict do nothing",
        ] {
            assert_eq!(in_sqlite(statement), [""; 0], "{statement}");
        }
    }
}
