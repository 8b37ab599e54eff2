//! A contact's round trip through Rolo's own API with a client that oas3-gen has generated, beside this file.
//!
//! What these programs are given, and what they must do, is in ../../README.md.

#[allow(warnings)]
mod rolo;

use anyhow::{Context, Result, bail, ensure};
use rolo::{
    ApiResponse, ArrayKind, Contact, Contact201Response, Contact201ResponseOrProposal, ContactFields, ContactFieldsEmails,
    ContactFieldsName, CreateContactRequest, DeleteContactRequest, GetContactRequest, RoloClient, UpdateContactRequest,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let authorization = std::env::var("ROLO_AUTHORIZATION").context("ROLO_AUTHORIZATION")?;
    // The client writes the word itself.
    let key = authorization.strip_prefix("Bearer ").unwrap_or(&authorization);
    let client = RoloClient::with_base_url(std::env::var("ROLO_URL").context("ROLO_URL")?)?.with_key(key);
    let made = create(&client).await?;
    let shown = get(&client, &made.id.to_string()).await?.context("what was made is not found")?;
    ensure!(shown == made, "what is read is {shown:?} and should be {made:?}");
    ensure!(made.name.full.as_deref() == Some("Grace Hopper"), "the name is {:?}", made.name);
    let changed = update(&client, &made).await?;
    ensure!(changed.revision == made.revision + 1, "the revision is {}", changed.revision);
    ensure!(changed.description.as_deref() == Some("Prefers to be called."), "the text is {:?}", changed.description);
    let mut request = DeleteContactRequest::default();
    request.path.contact_id = made.id.to_string();
    let ApiResponse::Ok(_) = client.delete_contact(request).await? else { bail!("it is not deleted") };
    ensure!(get(&client, &made.id.to_string()).await?.is_none(), "it is there after its deletion");
    Ok(())
}

async fn create(client: &RoloClient) -> Result<Contact> {
    let body = ContactFields {
        name: Some(ContactFieldsName::String("Grace Hopper".into())),
        emails: Some(ContactFieldsEmails::Array(vec![ArrayKind::String("grace@example.org".into())])),
        time_zone: Some("America/New_York".into()),
        ..ContactFields::default()
    };
    match client.create_contact(CreateContactRequest { body, ..CreateContactRequest::default() }).await? {
        ApiResponse::Created(Contact201ResponseOrProposal::Contact201Response(Contact201Response::Contact(made))) => {
            Ok(made)
        }
        other => bail!("the creation is answered by {other:?}"),
    }
}

/// The contact, or nothing where it is not there.
async fn get(client: &RoloClient, id: &str) -> Result<Option<Contact>> {
    let mut request = GetContactRequest::default();
    request.path.contact_id = id.into();
    match client.get_contact(request).await? {
        ApiResponse::Ok(contact) => Ok(Some(contact)),
        ApiResponse::NotFound(_) => Ok(None),
        other => bail!("the reading is answered by {other:?}"),
    }
}

async fn update(client: &RoloClient, made: &Contact) -> Result<Contact> {
    let mut request = UpdateContactRequest::default();
    request.path.contact_id = made.id.to_string();
    request.header.if_match = Some(format!("\"{}\"", made.revision));
    request.body.description = Some("Prefers to be called.".into());
    match client.update_contact(request).await? {
        ApiResponse::Ok(Contact201Response::Contact(changed)) => Ok(changed),
        other => bail!("the update is answered by {other:?}"),
    }
}
