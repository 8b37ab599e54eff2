//! `cargo xtask sabotage`: breaks one promise after the other and makes sure that the test which holds it fails.
//!
//! The rows are those of `rolo_core::sabotage`. A row whose test passes all the same is a test that proves nothing.

mod places;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::time::Instant;

use anyhow::{Result, bail};

use self::places::{OPERATIONS, PAGES, SCOPED_QUERIES, SCOPED_QUERIES_OF_POSTGRES, SCOPED_QUERIES_OF_SQLITE};
use crate::program::{Outcome, Program};
use crate::server::Server;
use crate::workspace::Workspace;
use crate::{constant_time, crash};

/// A promise to be broken, and who must notice.
struct Row {
    /// Its number in `rolo_core::sabotage`.
    number: u8,
    about: &'static str,
    /// The places at which it is broken in turn, where there are several.
    places: &'static [&'static str],
    /// Each of them must.
    caught_by: &'static [CaughtBy],
}

/// Who must notice.
enum CaughtBy {
    /// A test of this package, by its path.
    Test { package: &'static str, name: &'static str },
    /// `cargo xtask constant-time`.
    ConstantTime,
    /// A row of `cargo xtask crash`, and what it must say: that something else is amiss as well proves nothing.
    Crash { row: &'static str, says: &'static str },
}

/// A test of the HTTP side, by its path.
const fn at_the_front_door(name: &'static str) -> CaughtBy {
    CaughtBy::Test { package: "rolo-api", name }
}

/// A row of `cargo xtask crash` and what it says.
const fn by_crash(row: &'static str, says: &'static str) -> CaughtBy {
    CaughtBy::Crash { row, says }
}

/// A test of the store, by its path.
const fn at_the_border(name: &'static str) -> CaughtBy {
    CaughtBy::Test { package: "rolo-store", name }
}

/// A test of connections to PostgreSQL that are cut at a chosen message, by its path.
const fn at_the_proxy(name: &'static str) -> CaughtBy {
    CaughtBy::Test { package: "rolo", name }
}

/// The cut is in front of the commit, which never comes to the server.
const CUT_IN_FRONT: &str =
    "cli::cuts::a_connection_that_is_cut_in_front_of_commit_leaves_nothing_and_the_retry_makes_the_change";

/// The cut is behind the commit, whose answer never comes.
const CUT_BEHIND: &str =
    "cli::cuts::a_connection_that_is_cut_behind_commit_leaves_one_change_and_its_answer_to_the_retry";

/// The exit code of `rolo-crash` when it has found something.
const CRASH_FOUND: i32 = 3;

/// The seed of its choices, so that the verdict is the same each time.
const CRASH_SEED: &str = "1";

