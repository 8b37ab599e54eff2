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
    Ok(Keyed { text: text.to_owned(), key: key(text, region) })
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
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = (key(&text, None), key(&text, PhoneRegion::parse("DE")));
        }
    }
}
