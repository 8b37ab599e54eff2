//! `rolo config`, and what each layer refuses.

use super::program::{Ended, Place};

#[test]
fn the_default_file_is_toml_and_reads_back_as_the_defaults() {
    let place = Place::new();
    let text = place.run("config default").fine();
    assert!(toml::from_str::<toml::Table>(&text).expect("TOML").is_empty(), "nothing is chosen in it");
    let chosen: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix('#'))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    std::fs::write(place.folder().join("all.toml"), chosen.join("\n")).expect("written");
    let values = |text: String| toml::from_str::<toml::Table>(&text).expect("TOML");
    let by_file = values(Ended::of(place.bare_command("config show --config all.toml")).fine());
    assert_eq!(by_file.len(), chosen.len());
    assert_eq!(by_file, values(Ended::of(place.bare_command("config show")).fine()));
}

#[test]
fn what_is_shown_says_where_each_value_comes_from() {
    let place = Place::new();
    std::fs::create_dir(place.data()).expect("made");
    std::fs::write(place.data().join("rolo.toml"), "# mine\nreaders = 2\nlog = 'warn'\n").expect("written");
    let mut command = place.command("config show --listen localhost:9 --metrics-open true");
    command.env("ROLO_LOG", "debug");
    let text = Ended::of(command).fine();
    let file = place.data().join("rolo.toml").display().to_string();
    for line in [
        format!("# Settings file: {file}"),
        format!("data = {:?} # environment variable ROLO_DATA", place.data().display().to_string()),
        "listen = \"127.0.0.1:9\" # flag --listen".into(),
        "log = \"debug\" # environment variable ROLO_LOG".into(),
        format!("readers = 2 # {file}, line 2"),
        "metrics_open = true # flag --metrics-open".into(),
        "body_bytes_max = 1048576 # default".into(),
    ] {
        assert!(text.lines().any(|known| known == line), "{line}\n{text}");
    }
}

#[test]
fn a_setting_that_nobody_knows_is_an_error_in_every_layer() {
    let place = Place::new();
    std::fs::write(place.folder().join("mine.toml"), "\nlisten_on = 'x'\n").expect("written");
    let complaint = place.run("config show --config mine.toml").failed(2);
    assert_eq!(complaint, "rolo: mine.toml, line 2: \"listen_on\" is not a setting of Rolo. Did you mean listen?\n");

    let mut command = place.command("serve");
    command.env("ROLO_READER", "3");
    let complaint = Ended::of(command).failed(2);
    assert_eq!(
        complaint,
        "rolo: the environment variable ROLO_READER is not a setting of Rolo. Did you mean ROLO_READERS?\n"
    );

    let complaint = place.run("serve --reader 3").failed(2);
    assert!(complaint.contains("--reader") && complaint.contains("--readers"), "{complaint}");
    assert!(!place.data().exists(), "nothing was made");
}

#[test]
fn a_value_that_does_not_fit_is_an_error_which_says_what_does() {
    let place = Place::new();
    let mut command = place.command("serve --listen 8080 --readers many");
    command.env("ROLO_METRICS_OPEN", "perhaps");
    let complaint = Ended::of(command).failed(2);
    for line in [
        "rolo: the environment variable ROLO_METRICS_OPEN is \"perhaps\", and must be true or false.",
        "rolo: --listen is \"8080\", and must be unix: and a path, or an address and port such as 127.0.0.1:8080 or [::1]:8080.",
        "rolo: --readers is \"many\", and must be a whole number from 1 to 256.",
    ] {
        assert!(complaint.lines().any(|known| known == line), "{line}\n{complaint}");
    }
}

#[test]
fn a_mode_that_loses_confirmed_changes_is_refused_with_the_reason() {
    for mode in ["normal", "off"] {
        let place = Place::new();
        let complaint = place.run(&format!("serve --listen 127.0.0.1:0 --sqlite-synchronous {mode}")).failed(3);
        assert!(complaint.contains("power cut") && complaint.contains("\"full\""), "{complaint}");
    }
}
