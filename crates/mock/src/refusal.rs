//! Reasons for which a request is refused, and the error of each cloud for them.

use crate::cloud::Cloud;

/// Reason for which a request is refused. The variants hold names but no values of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The request has no usable signature.
    Unsigned(&'static str),
    UnknownKey,
    Signature(&'static str),
    Token(&'static str),
    TokenExpired,
    /// The request's time is outside the window.
    Expired,
    NonceUsed,
    /// A header that the protocol requires is missing or malformed.
    Header(&'static str),
    ContentType(String),
    Method(String),
    UnknownService(String),
    UnknownVersion(String),
    UnknownAction {
        action: String,
        version: String,
    },
    Missing(String),
    Unknown(String),
    WrongType {
        name: String,
        expected: String,
    },
    WrongValue {
        name: String,
        rule: String,
    },
    /// A repeated parameter or header.
    Repeated(String),
    /// A body larger than the limit.
    TooLarge(usize),
    /// A body that does not parse.
    Malformed(String),
    Password {
        name: String,
        rule: String,
        code: String,
        status: Option<u16>,
    },
    Throttled,
    Server(u16),
    /// The mock itself failed.
    Internal(String),
    Scripted {
        status: u16,
        code: String,
        message: String,
    },
}

/// The error that a cloud returns for a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CloudError {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Refusal {
    /// Returns the error that the cloud returns for the refusal.
    pub(crate) fn for_cloud(&self, cloud: Cloud) -> CloudError {
        let message = self.message();
        match self {
            Self::Scripted { status, code, .. } => CloudError { status: *status, code: code.clone(), message },
            Self::Password { code, status, .. } if !code.is_empty() => {
                let status = if cloud == Cloud::Tencent { 200 } else { status.unwrap_or(400) };
                CloudError { status, code: code.clone(), message }
            }
            _ => {
                let (status, code) = match cloud {
                    Cloud::Tencent => (200, self.tencent()),
                    Cloud::Alibaba => self.alibaba(),
                    Cloud::Zenlayer => self.zenlayer(),
                };
                let status = match self {
                    Self::Server(status) => *status,
                    // The gateway refuses the request before it reaches an API.
                    Self::TooLarge(_) => 413,
                    _ => status,
                };
                CloudError { status, code: code.into(), message }
            }
        }
    }

    fn tencent(&self) -> &'static str {
        match self {
            Self::Unsigned(_) => "AuthFailure.InvalidAuthorization",
            Self::UnknownKey => "AuthFailure.SecretIdNotFound",
            Self::Signature(_) => "AuthFailure.SignatureFailure",
            Self::Token(_) | Self::TokenExpired => "AuthFailure.TokenFailure",
            Self::Expired => "AuthFailure.SignatureExpire",
            Self::Header(_) | Self::Missing(_) => "MissingParameter",
            Self::Method(_) => "UnsupportedProtocol",
            Self::UnknownService(_) => "NoSuchProduct",
            Self::UnknownVersion(_) => "NoSuchVersion",
            Self::UnknownAction { .. } => "InvalidAction",
            Self::Unknown(_) => "UnknownParameter",
            Self::WrongValue { .. } | Self::Password { .. } => "InvalidParameterValue",
            Self::TooLarge(_) => "RequestSizeLimitExceeded",
            Self::NonceUsed
            | Self::ContentType(_)
            | Self::WrongType { .. }
            | Self::Repeated(_)
            | Self::Malformed(_) => "InvalidParameter",
            Self::Throttled => "RequestLimitExceeded",
            Self::Server(_) | Self::Internal(_) | Self::Scripted { .. } => "InternalError",
        }
    }

    fn alibaba(&self) -> (u16, &'static str) {
        match self {
            Self::Unsigned(_) => (400, "IncompleteSignature"),
            Self::UnknownKey => (404, "InvalidAccessKeyId.NotFound"),
            Self::Signature(_) => (400, "SignatureDoesNotMatch"),
            Self::Token(_) => (400, "InvalidSecurityToken.MismatchWithAccessKey"),
            Self::TokenExpired => (400, "InvalidSecurityToken.Expired"),
            Self::Expired => (400, "InvalidTimeStamp.Expired"),
            Self::NonceUsed => (400, "SignatureNonceUsed"),
            Self::Header(_) | Self::Missing(_) => (400, "MissingParameter"),
            Self::Method(_) => (400, "UnsupportedHTTPMethod"),
            Self::UnknownVersion(_) => (400, "InvalidVersion"),
            Self::UnknownService(_) | Self::UnknownAction { .. } => (404, "InvalidAction.NotFound"),
            Self::ContentType(_)
            | Self::Unknown(_)
            | Self::WrongType { .. }
            | Self::WrongValue { .. }
            | Self::Password { .. }
            | Self::Repeated(_)
            | Self::TooLarge(_)
            | Self::Malformed(_) => (400, "InvalidParameter"),
            Self::Throttled => (400, "Throttling.User"),
            Self::Server(503) => (503, "ServiceUnavailable"),
            Self::Server(_) | Self::Internal(_) | Self::Scripted { .. } => (500, "InternalError"),
        }
    }

    fn zenlayer(&self) -> (u16, &'static str) {
        match self {
            Self::Unsigned(_) | Self::Token(_) | Self::TokenExpired => (401, "AUTHFAILURE_INVALID_AUTHORIZATION"),
            Self::UnknownKey | Self::Signature(_) | Self::NonceUsed => (401, "AUTHFAILURE_SIGNATURE_FAILURE"),
            Self::Expired => (401, "AUTHFAILURE_SIGNATURE_EXPIRED"),
            // The cloud's own message is "not authorized; make sure that the API exists".
            Self::UnknownService(_) | Self::UnknownVersion(_) | Self::UnknownAction { .. } => {
                (404, "AUTHFAILURE_UNAUTHORIZED_OPERATION")
            }
            Self::Header(_) | Self::Missing(_) => (400, "MISSING_PARAMETER"),
            Self::WrongType { .. } | Self::Malformed(_) => (400, "INVALID_PARAMETER_TYPE"),
            Self::ContentType(_)
            | Self::Method(_)
            | Self::Unknown(_)
            | Self::WrongValue { .. }
            | Self::Repeated(_)
            | Self::TooLarge(_)
            | Self::Password { .. } => (400, "INVALID_PARAMETER_VALUE"),
            Self::Throttled => (429, "REQUEST_LIMIT_EXCEEDED"),
            Self::Server(503) => (503, "SERVICE_TEMPORARY_UNAVAILABLE"),
            Self::Server(_) | Self::Internal(_) | Self::Scripted { .. } => (500, "INTERNAL_SERVER_ERROR"),
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Unsigned(reason) => format!("The request is not signed as required: {reason}."),
            Self::UnknownKey => "The access key does not exist.".into(),
            Self::Signature(reason) => format!("The signature does not match: {reason}."),
            Self::Token(reason) => format!("The session token is invalid: {reason}."),
            Self::TokenExpired => "The session token has expired.".into(),
            Self::Expired => {
                "The time of the request differs too much from the time of the server; check the clock of the client."
                    .into()
            }
            Self::NonceUsed => "The signature nonce was used before.".into(),
            Self::Header(name) => format!("The header `{name}` is missing or malformed."),
            Self::ContentType(expected) => format!("The content type must be {expected}."),
            Self::Method(expected) => format!("The HTTP method must be {expected}."),
            Self::UnknownService(service) => format!("The service `{service}` does not exist."),
            Self::UnknownVersion(version) => format!("The version `{version}` does not exist."),
            Self::UnknownAction { action, version } => {
                format!("The action `{action}` does not exist in version `{version}`, or has a different path.")
            }
            Self::Missing(name) => format!("The request is missing the required parameter `{name}`."),
            Self::Unknown(name) => format!("The parameter `{name}` is not recognized."),
            Self::WrongType { name, expected } => format!("The parameter `{name}` must be of type {expected}."),
            Self::WrongValue { name, rule } => format!("The value of the parameter `{name}` {rule}."),
            Self::Repeated(name) => format!("The parameter or header `{name}` is repeated."),
            Self::TooLarge(limit) => format!("The request body is larger than {limit} bytes."),
            Self::Malformed(reason) => format!("The request cannot be read: {reason}."),
            Self::Password { name, rule, .. } => format!("The value of the parameter `{name}` {rule}."),
            Self::Throttled => "Too many requests; slow down.".into(),
            Self::Server(status) => format!("The server failed on demand with status {status}."),
            Self::Internal(reason) => format!("The mock failed: {reason}."),
            Self::Scripted { message, .. } => message.clone(),
        }
    }
}
