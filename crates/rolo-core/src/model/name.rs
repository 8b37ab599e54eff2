//! A person's name, in one piece and in two.
//!
//! One dialect writes the full name, the other given and family name. Whichever was written stands exactly as written,
//! and the other form is made from it. Writing what is there already changes nothing, so a client that sends back the
//! full name it has read does not undo a split that somebody made by hand; nor does one that corrects the given name.

use compact_str::{CompactString, ToCompactString, format_compact};
use serde::{Deserialize, Serialize};

use crate::change::field::Field;
use crate::change::field_error::{FieldError, FieldPath, check_length};
use crate::log::delta::Delta;
use crate::model::text::{fold, is_blank_character};

/// Code points of a full name: two names of [`PART_CHARACTERS_MAX`] and the space between.
pub const FULL_CHARACTERS_MAX: usize = 2 * PART_CHARACTERS_MAX + 1;

/// Code points of a given or a family name.
pub const PART_CHARACTERS_MAX: usize = 255;

/// A name in both forms. Absent and empty are one here: an empty text is never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The whole name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<CompactString>,
    /// The given name or names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<CompactString>,
    /// The family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<CompactString>,
}

/// What a write does to the name.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum NamePatch {
    /// Nothing.
    #[default]
    Keep,
    /// Writes the whole name; the parts are split from it.
    Full(CompactString),
    /// Writes the parts; the whole is joined from them.
    Parts {
        /// The given name.
        given: Field<CompactString>,
        /// The family name.
        family: Field<CompactString>,
    },
    /// Writes all three as they are given: nothing is split or joined.
    Exact {
        /// The whole name.
        full: Field<CompactString>,
        /// The given name.
        given: Field<CompactString>,
        /// The family name.
        family: Field<CompactString>,
    },
}

impl Delta for Name {}

impl Name {
    /// The name after `patch`; what is wrong with it goes into `errors`. `before` is `None` for the name of a new contact,
    /// which no read has shown.
    pub(crate) fn patched(before: Option<&Self>, patch: &NamePatch, errors: &mut Vec<FieldError>) -> Self {
        let empty = Self::default();
        let (shown, name) = (before.map(Self::shown), before.unwrap_or(&empty));
        match patch {
            NamePatch::Keep => name.clone(),
            NamePatch::Full(full) if shown == Some(full) => name.clone(),
            NamePatch::Full(full) => {
                let checked = check_length(full, FULL_CHARACTERS_MAX);
                errors.extend(checked.err().map(|code| FieldError::new(FieldPath::FullName, code)));
                Self::of_full(full, name.family.as_deref())
            }
            NamePatch::Parts { given, family } => {
                let check = |text: &str| check_length(text, PART_CHARACTERS_MAX);
                let given = given.checked(&name.given, FieldPath::GivenName, check, errors);
                let family = family.checked(&name.family, FieldPath::FamilyName, check, errors);
                if given == name.given && family == name.family {
                    return name.clone();
                }
                Self { full: join(given.as_deref(), family.as_deref()), given, family }
            }
            NamePatch::Exact { full, given, family } => {
                let length = |text: &str| check_length(text, FULL_CHARACTERS_MAX);
                let part_length = |text: &str| check_length(text, PART_CHARACTERS_MAX);
                Self {
                    full: full.checked(&name.full, FieldPath::FullName, length, errors),
                    given: given.checked(&name.given, FieldPath::GivenName, part_length, errors),
                    family: family.checked(&name.family, FieldPath::FamilyName, part_length, errors),
                }
            }
        }
    }

    /// What a surface shows that has no parts: the full name, or the empty text.
    fn shown(&self) -> &str {
        self.full.as_deref().unwrap_or("")
    }

    /// Takes a full name. It keeps the split of the former one where it still ends in its family name.
    fn of_full(full: &str, former_family: Option<&str>) -> Self {
        let words = full.trim_matches(is_blank_character);
        let kept = former_family.and_then(|family| {
            // Perhaps with a suffix behind it that is new.
            split_before(words, family).or_else(|| {
                let (given, _) = split_before(split_suffixes(words).0, family)?;
                Some((given, words[given.len()..].trim_start()))
            })
        });
        let (given, family) = kept.map_or_else(|| split(words), |(given, family)| (given, family.to_compact_string()));
        let given = given.trim_matches(is_blank_character);
        let part = |text: CompactString| (!text.is_empty()).then_some(text);
        Self { full: Some(full.into()), given: part(given.into()), family: part(family) }
    }
}

