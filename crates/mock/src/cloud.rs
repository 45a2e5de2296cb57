//! The clouds that the mock emulates.

/// A cloud that the mock emulates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cloud {
    Alibaba,
    Tencent,
    Zenlayer,
}

impl Cloud {
    /// Returns the name of the provider in the catalog.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Alibaba => "alibaba",
            Self::Tencent => "tencent",
            Self::Zenlayer => "zenlayer",
        }
    }

    /// Returns the index of the first element of a flattened list.
    pub(crate) fn first_index(self) -> usize {
        match self {
            Self::Alibaba => 1,
            Self::Tencent | Self::Zenlayer => 0,
        }
    }
}
