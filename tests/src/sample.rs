//! Full sample inputs, made from what the generated types tell of themselves.
//!
//! The rule is the one by which the official SDKs were recorded: every member is sent, required or not; text is `s`,
//! whole numbers are 1, floats 0.5, booleans true; a list has one element. A member that holds a struct is left out at
//! the depth asked for, and where the struct stands already on the path above it. A struct whose members are all left
//! out is `{}`.

use cumulo_catalog::{
    Catalog,
    spec::{Field as Fact, Spec, Type},
};
use cumulo_core::{
    Model, Registered,
    model::{Field, Scalar, Shape, Slot, View},
};
use serde_json::{Map, Value, json};

/// How samples are made.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// How many levels of structs there are below the input.
    pub depth: usize,
    /// Whether values keep to what the provider allows (listed values, lengths, password rules), which the recorded
    /// samples do not.
    pub allowed: bool,
}

impl Rule {
    /// The rule that the official SDKs were recorded by.
    pub const RECORDED: Self = Self { depth: 1, allowed: false };

    /// A sample of an operation's input, by wire names. The shapes are those of the generated type; the catalog tells
    /// what kind of text a text is.
    ///
    /// # Errors
    /// The catalog does not know the operation.
    pub fn sample(self, provider: &str, registered: &Registered) -> Result<Value, String> {
        let info = registered.info;
        let (service, version) = (info.service.name, info.service.version);
        let spec =
            Catalog::embedded().service(provider, service, version).map_err(|error| format!("catalog: {error}"))?;
        let operation = spec.operations.get(info.action).ok_or("catalog: no such operation")?;
        let facts = operation.input.as_ref().and_then(|name| spec.structs.get(name)).map_or(&[][..], Vec::as_slice);
        let mut input = (registered.input)();
        Ok(Sampler { rule: self, spec: &spec, path: Vec::new() }.members(input.as_mut(), facts))
    }
}

struct Sampler<'a> {
    rule: Rule,
    spec: &'a Spec,
    /// Names of the structs from the input down to here.
    path: Vec<String>,
}

impl Sampler<'_> {
    fn members(&mut self, model: &mut dyn Model, facts: &[Fact]) -> Value {
        self.path.push(model.table().name().to_owned());
        let names: Vec<String> = model.table().names().map(str::to_owned).collect();
        let mut members = Map::new();
        for (index, name) in names.into_iter().enumerate() {
            let fact = facts.iter().find(|fact| fact.name == name);
            let value = model.get_mut(index).and_then(|field| self.value(field, fact, fact.map(|fact| &fact.ty)));
            members.extend(value.map(|value| (name, value)));
        }
        self.path.pop();
        Value::Object(members)
    }

    /// The value of a member or of what it holds; opens and sets the member to learn what it takes.
    fn value(&mut self, field: &mut dyn Field, fact: Option<&Fact>, ty: Option<&Type>) -> Option<Value> {
        match field.open(Shape::List) {
            Slot::List(list) => {
                let inner = if let Some(Type::List(inner)) = ty { Some(&**inner) } else { None };
                return Some(json!([self.value(list.push()?, fact, inner)?]));
            }
            Slot::Any(_) => return Some("s".into()),
            Slot::None | Slot::Model(_) | Slot::Map(_) => {}
        }
        match field.open(Shape::Object) {
            Slot::Model(model) => {
                // The input itself is the first of the path.
                if self.path.len() > self.rule.depth || self.path.iter().any(|name| name == model.table().name()) {
                    return None;
                }
                let spec = self.spec;
                let facts = if let Some(Type::Struct(name)) = ty { spec.structs.get(name) } else { None };
                return Some(self.members(model, facts.map_or(&[], Vec::as_slice)));
            }
            Slot::Map(map) => {
                let inner = if let Some(Type::Map(inner)) = ty { Some(&**inner) } else { None };
                return Some(json!({ "s": self.value(map.insert("s".into()), fact, inner)? }));
            }
            Slot::None | Slot::List(_) | Slot::Any(_) => {}
        }
        self.scalar(field, fact, ty)
    }

    fn scalar(&self, field: &mut dyn Field, fact: Option<&Fact>, ty: Option<&Type>) -> Option<Value> {
        let fact = fact.filter(|_| self.rule.allowed);
        // No integer takes a half, and of the others only a float keeps it.
        if !field.set(Scalar::Float(0.5)) && !field.set(Scalar::Int(1)) && !field.set(Scalar::Bytes(b"s")) {
            return None;
        }
        let listed = fact.and_then(|fact| fact.values.first());
        Some(match field.view() {
            View::Float(_) => json!(0.5),
            View::Int(_) | View::Uint(_) => match (listed.and_then(|value| value.parse().ok()), fact) {
                (Some(listed), _) => listed,
                (None, Some(fact)) => 1.max(fact.min.unwrap_or(1)).min(fact.max.unwrap_or(i64::MAX)).into(),
                (None, None) => 1.into(),
            },
            View::Bool(_) => true.into(),
            // The text `s`, as JSON has bytes.
            View::Bytes(_) => "cw==".into(),
            View::Str(_) | View::Secret(_) => match (listed, ty, fact) {
                (Some(listed), ..) => listed.as_str().into(),
                (None, Some(Type::Datetime), _) => "2026-01-02 03:04:05".into(),
                (None, Some(Type::DatetimeIso), _) => "2026-01-02T03:04:05+08:00".into(),
                (None, Some(Type::Date), _) => "2026-01-02".into(),
                (None, _, Some(fact)) => allowed_text(fact).into(),
                (None, _, None) => "s".into(),
            },
            View::None | View::Model(_) | View::List(_) | View::Map(_) => return None,
        })
    }
}

/// Text of an allowed length; a password by its rule.
fn allowed_text(fact: &Fact) -> String {
    let mut text = String::from("s");
    let mut least = fact.min_length.unwrap_or(1) as usize;
    if let Some(rule) = &fact.password {
        text = "aA1".chars().chain(rule.special.chars().take(1)).collect();
        least = least.max(rule.min as usize);
    }
    text.extend(std::iter::repeat_n('s', least.saturating_sub(text.len())));
    text
}
