//! Certificates for a server, and the root that vouches for them. They are good for two days.

use std::path::{Path, PathBuf};

use crate::ClusterError;
use crate::programs::{Programs, run};

/// Makes the root, another root that vouches for nothing, and the server's certificate. It names `localhost` and no
/// address. Made by the user of the server, who alone may read the key. And certificates of X.509 version 1 that vouch for
/// themselves, as Citus makes one.
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
old() {
    name="$1"
    shift
    openssl req -new -nodes -subj "/CN=server" -keyout "$name.key" -out "$name.csr" "$@"
    openssl x509 -req -in "$name.csr" -signkey "$name.key" -days 2 -out "$name.pem"
    openssl x509 -in "$name.pem" -noout -text | grep -q "Version: 1 "
}
old old-rsa -newkey rsa:2048
old old-ec -newkey ec -pkeyopt ec_paramgen_curve:P-256
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

    /// The names of the certificates of version 1, by the kind of their key.
    pub const OLD: [&str; 2] = ["old-rsa", "old-ec"];

    /// A certificate by its name.
    pub fn certificate(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("pem")
    }

    /// What a server is set to that has this one.
    pub fn settings(&self, name: &str) -> [(&'static str, String); 3] {
        let file = |extension: &str| self.folder.join(name).with_extension(extension).to_string_lossy().into_owned();
        [("ssl", "on".into()), ("ssl_cert_file", file("pem")), ("ssl_key_file", file("key"))]
    }
}
