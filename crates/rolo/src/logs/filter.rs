//! Filters of log lines, as the setting `log` takes them.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Whether a text is a filter for log lines: levels, and levels of parts.
pub fn is_filter(text: &str) -> bool {
    // The library takes a word alone for the name of a part, so a mistyped level would silence everything.
    let is_directive = |part: &str| part.contains('=') || part.parse::<LevelFilter>().is_ok();
    text.split(',').all(|part| !part.is_empty() && is_directive(part)) && EnvFilter::builder().parse(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_told_from_what_is_none() {
        for text in ["info", "error", "info,rolo_store=debug", "off"] {
            assert!(is_filter(text), "{text}");
        }
        for text in ["", "inof", "info,", "info,rolo=loud", "=,"] {
            assert!(!is_filter(text), "{text}");
        }
    }
}
