//! Arguments of `rolo contact`.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::assignment::{Assignment, AssignmentParser};
use super::filter::FilterParser;
use super::server::ServerChoices;

/// Contacts or changes on a page.
const PAGE_COUNT_MAX: u64 = 1_000;

/// By what found contacts are sorted.
const SORTS: [&str; 6] = ["updated_at", "-updated_at", "created_at", "-created_at", "name", "-name"];

/// Fields that one command can set.
const FIELD_COUNT_MAX: usize = 1_000;

/// What is done with contacts, and on which server.
#[derive(Args, Debug)]
pub struct ContactChoices {
    /// What to do.
    #[command(subcommand)]
    pub command: ContactCommand,
    /// The server.
    #[command(flatten)]
    pub server: ServerChoices,
}

/// What to do with contacts.
#[derive(Debug, Subcommand)]
pub enum ContactCommand {
    /// Show a contact, as it is or as it was
    ///
    /// The fields have the names by which `rolo contact update` changes them.
    #[command(after_long_help = "\
Examples:
  rolo contact get ada@example.org
  rolo contact get '+1 202 555 0123' --json
  rolo contact get ada@example.org --at 3
  rolo contact get ada@example.org --at 2026-01-31T12:00:00Z")]
    Get {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// As it was at this revision or instant
        #[arg(long, value_name = "REVISION|INSTANT")]
        at: Option<String>,
    },
    /// List contacts by their last change
    #[command(after_long_help = "\
Examples:
  rolo contact list
  rolo contact list --limit 1000 --order oldest --json
  rolo contact list --updated-from 2026-01-01T00:00:00Z --updated-before 2026-02-01T00:00:00Z")]
    List(PageChoices),
    /// Find contacts by a text in a name, an address or a number, or by a filter over all fields
    ///
    /// A filter is made of terms: a field, an operator and a value. Operators are =, !=, <, <=, >, >=, in (a, b), starts, contains
    /// and exists; terms are joined by and, or, not and parentheses. A value with spaces stands in quotation marks.
    #[command(after_long_help = "\
Examples:
  rolo contact find lovelace
  rolo contact find @example.org --limit 200
  rolo contact find --filter 'metadata.plan = gold and not email exists' --total
  rolo contact find ada --filter 'updated_at >= 2026-01-01T00:00:00Z' --sort name
  rolo contact find --filter 'email in (ada@example.org, bea@example.org) or phone = \"+1 202 555 0123\"'")]
    Find {
        /// The text
        #[arg(value_name = "TEXT", required_unless_present = "filter")]
        text: Option<String>,
        /// Only contacts that match this
        #[arg(long, value_name = "FILTER", value_parser = FilterParser, hide_possible_values = true)]
        filter: Option<String>,
        /// By what to sort; a - in front for the greatest first
        #[arg(long, value_name = "FIELD", conflicts_with = "order", allow_hyphen_values = true)]
        #[arg(value_parser = PossibleValuesParser::new(SORTS))]
        sort: Option<String>,
        /// Count all that are found, too
        #[arg(long)]
        total: bool,
        /// Which page.
        #[command(flatten)]
        page: PageChoices,
    },
    /// Make a contact and print its id
    #[command(after_long_help = FIELDS_CREATE)]
    Create {
        /// The fields: field=value
        #[arg(value_name = "FIELD=VALUE", required = true, num_args = 1..=FIELD_COUNT_MAX)]
        #[arg(value_parser = AssignmentParser::CONTACT, hide_possible_values = true)]
        fields: Vec<Assignment>,
        /// Show what would come of it, and make nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Change the contact that has an address, a number or another id of this one, or make it
    ///
    /// Where several have, none is changed, and their ids are named. What the contact has beside the fields that are given stays:
    /// addresses, numbers and metadata are added to those that it has.
    #[command(after_long_help = "\
Examples:
  rolo contact upsert emails=ada@example.org name='Ada Lovelace'
  rolo contact upsert phones='+1 202 555 0123' metadata.plan=gold --match phone
  rolo contact upsert emails=ada@example.org phones='+1 202 555 0123' --match email --dry-run")]
    Upsert {
        /// The fields: field=value
        #[arg(value_name = "FIELD=VALUE", required = true, num_args = 1..=FIELD_COUNT_MAX)]
        #[arg(value_parser = AssignmentParser::CONTACT, hide_possible_values = true)]
        fields: Vec<Assignment>,
        /// By what to look for it [default: all of them]
        #[arg(long = "match", value_name = "FIELD", value_delimiter = ',')]
        #[arg(value_parser = PossibleValuesParser::new(["email", "phone", "external_id"]))]
        matching: Vec<String>,
        /// Show what would come of it, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Change fields of a contact
    ///
    /// On a terminal, what would change is shown first, and you are asked. The change is then made only if nobody has changed
    /// the contact meanwhile. Elsewhere, or with --yes, it is made at once; fields that are not named stay as they are.
    #[command(after_long_help = FIELDS_UPDATE)]
    Update {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// The fields: field=value, or field= to empty it
        #[arg(value_name = "FIELD=VALUE", required = true, num_args = 1..=FIELD_COUNT_MAX)]
        #[arg(value_parser = AssignmentParser::CONTACT, hide_possible_values = true)]
        fields: Vec<Assignment>,
        /// How careful to be.
        #[command(flatten)]
        care: CareChoices,
    },
    /// Delete a contact; its history stays
    #[command(after_long_help = "\
Examples:
  rolo contact delete ada@example.org
  rolo contact delete 0199a1b2-0000-7000-8000-000000000001 --yes
  rolo contact delete ada@example.org --revision 3")]
    Delete {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// How careful to be.
        #[command(flatten)]
        care: CareChoices,
    },
    /// Bring a deleted contact back, with its id, its values and its history
    ///
    /// It is named by its id, as `rolo changes` and `rolo contact delete` print it. A company or memory store that is gone by now is
    /// left out; where another contact has one of its addresses by now, the command is refused.
    #[command(after_long_help = "\
Examples:
  rolo contact restore 0199a1b2-0000-7000-8000-000000000001
  rolo contact restore 0199a1b2-0000-7000-8000-000000000001 --dry-run")]
    Restore {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// Show what would come of it, and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Show who changed what of a contact, when, and through which surface
    ///
    /// The latest change comes first. A contact that was deleted is named by its id.
    #[command(after_long_help = "\
Examples:
  rolo contact history ada@example.org
  rolo contact history ada@example.org --limit 5 --json")]
    History {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// How many changes
        #[arg(long, value_name = "COUNT", default_value = "50")]
        #[arg(value_parser = clap::value_parser!(u64).range(1..=PAGE_COUNT_MAX))]
        limit: u64,
        /// Those before this position, at which the page before ended
        #[arg(long, value_name = "POSITION")]
        after: Option<u64>,
    },
    /// Show for each field of a contact who set it, and when
    #[command(after_long_help = "\
Examples:
  rolo contact blame ada@example.org
  rolo contact blame ada@example.org --json")]
    Blame {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
    },
    /// Take a change of a contact back, by a change that can be taken back like any other
    ///
    /// It takes back the latest change, or the one at --change. Fields that have changed again since are not touched: the
    /// command is refused, or with --partial leaves them alone. To take back that a contact was made is to delete it.
    #[command(after_long_help = "\
Examples:
  rolo contact undo ada@example.org
  rolo contact undo ada@example.org --change 17 --dry-run
  rolo contact undo ada@example.org --change 17 --partial --yes")]
    Undo {
        /// The contact
        #[command(flatten)]
        contact: ContactArgument,
        /// The position of the change, as `rolo contact history` shows it [default: that of the latest]
        #[arg(long, value_name = "POSITION", value_parser = clap::value_parser!(u64).range(1..))]
        change: Option<u64>,
        /// Leave fields alone that have changed since, instead of refusing
        #[arg(long)]
        partial: bool,
        /// How careful to be.
        #[command(flatten)]
        care: CareChoices,
    },
}

/// A contact.
#[derive(Args, Clone, Debug)]
pub struct ContactArgument {
    /// The contact: its id in any spelling, an e-mail address, or a phone number
    ///
    /// What holds an @ is an address; what begins with + or is only digits is a number. id: in front says that it is an id
    /// all the same.
    #[arg(value_name = "CONTACT", value_hint = clap::ValueHint::EmailAddress)]
    pub contact: String,
}

/// Which contacts are to be listed.
#[derive(Args, Clone, Debug)]
pub struct PageChoices {
    /// How many
    #[arg(long, value_name = "COUNT", default_value = "50")]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=PAGE_COUNT_MAX))]
    pub limit: u64,
    /// Those behind this: the next_after of the page before
    #[arg(long, value_name = "POSITION")]
    pub after: Option<String>,
    /// Which last change comes first
    #[arg(long, value_name = "ORDER", default_value = "newest", value_parser = PossibleValuesParser::new(["newest", "oldest"]))]
    pub order: String,
    /// Only those changed at or after this instant, such as 2026-01-31T12:00:00Z
    #[arg(long, value_name = "INSTANT")]
    pub updated_from: Option<String>,
    /// Only those changed before this instant
    #[arg(long, value_name = "INSTANT")]
    pub updated_before: Option<String>,
}

/// What is shown and asked before something is changed.
#[derive(Args, Clone, Debug)]
pub struct CareChoices {
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Do not ask
    #[arg(long, short)]
    pub yes: bool,
    /// Only if the contact has this revision [default on a terminal: the one that was shown]
    #[arg(long, value_name = "REVISION", value_parser = clap::value_parser!(u64).range(1..))]
    pub revision: Option<u64>,
}

/// What is said of fields; `macro_rules`, since help texts are put together when the program is compiled.
macro_rules! fields {
    ($examples:literal) => {
        concat!(
            $examples,
            "

Fields:
  name                 the whole name, which is split; or name.full, name.given, name.family
  emails, phones       replaces all by this one
  emails.new           adds one; likewise phones.new
  emails.128           changes the one with the id 128, which `rolo contact get` shows;
                       emails.128= removes it, emails.128.primary=true makes it the primary one
  company_id           the id of a company
  description
  time_zone            such as Europe/Berlin
  metadata.KEY         a number, true, false, a list, an object and a text in quotation marks
                       are taken as JSON, all else as text
  crm_link.object_type, crm_link.object_id, crm_link.source
  aliases              a JSON array, which replaces all

A name that holds a dot has a backslash in front of it: metadata.a\\.b=1. Lists and objects can
be given as JSON, too: emails='[\"ada@example.org\"]', metadata='{\"plan\": \"gold\"}'."
        )
    };
}

const FIELDS_CREATE: &str = fields!(
    "\
Examples:
  rolo contact create name='Ada Lovelace' emails=ada@example.org phones='+1 202 555 0123'
  rolo contact create name.given=Ada metadata.plan=gold --json"
);

const FIELDS_UPDATE: &str = fields!(
    "\
Examples:
  rolo contact update ada@example.org description='Prefers to be called'
  rolo contact update ada@example.org name.given=Ada metadata.plan=gold metadata.trial=
  rolo contact update '+1 202 555 0123' emails.new=ada.l@example.org --dry-run
  rolo contact update ada@example.org description= --yes --revision 3"
);
