//! Sample data is nobody's: phone numbers and addresses come from the ranges that are reserved for examples.

use super::report::Report;
use super::tree::Tree;
use super::wording::VENDORED;

/// The domains that nobody can own (RFC 2606, RFC 6761).
const RESERVED: &[&str] = &["example.org", "example.com", "example.net", "example", "test", "invalid", "localhost"];

/// What stands after an `@` and a dot without being a domain: units of a service manager, files.
const ENDINGS: &[&str] = &["service", "socket", "timer", "md", "rs", "sh", "toml", "json", "yaml", "yml"];

/// The digits of a number that starts with `+1`, that one included.
const DIGIT_COUNT: usize = 11;

/// Checks every line of every file.
pub fn check(tree: &Tree, report: &mut Report) {
    for file in &tree.files {
        if VENDORED.iter().any(|folder| file.path.starts_with(folder)) {
            continue;
        }
        for (line, text) in file.lines() {
            for number in phone_numbers(text).filter(|number| !is_fictitious(number)) {
                let wrong = format!("+{number} may be somebody's phone number");
                report.fault(&file.path, line, wrong, "take one that ends in 555 01XX, such as +1 202 555 0123");
            }
            for (address, domain) in addresses(text).filter(|(_, domain)| !is_reserved(domain)) {
                let wrong = format!("{address} may be somebody's address, as {domain} can be owned");
                report.fault(&file.path, line, wrong, "take one under example.org, .example, .test or .invalid");
            }
        }
    }
}

/// The digits of the numbers that start with `+1`, however they are grouped.
fn phone_numbers(line: &str) -> impl Iterator<Item = String> {
    line.match_indices("+1").filter_map(|(at, _)| {
        let groups = line[at + 1..].chars().take_while(|&letter| letter.is_ascii_digit() || " ().-".contains(letter));
        let digits: String = groups.filter(char::is_ascii_digit).take(DIGIT_COUNT).collect();
        (digits.len() == DIGIT_COUNT).then_some(digits)
    })
}

fn is_fictitious(digits: &str) -> bool {
    digits[DIGIT_COUNT - 7..].starts_with("55501")
}

/// The e-mail addresses in a line, each with its domain in lower case.
fn addresses(line: &str) -> impl Iterator<Item = (&str, String)> {
    line.match_indices('@').filter_map(|(at, _)| {
        let before = &line[..at];
        let local = &before[before.rfind(|letter| !is_of_local(letter)).map_or(0, |last| after(before, last))..];
        let rest = &line[at + 1..];
        let domain = &rest[..rest.find(|letter| !is_of_domain(letter)).unwrap_or(rest.len())];
        let domain = domain.trim_end_matches(['.', '-']);
        let address = &line[at - local.len()..at + 1 + domain.len()];
        let is_address = !local.is_empty() && is_domain(domain) && !is_in_url(before) && address != "git@github.com";
        is_address.then(|| (address, domain.to_lowercase()))
    })
}

/// The place after the letter that starts at `place`.
fn after(text: &str, place: usize) -> usize {
    place + text[place..].chars().next().map_or(0, char::len_utf8)
}

fn is_of_local(letter: char) -> bool {
    letter.is_alphanumeric() || "._%+-".contains(letter)
}

fn is_of_domain(letter: char) -> bool {
    letter.is_alphanumeric() || ".-".contains(letter)
}

/// Whether it could be looked up: two labels or more, none empty, the last one of letters.
fn is_domain(domain: &str) -> bool {
    let Some((_, last)) = domain.rsplit_once('.') else { return false };
    let is_last_of_letters = last.chars().count() > 1 && last.chars().all(char::is_alphabetic);
    is_last_of_letters && !domain.split('.').any(str::is_empty) && !ENDINGS.contains(&last)
}

/// Whether the text ends within the user's part of an address such as `postgres://user:password@host.internal`.
fn is_in_url(before: &str) -> bool {
    before.rsplit_once("://").is_some_and(|(_, user)| !user.contains(['/', ' ', '"', '?']))
}

fn is_reserved(domain: &str) -> bool {
    RESERVED
        .iter()
        .any(|reserved| domain.strip_suffix(reserved).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_count(text: &str) -> usize {
        let mut report = Report::default();
        check(&Tree::of(&[("docs/use.md", text)]), &mut report);
        report.faults.len()
    }

    #[test]
    fn a_real_looking_phone_number_is_a_fault() {
        for number in ["2025550123", " 202 555 0199", " (202) 555-0100", "-202-555-0123", ".202.555.0123"] {
            assert_eq!(fault_count(&format!("call +1{number} now")), 0, "{number}");
        }
        for number in ["2025551234", " 202 444 0123", " (202) 555-0200"] {
            assert_eq!(fault_count(&format!("call +1{number} now")), 1, "{number}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        assert_eq!(fault_count("+1, +10:00, n+1, +4930123456, 1.2.3+1"), 0);
    }

    #[test]
    fn an_address_under_a_domain_that_can_be_owned_is_a_fault() {
        for domain in ["example.org", "mail.Example.COM", "a.test", "a.invalid", "sub.a.example", "localhost"] {
            assert_eq!(fault_count(&format!("ada@{domain}, ")), 0, "{domain}");
        }
        for domain in ["gmail.com", "notexample.org", "example.de", "bücher.de"] {
            assert_eq!(fault_count(&format!("write to ada.l+x{}{domain}.", '@')), 1, "{domain}");
        }
    }

    #[test]
    fn what_only_resembles_an_address_is_left_alone() {
        for text in ["user@1.2.3.4", "pkg@1.2", "ada@", "@b.com", "a@b", "rolo@main.service", "a@b..com"] {
            assert_eq!(fault_count(text), 0, "{text}");
        }
        assert_eq!(fault_count("postgres://rolo:secret@db.internal:5432/rolo"), 0);
        assert_eq!(fault_count(&format!("https://example.org/?email=ada{}gmail.com", '@')), 1);
    }

    #[test]
    fn documents_of_others_are_kept_as_they_came() {
        let mut report = Report::default();
        let text = format!("ada{}gmail.com", '@');
        check(&Tree::of(&[("crates/rolo-api/contracts/synthflow.openapi.json", &text)]), &mut report);
        assert_eq!(report.places(), [""; 0]);
    }
}
