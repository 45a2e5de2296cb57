use std::{sync::Arc, time::Duration};

#[cfg(feature = "testing")]
use crate::client::mock_responses::MockResponses;
use crate::{
    client::{
        failover::Route,
        limit::RateLimit,
        options::CallOptions,
        retry::{Pace, Quota, Retry},
    },
    credentials::ProvideCredentials,
    defaults::{ATTEMPT_TIMEOUT, MAX_RESPONSE_SIZE, TIMEOUT},
    endpoint::Endpoint,
    error::Error,
    operation::Facts,
    protocol::Protocol,
    time::{Nonce, Skew, random_nonce},
    transport::Transport,
};

/// The executor of calls. It does not depend on the type of an operation, so that it is compiled only once.
pub(crate) struct Executor {
    pub(crate) provider: &'static str,
    pub(crate) protocol: Box<dyn Protocol>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    /// True if plain HTTP to other machines is allowed.
    pub(crate) allow_http: bool,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    /// The mock that returns the results of calls.
    #[cfg(feature = "testing")]
    pub(crate) mock_responses: Option<Arc<dyn MockResponses>>,
    pub(crate) retry: Retry,
    pub(crate) limit: Option<Arc<dyn RateLimit>>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) nonce: Nonce,
    pub(crate) route: Option<Box<dyn Route>>,
    pub(crate) skew: Arc<Skew>,
    pub(crate) quota: Quota,
    pub(crate) pace: Pace,
}

impl Executor {
    /// Creates an executor with the default settings.
    pub(crate) fn new(
        provider: &'static str,
        protocol: Box<dyn Protocol>,
        credentials: Arc<dyn ProvideCredentials>,
        transport: Arc<dyn Transport>,
        skew: Arc<Skew>,
    ) -> Self {
        Self {
            provider,
            protocol,
            region: None,
            endpoint: None,
            allow_http: false,
            credentials,
            transport,
            #[cfg(feature = "testing")]
            mock_responses: None,
            retry: Retry::default(),
            limit: None,
            attempt_timeout: ATTEMPT_TIMEOUT,
            timeout: TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            nonce: random_nonce(),
            route: None,
            skew,
            quota: Quota::default(),
            pace: Pace::default(),
        }
    }

    /// Returns the options of a call. If they have an error, adds the facts of the call to it.
    pub(crate) fn checked(&self, facts: &Facts, options: Result<CallOptions, Error>) -> Result<CallOptions, Error> {
        options.map_err(|error| facts.with(|info| error.of_call(self.provider, info, Vec::new())))
    }
}
