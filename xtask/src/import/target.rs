//! A service version that can be imported.

use std::fmt;

/// A service version of a provider.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    pub(super) provider: String,
    pub(super) service: String,
    pub(super) version: String,
    /// The file of facts, relative to their root folder.
    source: String,
}

impl Target {
    pub(crate) fn new(provider: &str, service: &str, version: &str, source: &str) -> Self {
        Self { provider: provider.into(), service: service.into(), version: version.into(), source: source.into() }
    }

    /// Returns the file of facts, relative to their root folder.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// Returns the name of the provider's folder.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Returns the name of the service.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// Returns the API version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns the path of the spec file, relative to `specs/`.
    pub fn file(&self) -> String {
        format!("{}/{}/{}.json", self.provider, self.service, self.version)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.provider, self.service, self.version)
    }
}

/// Splits a name such as `rds-20140815` or `redis-2018-04-12` into service and version.
///
/// A few names of Alibaba Cloud contain no date. The part after the last `-` is then the version.
pub(crate) fn name_and_version(stem: &str) -> (String, String) {
    let is_date = |text: &str| {
        text.len() == 10
            && text.split('-').map(str::len).eq([4, 2, 2])
            && text.chars().all(|c| c == '-' || c.is_ascii_digit())
    };
    if let Some((service, version)) = stem.len().checked_sub(11).and_then(|at| stem.split_at_checked(at))
        && let Some(version) = version.strip_prefix('-')
        && is_date(version)
    {
        return (service.into(), version.into());
    }
    let (service, rest) = stem.rsplit_once('-').unwrap_or((stem, ""));
    let dated = match (rest.get(..4), rest.get(4..6), rest.get(6..)) {
        (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
        _ => String::new(),
    };
    (service.into(), if is_date(&dated) { dated } else { rest.into() })
}

#[cfg(test)]
mod tests {
    use super::name_and_version;

    #[test]
    fn splits_file_names_into_service_and_version() {
        let parts = |stem| {
            let (service, version) = name_and_version(stem);
            format!("{service} {version}")
        };
        assert_eq!(parts("rds-20140815"), "rds 2014-08-15");
        assert_eq!(parts("rds-data-20220330"), "rds-data 2022-03-30");
        assert_eq!(parts("redis-2018-04-12"), "redis 2018-04-12");
        assert_eq!(parts("aligenie-aiso_1_0"), "aligenie aiso_1_0");
    }
}
