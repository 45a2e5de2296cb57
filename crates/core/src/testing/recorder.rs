use std::{
    fs, io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    exchange::{NO_RESPONSE, Outcome, Request, write_outcome},
    layout::pretty,
    mask::Mask,
};
use crate::{
    defaults::CONNECT_TIMEOUT,
    error::Error,
    future::BoxFuture,
    transport::{Incoming, Outgoing, Secrets, Transport, TransportError, default_transport},
};

/// A transport that records requests and responses for a [`Replay`](super::Replay).
///
/// ```ignore
/// let recorder = Recorder::new()?;
/// let client = Client::builder().transport(recorder.clone()).build()?;
/// client.send(operation).await?;
/// recorder.save("tests/recordings/reset.json")?;
/// ```
///
/// A recording contains no secrets. `***` replaces the fields that the types of the operation mark as secret, the
/// fields whose names suggest a secret (in JSON, forms and queries), and the same values in all other places.
/// Authorization, tokens, signatures, times and nonces are omitted. Review a recording before you commit it: account
/// names and addresses are not secrets and are recorded.
///
/// Exchanges are in the order in which the requests were sent. A request whose call was dropped or timed out before
/// the response is also recorded. In a replay it has no response either.
///
/// Clones share the recording.
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

/// An exchange that is not masked yet, because the secrets of a response are known only after it was read.
struct Exchange {
    request: Outgoing,
    secrets: Secrets,
    /// `None`: no response yet, or the call was dropped or timed out before the response.
    outcome: Option<Outcome>,
}

impl Recorder {
    /// Creates a recorder that sends requests with the default HTTP client.
    ///
    /// # Errors
    /// The HTTP client cannot be created, or the crate is built without `http-client`.
    pub fn new() -> Result<Self, Error> {
        default_transport(CONNECT_TIMEOUT).map(Self::of)
    }

    /// Creates a recorder that sends requests with the given transport.
    pub fn with_transport(transport: impl Transport) -> Self {
        Self::of(Arc::new(transport))
    }

    fn of(inner: Arc<dyn Transport>) -> Self {
        Self { inner, exchanges: Arc::default() }
    }

    /// Returns the recording as JSON with one field, header or element per line.
    pub fn to_json(&self) -> String {
        let exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
        let mut out = String::from("{\"exchanges\":[");
        for (index, Exchange { request, secrets, outcome }) in exchanges.iter().enumerate() {
            let mut mask = Mask { secrets: secrets.texts() };
            let names = request.names;
            let request = Request::new(request, &mut mask).json();
            let reply = match outcome {
                Some(outcome) => write_outcome(outcome, names, &mut mask),
                None => NO_RESPONSE.to_owned(),
            };
            let separator = if index > 0 { "," } else { "" };
            out.extend([separator, "{\"request\":", &request, ",\"reply\":", &reply, "}"]);
        }
        out.push_str("]}");
        pretty(&out) + "\n"
    }

    /// Writes the recording to a file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        fs::write(path, self.to_json())
    }
}

impl Transport for Recorder {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let mut copy = Outgoing::new(request.method.clone(), request.endpoint.clone(), request.target.clone());
            copy.headers.clone_from(&request.headers);
            copy.body.clone_from(&request.body);
            copy.names = request.names;
            let secrets = request.secrets.clone();
            // The request is recorded before it is sent: the replay of equal requests depends on their order, and the
            // call may be dropped while it waits for the response.
            let index = {
                let mut exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
                exchanges.push(Exchange { request: copy, secrets, outcome: None });
                exchanges.len() - 1
            };
            let outcome = self.inner.send(request).await;
            let copy = match &outcome {
                Ok(Incoming { status, headers, body }) => {
                    Ok(Incoming { status: *status, headers: headers.clone(), body: body.clone() })
                }
                Err(error) => {
                    let text = format!("{error:#}");
                    let source = text.split_once(": ").map_or("", |(_, causes)| causes).to_owned().into();
                    Err(TransportError { connect: error.connect, source })
                }
            };
            let mut exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(exchange) = exchanges.get_mut(index) {
                exchange.outcome = Some(copy);
            }
            drop(exchanges);
            outcome
        })
    }
}

/// Omits the exchanges, which are not masked yet.
impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder").finish_non_exhaustive()
    }
}
