//! What the programs need: compilers and libraries by apt-get where they are missing, packages of Python and JavaScript in
//! the folder of tools, and what is compiled or generated anew each time from the files of this repository.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::FOLDER;
use crate::program::Program;
use crate::tools::Tool;
use crate::workspace::Workspace;
use crate::{apt, python};

/// A Debian package, and the program or file by which we see that it is there.
struct Package {
    name: &'static str,
    sign: Sign,
}

enum Sign {
    /// This succeeds.
    Runs(&'static str),
    /// This file or folder exists.
    Exists(&'static str),
}

const PACKAGES: &[Package] = &[
    Package { name: "curl", sign: Sign::Runs("curl --version") },
    Package { name: "jq", sign: Sign::Runs("jq --version") },
    Package { name: "golang-go", sign: Sign::Runs("go version") },
    Package { name: "golang-golang-x-net-dev", sign: Sign::Exists("/usr/share/gocode/src/golang.org/x/net/http2") },
    Package { name: "ruby", sign: Sign::Runs("ruby --version") },
    Package { name: "php-cli", sign: Sign::Runs("php --version") },
    Package { name: "php-curl", sign: Sign::Runs("php -r curl_version();") },
    Package { name: "php-guzzlehttp-guzzle", sign: Sign::Exists("/usr/share/php/GuzzleHttp/autoload.php") },
    Package { name: "default-jdk-headless", sign: Sign::Runs("javac --version") },
];

/// The surfaces, as their OpenAPI files are named.
const SURFACES: [&str; 3] = ["synthflow", "askelephant", "rolo"];

/// What makes Rust of an OpenAPI file.
const GENERATOR: Tool = Tool { name: "oas3-gen", pinned: "0.29.0", oldest: (0, 29) };

/// What is there once all is installed and built.
pub struct Installed {
    python: PathBuf,
    here: PathBuf,
    built: PathBuf,
}

impl Installed {
    /// Installs what is missing, and compiles and generates the rest.
    pub fn ensure(workspace: &Workspace) -> Result<Self> {
        packages(workspace)?;
        let python = python::environment(workspace, "clients-python", &format!("{FOLDER}/requirements.txt"))?;
        let built = workspace.tools().join("clients");
        fs::create_dir_all(&built).with_context(|| format!("cannot make {}", built.display()))?;
        let installed = Self { python, here: workspace.root().join(FOLDER), built };
        installed.javascript(workspace)?;
        installed.compile(workspace)?;
        installed.generate(workspace)?;
        Ok(installed)
    }

    /// A word of a command with its placeholders filled in: `{python}` the interpreter with our packages, `{here}` the
    /// folder of the programs, `{built}` the folder of what is made of them.
    pub fn place(&self, word: &str) -> String {
        let places = [("{python}", &self.python), ("{here}", &self.here), ("{built}", &self.built)];
        places.iter().fold(word.to_owned(), |word, (name, path)| word.replace(name, &path.display().to_string()))
    }

    /// A JavaScript program finds its packages beside itself, so the programs are copied to the packages.
    fn javascript(&self, workspace: &Workspace) -> Result<()> {
        let lock = "package-lock.json";
        let stamp = self.built.join("node_modules").join(".installed");
        let wanted = fs::read_to_string(self.here.join(lock))?;
        if !fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            for file in ["package.json", lock] {
                copy(&self.here.join(file), &self.built.join(file))?;
            }
            let install = Program::at(workspace, Path::new("npm"), "ci --no-audit --no-fund --ignore-scripts --prefix");
            install.argument(&self.built).run().with_context(|| {
                format!(
                    "the packages of {FOLDER}/package.json cannot be installed; that takes Node.js 20 or later with npm, \
                     and a package registry that npm can reach"
                )
            })?;
            fs::write(&stamp, wanted)?;
        }
        for file in ["conversation.mjs", "javascript_fetch.mjs", "javascript_axios.mjs"] {
            copy(&self.here.join(file), &self.built.join(file))?;
        }
        Ok(())
    }

    fn compile(&self, workspace: &Workspace) -> Result<()> {
        // Debian's Go packages are sources in the old layout, for builds without modules.
        Program::at(workspace, Path::new("go"), "build -o")
            .argument(&self.built.join("go_net_http"))
            .argument(&self.here.join("go_net_http.go"))
            .variable("GO111MODULE", "off")
            .variable("GOPATH", "/usr/share/gocode")
            .variable("GOCACHE", workspace.tools().join("go-cache"))
            .run()?;
        Program::at(workspace, Path::new("javac"), "-d")
            .argument(&self.built)
            .argument(&self.here.join("JavaNetHttp.java"))
            .run()
    }

    /// Generates clients of each surface in both languages, and compiles the TypeScript ones.
    fn generate(&self, workspace: &Workspace) -> Result<()> {
        let generator = self.python.with_file_name("openapi-python-client");
        let modules = self.built.join("node_modules").join(".bin");
        let (python, typescript) = (self.built.join("python"), self.built.join("typescript"));
        for folder in [&python, &typescript] {
            fs::create_dir_all(folder)?;
        }
        for surface in SURFACES {
            let document = workspace.root().join(format!("crates/rolo-api/contracts/{surface}.openapi.json"));
            Program::at(workspace, &generator, "generate --meta none --overwrite --config")
                .argument(&self.here.join("generated").join("openapi_python_client.yaml"))
                .argument(Path::new("--path"))
                .argument(&without_json_patch(&document, &python)?)
                .argument(Path::new("--output-path"))
                .argument(&python.join(format!("{surface}_client")))
                .run()?;
            Program::at(workspace, &modules.join("openapi-typescript"), "--output")
                .argument(&typescript.join(format!("{surface}.d.ts")))
                .argument(&document)
                .run()?;
        }
        for file in ["openapi_fetch.ts", "tsconfig.json"] {
            copy(&self.here.join("generated").join(file), &typescript.join(file))?;
        }
        Program::at(workspace, &modules.join("tsc"), "--project").argument(&typescript).run()?;
        self.generate_rust(workspace)
    }

    /// Generates the client of our own API in Rust, and compiles it with its program. The generator reads OpenAPI 3.1.
    fn generate_rust(&self, workspace: &Workspace) -> Result<()> {
        let generator = GENERATOR.find_or_install(workspace, "--version")?;
        let (from, to) = (self.here.join("generated").join("rust"), self.built.join("rust"));
        fs::create_dir_all(to.join("src"))?;
        for file in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
            copy(&from.join(file), &to.join(file))?;
        }
        Program::at(workspace, &generator, "generate client-mod --input")
            .argument(&workspace.root().join("crates/rolo-api/contracts/rolo.openapi.json"))
            .argument(Path::new("--output"))
            .argument(&to.join("src").join("rolo"))
            .run()?;
        Program::cargo(workspace, "build --locked --manifest-path")
            .argument(&to.join("Cargo.toml"))
            .variable("CARGO_TARGET_DIR", to.join("target"))
            .run()
    }
}

