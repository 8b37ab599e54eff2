//! The first start, and what every start says.

use std::fmt::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use rolo_core::key::{RateLimit, Scope, Scopes, Secret};
use rolo_core::{Timestamp, WorkspaceSettings};
use rolo_store::{DatabaseAddress, NewKey, NewWorkspace, Store};

use crate::demo::{self, Filled};
use crate::failure::Failure;
use crate::workspaces::DEFAULT_NAME;

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

/// Whether any key works.
pub async fn has_live_key(store: &Store, now: Timestamp) -> Result<bool, Failure> {
    Ok(store.list_keys(None).await?.iter().any(|(_, key)| key.is_live(now)))
}

/// What a start says on stdout.
pub struct Greeting<'a> {
    /// Where it listens.
    pub address: SocketAddr,
    /// The database, when the store is in one.
    pub database: Option<&'a DatabaseAddress>,
    /// The data folder.
    pub folder: &'a Path,
    /// The key that was made, on a terminal only.
    pub key: Option<&'a Secret>,
    /// Whether any key works.
    pub has_live_key: bool,
    /// What came of `--demo`.
    pub filled: Option<Filled>,
}

impl Greeting<'_> {
    /// The text. Its first line is for programs too.
    pub fn text(&self) -> String {
        let Self { address, database, folder, key, has_live_key, filled } = self;
        let (kind, flag, place) = match database {
            Some(database) => ("Database", "--database", database.to_string()),
            None => ("Data folder", "--data", folder.display().to_string()),
        };
        let mut text = format!("Rolo listens on http://{address}\n{kind}: {place}\n");
        match filled {
            Some(Filled::Made { contacts, companies }) => {
                push(&mut text, format_args!("Demo: made {contacts} contacts and {companies} companies.\n"));
            }
            Some(Filled::LeftAlone { contacts }) => {
                push(
                    &mut text,
                    format_args!("The store holds contacts already ({contacts}), so --demo left it alone.\n"),
                );
            }
            None => {}
        }
        let with_demo = matches!(filled, Some(Filled::Made { .. }));
        if let Some(key) = key {
            push_key(&mut text, key.reveal(), &self.base(), with_demo);
        } else if !has_live_key {
            push(
                &mut text,
                format_args!(
                    "There is no API key yet. Make one, while this is running:\n  rolo key create {flag} {} --name first --scopes {}\n",
                    quoted(&place),
                    Scope::WorkspaceAdmin.word()
                ),
            );
        }
        text
    }

    /// The address as this machine reaches it.
    fn base(&self) -> String {
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::from([127, 0, 0, 1]),
            IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1]),
            ip => ip,
        };
        format!("http://{}", SocketAddr::new(ip, self.address.port()))
    }
}

/// Adds the key, and for each dialect a line to try it with.
fn push_key(text: &mut String, key: &str, base: &str, with_demo: bool) {
    push(
        text,
        format_args!(
            "\nThis key may do everything in the workspace {DEFAULT_NAME:?}. It is shown this once:\n\n  {key}\n\n\
             Paste these into another terminal:\n"
        ),
    );
    let json = "-H 'Content-Type: application/json'";
    let synthflow = format!("-H 'Authorization: Bearer {key}'");
    let askelephant = format!("-H 'Authorization: {key}'");
    let mut lines = vec![
        (
            "Synthflow's API: create a contact",
            format!(
                "curl -sS {base}/v2/contacts {synthflow} {json} -d '{{\"name\": \"Ada Lovelace\", \"phone_number\": \"+12025550123\"}}'"
            ),
        ),
        ("AskElephant's API: list the contacts", format!("curl -sS '{base}/api/v2/contacts?limit=3' {askelephant}")),
    ];
    if with_demo {
        let (id, other_id) = (demo::SYNTHFLOW_ID, demo::ASKELEPHANT_ID);
        lines.push((
            "Synthflow's API: change the e-mail address of one person",
            format!(
                "curl -sS -X PATCH {base}/v2/contacts/{id} {synthflow} {json} -d '{{\"email\": \"new@example.org\"}}'"
            ),
        ));
        lines.push((
            "AskElephant's API: change the same person",
            format!(
                "curl -sS -X PATCH {base}/api/v2/contacts/{other_id} {askelephant} {json} -d '{{\"time_zone\": \"Europe/Berlin\"}}'"
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

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+,@:=".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use rolo_core::WorkspaceId;
    use rolo_core::key::KeyId;

    use super::*;

    fn greeting(key: Option<&Secret>, has_live_key: bool, filled: Option<Filled>) -> String {
        let address = SocketAddr::from(([0, 0, 0, 0], 8080));
        Greeting { address, database: None, folder: Path::new("my data"), key, has_live_key, filled }.text()
    }

    #[test]
    fn a_later_start_says_where_it_listens_and_no_more() {
        assert_eq!(greeting(None, true, None), "Rolo listens on http://0.0.0.0:8080\nData folder: my data\n");
    }

    #[test]
    fn without_a_key_it_says_how_to_make_one() {
        assert!(greeting(None, false, None).ends_with(
            "while this is running:\n  rolo key create --data 'my data' --name first --scopes workspace:admin\n"
        ));
    }

    #[test]
    fn the_first_start_shows_the_key_in_lines_that_this_machine_can_send() {
        let key = Secret::new(KeyId::new(WorkspaceId(1), 5), [6, 7]);
        let text = greeting(Some(&key), true, None);
        assert_eq!(text.matches(key.reveal()).count(), 3);
        assert_eq!(text.matches("curl -sS ").count(), 2);
        assert!(text.contains("curl -sS http://127.0.0.1:8080/v2/contacts -H 'Authorization: Bearer sk-apik_"));
        let filled = Some(Filled::Made { contacts: 200, companies: 12 });
        let text = greeting(Some(&key), true, filled);
        assert_eq!(text.matches("curl -sS -X PATCH ").count(), 2);
        assert!(text.contains("/api/v2/contacts/contact_id -H 'Authorization: sk-apik_"));
    }

    #[test]
    fn a_text_becomes_one_word_of_a_shell() {
        assert_eq!(quoted("/var/lib/rolo"), "/var/lib/rolo");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
