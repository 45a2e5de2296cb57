//! The protocol of a provider: it builds and signs requests, and reads responses.

mod codes;
mod received;

use std::{
    cell::Cell,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::HeaderMap;
use tracing::{Level, debug, enabled};

pub use self::{
    codes::Codes,
    received::{ErrorFields, Received, retry_after},
};
#[cfg(feature = "legacy-signatures")]
use crate::secret::Secret;
#[cfg(feature = "testing")]
use crate::transport::RecordedNames;
use crate::{
    credentials::Credentials,
    endpoint::Endpoint,
    error::{ApiError, Error, Reason},
    model::{Masker, Model},
    operation::OperationInfo,
    sign::SigningSteps,
    transport::Outgoing,
};

/// The protocol of a provider: it builds and signs requests, and reads responses.
pub trait Protocol: Send + Sync + 'static {
    /// Returns the endpoint of a service in the region of the call or the client.
    ///
    /// # Errors
    /// The service requires a region and none is set.
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, input: &dyn Model) -> Result<Endpoint, Error>;

    /// Builds and signs a request. The client calls this for every attempt, because signatures contain the time.
    ///
    /// # Errors
    /// The input cannot be encoded, or a header value contains characters that are not allowed.
    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error>;

    /// Builds and signs a request as a URL.
    ///
    /// # Errors
    /// The operation or the credentials do not support presigned URLs.
    #[cfg(feature = "legacy-signatures")]
    fn presign(&self, context: &RequestContext<'_>, _input: &dyn Model) -> Result<Presigned, Error> {
        Err(Error::request(format!("{} cannot be presigned", context.info.action)))
    }

    /// Reads a response into `output`, and returns the request id.
    ///
    /// # Errors
    /// The provider returned an error, or the response does not follow its protocol (the code is empty).
    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError>;

    /// Returns the reason of a failed attempt, by the provider's code (empty if the response had none) and the HTTP
    /// status.
    fn reason(&self, code: &str, http_status: u16) -> Reason;

    /// Returns the partition of a host, for example a finance zone; empty for the public partition. Failover only uses
    /// endpoints in the same partition.
    fn partition<'a>(&self, _authority: &'a str) -> &'a str {
        ""
    }

    /// Returns the delay that the provider requests. Default: the HTTP header `Retry-After`.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_after(headers)
    }

    /// Returns the names of the provider that a recording needs. Providers implement it within
    /// [`testing_only!`](crate::testing_only).
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    fn recorded_names(&self) -> &'static RecordedNames {
        RecordedNames::NONE
    }
}

/// The data of a request apart from its input.
#[non_exhaustive]
pub struct RequestContext<'a> {
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// The credentials that sign the request.
    pub credentials: &'a Arc<Credentials>,
    /// The region of the call or of the client.
    pub region: Option<&'a str>,
    /// The endpoint of the request.
    pub endpoint: &'a Endpoint,
    /// The time of the signature.
    pub time: SystemTime,
    /// Returns a new nonce, for signatures that use nonces.
    pub nonce: &'a dyn Fn() -> String,
    /// Receives the steps of the signature, if the caller requested them.
    steps: Option<&'a Cell<Option<SigningSteps>>>,
}

impl<'a> RequestContext<'a> {
    /// Creates a context without a region.
    pub fn new(
        info: &'a OperationInfo<'a>,
        credentials: &'a Arc<Credentials>,
        endpoint: &'a Endpoint,
        time: SystemTime,
        nonce: &'a dyn Fn() -> String,
    ) -> Self {
        Self { info, credentials, region: None, endpoint, time, nonce, steps: None }
    }

    /// Sets the region of the client or the call.
    pub fn region(mut self, region: Option<&'a str>) -> Self {
        self.region = region;
        self
    }

    /// Stores the steps of the signature in `steps`.
    pub(crate) fn keep_steps(mut self, steps: Option<&'a Cell<Option<SigningSteps>>>) -> Self {
        self.steps = steps;
        self
    }

    /// Reports the steps of the signature: to the caller of [`Call::signing_steps`](crate::Call::signing_steps), and
    /// at level debug under the target `cumulo::sign`. Secrets of `input` and of the credentials are masked. `steps`
    /// is called only if one of the two needs it.
    pub fn signed(&self, input: &dyn Model, steps: &dyn Fn() -> SigningSteps) {
        let logged = enabled!(target: "cumulo::sign", Level::DEBUG);
        if !logged && self.steps.is_none() {
            return;
        }
        let masker = Masker::new(input, self.credentials.secrets());
        let steps = steps().masked(&|text| masker.mask(text));
        if logged {
            let (canonical_request, string_to_sign) =
                (steps.canonical_request().unwrap_or_default(), steps.string_to_sign());
            debug!(target: "cumulo::sign", canonical_request, string_to_sign, "request signed");
        }
        if let Some(cell) = self.steps {
            cell.set(Some(steps));
        }
    }
}

/// A signed request as a URL.
#[cfg(feature = "legacy-signatures")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Presigned {
    /// Path and query. They contain the signature and all parameters.
    pub target: Secret,
    /// The time for which the provider accepts the URL, counted from the time of the signature.
    pub valid: Duration,
}

#[cfg(feature = "legacy-signatures")]
impl Presigned {
    /// Creates a signed request from its path with the query, and the time for which the provider accepts it.
    pub fn new(target: impl Into<Secret>, valid: Duration) -> Self {
        Self { target: target.into(), valid }
    }
}

impl std::fmt::Debug for RequestContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RequestContext")
            .field("action", &self.info.action)
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}
