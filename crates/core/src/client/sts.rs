use std::{sync::Arc, time::Duration};

use super::{executor::Executor, options::CallOptions};
use crate::{
    credentials::{Credentials, Environment, LIMIT, Static},
    endpoint,
    error::Error,
    future::BoxFuture,
    model::Model,
    operation::OperationInfo,
    protocol::Protocol,
};

/// A call that a credential provider makes to fetch credentials.
#[non_exhaustive]
pub struct StsCall<'a> {
    /// Name of the provider in errors.
    pub provider: &'static str,
    /// The operation.
    pub info: &'a OperationInfo<'a>,
    /// The provider's protocol.
    pub protocol: Box<dyn Protocol>,
    /// Endpoint of the security token service; `None`: the endpoint of the protocol.
    pub endpoint: Option<&'a str>,
    /// Region of the request.
    pub region: Option<String>,
    /// Credentials that sign the request.
    pub credentials: Arc<Credentials>,
    /// Parameters.
    pub input: &'a mut dyn Model,
}

impl<'a> StsCall<'a> {
    /// Creates a call without a region, to the endpoint of the protocol.
    pub fn new(
        provider: &'static str,
        info: &'a OperationInfo<'a>,
        protocol: Box<dyn Protocol>,
        credentials: Arc<Credentials>,
        input: &'a mut dyn Model,
    ) -> Self {
        Self { provider, info, protocol, endpoint: None, region: None, credentials, input }
    }

    /// Sets the endpoint of the security token service; `None`: the endpoint of the protocol.
    pub fn endpoint(mut self, endpoint: Option<&'a str>) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets the region of the request.
    pub fn region(mut self, region: Option<String>) -> Self {
        self.region = region;
        self
    }
}

/// The calls of credential providers use the same executor as the calls of programs. The method is defined in this
/// module so that the module `credentials` does not depend on the client.
impl Environment {
    /// Calls a security token service. Like a client, this signs and retries the request, and masks secrets in errors.
    ///
    /// # Errors
    /// The errors of any call.
    pub fn call<'a>(&'a self, call: StsCall<'a>, output: &'a mut dyn Model) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.call_sts(call, output))
    }

    async fn call_sts(&self, call: StsCall<'_>, output: &mut dyn Model) -> Result<(), Error> {
        let StsCall { provider, info, protocol, endpoint, region, credentials, input } = call;
        let transport = self.service_transport()?;
        let source = "endpoint of the security token service";
        let endpoint = endpoint.map(|endpoint| endpoint::read(endpoint, source)).transpose()?;
        if let Some(endpoint) = &endpoint {
            self.check_scheme(endpoint, source)?;
        }
        let client = Executor {
            region,
            endpoint,
            max_response_size: LIMIT,
            attempt_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            nonce: self.nonce_source(),
            ..Executor::new(provider, protocol, Arc::new(Static(credentials)), transport, self.skew())
        };
        let reply = client.call(info, input, &CallOptions::default(), output, None).await?;
        self.adopt_date(&reply.headers);
        Ok(())
    }
}

/// Omits the parameters, which may contain tokens.
impl std::fmt::Debug for StsCall<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StsCall")
            .field("provider", &self.provider)
            .field("action", &self.info.action)
            .field("endpoint", &self.endpoint)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
