//! Rebasing: whether a patch that was made of an older state of a contact still says what its maker meant.

use std::fmt::Write;

use crate::change::field::Field;
use crate::change::patch::{AliasesPatch, ContactPatch};
use crate::json::{self, Json, same_value};
use crate::model::contact::ContactBody;
use crate::model::items::{Item, ItemsPatch};
use crate::model::metadata::{Metadata, MetadataPatch};
use crate::model::name::NamePatch;

/// The state of which a patch was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// Its revision.
    pub revision: u64,
    /// What the contact was.
    pub body: ContactBody,
}

impl Base {
    /// The places that the patch names and whose values have changed since, as JSON pointers with the names of the log. What was
    /// changed and changed back has not. An item of a list and a key of the metadata is a place of its own, where the patch names it
    /// alone; what is new in a list is none.
    pub fn collisions(&self, patch: &ContactPatch, now: &ContactBody) -> Vec<String> {
        let ContactPatch { name, emails, phones, company, description, time_zone, metadata, crm_association, aliases } =
            patch;
        let was = &self.body;
        let mut found = Vec::new();
        let mut whole = |field: &str, is_named: bool, is_same: bool| {
            if is_named && !is_same {
                found.push(format!("/{field}"));
            }
        };
        whole("name", *name != NamePatch::Keep, was.name == now.name);
        whole("company", *company != Field::Keep, was.company == now.company);
        whole("description", *description != Field::Keep, was.description == now.description);
        whole("time_zone", *time_zone != Field::Keep, was.time_zone == now.time_zone);
        whole("crm_association", *crm_association != Field::Keep, was.crm_association == now.crm_association);
        whole("aliases", *aliases != AliasesPatch::Keep, was.aliases == now.aliases);
        items("emails", emails, (&was.emails, &now.emails), &mut found);
        items("phones", phones, (&was.phones, &now.phones), &mut found);
        free_data(metadata, (&was.metadata, &now.metadata), &mut found);
        found
    }
}

fn items(field: &str, patch: &ItemsPatch, (was, now): (&[Item], &[Item]), found: &mut Vec<String>) {
    let shown = |item: &Item| (item.id, item.text.clone(), item.primary);
    match patch {
        ItemsPatch::Keep => {}
        ItemsPatch::ClearPrimary | ItemsPatch::SetPrimary(_) | ItemsPatch::Replace(_) => {
            if !was.iter().map(shown).eq(now.iter().map(shown)) {
                found.push(format!("/{field}"));
            }
        }
        ItemsPatch::Edit(edits) => {
            for id in edits.iter().filter_map(|edit| edit.id) {
                let of = |items: &[Item]| items.iter().find(|item| item.id == id).map(shown);
                if of(was) != of(now) {
                    found.push(format!("/{field}/{id}"));
                }
            }
        }
    }
}

fn free_data(patch: &MetadataPatch, (was, now): (&Metadata, &Metadata), found: &mut Vec<String>) {
    const WHOLE: &str = "/metadata";
    let (Ok(was), Ok(now)) = (json::read(was.as_str().as_bytes()), json::read(now.as_str().as_bytes())) else {
        return found.push(WHOLE.to_owned());
    };
    match patch {
        MetadataPatch::Keep => {}
        MetadataPatch::Write(_) | MetadataPatch::Replace(_) => {
            if !same_value(&was.to_text(), &now.to_text()) {
                found.push(WHOLE.to_owned());
            }
        }
        MetadataPatch::MergeDeep(object) => {
            for (key, text) in object.entries() {
                let value = text.map_or(Ok(Json::Null), |text| json::read(text.as_bytes()));
                let mut path = WHOLE.to_owned();
                push(&mut path, key);
                merged(&value.unwrap_or(Json::Null), (member(&was, key), member(&now, key)), &path, found);
            }
        }
    }
}

/// What an object merges into is looked at key by key; any other value takes the place of all that was there.
fn merged(patch: &Json<'_>, (was, now): (Option<&Json<'_>>, Option<&Json<'_>>), path: &str, found: &mut Vec<String>) {
    if let (Json::Object(entries), Some(was @ Json::Object(_)), Some(now @ Json::Object(_))) = (patch, was, now) {
        for (key, value) in entries {
            let mut path = path.to_owned();
            push(&mut path, key);
            merged(value, (member(was, key), member(now, key)), &path, found);
        }
        return;
    }
    let is_same = match (was, now) {
        (None, None) => true,
        (Some(was), Some(now)) => same_value(&was.to_text(), &now.to_text()),
        (None, Some(_)) | (Some(_), None) => false,
    };
    if !is_same {
        found.push(path.to_owned());
    }
}

fn member<'a>(object: &'a Json<'_>, key: &str) -> Option<&'a Json<'a>> {
    match object {
        Json::Object(entries) => entries.iter().find(|(known, _)| known == key).map(|(_, value)| value),
        _ => None,
    }
}

