//! Where a service is reached: tables from the specs, then the provider's rule.

use std::sync::Arc;

/// Endpoint facts of a service.
#[derive(Debug)]
pub struct Endpoints {
    /// Public hosts by region, sorted.
    pub regions: &'static [(&'static str, &'static str)],
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: &'static [(&'static str, &'static str)],
    /// Host for all regions that no table lists; empty if there is none.
    pub global: &'static str,
    /// What to do for a region that no table lists.
    pub rule: Rule,
}

impl Endpoints {
    /// No tables: the provider's rule for all hosts.
    pub const NONE: Self = Self { regions: &[], vpc: &[], global: "", rule: Rule::Unknown };

    /// The public host of a region.
    pub fn region(&self, region: &str) -> Option<&'static str> {
        lookup(self.regions, region)
    }

    /// The host of a region inside the provider's private network.
    pub fn vpc(&self, region: &str) -> Option<&'static str> {
        lookup(self.vpc, region)
    }
}

fn lookup(table: &[(&str, &'static str)], region: &str) -> Option<&'static str> {
    let index = table.binary_search_by_key(&region, |entry| entry.0).ok()?;
    table.get(index).map(|entry| entry.1)
}

/// What to do for a region that no table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Upstream names no rule.
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the id of the caller's account, so the endpoint must be set; the text is its form:
    /// `{account}.{region}.fc.aliyuncs.com`.
    Account(&'static str),
}

/// Scheme and authority of an endpoint that a program gives: `rds.aliyuncs.com`, `http://127.0.0.1:8080`.
///
/// HTTPS unless it says `http://`. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    https: bool,
    authority: Arc<str>,
}

impl Endpoint {
    /// Reads an endpoint; `None` if there is anything beyond scheme and authority, or a user name.
    pub fn parse(text: &str) -> Option<Self> {
        let (https, rest) = match text.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            Some(_) => return None,
            None => (true, text),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let valid = !authority.contains(['/', '@', '?', '#']) && authority.parse::<http::uri::Authority>().is_ok();
        valid.then(|| Self { https, authority: authority.into() })
    }

    /// The endpoint of a host by HTTPS.
    pub fn https(host: impl Into<String>) -> Self {
        Self { https: true, authority: host.into().into() }
    }

    /// Host, with the port where one is named: the `Host` header.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }
}