/// Splits a name as people write it into given and family name: `Ada Lovelace`, `Lovelace, Ada`, `Sammy Davis, Jr.`
///
/// The last word is the family name, together with the suffixes that may follow it; what stands before it is the given
/// name. One word alone is a given name.
fn split(name: &str) -> (&str, CompactString) {
    let (core, suffixes) = split_suffixes(name);
    if let Some((family, given)) = core.split_once(',')
        && let (family, given) = (family.trim(), given.trim())
        && !family.is_empty()
        && !given.is_empty()
        && !given.contains(',')
    {
        // The suffixes stand behind the given name.
        let suffixes = suffixes.trim_matches(is_separator);
        let family = if suffixes.is_empty() { family.into() } else { format_compact!("{family} {suffixes}") };
        return (given, family);
    }
    match core.rsplit_once(char::is_whitespace) {
        // The family name and its suffixes as they stand.
        Some((given, family)) => {
            let family = name[core.len() - family.len()..].trim_end_matches(is_separator);
            (given.trim_end_matches(is_separator), family.into())
        }
        None if core.is_empty() => (name, CompactString::default()), // There are only commas.
        None => (core, suffixes.trim_matches(is_separator).into()),
    }
}

/// Splits a full name before the family name, if it ends in one that is the same but for case, Unicode form and the width
/// of its spaces. In `Berg, Mary` it stands in front.
fn split_before<'a>(name: &'a str, family: &str) -> Option<(&'a str, &'a str)> {
    let mut rest = name;
    for word in family.split_whitespace().rev() {
        let start = rest
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + rest[space..].chars().next().map_or(0, char::len_utf8));
        if start == rest.len() || !is_same_word(&rest[start..], word) {
            return None;
        }
        rest = rest[..start].trim_end();
    }
    let is_whole = rest.len() < name.len() && !rest.contains(',');
    is_whole.then(|| (rest, name[rest.len()..].trim_start()))
}

/// Whether two words are the same but for case and Unicode form.
fn is_same_word(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() { one.eq_ignore_ascii_case(other) } else { fold(one) == fold(other) }
}

/// Splits off the words at the end that are suffixes, with the commas and spaces before them. The first word is none.
fn split_suffixes(name: &str) -> (&str, &str) {
    let mut end = name.len();
    loop {
        let core = name[..end].trim_end_matches(is_separator);
        match core.rfind(is_separator) {
            Some(at) if is_suffix(core[at..].trim_start_matches(is_separator)) => end = at,
            _ => return (core, &name[core.len()..]),
        }
    }
}

fn is_separator(character: char) -> bool {
    character == ',' || character.is_whitespace()
}

/// Whether a word is a generational or academic suffix, with dots or without.
fn is_suffix(word: &str) -> bool {
    const CHARACTERS_MAX: usize = "Ph.D.".len();
    let first = word.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let may_be = matches!(first, Some(b'j' | b's' | b'i' | b'v' | b'p' | b'm' | b'e'));
    if !may_be || word.len() > CHARACTERS_MAX {
        return false;
    }
    let is = |suffix: &str| word.bytes().filter(|byte| *byte != b'.').eq(suffix.bytes());
    let in_any_case = |suffix: &str| {
        word.bytes().filter(|byte| *byte != b'.').map(|byte| byte.to_ascii_lowercase()).eq(suffix.bytes())
    };
    // `Ii` and `Iv` are family names, and `Md` a given one.
    let in_one_case = [("II", "ii"), ("III", "iii"), ("IV", "iv"), ("V", "v"), ("MD", "md")];
    ["jr", "sr", "phd", "esq"].into_iter().any(in_any_case)
        || in_one_case.iter().any(|(one, other)| is(one) || is(other))
}

