//! Statements that read within one workspace.

use std::borrow::Cow;

use rolo_core::Sabotage;

/// The statement of this constant, whose condition on the workspace is what keeps two customers apart. A sabotage can
/// take it away from each, to show that a test would notice.
macro_rules! scoped {
    ($sql:ident) => {
        $crate::scoped::statement(concat!(module_path!(), "::", stringify!($sql)), $sql)
    };
}
pub(crate) use scoped;

#[inline]
pub(crate) fn statement(name: &str, sql: &'static str) -> Cow<'static, str> {
    if Sabotage::ForgottenWorkspace.is_on_at(name) {
        return ["?1", "$1"].iter().fold(sql.to_owned(), |sql, first| forgotten(&sql, first)).into();
    }
    sql.into()
}

/// The statement with a condition that any workspace fulfils.
fn forgotten(sql: &str, first: &str) -> String {
    sql.replace(&format!("workspace_id = {first}"), &format!("workspace_id + {first} <> -1"))
}
