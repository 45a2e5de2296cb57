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
    found: Found,
    output: PhantomData<fn() -> T>,
}

impl<T> Event<T> {
    pub(super) fn new(found: Found) -> Self {
        Self { found, output: PhantomData }
    }

    /// Returns the type of the event, or `message` if the server sends no type.
    pub fn name(&self) -> &str {
        &self.found.event.name
    }

    /// Returns the data of the event as received.
    pub fn data(&self) -> &str {
        &self.found.event.data
    }

    /// Returns the id of the event, if the server sent one.
    pub fn id(&self) -> Option<&str> {
        self.found.event.id.as_deref()
    }

    /// Returns the delay before a reconnection, if the server sent one with this event.
    pub fn retry(&self) -> Option<Duration> {
        self.found.event.retry
    }

    /// Decodes the data as the output of the operation, with or without the provider's wrapper.
    ///
    /// # Errors
    /// The data is not a JSON object.
    pub fn decode(&self) -> Result<T, Error>
    where
        T: Output,
    {
        let mut output = T::of_facts(&self.found.call.facts);
        self.found.decode(output.model_mut())?;
        Ok(output)
    }

    /// Decodes the data as a type of your own, with or without the provider's wrapper.
    ///
    /// # Errors
    /// The data is not JSON, or does not fit the type.
    #[cfg(feature = "serde")]
    pub fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        self.found.json()
    }
}

/// Omits the data, because it is not redacted.
impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("name", &self.name()).field("id", &self.id()).finish_non_exhaustive()
    }
}

/// The call of a stream, for its errors.
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
        failed.push(error.attempt(reason, None));
        self.facts.with(|info| error.of_call(self.provider, info, failed))
    }
}

/// An event, with a copy of the output in its data if the provider wrapped it.
pub(super) struct Found {
    pub(super) event: sse::Event,
    pub(super) unwrapped: Option<String>,
    #[cfg(feature = "serde")]
    pub(super) repaired: std::sync::OnceLock<Option<String>>,
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

    /// Decodes the data as a type of the program. Reads a repaired copy if the data has invalid characters.
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

/// Returns the error in an event of the type `error`. If the data has no error message, the message is the data
/// itself.
pub(super) fn error_event(data: &str) -> ApiError {
    let mut read = ErrorFields::default();
    let _ = decode(data.as_bytes(), &mut Envelope::bare(), &mut read);
    let ErrorFields { code, message, request_id, .. } = read.in_either_case();
    ApiError { code: code.unwrap_or_default(), message: message.unwrap_or_else(|| data.to_owned()), request_id }
}
