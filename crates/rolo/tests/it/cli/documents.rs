//! Completions and manual pages.

use super::program::Place;

#[test]
fn there_are_completions_for_the_usual_shells() {
    let place = Place::new();
    for (shell, mark) in [("bash", "complete -F _rolo"), ("zsh", "#compdef rolo"), ("fish", "complete -c rolo")] {
        let script = place.run(&format!("completions {shell}")).fine();
        assert!(script.contains(mark), "{shell}");
        assert!(script.contains("workspace") && script.contains("sqlite-synchronous"), "{shell}");
    }
    assert!(place.run("completions cobol").failed(2).contains("possible values"));
}

#[test]
fn there_are_manual_pages() {
    let place = Place::new();
    let page = place.run("man").fine();
    assert!(page.contains(".TH rolo 1") && page.contains("Exit codes"), "{page}");
    place.run("man --dir pages").fine();
    for name in ["rolo.1", "rolo-serve.1", "rolo-key-create.1"] {
        assert!(place.folder().join("pages").join(name).is_file(), "{name}");
    }
}
