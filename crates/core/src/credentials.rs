use std::{
    env, fmt,
    sync::{Arc, OnceLock},
};

use crate::{BoxFuture, Error, Secret, sign::Key};

/// Who signs: id, key and, for temporary credentials, the session token, always read as one.
#[derive(Clone)]
pub struct Credentials {
    id: String,
    key: Secret,
    token: Option<Secret>,
    /// The key as an HMAC key, for the schemes that use it as it is.
    hmac: OnceLock<Key>,
}

impl Credentials {
    /// A long-lived key pair.
    pub fn new(id: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { id: id.into(), key: key.into(), token: None, hmac: OnceLock::new() }
    }

    /// Temporary credentials.
    pub fn with_token(id: impl Into<String>, key: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self { token: Some(token.into()), ..Self::new(id, key) }
    }

    /// Reads the provider's own environment variables.
    ///
    /// # Errors
    /// A variable is missing or empty, or has blanks around its value (which would only show as a wrong signature).
    pub fn from_environment(names: &EnvironmentVariables) -> Result<Self, Error> {
        let read = |name: &str| match env::var(name) {
            Ok(value) if value.trim() != value => {
                Err(Error::credentials(format!("environment variable {name} has blanks around its value")))
            }
            Ok(value) if !value.is_empty() => Ok(Some(value)),
            _ => Ok(None),
        };
        let required = |name: &str| {
            read(name)?.ok_or_else(|| Error::credentials(format!("environment variable {name} is not set")))
        };
        let token = names.token.map(read).transpose()?.flatten().map(Secret::from);
        Ok(Self { token, ..Self::new(required(names.id)?, required(names.key)?) })
    }

    /// Access key id (Alibaba, Zenlayer) or secret id (Tencent).
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Access key secret, secret key or access key password.
    pub fn key(&self) -> &Secret {
        &self.key
    }

    /// Session token of temporary credentials.
    pub fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// The key as an HMAC key, made once.
    pub fn hmac_key(&self) -> &Key {
        self.hmac.get_or_init(|| Key::new(self.key.expose().as_bytes()))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("id", &self.id).field("key", &self.key).field("token", &self.token).finish()
    }
}

/// The names of a provider's environment variables.
#[derive(Clone, Copy, Debug)]
pub struct EnvironmentVariables {
    /// Id of the key pair.
    pub id: &'static str,
    /// Secret of the key pair.
    pub key: &'static str,
    /// Session token, where the provider has such.
    pub token: Option<&'static str>,
    /// Default region, where the provider has such.
    pub region: Option<&'static str>,
    /// Endpoint for all services.
    pub endpoint: &'static str,
}

/// A source of credentials, asked before every attempt.
pub trait ProvideCredentials: Send + Sync + 'static {
    /// The credentials to sign with now.
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>>;
}

/// Always the same credentials.
pub(crate) struct Static(pub(crate) Arc<Credentials>);

impl ProvideCredentials for Static {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        let credentials = Ok(self.0.clone());
        Box::pin(async move { credentials })
    }
}
