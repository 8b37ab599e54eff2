//! Timestamps: UTC, whole milliseconds.

use std::fmt;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// An offset is less than a day (RFC 3339 §5.6).
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// An instant in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The instant `millis` milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The instant this much later; negative goes back.
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// Reads any RFC 3339 instant with its offset. What is finer than a millisecond is cut off. The last two days of the year
    /// 9999, which cannot be written in every offset, are taken as the last second that can.
    pub fn parse(text: &str) -> Option<Self> {
        const EPOCH: DateTime = jiff::civil::datetime(1970, 1, 1, 0, 0, 0, 0);
        let pieces = jiff::fmt::temporal::Pieces::parse(text).ok()?;
        let local = pieces.date().to_datetime(pieces.time()?);
        let offset_seconds = i64::from(pieces.to_numeric_offset()?.seconds());
        if offset_seconds.abs() >= DAY_SECONDS {
            return None;
        }
        let nanos = local.duration_since(EPOCH).as_nanos() - i128::from(offset_seconds) * 1_000_000_000;
        let millis = i64::try_from(nanos.div_euclid(1_000_000)).ok()?;
        let [first, last] = [jiff::Timestamp::MIN, jiff::Timestamp::MAX].map(|at| at.as_second() * 1_000);
        (millis >= first).then(|| Self(millis.min(last)))
    }
}

impl fmt::Display for Timestamp {
    /// Writes `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const PRINTER: jiff::fmt::temporal::DateTimePrinter =
            jiff::fmt::temporal::DateTimePrinter::new().precision(Some(3));
        let instant = jiff::Timestamp::from_millisecond(self.0).map_err(|_| fmt::Error)?;
        PRINTER.print_timestamp(&instant, jiff::fmt::StdFmtWrite(f)).map_err(|_| fmt::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_written_with_milliseconds_and_read_back() {
        let at = Timestamp::from_millis(1_749_660_055_003);
        assert_eq!(at.to_string(), "2025-06-11T16:40:55.003Z");
        assert_eq!(Timestamp::parse(&at.to_string()), Some(at));
        assert_eq!(Timestamp::from_millis(0).to_string(), "1970-01-01T00:00:00.000Z");
    }

    #[test]
    fn offsets_and_fractions_are_understood_and_rubbish_is_not() {
        assert_eq!(Timestamp::parse("2025-06-11T18:40:55.0039+02:00"), Some(Timestamp::from_millis(1_749_660_055_003)));
        for text in [
            "",
            "yesterday",
            "2025-06-11",
            "2025-06-11T18:40:55",
            "2025-13-11T18:40:55Z",
            "2025-06-11T18:40:55+25:00",
            "2025-06-11T18:40:55-24:00",
            "10000-01-01T00:00:00Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn instants_of_all_years_and_offsets_are_read_as_any_others() {
        for (text, shown) in [
            ("1969-12-31T23:59:59.9999Z", "1969-12-31T23:59:59.999Z"),
            ("2025-06-11T18:40:55+23:59", "2025-06-10T18:41:55.000Z"),
            ("2025-06-11t18:40:55.003z", "2025-06-11T18:40:55.003Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"),
            ("9999-12-30T21:00:00Z", "9999-12-30T21:00:00.000Z"),
            ("9999-12-31T23:59:59Z", "9999-12-30T22:00:00.000Z"),
            ("9999-12-31T23:59:59.999-23:59", "9999-12-30T22:00:00.000Z"),
        ] {
            assert_eq!(Timestamp::parse(text).map(|at| at.to_string()).as_deref(), Some(shown), "{text}");
        }
    }
}
