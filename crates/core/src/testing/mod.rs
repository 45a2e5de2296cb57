//! Tools for the tests of programs: a mock that returns the results of closures, and recorded exchanges. Feature
//! `testing`.
//!
//! - [`MockTransport`] returns the outputs of closures for typed operations. No request is signed or sent.
//! - [`from_json`] creates outputs from JSON.
//! - [`Recorder`] writes the requests and responses of a client to a file, with secrets masked. [`Replay`] returns the
//!   recorded responses.
//!
//! The crate `cumulo-mock` contains a server on loopback that verifies signatures and parameters.

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
