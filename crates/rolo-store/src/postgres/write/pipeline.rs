//! Pipelining: statements that are sent one behind the other without waiting for answers, and statements for many rows
//! at once.

use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::task::Poll;

use deadpool_postgres::ClientWrapper;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, Statement};

use crate::postgres::error::DbError;

/// Rows of one statement. Larger numbers of rows take several of them.
const ROW_COUNT_MAX: usize = 256;

/// A value on its way to the server.
pub(crate) type Parameter = Box<dyn ToSql + Sync + Send>;

/// A statement with its parameters.
pub(crate) struct Call {
    sql: Arc<str>,
    parameters: Vec<Parameter>,
    /// How many rows it must touch, where that is known.
    row_count: Option<u64>,
}

impl Call {
    pub(crate) fn new(sql: impl Into<Arc<str>>, parameters: impl Into<Vec<Parameter>>) -> Self {
        Self { sql: sql.into(), parameters: parameters.into(), row_count: None }
    }

    /// It must touch this many rows.
    pub(crate) fn touching(self, row_count: u64) -> Self {
        Self { row_count: Some(row_count), ..self }
    }
}

/// A call whose statement the server knows.
pub(crate) struct Prepared {
    statement: Statement,
    call: Call,
}

impl Prepared {
    fn parameters(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.call.parameters.iter().map(|parameter| &**parameter as _).collect()
    }

    async fn query(&self, client: &ClientWrapper) -> Result<Vec<Row>, DbError> {
        Ok(client.query(&self.statement, &self.parameters()).await?)
    }

    async fn execute(&self, client: &ClientWrapper) -> Result<(), DbError> {
        let touched = client.execute(&self.statement, &self.parameters()).await?;
        match self.call.row_count {
            Some(expected) if expected != touched => Err(DbError::damaged("a row and its index do not match")),
            Some(_) | None => Ok(()),
        }
    }
}

/// Prepares what this connection has not prepared yet, all of it in one round trip.
pub(crate) async fn prepare_all(client: &ClientWrapper, calls: Vec<Call>) -> Result<Vec<Prepared>, DbError> {
    // Many rows of one kind stand in calls of the same text, one behind the other.
    let mut texts: Vec<&str> = calls.iter().map(|call| &*call.sql).collect();
    texts.dedup();
    let statements = in_order(texts.iter().map(|text| client.prepare_cached(text)).collect()).await;
    let statements = texts.into_iter().zip(statements).map(|(text, statement)| Ok((text, statement?)));
    let statements: Vec<(&str, Statement)> = statements.collect::<Result<_, DbError>>()?;
    let mut place = 0;
    let mut of_each = Vec::with_capacity(calls.len());
    for call in &calls {
        place += usize::from(statements[place].0 != &*call.sql);
        of_each.push(statements[place].1.clone());
    }
    Ok(of_each.into_iter().zip(calls).map(|(statement, call)| Prepared { statement, call }).collect())
}

/// Sends all calls at once, in order, and gives the rows of each. The first fault is the cause of those behind it.
pub(crate) async fn query_all(client: &ClientWrapper, calls: &[Prepared]) -> Result<Vec<Vec<Row>>, DbError> {
    let answers = in_order(calls.iter().map(|call| call.query(client)).collect());
    answers.await.into_iter().collect()
}

/// Sends all calls at once, in order. The first fault is the cause of those behind it.
pub(crate) async fn execute_all(client: &ClientWrapper, calls: &[Prepared]) -> Result<(), DbError> {
    let answers = in_order(calls.iter().map(|call| call.execute(client)).collect());
    answers.await.into_iter().collect()
}

/// Has queries see one state of the database. The transaction around them costs no round trip.
pub(crate) async fn in_snapshot<T>(
    client: &ClientWrapper,
    queries: impl Future<Output = Result<T, DbError>>,
) -> Result<T, DbError> {
    let begin = client.batch_execute("begin isolation level repeatable read read only");
    let end = client.batch_execute("commit");
    let (begun, result, ended) = futures_util::join!(begin, queries, end);
    begun?;
    let result = result?;
    ended?;
    Ok(result)
}

