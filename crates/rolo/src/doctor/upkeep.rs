//! Findings about upkeep that a server has yet to do in the store.

use super::finding::Finding;

/// Whether something is left of deleted workspaces.
pub(super) fn erasing(is_erasing: bool) -> Finding {
    match is_erasing {
        false => Finding::fine("erasing", "nothing is left of deleted workspaces"),
        true => Finding::warning(
            "erasing",
            "something of a deleted workspace has yet to be erased; nobody can reach it",
            "A server goes on with it by itself: start `rolo serve`, or wait.",
        ),
    }
}

/// Whether what contacts are found by is derived as this program derives it.
pub(super) fn derivation(underived_workspaces: usize) -> Finding {
    if underived_workspaces == 0 {
        return Finding::fine("derivation", "all search keys are derived as this version does it");
    }
    Finding::warning(
        "derivation",
        format!(
            "keys and texts of {underived_workspaces} workspaces have yet to be derived anew; some may not be found"
        ),
        "Start `rolo serve`, which resumes it; after a change of region, the same `rolo workspace set` does.",
    )
}
