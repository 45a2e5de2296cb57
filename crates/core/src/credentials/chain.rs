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
/// A program with its own source implements this trait, or creates a [`Chain`] from an async closure with
/// [`Chain::from_fn`].
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
}

/// A chain of sources. The chain uses the first source that has credentials, and keeps using it. It caches the
/// credentials, and one caller at a time renews them before they expire, while all other callers use the cached ones.
/// If the renewal fails, the cached credentials are used until they expire.
///
/// Expiry times are compared with the provider's time if it is known (the `Date` header of the response that contained
/// the credentials, or the corrected clock of the client). Credentials that a source has just loaded are always used:
/// if they appear to be expired, the clock of the machine must be wrong, and they are loaded again after 5 minutes.
pub struct Chain {
    sources: Vec<Box<dyn Source>>,
    environment: Environment,
    renew_before: Duration,
    held: RwLock<Held>,
    /// The index of the source in use. The caller that loads credentials locks it.
    flight: Mutex<Option<usize>>,
}

/// The time for which newly loaded credentials are cached that appear to be expired.
const RELOAD_AFTER: Duration = Duration::from_secs(300);

#[derive(Default)]
struct Held {
    value: Option<Arc<Credentials>>,
    due: Due,
    /// The number of loads.
    loads: u64,
    /// The error of the last load if it failed.
    failure: Option<String>,
}

/// The time at which credentials are loaded again.
#[derive(Clone, Copy, Default)]
enum Due {
    #[default]
    Never,
    /// From this time of the provider's clock.
    At(SystemTime),
    /// From this instant. The credentials appeared to be expired when they were loaded, so their expiry cannot be
    /// used.
    After(Instant),
    /// For every call.
    Always,
}

enum State {
    Fresh(Arc<Credentials>),
    /// Valid, but about to expire.
    Aging(Arc<Credentials>),
    None(u64),
}

impl Chain {
    /// Creates a chain that renews credentials `renew_before` their expiry, or at three quarters of a shorter lifetime.
    pub fn new(sources: Vec<Box<dyn Source>>, renew_before: Duration) -> Self {
        let environment = Environment::new();
        Self { sources, environment, renew_before, held: RwLock::default(), flight: Mutex::new(None) }
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
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let Some(value) = &held.value else { return State::None(held.loads) };
        let fresh = match held.due {
            Due::Never => true,
            Due::At(time) => {
                let now = self.environment.now();
                if now >= time && !is_valid_at(value, now) {
                    return State::None(held.loads);
                }
                now < time
            }
            Due::After(instant) => Instant::now() < instant,
            Due::Always => return State::None(held.loads),
        };
        if fresh { State::Fresh(value.clone()) } else { State::Aging(value.clone()) }
    }

    async fn current(&self) -> Result<Arc<Credentials>, Error> {
        let (mut serving, old) = match self.state() {
            State::Fresh(value) => return Ok(value),
            State::Aging(value) => match self.flight.try_lock() {
                Ok(serving) => (serving, Some(value)),
                Err(_) => return Ok(value),
            },
            State::None(seen) => {
                let serving = self.flight.lock().await;
                if let Some(result) = self.fetched_since(seen) {
                    return result;
                }
                (serving, None)
            }
        };
        let loaded = self.load(&mut serving).await;
        let now = self.environment.now();
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        held.loads += 1;
        match (loaded, old) {
            (Ok(value), _) => {
                held.due = self.due(&value, now);
                held.value = Some(value.clone());
                held.failure = None;
                Ok(value)
            }
            (Err(failure), Some(old)) if matches!(held.due, Due::After(_)) || is_valid_at(&old, now) => {
                tracing::warn!(failure, "renewal of credentials failed: the cached ones are used until they expire");
                let pause = Duration::from_secs(5) + Duration::from_secs(10).mul_f64(fastrand::f64());
                held.due = match held.due {
                    Due::After(_) => Due::After(Instant::now() + pause),
                    _ => Due::At(now.checked_add(pause).unwrap_or(now)),
                };
                Ok(old)
            }
            (Err(failure), _) => {
                held.failure = Some(failure.clone());
                Err(Error::credentials(failure))
            }
        }
    }

    /// Returns the result of another caller's load after the first `seen` loads, so that this caller does not repeat
    /// it.
    fn fetched_since(&self, seen: u64) -> Option<Result<Arc<Credentials>, Error>> {
        if let State::Fresh(value) | State::Aging(value) = self.state() {
            return Some(Ok(value));
        }
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        match (&held.failure, &held.value) {
            _ if held.loads == seen => None,
            (Some(failure), _) => Some(Err(Error::credentials(failure.clone()))),
            (None, Some(value)) if matches!(held.due, Due::Always) => Some(Ok(value.clone())),
            _ => None,
        }
    }

    /// Returns the time at which credentials that were loaded at `now` are loaded again.
    fn due(&self, value: &Credentials, now: SystemTime) -> Due {
        if value.is_transient() {
            return Due::Always;
        }
        let Some(expires) = value.expires() else { return Due::Never };
        match expires.duration_since(now) {
            Ok(life) if !life.is_zero() => {
                let wait = life.saturating_sub(self.renew_before).max(life / 4 * 3);
                Due::At(now.checked_add(wait).unwrap_or(expires))
            }
            _ => {
                tracing::warn!(
                    "new credentials appear to be expired: they are used, but check the clock of this machine"
                );
                Due::After(Instant::now() + RELOAD_AFTER)
            }
        }
    }

    async fn load(&self, serving: &mut Option<usize>) -> Result<Arc<Credentials>, String> {
        let mut tried = String::new();
        for (index, source) in self.sources.iter().enumerate() {
            if serving.is_some_and(|serving| serving != index) {
                continue;
            }
            let name = source.name();
            match source.load(&self.environment).await {
                Ok(Found::Credentials(value)) => {
                    tracing::debug!(source = name, id = value.id(), "credentials found");
                    *serving = Some(index);
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
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        if held.value.as_ref().is_some_and(|value| Arc::ptr_eq(value, credentials)) {
            // A key pair does not expire: if it was rejected, it stays invalid.
            if credentials.token().is_none() {
                return false;
            }
            held.value = None;
        }
        true
    }
}

impl std::fmt::Debug for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.sources.iter().map(|source| source.name())).finish()
    }
}
