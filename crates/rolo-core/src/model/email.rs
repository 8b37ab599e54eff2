//! E-mail addresses: the text as given, and the key by which two of them are the same.

use email_address::{EmailAddress, Options};

use crate::change::field_error::{ErrorCode, check_length};
use crate::model::items::Keyed;
use crate::model::text::{composed, fold, is_blank_character};

/// Code points of an address (RFC 5321 allows 254 bytes; the rest is room for other scripts).
pub const EMAIL_CHARACTERS_MAX: usize = 320;

/// Code points of a domain.
pub const DOMAIN_CHARACTERS_MAX: usize = 255;

/// Takes an address as a caller wrote it, without the white space around it. It must be an addr-spec with a domain name of
/// two labels or more.
pub fn email(text: &str) -> Result<Keyed, ErrorCode> {
    let text = text.trim_matches(is_blank_character);
    check_length(text, EMAIL_CHARACTERS_MAX)?;
    let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
    // In the form that letters with marks are written in as one: the marks alone would be no letters of an address.
    let well_formed = EmailAddress::parse_with_options(&composed(text), options).is_ok();
    let domain_key = text.rsplit_once('@').and_then(|(_, domain)| domain_key(domain));
    match (well_formed, domain_key) {
        (true, Some(_)) => Ok(Keyed { text: text.into(), key: key(text).into() }),
        _ => Err(ErrorCode::InvalidFormat("an e-mail address such as ada@example.org")),
    }
}

/// The key of an address: trimmed and folded ([`fold`]), the domain in its ASCII form.
pub fn key(text: &str) -> String {
    let text = text.trim();
    match text.rsplit_once('@') {
        Some((local, domain)) => {
            let domain = domain_key(domain).unwrap_or_else(|| {
                // What is no domain may become one without characters that nobody sees; a key must be its own key.
                let folded = fold(domain);
                domain_key(&folded).unwrap_or(folded)
            });
            format!("{}@{domain}", fold(local))
        }
        None => fold(text),
    }
}

/// Takes a domain as a caller wrote it.
pub fn domain(text: &str) -> Result<Keyed, ErrorCode> {
    check_length(text, DOMAIN_CHARACTERS_MAX)?;
    match domain_key(text) {
        Some(key) if key.contains('.') => Ok(Keyed { text: text.into(), key: key.into() }),
        _ => Err(ErrorCode::InvalidFormat("a domain name such as example.org")),
    }
}

/// The key of a domain: lower case, ASCII form, no trailing dot. `None` when it is not a domain name.
pub fn domain_key(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(domain.strip_suffix('.').unwrap_or(domain)).ok()?;
    (!ascii.is_empty()).then_some(ascii)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_and_script_of_the_domain_do_not_tell_addresses_apart() {
        assert_eq!(key("Ada@Example.ORG"), key(" ada@example.org "));
        assert_eq!(key("ada@bücher.example"), key("ada@xn--bcher-kva.example"));
        assert_ne!(key("ada@example.org"), key("ada@example.com"));
    }

    #[test]
    fn the_forms_of_unicode_do_not_tell_addresses_apart() {
        assert_eq!(key("jose\u{301}@example.org"), key("JOSÉ@example.org"));
        assert_eq!(key("ΟΔΟΣ@example.org"), key("οδος@example.org"));
        assert_ne!(key("jose@example.org"), key("josé@example.org"));
        let odd = key("ada@bücher\u{FFF0}.example");
        assert_eq!(key(&odd), odd);
    }

    #[test]
    fn addresses_and_rubbish_are_told_apart() {
        for text in ["ada@example.org", "ada+tag@mail.example.org", "ädä@example.org", "a@b.example"] {
            assert!(email(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "ada",
            "@example.org",
            "ada@",
            "ada@localhost",
            "ada@[127.0.0.1]",
            "Ada <ada@example.org>",
            "a b@example.org",
            "ada@exa mple.org",
            " ",
            "ada@example..org",
        ] {
            assert!(email(text).is_err(), "{text}");
        }
    }

    #[test]
    fn white_space_around_an_address_is_no_part_of_it() {
        for text in
            [" ada@example.org", "ada@example.org\r\n", "\u{A0}ada@example.org\u{200B}", "\u{FEFF}ada@example.org "]
        {
            let Keyed { text, key } = email(text).expect("an address");
            assert_eq!((text.as_str(), key.as_str()), ("ada@example.org", "ada@example.org"));
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_a_key_is_its_own_key(text in "\\PC{0,40}") {
            let _ = email(&text);
            prop_assert_eq!(key(&key(&text)), key(&text));
        }
    }
}
