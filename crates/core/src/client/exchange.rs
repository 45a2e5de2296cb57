use std::sync::Arc;

use crate::{
    credentials::Credentials,
    future::BoxFuture,
    transport::{Incoming, Outgoing, Transport, TransportError},
};

/// Sends requests whose responses may be streams. It is a trait, so that programs without streams do not contain the
/// code of streams.
pub(crate) trait Exchange: Sync {
    /// Sends a request. Keeps the body of a stream of events for later, and reads any other body to its end.
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>>;

    /// Returns true if the last response was a stream.
    fn is_stream(&self) -> bool;
}
