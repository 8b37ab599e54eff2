//! Old terms of the project, and what to write in their place: one word for one thing, the field's own where it has one.
//!
//! A name is looked for in code, and in text only between backquotes, since a sentence may well begin with it. A phrase
//! is looked for everywhere, in any case. Both are whole words, so that the names of tests, which are sentences, stay
//! as they are. Not looked at: what is history (the changelog, decisions) and documents of others.

use super::report::Report;
use super::tree::{File, Tree};
use super::wording::{VENDORED, is_of_word};

/// What says how it once was, or has the old terms for its own reasons.
const HISTORY: &[&str] = &["CHANGELOG.md", "docs/decisions/", "xtask/src/tidy/terms.rs"];

/// Everything.
const ALL: &[&str] = &[""];

/// What ships.
const CRATES: &[&str] = &["crates/"];

/// The store.
const STORE: &[&str] = &["crates/rolo-store/"];

/// The store's own code; tests may have places and notes of other kinds.
const STORE_CODE: &[&str] = &["crates/rolo-store/src/"];

/// The dialects' own code.
const DIALECTS: &[&str] = &["crates/rolo-api/src/"];

/// An old term.
struct Term {
    old: &'static str,
    new: &'static str,
    /// The folders in which it is refused: elsewhere the word has another, good meaning.
    folders: &'static [&'static str],
}

const fn term(old: &'static str, new: &'static str, folders: &'static [&'static str]) -> Term {
    Term { old, new, folders }
}

/// Names of types, functions and modules.
const NAMES: &[Term] = &[
    term("Answer", "`CommandResult`", &["crates/rolo-core/", "crates/rolo-store/"]),
    term("Ask", "`ListRequest`", DIALECTS),
    term("Bounds", "`PageQuery`", STORE),
    term("Committing", "`CommitGuard`", CRATES),
    term("Doubtful", "`AmbiguousFraming`", ALL),
    term("Entrance", "`CommandQueue`", ALL),
    term("Fault", "`FieldError`, or `DbError` in the store", CRATES),
    term("Folding", "`Checkpointer`", STORE),
    term("Frame", "`ResponseContext`", DIALECTS),
    term("Generation", "`KeyEpoch`", CRATES),
    term("Given", "`QueryParameters`", DIALECTS),
    term("Held", "`MemoryQuota` or `Reservation`", CRATES),
    term("Instants", "`TimeRange`", CRATES),
    term("Job", "`PendingCommand`", STORE),
    term("Kept", "`IdempotencyRecord`", CRATES),
    term("Keyset", "`PagePosition`", CRATES),
    term("Lots", "`Chunks`", STORE),
    term("Moment", "`WriteContext`", CRATES),
    term("MoveError", "`TransferError`", ALL),
    term("Moved", "`TransferReport`", CRATES),
    term("Note", "`ResumePosition`", STORE_CODE),
    term("Numbered", "`CountedPage`", CRATES),
    term("Pen", "`BatchWriter`", CRATES),
    term("Place", "`Location`", STORE_CODE),
    term("Quoted", "`RateLimitHeaders`", CRATES),
    term("Refusal", "`RequestError`", CRATES),
    term("RetryKey", "`IdempotencyKey`", ALL),
    term("Seal", "`CursorSigner`", CRATES),
    term("SearchTexts", "`SearchIndex`", ALL),
    term("Share", "`ConnectionBudget`", STORE),
    term("Silent", "`NoObserver`", CRATES),
    term("Surroundings", "`ProcessEnvironment`", ALL),
    term("Texts", "`TextIndex`", STORE_CODE),
    term("Told", "`Delta`", &["crates/rolo-core/"]),
    term("Traversal", "`ListQuery`", ALL),
    term("carry_out", "`handle`", CRATES),
    term("from_word", "`parse`", CRATES),
    term("is_believed", "`is_fresh`", CRATES),
    term("is_of_crowd", "`is_too_many_connections`", ALL),
    term("retry_key", "`idempotency_key`", ALL),
    term("retry_keys", "`idempotency_keys`", ALL),
    term("shuts_us_out", "`is_access_denied`", ALL),
    term("traversal", "`query`", DIALECTS),
];

/// Phrases.
const PHRASES: &[Term] = &[
    term("border", "store API", STORE),
    term("check sum", "checksum", ALL),
    term("check sums", "checksums", ALL),
    term("instant on the wall", "wall-clock time", ALL),
    term("kept answer", "idempotency record", ALL),
    term("kept answers", "idempotency records", ALL),
    // In the crash test it stands in the names of rows, which are given on the command line.
    term("log of writes", "WAL", &["crates/", "docs/", "packaging/", "proof/driver/", "proof/testkit/", "README.md"]),
    term("lookers", "point readers", STORE),
    term("lost its meaning", "is stale", STORE),
    term("lost their meaning", "are stale", STORE),
    term("retry key", "idempotency key", ALL),
    term("retry keys", "idempotency keys", ALL),
    term("sabotage", "mutant", ALL),
    term("scanners", "range readers", STORE),
    term("surroundings", "process environment", CRATES),
    term("suspicion", "suspected failure", CRATES),
    term("whoever is told", "the observer", ALL),
];

