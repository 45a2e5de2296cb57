//! Any operation of Alibaba Cloud, Tencent Cloud and Zenlayer by name and JSON: for tools that learn at run time what to
//! call.
//!
//! An [`AnyClient`] calls one of the three providers. A [`Request`] names the service and the action and has the parameters
//! as JSON. All that generated code knows of an operation at compile time comes from the catalog: where each parameter goes
//! and how it is written, endpoints, signature, body, paging, rate, and which fields are secret. A request has the bytes of
//! the typed operation's.
//!
//! ```
//! use cumulo_core::json;
//! use cumulo_dynamic::{AnyClient, Request};
//!
//! # async fn run() -> Result<(), cumulo_core::Error> {
//! let client = AnyClient::from_env("tencent").await?;
//! let request = Request::new("redis", "ResetPassword").params(json!({"InstanceId": "crs-5a4py64p", "Password": "…"}));
//! let reply = client.send(request).await?;
//! println!("task {}, request {}", reply["TaskId"], reply.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Validation
//! Before anything is sent, the request is checked against the catalog: service, version, action, missing and unknown
//! parameters, types, allowed values and limits. One error has all problems, each with its path and, for names, the nearest
//! known one. [`AnyClient::check`] does the same without a call. Operations that are newer than the catalog are sent with
//! [`Request::unlisted`].
//!
//! # Responses
//! A reply derefs to a [`serde_json::Value`] with the fields of the output, also those that the catalog does not have. It is
//! read as leniently as a typed output, with the same [warnings](cumulo_core::Reply::warnings). `Debug` of the reply masks
//! what the catalog marks as secret.
//!
//! # Lists, waits and streams
//! [`AnyClient::pages`] and [`AnyClient::items`] walk over lists, [`AnyClient::wait`] asks until a condition holds, and
//! [`AnyClient::stream`] returns events as they come: with the options, retries and errors of typed calls, since the same
//! code carries them out.
//!
//! # Signatures
//! `client.send(request).signing_steps().await?` returns how the request would be signed, step by step, without sending it.
//!
//! ```
//! use cumulo_core::Credentials;
//! use cumulo_dynamic::{AnyClient, Request};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), cumulo_core::Error> {
//! let client = AnyClient::builder("tencent")?.credentials(Credentials::new("id", "key")).build()?;
//! let steps = client.send(Request::new("cvm", "DescribeRegions")).signing_steps().await?;
//! println!("{steps:?}");
//! # Ok(())
//! # }
//! ```

mod builder;
mod client;
mod facts;
mod find;
mod problem;
mod provider;

pub use builder::AnyClientBuilder;
pub use client::AnyClient;
pub use cumulo_catalog::Catalog;
pub use cumulo_core::{DynamicOperation, Request, SigningSteps, StatesOf, json, model::DynamicOutput};
pub use cumulo_spec::{Problem, ProblemKind};
pub use facts::operation_facts;
pub use problem::RequestProblem;
pub use provider::Provider;
