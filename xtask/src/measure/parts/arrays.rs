use std::{collections::BTreeMap, fmt};

use cumulo_core::Secret;
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

/// Replaces the core's trait: returns all fields at once.
pub trait Model: Send + Sync + 'static {
    fn names(&self) -> &'static [&'static str];
    fn read(&self, visit: &mut dyn FnMut(&[&dyn Field]));
    fn write(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Field]));
}

pub trait Field: Send + Sync {}
impl<M: Model> Field for M {}
impl<T: Field + Default> Field for Option<T> {}
impl<T: Field + Default> Field for Vec<T> {}
impl<T: Field + Default> Field for BTreeMap<String, T> {}
impl Field for String {}
impl Field for Secret {}
impl Field for bool {}
impl Field for i64 {}
impl Field for u64 {}
impl Field for f64 {}
impl Field for Value {}

pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_list().entries(model.names()).finish()
}

pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(model.names())
}

pub fn deserialize<'de, D: Deserializer<'de>, M: Model + Default>(deserializer: D) -> Result<M, D::Error> {
    serde::de::IgnoredAny::deserialize(deserializer).map(|_| M::default())
}
