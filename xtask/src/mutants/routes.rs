//! The routes that need a key: those of the table that a person has reviewed, which a test of rolo-api holds against the
//! product.

use std::collections::BTreeSet;

use crate::tidy::source::{Source, unquoted};
use crate::tidy::tree::Tree;

/// The table.
pub(super) const TABLE: &str = "crates/rolo-api/tests/it/separation/routes.rs";

/// Each operation, `route/NAME`, where those of one name in two surfaces are one place; each page, `page/NAME`.
pub fn places(tree: &Tree) -> Vec<String> {
    let table = tree.files.iter().find(|file| file.path == TABLE);
    let source = table.and_then(|file| Source::read(&file.text).ok()).unwrap_or_default();
    let mut places = BTreeSet::new();
    for (before, behind) in (0..source.tokens.len()).map(|index| source.tokens.split_at(index)) {
        let text = |index: usize| behind.get(index).map_or("", |token| token.text.as_str());
        let first_text = || behind.iter().find_map(|token| unquoted(&token.text));
        if text(0) == "route" && text(1) == "(" && before.last().is_some_and(|token| token.text != "fn") {
            places.extend(first_text().map(|name| format!("route/{name}")));
        }
        let needs_key =
            || behind.iter().skip_while(|token| token.text != "[").nth(1).is_some_and(|token| token.text != "]");
        if text(0) == "Page" && text(2) == "path" && text(3) == ":" && unquoted(text(4)).is_some() && needs_key() {
            places.extend(first_text().map(|path| format!("page{path}")));
        }
    }
    places.into_iter().collect()
}