fn join(given: Option<&str>, family: Option<&str>) -> Option<CompactString> {
    match (given, family) {
        (Some(given), Some(family)) => Some(format_compact!("{given} {family}")),
        (Some(only), None) | (None, Some(only)) => Some(only.into()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::change::field_error::ErrorCode;
    use crate::model::text::is_blank;

    fn after(before: &Name, patch: &NamePatch) -> Name {
        let mut errors = Vec::new();
        let name = Name::patched(Some(before), patch, &mut errors);
        assert_eq!(errors, []);
        name
    }

    fn split(full: &str) -> (Option<CompactString>, Option<CompactString>) {
        let name = after(&Name::default(), &NamePatch::Full(full.into()));
        assert_eq!(name.full.as_deref(), Some(full));
        (name.given, name.family)
    }

    #[test]
    fn the_last_word_is_the_family_name() {
        let some = |text: &str| Some(text.into());
        assert_eq!(split("Ada Lovelace"), (some("Ada"), some("Lovelace")));
        assert_eq!(split("Ada King  Lovelace "), (some("Ada King"), some("Lovelace")));
        assert_eq!(split("Ada"), (some("Ada"), None));
        assert_eq!(split("\u{200B}Ada  \u{FEFF}"), (some("Ada"), None));
        assert_eq!(split("Ada Lovelace,"), (some("Ada"), some("Lovelace")));
        assert_eq!(split(","), (some(","), None));
    }

    #[test]
    fn a_suffix_behind_the_stored_family_name_does_not_split_it() {
        let stored = Name {
            full: Some("Mary Ann van der Berg".into()),
            given: Some("Mary Ann".into()),
            family: Some("van der Berg".into()),
        };
        for (full, given, family) in [
            ("Maryann van der Berg Jr.", "Maryann", "van der Berg Jr."),
            ("Mary Ann Van der Berg, PhD", "Mary Ann", "Van der Berg, PhD"),
        ] {
            let name = after(&stored, &NamePatch::Full(full.into()));
            assert_eq!((name.given.as_deref(), name.family.as_deref()), (Some(given), Some(family)), "{full}");
        }
    }

    #[test]
    fn a_family_name_before_a_comma_stands_in_front() {
        for (full, given, family) in [
            ("Doe, Jane", "Jane", "Doe"),
            ("Doe,Jane", "Jane", "Doe"),
            ("van der Berg, Mary Ann", "Mary Ann", "van der Berg"),
            ("Doe Jr., John", "John", "Doe Jr."),
            ("Doe, John, Jr.", "John", "Doe Jr."),
            ("Doe, John III, PhD", "John", "Doe III, PhD"),
            ("Doe, Jane, Berlin", "Doe, Jane", "Berlin"),
        ] {
            assert_eq!(split(full), (Some(given.into()), Some(family.into())), "{full}");
        }
    }

    #[test]
    fn a_suffix_belongs_to_the_family_name() {
        for suffix in
            ["Jr.", "jr", "Sr.", "SR", "II", "III", "IV", "V", "iii", "PhD", "Ph.D.", "MD", "M.D.", "Esq.", "esq"]
        {
            for comma in ["", ","] {
                let family = format!("King{comma} {suffix}");
                assert_eq!(
                    split(&format!("Martin Luther {family}")),
                    (Some("Martin Luther".into()), Some(family.into()))
                );
            }
        }
        assert_eq!(split("John Smith Jr., M.D."), (Some("John".into()), Some("Smith Jr., M.D.".into())));
        assert_eq!(split("Juan Carlos Iv"), (Some("Juan Carlos".into()), Some("Iv".into())));
        assert_eq!(split("Mary Ann Sri"), (Some("Mary Ann".into()), Some("Sri".into())));
        assert_eq!(split("Jr."), (Some("Jr.".into()), None));
        assert_eq!(split("Madonna Jr."), (Some("Madonna".into()), Some("Jr.".into())));
    }

    #[test]
    fn a_corrected_name_keeps_the_split_while_it_ends_in_the_family_name() {
        let stored = |given: &str, family: &str| Name {
            full: join(Some(given), Some(family)),
            given: Some(given.into()),
            family: Some(family.into()),
        };
        let mary = stored("Mary Ann", "van der Berg");
        for (full, given, family) in [
            ("Maryann van der Berg", Some("Maryann"), "van der Berg"),
            ("Maryann  VAN DER  Berg ", Some("Maryann"), "VAN DER  Berg"),
            ("Mary Ann Elizabeth van der Berg", Some("Mary Ann Elizabeth"), "van der Berg"),
            ("van der Berg", None, "van der Berg"),
            ("van der Berg, Maryann", Some("Maryann"), "van der Berg"),
            ("Mary Ann Vander Berg", Some("Mary Ann Vander"), "Berg"),
            ("Mary Annvan der Berg", Some("Mary Annvan der"), "Berg"),
        ] {
            let name = after(&mary, &NamePatch::Full(full.into()));
            assert_eq!((name.given.as_deref(), name.family.as_deref()), (given, Some(family)), "{full}");
            assert_eq!(name.full.as_deref(), Some(full));
        }
        for (family, again) in [("Núñez Ibáñez", "Nu\u{301}n\u{303}ez iba\u{301}n\u{303}ez"), ("von Weiß", "VON WEISS")]
        {
            let name = after(&stored("José", family), &NamePatch::Full(format_compact!("Pepe {again}")));
            assert_eq!((name.given.as_deref(), name.family.as_deref()), (Some("Pepe"), Some(again)));
        }
        let jane = after(&stored("Doe", "Jane"), &NamePatch::Full("Doe, Jane".into()));
        assert_eq!((jane.given.as_deref(), jane.family.as_deref()), (Some("Jane"), Some("Doe")));
    }

    #[test]
    fn a_name_is_refused_only_where_it_would_be_a_change() {
        let errors = |before: Option<&Name>, patch: &NamePatch| {
            let mut errors = Vec::new();
            Name::patched(before, patch, &mut errors);
            errors.into_iter().map(|fault| (fault.at, fault.code)).collect::<Vec<_>>()
        };
        let full = |text: &str| NamePatch::Full(text.into());
        let long = "x".repeat(FULL_CHARACTERS_MAX + 1);
        let stored = Name { full: Some(long.as_str().into()), given: Some(long.as_str().into()), family: None };
        assert_eq!(errors(Some(&stored), &full(&long)), []);
        assert_eq!(
            errors(Some(&Name::default()), &full(&long)),
            [(FieldPath::FullName, ErrorCode::TooLong(FULL_CHARACTERS_MAX))]
        );
        assert_eq!(errors(Some(&Name::default()), &full("")), []);
        for empty in ["", " ", "\u{200B}"] {
            assert_eq!(errors(None, &full(empty)), [(FieldPath::FullName, ErrorCode::TooShort)]);
            assert_eq!(errors(Some(&stored), &full(empty)), [(FieldPath::FullName, ErrorCode::TooShort)]);
        }
        let parts = |family| NamePatch::Parts { given: Field::Set(long.as_str().into()), family };
        assert_eq!(errors(Some(&stored), &parts(Field::Set("Berg".into()))), []);
        assert_eq!(
            errors(Some(&stored), &parts(Field::Set(" ".into()))),
            [(FieldPath::FamilyName, ErrorCode::TooShort)]
        );
        assert_eq!(
            errors(None, &parts(Field::Keep)),
            [(FieldPath::GivenName, ErrorCode::TooLong(PART_CHARACTERS_MAX))]
        );
    }

    #[test]
    fn sending_the_full_name_back_keeps_a_split_made_by_hand() {
        let parts =
            NamePatch::Parts { given: Field::Set("Mary Ann".into()), family: Field::Set("van der Berg".into()) };
        let name = after(&Name::default(), &parts);
        assert_eq!(name.full.as_deref(), Some("Mary Ann van der Berg"));
        assert_eq!(after(&name, &NamePatch::Full("Mary Ann van der Berg".into())), name);
    }

    #[test]
    fn sending_the_parts_back_keeps_an_odd_full_name() {
        let name = after(&Name::default(), &NamePatch::Full("Ada   Lovelace".into()));
        let parts = NamePatch::Parts { given: Field::Set("Ada".into()), family: Field::Keep };
        assert_eq!(after(&name, &parts), name);
    }

    proptest! {
        #[test]
        fn a_part_is_of_the_name_and_never_blank(full in "\\PC{1,30}") {
            let name = Name::patched(None, &NamePatch::Full(full.as_str().into()), &mut Vec::new());
            let parts: Vec<&str> = [&name.given, &name.family].into_iter().flatten().map(|part| part.as_str()).collect();
            prop_assert!(parts.iter().all(|part| !is_blank(part)), "{:?}", parts);
            prop_assert_eq!(parts.is_empty(), is_blank(&full));
            for word in parts.iter().flat_map(|part| part.split_whitespace()) {
                prop_assert!(full.contains(word), "{:?}", word);
            }
        }

        #[test]
        fn a_name_without_commas_is_its_parts_in_order(full in "[A-Za-zäéøßα-ωа-я0-9.' \t-]{1,30}") {
            let name = Name::patched(None, &NamePatch::Full(full.as_str().into()), &mut Vec::new());
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let parts = [&name.given, &name.family].into_iter().flatten().flat_map(|part| words(part));
            prop_assert_eq!(parts.collect::<Vec<_>>(), words(&full));
        }

        #[test]
        fn another_given_name_before_the_family_name_keeps_it(
            given in "[A-Zé]{1,5}( [a-z]{1,5}){0,2}", family in "[A-Za-zéß']{1,6}( [A-Za-z]{1,6}){0,3}", other in "[A-Za-zü]{1,5}( [a-z]{1,5}){0,2}",
        ) {
            let [given, family, other] = [given, family, other].map(CompactString::from);
            let parts = NamePatch::Parts { given: Field::Set(given), family: Field::Set(family.clone()) };
            let name = Name::patched(None, &parts, &mut Vec::new());
            let full = NamePatch::Full(format_compact!("{other} {family}"));
            let name = Name::patched(Some(&name), &full, &mut Vec::new());
            prop_assert_eq!((name.given, name.family), (Some(other), Some(family)));
        }

        #[test]
        fn what_is_written_is_read_back(full in ".{1,20}", given in ".{1,20}", family in ".{1,20}") {
            let [full, given, family] = [full, given, family].map(CompactString::from);
            let name = Name::patched(None, &NamePatch::Full(full.clone()), &mut Vec::new());
            prop_assert_eq!(name.full.as_ref(), Some(&full));
            let parts = NamePatch::Parts { given: Field::Set(given.clone()), family: Field::Set(family.clone()) };
            let name = Name::patched(Some(&name), &parts, &mut Vec::new());
            prop_assert_eq!((name.given, name.family), (Some(given), Some(family)));
        }
    }
}
