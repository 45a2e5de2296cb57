use std::time::Duration;

use http::{HeaderMap, header};

use crate::{
    error::ApiError,
    model::{Envelope, Model, Warnings, decode_noting},
    operation::OperationInfo,
    transport::date,
};

/// A reply as it came.
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
    /// A response of which nothing has been read.
    pub fn new(info: &'a OperationInfo<'a>, status: u16, headers: &'a HeaderMap, body: &'a [u8]) -> Self {
        Self { info, status, headers, body, warnings: Warnings::default() }
    }

    /// Decodes the body as JSON ([`decode_noting`]), and notes what could not be kept.
    ///
    /// # Errors
    /// As [`decode_noting`].
    pub fn decode(&self, envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) -> serde_json::Result<bool> {
        decode_noting(self.body, envelope, output, &self.warnings)
    }

    /// Returns the error of a response that is none of the provider's protocol: a proxy's page, broken JSON. A message
    /// that ends in a colon, as this one's does, is completed by the client with an excerpt of the body, unless the
    /// output of the operation has secrets.
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

/// The members of an error, for protocols that name them in upper camel case here and in lower there.
#[derive(Clone, Default)]
pub struct ErrorMembers {
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

crate::table! { ErrorMembers {
    "Code" code, "code" code_lower, "Message" message, "message" message_lower,
    "RequestId" request_id, "requestId" request_id_lower
} }

impl ErrorMembers {
    /// What came in lower camel case in the place of what did not come in upper.
    pub fn in_either_case(mut self) -> Self {
        self.code = self.code.or(self.code_lower.take());
        self.message = self.message.or(self.message_lower.take());
        self.request_id = self.request_id.or(self.request_id_lower.take());
        self
    }
}

/// `Retry-After` of HTTP (RFC 9110, section 10.2.3): seconds, or a date, which is compared with the reply's own.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => httpdate::parse_http_date(text).ok()?.duration_since(date(headers)?).ok(),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let asked = |pairs: &[(http::HeaderName, &'static str)]| {
            let pairs = pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
            retry_after(&pairs.collect())
        };
        const DATE: (http::HeaderName, &str) = (header::DATE, "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(asked(&[(header::RETRY_AFTER, " 7 ")]), Some(Duration::from_secs(7)));
        let until = (header::RETRY_AFTER, "Fri, 02 Jan 2026 03:04:35 GMT");
        assert_eq!(asked(&[until.clone(), DATE]), Some(Duration::from_secs(30)));
        assert_eq!(asked(&[until]), None);
        assert_eq!(asked(&[(header::RETRY_AFTER, "soon"), DATE]), None);
        assert_eq!(asked(&[DATE]), None);
    }
}
