//! Checks JSON parameters against the types of a spec.

use serde_json::{Map, Number, Value};

use crate::{
    field::{Field, Location, PasswordRule},
    operation::Operation,
    similar::nearest,
    spec::Spec,
    ty::Type,
    validate::{
        path::{Path, PathSegment},
        problem::{JsonKind, Problem, ProblemKind},
    },
};

/// Checks JSON parameters against the facts of a service version.
///
/// The order of the problems is fixed: on each level, first the unknown parameters in their order, then the fields in
/// the order of the spec, each followed by the problems inside its value.
#[derive(Clone, Copy, Debug)]
pub struct Validator<'a> {
    spec: &'a Spec,
    host_fields: bool,
}

impl<'a> Validator<'a> {
    /// Creates a validator for the structs of a spec.
    pub fn new(spec: &'a Spec) -> Self {
        Self { spec, host_fields: true }
    }

    /// Treats fields with [`Location::Host`] as unknown, because they select the host and a request does not contain
    /// them.
    #[must_use]
    pub fn without_host_fields(self) -> Self {
        Self { host_fields: false, ..self }
    }

    /// Returns all problems of the parameters of an operation. Null is treated as an empty object.
    pub fn operation(&self, operation: &Operation, parameters: &Value) -> Vec<Problem> {
        let empty = Map::new();
        let name = operation.input.as_deref().unwrap_or_default();
        let fields = self.spec.structs.get(name).map_or(&[][..], Vec::as_slice);
        match parameters {
            Value::Object(members) => self.fields(fields, members),
            Value::Null => self.fields(fields, &empty),
            other => {
                let expected = Type::Struct(name.into());
                let kind = ProblemKind::WrongType { expected, found: JsonKind::of(other) };
                vec![Problem { path: Path::default(), kind }]
            }
        }
    }

    /// Returns all problems of an object with these fields.
    pub fn fields(&self, fields: &[Field], members: &Map<String, Value>) -> Vec<Problem> {
        let mut validation = Validation { validator: *self, path: Vec::new(), problems: Vec::new() };
        validation.fields(fields, members);
        validation.problems
    }
}

/// A validation in progress.
struct Validation<'a, 'v> {
    validator: Validator<'a>,
    path: Vec<Step<'v>>,
    problems: Vec<Problem>,
}

