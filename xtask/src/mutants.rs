//! `cargo xtask mutants`: breaks one promise after the other in a copy of the tree, and makes sure that the test which holds
//! it fails. A mutant that nobody notices shows a test that proves nothing.
//!
//! A mutant is a patch in `proof/mutants`. One with `each` in its header can break its promise at many places: its code asks
//! the variable [`VARIABLE`] where, so that all of them take one build.

mod patch;
mod pure;
mod routes;
mod statements;
mod witness;

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use rolo_postgres_servers::Cluster;

use self::patch::{Each, Mutant};
use self::witness::{Verdict, Witness};
use crate::cli::MutantsOptions;
use crate::postgres;
use crate::program::Outcome;
use crate::scratch::{Scratch, check_patch};
use crate::tidy::tree::Tree;
use crate::workspace::Workspace;

/// The variable that names the place at which a promise is broken, or the beginning of the names of several.
const VARIABLE: &str = "MUTANT";

/// The name of the copy, below the folder of build products.
const COPY: &str = "mutants";

/// A mutant, where it breaks its promise, and who must notice.
struct Trial<'a> {
    mutant: &'a Mutant,
    /// Empty for a mutant with one place.
    place: String,
    witness: &'a Witness,
}

/// Makes sure that each mutant has its header and fits the code.
pub fn check(workspace: &Workspace) -> Result<()> {
    for mutant in patch::read_all(&Tree::read(workspace)?)? {
        check_patch(workspace, &mutant.path)?;
    }
    Ok(())
}

/// Runs the mutants that the options choose.
pub fn run(workspace: &Workspace, options: &MutantsOptions) -> Result<()> {
    if options.pure {
        return pure::run(workspace);
    }
    let tree = Tree::read(workspace)?;
    let mutants = patch::read_all(&tree)?;
    let trials = choose(&mutants, &places(&tree), options)?;
    if options.list {
        list(&trials);
        return Ok(());
    }
    let ground = Ground { workspace, scratch: Scratch::new(workspace, COPY)?, server: postgres::start(workspace)? };
    let missed = ground.try_all(&trials, &tree)?;
    if !missed.is_empty() {
        bail!("nobody noticed {}: the named test proves nothing until it is mended", missed.join(", "));
    }
    println!("all were noticed");
    Ok(())
}

fn list(trials: &[Trial<'_>]) {
    let mut last = String::new();
    for Trial { mutant, place, witness } in trials {
        let name = named(mutant, place);
        if name != last {
            println!("{name}: {}", mutant.about);
            last = name;
        }
        println!("    {witness}");
    }
}

/// What the trials take place on.
struct Ground<'a> {
    workspace: &'a Workspace,
    scratch: Scratch,
    server: Cluster,
}

