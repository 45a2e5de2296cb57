//! The types of Cumulo's API specs, with validation and sample values. This crate does no I/O.
//!
//! A [`Spec`] holds the facts of one service version: its operations, structs and error codes. The crate also has:
//!
//! - [`Validator`]: checks JSON parameters against the facts of an operation, and returns every problem with its path.
//! - [`Sampler`]: generates sample values of a struct.
//! - [`is_secret`]: decides whether a field holds a credential.
//! - `merge` (feature `merge`): checks facts and applies overlays, for the spec tools.
//!
//! ```
//! use cumulo_spec::{Field, Operation, Spec, Type, Validator};
//! use serde_json::json;
//!
//! let mut spec = Spec::default();
//! let mut id = Field::new("InstanceId", Type::String);
//! id.required = true;
//! spec.structs.insert("ResetRequest".into(), vec![id]);
//! let operation = Operation { input: Some("ResetRequest".into()), ..Operation::default() };
//!
//! let problems = Validator::new(&spec).operation(&operation, &json!({ "InstanceID": "crs-1" }));
//! let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
//! assert_eq!(
//!     texts,
//!     ["unknown parameter `InstanceID` (did you mean `InstanceId`?)", "missing required parameter `InstanceId`"]
//! );
//! ```

mod endpoint;
mod field;
#[cfg(feature = "merge")]
pub mod merge;
mod operation;
mod pages;
mod provider;
mod sample;
mod secret;
mod similar;
mod skip;
mod spec;
mod ty;
mod validate;
mod waiter;

pub use cumulo_secret_names::{is_secret_name, looks_secret};
pub use endpoint::{Endpoint, EndpointRule};
pub use field::{Field, Location, PasswordRule, Style};
pub use operation::{BodyKind, Method, Operation};
pub use pages::{Pages, Step};
pub use provider::{Provider, Source};
pub use sample::{SampleRule, SampleText, Sampler, Special};
pub use secret::{can_be_secret, is_secret};
pub use similar::{did_you_mean, nearest};
pub use spec::{ErrorCode, Spec};
pub use ty::Type;
pub use validate::{JsonKind, Path, PathSegment, Problem, ProblemKind, Validator};
pub use waiter::Waiter;
