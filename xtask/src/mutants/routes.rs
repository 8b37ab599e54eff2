//! The routes that need a key: those of the table that a person has reviewed, which a test of rolo-api holds against the
//! product.

use std::collections::BTreeSet;

use crate::tidy::source::{Source, unquoted};
use crate::tidy::tree::Tree;

/// The table.
const TABLE: &str = "crates/rolo-api/tests/it/separation/routes.rs";

/// Each operation, `route/NAME`, where those of one name in two surfaces are one place; each page, `page/NAME`.
pub fn places(tree: &Tree) -> Vec<String> {
    let table = tree.files.iter().find(|file| file.path == TABLE);
    let source = table.and_then(|file| Source::read(&file.text).ok()).unwrap_or_default();
    let mut places = BTreeSet::new();
    for (index, token) in source.tokens.iter().enumerate() {
        let behind = &source.tokens[index + 1..];
        let first_text = || behind.iter().find_map(|token| unquoted(&token.text));
        let is_called = behind.first().is_some_and(|next| next.text == "(");
        if token.text == "route" && is_called && source.tokens[index - 1].text != "fn" {
            places.extend(first_text().map(|name| format!("route/{name}")));
        }
        let scopes = behind.iter().skip_while(|token| token.text != "[").nth(1);
        if token.text == "Page"
            && behind.get(1).is_some_and(|next| next.text == "path")
            && scopes.is_some_and(|first| first.text != "]")
        {
            places.extend(first_text().map(|path| format!("page{path}")));
        }
    }
    places.into_iter().filter(|place| !place.ends_with('}')).collect()
}
