use std::{
    future::ready,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use tokio::{sync::Mutex, time::Instant};

use super::{Credentials, Environment, ProvideCredentials};
use crate::{error::Error, future::BoxFuture};

/// A place where credentials may be.
///
/// A program that has a source of its own implements this trait, or makes a [`Chain`] of an async closure with
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
///             // Fetch them here.
///             Ok(Found::some(Credentials::with_token("id", "key", "token").expiring(environment.now())))
///         })
///     }
/// }
///
/// let chain = Chain::new(vec![Box::new(Vault { name: "vault".into() })], Duration::from_secs(300));
/// # let _ = chain;
/// ```
pub trait Source: Send + Sync + 'static {
    /// Returns the name that errors and logs show, for example `environment`.
    fn name(&self) -> &str;

    /// Looks for credentials. An error means that the source is set up but broken: later sources are not asked.
    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>>;
}

/// The result of a source.
#[derive(Debug)]
pub enum Found {
    /// Credentials.
    Credentials(Arc<Credentials>),
    /// No credentials, with the reason.
    Nothing(String),
}

impl Found {
    /// Creates a result with credentials.
    pub fn some(credentials: Credentials) -> Self {
        Self::Credentials(Arc::new(credentials))
    }

    /// Creates a result without credentials.
    pub fn nothing(why: impl Into<String>) -> Self {
        Self::Nothing(why.into())
    }
}

/// Sources in order. The first source that has credentials is used from then on: its credentials are kept, and one
/// caller at a time fetches them again before they expire, while the others use the old ones. If that fails, the old ones
/// are used until they expire.
///
/// Expiries are compared with the provider's time as far as it is known (the `Date` header of the response that brought
/// the credentials, or the client's corrected clock). Credentials that a source has just loaded are always used: if they
/// look expired, the machine's clock must be wrong, and they are fetched again after 5 minutes.
pub struct Chain {
    sources: Vec<Box<dyn Source>>,
    environment: Environment,
    ahead: Duration,
    held: RwLock<Held>,
    /// Held by the caller that fetches: the source that is used.
    flight: Mutex<Option<usize>>,
}

/// How long credentials are kept that looked expired when they came.
const UNCLEAR: Duration = Duration::from_secs(300);

#[derive(Default)]
struct Held {
    value: Option<Arc<Credentials>>,
    due: Due,
    /// How often a caller fetched.
    loads: u64,
    /// Why the last fetch failed, if it did.
    failure: Option<String>,
}

/// When new credentials are wanted.
#[derive(Clone, Copy, Default)]
enum Due {
    #[default]
    Never,
    /// From this time of the provider on.
    At(SystemTime),
    /// From this instant on. The credentials looked expired when they came, so their expiry says nothing.
    After(Instant),
    /// For every call.
    Always,
}

enum State {
    Fresh(Arc<Credentials>),
    /// Good, but soon to expire.
    Aging(Arc<Credentials>),
    None(u64),
}

impl Chain {
    /// Creates a chain that fetches credentials `ahead` of their expiry, or at three quarters of a shorter life.
    pub fn new(sources: Vec<Box<dyn Source>>, ahead: Duration) -> Self {
        let environment = Environment::new();
        Self { sources, environment, ahead, held: RwLock::default(), flight: Mutex::new(None) }
    }

    /// Sets another environment than that of the process.
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
                if now >= time && !lasts(value, now) {
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
            (Err(failure), Some(old)) if matches!(held.due, Due::After(_)) || lasts(&old, now) => {
                tracing::warn!(failure, "credentials could not be renewed; the old ones are used until they expire");
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

    /// Returns the result of a fetch that another caller made after `seen` fetches, so that it need not be repeated.
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

    /// When credentials that were loaded at `now` have to be loaded again.
    fn due(&self, value: &Credentials, now: SystemTime) -> Due {
        if value.is_transient() {
            return Due::Always;
        }
        let Some(expires) = value.expires() else { return Due::Never };
        match expires.duration_since(now) {
            Ok(life) if !life.is_zero() => {
                let wait = life.saturating_sub(self.ahead).max(life / 4 * 3);
                Due::At(now.checked_add(wait).unwrap_or(expires))
            }
            _ => {
                tracing::warn!("new credentials look expired: they are used, but check this machine's clock");
                Due::After(Instant::now() + UNCLEAR)
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

/// Returns whether credentials are good at `now`.
fn lasts(credentials: &Credentials, now: SystemTime) -> bool {
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
            // A key pair does not expire: what is wrong with it stays wrong.
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
