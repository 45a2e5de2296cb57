//! A credential provider with scripted results.
#![allow(dead_code, clippy::unwrap_used)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use cumulo_core::{BoxFuture, Credentials, Error, ProvideCredentials};
use hmac::{EagerHash, Hmac, KeyInit, Mac};

/// A credential provider that returns the given credentials in order, and then repeats the last credentials.
#[derive(Clone)]
pub struct Scripted {
    credentials: Arc<Vec<Credentials>>,
    calls: Arc<AtomicUsize>,
}

impl Scripted {
    pub fn new(credentials: impl IntoIterator<Item = Credentials>) -> Self {
        Self { credentials: Arc::new(credentials.into_iter().collect()), calls: Arc::default() }
    }

    /// Returns the number of requests for credentials.
    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}

impl ProvideCredentials for Scripted {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        let credentials = self.credentials.get(call).or(self.credentials.last()).cloned().map(Arc::new);
        Box::pin(async move { credentials.ok_or_else(|| Error::credentials("the vault is sealed")) })
    }
}

/// Creates temporary credentials that expire this number of seconds from now.
pub fn temporary(name: &str, seconds: u64) -> Credentials {
    let credentials = Credentials::with_token(format!("id-{name}"), format!("secret-{name}"), format!("token-{name}"));
    credentials.expiring(SystemTime::now() + Duration::from_secs(seconds))
}

/// Computes an HMAC, independently of the signer.
pub fn hmac<H: EagerHash>(key: &[u8], data: &str) -> Vec<u8>
where
    Hmac<H>: Mac + KeyInit,
{
    let mut mac = <Hmac<H> as KeyInit>::new_from_slice(key).unwrap();
    mac.update(data.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
