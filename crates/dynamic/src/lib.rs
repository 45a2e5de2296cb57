//! Any operation of Alibaba Cloud, Tencent Cloud and Zenlayer by name and JSON, for tools that select operations at
//! run time.
//!
//! An [`AnyClient`] calls one of the three providers. A [`Request`] names the service and the action and contains the
//! parameters as JSON. The facts that generated code has at compile time come from the catalog: location and encoding
//! of each parameter, endpoints, signature, body, paging, rate limit, and which fields are secret. A request has the
//! same bytes as the request of the typed operation.
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
//! Before a request is sent, it is checked against the catalog: service, version, action, missing and unknown
//! parameters, types, allowed values and limits. One error contains all problems, each with its path and, for unknown
//! names, the most similar known name. [`AnyClient::check`] makes the same check without a call. Use
//! [`Request::unlisted`] to call operations that are newer than the catalog.
//!
//! # Responses
//! A [`Reply`](cumulo_core::Reply) dereferences to a [`serde_json::Value`] with the fields of the output, including
//! fields that are not in the catalog. It is decoded as leniently as a typed output, with the same
//! [warnings](cumulo_core::Reply::warnings). Its `Debug` output masks the fields that the catalog marks as secret.
//!
//! # Lists, waits and streams
//! [`AnyClient::pages`] and [`AnyClient::items`] read lists, [`AnyClient::wait`] repeats a request until a condition
//! is met, and [`AnyClient::stream`] returns events as they arrive. They have the same options, retries and errors as
//! typed calls, because they use the same code.
//!
//! # Signatures
//! `client.send(request).signing_steps().await?` returns the steps of the request's signature, without sending the
//! request.
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