const ROWS: &[Row] = &[
    Row {
        number: 1,
        about: "commits are not flushed",
        places: &[],
        caught_by: &[
            by_crash("torn/a store is made", "is lost"),
            by_crash("cut/ext4", "is lost"),
            by_crash("cut/xfs", "is lost"),
        ],
    },
    Row {
        number: 2,
        about: "the answer leaves before the commit",
        places: &[],
        caught_by: &[
            by_crash("kill/chosen write", "is lost"),
            // Mostly told by a read of what was answered, before any kill.
            by_crash("kill/any moment", "was confirmed"),
        ],
    },
    Row {
        number: 2,
        about: "the answer leaves before the commit, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_proxy(CUT_IN_FRONT)],
    },
    Row {
        number: 3,
        about: "the log entry is committed after the change",
        places: &[],
        // The next start refuses what it finds.
        caught_by: &[by_crash("kill/chosen write", "a workspace does not agree with its log")],
    },
    Row {
        number: 3,
        about: "the log entry is committed after the change, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_proxy(CUT_IN_FRONT)],
    },
    Row {
        number: 6,
        about: "the kept answer is committed after the change",
        places: &[],
        caught_by: &[
            by_crash("kill/chosen write", "its answer is not kept for a retry"),
            by_crash("kill/any moment", "its answer is not kept for a retry"),
            by_crash("io/flush once", "its answer is not kept for a retry"),
        ],
    },
    Row {
        number: 6,
        about: "the kept answer is committed after the change, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_proxy(CUT_IN_FRONT)],
    },
    Row {
        number: 7,
        about: "a failed flush is tried again",
        places: &[],
        caught_by: &[
            by_crash("io/flush once", "after the error, was confirmed"),
            by_crash("io/one client: flush", "whose commit failed, was confirmed"),
        ],
    },
    Row {
        number: 27,
        about: "a commit that failed is confirmed",
        places: &[],
        caught_by: &[
            by_crash("io/one client: flush", "whose commit failed, was confirmed"),
            by_crash("io/one client: write", "whose commit failed, was confirmed"),
        ],
    },
    Row {
        number: 7,
        about: "a batch whose commit was lost is tried again, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_proxy(CUT_BEHIND)],
    },
    Row {
        number: 9,
        about: "`If-Match` is compared before the request is in the queue",
        places: &[],
        caught_by: &[at_the_front_door("order::no_edit_is_lost_under_64_writers::sqlite")],
    },
    Row {
        number: 9,
        about: "`If-Match` is compared before the request is in the queue, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_front_door("order::no_edit_is_lost_under_64_writers::postgres")],
    },
    Row {
        number: 10,
        about: "one query forgets the workspace",
        places: SCOPED_QUERIES,
        caught_by: &[at_the_front_door(
            "separation::positions::nothing_of_another_workspace_changes_a_byte_of_an_answer::sqlite",
        )],
    },
    Row {
        number: 10,
        about: "the search in memory forgets the workspace",
        places: SCOPED_QUERIES_OF_SQLITE,
        // No answer shows it: what is found is not among the workspace's contacts, and the database is searched instead.
        caught_by: &[at_the_border("sqlite::texts::tests::a_workspace_finds_its_own_texts_only")],
    },
    Row {
        number: 10,
        about: "one search forgets the workspace, on PostgreSQL",
        places: SCOPED_QUERIES_OF_POSTGRES,
        caught_by: &[at_the_front_door(
            "separation::positions::nothing_of_another_workspace_changes_a_byte_of_an_answer::postgres",
        )],
    },
    Row {
        number: 10,
        about: "one query forgets the workspace, on PostgreSQL",
        places: SCOPED_QUERIES,
        caught_by: &[at_the_front_door(
            "separation::positions::nothing_of_another_workspace_changes_a_byte_of_an_answer::postgres",
        )],
    },
    Row {
        number: 11,
        about: "one route forgets its scope",
        places: OPERATIONS,
        caught_by: &[at_the_front_door(
            "separation::access::whoever_may_not_use_a_route_is_refused_in_the_same_words_without_a_trace::sqlite",
        )],
    },
    Row {
        number: 11,
        about: "a page of the program forgets its scope",
        places: PAGES,
        caught_by: &[at_the_front_door(
            "separation::access::the_routes_of_the_program_are_open_or_for_admins_as_the_table_says::sqlite",
        )],
    },
    Row {
        number: 12,
        about: "the scope is checked after the write",
        places: &[],
        caught_by: &[at_the_front_door(
            "separation::access::whoever_may_not_use_a_route_is_refused_in_the_same_words_without_a_trace::sqlite",
        )],
    },
    Row {
        number: 13,
        about: "a key is believed for a minute",
        places: &[],
        caught_by: &[at_the_front_door(
            "separation::revocation::no_request_that_begins_after_a_key_is_revoked_gets_through::sqlite",
        )],
    },
    Row {
        number: 14,
        about: "the hash of a key is compared with ==",
        places: &[],
        caught_by: &[CaughtBy::ConstantTime],
    },
    Row {
        number: 13,
        about: "a key is believed for a minute, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_border(
            "across::a_key_that_one_store_revokes_or_rotates_is_refused_by_all_within_a_second",
        )],
    },
    Row {
        number: 18,
        about: "a connection has no time limit for its head",
        places: &[],
        caught_by: &[at_the_front_door(
            "edge::slow::a_head_that_does_not_come_is_closed_after_its_time_without_an_answer::sqlite",
        )],
    },
    Row {
        number: 23,
        about: "the key of a refused request is in the log",
        places: &[],
        caught_by: &[CaughtBy::Test {
            package: "rolo",
            name: "canary::nothing_of_a_caller_is_heard_in_the_log_of_a_server_that_says_all_it_can",
        }],
    },
    Row {
        number: 25,
        about: "what a batch reads is read before its workspace is locked, on PostgreSQL",
        places: &[],
        caught_by: &[at_the_border("across::conditional_edits_of_one_contact_through_several_stores_lose_nothing")],
    },
    Row {
        number: 26,
        about: "a key that nobody has is refused without being hashed",
        places: &[],
        caught_by: &[at_the_front_door(
            "edge::access::tests::a_key_that_nobody_has_is_hashed_like_a_right_and_a_wrong_one",
        )],
    },
];

