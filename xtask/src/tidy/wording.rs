//! What no file may say: the paths and hosts of somebody's machine, and words that have no place here.
//!
//! The repository must build from a fresh clone anywhere, so it names no folder of the machine that it was written on and
//! no host of a registry: where packages come from is up to the settings of whoever builds. The words are spelled in
//! pieces below, or this very file would be the first to be found.

use super::report::Report;
use super::tree::Tree;

/// Folders at the root of a machine that lead to something private.
const MACHINE_FOLDERS: &[&str] = &["home", "root", "work", "Users", "farm"];

/// Parts of the names of registry hosts, each in two pieces.
const REGISTRIES: &[[&str; 2]] = &[
    ["artifact", "ory"],
    ["jfr", "og"],
    ["sona", "type"],
    ["index.", "crates.io"],
    ["static.", "crates.io"],
    ["registry.", "npmjs.org"],
    ["pypi.org", "/simple"],
    ["files.", "pythonhosted.org"],
    ["deb.", "debian.org"],
    ["proxy.", "golang.org"],
];

/// Words that have no place in the project, each in two pieces.
const WORDS: &[[&str; 2]] = &[
    ["as an ", "ai"],
    ["ll", "m"],
    ["ll", "ms"],
    ["gp", "t"],
    ["chatg", "pt"],
    ["open", "ai"],
    ["cla", "ude"],
    ["anthro", "pic"],
    ["co", "pilot"],
    ["language ", "model"],
    ["language ", "models"],
    ["ai-", "generated"],
];

/// Documents of others, kept as they came.
pub const VENDORED: &[&str] = &["crates/rolo-api/contracts/"];

/// Checks every line of every file.
pub fn check(tree: &Tree, report: &mut Report) {
    for file in &tree.files {
        let is_vendored = VENDORED.iter().any(|folder| file.path.starts_with(folder));
        for (line, text) in file.lines() {
            if file.path == "Cargo.lock" && text.starts_with("checksum = ") {
                continue;
            }
            for found in machine_paths(text) {
                let wrong = format!("`{found}` is a path of one machine");
                report.fault(&file.path, line, wrong, "name it from the repository's root");
            }
            let lower = text.to_lowercase();
            for host in REGISTRIES.iter().map(|pieces| pieces.concat()).filter(|host| lower.contains(host)) {
                let wrong = format!("`{host}` names a registry's host");
                report.fault(&file.path, line, wrong, "leave it to the settings of the package manager");
            }
            for word in WORDS.iter().map(|pieces| pieces.concat()).filter(|word| holds_word(&lower, word)) {
                if !is_vendored {
                    report.fault(&file.path, line, format!("the word `{word}` has no place here"), "say it otherwise");
                }
            }
        }
    }
}

/// The starts of the machine's own paths in a line.
fn machine_paths(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for folder in MACHINE_FOLDERS.iter().map(|name| format!("/{name}/")) {
        if line.match_indices(&folder).any(|(at, _)| starts_path(&line[..at])) {
            found.push(folder);
        }
    }
    let users = ["\\", "\\\\", "/"].map(|slash| format!(":{slash}{}{slash}", MACHINE_FOLDERS[3]));
    found.extend(users.into_iter().filter(|folder| line.contains(folder)));
    let private = format!("../{}", "shared");
    let ends = |at: usize| !line[at + private.len()..].starts_with(|next: char| is_of_word(next) || next == '-');
    if line.match_indices(&private).any(|(at, _)| ends(at)) {
        found.push(private);
    }
    found
}

/// Whether an absolute path can start after this text: not within a longer path or an address, but after `file://`.
fn starts_path(before: &str) -> bool {
    let is_inside = |last: char| is_of_word(last) || "./-~})>*".contains(last);
    before.ends_with("file://") || !before.ends_with(is_inside)
}

fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(is_of_word) && !line[at + word.len()..].starts_with(is_of_word))
}

pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_count(path: &str, text: &str) -> usize {
        let mut report = Report::default();
        check(&Tree::of(&[(path, text)]), &mut report);
        report.faults.len()
    }

    #[test]
    fn paths_of_a_machine_are_faults() {
        for folder in MACHINE_FOLDERS {
            assert_eq!(fault_count("a.md", &format!("see /{folder}/ada/notes")), 1, "{folder}");
            assert_eq!(fault_count("a.md", &format!("see file:///{folder}/ada")), 1, "{folder}");
            assert_eq!(
                fault_count("a.md", &format!("https://example.org/{folder}/ada crates/{folder}/src")),
                0,
                "{folder}"
            );
        }
        assert_eq!(fault_count("a.md", &format!("C:{0}Users{0}ada", "\\")), 1);
        assert_eq!(fault_count("a.md", &format!("see ..{}shared/design.md", "/")), 1);
        assert_eq!(fault_count("a.md", &format!("see ..{}shared-state.md", "/")), 0);
    }

    #[test]
    fn hosts_of_registries_are_faults_in_lock_files_too() {
        for pieces in REGISTRIES {
            assert_eq!(fault_count("Cargo.lock", &format!("source = \"https://{}/x\"", pieces.concat())), 1);
        }
        assert_eq!(fault_count("Cargo.lock", &format!("checksum = \"{}\"", REGISTRIES[0].concat())), 0);
        assert_eq!(fault_count("deny.toml", "allow-registry = [\"https://github.com/rust-lang/crates.io-index\"]"), 0);
    }

    #[test]
    fn unwanted_words_are_faults_as_whole_words_in_any_case() {
        for pieces in WORDS {
            let word = pieces.concat();
            assert_eq!(fault_count("a.rs", &format!("// {}.", word.to_uppercase())), 1, "{word}");
            assert_eq!(fault_count("a.rs", &format!("// x{word}x")), 0, "{word}");
            assert_eq!(fault_count("crates/rolo-api/contracts/a.yaml", &word), 0, "{word}");
        }
    }
}
