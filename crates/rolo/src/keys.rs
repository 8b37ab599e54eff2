//! `rolo key`.

use rolo_core::Timestamp;
use rolo_core::access::key::{
    KEY_NAME_CHARACTERS_MAX, KEY_PREFIX, KeyId, KeyRecord, RateLimit, Scope, Scopes, Secret, parse_key,
};
use rolo_store::{NewKey, Store};
use serde_json::json;

use crate::cli::{KeyChoices, KeyCommand};
use crate::failure::Failure;
use crate::process_environment::ProcessEnvironment;
use crate::settings::Loaded;
use crate::shell::export_line;
use crate::store_location::Missing;
use crate::{initialization, output, store_location, workspaces};

/// The longest time that `--expires` may lie ahead, in days.
const EXPIRES_DAYS_MAX: i64 = 100 * 366;

/// The longest time for which an old secret goes on working beside the new one, in days.
const OVERLAP_DAYS_MAX: i64 = 30;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1_000;

/// Carries out `rolo key`.
pub fn run(command: KeyCommand, loaded: &Loaded, process_environment: &ProcessEnvironment) -> Result<(), Failure> {
    match command {
        KeyCommand::Create(choices) => create(choices, loaded, process_environment),
        KeyCommand::List { workspace, json } => {
            let keys = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
                let mut keys = store.list_keys(workspace.as_deref()).await?;
                keys.retain(|(_, key)| workspace.is_none() || !key.scopes.is_of_server());
                Ok(keys)
            })?;
            output::print(&if json { list_json(&keys) } else { list_text(&keys) })
        }
        KeyCommand::Revoke { id } => {
            let id = parse_id(&id)?;
            let key = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
                Ok(store.revoke_key(id).await?)
            })?;
            output::print(&format!("The key {} ({}) is revoked.\n", key.id.to_text(), key.name))
        }
        KeyCommand::Rotate { id, overlap, json } => rotate(&id, overlap.as_deref(), json, loaded, process_environment),
    }
}

fn create(choices: KeyChoices, loaded: &Loaded, process_environment: &ProcessEnvironment) -> Result<(), Failure> {
    let KeyChoices { name, scopes, server, workspace, expires, rate_limit, init, json } = choices;
    workspaces::check_name(&name, "--name", KEY_NAME_CHARACTERS_MAX)?;
    let new = NewKey {
        name,
        scopes: if server { Scopes::SERVER } else { parse_scopes(&scopes.unwrap_or_default())? },
        rate_limit: parse_rate(&rate_limit)?,
        expires_at: expires.map(|when| parse_expiry(&when, store_location::now())).transpose()?,
    };
    let (workspace, (key, secret)) =
        store_location::with_store(&loaded.settings, Missing::by_flag(init), async |store| {
            initialization::make_default_workspace(store, loaded.settings.region.clone()).await?;
            // A server key is kept in the oldest one, though it gives no access to it.
            let oldest = if server { store.list_workspaces().await?.into_iter().next() } else { None };
            let workspace = match oldest {
                Some(oldest) => oldest.name,
                None => workspaces::resolve_workspace(store, workspace.as_deref()).await?.name,
            };
            let made = store.create_key(&workspace, new).await?;
            Ok((workspace, made))
        })?;
    if json {
        print_key_json(&workspace, &key, &secret)
    } else {
        print_key(&secret, process_environment.stdout_is_terminal)
    }
}

fn rotate(
    id: &str,
    overlap: Option<&str>,
    json: bool,
    loaded: &Loaded,
    process_environment: &ProcessEnvironment,
) -> Result<(), Failure> {
    let id = parse_id(id)?;
    let overlap_millis = overlap.map(parse_overlap).transpose()?;
    let former_until = overlap_millis.map(|millis| store_location::now().plus_millis(millis));
    let (workspace, (key, secret)) = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
        let (workspace, key) = find(store, id).await?;
        match state(&key, store_location::now()) {
            State::Live => Ok((workspace, store.rotate_key(id, former_until).await?)),
            State::Revoked | State::Expired => Err(Failure::failed(format!(
                "the key {} ({}) is {}, so a new secret would not make it work. Make another with `rolo key create`.",
                id.to_text(),
                key.name,
                state(&key, store_location::now()).as_str()
            ))),
        }
    })?;
    if json {
        return print_key_json(&workspace, &key, &secret);
    }
    print_key(&secret, process_environment.stdout_is_terminal)?;
    if let Some(former) = key.former.filter(|_| process_environment.stdout_is_terminal) {
        output::print(&format!("The old one works until {}.\n", former.until))?;
    }
    Ok(())
}

