//! No circles between files: strongly connected components of the graph of who uses whom, by Tarjan's definition.
//!
//! A file uses another one when a path in its code leads to something that is defined there: in a `use`, or written out. A
//! name that a module only passes on (`pub use`) leads to the file that defines it, so a child may take from `super` what a
//! sibling defines, and a module may list its children. What is only built for tests does not count, and neither do the
//! links in comments.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::exceptions::{Exception, Exceptions};
use super::layers;
use super::report::Report;
use super::source::Source;
use super::tree::{File, Tree};

/// The crates in which there may be circles.
const EXCEPTIONS: &[Exception] = &[];
const TABLE_PATH: &str = "xtask/src/tidy/circles.rs";
const CIRCLE: &str = "a circle of files";

/// How often a name may be passed on before it is taken for what it says.
const PASSED_ON_MAX: usize = 16;

/// Checks all crates that are shipped.
pub fn check(tree: &Tree, report: &mut Report) {
    check_with(tree, EXCEPTIONS, report);
}

fn check_with(tree: &Tree, exceptions: &[Exception], report: &mut Report) {
    let exceptions = Exceptions::new(exceptions);
    for krate in layers::shipped() {
        let folder = format!("crates/{krate}");
        let modules = Modules::of(tree, krate);
        for circle in circles(&modules.uses()) {
            if exceptions.allow(&folder, CIRCLE) {
                continue;
            }
            let wrong = format!("these files use each other: {} → {}", circle.files.join(" → "), circle.files[0]);
            let remedy = "move what both need into a file of its own, or hand it in";
            report.fault(circle.files[0], circle.line, wrong, remedy);
        }
    }
    exceptions.report_unused(TABLE_PATH, report);
}

/// Which files a file uses, each with the line of the first use.
type Uses<'a> = BTreeMap<&'a str, BTreeMap<&'a str, usize>>;

/// A path of names.
type Path = Vec<String>;

/// The modules of a crate that are files, by their path.
#[derive(Default)]
struct Modules<'a>(BTreeMap<Path, Module<'a>>);

/// One file.
struct Module<'a> {
    file: &'a str,
    /// What it defines at its top level.
    defined: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths that are written out in its code, with their lines. The first name of each is there, even if alone.
    paths: Vec<(Path, usize)>,
}

/// One name that a `use` brings in.
#[derive(Debug, PartialEq, Eq)]
struct Import {
    /// What it is called here; `*` for all there is.
    name: String,
    /// What it stands for, as written but for `self` and `super`.
    target: Path,
    is_public: bool,
    line: usize,
}

/// What is found at the end of a path.
enum Place<'a> {
    /// The file itself.
    Module(&'a str),
    /// Something that this file defines.
    Item(&'a str),
}

/// Files of which each uses the next, and the last the first.
struct Circle<'a> {
    files: Vec<&'a str>,
    /// The line of the first use.
    line: usize,
}

impl<'a> Modules<'a> {
    fn of(tree: &'a Tree, krate: &str) -> Self {
        let folder = format!("crates/{krate}/src/");
        let mut modules = Self::default();
        for file in tree.rust_files() {
            let Some(path) = file.path.strip_prefix(&folder).and_then(module_path) else { continue };
            // A file that cannot be read is reported by the check of code.
            let Ok(source) = Source::read(&file.text) else { continue };
            modules.0.insert(path.clone(), Reader::new(file, &source, path).read());
        }
        modules
    }

