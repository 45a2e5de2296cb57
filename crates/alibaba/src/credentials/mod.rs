//! Alibaba Cloud's credentials and their sources. Source of the rules: Alibaba's documentation, its official SDKs and
//! `aliyun`, its CLI.
//!
//! A client without explicit credentials uses [`chain`]. The other functions are for [`ClientBuilder::credentials`]:
//!
//! ```no_run
//! use cumulo_alibaba::{Client, credentials::{self, Role}};
//!
//! # fn run() -> Result<(), cumulo_alibaba::Error> {
//! let role = Role::new("acs:ram::123456789012:role/ops").session_name("nightly").region("cn-hangzhou");
//! let client = Client::builder().credentials(credentials::assume_role(credentials::chain(), role)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! [`ClientBuilder::credentials`]: crate::ClientBuilder::credentials

mod cli;
mod keys;
mod metadata;
mod profile;
mod sts;

use std::{path::PathBuf, sync::Arc, time::Duration};

pub(crate) use cli::cli_region;
pub use cumulo_core::{
    BoxFuture,
    credentials::{Chain, Environment, Found, Role, Scheme, Source},
};
use cumulo_core::{
    Error, ProvideCredentials,
    credentials::{AssumeRole, FromEnvironment},
};

use crate::protocol::ENVIRONMENT;

/// The time before the expiry of credentials at which they are fetched again.
const RENEW_BEFORE: Duration = Duration::from_secs(15 * 60);

/// Returns the chain of the official SDKs: environment, OIDC role (RRSA), profile of the CLI, profile of the SDKs, ECS
/// RAM role, credentials URI. The first source with credentials is used.
pub fn chain() -> Chain {
    let sources: Vec<Box<dyn Source>> = vec![
        Box::new(FromEnvironment::new(ENVIRONMENT)),
        Box::new(Oidc(None)),
        Box::new(cli::Cli(None)),
        Box::new(profile::Profile),
        Box::new(metadata::EcsRole { name: None, in_chain: true }),
        Box::new(metadata::Uri(None)),
    ];
    Chain::new(sources, RENEW_BEFORE)
}

/// Returns a chain that assumes a role with the credentials of `base` (STS `AssumeRole`). To chain roles, pass the
/// result as `base` again.
pub fn assume_role(base: impl ProvideCredentials, role: Role) -> Chain {
    single(AssumeRole::new(Arc::new(base), role, |a, b, c| Box::pin(sts::assume(a, b, c))))
}

/// Returns a chain that assumes a role with an OIDC token. The token file is read again at every renewal.
pub fn oidc(provider_arn: impl Into<String>, token_file: impl Into<PathBuf>, role: Role) -> Chain {
    single(Oidc(Some((provider_arn.into(), token_file.into(), role))))
}

/// Returns a chain with the RAM role of the ECS instance that the program runs on. Default name: the role that is
/// bound to the instance.
pub fn ecs_role(name: Option<String>) -> Chain {
    single(metadata::EcsRole { name, in_chain: false })
}

/// Returns a chain with the credentials in the response of a URI, in the format of the metadata server.
pub fn uri(uri: impl Into<String>) -> Chain {
    single(metadata::Uri(Some(uri.into())))
}

/// Returns a chain with a profile of the CLI, from `~/.aliyun/config.json`.
pub fn cli_profile(name: impl Into<String>) -> Chain {
    single(cli::Cli(Some(name.into())))
}

fn single(source: impl Source) -> Chain {
    Chain::new(vec![Box::new(source)], RENEW_BEFORE)
}

/// A role that is assumed with an OIDC token. `None`: the role and the token in the environment variables of RRSA.
struct Oidc(Option<(String, PathBuf, Role)>);

impl Source for Oidc {
    fn name(&self) -> &str {
        "OIDC role"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            if let Some((provider_arn, file, role)) = &self.0 {
                return sts::with_oidc(environment, provider_arn, file, role).await.map(Found::some);
            }
            let [arn, provider_arn, file] =
                ["ALIBABA_CLOUD_ROLE_ARN", "ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "ALIBABA_CLOUD_OIDC_TOKEN_FILE"]
                    .map(|name| (name, environment.variable(name)));
            let (Some(arn), Some(provider_arn), Some(file)) = (arn.1?, provider_arn.1?, file.1?) else {
                let names = [arn.0, provider_arn.0, file.0].join(", ");
                return Ok(Found::nothing(format!("not all of {names} are set")));
            };
            let mut role = Role::new(arn);
            role.session_name = environment.variable("ALIBABA_CLOUD_ROLE_SESSION_NAME")?;
            sts::with_oidc(environment, &provider_arn, file.as_ref(), &role).await.map(Found::some)
        })
    }
}
