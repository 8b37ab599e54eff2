//! JSON patches (RFC 6902): applied to what this surface shows of a contact, in the contact's turn.
//!
//! Our own, and held against a library in the tests: a patch can copy a document into itself until no memory is left, its
//! numbers are to be compared by what they are and kept as they are written, and no key may have a magic meaning.

use std::sync::Arc;

use rolo_core::change::command::{ContactEdit, EditError};
use rolo_core::json::{self, DEPTH_MAX, Json};
use rolo_core::model::phone::PhoneRegion;
use rolo_core::{Contact, ContactPatch, ErrorCode, FieldError, FieldPath};
use rolo_http::RequestError;

use super::decode::{self, Names, Target, item_id, pointer};
use super::shown::{self, READ_ONLY};

/// Operations of one patch.
const OPERATION_COUNT_MAX: usize = 1_000;

/// Bytes that the operations of one patch may copy, all together.
const COPIED_BYTES_MAX: usize = 1024 * 1024;

/// One operation.
struct Operation<'a> {
    kind: Kind<'a>,
    path: Pointer,
}

enum Kind<'a> {
    Add(Json<'a>),
    Remove,
    Replace(Json<'a>),
    Move(Pointer),
    Copy(Pointer),
    Test(Json<'a>),
}

/// A JSON pointer (RFC 6901): as it is written, and its segments.
struct Pointer {
    text: String,
    segments: Vec<String>,
}

impl Pointer {
    fn parse(text: &str) -> Option<Self> {
        let mut segments = Vec::new();
        for segment in text.split('/').skip(1) {
            let mut unescaped = String::with_capacity(segment.len());
            let mut characters = segment.chars();
            while let Some(character) = characters.next() {
                unescaped.push(match character {
                    '~' => match characters.next()? {
                        '0' => '~',
                        '1' => '/',
                        _ => return None,
                    },
                    other => other,
                });
            }
            segments.push(unescaped);
        }
        (text.is_empty() || text.starts_with('/')).then(|| Self { text: text.to_owned(), segments })
    }
}

/// The rule that a body is, or what is wrong with it whatever the contact is.
///
/// What it may name (addresses, a company, other ids) is worked out from what the contact is `now`: it may move any text of the
/// contact anywhere. With what its items are called, if it fits.
pub(super) fn edit(
    body: &[u8],
    now: Option<&Contact>,
    region: Option<PhoneRegion>,
) -> Result<(ContactEdit, Names), Vec<FieldError>> {
    read(body)?;
    let rule = {
        let body = body.to_vec();
        Arc::new(move |contact: &Contact| apply(&body, contact, region).map(|(patch, _)| patch))
    };
    // What is wrong with it now is said when its turn comes: somebody may have changed the contact by then.
    let (reads, names) = now.and_then(|now| apply(body, now, region).ok()).unwrap_or_default();
    Ok((ContactEdit { patch: rule, reads: Box::new(reads) }, names))
}

fn read(body: &[u8]) -> Result<Vec<Operation<'_>>, Vec<FieldError>> {
    let refuse = |code| Err(vec![FieldError::new(FieldPath::Body, code)]);
    let operations = match json::read(body) {
        Ok(Json::Array(operations)) if operations.len() > OPERATION_COUNT_MAX => {
            return refuse(ErrorCode::TooMany(OPERATION_COUNT_MAX));
        }
        Ok(Json::Array(operations)) => operations,
        Ok(_) => return refuse(ErrorCode::InvalidType("an array of operations")),
        Err(error) => return refuse(ErrorCode::InvalidJson(error.to_string())),
    };
    let (mut read, mut errors) = (Vec::with_capacity(operations.len()), Vec::new());
    for (index, operation) in operations.into_iter().enumerate() {
        match operation_of(operation) {
            Ok(operation) => read.push(operation),
            Err((member, code)) => {
                let index = index.to_string();
                let segments = [index.as_str()].into_iter().chain(member).collect::<Vec<_>>();
                errors.push(FieldError::new(FieldPath::Pointer(pointer(&segments)), code));
            }
        }
    }
    if errors.is_empty() { Ok(read) } else { Err(errors) }
}

type Wrong = (Option<&'static str>, ErrorCode);

fn operation_of(operation: Json<'_>) -> Result<Operation<'_>, Wrong> {
    let Json::Object(mut entries) = operation else { return Err((None, ErrorCode::InvalidType("an object"))) };
    let mut member = |name: &'static str| {
        let place = entries.iter().position(|(known, _)| known == name);
        place.map(|place| entries.swap_remove(place).1).ok_or((Some(name), ErrorCode::Required))
    };
    let pointer_of = |name: &'static str, value: Json<'_>| {
        let Json::String(text) = value else { return Err((Some(name), ErrorCode::InvalidType("a string"))) };
        Pointer::parse(&text)
            .ok_or((Some(name), ErrorCode::InvalidFormat("a JSON pointer such as /emails/128/address")))
    };
    let Json::String(op) = member("op")? else { return Err((Some("op"), ErrorCode::InvalidType("a string"))) };
    let path = pointer_of("path", member("path")?)?;
    let kind = match op.as_ref() {
        "add" => Kind::Add(member("value")?),
        "remove" => Kind::Remove,
        "replace" => Kind::Replace(member("value")?),
        "move" => Kind::Move(pointer_of("from", member("from")?)?),
        "copy" => Kind::Copy(pointer_of("from", member("from")?)?),
        "test" => Kind::Test(member("value")?),
        _ => return Err((Some("op"), ErrorCode::InvalidFormat("add, remove, replace, move, copy or test"))),
    };
    Ok(Operation { kind, path })
}

/// What a patch comes to for a contact, and what its items are called.
fn apply(body: &[u8], contact: &Contact, region: Option<PhoneRegion>) -> Result<(ContactPatch, Names), EditError> {
    let operations = read(body).map_err(EditError::Invalid)?;
    let text = shown::contact(contact);
    let before = json::read(text.as_bytes()).map_err(|_| EditError::Invalid(Vec::new()))?;
    let after = patched(before.clone(), operations)?;
    let (Json::Object(before), Json::Object(after)) = (before, after) else {
        let error = FieldError::new(FieldPath::Body, ErrorCode::Mismatch("leaves no object of the contact"));
        return Err(EditError::Invalid(vec![error]));
    };
    let changed = merge_patch(&before, &after).map_err(EditError::Invalid)?;
    let decoded = decode::contact(changed.to_text().as_bytes(), Target::StoredWithAllMetadata, region);
    if decoded.errors.is_empty() {
        return Ok((decoded.patch, decoded.names));
    }
    match decoded.names.point(RequestError::Invalid(decoded.errors)) {
        RequestError::Invalid(errors) => Err(EditError::Invalid(errors)),
        _ => Err(EditError::Invalid(Vec::new())),
    }
}

/// The document behind these operations.
fn patched<'a>(mut document: Json<'a>, operations: Vec<Operation<'a>>) -> Result<Json<'a>, EditError> {
    let missing = |pointer: &Pointer| EditError::Invalid(vec![fault(pointer, ErrorCode::NotFound)]);
    let mut copied = 0;
    for Operation { kind, path } in operations {
        match kind {
            Kind::Add(value) => add(&mut document, &path, value)?,
            Kind::Remove => drop(remove(&mut document, &path).ok_or_else(|| missing(&path))?),
            Kind::Replace(value) => *find(&mut document, &path).ok_or_else(|| missing(&path))? = value,
            Kind::Move(from) => {
                if from.segments.len() < path.segments.len() && path.segments.starts_with(&from.segments) {
                    let code = ErrorCode::Mismatch("is moved into itself");
                    return Err(EditError::Invalid(vec![fault(&from, code)]));
                }
                if from.segments != path.segments || find(&mut document, &from).is_none() {
                    let value = remove(&mut document, &from).ok_or_else(|| missing(&from))?;
                    add(&mut document, &path, value)?;
                }
            }
            Kind::Copy(from) => {
                let value = find(&mut document, &from).ok_or_else(|| missing(&from))?.clone();
                copied += value.to_text().len();
                if copied > COPIED_BYTES_MAX {
                    return Err(EditError::Invalid(vec![fault(&path, ErrorCode::TooLarge(COPIED_BYTES_MAX))]));
                }
                add(&mut document, &path, value)?;
            }
            Kind::Test(value) => {
                let found = find(&mut document, &path);
                if !found.is_some_and(|found| json::same_value(&value.to_text(), &found.to_text())) {
                    return Err(EditError::TestFailed(path.text));
                }
            }
        }
    }
    Ok(document)
}

fn fault(pointer: &Pointer, code: ErrorCode) -> FieldError {
    FieldError::new(FieldPath::Pointer(pointer.text.clone()), code)
}

/// The value at a pointer.
fn find<'d, 'a>(document: &'d mut Json<'a>, pointer: &Pointer) -> Option<&'d mut Json<'a>> {
    step_in(document, &pointer.segments)
}

fn step_in<'d, 'a>(document: &'d mut Json<'a>, segments: &[String]) -> Option<&'d mut Json<'a>> {
    segments.iter().try_fold(document, |value, segment| match value {
        Json::Object(entries) => entries.iter_mut().find(|(name, _)| name == segment).map(|(_, value)| value),
        Json::Array(items) => index(segment).and_then(|index| items.get_mut(index)),
        _ => None,
    })
}

/// The index that a segment is: digits without a zero in front.
fn index(segment: &str) -> Option<usize> {
    let is_index = segment.bytes().all(|byte| byte.is_ascii_digit()) && (segment == "0" || !segment.starts_with('0'));
    segment.parse().ok().filter(|_| is_index)
}

fn add<'a>(document: &mut Json<'a>, pointer: &Pointer, value: Json<'a>) -> Result<(), EditError> {
    let refuse = |code| EditError::Invalid(vec![fault(pointer, code)]);
    if pointer.segments.len() + value.depth() > DEPTH_MAX {
        return Err(refuse(ErrorCode::TooDeep(DEPTH_MAX)));
    }
    let Some((last, parents)) = pointer.segments.split_last() else {
        *document = value;
        return Ok(());
    };
    match step_in(document, parents) {
        Some(Json::Object(entries)) => match entries.iter_mut().find(|(name, _)| name == last) {
            Some((_, known)) => *known = value,
            None => entries.push((last.clone().into(), value)),
        },
        Some(Json::Array(items)) => {
            let place = if last == "-" { Some(items.len()) } else { index(last) };
            let place = place.filter(|place| *place <= items.len()).ok_or_else(|| refuse(ErrorCode::NotFound))?;
            items.insert(place, value);
        }
        Some(_) | None => return Err(refuse(ErrorCode::NotFound)),
    }
    Ok(())
}

fn remove<'a>(document: &mut Json<'a>, pointer: &Pointer) -> Option<Json<'a>> {
    let (last, parents) = pointer.segments.split_last()?;
    match step_in(document, parents)? {
        Json::Object(entries) => {
            let place = entries.iter().position(|(name, _)| name == last)?;
            Some(entries.remove(place).1)
        }
        Json::Array(items) => index(last).filter(|place| *place < items.len()).map(|place| items.remove(place)),
        _ => None,
    }
}

