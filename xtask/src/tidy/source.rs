//! A Rust file as the checks see it: its tokens with their lines, its functions, and which lines are tests.
//!
//! Tokens and not text, so that a comment or a text never looks like code; tokens and not a syntax tree, so that code
//! inside a macro call is seen as well. Doc comments are left out.

use std::ops::RangeInclusive;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, LineColumn, TokenStream, TokenTree};

/// What there is in one file.
#[derive(Debug, Default)]
pub struct Source {
    /// All tokens in order, each bracket for itself.
    pub tokens: Vec<Token>,
    /// All functions that have a body, nested ones too.
    pub functions: Vec<Function>,
    /// The lines of the items that are only built for tests.
    tests: Vec<RangeInclusive<usize>>,
}

/// One token.
#[derive(Debug)]
pub struct Token {
    /// As it is written.
    pub text: String,
    /// The line on which it starts.
    pub line: usize,
    /// The letters in front of it on this line.
    pub column: usize,
}

/// One function.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The line of its `fn`.
    pub line: usize,
    /// The lines from its `fn` to its closing bracket.
    pub line_count: usize,
}

impl Source {
    /// Reads Rust source; fails if it is not even made of tokens.
    pub fn read(text: &str) -> Result<Self, String> {
        let stream = TokenStream::from_str(text).map_err(|error| error.to_string())?;
        let mut source = Self::default();
        source.walk(stream);
        Ok(source)
    }

    /// Whether a line is within an item that is only built for tests.
    pub fn is_test(&self, line: usize) -> bool {
        self.tests.iter().any(|lines| lines.contains(&line))
    }

    /// How many of the lines are within such items.
    pub fn test_line_count(&self, line_count: usize) -> usize {
        (1..=line_count).filter(|&line| self.is_test(line)).count()
    }

    /// The lines on which a run of tokens starts. `pattern` has its tokens separated by spaces.
    pub fn lines_with(&self, pattern: &str) -> Vec<usize> {
        let pattern: Vec<_> = pattern.split(' ').collect();
        let is_match = |window: &&[Token]| window.iter().map(|token| &token.text).eq(pattern.iter());
        self.tokens.windows(pattern.len()).filter(is_match).map(|window| window[0].line).collect()
    }

    /// The text literals: the line on which each starts, and what is between its quotes, escapes as written.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.tokens.iter().filter_map(|token| Some((token.line, unquoted(&token.text)?)))
    }

    fn walk(&mut self, stream: TokenStream) {
        let trees: Vec<_> = stream.into_iter().collect();
        let mut index = 0;
        while index < trees.len() {
            if let Some((attribute, tree_count)) = attribute(&trees[index..]) {
                if is_doc(attribute) {
                    index += tree_count;
                    continue;
                }
                if is_test_only(attribute) {
                    self.tests.push(line(&trees[index])..=end_of_item(&trees[index + tree_count..]));
                }
            }
            self.functions.extend(function(&trees[index..]));
            self.take(&trees[index]);
            index += 1;
        }
    }

    fn take(&mut self, tree: &TokenTree) {
        let TokenTree::Group(group) = tree else {
            self.push(&tree.to_string(), tree.span().start());
            return;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        self.push(open, tree.span().start());
        self.walk(group.stream());
        self.push(close, tree.span().end());
    }

    fn push(&mut self, text: &str, at: LineColumn) {
        self.tokens.push(Token { text: text.to_owned(), line: at.line, column: at.column });
    }
}

fn line(tree: &TokenTree) -> usize {
    tree.span().start().line
}

/// The bracket of the attribute that starts here, outer or inner, and how many trees it takes up.
fn attribute(trees: &[TokenTree]) -> Option<(&Group, usize)> {
    let is_mark = |tree: &TokenTree, mark| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark);
    match trees {
        [hash, TokenTree::Group(group), ..] if is_mark(hash, '#') => Some((group, 2)),
        [hash, bang, TokenTree::Group(group), ..] if is_mark(hash, '#') && is_mark(bang, '!') => Some((group, 3)),
        _ => None,
    }
}

