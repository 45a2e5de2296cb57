use std::fmt;

/// Why a catalog could not be opened or asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are not a catalog.
    NotACatalog,
    /// The bytes are a catalog of another format version.
    Version(u8),
    /// The bytes end before what the header or the index promises.
    Truncated,
    /// A section does not decompress or decode.
    Corrupt {
        /// The section: `index`, or `provider/service/version`.
        section: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The catalog has no such service version.
    NotFound {
        /// Provider that was asked for.
        provider: String,
        /// Service that was asked for.
        service: String,
        /// Version that was asked for.
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