impl Ground<'_> {
    /// Tries one after the other; gives the names of those that nobody noticed, or not each that should have.
    fn try_all(mut self, trials: &[Trial<'_>], tree: &Tree) -> Result<Vec<String>> {
        let lacks = self.check_witnesses(trials)?;
        let can_be_run = |trial: &Trial<'_>| lacks.get(&trial.witness.to_string()).is_some_and(Option::is_none);
        let mut missed = Vec::new();
        for of_mutant in trials.chunk_by(|one, next| one.mutant.path == next.mutant.path) {
            self.break_promise(of_mutant, tree)?;
            for trial in of_mutant.iter().filter(|trial| can_be_run(trial)) {
                let start = Instant::now();
                let verdict = trial.witness.judge(&self.run(trial.witness, &trial.place)?);
                let name = named(trial.mutant, &trial.place);
                println!("{:>7.1} s {name}: {verdict} {}", start.elapsed().as_secs_f64(), trial.witness);
                if !matches!(verdict, Verdict::Notices) {
                    missed.push(name);
                }
            }
            if !of_mutant.iter().any(&can_be_run) {
                println!("          nothing that notices {} can be run here", of_mutant[0].mutant.name);
                missed.push(of_mutant[0].mutant.name.clone());
            }
            self.scratch.undo()?;
        }
        Ok(missed)
    }

    /// Makes sure that each witness is content with the code as it is, or its failure would tell nothing. Gives what it needs
    /// and this machine lacks.
    fn check_witnesses(&self, trials: &[Trial<'_>]) -> Result<BTreeMap<String, Option<String>>> {
        let mut lacks = BTreeMap::new();
        for Trial { witness, .. } in trials {
            if lacks.contains_key(&witness.to_string()) {
                continue;
            }
            let start = Instant::now();
            let lack = witness.check_sound(&self.run(witness, "")?)?;
            let said =
                lack.as_ref().map_or("passes as the code is".to_owned(), |lack| format!("cannot be run here, {lack}"));
            println!("{:>7.1} s {said}: {witness}", start.elapsed().as_secs_f64());
            lacks.insert(witness.to_string(), lack);
        }
        Ok(lacks)
    }

    /// Applies the mutant of these trials. One with many places must break nothing where it is asked for none.
    fn break_promise(&mut self, trials: &[Trial<'_>], tree: &Tree) -> Result<()> {
        let Trial { mutant, witness, .. } = &trials[0];
        self.scratch.apply(&mutant.path)?;
        if mutant.each == Some(Each::Statement) {
            statements::make_switchable(&mut self.scratch, tree)?;
        }
        if mutant.each.is_some() {
            let checked = witness.check_sound(&self.run(witness, "")?);
            checked.with_context(|| format!("{} breaks something everywhere", mutant.name))?;
        }
        Ok(())
    }

    fn run(&self, witness: &Witness, place: &str) -> Result<Outcome> {
        witness.run(self.workspace, self.scratch.workspace(), place, &self.server.url("postgres"))
    }
}

/// The places of the mutants that have many.
type Places = Vec<(Each, Vec<String>)>;

fn places(tree: &Tree) -> Places {
    vec![(Each::Statement, statements::places(tree)), (Each::Route, routes::places(tree))]
}

/// The name of a mutant at a place.
fn named(mutant: &Mutant, place: &str) -> String {
    if place.is_empty() { mutant.name.clone() } else { format!("{}/{place}", mutant.name) }
}

/// Whether a name begins with another one, as a whole or up to a part of it.
fn begins_with(name: &str, beginning: &str) -> bool {
    name.strip_prefix(beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', ':']))
}

/// The trials that the options choose, those of one mutant side by side.
fn choose<'a>(mutants: &'a [Mutant], places: &Places, options: &MutantsOptions) -> Result<Vec<Trial<'a>>> {
    let mut trials = Vec::new();
    for mutant in mutants {
        let places = places.iter().filter(|(each, _)| Some(*each) == mutant.each).flat_map(|(_, places)| places);
        for (of, witness) in &mutant.witnesses {
            let is_nearest = |place: &String| {
                let nearest = mutant.witnesses.iter().filter(|(of, _)| begins_with(place, of));
                nearest.max_by_key(|(of, _)| of.len()).is_some_and(|(nearest, _)| nearest == of)
            };
            // All places of a witness at once, and each by itself.
            trials.push(Trial { mutant, place: of.clone(), witness });
            let own = places.clone().filter(|place| is_nearest(place));
            trials.extend(own.map(|place| Trial { mutant, place: place.clone(), witness }));
        }
    }
    let wants = |trial: &Trial<'_>, wanted: &String| {
        let name = named(trial.mutant, &trial.place);
        name == *wanted
            || trial.mutant.name.starts_with(wanted.as_str()) && is_usual(trial)
            || begins_with(&name, wanted)
    };
    if let Some(unknown) = options.names.iter().find(|wanted| !trials.iter().any(|trial| wants(trial, wanted))) {
        let names: Vec<&str> = mutants.iter().map(|mutant| mutant.name.as_str()).collect();
        bail!("there is no mutant {unknown}; there are {}", names.join(", "));
    }
    trials.retain(|trial| match &options.names[..] {
        [] => options.nightly || is_usual(trial),
        names => names.iter().any(|wanted| wants(trial, wanted)),
    });
    Ok(trials)
}

/// Whether it is also tried when the places are not tried one by one.
fn is_usual(trial: &Trial<'_>) -> bool {
    trial.mutant.witnesses.iter().any(|(of, _)| *of == trial.place)
}

#[cfg(test)]
mod tests;
