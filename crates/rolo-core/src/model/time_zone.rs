//! IANA time zone names.

use std::sync::LazyLock;

use jiff::tz::TimeZoneDatabase;

use crate::change::field_error::{ErrorCode, check_length};

/// Code points of a time zone name.
pub const TIME_ZONE_CHARACTERS_MAX: usize = 255;

/// The names that are compiled in, so that the answer does not depend on the machine.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Makes sure that a text is an IANA zone or link name. Its case counts, so that what is read back is both what was
/// written and a name that every other reader knows.
pub fn check_time_zone(text: &str) -> Result<(), ErrorCode> {
    check_length(text, TIME_ZONE_CHARACTERS_MAX)?;
    let zone = ZONES.get(text).ok();
    match zone.as_ref().and_then(|zone| zone.iana_name()) {
        Some(name) if name == text => Ok(()),
        _ => Err(ErrorCode::InvalidFormat("an IANA time zone name such as Europe/Berlin, in exactly that spelling")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zone_and_link_names_are_known_and_others_are_not() {
        for name in ["Europe/Berlin", "Africa/Lagos", "UTC", "Asia/Calcutta", "America/Argentina/Buenos_Aires"] {
            assert_eq!(check_time_zone(name), Ok(()), "{name}");
        }
        for name in ["", "Mars/Phobos", "+02:00", "GMT+2", "europe/berlin", "Europe/Berlin "] {
            assert!(check_time_zone(name).is_err(), "{name}");
        }
    }
}
