/// The endpoint facts of a service.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Endpoints<'a> {
    /// Public hosts by region, sorted.
    pub regions: &'a [(&'a str, &'a str)],
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: &'a [(&'a str, &'a str)],
    /// Host for all regions that no table lists, or an empty string.
    pub global: &'a str,
    /// Rule for the host of a region that no table lists.
    pub rule: Rule<'a>,
}

impl Endpoints<'static> {
    /// Facts without tables. All hosts follow the provider's rule.
    pub const NONE: Self = Self::new(&[], &[], "", Rule::Unknown);
}

impl<'a> Endpoints<'a> {
    /// Creates the endpoint facts of a service. Both tables must be sorted by region.
    pub const fn new(
        regions: &'a [(&'a str, &'a str)],
        vpc: &'a [(&'a str, &'a str)],
        global: &'a str,
        rule: Rule<'a>,
    ) -> Self {
        Self { regions, vpc, global, rule }
    }

    /// Returns the public host of a region, if the table lists it.
    pub fn region(&self, region: &str) -> Option<&'a str> {
        lookup(self.regions, region)
    }

    /// Returns the host of a region inside the provider's private network, if the table lists it.
    pub fn vpc(&self, region: &str) -> Option<&'a str> {
        lookup(self.vpc, region)
    }
}

fn lookup<'a>(table: &[(&'a str, &'a str)], region: &str) -> Option<&'a str> {
    let index = table.binary_search_by_key(&region, |entry| entry.0).ok()?;
    table.get(index).map(|entry| entry.1)
}

/// Rule for the host of a region that no table lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule<'a> {
    /// The provider documents no rule.
    Unknown,
    /// `code.region.domain`.
    Regional,
    /// `code.domain`.
    Central,
    /// The host contains the id of the caller's account, so the program must set the endpoint. The text is the pattern
    /// of the host: `{account}.{region}.fc.aliyuncs.com`.
    Account(&'a str),
}
