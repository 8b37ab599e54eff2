//! `rolo health`.

use clap::Args;

use super::SettingFlags;

/// Seconds for the answer, unless others are chosen.
pub const HEALTH_SECONDS: u64 = 5;

/// Seconds for the answer at most.
pub const HEALTH_SECONDS_MAX: u64 = 3_600;

/// What `rolo health` takes.
#[derive(Args, Clone, Debug)]
pub struct HealthChoices {
    /// Ask only whether the process answers, not whether the store takes writes
    #[arg(long)]
    pub live: bool,
    /// How long the answer may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = HEALTH_SECONDS)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=HEALTH_SECONDS_MAX))]
    pub timeout: u64,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The settings.
    #[command(flatten)]
    pub settings: SettingFlags,
}
