use std::time::Duration;

use http::{HeaderMap, header};

use crate::{
    error::ApiError,
    model::{Envelope, Model, Warnings, decode_noting},
    operation::OperationInfo,
    transport::date,
};

/// A response as received.
#[non_exhaustive]
pub struct Received<'a> {
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Body.
    pub body: &'a [u8],
    /// The parts of the body that could not be kept.
    pub warnings: Warnings,
}

impl<'a> Received<'a> {
    /// Creates a response without warnings.
    pub fn new(info: &'a OperationInfo<'a>, status: u16, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Self { info, status, headers, body, warnings: Warnings::default() }
    }

    /// Decodes the body as JSON ([`decode_noting`]), and adds a warning for each part that could not be kept.
    ///
    /// # Errors
    /// The errors of [`decode_noting`].
    pub fn decode(&self, envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) -> serde_json::Result<bool> {
        decode_noting(self.body, envelope, output, &self.warnings)
    }

    /// Returns the error of a response that does not follow the provider's protocol, for example the page of a proxy
    /// or malformed JSON. The message ends in a colon. The client appends an excerpt of the body to such a message,
    /// unless the output of the operation may contain secrets.
    pub fn unreadable(&self) -> ApiError {
        let encoding = self.headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok());
        let message = match encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            Some(encoding) => format!("the response cannot be read: unexpected `Content-Encoding: {encoding}`"),
            None if self.status < 300 => "the response cannot be read:".into(),
            None => format!("HTTP {} without an error of the provider:", self.status),
        };
        ApiError { code: String::new(), message, request_id: None }
    }
}

/// The fields of an error in upper or lower camel case: of an event of the type `error` in a stream of any provider, and
/// of the error responses of protocols that use both forms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorFields {
    /// Code.
    pub code: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Request id.
    pub request_id: Option<String>,
    code_lower: Option<String>,
    message_lower: Option<String>,
    request_id_lower: Option<String>,
}

crate::table! { ErrorFields {
    "Code" code, "code" code_lower, "Message" message, "message" message_lower,
    "RequestId" request_id, "requestId" request_id_lower
} }

impl ErrorFields {
    /// Fills the fields that are missing in upper camel case with those in lower camel case.
    pub fn in_either_case(mut self) -> Self {
        self.code = self.code.or(self.code_lower.take());
        self.message = self.message.or(self.message_lower.take());
        self.request_id = self.request_id.or(self.request_id_lower.take());
        self
    }
}

/// Returns the delay in the header `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date. A date is compared
/// with the `Date` of the response.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => httpdate::parse_http_date(text).ok()?.duration_since(date(headers)?).ok(),
    }
}

/// Omits the headers and the body, which may contain secrets.
impl std::fmt::Debug for Received<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received")
            .field("action", &self.info.action)
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn reads_retry_after_as_seconds_or_as_a_date() {
        let delay = |pairs: &[(http::HeaderName, &'static str)]| {
            let pairs = pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
            retry_after(&pairs.collect())
        };
        const DATE: (http::HeaderName, &str) = (header::DATE, "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(delay(&[(header::RETRY_AFTER, " 7 ")]), Some(Duration::from_secs(7)));
        let until = (header::RETRY_AFTER, "Fri, 02 Jan 2026 03:04:35 GMT");
        assert_eq!(delay(&[until.clone(), DATE]), Some(Duration::from_secs(30)));
        assert_eq!(delay(&[until]), None);
        assert_eq!(delay(&[(header::RETRY_AFTER, "soon"), DATE]), None);
        assert_eq!(delay(&[DATE]), None);
    }
}
