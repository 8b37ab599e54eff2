//! Which schemas have which fields of bodies. A program that does not know a field must refuse the store before it touches
//! it, so new fields are a step of both schemas, if an empty one.

use rolo_testkit::body_fields;

use crate::{postgres, sqlite};

/// The schemas of SQLite and of PostgreSQL that brought fields, with the number of all fields since then and the sum of
/// their names. A row is never changed once released.
const ROWS: [(i64, i64, usize, u32); 1] = [(7, 6, 17, 136_885_137)];

#[test]
fn fields_change_only_with_both_schemas() {
    let fields: Vec<String> = body_fields(|_| true).into_iter().collect();
    let sum = crc32fast::hash(fields.join(" ").as_bytes());
    let (of_sqlite, of_postgres, count, known) = ROWS[ROWS.len() - 1];
    assert!(
        (count, known) == (fields.len(), sum),
        "the fields of bodies are others than before. Add a step to STEPS in both open/migrations.rs, raise SCHEMA in both \
         open/schema.rs, and add the row (SCHEMA, SCHEMA, {}, {sum}) to schema_fields.rs: {fields:?}",
        fields.len()
    );
    assert!(of_sqlite <= sqlite::open::schema::SCHEMA && of_postgres <= postgres::open::schema::SCHEMA);
    assert!(ROWS.is_sorted_by(|one, next| one.0 < next.0 && one.1 < next.1), "each row has schemas of its own");
}
