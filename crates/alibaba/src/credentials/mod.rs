//! Where Alibaba Cloud's credentials come from. Source of the rules: Alibaba's documentation, its official SDKs and
//! `aliyun`, its CLI.
//!
//! [`chain`] is what a client uses that is given none. The others are for [`ClientBuilder::credentials_from`]:
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
//! [`ClientBuilder::credentials_from`]: crate::ClientBuilder::credentials_from

mod cli;
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
    Credentials, Error, ProvideCredentials, Secret,
    credentials::{AssumeRole, FromEnvironment, read_json},
    time::parse_time,
};

use crate::protocol::ENVIRONMENT;

/// How long before their expiry credentials are fetched again.
const AHEAD: Duration = Duration::from_secs(15 * 60);

/// Environment, OIDC role (RRSA), profile of the CLI, profile of the SDKs, ECS RAM role, credentials URI; the first
/// that has credentials.
pub fn chain() -> Chain {
    let sources: Vec<Box<dyn Source>> = vec![
        Box::new(FromEnvironment(ENVIRONMENT)),
        Box::new(Oidc(None)),
        Box::new(cli::Cli(None)),
        Box::new(profile::Profile),
        Box::new(metadata::EcsRole { name: None, in_chain: true }),
        Box::new(metadata::Uri(None)),
    ];
    Chain::new(sources, AHEAD)
}

/// A role that `base` assumes (STS `AssumeRole`). Roles can be chained: `base` may be such a chain itself.
pub fn assume_role(base: impl ProvideCredentials, role: Role) -> Chain {
    one(AssumeRole { base: Arc::new(base), role, assume: |a, b, c| Box::pin(sts::assume(a, b, c)) })
}

/// A role for the holder of an OIDC token; the file is read again at every renewal.
pub fn oidc(provider_arn: impl Into<String>, token_file: impl Into<PathBuf>, role: Role) -> Chain {
    one(Oidc(Some((provider_arn.into(), token_file.into(), role))))
}

/// The RAM role of the ECS instance that the program runs on, by name or as bound.
pub fn ecs_role(name: Option<String>) -> Chain {
    one(metadata::EcsRole { name, in_chain: false })
}

/// The response of a URL, in the metadata server's form.
pub fn uri(uri: impl Into<String>) -> Chain {
    one(metadata::Uri(Some(uri.into())))
}

/// A profile of the CLI, from `~/.aliyun/config.json`.
pub fn cli_profile(name: impl Into<String>) -> Chain {
    one(cli::Cli(Some(name.into())))
}

fn one(source: impl Source) -> Chain {
    Chain::new(vec![Box::new(source)], AHEAD)
}

/// A role for the holder of an OIDC token: given, or from the variables of RRSA.
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

/// Temporary keys in the form of STS, the metadata server and URIs.
#[derive(Clone, Default)]
struct Keys {
    id: Option<String>,
    key: Option<Secret>,
    token: Option<Secret>,
    expiration: Option<String>,
    code: Option<String>,
    /// Where they come from.
    origin: String,
}

cumulo_core::model! {
    Keys {
        0 "AccessKeyId" id, 1 "AccessKeySecret" key, 2 "SecurityToken" token, 3 "Expiration" expiration, 4 "Code" code
    }
}

impl Keys {
    /// Reads a response in the metadata server's form.
    fn read(origin: &str, status: u16, body: &[u8]) -> Result<Self, Error> {
        let mut keys = Self { origin: origin.to_owned(), ..Self::default() };
        let read = read_json(&format!("the response of {origin}"), body, &mut keys);
        let code = keys.code.as_deref().unwrap_or("Success");
        if status != 200 || code != "Success" {
            return Err(Error::credentials(format!("{origin}: HTTP {status}, {code}")));
        }
        read.map(|()| keys)
    }

    /// Requires all fields, as official servers send them.
    fn credentials(self) -> Result<Credentials, Error> {
        let expires = self.expiration.as_deref().and_then(parse_time);
        match (self.id, self.key, self.token, expires) {
            (Some(id), Some(key), Some(token), Some(expires)) => {
                Ok(Credentials::with_token(id, key, token).expiring(expires))
            }
            _ => Err(Error::credentials(format!(
                "the response of {} lacks AccessKeyId, AccessKeySecret, SecurityToken or a valid Expiration",
                self.origin
            ))),
        }
    }

    /// Requires only the key pair.
    fn lenient(self) -> Result<Credentials, Error> {
        let expires = self.expiration.as_deref().and_then(parse_time);
        let (Some(id), Some(key)) = (self.id, self.key) else {
            let origin = self.origin;
            return Err(Error::credentials(format!("the response of {origin} lacks AccessKeyId or AccessKeySecret")));
        };
        let credentials = Credentials::with_token(id, key, self.token.unwrap_or_default());
        Ok(match expires {
            Some(expires) => credentials.expiring(expires),
            None => credentials.transient(),
        })
    }
}
