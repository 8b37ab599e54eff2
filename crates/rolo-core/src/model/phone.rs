//! Phone numbers: the text as given, and the key by which two of them are the same.
//!
//! A key is the number's *line*, and `;ext=` with its extension if it has one (RFC 3966). The line is E.164 when the number
//! can be read as one of the world or of a region, and its digits otherwise.

mod query;

use std::borrow::Cow;

use rlibphonenumber::enums::Region;
use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat};

use crate::change::field_error::{ErrorCode, check_length};
use crate::model::items::{Item, Keyed};
use crate::model::text::is_blank_character;

pub use self::query::{NumberQuery, Rank};

/// Code points of a phone number.
pub const PHONE_CHARACTERS_MAX: usize = 255;

/// Digits of an extension; the library takes as many.
const EXTENSION_DIGITS_MAX: usize = 20;

/// What callers' phones put before a number to hide their own.
const HIDING_CODES: [&str; 2] = ["*31#", "#31#"];

/// What stands between a line and its extension in a key.
const EXTENSION: &str = ";ext=";

/// What a number may begin with when a program writes it.
const SCHEMES: [&str; 5] = ["tel:", "sip:", "sips:", "whatsapp:", "callto:"];

/// What may stand before an extension, the longest first.
const EXTENSION_WORDS: [&str; 5] = ["extension", "extn", "ext", "x", "#"];

