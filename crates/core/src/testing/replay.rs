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

/// The largest recording, in bytes.
const LARGEST: u64 = 256 << 20;

/// A transport that answers from what a [`Recorder`](super::Recorder) kept. Nothing is sent.
///
/// A request is answered by the first exchange not yet used that has the same method, host, path, action, version,
/// region, query and body, secrets and client tokens aside: all passwords are alike to it. A request that was not recorded, or not as often, fails
/// and is not retried; [`finish`](Self::finish) tells what was recorded and not asked for.
///
/// A request whose call was dropped or timed out when it was recorded gets no response: the program's timeout, or that of its
/// client, ends it again.
///
/// Clones share what is used.
#[derive(Clone)]
pub struct Replay {
    exchanges: Arc<Mutex<Vec<Recorded>>>,
}

struct Recorded {
    request: Request,
    /// Without an outcome no response came.
    outcome: Option<Outcome>,
    used: bool,
}

impl Replay {
    /// Reads a recording, of at most 256 MiB.
    ///
    /// # Errors
    /// The file cannot be read, is larger, or is no recording.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let mut text = String::new();
        let read = fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text));
        let text = match read {
            Ok(length) if length as u64 > LARGEST => Err(io::Error::other("it is larger than 256 MiB")),
            read => read.map(|_| text),
        };
        let text = text.map_err(|error| Error::config(format!("{} cannot be read: {error}", path.display())))?;
        Self::from_json(&text).map_err(|mut error| {
            error.map_message(|why| format!("{}: {why}", path.display()));
            error
        })
    }

    /// Takes a recording as text.
    ///
    /// # Errors
    /// It is no recording.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let wrong = |why: &dyn fmt::Display| Error::config(format!("this is no recording: {why}"));
        let file: Members<'_> = serde_json::from_str(text).map_err(|error| wrong(&error))?;
        let list = file.get("exchanges").map_or("", RawValue::get);
        let list: Vec<&RawValue> = serde_json::from_str(list).map_err(|_| wrong(&"it has no list of exchanges"))?;
        let mut exchanges = Vec::with_capacity(list.len());
        for (index, one) in list.into_iter().enumerate() {
            let read = read(one).ok_or_else(|| wrong(&format_args!("exchange {} is incomplete", index + 1)));
            let (request, outcome) = read?;
            exchanges.push(Recorded { request, outcome, used: false });
        }
        Ok(Self { exchanges: Arc::new(Mutex::new(exchanges)) })
    }

    fn exchanges(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The recorded requests that nobody asked yet, in order, as they stand in the recording.
    pub fn unused(&self) -> Vec<String> {
        let exchanges = self.exchanges();
        exchanges.iter().filter(|one| !one.used).map(|one| one.request.json()).collect()
    }

    /// Says that all is done.
    ///
    /// # Errors
    /// Not everything that was recorded was asked for; the text tells what is left.
    pub fn finish(&self) -> Result<(), Error> {
        match self.unused().as_slice() {
            [] => Ok(()),
            left => Err(Error::config(format!("recorded, but not asked for:\n{}", left.join("\n")))),
        }
    }

    /// The recorded outcome; `None`: no response came.
    fn answer(&self, request: &Outgoing) -> Option<Outcome> {
        let asked = Request::new(request, &mut Mask { secrets: request.secrets.texts() });
        let mut exchanges = self.exchanges();
        let mut same = exchanges.iter_mut().filter(|one| one.request.is(&asked)).peekable();
        let known = same.peek().is_some();
        let why = match same.find(|one| !one.used) {
            Some(one) => {
                one.used = true;
                return one.outcome.take();
            }
            None if known => "was recorded, but not as often",
            None => "was not recorded",
        };
        let unrecorded = Unrecorded::new(format!("{} {why}", asked.json()));
        Some(Err(TransportError { connect: true, source: unrecorded.into() }))
    }
}

impl Transport for Replay {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let outcome = self.answer(&request);
        Box::pin(async {
            match outcome {
                Some(outcome) => outcome,
                // The program dropped the call, or it timed out: it does so again.
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
