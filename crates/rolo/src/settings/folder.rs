//! The default data folder.

use std::path::PathBuf;

use crate::process_environment::ProcessEnvironment;

/// The folder beside a build tree.
const LOCAL: &str = "rolo-data";

/// Says where the store is when nobody names a folder.
///
/// A program that was just built, and one that finds a `rolo-data` where it is started, keep to that one; an installed
/// program uses the platform's place for data.
pub fn default(process_environment: &ProcessEnvironment) -> PathBuf {
    let is_in_build_tree = process_environment
        .program
        .as_deref()
        .and_then(|program| program.parent())
        .is_some_and(|folder| folder.components().any(|part| part.as_os_str() == "target"));
    let local = PathBuf::from(LOCAL);
    if is_in_build_tree || local.is_dir() {
        return local;
    }
    of_platform(process_environment).unwrap_or(local)
}

fn of_platform(process_environment: &ProcessEnvironment) -> Option<PathBuf> {
    let absolute = |name| process_environment.variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if cfg!(windows) {
        return absolute("APPDATA").map(|folder| folder.join("rolo"));
    }
    if cfg!(target_os = "macos") {
        return absolute("HOME").map(|home| home.join("Library/Application Support/rolo"));
    }
    let data = absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/share")));
    data.map(|folder| folder.join("rolo"))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::*;

    fn process_environment(program: &str, variables: &[(&str, &str)]) -> ProcessEnvironment {
        let variables = variables.iter().map(|&(name, value)| (OsString::from(name), OsString::from(value)));
        ProcessEnvironment {
            program: Some(program.into()),
            variables: variables.collect(),
            ..ProcessEnvironment::default()
        }
    }

    #[test]
    fn a_program_in_its_build_tree_keeps_its_data_beside_it() {
        assert_eq!(
            default(&process_environment("/src/rolo/target/debug/rolo", &[("HOME", "/h")])),
            PathBuf::from("rolo-data")
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_installed_program_uses_the_place_of_the_platform() {
        let installed = |variables| default(&process_environment("/usr/bin/rolo", variables));
        assert_eq!(installed(&[("HOME", "/h")]), PathBuf::from("/h/.local/share/rolo"));
        assert_eq!(installed(&[("HOME", "/h"), ("XDG_DATA_HOME", "/d")]), PathBuf::from("/d/rolo"));
        assert_eq!(installed(&[("HOME", "/h"), ("XDG_DATA_HOME", "d")]), PathBuf::from("/h/.local/share/rolo"));
        assert_eq!(installed(&[]), PathBuf::from("rolo-data"));
    }
}
