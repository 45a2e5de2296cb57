//! Sample values of a struct. They are the same in every run.

use std::fmt;

use serde_json::{Map, Value};

use crate::{field::Field, spec::Spec, ty::Type};

/// Rules for the generation of sample values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SampleRule {
    /// Maximum number of struct levels below the first. A field is omitted if its struct would be deeper, or if its
    /// struct contains the field itself.
    pub depth: usize,
    /// Whether values follow allowed values, limits and password rules.
    pub allowed: bool,
    /// Texts and numbers.
    pub text: SampleText,
}

/// Texts and numbers of sample values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SampleText {
    /// Text is `s`, whole numbers are 1, other numbers 0.5.
    Short,
    /// Text is `mock-<wire name>`, whole numbers are 1, other numbers 1.5.
    Named,
}

impl SampleRule {
    /// The rule for the recordings of the official SDKs: every field, one level of structs below the input.
    pub const RECORDED: Self = Self { depth: 1, allowed: false, text: SampleText::Short };
    /// The rule for requests that pass validation: every field, eight levels of structs below the input, with allowed
    /// values.
    pub const ALLOWED: Self = Self { depth: 8, allowed: true, text: SampleText::Short };
    /// The rule for the responses of a mock: every field, five levels of structs below the output, with allowed
    /// values and with texts that contain the name of the field.
    pub const OUTPUT: Self = Self { depth: 5, allowed: true, text: SampleText::Named };
}

/// Decision of the caller about a value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Special {
    /// The sampler generates the value.
    Default,
    /// The field is omitted.
    Omit,
    /// The field has this value.
    Value(Value),
}

/// Generates sample values of the structs of a spec.
///
/// ```
/// use cumulo_spec::{Field, SampleRule, Sampler, Spec, Type};
///
/// let mut spec = Spec::default();
/// spec.structs.insert("Tag".into(), vec![Field::new("Key", Type::String), Field::new("Weight", Type::Int64)]);
/// let sample = Sampler::new(&spec, SampleRule::RECORDED).fields("Tag");
/// assert_eq!(serde_json::Value::from(sample), serde_json::json!({ "Key": "s", "Weight": 1 }));
/// ```
pub struct Sampler<'a> {
    spec: &'a Spec,
    rule: SampleRule,
    special: &'a dyn Fn(&str, &Type, usize) -> Special,
}

impl fmt::Debug for Sampler<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sampler").field("rule", &self.rule).finish_non_exhaustive()
    }
}

impl<'a> Sampler<'a> {
    /// Creates a sampler for the structs of a spec.
    pub fn new(spec: &'a Spec, rule: SampleRule) -> Self {
        Self { spec, rule, special: &|_, _, _| Special::Default }
    }

    /// Sets a function that can replace or omit each value before it is generated. Its arguments are the wire name, the
    /// type (inside a list, the type of the item) and the level of the struct, starting with 0.
    #[must_use]
    pub fn special(self, special: &'a dyn Fn(&str, &Type, usize) -> Special) -> Self {
        Self { special, ..self }
    }

    /// Returns sample values of the fields of a struct. Returns an empty map if the spec does not have the struct.
    pub fn fields(&self, name: &str) -> Map<String, Value> {
        self.object(name, &mut Vec::new()).unwrap_or_default()
    }

    fn object<'s>(&'s self, name: &'s str, ancestors: &mut Vec<&'s str>) -> Option<Map<String, Value>> {
        if ancestors.len() > self.rule.depth || ancestors.contains(&name) {
            return None;
        }
        ancestors.push(name);
        let fields = self.spec.structs.get(name).map_or(&[][..], Vec::as_slice);
        let members = fields
            .iter()
            .filter_map(|field| Some((field.name.clone(), self.value(&field.ty, field, ancestors)?)))
            .collect();
        ancestors.pop();
        Some(members)
    }

    fn value<'s>(&'s self, ty: &'s Type, field: &'s Field, ancestors: &mut Vec<&'s str>) -> Option<Value> {
        match (self.special)(&field.name, ty, ancestors.len().saturating_sub(1)) {
            Special::Default => {}
            Special::Omit => return None,
            Special::Value(value) => return Some(value),
        }
        let short = self.rule.text == SampleText::Short;
        let allowed_value = field.values.first().filter(|_| self.rule.allowed);
        Some(match (ty, allowed_value) {
            (Type::List(inner), _) => {
                let min = field.min_length.filter(|_| self.rule.allowed).unwrap_or(1).max(1);
                vec![self.value(inner, field, ancestors)?; min as usize].into()
            }
            (Type::Map(inner), _) => {
                let key = if short { "s" } else { "key" };
                Map::from_iter([(key.to_owned(), self.value(inner, field, ancestors)?)]).into()
            }
            (Type::Struct(name), _) => self.object(name, ancestors)?.into(),
            (Type::Int32 | Type::Int64 | Type::Uint64, allowed_value) => {
                match allowed_value.and_then(|value| value.parse().ok()) {
                    Some(allowed_value) => Value::Number(allowed_value),
                    None => self.whole_number(field).into(),
                }
            }
            (Type::Float, _) => self.fraction(field).into(),
            (Type::Bool, _) => true.into(),
            (Type::String | Type::Datetime | Type::DatetimeIso | Type::Date, Some(allowed_value)) => {
                allowed_value.as_str().into()
            }
            (Type::String, None) => self.text(field).into(),
            (Type::Any, _) => self.plain_text(field).into(),
            (Type::Datetime, None) => "2026-01-02 03:04:05".into(),
            (Type::DatetimeIso, None) if short => "2026-01-02T03:04:05+08:00".into(),
            (Type::DatetimeIso, None) => "2026-01-02T03:04:05Z".into(),
            (Type::Date, None) => "2026-01-02".into(),
            // The base64 of `s` and of `mock`.
            (Type::Binary, _) => if short { "cw==" } else { "bW9jaw==" }.into(),
        })
    }

    fn whole_number(&self, field: &Field) -> i64 {
        if self.rule.allowed { 1.max(field.min.unwrap_or(1)).min(field.max.unwrap_or(i64::MAX)) } else { 1 }
    }

    fn fraction(&self, field: &Field) -> f64 {
        let number: f64 = if self.rule.text == SampleText::Short { 0.5 } else { 1.5 };
        if self.rule.allowed {
            let (min, max) =
                (field.min.map_or(f64::MIN, |min| min as f64), field.max.map_or(f64::MAX, |max| max as f64));
            number.max(min).min(max)
        } else {
            number
        }
    }

    fn plain_text(&self, field: &Field) -> String {
        match self.rule.text {
            SampleText::Short => "s".into(),
            SampleText::Named => format!("mock-{}", field.name),
        }
    }

    /// Generates text. If the rule requires allowed values, the text follows the limits and the password rule of the
    /// field.
    fn text(&self, field: &Field) -> String {
        let mut text = self.plain_text(field);
        if !self.rule.allowed {
            return text;
        }
        let mut min = field.min_length.unwrap_or(1);
        let mut max = field.max_length.unwrap_or(u32::MAX);
        if let Some(rule) = &field.password {
            text = "aA1".chars().chain(rule.special.chars().take(1)).collect();
            (min, max) = (min.max(rule.min), max.min(rule.max));
        }
        let length = text.chars().count();
        text.extend(std::iter::repeat_n('s', (min as usize).saturating_sub(length)));
        text.chars().take(max as usize).collect()
    }
}
