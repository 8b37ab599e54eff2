//! Whether two JSON texts are one value, however they are written.
//!
//! Most clients keep what they read in their own types and write it anew: keys come in another order, and `1.50` or `1e2`
//! come as `1.5` or `100`. Numbers are compared as decimal numbers and not as doubles, so that two long integers which
//! differ in their last digit stay two.

use std::borrow::Cow;

use super::{Json, read};

/// Whether two texts of JSON values, without space around them, are one value.
pub fn same_value(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    match (one.as_bytes().first(), other.as_bytes().first()) {
        (Some(b'-' | b'0'..=b'9'), Some(b'-' | b'0'..=b'9')) => same_number(one, other),
        // Texts are written in one way, so that two of them have been compared by now.
        (Some(b'{'), Some(b'{')) | (Some(b'['), Some(b'[')) => match (read(one.as_bytes()), read(other.as_bytes())) {
            (Ok(one), Ok(other)) => same(&one, &other),
            _ => false,
        },
        _ => false,
    }
}

fn same(one: &Json<'_>, other: &Json<'_>) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => same_number(one, other),
        (Json::Array(one), Json::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            one.len() == other.len()
                && sorted(one).iter().zip(&sorted(other)).all(|(one, other)| one.0 == other.0 && same(&one.1, &other.1))
        }
        (one, other) => one == other,
    }
}

/// The entries of an object by their keys. It may have thousands, so none is searched for one by one.
fn sorted<'a, 'b>(object: &'a [(Cow<'b, str>, Json<'b>)]) -> Vec<&'a (Cow<'b, str>, Json<'b>)> {
    let mut entries: Vec<_> = object.iter().collect();
    entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    entries
}

/// A number as its digits without leading zeros, and where the decimal point stands: that many digits behind the first
/// one's place.
struct Decimal<'a> {
    is_negative: bool,
    digits: (&'a str, &'a str),
    point: i64,
}

impl<'a> Decimal<'a> {
    /// Takes a number of JSON; `None` when its exponent has too many digits to be counted with.
    fn of(text: &'a str) -> Option<Self> {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i32 = exponent.parse().ok()?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let significant = whole.trim_start_matches('0');
        let (digits, zeros) = if significant.is_empty() {
            let digits = fraction.trim_start_matches('0');
            (("", digits), fraction.len() - digits.len())
        } else {
            ((significant, fraction), 0)
        };
        let point = i64::from(exponent) + significant.len() as i64 - zeros as i64;
        Some(Self { is_negative, digits, point })
    }

    /// The digits without zeros at the end; of zero, none.
    fn significant(&self) -> impl Iterator<Item = u8> {
        let (whole, fraction) = self.digits;
        let fraction = fraction.trim_end_matches('0');
        let whole = if fraction.is_empty() { whole.trim_end_matches('0') } else { whole };
        whole.bytes().chain(fraction.bytes())
    }
}

fn same_number(one: &str, other: &str) -> bool {
    // Most numbers are whole, and those are written in one way. A zero may have a sign.
    let is_whole = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'-'));
    if is_whole(one) && is_whole(other) {
        return one.trim_start_matches('-') == "0" && other.trim_start_matches('-') == "0" || one == other;
    }
    let (Some(one), Some(other)) = (Decimal::of(one), Decimal::of(other)) else {
        return one == other;
    };
    let is_zero = one.significant().next().is_none();
    let same_size = one.is_negative == other.is_negative && one.point == other.point;
    one.significant().eq(other.significant()) && (is_zero || same_size)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_value_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("1e2", "100"),
            ("1E+2", "100.0"),
            ("1.50", "1.5"),
            ("0.015", "15e-3"),
            ("-0", "0"),
            ("0", "0.0"),
            ("0.00", "0e9"),
            ("123456789012345678901234567890", "1.2345678901234567890123456789e29"),
            (r#"{"a":1,"b":[1.0,{"c":null}]}"#, r#"{"b":[1,{"c":null}],"a":1e0}"#),
            ("[]", "[]"),
        ] {
            assert!(same_value(one, other) && same_value(other, one), "{one} {other}");
        }
    }

    #[test]
    fn what_any_reader_could_tell_apart_is_not_the_same() {
        for (one, other) in [
            ("1", "2"),
            ("1", "-1"),
            ("1", "10"),
            ("0.1", "0.01"),
            ("9007199254740993", "9007199254740992"),
            ("1e999999999999", "1e999999999998"),
            ("1", "\"1\""),
            ("null", "0"),
            ("[1,2]", "[2,1]"),
            ("[1]", "[1,1]"),
            (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
            (r#"{"a":1}"#, r#"{"b":1}"#),
            ("[]", "{}"),
            ("\"a\"", "\"A\""),
        ] {
            assert!(!same_value(one, other) && !same_value(other, one), "{one} {other}");
        }
    }

    proptest! {
        #[test]
        fn a_decimal_is_compared_by_its_value(
            one in -9_999..=9_999_i64, other in -9_999..=9_999_i64, shift in 0..4_u32, exponent in -5..5_i32,
        ) {
            let shifted = format!("{}e{}", one * 10_i64.pow(shift), exponent - shift as i32);
            let plain = format!("{one}e{exponent}");
            prop_assert!(same_value(&shifted, &plain));
            let other_plain = format!("{other}e{exponent}");
            prop_assert_eq!(same_value(&plain, &other_plain), one == other);
        }

        #[test]
        fn a_double_written_anew_is_the_same(number in -1e15..1e15_f64) {
            let (plain, scientific) = (format!("{number}"), format!("{number:e}"));
            prop_assert!(same_value(&plain, &scientific));
        }
    }
}
