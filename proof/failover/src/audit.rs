//! Comparing what stands in the log with what was acknowledged.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::load::parse_name;

/// What the log is asked for.
pub const LOG: &str =
    "select position, after::json->'name'->>'full' from change where subject = 'contact' order by position";

/// How many keys there are whose answer was kept.
pub const KEPT: &str = "select count(*) from retry";

/// One entry: its position, and which change of which writer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub position: u64,
    pub writer: usize,
    pub number: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Acknowledged, and not there.
    pub lost: u64,
    /// There more often than once.
    pub doubled: u64,
    /// Not behind the change before it, or in a position that was left out or given twice.
    pub out_of_order: u64,
    /// There, though nobody asked for it.
    pub unasked: u64,
}

impl Verdict {
    pub fn is_good(&self) -> bool {
        *self == Self::default()
    }
}

/// Reads lines as [`LOG`] gives them.
pub fn read(lines: &[String]) -> Result<Vec<Entry>> {
    let entry = |line: &String| {
        let (position, name) = line.split_once('\t')?;
        let (writer, number) = parse_name(name)?;
        Some(Entry { position: position.parse().ok()?, writer, number })
    };
    lines.iter().map(|line| entry(line).with_context(|| format!("a strange log entry: {line}"))).collect()
}

/// Compares the log with what was acknowledged before it was read, and with what was sent until then: change 0 made the
/// contact, and behind the last acknowledged one each writer has one under way.
pub fn compare(log: &[Entry], acknowledged: &[u64], acknowledged_afterwards: &[u64]) -> Verdict {
    let mut verdict = Verdict::default();
    let mut counts = vec![BTreeMap::<u64, u64>::new(); acknowledged.len()];
    let mut last = vec![None::<u64>; acknowledged.len()];
    for (index, entry) in log.iter().enumerate() {
        let Some(last) = last.get_mut(entry.writer) else {
            verdict.unasked += 1;
            continue;
        };
        *counts[entry.writer].entry(entry.number).or_default() += 1;
        let is_next = last.map_or(entry.number == 0, |last| entry.number == last + 1);
        if !is_next || entry.position != index as u64 + 1 {
            verdict.out_of_order += 1;
        }
        *last = Some(entry.number);
    }
    for (writer, counts) in counts.iter().enumerate() {
        verdict.lost += (0..=acknowledged[writer]).filter(|number| !counts.contains_key(number)).count() as u64;
        verdict.doubled += counts.values().map(|count| count - 1).sum::<u64>();
        verdict.unasked += counts.keys().filter(|number| **number > acknowledged_afterwards[writer] + 1).count() as u64;
    }
    verdict
}

/// Reads the one number of an answer.
pub fn number(lines: &[String]) -> Result<u64> {
    match lines {
        [line] => Ok(line.parse()?),
        _ => bail!("not one number: {lines:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writer 0 made its contact and two changes; writer 1 its contact and one, and another is under way.
    fn sound() -> Vec<Entry> {
        let order = [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)];
        let entry =
            |(index, (writer, number)): (usize, (usize, u64))| Entry { position: index as u64 + 1, writer, number };
        order.into_iter().enumerate().map(entry).collect()
    }

    fn verdict(log: &[Entry]) -> Verdict {
        compare(log, &[2, 1], &[2, 1])
    }

    #[test]
    fn a_sound_log_is_sound() {
        assert!(verdict(&sound()).is_good());
    }

    #[test]
    fn an_acknowledged_change_that_is_missing_is_lost() {
        assert_eq!(verdict(&sound()[..4]).lost, 1);
    }

    #[test]
    fn a_change_that_is_there_twice_is_doubled() {
        let mut log = sound();
        log.push(Entry { position: 7, writer: 0, number: 2 });
        let verdict = verdict(&log);
        assert_eq!((verdict.lost, verdict.doubled, verdict.out_of_order), (0, 1, 1));
    }

    #[test]
    fn a_position_that_is_left_out_shows() {
        let mut log = sound();
        log[5].position = 7;
        assert_eq!(verdict(&log).out_of_order, 1);
    }

    #[test]
    fn a_change_that_nobody_asked_for_shows() {
        let mut log = sound();
        log.push(Entry { position: 7, writer: 0, number: 3 });
        log.push(Entry { position: 8, writer: 0, number: 4 });
        assert_eq!(verdict(&log).unasked, 1);
    }

    #[test]
    fn lines_of_the_log_are_read() {
        let line = format!("12\t{}", crate::load::name_of(3, 456));
        assert_eq!(read(&[line]).expect("a line"), [Entry { position: 12, writer: 3, number: 456 }]);
        assert!(read(&["12\tAda Lovelace".into()]).is_err());
    }
}
