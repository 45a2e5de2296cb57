mod api;
mod attempt;
mod resume;

use std::{error::Error as StdError, fmt, str::FromStr};

pub(crate) use self::resume::Position;
pub use self::{
    api::ApiError,
    attempt::{Attempt, Reason},
    resume::ResumeToken,
};
use http::HeaderMap;

use crate::{model::Masker, operation::OperationInfo};

/// An error of a call, of a client's settings or of its credentials. It has the size of one pointer and never contains
/// a secret.
///
/// `{error}` shows only the text of this error. [`source`](StdError::source) returns the cause, so that a program that
/// prints the chain of causes shows each text once. `{error:#}` and `{error:?}` show the text and all causes on one
/// line; `{error:#?}` also shows the attempts.
///
/// There is one error type for all operations. Programs distinguish errors by [`kind`](Error::kind), by the predicates
/// ([`is_throttled`](Error::is_throttled), [`is_auth`](Error::is_auth), [`is_retryable`](Error::is_retryable)) and by
/// the provider's [`code`](Error::code). The known codes of a service are constants in its module `codes`.
///
/// ```
/// # use cumulo_core as cumulo_tencent;
/// use cumulo_tencent::Error;
///
/// fn next_step(error: &Error) -> &'static str {
///     match error.code() {
///         Some("ResourceNotFound") => "create the resource",
///         _ if error.is_auth() => "check the access key and its permissions",
///         _ if error.is_retryable() => "try again later",
///         _ => "report the request id to the provider",
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    provider: &'static str,
    service: String,
    action: String,
    message: String,
    code: Option<String>,
    request_id: Option<String>,
    http_status: Option<u16>,
    headers: Option<HeaderMap>,
    failed: Vec<Attempt>,
    /// The reason why the last attempt failed; `None` if no attempt was made.
    reason: Option<Reason>,
    retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
    resume: Option<ResumeToken>,
}

/// The kind of an [`Error`]: the step of a call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The provider returned an error: see [`Error::code`].
    Api,
    /// The client's settings are invalid, for example a missing region or a malformed endpoint.
    Config,
    /// No usable credentials were found.
    Credentials,
    /// The request could not be built from the parameters.
    Request,
    /// The client's own rate limit would have delayed the call beyond its deadline. The request was not sent.
    RateLimit,
    /// No connection could be established. The request was not sent.
    Connect,
    /// The connection broke after a part of the request may have been sent.
    Transport,
    /// The deadline of the call or of its last attempt passed.
    Timeout,
    /// The response does not follow the provider's protocol, for example the page of a proxy or truncated JSON.
    Reply,
    /// The resource of a waiter reached a final state in which the condition can no longer be met.
    Failed,
    /// A list ended early: the provider reports more items than it returned, or a page could not be read.
    /// [`Error::resume_token`] returns the position at which the list can be resumed.
    Incomplete,
}

/// A builder of an [`Error`], for tests and for implementations of [`Transport`](crate::transport::Transport) or
/// [`ProvideCredentials`](crate::ProvideCredentials). See [`Error::builder`].
#[must_use = "call `build` to get the error"]
#[derive(Debug)]
pub struct ErrorBuilder(Error);

impl ErrorBuilder {
    /// Sets the text. It must not contain secrets.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.0.message = message.into();
        self
    }

    /// Sets the provider's error code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.0.code = Some(code.into()).filter(|code| !code.is_empty());
        self
    }

    /// Sets the HTTP status of the response.
    pub fn http_status(mut self, status: u16) -> Self {
        self.0.0.http_status = Some(status);
        self
    }

    /// Sets the provider's request id.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.0 = self.0.of_request(&id.into());
        self
    }

    /// Sets the cause.
    pub fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0 = self.0.with_source(source);
        self
    }

    /// Returns the error.
    pub fn build(self) -> Error {
        self.0
    }
}

impl FromStr for ResumeToken {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        resume::read(text).ok_or_else(|| Error::config("malformed resume token: use a printed token without changes"))
    }
}

