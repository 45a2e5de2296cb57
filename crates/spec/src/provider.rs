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
    /// Domain of the hosts that an endpoint rule creates, or the provider's only host.
    pub domain: String,
    /// Error codes of throttling. The pattern `X.*` matches `X` and every code that starts with `X.`; the
    /// pattern `*.X` matches every code that ends with `.X`.
    pub throttle_codes: Vec<String>,
    /// Error codes that match a pattern of `throttle_codes` but do not mean throttling.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_throttle_codes: Vec<String>,
    /// Error codes of a server error of the provider.
    pub fault_codes: Vec<String>,
    /// Error codes of invalid or missing credentials or permissions, with the patterns of `throttle_codes`.
    pub auth_codes: Vec<String>,
    /// Error codes of a request whose time differs too much from the provider's clock.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clock_codes: Vec<String>,
    /// Error codes of a session token that has expired or is no longer valid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expired_codes: Vec<String>,
    /// Families of services that share a Cargo feature. Every other service has a feature with its name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub features: BTreeMap<String, Vec<String>>,
    /// Source repositories of the facts: the main repository first, then the repositories that supplement it.
    pub sources: Vec<Source>,
    /// Upstream service versions (`service/version`) that are not imported, with the reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, String>,
}

/// A source repository of facts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Public repository.
    pub repository: String,
    /// Revision that was imported.
    pub revision: String,
}
