//! Arguments of `rolo company`.

use clap::{Args, Subcommand};

use super::assignment::{Assignment, AssignmentParser};
use super::contact::{CareChoices, PageChoices};
use super::server::ServerChoices;

/// Fields that one command can set.
const FIELD_COUNT_MAX: usize = 1_000;

/// What is done with companies, and on which server.
#[derive(Args, Debug)]
pub struct CompanyChoices {
    /// What to do.
    #[command(subcommand)]
    pub command: CompanyCommand,
    /// The server.
    #[command(flatten)]
    pub server: ServerChoices,
}

/// What to do with companies.
#[derive(Debug, Subcommand)]
pub enum CompanyCommand {
    /// Show a company
    #[command(after_long_help = "\
Examples:
  rolo company get 0199a1b2-0000-7000-8000-000000000001
  rolo company get cmp_01890a5d000000000000000001 --json")]
    Get {
        /// The company
        #[command(flatten)]
        company: CompanyArgument,
    },
    /// List companies by their last change, or those with a text in their name or with a domain
    #[command(after_long_help = "\
Examples:
  rolo company list
  rolo company list engines
  rolo company list --domain engines.example --json")]
    List {
        /// A text in the name
        #[arg(value_name = "TEXT")]
        text: Option<String>,
        /// The domain that it has
        #[arg(long, value_name = "DOMAIN")]
        domain: Option<String>,
        /// Which page.
        #[command(flatten)]
        page: PageChoices,
    },
    /// Make a company and print its id
    #[command(after_long_help = FIELDS_CREATE)]
    Create {
        /// The fields: field=value
        #[arg(value_name = "FIELD=VALUE", required = true, num_args = 1..=FIELD_COUNT_MAX)]
        #[arg(value_parser = AssignmentParser::COMPANY, hide_possible_values = true)]
        fields: Vec<Assignment>,
        /// Show what would come of it, and make nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Change fields of a company
    ///
    /// On a terminal, what would change is shown first, and you are asked, as by `rolo contact update`.
    #[command(after_long_help = FIELDS_UPDATE)]
    Update {
        /// The company
        #[command(flatten)]
        company: CompanyArgument,
        /// The fields: field=value, or field= to empty it
        #[arg(value_name = "FIELD=VALUE", required = true, num_args = 1..=FIELD_COUNT_MAX)]
        #[arg(value_parser = AssignmentParser::COMPANY, hide_possible_values = true)]
        fields: Vec<Assignment>,
        /// How careful to be.
        #[command(flatten)]
        care: CareChoices,
    },
    /// Delete a company; its contacts lose the link, and its history stays
    #[command(after_long_help = "\
Examples:
  rolo company delete 0199a1b2-0000-7000-8000-000000000001
  rolo company delete 0199a1b2-0000-7000-8000-000000000001 --yes")]
    Delete {
        /// The company
        #[command(flatten)]
        company: CompanyArgument,
        /// How careful to be.
        #[command(flatten)]
        care: CareChoices,
    },
    /// Show who changed what of a company, when, and through which surface
    #[command(after_long_help = "\
Examples:
  rolo company history 0199a1b2-0000-7000-8000-000000000001
  rolo company history 0199a1b2-0000-7000-8000-000000000001 --limit 5 --json")]
    History {
        /// The company
        #[command(flatten)]
        company: CompanyArgument,
        /// How many changes
        #[arg(long, value_name = "COUNT", default_value = "50", value_parser = clap::value_parser!(u64).range(1..=1_000))]
        limit: u64,
        /// Those before this position, at which the page before ended
        #[arg(long, value_name = "POSITION")]
        after: Option<u64>,
    },
}

/// A company.
#[derive(Args, Clone, Debug)]
pub struct CompanyArgument {
    /// The company's id, in any spelling
    #[arg(value_name = "COMPANY")]
    pub company: String,
}

/// What is said of fields; `macro_rules`, since help texts are put together when the program is compiled.
macro_rules! fields {
    ($examples:literal) => {
        concat!(
            $examples,
            "

Fields:
  name
  description
  domains              replaces all by this one
  domains.new          adds one
  domains.128          changes the one with the id 128, which `rolo company get` shows;
                       domains.128= removes it, domains.128.primary=true makes it the primary one
  crm_link.object_type, crm_link.object_id, crm_link.source"
        )
    };
}

const FIELDS_CREATE: &str = fields!(
    "\
Examples:
  rolo company create name=Engines domains=engines.example
  rolo company create name=Engines description='Makes engines.' --json"
);

const FIELDS_UPDATE: &str = fields!(
    "\
Examples:
  rolo company update 0199a1b2-0000-7000-8000-000000000001 name='Engines and looms'
  rolo company update 0199a1b2-0000-7000-8000-000000000001 domains.new=looms.example --dry-run"
);
