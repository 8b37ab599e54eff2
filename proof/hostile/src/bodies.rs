//! Bodies that were good once, as many as one likes, at the release program.

use std::path::Path;

use anyhow::bail;
use rolo_api::operations;
use rolo_core::Surface;
use rolo_driver::Connection;
use rolo_http::Operation;
use rolo_testkit::{Mutator, Value, good_body, leak};

use crate::report::Report;
use crate::target::{Target, text};

/// Bytes that a body may have.
const BYTES_MAX: usize = 1024 * 1024;

/// Mebibytes by which they may make the server grow.
const GROWTH_MEBIBYTES_MAX: f64 = 100.0;

/// The operations that take a body, with a good one each.
fn routes() -> Vec<(Operation, Value)> {
    let with_body = |operation: Operation| good_body(&operation).map(|body| (operation, body));
    operations().into_iter().filter_map(with_body).collect()
}

/// The records that paths name, as each surface spells them.
pub struct Records {
    contact_uuid: String,
    contact: String,
    company: String,
    memory_store: String,
}

impl Records {
    /// Makes one of each.
    pub async fn new(target: &Target) -> anyhow::Result<Self> {
        let contact_uuid = target.contact(10).await?;
        let ask = async |method: &str, path: &str, body: &str| -> anyhow::Result<Value> {
            Ok(serde_json::from_str(&target.ask(method, path, body).await?.1)?)
        };
        let contacts = ask("GET", "/api/v2/contacts", "").await?;
        let company = ask("POST", "/api/v2/companies", r#"{"name":"Looms","domains":[]}"#).await?;
        let memory_store = ask("POST", "/v2/memory_stores", r#"{"title":"Loans"}"#).await?;
        Ok(Self {
            contact_uuid,
            contact: text(&contacts["data"][0]["id"])?,
            company: text(&company["id"])?,
            memory_store: text(&memory_store["response"]["id"])?,
        })
    }

    /// The path of an operation.
    pub fn path(&self, operation: &Operation) -> String {
        let contact = if operation.surface == Surface::Synthflow { &self.contact_uuid } else { &self.contact };
        let path = operation.path.replace("{contact_id}", contact).replace("{company_id}", &self.company);
        path.replace("{memory_store_id}", &self.memory_store)
    }
}

/// Sends so many.
pub async fn attack(rolo: &Path, count: usize, seed: u64, report: &mut Report) -> anyhow::Result<()> {
    let target = Target::start(rolo)?;
    let records = Records::new(&target).await?;
    let before = target.memory()?;
    let watch = target.watch();
    let mutator = Mutator::new(seed);
    let routes = routes();
    let mut statuses = std::collections::BTreeMap::<u16, usize>::new();
    for number in 0..count {
        let (operation, good) = &routes[number % routes.len()];
        let (method, path) = (&operation.method, records.path(operation));
        let mut body = mutator.mutate(good);
        body.truncate(BYTES_MAX);
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\nContent-Length: {}\r\n\r\n",
            target.key,
            body.len()
        );
        let mut connection = Connection::open(target.server.address).await?;
        let (status, range) = connection.ask(&[head.as_bytes(), &body].concat()).await?;
        let answer = String::from_utf8_lossy(connection.bytes(range)).into_owned();
        *statuses.entry(status).or_default() += 1;
        let leak = leak(status, &answer);
        if status >= 500 || leak.is_some() {
            let start = body[..body.len().min(500)].escape_ascii();
            bail!("body {number} of seed {seed}, {method} {path}: {status} {leak:?}\n{answer}\n{start}");
        }
    }
    println!("     {count} bodies: {statuses:?}");
    report.at_most("growth by bodies", watch.end().await? - before, GROWTH_MEBIBYTES_MAX, "MiB");
    report.holds("the store is ready", target.ask("GET", "/health/ready", "").await?.0 == 200);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_that_takes_a_body_has_a_good_one() {
        let routes = routes();
        assert!(routes.len() >= 10, "{} operations take a body", routes.len());
        let records =
            Records { contact_uuid: "1".into(), contact: "2".into(), company: "3".into(), memory_store: "4".into() };
        for (operation, _) in &routes {
            let path = records.path(operation);
            assert!(!path.contains('{'), "{path}: say what stands for this parameter");
        }
    }
}