/// Takes a number as a caller wrote it; any text is one, since vendors keep what the origin wrote.
pub fn phone(text: &str, region: Option<PhoneRegion>) -> Result<Keyed, ErrorCode> {
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

/// The key of a number: its line, and its extension if it has one. A text without a digit is its own key.
pub fn key(text: &str, region: Option<PhoneRegion>) -> String {
    let plain = text.trim();
    if is_north_american(plain) { plain.to_owned() } else { Reading::of(plain, region).key() }
}

/// Whether a text is a number of North America in the form of E.164 whose digits no rule of the library changes: ten of
/// them, of which the first is neither a trunk prefix nor a zero. Then it is its own key, which reading it would only
/// confirm, for a tenth of what a change of a number costs. A test compares both.
fn is_north_american(text: &str) -> bool {
    let digits = text.strip_prefix("+1").unwrap_or_default().as_bytes();
    digits.len() == 10 && matches!(digits[0], b'2'..=b'9') && digits.iter().all(u8::is_ascii_digit)
}

/// What can be made of a number.
struct Reading {
    /// E.164, or the digits, or the text.
    line: String,
    extension: Option<String>,
    /// Whether it is a number that can be called from anywhere: none is longer or shorter.
    is_whole: bool,
}

impl Reading {
    /// Reads a text.
    fn of(text: &str, region: Option<PhoneRegion>) -> Self {
        let plain = plain(text);
        let (line, extension) = split_extension(&plain);
        if is_international(line)
            && let line = without_separators(line)
            && is_north_american(&line)
        {
            return Self { line: line.into_owned(), extension, is_whole: true };
        }
        let mut reading = Self::looked_up(line, region).unwrap_or_else(|| Self::by_digits(text.trim(), line));
        reading.extension = extension.or(reading.extension);
        reading
    }

    /// What the library reads.
    fn looked_up(plain: &str, region: Option<PhoneRegion>) -> Option<Self> {
        // Behind a plus sign that makes no sense the library would go on by the region.
        let region = region.filter(|_| !is_international(plain));
        let (number, line) = in_region(plain, region).or_else(|| behind_zeros(plain))?;
        let is_possible = || number.is_possible_with_reason() == Ok(NumberLengthType::IsPossible);
        let is_whole = (is_international(plain) && is_possible()) || number.is_valid();
        Some(Self { line, extension: number.extension.as_deref().and_then(extension), is_whole })
    }

    /// What the digits alone say; a text without any is a line by itself.
    fn by_digits(text: &str, line: &str) -> Self {
        let digits = digits(line);
        let line = if digits.is_empty() { text.to_owned() } else { digits };
        Self { line, extension: None, is_whole: false }
    }

    /// Whether it is a number that somebody can have.
    fn is_valid(&self) -> bool {
        self.is_whole && possible(&self.line, None).is_some_and(|number| number.is_valid())
    }

    fn key(self) -> String {
        match self.extension {
            Some(extension) => self.line + EXTENSION + &extension,
            None => self.line,
        }
    }
}

/// A possible number of the world or of a region, and its form in E.164.
fn in_region(text: &str, region: Option<PhoneRegion>) -> Option<(PhoneNumber, String)> {
    if region.is_none() && !is_international(text) {
        return None;
    }
    let number = possible(text, region)?;
    let line = number.format_as(PhoneNumberFormat::E164).into_owned();
    // Some unlikely numbers are read as others once they are written so. A line must be its own line, or a number that is
    // sent back as we know it would be a new one.
    let is_stable = (text.starts_with('+') && without_separators(text) == line)
        || possible(&line, None).is_some_and(|again| again.format_as(PhoneNumberFormat::E164) == line.as_str());
    is_stable.then_some((number, line))
}

/// A valid number behind the zeros that stand for the plus sign in most of the world (ITU-T E.123).
fn behind_zeros(text: &str) -> Option<(PhoneNumber, String)> {
    let rest = text.strip_prefix("00")?;
    in_region(&format!("+{rest}"), None).filter(|(number, _)| number.is_valid())
}

/// Whether a number says by itself to which country it belongs.
pub(crate) fn is_international(text: &str) -> bool {
    text.starts_with('+')
}

/// A number without what people put between its digits, as far as it is of ASCII.
fn without_separators(text: &str) -> Cow<'_, str> {
    let is_separator = |byte: u8| matches!(byte, b' ' | b'-' | b'.' | b'(' | b')' | b'/');
    if text.bytes().any(is_separator) {
        Cow::Owned(text.chars().filter(|letter| !letter.is_ascii() || !is_separator(*letter as u8)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

fn possible(text: &str, region: Option<PhoneRegion>) -> Option<PhoneNumber> {
    let number = PHONE_NUMBER_UTIL.parse(text, region.map(|region| region.0)).ok()?;
    number.is_possible_with_reason().is_ok().then_some(number)
}

/// The number in a text as the library reads it: out of a URI (RFC 3966, RFC 3261), without characters that nobody sees and
/// those that stand in front for no digit, and with digits of ASCII.
fn plain(text: &str) -> Cow<'_, str> {
    let number = without_scheme(text.trim());
    let is_usual = number.is_ascii() && number.starts_with(|first: char| first == '+' || first.is_ascii_alphanumeric());
    if is_usual {
        return number;
    }
    let visible = |letter: &char| letter.is_whitespace() || !is_blank_character(*letter);
    let shown: String = number.chars().filter(visible).map(in_ascii).collect();
    let shown = HIDING_CODES.iter().find_map(|code| shown.strip_prefix(code)).unwrap_or(&shown);
    Cow::Owned(shown.trim_start_matches(|letter: char| letter != '+' && !letter.is_alphanumeric()).to_owned())
}

/// A digit or a plus sign of any script in ASCII; any other letter as it is.
fn in_ascii(letter: char) -> char {
    match letter {
        '\u{FF0B}' => '+',
        _ if letter.is_ascii() => letter,
        _ => digits(letter.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(letter),
    }
}

/// The number that a URI holds, with its extension; any other text as it is.
fn without_scheme(text: &str) -> Cow<'_, str> {
    let begins = |scheme: &&&str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let Some(scheme) = SCHEMES.iter().find(begins) else {
        return Cow::Borrowed(text);
    };
    let mut parts = text[scheme.len()..].split(';');
    let number = parts.next().unwrap_or_default();
    let number = number.split('@').next().unwrap_or_default().trim();
    match parts.find(|part| part.to_ascii_lowercase().starts_with(&EXTENSION[1..])) {
        Some(extension) => Cow::Owned(format!("{number};{extension}")),
        None => Cow::Borrowed(number),
    }
}

/// A text without its extension, and the extension's digits: what ends in a word for it and digits, or in the word alone.
fn split_extension(text: &str) -> (&str, Option<String>) {
    const FILLERS: [char; 6] = [' ', '.', ':', '=', ',', ';'];
    let end = text.trim_end_matches(FILLERS);
    let before = end.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = &end[before.len()..];
    let before = before.trim_end_matches(FILLERS);
    let ends = |word: &&&str| {
        let start = before.len().checked_sub(word.len());
        start.and_then(|start| before.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    match EXTENSION_WORDS.iter().find(ends) {
        Some(word) if number.len() <= EXTENSION_DIGITS_MAX => {
            let line = before[..before.len() - word.len()].trim_end_matches(FILLERS);
            if line.contains(|letter: char| letter.is_ascii_digit()) { (line, extension(number)) } else { (text, None) }
        }
        _ => (text, None),
    }
}

/// An extension's digits; none at all are no extension.
fn extension(text: &str) -> Option<String> {
    let digits = digits(text);
    (!digits.is_empty()).then_some(digits)
}

/// The line of a key: the key without its extension.
fn line(key: &str) -> &str {
    key.split_once(EXTENSION).map_or(key, |(line, _)| line)
}

/// The digits in a text, of whatever script, in order and in ASCII.
pub fn digits(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_digit).collect();
    }
    PHONE_NUMBER_UTIL.normalize_digits_only(text)
}

/// Gives the texts that a list has got the keys that they have by a region. A number with a plus sign is the same by each, and
/// stays as it is.
pub(crate) fn derive_new_keys(had: &[Item], items: &mut [Item], region: impl Fn() -> Option<PhoneRegion>) {
    let is_new = |item: &&mut Item| !had.iter().any(|known| known.text == item.text && known.id == item.id);
    let depends = |item: &&mut Item| !is_international(&item.text);
    for item in items.iter_mut().filter(|item| depends(item) && is_new(item)) {
        item.key = key(&item.text, region()).into();
    }
}

/// What a contact's numbers are found by: each key once, with the digits of its line and of the texts, a line each. What is
/// part of another line is left out.
pub fn found_by(items: &[Item]) -> Vec<(&str, String)> {
    let mut rows: Vec<(&str, String)> = Vec::with_capacity(items.len());
    for item in items {
        let place = rows.iter().position(|(key, _)| *key == item.key).unwrap_or_else(|| {
            rows.push((&item.key, digits(line(&item.key))));
            rows.len() - 1
        });
        let (row, text) = (&mut rows[place].1, digits(&item.text));
        if !row.contains(&text) {
            if !row.is_empty() {
                row.push('\n');
            }
            row.push_str(&text);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The key by the library, whatever is known without it.
    fn looked_up_key(number: &str, region: Option<PhoneRegion>) -> String {
        let plain = plain(number);
        let (line, extension) = split_extension(&plain);
        let mut read = Reading::looked_up(line, region).unwrap_or_else(|| Reading::by_digits(number.trim(), line));
        read.extension = extension.or(read.extension);
        read.key()
    }

    fn region(code: &str) -> Option<PhoneRegion> {
        PhoneRegion::parse(code)
    }

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

    #[test]
    fn a_number_with_a_plus_sign_is_the_same_by_each_region() {
        for text in ["+00430000", "+0 39 06 1234567", "+", "+49305550123", "++390612345678"] {
            for code in ["DE", "IT", "US"] {
                assert_eq!(key(text, region(code)), key(text, None), "{text} {code}");
            }
        }
    }

    #[test]
    fn an_extension_stands_behind_the_line() {
        assert_eq!(key("030 5550124 ext. 4", region("DE")), "+49305550124;ext=4");
        assert_eq!(key("+49305550124;ext=4", None), "+49305550124;ext=4");
        assert_eq!(key("tel:+49-30-5550124;ext=4", None), "+49305550124;ext=4");
        assert_eq!(key("030 5550124 x4", None), "0305550124;ext=4");
        assert_eq!(key("0305550124;ext=4", None), "0305550124;ext=4");
        assert_eq!(key("ext 4", None), "4");
        assert_eq!(key("+49305550124 x123456789", None), "+49305550124;ext=123456789");
        for unfinished in ["+49305550124;ext=", "+49305550124 ext", "+49305550124 ext.", "+49 30 5550124 x "] {
            assert_eq!(key(unfinished, None), "+49305550124", "{unfinished}");
        }
    }

    #[test]
    fn a_number_is_read_out_of_a_uri_and_behind_zeros() {
        for text in ["tel:+49-30-5550126", "sip:+49305550126@example.org;user=phone", "whatsapp:+49305550126"] {
            assert_eq!(key(text, None), "+49305550126", "{text}");
        }
        for code in [None, region("DE"), region("US")] {
            assert_eq!(key("0049 30 5550126", code), "+49305550126");
            assert_eq!(key("+49 (0)30 5550126", code), "+49305550126");
        }
        assert_eq!(key("011 49 30 5550126", region("US")), "+49305550126");
        assert_eq!(key("\u{FF0B}49\u{FF13}05550126", None), "+49305550126");
        assert_eq!(key("\u{663}\u{660}5550126", None), "305550126");
        for text in [
            "(+49) 30 5550126",
            "(0049) 30 5550126",
            "\u{202A}+49 30 5550126\u{202C}",
            "\u{200B}+49305550126",
            "'+49 30 5550126",
            "*31#+49305550126",
            "\u{660}\u{660}\u{664}\u{669}305550126",
        ] {
            assert_eq!(key(text, None), "+49305550126", "{text}");
        }
    }

    #[test]
    fn only_new_numbers_that_depend_on_the_region_get_its_keys() {
        let item = |id, text: &str, key: &str| Item { id, text: text.into(), key: key.into(), primary: false };
        let had = [item(1, "030 5550123", "0305550123")];
        let mut items = [had[0].clone(), item(2, "030 5550124", "0305550124"), item(3, "+49 30 5550125", "as it was")];
        derive_new_keys(&had, &mut items, || region("DE"));
        assert_eq!(items.map(|item| item.key), ["0305550123", "+49305550124", "as it was"]);
    }

    #[test]
    fn numbers_of_one_key_are_found_by_one_row() {
        let item = |text: &str| Item { id: 1, text: text.into(), key: key(text, region("DE")).into(), primary: false };
        let items = ["030 5550124", "+49305550124", "+49 30 5550125 x7"].map(item);
        let expected = [
            ("+49305550124", "49305550124\n0305550124".to_owned()),
            ("+49305550125;ext=7", "49305550125\n493055501257".to_owned()),
        ];
        assert_eq!(found_by(&items), expected);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_096))]
        #[test]
        fn a_key_of_the_world_is_its_own_key(text in "(tel:|sip:)?\\+?[0-9()\\-. ]{0,18}(( ?x|;ext=|#| ext\\. )[0-9]{1,7})?", code in proptest::option::of("DE|US|IT")) {
            let code = code.and_then(|code| region(&code));
            let once = key(&text, code);
            if once.starts_with('+') {
                prop_assert_eq!(key(&once, code), once);
            }
        }

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

        /// What people put between digits is no reason to look a number up.
        #[test]
        fn a_spaced_north_american_number_is_read_as_the_library_reads_it(
            number in "\\+1[ .-]?\\(?[2-9][0-9]{2}\\)?[ ./-]?[0-9]{3}[ .-]?[0-9]{4}",
        ) {
            let line = possible(&number, None).map(|read| read.format_as(PhoneNumberFormat::E164).into_owned());
            prop_assert_eq!(Some(key(&number, PhoneRegion::parse("DE"))), line);
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
            let _ = (key(&text, None), key(&text, region("DE")));
        }
    }
}
