//! Rules of companies.

use super::rule::Rule;
use super::unlinking;
use crate::change::field_error::{ErrorCode, FieldError, FieldPath};
use crate::change::outcome::Outcome;
use crate::change::rejection::{Missing, Rejection, Taken};
use crate::change::view::View;
use crate::log::entry::Subject;
use crate::model::company::{Company, CompanyBody, CompanyPatch};
use crate::model::id::CompanyId;

/// Makes a company.
pub(super) fn create(
    view: &mut View,
    patch: &CompanyPatch,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let id = CompanyId::new(rule.moment.now, rule.moment.random);
    let body = patched(None, 1, patch, errors)?;
    rule.check(None)?;
    claim_domains(view, id, &CompanyBody::default(), &body)?;
    Ok(write(view, None, Company::first(id, body, rule.moment.now), rule))
}

/// Applies `patch` to a company, or says everything that is wrong with it.
pub(super) fn update(
    view: &mut View,
    company: Option<CompanyId>,
    patch: &CompanyPatch,
    errors: &[FieldError],
    rule: Rule<'_>,
) -> Result<Outcome, Rejection> {
    let before = view.company(company).cloned().ok_or(Rejection::NotFound(Missing::Company))?;
    let body = patched(Some(&before.body), before.revision + 1, patch, errors)?;
    rule.check(Some(before.revision))?;
    if body == before.body {
        return Ok(Outcome::Company(before));
    }
    claim_domains(view, before.id, &before.body, &body)?;
    let after = before.next(body, rule.moment.now);
    Ok(write(view, Some(&before), after, rule))
}

/// Deletes a company. Each of its contacts loses the link and counts as changed; if they are many, later.
pub(super) fn delete(view: &mut View, company: Option<CompanyId>, rule: Rule<'_>) -> Result<Outcome, Rejection> {
    let before = view.company(company).cloned().ok_or(Rejection::NotFound(Missing::Company))?;
    rule.check(Some(before.revision))?;
    unlinking::begin(view, Subject::Company(before.id), rule);
    view.write_company(Some(&before), None, rule.moment.now, rule.origin);
    Ok(Outcome::Company(before))
}

fn patched(
    before: Option<&CompanyBody>,
    revision: u64,
    patch: &CompanyPatch,
    errors: &[FieldError],
) -> Result<CompanyBody, Rejection> {
    let mut errors = errors.to_vec();
    let body = patch.applied(before, revision, &mut errors);
    if errors.is_empty() { Ok(body) } else { Err(Rejection::Invalid(errors)) }
}

/// Makes sure that no other active company has a domain that this one is about to get.
fn claim_domains(view: &View, id: CompanyId, before: &CompanyBody, after: &CompanyBody) -> Result<(), Rejection> {
    let had = |key: &str| before.domains.iter().any(|domain| domain.key == key);
    let taken: Vec<Taken> = after
        .domains
        .iter()
        .enumerate()
        .filter(|(_, domain)| !had(&domain.key) && view.is_domain_taken(&domain.key, id))
        .map(|(index, _)| Taken {
            fault: FieldError::new(FieldPath::Domain(index), ErrorCode::AlreadyExists),
            holder: None,
        })
        .collect();
    if taken.is_empty() { Ok(()) } else { Err(Rejection::Taken(taken)) }
}

fn write(view: &mut View, before: Option<&Company>, after: Company, rule: Rule<'_>) -> Outcome {
    match view.write_company(before, Some(after), rule.moment.now, rule.origin) {
        Some(company) => Outcome::Company(company),
        None => unreachable!("a company was written and not deleted"),
    }
}
