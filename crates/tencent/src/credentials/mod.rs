//! Where Tencent Cloud's credentials come from. Source of the rules: Tencent's documentation, its official SDKs and
//! `tccli`.
//!
//! [`chain`] is what a client uses that is given none. The others are for [`ClientBuilder::credentials_from`]:
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
//! [`ClientBuilder::credentials_from`]: crate::ClientBuilder::credentials_from

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

/// How long before their expiry credentials are fetched again.
const AHEAD: Duration = Duration::from_secs(300);

/// Environment, TKE's OIDC role, profile of the SDKs, profile of `tccli`, CVM role; the first that has credentials.
pub fn chain() -> Chain {
    let sources: Vec<Box<dyn Source>> = vec![
        Box::new(Variables(FromEnvironment(ENVIRONMENT))),
        Box::new(Tke),
        Box::new(profile::Profile),
        Box::new(tccli::Tccli),
        Box::new(cvm::CvmRole(None)),
    ];
    Chain::new(sources, AHEAD)
}

/// A role that `base` assumes (STS `AssumeRole`). Roles can be chained: `base` may be such a chain itself.
pub fn assume_role(base: impl ProvideCredentials, role: Role) -> Chain {
    Chain::new(
        vec![Box::new(AssumeRole { base: Arc::new(base), role, assume: |a, b, c| Box::pin(sts::assume(a, b, c)) })],
        AHEAD,
    )
}

/// The role of the CVM instance that the program runs on, by name or as bound.
pub fn cvm_role(name: Option<String>) -> Chain {
    Chain::new(vec![Box::new(cvm::CvmRole(name))], AHEAD)
}

/// The role of a TKE pod (OIDC), from the `TKE_…` variables that TKE sets.
pub fn tke() -> Chain {
    Chain::new(vec![Box::new(Tke)], AHEAD)
}

/// `TENCENTCLOUD_…`; with `TENCENTCLOUD_ROLE_ARN` and `TENCENTCLOUD_ROLE_SESSION_NAME`, both of them, the key pair assumes
/// that role, as in `tccli`.
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

/// A pod of TKE with a service account that is bound to a role.
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
            // Read at every renewal: the kubelet replaces the token.
            let token = environment.file(file.as_ref())?;
            let Some(token) = token.as_deref().map(|token| token.trim()).filter(|token| !token.is_empty()) else {
                return Err(Error::credentials(format!("{file} (TKE_WEB_IDENTITY_TOKEN_FILE) is missing or empty")));
            };
            let role = Role::new(arn).region(region);
            sts::with_web_identity(environment, &role, provider_id, token.into()).await.map(Found::some)
        })
    }
}
