use super::reply::Meta;
use crate::{
    error::Error,
    future::BoxFuture,
    model::Model,
    operation::OperationInfo,
    transport::{Incoming, Outgoing, Transport, TransportError},
};

/// Answers the calls of a client before they become requests, where the operation still has its type: the mock of tests.
pub(crate) trait Answers: Send + Sync + 'static {
    /// Fills the output, and returns what comes with it.
    fn answer(
        &self,
        info: &OperationInfo<'_>,
        input: &dyn Model,
        attempt: u32,
        streamed: bool,
        output: &mut dyn Model,
    ) -> Result<Meta, Error>;
}

/// The transport of a client whose calls are answered without one. Only a source of credentials can reach it.
pub(super) struct Offline;

impl Transport for Offline {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let text = format!("the mock has no network: nothing is sent to {}", request.endpoint.authority());
        Box::pin(async { Err(TransportError { connect: true, source: text.into() }) })
    }
}