/// Begins all futures in order, and only then waits for any: what is sent when a future is first polled goes out in this
/// order.
pub(crate) async fn in_order<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    enum Slot<F: Future> {
        Waiting(Pin<Box<F>>),
        Done(F::Output),
    }
    let mut slots: Vec<Slot<F>> = futures.into_iter().map(|future| Slot::Waiting(Box::pin(future))).collect();
    // Answers come in order too, so all in front of this one are there.
    let mut first_open = 0;
    let mut is_begun = false;
    poll_fn(|context| {
        let end = slots.len();
        for slot in &mut slots[first_open..end] {
            if let Slot::Waiting(future) = slot
                && let Poll::Ready(output) = future.as_mut().poll(context)
            {
                *slot = Slot::Done(output);
            } else if is_begun && matches!(slot, Slot::Waiting(_)) {
                break;
            }
        }
        is_begun = true;
        while first_open < end && matches!(slots[first_open], Slot::Done(_)) {
            first_open += 1;
        }
        if first_open == end { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    let outputs = slots.into_iter().filter_map(|slot| match slot {
        Slot::Done(output) => Some(output),
        Slot::Waiting(_) => None,
    });
    outputs.collect()
}

/// Rows for one statement, which stands as a template: `$1` is the workspace, and what is in braces is one row, with a
/// `?` for each value.
pub(crate) struct Rows {
    template: &'static str,
    values: Vec<Parameter>,
    count: usize,
}

impl Rows {
    pub(crate) fn new(template: &'static str) -> Self {
        Self { template, values: Vec::new(), count: 0 }
    }

    pub(crate) fn push<const N: usize>(&mut self, row: [Parameter; N]) {
        self.values.extend(row);
        self.count += 1;
    }

    /// One call for each of the fixed sizes that make up the number of rows, each of which it must touch.
    pub(crate) fn calls(self, workspace: i64) -> Vec<Call> {
        let Self { template, values, mut count } = self;
        let width = values.len().checked_div(count).unwrap_or(0);
        let mut values = values.into_iter();
        let mut calls = Vec::new();
        while count > 0 {
            let size = largest_size(count);
            let mut parameters: Vec<Parameter> = Vec::with_capacity(1 + size * width);
            parameters.push(Box::new(workspace));
            parameters.extend(values.by_ref().take(size * width));
            calls.push(Call::new(expanded(template, size), parameters).touching(size as u64));
            count -= size;
        }
        calls
    }
}

/// The largest power of two that is not above `count`, nor above the limit: so few statements serve all numbers, and
/// stay prepared.
fn largest_size(count: usize) -> usize {
    let count = count.min(ROW_COUNT_MAX);
    if count.is_power_of_two() { count } else { count.next_power_of_two() / 2 }
}

/// Statements by template and number of rows.
type Expanded = HashMap<(&'static str, usize), Arc<str>>;

/// The statement for so many rows, made once.
fn expanded(template: &'static str, rows: usize) -> Arc<str> {
    static EXPANDED: LazyLock<RwLock<Expanded>> = LazyLock::new(RwLock::default);
    let known = EXPANDED.read().unwrap_or_else(PoisonError::into_inner).get(&(template, rows)).cloned();
    known.unwrap_or_else(|| {
        let statement: Arc<str> = expand(template, rows).into();
        EXPANDED.write().unwrap_or_else(PoisonError::into_inner).insert((template, rows), statement.clone());
        statement
    })
}

fn expand(template: &str, rows: usize) -> String {
    let (before, rest) = template.split_once('{').unwrap_or((template, "}"));
    let (row, after) = rest.split_once('}').unwrap_or((rest, ""));
    let mut statement = before.to_owned();
    let mut number = 1;
    for index in 0..rows {
        if index > 0 {
            statement.push_str(", ");
        }
        for part in row.split_inclusive('?') {
            match part.strip_suffix('?') {
                Some(text) => {
                    number += 1;
                    statement.push_str(&format!("{text}${number}"));
                }
                None => statement.push_str(part),
            }
        }
    }
    statement.push_str(after);
    statement
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn a_template_has_its_row_as_often_as_there_are_rows() {
        let template = "insert into email (workspace_id, key) values {($1, ?, ?::bytea)} on conflict do nothing";
        assert_eq!(
            expand(template, 2),
            "insert into email (workspace_id, key) values ($1, $2, $3::bytea), ($1, $4, $5::bytea) on conflict do nothing"
        );
    }

    #[test]
    fn any_number_of_rows_is_made_up_of_few_sizes() {
        assert_eq!([1, 2, 3, 100, 256, 1_000].map(largest_size), [1, 2, 2, 64, 256, 256]);
    }

    #[tokio::test]
    async fn futures_are_begun_in_order_however_they_end() {
        let begun = RefCell::new(Vec::new());
        let future = |number: usize| {
            let begun = &begun;
            async move {
                begun.borrow_mut().push(number);
                for _ in 0..(100 - number) % 7 {
                    tokio::task::yield_now().await;
                }
                number
            }
        };
        let ended = in_order((0..100).map(future).collect()).await;
        assert_eq!(ended, (0..100).collect::<Vec<_>>());
        assert_eq!(*begun.borrow(), ended);
    }
}
