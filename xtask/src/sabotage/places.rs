//! The places at which a promise is broken that is kept at many.
//!
//! The lists are written out, and compared with the product: who adds a query or an operation adds it here.

/// The queries of both stores that read within a workspace, by the ends of their names. Not here: those that go by an id
/// which only this workspace can have, since a foreign row has no way into them.
pub(super) const SCOPED_QUERIES: &[&str] = &[
    "load::CONTACT",
    "load::CONTACT_OF_ALIAS",
    "load::CONTACTS_OF_COMPANY",
    "load::CONTACTS_OF_STORE",
    "load::COMPANY",
    "load::STORE",
    "load::OWNERS_OF_EMAIL",
    "load::OWNERS_OF_DOMAIN",
    "contacts::LIST_NEWEST_FIRST",
    "contacts::LIST_OLDEST_FIRST",
    "contacts::LIST_OF_CRM",
    "contacts::PAGE",
    "contacts::KEYS",
    "contacts::IDS_WITH_DIGITS",
    "companies::GET",
    "companies::LIST_NEWEST_FIRST",
    "companies::LIST_OLDEST_FIRST",
    "companies::LIST_OF_CRM",
    "companies::LIST_OF_DOMAIN",
    "memory_stores::GET",
    "memory_stores::PAGE",
    "memory_stores::COUNT",
];

/// Those of the embedded store alone, which keeps texts and numbers in memory.
pub(super) const SCOPED_QUERIES_OF_SQLITE: &[&str] = &["texts::TEXTS", "texts::NUMBERS"];

/// Those of PostgreSQL alone, where a list with a text to search is a query of its own.
pub(super) const SCOPED_QUERIES_OF_POSTGRES: &[&str] = &[
    "contacts::SEARCH_NEWEST_FIRST",
    "contacts::SEARCH_OLDEST_FIRST",
    "contacts::IDS_WITH_TEXT",
    "contacts::WALK_NEWEST_FIRST",
    "contacts::WALK_OLDEST_FIRST",
    "companies::SEARCH_NEWEST_FIRST",
    "companies::SEARCH_OLDEST_FIRST",
];

/// The pages of the program itself that need a key.
pub(super) const PAGES: &[&str] = &["metrics"];

/// The operations of all surfaces; where two surfaces have one of the same name, both forget.
pub(super) const OPERATIONS: &[&str] = &[
    "list-contacts",
    "create-a-contact",
    "get-a-contact",
    "update-a-contact",
    "delete-a-contact",
    "list-memory-stores",
    "create-a-memory-store",
    "get-a-memory-store",
    "update-a-memory-store",
    "delete-a-memory-store",
    "attach-a-contact-to-a-memory-store",
    "detach-a-contact-from-a-memory-store",
    "get-data-for-a-specific-memory-store-and-contact",
    "attach-a-memory-store-to-an-agent",
    "detach-a-memory-store-from-an-agent",
    "create-contact",
    "get-contact-by-id",
    "update-contact",
    "delete-contact",
    "list-companies",
    "create-company",
    "get-company-by-id",
    "update-company",
    "delete-company",
    "set-contact-crm-association",
    "clear-contact-crm-association",
    "set-company-crm-association",
    "clear-company-crm-association",
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    const CRATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates");

    /// The module and the text of each file of a folder.
    fn modules(folder: &str) -> Vec<(String, String)> {
        let files = fs::read_dir(Path::new(CRATES).join(folder)).expect("a folder of the product");
        let files = files.map(|file| file.expect("a file").path());
        let read = |path: std::path::PathBuf| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("UTF-8"))
        };
        files.filter(|path| path.extension().is_some_and(|end| end == "rs")).map(read).collect()
    }

    /// What stands between these two, wherever it does.
    fn between<'a>(text: &'a str, start: &'a str, end: char) -> impl Iterator<Item = &'a str> {
        text.split(start).skip(1).filter_map(move |rest| rest.split_once(end).map(|(name, _)| name))
    }

    fn set(names: &[&str]) -> BTreeSet<String> {
        let set: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(set.len(), names.len(), "a name stands there twice");
        set
    }

    #[test]
    fn every_query_within_a_workspace_is_a_place() {
        for (store, own) in [("sqlite", SCOPED_QUERIES_OF_SQLITE), ("postgres", SCOPED_QUERIES_OF_POSTGRES)] {
            let mut queries = BTreeSet::new();
            for (module, text) in modules(&format!("rolo-store/src/{store}")) {
                queries.extend(between(&text, "scoped!(", ')').map(|name| format!("{module}::{name}")));
            }
            assert!(queries.len() > 10, "{store}: {queries:?}");
            assert_eq!(queries, set(&[SCOPED_QUERIES, own].concat()), "{store}");
        }
    }

    /// The table of routes that a person has reviewed is held against the product by a test of its own.
    #[test]
    fn every_operation_and_every_page_with_a_key_is_a_place() {
        let routes = Path::new(CRATES).join("rolo-api/tests/it/separation/routes.rs");
        let routes = fs::read_to_string(routes).expect("the table of routes");
        let rows = routes.split("    route(").skip(1);
        let operations: BTreeSet<String> = rows.filter_map(|row| row.split('"').nth(1)).map(str::to_owned).collect();
        assert_eq!(operations, set(OPERATIONS));
        let pages = between(&routes, "Page { path: \"/", '}').filter(|page| !page.contains("scopes: &[]"));
        let pages: BTreeSet<String> = pages.filter_map(|page| page.split('"').next()).map(str::to_owned).collect();
        assert_eq!(pages, set(PAGES));
    }
}
