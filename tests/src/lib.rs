//! Code that the tests share, and the tests that are documentation: the programs of README and guide, and code that
//! must not compile.
//!
//! A required parameter that is missing does not compile:
//!
//! ```compile_fail,E0061
//! let reset = cumulo_tencent::redis::ResetPassword::new();
//! ```
//! ```compile_fail,E0061
//! let reset = cumulo_alibaba::rds::ResetAccountPassword::new("account", "password");
//! ```
//! ```compile_fail,E0063
//! use cumulo_tencent::redis::{CreateInstances, CreateInstancesRequired};
//! let create = CreateInstances::new(CreateInstancesRequired { type_id: 16, mem_size: 1024, goods_num: 1, period: 1 });
//! ```
//!
//! With all required parameters, the code compiles:
//!
//! ```
//! use cumulo_tencent::redis::{CreateInstances, CreateInstancesRequired};
//! let reset = cumulo_tencent::redis::ResetPassword::new("crs-1").password("…");
//! let reset = cumulo_alibaba::rds::ResetAccountPassword::new("account", "password", "rm-1");
//! let create = CreateInstances::new(CreateInstancesRequired {
//!     type_id: 16,
//!     mem_size: 1024,
//!     goods_num: 1,
//!     period: 1,
//!     billing_mode: 0,
//! });
//! ```
//!
//! A client sends only the operations of its provider:
//!
//! ```compile_fail,E0271
//! fn wrong(client: cumulo_tencent::Client) {
//!     let call = client.send(cumulo_alibaba::rds::DescribeRegions::new());
//! }
//! ```
//!
//! A struct that may grow cannot be written as a literal:
//!
//! ```compile_fail,E0639
//! let reset = cumulo_tencent::redis::ResetPassword { ..Default::default() };
//! ```
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]
#![allow(missing_debug_implementations, reason = "only tests use these types")]

pub mod canary;
pub mod drops;
pub mod dynamic_parity;
pub mod fuzz;
pub mod log;
pub mod parity;
mod registry;
pub mod sample;
pub mod samples;
// `cargo xtask parity` compiles other services, without this feature.
#[cfg(feature = "seeds")]
pub mod soak;

pub use registry::{dynamic, fill, find, registered};

/// Compiles the programs in the documents, and runs the programs that need no cloud. `tests/guide.rs` checks that all
/// pages are included.
#[cfg(doctest)]
mod documents {
    macro_rules! documents {
        ($($name:ident $text:expr),+ $(,)?) => {$(
            #[doc = $text]
            struct $name;
        )+};
    }

    documents! {
        Readme include_str!("../../README.md"),
        Blocking include_str!("../../docs/blocking.md"),
        Calls include_str!("../../docs/calls.md"),
        Credentials include_str!("../../docs/credentials.md"),
        Endpoints include_str!("../../docs/endpoints.md"),
        Errors include_str!("../../docs/errors.md"),
        HttpClient include_str!("../../docs/http-client.md"),
        Limits include_str!("../../docs/limits.md"),
        MigratingFromGo include_str!("../../docs/migrating-from-go.md"),
        MigratingFromPython include_str!("../../docs/migrating-from-python.md"),
        Mock include_str!("../../docs/mock.md"),
        Pagination include_str!("../../docs/pagination.md"),
        Raw include_str!("../../docs/raw.md"),
        Retries include_str!("../../docs/retries.md"),
        Signatures include_str!("../../docs/signatures.md"),
        Start include_str!("../../docs/start.md"),
        Streaming include_str!("../../docs/streaming.md"),
        Testing include_str!("../../docs/testing.md"),
        Waiting include_str!("../../docs/waiting.md"),
    }
}
