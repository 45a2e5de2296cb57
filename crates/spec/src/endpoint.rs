//! Hosts of a service.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Hosts of a service. Empty for providers whose hosts follow one rule.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Rule for a region that is in no table.
    #[serde(default)]
    pub rule: EndpointRule,
    /// Host for every region that the tables do not list.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub global: String,
    /// Public hosts by region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub regions: BTreeMap<String, String>,
    /// Hosts inside the provider's private network, by region.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub vpc: BTreeMap<String, String>,
}

impl Endpoint {
    /// Returns true if the endpoint has no facts.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Rule for the host of a region that is in no table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EndpointRule {
    /// Upstream names no rule.
    #[default]
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the caller's account id, so the program must set the endpoint. The text is the form of the
    /// host: `{account}.{region}.fc.aliyuncs.com`.
    Account(String),
}
