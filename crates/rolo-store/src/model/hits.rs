//! Hits of a phone number search, shared by the engines: contacts by the rank of their numbers.

use std::cmp::Reverse;

use rolo_core::model::phone::{NumberQuery, Rank};

use crate::model::list::ContactPage;

/// Rows of keys up to which a number counts as looked up quickly. So many contacts of one number are most likely a switchboard.
pub(crate) const KEYED_ROWS_MAX: usize = 1_000;

/// Contacts, each with the rank of one of its numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hits(Vec<(Rank, Reverse<[u8; 16]>)>);

impl Hits {
    pub(crate) fn add(&mut self, rank: Rank, contact: [u8; 16]) {
        self.0.push((rank, Reverse(contact)));
    }

    /// Whether these are all that the search is for, without a look at the digits within other numbers.
    pub(crate) fn answer(&self, number: &NumberQuery) -> bool {
        number.is_answered_by(self.0.iter().map(|(rank, _)| *rank).min())
    }

    /// Those with another rank.
    pub(crate) fn without(mut self, rank: Rank) -> Self {
        self.0.retain(|(known, _)| *known != rank);
        self
    }

    /// Each contact once, by the best of its numbers: the best rank first, and within it the newest.
    pub(crate) fn into_ids(mut self) -> Vec<[u8; 16]> {
        self.0.sort_unstable_by_key(|&(rank, id)| (id, rank));
        self.0.dedup_by_key(|(_, id)| *id);
        self.0.sort_unstable();
        self.0.into_iter().map(|(_, Reverse(id))| id).collect()
    }
}

/// The ids that stand on a page.
pub(crate) fn on_page<'a>(ids: &'a [[u8; 16]], page: &ContactPage) -> &'a [[u8; 16]] {
    let start = usize::try_from(page.offset).unwrap_or(usize::MAX).min(ids.len());
    &ids[start..start.saturating_add(page.limit).min(ids.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_come_first_and_of_these_the_newest_each_once() {
        let mut hits = Hits::default();
        for (rank, id) in
            [(Rank::Contains, 9), (Rank::Same, 1), (Rank::SameLine, 5), (Rank::Same, 3), (Rank::Contains, 3)]
        {
            hits.add(rank, [id; 16]);
        }
        assert_eq!(hits.into_ids(), [3, 1, 5, 9].map(|id| [id; 16]));
    }
}
