//! Exit codes, as `rolo --help` documents them.

use super::program::{Ended, Place};

#[test]
fn help_and_version_are_fine_and_help_tells_the_exit_codes() {
    let place = Place::new();
    let help = place.run("--help").fine();
    for line in ["  0  success", "  3  the store cannot be opened"] {
        assert!(help.contains(line), "{line}\n{help}");
    }
    assert_eq!(place.run("--version").fine(), format!("rolo {}\n", env!("CARGO_PKG_VERSION")));
    let help = place.run("serve --help").fine();
    assert!(help.contains("--sqlite-synchronous <MODE>") && help.contains("[env: ROLO_SQLITE_SYNCHRONOUS]"), "{help}");
}

#[test]
fn help_says_which_data_folder_is_the_default() {
    let place = Place::new();
    let home = place.folder().join("home");
    let installed = place.folder().join("rolo");
    // By another process: one that we had open for writing could not be started while any child of ours has it open, too.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_rolo")).arg(&installed).status();
    assert!(copied.expect("cp").success());
    let help = |line: &str| {
        let mut command = std::process::Command::new(&installed);
        command.args(line.split(' ')).current_dir(place.folder()).env("HOME", &home).env_remove("XDG_DATA_HOME");
        // Long paths are broken into lines.
        Ended::of(command).fine().split_whitespace().collect::<String>()
    };
    let default = |folder: &std::path::Path| format!("[default:{}][env:ROLO_DATA]", folder.display());
    if cfg!(target_os = "linux") {
        let of_platform = default(&home.join(".local/share/rolo"));
        for line in ["--help", "-h", "key create --help", "serve -h"] {
            assert!(help(line).contains(&of_platform), "{line}");
        }
    }
    std::fs::create_dir(place.folder().join("rolo-data")).expect("made");
    assert!(help("--help").contains(&default(std::path::Path::new("rolo-data"))));
}

#[test]
fn wrong_usage_is_2() {
    let place = Place::new();
    place.run("fly").failed(2);
    place.run("key create").failed(2);
    place.run("serve --region Narnia").failed(2);
}

#[test]
fn a_store_that_cannot_be_opened_is_3() {
    let place = Place::new();
    let complaint = Ended::of(place.bare_command("key list --data elsewhere")).failed(3);
    let whole = place.folder().join("elsewhere").display().to_string();
    assert!(complaint.contains(&format!("there is no store in {whole}. Start `rolo serve` on it once")), "{complaint}");
    std::fs::create_dir(place.data()).expect("made");
    std::fs::write(place.data().join("rolo.sqlite"), "no database ".repeat(1_000)).expect("written");
    assert!(place.run("serve --listen 127.0.0.1:0").failed(3).contains("is damaged"));
}

#[test]
fn a_folder_that_cannot_be_written_is_3() {
    let place = Place::new();
    std::fs::write(place.folder().join("file"), "").expect("written");
    let complaint = place.run("serve --listen 127.0.0.1:0 --data file/data").failed(3);
    assert!(
        complaint.contains("the data folder file/data cannot be written") && complaint.contains("--data"),
        "{complaint}"
    );
}
