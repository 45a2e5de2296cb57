//! `twice` 2019-01-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "twice", version: "2019-01-01", code: "twice", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {}
operation! { Ping() "Ping" -> Empty {} }

pub type PingOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    Ping
}
