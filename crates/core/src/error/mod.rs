mod api;
mod attempt;
mod resume;

use std::{error::Error as StdError, fmt};

pub(crate) use self::resume::Position;
pub use self::{
    api::ApiError,
    attempt::{Attempt, Reason},
    resume::ResumeToken,
};
use crate::{model::Masker, operation::OperationInfo};

/// Why a call failed. One pointer wide; never holds a secret.
///
/// `{error}` is the error's own text, and [`source`](StdError::source) its cause, so that a printer of causes shows each
/// of them once. `{error:#}` and `{error:?}` show both in one line, `{error:#?}` shows the attempts as well.
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
    failed: Vec<Attempt>,
    throttled: bool,
    auth: bool,
    retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
    resume: Option<ResumeToken>,
}

/// What sort of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The provider answered with an error: see [`Error::code`].
    Api,
    /// The client is set up wrongly: no region, a malformed endpoint.
    Config,
    /// There are no usable credentials.
    Credentials,
    /// The request could not be written.
    Request,
    /// The client's own rate limit would have kept the call back beyond its deadline: nothing was sent.
    RateLimit,
    /// No connection: nothing was sent.
    Connect,
    /// The connection broke after something may have been sent.
    Transport,
    /// Time ran out.
    Timeout,
    /// The reply is not what the provider's protocol says: a proxy's page, broken JSON.
    Reply,
    /// What was waited for has come to a state that it does not leave.
    Failed,
    /// A list ended before its end: the provider says that it has more items than were seen, or a page of it could not be
    /// read. [`Error::resume_token`] returns where it can be continued.
    Incomplete,
}

impl Error {
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
            failed: Vec::new(),
            throttled: false,
            auth: false,
            retryable: false,
            source: None,
            resume: None,
        }))
    }

    /// The client is set up wrongly.
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// There are no usable credentials.
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// The request could not be written.
    pub fn request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, message)
    }

    /// The client's own rate limit does not let the call go before its deadline; for a
    /// [`RateLimit`](crate::limit::RateLimit) of your own.
    pub fn limited(message: impl Into<String>) -> Self {
        let mut new = Self::new(ErrorKind::RateLimit, message);
        new.classify(true, false, true);
        new
    }

    /// The response is larger than the call accepts.
    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(
            ErrorKind::Reply,
            format!(
                "the response is larger than the limit of {limit} bytes; raise it with `max_response_size` of the call or \
                 the client builder"
            ),
        )
    }

    /// What a provider says went wrong, for tests and transports of one's own: its code, its message and the HTTP status.
    pub fn api(code: impl Into<String>, message: impl Into<String>, http_status: u16) -> Self {
        Self::replied(ApiError { code: code.into(), message: message.into(), request_id: None }, http_status)
    }

    /// A failure of some other sort, for tests and transports of one's own.
    pub fn of_kind(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(kind, message)
    }

    pub(crate) fn replied(error: ApiError, http_status: u16) -> Self {
        let mut new = Self::new(if error.code.is_empty() { ErrorKind::Reply } else { ErrorKind::Api }, error.message);
        new.0.code = Some(error.code).filter(|code| !code.is_empty());
        new.0.request_id = error.request_id;
        new.0.http_status = Some(http_status);
        new
    }

    /// What the provider said.
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

    /// Masks secrets in all that may quote a request: code, message, request id and causes.
    pub(crate) fn mask(&mut self, masker: &Masker) {
        let e = &mut *self.0;
        for text in [Some(&mut e.message), e.code.as_mut(), e.request_id.as_mut()].into_iter().flatten() {
            *text = masker.mask(std::mem::take(text));
        }
        // A cause cannot be changed: one that shows a secret is left out.
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

    /// Changes code and request id.
    pub(crate) fn map_marks(&mut self, change: impl Fn(String) -> String) {
        for text in [self.0.code.as_mut(), self.0.request_id.as_mut()].into_iter().flatten() {
            *text = change(std::mem::take(text));
        }
    }

    pub(crate) fn classify(&mut self, throttled: bool, auth: bool, retryable: bool) {
        (self.0.throttled, self.0.auth, self.0.retryable) = (throttled, auth, retryable);
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

    /// The provider's name: `tencent`. `None` if the failure belongs to no call.
    pub fn provider(&self) -> Option<&'static str> {
        Some(self.0.provider).filter(|provider| !provider.is_empty())
    }

    /// The service as its module is called: `redis`. `None` if the failure belongs to no call.
    pub fn service(&self) -> Option<&str> {
        Some(self.0.service.as_str()).filter(|service| !service.is_empty())
    }

    /// The action as the provider calls it: `ResetPassword`. `None` if the failure belongs to no call.
    pub fn action(&self) -> Option<&str> {
        Some(self.0.action.as_str()).filter(|action| !action.is_empty())
    }

    /// What sort of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The provider's error code. The service modules have the known ones as constants.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The provider's message, or what went wrong here.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The provider's id of the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// HTTP status of the last reply.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// How often the request was tried.
    pub fn attempts(&self) -> u32 {
        self.0.failed.len() as u32
    }

    /// The attempts, the last one included, and why each failed.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.0.failed
    }

    /// Returns where the list goes on that ended too early: the page that had no items, or that could not be read. `None`
    /// unless the kind is [`ErrorKind::Incomplete`].
    pub fn resume_token(&self) -> Option<&ResumeToken> {
        self.0.resume.as_ref()
    }

    /// Whether the provider asked to slow down, or the client's own rate limit did.
    pub fn is_throttled(&self) -> bool {
        self.0.throttled
    }

    /// Whether credentials or rights are the trouble.
    pub fn is_auth(&self) -> bool {
        self.0.auth || self.0.kind == ErrorKind::Credentials
    }

    /// Whether the same call may succeed later, and can be repeated without harm.
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
    /// Writes the error's own text, with its kind if that is wanted.
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
        let mut note = |f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>| {
            write!(f, "{separator}{text}")?;
            separator = ", ";
            Ok(())
        };
        if kind {
            note(f, format_args!("kind {:?}", e.kind))?;
        }
        if let Some(status) = e.http_status {
            note(f, format_args!("HTTP {status}"))?;
        }
        if let Some(id) = &e.request_id {
            note(f, format_args!("request {id}"))?;
        }
        if e.failed.len() > 1 {
            note(f, format_args!("{} attempts: {}", e.failed.len(), Reasons(&e.failed)))?;
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

/// For `fn main() -> Result<(), Error>`, which prints it: text, kind and causes in a line, with `#` the attempts below.
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
