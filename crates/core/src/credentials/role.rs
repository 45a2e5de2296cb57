use std::{sync::Arc, time::Duration};

use super::{Credentials, Environment, Found, ProvideCredentials, Source};
use crate::{error::Error, future::BoxFuture, time::unix_seconds};

/// A role, and the parameters for assuming it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Role {
    /// Name (ARN) of the role: `acs:ram::123:role/ops`, `qcs::cam::uin/123:roleName/ops`.
    pub arn: String,
    /// Name of the session in audit logs; generated if unset.
    pub session_name: Option<String>,
    /// Duration of the session; the provider's default if unset.
    pub duration: Option<Duration>,
    /// Policy that restricts the permissions of the role.
    pub policy: Option<String>,
    /// External id that the owner of the role requires from other accounts.
    pub external_id: Option<String>,
    /// Region of the security token service.
    pub region: Option<String>,
    /// Endpoint of the security token service.
    pub endpoint: Option<String>,
}

impl Role {
    /// Creates a role from its name (ARN).
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), ..Self::default() }
    }

    /// Sets the name of the session in audit logs. Default: generated.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// Sets the duration of the session. Default: the default of the provider.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets a policy that restricts the permissions of the role.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets the external id that the owner of the role requires from other accounts.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets the region of the security token service.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the endpoint of the security token service, for example `sts-vpc.cn-beijing.aliyuncs.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Returns the name of the session. Generates a name if it is unset.
    pub fn session(&self, environment: &Environment) -> String {
        self.session_name.clone().unwrap_or_else(|| format!("cumulo-{}", unix_seconds(environment.now())))
    }
}

/// A source that assumes a role with other credentials.
pub struct AssumeRole {
    base: Arc<dyn ProvideCredentials>,
    role: Role,
    assume: Assume,
}

impl AssumeRole {
    /// Creates a source from the credentials that assume the role, the role, and the function of the provider.
    pub fn new(base: Arc<dyn ProvideCredentials>, role: Role, assume: Assume) -> Self {
        Self { base, role, assume }
    }
}

/// A function that assumes a role of a provider.
pub type Assume = for<'a> fn(&'a Environment, Arc<Credentials>, &'a Role) -> BoxFuture<'a, Result<Credentials, Error>>;

impl Source for AssumeRole {
    fn name(&self) -> &str {
        "role"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let base = self.base.credentials().await?;
            (self.assume)(environment, base, &self.role).await.map(Found::some)
        })
    }
}

impl std::fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRole").field("role", &self.role).finish_non_exhaustive()
    }
}
