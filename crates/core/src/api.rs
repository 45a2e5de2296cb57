//! The traits that connect an operation to its provider: [`Api`] for the provider, [`Operation`] for its operations.

use crate::{
    credentials::{Chain, Environment, EnvironmentVariables},
    error::ApiError,
    model::Model,
    operation::OperationInfo,
    protocol::Protocol,
    sse,
};

/// The marker type of a provider. It connects operations to the client that can send them.
pub trait Api: Send + Sync + 'static {
    /// The format of the provider's requests and responses, with its options.
    type Protocol: Protocol + Default;
    /// Name of the provider in error messages: `tencent`.
    const NAME: &'static str;
    /// Names of the environment variables from which settings are read.
    const ENVIRONMENT: EnvironmentVariables;

    /// Returns the default credential provider chain, in the provider's official order.
    fn credentials() -> Chain;

    /// Whether the provider has a second request style in addition to its usual style: Alibaba Cloud has RPC and ROA
    /// (REST).
    #[doc(hidden)]
    const TWO_STYLES: bool = false;

    /// Name of the response header with the request id, if the provider sends one.
    const REQUEST_ID: Option<&'static str> = None;

    /// Returns the output in the data of a stream event, without the provider's wrapper object.
    ///
    /// # Errors
    /// The event reports an error.
    fn event(event: &sse::Event) -> Result<&str, ApiError> {
        Ok(&event.data)
    }

    /// Returns the region from the profile files, for clients that use the default credential provider chain.
    fn profile_region(_environment: &Environment) -> Option<String> {
        None
    }
}

/// An operation that [`Client::send`](crate::Client::send) can send. Generated structs implement it.
pub trait Operation: Model {
    /// The marker type of the provider. A client sends only the operations of its own provider.
    type Api: Api;
    /// The type of the response.
    type Output: Model + Default;
    /// Facts of the operation, known at compile time.
    const INFO: &'static OperationInfo<'static>;
}

/// A type-erased operation, for tools that work on the field tables.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Registered {
    /// Facts of the operation, known at compile time.
    pub info: &'static OperationInfo<'static>,
    /// Creates an empty input.
    pub input: fn() -> Box<dyn Model>,
    /// Creates an empty output.
    pub output: fn() -> Box<dyn Model>,
}

impl Registered {
    /// Creates the entry of an operation.
    pub const fn of<O: Operation + Default>() -> Self {
        Self { info: O::INFO, input: || Box::new(O::default()), output: || Box::new(O::Output::default()) }
    }
}
