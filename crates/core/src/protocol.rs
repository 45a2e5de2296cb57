use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::{
    Credentials, Error, Model, OperationInfo,
    credentials::{Chain, EnvironmentVariables, Surroundings},
    endpoint::Endpoint,
    model::{Envelope, Warnings, decode_noting},
    sse,
};

/// The marker of a provider: ties operations to the client that can send them.
pub trait Api: Send + Sync + 'static {
    /// How the provider's requests and replies are written, with its options.
    type Protocol: Protocol + Default;
    /// Name for people, as it stands in errors: `tencent`.
    const NAME: &'static str;
    /// Names of the environment variables.
    const ENVIRONMENT: EnvironmentVariables;

    /// Where credentials are looked for, in the provider's official order.
    fn credentials() -> Chain;

    /// The header of a reply that has the request id.
    const REQUEST_ID: Option<&'static str> = None;

    /// Looks into the data of an event of a stream; the value is the output in it, without what the provider wraps it in.
    ///
    /// # Errors
    /// What the event says went wrong.
    fn event(event: &sse::Event) -> Result<&str, ApiError> {
        Ok(&event.data)
    }

    /// The region that the profile files name, for clients that find their credentials by themselves.
    fn profile_region(_around: &Surroundings) -> Option<String> {
        None
    }
}

/// How a provider's requests and replies are written.
pub trait Protocol: Send + Sync + 'static {
    /// The host of a service in the region of the call or the client.
    ///
    /// # Errors
    /// The service needs a region and there is none.
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, input: &dyn Model) -> Result<Endpoint, Error>;

    /// Writes and signs a request. Called for every attempt, since signatures carry the time.
    ///
    /// # Errors
    /// The input cannot be written, or a header value cannot be sent.
    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error>;

    /// Writes and signs a request as a URL.
    ///
    /// # Errors
    /// The operation or the credentials do not allow it.
    #[cfg(feature = "legacy-signatures")]
    fn presign(&self, context: &RequestContext<'_>, _input: &dyn Model) -> Result<crate::Presigned, Error> {
        Err(Error::request(format!("{} cannot be presigned", context.info.action)))
    }

    /// Reads a reply into `output`; the value is the request id.
    ///
    /// # Errors
    /// What the provider says went wrong, or a reply that is no reply of its protocol (empty code).
    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError>;

    /// What a failure means, by the provider's code (empty: none came) and the HTTP status.
    fn class(&self, code: &str, http_status: u16) -> Class;

    /// The part of the provider's world that a host belongs to: failover never leaves it. Empty: the usual one.
    fn partition<'a>(&self, _authority: &'a str) -> &'a str {
        ""
    }

    /// How long the provider asks to wait: HTTP's own header, unless it has another.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_after(headers)
    }
}

/// What a request is made from, beside its input.
pub struct RequestContext<'a> {
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// Who signs.
    pub credentials: &'a Arc<Credentials>,
    /// The client's or the call's region.
    pub region: Option<&'a str>,
    /// Where it goes.
    pub endpoint: &'a Endpoint,
    /// Now.
    pub time: SystemTime,
    /// Gives a nonce, where the scheme has one.
    pub nonce: &'a dyn Fn() -> String,
}

/// The longest response body that is accepted unless client or call say otherwise: 64 MiB.
pub(crate) const MAX_RESPONSE_SIZE: usize = 64 << 20;

/// A request that is ready to be sent.
pub struct Outgoing {
    /// HTTP method.
    pub method: http::Method,
    /// Scheme and authority.
    pub endpoint: Endpoint,
    /// Path and query as they go over the wire. May hold secrets (Alibaba): never print it.
    pub target: String,
    /// Headers, `Host` aside.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// The longest response body that is accepted, in bytes.
    pub max_response_size: usize,
    /// What a recorder must not show.
    #[cfg(feature = "testing")]
    pub(crate) secrets: crate::testing::Secrets,
}

impl Outgoing {
    /// A request without a body.
    pub fn new(method: http::Method, endpoint: Endpoint, target: String) -> Self {
        Self {
            method,
            endpoint,
            target,
            headers: HeaderMap::with_capacity(16),
            body: Bytes::new(),
            max_response_size: MAX_RESPONSE_SIZE,
            #[cfg(feature = "testing")]
            secrets: Default::default(),
        }
    }

    /// Adds a header.
    ///
    /// # Errors
    /// The value has characters that a header cannot carry.
    pub fn header(&mut self, name: &'static str, value: impl TryInto<HeaderValue>) -> Result<(), Error> {
        self.put(name, value.try_into().ok(), false)
    }

    /// Adds a header that is not to be printed.
    ///
    /// # Errors
    /// As [`Outgoing::header`].
    pub fn secret_header(&mut self, name: &'static str, value: impl TryInto<HeaderValue>) -> Result<(), Error> {
        self.put(name, value.try_into().ok(), true)
    }

