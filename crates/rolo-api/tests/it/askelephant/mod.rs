//! AskElephant's dialect.
