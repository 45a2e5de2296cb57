//! Fuzz targets: each target reads untrusted bytes, and must not panic, hang or break its guarantees.
//!
//! `fuzz/` runs them with libFuzzer. `tests/fuzz.rs` runs each target with its seeds, and with a few thousand
//! mutations of the seeds that are the same in every run.

mod bytes;
mod catalog;
mod http;
mod ini;
mod mutate;
mod profile;
mod reply;
mod spec;
mod sse;

pub use mutate::Mutator;

/// A fuzz target.
#[derive(Clone, Copy)]
pub struct Target {
    /// Name of the fuzz target and of the folder of its corpus.
    pub name: &'static str,
    /// Runs the target once, and asserts its guarantees.
    pub run: fn(&[u8]),
    /// Returns the first inputs, created from the specs, the generated types and the recorded requests.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// The decoders of the catalog.
pub const CATALOG: Target = Target { name: "catalog", run: catalog::run, seeds: catalog::seeds };
/// The small parsers of profiles.
pub const INI: Target = Target { name: "ini", run: ini::run, seeds: ini::seeds };
/// Requests to the mock.
pub const MOCK: Target = Target { name: "mock", run: http::run, seeds: http::seeds };
/// The chains of credential sources.
pub const PROFILE: Target = Target { name: "profile", run: profile::run, seeds: profile::seeds };
/// Responses to the clients.
pub const REPLY: Target = Target { name: "reply", run: reply::run, seeds: reply::seeds };
/// Specs and overlays.
pub const SPEC: Target = Target { name: "spec", run: spec::run, seeds: spec::seeds };
/// Streams of events.
pub const SSE: Target = Target { name: "sse", run: sse::run, seeds: sse::seeds };

/// All targets.
pub const TARGETS: [Target; 7] = [CATALOG, INI, MOCK, PROFILE, REPLY, SPEC, SSE];
