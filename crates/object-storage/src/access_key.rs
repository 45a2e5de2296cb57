//! Credentials that can sign requests of object storage.

use std::sync::Arc;

use cumulo_core::{Credentials, Error, ProvideCredentials, Scheme};

/// Returns the current credentials, if they can sign requests.
///
/// # Errors
/// The provider has no credentials, or they are not an access key.
pub(crate) async fn access_key(provider: &dyn ProvideCredentials) -> Result<Arc<Credentials>, Error> {
    let credentials = provider.credentials().await?;
    match credentials.scheme() {
        Scheme::Signed => Ok(credentials),
        scheme => Err(Error::credentials(format!(
            "object storage requires an access key, but the credentials have the scheme {scheme:?}"
        ))),
    }
}

/// Returns the session token as a `String`, which the other libraries require.
pub(crate) fn token(credentials: &Credentials) -> Option<String> {
    credentials.token().map(|token| token.expose().to_owned())
}