async fn find(store: &Store, id: KeyId) -> Result<(String, KeyRecord), Failure> {
    let found = store.list_keys(None).await?.into_iter().find(|(_, key)| key.id == id);
    found.ok_or_else(|| rolo_store::AdminError::NoKey(id.to_text()).into())
}

/// Prints a key: alone for a script, and with a line to paste for a person.
fn print_key(secret: &Secret, is_terminal: bool) -> Result<(), Failure> {
    let key = secret.reveal();
    let export = if is_terminal { format!("\n{}\n", export_line(key)) } else { String::new() };
    output::print(&format!("{key}\n{export}"))
}

fn print_key_json(workspace: &str, key: &KeyRecord, secret: &Secret) -> Result<(), Failure> {
    output::print(&output::json(&json!({
        "id": key.id.to_text(),
        "key": secret.reveal(),
        "workspace": shown_workspace(workspace, key),
        "name": key.name,
        "scopes": key.scopes.names(),
        "rate_limit": key.rate_limit.to_string(),
        "expires_at": key.expires_at.map(|at| at.to_string()),
        "old_secret_works_until": key.former.map(|former| former.until.to_string()),
    })))
}

/// The workspace to which a key gives access; `None` for a server key.
fn shown_workspace<'a>(workspace: &'a str, key: &KeyRecord) -> Option<&'a str> {
    (!key.scopes.is_of_server()).then_some(workspace)
}

/// Whether a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Live,
    Expired,
    Revoked,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }
}

fn state(key: &KeyRecord, now: Timestamp) -> State {
    match (key.is_live(now), key.revoked_at) {
        (true, _) => State::Live,
        (false, Some(_)) => State::Revoked,
        (false, None) => State::Expired,
    }
}

/// Until when the secret before the last rotation works.
fn old_secret(key: &KeyRecord, now: Timestamp) -> Option<Timestamp> {
    key.former.map(|former| former.until).filter(|until| now < *until && key.is_live(now))
}

fn list_text(keys: &[(String, KeyRecord)]) -> String {
    let now = store_location::now();
    let row = |(workspace, key): &(String, KeyRecord)| {
        vec![
            key.id.to_text(),
            key.name.clone(),
            shown_workspace(workspace, key).unwrap_or("(server)").to_owned(),
            key.scopes.names().join(","),
            key.rate_limit.to_string(),
            key.created_at.to_string(),
            key.expires_at.map_or_else(|| "never".into(), |at| at.to_string()),
            match old_secret(key, now) {
                Some(until) => format!("{}, old secret until {until}", state(key, now).as_str()),
                None => state(key, now).as_str().into(),
            },
        ]
    };
    let headings = ["ID", "NAME", "WORKSPACE", "SCOPES", "RATE", "CREATED", "EXPIRES", "STATE"];
    output::table(&headings, &keys.iter().map(row).collect::<Vec<_>>())
}

fn list_json(keys: &[(String, KeyRecord)]) -> String {
    let now = store_location::now();
    let one = |(workspace, key): &(String, KeyRecord)| {
        json!({
            "id": key.id.to_text(),
            "name": key.name,
            "workspace": shown_workspace(workspace, key),
            "scopes": key.scopes.names(),
            "rate_limit": key.rate_limit.to_string(),
            "created_at": key.created_at.to_string(),
            "expires_at": key.expires_at.map(|at| at.to_string()),
            "revoked_at": key.revoked_at.map(|at| at.to_string()),
            "old_secret_works_until": old_secret(key, now).map(|until| until.to_string()),
            "state": state(key, now).as_str(),
        })
    };
    output::json(&keys.iter().map(one).collect())
}

/// Reads a key's id, also out of a whole key: often that is all there is of a leaked one.
fn parse_id(text: &str) -> Result<KeyId, Failure> {
    let text = text.trim();
    let found = parse_key(text).or_else(|| KeyId::parse(text.strip_prefix(KEY_PREFIX).unwrap_or(text)));
    // What was given is not shown: it may be a mistyped key.
    found.ok_or_else(|| Failure::usage("this is not the id of a key; `rolo key list` shows the ids."))
}

fn parse_scopes(text: &str) -> Result<Scopes, Failure> {
    Scopes::parse(text).map_err(|word| {
        let known = Scope::ALL.map(Scope::as_str).join(", ");
        Failure::usage(format!(
            "--scopes contains {word:?}, which is not a scope. The scopes, to be separated by commas: {known}."
        ))
    })
}

fn parse_rate(text: &str) -> Result<RateLimit, Failure> {
    RateLimit::parse(text).ok_or_else(|| {
        let max = RateLimit::PER_SECOND_MAX;
        Failure::usage(format!(
            "--rate-limit is {text:?}, and must be requests per second from 1/s to {max}/s, or off."
        ))
    })
}

