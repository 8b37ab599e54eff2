//! `rolo workspace`, and the default workspace of other commands.

use std::path::PathBuf;

use rolo_core::model::metadata::MetadataMode;
use rolo_core::model::phone::PhoneRegion;
use rolo_core::model::workspace::WORKSPACE_NAME_CHARACTERS_MAX;
use rolo_core::{Field, Workspace, WorkspaceSettings};
use rolo_store::{Erased, NewWorkspace, Store, StoreError, WorkspaceChange};
use serde_json::json;

use crate::cli::{WorkspaceChoices, WorkspaceCommand, WorkspaceSetChoices};
use crate::failure::Failure;
use crate::process_environment::ProcessEnvironment;
use crate::settings::{Loaded, NO_REGION, Settings};
use crate::shell::quoted;
use crate::store_location::Missing;
use crate::{output, store_location};

/// Bytes of a mebibyte.
const MEBIBYTE: f64 = 1_048_576.0;

/// The workspace that a first start makes.
pub const DEFAULT_NAME: &str = "default";

/// The word for no quota.
const NO_QUOTA: &str = "none";

/// Carries out `rolo workspace`.
pub fn run(
    command: WorkspaceCommand,
    loaded: &Loaded,
    process_environment: &ProcessEnvironment,
) -> Result<(), Failure> {
    match command {
        WorkspaceCommand::Delete { name, confirm, json } => {
            let asks = process_environment.stdin_is_terminal && process_environment.stderr_is_terminal;
            delete(&name, confirm.as_deref(), json, asks, loaded)
        }
        WorkspaceCommand::Create(choices) => create(choices, loaded),
        WorkspaceCommand::Set(choices) => set(choices, loaded),
        WorkspaceCommand::List { json } => {
            let workspaces = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
                Ok(store.list_workspaces().await?)
            })?;
            output::print(&if json { list_json(&workspaces) } else { list_text(&workspaces) })
        }
    }
}

fn create(choices: WorkspaceChoices, loaded: &Loaded) -> Result<(), Failure> {
    let WorkspaceChoices { name, region, metadata, unique_emails, quota, init, json } = choices;
    check_name(&name, "the workspace's name", WORKSPACE_NAME_CHARACTERS_MAX)?;
    let phone_region = region.as_deref().map(parse_region).transpose()?;
    let settings = WorkspaceSettings { unique_emails, metadata, phone_region, quota_mib: quota.0 };
    let new = NewWorkspace { name, settings };
    let made = store_location::with_store(&loaded.settings, Missing::by_flag(init), async |store| {
        Ok(store.create_workspace(new).await?)
    })?;
    output::print(&if json { output::json(&to_json(&made)) } else { format!("{}\n", made.name) })
}

fn set(choices: WorkspaceSetChoices, loaded: &Loaded) -> Result<(), Failure> {
    let WorkspaceSetChoices { name, region, unique_emails, metadata, quota, json } = choices;
    let phone_region = match region.as_deref() {
        None => Field::Keep,
        Some(NO_REGION) => Field::Clear,
        Some(text) => Field::Set(parse_region(text)?),
    };
    let quota_mib = quota.map_or(Field::Keep, |quota| quota.0.map_or(Field::Clear, Field::Set));
    let change = WorkspaceChange { phone_region, unique_emails, metadata, quota_mib };
    if change == WorkspaceChange::default() {
        return Err(Failure::usage(
            "nothing to change. Give at least one of --region, --unique-emails, --metadata and --quota.",
        ));
    }
    let (before, after) = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
        let before = resolve_workspace(store, Some(&name)).await?;
        Ok((before, store.update_workspace(&name, change).await?))
    })?;
    output::print(&if json { output::json(&to_json(&after)) } else { changes(&before.settings, &after) })
}

