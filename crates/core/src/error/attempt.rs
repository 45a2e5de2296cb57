use std::{fmt, time::Duration};

use super::Error;

/// Why an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The provider asked to slow down.
    Throttled,
    /// No connection: nothing was sent.
    Connect,
    /// The connection broke after something may have been sent.
    Transport,
    /// No reply in time.
    Timeout,
    /// A fault on the provider's side.
    Fault,
    /// The request's time was too far from the provider's.
    ClockSkew,
    /// The session token had expired.
    Expired,
    /// Anything that another attempt does not change.
    Final,
}

impl Reason {
    /// A word for texts, labels and logs: `throttled`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::Connect => "no connection",
            Self::Transport => "broken connection",
            Self::Timeout => "timeout",
            Self::Fault => "fault",
            Self::ClockSkew => "clock skew",
            Self::Expired => "expired token",
            Self::Final => "refused",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An attempt that failed.
#[derive(Clone, Debug)]
pub struct Attempt {
    reason: Reason,
    code: Option<String>,
    http_status: Option<u16>,
    request_id: Option<String>,
    waited: Option<Duration>,
}

impl Attempt {
    pub(crate) fn new(reason: Reason, error: &Error, waited: Option<Duration>) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Self {
            reason,
            code: text(error.code()),
            http_status: error.http_status(),
            request_id: text(error.request_id()),
            waited,
        }
    }

    /// Why it failed.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The provider's error code.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// HTTP status of the reply, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// The provider's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The wait before the next attempt; `None`: there was none.
    pub fn waited(&self) -> Option<Duration> {
        self.waited
    }
}
