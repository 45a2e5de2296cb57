use super::reply::Meta;
use crate::{
    error::Error,
    future::BoxFuture,
    model::Model,
    operation::OperationInfo,
    transport::{Incoming, Outgoing, Transport, TransportError},
};

/// Returns the result of a call from the typed operation, before a request is built. The mock for tests implements
/// this trait.
pub(crate) trait MockResponses: Send + Sync + 'static {
    /// Fills the output, and returns the metadata of the response.
    fn respond(
        &self,
        info: &OperationInfo<'_>,
        input: &dyn Model,
        attempt: u32,
        streamed: bool,
        output: &mut dyn Model,
    ) -> Result<Meta, Error>;
}

/// The transport of a client whose results come from [`MockResponses`]. Only a credential provider can call it.
pub(super) struct Offline;

impl Transport for Offline {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let text = format!("the mock has no network: no request can be sent to {}", request.endpoint.authority());
        Box::pin(async { Err(TransportError { connect: true, source: text.into() }) })
    }
}
