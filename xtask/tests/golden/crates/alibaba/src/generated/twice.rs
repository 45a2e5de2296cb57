//! `twice` of Sample Cloud, API version 2021-05-06.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Other versions: [`v20190101`]. Operations:
//! <https://docs.example.com/twice/2021-05-06>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20190101;

static SERVICE: Service<'_> = Service::new(
    "twice",
    "2021-05-06",
    "twice",
    &Endpoints::NONE,
);

/// `Ping` of `twice` 2021-05-06.
///
/// POST. Changes data. See <https://docs.example.com/twice/2021-05-06/Ping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {}
operation! { Ping() "Ping" -> Empty {} }

/// Response of [`Ping`]: empty.
pub type PingOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    Ping
}
