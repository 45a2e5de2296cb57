//! Reads flattened parameters, such as `Tag.1.Key=v`, into the types of an operation.

use std::collections::BTreeMap;

use cumulo_spec::{Field, Spec, Type};
use serde_json::{Map, Value};

use crate::{
    encoding::pairs,
    refusal::Refusal,
    request::params::{scalar::scalar, styled::styled},
};

/// Maximum number of dots in a key. Trees are walked and dropped recursively, so their depth must be bounded.
const MAX_DOTS: usize = 64;

/// Flattened keys, split at the dots.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Tree {
    value: Option<String>,
    children: BTreeMap<String, Tree>,
}

impl Tree {
    /// Reads a query or form.
    pub(crate) fn read(text: &str) -> Result<Self, Refusal> {
        Self::of_pairs(pairs(text))
    }

    /// Reads the pairs of a query, a form, or both.
    pub(crate) fn of_pairs(pairs: Vec<(Vec<u8>, Vec<u8>)>) -> Result<Self, Refusal> {
        let mut root = Self::default();
        for (key, value) in pairs {
            let utf8 =
                |bytes| String::from_utf8(bytes).map_err(|_| Refusal::Malformed("a parameter is not UTF-8".into()));
            let (key, value) = (utf8(key)?, utf8(value)?);
            if key.bytes().filter(|byte| *byte == b'.').count() > MAX_DOTS {
                return Err(Refusal::Malformed("a parameter has too many levels".into()));
            }
            let node = key.split('.').fold(&mut root, |node, part| node.children.entry(part.into()).or_default());
            if node.value.replace(value).is_some() {
                return Err(Refusal::Repeated(key));
            }
        }
        Ok(root)
    }

    /// Removes and returns the tree under a name, which may contain dots.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Self> {
        let Some((first, rest)) = name.split_once('.') else { return self.children.remove(name) };
        let child = self.children.get_mut(first)?;
        let found = child.remove(rest)?;
        if *child == Self::default() {
            self.children.remove(first);
        }
        Some(found)
    }

    /// Returns the leaves, each with its full key.
    fn leaves(self) -> Vec<(String, String)> {
        let own = self.value.map(|value| (String::new(), value));
        let below = self.children.into_iter().flat_map(|(name, child)| {
            child
                .leaves()
                .into_iter()
                .map(move |(key, value)| (if key.is_empty() { name.clone() } else { format!("{name}.{key}") }, value))
        });
        own.into_iter().chain(below).collect()
    }

    /// Returns the children of a list in order, or the tree itself if the keys of its children are not consecutive
    /// numbers that start with `first`.
    fn items(self, first: usize) -> Result<Vec<Self>, Self> {
        let numbers: Option<BTreeMap<usize, ()>> =
            self.children.keys().map(|key| Some((key.parse().ok()?, ()))).collect();
        let numbered = numbers.is_some_and(|numbers| {
            numbers.len() == self.children.len() && numbers.into_keys().eq(first..first + self.children.len())
        });
        if self.value.is_some() || !numbered {
            return Err(self);
        }
        let mut children = self.children;
        Ok((first..first + children.len()).filter_map(|number| children.remove(&number.to_string())).collect())
    }
}

/// Converts trees to the types of a spec.
pub(crate) struct Reader<'a> {
    pub(crate) spec: &'a Spec,
    /// Index of the first element of a list.
    pub(crate) first: usize,
}

impl Reader<'_> {
    /// Returns the fields at the top level. A value that belongs to no field is kept under its full key.
    pub(crate) fn top(&self, tree: Tree, fields: &[&Field]) -> Result<Map<String, Value>, Refusal> {
        self.members(tree, fields.iter().copied(), "")
    }

    fn members<'f>(
        &self,
        mut tree: Tree,
        fields: impl Iterator<Item = &'f Field>,
        path: &str,
    ) -> Result<Map<String, Value>, Refusal> {
        let mut members = Map::new();
        for field in fields {
            if let Some(found) = tree.remove(&field.name) {
                members.insert(field.name.clone(), self.field(found, field, &format!("{path}{}", field.name))?);
            }
        }
        members.extend(tree.leaves().into_iter().map(|(key, value)| (key, Value::String(value))));
        Ok(members)
    }

    fn field(&self, tree: Tree, field: &Field, path: &str) -> Result<Value, Refusal> {
        match (field.style, &tree.value) {
            (Some(style), Some(text)) if tree.children.is_empty() => styled(style, &field.ty, text, path),
            _ => self.value(tree, &field.ty, path),
        }
    }

    fn value(&self, tree: Tree, ty: &Type, path: &str) -> Result<Value, Refusal> {
        let wrong = || Refusal::WrongType { name: path.into(), expected: ty.to_string() };
        match ty {
            Type::List(inner) => {
                let items = tree.items(self.first).map_err(|_| wrong())?;
                let items = items.into_iter().enumerate();
                items.map(|(index, item)| self.value(item, inner, &format!("{path}.{}", self.first + index))).collect()
            }
            Type::Map(inner)
                if tree.value.is_none()
                    && matches!(**inner, Type::List(_) | Type::Map(_) | Type::Struct(_) | Type::Any) =>
            {
                let members = tree.children.into_iter().map(|(name, child)| {
                    let value = self.value(child, inner, &format!("{path}.{name}"))?;
                    Ok((name, value))
                });
                members.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
            // Keys of a map may contain dots. They are unambiguous, because scalars have no children.
            Type::Map(inner) if tree.value.is_none() => {
                Ok(tree.leaves().into_iter().map(|(key, text)| (key, scalar(inner, &text))).collect())
            }
            Type::Struct(name) if tree.value.is_none() => {
                let fields = self.spec.structs.get(name).map_or(&[][..], Vec::as_slice);
                self.members(tree, fields.iter(), &format!("{path}.")).map(Value::Object)
            }
            Type::Map(_) | Type::Struct(_) => Err(wrong()),
            Type::Any => Ok(self.any(tree)),
            scalar_type => match tree {
                Tree { value: Some(text), children } if children.is_empty() => Ok(scalar(scalar_type, &text)),
                _ => Err(wrong()),
            },
        }
    }

    fn any(&self, tree: Tree) -> Value {
        if let (Some(text), true) = (&tree.value, tree.children.is_empty()) {
            return Value::String(text.clone());
        }
        match tree.items(self.first) {
            Ok(items) => items.into_iter().map(|item| self.any(item)).collect(),
            Err(tree) => tree.children.into_iter().map(|(name, child)| (name, self.any(child))).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_key_with_too_many_levels_without_a_stack_overflow() {
        let key = "a.".repeat(500_000);
        assert!(matches!(Tree::read(&key), Err(Refusal::Malformed(_))));
        assert!(Tree::read("a.b.c=1&a.b.d=2").is_ok());
    }
}
