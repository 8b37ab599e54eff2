//! `cargo xtask clients`: programs in the languages of the vendors' own examples, and generated clients, against a
//! running Rolo.
//!
//! What a program is given and must do is written down in `proof/clients/README.md`; [`CLIENTS`] lists them. Each is run
//! with the raw key and behind `Bearer`, over each version of HTTP that its library speaks without TLS, and once with a
//! wrong key, which it must complain of.

mod install;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use rolo_driver::Kind;

use self::install::Installed;
use crate::program::Program;
use crate::server::Server;
use crate::workspace::Workspace;

/// Where the programs are, from the repository's root.
const FOLDER: &str = "proof/clients";

/// The vendors' published examples, from the repository's root.
const EXAMPLES: &str = "crates/rolo-api/contracts/examples";

/// The contact that the programs of [`CLIENTS`] change. `--demo` makes it.
const CONTACT: &str = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786";

/// The changes that such a program makes.
const CHANGE_COUNT: u64 = 2;

/// A program.
struct Client {
    name: &'static str,
    /// What it is run with, in words of [`Installed::place`].
    command: &'static [&'static str],
    /// The values of `ROLO_HTTP` that it takes.
    versions: &'static [&'static str],
}

const CLIENTS: &[Client] = &[
    Client { name: "python requests", command: &["{python}", "{here}/python_requests.py"], versions: &["1.1"] },
    Client { name: "python httpx", command: &["{python}", "{here}/python_httpx.py"], versions: &["1.1", "2"] },
    Client { name: "javascript fetch", command: &["node", "{built}/javascript_fetch.mjs"], versions: &["1.1", "2"] },
    Client { name: "javascript axios", command: &["node", "{built}/javascript_axios.mjs"], versions: &["1.1", "2"] },
    Client { name: "go net/http", command: &["{built}/go_net_http"], versions: &["1.1", "2"] },
    Client { name: "ruby net/http", command: &["ruby", "{here}/ruby_net_http.rb"], versions: &["1.1"] },
    Client { name: "php guzzle", command: &["php", "{here}/php_guzzle.php"], versions: &["1.1", "2", "upgrade"] },
    Client {
        name: "java.net.http",
        command: &["java", "-cp", "{built}", "JavaNetHttp"],
        versions: &["1.1", "upgrade"],
    },
    Client { name: "curl", command: &["bash", "{here}/curl.sh"], versions: &["1.1", "2", "upgrade"] },
];

/// A program that is content with everything: it must fail, or the others prove nothing.
const IDLE: Client = Client { name: "an idle client", command: &["true"], versions: &["1.1"] };

/// The round trips of generated clients; they leave nothing behind.
const GENERATED: &[Client] = &[
    Client {
        name: "openapi-python-client",
        command: &["{python}", "{here}/generated/openapi_python_client.py"],
        versions: &["1.1"],
    },
    Client { name: "openapi-fetch", command: &["node", "{built}/typescript/openapi_fetch.js"], versions: &["1.1"] },
    Client { name: "oas3-gen", command: &["{built}/rust/target/debug/rolo-generated-client"], versions: &["1.1"] },
];

/// Installs and builds what is needed, and runs all programs against a server on each of these stores.
pub fn run(workspace: &Workspace, stores: &[Kind]) -> Result<()> {
    let installed = Installed::ensure(workspace)?;
    let rolo = Server::build(workspace)?;
    stores.iter().try_for_each(|store| run_on(workspace, &installed, &rolo, *store))
}