    /// Adds headers whose values share one allocation.
    ///
    /// # Errors
    /// As [`Outgoing::header`].
    pub fn add_headers<'a>(
        &mut self,
        headers: impl IntoIterator<Item = (&'static str, &'a str), IntoIter: Clone>,
    ) -> Result<(), Error> {
        let headers = headers.into_iter();
        let values: Bytes = headers.clone().map(|(_, value)| value).collect::<String>().into();
        let mut start = 0;
        for (name, value) in headers {
            let end = start + value.len();
            self.put(name, HeaderValue::from_maybe_shared(values.slice(start..end)).ok(), false)?;
            start = end;
        }
        Ok(())
    }

    /// Sets the header that a member of the input is, by the member's name.
    ///
    /// # Errors
    /// Name or value have characters that a header cannot carry.
    pub fn member_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let problem = || Error::request(format!("the value of header {name} cannot be sent"));
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| problem())?;
        self.headers.insert(name, HeaderValue::from_str(value).map_err(|_| problem())?);
        Ok(())
    }

    // Inserting into a header map is a lot of code: once for all headers.
    #[inline(never)]
    fn put(&mut self, name: &'static str, value: Option<HeaderValue>, secret: bool) -> Result<(), Error> {
        let mut value = value.ok_or_else(|| {
            Error::request(format!("the value of header {name} has characters that a header cannot carry"))
        })?;
        value.set_sensitive(secret);
        self.headers.insert(HeaderName::from_static(name), value);
        Ok(())
    }
}

impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        f.debug_struct("Outgoing")
            .field("method", &self.method)
            .field("authority", &self.endpoint.authority())
            .field("path", &path)
            .finish_non_exhaustive()
    }
}

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

/// An error as the provider tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiError {
    /// Code; empty when the reply was not one of the provider's.
    pub code: String,
    /// Message.
    pub message: String,
    /// Request id.
    pub request_id: Option<String>,
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

crate::model! { ErrorMembers {
    0 "Code" code, 1 "code" code_lower, 2 "Message" message, 3 "message" message_lower,
    4 "RequestId" request_id, 5 "requestId" request_id_lower
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

/// What a failure that the provider tells of means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Class {
    /// Slow down; the operation was not carried out.
    Throttled,
    /// A fault on the provider's side; nobody knows what was done.
    Fault,
    /// The request's time is too far from the provider's.
    ClockSkew,
    /// The session token has expired, or is not known any more.
    Expired,
    /// Wrong or missing credentials or rights.
    Auth,
    /// Anything else: the same request would fail again.
    Refused,
}

/// The provider's error codes by what they mean. `X.*` stands for `X` and everything below it, `*.X` for everything
/// that ends so.
#[derive(Clone, Copy, Debug)]
pub struct Codes {
    /// Slow down.
    pub throttle: &'static [&'static str],
    /// Codes among those of `throttle` that do not mean it.
    pub not_throttle: &'static [&'static str],
    /// A fault on the provider's side.
    pub fault: &'static [&'static str],
    /// Wrong or missing credentials or rights.
    pub auth: &'static [&'static str],
    /// The request's time is too far from the provider's.
    pub clock: &'static [&'static str],
    /// The session token has expired, or is not known any more.
    pub expired: &'static [&'static str],
}

impl Codes {
    /// What a code (empty: none came) and an HTTP status mean.
    pub fn class(&self, code: &str, http_status: u16) -> Class {
        let is = |list| covers(list, code);
        if http_status == 429 || (is(self.throttle) && !is(self.not_throttle)) {
            Class::Throttled
        } else if is(self.clock) {
            Class::ClockSkew
        } else if is(self.expired) {
            Class::Expired
        } else if is(self.auth) || (code.is_empty() && matches!(http_status, 401 | 403)) {
            Class::Auth
        } else if is(self.fault) || http_status >= 500 {
            Class::Fault
        } else {
            Class::Refused
        }
    }
}

fn covers(list: &[&str], code: &str) -> bool {
    list.iter().any(|entry| match (entry.strip_suffix(".*"), entry.strip_prefix('*')) {
        (Some(root), _) => code.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
        (_, Some(end)) => code.ends_with(end),
        _ => *entry == code,
    })
}

/// `Retry-After` of HTTP (RFC 9110, section 10.2.3): seconds, or a date, which is compared with the reply's own.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => httpdate::parse_http_date(text).ok()?.duration_since(date(headers)?).ok(),
    }
}

/// The time at which the reply was made.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes = Codes {
        throttle: &["Throttling.*", "*.Throttling"],
        not_throttle: &["Throttling.DeepPageSkip"],
        fault: &["InternalError.*"],
        auth: &["AuthFailure.*"],
        clock: &["AuthFailure.SignatureExpire"],
        expired: &["AuthFailure.TokenFailure"],
    };

    #[test]
    fn codes_come_before_the_status() {
        for (code, status, class) in [
            ("Throttling", 400, Class::Throttled),
            ("Throttling.User", 503, Class::Throttled),
            ("Rejected.Throttling", 400, Class::Throttled),
            ("Throttling.DeepPageSkip", 400, Class::Refused),
            ("Throttlings", 400, Class::Refused),
            ("Whatever", 429, Class::Throttled),
            ("InternalError.Db", 200, Class::Fault),
            ("Whatever", 502, Class::Fault),
            ("AuthFailure.SignatureExpire", 200, Class::ClockSkew),
            ("AuthFailure.TokenFailure", 200, Class::Expired),
            ("AuthFailure.Other", 503, Class::Auth),
            ("", 403, Class::Auth),
            ("", 503, Class::Fault),
            ("", 404, Class::Refused),
            ("InvalidParameter", 400, Class::Refused),
        ] {
            assert_eq!(CODES.class(code, status), class, "{code} {status}");
        }
    }

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
