//! The list of what a program is built from, as CycloneDX 1.5 has it (<https://cyclonedx.org/docs/1.5/json/>). We write the few
//! fields that matter: there is no serial number, since the same program is to have the same list.

use anyhow::Result;
use serde_json::{Value, json};

use super::shipped::{Package, Shipped};

/// What the list is made from.
pub struct Sbom<'a> {
    pub shipped: &'a Shipped,
    pub target: &'a str,
    /// The time that it says it was made at.
    pub epoch_seconds: u64,
}

impl Sbom<'_> {
    /// The list as text.
    pub fn text(&self) -> Result<String> {
        let timestamp = jiff::Timestamp::from_second(i64::try_from(self.epoch_seconds)?)?.to_string();
        let is_program = |package: &&Package| package.name == "rolo";
        let packages = self.shipped.packages.values();
        let program = packages.clone().find(is_program).map(|package| component(package, "application"));
        let mut components: Vec<_> = packages
            .clone()
            .filter(|package| !is_program(package))
            .map(|package| component(package, "library"))
            .collect();
        components.push(self.sqlite());
        let dependencies: Vec<_> = packages.map(|package| self.dependency(package)).collect();
        let list = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "timestamp": timestamp,
                "component": program,
                "properties": [{ "name": "rolo:target", "value": self.target }],
            },
            "components": components,
            "dependencies": dependencies,
        });
        Ok(format!("{list:#}\n"))
    }

    /// SQLite is no package of its own, and what is known of its weaknesses is known under its own name.
    fn sqlite(&self) -> Value {
        let version = &self.shipped.sqlite;
        json!({
            "type": "library",
            "bom-ref": self.sqlite_reference(),
            "name": "sqlite",
            "version": version,
            "licenses": [{ "license": { "id": "blessing" } }],
            "cpe": format!("cpe:2.3:a:sqlite:sqlite:{version}:*:*:*:*:*:*:*"),
            "purl": self.sqlite_reference(),
        })
    }

    fn sqlite_reference(&self) -> String {
        format!("pkg:generic/sqlite@{}", self.shipped.sqlite)
    }

    fn dependency(&self, package: &Package) -> Value {
        let built_on = package.built_on.iter().map(|(name, version)| reference(name, version));
        let sqlite = (package.name == "libsqlite3-sys").then(|| self.sqlite_reference());
        let built_on: Vec<_> = built_on.chain(sqlite).collect();
        json!({ "ref": reference(&package.name, &package.version), "dependsOn": built_on })
    }
}

fn reference(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

fn component(package: &Package, kind: &str) -> Value {
    let Package { name, version, licence, repository, checksum, .. } = package;
    let mut component = json!({
        "type": kind,
        "bom-ref": reference(name, version),
        "name": name,
        "version": version,
        "purl": reference(name, version),
    });
    if let Some(licence) = licence {
        component["licenses"] = json!([{ "expression": licence }]);
    }
    if let Some(checksum) = checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(repository) = repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}

#[cfg(test)]
mod tests {
    use super::super::shipped::tests::sample;
    use super::*;

    fn list() -> Value {
        let shipped = sample();
        let sbom = Sbom { shipped: &shipped, target: "x86_64-unknown-linux-musl", epoch_seconds: 1_700_000_000 };
        serde_json::from_str(&sbom.text().expect("a list")).expect("JSON")
    }

    #[test]
    fn the_program_is_told_with_its_time_and_target() {
        let list = list();
        assert_eq!((&list["bomFormat"], &list["specVersion"]), (&json!("CycloneDX"), &json!("1.5")));
        let metadata = &list["metadata"];
        assert_eq!(metadata["timestamp"], "2023-11-14T22:13:20Z");
        assert_eq!(metadata["component"]["bom-ref"], "pkg:cargo/rolo@0.1.0");
        assert_eq!(metadata["properties"][0]["value"], "x86_64-unknown-linux-musl");
    }

    #[test]
    fn each_package_has_its_licence_its_checksum_and_what_it_is_built_on() {
        let list = list();
        let components = list["components"].as_array().expect("a list");
        assert_eq!(components.iter().map(|one| &one["name"]).collect::<Vec<_>>(), ["bytes", "sqlite"]);
        assert_eq!(
            components[0],
            json!({
                "type": "library",
                "bom-ref": "pkg:cargo/bytes@1.2.3",
                "name": "bytes",
                "version": "1.2.3",
                "purl": "pkg:cargo/bytes@1.2.3",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "hashes": [{ "alg": "SHA-256", "content": "abc" }],
                "externalReferences": [{ "type": "vcs", "url": "https://code.example.org/bytes" }],
            })
        );
        assert_eq!(components[1]["version"], "3.1.2");
        let rolo = json!({ "ref": "pkg:cargo/rolo@0.1.0", "dependsOn": ["pkg:cargo/bytes@1.2.3"] });
        assert_eq!(list["dependencies"], json!([{ "ref": "pkg:cargo/bytes@1.2.3", "dependsOn": [] }, rolo]));
    }
}
