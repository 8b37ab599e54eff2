//! Which crate may be built on which: the table of the rooms.
//!
//! Read from the manifests' `[dependencies]` and `[build-dependencies]`, whatever the platform; tests may use anything.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::report::Report;
use super::tree::{File, Tree};

/// What one crate may and may not be built on.
struct CrateLayer {
    krate: &'static str,
    /// The crates of ours that it may use.
    ours: &'static [&'static str],
    /// The foreign packages that it must not use, by kind.
    never: &'static [&'static [&'static str]],
}

const RUNTIME: &[&str] = &["tokio", "tokio-util", "rand"];
const INBOUND: &[&str] = &["axum", "http", "hyper", "hyper-util", "tower-http"];
const OUTBOUND: &[&str] = &["hyper-rustls", "reqwest"];
const DATABASE: &[&str] = &["deadpool-postgres", "rusqlite", "sqlx", "tokio-postgres"];
const PAGES: &[&str] = &["askama"];

/// One row for each crate that is shipped.
const CRATE_LAYERS: &[CrateLayer] = &[
    CrateLayer { krate: "rolo-core", ours: &[], never: &[RUNTIME, INBOUND, OUTBOUND, DATABASE, PAGES] },
    CrateLayer { krate: "rolo-store", ours: &["rolo-core"], never: &[INBOUND, OUTBOUND, PAGES] },
    CrateLayer { krate: "rolo-http", ours: &["rolo-core", "rolo-store"], never: &[DATABASE, OUTBOUND, PAGES] },
    CrateLayer {
        krate: "rolo-api",
        ours: &["rolo-core", "rolo-http", "rolo-store"],
        never: &[DATABASE, OUTBOUND, PAGES],
    },
    CrateLayer { krate: "rolo-console", ours: &["rolo-core", "rolo-http", "rolo-store"], never: &[DATABASE, OUTBOUND] },
    CrateLayer { krate: "rolo-work", ours: &["rolo-core", "rolo-store"], never: &[DATABASE, &["axum"], PAGES] },
    CrateLayer {
        krate: "rolo",
        ours: &["rolo-core", "rolo-store", "rolo-http", "rolo-api", "rolo-console", "rolo-work"],
        never: &[DATABASE],
    },
];

/// The names of the crates that are shipped.
pub fn shipped() -> impl Iterator<Item = &'static str> {
    CRATE_LAYERS.iter().map(|room| room.krate)
}

/// Checks the manifests of all crates.
pub fn check(tree: &Tree, report: &mut Report) {
    let root = tree.files.iter().find(|file| file.path == "Cargo.toml");
    let shared = root.and_then(|file| parse(file, report)).and_then(|table| section(&table, "workspace").cloned());
    let shared = shared.and_then(|table| section(&table, "dependencies").cloned()).unwrap_or_default();
    for file in &tree.files {
        let folder = file.path.strip_prefix("crates/").and_then(|path| path.strip_suffix("/Cargo.toml"));
        let Some(folder) = folder.filter(|folder| !folder.contains('/')) else { continue };
        let Some(manifest) = parse(file, report) else { continue };
        let name = section(&manifest, "package").and_then(|package| package.get("name")).and_then(Value::as_str);
        let name = name.unwrap_or_default();
        if name != folder {
            let wrong = format!("the crate is named `{name}` and its folder `{folder}`");
            report.fault(&file.path, line_of(file, "name"), wrong, "give both the same name");
        }
        check_manifest(file, name, &manifest, &shared, report);
    }
}

fn check_manifest(file: &File, krate: &str, manifest: &Table, shared: &Table, report: &mut Report) {
    let Some(room) = CRATE_LAYERS.iter().find(|room| room.krate == krate) else {
        let wrong = format!("the crate `{krate}` has no row in the table of layers");
        report.fault(&file.path, 0, wrong, "add one to `CRATE_LAYERS` in xtask/src/tidy/layers.rs");
        return;
    };
    for (key, package) in dependencies(manifest, shared) {
        let is_ours = package == "rolo" || package.starts_with("rolo-") || package == "xtask";
        let line = line_of(file, &key);
        if is_ours && !room.ours.contains(&package.as_str()) {
            let allowed = if room.ours.is_empty() { "none of ours".to_owned() } else { room.ours.join(", ") };
            let wrong = format!("`{krate}` must not be built on `{package}` (may use: {allowed})");
            report.fault(&file.path, line, wrong, "move the code to the layer it belongs to");
        }
        if room.never.iter().any(|kind| kind.contains(&package.as_str())) {
            let wrong = format!("`{krate}` must not know of `{package}`");
            report.fault(&file.path, line, wrong, "do that work in the layer that may touch it");
        }
    }
}

