use std::{fmt, time::Duration};

/// The reason why an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The provider throttled the request.
    Throttled,
    /// No connection could be established. The request was not sent.
    Connect,
    /// The connection broke after a part of the request may have been sent.
    Transport,
    /// No response was received before the timeout.
    Timeout,
    /// The provider had an internal error.
    Fault,
    /// The time in the request differed too much from the provider's clock.
    ClockSkew,
    /// The session token had expired.
    Expired,
    /// The provider rejected the credentials, the signature or the caller's permissions.
    Unauthorized,
    /// Any other failure, which another attempt would not change.
    Final,
}

impl Reason {
    /// Returns a short text for messages, metric labels and logs, for example `throttled`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::Connect => "no connection",
            Self::Transport => "broken connection",
            Self::Timeout => "timeout",
            Self::Fault => "fault",
            Self::ClockSkew => "clock skew",
            Self::Expired => "expired token",
            Self::Unauthorized => "unauthorized",
            Self::Final => "refused",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A failed attempt of a call.
#[derive(Clone, Debug)]
pub struct Attempt {
    reason: Reason,
    code: Option<String>,
    http_status: Option<u16>,
    request_id: Option<String>,
    waited: Option<Duration>,
}

impl Attempt {
    pub(super) fn new(
        reason: Reason,
        code: Option<String>,
        http_status: Option<u16>,
        request_id: Option<String>,
        waited: Option<Duration>,
    ) -> Self {
        Self { reason, code, http_status, request_id, waited }
    }

    /// Returns the reason why the attempt failed.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// Returns the provider's error code, if the provider returned an error.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the HTTP status of the response, if one was received.
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// Returns the provider's id of the request, if a response with an id was received.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the delay before the next attempt; `None` if no attempt followed.
    pub fn waited(&self) -> Option<Duration> {
        self.waited
    }
}
