use std::{fmt, str::FromStr};

use cumulo_core::Error;
use cumulo_spec::did_you_mean;

/// A provider that [`AnyClient`](crate::AnyClient) can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Provider {
    /// Alibaba Cloud.
    Alibaba,
    /// Tencent Cloud.
    Tencent,
    /// Zenlayer.
    Zenlayer,
}

impl Provider {
    /// All providers.
    pub const ALL: [Self; 3] = [Self::Alibaba, Self::Tencent, Self::Zenlayer];

    /// Returns the name in the catalog and in errors, such as `tencent`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Alibaba => "alibaba",
            Self::Tencent => "tencent",
            Self::Zenlayer => "zenlayer",
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Provider {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|provider| provider.name() == name).ok_or_else(|| {
            let hint = did_you_mean(name, Self::ALL.map(Self::name), "use `alibaba`, `tencent` or `zenlayer`");
            Error::config(format!("unknown provider `{name}`: {hint}"))
        })
    }
}
