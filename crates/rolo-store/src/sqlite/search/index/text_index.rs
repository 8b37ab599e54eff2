//! The texts of one workspace in memory: an append-only buffer, searched with signatures, lazily compacted.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use memchr::memmem;

use crate::model::list::Order;
use crate::model::page::PageQuery;
use crate::sqlite::search::index::signatures::Signatures;

/// Texts that share a signature. The fewer they are, the less is read in vain, and the more memory signatures take.
const BLOCK_TEXTS: usize = 16;

/// Stands behind each text, and in the place of one that is gone. No byte of UTF-8 has this value, so what is searched
/// for never reaches from one text into the next.
const END: u8 = 0xFF;

/// The place of a contact in the order by change.
pub(crate) type Location = (i64, [u8; 16]);

/// The texts in which contacts are searched, one behind the other.
#[derive(Debug)]
pub(crate) struct TextIndex {
    bytes: Vec<u8>,
    /// Where each text begins and whose it is, in the order of `bytes`. One whose text has moved stays, without a text.
    segments: Vec<Segment>,
    /// The numbers of the segments that count, by the contact's id.
    by_id: Vec<u32>,
    /// Bytes of texts that are gone.
    gone_bytes: usize,
    /// In which blocks of segments a part may be, once there are enough of them. What is gone leaves its traces until
    /// all is closed up.
    signatures: Signatures,
    /// So many texts are enough.
    signed_from: usize,
    /// Texts that were put in the place of others since then.
    overwritten: usize,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    start: u32,
    updated_at: i64,
    id: [u8; 16],
}

impl TextIndex {
    /// Without any text. The more buckets the signatures have, the less is read in vain; fewer texts than `signed_from`
    /// are searched without.
    pub(crate) fn new(bucket_count: usize, signed_from: usize) -> Self {
        Self {
            bytes: Vec::new(),
            segments: Vec::new(),
            by_id: Vec::new(),
            gone_bytes: 0,
            signatures: Signatures::new(bucket_count),
            signed_from,
            overwritten: 0,
        }
    }

    /// Bytes of memory.
    pub(crate) fn held_bytes(&self) -> usize {
        bytes_of(self.bytes.capacity(), self.segments.capacity(), self.by_id.capacity()) + self.signatures.bytes()
    }

    /// The same without what is held for later.
    pub(crate) fn used_bytes(&self) -> usize {
        bytes_of(self.bytes.len(), self.segments.len(), self.by_id.len()) + self.signatures.bytes()
    }

