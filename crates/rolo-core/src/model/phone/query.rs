//! Phone number queries, and the rank of their hits.

use super::{PhoneRegion, Reading, digits, is_international, line, plain, split_extension};

/// How well a number fits what is looked for; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It is that number, with the same extension or without one.
    Same,
    /// It is that line, with another extension.
    SameLine,
    /// It contains the digits.
    Contains,
}

/// A search for a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberQuery {
    /// The keys that the text may be meant as.
    keys: Vec<String>,
    /// The digits of the line, which is not empty.
    digits: String,
    /// Whether the text is a number as a whole and not only a part of one.
    is_whole: bool,
}

impl NumberQuery {
    /// Reads what a caller looks for, by the region and without it. `None` when no number can be meant: there is no digit
    /// in it, or there are letters that belong to no number.
    pub fn read(text: &str, region: Option<PhoneRegion>) -> Option<Self> {
        let plain = plain(text);
        let (line, _) = split_extension(&plain);
        let digits = digits(line);
        if digits.is_empty() || line.contains(char::is_alphabetic) {
            return None;
        }
        let mut query = Self { keys: Vec::with_capacity(1), digits, is_whole: false };
        if is_international(&plain) {
            query.add(Reading::of(&plain, None));
            return Some(query);
        }
        let with_plus = Reading::of(&format!("+{plain}"), None);
        // A plus sign that was not escaped in a query is read as a space.
        if text.starts_with(' ') {
            query.add(with_plus);
        } else if with_plus.is_valid() {
            query.keys.push(with_plus.key()); // As trunks and messengers write it; it may be a part of another as well.
        }
        query.add(Reading::of(&plain, region));
        if region.is_some() {
            query.add(Reading::of(&plain, None));
        }
        Some(query)
    }

    fn add(&mut self, reading: Reading) {
        self.is_whole |= reading.is_whole;
        let key = reading.key();
        if !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    /// The digits to look for within numbers: those of the text, and of the line that it is most likely meant as, unless one
    /// has the other in it.
    pub fn digits(&self) -> [&str; 2] {
        let typed = self.digits.as_str();
        let line = self.keys.iter().filter_map(|key| line(key).strip_prefix('+')).find(|line| !line.contains(typed));
        match line {
            Some(line) if !typed.contains(line) => [typed, line],
            Some(line) => [line, line],
            None => [typed, typed],
        }
    }

    /// Whether the text is a number as a whole, which is looked up by its key, and not only a part of one.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Whether looking for the digits within numbers may be left out, since somebody has the number.
    pub fn is_answered_by(&self, best: Option<Rank>) -> bool {
        self.is_whole && best.is_some_and(|best| best < Rank::Contains)
    }

    /// The stretches of keys, each from one text up to another and without it, in which the number is, with any extension;
    /// of a whole number also longer ones that begin so.
    pub fn key_ranges(&self) -> Vec<(String, String)> {
        let mut lines: Vec<&str> = self.keys.iter().map(|key| line(key)).collect();
        if self.is_whole {
            let plain = lines.iter().filter_map(|line| line.strip_prefix('+')).collect::<Vec<_>>();
            lines.extend(plain);
        }
        lines.sort_unstable();
        lines.dedup();
        // `0` is the first digit, and `<` comes behind the digits and behind `;`, which begins an extension.
        let longer = |line: &str| (line.to_owned(), format!("{line}<"));
        let same = |line: &str| [(line.to_owned(), format!("{line}0")), (format!("{line};"), format!("{line}<"))];
        if self.is_whole { lines.into_iter().map(longer).collect() } else { lines.into_iter().flat_map(same).collect() }
    }

    /// How well the number with this key fits, if it is among those that are looked for.
    pub fn rank(&self, key: &str) -> Rank {
        if self.keys.iter().any(|wanted| wanted == key) {
            Rank::Same
        } else if self.keys.iter().any(|wanted| line(wanted) == line(key)) {
            Rank::SameLine
        } else {
            Rank::Contains
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::key;
    use super::*;

    fn region(code: &str) -> Option<PhoneRegion> {
        PhoneRegion::parse(code)
    }

    fn ranks(text: &str, region: Option<PhoneRegion>, keys: &[&str]) -> Vec<Rank> {
        let query = NumberQuery::read(text, region).expect(text);
        keys.iter().map(|key| query.rank(key)).collect()
    }

    #[test]
    fn the_same_number_is_the_best_and_the_same_line_the_next() {
        let keys = ["+49305550124", "+49305550124;ext=4", "+49305550124;ext=5", "+493055501245"];
        use Rank::{Contains, Same, SameLine};
        for text in ["030 5550124", "0049305550124", "+49 (0)30 5550124", "tel:+49-30-5550124", " 49305550124"] {
            assert_eq!(ranks(text, region("DE"), &keys), [Same, SameLine, SameLine, Contains], "{text}");
        }
        assert_eq!(ranks("030 5550124 ext 4", region("DE"), &keys), [SameLine, Same, SameLine, Contains]);
        assert_eq!(ranks("0305550124", None, &["0305550124", "+49305550124"]), [Same, Contains]);
        for code in [None, region("US"), region("DE")] {
            assert_eq!(ranks("49305550124", code, &["+49305550124", "+493055501241"]), [Same, Contains]);
        }
        assert_eq!(NumberQuery::read("0305550", region("DE")).expect("digits").digits(), ["0305550", "49305550"]);
    }

    #[test]
    fn what_is_no_number_looks_for_nobody() {
        for text in ["", " ", "+", "john3@example.org", "Anonymous 0", "ext", "five 5", "0x1f", "client:4"] {
            assert_eq!(NumberQuery::read(text, region("DE")), None, "{text:?}");
        }
        for (text, digits) in [("1202", "1202"), ("(202) 555", "202555"), ("\u{FF11}\u{662}", "12"), ("5 x 3", "5")] {
            assert_eq!(NumberQuery::read(text, None).expect(text).digits()[0], digits);
        }
    }

    #[test]
    fn a_part_of_a_number_is_no_whole_one() {
        let is_whole = |text: &str, region| NumberQuery::read(text, region).expect(text).is_whole;
        assert!(is_whole("+1 202 555 0123", None) && is_whole("(202) 555-0123", region("US")));
        assert!(is_whole("030 5550123", region("DE")) && is_whole("0049 30 5550123", None));
        let is_answered = |text, best| NumberQuery::read(text, None).expect(text).is_answered_by(best);
        assert!(is_answered("+12025550123", Some(Rank::Same)) && is_answered("+12025550123", Some(Rank::SameLine)));
        assert!(!is_answered("+12025550123", Some(Rank::Contains)) && !is_answered("+12025550123", None));
        assert!(!is_answered("+1202", Some(Rank::Same)));
        assert!(!is_whole("+1202", None) && !is_whole("555 0123", region("US")) && !is_whole("2025550123", None));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_096))]
        #[test]
        fn a_search_for_a_key_finds_it_first(text in "\\+?[0-9 ]{3,14}(;ext=[0-9]{1,3})?", code in proptest::option::of("DE|US|IT")) {
            let code = code.and_then(|code| region(&code));
            let key = key(&text, code);
            if let Some(query) = NumberQuery::read(&text, code) {
                prop_assert_eq!(query.rank(&key), Rank::Same);
                let is_within = query.key_ranges().iter().any(|(from, to)| from.as_str() <= key.as_str() && key.as_str() < to.as_str());
                prop_assert!(is_within);
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = NumberQuery::read(&text, region("US"));
        }
    }
}
