use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use crate::{
    client::{Output, observe},
    error::{ApiError, Attempt, Error, ErrorKind, Reason},
    model::{Envelope, Model, Warnings, decode, decode_noting},
    operation::Facts,
    protocol::ErrorMembers,
    sse,
};

/// One event of a stream.
pub struct Event<T> {
    found: Found,
    output: PhantomData<fn() -> T>,
}

impl<T> Event<T> {
    pub(super) fn new(found: Found) -> Self {
        Self { found, output: PhantomData }
    }

    /// Its type; `message` where the server names none.
    pub fn name(&self) -> &str {
        &self.found.event.name
    }

    /// Its data as it came.
    pub fn data(&self) -> &str {
        &self.found.event.data
    }

    /// The id that came with it.
    pub fn id(&self) -> Option<&str> {
        self.found.event.id.as_deref()
    }

    /// How long to wait before connecting again, if the server said so with this event.
    pub fn retry(&self) -> Option<Duration> {
        self.found.event.retry
    }

    /// Its data as the output of the operation, whether the provider wrapped it or not.
    ///
    /// # Errors
    /// The data is no JSON object.
    pub fn decode(&self) -> Result<T, Error>
    where
        T: Output,
    {
        let mut output = T::of_facts(&self.found.call.facts);
        self.found.decode(output.model_mut())?;
        Ok(output)
    }

    /// Its data as a type of your own, whether the provider wrapped it or not.
    ///
    /// # Errors
    /// The data is not JSON, or does not fit the type.
    #[cfg(feature = "serde")]
    pub fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        self.found.json()
    }
}

/// Without data: it is not redacted.
impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("name", &self.name()).field("id", &self.id()).finish_non_exhaustive()
    }
}

/// Whose stream it is: what errors tell.
pub(super) struct Call {
    pub(super) provider: &'static str,
    pub(super) facts: Facts,
    pub(super) failed: Vec<Attempt>,
    pub(super) request_id: String,
}

impl Call {
    pub(super) fn failed(&self, (reason, error): (Reason, Error)) -> Error {
        let error = if error.request_id().is_some() { error } else { error.of_request(&self.request_id) };
        let mut failed = self.failed.clone();
        failed.push(Attempt::new(reason, &error, None));
        self.facts.with(|info| error.of_call(self.provider, info, failed))
    }
}

/// An event, and the output in its data where the provider wrapped it.
pub(super) struct Found {
    pub(super) event: sse::Event,
    pub(super) unwrapped: Option<String>,
    #[cfg(feature = "serde")]
    pub(super) mended: std::sync::OnceLock<Option<String>>,
    pub(super) call: Arc<Call>,
}

impl Found {
    fn payload(&self) -> &str {
        self.unwrapped.as_deref().unwrap_or(&self.event.data)
    }

    fn decode(&self, output: &mut dyn Model) -> Result<(), Error> {
        let warnings = Warnings::default();
        let read = decode_noting(self.payload().as_bytes(), &mut Envelope::bare(), output, &warnings);
        self.call.facts.with(|info| observe::warn(info, &warnings.take()));
        read.map_err(|error| self.unreadable(error)).map(|_| ())
    }

    /// The data as a type of the program's, from a mended copy if it has broken characters.
    #[cfg(feature = "serde")]
    fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        serde_json::from_str(self.payload()).or_else(|error| {
            let mended = self.mended.get_or_init(|| crate::model::mend(self.payload()));
            let read = mended.as_deref().map_or(Err(error), serde_json::from_str);
            read.map_err(|error| self.unreadable(error))
        })
    }

    fn unreadable(&self, error: serde_json::Error) -> Error {
        // Not the error's own text, which may quote the data.
        let place = if error.is_data() { "is of another type" } else { "is not JSON" };
        let (line, column) = (error.line(), error.column());
        let text = format!("the data of the event `{}` {place} at line {line}, column {column}", self.event.name);
        self.call.failed((Reason::Final, Error::new(ErrorKind::Reply, text)))
    }
}

/// The error in an event of the type `error`. Whatever the data is, it is one: its text then tells of it.
pub(super) fn error_event(data: &str) -> ApiError {
    let mut read = ErrorMembers::default();
    let _ = decode(data.as_bytes(), &mut Envelope::bare(), &mut read);
    let ErrorMembers { code, message, request_id, .. } = read.in_either_case();
    ApiError { code: code.unwrap_or_default(), message: message.unwrap_or_else(|| data.to_owned()), request_id }
}
