//! Arguments of `rolo audit`.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use rolo_store::AuditEvent;

/// Which entries are to be shown.
#[derive(Args, Clone, Debug)]
pub struct AuditChoices {
    /// Only those since then: a time ago (30m, 12h, 7d, 4w), or a date or date-time (2030-01-31, 2030-01-31T12:00:00Z)
    #[arg(long, value_name = "WHEN")]
    pub since: Option<String>,
    /// Only those about this workspace, also when it is deleted
    #[arg(long, value_name = "NAME")]
    pub workspace: Option<String>,
    /// Only those of this event
    #[arg(long, value_name = "EVENT", value_parser = event())]
    pub event: Option<AuditEvent>,
    /// No more than so many
    #[arg(long, value_name = "COUNT", default_value = "100", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub limit: u32,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

fn event() -> impl TypedValueParser<Value = AuditEvent> {
    PossibleValuesParser::new(AuditEvent::ALL.map(AuditEvent::as_str)).try_map(|word| {
        let found = AuditEvent::ALL.into_iter().find(|event| event.as_str() == word);
        found.ok_or("this is no event")
    })
}
