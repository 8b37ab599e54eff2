//! The story Rolo is for: whoever calls is found, whichever carrier writes the number, and nobody gets a second record.
//!
//! An agent is told a caller's number by a carrier, searches for it, takes the first contact that comes, and makes one only
//! when nobody comes. Four carriers write numbers in seven ways each: 28 calls of one person.

use std::collections::HashMap;

use rolo_core::WorkspaceSettings;
use rolo_testkit::{Backend, Start, TestRolo, Value, json, on_each_store};

/// Spellings by one carrier; `{}` stands for the last two digits, and `{:full}` and `{:arabic}` for the same in that script.
type Carrier = [&'static str; 7];

/// A region, and how its four carriers write +49 30 55501XX or +1 202 555 01XX: as E.164 has it, as people of the region do,
/// with the prefix for calls abroad, and as a URI (RFC 3966, RFC 3261).
struct Region {
    code: &'static str,
    carriers: [Carrier; 4],
    /// Numbers of others: the national digits stand in the first, all digits in the second, and the third begins with them.
    similar: [&'static str; 3],
}

const GERMANY: Region = Region {
    code: "DE",
    carriers: [
        [
            "+493055501{}",
            "+49 30 555 01{}",
            "+49 (0)30 555 01{}",
            "+49-30-555-01-{}",
            "+49.30.55501{}",
            "+49 30 55501{} ext. 5",
            "＋４９３０５５５０１{:full}",
        ],
        [
            "03055501{}",
            "030 555 01 {}",
            "030/55501{}",
            "(030) 555-01{}",
            "030 55501{} ext. 4",
            "030-55501{} x7",
            "٠٣٠ ٥٥٥٠١{:arabic}",
        ],
        [
            "00493055501{}",
            "00 49 30 555 01{}",
            "0049 (0)30 55501{}",
            "0049/30/55501{}",
            "00-49-30-555-01-{}",
            "0049 30 55501{} ext. 5",
            "００４９３０５５５０１{:full}",
        ],
        [
            "tel:+493055501{}",
            "tel:+49-30-55501{}",
            "tel:+49-30-55501{};ext=5",
            "sip:+493055501{}",
            "sip:+493055501{}@example.org;user=phone",
            "whatsapp:+493055501{}",
            "TEL:+49(30)55501{}",
        ],
    ],
    similar: ["+49893055501{}", "+44493055501{}", "+493055501{}55501{}"],
};

const UNITED_STATES: Region = Region {
    code: "US",
    carriers: [
        [
            "+120255501{}",
            "+1 202 555 01{}",
            "+1 (202) 555-01{}",
            "+1-202-555-01{}",
            "+1.202.555.01{}",
            "+1 202 555 01{} ext. 5",
            "＋１２０２５５５０１{:full}",
        ],
        [
            "1 202 555 01{}",
            "20255501{}",
            "(202) 555-01{}",
            "1-202-555-01{}",
            "(202) 555-01{} ext. 4",
            "202.555.01{} x7",
            "٢٠٢ ٥٥٥ ٠١{:arabic}",
        ],
        [
            "011120255501{}",
            "011 1 202 555 01{}",
            "011-1-202-555-01{}",
            "011 1 (202) 555-01{}",
            "00 1 202 555 01{}",
            "011 1 202 555 01{} ext. 5",
            "０１１１２０２５５５０１{:full}",
        ],
        [
            "tel:+120255501{}",
            "tel:+1-202-555-01{}",
            "tel:+1-202-555-01{};ext=5",
            "sip:+120255501{}",
            "sip:+120255501{}@example.org;user=phone",
            "whatsapp:+120255501{}",
            "TEL:+1(202)555-01{}",
        ],
    ],
    similar: ["+4420255501{}", "+44120255501{}", "+120255501{}55501{}"],
};

impl Region {
    /// All 28 spellings of the number that ends in these two digits, the carriers in turn.
    fn spellings(&self, last: u32) -> Vec<String> {
        let in_script = |zero: char| {
            let digit = |digit| char::from_u32(u32::from(zero) + digit).expect("a digit");
            [digit(last / 10), digit(last % 10)].iter().collect::<String>()
        };
        let spell = |pattern: &str| {
            let spelled = pattern.replace("{}", &in_script('0'));
            spelled.replace("{:full}", &in_script('０')).replace("{:arabic}", &in_script('٠'))
        };
        (0..7).flat_map(|way| self.carriers.iter().map(move |carrier| spell(carrier[way]))).collect()
    }

    async fn start(&self, backend: Backend) -> TestRolo {
        let phone_region = Some(self.code.to_owned());
        let workspace = WorkspaceSettings { phone_region, ..WorkspaceSettings::default() };
        TestRolo::start_with(backend, Start { workspace, ..Start::default() }).await
    }
}

/// Whom a search for a number brings, in order.
async fn search(rolo: &TestRolo, number: &str) -> Vec<Value> {
    let query: String = form_urlencoded::byte_serialize(number.as_bytes()).collect();
    let mut reply = rolo.synthflow().get(&format!("/contacts?search={query}&page_size=100")).await.expect(200);
    match reply.body["response"]["items"].take() {
        Value::Array(items) => items,
        other => panic!("no list: {other}"),
    }
}

async fn create(rolo: &TestRolo, name: &str, number: &str) -> String {
    let made = rolo.synthflow().post("/contacts", json!({ "name": name, "phone_number": number })).await.expect(200);
    made.body["response"]["id"].as_str().expect("an id").to_owned()
}

/// What an agent does with a call: the id of the contact that it takes, and whether it had to make it.
async fn answer(rolo: &TestRolo, name: &str, number: &str) -> (String, bool) {
    match search(rolo, number).await.first() {
        Some(first) => (first["id"].as_str().expect("an id").to_owned(), false),
        None => (create(rolo, name, number).await, true),
    }
}

/// Seven people call 28 times each, each for the first time in another way.
async fn calls(rolo: &TestRolo, region: &Region) {
    const PEOPLE: u32 = 7;
    let mut known: HashMap<u32, String> = HashMap::new();
    for call in 0..28 {
        for person in 0..PEOPLE {
            let number = &region.spellings(23 + person)[(call + person as usize * 5) % 28];
            let (id, is_new) = answer(rolo, &format!("Caller {person}"), number).await;
            assert_eq!(is_new, call == 0, "{number} in {} is known", region.code);
            let first = known.entry(person).or_insert_with(|| id.clone());
            assert_eq!(*first, id, "{number} is the number of caller {person}");
        }
        if call == 0 {
            // Newer than everybody who called.
            for (person, similar) in (0..PEOPLE).flat_map(|person| region.similar.map(|similar| (person, similar))) {
                create(rolo, "Stranger", &similar.replace("{}", &(23 + person).to_string())).await;
            }
        }
    }
    let everybody = rolo.synthflow().get("/contacts?page_size=100").await.expect(200);
    assert_eq!(everybody.body["response"]["total"], PEOPLE * 4, "nobody has a second record");
}

/// Four people at one line, each with an extension, and one without: each call brings whom it names first, and everybody
/// who has the line.
async fn extensions(rolo: &TestRolo, region: &Region) {
    let line = &region.spellings(23)[..4];
    let with = |number: &str, extension: u32| match number.starts_with("tel:") {
        true => format!("{number};ext={extension}"),
        false => format!("{number} ext. {extension}"),
    };
    let bare = create(rolo, "Reception", &line[0]).await;
    let mut people = HashMap::new();
    for (number, extension) in line.iter().zip(11..) {
        people.insert(extension, create(rolo, &format!("Extension {extension}"), &with(number, extension)).await);
    }
    for number in line {
        for (&extension, id) in &people {
            let found = search(rolo, &with(number, extension)).await;
            assert_eq!(found.len(), 5, "{number}: an extension hides nobody");
            assert_eq!(found[0]["id"], json!(id), "{} comes first", with(number, extension));
        }
        let found = search(rolo, number).await;
        assert_eq!((found.len(), &found[0]["id"]), (5, &json!(bare)), "{number}");
        let found = search(rolo, &with(number, 99)).await;
        assert_eq!(found.len(), 5, "{number}: an extension that nobody has hides nobody");
    }
}

on_each_store! {
    async fn people_who_call_from_germany_28_times_have_one_record_each(backend: Backend) {
        calls(&GERMANY.start(backend).await, &GERMANY).await;
    }

    async fn people_who_call_from_the_united_states_28_times_have_one_record_each(backend: Backend) {
        calls(&UNITED_STATES.start(backend).await, &UNITED_STATES).await;
    }

    async fn each_extension_of_a_german_line_is_found_first_and_hides_nobody(backend: Backend) {
        extensions(&GERMANY.start(backend).await, &GERMANY).await;
    }

    async fn each_extension_of_an_american_line_is_found_first_and_hides_nobody(backend: Backend) {
        extensions(&UNITED_STATES.start(backend).await, &UNITED_STATES).await;
    }
}
