//! What is asked of a running server by its API, `/rolo/v1`: `rolo contact`, `rolo company` and `rolo changes`.

mod api;
mod companies;
mod contact_name;
mod contacts;
mod event_stream;
mod feed;
mod fields;
mod history;
mod patch;
mod problem;
mod screen;

use self::api::Api;
use self::contacts::Sought;
use self::screen::Screen;
use crate::cli::{ChangesChoices, CompanyChoices, CompanyCommand, ContactChoices, ContactCommand, ServerChoices};
use crate::failure::Failure;
use crate::process_environment::ProcessEnvironment;
use crate::settings::Flags;
use crate::store_location;

/// Carries out `rolo contact`.
pub fn contact(
    choices: ContactChoices,
    location: &Flags,
    process_environment: &ProcessEnvironment,
) -> Result<(), Failure> {
    let ContactChoices { command, server } = choices;
    let (api, screen) = open(&server, location, process_environment)?;
    store_location::wait_for(async {
        match command {
            ContactCommand::Get { contact, at } => contacts::get(&api, &screen, &contact, at.as_deref()).await,
            ContactCommand::List(page) => contacts::list(&api, &screen, &Sought::default(), &page).await,
            ContactCommand::Find { text, filter, sort, total, page } => {
                let sought = Sought { text: text.as_deref(), filter: filter.as_deref(), sort: sort.as_deref(), total };
                contacts::list(&api, &screen, &sought, &page).await
            }
            ContactCommand::Create { fields, dry_run } => contacts::create(&api, &screen, &fields, dry_run).await,
            ContactCommand::Update { contact, fields, care } => {
                contacts::update(&api, &screen, &contact, &fields, &care).await
            }
            ContactCommand::Upsert { fields, matching, dry_run } => {
                contacts::upsert(&api, &screen, &fields, &matching, dry_run).await
            }
            ContactCommand::Restore { contact, dry_run } => contacts::restore(&api, &screen, &contact, dry_run).await,
            ContactCommand::Delete { contact, care } => contacts::delete(&api, &screen, &contact, &care).await,
            ContactCommand::History { contact, limit, after } => {
                history::list(&api, &screen, &contact, limit, after).await
            }
            ContactCommand::Blame { contact } => history::blame(&api, &screen, &contact).await,
            ContactCommand::Undo { contact, change, partial, care } => {
                history::undo(&api, &screen, &contact, change, partial, &care).await
            }
        }
    })?
}

/// Carries out `rolo company`.
pub fn company(
    choices: CompanyChoices,
    location: &Flags,
    process_environment: &ProcessEnvironment,
) -> Result<(), Failure> {
    let CompanyChoices { command, server } = choices;
    let (api, screen) = open(&server, location, process_environment)?;
    store_location::wait_for(async {
        match command {
            CompanyCommand::Get { company } => companies::get(&api, &screen, &company).await,
            CompanyCommand::List { text, domain, page } => {
                companies::list(&api, &screen, text.as_deref(), domain.as_deref(), &page).await
            }
            CompanyCommand::Create { fields, dry_run } => companies::create(&api, &screen, &fields, dry_run).await,
            CompanyCommand::Update { company, fields, care } => {
                companies::update(&api, &screen, &company, &fields, &care).await
            }
            CompanyCommand::Delete { company, care } => companies::delete(&api, &screen, &company, &care).await,
            CompanyCommand::History { company, limit, after } => {
                companies::changes(&api, &screen, &company, limit, after).await
            }
        }
    })?
}

/// Carries out `rolo changes`.
pub fn changes(
    choices: &ChangesChoices,
    location: &Flags,
    process_environment: &ProcessEnvironment,
) -> Result<(), Failure> {
    let (api, screen) = open(&choices.server, location, process_environment)?;
    store_location::wait_for(async {
        if choices.follow {
            feed::follow(&api, &screen, choices.after, choices.limit).await
        } else {
            feed::list(&api, &screen, choices.after, choices.limit).await
        }
    })?
}

fn open(
    server: &ServerChoices,
    location: &Flags,
    process_environment: &ProcessEnvironment,
) -> Result<(Api, Screen), Failure> {
    if location.config.is_some() || !location.values.is_empty() {
        return Err(Failure::usage(
            "--data, --database and --config name a store, and this command asks a running server. Say which one with --url or \
             ROLO_URL.",
        ));
    }
    Ok((Api::open(server, process_environment)?, Screen::new(server.json, process_environment)))
}