fn run_on(workspace: &Workspace, installed: &Installed, rolo: &Path, store: Kind) -> Result<()> {
    let start = Instant::now();
    let server = Server::start(workspace, rolo, "clients", store, &["--demo"])?;
    let trial = Trial::new(workspace, installed, &server)?;
    if trial.run_one(&IDLE, "1.1", &server.key, Some(CHANGE_COUNT)).is_ok() {
        bail!("{} passes", IDLE.name);
    }
    let mut failed = Vec::new();
    for client in CLIENTS {
        failed.extend(trial.run_all(client, Some(CHANGE_COUNT)));
    }
    for client in GENERATED {
        failed.extend(trial.run_all(client, None));
    }
    if !failed.is_empty() {
        bail!("{} runs of clients have failed:\n  {}", failed.len(), failed.join("\n  "));
    }
    let count = CLIENTS.len() + GENERATED.len();
    println!("{count} clients found the answers and the records right, {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// A server and what the programs are told of it.
struct Trial<'a> {
    workspace: &'a Workspace,
    installed: &'a Installed,
    server: &'a Server,
    synthflow_example: String,
    askelephant_example: String,
}

impl<'a> Trial<'a> {
    fn new(workspace: &'a Workspace, installed: &'a Installed, server: &'a Server) -> Result<Self> {
        let example = |name: &str| {
            let path: PathBuf = workspace.root().join(EXAMPLES).join(name);
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
        };
        let synthflow_example = example("synthflow-update-a-contact.json")?;
        let askelephant_example = example("askelephant-update-contact.json")?;
        Ok(Self { workspace, installed, server, synthflow_example, askelephant_example })
    }

    /// Runs one program in every way, prints a line for it, and gives what went wrong. Where the number of its changes
    /// is known, the contact's revision must have grown by that, whatever the program says.
    fn run_all(&self, client: &Client, changes: Option<u64>) -> Vec<String> {
        let start = Instant::now();
        let key = &self.server.key;
        let mut failed = Vec::new();
        for version in client.versions {
            for (way, authorization) in [("raw", key.clone()), ("Bearer", format!("Bearer {key}"))] {
                let result = self.run_one(client, version, &authorization, changes);
                failed.extend(result.err().map(|error| format!("{}, {version}, {way}: {error:#}", client.name)));
            }
        }
        let complaint = self.complains_of_a_wrong_key(client);
        failed.extend(complaint.err().map(|error| format!("{}, wrong key: {error:#}", client.name)));
        let verdict = if failed.is_empty() { "ok" } else { "FAILED" };
        let versions = client.versions.join(", ");
        println!("{:<22} HTTP {versions:<15} {verdict}, {:.1} s", client.name, start.elapsed().as_secs_f64());
        failed
    }

    fn run_one(&self, client: &Client, version: &str, authorization: &str, changes: Option<u64>) -> Result<()> {
        let before = self.revision()?;
        let outcome = self.program(client, version, authorization).outcome()?;
        if !outcome.success {
            bail!("{}", outcome.output.trim());
        }
        let made = self.revision()? - before;
        match changes {
            Some(changes) if made != changes => bail!("it made {made} changes and should make {changes}"),
            _ => Ok(()),
        }
    }

    fn complains_of_a_wrong_key(&self, client: &Client) -> Result<()> {
        let before = self.revision()?;
        let outcome = self.program(client, "1.1", "sk-apik_wrong").outcome()?;
        if outcome.success || outcome.output.trim().is_empty() {
            bail!("it says nothing of the refusal");
        }
        if self.revision()? != before {
            bail!("the contact has changed");
        }
        Ok(())
    }

    fn program(&self, client: &Client, version: &str, authorization: &str) -> Program {
        let mut words = client.command.iter().map(|word| self.installed.place(word));
        let program = words.next().unwrap_or_default();
        let program = words.fold(Program::at(self.workspace, Path::new(&program), ""), |program, word| {
            program.argument(Path::new(&word))
        });
        program
            .variable("ROLO_URL", &self.server.url)
            .variable("ROLO_HTTP", version)
            .variable("ROLO_SYNTHFLOW_EXAMPLE", &self.synthflow_example)
            .variable("ROLO_ASKELEPHANT_EXAMPLE", &self.askelephant_example)
            .variable("PYTHONPATH", self.installed.place("{built}/python"))
            .variable("PYTHONDONTWRITEBYTECODE", "1")
            .secret("ROLO_AUTHORIZATION", authorization)
    }

    /// The revision of the contact that the programs change.
    fn revision(&self) -> Result<u64> {
        let answer = self.server.get(CONTACT)?;
        answer.revision().with_context(|| format!("no revision in the answer {answer:?}"))
    }
}