/// Adds a segment to a JSON pointer.
fn push(path: &mut String, segment: &str) {
    // A text takes whatever is written.
    let _ = write!(path, "/{}", segment.replace('~', "~0").replace('/', "~1"));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::items::{ItemChange, ItemEdit};
    use crate::model::metadata::MetadataObject;
    use crate::model::workspace::WorkspaceSettings;

    fn merge(text: &str) -> ContactPatch {
        let read = json::read(text.as_bytes()).expect("JSON");
        let metadata = MetadataPatch::MergeDeep(MetadataObject::new(&read).expect("an object"));
        ContactPatch { metadata, ..ContactPatch::default() }
    }

    fn applied(body: &ContactBody, patch: &ContactPatch) -> ContactBody {
        let mut errors = Vec::new();
        let after = patch.applied(Some(body), 2, &WorkspaceSettings::default(), &mut errors);
        assert_eq!(errors, [], "{patch:?}");
        after
    }

    #[test]
    fn only_what_the_patch_names_collides_and_a_key_or_an_item_is_a_place_of_its_own() {
        let was = applied(&ContactBody::default(), &merge(r#"{"a":{"b":1,"c":2},"d":"x","e/f":1}"#));
        let base = Base { revision: 1, body: was.clone() };
        let now = applied(&was, &merge(r#"{"a":{"c":3},"e/f":2,"new":true}"#));
        for (patch, collisions) in [
            (r#"{"a":{"b":9}}"#, vec![]),
            (r#"{"d":null}"#, vec![]),
            (r#"{"a":{"c":9}}"#, vec!["/metadata/a/c"]),
            (r#"{"a":7}"#, vec!["/metadata/a"]),
            (r#"{"a":null,"e/f":1}"#, vec!["/metadata/a", "/metadata/e~1f"]),
            (r#"{"new":{"x":1},"other":1}"#, vec!["/metadata/new"]),
        ] {
            assert_eq!(base.collisions(&merge(patch), &now), collisions, "{patch}");
        }
        let text = |text: &str| Field::Set(text.to_owned());
        let both = ContactPatch { description: text("x"), time_zone: text("Europe/Berlin"), ..ContactPatch::default() };
        let changed = ContactBody { description: Some("theirs".into()), ..now };
        assert_eq!(base.collisions(&both, &changed), ["/description"]);
        let remove = |id| ItemsPatch::Edit(vec![ItemEdit { id, change: ItemChange::Remove }]);
        let item = |id, text: &str| Item { id, text: text.into(), key: text.into(), primary: false };
        let with = |items: Vec<Item>| ContactBody { emails: items, ..ContactBody::default() };
        let base = Base { revision: 1, body: with(vec![item(128, "a"), item(129, "b")]) };
        let now = with(vec![item(128, "c"), item(129, "b")]);
        for (edit, collisions) in [(Some(128), vec!["/emails/128"]), (Some(129), vec![]), (None, vec![])] {
            let patch = ContactPatch { emails: remove(edit), ..ContactPatch::default() };
            assert_eq!(base.collisions(&patch, &now), collisions, "{edit:?}");
        }
        let whole = ContactPatch { emails: ItemsPatch::Replace(Vec::new()), ..ContactPatch::default() };
        assert_eq!(base.collisions(&whole, &now), ["/emails"]);
    }

    /// Objects of a few keys, two deep, with a null now and then.
    fn object() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![Just(serde_json::Value::Null), (0..3_u8).prop_map(serde_json::Value::from)];
        let key = || prop_oneof![Just("a".to_owned()), Just("b".to_owned()), Just("c".to_owned())];
        let inner = proptest::collection::btree_map(key(), leaf.clone(), 0..3);
        let value = prop_oneof![leaf, inner.prop_map(|entries| serde_json::json!(entries))];
        proptest::collection::btree_map(key(), value, 0..4).prop_map(|entries| serde_json::json!(entries))
    }

    /// The leaves that a merge patch names, where an object merges into what was an object before and since.
    fn named(patch: &serde_json::Value, was: &serde_json::Value, now: &serde_json::Value) -> Vec<bool> {
        let (Some(patch), true, true) = (patch.as_object(), was.is_object(), now.is_object()) else {
            return vec![was == now];
        };
        patch.iter().flat_map(|(key, value)| named(value, &was[key], &now[key])).collect()
    }

    proptest! {
        #[test]
        fn a_patch_is_applied_only_where_all_that_it_names_is_what_it_was(first in object(), since in object(), patch in object()) {
            let body = |value: &serde_json::Value, on: &ContactBody| applied(on, &merge(&value.to_string()));
            let was = body(&first, &ContactBody::default());
            let now = body(&since, &was);
            let value = |body: &ContactBody| serde_json::from_str::<serde_json::Value>(body.metadata.as_str()).expect("JSON");
            let collisions = Base { revision: 1, body: was.clone() }.collisions(&merge(&patch.to_string()), &now);
            prop_assert_eq!(collisions.is_empty(), named(&patch, &value(&was), &value(&now)).into_iter().all(|same| same));
        }
    }
}