/// A borrowed [`PathSegment`].
#[derive(Clone, Copy)]
enum Step<'v> {
    Field(&'v str),
    Key(&'v str),
    Index(usize),
}

impl<'a: 'v, 'v> Validation<'a, 'v> {
    fn fields(&mut self, fields: &'v [Field], members: &'v Map<String, Value>) {
        let host_fields = self.validator.host_fields;
        let known = || fields.iter().filter(|field| host_fields || field.location != Some(Location::Host));
        for name in members.keys().filter(|name| !known().any(|field| field.name == **name)) {
            let nearest = nearest(name, known().map(|field| field.name.as_str())).map(str::to_owned);
            self.inside(Step::Field(name), |validation| validation.report(ProblemKind::Unknown { nearest }));
        }
        for field in known() {
            self.inside(Step::Field(&field.name), |validation| match members.get(&field.name) {
                None | Some(Value::Null) if field.required => validation.report(ProblemKind::Missing),
                None | Some(Value::Null) => {}
                Some(value) => validation.field(field, value),
            });
        }
    }

    fn field(&mut self, field: &'v Field, value: &'v Value) {
        let before = self.problems.len();
        self.value(&field.ty, value);
        // Limits do not apply to a value of another type.
        if self.problems.len() == before {
            self.limits(field, value);
        }
    }

    fn value(&mut self, ty: &'v Type, value: &'v Value) {
        let fits = match (ty, value) {
            (Type::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.inside(Step::Index(index), |validation| validation.value(inner, item));
                }
                true
            }
            (Type::Map(inner), Value::Object(members)) => {
                for (key, item) in members {
                    self.inside(Step::Key(key), |validation| validation.value(inner, item));
                }
                true
            }
            (Type::Struct(name), Value::Object(members)) => {
                let spec: &'a Spec = self.validator.spec;
                self.fields(spec.structs.get(name).map_or(&[][..], Vec::as_slice), members);
                true
            }
            (Type::String | Type::Datetime | Type::DatetimeIso | Type::Date | Type::Binary, value) => value.is_string(),
            (Type::Int32, value) => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            (Type::Int64, value) => value.is_i64(),
            (Type::Uint64, value) => value.is_u64(),
            (Type::Float, value) => value.is_number(),
            (Type::Bool, value) => value.is_boolean(),
            (Type::Any, _) => true,
            (Type::List(_) | Type::Map(_) | Type::Struct(_), _) => false,
        };
        if !fits {
            self.report(ProblemKind::WrongType { expected: ty.clone(), found: JsonKind::of(value) });
        }
    }

    fn limits(&mut self, field: &Field, value: &'v Value) {
        match value {
            Value::Array(items) => {
                if let Some(kind) = count(field, items.len()) {
                    self.report(kind);
                }
                for (index, item) in items.iter().enumerate() {
                    self.inside(Step::Index(index), |validation| validation.scalar_limits(field, item, false));
                }
            }
            scalar => self.scalar_limits(field, scalar, true),
        }
    }

    /// Checks the limits of a text or number. `lengths` is true if the length limits apply to the text itself, and
    /// false if they apply to the list that contains it.
    fn scalar_limits(&mut self, field: &Field, value: &Value, lengths: bool) {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return,
        };
        if !field.values.is_empty() && !field.values.contains(&text) {
            let nearest = nearest(&text, field.values.iter().map(String::as_str)).map(str::to_owned);
            self.report(ProblemKind::NotAllowed { allowed: field.values.clone(), nearest });
        }
        match value {
            Value::Number(number) => self.report_some(range(field, number)),
            _ if lengths => self.report_some(length(field, &text)),
            _ => {}
        }
        if let Some(rule) = field.password.as_ref().filter(|rule| !meets(rule, &text)) {
            self.report(ProblemKind::Password { rule: rule.clone() });
        }
    }

    fn inside(&mut self, step: Step<'v>, check: impl FnOnce(&mut Self)) {
        self.path.push(step);
        check(self);
        self.path.pop();
    }

    fn report_some(&mut self, kind: Option<ProblemKind>) {
        if let Some(kind) = kind {
            self.report(kind);
        }
    }

    fn report(&mut self, kind: ProblemKind) {
        let segments = self.path.iter().map(|step| match *step {
            Step::Field(name) => PathSegment::Field(name.into()),
            Step::Key(key) => PathSegment::Key(key.into()),
            Step::Index(index) => PathSegment::Index(index),
        });
        self.problems.push(Problem { path: Path::new(segments.collect()), kind });
    }
}

/// Compares a number with the smallest and the largest value.
fn range(field: &Field, number: &Number) -> Option<ProblemKind> {
    let (below, above) = match (number.as_i128(), number.as_f64()) {
        (Some(number), _) => {
            (field.min.filter(|min| number < i128::from(*min)), field.max.filter(|max| number > i128::from(*max)))
        }
        (None, Some(number)) => {
            (field.min.filter(|min| number < *min as f64), field.max.filter(|max| number > *max as f64))
        }
        (None, None) => return None,
    };
    below.map(|min| ProblemKind::TooSmall { min }).or(above.map(|max| ProblemKind::TooLarge { max }))
}

/// Compares the number of characters of a text with its limits.
fn length(field: &Field, text: &str) -> Option<ProblemKind> {
    let (too_few, too_many) = violated_limits(field, text.chars().count());
    too_few.map(|min| ProblemKind::TooShort { min }).or(too_many.map(|max| ProblemKind::TooLong { max }))
}

/// Compares the number of items of a list with its limits.
fn count(field: &Field, items: usize) -> Option<ProblemKind> {
    let (too_few, too_many) = violated_limits(field, items);
    too_few.map(|min| ProblemKind::TooFewItems { min }).or(too_many.map(|max| ProblemKind::TooManyItems { max }))
}

fn violated_limits(field: &Field, count: usize) -> (Option<u32>, Option<u32>) {
    (field.min_length.filter(|min| count < *min as usize), field.max_length.filter(|max| count > *max as usize))
}

/// Returns true if a password meets the rules.
fn meets(rule: &PasswordRule, password: &str) -> bool {
    let length = password.chars().count();
    let has = |class: &dyn Fn(char) -> bool| u8::from(password.chars().any(class));
    let special = |c: char| rule.special.contains(c);
    let classes = has(&|c| c.is_ascii_uppercase())
        + has(&|c| c.is_ascii_lowercase())
        + has(&|c| c.is_ascii_digit())
        + has(&special);
    (rule.min as usize..=rule.max as usize).contains(&length)
        && classes >= rule.classes
        && password.chars().all(|c| c.is_ascii_alphanumeric() || special(c))
}
