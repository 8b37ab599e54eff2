//! Arguments of `rolo changes`.

use clap::Args;

use super::ServerChoices;

/// Changes that are shown unless another number is chosen.
pub const CHANGE_COUNT: u64 = 20;

/// Changes that one call shows at most, without `--follow`.
pub const CHANGE_COUNT_MAX: u64 = 1_000;

/// Which changes are to be shown.
#[derive(Args, Clone, Debug)]
pub struct ChangesChoices {
    /// Only those behind this position; 0 begins with the first change
    #[arg(long, value_name = "POSITION")]
    pub after: Option<u64>,
    /// How many: the latest ones, or with --after the first ones behind it
    #[arg(long, value_name = "COUNT", default_value_t = CHANGE_COUNT)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=CHANGE_COUNT_MAX))]
    pub limit: u64,
    /// Go on with each change as it is made, until Ctrl-C
    ///
    /// After a lost connection it goes on behind the last change that was shown, so that none is left out or shown twice.
    /// With --after it begins there, and --limit means nothing. With --json each change is one line.
    #[arg(long, short)]
    pub follow: bool,
    /// The server.
    #[command(flatten)]
    pub server: ServerChoices,
}
