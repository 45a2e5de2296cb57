use std::{sync::Arc, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    Credentials, Error, Model, OperationInfo,
    credentials::{Chain, EnvironmentVariables, Surroundings},
    endpoint::Endpoint,
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

    /// Whether a code means: slow down.
    fn is_throttle(&self, code: &str, http_status: u16) -> bool;

    /// Whether a code means a fault on the provider's side.
    fn is_fault(&self, code: &str) -> bool;

    /// Whether a code means: wrong or missing credentials or rights.
    fn is_auth(&self, code: &str) -> bool;

    /// How long the provider asks to wait.
    fn retry_after(&self, headers: &HeaderMap) -> Option<std::time::Duration>;
}

/// What a request is made from, beside its input.
pub struct RequestContext<'a> {
    /// The operation.
    pub info: &'a OperationInfo,
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
}

impl Outgoing {
    /// A request without a body.
    pub fn new(method: http::Method, endpoint: Endpoint, target: String) -> Self {
        Self { method, endpoint, target, headers: HeaderMap::with_capacity(16), body: Bytes::new() }
    }

    /// Adds a header.
    ///
    /// # Errors
    /// The value has characters that a header cannot carry.
    pub fn header(&mut self, name: &'static str, value: impl TryInto<HeaderValue>) -> Result<(), Error> {
        let value = value.try_into().map_err(|_| {
            Error::request(format!("the value of header {name} has characters that a header cannot carry"))
        })?;
        self.headers.insert(HeaderName::from_static(name), value);
        Ok(())
    }

    /// Adds a header that is not to be printed.
    ///
    /// # Errors
    /// As [`Outgoing::header`].
    pub fn secret_header(&mut self, name: &'static str, value: &str) -> Result<(), Error> {
        self.header(name, value)?;
        if let Some(value) = self.headers.get_mut(name) {
            value.set_sensitive(true);
        }
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
    pub info: &'a OperationInfo,
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: &'a HeaderMap,
    /// Body.
    pub body: &'a [u8],
}

impl Received<'_> {
    /// The error of a reply that no protocol of the provider explains: a proxy's page, broken JSON. The client
    /// shortens it, after it has masked the secrets.
    pub fn unreadable(&self) -> ApiError {
        const ENOUGH: usize = 16 * 1024;
        let text = String::from_utf8_lossy(self.body.get(..ENOUGH).unwrap_or(self.body));
        let message = if self.status < 300 {
            format!("the reply cannot be read: {text}")
        } else {
            format!("HTTP {} without an error of the provider: {text}", self.status)
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

/// Whether `code` is in a list of codes; an entry `X.*` covers `X` and everything below it.
pub fn covers(list: &[&str], code: &str) -> bool {
    list.iter().any(|entry| match entry.strip_suffix(".*") {
        Some(root) => code.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')),
        None => *entry == code,
    })
}
