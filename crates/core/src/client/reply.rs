use std::{fmt, ops::Deref};

use bytes::Bytes;
use http::HeaderMap;

use crate::{error::Attempt, model::Warning};

/// The output of an operation, and what came with it. Derefs to the output.
pub struct Reply<T> {
    output: T,
    pub(crate) meta: Box<Meta>,
}

pub(crate) struct Meta {
    pub(crate) request_id: String,
    pub(crate) http_status: u16,
    pub(crate) headers: HeaderMap,
    /// The attempts before the one that succeeded.
    pub(crate) failed: Vec<Attempt>,
    pub(crate) body: Bytes,
    pub(crate) warnings: Box<[Warning]>,
}

impl<T> Reply<T> {
    pub(crate) fn new(output: T, meta: Box<Meta>) -> Self {
        Self { output, meta }
    }

    /// The provider's id of the request; empty if it sent none.
    pub fn request_id(&self) -> &str {
        &self.meta.request_id
    }

    /// HTTP status.
    pub fn http_status(&self) -> u16 {
        self.meta.http_status
    }

    /// Headers of the reply.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// How often the request was sent: 1 when the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.meta.failed.len() as u32 + 1
    }

    /// The attempts that failed before, and why.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.meta.failed
    }

    /// The reply as it came: what no declared member holds is still here.
    pub fn raw_json(&self) -> &[u8] {
        &self.meta.body
    }

    /// The body as it came, whatever it is: the same bytes as [`Reply::raw_json`], which can be kept without a copy.
    pub fn raw_body(&self) -> &Bytes {
        &self.meta.body
    }

    /// Returns the parts of the response that could not be kept in the output, in their order: the first 32 at most. None
    /// of them holds a value of the response; the values are in [`Reply::raw_body`].
    ///
    /// Fields that the output does not have are not among them: providers add fields at any time.
    pub fn warnings(&self) -> &[Warning] {
        &self.meta.warnings
    }

    /// The output alone.
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

/// Without headers and raw body: those are not redacted.
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
