//! `cargo xtask hostile`: builds the server and the program that attacks it, and runs the latter.

use anyhow::Result;

use crate::apt;
use crate::program::Program;
use crate::workspace::Workspace;

/// The front ends behind which Rolo is attacked, which are Debian's packages too.
const FRONT_ENDS: [&str; 3] = ["nginx", "haproxy", "caddy"];

/// Builds both, and attacks.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    Program::cargo(workspace, "build --release --locked -p rolo -p rolo-hostile").run()?;
    let target = workspace.target();
    let (rolo, hostile) = (target.join("release").join("rolo"), target.join("release").join("rolo-hostile"));
    let mut attack = Program::at(workspace, &hostile, "--rolo").argument(&rolo);
    // Unless other attacks are named and `proxies` is not.
    let is_behind = |arguments: &[String]| {
        let text = arguments.join(" ");
        text.contains("proxies") || !(text.contains("--only") || text.contains("--help"))
    };
    if is_behind(arguments) && FRONT_ENDS.iter().any(|name| !apt::is_installed(workspace, name)) {
        let unpacked = apt::unpack(workspace, "front-ends", &FRONT_ENDS.join(" "))?;
        attack = attack.argument("--unpacked".as_ref()).argument(&unpacked);
    }
    for argument in arguments {
        attack = attack.argument(argument.as_ref());
    }
    attack.run()
}
