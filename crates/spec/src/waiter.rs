//! Named waiters.

use serde::{Deserialize, Serialize};

/// A named waiter: it repeats a call until the output has one of the wanted states.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// Description in our own words.
    pub doc: String,
    /// The operation that is called. Its required parameters are arguments of the waiter.
    pub operation: String,
    /// Additional input fields that are arguments of the waiter. For a list, the argument is its only item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<String>,
    /// Path of the state in the output, with `.` between levels. If the path contains a list, it applies to every item.
    pub path: String,
    /// The states that end the wait with success.
    pub success: Vec<String>,
    /// The states that end the wait with an error, because the success states can no longer be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failure: Vec<String>,
    /// URL of the document that lists the states. Only overlays contain it; merged specs do not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}
