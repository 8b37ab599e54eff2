//! Lines for a shell, as they are shown to people.

/// A text as one word of a shell.
pub fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-+,@:=".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

/// The line by which a shell keeps a key for the commands that are shown.
pub fn export_line(key: &str) -> String {
    format!("  export KEY={key}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_one_word_of_a_shell() {
        assert_eq!(quoted("/var/lib/rolo"), "/var/lib/rolo");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
