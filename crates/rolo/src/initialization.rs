//! Initialization of a new store, and the messages of every start.

use std::fmt::Write;
use std::path::Path;

use rolo_core::access::key::{RateLimit, Scope, Scopes, Secret};
use rolo_core::{Timestamp, Workspace, WorkspaceSettings};
use rolo_store::{DatabaseAddress, NewKey, NewWorkspace, Store};

use crate::demo::{self, Filled};
use crate::failure::Failure;
use crate::process_environment::ProcessEnvironment;
use crate::settings::NO_REGION;
use crate::settings::{ListenAddress, Settings};
use crate::shell::{export_line, quoted};
use crate::workspaces::DEFAULT_NAME;
use crate::{store_location, workspaces};

/// The name of the key that a first start makes.
const KEY_NAME: &str = "first start";

/// Makes the workspace `default` in a store that has none. Says whether it did.
pub async fn make_default_workspace(store: &Store, region: Option<String>) -> Result<bool, Failure> {
    if !store.list_workspaces().await?.is_empty() {
        return Ok(false);
    }
    let settings = WorkspaceSettings { phone_region: region, ..WorkspaceSettings::default() };
    store.create_workspace(NewWorkspace { name: DEFAULT_NAME.into(), settings }).await?;
    Ok(true)
}

/// Makes the key that a first start shows.
pub async fn make_key(store: &Store) -> Result<Secret, Failure> {
    let scopes = Scopes::of(&[Scope::WorkspaceAdmin]);
    let key = NewKey { name: KEY_NAME.into(), scopes, rate_limit: RateLimit::DEFAULT, expires_at: None };
    Ok(store.create_key(DEFAULT_NAME, key).await?.1)
}

/// How it stands with the keys of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// None was ever made.
    None,
    /// All are revoked or have expired.
    Ended,
    /// One works at least.
    Live,
}

/// How it stands with the keys of a store by which contacts can be reached.
pub async fn keys(store: &Store, now: Timestamp) -> Result<Keys, Failure> {
    let mut keys = store.list_keys(None).await?;
    keys.retain(|(_, key)| !key.scopes.is_of_server());
    Ok(match keys.iter().any(|(_, key)| key.is_live(now)) {
        true => Keys::Live,
        false if keys.is_empty() => Keys::None,
        false => Keys::Ended,
    })
}

/// Warns if the region in the settings is not the one of the workspace that is meant when none is named.
pub async fn warn_of_other_region(store: &Store, settings: &Settings, region: &str, program: &str) {
    let Ok(workspace) = workspaces::resolve_workspace(store, None).await else { return };
    let Workspace { name, settings: WorkspaceSettings { phone_region, .. }, .. } = workspace;
    if phone_region.as_deref() != Some(region) {
        let current = phone_region.as_deref().unwrap_or(NO_REGION);
        let store = store_flag(settings.database.as_ref(), &settings.data);
        let command = format!("{program} workspace set {} --region {region} {store}", quoted(&name));
        tracing::warn!(
            workspace = name,
            region = current,
            "the setting region ({region}) applies to the first start only; to change the workspace: {command}"
        );
    }
}

/// What a start says on stdout.
pub struct Greeting<'a> {
    /// Where it listens.
    pub address: &'a ListenAddress,
    /// Whether it speaks TLS there.
    pub is_tls: bool,
    /// The database, when the store is in one.
    pub database: Option<&'a DatabaseAddress>,
    /// The data folder, from the root.
    pub folder: &'a Path,
    /// How a shell calls this program.
    pub program: &'a str,
    /// Whether somebody looks at it.
    pub is_terminal: bool,
    /// The key that was made, on a terminal only.
    pub key: Option<&'a Secret>,
    /// How it stands with the keys.
    pub keys: Keys,
    /// What came of `--demo`.
    pub filled: Option<Filled>,
}