impl Error {
    /// Returns the failed attempt that ended with this error. `waited` is the delay before the next attempt.
    pub(crate) fn attempt(&self, reason: Reason, waited: Option<std::time::Duration>) -> Attempt {
        let (code, request_id) = (self.0.code.clone(), self.0.request_id.clone());
        Attempt::new(reason, code, self.0.http_status, request_id, waited)
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            provider: "",
            service: String::new(),
            action: String::new(),
            message: message.into(),
            code: None,
            request_id: None,
            http_status: None,
            headers: None,
            failed: Vec::new(),
            reason: None,
            retryable: false,
            source: None,
            resume: None,
        }))
    }

    /// Creates a builder of an error of this kind.
    ///
    /// A mock transport classifies an error of [`ErrorKind::Api`] by its code and HTTP status, like a response of the
    /// provider. An error of [`ErrorKind::RateLimit`] is retryable.
    ///
    /// ```
    /// use cumulo_core::{Error, ErrorKind};
    ///
    /// let error = Error::builder(ErrorKind::Api)
    ///     .code("RequestLimitExceeded")
    ///     .message("20 requests per second are allowed")
    ///     .http_status(200)
    ///     .request_id("9d4b6f0e")
    ///     .build();
    /// assert_eq!(error.code(), Some("RequestLimitExceeded"));
    /// ```
    pub fn builder(kind: ErrorKind) -> ErrorBuilder {
        let mut error = Self::new(kind, "");
        if kind == ErrorKind::RateLimit {
            error.classify(Reason::Throttled, true);
        }
        ErrorBuilder(error)
    }

    /// Creates the error of a provider from its three main properties. It is a short form of [`Error::builder`] for
    /// the closures of a mock.
    ///
    /// ```
    /// # use cumulo_core::Error;
    /// let error = Error::api("ResourceNotFound", "no such instance", 404);
    /// assert_eq!((error.code(), error.http_status()), (Some("ResourceNotFound"), Some(404)));
    /// ```
    pub fn api(code: impl Into<String>, message: impl Into<String>, http_status: u16) -> Self {
        Self::builder(ErrorKind::Api).code(code).message(message).http_status(http_status).build()
    }

    /// Creates an error of [`ErrorKind::Config`]; a short form for protocols.
    #[doc(hidden)]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// Creates an error of [`ErrorKind::Credentials`]; a short form for protocols.
    #[doc(hidden)]
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// Creates an error of [`ErrorKind::Request`]; a short form for protocols.
    #[doc(hidden)]
    pub fn request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, message)
    }

    /// Creates the error of a call that the client's own rate limit would delay beyond its deadline.
    #[cfg(feature = "limit")]
    pub(crate) fn limited(message: impl Into<String>) -> Self {
        Self::builder(ErrorKind::RateLimit).message(message).build()
    }

    /// Creates the error of a response that is larger than the limit of the call.
    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(
            ErrorKind::Reply,
            format!(
                "the response is larger than the limit of {limit} bytes: raise `max_response_size` of the call or of the \
                 client builder"
            ),
        )
    }

    pub(crate) fn replied(error: ApiError, http_status: u16) -> Self {
        let mut new = Self::new(if error.code.is_empty() { ErrorKind::Reply } else { ErrorKind::Api }, error.message);
        new.0.code = Some(error.code).filter(|code| !code.is_empty());
        new.0.request_id = error.request_id;
        new.0.http_status = Some(http_status);
        new
    }

    /// Returns the code, the message and the request id of the error.
    #[cfg(feature = "testing")]
    pub(crate) fn into_api(self) -> ApiError {
        ApiError { code: self.0.code.unwrap_or_default(), message: self.0.message, request_id: self.0.request_id }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_resume_token(mut self, token: ResumeToken) -> Self {
        self.0.resume = Some(token);
        self
    }

    /// Masks secrets in every text that may echo the request: code, message, request id and causes.
    pub(crate) fn mask(&mut self, masker: &Masker) {
        let e = &mut *self.0;
        for text in [Some(&mut e.message), e.code.as_mut(), e.request_id.as_mut()].into_iter().flatten() {
            *text = masker.mask(std::mem::take(text));
        }
        // A cause cannot be changed, so a cause that contains a secret is removed.
        let mut cause = self.source();
        while let Some(error) = cause {
            if masker.finds(&format!("{error} {error:?}")) {
                self.0.source = None;
                return;
            }
            cause = error.source();
        }
    }

    pub(crate) fn map_message(&mut self, change: impl FnOnce(String) -> String) {
        self.0.message = change(std::mem::take(&mut self.0.message));
    }

    /// Changes the code and the request id.
    pub(crate) fn map_identifiers(&mut self, change: impl Fn(String) -> String) {
        for text in [self.0.code.as_mut(), self.0.request_id.as_mut()].into_iter().flatten() {
            *text = change(std::mem::take(text));
        }
    }

    /// Sets the reason why the last attempt failed, and whether the call is safe to retry.
    pub(crate) fn classify(&mut self, reason: Reason, retryable: bool) {
        (self.0.reason, self.0.retryable) = (Some(reason), retryable);
    }

    /// Sets whether the call is safe to retry.
    pub(crate) fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// Sets the headers of the response.
    pub(crate) fn with_headers(mut self, headers: &HeaderMap) -> Self {
        self.0.headers = Some(headers.clone());
        self
    }

    pub(crate) fn of_request(mut self, id: &str) -> Self {
        self.0.request_id = Some(id.to_owned()).filter(|id| !id.is_empty());
        self
    }

    pub(crate) fn of_call(mut self, provider: &'static str, info: &OperationInfo, failed: Vec<Attempt>) -> Self {
        self.0.provider = provider;
        (self.0.service, self.0.action) = (info.service.name.to_owned(), info.action.to_owned());
        self.0.failed = failed;
        self
    }

    /// Returns the name of the provider, for example `tencent`. `None` if the error does not belong to a call, for
    /// example if a client could not be built.
    pub fn provider(&self) -> Option<&'static str> {
        Some(self.0.provider).filter(|provider| !provider.is_empty())
    }

    /// Returns the name of the service's module, for example `redis`. `None` if the error does not belong to a call.
    pub fn service(&self) -> Option<&str> {
        Some(self.0.service.as_str()).filter(|service| !service.is_empty())
    }

    /// Returns the provider's name of the action, for example `ResetPassword`. `None` if the error does not belong to
    /// a call.
    ///
    /// ```
    /// # use cumulo_core::Error;
    /// fn log(error: &Error) {
    ///     let call = [error.provider(), error.service(), error.action()].map(Option::unwrap_or_default).join(" ");
    ///     eprintln!("{call}: {} (request {})", error.message(), error.request_id().unwrap_or("unknown"));
    /// }
    /// ```
    pub fn action(&self) -> Option<&str> {
        Some(self.0.action.as_str()).filter(|action| !action.is_empty())
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the provider's error code. `None` if the provider did not return an error ([`ErrorKind::Api`]).
    ///
    /// The known codes of a service are constants in its module `codes`.
    ///
    /// ```
    /// # use cumulo_core::Error;
    /// fn is_missing(error: &Error) -> bool {
    ///     error.code().is_some_and(|code| code.starts_with("ResourceNotFound"))
    /// }
    /// ```
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the provider's message; the client's own text if the provider did not return the error. Secrets of the
    /// request are masked.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the provider's id of the last request. The provider's support needs this id. `None` if no response with
    /// an id was received.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the HTTP status of the last response. `None` if no response was received. Tencent Cloud returns most
    /// errors with status 200.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// Returns the headers of the last response. `None` if the provider did not return an error. They are not
    /// redacted, and neither `Debug` nor `Display` shows them.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.headers.as_ref()
    }

    /// Returns the number of attempts; 0 if no request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.failed.len() as u32
    }

    /// Returns all attempts in order, including the last, each with the reason of its failure.
    ///
    /// ```
    /// # use cumulo_core::Error;
    /// fn print(error: &Error) {
    ///     for attempt in error.failed_attempts() {
    ///         eprintln!("{}, next attempt after {:?}", attempt.reason(), attempt.waited());
    ///     }
    /// }
    /// ```
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.0.failed
    }

    /// Returns the token to resume a list that ended early. The list resumes at the page that had no items or could
    /// not be read. `None` unless the kind is [`ErrorKind::Incomplete`].
    pub fn resume_token(&self) -> Option<&ResumeToken> {
        self.0.resume.as_ref()
    }

    /// Returns true if the provider throttled the call, or if the client's own rate limit delayed it beyond its
    /// deadline.
    ///
    /// The client retries throttled requests, so the error means that the attempts, the retry budget or the deadline
    /// were exhausted.
    ///
    /// ```
    /// # use cumulo_core::{Error, ErrorKind};
    /// assert!(Error::builder(ErrorKind::RateLimit).build().is_throttled());
    /// ```
    pub fn is_throttled(&self) -> bool {
        self.0.reason == Some(Reason::Throttled)
    }

    /// Returns true if the provider rejected the credentials, the signature or the caller's permissions, or no
    /// credentials were found ([`ErrorKind::Credentials`]).
    ///
    /// ```
    /// # use cumulo_core::{Error, ErrorKind};
    /// assert!(Error::builder(ErrorKind::Credentials).build().is_auth());
    /// ```
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Credentials
            || matches!(self.0.reason, Some(Reason::Unauthorized | Reason::ClockSkew | Reason::Expired))
    }

    /// Returns true if the same call may succeed later and is safe to retry.
    ///
    /// True for throttled calls and failed connections. True for timeouts, broken connections and the provider's
    /// internal errors only if the operation is read-only or has a client token, because the provider may have
    /// executed the request.
    ///
    /// ```
    /// # use cumulo_core::{Error, ErrorKind};
    /// assert!(!Error::builder(ErrorKind::Config).build().is_retryable());
    /// ```
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text(f, false)?;
        if f.alternate() { causes(f, self.source()) } else { Ok(()) }
    }
}

