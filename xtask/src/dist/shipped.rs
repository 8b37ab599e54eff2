//! What the program is built from and ships: packages that are linked into it. Not what only tests need, what only runs while
//! it is built, or what only other platforms take.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::program::Program;
use crate::workspace::Workspace;

/// The package of the program.
const PROGRAM: &str = "rolo";

/// The package that brings SQLite along, and the file in it that names its version.
const SQLITE: (&str, &str) = ("libsqlite3-sys", "sqlite3/sqlite3.h");

/// One package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: Option<String>,
    /// Where its sources are kept.
    pub repository: Option<String>,
    /// The SHA-256 of its sources as they were downloaded; `None` for one of ours.
    pub checksum: Option<String>,
    /// The folder of its sources.
    pub folder: PathBuf,
    /// The packages that it is built on, among those that ship.
    pub built_on: Vec<(String, String)>,
}

/// All packages that ship, by name and version.
#[derive(Clone, Debug)]
pub struct Shipped {
    pub packages: BTreeMap<(String, String), Package>,
    /// The version of SQLite.
    pub sqlite: String,
}

impl Shipped {
    /// Asks Cargo.
    pub fn read(workspace: &Workspace, target: &str) -> Result<Self> {
        // Metadata unite what all packages of the workspace need; the tree knows what this one does.
        let tree = format!(
            "tree --locked --package {PROGRAM} --edges normal,no-proc-macro --target {target} --prefix none --format {{p}}"
        );
        let tree =
            Program::cargo(workspace, &tree).output().context("cargo does not tell what the program is built from")?;
        let metadata = format!("metadata --locked --format-version 1 --filter-platform {target}");
        let metadata = Program::cargo(workspace, &metadata).output().context("cargo does not describe the packages")?;
        let lock = fs::read_to_string(workspace.root().join("Cargo.lock"))?;
        let packages = packages(&tree, &serde_json::from_str(&metadata)?, &lock.parse()?)?;
        let sqlite = packages.values().find(|package| package.name == SQLITE.0);
        let sqlite = sqlite.with_context(|| format!("{} is not among the packages", SQLITE.0))?;
        let header = fs::read_to_string(sqlite.folder.join(SQLITE.1))?;
        let sqlite = sqlite_version(&header).context("the sources of SQLite do not tell their version")?;
        Ok(Self { packages, sqlite })
    }

    /// The version of the program.
    pub fn version(&self) -> &str {
        let own = self.packages.values().find(|package| package.name == PROGRAM);
        own.map(|package| package.version.as_str()).unwrap_or_default()
    }
}

/// The packages in a tree of Cargo's, with what its metadata and its lock file tell of them.
fn packages(tree: &str, metadata: &Value, lock: &toml::Table) -> Result<BTreeMap<(String, String), Package>> {
    let names: BTreeSet<_> = tree.lines().filter_map(name_and_version).collect();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let checksums = checksums(lock);
    let mut ids = BTreeMap::new();
    let mut packages = BTreeMap::new();
    for known in metadata["packages"].as_array().into_iter().flatten() {
        let (Some(name), Some(version)) = (text(&known["name"]), text(&known["version"])) else { continue };
        let key = (name.clone(), version.clone());
        ids.insert(text(&known["id"]).unwrap_or_default(), key.clone());
        if names.contains(&key) {
            let manifest = PathBuf::from(text(&known["manifest_path"]).unwrap_or_default());
            let package = Package {
                name,
                version,
                licence: known["license"].as_str().map(spdx),
                repository: text(&known["repository"]),
                checksum: checksums.get(&key).cloned(),
                folder: manifest.parent().map(PathBuf::from).unwrap_or_default(),
                built_on: Vec::new(),
            };
            packages.insert(key, package);
        }
    }
    if let Some((name, version)) = names.iter().find(|key| !packages.contains_key(*key)) {
        bail!("cargo does not describe {name} {version}");
    }
    for node in metadata["resolve"]["nodes"].as_array().into_iter().flatten() {
        let package = node["id"].as_str().and_then(|id| ids.get(id)).and_then(|key| packages.get_mut(key));
        let Some(package) = package else { continue };
        let built_on = node["dependencies"].as_array().into_iter().flatten();
        let built_on = built_on.filter_map(|id| ids.get(id.as_str()?)).filter(|key| names.contains(*key));
        package.built_on = built_on.cloned().collect();
        package.built_on.sort();
    }
    Ok(packages)
}

