//! What ties operations to their provider: [`Api`] marks the provider, [`Operation`] its operations.

use crate::{
    credentials::{Chain, Environment, EnvironmentVariables},
    error::ApiError,
    model::Model,
    operation::OperationInfo,
    protocol::Protocol,
    sse,
};

/// The marker of a provider: ties operations to the client that can send them.
pub trait Api: Send + Sync + 'static {
    /// How the provider's requests and replies are written, with its options.
    type Protocol: Protocol + Default;
    /// Name for people, as it stands in errors: `tencent`.
    const NAME: &'static str;
    /// Names of the environment variables.
    const ENVIRONMENT: EnvironmentVariables;

    /// Where credentials are looked for, in the provider's official order.
    fn credentials() -> Chain;

    /// Whether the provider has a second style of requests beside its usual one: Alibaba's ROA (REST) beside RPC.
    const TWO_STYLES: bool = false;

    /// The header of a reply that has the request id.
    const REQUEST_ID: Option<&'static str> = None;

    /// Looks into the data of an event of a stream; the value is the output in it, without what the provider wraps it in.
    ///
    /// # Errors
    /// What the event says went wrong.
    fn event(event: &sse::Event) -> Result<&str, ApiError> {
        Ok(&event.data)
    }

    /// The region that the profile files name, for clients that find their credentials by themselves.
    fn profile_region(_around: &Environment) -> Option<String> {
        None
    }
}

/// An operation: a value that [`Client::send`](crate::Client::send) sends. Generated structs implement it.
pub trait Operation: Model {
    /// The provider's marker: a client sends the operations of its own provider only.
    type Api: Api;
    /// What a reply carries.
    type Output: Model + Default;
    /// Static facts.
    const INFO: &'static OperationInfo<'static>;
}

/// An operation without its type: what tools need that work on the tables.
pub struct Registered {
    /// Static facts.
    pub info: &'static OperationInfo<'static>,
    /// Makes an empty input.
    pub input: fn() -> Box<dyn Model>,
    /// Makes an empty output.
    pub output: fn() -> Box<dyn Model>,
}

impl Registered {
    /// The entry of an operation.
    pub const fn of<O: Operation + Default>() -> Self {
        Self { info: O::INFO, input: || Box::new(O::default()), output: || Box::new(O::Output::default()) }
    }
}
