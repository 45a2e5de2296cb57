//! Credentials and their sources: values, environment variables, profile files, roles, metadata servers.
//!
//! A provider crate lists its [`Source`]s in the provider's official order. A [`Chain`] tries them in this order,
//! caches the credentials of the first source that has credentials, and loads them again from the same source before
//! they expire.

mod bounded;
mod chain;
mod custom;
mod environment;
#[doc(hidden)]
pub mod ini;
mod metadata;
mod process;
mod role;
mod variables;

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::SystemTime,
};

#[doc(hidden)]
pub use bounded::LIMIT;
pub use chain::{Chain, Found, Source};
pub use environment::Environment;
#[doc(hidden)]
pub use environment::split_url;
#[doc(hidden)]
pub use metadata::{InstanceRole, is_role_name, role_of_instance};
#[doc(hidden)]
pub use process::run;
pub use role::{AssumeRole, Role};
pub use variables::{EnvironmentVariables, FromEnvironment};

use crate::{
    error::Error,
    future::BoxFuture,
    hmac_key::HmacKey,
    model::{Envelope, Model, decode},
    secret::Secret,
};

/// The credentials of a request: id, key and, for temporary credentials, the session token, always loaded together.
#[derive(Clone)]
pub struct Credentials {
    scheme: Scheme,
    id: String,
    key: Secret,
    token: Option<Secret>,
    expires: Option<SystemTime>,
    transient: bool,
    /// The secret key as an HMAC key, for schemes that use it unchanged.
    hmac: OnceLock<HmacKey>,
}

/// The method by which credentials authenticate a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// Requests are signed with the key.
    Signed,
    /// Requests contain the token, and are not signed.
    Bearer,
    /// Requests contain an identity token (the id token of OpenID Connect), and are not signed.
    IdToken,
    /// Requests contain the token in the header [`Credentials::id`], and are not signed.
    Header,
    /// Requests are not authenticated. Few operations allow it.
    Anonymous,
}

impl Credentials {
    /// Creates credentials from a long-lived key pair.
    pub fn new(id: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::of(Scheme::Signed, id.into(), key.into(), None)
    }

    /// Creates temporary credentials. An empty token is ignored, because the providers' tools write an empty token
    /// next to long-lived keys.
    pub fn with_token(id: impl Into<String>, key: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        let token = Some(token.into()).filter(|token| !token.expose().is_empty());
        Self::of(Scheme::Signed, id.into(), key.into(), token)
    }

    /// Creates credentials from a bearer token that replaces the signature, for example a personal access token.
    /// A provider that does not accept the scheme returns an error of
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials).
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::of(Scheme::Bearer, String::new(), Secret::default(), Some(token.into()))
    }

    /// Creates credentials from an identity token (the id token of OpenID Connect) that replaces the signature.
    pub fn id_token(token: impl Into<Secret>) -> Self {
        Self::of(Scheme::IdToken, String::new(), Secret::default(), Some(token.into()))
    }

    /// Creates credentials from a token that is sent in the given header and replaces the signature.
    pub fn header_token(header: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self::of(Scheme::Header, header.into(), Secret::default(), Some(token.into()))
    }

    /// Creates credentials for operations that need no authentication.
    pub fn anonymous() -> Self {
        Self::of(Scheme::Anonymous, String::new(), Secret::default(), None)
    }

    fn of(scheme: Scheme, id: String, key: Secret, token: Option<Secret>) -> Self {
        Self { scheme, id, key, token, expires: None, transient: false, hmac: OnceLock::new() }
    }

    /// Sets the time at which the credentials expire, by the provider's clock.
    pub fn expiring(mut self, time: SystemTime) -> Self {
        self.expires = Some(time);
        self
    }

    /// Marks credentials that expire at an unknown time. A [`Chain`] loads them again for every call.
    pub fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// Returns true if the credentials are marked as [`transient`](Credentials::transient).
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// Returns the method by which the credentials authenticate a request.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Returns the public part of the key pair (access key id, secret id); the name of the header for
    /// [`Scheme::Header`].
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the access key secret, secret key or access key password.
    pub fn key(&self) -> &Secret {
        &self.key
    }

    /// Returns the session token of temporary credentials, or the bearer or identity token.
    pub fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// Returns the key and the token, which must not be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        [Some(&self.key), self.token.as_ref()].into_iter().flatten()
    }

    /// Returns the time at which the credentials expire; `None` if they do not expire or the time is unknown.
    pub fn expires(&self) -> Option<SystemTime> {
        self.expires
    }

    /// Returns the secret key as an HMAC key, which is computed once.
    pub fn hmac_key(&self) -> &HmacKey {
        self.hmac.get_or_init(|| HmacKey::new(self.key.expose().as_bytes()))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("scheme", &self.scheme)
            .field("id", &self.id)
            .field("key", &self.key)
            .field("token", &self.token)
            .field("expires", &self.expires)
            .finish()
    }
}

/// Reads a JSON object that may contain secrets. Skips a byte order mark.
///
/// # Errors
/// The text is not a JSON object. The error contains `subject` and the position, but no part of the text.
#[doc(hidden)]
pub fn read_json(subject: &str, json: &[u8], into: &mut dyn Model) -> Result<(), Error> {
    match decode(json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json), &mut Envelope::bare(), into) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::credentials(format!(
            "{subject} is not a JSON object (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}

/// Checks that a field of a key pair or a token has no leading or trailing whitespace, which would make the signature
/// invalid.
///
/// # Errors
/// The value has leading or trailing whitespace. The error contains the name of the field.
#[doc(hidden)]
pub fn without_blanks(field: &str, value: &str) -> Result<(), Error> {
    if value.trim() == value {
        Ok(())
    } else {
        Err(Error::credentials(format!("the value of `{field}` has leading or trailing whitespace: remove it")))
    }
}

/// A credential provider. The client calls it before every attempt, so an implementation that loads credentials over
/// the network should cache them until they expire, like [`Chain`].
pub trait ProvideCredentials: Send + Sync + 'static {
    /// Returns the credentials for a request that is sent now.
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>>;

    /// Reports that the provider rejected these credentials as expired. Returns true if the next call of
    /// [`credentials`](Self::credentials) may return different credentials; the client then retries once. Default:
    /// false.
    fn reject(&self, _credentials: &Arc<Credentials>) -> bool {
        false
    }

    /// Returns the provider in the form that clients store.
    #[doc(hidden)]
    fn into_shared(self) -> Arc<dyn ProvideCredentials>
    where
        Self: Sized,
    {
        Arc::new(self)
    }
}

impl ProvideCredentials for Arc<dyn ProvideCredentials> {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        (**self).credentials()
    }

    fn reject(&self, credentials: &Arc<Credentials>) -> bool {
        (**self).reject(credentials)
    }

    fn into_shared(self) -> Self {
        self
    }
}

/// Fixed credentials.
impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        let credentials = Ok(Arc::new(self.clone()));
        Box::pin(async move { credentials })
    }

    /// Allocates the credentials once for all calls, so that signing keys derived from them can be cached.
    fn into_shared(self) -> Arc<dyn ProvideCredentials> {
        Arc::new(Static(Arc::new(self)))
    }
}

/// Fixed credentials, shared by all calls.
pub(crate) struct Static(pub(crate) Arc<Credentials>);

impl ProvideCredentials for Static {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        let credentials = Ok(self.0.clone());
        Box::pin(async move { credentials })
    }
}
