//! Whether a front end and Rolo agree on where each request begins and ends: what the one has sent beside what the other
//! has answered.

use std::collections::HashMap;

use super::wire::Answer;

/// A request as a front end has sent it on, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The mark in its target.
    pub mark: String,
    /// The id in the answer that it took for the one to this request; none when it took none, or one of HTTP's own.
    pub id: Option<String>,
    /// The status that it had from Rolo, or gave in its place.
    pub status: u16,
}

/// The status of a front end that has waited for Rolo in vain.
const GATEWAY_TIMEOUT: u16 = 504;

/// What the two do not agree on, a sentence each. `created` names the records that came of answers, by the answers' ids:
/// each record is named like the mark of the request that asked for it.
pub fn disagreements(sent: &[Sent], answers: &[Answer], created: &HashMap<String, String>) -> Vec<String> {
    let mut findings = Vec::new();
    // Requests whose answer the front end has not seen whole, or which HTTP itself refused.
    let mut without_id: Vec<&Sent> = sent.iter().filter(|sent| sent.id.is_none()).collect();
    let mut take = |is_it: &dyn Fn(&Sent) -> bool| {
        without_id.iter().position(|sent| is_it(sent)).map(|at| without_id.swap_remove(at))
    };
    for answer in answers {
        let record = answer.id.as_ref().and_then(|id| created.get(id));
        let mark = record.unwrap_or(&answer.behind_mark);
        let same: Vec<_> = sent.iter().filter(|sent| sent.id.is_some() && sent.id == answer.id).collect();
        match same[..] {
            [] if take(&|sent| sent.mark == *mark).is_some() => {}
            [] if record.is_none() && take(&|sent| is_same_case(&sent.mark, mark)).is_some() => {}
            [] => findings.push(format!(
                "Rolo answered {mark} with {}, and the front end has sent no such request",
                answer.status
            )),
            [one] if record.is_some_and(|record| *record != one.mark) => {
                findings.push(format!("Rolo's answer to {mark} was taken for the one to {}", one.mark));
            }
            [_] => {}
            [..] => findings.push(format!("Rolo's answer to {mark} was taken for that to {} requests", same.len())),
        }
    }
    for sent in sent.iter().filter(|sent| sent.status == GATEWAY_TIMEOUT) {
        findings.push(format!("Rolo waited for more of {} than the front end has sent", sent.mark));
    }
    findings
}

/// Whether two marks belong to one case: what stands behind the first dash is its number.
fn is_same_case(one: &str, other: &str) -> bool {
    let case = |mark: &str| mark.split('-').nth(1).map(str::to_owned);
    case(one) == case(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(mark: &str, id: &str, status: u16) -> Sent {
        Sent { mark: mark.into(), id: (!id.is_empty()).then(|| id.into()), status }
    }

    fn answer(behind_mark: &str, id: &str, status: u16) -> Answer {
        let id = (!id.is_empty()).then(|| id.into());
        Answer { behind_mark: behind_mark.into(), status, id, body: String::new() }
    }

    fn judged(sent: &[Sent], answers: &[Answer], created: &[(&str, &str)]) -> Vec<String> {
        let created = created.iter().map(|(id, mark)| ((*id).into(), (*mark).into())).collect();
        disagreements(sent, answers, &created)
    }

    #[test]
    fn two_that_agree_give_no_finding() {
        let all = [sent("outer-1", "a", 200), sent("behind-1", "", 400), sent("outer-2", "", 502)];
        let answers = [answer("outer-1", "a", 200), answer("behind-1", "", 400), answer("outer-2", "b", 200)];
        assert_eq!(judged(&all, &answers, &[("a", "outer-1"), ("b", "outer-2")]), [""; 0]);
        assert_eq!(judged(&all[2..], &[], &[]), [""; 0], "what never reached Rolo");
    }

    #[test]
    fn a_request_that_only_rolo_has_seen_is_a_finding() {
        let answers = [answer("outer-1", "a", 200), answer("behind-1", "b", 200)];
        let told = "Rolo answered behind-1 with 200, and the front end has sent no such request";
        assert_eq!(judged(&[sent("outer-1", "a", 200)], &answers, &[("a", "outer-1"), ("b", "behind-1")]), [told]);
        // The front end has lost an answer, but not this one's.
        assert_eq!(judged(&[sent("outer-1", "", 502)], &answers[1..], &[("b", "behind-1")]), [told]);
    }

    #[test]
    fn a_refusal_of_what_only_rolo_took_for_a_request_is_a_finding() {
        let answers = [answer("outer-1", "a", 200), answer("outer-1", "", 400)];
        let told = "Rolo answered outer-1 with 400, and the front end has sent no such request";
        assert_eq!(judged(&[sent("outer-1", "a", 200)], &answers, &[]), [told]);
        assert_eq!(judged(&[sent("outer-1", "a", 200), sent("outer-2", "", 400)], &answers, &[]), [told]);
    }

    #[test]
    fn an_answer_to_another_request_is_a_finding() {
        let all = [sent("next-1-0", "b", 200), sent("outer-1", "a", 200)];
        let told = "Rolo's answer to behind-1 was taken for the one to next-1-0";
        let answers = [answer("outer-1", "a", 200), answer("next-1-0", "b", 200)];
        assert_eq!(judged(&all, &answers, &[("b", "behind-1")]), [told]);
        let twice = [sent("outer-1", "a", 200), sent("outer-2", "a", 200)];
        let told = "Rolo's answer to outer-1 was taken for that to 2 requests";
        assert_eq!(judged(&twice, &answers[..1], &[]), [told]);
    }

    #[test]
    fn a_rolo_that_waits_for_more_is_a_finding() {
        let told = "Rolo waited for more of outer-1 than the front end has sent";
        assert_eq!(judged(&[sent("outer-1", "", 504)], &[], &[]), [told]);
    }
}
