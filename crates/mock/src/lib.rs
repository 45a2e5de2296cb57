//! A real HTTP server on loopback that behaves like the three clouds, for tests and experiments.
//!
//! The mock listens on one port and detects the cloud from each request. It verifies signatures from the raw bytes with
//! code that is independent of the signers, and checks the time window and the reuse of nonces. It validates action,
//! version and parameters against the catalog. Its responses have the shape of each cloud, with values that are
//! generated from the output type or scripted. It can also cause faults on demand. `docs/mock.md` lists the requests
//! that it accepts and refuses, and its limits.
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
//! Without [`Builder::credentials`], the mock accepts one access key: [`DEFAULT_ACCESS_KEY_ID`] with
//! [`DEFAULT_ACCESS_KEY_SECRET`].
//!
//! # The order of the checks
//! The mock checks a request in this order: scheme, headers and access key; time window; signature; session token;
//! nonce; faults on demand (throttling, server errors); version and action; parameters; scripted responses.
//!
//! An action that is not in the catalog is accepted if a test scripted a response for it. Its parameters are then not
//! validated.
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
