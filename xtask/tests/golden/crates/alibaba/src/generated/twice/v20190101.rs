//! `twice` of Sample Cloud, API version 2019-01-01.
//!
//! Endpoint: no rule is known: set one for a region without an entry. Operations:
//! <https://docs.example.com/twice/2019-01-01>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "twice",
    "2019-01-01",
    "twice",
    &Endpoints::NONE,
);

/// `Ping` of `twice` 2019-01-01.
///
/// POST. Changes data. See <https://docs.example.com/twice/2019-01-01/Ping>.
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
