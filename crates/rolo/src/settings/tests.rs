//! The layers, and what each refuses.

use super::*;

fn process_environment(variables: &[(&str, &str)]) -> ProcessEnvironment {
    let variables = variables.iter().map(|&(name, value)| (OsString::from(name), OsString::from(value)));
    ProcessEnvironment { variables: variables.collect(), ..ProcessEnvironment::default() }
}

fn flags(values: &[(&'static str, &str)]) -> Flags {
    Flags { config: None, values: values.iter().map(|&(name, value)| (name, value.to_owned())).collect() }
}

fn in_file(text: &str) -> (tempfile::TempDir, Flags) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("choices.toml");
    std::fs::write(&path, text).expect("written");
    let config = Some(path.display().to_string());
    (folder, Flags { config, values: Vec::new() })
}

fn errors(flags: &Flags, variables: &[(&str, &str)]) -> Vec<String> {
    load(flags, &process_environment(variables)).expect_err("refused").sentences
}

#[test]
fn a_flag_wins_over_a_variable_and_a_variable_over_the_file() {
    let (_folder, mut flags) = in_file("readers = 2\nsqlite_cache_kib = 1_024\nlog = 'warn'\n");
    flags.values = vec![("readers", "9".into())];
    let variables = [("ROLO_READERS", "8"), ("ROLO_LOG", "debug"), ("ROLO_LISTEN", "")];
    let loaded = load(&flags, &process_environment(&variables)).expect("fine");
    let Settings { readers, sqlite_cache_kib, log, listen, .. } = &loaded.settings;
    assert_eq!((*readers, *sqlite_cache_kib, log.as_str()), (9, 1_024, "debug"));
    assert_eq!(listen.to_string(), "127.0.0.1:8080", "an empty variable counts as not set");
    let source = |name| &loaded.sources[TABLE.iter().position(|setting| setting.name == name).expect("known")];
    assert_eq!(source("readers"), &Source::Flag("--readers".into()));
    assert_eq!(source("log"), &Source::Variable("ROLO_LOG".into()));
    assert!(matches!(source("sqlite_cache_kib"), Source::File(_, 2)));
    assert_eq!(source("listen"), &Source::Default);
}

#[test]
fn what_is_effective_reads_back_as_the_same_settings() {
    let values = [("listen", "[::1]:9"), ("metrics_open", "on"), ("log_format", "json"), ("data", "a \"folder\"")];
    let first = load(&flags(&values), &process_environment(&[])).expect("fine");
    let (_folder, again) = in_file(&effective(&first));
    assert_eq!(load(&again, &process_environment(&[])).expect("fine").settings, first.settings);
}

#[test]
fn the_file_of_defaults_holds_every_setting_with_its_default() {
    let text = default_file(&process_environment(&[]));
    assert!(toml::from_str::<toml::Table>(&text).expect("TOML").is_empty(), "every setting is a comment");
    let is_setting = |line: &&str| line.starts_with('#') && line.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    let settings: Vec<_> = text.lines().filter(is_setting).map(|line| &line[1..]).collect();
    assert_eq!(settings.len(), TABLE.len());
    let (_folder, flags) = in_file(&settings.join("\n"));
    let loaded = load(&flags, &process_environment(&[])).expect("fine");
    assert_eq!(loaded.settings, Settings::defaults(&process_environment(&[])));
    assert!(loaded.sources.iter().all(|source| matches!(source, Source::File(..))));
}

#[test]
fn an_unknown_setting_is_named_with_its_place_and_the_nearest_one() {
    let (folder, flags) = in_file("\n\nbody_byte_max = 1\n");
    let path = folder.path().join("choices.toml").display().to_string();
    assert_eq!(
        errors(&flags, &[("ROLO_LISEN", "x")]),
        [
            "the environment variable ROLO_LISEN is not a setting of Rolo. Did you mean ROLO_LISTEN?".to_owned(),
            format!("{path}, line 3: \"body_byte_max\" is not a setting of Rolo. Did you mean body_bytes_max?"),
        ]
    );
}

#[test]
fn all_faults_are_told_at_once_and_each_says_what_is_expected() {
    let (_folder, mut flags) = in_file("readers = \"four\"\nmetrics_open = 1\nbody_bytes_max = -1\n[log]\n");
    flags.values = vec![("listen", "8080".into()), ("log", "loud,".into())];
    let errors = errors(&flags, &[("ROLO_SQLITE_SYNCHRONOUS", "sometimes")]);
    assert_eq!(errors.len(), 7, "{errors:?}");
    for (place, expected) in [
        ("line 1: readers", "a whole number from 1 to 256."),
        ("line 2: metrics_open", "true or false."),
        ("line 3: body_bytes_max", "a whole number from 1024 to 67108864."),
        ("line 4: log", "rolo_api=debug."),
        ("ROLO_SQLITE_SYNCHRONOUS", "one of full, extra, normal, off."),
        ("--listen", "[::1]:8080."),
        ("--log ", "rolo_api=debug."),
    ] {
        assert!(errors.iter().any(|fault| fault.contains(place) && fault.ends_with(expected)), "{place}: {errors:?}");
    }
}

#[test]
fn a_file_that_is_not_toml_or_not_there_is_refused() {
    let (_folder, flags) = in_file("listen = \"a\"\nreaders = = 2\n");
    assert!(errors(&flags, &[])[0].contains("line 2: this is not TOML"));
    let missing = Flags { config: Some("no/such/file.toml".into()), values: Vec::new() };
    assert!(errors(&missing, &[])[0].starts_with("the settings file no/such/file.toml cannot be read"));
    assert!(errors(&Flags::default(), &[("ROLO_CONFIG", "no/such/file.toml")])[0].contains("cannot be read"));
}

#[test]
fn the_file_in_the_data_folder_is_read_and_cannot_move_that_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().display().to_string();
    std::fs::write(folder.path().join(FILE_NAME), "readers = 3\n").expect("written");
    assert_eq!(load(&flags(&[("data", &data)]), &process_environment(&[])).expect("fine").settings.readers, 3);
    assert_eq!(load(&flags(&[]), &process_environment(&[("ROLO_DATA", &data)])).expect("fine").settings.readers, 3);
    std::fs::write(folder.path().join(FILE_NAME), "data = 'elsewhere'\n").expect("written");
    assert!(errors(&flags(&[("data", &data)]), &[])[0].contains("cannot say where that folder is"));
}

#[test]
fn what_a_cluster_sets_by_itself_is_no_setting() {
    for name in ["ROLO_SERVICE_HOST", "ROLO_SERVICE_PORT_HTTP", "ROLO_PORT", "ROLO_PORT_8080_TCP_ADDR"] {
        assert!(load(&Flags::default(), &process_environment(&[(name, "tcp://10.0.0.1:8080")])).is_ok(), "{name}");
    }
}
