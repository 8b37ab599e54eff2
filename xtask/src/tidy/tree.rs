//! The files that the checks read: those that git tracks or would take in, not those it ignores.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// Where Rust files are: what ships, what proves it, and the runner.
const SOURCE_FOLDERS: [&str; 3] = ["crates/", "proof/", "xtask/"];

/// All files of the repository.
pub struct Tree {
    /// The files, by path.
    pub files: Vec<File>,
    /// Every path that exists: files, and the folders that hold them.
    paths: BTreeSet<String>,
}

/// One file.
pub struct File {
    /// The path from the repository's root, with slashes.
    pub path: String,
    /// The content; empty for a file that is not text.
    pub text: String,
}

impl Tree {
    /// The paths of the files, those that are deleted and not yet committed left out.
    pub fn paths_of(workspace: &Workspace) -> Result<Vec<String>> {
        Ok(Self::read(workspace)?.files.into_iter().map(|file| file.path).collect())
    }

    /// Reads the repository.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let listing = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"])
            .current_dir(workspace.root())
            .output()
            .context("cannot start git, which names the files to check")?;
        if !listing.status.success() {
            bail!("git cannot list the files: {}", String::from_utf8_lossy(&listing.stderr).trim());
        }
        let listing = String::from_utf8(listing.stdout).context("a path is not UTF-8")?;
        let mut files = Vec::new();
        for path in listing.split_terminator('\0') {
            files.extend(read(workspace.root(), path)?);
        }
        Ok(Self::new(files))
    }

    fn new(files: Vec<File>) -> Self {
        let mut paths = BTreeSet::new();
        for file in &files {
            paths.extend(Path::new(&file.path).ancestors().filter_map(Path::to_str).map(str::to_owned));
        }
        Self { files, paths }
    }

    /// A tree made by hand, for tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let file = |&(path, text): &(&str, &str)| File { path: path.to_owned(), text: text.to_owned() };
        Self::new(files.iter().map(file).collect())
    }

    /// Whether there is a file or a folder of this path; the empty path is the root.
    pub fn holds(&self, path: &str) -> bool {
        self.paths.contains(path.trim_end_matches('/'))
    }

    /// The Rust files, of what ships and of what proves it.
    pub fn rust_files(&self) -> impl Iterator<Item = &File> {
        let is_ours = |file: &&File| SOURCE_FOLDERS.iter().any(|folder| file.path.starts_with(folder));
        self.files.iter().filter(is_ours).filter(|file| file.path.ends_with(".rs"))
    }
}

impl File {
    /// The lines with their numbers, which start at 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Whether the file is of a crate's `src` folder; if so, the crate's folder: its name alone for one that ships.
    pub fn source_of(&self) -> Option<&str> {
        if self.path.starts_with("xtask/src/") {
            return Some("xtask");
        }
        let path = self.path.strip_prefix("crates/").unwrap_or(&self.path);
        let (krate, rest) = match path.strip_prefix("proof/") {
            Some(rest) => {
                let (name, rest) = rest.split_once('/')?;
                (&path[.."proof/".len() + name.len()], rest)
            }
            None if path.len() == self.path.len() => return None,
            None => path.split_once('/')?,
        };
        rest.starts_with("src/").then_some(krate)
    }
}

/// `None` for what is listed but is not there as a file: deleted and not yet committed, or a link to a folder.
fn read(root: &Path, path: &str) -> Result<Option<File>> {
    let place = root.join(path);
    if !place.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(&place).with_context(|| format!("cannot read {path}"))?;
    let text = String::from_utf8(bytes).unwrap_or_default();
    Ok(Some(File { path: path.to_owned(), text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_itself_can_be_read() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let tree = Tree::read(&workspace).expect("git lists the files");
        assert!(tree.holds("Cargo.toml") && tree.holds("xtask/src") && !tree.holds("target"));
        assert!(tree.rust_files().any(|file| file.path == "xtask/src/main.rs"));
    }

    #[test]
    fn folders_exist_through_their_files() {
        let tree = Tree::of(&[("crates/rolo/src/main.rs", "")]);
        assert!(tree.holds("crates/rolo/src/") && tree.holds("crates") && tree.holds(""));
        assert!(!tree.holds("crates/rolo/sr"));
    }

    #[test]
    fn a_source_file_knows_its_crate() {
        let paths = [
            ("crates/rolo/src/main.rs", Some("rolo")),
            ("crates/rolo/tests/it.rs", None),
            ("proof/bench/src/main.rs", Some("proof/bench")),
            ("proof/upgrade/make.py", None),
            ("xtask/src/main.rs", Some("xtask")),
            ("docs/src/main.rs", None),
        ];
        let tree = Tree::of(&paths.map(|(path, _)| (path, "")));
        let sources: Vec<_> = tree.files.iter().map(File::source_of).collect();
        assert_eq!(sources, paths.map(|(_, source)| source));
    }
}