/// A licence as an SPDX expression; a slash is an older way to write a choice.
fn spdx(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// The name and version at the beginning of a line such as `rolo v0.1.0 (/path)`.
fn name_and_version(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some((name.to_owned(), version.to_owned()))
}

fn checksums(lock: &toml::Table) -> BTreeMap<(String, String), String> {
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let known = packages.filter_map(|package| {
        let text = |name: &str| package.get(name)?.as_str().map(str::to_owned);
        Some(((text("name")?, text("version")?), text("checksum")?))
    });
    known.collect()
}

fn sqlite_version(header: &str) -> Option<String> {
    let rest = header.lines().find_map(|line| line.strip_prefix("#define SQLITE_VERSION "))?;
    Some(rest.trim().trim_matches('"').to_owned())
}

#[cfg(test)]
pub mod tests {
    use serde_json::json;

    use super::*;

    /// Two packages that ship, one that does not, and what Cargo says of them.
    pub fn sample() -> Shipped {
        let tree = "rolo v0.1.0 (/somewhere)\nbytes v1.2.3\nbytes v1.2.3 (*)\n";
        let metadata = json!({
            "packages": [
                { "id": "one", "name": "rolo", "version": "0.1.0", "license": "MIT OR Apache-2.0", "repository": null,
                  "manifest_path": "/somewhere/rolo/Cargo.toml" },
                { "id": "two", "name": "bytes", "version": "1.2.3", "license": "MIT / Apache-2.0",
                  "repository": "https://code.example.org/bytes", "manifest_path": "/somewhere/bytes/Cargo.toml" },
                { "id": "three", "name": "proptest", "version": "1.0.0", "license": "MIT", "repository": null,
                  "manifest_path": "/somewhere/proptest/Cargo.toml" },
            ],
            "resolve": { "nodes": [
                { "id": "one", "dependencies": ["two", "three"] },
                { "id": "two", "dependencies": [] },
            ] },
        });
        let lock = "[[package]]\nname = 'bytes'\nversion = '1.2.3'\nchecksum = 'abc'\n[[package]]\nname = 'rolo'\n\
                    version = '0.1.0'\n";
        let packages = packages(tree, &metadata, &lock.parse().expect("TOML")).expect("all are described");
        Shipped { packages, sqlite: "3.1.2".into() }
    }

    #[test]
    fn only_what_ships_is_told() {
        let shipped = sample();
        let names: Vec<_> = shipped.packages.keys().map(|(name, _)| name.as_str()).collect();
        assert_eq!((names, shipped.version()), (vec!["bytes", "rolo"], "0.1.0"));
        let [bytes, rolo] = ["bytes", "rolo"].map(|name| shipped.packages.values().find(|one| one.name == name));
        let (bytes, rolo) = (bytes.expect("there"), rolo.expect("there"));
        assert_eq!((bytes.licence.as_deref(), bytes.checksum.as_deref()), (Some("MIT OR Apache-2.0"), Some("abc")));
        assert_eq!(rolo.built_on, [("bytes".to_owned(), "1.2.3".to_owned())]);
        assert_eq!(rolo.checksum, None);
    }

    #[test]
    fn a_package_that_nobody_describes_is_a_fault() {
        let error = packages("rolo v0.1.0\n", &json!({}), &toml::Table::new()).expect_err("unknown");
        assert_eq!(error.to_string(), "cargo does not describe rolo 0.1.0");
    }

    #[test]
    fn the_program_ships_its_libraries_and_none_of_its_tools() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let shipped = Shipped::read(&workspace, "x86_64-unknown-linux-gnu").expect("cargo tells");
        let has = |name: &str| shipped.packages.keys().any(|(known, _)| known == name);
        for name in [
            "rolo",
            "rolo-core",
            "rolo-store",
            "rolo-http",
            "rolo-api",
            "libsqlite3-sys",
            "rustls",
            "ring",
            "hyper",
            "tokio",
        ] {
            assert!(has(name), "{name}");
        }
        for name in ["rolo-testkit", "xtask", "proptest", "rcgen", "tempfile", "serde_derive", "cc", "windows-sys"] {
            assert!(!has(name), "{name}");
        }
        assert!(shipped.sqlite.starts_with("3."), "{}", shipped.sqlite);
        let unlicensed = shipped.packages.values().filter(|package| package.licence.is_none());
        assert_eq!(unlicensed.map(|package| &package.name).collect::<Vec<_>>(), [""; 0]);
        let text = super::super::licences::text(&shipped).expect("read");
        assert!(text.contains("\n== ring ") && text.contains("\n== tokio "), "their licences go with the program");
        assert!(!text.contains("\n== rolo"), "ours are files of their own");
    }
}
