//! `--demo`: an empty store filled with made-up people. The same people every time.
//!
//! Names are from invented lists, addresses are in the domains that RFC 2606 keeps free, and phone numbers are among
//! those that North America keeps for fiction (555-0100 to 555-0199 of each area).

mod people;

use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use rolo_core::access::principal::Principal;
use rolo_core::change::command::{Command, Precondition, Request};
use rolo_core::change::decide::CommandResult;
use rolo_core::log::entry::Origin;
use rolo_core::model::contact::{Alias, Vendor};
use rolo_core::{CompanyId, Entropy, Outcome, Rejection, Surface, WorkspaceId, model::email};
use rolo_store::{CompanyList, Store, Submission};
use tokio::task::JoinSet;

use crate::environment::SystemEntropy;
use crate::failure::Failure;
use crate::workspaces;

/// The id by which one of them is known to Synthflow's clients: the one in the published example.
pub const SYNTHFLOW_ID: &str = "9ad09ad3-9c22-441e-ae35-c05016a09786";

/// The id by which AskElephant's clients know the same person: the one in the published example.
pub const ASKELEPHANT_ID: &str = "contact_id";

/// Contacts that are made.
pub const CONTACT_COUNT: usize = 200;

/// Contacts that are on their way to the writer at the same time.
const SUBMISSION_COUNT_MAX: usize = 64;

/// Milliseconds after which a progress bar appears.
const PATIENCE_MILLIS: u64 = 400;

/// What came of filling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// These were made.
    Made {
        /// Contacts.
        contacts: usize,
        /// Companies.
        companies: usize,
    },
    /// There were contacts already, so nothing was made.
    LeftAlone {
        /// How many there were.
        contacts: u64,
    },
}

/// Fills the workspace that is meant when none is named, if it has no contacts.
pub async fn fill(store: &Store, is_terminal: bool) -> Result<Filled, Failure> {
    let workspace = workspaces::resolve_workspace(store, None).await.map_err(|_| {
        Failure::usage(
            "--demo fills the only workspace, or the one called default, and there are several of other names.",
        )
    })?;
    if workspace.contact_count > 0 {
        return Ok(Filled::LeftAlone { contacts: workspace.contact_count });
    }
    let mut companies = Vec::new();
    for number in 0..people::COMPANY_COUNT {
        companies.push(make_company(store, workspace.id, number).await?);
    }
    let progress = Progress::new(CONTACT_COUNT, is_terminal);
    let region = workspace.settings.region();
    let mut under_way = JoinSet::new();
    for number in 0..CONTACT_COUNT {
        if under_way.len() == SUBMISSION_COUNT_MAX {
            finish_one(&mut under_way, &progress).await?;
        }
        let patch = people::contact(number, &companies, region).map_err(|code| own_fault(&code.sentence("a value")))?;
        let aliases = if number == 0 { known_aliases() } else { Vec::new() };
        let command = Command::CreateContact { patch, aliases, errors: Vec::new() };
        let (store, submission) = (store.clone(), submission(workspace.id, command));
        under_way.spawn(async move { store.submit(submission).await });
    }
    while !under_way.is_empty() {
        finish_one(&mut under_way, &progress).await?;
    }
    progress.finish();
    Ok(Filled::Made { contacts: CONTACT_COUNT, companies: people::COMPANY_COUNT })
}

type UnderWay = JoinSet<Result<CommandResult, rolo_store::StoreError>>;

async fn finish_one(under_way: &mut UnderWay, progress: &Progress) -> Result<(), Failure> {
    match under_way.join_next().await {
        Some(Ok(answer)) => {
            outcome(answer?)?;
            progress.step();
            Ok(())
        }
        Some(Err(_)) => Err(own_fault("it panicked")),
        None => Ok(()),
    }
}

/// Makes a company, or finds the one that an earlier demo has left.
async fn make_company(store: &Store, workspace: WorkspaceId, number: usize) -> Result<CompanyId, Failure> {
    let command = Command::CreateCompany { patch: people::company(number), errors: Vec::new() };
    match store.submit(submission(workspace, command)).await? {
        CommandResult::Refused(Rejection::Taken(_)) => {
            let domain = email::domain_key(people::domain(number));
            let list = CompanyList { domain, limit: 1, ..CompanyList::default() };
            let found = store.list_companies(workspace, list).await?.items;
            found.first().map(|company| company.id).ok_or_else(|| own_fault("a company's domain is taken by none"))
        }
        answer => match outcome(answer)? {
            Outcome::Company(company) => Ok(company.id),
            Outcome::Contact(_) | Outcome::MemoryStore(_) | Outcome::Upsert(_) | Outcome::Upkeep => {
                Err(own_fault("a company became something else"))
            }
        },
    }
}

fn submission(workspace: WorkspaceId, command: Command) -> Submission {
    let origin = Origin { actor: Principal::System, surface: Surface::Cli, request_id: SystemEntropy.bits() };
    Submission::new(workspace, Request { command, precondition: Precondition::None, origin })
}

fn known_aliases() -> Vec<Alias> {
    vec![
        Alias { vendor: Vendor::Synthflow, text: SYNTHFLOW_ID.into(), shown: true },
        Alias { vendor: Vendor::AskElephant, text: ASKELEPHANT_ID.into(), shown: false },
    ]
}

fn outcome(answer: CommandResult) -> Result<Outcome, Failure> {
    match answer {
        CommandResult::Done(outcome) => Ok(outcome),
        CommandResult::Refused(rejection) => Err(own_fault(&format!("{rejection:?}"))),
        CommandResult::Replayed(_) | CommandResult::Recalled(_) | CommandResult::ReusedKey => {
            Err(own_fault("it was taken for a retry"))
        }
    }
}

fn own_fault(reason: &str) -> Failure {
    Failure::failed(format!("a made-up contact could not be made, which is a fault in the program: {reason}."))
}

/// A bar on a terminal, once it takes long.
struct Progress {
    bar: Arc<ProgressBar>,
    /// Shows the bar when the time has come.
    shown: Option<tokio::task::JoinHandle<()>>,
}

impl Progress {
    fn new(count: usize, is_terminal: bool) -> Self {
        let bar = Arc::new(ProgressBar::hidden());
        bar.set_length(count as u64);
        let style = ProgressStyle::with_template("Making contacts {bar:30} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        let late = bar.clone();
        let shown = is_terminal.then(|| {
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(PATIENCE_MILLIS)).await;
                late.set_draw_target(indicatif::ProgressDrawTarget::stderr());
            })
        });
        Self { bar, shown }
    }

    fn step(&self) {
        self.bar.inc(1);
    }

    fn finish(self) {
        if let Some(shown) = &self.shown {
            shown.abort();
        }
        self.bar.finish_and_clear();
    }
}