/// Deletes a workspace once its name was given again. `asks` says whether somebody can be asked for it.
fn delete(name: &str, confirm: Option<&str>, json: bool, asks: bool, loaded: &Loaded) -> Result<(), Failure> {
    if confirm.is_none() && !asks {
        return Err(Failure::usage(format!(
            "deleting a workspace cannot be undone, so its name is needed again: --confirm {}",
            quoted(name)
        )));
    }
    let (deleted, erased) = store_location::with_store(&loaded.settings, Missing::Refuse, async |store| {
        let found = resolve_workspace(store, Some(name)).await?;
        let typed = match confirm {
            Some(confirm) => confirm.to_owned(),
            None => ask_for_name(&found, store.list_keys(Some(name)).await?.len())?,
        };
        if typed != name {
            return Err(Failure::usage(format!("{typed:?} is not the name {name:?}. Nothing was deleted.")));
        }
        let deleted = store.delete_workspace(name, found.uid).await?;
        Ok((deleted, erase(store).await))
    })?;
    if let Err(error) = erased {
        return Err(Failure::failed(format!(
            "the workspace {name:?} is deleted, but not all of it is erased yet: {error}. A server goes on with that by \
             itself; `rolo doctor` says when it is done."
        )));
    }
    if let Some(copies) = copies_of_schemas(&loaded.settings) {
        output::notice(&format!(
            "Copies from before an upgrade still hold the workspace: {copies}. Remove them once you need no way back."
        ));
    }
    let contacts = deleted.contact_count;
    output::print(&if json {
        output::json(&json!({ "name": name, "id": deleted.uid.to_prefixed(), "contacts": contacts }))
    } else {
        format!("The workspace {name:?} with {contacts} contacts is deleted, and all of it is erased.\n")
    })
}

/// The copies that upgrades have left in the folder of a store, which hold what was in it then.
fn copies_of_schemas(settings: &Settings) -> Option<String> {
    let entries = std::fs::read_dir(&settings.data).ok().filter(|_| settings.database.is_none())?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_copy = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("rolo-schema-") && name.ends_with(".sqlite")
    };
    let mut copies: Vec<_> = paths.filter(is_copy).map(|path| path.display().to_string()).collect();
    copies.sort();
    (!copies.is_empty()).then(|| copies.join(", "))
}

/// Has the name of a workspace typed again before it is deleted.
fn ask_for_name(workspace: &Workspace, keys: usize) -> Result<String, Failure> {
    let Workspace { name, contact_count, .. } = workspace;
    output::ask(&format!(
        "This deletes the workspace {name:?} with {contact_count} contacts, their history and {keys} keys, for good.\n\
         Type its name to go on: "
    ))
}

/// Erases what was deleted, or waits for the server that does, with a mark on a terminal.
async fn erase(store: &Store) -> Result<(), StoreError> {
    let (bar, mut rows) = (output::counter("Erasing", "rows"), 0);
    loop {
        let erased = store.erase_some().await;
        match erased {
            Ok(Erased { rows: more, is_more: true }) => rows += more,
            Ok(Erased { is_more: false, .. }) => break,
            Err(error) => {
                bar.finish_and_clear();
                return Err(error);
            }
        }
        bar.set_position(rows as u64);
    }
    bar.finish_and_clear();
    Ok(())
}

/// What has changed of a workspace's choices, for people.
fn changes(before: &WorkspaceSettings, workspace: &Workspace) -> String {
    let Workspace { name, settings: after, .. } = workspace;
    let rows = words(before).into_iter().zip(words(after)).filter(|(before, after)| before != after);
    let rows: Vec<_> = rows.map(|((what, before), (_, after))| format!("  {what}: {before} -> {after}\n")).collect();
    if rows.is_empty() {
        return format!("The workspace {name:?} has these settings already; nothing was changed.\n");
    }
    format!("The workspace {name:?} was changed:\n{}", rows.concat())
}

