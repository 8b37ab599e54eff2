//! Parameters of paths.

use percent_encoding::percent_decode_str;

/// The parameters that stand in `path`, by their names in `template`, percent-decoded. The router has matched the two.
///
/// What cannot be decoded becomes empty: no id is empty, so it is answered as an id that does not exist.
pub(crate) fn parameters(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let segments = template.split('/').zip(path.split('/'));
    let named = segments.filter_map(|(segment, value)| {
        let (name, suffix) = parameter(segment)?;
        Some((name, value.strip_suffix(suffix).unwrap_or(value)))
    });
    named.map(|(name, value)| (name, decoded(value).unwrap_or_default())).collect()
}

/// The name of the parameter that is this segment of a template, and what follows it there, such as `:undo`.
pub(crate) fn parameter(segment: &str) -> Option<(&str, &str)> {
    segment.strip_prefix('{')?.split_once('}')
}

/// The text that is meant: every percent sign must begin an escape, the bytes must be UTF-8, and U+0000 is in no id.
fn decoded(value: &str) -> Option<String> {
    if !value.contains('%') {
        return Some(value.to_owned());
    }
    let is_escape = |rest: &str| rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit);
    if !value.split('%').skip(1).all(is_escape) {
        return None;
    }
    let text = percent_decode_str(value).decode_utf8().ok()?;
    (!text.contains('\0')).then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parameters_are_found_by_name_and_decoded() {
        let template = "/v2/memory_stores/{memory_store_id}/contacts/{contact_id}/attach";
        assert_eq!(
            parameters(template, "/v2/memory_stores/a%2Fb/contacts/%C3%A9/attach/"),
            [("memory_store_id", "a/b".to_owned()), ("contact_id", "é".to_owned())]
        );
        assert_eq!(parameters("/v2/contacts", "/v2/contacts/"), []);
        let undone = parameters("/rolo/v1/changes/{position}:undo", "/rolo/v1/changes/%37:undo/");
        assert_eq!(undone, [("position", "7".to_owned())]);
    }

    #[test]
    fn what_cannot_be_decoded_is_empty() {
        for value in ["%", "%4", "%zz", "a%", "%ff", "%C3", "%00", "a%00b", "%é"] {
            assert_eq!(decoded(value), None, "{value}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(value in "[%a-f0-9é]{0,12}") {
            let _ = decoded(&value);
        }
    }
}
