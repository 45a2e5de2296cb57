//! For the tests of programs: a client that answers from closures, and exchanges recorded once and replayed ever after.
//! Feature `testing`.
//!
//! - [`MockTransport`] answers typed operations. Nothing is signed, nothing is sent.
//! - [`from_json`] makes outputs from JSON.
//! - [`Recorder`] writes what a client really sent and got to a file, secrets masked; [`Replay`] answers from it.
//!
//! A server on loopback that verifies signatures and parameters is the crate `cumulo-mock`.

mod exchange;
mod from_json;
mod layout;
mod mask;
mod mock;
mod recorder;
mod replay;

pub use from_json::from_json;
pub use mock::MockTransport;
pub use recorder::Recorder;
pub use replay::Replay;
