//! Derive macros of the Cumulo SDKs: typed operations and models of your own, for APIs that are not in the specs.
//!
//! Programs use the macros through the feature `derive` of a provider crate, which exports them under the names of the
//! traits that they implement: `cumulo_tencent::Operation` and `cumulo_tencent::Model`. This crate has one pair of
//! macros for each provider crate, because the generated code must name the crate that the program depends on.
//!
//! # `#[derive(Operation)]`
//!
//! ```ignore
//! use cumulo_tencent::{Client, Secret};
//!
//! /// Sends a crew to the moon.
//! #[derive(Clone, Default, cumulo_tencent::Operation)]
//! #[operation(service = "redis", version = "2018-04-12", action = "FlyToTheMoon", output = FlyToTheMoonOutput)]
//! pub struct FlyToTheMoon {
//!     #[field("Rocket", required)]
//!     rocket: String,
//!     crew: Option<Vec<String>>,
//!     #[field(secret)]
//!     pin: Option<Secret>,
//! }
//!
//! #[derive(Clone, Default, cumulo_tencent::Model)]
//! pub struct FlyToTheMoonOutput {
//!     pub flight_id: Option<i64>,
//! }
//!
//! let reply = client.send(FlyToTheMoon::new("Saturn V").crew(["Buzz", "Neil"]).pin("…")).await?;
//! ```
//!
//! The derive generates the constructor `new`, which accepts the required fields in their order, a setter for each
//! optional field, and the traits `Model`, `Operation` and `Debug`. `Debug` prints secrets as `***`. The struct must
//! implement `Default`.
//!
//! Keys of `#[operation(…)]`:
//!
//! | key | meaning | default |
//! |---|---|---|
//! | `service = "redis"` | name of the service | required |
//! | `version = "2018-04-12"` | version of the API | required |
//! | `output = Type` | struct of the response; `cumulo_tencent::model::Empty` if it has no fields | required |
//! | `action = "FlyToTheMoon"` | action name in requests | name of the struct |
//! | `method = "PUT"` | HTTP method | `POST` |
//! | `path = "/flights/{FlightId}"` | path; the field with the name in braces fills the label | `/` |
//! | `body = "json"` | encoding of the body: `json`, `multipart`, `stream` or `bytes` | the provider's |
//! | `code = "Redis"` | code of the service in hosts and signatures | `service` |
//! | `endpoint = "regional"` | rule for the host: `regional` (`code.region.domain`) or `central` (`code.domain`) | unknown |
//! | `global = "redis.example.com"` | host for all regions | none |
//! | `host = "es.ai"` | label of the host that replaces the code, only for this operation | none |
//! | `read_only` | whether the operation is read-only, so that it can be retried: `read_only` or `read_only = false` | the verb of the action decides |
//! | `rate = 20` | requests per second that the provider allows | unknown |
//! | `unsigned` | the request has no signature | signed |
//! | `rename_all = "camelCase"` | wire names of fields without a name in the attribute: `PascalCase`, `camelCase`, `snake_case` | the provider's |
//! | `api = Type` | marker type of the provider | the provider crate's |
//! | `crate = path` | path of the provider crate, if the program renames it | `::cumulo_tencent` |
//!
//! Keys of `#[field(…)]`, all optional:
//!
//! | key | meaning |
//! |---|---|
//! | `"Rocket"` | wire name. Default: the field's name in `PascalCase` (Zenlayer: `camelCase`) |
//! | `required` | parameter of the constructor. The type of a required field is not an `Option`; the type of all other fields is |
//! | `secret` | checks that the type is `Secret`, or an `Option`, list or map of it |
//! | `location = "header"` | part of the request: `query`, `body`, `path`, `header`, `whole_body`, or `host` (selects the host, not sent) |
//! | `style = "json"` | how a list or object becomes one string: `json` (compact JSON) or `simple` (joined by commas) |
//! | `rest` | the field is a map or a struct whose entries are sent as separate fields |
//!
//! Types of fields: `String`, `Secret`, `bool`, `i64`, `u64`, `f64`, `bytes::Bytes`, `serde_json::Value`, structs with
//! `#[derive(Model)]`, and `Option<T>`, `Vec<T>` and `BTreeMap<String, T>` of these.
//!
//! # `#[derive(Model)]`
//!
//! The macro is for structs in requests and responses. `#[field(…)]` has the same keys as for an operation. Keys of
//! `#[model(…)]`: `rename_all` and `crate`, with the same meaning, and `setters`, which generates `new` and the
//! setters.

mod attribute;
mod expand;
mod field;
mod operation;
mod provider;
mod structure;
mod types;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::provider::Provider;

type Expand = fn(&DeriveInput, Provider) -> syn::Result<proc_macro2::TokenStream>;

fn run(input: TokenStream, provider: Provider, expand: Expand) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input, provider).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Implements `cumulo_alibaba::Operation`; see the [crate's documentation](crate).
#[proc_macro_derive(AlibabaOperation, attributes(operation, field))]
pub fn alibaba_operation(input: TokenStream) -> TokenStream {
    run(input, Provider::Alibaba, expand::operation)
}

/// Implements `cumulo_alibaba::Model`; see the [crate's documentation](crate).
#[proc_macro_derive(AlibabaModel, attributes(model, field))]
pub fn alibaba_model(input: TokenStream) -> TokenStream {
    run(input, Provider::Alibaba, expand::model)
}

/// Implements `cumulo_tencent::Operation`; see the [crate's documentation](crate).
#[proc_macro_derive(TencentOperation, attributes(operation, field))]
pub fn tencent_operation(input: TokenStream) -> TokenStream {
    run(input, Provider::Tencent, expand::operation)
}

/// Implements `cumulo_tencent::Model`; see the [crate's documentation](crate).
#[proc_macro_derive(TencentModel, attributes(model, field))]
pub fn tencent_model(input: TokenStream) -> TokenStream {
    run(input, Provider::Tencent, expand::model)
}

/// Implements `cumulo_zenlayer::Operation`; see the [crate's documentation](crate).
#[proc_macro_derive(ZenlayerOperation, attributes(operation, field))]
pub fn zenlayer_operation(input: TokenStream) -> TokenStream {
    run(input, Provider::Zenlayer, expand::operation)
}

/// Implements `cumulo_zenlayer::Model`; see the [crate's documentation](crate).
#[proc_macro_derive(ZenlayerModel, attributes(model, field))]
pub fn zenlayer_model(input: TokenStream) -> TokenStream {
    run(input, Provider::Zenlayer, expand::model)
}

/// Implements `cumulo_core::Operation`, for crates of other providers; see the [crate's documentation](crate).
#[proc_macro_derive(CoreOperation, attributes(operation, field))]
pub fn core_operation(input: TokenStream) -> TokenStream {
    run(input, Provider::Other, expand::operation)
}

/// Implements `cumulo_core::Model`, for crates of other providers; see the [crate's documentation](crate).
#[proc_macro_derive(CoreModel, attributes(model, field))]
pub fn core_model(input: TokenStream) -> TokenStream {
    run(input, Provider::Other, expand::model)
}