impl Greeting<'_> {
    /// The text. Its first line is for programs too.
    pub fn text(&self) -> String {
        let Self { address, is_tls, database, folder, program: _, is_terminal, key, keys, filled } = self;
        let (kind, place) = match database {
            Some(database) => ("Database", database.to_string()),
            None => ("Data folder", folder.display().to_string()),
        };
        let mut text = format!("Rolo listens on {}\n{kind}: {place}\n", address.url(*is_tls));
        match filled {
            Some(Filled::Made { contacts, companies }) => {
                push(&mut text, format_args!("Demo: made {contacts} contacts and {companies} companies.\n"));
            }
            Some(Filled::LeftAlone { contacts }) => self.push_left_alone(&mut text, *contacts),
            None => {}
        }
        let with_demo = matches!(filled, Some(Filled::Made { .. }));
        match (key, keys) {
            (Some(key), _) => push_key(&mut text, key.reveal(), self.base(), with_demo),
            (None, Keys::None) => self.push_key_command(&mut text, "There is no API key yet. Make one"),
            (None, Keys::Ended) => {
                self.push_key_command(&mut text, "No API key works: all are revoked or have expired. Make another");
            }
            (None, Keys::Live) if *is_terminal => {
                self.push_key_command(&mut text, "A key is shown only when it is made. If yours is lost, make another");
            }
            (None, Keys::Live) => {}
        }
        text
    }

    fn push_key_command(&self, text: &mut String, sentence: &str) {
        let (program, store) = (self.program, store_flag(self.database, self.folder));
        let scope = Scope::WorkspaceAdmin.as_str();
        push(
            text,
            format_args!(
                "{sentence} while this is running:\n  {program} key create {store} --name first --scopes {scope}\n"
            ),
        );
    }

    fn push_left_alone(&self, text: &mut String, contacts: u64) {
        push(text, format_args!("The store holds contacts already ({contacts}), so --demo left it alone.\n"));
        if self.database.is_some() {
            text.push_str("For a new demo, stop this server and name an empty database with --database.\n");
            return;
        }
        let parent = self.folder.parent().unwrap_or(self.folder);
        let folders = (1..).map(|number| if number == 1 { "rolo-demo".into() } else { format!("rolo-demo-{number}") });
        let unused = folders.map(|name: String| parent.join(name)).find(|folder| !folder.exists());
        let folder = unused.map(|folder| quoted(&folder.display().to_string())).unwrap_or_default();
        let program = self.program;
        push(text, format_args!("For a new demo, stop this server and start:\n  {program} --demo --data {folder}\n"));
    }

    /// How `curl` names the address from this machine: its options, and what a URL begins with.
    fn base(&self) -> (String, String) {
        match self.address.from_here() {
            ListenAddress::Unix(path) => {
                let socket = quoted(&store_location::absolute(&path).display().to_string());
                (format!("--unix-socket {socket} "), "http://localhost".into())
            }
            address @ ListenAddress::Tcp(_) => (String::new(), address.url(self.is_tls)),
        }
    }
}

/// Adds the key, and for each dialect a line to try it with.
fn push_key(text: &mut String, key: &str, (options, base): (String, String), with_demo: bool) {
    push(
        text,
        format_args!(
            "\nThis API key gives full access to the workspace {DEFAULT_NAME:?}. It is shown only this once:\n\n{}\n\n\
             Paste that line into another terminal, then any of these:\n",
            export_line(key)
        ),
    );
    let json = "-H 'Content-Type: application/json'";
    let synthflow = "-H \"Authorization: Bearer $KEY\"";
    let askelephant = "-H \"Authorization: $KEY\"";
    let mut lines = vec![
        (
            "Synthflow's API: create a contact",
            format!(
                "curl -sS {options}{base}/v2/contacts {synthflow} {json} -d '{{\"name\": \"Ada Lovelace\", \"phone_number\": \"+12025550123\"}}'"
            ),
        ),
        (
            "AskElephant's API: list the contacts",
            format!("curl -sS {options}'{base}/api/v2/contacts?limit=3' {askelephant}"),
        ),
    ];
    if with_demo {
        let (id, other_id) = (demo::SYNTHFLOW_ID, demo::ASKELEPHANT_ID);
        lines.push((
            "Synthflow's API: change the e-mail address of a contact",
            format!(
                "curl -sS {options}-X PATCH {base}/v2/contacts/{id} {synthflow} {json} -d '{{\"email\": \"new@example.org\"}}'"
            ),
        ));
        lines.push((
            "AskElephant's API: change the same contact",
            format!(
                "curl -sS {options}-X PATCH {base}/api/v2/contacts/{other_id} {askelephant} {json} -d '{{\"time_zone\": \"Europe/Berlin\"}}'"
            ),
        ));
    }
    for (what, line) in lines {
        push(text, format_args!("\n  # {what}\n  {line}\n"));
    }
}

/// Writing into a text cannot fail.
fn push(text: &mut String, what: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(what);
}

/// How a shell in any folder calls this program.
pub fn program(process_environment: &ProcessEnvironment) -> String {
    let given = process_environment.arguments.first().map(Path::new).filter(|given| !given.as_os_str().is_empty());
    match given {
        // A path, as when the program was just built.
        Some(path) if path.components().count() > 1 => quoted(&store_location::absolute(path).display().to_string()),
        Some(name) => quoted(&name.display().to_string()),
        None => "rolo".into(),
    }
}

