//! Reads rules from descriptions: lengths, ranges, allowed values, defaults, and password rules.
//!
//! A description is split into statements. A statement is either a rule that is understood completely, or prose. Prose
//! that contains a word of a rule is reported for review by a person.

use cumulo_spec::{PasswordRule, Type};

use super::{
    markdown::Piece,
    phrases::{classes, cue, length, number, range, special},
    remark::Remark,
    statements::{Statement, after_label, is_token, statements, token, tokens, values_cue},
};

/// The rules of a description.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules {
    pub values: Vec<String>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub min_length: Option<u32>,
    pub max_length: Option<u32>,
    pub password: Option<PasswordRule>,
    pub default: Option<String>,
}

/// Reads the description of a field. Adds a remark to `unread` for each statement that may be a rule but is not
/// understood.
pub(crate) fn read(name: &str, ty: &Type, pieces: &[Piece], unread: &mut Vec<Remark>) -> Rules {
    let is_password = *ty == Type::String && cumulo_secret_names::is_secret_name(name);
    let rules = Rules::default();
    let mut reading =
        Reading { name, ty, is_password, rules, classes: None, special: None, password_line: 0, unread: Vec::new() };
    for statement in statements(pieces) {
        reading.statement(&statement);
    }
    reading.finish(unread)
}

struct Reading<'a> {
    name: &'a str,
    ty: &'a Type,
    is_password: bool,
    rules: Rules,
    classes: Option<u8>,
    special: Option<String>,
    /// The line of the password rule.
    password_line: usize,
    unread: Vec<(usize, String)>,
}

impl Reading<'_> {
    fn add_unread(&mut self, line: usize, reason: impl Into<String>) {
        self.unread.push((line, reason.into()));
    }

    fn statement(&mut self, statement: &Statement) {
        let (line, text) = (statement.line, statement.text.as_str());
        if let Some(value) = after_label(text, &["default value", "default", "默认值", "默认"]) {
            match is_token(value) {
                true => self.set_rule(line, "default", Some(value.into()), |rules| &mut rules.default),
                false => self.add_unread(line, "the default is not a single value"),
            }
        } else if let Some(rest) = values_cue(text) {
            self.values(statement, rest);
        } else if let Some(limit) = after_label(text, &["maximum value", "max value", "maximum", "最大值"]) {
            let limit = self.limit(line, limit);
            self.set_rule(line, "maximum", limit, |rules| &mut rules.max);
        } else if let Some(limit) = after_label(text, &["minimum value", "min value", "minimum", "最小值"]) {
            let limit = self.limit(line, limit);
            self.set_rule(line, "minimum", limit, |rules| &mut rules.min);
        } else {
            self.sentence(line, text);
        }
    }

    fn sentence(&mut self, line: usize, text: &str) {
        let mut rest = text.to_owned();
        if *self.ty == Type::String
            && let Some((min, max, remaining)) = length(text)
        {
            self.set_rule(line, "minimum length", min, |rules| &mut rules.min_length);
            self.set_rule(line, "maximum length", max, |rules| &mut rules.max_length);
            rest = remaining;
        }
        if self.is_password && self.password(line, text) {
            return;
        }
        if let Some(cue) = cue(&rest) {
            self.add_unread(line, format!("may be a rule (`{cue}`): not understood"));
        }
    }

    /// Stores a part of the rules. Reports a second value that differs from the first.
    fn set_rule<T: PartialEq>(
        &mut self,
        line: usize,
        name: &str,
        value: Option<T>,
        slot: impl Fn(&mut Rules) -> &mut Option<T>,
    ) {
        let slot = slot(&mut self.rules);
        match (slot.as_ref(), value) {
            (None, value) => *slot = value,
            (Some(first), Some(value)) if *first != value => {
                self.add_unread(line, format!("a second {name} differs from the first: the first is kept"));
            }
            _ => {}
        }
    }

    fn is_number(&self) -> bool {
        matches!(self.ty, Type::Int32 | Type::Int64 | Type::Uint64 | Type::Float)
    }

    fn limit(&mut self, line: usize, text: &str) -> Option<i64> {
        let limit = number(text).filter(|_| self.is_number());
        if limit.is_none() {
            self.add_unread(line, "the limit is not an integer, or the type is not a number");
        }
        limit
    }

    /// Reads a password rule. Returns true if the statement is about the characters of a password.
    fn password(&mut self, line: usize, text: &str) -> bool {
        const OTHER_RULES: [&str; 7] = ["not ", "cannot", "start", "begin", "end with", "consecutive", "space"];
        let (classes, special) = (classes(text), special(text));
        if classes.is_none() && special.is_none() {
            return false;
        }
        self.password_line = line;
        if OTHER_RULES.iter().any(|word| text.to_lowercase().contains(word)) {
            self.add_unread(line, "contains more than character classes: only the classes are read");
        }
        if let Some(count) = classes
            && self.classes.replace(count).is_some_and(|first| first != count)
        {
            self.add_unread(line, "a second number of classes differs from the first: the last is kept");
        }
        match special {
            Some(Ok((set, full_stop))) => {
                if full_stop {
                    self.add_unread(
                        line,
                        "the full stop after the special characters is read as the end of the sentence",
                    );
                }
                if self.special.replace(set.clone()).is_some_and(|first| first != set) {
                    self.add_unread(
                        line,
                        "a second set of special characters differs from the first: the last is kept",
                    );
                }
            }
            Some(Err(reason)) => self.add_unread(line, reason),
            None => {}
        }
        true
    }

    fn values(&mut self, statement: &Statement, rest: &str) {
        let line = statement.line;
        if let Some((min, max)) = range(rest).filter(|_| self.is_number()) {
            self.set_rule(line, "minimum", Some(min), |rules| &mut rules.min);
            self.set_rule(line, "maximum", Some(max), |rules| &mut rules.max);
            return;
        }
        let values = match statement.items.as_slice() {
            [] => tokens(rest),
            items => items.iter().map(|item| token(&item.text).map(str::to_owned)).collect(),
        };
        let Some(mut values) = values else {
            return self.add_unread(line, "the allowed values are not a plain list");
        };
        let mut seen = Vec::new();
        values.retain(|value| {
            !seen.contains(value) && {
                seen.push(value.clone());
                true
            }
        });
        match self.ty {
            Type::Bool if values.iter().all(|value| value == "true" || value == "false") => {}
            Type::List(_) | Type::Map(_) | Type::Struct(_) | Type::Any | Type::Bool => {
                self.add_unread(line, format!("a spec cannot describe allowed values of the type `{}`", self.ty));
            }
            _ if self.rules.values.is_empty() => self.rules.values = values,
            _ if self.rules.values == values => {}
            _ => self.add_unread(line, "a second list of allowed values differs from the first: the first is kept"),
        }
    }

    fn finish(mut self, unread: &mut Vec<Remark>) -> Rules {
        match (self.classes, self.special.take(), self.rules.min_length, self.rules.max_length) {
            (None, None, _, _) => {}
            (Some(classes), Some(special), Some(min), Some(max)) => {
                self.rules.password = Some(PasswordRule { min, max, classes, special, code: String::new() });
                (self.rules.min_length, self.rules.max_length) = (None, None);
            }
            _ => self.add_unread(
                self.password_line,
                "incomplete password rule, not drafted: minimum length, maximum length, classes and special characters are required",
            ),
        }
        let name = self.name;
        unread.extend(self.unread.into_iter().map(|(line, reason)| Remark::new(line, format!("`{name}`"), reason)));
        self.rules
    }
}
