//! The provider crate that re-exports a derive macro.

use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};
use syn::{Path, parse_quote};

/// The provider crate whose derive macro the program uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Provider {
    Alibaba,
    Tencent,
    Zenlayer,
    /// A crate that builds on `cumulo-core` directly.
    Other,
}

impl Provider {
    /// Returns the path of the crate, unless the program renames it.
    pub(crate) fn path(self) -> Path {
        match self {
            Self::Alibaba => parse_quote!(::cumulo_alibaba),
            Self::Tencent => parse_quote!(::cumulo_tencent),
            Self::Zenlayer => parse_quote!(::cumulo_zenlayer),
            Self::Other => parse_quote!(::cumulo_core),
        }
    }

    /// Returns the case of the provider's parameter names.
    pub(crate) fn case(self) -> Case {
        match self {
            Self::Alibaba | Self::Tencent | Self::Other => Case::Pascal,
            Self::Zenlayer => Case::Camel,
        }
    }
}

/// The case of wire names. The values of the attribute are the same as in serde.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Pascal,
    Camel,
    Snake,
}

impl Case {
    pub(crate) const NAMES: &[(&str, Self)] =
        &[("PascalCase", Self::Pascal), ("camelCase", Self::Camel), ("snake_case", Self::Snake)];

    /// Returns the wire name of a field.
    pub(crate) fn wire_name(self, field: &str) -> String {
        match self {
            Self::Pascal => field.to_upper_camel_case(),
            Self::Camel => field.to_lower_camel_case(),
            Self::Snake => field.to_snake_case(),
        }
    }
}