    /// Gives back what is held for later.
    pub(crate) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.segments.shrink_to_fit();
        self.by_id.shrink_to_fit();
    }

    /// Takes a contact in, or brings it up to date.
    pub(crate) fn set(&mut self, (updated_at, id): Location, text: &str) {
        let known = match self.find(id) {
            Ok(known) => known,
            Err(place) => {
                let number = self.append((updated_at, id), text);
                self.by_id.insert(place, number);
                return;
            }
        };
        let number = self.by_id[known] as usize;
        let (start, end) = self.range(number);
        self.segments[number].updated_at = updated_at;
        let held = &mut self.bytes[start..end];
        if (held.len() / 2..=held.len()).contains(&text.len()) {
            let (new, rest) = held.split_at_mut(text.len());
            new.copy_from_slice(text.as_bytes());
            rest.fill(END);
            self.sign(number);
            self.overwritten += 1;
            self.tidy();
        } else {
            held.fill(END);
            self.gone_bytes += end - start;
            self.by_id[known] = self.append((updated_at, id), text);
            self.tidy();
        }
    }

    /// Forgets a contact; one that is not there is right too.
    pub(crate) fn remove(&mut self, id: [u8; 16]) {
        if let Ok(known) = self.find(id) {
            let number = self.by_id.remove(known) as usize;
            let (start, end) = self.range(number);
            self.bytes[start..end].fill(END);
            self.gone_bytes += end - start;
            self.tidy();
        }
    }

    /// The first places within `bounds` whose text has `part`, which is not empty, in the order asked for.
    pub(crate) fn search(&self, part: &str, bounds: &PageQuery, order: Order, limit: usize) -> Vec<Location> {
        match order {
            Order::OldestFirst => self.first(part, bounds, limit, |place| place, |place| place),
            Order::NewestFirst => self.first(part, bounds, limit, Reverse, |Reverse(place)| place),
        }
    }

    /// The ids of all that have `part`, which is not empty, in no order.
    pub(crate) fn all(&self, part: &str) -> Vec<[u8; 16]> {
        let mut found = Vec::new();
        self.each(part, |(_, id)| found.push(id));
        found
    }

    /// The `limit` lowest of all that are found, by a key that is made out of the place.
    fn first<K: Ord>(
        &self,
        part: &str,
        bounds: &PageQuery,
        limit: usize,
        key: impl Fn(Location) -> K,
        place: impl Fn(K) -> Location,
    ) -> Vec<Location> {
        let mut lowest = BinaryHeap::with_capacity(limit.saturating_add(1).min(1_024));
        self.each(part, |(updated_at, id)| {
            if bounds.contain(updated_at, &id) {
                lowest.push(key((updated_at, id)));
                if lowest.len() > limit {
                    lowest.pop();
                }
            }
        });
        lowest.into_sorted_vec().into_iter().map(place).collect()
    }

    /// Gives the place of each text that has `part`, which is not empty.
    fn each(&self, part: &str, mut found: impl FnMut(Location)) {
        let blocks = self.segments.len().div_ceil(BLOCK_TEXTS);
        let runs = self.signatures.candidates(part.as_bytes(), blocks);
        let all = || std::iter::once(0..blocks).collect();
        let finder = memmem::Finder::new(part);
        for run in runs.unwrap_or_else(all) {
            let (mut number, last) = (run.start * BLOCK_TEXTS, (run.end * BLOCK_TEXTS).min(self.segments.len()));
            let Some(segment) = self.segments.get(number) else { break };
            let (mut from, end) = (segment.start as usize, self.range(last - 1).1);
            while let Some(at) = self.bytes.get(from..end).and_then(|texts| finder.find(texts)) {
                // The segment that begins last before the place.
                let others = &self.segments[number..last];
                number += others.partition_point(|segment| segment.start as usize <= from + at) - 1;
                let Segment { updated_at, id, .. } = self.segments[number];
                found((updated_at, id));
                from = self.range(number).1;
            }
        }
    }

    /// The place in `by_id` of a contact, or where it belongs.
    fn find(&self, id: [u8; 16]) -> Result<usize, usize> {
        // A new contact, most often, and each one while all are read.
        if self.by_id.last().is_none_or(|&last| self.segments[last as usize].id < id) {
            return Err(self.by_id.len());
        }
        self.by_id.binary_search_by(|&number| self.segments[number as usize].id.cmp(&id))
    }

    /// Where a segment's text stands, with what is left of a longer one, and without its end.
    fn range(&self, number: usize) -> (usize, usize) {
        let next = self.segments.get(number + 1).map_or(self.bytes.len(), |next| next.start as usize);
        (self.segments[number].start as usize, next - 1)
    }

    fn append(&mut self, (updated_at, id): Location, text: &str) -> u32 {
        let number = self.segments.len() as u32;
        self.segments.push(Segment { start: self.bytes.len() as u32, updated_at, id });
        self.bytes.extend_from_slice(text.as_bytes());
        self.bytes.push(END);
        self.sign(number as usize);
        number
    }

    /// Adds a segment to its block's signature, or all of them when there are enough for the first time.
    fn sign(&mut self, number: usize) {
        if self.segments.len() < self.signed_from {
            return;
        }
        let is_first_time = self.signatures.bytes() == 0;
        let unsigned = if is_first_time { 0..self.segments.len() } else { number..number + 1 };
        for number in unsigned {
            let (start, end) = self.range(number);
            self.signatures.add(number / BLOCK_TEXTS, &self.bytes[start..end]);
        }
    }

    /// Closes up when more is gone than there is, or when as many texts as there are have left their traces.
    fn tidy(&mut self) {
        let gone_segments = self.segments.len() - self.by_id.len();
        if self.gone_bytes <= self.bytes.len() / 2
            && gone_segments <= self.segments.len() / 2
            && self.overwritten <= self.segments.len().max(BLOCK_TEXTS)
        {
            return;
        }
        let mut tidied = Self::new(self.signatures.bucket_count(), self.signed_from);
        tidied.by_id.reserve_exact(self.by_id.len());
        tidied.segments.reserve_exact(self.by_id.len());
        for &number in &self.by_id {
            let (start, end) = self.range(number as usize);
            let Segment { updated_at, id, .. } = self.segments[number as usize];
            let text = self.bytes[start..end].split(|&byte| byte == END).next().unwrap_or_default();
            let start = tidied.bytes.len() as u32;
            tidied.by_id.push(tidied.segments.len() as u32);
            tidied.segments.push(Segment { start, updated_at, id });
            tidied.bytes.extend_from_slice(text);
            tidied.bytes.push(END);
        }
        tidied.sign(0);
        *self = tidied;
    }
}