/// A copy of a document in which no request takes a JSON patch: openapi-python-client writes code that cannot run for a body
/// which is a list where a request takes other types too.
fn without_json_patch(document: &Path, folder: &Path) -> Result<PathBuf> {
    let mut text: serde_json::Value = serde_json::from_str(&fs::read_to_string(document)?)?;
    let operations = text["paths"].as_object_mut().into_iter().flatten().filter_map(|(_, item)| item.as_object_mut());
    for (_, operation) in operations.flatten() {
        if let Some(content) = operation.pointer_mut("/requestBody/content").and_then(|content| content.as_object_mut())
        {
            content.remove("application/json-patch+json");
        }
    }
    let copy = folder.join(document.file_name().context("a document has a name")?);
    fs::write(&copy, text.to_string())?;
    Ok(copy)
}

/// Installs the Debian packages that are missing.
fn packages(workspace: &Workspace) -> Result<()> {
    let missing: Vec<_> = PACKAGES.iter().filter(|package| !is_there(workspace, &package.sign)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|package| package.name).collect();
    apt::install(workspace, &names.join(" "))?;
    match missing.iter().find(|package| !is_there(workspace, &package.sign)) {
        None => Ok(()),
        Some(package) => bail!("{} is installed, and what the clients need of it is not there", package.name),
    }
}

fn is_there(workspace: &Workspace, sign: &Sign) -> bool {
    match sign {
        Sign::Exists(path) => Path::new(path).exists(),
        Sign::Runs(line) => {
            let (program, arguments) = line.split_once(' ').unwrap_or((line, ""));
            Program::at(workspace, Path::new(program), arguments).output().is_some()
        }
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}
