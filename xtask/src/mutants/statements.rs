//! The statements that read within a workspace: constants of the store that name it as their first parameter.

use anyhow::{Context, Result, bail};

use crate::scratch::Scratch;
use crate::statements::{Engine, Pieces, of_source};
use crate::tidy::source::{Source, Token};
use crate::tidy::tree::{File, Tree};

/// Statements of which no answer to a request would show it, each with the reason.
const SPARED: &[(&str, &str)] = &[
    ("audit_rows::LAST", "it keeps the ids of the audit log in order, and no answer has it"),
    ("audit::LIST", "the commands of the machine's owner read it, who reads all workspaces"),
    ("derive::COMPANIES", "upkeep, which goes through all workspaces: a foreign row gets what its own turn gives it"),
    ("derive::CONTACTS", "upkeep, which goes through all workspaces: a foreign row gets what its own turn gives it"),
    ("derive::STORES", "upkeep, which goes through all workspaces: a foreign row gets what its own turn gives it"),
    ("idempotency::OLDEST", "upkeep: it says how soon answers are forgotten, and no answer has it"),
    ("keys::GET", "it goes by the id of a key, which only one workspace can have"),
    ("keys::GET_WITH_WORKSPACE", "it goes by the id of a key, which only one workspace can have"),
    ("keys::LIST", "the commands of the machine's owner read it, who reads all workspaces"),
    ("load::KEPT", "it goes by the id of the caller's key, which only one workspace can have"),
    ("log::PREVIOUS", "an entry of another workspace fails the check of its sum"),
    ("memory_stores::MEMBERS", "it goes by the ids of memory stores, which only one workspace can have"),
    ("index::TEXT", "it goes by the id of a contact, which only one workspace can have"),
    ("unlinkings::LIST", "ids of what is gone, which no record of another workspace can be linked to"),
];

/// A statement of one file.
struct Place {
    path: String,
    module: String,
    constant: String,
    /// Such as `sqlite/load::CONTACT`.
    name: String,
}

/// The names of all of them.
pub fn places(tree: &Tree) -> Vec<String> {
    found(tree).into_iter().map(|place| place.name).collect()
}

fn found(tree: &Tree) -> Vec<Place> {
    let mut places = reads(tree);
    places.retain(|place| SPARED.iter().all(|(spared, _)| !place.is(spared)));
    places
}

/// What is spared without need.
#[cfg(test)]
pub fn needless(tree: &Tree) -> Vec<&'static str> {
    let reads = reads(tree);
    SPARED.iter().map(|(spared, _)| *spared).filter(|spared| !reads.iter().any(|place| place.is(spared))).collect()
}

/// The constants that read and name the workspace as their first parameter.
fn reads(tree: &Tree) -> Vec<Place> {
    let pieces = Pieces::read(tree);
    let mut places = Vec::new();
    for file in tree.rust_files() {
        let Some((engine, path)) = Engine::of(&file.path) else { continue };
        let Ok(source) = Source::read(&file.text) else { continue };
        for statement in of_source(&source, engine, &pieces) {
            let (Some(constant), module) = (statement.name, module(path).to_owned()) else { continue };
            let text = statement.text.trim_start();
            let is_read = text.starts_with("select ") || text.starts_with("with ");
            if is_read && ["workspace_id = ?1", "workspace_id = $1"].iter().any(|condition| text.contains(condition)) {
                let name = format!("{}/{module}::{constant}", engine.name());
                places.push(Place { path: file.path.clone(), module, constant, name });
            }
        }
    }
    places
}

impl Place {
    /// Whether it is the one of this name, in either store.
    fn is(&self, name: &str) -> bool {
        self.name.split_once('/').is_some_and(|(_, own)| own == name)
    }
}

fn module(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".rs");
    if name == "mod" { path.rsplit('/').nth(1).unwrap_or(name) } else { name }
}

