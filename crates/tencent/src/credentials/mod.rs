//! Tencent Cloud's credentials and their sources. Source of the rules: Tencent's documentation, its official SDKs and
//! `tccli`.
//!
//! A client without explicit credentials uses [`chain`]. The other functions are for [`ClientBuilder::credentials`]:
//!
//! ```no_run
//! use cumulo_tencent::{Client, credentials::{self, Role}};
//!
//! # fn run() -> Result<(), cumulo_tencent::Error> {
//! let role = Role::new("qcs::cam::uin/100000000001:roleName/ops").session_name("nightly");
//! let client = Client::builder().credentials(credentials::assume_role(credentials::chain(), role)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! [`ClientBuilder::credentials`]: crate::ClientBuilder::credentials

mod cvm;
mod profile;
mod sts;
mod tccli;

use std::{sync::Arc, time::Duration};

pub use cumulo_core::{
    BoxFuture,
    credentials::{Chain, Environment, Found, Role, Scheme, Source},
};
use cumulo_core::{
    Error, ProvideCredentials,
    credentials::{AssumeRole, FromEnvironment},
};
pub(crate) use tccli::tccli_region;

use crate::protocol::ENVIRONMENT;

/// The time before the expiry of credentials at which they are fetched again.
const RENEW_BEFORE: Duration = Duration::from_secs(300);

/// Returns the chain of the official SDKs: environment, OIDC role of TKE, profile of the SDKs, profile of `tccli`, CVM
/// role. The first source with credentials is used.
pub fn chain() -> Chain {
    let sources: Vec<Box<dyn Source>> = vec![
        Box::new(Variables(FromEnvironment::new(ENVIRONMENT))),
        Box::new(Tke),
        Box::new(profile::Profile),
        Box::new(tccli::Tccli),
        Box::new(cvm::CvmRole(None)),
    ];
    Chain::new(sources, RENEW_BEFORE)
}

/// Returns a chain that assumes a role with the credentials of `base` (STS `AssumeRole`). To chain roles, pass the
/// result as `base` again.
pub fn assume_role(base: impl ProvideCredentials, role: Role) -> Chain {
    let source = AssumeRole::new(Arc::new(base), role, |a, b, c| Box::pin(sts::assume(a, b, c)));
    Chain::new(vec![Box::new(source)], RENEW_BEFORE)
}

/// Returns a chain with the role of the CVM instance that the program runs on. Default name: the role that is bound to
/// the instance.
pub fn cvm_role(name: Option<String>) -> Chain {
    Chain::new(vec![Box::new(cvm::CvmRole(name))], RENEW_BEFORE)
}

/// Returns a chain with the role of a TKE pod (OIDC), from the environment variables `TKE_…` that TKE sets.
pub fn tke() -> Chain {
    Chain::new(vec![Box::new(Tke)], RENEW_BEFORE)
}

/// The `TENCENTCLOUD_…` environment variables. If both `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME`
/// are set, the key pair assumes this role, like in `tccli`.
struct Variables(FromEnvironment);

impl Source for Variables {
    fn name(&self) -> &str {
        self.0.name()
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let found = self.0.read(environment)?;
            let role = (
                environment.variable("TENCENTCLOUD_ROLE_ARN")?,
                environment.variable("TENCENTCLOUD_ROLE_SESSION_NAME")?,
            );
            match (found, role) {
                (Found::Credentials(base), (Some(arn), session_name @ Some(_))) => {
                    sts::assumed(environment, base, arn, session_name).await
                }
                (found, _) => Ok(found),
            }
        })
    }
}

/// The role of a TKE pod whose service account is bound to a role.
struct Tke;

impl Source for Tke {
    fn name(&self) -> &str {
        "TKE OIDC role"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let mut values = Vec::with_capacity(4);
            for name in ["TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"] {
                match environment.variable(name)? {
                    Some(value) => values.push(value),
                    None => return Ok(Found::nothing(format!("{name} is not set"))),
                }
            }
            let Ok([region, provider_id, file, arn]) = <[String; 4]>::try_from(values) else {
                return Ok(Found::nothing("unset"));
            };
            // The token is read at every renewal, because the kubelet replaces it.
            let token = environment.file(file.as_ref())?;
            let Some(token) = token.as_ref().map(|token| token.expose().trim()).filter(|token| !token.is_empty())
            else {
                return Err(Error::credentials(format!("{file} (TKE_WEB_IDENTITY_TOKEN_FILE) is missing or empty")));
            };
            let role = Role::new(arn).region(region);
            sts::with_web_identity(environment, &role, provider_id, token.into()).await.map(Found::some)
        })
    }
}
