//! Texts of all scripts: stored to the byte, and matched by the fold that the documents name and by no other.

use rolo_core::Entropy;
use rolo_core::model::text::is_blank;
use rolo_testkit::{Client, SeededEntropy, TestRolo, Value, json, on_each_store};

/// Texts in all that are written and read back.
const TEXT_COUNT: usize = 5_000;

/// Of these so many at a time, in a contact's free data.
const DATA_COUNT: usize = 16;

/// Texts that some program somewhere changes, hides, compares wrongly or cannot store.
const TEXTS: [&str; 44] = [
    "é",
    "e\u{301}",
    "Å",
    "A\u{30a}",
    "Å",
    "ﬁ",
    "Ⅷ",
    "①",
    "ｱﾞ",
    "한국",
    "\u{1112}\u{1161}\u{11ab}",
    "Straße",
    "STRASSE",
    "ẞ",
    "İstanbul",
    "ıstanbul",
    "ΟΔΥΣΣΕΥΣ",
    "οδυσσευς",
    "ǅ",
    "Ǆ",
    "עברית",
    "العربية",
    "\u{202e}abc",
    "a\u{200b}b",
    "a\u{200d}b",
    "\u{feff}a",
    "a\u{ad}b",
    "a\u{34f}b",
    "\u{2066}a\u{2069}",
    "👨‍👩‍👧‍👦",
    "🏳️‍🌈",
    "👍🏽",
    "🇩🇪",
    "𝒜",
    "𐍈",
    "\u{10ffff}",
    "\u{fffd}",
    "\u{e000}",
    "\u{1}\u{1f}\u{7f}\u{85}",
    "\u{2028}.\u{2029}",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
    "  two  spaces  ",
    "\t.\r\n",
    "xn--bcher-kva",
];

/// Pairs of e-mail addresses: whether they are one. Letters are composed and their case is folded in full, the domain is
/// compared in its ASCII form, and nothing else is: README.md row 17 of AskElephant's dialect.
const ADDRESSES: [(&str, &str, bool); 17] = [
    ("ada@example.org", "ADA@EXAMPLE.ORG", true),
    ("ädä@example.org", "ÄDÄ@example.org", true),
    ("ada@bücher.example", "ada@xn--bcher-kva.example", true),
    ("ada@BÜCHER.example", "ada@bücher.example", true),
    ("ada@ｅxample.example", "ada@example.example", true),
    ("straße@example.org", "strasse@example.org", true),
    ("ﬁ@example.org", "fi@example.org", true),
    ("ada+x@example.org", "ada@example.org", false),
    ("a.da@example.org", "ada@example.org", false),
    ("аda@example.org", "ada@example.org", false),
    ("ada@faß.example", "ada@fass.example", false),
    ("ıda@example.org", "ida@example.org", false),
    ("\u{212a}@example.org", "k@example.org", true),
    ("jose\u{301}@example.org", "jos\u{e9}@example.org", true),
    ("jose\u{301}@example.org", "jose@example.org", false),
    ("\u{1112}\u{1161}\u{11ab}@example.org", "\u{d55c}@example.org", true),
    ("ada@example.org", "ada@example.com", false),
];

/// Names and what is looked for in them: whether it is found. Letters are composed, and their case is folded in full.
const SEARCHES: [(&str, &str, bool); 15] = [
    ("Ada Lovelace", "LOVE", true),
    ("Ångström", "ÅNG", true),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσευς", true),
    ("Οδυσσεύς", "ΣΣΕΎΣ", true),
    ("Straße", "STRASSE", true),
    ("Straße", "straße", true),
    ("Ǆemal", "ǆemal", true),
    ("\u{e9}mile", "e\u{301}", true),
    ("e\u{301}mile", "\u{c9}", true),
    ("e\u{301}mile", "E\u{301}", true),
    ("𐐀bc", "𐐨", true),
    ("100% sure", "%", true),
    ("under_score", "_", true),
    ("back\\slash", "\\", true),
    ("Ada", "A%a", false),
];

/// A text of up to so many code points of every kind. A blank one is empty, and is refused where an empty one is.
fn drawn(entropy: &SeededEntropy, characters_max: usize) -> String {
    let below = |count: u128| entropy.bits() % count;
    let mut text = String::new();
    for _ in 0..=below(characters_max as u128 - 1) {
        let range: (u32, u32) = match below(10) {
            0 => (0x01, 0x7f),
            1 => (0x80, 0x24f),
            2 => (0x300, 0x36f),
            3 => (0x370, 0x5ff),
            4 => (0x600, 0x8ff),
            5 => (0x2000, 0x206f),
            6 => (0x3040, 0xd7ff),
            7 => (0xe000, 0xffff),
            8 => (0x1f300, 0x1faff),
            _ => (0x10000, 0x10ffff),
        };
        let code = range.0 + below(u128::from(range.1 - range.0 + 1)) as u32;
        text.extend(char::from_u32(code));
    }
    if is_blank(&text) { drawn(entropy, characters_max) } else { text }
}

