//! `cargo xtask report`: coverage of the specs, size of the generated code, and changes of the Rust API since a
//! revision.

use std::collections::BTreeMap;

mod changelog;
pub mod command;
mod coverage;
mod diff;
mod revision;
mod text;

pub use coverage::{Coverage, LeftOut, Row, Rust, Size, coverage};
pub use diff::{Change, Changes, Class, diff};
pub use revision::since;

use crate::spec::{Merged, SpecError};

/// The versions of a service. The last version is the default.
type Versions<'a> = BTreeMap<&'a str, &'a Merged>;
/// Service versions by provider and service.
type Services<'a> = BTreeMap<(&'a str, &'a str), Versions<'a>>;

/// Returns the services that `only` (`provider[/service]`) selects.
fn services<'a>(merged: &'a [Merged], only: Option<&str>) -> Services<'a> {
    let (provider, service) = only.map_or(("", ""), |only| only.split_once('/').unwrap_or((only, "")));
    let mut found = Services::new();
    for item in merged {
        let spec = &item.spec;
        if (provider.is_empty() || provider == spec.provider) && (service.is_empty() || service == spec.service) {
            found.entry((&spec.provider, &spec.service)).or_default().insert(&spec.version, item);
        }
    }
    found
}

fn unknown(only: Option<&str>) -> String {
    format!("the specs contain no provider or service `{}`", only.unwrap_or_default())
}

fn faults(errors: Vec<SpecError>) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
