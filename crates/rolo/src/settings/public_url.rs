//! The URL by which clients reach the server.

/// Reads a URL, without the slashes at its end.
pub(super) fn public_url(text: &str) -> Option<Option<String>> {
    if text.is_empty() {
        return Some(None);
    }
    let url: http::Uri = text.parse().ok()?;
    let is_web = matches!(url.scheme_str(), Some("http" | "https"));
    // A header holds ASCII alone; other letters in a path are percent-encoded.
    let is_whole =
        text.is_ascii() && url.host().is_some_and(|host| !host.is_empty()) && !text.contains(['?', '#', '@']);
    (is_web && is_whole).then(|| Some(text.trim_end_matches('/').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_taken_whole_and_without_the_slash_at_its_end() {
        for (text, url) in [
            ("https://example.org/contacts/", "https://example.org/contacts"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("https://example.org/", "https://example.org"),
        ] {
            assert_eq!(public_url(text), Some(Some(url.to_owned())), "{text}");
        }
        assert_eq!(public_url(""), Some(None));
        for text in [
            "example.org",
            "/contacts",
            "ftp://example.org",
            "https://",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://ada@example.org/",
            "https://example.org/a b",
            "https://example.org/k\u{fc}che",
        ] {
            assert_eq!(public_url(text), None, "{text}");
        }
    }
}
