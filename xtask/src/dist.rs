//! `cargo xtask dist`: the release program in an archive, with its checksums and the list of what it is built from.

mod archive;
mod licences;
mod sbom;
mod shipped;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use self::archive::Entry;
use self::sbom::Sbom;
use self::shipped::Shipped;
use crate::program::Program;
use crate::workspace::Workspace;

/// The target whose programs need nothing of the machine that they run on.
pub const STATIC_TARGET: &str = "x86_64-unknown-linux-musl";

/// The variable with the time that stands for "now", in seconds since 1970.
const EPOCH_VARIABLE: &str = "SOURCE_DATE_EPOCH";

/// Documents at the root that go with the program.
const DOCUMENTS: [&str; 5] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "SECURITY.md"];

/// Shells that completions are made for, and what each calls their file.
const SHELLS: [(&str, &str); 3] = [("bash", "rolo.bash"), ("zsh", "_rolo"), ("fish", "rolo.fish")];

/// Names of compilers that a package with C in it looks for when it is built for musl.
const MUSL_COMPILERS: [&str; 2] = ["x86_64-linux-musl-gcc", "musl-gcc"];

/// Builds and packs for this target.
pub fn run(workspace: &Workspace, target: &str) -> Result<()> {
    check_target(workspace, target)?;
    let epoch_seconds = epoch_seconds(workspace)?;
    let shipped = Shipped::read(workspace, target)?;
    let program = build(workspace, target)?;
    let name = format!("rolo-{}-{target}", shipped.version());

    let folder = workspace.target().join("dist");
    fs::create_dir_all(&folder)?;
    let sbom = Sbom { shipped: &shipped, target, epoch_seconds }.text()?;
    let archive = archive::pack(&name, entries(workspace, &program, &shipped)?, epoch_seconds)?;
    let files = [(format!("{name}.cdx.json"), sbom.into_bytes()), (format!("{name}.tar.gz"), archive)];
    for (name, bytes) in &files {
        fs::write(folder.join(name), bytes)?;
        println!("{:>12} bytes  {}", bytes.len(), folder.join(name).display());
    }
    fs::write(folder.join("SHA256SUMS"), sums(&files))?;
    println!("Check them with: cd {} && sha256sum -c SHA256SUMS", folder.display());
    Ok(())
}

/// Fails with what to install where a build for this target could not go well.
fn check_target(workspace: &Workspace, target: &str) -> Result<()> {
    let folder =
        Program::at(workspace, Path::new("rustc"), &format!("--print target-libdir --target {target}")).output();
    let Some(folder) = folder else { bail!("rustc knows no target {target:?}; `rustc --print target-list` names all") };
    if !Path::new(folder.trim()).is_dir() {
        bail!(
            "the standard library for {target} is not installed. Run `rustup target add {target}`, or build for a target that \
             is: `cargo xtask dist --target x86_64-unknown-linux-gnu`"
        );
    }
    let own = ["CC".to_owned(), "TARGET_CC".to_owned(), format!("CC_{}", target.replace('-', "_"))];
    let is_chosen = own.iter().any(|name| env::var_os(name).is_some());
    if target == STATIC_TARGET && !is_chosen && !MUSL_COMPILERS.iter().any(|name| is_installed(name)) {
        bail!(
            "SQLite and parts of the cryptography are in C, and there is no C compiler for {target}. Install one, on Debian with \
             `apt-get install musl-tools`, or name yours in CC_{}",
            target.replace('-', "_")
        );
    }
    Ok(())
}

fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The time that stands in all that is made.
fn epoch_seconds(workspace: &Workspace) -> Result<u64> {
    if let Some(text) = env::var_os(EPOCH_VARIABLE).as_deref().and_then(OsStr::to_str) {
        return text.parse().with_context(|| format!("{EPOCH_VARIABLE} is {text:?}, and must be seconds since 1970"));
    }
    let time = Program::at(workspace, Path::new("git"), "log -1 --format=%ct").output();
    let time = time.with_context(|| format!("git tells no time of a commit; set {EPOCH_VARIABLE}"))?;
    time.trim().parse().context("git tells the time of a commit in a strange way")
}

/// Builds the program, without the paths of this machine in it.
fn build(workspace: &Workspace, target: &str) -> Result<std::path::PathBuf> {
    let cargo_home = env::var_os("CARGO_HOME").map(Into::into);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let flags: Vec<_> = [(workspace.root(), "/rolo"), (&cargo_home, "/cargo")]
        .iter()
        .filter(|(path, _)| !path.as_os_str().is_empty())
        .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
        .collect();
    Program::cargo(workspace, &format!("build --release --locked --package rolo --target {target}"))
        .variable("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .run()?;
    Ok(workspace.target().join(target).join("release").join("rolo"))
}

/// All that goes into the archive.
fn entries(workspace: &Workspace, program: &Path, shipped: &Shipped) -> Result<Vec<Entry>> {
    let mut entries = vec![Entry::program("rolo", fs::read(program)?)];
    for name in DOCUMENTS {
        entries.push(Entry::file(name, fs::read(workspace.root().join(name))?));
    }
    entries.push(Entry::file("THIRD-PARTY-LICENCES.txt", licences::text(shipped)?.into_bytes()));
    let pages = tempfile::tempdir()?;
    let written = Program::at(workspace, program, "man --dir").argument(pages.path()).outcome();
    let written = written.context("the program was built, and does not run here to write its manual pages")?;
    if !written.success {
        bail!("the manual pages cannot be written: {}", written.output);
    }
    for page in fs::read_dir(pages.path())? {
        let page = page?;
        entries.push(Entry::file(&format!("man/{}", page.file_name().display()), fs::read(page.path())?));
    }
    for (shell, name) in SHELLS {
        let script = Program::at(workspace, program, &format!("completions {shell}")).output();
        let script = script.with_context(|| format!("the completions for {shell} cannot be made"))?;
        entries.push(Entry::file(&format!("completions/{name}"), script.into_bytes()));
    }
    Ok(entries)
}

/// The checksums as `sha256sum -c` reads them.
fn sums(files: &[(String, Vec<u8>)]) -> String {
    let line = |(name, bytes): &(String, Vec<u8>)| {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{sum}  {name}\n")
    };
    files.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_stands_in_front_of_its_file() {
        let files = [("a.tar.gz".to_owned(), b"abc".to_vec()), ("b".to_owned(), Vec::new())];
        assert_eq!(
            sums(&files),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.tar.gz\n\
             e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n"
        );
    }

    #[test]
    fn a_target_that_is_not_there_is_told_with_what_to_do() {
        let workspace = Workspace::find().expect("tests run inside the workspace");
        let error = |target| check_target(&workspace, target).expect_err("it is not installed").to_string();
        assert!(error("no-such-target").contains("rustc knows no target \"no-such-target\""));
        let missing = "riscv32i-unknown-none-elf";
        assert!(error(missing).contains(&format!("Run `rustup target add {missing}`, or build for a target that is")));
    }
}
