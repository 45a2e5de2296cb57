use std::sync::Arc;

use crate::{
    credentials::Credentials,
    future::BoxFuture,
    transport::{Incoming, Outgoing, Transport, TransportError},
};

/// How the executor sends requests whose replies may be streams. A trait, so that programs without streams are without
/// their code.
pub(crate) trait Exchange: Sync {
    /// Sends a request. The body of a stream of events is kept for later, any other is read to its end.
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>>;

    /// Whether the last reply was a stream.
    fn is_stream(&self) -> bool;
}
