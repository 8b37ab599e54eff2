//! Reading a filter from text: a recursive descent parser, bounded in depth and in what it makes.
//!
//! ```text
//! filter  = and *("or" and)
//! and     = not *("and" not)
//! not     = ["not"] (term / "(" filter ")")
//! term    = field "exists" / field operator value / field "in" "(" value *("," value) ")"
//! field   = name *("." name), where metadata's names may be texts in quotes
//! value   = a word, or a text in quotes with the escapes of JSON
//! ```

use crate::find::field::ValueKind;
use crate::find::{
    Comparison, FILTER_BYTES_MAX, FILTER_DEPTH_MAX, FILTER_PATH_NAMES_MAX, FILTER_TERMS_MAX, FILTER_VALUES_MAX, Filter,
    FilterError, FilterErrorKind, FindField, Operand, SoughtText, Test,
};
use crate::json::{self, Json};
use crate::model::id::{CompanyId, ContactId};
use crate::model::phone::{NumberQuery, PhoneRegion};
use crate::model::time::Timestamp;

const OPERATORS: &str = "=, !=, <, <=, >, >=, in, starts, contains or exists";

impl Filter {
    /// Reads a filter; `region` says how phone numbers in it are understood.
    pub fn parse(text: &str, region: Option<PhoneRegion>) -> Result<Self, FilterError> {
        let mut parser = Parser { text, at: 0, depth: 0, terms: 0, values: 0, region };
        if text.len() > FILTER_BYTES_MAX {
            return Err(parser.fail(FilterErrorKind::TooMany(FILTER_BYTES_MAX, "bytes")));
        }
        let filter = parser.any()?;
        parser.skip_space();
        if parser.at < text.len() {
            return Err(parser.expected("\"and\", \"or\" or the end of the filter"));
        }
        Ok(filter)
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    terms: usize,
    values: usize,
    region: Option<PhoneRegion>,
}

impl<'a> Parser<'a> {
    fn fail(&self, kind: FilterErrorKind) -> FilterError {
        FilterError { offset: self.at, kind }
    }

