//! Who signs, and where that is found: values, environment, profile files, roles, metadata servers.
//!
//! A provider crate names its [`Source`]s in their official order. A [`Chain`] asks them one after the other, keeps the
//! credentials of the first source that has some, and asks the same source again before they expire.

mod bounded;
mod chain;
mod custom;
mod environment;
pub mod ini;
mod process;
mod role;
mod variables;

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::SystemTime,
};

pub use bounded::LIMIT;
pub use chain::{Chain, Found, Source};
pub use environment::{Environment, split_url};
pub use process::{run, words};
pub use role::{AssumeRole, Role};
pub use variables::{EnvironmentVariables, FromEnvironment};

use crate::{
    error::Error,
    future::BoxFuture,
    hmac_key::HmacKey,
    model::{Envelope, Model, decode},
    secret::Secret,
};

/// Who signs: id, key and, for temporary credentials, the session token, always read as one.
#[derive(Clone)]
pub struct Credentials {
    scheme: Scheme,
    id: String,
    key: Secret,
    token: Option<Secret>,
    expires: Option<SystemTime>,
    transient: bool,
    /// The key as an HMAC key, for the schemes that use it as it is.
    hmac: OnceLock<HmacKey>,
}

/// How credentials prove who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// Requests are signed with the key.
    Signed,
    /// Requests carry the token, and are not signed.
    Bearer,
    /// Requests carry the identity token, and are not signed. Alibaba's zero-trust gateway only.
    IdToken,
    /// Requests carry the token in a header that [`Credentials::id`] names, and are not signed. Alibaba Cloud only.
    Header,
    /// Nobody: requests are not signed. Few operations allow it.
    Anonymous,
}

impl Credentials {
    /// A long-lived key pair.
    pub fn new(id: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self::of(Scheme::Signed, id.into(), key.into(), None)
    }

    /// Temporary credentials. An empty token counts as none: files of the providers' tools have one beside long-lived keys.
    pub fn with_token(id: impl Into<String>, key: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        let token = Some(token.into()).filter(|token| !token.expose().is_empty());
        Self::of(Scheme::Signed, id.into(), key.into(), token)
    }

    /// A token that is sent instead of a signature: Zenlayer's personal access tokens, Alibaba's bearer tokens.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::of(Scheme::Bearer, String::new(), Secret::default(), Some(token.into()))
    }

    /// An identity token that is sent instead of a signature: Alibaba's zero-trust gateway.
    pub fn id_token(token: impl Into<Secret>) -> Self {
        Self::of(Scheme::IdToken, String::new(), Secret::default(), Some(token.into()))
    }

    /// A token that is sent in a header of this name instead of a signature: profiles of Alibaba Cloud's CLI with
    /// `bearer_token_header_key`.
    pub fn header_token(header: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self::of(Scheme::Header, header.into(), Secret::default(), Some(token.into()))
    }

    /// Nobody, for the operations that want no signature.
    pub fn anonymous() -> Self {
        Self::of(Scheme::Anonymous, String::new(), Secret::default(), None)
    }

    fn of(scheme: Scheme, id: String, key: Secret, token: Option<Secret>) -> Self {
        Self { scheme, id, key, token, expires: None, transient: false, hmac: OnceLock::new() }
    }

    /// Sets when the credentials expire, by the provider's clock.
    pub fn expiring(mut self, time: SystemTime) -> Self {
        self.expires = Some(time);
        self
    }

    /// Marks credentials that expire at an unknown time: a [`Chain`] loads them again for every call.
    pub fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// Returns whether the credentials are marked as [`transient`](Credentials::transient).
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// How they prove who calls.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Access key id (Alibaba, Zenlayer) or secret id (Tencent); the name of the header with [`Scheme::Header`].
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Access key secret, secret key or access key password.
    pub fn key(&self) -> &Secret {
        &self.key
    }

    /// Session token of temporary credentials, or the bearer or identity token.
    pub fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// Returns what must not be shown: the key and the token.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        [Some(&self.key), self.token.as_ref()].into_iter().flatten()
    }

    /// When they expire; `None`: never, as far as is known.
    pub fn expires(&self) -> Option<SystemTime> {
        self.expires
    }

    /// The key as an HMAC key, made once.
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

/// Reads a JSON object that may hold secrets. A byte order mark before it is skipped.
///
/// # Errors
/// The text is not a JSON object. The error names `what` and the position, and quotes nothing.
pub fn read_json(what: &str, json: &[u8], into: &mut dyn Model) -> Result<(), Error> {
    match decode(json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json), &mut Envelope::bare(), into) {
        Ok(_) => Ok(()),
        Err(error) => Err(Error::credentials(format!(
            "{what} is not a JSON object (line {}, column {})",
            error.line(),
            error.column()
        ))),
    }
}

/// Returns an error unless a field of a key pair or a token is without blanks around it: with them it would only fail as
/// a wrong signature.
///
/// # Errors
/// There are blanks. The error names the field.
pub fn without_blanks(field: &str, value: &str) -> Result<(), Error> {
    if value.trim() == value {
        Ok(())
    } else {
        Err(Error::credentials(format!("the value of `{field}` has blanks around it: remove them")))
    }
}

/// A credential provider. The client asks it before every attempt, so an implementation that loads credentials over the
/// network should cache them until they expire, as [`Chain`] does.
pub trait ProvideCredentials: Send + Sync + 'static {
    /// Returns the credentials to sign with now.
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>>;

    /// Reports that the cloud rejected these credentials as expired. Returns true if the next call of
    /// [`credentials`](Self::credentials) may return other ones; the client then tries once more. Default: false.
    fn reject(&self, _credentials: &Arc<Credentials>) -> bool {
        false
    }

    /// Returns the provider as clients hold it.
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

    /// One allocation for all calls, so that signing keys derived from the credentials can be cached.
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
