use std::{
    fmt, fs,
    future::pending,
    io::{self, Read as _},
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde_json::value::RawValue;

use super::{
    exchange::{Outcome, Request, read},
    mask::{Mask, Members},
};
use crate::{
    error::Error,
    future::BoxFuture,
    transport::{Incoming, Outgoing, Transport, TransportError, Unrecorded},
};

/// The maximum size of a recording in bytes.
const MAX_SIZE: u64 = 256 << 20;

/// A transport that returns the responses that a [`Recorder`](super::Recorder) recorded. It sends no requests.
///
/// The response to a request comes from the first unused exchange with the same method, host, path, action, version,
/// region, query and body. Secrets and client tokens are masked before the comparison, so all passwords are equal. A
/// request that was not recorded, or that is sent more often than it was recorded, fails and is not retried.
/// [`finish`](Self::finish) reports recorded requests that were not sent.
///
/// A request whose call was dropped or timed out during the recording has no response. In the replay, the same timeout
/// must end the call.
///
/// Clones share the used exchanges.
#[derive(Clone)]
pub struct Replay {
    exchanges: Arc<Mutex<Vec<Recorded>>>,
}

struct Recorded {
    request: Request,
    /// `None` if there was no response.
    outcome: Option<Outcome>,
    used: bool,
}

impl Replay {
    /// Reads a recording of at most 256 MiB from a file.
    ///
    /// # Errors
    /// The file cannot be read, is larger, or is not a recording.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let mut text = String::new();
        let read = fs::File::open(path).and_then(|file| file.take(MAX_SIZE + 1).read_to_string(&mut text));
        let text = match read {
            Ok(length) if length as u64 > MAX_SIZE => Err(io::Error::other("it is larger than 256 MiB")),
            read => read.map(|_| text),
        };
        let text = text.map_err(|error| Error::config(format!("{} cannot be read: {error}", path.display())))?;
        Self::from_json(&text).map_err(|mut error| {
            error.map_message(|message| format!("{}: {message}", path.display()));
            error
        })
    }

    /// Reads a recording from its text.
    ///
    /// # Errors
    /// The text is not a recording.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let malformed = |problem: &dyn fmt::Display| Error::config(format!("not a recording: {problem}"));
        let file: Members<'_> = serde_json::from_str(text).map_err(|error| malformed(&error))?;
        let list = file.get("exchanges").map_or("", RawValue::get);
        let list: Vec<&RawValue> = serde_json::from_str(list).map_err(|_| malformed(&"it has no list of exchanges"))?;
        let mut exchanges = Vec::with_capacity(list.len());
        for (index, exchange) in list.into_iter().enumerate() {
            let read = read(exchange).ok_or_else(|| malformed(&format_args!("exchange {} is incomplete", index + 1)));
            let (request, outcome) = read?;
            exchanges.push(Recorded { request, outcome, used: false });
        }
        Ok(Self { exchanges: Arc::new(Mutex::new(exchanges)) })
    }

    fn exchanges(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the recorded requests that have not been sent yet, in order, as JSON.
    pub fn unused(&self) -> Vec<String> {
        let exchanges = self.exchanges();
        exchanges.iter().filter(|exchange| !exchange.used).map(|exchange| exchange.request.json()).collect()
    }

    /// Checks that all recorded requests were sent.
    ///
    /// # Errors
    /// A recorded request was not sent. The error lists all recorded requests that were not sent.
    pub fn finish(&self) -> Result<(), Error> {
        match self.unused().as_slice() {
            [] => Ok(()),
            unused => Err(Error::config(format!("these recorded requests were not sent:\n{}", unused.join("\n")))),
        }
    }

    /// Returns the recorded outcome; `None` if there was no response.
    fn take_outcome(&self, request: &Outgoing) -> Option<Outcome> {
        let request = Request::new(request, &mut Mask { secrets: request.secrets.texts() });
        let mut exchanges = self.exchanges();
        let mut equal = exchanges.iter_mut().filter(|exchange| exchange.request.matches(&request)).peekable();
        let recorded = equal.peek().is_some();
        let problem = match equal.find(|exchange| !exchange.used) {
            Some(exchange) => {
                exchange.used = true;
                return exchange.outcome.take();
            }
            None if recorded => "was sent more often than it was recorded",
            None => "was not recorded",
        };
        let unrecorded = Unrecorded::new(format!("{} {problem}", request.json()));
        Some(Err(TransportError { connect: true, source: unrecorded.into() }))
    }
}

impl Transport for Replay {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let outcome = self.take_outcome(&request);
        Box::pin(async {
            match outcome {
                Some(outcome) => outcome,
                // No response was recorded, because the call was dropped or timed out.
                None => pending().await,
            }
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay").field("unused", &self.unused()).finish()
    }
}
