//! Contacts for tests, made through the front door.

use rolo_core::ContactId;
use serde_json::{Map, Value, json};

use crate::TestRolo;

/// A contact that a test has made.
#[derive(Clone, Debug)]
pub struct TestContact {
    /// Its id.
    pub id: ContactId,
}

impl TestContact {
    /// Its path on Synthflow's surface, behind the prefix.
    pub fn synthflow_path(&self) -> String {
        format!("/contacts/{}", self.id.to_uuid())
    }

    /// Its path on AskElephant's surface, behind the prefix.
    pub fn askelephant_path(&self) -> String {
        format!("/contacts/{}", self.id.to_prefixed())
    }
}

/// A contact to be made.
pub struct ContactBuilder<'a> {
    rolo: &'a TestRolo,
    name: Option<String>,
    fields: Map<String, Value>,
    metadata: Option<Value>,
}

impl TestRolo {
    /// Begins a contact.
    pub fn contact(&self) -> ContactBuilder<'_> {
        ContactBuilder { rolo: self, name: None, fields: Map::new(), metadata: None }
    }

    /// A contact with a name, one e-mail address, one phone number.
    pub async fn ada(&self) -> TestContact {
        self.contact().name("Ada Lovelace").email("ada@example.org").phone("+12025550123").create().await
    }
}

impl ContactBuilder<'_> {
    /// Gives it a full name.
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds an e-mail address; the first is the primary one.
    pub fn email(self, email: &str) -> Self {
        self.item("emails", json!({ "email": email }))
    }

    /// Adds a phone number; the first is the primary one.
    pub fn phone(self, number: &str) -> Self {
        self.item("phone_numbers", json!({ "phone_number": number }))
    }

    /// Sets a field as AskElephant's surface calls it.
    pub fn field(mut self, name: &str, value: Value) -> Self {
        self.fields.insert(name.into(), value);
        self
    }

    /// Sets the metadata.
    pub fn metadata(mut self, metadata: Value) -> Self {
        self.metadata = Some(metadata);
        self
    }

    fn item(mut self, list: &str, item: Value) -> Self {
        let items = self.fields.entry(list).or_insert_with(|| json!([]));
        items.as_array_mut().expect("a list").push(item);
        self
    }

    /// Makes it.
    pub async fn create(mut self) -> TestContact {
        if let Some(name) = &self.name {
            let (given, family) =
                name.rsplit_once(' ').map_or((name.as_str(), None), |(given, family)| (given, Some(family)));
            self.fields.insert("first_name".into(), json!(given));
            self.fields.insert("last_name".into(), json!(family));
        }
        let made = self.rolo.askelephant().post("/contacts", Value::Object(self.fields)).await.expect(201);
        let id = made.body["id"].as_str().and_then(ContactId::parse_prefixed).expect("an id of ours");
        let contact = TestContact { id };
        if let Some(metadata) = self.metadata {
            let patch = json!({ "contact_metadata": metadata });
            self.rolo.synthflow().patch(&contact.synthflow_path(), patch).await.expect(200);
        }
        contact
    }
}