/// Reads for how long a former secret goes on working, in milliseconds.
fn parse_overlap(text: &str) -> Result<i64, Failure> {
    let millis = parse_while(text).filter(|millis| (1..=OVERLAP_DAYS_MAX * DAY_MILLIS).contains(millis));
    millis.ok_or_else(|| {
        Failure::usage(format!(
            "--overlap is {text:?}, and must be a duration such as 30m, 24h or 7d, of at most {OVERLAP_DAYS_MAX}d."
        ))
    })
}

/// Reads when a key ends: a while from now, a date or a date-time.
fn parse_expiry(text: &str, now: Timestamp) -> Result<Timestamp, Failure> {
    let refuse = |why: &str| {
        Failure::usage(format!(
            "--expires is {text:?}, {why}. Give a duration such as 30m, 12h, 90d or 52w, or a future date or date-time such \
             as 2030-01-31 or 2030-01-31T12:00:00Z, within 100 years."
        ))
    };
    let at = parse_while(text)
        .map(|millis| now.plus_millis(millis))
        .or_else(|| Timestamp::parse(text))
        .or_else(|| Timestamp::parse(&format!("{text}T00:00:00Z")))
        .ok_or_else(|| refuse("which cannot be read"))?;
    if at <= now {
        return Err(refuse("which has passed already"));
    }
    if at > now.plus_millis(EXPIRES_DAYS_MAX * DAY_MILLIS) {
        return Err(refuse("which is too far ahead"));
    }
    Ok(at)
}

/// Reads a while such as 12h, in milliseconds; `None` when it is none.
pub fn parse_while(text: &str) -> Option<i64> {
    let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit_millis = match unit {
        "m" => 60 * 1_000,
        "h" => 60 * 60 * 1_000,
        "d" => DAY_MILLIS,
        "w" => 7 * DAY_MILLIS,
        _ => return None,
    };
    let count: u32 = count.parse().ok()?;
    Some(i64::from(count).saturating_mul(unit_millis))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_749_660_055_003);

    fn expiry(text: &str) -> Option<String> {
        parse_expiry(text, NOW).ok().map(|at| at.to_string())
    }

    #[test]
    fn an_expiry_is_a_while_or_a_date_or_a_date_time() {
        assert_eq!(expiry("30m").as_deref(), Some("2025-06-11T17:10:55.003Z"));
        assert_eq!(expiry("12h").as_deref(), Some("2025-06-12T04:40:55.003Z"));
        assert_eq!(expiry("90d").as_deref(), Some("2025-09-09T16:40:55.003Z"));
        assert_eq!(expiry("52w").as_deref(), Some("2026-06-10T16:40:55.003Z"));
        assert_eq!(expiry("2030-01-31").as_deref(), Some("2030-01-31T00:00:00.000Z"));
        assert_eq!(expiry("2030-01-31T12:00:00+02:00").as_deref(), Some("2030-01-31T10:00:00.000Z"));
    }

    #[test]
    fn an_overlap_is_a_while_of_at_most_thirty_days() {
        assert_eq!(parse_overlap("24h").expect("a while"), DAY_MILLIS);
        assert_eq!(parse_overlap("30d").expect("a while"), 30 * DAY_MILLIS);
        for text in ["", "0h", "31d", "24", "2030-01-31", "-1h"] {
            assert!(parse_overlap(text).expect_err(text).to_string().contains("30d"), "{text}");
        }
    }

    #[test]
    fn no_other_expiry_is_taken() {
        for text in
            ["", "d", "90", "0d", "-3d", "90y", "soon", "2020-01-01", "2030-13-01", "4294967295w", "9999-12-31", "9ä"]
        {
            let failure = parse_expiry(text, NOW).expect_err(text);
            assert!(failure.to_string().contains("52w"), "{failure}");
        }
    }

    #[test]
    fn an_id_is_taken_alone_and_as_part_of_its_key() {
        let id = KeyId::new(rolo_core::WorkspaceId(1), 77 << 90);
        let key = Secret::new(id, [1, 2]);
        for text in [id.to_text(), format!("sk-apik_{}", id.to_text()), key.reveal().to_owned()] {
            assert_eq!(parse_id(&text).expect("an id"), id);
        }
        let failure = parse_id("sk-apik_secret").expect_err("no id");
        assert!(!failure.to_string().contains("secret"), "it may be a mistyped key");
    }

    #[test]
    fn what_is_no_scope_or_rate_is_told_with_what_is_one() {
        assert!(parse_scopes("contacts:read,admin").expect_err("refused").to_string().contains("\"admin\""));
        assert!(parse_scopes("").expect_err("refused").to_string().contains("workspace:admin"));
        assert!(parse_rate("5").expect_err("refused").to_string().contains("off"));
    }
}