/// Writes a text into each field of a new contact that takes any text, and more of them into its free data, through both
/// dialects, and reads all of it back through both. Tells how many texts these were.
async fn kept_in_each_field(rolo: &TestRolo, texts: &[String; 3], data: &[String]) -> usize {
    let [given, family, description] = texts;
    let contact = rolo.contact().name("Ada Lovelace").create().await;
    let path = (contact.synthflow_path(), contact.askelephant_path());
    let (synthflow, askelephant) = (rolo.synthflow(), rolo.askelephant());
    let body = json!({ "first_name": given, "last_name": family, "description": description });
    let reply = askelephant.patch(&path.1, body).await.expect(200);
    let shown = |body: &Value, key: &str| body[key].as_str().map(str::to_owned);
    assert_eq!(shown(&reply.body, "first_name").as_ref(), Some(given));
    let mut metadata = json!({ "list": [given, { family: description }] });
    metadata.as_object_mut().expect("an object").extend(data.iter().map(|datum| (datum.clone(), json!(datum))));
    let body = json!({ "contact_metadata": metadata, "phone_number": given });
    synthflow.patch(&path.0, body).await.expect(200);
    let contact = askelephant.get(&path.1).await.expect(200).body;
    for (key, text) in [("first_name", given), ("last_name", family), ("description", description)] {
        assert_eq!(shown(&contact, key).as_ref(), Some(text), "{key}");
    }
    assert_eq!(contact["phone_numbers"][0]["phone_number"].as_str(), Some(given.as_str()));
    let contact = synthflow.get(&path.0).await.expect(200).body["response"].clone();
    assert_eq!(contact["name"].as_str(), Some(format!("{given} {family}").as_str()));
    for (key, value) in metadata.as_object().expect("an object") {
        assert_eq!(&contact["contact_metadata"][key], value, "{key:?}");
    }
    texts.len() + data.len()
}

/// Whether a second contact with this address is refused because of the first.
async fn collide(client: &Client, one: &str, other: &str) -> bool {
    let body = |address: &str| json!({ "first_name": "Ada", "emails": [{ "email": address }] });
    let first = client.post("/contacts", body(one)).await;
    assert_eq!(first.status, 201, "{one}: {}", first.text);
    assert_eq!(first.body["emails"][0]["email"], one, "as it was written");
    let second = client.post("/contacts", body(other)).await;
    assert!([201, 409].contains(&second.status), "{other}: {}", second.text);
    for reply in [&first, &second] {
        if let Some(id) = reply.body["id"].as_str() {
            client.delete(&format!("/contacts/{id}")).await.expect(200);
        }
    }
    second.status == 409
}

on_each_store! {
    async fn every_text_is_kept_to_the_byte_in_every_field(rolo: TestRolo) {
        let entropy = SeededEntropy::new(5);
        let mut count = 0;
        for (number, text) in TEXTS.iter().enumerate() {
            let next = TEXTS[(number + 1) % TEXTS.len()];
            let texts = [text.to_string(), format!("{next}x"), format!("{text}{next}")];
            count += kept_in_each_field(&rolo, &texts, &[(*text).to_owned()]).await;
        }
        while count < TEXT_COUNT {
            let texts = [60, 100, 500].map(|characters_max| drawn(&entropy, characters_max));
            let data: Vec<String> = (0..DATA_COUNT).map(|_| drawn(&entropy, 40)).collect();
            count += kept_in_each_field(&rolo, &texts, &data).await;
        }
    }

    async fn addresses_are_one_by_the_documented_fold_and_by_no_other(rolo: TestRolo) {
        let client = rolo.askelephant();
        for (one, other, same) in ADDRESSES {
            assert_eq!(collide(&client, one, other).await, same, "{one} and {other}");
            assert_eq!(collide(&client, other, one).await, same, "{other} and {one}");
        }
    }

    async fn a_name_is_found_by_the_documented_fold_and_by_no_other(rolo: TestRolo) {
        let client = rolo.askelephant();
        for (name, search, found) in SEARCHES {
            let made = client.post("/contacts", json!({ "first_name": name })).await.expect(201).body;
            let encoded: String = search.bytes().map(|byte| format!("%{byte:02x}")).collect();
            let list = client.get(&format!("/contacts?search={encoded}")).await.expect(200).body;
            let ids: Vec<_> = list["data"].as_array().expect("a list").iter().map(|contact| &contact["id"]).collect();
            assert_eq!(ids.contains(&&made["id"]), found, "{search:?} in {name:?}");
            client.delete(&format!("/contacts/{}", made["id"].as_str().expect("an id"))).await.expect(200);
        }
    }

    async fn an_id_is_compared_to_the_byte(rolo: TestRolo) {
        let ada = rolo.ada().await;
        let client = rolo.askelephant();
        let id = ada.id.to_prefixed();
        client.get(&format!("/contacts/{id}")).await.expect(200);
        let wide: String = id.chars().map(|letter| if letter == '0' { '０' } else { letter }).collect();
        for other in [format!("{id}%20"), format!("%20{id}"), format!("{id}%00"), format!("{id}%e2%80%8b"), format!("{id}%0d%0a")] {
            client.get(&format!("/contacts/{other}")).await.expect(404);
        }
        let encoded: String = wide.bytes().map(|byte| format!("%{byte:02x}")).collect();
        client.get(&format!("/contacts/{encoded}")).await.expect(404);
    }
}
