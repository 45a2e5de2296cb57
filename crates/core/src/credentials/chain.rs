use std::{
    future::ready,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use tokio::{sync::Mutex, time::Instant};

use super::{Credentials, Environment, ProvideCredentials};
use crate::{error::Error, future::BoxFuture};

/// A source of credentials.
///
/// To add a source, implement this trait, or create a [`Chain`] from an async closure with [`Chain::from_fn`].
///
/// ```
/// use std::time::Duration;
///
/// use cumulo_core::{
///     BoxFuture, Credentials, Error,
///     credentials::{Chain, Found, Source, Environment},
/// };
///
/// struct Vault {
///     name: String,
/// }
///
/// impl Source for Vault {
///     fn name(&self) -> &str {
///         &self.name
///     }
///
///     fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
///         Box::pin(async move {
///             if environment.variable("VAULT_ADDR")?.is_none() {
///                 return Ok(Found::nothing("VAULT_ADDR is not set"));
///             }
///             // Fetch the credentials here.
///             Ok(Found::some(Credentials::with_token("id", "key", "token").expiring(environment.now())))
///         })
///     }
/// }
///
/// let chain = Chain::new(vec![Box::new(Vault { name: "vault".into() })], Duration::from_secs(300));
/// # let _ = chain;
/// ```
pub trait Source: Send + Sync + 'static {
    /// Returns the name of the source in errors and logs, for example `environment`.
    fn name(&self) -> &str;

    /// Loads the credentials.
    ///
    /// # Errors
    /// The source is configured but invalid. The chain does not try later sources.
    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>>;
}

/// The result of a source.
#[derive(Debug)]
#[non_exhaustive]
pub enum Found {
    /// The source has credentials.
    Credentials(Arc<Credentials>),
    /// The source has no credentials, for this reason.
    Nothing(String),
}

impl Found {
    /// Creates a result with credentials.
    pub fn some(credentials: Credentials) -> Self {
        Self::Credentials(Arc::new(credentials))
    }

    /// Creates a result without credentials. `why` is the reason in the error of the chain.
    pub fn nothing(why: impl Into<String>) -> Self {
        Self::Nothing(why.into())
    }

    /// Returns the credentials.
    ///
    /// # Errors
    /// The source has no credentials. The text is the reason.
    pub fn into_result(self) -> Result<Arc<Credentials>, String> {
        match self {
            Self::Credentials(credentials) => Ok(credentials),
            Self::Nothing(why) => Err(why),
        }
    }
}

/// A chain of sources. The chain uses the first source that has credentials, and continues to use this source. It
/// caches the credentials and renews them before they expire. Only one caller at a time renews them; meanwhile, all
/// other callers use the cached credentials. If the renewal fails, the cached credentials are used until they expire.
///
/// Expiry times are compared with the provider's time if it is known (the `Date` header of the response that contained
/// the credentials, or the corrected clock of the client). Newly loaded credentials are always used. If they appear to
/// be expired, the clock of the machine must be wrong, and the chain loads them again after 5 minutes.
pub struct Chain {
    sources: Vec<Box<dyn Source>>,
    environment: Environment,
    renew_before: Duration,
    cached: RwLock<Cached>,
    /// The index of the source in use. The caller that loads credentials locks it.
    source_in_use: Mutex<Option<usize>>,
}

/// The time after which new credentials that appear to be expired are loaded again.
const RELOAD_AFTER: Duration = Duration::from_secs(300);

#[derive(Default)]
struct Cached {
    value: Option<Arc<Credentials>>,
    reload: Reload,
    /// The number of loads.
    loads: u64,
    /// The error of the last load if it failed.
    failure: Option<String>,
}

/// The time at which credentials are loaded again.
#[derive(Clone, Copy, Default)]
enum Reload {
    #[default]
    Never,
    /// At this time of the provider's clock.
    At(SystemTime),
    /// At this instant. The credentials appeared to be expired when they were loaded, so their expiry cannot be used.
    After(Instant),
    /// For every call.
    Always,
}

enum State {
    Fresh(Arc<Credentials>),
    /// Valid, but about to expire.
    Expiring(Arc<Credentials>),
    /// There are no valid credentials. Contains the number of loads.
    None(u64),
}

impl Chain {
    /// Creates a chain that renews credentials `renew_before` their expiry, but not before three quarters of their
    /// lifetime have passed.
    pub fn new(sources: Vec<Box<dyn Source>>, renew_before: Duration) -> Self {
        let environment = Environment::new();
        Self { sources, environment, renew_before, cached: RwLock::default(), source_in_use: Mutex::new(None) }
    }

