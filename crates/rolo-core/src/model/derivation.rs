//! What is derived from a record's texts: keys, and texts to search. It is stored beside the record, and worked out anew
//! when it is worked out in another way than before.

use crate::model::company::CompanyBody;
use crate::model::contact::ContactBody;
use crate::model::items::Item;
use crate::model::memory_store::MemoryStoreBody;
use crate::model::phone::PhoneRegion;
use crate::model::record::Body;
pub use crate::model::record::Derived;
use crate::{model::email, model::phone};

/// The version of all that is derived. It is raised with every change of a key or of a text to search, also one that comes
/// with other tables of Unicode or of phone numbers; a test notices both.
pub const DERIVATION: u32 = 3;

impl Derived for ContactBody {
    fn derive_keys(&mut self, region: Option<PhoneRegion>) {
        set_keys(&mut self.emails, email::key);
        set_keys(&mut self.phones, |text| phone::key(text, region));
    }

    fn forget_keys(&mut self) {
        set_keys(&mut self.emails, |_| String::new());
        set_keys(&mut self.phones, |_| String::new());
    }
}

impl Derived for CompanyBody {
    fn derive_keys(&mut self, _: Option<PhoneRegion>) {
        set_keys(&mut self.domains, |text| email::domain_key(text).unwrap_or_else(|| text.to_owned()));
    }

    fn forget_keys(&mut self) {
        set_keys(&mut self.domains, |_| String::new());
    }
}

impl Derived for MemoryStoreBody {
    fn derive_keys(&mut self, _: Option<PhoneRegion>) {}

    fn forget_keys(&mut self) {}
}

fn set_keys(items: &mut [Item], key: impl Fn(&str) -> String) {
    for item in items {
        item.key = key(&item.text).into();
    }
}

/// Whether two bodies hold the same but for keys.
pub fn is_same<B: Body>(one: &B, two: &B) -> bool {
    let (mut one, mut two) = (one.clone(), two.clone());
    one.forget_keys();
    two.forget_keys();
    one == two
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::fold;

    /// What stands for all that is derived: spellings whose keys depend on tables of others.
    const TEXTS: [&str; 15] = [
        "ΟΔΟΣ@Straße.example",
        "jose\u{301}@example.org",
        "İstanbul ﬁ ǅ ẞ ᾳ \u{10C80} \u{1E921} \u{A64A}",
        "Ada \u{200B}\u{FEFF} LOVELACE",
        "Σ\u{345}\u{301} \u{16A40} \u{1C89}",
        "+49305550123",
        "030 5550124 ext. 4",
        "0049 30 5550125",
        "011 49 30 5550126",
        "(202) 555-0127",
        "tel:+49-30-5550126;ext=5",
        "\u{FF0B}\u{FF14}\u{FF19}305550128",
        "\u{663}\u{660}5550129",
        "+390612345678",
        "+00430000",
    ];

    #[test]
    fn what_is_derived_is_as_its_version_says() {
        let mut total = checksum(2_166_136_261, &DERIVATION.to_le_bytes());
        for text in TEXTS {
            for derived in [
                fold(text),
                email::key(text),
                phone::key(text, None),
                phone::key(text, PhoneRegion::parse("DE")),
                phone::key(text, PhoneRegion::parse("US")),
            ] {
                total = checksum(total, derived.as_bytes());
                total = checksum(total, &[0]);
            }
        }
        assert_eq!(
            total, 3_766_915_440,
            "Something is derived in another way. Raise DERIVATION, so that stores are brought up to it."
        );
    }

    /// FNV-1a: enough to notice a change.
    fn checksum(seed: u32, bytes: &[u8]) -> u32 {
        bytes.iter().fold(seed, |total, byte| (total ^ u32::from(*byte)).wrapping_mul(16_777_619))
    }
}
