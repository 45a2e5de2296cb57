//! `twice` 2021-05-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20190101;

static SERVICE: Service = Service { name: "twice", version: "2021-05-06", code: "twice", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {}
operation! { Ping() "Ping" -> Empty {} }

pub type PingOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    Ping
}
