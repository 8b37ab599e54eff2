//! The patches of `proof/mutants`, each with a header in front of its changes.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};

use super::witness::Witness;
use crate::tidy::tree::{File, Tree};

/// Where they are.
pub const FOLDER: &str = "proof/mutants/";

/// A promise that can be broken.
#[derive(Debug)]
pub struct Mutant {
    /// The name of its file, such as `23-key-in-the-log`.
    pub name: String,
    /// Its file, from the repository's root.
    pub path: String,
    /// The promise that is broken.
    pub about: String,
    /// What each of its places is, where it can break its promise at many.
    pub each: Option<Each>,
    /// Who must notice, each by the places it stands for: the beginning of their names, or nothing.
    pub witnesses: Vec<(String, Witness)>,
}

/// What the places of a mutant are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Each {
    /// The statements that read within a workspace.
    Statement,
    /// The routes that need a key.
    Route,
}

/// All of them, by name. Fails at one whose header lacks something, and at two that are about the same.
pub fn read_all(tree: &Tree) -> Result<Vec<Mutant>> {
    let files = tree.files.iter().filter(|file| file.path.starts_with(FOLDER) && file.path.ends_with(".patch"));
    let mutants: Vec<Mutant> =
        files.map(|file| Mutant::read(file).with_context(|| file.path.clone())).collect::<Result<_>>()?;
    let mut known = BTreeSet::new();
    if let Some(twice) = mutants.iter().find(|mutant| !known.insert(&mutant.about)) {
        bail!("{}: another mutant is about the same: {}", twice.path, twice.about);
    }
    Ok(mutants)
}

impl Mutant {
    fn read(file: &File) -> Result<Self> {
        let name = file.path.trim_start_matches(FOLDER).trim_end_matches(".patch").to_owned();
        if !name.split_once('-').is_some_and(|(number, _)| number.len() == 2 && number.parse::<u8>().is_ok()) {
            bail!("a name such as 07-retried-flush is wanted");
        }
        let (header, changes) = file.text.split_once("\ndiff --git ").context("no `diff --git` behind a header")?;
        let (mut about, mut each, mut witnesses) = (None, None, Vec::new());
        for line in header.lines().filter(|line| !line.trim().is_empty()) {
            let (key, value) = line.split_once(": ").with_context(|| format!("{line:?} is no `key: value`"))?;
            match (key, key.strip_prefix("witness")) {
                ("about", _) => about = Some(value.to_owned()),
                ("each", _) => {
                    each = Some(match value {
                        "statement" => Each::Statement,
                        "route" => Each::Route,
                        _ => bail!("`each: {value}`; there are `statement` and `route`"),
                    });
                }
                (_, Some(of)) => witnesses.push((of.trim().to_owned(), Witness::parse(value)?)),
                _ => bail!("`{key}` is unknown; there are `about`, `each` and `witness`"),
            }
        }
        if witnesses.is_empty() {
            bail!("the line `witness:` is missing");
        }
        if witnesses.iter().any(|(of, _)| of.is_empty() == each.is_some()) {
            bail!("a witness stands for places, as in `witness sqlite:`, where there is `each`, and else for none");
        }
        if changes
            .lines()
            .all(|line| !line.starts_with(['+', '-']) || line.starts_with("+++") || line.starts_with("---"))
        {
            bail!("it changes nothing");
        }
        let about = about.context("the line `about:` is missing")?;
        Ok(Self { name, path: file.path.clone(), about, each, witnesses })
    }
}
