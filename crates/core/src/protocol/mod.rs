//! How a provider's requests and responses are written and read.

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
    received::{ErrorMembers, Received, retry_after},
};
#[cfg(feature = "legacy-signatures")]
use crate::secret::Secret;
use crate::{
    credentials::Credentials,
    endpoint::Endpoint,
    error::{ApiError, Error, Reason},
    model::{Masker, Model},
    operation::OperationInfo,
    sign::SigningSteps,
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

    /// Returns the reason of a failed attempt, by the provider's code (empty if the response had none) and the HTTP status.
    fn reason(&self, code: &str, http_status: u16) -> Reason;

    /// Returns the partition of a host, for example a finance zone. Failover only uses endpoints in the same partition.
    /// Empty: the public partition.
    fn partition<'a>(&self, _authority: &'a str) -> &'a str {
        ""
    }

    /// How long the provider asks to wait: HTTP's own header, unless it has another.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_after(headers)
    }
}

/// What a request is made from, apart from its input.
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
    /// Where the steps of the signature go if the caller wants them.
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

    /// Keeps the steps of the signature in `steps`.
    pub(crate) fn keep_steps(mut self, steps: Option<&'a Cell<Option<SigningSteps>>>) -> Self {
        self.steps = steps;
        self
    }

    /// Reports how the request was signed: to the caller of [`Call::signing_steps`](crate::Call::signing_steps), and at
    /// level debug under the target `cumulo::sign`. Secrets of `input` and of the credentials are masked. `steps` is not
    /// called unless the steps go to either.
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
            debug!(target: "cumulo::sign", canonical_request, string_to_sign, "signing");
        }
        if let Some(kept) = self.steps {
            kept.set(Some(steps));
        }
    }
}

/// What a protocol makes of a request that is to be a URL.
#[cfg(feature = "legacy-signatures")]
pub struct Presigned {
    /// Path and query. Holds the signature and all parameters.
    pub target: Secret,
    /// How long the provider takes it, counted from the time of the signature.
    pub valid: Duration,
}
