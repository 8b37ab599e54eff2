//! Log lines, and the report of a panic.

mod filter;
mod lines;

use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use crate::process_environment::ProcessEnvironment;
use crate::settings::{LogFormat, Settings};

pub use self::filter::is_filter;
pub use self::lines::{flush, lost};

/// Writes log lines to stderr from now on.
pub fn start(settings: &Settings, process_environment: &ProcessEnvironment) -> std::io::Result<()> {
    lines::start()?;
    let chosen = tracing_subscriber::registry().with(EnvFilter::builder().parse_lossy(&settings.log));
    // What a library says may hold a caller's data, at any level, and a choice of level is no consent to that.
    let ours = filter_fn(|line| is_ours(line.target()));
    let lines = tracing_subscriber::fmt::layer().log_internal_errors(false).with_writer(|| lines::Writer);
    let is_text = match settings.log_format {
        LogFormat::Auto => process_environment.stderr_is_terminal,
        LogFormat::Text => true,
        LogFormat::Json => false,
    };
    if is_text {
        chosen.with(lines.with_ansi(process_environment.stderr_is_terminal).with_filter(ours)).init();
    } else {
        chosen.with(lines.json().flatten_event(true).with_filter(ours)).init();
    }
    Ok(())
}

/// Whether a line comes from a crate of this program.
fn is_ours(target: &str) -> bool {
    let name = target.split("::").next().unwrap_or_default();
    name == "rolo" || name.starts_with("rolo_")
}

/// From now on a panic says where it was, and not what its message is: that may hold a contact's data.
pub fn hide_messages_of_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let location = panic.location().map(ToString::to_string).unwrap_or_default();
        if tracing::dispatcher::has_been_set() {
            tracing::error!(location, "a fault in the program: it panicked");
            flush();
        } else {
            crate::output::complain(&format!("a fault in the program: it panicked at {location}."));
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_lines_are_told_from_those_of_libraries() {
        for target in ["rolo", "rolo::serve", "rolo_api::http", "rolo_store"] {
            assert!(is_ours(target), "{target}");
        }
        for target in ["h2", "h2::server", "hyper", "rolodex", "", "x::rolo"] {
            assert!(!is_ours(target), "{target}");
        }
    }
}
