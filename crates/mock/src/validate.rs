//! Parameters against the types and rules of an operation.

use cumulo_catalog::spec::{Field, Location, PasswordRule, Spec, Type};
use serde_json::{Map, Value};

use crate::refusal::Refusal;

/// Validates by one spec. Messages name parameters and rules, never values.
pub(crate) struct Validator<'a> {
    pub(crate) spec: &'a Spec,
    /// Number of the first element of a list, in names.
    pub(crate) first: usize,
}

impl Validator<'_> {
    /// Checks the members of a struct; `path` stands before their names and is empty or ends with a dot.
    pub(crate) fn members(&self, fields: &[Field], members: &Map<String, Value>, path: &str) -> Result<(), Refusal> {
        let sent = |field: &&Field| field.location != Some(Location::Host);
        if let Some(unknown) = members.keys().find(|name| !fields.iter().filter(sent).any(|field| field.name == **name))
        {
            return Err(Refusal::Unknown(format!("{path}{unknown}")));
        }
        for field in fields.iter().filter(sent) {
            let name = format!("{path}{}", field.name);
            match members.get(&field.name) {
                None | Some(Value::Null) if field.required => return Err(Refusal::Missing(name)),
                None | Some(Value::Null) => {}
                Some(value) => {
                    self.value(&field.ty, value, &name)?;
                    self.rules(field, value, &name)?;
                }
            }
        }
        Ok(())
    }

    fn value(&self, ty: &Type, value: &Value, name: &str) -> Result<(), Refusal> {
        let fits = match (ty, value) {
            (Type::List(inner), Value::Array(items)) => {
                let mut items = items.iter().enumerate();
                return items
                    .try_for_each(|(index, item)| self.value(inner, item, &format!("{name}.{}", self.first + index)));
            }
            (Type::Map(inner), Value::Object(members)) => {
                return members.iter().try_for_each(|(key, item)| self.value(inner, item, &format!("{name}.{key}")));
            }
            (Type::Struct(inner), Value::Object(members)) => {
                let fields = self.spec.structs.get(inner).map_or(&[][..], Vec::as_slice);
                return self.members(fields, members, &format!("{name}."));
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
        if fits { Ok(()) } else { Err(Refusal::WrongType { name: name.into(), expected: expected(ty) }) }
    }

    /// The rules of a field, of each element where it is a list.
    fn rules(&self, field: &Field, value: &Value, name: &str) -> Result<(), Refusal> {
        if let Value::Array(items) = value {
            return items.iter().try_for_each(|item| self.rules(field, item, name));
        }
        let broken = |rule: String| Err(Refusal::WrongValue { name: name.into(), rule });
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return Ok(()),
        };
        if !field.values.is_empty() && !field.values.contains(&text) {
            return broken(format!("must be one of {}", field.values.join(", ")));
        }
        if let Some(number) = value.as_i64() {
            if field.min.is_some_and(|min| number < min) {
                return broken(format!("must be at least {}", field.min.unwrap_or_default()));
            }
            if field.max.is_some_and(|max| number > max) {
                return broken(format!("must be at most {}", field.max.unwrap_or_default()));
            }
        }
        let length = text.chars().count();
        if value.is_string() && field.min_length.is_some_and(|min| length < min as usize) {
            return broken(format!("must have at least {} characters", field.min_length.unwrap_or_default()));
        }
        if value.is_string() && field.max_length.is_some_and(|max| length > max as usize) {
            return broken(format!("must have at most {} characters", field.max_length.unwrap_or_default()));
        }
        match &field.password {
            Some(rule) if !meets(rule, &text) => Err(Refusal::Password {
                name: name.into(),
                rule: format!(
                    "must have {} to {} characters of at least {} of the classes upper case, lower case, digit, special ({})",
                    rule.min, rule.max, rule.classes, rule.special
                ),
                code: rule.code.clone(),
                status: self.spec.errors.get(&rule.code).and_then(|code| code.http),
            }),
            _ => Ok(()),
        }
    }
}

fn expected(ty: &Type) -> String {
    match ty {
        Type::List(_) => "list".into(),
        Type::Map(_) | Type::Struct(_) => "object".into(),
        scalar => scalar.to_string(),
    }
}

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