/// Runs the rows with these numbers, or all if none is named.
pub fn run(workspace: &Workspace, numbers: &[u8]) -> Result<()> {
    if let Some(unknown) = numbers.iter().find(|number| ROWS.iter().all(|row| row.number != **number)) {
        bail!("there is no sabotage {unknown}; there are {:?}", ROWS.iter().map(|row| row.number).collect::<Vec<_>>());
    }
    let (mut sound, mut missed) = (HashMap::new(), Vec::new());
    for row in ROWS.iter().filter(|row| numbers.is_empty() || numbers.contains(&row.number)) {
        let mut tried_count = 0;
        for caught_by in row.caught_by {
            let lack = match sound.entry(caught_by.name()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => new.insert(caught_by.check_sound(workspace)?),
            };
            if let Some(lack) = lack {
                println!("{:>3}  {}: {} cannot be run here: {lack}", row.number, row.about, caught_by.name());
                continue;
            }
            tried_count += 1;
            missed.extend(row.missed_by(caught_by, workspace)?);
        }
        if tried_count == 0 {
            bail!("nothing that notices sabotage {} can be run here", row.number);
        }
    }
    if !missed.is_empty() {
        bail!("sabotage {missed:?} went unnoticed: the named test proves nothing until it is mended");
    }
    Ok(())
}

impl Row {
    /// Breaks the promise at one place after the other; gives those of which this one notices nothing.
    fn missed_by(&self, caught_by: &CaughtBy, workspace: &Workspace) -> Result<Vec<String>> {
        let Self { number, about, places, .. } = self;
        let mut missed = Vec::new();
        for place in if places.is_empty() { &[""] } else { *places } {
            let start = Instant::now();
            let chosen = if place.is_empty() { number.to_string() } else { format!("{number}:{place}") };
            let caught = caught_by.notices(workspace, &chosen)?;
            let verdict = if caught { "caught by" } else { "NOT caught by" };
            let seconds = start.elapsed().as_secs_f64();
            println!("{chosen:>3}  {about}: {verdict} {}, {seconds:.1} s", caught_by.name());
            if !caught {
                missed.push(chosen);
            }
        }
        Ok(missed)
    }
}

impl CaughtBy {
    fn name(&self) -> &'static str {
        match self {
            Self::Test { name, .. } => name,
            Self::ConstantTime => "cargo xtask constant-time",
            Self::Crash { row, .. } => row,
        }
    }

    /// Whether it came to a verdict; `word` is what a test that did ends with.
    fn has_run(&self, outcome: &Outcome, word: &str) -> bool {
        match self {
            Self::Test { .. } => outcome.output.contains(word),
            Self::ConstantTime => true,
            Self::Crash { .. } => outcome.success || outcome.code == Some(CRASH_FOUND),
        }
    }

    /// Makes sure that it is content without a sabotage, or its failure would tell nothing. Gives what it needs and this
    /// machine lacks.
    fn check_sound(&self, workspace: &Workspace) -> Result<Option<String>> {
        let sound = self.outcome(workspace, "0")?;
        if let (Self::Crash { .. }, Some(rows)) = (self, crash::left_out(&sound.output)) {
            return Ok(Some(rows));
        }
        if !sound.success || !self.has_run(&sound, "1 passed") {
            bail!("{} does not pass, or does not exist, without any sabotage:\n{}", self.name(), sound.output);
        }
        Ok(None)
    }

    /// Whether it fails under the sabotage.
    fn notices(&self, workspace: &Workspace, chosen: &str) -> Result<bool> {
        let broken = self.outcome(workspace, chosen)?;
        if !broken.success && !self.has_run(&broken, "1 failed") {
            bail!("{} did not even run under sabotage {chosen}:\n{}", self.name(), broken.output);
        }
        let is_said = match self {
            Self::Crash { says, .. } => broken.output.contains(says),
            Self::Test { .. } | Self::ConstantTime => true,
        };
        Ok(!broken.success && is_said)
    }

    fn outcome(&self, workspace: &Workspace, chosen: &str) -> Result<Outcome> {
        match self {
            Self::Test { package, name } => {
                let test =
                    format!("test --locked --quiet -p {package} --features rolo-core/sabotage -- --exact {name}");
                Program::cargo(workspace, &test).variable("ROLO_SABOTAGE", chosen).outcome()
            }
            Self::ConstantTime => constant_time::compare(workspace, chosen),
            Self::Crash { row, .. } => {
                let rolo = Server::build_with(workspace, "rolo-core/sabotage")?;
                let run = crash::program(workspace)?.argument("--rolo".as_ref()).argument(&rolo);
                let run = run.argument("--seed".as_ref()).argument(CRASH_SEED.as_ref());
                run.argument("--only".as_ref()).argument(row.as_ref()).variable("ROLO_SABOTAGE", chosen).outcome()
            }
        }
    }
}