/// The dependencies by the name they are used under, with the name of the package behind it.
fn dependencies(manifest: &Table, shared: &Table) -> BTreeMap<String, String> {
    let platforms = section(manifest, "target").into_iter().flat_map(Table::values).filter_map(Value::as_table);
    let mut found = BTreeMap::new();
    for table in std::iter::once(manifest).chain(platforms) {
        for kind in ["dependencies", "build-dependencies"] {
            for (key, value) in section(table, kind).into_iter().flatten() {
                let named = |value: &Value| value.get("package").and_then(Value::as_str).map(str::to_owned);
                let package = named(value).or_else(|| shared.get(key).and_then(named));
                found.insert(key.clone(), package.unwrap_or_else(|| key.clone()));
            }
        }
    }
    found
}

fn section<'a>(table: &'a Table, key: &str) -> Option<&'a Table> {
    table.get(key).and_then(Value::as_table)
}

fn parse(file: &File, report: &mut Report) -> Option<Table> {
    match file.text.parse() {
        Ok(table) => Some(table),
        Err(error) => {
            report.fault(&file.path, 0, format!("not valid TOML: {error}"), "repair it");
            None
        }
    }
}

/// The line that sets `key` or opens its table; 0 if there is none.
fn line_of(file: &File, key: &str) -> usize {
    let sets = |line: &str| {
        let line = line.trim_start();
        let after = line.strip_prefix(key).or_else(|| line.split_once("dependencies.")?.1.strip_prefix(key));
        after.is_some_and(|rest| rest.starts_with([' ', '=', '.', ']']))
    };
    file.lines().find(|(_, line)| sets(line)).map_or(0, |(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(krate: &str, rest: &str) -> Vec<String> {
        let root = "[workspace.dependencies]\nsqlite = { package = \"rusqlite\", version = \"1\" }";
        let manifest = format!("[package]\nname = \"{krate}\"\n{rest}");
        let path = format!("crates/{krate}/Cargo.toml");
        let mut report = Report::default();
        check(&Tree::of(&[("Cargo.toml", root), (&path, &manifest)]), &mut report);
        report.places()
    }

    #[test]
    fn the_core_is_built_on_no_other_room_and_no_io() {
        assert_eq!(places("rolo-core", "[dependencies]\nserde = \"1\"\n"), [""; 0]);
        let found = places("rolo-core", "[dependencies]\nrolo-store.workspace = true\ntokio = \"1\"\n");
        assert_eq!(found, ["crates/rolo-core/Cargo.toml:4", "crates/rolo-core/Cargo.toml:5"]);
    }

    #[test]
    fn the_store_knows_no_http_and_no_surface() {
        let found = places("rolo-store", "[dependencies]\nrolo-core = \"1\"\nrolo-api = \"1\"\n[dependencies.axum]\n");
        assert_eq!(found, ["crates/rolo-store/Cargo.toml:6", "crates/rolo-store/Cargo.toml:5"]);
    }

    #[test]
    fn a_renamed_package_is_still_itself() {
        let own = places("rolo-api", "[dependencies]\npg = { package = \"tokio-postgres\", version = \"1\" }\n");
        assert_eq!(own, ["crates/rolo-api/Cargo.toml:4"]);
        assert_eq!(places("rolo-api", "[dependencies]\nsqlite.workspace = true\n"), ["crates/rolo-api/Cargo.toml:4"]);
    }

    #[test]
    fn platforms_and_build_scripts_are_no_way_around() {
        let unix = places("rolo", "[target.'cfg(unix)'.dependencies]\nrusqlite = \"1\"\n");
        assert_eq!(unix, ["crates/rolo/Cargo.toml:4"]);
        assert_eq!(places("rolo", "[build-dependencies]\nxtask = \"1\"\n"), ["crates/rolo/Cargo.toml:4"]);
    }

    #[test]
    fn only_tests_may_use_the_test_kit() {
        assert_eq!(places("rolo-api", "[dev-dependencies]\nrolo-testkit = \"1\"\nrusqlite = \"1\"\n"), [""; 0]);
        assert_eq!(places("rolo-api", "[dependencies]\nrolo-testkit = \"1\"\n"), ["crates/rolo-api/Cargo.toml:4"]);
        assert_eq!(places("rolo", "[dependencies]\nrolo-driver = \"1\"\n"), ["crates/rolo/Cargo.toml:4"]);
        let mut report = Report::default();
        let manifest = "[package]\nname = \"rolo-testkit\"\n[dependencies]\nrolo = \"1\"\nrusqlite = \"1\"\n";
        check(&Tree::of(&[("proof/testkit/Cargo.toml", manifest)]), &mut report);
        assert_eq!(report.places(), [""; 0], "what proves may use anything");
    }

    #[test]
    fn a_crate_without_a_row_is_a_fault() {
        assert_eq!(places("rolo-new", ""), ["crates/rolo-new/Cargo.toml:0"]);
    }

    #[test]
    fn a_crate_is_named_as_its_folder() {
        let mut report = Report::default();
        check(&Tree::of(&[("crates/kit/Cargo.toml", "[package]\nname = \"xtask\"\n")]), &mut report);
        assert_eq!(report.places(), ["crates/kit/Cargo.toml:2", "crates/kit/Cargo.toml:0"]);
    }
}