    fn expected(&self, what: &'static str) -> FilterError {
        self.fail(FilterErrorKind::Expected(what))
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn take(&mut self, token: &str) -> bool {
        let is_here = self.rest().starts_with(token);
        self.at += if is_here { token.len() } else { 0 };
        is_here
    }

    /// The letters, digits, `_` and `-` that stand here.
    fn name(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        &rest[..end]
    }

    /// Takes a word of the language, in any case.
    fn keyword(&mut self, word: &str) -> bool {
        self.skip_space();
        let is_here = self.name().eq_ignore_ascii_case(word);
        self.at += if is_here { word.len() } else { 0 };
        is_here
    }

    fn any(&mut self) -> Result<Filter, FilterError> {
        let mut filters = vec![self.all()?];
        while self.keyword("or") {
            filters.push(self.all()?);
        }
        Ok(if filters.len() == 1 { filters.remove(0) } else { Filter::Or(filters) })
    }

    fn all(&mut self) -> Result<Filter, FilterError> {
        let mut filters = vec![self.not()?];
        while self.keyword("and") {
            filters.push(self.not()?);
        }
        Ok(if filters.len() == 1 { filters.remove(0) } else { Filter::And(filters) })
    }

    fn not(&mut self) -> Result<Filter, FilterError> {
        if self.keyword("not") {
            self.deeper()?;
            let filter = self.not()?;
            self.depth -= 1;
            return Ok(Filter::Not(Box::new(filter)));
        }
        self.skip_space();
        if self.take("(") {
            self.deeper()?;
            let filter = self.any()?;
            self.skip_space();
            if !self.take(")") {
                return Err(self.expected("\"and\", \"or\" or \")\""));
            }
            self.depth -= 1;
            return Ok(filter);
        }
        self.term()
    }

    fn deeper(&mut self) -> Result<(), FilterError> {
        self.depth += 1;
        if self.depth > FILTER_DEPTH_MAX { Err(self.fail(FilterErrorKind::TooDeep)) } else { Ok(()) }
    }

    fn term(&mut self) -> Result<Filter, FilterError> {
        self.terms += 1;
        if self.terms > FILTER_TERMS_MAX {
            return Err(self.fail(FilterErrorKind::TooMany(FILTER_TERMS_MAX, "terms")));
        }
        let field = self.field()?;
        self.skip_space();
        let operator_at = self.at;
        let wrong = |takes| FilterError { offset: operator_at, kind: FilterErrorKind::WrongOperator(takes) };
        let kind = field.kind();
        if kind == ValueKind::Free {
            // A text is only ever looked for.
            if !self.keyword("contains") {
                return Err(wrong("\"contains\" alone"));
            }
            let test = Test::Contains(self.sought()?);
            return Ok(Filter::Term(field, test));
        }
        let is_text = matches!(kind, ValueKind::Text | ValueKind::Exact | ValueKind::Phone | ValueKind::Json);
        let has_order = !matches!(kind, ValueKind::Phone | ValueKind::Id) && field != FindField::CompanyName;
        let comparison = [
            ("<=", Comparison::LessOrSame),
            (">=", Comparison::GreaterOrSame),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        let test = if self.take("!=") {
            let operand = self.operand(kind)?;
            return Ok(Filter::Not(Box::new(Filter::Term(field, Test::Is(operand)))));
        } else if self.take("=") {
            Test::Is(self.operand(kind)?)
        } else if let Some((_, comparison)) = comparison.into_iter().find(|(token, _)| self.take(token)) {
            if !has_order {
                return Err(wrong("no order: use =, !=, in or exists, and of numbers and names starts or contains"));
            }
            let operand_at = self.at;
            let operand = self.operand(kind)?;
            if matches!(operand, Operand::Bool(_) | Operand::Null) {
                let kind = FilterErrorKind::WrongOperand("a number or a text, when it is to be less or greater");
                return Err(FilterError { offset: operand_at, kind });
            }
            Test::Compare(comparison, operand)
        } else if self.keyword("exists") {
            Test::Exists
        } else if self.keyword("in") {
            Test::In(self.list(kind)?)
        } else if self.keyword("starts") {
            if !is_text {
                return Err(wrong("no parts of a text: use =, !=, <, <=, >, >=, in or exists"));
            }
            Test::Starts(self.sought()?)
        } else if self.keyword("contains") {
            if !is_text {
                return Err(wrong("no parts of a text: use =, !=, <, <=, >, >=, in or exists"));
            }
            Test::Contains(self.sought()?)
        } else {
            return Err(self.expected(OPERATORS));
        };
        Ok(Filter::Term(field, test))
    }

    fn field(&mut self) -> Result<FindField, FilterError> {
        let start = self.at;
        let first = self.name();
        if first.is_empty() {
            return Err(self.expected("the name of a field, \"not\" or \"(\""));
        }
        if first == "metadata" {
            self.at += first.len();
            return self.path().map(FindField::Metadata);
        }
        let rest = self.rest();
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let name = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
        let unknown = || FilterError { offset: start, kind: FilterErrorKind::UnknownField(name.to_owned()) };
        let field = FindField::named(name).ok_or_else(unknown)?;
        self.at += name.len();
        Ok(field)
    }

    /// The names behind `metadata`.
    fn path(&mut self) -> Result<Vec<String>, FilterError> {
        let mut names = Vec::new();
        while self.take(".") {
            if names.len() == FILTER_PATH_NAMES_MAX {
                return Err(self.fail(FilterErrorKind::TooMany(FILTER_PATH_NAMES_MAX, "names in a path")));
            }
            if self.rest().starts_with('"') {
                names.push(self.quoted()?);
                continue;
            }
            let name = self.name();
            if name.is_empty() {
                let what = "each name is made of letters, digits, \"_\" and \"-\", or stands in quotes";
                return Err(self.fail(FilterErrorKind::WrongPath(what)));
            }
            self.at += name.len();
            names.push(name.to_owned());
        }
        Ok(names)
    }

    fn list(&mut self, kind: ValueKind) -> Result<Vec<Operand>, FilterError> {
        self.skip_space();
        if !self.take("(") {
            return Err(self.expected("\"(\" and a list of values"));
        }
        let mut operands = Vec::new();
        loop {
            self.values += 1;
            if self.values > FILTER_VALUES_MAX {
                return Err(self.fail(FilterErrorKind::TooMany(FILTER_VALUES_MAX, "values in lists")));
            }
            operands.push(self.operand(kind)?);
            self.skip_space();
            if self.take(")") {
                return Ok(operands);
            }
            if !self.take(",") {
                return Err(self.expected("\",\" or \")\""));
            }
        }
    }

    /// A value, and whether it stood in quotes.
    fn value(&mut self) -> Result<(String, bool), FilterError> {
        self.skip_space();
        if self.rest().starts_with('"') {
            return Ok((self.quoted()?, true));
        }
        let rest = self.rest();
        let is_end = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '(' | ')' | ',' | '"');
        let word = &rest[..rest.find(is_end).unwrap_or(rest.len())];
        if word.is_empty() {
            return Err(self.expected("a value; one with spaces stands in quotes"));
        }
        self.at += word.len();
        Ok((word.to_owned(), false))
    }

    /// A text in quotes, written as in JSON.
    fn quoted(&mut self) -> Result<String, FilterError> {
        let rest = self.rest();
        let mut is_escaped = false;
        let end = rest.bytes().enumerate().skip(1).find(|&(_, byte)| {
            let ends = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            ends
        });
        let Some((end, _)) = end else { return Err(self.expected("a quote at the end of this text")) };
        let Ok(Json::String(text)) = json::read(&rest.as_bytes()[..=end]) else {
            return Err(self.expected("a text in quotes, written as in JSON"));
        };
        self.at += end + 1;
        Ok(text.into_owned())
    }

    /// A text that is looked for, which must show something.
    fn sought(&mut self) -> Result<SoughtText, FilterError> {
        self.skip_space();
        let start = self.at;
        let (text, _) = self.value()?;
        let sought = SoughtText::new(&text, self.region);
        if sought.folded.is_empty() {
            let kind = FilterErrorKind::WrongOperand("a text that is not empty");
            return Err(FilterError { offset: start, kind });
        }
        Ok(sought)
    }

    fn operand(&mut self, kind: ValueKind) -> Result<Operand, FilterError> {
        self.skip_space();
        let start = self.at;
        let (text, is_quoted) = self.value()?;
        let wrong = |what| FilterError { offset: start, kind: FilterErrorKind::WrongOperand(what) };
        match kind {
            ValueKind::Free | ValueKind::Text | ValueKind::Exact => {
                Ok(Operand::Text(SoughtText::new(&text, self.region)))
            }
            ValueKind::Phone => {
                let number = NumberQuery::read(&text, self.region).ok_or_else(|| wrong("a phone number"))?;
                Ok(Operand::Phone(text, number))
            }
            ValueKind::Id => {
                let contact = ContactId::parse_uuid(&text).or_else(|| ContactId::parse_prefixed(&text));
                let bits = contact.map(ContactId::bits);
                let bits = bits.or_else(|| CompanyId::parse_prefixed(&text).map(CompanyId::bits));
                bits.map(Operand::Id).ok_or_else(|| wrong("an id"))
            }
            ValueKind::Integer => text.parse().map(Operand::Integer).map_err(|_| wrong("a whole number")),
            ValueKind::Instant => {
                let instant = Timestamp::parse(&text);
                instant.map(Operand::Instant).ok_or_else(|| wrong("an instant such as 2026-01-31T12:00:00Z"))
            }
            ValueKind::Json if is_quoted => Ok(Operand::Text(SoughtText::new(&text, self.region))),
            ValueKind::Json => Ok(match json::read(text.as_bytes()) {
                Ok(Json::Number(_)) => Operand::Number(text),
                Ok(Json::Bool(value)) => Operand::Bool(value),
                Ok(Json::Null) => Operand::Null,
                _ => Operand::Text(SoughtText::new(&text, self.region)),
            }),
        }
    }
}
