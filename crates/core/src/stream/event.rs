use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use crate::{
    client::{Output, observe},
    error::{ApiError, Attempt, Error, ErrorKind, Reason},
    model::{Envelope, Model, Warnings, decode, decode_noting},
    operation::Facts,
    protocol::ErrorFields,
    sse,
};

/// One event of a stream.
pub struct Event<T> {
    data: EventData,
    output: PhantomData<fn() -> T>,
}

impl<T> Event<T> {
    pub(super) fn new(data: EventData) -> Self {
        Self { data, output: PhantomData }
    }

    /// Returns the type of the event, or `message` if the server sends no type.
    pub fn name(&self) -> &str {
        &self.data.event.name
    }

    /// Returns the data of the event as received.
    pub fn data(&self) -> &str {
        &self.data.event.data
    }

    /// Returns the id of the event, if the server sent one.
    pub fn id(&self) -> Option<&str> {
        self.data.event.id.as_deref()
    }

    /// Returns the reconnection delay, if the server sent one with this event.
    pub fn retry(&self) -> Option<Duration> {
        self.data.event.retry
    }

    /// Decodes the data as the output of the operation, with or without the provider's wrapper.
    ///
    /// # Errors
    /// The data is not a JSON object.
    pub fn decode(&self) -> Result<T, Error>
    where
        T: Output,
    {
        let mut output = T::of_facts(&self.data.call.facts);
        self.data.decode(output.model_mut())?;
        Ok(output)
    }

    /// Decodes the data as a user-defined type, with or without the provider's wrapper.
    ///
    /// # Errors
    /// The data is not JSON, or does not fit the type.
    #[cfg(feature = "serde")]
    pub fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        self.data.json()
    }
}

/// Omits the data, because it is not redacted.
impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("name", &self.name()).field("id", &self.id()).finish_non_exhaustive()
    }
}

/// The call of a stream, for the errors of the stream.
pub(super) struct CallContext {
    pub(super) provider: &'static str,
    pub(super) facts: Facts,
    pub(super) failed: Vec<Attempt>,
    pub(super) request_id: String,
}

impl CallContext {
    pub(super) fn failed(&self, (reason, error): (Reason, Error)) -> Error {
        let error = if error.request_id().is_some() { error } else { error.of_request(&self.request_id) };
        let mut failed = self.failed.clone();
        failed.push(error.attempt(reason, None));
        self.facts.with(|info| error.of_call(self.provider, info, failed))
    }
}

/// An event. If the provider wrapped the output in the data, `unwrapped` is a copy of the output.
pub(super) struct EventData {
    pub(super) event: sse::Event,
    pub(super) unwrapped: Option<String>,
    #[cfg(feature = "serde")]
    pub(super) repaired: std::sync::OnceLock<Option<String>>,
    pub(super) call: Arc<CallContext>,
}

impl EventData {
    fn payload(&self) -> &str {
        self.unwrapped.as_deref().unwrap_or(&self.event.data)
    }

    fn decode(&self, output: &mut dyn Model) -> Result<(), Error> {
        let warnings = Warnings::default();
        let read = decode_noting(self.payload().as_bytes(), &mut Envelope::bare(), output, &warnings);
        self.call.facts.with(|info| observe::warn(info, &warnings.take()));
        read.map_err(|error| self.unreadable(error)).map(|_| ())
    }

    /// Decodes the data as a user-defined type. Decodes a repaired copy if the data has invalid characters.
    #[cfg(feature = "serde")]
    fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        serde_json::from_str(self.payload()).or_else(|error| {
            let repaired = self.repaired.get_or_init(|| crate::model::repair(self.payload()));
            let read = repaired.as_deref().map_or(Err(error), serde_json::from_str);
            read.map_err(|error| self.unreadable(error))
        })
    }

    fn unreadable(&self, error: serde_json::Error) -> Error {
        // The text of the JSON error is omitted, because it may quote the data.
        let problem = if error.is_data() { "does not fit the type" } else { "is not JSON" };
        let (line, column) = (error.line(), error.column());
        let text = format!("the data of the event `{}` {problem} at line {line}, column {column}", self.event.name);
        self.call.failed((Reason::Final, Error::new(ErrorKind::Reply, text)))
    }
}

/// Returns the error in an event of the type `error`. If the data has no error message, the whole data is the
/// message.
pub(super) fn error_event(data: &str) -> ApiError {
    let mut read = ErrorFields::default();
    let _ = decode(data.as_bytes(), &mut Envelope::bare(), &mut read);
    let ErrorFields { code, message, request_id, .. } = read.in_either_case();
    ApiError { code: code.unwrap_or_default(), message: message.unwrap_or_else(|| data.to_owned()), request_id }
}