    /// Sets the environment of the sources. Default: the environment of the process.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = if self.environment.metadata_off { environment.without_metadata() } else { environment };
        self
    }

    /// Disables the metadata server.
    pub fn without_metadata(mut self) -> Self {
        self.environment = self.environment.without_metadata();
        self
    }

    fn state(&self) -> State {
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        let Some(value) = &cached.value else { return State::None(cached.loads) };
        let fresh = match cached.reload {
            Reload::Never => true,
            Reload::At(time) => {
                let now = self.environment.now();
                if now >= time && !is_valid_at(value, now) {
                    return State::None(cached.loads);
                }
                now < time
            }
            Reload::After(instant) => Instant::now() < instant,
            Reload::Always => return State::None(cached.loads),
        };
        if fresh { State::Fresh(value.clone()) } else { State::Expiring(value.clone()) }
    }

    async fn current(&self) -> Result<Arc<Credentials>, Error> {
        let (mut source, old) = match self.state() {
            State::Fresh(value) => return Ok(value),
            State::Expiring(value) => match self.source_in_use.try_lock() {
                Ok(source) => (source, Some(value)),
                Err(_) => return Ok(value),
            },
            State::None(loads) => {
                let source = self.source_in_use.lock().await;
                if let Some(result) = self.loaded_since(loads) {
                    return result;
                }
                (source, None)
            }
        };
        let loaded = self.load(&mut source).await;
        let now = self.environment.now();
        let mut cached = self.cached.write().unwrap_or_else(PoisonError::into_inner);
        cached.loads += 1;
        match (loaded, old) {
            (Ok(value), _) => {
                cached.reload = self.reload(&value, now);
                cached.value = Some(value.clone());
                cached.failure = None;
                Ok(value)
            }
            (Err(failure), Some(old)) if matches!(cached.reload, Reload::After(_)) || is_valid_at(&old, now) => {
                tracing::warn!(
                    failure,
                    "credentials could not be renewed: the cached credentials are used until they expire"
                );
                let pause = Duration::from_secs(5) + Duration::from_secs(10).mul_f64(fastrand::f64());
                cached.reload = match cached.reload {
                    Reload::After(_) => Reload::After(Instant::now() + pause),
                    _ => Reload::At(now.checked_add(pause).unwrap_or(now)),
                };
                Ok(old)
            }
            (Err(failure), _) => {
                cached.failure = Some(failure.clone());
                Err(Error::credentials(failure))
            }
        }
    }

    /// Returns the result of another caller that has loaded credentials after the first `loads` loads, so that this
    /// caller does not load them again.
    fn loaded_since(&self, loads: u64) -> Option<Result<Arc<Credentials>, Error>> {
        if let State::Fresh(value) | State::Expiring(value) = self.state() {
            return Some(Ok(value));
        }
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        match (&cached.failure, &cached.value) {
            _ if cached.loads == loads => None,
            (Some(failure), _) => Some(Err(Error::credentials(failure.clone()))),
            (None, Some(value)) if matches!(cached.reload, Reload::Always) => Some(Ok(value.clone())),
            _ => None,
        }
    }

    /// Returns the time at which credentials that were loaded at `now` are loaded again.
    fn reload(&self, value: &Credentials, now: SystemTime) -> Reload {
        if value.is_transient() {
            return Reload::Always;
        }
        let Some(expires) = value.expires() else { return Reload::Never };
        match expires.duration_since(now) {
            Ok(life) if !life.is_zero() => {
                let wait = life.saturating_sub(self.renew_before).max(life / 4 * 3);
                Reload::At(now.checked_add(wait).unwrap_or(expires))
            }
            _ => {
                tracing::warn!(
                    "new credentials appear to be expired and are used anyway: check the clock of this machine"
                );
                Reload::After(Instant::now() + RELOAD_AFTER)
            }
        }
    }

    async fn load(&self, in_use: &mut Option<usize>) -> Result<Arc<Credentials>, String> {
        let mut tried = String::new();
        for (index, source) in self.sources.iter().enumerate() {
            if in_use.is_some_and(|in_use| in_use != index) {
                continue;
            }
            let name = source.name();
            match source.load(&self.environment).await {
                Ok(Found::Credentials(value)) => {
                    tracing::debug!(source = name, id = value.id(), "credentials found");
                    *in_use = Some(index);
                    return Ok(value);
                }
                Ok(Found::Nothing(why)) => {
                    let separator = if tried.is_empty() { "" } else { "; " };
                    tried.extend([separator, name, ": ", &why]);
                }
                Err(error) => return Err(format!("{name}: {error:#}")),
            }
        }
        Err(format!("no credentials found. Tried {tried}"))
    }
}

/// Returns true if credentials are valid at `now`.
fn is_valid_at(credentials: &Credentials, now: SystemTime) -> bool {
    credentials.expires().is_none_or(|expires| now < expires)
}

impl ProvideCredentials for Chain {
    fn credentials(&self) -> BoxFuture<'_, Result<Arc<Credentials>, Error>> {
        match self.state() {
            State::Fresh(value) => Box::pin(ready(Ok(value))),
            _ => Box::pin(self.current()),
        }
    }

    fn reject(&self, credentials: &Arc<Credentials>) -> bool {
        let mut cached = self.cached.write().unwrap_or_else(PoisonError::into_inner);
        if cached.value.as_ref().is_some_and(|value| Arc::ptr_eq(value, credentials)) {
            // A key pair does not expire. If the provider rejected it, loading it again does not help.
            if credentials.token().is_none() {
                return false;
            }
            cached.value = None;
        }
        true
    }
}

impl std::fmt::Debug for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.sources.iter().map(|source| source.name())).finish()
    }
}
