//! Folding: the form in which texts are searched and compared, whatever case or Unicode form they were written in.

use std::borrow::Cow;

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Folds a text: full case folding, Unicode's form NFC, no characters without width, and white space as one space, with none
/// at either end. What is part of a text stays part of it, so that a search may look for the folded part.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    push_folded(&mut folded, text);
    folded
}

/// Appends the folded text.
pub(crate) fn push_folded(folded: &mut String, text: &str) {
    let start = folded.len();
    if text.is_ascii() {
        push_words(folded, text);
        folded[start..].make_ascii_lowercase();
        return;
    }
    // Folded in decomposed form, since some marks fold into letters that stand in another order (Unicode, definition D145).
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let lower = CaseMapper::new().fold_string(&decomposed);
    let composed = composed(&lower);
    let visible: String =
        composed.chars().filter(|&letter| letter.is_whitespace() || !is_blank_character(letter)).collect();
    push_words(folded, &visible);
}

/// The text in Unicode's composed form, NFC.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Appends the words of a text, one space apart.
fn push_words(folded: &mut String, text: &str) {
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            folded.push(' ');
        }
        folded.push_str(word);
    }
}

/// Whether a text shows nothing: it is empty, or made of white space and of characters without width.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(is_blank_character)
}

/// Whether a character is white space, or one that nothing is to be drawn for (Unicode's `Default_Ignorable_Code_Point`).
pub fn is_blank_character(character: char) -> bool {
    match character {
        '!'..='~' => false,
        '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => true,
        other => other.is_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_form_and_space_do_not_tell_texts_apart() {
        assert_eq!(fold("  Ada \t LOVELACE\n"), "ada lovelace");
        assert_eq!(fold("Zoe\u{308}"), fold("ZOË"));
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("ΟΔΟΣ"), fold("οδος"));
        assert_eq!(fold("οδος"), fold("οδοσ"));
        assert_eq!(fold("Ada\u{200B}\u{FEFF}"), "ada");
        assert_ne!(fold("Zoe"), fold("Zoë"));
    }

    #[test]
    fn a_part_of_a_word_is_found_in_any_case() {
        let found = |text: &str, part: &str| fold(text).contains(&fold(part));
        assert!(found("ΟΔΥΣΣΕΥΣ", "ΟΔΥΣ") && found("Οδυσσεύς", "ΣΣΕΎΣ") && found("Ångström", "ÅNG"));
        assert!(!found("Ada", "Bea"));
    }

    #[test]
    fn blank_is_what_nobody_sees() {
        assert!(is_blank("") && is_blank(" \t\u{A0}\u{200B}\u{FEFF}\u{2060}"));
        assert!(!is_blank("\u{200B}a"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn folding_once_is_enough(text in "\\PC{0,20}|[a-zA-ZßẞİıΣςſﬁÅ\u{301}\u{345}\u{3b1} ]{0,12}") {
            let folded = fold(&text);
            prop_assert_eq!(fold(&folded), folded);
        }

        #[test]
        fn the_forms_of_unicode_fold_alike(text in "\\PC{0,20}") {
            let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&text).into_owned();
            let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&text).into_owned();
            prop_assert_eq!(fold(&composed), fold(&decomposed));
        }
    }
}
