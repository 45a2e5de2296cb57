/// Endpoint facts of a service.
#[derive(Clone, Copy, Debug)]
pub struct Endpoints<'a> {
    /// Public hosts by region, sorted.
    pub regions: &'a [(&'a str, &'a str)],
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: &'a [(&'a str, &'a str)],
    /// Host for all regions that no table lists; empty if there is none.
    pub global: &'a str,
    /// What to do for a region that no table lists.
    pub rule: Rule<'a>,
}

impl Endpoints<'static> {
    /// No tables: the provider's rule for all hosts.
    pub const NONE: Self = Self::new(&[], &[], "", Rule::Unknown);
}

impl<'a> Endpoints<'a> {
    /// Creates the endpoint facts of a service. Both tables are sorted by region.
    pub const fn new(
        regions: &'a [(&'a str, &'a str)],
        vpc: &'a [(&'a str, &'a str)],
        global: &'a str,
        rule: Rule<'a>,
    ) -> Self {
        Self { regions, vpc, global, rule }
    }

    /// The public host of a region.
    pub fn region(&self, region: &str) -> Option<&'a str> {
        lookup(self.regions, region)
    }

    /// The host of a region inside the provider's private network.
    pub fn vpc(&self, region: &str) -> Option<&'a str> {
        lookup(self.vpc, region)
    }
}

fn lookup<'a>(table: &[(&'a str, &'a str)], region: &str) -> Option<&'a str> {
    let index = table.binary_search_by_key(&region, |entry| entry.0).ok()?;
    table.get(index).map(|entry| entry.1)
}

/// What to do for a region that no table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule<'a> {
    /// Upstream names no rule.
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the id of the caller's account, so the endpoint must be set; the text is its form:
    /// `{account}.{region}.fc.aliyuncs.com`.
    Account(&'a str),
}
