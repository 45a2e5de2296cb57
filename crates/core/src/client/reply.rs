use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::HeaderMap;

use crate::{error::Attempt, model::Warning};

/// The response to an operation: its output, to which `Reply` dereferences, and the metadata of the call.
pub struct Reply<T> {
    output: T,
    pub(crate) meta: Box<Meta>,
}

pub(crate) struct Meta {
    pub(crate) request_id: String,
    pub(crate) http_status: u16,
    pub(crate) headers: HeaderMap,
    /// The failed attempts before the successful attempt.
    pub(crate) failed: Vec<Attempt>,
    pub(crate) body: Bytes,
    pub(crate) warnings: Box<[Warning]>,
}

impl<T> Reply<T> {
    pub(crate) fn new(output: T, meta: Box<Meta>) -> Self {
        Self { output, meta }
    }

    /// Returns the provider's id of the request; empty if the response had none.
    pub fn request_id(&self) -> &str {
        &self.meta.request_id
    }

    /// Returns the HTTP status.
    pub fn http_status(&self) -> u16 {
        self.meta.http_status
    }

    /// Returns the headers of the response. They are not redacted.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns the number of attempts: 1 if the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.meta.failed.len() as u32 + 1
    }

    /// Returns the attempts that failed before the successful attempt.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.meta.failed
    }

    /// Returns the body of the response as received, JSON or XML, including fields that the output type does not have.
    /// It is not redacted.
    pub fn body(&self) -> &Bytes {
        &self.meta.body
    }

    /// Returns the parts of the response that do not fit the types of the output, in document order, at most 32. A
    /// warning contains the path and the types, but no value of the response. [`Reply::body`] contains the values.
    ///
    /// Fields that the output type does not have are not reported, because providers add fields at any time.
    pub fn warnings(&self) -> &[Warning] {
        &self.meta.warnings
    }

    /// Returns the output.
    pub fn into_output(self) -> T {
        self.output
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.output
    }
}

/// Omits the headers and the body, which are not redacted.
impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("output", &self.output)
            .field("request_id", &self.meta.request_id)
            .field("http_status", &self.meta.http_status)
            .field("attempts", &self.attempts())
            .finish()
    }
}