fn is_doc(attribute: &Group) -> bool {
    matches!(attribute.stream().into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

fn is_test_only(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

/// The last line of the item that starts here: that of its body or of its semicolon.
fn end_of_item(trees: &[TokenTree]) -> usize {
    let ends = |tree: &&TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    trees.iter().find(ends).or(trees.last()).map_or(0, |tree| tree.span().end().line)
}

/// The function that starts here, unless it has no body.
fn function(trees: &[TokenTree]) -> Option<Function> {
    let [TokenTree::Ident(keyword), TokenTree::Ident(name), rest @ ..] = trees else { return None };
    if keyword != "fn" {
        return None;
    }
    let is_mark = |tree: &&TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';');
    let is_body = |tree: &&TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let body = rest.iter().take_while(|tree| !is_mark(tree)).find(is_body)?;
    let (first, last) = (keyword.span().start().line, body.span().end().line);
    Some(Function { name: name.to_string(), line: first, line_count: last - first + 1 })
}

/// What is between the quotes, if this is a text.
pub fn unquoted(literal: &str) -> Option<&str> {
    let body = literal.trim_start_matches(['b', 'c', 'r']);
    let is_prefix_known = literal.len() - body.len() <= 2;
    let body = body.trim_start_matches('#').strip_prefix('"')?;
    body.trim_end_matches('#').strip_suffix('"').filter(|_| is_prefix_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Source {
        Source::read(text).expect("it is made of tokens")
    }

    #[test]
    fn comments_and_texts_are_not_code() {
        let source = read("//! dbg!(1)\n/// dbg!(2)\nfn a() {\n    // dbg!(3)\n    f(\"dbg!(4)\");\n    dbg!(5);\n}\n");
        assert_eq!(source.lines_with("dbg !"), [6]);
    }

    #[test]
    fn code_inside_a_macro_call_is_seen() {
        let source = read("on_each! {\n    async fn a(x: u8) {\n        let t = Instant::now();\n    }\n}\n");
        assert_eq!(source.lines_with("Instant : : now"), [3]);
        let [function] = &source.functions[..] else { panic!("one function") };
        assert_eq!((function.name.as_str(), function.line, function.line_count), ("a", 2, 3));
    }

    #[test]
    fn functions_are_measured_and_declarations_are_not() {
        let source = read("trait A {\n    fn a(&self);\n    fn b(&self) -> [u8; 2] {\n        [1, 2]\n    }\n}\n");
        let found: Vec<_> = source.functions.iter().map(|f| (f.name.as_str(), f.line, f.line_count)).collect();
        assert_eq!(found, [("b", 3, 3)]);
    }

    #[test]
    fn items_for_tests_are_told_apart() {
        let source = read("fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n#[cfg(test)]\nuse x;\nfn c() {}\n");
        let tests: Vec<_> = (1..=8).filter(|&line| source.is_test(line)).collect();
        assert_eq!(tests, [2, 3, 4, 5, 6, 7]);
        assert_eq!(source.test_line_count(8), 6);
        let source = read("#[cfg(not(test))]\nfn a() {}\n#[cfg(any(test, unix))]\nfn b() {}\n");
        assert_eq!(source.test_line_count(4), 0);
    }

    #[test]
    fn texts_of_every_kind_are_found() {
        let source = read(
            "const A: &str = \"a\";\nlet b = r#\"b\"#;\nlet c = b\"c\";\nlet d = 'd';\nlet e = br\"e\";\nlet f = 1;",
        );
        assert_eq!(source.texts().collect::<Vec<_>>(), [(1, "a"), (2, "b"), (3, "c"), (5, "e")]);
    }

    #[test]
    fn attributes_are_code() {
        assert_eq!(read("#[ignore = \"slow\"]\nfn a() {}").lines_with("# [ ignore"), [1]);
    }

    #[test]
    fn what_is_not_rust_is_refused() {
        assert!(Source::read("fn a( {").is_err());
    }
}
