//! Credentials that can sign requests of object storage.

use std::sync::Arc;

use cumulo_core::{Credentials, Error, ProvideCredentials, Scheme};

/// Returns the credentials to sign with now.
///
/// # Errors
/// The provider has none, or they are not an access key.
pub(crate) async fn access_key(provider: &dyn ProvideCredentials) -> Result<Arc<Credentials>, Error> {
    let credentials = provider.credentials().await?;
    match credentials.scheme() {
        Scheme::Signed => Ok(credentials),
        scheme => Err(Error::credentials(format!(
            "object storage requires an access key, but the credentials are of the scheme {scheme:?}"
        ))),
    }
}

/// The session token as the other libraries keep it.
pub(crate) fn token(credentials: &Credentials) -> Option<String> {
    credentials.token().map(|token| token.expose().to_owned())
}
