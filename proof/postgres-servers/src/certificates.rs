//! Certificates for a server, and the root that vouches for them. They are good for two days.

use std::path::{Path, PathBuf};

use crate::ClusterError;
use crate::programs::{Programs, run};

/// Makes the root, another root that vouches for nothing, and the server's certificate. It names `localhost` and no
/// address. Made by the user of the server, who alone may read the key.
const SCRIPT: &str = r#"
set -e
umask 077
cd "$1"
root() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj "/CN=$1" -keyout "$1.key" -out "$1.pem"
}
root root
root other-root
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=server" -keyout server.key -out server.csr
printf 'basicConstraints=CA:FALSE\nsubjectAltName=DNS:localhost\n' > server.ext
openssl x509 -req -in server.csr -CA root.pem -CAkey root.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
"#;

/// Where the certificates of a server are.
#[derive(Clone, Debug)]
pub struct Certificates {
    folder: PathBuf,
}

impl Certificates {
    pub(crate) fn make(programs: &Programs, folder: &Path) -> Result<Self, ClusterError> {
        let mut command = programs.unprivileged("sh".as_ref());
        command.arg("-c").arg(SCRIPT).arg("certificates").arg(folder);
        run(command)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// The root that vouches for the server.
    pub fn root(&self) -> PathBuf {
        self.folder.join("root.pem")
    }

    /// A root that does not.
    pub fn other_root(&self) -> PathBuf {
        self.folder.join("other-root.pem")
    }

    /// What a server is set to that has these.
    pub(crate) fn settings(&self) -> [(String, String); 3] {
        let file = |name: &str| self.folder.join(name).to_string_lossy().into_owned();
        let pair = |name: &str, value: String| (name.to_owned(), value);
        [pair("ssl", "on".into()), pair("ssl_cert_file", file("server.pem")), pair("ssl_key_file", file("server.key"))]
    }
}
