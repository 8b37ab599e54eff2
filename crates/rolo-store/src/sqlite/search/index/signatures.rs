//! Which blocks of texts may contain a part: a bit-sliced Bloom filter over the parts' trigrams.
//!
//! Each trigram has a bucket, and each bucket a bit for each block. A part can only be where all its trigrams' buckets have
//! the block's bit, so a search reads a few rows of bits and then the texts of few blocks.

use std::ops::Range;

/// Bytes of a trigram.
const GRAM_BYTES: usize = 3;

/// Bits of a word.
const WORD_BITS: usize = u64::BITS as usize;

#[derive(Debug)]
pub(crate) struct Signatures {
    /// The bits of each bucket, one bucket behind the other.
    bits: Vec<u64>,
    /// A power of two.
    bucket_count: usize,
    /// Words of one bucket.
    bucket_words: usize,
}

impl Signatures {
    pub(crate) fn new(bucket_count: usize) -> Self {
        Self { bits: Vec::new(), bucket_count: bucket_count.next_power_of_two(), bucket_words: 0 }
    }

    pub(crate) fn bucket_count(&self) -> usize {
        self.bucket_count
    }

    /// Bytes of memory.
    pub(crate) fn bytes(&self) -> usize {
        size_of_val(self.bits.as_slice())
    }

    /// Notes that a text stands in a block.
    pub(crate) fn add(&mut self, block: usize, text: &[u8]) {
        self.reserve(block + 1);
        for gram in text.windows(GRAM_BYTES) {
            let place = self.bucket(gram) * self.bucket_words + block / WORD_BITS;
            self.bits[place] |= 1 << (block % WORD_BITS);
        }
    }

    /// The runs of blocks in which a part may stand, in order; `None` when it is too short to know, or nothing was added.
    pub(crate) fn candidates(&self, part: &[u8], blocks: usize) -> Option<Vec<Range<usize>>> {
        let mut buckets: Vec<usize> = part.windows(GRAM_BYTES).map(|gram| self.bucket(gram)).collect();
        buckets.sort_unstable();
        buckets.dedup();
        let (first, others) = buckets.split_first()?;
        if self.bits.is_empty() {
            return None;
        }
        let row = |bucket: usize| &self.bits[bucket * self.bucket_words..(bucket + 1) * self.bucket_words];
        let mut found = row(*first).to_vec();
        for bucket in others {
            found.iter_mut().zip(row(*bucket)).for_each(|(found, word)| *found &= word);
        }
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (index, mut word) in found.into_iter().enumerate() {
            while word != 0 {
                let block = index * WORD_BITS + word.trailing_zeros() as usize;
                word &= word - 1;
                match runs.last_mut() {
                    Some(run) if run.end == block => run.end += 1,
                    _ if block < blocks => runs.push(block..block + 1),
                    _ => {}
                }
            }
        }
        Some(runs)
    }

    fn bucket(&self, gram: &[u8]) -> usize {
        let bits = gram.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        // Multiplicative hashing: the upper bits of the product depend on all of the trigram.
        (bits.wrapping_mul(0x9E37_79B1) >> (u32::BITS - self.bucket_count.trailing_zeros())) as usize
    }

    fn reserve(&mut self, blocks: usize) {
        let words = blocks.div_ceil(WORD_BITS);
        if words <= self.bucket_words {
            return;
        }
        let words = if self.bucket_words == 0 { words } else { words.max(self.bucket_words + self.bucket_words / 2) };
        let mut bits = vec![0; words * self.bucket_count];
        if self.bucket_words > 0 {
            for (to, from) in bits.chunks_exact_mut(words).zip(self.bits.chunks_exact(self.bucket_words)) {
                to[..self.bucket_words].copy_from_slice(from);
            }
        }
        (self.bits, self.bucket_words) = (bits, words);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_block_that_has_the_part_is_left_out(
            texts in proptest::collection::vec("[a-c]{0,9}|\\PC{0,5}", 0..200),
            part in "[a-c]{0,5}",
        ) {
            let mut signatures = Signatures::new(64);
            for (block, text) in texts.iter().enumerate() {
                signatures.add(block, text.as_bytes());
            }
            let found = signatures.candidates(part.as_bytes(), texts.len());
            prop_assert_eq!(found.is_none(), part.len() < GRAM_BYTES || texts.is_empty());
            let found: Vec<usize> = found.into_iter().flatten().flatten().collect();
            prop_assert!(found.is_sorted());
            for (block, _) in texts.iter().enumerate().filter(|(_, text)| part.len() >= GRAM_BYTES && text.contains(&part)) {
                prop_assert!(found.contains(&block));
            }
        }
    }
}
