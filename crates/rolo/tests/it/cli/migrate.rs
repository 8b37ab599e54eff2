//! `rolo migrate`: a whole store into another place, and what is said when that cannot be.

use rolo_testkit::TestDatabase;

use super::program::Place;

#[test]
fn a_store_moves_to_postgresql_and_back_and_its_keys_go_with_it() {
    let (place, database) = (Place::new(), TestDatabase::empty());
    let server = place.serve("--demo");
    let key = place.run("key create --name a --scopes workspace:admin").fine();
    let contact = "/v2/contacts/9ad09ad3-9c22-441e-ae35-c05016a09786";
    let (_, told) = server.request("GET", contact, key.trim(), "");
    let (from, to) = (place.data().display().to_string(), database.url());
    let served = place.run(&format!("migrate --from {from} --to {to}")).failed(3);
    assert!(served.contains("another Rolo is running"), "{served}");
    server.stop();
    let said = place.run(&format!("migrate --from {from} --to {to}")).fine();
    assert!(said.contains("Both stores hold the same (SHA-256 ") && said.contains("contact "), "{said}");
    let server = place.serve(&format!("--database {to}"));
    assert_eq!(server.request("GET", contact, key.trim(), ""), (200, told.clone()));
    server.stop();
    let back = place.data().with_extension("back").display().to_string();
    let report = place.run(&format!("migrate --json --from {to} --to {back}")).fine();
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert!(said.contains(report["sha256"].as_str().expect("a digest")), "{report}");
    let server = place.serve(&format!("--data {back}"));
    assert_eq!(server.request("GET", contact, key.trim(), ""), (200, told));
    server.stop();
    let again = place.run(&format!("migrate --from {from} --to {back}")).failed(3);
    assert!(again.contains("the target is not empty"), "{again}");
}

#[test]
fn a_move_that_makes_no_sense_is_refused() {
    let (place, database) = (Place::new(), TestDatabase::empty());
    let url = database.url();
    let password = url.split([':', '@']).nth(2).expect("a password");
    let none = place.run(&format!("migrate --from {} --to {url}", place.data().display())).failed(3);
    assert!(none.contains("there is no store in"), "{none}");
    let same = place.run(&format!("migrate --from {url} --to {url}")).failed(2);
    assert!(same.contains("are the same store"), "{same}");
    let odd = place.run(&format!("migrate --from {url}?colour=blue --to ./x")).failed(2);
    assert!(odd.contains("--from") && !odd.contains(password), "{odd}");
    let line = format!("migrate --from {url} --to postgres://rolo@127.0.0.1/x --to-password-file /none");
    let file = place.run(&line).failed(2);
    assert!(file.contains("--to-password-file: /none cannot be read"), "{file}");
}