/// Has each use of these statements ask whether it is the one that forgets its workspace.
pub fn make_switchable(scratch: &mut Scratch, tree: &Tree) -> Result<()> {
    let places = found(tree);
    let mut used = vec![false; places.len()];
    for file in tree.rust_files() {
        let Some((engine, _)) = Engine::of(&file.path) else { continue };
        let source = Source::read(&file.text).ok().with_context(|| file.path.clone())?;
        let mut edits = Vec::new();
        for (index, place) in places.iter().enumerate().filter(|(_, place)| place.name.starts_with(engine.name())) {
            let of_place = self::edits(&source, file, place);
            used[index] |= !of_place.is_empty();
            edits.extend(of_place);
        }
        if !edits.is_empty() {
            scratch.edit(&file.path, |text| edited(text, edits))?;
        }
    }
    if let Some((_, place)) = used.iter().zip(&places).find(|(used, _)| !**used) {
        bail!("no use of {} is found in {} or by its path", place.name, place.path);
    }
    Ok(())
}

/// The first and the last token of each use: its name in its own file, its path in others. Not in constants, which cannot ask.
fn uses<'a>(source: &'a Source, file: &File, place: &Place) -> Vec<(&'a Token, &'a Token)> {
    let tokens = &source.tokens;
    let text = |index: usize| tokens.get(index).map_or("", |token| token.text.as_str());
    let is_behind_path = |index: usize| index >= 3 && text(index - 1) == ":" && text(index - 2) == ":";
    let mut uses = Vec::new();
    for (index, last) in tokens.iter().enumerate().filter(|(_, token)| token.text == place.constant) {
        let is_path = is_behind_path(index);
        let is_it = if is_path { text(index - 3) == place.module } else { file.path == place.path };
        let mut first = index;
        while is_behind_path(first) {
            first -= 3;
        }
        let is_named = |keyword: &str| index > 0 && text(index - 1) == keyword;
        if is_it && !is_named("const") && !source.is_test(last.line) {
            uses.push((&tokens[first], last));
        }
    }
    uses
}

/// What is put in around each use, at a line and a column.
fn edits(source: &Source, file: &File, place: &Place) -> Vec<(usize, usize, String)> {
    let around = |(first, last): (&Token, &Token)| {
        let asks = format!("crate::mutation::of(\"{}\", ", place.name);
        [(first.line, first.column, asks), (last.line, last.column + place.constant.len(), ")".to_owned())]
    };
    uses(source, file, place).into_iter().flat_map(around).collect()
}

/// The text with what is put in at these lines and columns.
fn edited(text: &str, mut edits: Vec<(usize, usize, String)>) -> String {
    edits.sort();
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for (line, column, new) in edits.into_iter().rev() {
        let line = &mut lines[line - 1];
        let at = line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
        line.insert_str(at, &new);
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file in which each use of the statement asks.
    fn switched(path: &str, text: &str) -> String {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        let place = Place {
            path: "crates/rolo-store/src/sqlite/load.rs".to_owned(),
            module: "load".to_owned(),
            constant: "A".to_owned(),
            name: "sqlite/load::A".to_owned(),
        };
        let source = Source::read(text).expect("it is made of tokens");
        edited(text, edits(&source, &file, &place))
    }

    #[test]
    fn each_use_asks_whether_it_is_the_one_that_forgets() {
        let text =
            "const A: &str = \"…\";\nfn a() {\n    let é = run(A, A);\n}\n#[cfg(test)]\nfn b() {\n    run(A)\n}\n";
        let asks = "crate::mutation::of(\"sqlite/load::A\", A)";
        let wanted = text.replace("run(A, A)", &format!("run({asks}, {asks})"));
        assert_eq!(switched("crates/rolo-store/src/sqlite/load.rs", text), wanted);
    }

    #[test]
    fn another_file_uses_it_by_its_path_and_what_is_named_alike_is_another() {
        let text = "fn a() { run(super::load::A, A, list::A); }\n";
        let wanted = "fn a() { run(crate::mutation::of(\"sqlite/load::A\", super::load::A), A, list::A); }\n";
        assert_eq!(switched("crates/rolo-store/src/sqlite/persist.rs", text), wanted);
    }
}
