//! The SQL statements of the store, as its source has them: constants with what their macros stand for, and statements
//! that stand in lists and calls.

use std::collections::BTreeMap;

use crate::tidy::code::is_sql;
use crate::tidy::source::{Source, Token, unquoted};
use crate::tidy::tree::Tree;

/// Where the statements are, a folder for each engine.
pub const FOLDER: &str = "crates/rolo-store/src/";

/// What stands for a part that the program puts in, where the text is that of a `format!`.
pub const HOLE: &str = "hole";

/// A database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// The embedded one.
    Sqlite,
    /// The server.
    Postgres,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// The name of its folder.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }

    /// The engine to whose folder a file belongs, and the file's path there.
    pub fn of(path: &str) -> Option<(Self, &str)> {
        let path = path.strip_prefix(FOLDER)?;
        Self::ALL.into_iter().find_map(|engine| Some((engine, path.strip_prefix(engine.name())?.strip_prefix('/')?)))
    }
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// The line on which it starts.
    pub line: usize,
    /// Of the constant that it is, or in whose list it stands; none for one in a call.
    pub name: Option<String>,
    /// What is handed to the engine, with `hole` where the program puts something in.
    pub text: String,
}

/// The macros that stand for a piece of text, by engine and name.
pub struct Pieces(BTreeMap<(Engine, String), String>);

impl Pieces {
    /// Those of the whole tree.
    pub fn read(tree: &Tree) -> Self {
        let mut pieces = BTreeMap::new();
        for file in tree.rust_files() {
            let Some((engine, _)) = Engine::of(&file.path) else { continue };
            let Ok(source) = Source::read(&file.text) else { continue };
            for (name, text) in source.tokens.windows(11).filter_map(piece) {
                pieces.insert((engine, name.to_owned()), unescaped(text));
            }
        }
        Self(pieces)
    }
}

/// The statements of a file that belongs to this engine, in their order. Those of tests are left out.
pub fn of_source(source: &Source, engine: Engine, pieces: &Pieces) -> Vec<Statement> {
    let mut found = Vec::new();
    let mut rest = &source.tokens[..];
    while let [token, behind @ ..] = rest {
        let constant = constant(rest);
        let (name, texts, length) = match constant {
            Some(Constant { name, is_text: true, value }) => {
                (Some(name), vec![joined(value, engine, pieces)], value.len())
            }
            Some(Constant { name, is_text: false, value }) => (Some(name), each_text(value), value.len()),
            None => (None, each_text(&rest[..1]), 0),
        };
        let texts = texts.iter().filter(|text| is_statement(text) && !source.is_test(token.line));
        let name = name.map(str::to_owned);
        found.extend(texts.map(|text| Statement { line: token.line, name: name.clone(), text: without_holes(text) }));
        rest = &behind[length..];
    }
    found
}

/// A constant.
struct Constant<'a> {
    name: &'a str,
    /// Whether it is one text and no list of them.
    is_text: bool,
    /// What stands from its name to its semicolon.
    value: &'a [Token],
}

/// The constant that begins here. Functions are `const` too.
fn constant(tokens: &[Token]) -> Option<Constant<'_>> {
    let [keyword, name, colon, ..] = tokens else { return None };
    if keyword.text != "const" || colon.text != ":" {
        return None;
    }
    let mut depth = 0_i32;
    let end = tokens.iter().position(|token| {
        depth +=
            i32::from(matches!(&*token.text, "(" | "[" | "{")) - i32::from(matches!(&*token.text, ")" | "]" | "}"));
        depth == 0 && token.text == ";"
    })?;
    let equals = tokens[..end].iter().position(|token| token.text == "=")?;
    let kind: String = tokens[2..equals].iter().map(|token| token.text.as_str()).collect();
    Some(Constant { name: &name.text, is_text: matches!(&*kind, ":&str" | ":&'staticstr"), value: &tokens[1..end] })
}

