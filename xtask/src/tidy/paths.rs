//! The paths that the documents name exist.
//!
//! Two kinds are looked at: code such as `xtask/src/main.rs` that begins with one of our folders, from the root;
//! and the targets of links, from the document's own folder. Blocks of code are left alone, and so is every path with a
//! placeholder in it.

use super::report::Report;
use super::tree::{File, Tree};

/// What the path of a repository's file begins with.
const FOLDERS: &[&str] = &["crates/", "docs/", "packaging/", "proof/", "xtask/", ".ci/"];

/// The marks of a pattern that stands for many paths.
const PLACEHOLDERS: &[char] = &['{', '}', '<', '>', '*', '…', '$', '?'];

/// Checks all documents.
pub fn check(tree: &Tree, report: &mut Report) {
    for file in tree.files.iter().filter(|file| is_document(&file.path)) {
        for (line, text) in prose(file) {
            for path in code_paths(text) {
                if !tree.holds(path) {
                    report.fault(&file.path, line, format!("there is no `{path}`"), "name the path as it is now");
                }
            }
            for target in link_targets(text) {
                let known = resolve(&file.path, target).is_some_and(|path| tree.holds(&path));
                if !known {
                    report.fault(&file.path, line, format!("the link to `{target}` leads nowhere"), "correct it");
                }
            }
        }
    }
}

fn is_document(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_at_root = !path.contains('/');
    path.ends_with(".md") && (is_at_root || path.starts_with("docs/") || name == "README.md")
}

/// The lines outside of code blocks.
fn prose(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let mut is_code = false;
    file.lines().filter(move |(_, line)| {
        let start = line.trim_start();
        let is_fence = start.starts_with("```") || start.starts_with("~~~");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// The paths among the pieces of code in a line; of `docs/a.md:12` or `docs/a.md §3`, the path.
fn code_paths(line: &str) -> impl Iterator<Item = &str> {
    let codes = line.split('`').skip(1).step_by(2);
    let paths = codes.map(|code| code.split([' ', ':', '#', ',']).next().unwrap_or_default());
    paths.filter(|path| FOLDERS.iter().any(|folder| path.starts_with(folder)) && !path.contains(PLACEHOLDERS))
}

/// The targets of links within the repository, without their anchors. Code is not looked into.
fn link_targets(line: &str) -> impl Iterator<Item = &str> {
    let texts = line.split('`').step_by(2);
    let inline = texts.flat_map(|text| text.split("](").skip(1)).filter_map(|rest| rest.split([')', ' ']).next());
    let reference = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")).map(|(_, target)| target.trim());
    let targets = inline.chain(reference).filter_map(|target| target.split('#').next());
    targets.filter(|target| !target.is_empty() && !target.contains(':') && !target.contains(PLACEHOLDERS))
}

/// The path from the root of a link in a document; `None` if it leaves the repository.
fn resolve(document: &str, target: &str) -> Option<String> {
    let mut parts: Vec<_> = document.split('/').collect();
    parts.pop();
    if target.starts_with('/') {
        parts.clear();
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(document: &str, text: &str) -> Vec<String> {
        let tree = Tree::of(&[(document, text), ("crates/rolo/src/main.rs", ""), ("docs/use.md", ""), ("LICENSE", "")]);
        let mut report = Report::default();
        check(&tree, &mut report);
        report.places()
    }

    #[test]
    fn a_path_in_code_must_exist() {
        let text = "See `crates/rolo/src/main.rs`, `docs/`, `docs/use.md:3` and `docs/use.md` §1.\nAnd `crates/rolo/src/gone.rs`.\n";
        assert_eq!(places("README.md", text), ["README.md:2"]);
        assert_eq!(places("crates/rolo/README.md", text), ["crates/rolo/README.md:2"]);
    }

    #[test]
    fn a_link_is_followed_from_its_document() {
        assert_eq!(
            places("docs/more.md", "[use](use.md#how) [code](../crates/rolo/src/main.rs) [l](/LICENSE)\n"),
            [""; 0]
        );
        assert_eq!(places("docs/more.md", "[use](docs/use.md)\n"), ["docs/more.md:1"]);
        assert_eq!(places("docs/more.md", "fine\n[out](../../outside.md) ![image](gone.png \"title\")\n").len(), 2);
        assert_eq!(places("docs/more.md", "[use]: use.md\n[gone]: gone.md\n"), ["docs/more.md:2"]);
    }

    #[test]
    fn placeholders_outside_links_and_code_blocks_are_left_alone() {
        let text = "`crates/{a,b}/src` `docs/<name>.md` `crates/*/src` [a](https://example.org/a) [b](#b)\n\
                    `[c](gone.md)`\n```\n`docs/gone.md`\n```\n";
        assert_eq!(places("README.md", text), [""; 0]);
    }

    #[test]
    fn only_documents_are_looked_at() {
        assert_eq!(places("crates/rolo/src/notes.md", "`docs/gone.md`"), [""; 0]);
        assert_eq!(places("docs/notes.txt", "`docs/gone.md`"), [""; 0]);
    }
}