    /// Which files use which.
    fn uses(&self) -> Uses<'a> {
        let mut uses = Uses::new();
        for (path, module) in &self.0 {
            let used = uses.entry(module.file).or_default();
            let mut add = |file: &'a str, line: usize| {
                if file != module.file {
                    used.entry(file).or_insert(line);
                }
            };
            for import in &module.imports {
                match self.place(&import.target, path, PASSED_ON_MAX) {
                    Some(Place::Item(file)) if module.takes(import) => add(file, import.line),
                    // What is used of a module is seen where its name stands in front of something.
                    Some(Place::Module(file)) if import.name == "*" && !import.is_public => add(file, import.line),
                    Some(Place::Item(_) | Place::Module(_)) | None => {}
                }
            }
            for (written, line) in module.paths.iter().filter(|(written, _)| written.len() > 1) {
                match self.place(written, path, PASSED_ON_MAX) {
                    Some(Place::Item(file) | Place::Module(file)) => add(file, *line),
                    None => {}
                }
            }
        }
        uses
    }

    /// Where a path leads that is written in this module; `None` out of the crate.
    fn place(&self, written: &[String], from: &[String], passed_on_max: usize) -> Option<Place<'a>> {
        let (first, rest) = written.split_first()?;
        let whole = match first.as_str() {
            "crate" => rest.to_vec(),
            name => {
                let child = [from, std::slice::from_ref(first)].concat();
                let imported = || self.0.get(from)?.imports.iter().find(|import| import.name == name);
                if self.0.contains_key(&child) {
                    [&child, rest].concat()
                } else if let Some(import) = imported() {
                    let target = [&import.target, rest].concat();
                    let is_itself = target == written;
                    return if is_itself { None } else { self.place(&target, from, passed_on_max.checked_sub(1)?) };
                } else {
                    return None;
                }
            }
        };
        self.descend(&whole, passed_on_max)
    }

    /// Where a path leads from the crate's root.
    fn descend(&self, whole: &[String], passed_on_max: usize) -> Option<Place<'a>> {
        let length = (0..=whole.len()).rev().find(|length| self.0.contains_key(&whole[..*length]))?;
        let (path, rest) = whole.split_at(length);
        let module = self.0.get(path)?;
        let Some(name) = rest.first() else { return Some(Place::Module(module.file)) };
        if module.defined.contains(name) {
            return Some(Place::Item(module.file));
        }
        if let Some(import) = module.imports.iter().find(|import| import.name == *name) {
            let target = [&import.target, &rest[1..]].concat();
            return self.place(&target, path, passed_on_max.checked_sub(1)?);
        }
        for import in module.imports.iter().filter(|import| import.name == "*") {
            if let Some(Place::Module(file)) = self.place(&import.target, path, passed_on_max.checked_sub(1)?)
                && self.0.values().any(|known| known.file == file && known.defined.contains(name))
            {
                return Some(Place::Item(file));
            }
        }
        Some(Place::Item(module.file)) // A macro may have made it.
    }
}

impl Module<'_> {
    /// Whether the file itself uses what it imports. What is public may only be passed on.
    fn takes(&self, import: &Import) -> bool {
        !import.is_public || self.paths.iter().any(|(path, _)| path.first() == Some(&import.name))
    }
}

/// The path of the module that is this file of `src`; `None` for a program beside a library.
fn module_path(file: &str) -> Option<Path> {
    let path = file.strip_suffix(".rs")?;
    let mut path: Path = path.split('/').map(str::to_owned).collect();
    match path.last().map(String::as_str) {
        Some("lib") if path.len() == 1 => path.clear(),
        Some("main") if path.len() == 1 => return None,
        Some("mod") => drop(path.pop()),
        _ => {}
    }
    let is_of_tests = path.last().is_some_and(|name| name == "tests" || name.ends_with("_tests"));
    (!is_of_tests).then_some(path)
}

/// Reads one file, token by token.
struct Reader<'a, 's> {
    source: &'s Source,
    /// The module of the file, and behind it the modules within the file that the present token stands in.
    module: Path,
    /// At which depth of brackets each of the latter began.
    inner: Vec<usize>,
    depth: usize,
    read: Module<'a>,
}

impl<'a, 's> Reader<'a, 's> {
    fn new(file: &'a File, source: &'s Source, module: Path) -> Self {
        let read = Module { file: &file.path, defined: BTreeSet::new(), imports: Vec::new(), paths: Vec::new() };
        Self { source, module, inner: Vec::new(), depth: 0, read }
    }

