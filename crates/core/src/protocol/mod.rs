//! How a provider's requests and responses are written and read.

mod codes;
mod received;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::HeaderMap;

pub use self::{
    codes::{Class, Codes},
    received::{ErrorMembers, Received, retry_after},
};
#[cfg(feature = "legacy-signatures")]
use crate::secret::Secret;
use crate::{
    credentials::Credentials,
    endpoint::Endpoint,
    error::{ApiError, Error},
    model::Model,
    operation::OperationInfo,
    transport::Outgoing,
};

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
    fn presign(&self, context: &RequestContext<'_>, _input: &dyn Model) -> Result<Presigned, Error> {
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

/// What a protocol makes of a request that is to be a URL.
#[cfg(feature = "legacy-signatures")]
pub struct Presigned {
    /// Path and query. Holds the signature and all parameters.
    pub target: Secret,
    /// How long the provider takes it, counted from the time of the signature.
    pub valid: Duration,
}
