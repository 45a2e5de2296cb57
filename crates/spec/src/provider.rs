//! The protocol facts of one provider.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The protocol facts of one provider: `specs/<provider>/provider.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Folder and crate suffix: `tencent`.
    pub name: String,
    /// Display name: `Tencent Cloud`.
    pub title: String,
    /// Signing scheme: `ACS3-HMAC-SHA256`, `TC3-HMAC-SHA256` or `ZC2-HMAC-SHA256`.
    pub signing: String,
    /// Domain of hosts that a rule makes, or the provider's only host.
    pub domain: String,
    /// Error codes of throttling. `X.*` also covers every code below `X`, `*.X` every code that ends in `.X`.
    pub throttle_codes: Vec<String>,
    /// Error codes that a pattern of `throttle_codes` covers and that do not mean throttling.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_throttle_codes: Vec<String>,
    /// Error codes of a fault on the provider's side.
    pub fault_codes: Vec<String>,
    /// Error codes of wrong or missing credentials or permissions. Patterns as above.
    pub auth_codes: Vec<String>,
    /// Error codes of a request whose time differs too much from the provider's clock.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clock_codes: Vec<String>,
    /// Error codes of a session token that has expired or is no longer known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expired_codes: Vec<String>,
    /// Families of services that share a Cargo feature. Every other service has a feature with its name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub features: BTreeMap<String, Vec<String>>,
    /// Repositories that the facts came from: the main one first, then those that add to it.
    pub sources: Vec<Source>,
    /// Service versions (`service/version`) that upstream has and that are not imported, with the reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, String>,
}

/// A repository that facts came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Public repository.
    pub repository: String,
    /// Revision that was read.
    pub revision: String,
}
