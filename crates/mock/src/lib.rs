//! A real HTTP server on loopback that answers like the three clouds, for tests and for trying things out.
//!
//! It listens on one port and recognizes the cloud by the request itself. It verifies signatures from the raw bytes with
//! its own code, shared with no signer, and checks the time window and the reuse of nonces. It validates action, version
//! and parameters against the catalog. It answers in the shapes of each cloud, with values made from the output type or
//! with scripted ones, and it fails on demand. `docs/mock.md` lists what it accepts and refuses, and its limits.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
//! use cumulo_mock::{Credentials, Fault, Mock};
//! use serde_json::json;
//!
//! let mock = Mock::builder().credentials(Credentials::new("my-id", "my-secret")).start().await?;
//! mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(2).reply(json!({ "TaskId": 7 }));
//! println!("point a client's endpoint at {}", mock.url());
//! assert_eq!(mock.calls("ResetPassword"), 0);
//! # Ok(()) }
//! ```
//!
//! Without [`Builder::credentials`] the mock knows one access key: [`DEFAULT_ACCESS_KEY_ID`] with
//! [`DEFAULT_ACCESS_KEY_SECRET`].
//!
//! # The order of the checks
//! Scheme, headers and key; then the time window; the signature; the session token; the nonce; then faults on demand
//! (throttling, server errors); then version and action; then parameters; then what a test scripted.
//!
//! An action that the catalog does not know is answered all the same if a test scripted a response for it; its parameters
//! are then not validated.
//!
//! # Features
//! - `tls` (default): [`Builder::tls`], HTTPS with a self-signed certificate.
//! - `cli` (default): the program `cumulo-mock`.

mod builder;
mod clock;
mod cloud;
mod credentials;
mod encoding;
mod event_stream;
mod fault;
mod lock;
mod memory;
mod mock;
mod proxy;
mod record;
mod refusal;
mod request;
mod response;
mod script;
mod server;
mod verify;

pub use builder::Builder;
pub use credentials::{Credentials, DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET};
pub use event_stream::Piece;
pub use fault::Fault;
pub use mock::Mock;
pub use proxy::breaking_proxy::{Proxy, WireFault};
pub use record::{Outcome, Record};
pub use script::on::On;
