use std::time::Duration;

use super::{Chain, Credentials, Environment, Found, Source};
use crate::{error::Error, future::BoxFuture};

/// A source that is an async closure.
struct FromFn<F> {
    name: String,
    load: F,
}

impl<F, T> Source for FromFn<F>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Credentials, Error>> + Send + 'static,
{
    fn name(&self) -> &str {
        &self.name
    }

    fn load<'a>(&'a self, _: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        let credentials = (self.load)();
        Box::pin(async move { credentials.await.map(Found::some) })
    }
}

impl Chain {
    /// Creates a chain whose only source is an async closure. Use it for credentials that the program fetches itself,
    /// for example from a vault. `name` is the name of the source in errors.
    ///
    /// Credentials with an expiry are renewed 5 minutes before they expire, by one caller at a time.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    ///
    /// use cumulo_core::{Credentials, ProvideCredentials, credentials::Chain};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let vault = Chain::from_fn("vault", || async {
    ///     // Fetch the credentials here; an error is `Error::credentials("the vault is sealed")`.
    ///     let expires = SystemTime::now() + Duration::from_secs(3600);
    ///     Ok(Credentials::with_token("id", "key", "token").expiring(expires))
    /// });
    /// assert_eq!(vault.credentials().await?.id(), "id");
    /// # Ok::<(), cumulo_core::Error>(())
    /// # }).unwrap();
    /// ```
    pub fn from_fn<F, T>(name: impl Into<String>, load: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Credentials, Error>> + Send + 'static,
    {
        Self::new(vec![Box::new(FromFn { name: name.into(), load })], Duration::from_secs(300))
    }
}
