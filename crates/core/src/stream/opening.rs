use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, header};

use crate::{
    client::Exchange,
    credentials::Credentials,
    future::BoxFuture,
    transport::{Chunks, Incoming, Outgoing, Transport, TransportError},
};

/// Stores the credentials and the body of the last attempt for the stream.
#[derive(Default)]
pub(super) struct Opening(Mutex<Opened>);

#[derive(Default)]
pub(super) struct Opened {
    pub(super) credentials: Option<Arc<Credentials>>,
    pub(super) body: Option<Chunks>,
}

impl Opening {
    pub(super) fn into_opened(self) -> Opened {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange for Opening {
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let limit = request.max_response_size;
            let reply = transport.open(request).await?;
            let (incoming, body) = if is_stream(reply.status, &reply.headers) {
                (Incoming { status: reply.status, headers: reply.headers, body: Bytes::new() }, Some(reply.body))
            } else {
                (reply.read_all(limit).await?, None)
            };
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
                Opened { credentials: Some(credentials.clone()), body };
            Ok(incoming)
        })
    }

    fn is_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.is_some()
    }
}

/// Returns true if a successful response has the media type of an event stream. The parameters of the request are
/// ignored.
pub(super) fn is_stream(status: u16, headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    status < 300 && media_type.eq_ignore_ascii_case("text/event-stream")
}