    fn text(&self, at: usize) -> &'s str {
        self.source.tokens.get(at).map_or("", |token| &token.text)
    }

    fn read(mut self) -> Module<'a> {
        const DEFINING: [&str; 8] = ["fn", "struct", "enum", "union", "trait", "type", "const", "static"];
        let mut at = 0;
        while at < self.source.tokens.len() {
            let (text, line) = (self.text(at), self.source.tokens[at].line);
            match text {
                "{" | "(" | "[" => self.depth += 1,
                "}" | ")" | "]" => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.inner.last() == Some(&self.depth) {
                        self.inner.pop();
                        self.module.pop();
                    }
                }
                "mod" if self.text(at + 2) == "{" => {
                    self.module.push(self.text(at + 1).to_owned());
                    self.inner.push(self.depth);
                    at += 1;
                }
                "mod" => at += 1,
                "use" if self.text(at + 1) != "<" => {
                    let is_public = self.is_public(at);
                    let end = (at..self.source.tokens.len()).find(|&end| self.text(end) == ";").unwrap_or(at);
                    if !self.source.is_test(line) {
                        let mut next = at + 1;
                        self.read_imports(&[], &mut next, is_public, line);
                    }
                    at = end;
                }
                _ if self.begins_path(at) => {
                    if DEFINING.contains(&text) && self.depth == 0 {
                        self.read.defined.insert(self.text(at + 1).to_owned());
                    } else if text == "macro_rules" {
                        self.read.defined.insert(self.text(at + 2).to_owned());
                    }
                    let written = self.path_at(&mut at);
                    let is_place_alone = written.len() == 1 && ["crate", "self", "super"].contains(&text);
                    if !is_place_alone && !self.source.is_test(line) {
                        self.read.paths.extend(self.absolute(written).map(|path| (path, line)));
                    }
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        self.read
    }

    /// Whether the `use` here has `pub` in front.
    fn is_public(&self, at: usize) -> bool {
        let before = |count: usize| at.checked_sub(count).map_or("", |at| self.text(at));
        match before(1) {
            ")" => (2..8).any(|count| before(count) == "(" && before(count + 1) == "pub"),
            word => word == "pub",
        }
    }

    /// Whether a name stands here that is not behind another one, and no method or lifetime.
    fn begins_path(&self, at: usize) -> bool {
        let is_name = self.text(at).starts_with(|first: char| first.is_alphabetic() || first == '_');
        let before = at.checked_sub(1).map_or("", |at| self.text(at));
        let is_behind = before == ":" && at > 1 && self.text(at - 2) == ":" && at > 2 && is_word(self.text(at - 3));
        is_name && !is_behind && !matches!(before, "." | "'")
    }

    /// The path that begins here; moves behind it.
    fn path_at(&self, at: &mut usize) -> Path {
        let mut path = vec![self.text(*at).to_owned()];
        *at += 1;
        while self.text(*at) == ":" && self.text(*at + 1) == ":" && is_word(self.text(*at + 2)) {
            path.push(self.text(*at + 2).to_owned());
            *at += 3;
        }
        path
    }

    /// A path without `self` and `super`; `None` when it leads out of the crate.
    fn absolute(&self, written: Path) -> Option<Path> {
        let mut module = self.module.clone();
        let mut rest = &written[..];
        match rest.first().map(String::as_str) {
            Some("self") if rest.len() > 1 => rest = &rest[1..],
            Some("super") => {}
            _ => return Some(written),
        }
        while let Some(("super", behind)) = rest.split_first().map(|(first, behind)| (first.as_str(), behind)) {
            module.pop()?;
            rest = behind;
        }
        Some([&["crate".to_owned()], &module[..], rest].concat())
    }

    /// Reads the tree of a `use` behind `prefix`.
    fn read_imports(&mut self, prefix: &[String], at: &mut usize, is_public: bool, line: usize) {
        let mut path = prefix.to_vec();
        loop {
            match self.text(*at) {
                "{" => {
                    *at += 1;
                    while !matches!(self.text(*at), "}" | "") {
                        self.read_imports(&path, at, is_public, line);
                        *at += usize::from(self.text(*at) == ",");
                    }
                    *at += 1;
                    return;
                }
                ":" => *at += 1,
                "," | "}" | ";" | "" | "as" => break,
                name => {
                    path.push(name.to_owned());
                    *at += 1;
                }
            }
        }
        if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
            path.pop();
        }
        let mut name = path.last().cloned().unwrap_or_default();
        if self.text(*at) == "as" {
            name = self.text(*at + 1).to_owned();
            *at += 2;
        }
        if name == "*" {
            path.pop();
        }
        if let Some(target) = self.absolute(path) {
            self.read.imports.push(Import { name, target, is_public, line });
        }
    }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphanumeric() || first == '_')
}

/// One circle for each group of files that all lead to each other: a shortest one through its first file.
fn circles<'a>(uses: &Uses<'a>) -> Vec<Circle<'a>> {
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for &file in uses.keys() {
        if seen.contains(file) {
            continue;
        }
        let reached = reached(uses, file);
        let group: Vec<&str> = reached
            .keys()
            .copied()
            .filter(|other| *other != file && self::reached(uses, other).contains_key(file))
            .collect();
        seen.extend(group.iter().copied());
        if !group.is_empty() {
            circles.push(shortest(uses, file));
        }
    }
    circles
}

/// All files that are used from here on, each with the one on the way to it.
fn reached<'a>(uses: &Uses<'a>, from: &'a str) -> BTreeMap<&'a str, &'a str> {
    let mut reached = BTreeMap::new();
    let mut waiting = VecDeque::from([from]);
    while let Some(file) = waiting.pop_front() {
        for &next in uses.get(file).into_iter().flat_map(BTreeMap::keys) {
            if !reached.contains_key(next) {
                reached.insert(next, file);
                waiting.push_back(next);
            }
        }
    }
    reached
}

