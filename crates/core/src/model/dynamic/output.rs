use std::{fmt, ops::Deref, sync::OnceLock};

use serde_json::Value;

use super::value::{Dynamic, Node};
use crate::model::{Empty, Model};

/// The result of a request by name: the output of an operation, or an item of its list. It dereferences to JSON.
///
/// Fields that are not in the facts are kept. `Debug` masks the fields that the facts mark as secret. In fields
/// without facts, it masks text whose field name denotes a secret. The JSON is not masked.
///
/// ```
/// use cumulo_core::model::DynamicOutput;
/// use serde_json::json;
///
/// let output = DynamicOutput::from(json!({"InstanceId": "crs-1", "Password": "hunter2"}));
/// assert_eq!(output["InstanceId"], "crs-1");
/// assert!(!format!("{output:?}").contains("hunter2"));
/// ```
#[derive(Clone)]
pub struct DynamicOutput {
    node: Node,
    /// Created on first use.
    json: OnceLock<Value>,
    /// The model of a value that is not a struct.
    empty: Empty,
}

impl DynamicOutput {
    pub(crate) fn new(output: Dynamic) -> Self {
        Self::of_node(Node::of_struct(output))
    }

    fn of_node(node: Node) -> Self {
        Self { node, json: OnceLock::new(), empty: Empty {} }
    }

    /// Converts the value into JSON, with its secrets in plain text.
    pub fn into_value(self) -> Value {
        self.json.into_inner().unwrap_or_else(|| self.node.to_json())
    }

    /// Returns the value as a model. The model has no fields if the value is not a struct.
    pub(crate) fn model(&self) -> &dyn Model {
        match self.node.as_struct() {
            Some(output) => output,
            None => &self.empty,
        }
    }

    /// Returns the value as a model, to be filled.
    pub(crate) fn model_mut(&mut self) -> &mut dyn Model {
        self.json.take();
        match self.node.as_struct_mut() {
            Some(output) => output,
            None => &mut self.empty,
        }
    }

    /// Returns the items of the list at a path of field names, with `.` between levels.
    pub(crate) fn into_items(self, path: &str) -> Option<Vec<Self>> {
        let list = path.split('.').try_fold(self.node, Node::into_field)?;
        Some(list.into_items()?.into_iter().map(Self::of_node).collect())
    }
}

impl From<Value> for DynamicOutput {
    fn from(value: Value) -> Self {
        Self::of_node(Node::of_json(value))
    }
}

impl Deref for DynamicOutput {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.json.get_or_init(|| self.node.to_json())
    }
}

impl PartialEq for DynamicOutput {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for DynamicOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}