/// Each text by itself.
fn each_text(tokens: &[Token]) -> Vec<String> {
    tokens.iter().filter_map(|token| unquoted(&token.text)).map(unescaped).collect()
}

/// The text that `concat!` makes of these, or the one text.
fn joined(expression: &[Token], engine: Engine, pieces: &Pieces) -> String {
    let mut text = String::new();
    for (index, token) in expression.iter().enumerate() {
        if let Some(literal) = unquoted(&token.text) {
            text.push_str(&unescaped(literal));
        } else if expression.get(index + 1).is_some_and(|next| next.text == "!") && token.text != "concat" {
            let piece = pieces.0.get(&(engine, token.text.clone()));
            text.push_str(piece.map_or(HOLE, String::as_str));
        }
    }
    text
}

/// The name and the text of the macro that begins here, if it takes nothing and stands for one text.
fn piece(tokens: &[Token]) -> Option<(&str, &str)> {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    match texts[..] {
        ["macro_rules", "!", name, "{", "(", ")", "=", ">", "{", text, "}"] => Some((name, unquoted(text)?)),
        _ => None,
    }
}

fn unescaped(literal: &str) -> String {
    literal.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\")
}

/// Puts a word in the place of what the program puts in: `{name}` of `format!`, and `{(?::text, ?)}`, which stands for
/// as many rows as there are.
fn without_holes(text: &str) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        let (hole, after) = behind.split_once('}').unwrap_or((behind, ""));
        whole.push_str(before);
        whole.push_str(&if hole.starts_with('(') { hole.replace('?', "$1") } else { HOLE.to_owned() });
        rest = after;
    }
    whole + rest
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

    fn read(text: &str) -> Vec<(Option<String>, String)> {
        let path = "crates/rolo-store/src/sqlite/rows.rs";
        let tree = Tree::of(&[(path, "macro_rules! columns {\n    () => {\n        \"id, body\"\n    };\n}\n")]);
        let source = Source::read(text).expect("it is made of tokens");
        let found = of_source(&source, Engine::Sqlite, &Pieces::read(&tree));
        found.into_iter().map(|statement| (statement.name, statement.text)).collect()
    }

    #[test]
    fn a_constant_is_read_with_what_its_macros_stand_for() {
        let text = "pub(super) const GET: &str = concat!(\"select \", columns!(), \" from email\");\nfn a() {}";
        assert_eq!(read(text), [(Some("GET".to_owned()), "select id, body from email".to_owned())]);
    }

    #[test]
    fn statements_in_lists_and_calls_are_read_and_those_of_tests_are_not() {
        let list = "const STEPS: &[&str] = &[\"create table a (b text)\", \"drop table c\"];\n";
        let call =
            "fn a() { run(\"delete from a\"); log(\"Select one\"); }\n#[cfg(test)]\nconst B: &str = \"select 1\";\n";
        let steps = || Some("STEPS".to_owned());
        assert_eq!(
            read(&format!("{list}{call}")),
            [
                (steps(), "create table a (b text)".to_owned()),
                (steps(), "drop table c".to_owned()),
                (None, "delete from a".to_owned())
            ]
        );
    }

    #[test]
    fn what_the_program_puts_in_is_a_word_that_a_parser_reads() {
        let text = "fn a() { format!(\"select {names} from {} {order}\"); }\n";
        assert_eq!(read(text), [(None, "select hole from hole hole".to_owned())]);
        let rows = "const A: &str = \"insert into a (b, c) values {(?::text, ?)}\";\n";
        assert_eq!(read(rows)[0].1, "insert into a (b, c) values ($1::text, $1)");
    }

    #[test]
    fn a_file_knows_its_engine() {
        assert_eq!(Engine::of("crates/rolo-store/src/sqlite/read/load.rs"), Some((Engine::Sqlite, "read/load.rs")));
        assert_eq!(Engine::of("crates/rolo-store/src/store.rs"), None);
    }
}
