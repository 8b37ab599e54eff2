//! Phone numbers: the text as given, and the key by which two of them are the same.

use rlibphonenumber::enums::Region;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};

use crate::fault::{Code, check_length};
use crate::items::Keyed;

/// Code points of a phone number.
pub const PHONE_CHARACTERS_MAX: usize = 255;

/// Takes a number as a caller wrote it; any text is one, since vendors keep what the origin wrote.
pub fn phone(text: &str, region: Option<PhoneRegion>) -> Result<Keyed, Code> {
    check_length(text, PHONE_CHARACTERS_MAX)?;
    Ok(Keyed { text: text.into(), key: key(text, region).into() })
}

/// The region by which national numbers are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneRegion(Region);

impl PhoneRegion {
    /// Reads a two-letter region, such as `US` or `DE`.
    pub fn parse(code: &str) -> Option<Self> {
        let region = Region::try_from(code.to_ascii_uppercase().as_str()).ok()?;
        PHONE_NUMBER_UTIL.get_country_code_for_region(region).map(|_| Self(region))
    }
}

/// The key of a number: E.164 when it can be read as a possible number of the world or of `region`, else its digits,
/// else the text itself.
pub fn key(text: &str, region: Option<PhoneRegion>) -> String {
    let plain = text.trim();
    if is_north_american(plain) { plain.to_owned() } else { looked_up_key(plain, region) }
}

/// The same for any number without space around it.
fn looked_up_key(plain: &str, region: Option<PhoneRegion>) -> String {
    if (plain.starts_with('+') || region.is_some())
        && let Some(e164) = e164(plain, region)
        // Some unlikely numbers are read as others once they are written so. A key must be its own key, or a number that
        // is sent back as we know it would be a new one.
        && (e164 == plain || self::e164(&e164, None).is_some_and(|again| again == e164))
    {
        return e164;
    }
    let digits = digits(plain);
    if digits.is_empty() { plain.to_owned() } else { digits }
}

/// Whether a text is a number of North America in the form of E.164 whose digits no rule of the library changes: ten of
/// them, of which the first is neither a trunk prefix nor a zero. Then it is its own key, which reading it would only
/// confirm, for a tenth of what a change of a number costs. A test compares both.
fn is_north_american(text: &str) -> bool {
    let digits = text.strip_prefix("+1").unwrap_or_default().as_bytes();
    digits.len() == 10 && matches!(digits[0], b'2'..=b'9') && digits.iter().all(u8::is_ascii_digit)
}

/// The number in the form of E.164, if it can be read as a possible one without an extension.
fn e164(text: &str, region: Option<PhoneRegion>) -> Option<String> {
    let number = PHONE_NUMBER_UTIL.parse(text, region.map(|region| region.0)).ok()?;
    let is_whole = number.extension.is_none() && number.is_possible_with_reason().is_ok();
    is_whole.then(|| number.format_as(PhoneNumberFormat::E164).into_owned())
}

/// The ASCII digits in a text, in order.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_ways_to_write_one_number_share_a_key() {
        let us = PhoneRegion::parse("us");
        assert!(us.is_some());
        assert_eq!(key("+1 202-555-0123", None), "+12025550123");
        assert_eq!(key("(202) 555-0123", us), "+12025550123");
        assert_eq!(key("(202) 555-0123", None), "2025550123");
        assert_eq!(key("+12025550123", us), key("+12025550123", None));
    }

    #[test]
    fn what_is_no_number_is_its_own_key() {
        assert_eq!(key("extension four", None), "extension four");
        assert_eq!(key("+49", None), "49");
        assert!(PhoneRegion::parse("XX").is_none());
    }

    #[test]
    fn a_number_that_would_be_read_as_another_one_has_its_digits_as_key() {
        let german = PhoneRegion::parse("DE");
        assert_eq!(key("030 1234567", german), "+49301234567");
        assert_eq!(key("00025346025346", german), "00025346025346");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_096))]
        #[test]
        fn a_north_american_number_is_the_key_that_looking_it_up_gives(
            number in "\\+1[2-9][0-9]{9}",
            region in proptest::option::of(proptest::sample::select(&["US", "CA", "JM", "BS", "DE", "IT", "BR", "MX", "SG"][..])),
        ) {
            let region = region.and_then(PhoneRegion::parse);
            prop_assert_eq!(key(&number, region), looked_up_key(&number, region));
        }

        #[test]
        fn what_looks_almost_like_one_has_the_key_that_looking_it_up_gives(number in "\\+?1?[0-9]{8,12}x?") {
            let region = PhoneRegion::parse("US");
            prop_assert_eq!(key(&number, region), looked_up_key(&number, region));
        }
    }

    /// All area codes, each with the lowest and the highest number of it.
    #[test]
    fn each_north_american_area_has_the_keys_that_looking_them_up_gives() {
        for area in 200..=999 {
            for last in ["0000000", "2000000", "5550123", "9999999"] {
                let number = format!("+1{area}{last}");
                assert_eq!(key(&number, None), looked_up_key(&number, None));
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = (key(&text, None), key(&text, PhoneRegion::parse("DE")));
        }
    }
}