/// Writes each cause once.
pub(crate) fn causes(f: &mut fmt::Formatter<'_>, mut cause: Option<&(dyn StdError + 'static)>) -> fmt::Result {
    while let Some(error) = cause {
        write!(f, ": {error}")?;
        cause = error.source();
    }
    Ok(())
}

impl Error {
    /// Writes the text of the error, and its kind if `kind` is true.
    fn text(&self, f: &mut fmt::Formatter<'_>, kind: bool) -> fmt::Result {
        let e = &self.0;
        for part in [e.provider, &e.service, &e.action] {
            if !part.is_empty() {
                write!(f, "{part} ")?;
            }
        }
        if let Some(code) = &e.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&e.message)?;
        let mut separator = " (";
        let mut add = |f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>| {
            write!(f, "{separator}{text}")?;
            separator = ", ";
            Ok(())
        };
        if kind {
            add(f, format_args!("kind {:?}", e.kind))?;
        }
        if let Some(status) = e.http_status {
            add(f, format_args!("HTTP {status}"))?;
        }
        if let Some(id) = &e.request_id {
            add(f, format_args!("request {id}"))?;
        }
        if e.failed.len() > 1 {
            add(f, format_args!("{} attempts: {}", e.failed.len(), Reasons(&e.failed)))?;
        }
        if separator == ", " { f.write_str(")") } else { Ok(()) }
    }
}

struct Reasons<'a>(&'a [Attempt]);

impl fmt::Display for Reasons<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for attempt in self.0 {
            write!(f, "{separator}{}", attempt.reason())?;
            separator = ", ";
        }
        Ok(())
    }
}

/// Writes the text, the kind and the causes on one line, and with `#` each attempt on its own line, so that the error
/// is readable when `fn main() -> Result<(), Error>` prints it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text(f, true)?;
        causes(f, self.source())?;
        if f.alternate() {
            for (index, attempt) in self.0.failed.iter().enumerate() {
                write!(f, "\nattempt {}: {attempt:?}", index + 1)?;
            }
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
