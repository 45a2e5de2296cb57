use std::sync::Arc;

use crate::{
    credentials::Credentials,
    future::BoxFuture,
    transport::{Incoming, Outgoing, Transport, TransportError},
};

/// Sends requests whose responses may be streams. This is a trait so that programs that use no streams do not contain
/// the streaming code.
pub(crate) trait Exchange: Sync {
    /// Sends a request. If the response is a stream of events, keeps its body for later. Reads any other body to its
    /// end.
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>>;

    /// Returns true if the last response was a stream.
    fn is_stream(&self) -> bool;
}