/// The flag by which a shell in any folder names this store.
fn store_flag(database: Option<&DatabaseAddress>, folder: &Path) -> String {
    match database {
        Some(database) => format!("--database {}", quoted(&database.to_string())),
        None => format!("--data {}", quoted(&store_location::absolute(folder).display().to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};

    use rolo_core::WorkspaceId;
    use rolo_core::access::key::KeyId;

    use super::*;

    static ADDRESS: ListenAddress = ListenAddress::Tcp(SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 8080)));

    fn greeting<'a>(folder: &'a str, keys: Keys) -> Greeting<'a> {
        Greeting {
            address: &ADDRESS,
            is_tls: false,
            database: None,
            folder: Path::new(folder),
            program: "rolo",
            is_terminal: false,
            key: None,
            keys,
            filled: None,
        }
    }

    #[test]
    fn a_later_start_says_where_it_listens_and_to_a_person_how_to_replace_a_lost_key() {
        let greeting = greeting("/my data", Keys::Live);
        let usual = "Rolo listens on http://0.0.0.0:8080\nData folder: /my data\n";
        assert_eq!(greeting.text(), usual);
        let text = Greeting { is_terminal: true, ..greeting }.text();
        assert_eq!(
            text.strip_prefix(usual),
            Some(
                "A key is shown only when it is made. If yours is lost, make another while this is running:\n  rolo key \
                 create --data '/my data' --name first --scopes workspace:admin\n"
            )
        );
    }

    #[test]
    fn the_address_is_told_with_its_scheme() {
        let socket = ListenAddress::Unix("/run/my rolo.sock".into());
        for (address, is_tls, url, base) in [
            (&ADDRESS, true, "https://0.0.0.0:8080", "https://127.0.0.1:8080/v2/"),
            (&socket, true, "unix:/run/my rolo.sock", "--unix-socket '/run/my rolo.sock' http://localhost/v2/"),
        ] {
            let key = Secret::new(KeyId::new(WorkspaceId(1), 5), [6, 7]);
            let text = Greeting { address, is_tls, key: Some(&key), ..greeting("/data", Keys::Live) }.text();
            assert!(text.starts_with(&format!("Rolo listens on {url}\n")), "{text}");
            assert!(text.contains(&format!("curl -sS {base}contacts ")), "{text}");
        }
    }

    #[test]
    fn without_a_key_it_says_how_to_make_one() {
        for (keys, sentence) in [(Keys::None, "\nThere is no API key yet. "), (Keys::Ended, "\nNo API key works: ")] {
            let text = greeting("/my data", keys).text();
            assert!(text.contains(sentence), "{text}");
            assert!(text.ends_with(
                "while this is running:\n  rolo key create --data '/my data' --name first --scopes workspace:admin\n"
            ));
        }
    }

    #[test]
    fn the_first_start_shows_the_key_once_in_a_line_to_paste_and_lines_that_this_machine_can_send() {
        let key = Secret::new(KeyId::new(WorkspaceId(1), 5), [6, 7]);
        let first = |filled| Greeting { key: Some(&key), filled, ..greeting("/data", Keys::Live) }.text();
        let text = first(None);
        assert_eq!(text.matches(key.reveal()).count(), 1);
        assert!(text.lines().any(|line| line == format!("  export KEY={}", key.reveal())), "{text}");
        assert_eq!(text.matches("curl -sS ").count(), 2);
        assert!(text.contains("curl -sS http://127.0.0.1:8080/v2/contacts -H \"Authorization: Bearer $KEY\""));
        let text = first(Some(Filled::Made { contacts: 200, companies: 12 }));
        assert_eq!(text.matches("curl -sS -X PATCH ").count(), 2);
        assert!(text.contains("/api/v2/contacts/contact_id -H \"Authorization: $KEY\""));
    }

    #[test]
    fn a_demo_that_is_left_alone_says_how_to_start_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("rolo-data").display().to_string();
        let text = |data: &str| {
            let filled = Some(Filled::LeftAlone { contacts: 3 });
            Greeting { filled, ..greeting(data, Keys::Live) }.text()
        };
        let demo = folder.path().join("rolo-demo");
        assert!(
            text(&data).ends_with(&format!("start:\n  rolo --demo --data {}\n", demo.display())),
            "{}",
            text(&data)
        );
        std::fs::create_dir(&demo).expect("made");
        assert!(text(&demo.display().to_string()).ends_with("/rolo-demo-2\n"));
    }

    #[test]
    fn the_program_is_called_as_it_was() {
        let called =
            |name: &str| program(&ProcessEnvironment { arguments: vec![name.into()], ..ProcessEnvironment::default() });
        assert_eq!(called("rolo"), "rolo");
        assert_eq!(called("/opt/the rolo/rolo"), "'/opt/the rolo/rolo'");
        assert!(called("target/release/rolo").starts_with('/') || cfg!(windows));
        assert_eq!(program(&ProcessEnvironment::default()), "rolo");
    }
}
