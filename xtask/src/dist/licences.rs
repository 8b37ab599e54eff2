//! The licences of what the program is built from: most of them want to be passed on with it.

use std::fmt::Write;
use std::fs;

use anyhow::Result;

use super::shipped::{Package, Shipped};

/// What the names of files with licences begin with.
const BEGINNINGS: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// One text with the licences of all packages that are not ours.
pub fn text(shipped: &Shipped) -> Result<String> {
    let mut text = "Rolo is built from the packages below. The licence of each follows its name.\n".to_owned();
    for package in shipped.packages.values().filter(|package| package.checksum.is_some()) {
        let Package { name, version, licence, .. } = package;
        writeln!(text, "\n== {name} {version}: {}\n", licence.as_deref().unwrap_or("see below"))?;
        for (file, content) in files(package)? {
            writeln!(text, "-- {file}\n\n{}\n", content.trim_end())?;
        }
    }
    writeln!(text, "\n== SQLite {}: public domain", shipped.sqlite)?;
    Ok(text)
}

/// The files of a package that hold licences, in the order of their names.
fn files(package: &Package) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(&package.folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_licence = BEGINNINGS.iter().any(|beginning| name.to_lowercase().starts_with(beginning));
        if is_licence && entry.file_type()?.is_file() {
            found.push((name, String::from_utf8_lossy(&fs::read(entry.path())?).into_owned()));
        }
    }
    found.sort();
    Ok(found)
}