/// The choices of a workspace in the words in which they are given.
fn words(settings: &WorkspaceSettings) -> [(&'static str, String); 4] {
    let WorkspaceSettings { unique_emails, metadata, phone_region, quota_mib } = settings;
    [
        ("region", phone_region.clone().unwrap_or_else(|| NO_REGION.into())),
        ("unique-emails", unique_emails.to_string()),
        ("metadata", mode_word(*metadata).into()),
        ("quota", quota_mib.map_or_else(|| NO_QUOTA.into(), |mib| format!("{mib} MiB"))),
    ]
}

/// Reads the name of a region.
pub fn parse_region(text: &str) -> Result<String, Failure> {
    match PhoneRegion::parse(text) {
        Some(_) => Ok(text.to_ascii_uppercase()),
        None => {
            Err(Failure::usage(format!("--region is {text:?}, and must be a region of two letters, such as US or DE.")))
        }
    }
}

/// Checks a name for people: it must fit on a line of a list.
pub fn check_name(name: &str, what: &str, characters_max: usize) -> Result<(), Failure> {
    let count = name.chars().count();
    if name.trim().is_empty() || count > characters_max || name.chars().any(char::is_control) {
        return Err(Failure::usage(format!(
            "{what} is {name:?}, and must have 1 to {characters_max} characters, not all of them spaces, on one line."
        )));
    }
    Ok(())
}

/// The workspace that is meant: the one that is named, the only one, or the one called `default`.
pub async fn resolve_workspace(store: &Store, named: Option<&str>) -> Result<Workspace, Failure> {
    let all = store.list_workspaces().await?;
    let is_only = all.len() == 1;
    let found = match named {
        Some(name) => all.iter().find(|workspace| workspace.name == name),
        None => all.iter().find(|workspace| is_only || workspace.name == DEFAULT_NAME),
    };
    if let Some(found) = found {
        return Ok(found.clone());
    }
    let names = all.iter().map(|workspace| workspace.name.as_str()).collect::<Vec<_>>().join(", ");
    Err(match named {
        Some(name) if all.is_empty() => Failure::failed(format!("there is no workspace {name:?}; there are none yet.")),
        Some(name) => Failure::failed(format!("there is no workspace {name:?}. There are: {names}.")),
        None => Failure::usage(format!("there are several workspaces: {names}. Say which with --workspace.")),
    })
}

fn list_text(workspaces: &[Workspace]) -> String {
    let row = |workspace: &Workspace| {
        let [region, unique_emails, metadata, quota] = words(&workspace.settings).map(|(_, word)| word);
        let (id, contacts) = (workspace.uid.to_prefixed(), workspace.contact_count.to_string());
        let used = format!("{:.1} MiB", workspace.usage.bytes() as f64 / MEBIBYTE);
        let created = workspace.created_at.to_string();
        vec![workspace.name.clone(), id, contacts, region, unique_emails, metadata, used, quota, created]
    };
    let headings = ["NAME", "ID", "CONTACTS", "REGION", "UNIQUE EMAILS", "METADATA", "HISTORY", "QUOTA", "CREATED"];
    output::table(&headings, &workspaces.iter().map(row).collect::<Vec<_>>())
}

fn list_json(workspaces: &[Workspace]) -> String {
    output::json(&workspaces.iter().map(to_json).collect())
}

fn to_json(workspace: &Workspace) -> serde_json::Value {
    let Workspace { id: _, uid, name, log_position, contact_count, settings, created_at, changed_at: _, usage } =
        workspace;
    json!({
        "name": name,
        "id": uid.to_prefixed(),
        "contacts": contact_count,
        "log_position": log_position,
        "region": settings.phone_region,
        "metadata": mode_word(settings.metadata),
        "unique_emails": settings.unique_emails,
        "quota_mib": settings.quota_mib,
        "log_bytes": usage.log_bytes,
        "kept_answer_bytes": usage.kept_bytes,
        "created_at": created_at.to_string(),
    })
}

fn mode_word(mode: MetadataMode) -> &'static str {
    match mode {
        MetadataMode::Merge => "merge",
        MetadataMode::Replace => "replace",
    }
}