fn bytes_of(texts: usize, segments: usize, ids: usize) -> usize {
    texts + segments * size_of::<Segment>() + ids * size_of::<u32>()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use rolo_core::Timestamp;

    use super::*;
    use crate::model::list::{PagePosition, TimeRange};

    /// One change: a contact's number, and the instant and text that it has now; `None` when it is deleted.
    fn changes() -> impl Strategy<Value = Vec<(u8, Option<(i64, String)>)>> {
        let text = prop_oneof![3 => "[ab\n]{0,6}", 1 => "[aß語]{0,12}"];
        proptest::collection::vec((0..60_u8, proptest::option::weighted(0.8, (0..5_i64, text))), 0..150)
    }

    fn id(number: u8) -> [u8; 16] {
        [number; 16]
    }

    proptest! {
        #[test]
        fn a_search_finds_what_looking_at_each_text_finds(
            changes in changes(),
            part in prop_oneof!["[ab\n]{1,5}", "[aß語]{1,2}"],
            after in proptest::option::of((0..5_i64, 0..12_u8)),
            from in proptest::option::of(0..5_i64),
            is_newest_first: bool,
            limit in 1..6_usize,
        ) {
            let mut texts = TextIndex::new(64, 8);
            let mut model: BTreeMap<[u8; 16], (i64, String)> = BTreeMap::new();
            for (number, now) in changes {
                match now {
                    Some((at, text)) => {
                        texts.set((at, id(number)), &text);
                        model.insert(id(number), (at, text));
                    }
                    None => {
                        texts.remove(id(number));
                        model.remove(&id(number));
                    }
                }
            }
            let order = if is_newest_first { Order::NewestFirst } else { Order::OldestFirst };
            let after = after.map(|(at, number)| {
                PagePosition { updated_at: Timestamp::from_millis(at), id: u128::from_be_bytes(id(number)) }
            });
            let updated = TimeRange { from: from.map(Timestamp::from_millis), ..TimeRange::default() };
            let bounds = PageQuery::new(order, after, updated);
            let mut expected: Vec<Location> = model
                .iter()
                .filter(|(_, (_, text))| text.contains(&part))
                .map(|(&id, &(at, _))| (at, id))
                .filter(|&(at, id)| bounds.contain(at, &id))
                .collect();
            expected.sort_unstable();
            if is_newest_first {
                expected.reverse();
            }
            expected.truncate(limit);
            prop_assert_eq!(texts.search(&part, &bounds, order, limit), expected);
            prop_assert_eq!(texts.by_id.len(), model.len());
        }

        #[test]
        fn what_is_gone_takes_no_more_room_than_what_is_there(changes in changes()) {
            let mut texts = TextIndex::new(64, 8);
            for (number, now) in changes {
                match now {
                    Some((at, text)) => texts.set((at, id(number)), &text),
                    None => texts.remove(id(number)),
                }
                prop_assert!(texts.gone_bytes <= texts.bytes.len() / 2);
                prop_assert!(texts.segments.len() <= 2 * texts.by_id.len().max(1));
            }
        }
    }

    #[test]
    fn a_deleted_text_is_not_in_memory_any_more() {
        let mut texts = TextIndex::new(64, 8);
        for number in 0..9 {
            texts.set((1, id(number)), &format!("contact {number}"));
        }
        texts.remove(id(4));
        texts.set((2, id(5)), "renamed to a longer name");
        let held = String::from_utf8_lossy(&texts.bytes);
        assert!(!held.contains("contact 4") && !held.contains("contact 5") && held.contains("contact 6"));
    }
}
