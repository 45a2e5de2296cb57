use super::{Credentials, Environment, Found, Source};
use crate::{error::Error, future::BoxFuture};

/// The names of the environment variables of a provider.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnvironmentVariables {
    /// Variable with the id of the key pair.
    pub id: &'static str,
    /// Variable with the secret of the key pair.
    pub key: &'static str,
    /// Variable with the session token, if the provider has session tokens.
    pub token: Option<&'static str>,
    /// Variable with a token that replaces the signature, if the provider has such tokens. The key pair takes
    /// precedence.
    pub bearer: Option<&'static str>,
    /// Variable with the default region, if the provider has regions.
    pub region: Option<&'static str>,
    /// Variable with the endpoint of all services.
    pub endpoint: &'static str,
    /// True if an empty variable of the key pair is an error, as in the provider's own SDKs.
    pub empty_is_error: bool,
}

impl EnvironmentVariables {
    /// Creates the names of a provider that has key pairs, and neither session tokens nor regions.
    pub const fn new(id: &'static str, key: &'static str, endpoint: &'static str) -> Self {
        Self { id, key, token: None, bearer: None, region: None, endpoint, empty_is_error: false }
    }

    /// Sets the variable with the session token.
    pub const fn token(mut self, name: &'static str) -> Self {
        self.token = Some(name);
        self
    }

    /// Sets the variable with a token that replaces the signature.
    pub const fn bearer(mut self, name: &'static str) -> Self {
        self.bearer = Some(name);
        self
    }

    /// Sets the variable with the default region.
    pub const fn region(mut self, name: &'static str) -> Self {
        self.region = Some(name);
        self
    }

    /// Sets whether an empty variable of the key pair is an error. Default: false.
    pub const fn empty_is_error(mut self, is_error: bool) -> Self {
        self.empty_is_error = is_error;
        self
    }
}

/// The source that reads the environment variables of a provider.
#[derive(Clone, Copy, Debug)]
pub struct FromEnvironment(EnvironmentVariables);

impl FromEnvironment {
    /// Creates the source that reads the variables with these names.
    pub const fn new(names: EnvironmentVariables) -> Self {
        Self(names)
    }

    /// Reads the credentials from the variables.
    ///
    /// # Errors
    /// Only one of the two variables of the key pair is set, or a value has leading or trailing whitespace, which
    /// would make the signature invalid.
    pub fn read(&self, environment: &Environment) -> Result<Found, Error> {
        let names = &self.0;
        for name in [names.id, names.key] {
            if names.empty_is_error && environment.raw_variable(name).is_some_and(|value| value.is_empty()) {
                return Err(Error::credentials(format!("{name} is set, but empty")));
            }
        }
        let optional = |name: Option<&str>| name.map_or(Ok(None), |name| environment.variable(name));
        let missing = |name: &str, other: &str| Error::credentials(format!("{name} is not set, but {other} is"));
        match (environment.variable(names.id)?, environment.variable(names.key)?) {
            (Some(id), Some(key)) => Ok(Found::some(match optional(names.token)? {
                Some(token) => Credentials::with_token(id, key, token),
                None => Credentials::new(id, key),
            })),
            (Some(_), None) => Err(missing(names.key, names.id)),
            (None, Some(_)) => Err(missing(names.id, names.key)),
            (None, None) => match (optional(names.bearer)?, names.bearer) {
                (Some(token), _) => Ok(Found::some(Credentials::bearer(token))),
                (None, Some(bearer)) => Ok(Found::nothing(format!("neither {} nor {bearer} is set", names.id))),
                (None, None) => Ok(Found::nothing(format!("{} is not set", names.id))),
            },
        }
    }
}

impl Source for FromEnvironment {
    fn name(&self) -> &str {
        "environment"
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        let found = self.read(environment);
        Box::pin(async move { found })
    }
}