/// Checks every line of every file.
pub fn check(tree: &Tree, report: &mut Report) {
    let is_left_out = |file: &&File| HISTORY.iter().chain(VENDORED).any(|start| file.path.starts_with(start));
    for file in tree.files.iter().filter(|file| !is_left_out(file)) {
        let holds = |term: &&Term| term.folders.iter().any(|folder| file.path.starts_with(folder));
        let names: Vec<_> = NAMES.iter().filter(holds).collect();
        let phrases: Vec<_> = PHRASES.iter().filter(holds).collect();
        for (line, text) in file.lines() {
            let is_code = file.path.ends_with(".rs") && !text.trim_start().starts_with("//");
            let lower = text.to_lowercase();
            let old_names = names.iter().filter(|term| has_name(text, term.old, is_code));
            let old_phrases = phrases.iter().filter(|term| has_word(&lower, term.old, |_| true));
            for Term { old, new, .. } in old_names.chain(old_phrases) {
                report.fault(&file.path, line, format!("`{old}` is an old term"), &format!("say {new}"));
            }
        }
    }
}

/// Whether a line has this name: in code before a comment, or between backquotes.
fn has_name(line: &str, name: &str, is_code: bool) -> bool {
    let code_end = if is_code { line.find(" // ").unwrap_or(line.len()) } else { 0 };
    has_word(line, name, |at| at < code_end && !is_quoted(&line[..at]) || line[..at].ends_with('`'))
}

/// Whether a text literal has begun on this line and not ended.
fn is_quoted(before: &str) -> bool {
    before.matches('"').count() % 2 == 1
}

fn has_word(line: &str, word: &str, counts: impl Fn(usize) -> bool) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let is_whole = !line[..at].ends_with(is_of_word) && !line[at + word.len()..].starts_with(is_of_word);
        is_whole && counts(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(path: &str, text: &str) -> Vec<String> {
        let mut report = Report::default();
        check(&Tree::of(&[(path, text)]), &mut report);
        report.faults.iter().map(ToString::to_string).collect()
    }

    fn somewhere(term: &Term) -> String {
        let folder = term.folders.first().expect("a folder");
        if folder.is_empty() || folder.ends_with('/') { format!("{folder}a.rs") } else { (*folder).to_owned() }
    }

    #[test]
    fn an_old_name_is_a_fault_in_code_and_between_backquotes_and_says_what_to_write() {
        for term in NAMES {
            let path = somewhere(term);
            let found = faults(&path, &format!("let a = {}::new();", term.old));
            assert!(matches!(&found[..], [one] if one.contains(term.new)), "{}: {found:?}", term.old);
            assert_eq!(faults(&path, &format!("/// See `{}`.", term.old)).len(), 1, "{}", term.old);
            assert_eq!(faults(&path, &format!("/// {} of all kinds.", term.old)).len(), 0, "{}", term.old);
            assert_eq!(faults(&path, &format!("let a = \"{} is text\";", term.old)).len(), 0, "{}", term.old);
            assert_eq!(faults(&path, &format!("fn a_{}_b() {{}}", term.old)).len(), 0, "{}", term.old);
        }
    }

    #[test]
    fn an_old_phrase_is_a_fault_anywhere_in_any_case_and_says_what_to_write() {
        for term in PHRASES {
            let path = somewhere(term);
            let found = faults(&path, &format!("// {}.", term.old.to_uppercase()));
            assert!(matches!(&found[..], [one] if one.contains(term.new)), "{}: {found:?}", term.old);
            assert_eq!(faults(&path, &format!("bail!(\"the {} is gone\");", term.old)).len(), 1, "{}", term.old);
            assert_eq!(faults(&path, &format!("// x{}x", term.old)).len(), 0, "{}", term.old);
        }
    }

    #[test]
    fn history_and_words_with_another_meaning_elsewhere_are_let_be() {
        assert_eq!(faults("CHANGELOG.md", "- kept answers have check sums").len(), 0);
        assert_eq!(faults("docs/decisions/0009-a.md", "the log of writes").len(), 0);
        assert_eq!(faults("crates/rolo-http/src/a.rs", "use hyper::body::Frame;").len(), 0);
        assert_eq!(faults("crates/rolo-core/src/text.rs", "pub fn fold(text: &str) -> String {").len(), 0);
    }
}