type Entries<'a> = Vec<(std::borrow::Cow<'a, str>, Json<'a>)>;

fn member<'d, 'a>(entries: &'d Entries<'a>, name: &str) -> Option<&'d Json<'a>> {
    entries.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The merge patch that leads from one form of a contact to another: changed fields alone, and of lists changed items alone.
fn merge_patch<'a>(before: &Entries<'a>, after: &Entries<'a>) -> Result<Json<'a>, Vec<FieldError>> {
    let (mut patch, mut errors) = (Vec::new(), Vec::new());
    let gone = before.iter().filter(|(name, _)| member(after, name).is_none());
    let gone = gone.map(|(name, _)| (name.clone(), Json::Null));
    for (name, value) in after.iter().cloned().chain(gone) {
        let was = member(before, &name);
        if was == Some(&value) {
            continue;
        }
        if READ_ONLY.contains(&name.as_ref()) {
            errors.push(FieldError::new(FieldPath::Pointer(pointer(&[&name])), ErrorCode::ReadOnly));
            continue;
        }
        let value = match (name.as_ref(), was, value) {
            ("emails" | "phones", Some(Json::Object(was)), Json::Object(items)) => Json::Object(edits(was, items)),
            // All of it, so that nothing is split or joined: the document says how it shall be.
            ("name", _, Json::Object(name)) => Json::Object(whole_name(name)),
            (_, _, value) => value,
        };
        patch.push((name, value));
    }
    if errors.is_empty() { Ok(Json::Object(patch)) } else { Err(errors) }
}

/// What changes from one list to another: items that are gone, and those that are others than they were.
fn edits<'a>(before: &Entries<'a>, after: Entries<'a>) -> Entries<'a> {
    let gone = before.iter().filter(|(id, _)| member(&after, id).is_none());
    let mut edits: Entries<'a> = gone.map(|(id, _)| (id.clone(), Json::Null)).collect();
    let names: Vec<_> = after.iter().map(|(id, _)| id.clone()).collect();
    for (id, mut item) in after {
        let was = member(before, &id);
        if was == Some(&item) {
            continue;
        }
        // A flag that is taken away by another item's is no edit of its own, and what is taken out is no text.
        if let (Some(Json::Object(was)), Json::Object(item)) = (was, &mut item) {
            let gone = was.iter().filter(|(name, _)| member(item, name).is_none());
            let gone: Entries<'a> = gone.map(|(name, _)| (name.clone(), Json::Null)).collect();
            item.retain(|(name, value)| member(was, name) != Some(value));
            item.extend(gone);
        }
        // A new item whose name is a number would be taken for one that is there.
        let mut name = id;
        if was.is_none() && item_id(&name).is_some() {
            while names.contains(&name) {
                name = format!("new {name}").into();
            }
        }
        edits.push((name, item));
    }
    edits
}

/// All parts of a name: one that is absent is none.
fn whole_name(mut name: Entries<'_>) -> Entries<'_> {
    for part in ["full", "given", "family"] {
        if member(&name, part).is_none() {
            name.push((part.into(), Json::Null));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn ours(document: &Value, patch: &Value) -> Option<Value> {
        let (document, patch) = (document.to_string(), patch.to_string());
        let operations = read(patch.as_bytes()).ok()?;
        let patched = patched(json::read(document.as_bytes()).expect("JSON"), operations).ok()?;
        Some(serde_json::from_str(&patched.to_text()).expect("JSON"))
    }

    fn theirs(document: &Value, patch: &Value) -> Option<Value> {
        let mut document = document.clone();
        let patch: json_patch::Patch = serde_json::from_value(patch.clone()).ok()?;
        json_patch::patch_unsafe(&mut document, &patch).ok()?;
        Some(document)
    }

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), (0..3).prop_map(Value::from)];
        leaf.prop_recursive(3, 16, 3, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                proptest::collection::btree_map("[ab~/]", inner, 0..3)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn path() -> impl Strategy<Value = String> {
        proptest::collection::vec(prop_oneof!["a", "b", "0", "1", "2", "-", "01", "~0", "~1", ""], 0..3)
            .prop_map(|segments| segments.iter().map(|segment| format!("/{segment}")).collect())
    }

    fn operation() -> impl Strategy<Value = Value> {
        (0..6, path(), path(), value()).prop_map(|(kind, path, from, value)| match kind {
            0 => json!({ "op": "add", "path": path, "value": value }),
            1 => json!({ "op": "remove", "path": path }),
            2 => json!({ "op": "replace", "path": path, "value": value }),
            3 => json!({ "op": "move", "path": path, "from": from }),
            4 => json!({ "op": "copy", "path": path, "from": from }),
            _ => json!({ "op": "test", "path": path, "value": value }),
        })
    }

    /// Where the library is known to do what RFC 6902 does not say: moves into the document itself, and to the place of the whole.
    fn is_in_doubt(patch: &[Value]) -> bool {
        patch.iter().any(|operation| {
            let text = |name: &str| operation[name].as_str().unwrap_or_default().to_owned();
            let (path, from) = (text("path"), text("from"));
            let takes_all =
                from.is_empty() && operation["op"] == "move" || path.is_empty() && operation["op"] != "test";
            takes_all || (operation["op"] == "move" && path.starts_with(&from))
        })
    }

    proptest! {
        #[test]
        fn a_patch_comes_to_the_same_as_with_a_library(
            document in proptest::collection::btree_map("[ab]", value(), 0..3),
            patch in proptest::collection::vec(operation(), 0..4),
        ) {
            prop_assume!(!is_in_doubt(&patch));
            let document = Value::Object(document.into_iter().collect());
            let patch = Value::from(patch);
            prop_assert_eq!(ours(&document, &patch), theirs(&document, &patch));
        }
    }

    #[test]
    fn numbers_are_tested_by_what_they_are_and_kept_as_they_are_written() {
        let test = |value: &str| read(format!(r#"[{{"op":"test","path":"/a","value":{value}}}]"#).as_bytes()).is_ok();
        assert!(test("1.5"));
        let run = |patch: &str| {
            let document = json::read(br#"{"a":1.50}"#).expect("JSON");
            patched(document, read(patch.as_bytes()).expect("a patch")).map(|patched| patched.to_text())
        };
        assert_eq!(
            run(r#"[{"op":"test","path":"/a","value":1.5},{"op":"copy","from":"/a","path":"/b"}]"#).as_deref(),
            Ok(r#"{"a":1.50,"b":1.50}"#)
        );
        assert!(run(r#"[{"op":"test","path":"/a","value":1.51}]"#).is_err());
    }

    #[test]
    fn a_document_is_not_copied_into_itself_until_no_memory_is_left() {
        let copies: Vec<Value> =
            (0..60).map(|n| json!({ "op": "copy", "from": "", "path": format!("/k{n}") })).collect();
        let text = Value::from(copies).to_string();
        let Err(EditError::Invalid(errors)) =
            patched(json::read(br#"{"a":1}"#).expect("JSON"), read(text.as_bytes()).expect("a patch"))
        else {
            panic!("it is let in");
        };
        assert!(matches!(errors[0].code, ErrorCode::TooLarge(_) | ErrorCode::TooDeep(_)), "{errors:?}");
    }

    #[test]
    fn pointers_are_read_as_rfc_6901_says() {
        let segments = |text: &str| Pointer::parse(text).map(|pointer| pointer.segments);
        assert_eq!(segments(""), Some(vec![]));
        assert_eq!(segments("/"), Some(vec![String::new()]));
        assert_eq!(segments("/a~1b/~0~1/m n"), Some(vec!["a/b".into(), "~/".into(), "m n".into()]));
        for bad in ["a", "a/b", "/~", "/~2", "/a~"] {
            assert_eq!(segments(bad), None, "{bad}");
        }
        assert_eq!(
            (index("0"), index("10"), index("01"), index("-1"), index("")),
            (Some(0), Some(10), None, None, None)
        );
    }
}
