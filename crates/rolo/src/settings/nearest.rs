//! The nearest known name to a mistyped one.

/// A sentence that names the known name nearest to `name`, with a space in front; empty when none is near.
pub(super) fn nearest(name: &str, known: impl Iterator<Item = String>) -> String {
    let near = known.map(|known| (strsim::jaro_winkler(name, &known), known)).filter(|(score, _)| *score > 0.8);
    let best = near.max_by(|a, b| a.0.total_cmp(&b.0));
    best.map_or_else(
        || " `rolo config default` lists all settings.".into(),
        |(_, known)| format!(" Did you mean {known}?"),
    )
}
