use std::fmt;

/// An error that occurs when a catalog is opened or read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are not a catalog.
    NotACatalog,
    /// The catalog has an unsupported format version.
    Version(u8),
    /// The bytes end before the last section that the header or the directory announces.
    Truncated,
    /// A section cannot be decompressed or decoded.
    Corrupt {
        /// Section: `directory`, `provider/actions`, `provider/names` or `provider/service/version`.
        section: String,
        /// Reason for which the section cannot be read.
        reason: String,
    },
    /// The catalog does not contain the service version.
    NotFound {
        /// Requested provider.
        provider: String,
        /// Requested service.
        service: String,
        /// Requested version.
        version: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotACatalog => f.write_str("the bytes are not a Cumulo catalog"),
            Self::Version(found) => write!(f, "the catalog has format version {found}, which this build cannot read"),
            Self::Truncated => f.write_str("the catalog is truncated"),
            Self::Corrupt { section, reason } => write!(f, "catalog section `{section}` is corrupt: {reason}"),
            Self::NotFound { provider, service, version } => {
                write!(f, "the catalog has no service `{service}` of {provider} in version `{version}`")
            }
        }
    }
}

impl std::error::Error for Error {}