/// The shortest way from a file back to it.
fn shortest<'a>(uses: &Uses<'a>, file: &'a str) -> Circle<'a> {
    let reached = reached(uses, file);
    let mut files = Vec::new();
    let mut last = file;
    while let Some(&before) = reached.get(last) {
        files.push(before);
        last = before;
        if before == file {
            break;
        }
    }
    files.reverse();
    let line = files.get(1).and_then(|next| uses.get(file)?.get(next)).copied().unwrap_or(0);
    Circle { files, line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<_> = files.iter().map(|(path, text)| (format!("crates/rolo-http/src/{path}"), *text)).collect();
        let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let mut report = Report::default();
        check_with(&Tree::of(&files), &[], &mut report);
        let name = |place: String| place.trim_start_matches("crates/rolo-http/src/").to_owned();
        report.places().into_iter().map(name).collect()
    }

    #[test]
    fn two_files_that_use_each_other_are_a_circle_and_a_longer_one_is_one_too() {
        assert_eq!(places(&[("a.rs", "\nuse crate::b::B;"), ("b.rs", "use super::a::A;")]), ["a.rs:2"]);
        let long =
            [("a.rs", "use crate::b::B;"), ("b.rs", "fn b() { crate::c::c() }"), ("c.rs", "use super::{a::A, d};")];
        assert_eq!(places(&long), ["a.rs:1"]);
        assert_eq!(places(&[("a.rs", "use crate::b::B;"), ("b.rs", "use std::a::A;\nfn a() {}")]), [""; 0]);
    }

    #[test]
    fn a_name_leads_to_the_file_that_defines_it() {
        let root = "mod a;\nmod b;\npub use self::a::A;\npub use b::{B as Other, C};\n";
        let passed_on = |b| places(&[("lib.rs", root), ("a.rs", "use crate::Other;\npub struct A;"), ("b.rs", b)]);
        assert_eq!(passed_on("pub struct B;"), [""; 0]);
        assert_eq!(passed_on("use super::A;\npub struct B;"), ["a.rs:1"]);
        let all = [("lib.rs", "pub use a::*;"), ("a.rs", "pub struct A;"), ("b.rs", "use crate::A;")];
        assert_eq!(places(&all), [""; 0]);
    }

    #[test]
    fn a_module_and_its_child_may_use_each_other_in_one_direction() {
        let uses = |root, child| places(&[("a.rs", root), ("a/b.rs", child)]);
        assert_eq!(uses("mod b;\npub use self::b::B;\npub struct A;", "use super::A;"), [""; 0]);
        assert_eq!(uses("mod b;\npub use self::b::B;\npub struct A(B);", "use super::A;"), ["a.rs:2"]);
        assert_eq!(uses("mod b;\npub struct A;\nfn f() { b::f() }", "use super::A;"), ["a.rs:3"]);
        assert_eq!(uses("mod b;\nfn f() { b::f() }", "use crate::c::C;"), [""; 0]);
    }

    #[test]
    fn a_module_that_is_imported_is_used_where_its_name_stands() {
        let uses = |b| places(&[("a.rs", "use crate::b;\nfn f() {\n    b::f()\n}"), ("b.rs", b)]);
        assert_eq!(uses("fn f(x: crate::a::A) {}"), ["a.rs:3"]);
        assert_eq!(uses("mod inner {\n    use super::super::a::A;\n}"), ["a.rs:3"]);
        assert_eq!(uses("mod inner {\n    use super::A;\n}"), [""; 0]);
    }

    #[test]
    fn tests_and_comments_do_not_count() {
        let a = ("a.rs", "use crate::b::B;");
        assert_eq!(places(&[a, ("b.rs", "#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}")]), [""; 0]);
        assert_eq!(
            places(&[a, ("b.rs", "/// [`A`](crate::a::A)\nstruct B;"), ("b/tests.rs", "use crate::a::A;")]),
            [""; 0]
        );
    }

    #[test]
    fn an_exception_holds_for_its_crate_and_must_be_needed() {
        let exceptions = [Exception { path: "crates/rolo-http", what: CIRCLE, reason: "a reason" }];
        let faults = |b: &str| {
            let files = [("crates/rolo-http/src/a.rs", "use crate::b::B;"), ("crates/rolo-http/src/b.rs", b)];
            let mut report = Report::default();
            check_with(&Tree::of(&files), &exceptions, &mut report);
            report.places()
        };
        assert_eq!(faults("use crate::a::A;"), [""; 0]);
        assert_eq!(faults(""), [format!("{TABLE_PATH}:0")]);
    }
}
