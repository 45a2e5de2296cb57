//! The facts of one service version: one file in `specs/`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{endpoint::Endpoint, field::Field, operation::Operation, waiter::Waiter};

/// The facts of one service version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Provider folder: `alibaba`, `tencent` or `zenlayer`.
    pub provider: String,
    /// Service name in lower case: the name of the crate feature and of the module.
    pub service: String,
    /// API version as it is sent in requests: `YYYY-MM-DD`.
    pub version: String,
    /// The provider's own name of the service: host label and signing scope (Tencent), product code (Alibaba).
    pub code: String,
    /// Hosts of the service.
    #[serde(default, skip_serializing_if = "Endpoint::is_empty")]
    pub endpoint: Endpoint,
    /// Operations by action name.
    pub operations: BTreeMap<String, Operation>,
    /// Structs by name, with their fields in upstream order.
    pub structs: BTreeMap<String, Vec<Field>>,
    /// Error codes of the service, with the known facts about each.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, ErrorCode>,
    /// Named waiters, by function name. They are defined in the overlay.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub waiters: BTreeMap<String, Waiter>,
    /// Parts of the upstream metadata that the import left out, with the reason: an action, or `Struct.Field`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, String>,
}

/// Facts about an error code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// HTTP status of responses with this code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<u16>,
    /// Meaning, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}
