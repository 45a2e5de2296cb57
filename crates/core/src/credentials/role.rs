use std::{sync::Arc, time::Duration};

use super::{Credentials, Environment, Found, ProvideCredentials, Source};
use crate::{error::Error, future::BoxFuture, time::unix_seconds};

/// A role and the parameters with which it is assumed.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Role {
    /// Its name: `acs:ram::123:role/ops`, `qcs::cam::uin/123:roleName/ops`.
    pub arn: String,
    /// Name of the session in audit logs; generated if unset.
    pub session_name: Option<String>,
    /// How long the session lasts; the provider's default if unset.
    pub duration: Option<Duration>,
    /// A policy that narrows the role's rights.
    pub policy: Option<String>,
    /// External id that the role's owner requires from other accounts.
    pub external_id: Option<String>,
    /// Region of the security token service.
    pub region: Option<String>,
    /// Endpoint of the security token service.
    pub endpoint: Option<String>,
}

impl Role {
    /// A role by its name (ARN).
    pub fn new(arn: impl Into<String>) -> Self {
        Self { arn: arn.into(), ..Self::default() }
    }

    /// Name of the session.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// How long the session lasts.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// A policy that narrows the role's rights.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// External id that the role's owner requires from other accounts.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Region of the security token service.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Endpoint of the security token service: `sts-vpc.cn-beijing.aliyuncs.com`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Returns the session's name, generated if there is none.
    pub fn session(&self, environment: &Environment) -> String {
        self.session_name.clone().unwrap_or_else(|| format!("cumulo-{}", unix_seconds(environment.now())))
    }
}

/// A role that other credentials assume, in the way of the provider.
pub struct AssumeRole {
    /// The credentials that assume it.
    pub base: Arc<dyn ProvideCredentials>,
    /// The role.
    pub role: Role,
    /// The provider's call.
    pub assume: Assume,
}

/// How a provider's role is assumed.
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
