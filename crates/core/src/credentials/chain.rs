use std::{
    future::ready,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use tokio::sync::Mutex;

use super::{Credentials, ProvideCredentials, Surroundings};
use crate::{BoxFuture, Error};

/// A place where credentials may be.
pub trait Source: Send + Sync + 'static {
    /// Name for people, as it stands in errors: `environment`.
    fn name(&self) -> &'static str;

    /// Looks there. An error means that something is there, and broken: the sources after it are not asked.
    fn load<'a>(&'a self, around: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>>;
}

/// What a source has.
#[derive(Debug)]
pub enum Found {
    /// Credentials.
    Credentials(Arc<Credentials>),
    /// Nothing, and why.
    Nothing(String),
}

impl Found {
    /// Credentials.
    pub fn some(credentials: Credentials) -> Self {
        Self::Credentials(Arc::new(credentials))
    }

    /// Nothing, and why.
    pub fn nothing(why: impl Into<String>) -> Self {
        Self::Nothing(why.into())
    }
}

/// Sources in order. The first one that has credentials serves for good: they are kept, and fetched again from the same
/// source ahead of their expiry by one caller at a time, while the others go on with the old ones. If that fails, the
/// old ones serve until they really expire.
pub struct Chain {
    sources: Vec<Box<dyn Source>>,
    around: Surroundings,
    ahead: Duration,
    held: RwLock<Held>,
    /// Held by the one who fetches: the source that serves.
    flight: Mutex<Option<usize>>,
}

#[derive(Default)]
struct Held {
    value: Option<Arc<Credentials>>,
    /// From when on new ones are wanted.
    refresh_at: Option<SystemTime>,
    /// How often somebody fetched.
    loads: u64,
    /// Why the last one failed.
    failure: String,
}

enum State {
    Fresh(Arc<Credentials>),
    /// Good, but soon to expire.
    Aging(Arc<Credentials>),
    None(u64),
}

impl Chain {
    /// A chain of these sources, which fetches `ahead` of the expiry (or at three quarters of a short life).
    pub fn new(sources: Vec<Box<dyn Source>>, ahead: Duration) -> Self {
        let around = Surroundings::new();
        Self { sources, around, ahead, held: RwLock::default(), flight: Mutex::new(None) }
    }

    /// Looks elsewhere than in the process's own surroundings.
    pub fn surroundings(mut self, around: Surroundings) -> Self {
        self.around = if self.around.metadata_off { around.without_metadata() } else { around };
        self
    }

    /// Does not ask the metadata server.
    pub fn without_metadata(mut self) -> Self {
        self.around = self.around.without_metadata();
        self
    }

    fn state(&self) -> State {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let Some(value) = &held.value else { return State::None(held.loads) };
        let Some(refresh_at) = held.refresh_at else { return State::Fresh(value.clone()) };
        let now = self.around.now();
        if now < refresh_at {
            State::Fresh(value.clone())
        } else if value.expires().is_none_or(|expires| now < expires) {
            State::Aging(value.clone())
        } else {
            State::None(held.loads)
        }
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
                match self.state() {
                    State::Fresh(value) | State::Aging(value) => return Ok(value),
                    // Who waited for a fetch that failed does not repeat it.
                    State::None(loads) if loads != seen => {
                        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
                        return Err(Error::credentials(held.failure.clone()));
                    }
                    State::None(_) => (serving, None),
                }
            }
        };
        let loaded = self.load(&mut serving).await;
        let now = self.around.now();
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        held.loads += 1;
        match (loaded, old) {
            (Ok(value), _) => {
                held.refresh_at = value.expires().map(|expires| {
                    let life = expires.duration_since(now).unwrap_or_default();
                    now + life.saturating_sub(self.ahead).max(life * 3 / 4)
                });
                held.value = Some(value.clone());
                Ok(value)
            }
            (Err(failure), Some(old)) if old.expires().is_none_or(|expires| now < expires) => {
                tracing::warn!(failure, "credentials could not be renewed; the old ones serve until they expire");
                held.refresh_at = Some(now + Duration::from_secs(5) + Duration::from_secs(10).mul_f64(fastrand::f64()));
                Ok(old)
            }
            (Err(failure), _) => {
                held.failure.clone_from(&failure);
                Err(Error::credentials(failure))
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
            match source.load(&self.around).await {
                Ok(Found::Credentials(value)) => {
                    if value.expires().is_some_and(|expires| expires <= self.around.now()) {
                        return Err(format!("{name}: the credentials there have expired"));
                    }
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
