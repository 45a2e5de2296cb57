//! Quotas that several processes share.

mod server;

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use self::server::{Reservation, Server};
use super::{
    Limited, Limits, Quota, RateLimit,
    per_key::PerKey,
    queue::{Front, Queue, SLACK},
};
use crate::{
    error::Error,
    future::BoxFuture,
    time::{deadline_after, instant_after},
};

/// Quotas that are shared by all processes with the same Redis server (5.0 or later, or Valkey) and the same prefix.
///
/// Each attempt reserves the next free slot on the server in one round trip, and waits for it. The slots of all
/// processes are ordered by the server's clock. [`Limits`] defines the quotas and how calls are counted. Calls of
/// different access keys are counted separately, so programs with temporary keys should set [`Limits::account`].
///
/// The server stores a key only while waiting calls need it. A key contains the provider, service, action, region
/// and access key id (or account) of a call, and no other data.
#[derive(Clone)]
pub struct SharedLimits {
    server: Arc<Server>,
    limits: Limits,
    states: Arc<PerKey<KeyState>>,
    prefix: Arc<str>,
    patience: Duration,
    when_unavailable: WhenUnavailable,
}

/// The behavior of calls while the server is unavailable. The client tries the server again twice per second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Each process applies the quotas to its own calls. All processes together may exceed a quota.
    #[default]
    Local,
    /// The calls fail with [`ErrorKind::RateLimit`](crate::ErrorKind::RateLimit).
    Refuse,
}

impl SharedLimits {
    /// Creates limits with the quotas of `limits`, shared through the server at
    /// `redis://[[user]:password@]host[:port][/database]`. The first call opens the connection.
    ///
    /// # Errors
    /// The URL is malformed, or requests TLS (`rediss://`).
    pub fn new(url: &str, limits: Limits) -> Result<Self, Error> {
        Ok(Self {
            server: Arc::new(Server::new(url)?),
            limits,
            states: Arc::default(),
            prefix: "cumulo".into(),
            patience: Duration::from_millis(250),
            when_unavailable: WhenUnavailable::default(),
        })
    }

    /// Sets the prefix of the names of keys. Processes with different prefixes share no quotas. Default: `cumulo`.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self.states = Arc::default();
        self
    }

    /// Sets the timeout of a request to the server, including a new connection. Default: 250 ms.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sets the behavior of calls while the server is unavailable. Default: [`WhenUnavailable::Local`].
    pub fn when_unavailable(mut self, choice: WhenUnavailable) -> Self {
        self.when_unavailable = choice;
        self
    }

    async fn admit(&self, attempt: &Limited<'_>) -> Result<(), Error> {
        let Some(quota) = self.limits.rules.quota(attempt.info) else { return Ok(()) };
        let key = self.limits.rules.key(attempt);
        // The part in braces is a hash tag: a Redis cluster would store all keys of a quota on the same node.
        let name = format!("{}:{{{key}}}", self.prefix);
        let state = self.states.get_or_create(key, || KeyState::new(quota), |state| state.queue.is_fresh());
        if self.slot(&state, &name, attempt.deadline.into()).await? {
            return Ok(());
        }
        match self.when_unavailable {
            WhenUnavailable::Local => self.limits.acquire(attempt).await,
            WhenUnavailable::Refuse => {
                Err(Error::limited(format!("the server of the shared rate limit is unavailable: {}", self.server)))
            }
        }
    }

    /// Waits for a slot. Returns false if the server is unavailable.
    async fn slot(&self, state: &KeyState, name: &str, deadline: Instant) -> Result<bool, Error> {
        // A call that misses its slot reserves another slot. Otherwise, calls would be sent in a burst after the
        // runtime was blocked.
        const MAX_SLOTS: u32 = 3;
        if !self.server.may_use() {
            return Ok(false);
        }
        let probes_server = self.server.is_unavailable();
        let front = state.queue.wait_for_front(deadline).await?;
        for _ in 0..MAX_SLOTS {
            let due = match state.left_over(deadline) {
                Some(due) => due,
                None => {
                    // The server may have failed for a call that was before this call in the queue.
                    if !probes_server && self.server.is_unavailable() {
                        return Ok(false);
                    }
                    let longest = deadline.saturating_duration_since(Instant::now());
                    // If the server does not respond, the call still needs time for the local quota.
                    let patience = self.patience.min(longest / 2);
                    match self.server.take(name, state.queue.quota, longest, patience).await {
                        Some(Reservation::Slot(wait)) => deadline_after(wait),
                        Some(Reservation::TooFar(wait)) => return Err(state.queue.rejection(deadline_after(wait))),
                        None => return Ok(false),
                    }
                }
            };
            Slot { state, due: Some(due) }.wait(&front).await;
            if Instant::now() <= instant_after(due, SLACK) {
                break;
            }
        }
        Ok(true)
    }
}

impl RateLimit for SharedLimits {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.admit(attempt))
    }
}

/// Omits the URL, which may contain a password.
impl fmt::Debug for SharedLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedLimits")
            .field("server", &format_args!("{}", self.server))
            .field("prefix", &self.prefix)
            .field("limits", &self.limits)
            .field("when_unavailable", &self.when_unavailable)
            .finish_non_exhaustive()
    }
}

/// The state of one key in this process. Only the first call in the queue sends requests to the server.
struct KeyState {
    queue: Queue,
    /// The slot of a call that was cancelled while it waited.
    left_over: Mutex<Option<Instant>>,
}

impl KeyState {
    fn new(quota: Quota) -> Self {
        Self { queue: Queue::new(quota), left_over: Mutex::default() }
    }

    /// Returns the slot of a cancelled call, if it is before the deadline.
    fn left_over(&self, deadline: Instant) -> Option<Instant> {
        let mut slot = self.left_over.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if slot.is_some_and(|due| instant_after(due, SLACK) < now) {
            *slot = None;
        }
        slot.take_if(|due| *due <= deadline)
    }
}

/// A slot that a call waits for. If the call is cancelled, the next call in the queue uses the slot.
struct Slot<'a> {
    state: &'a KeyState,
    due: Option<Instant>,
}

impl Slot<'_> {
    async fn wait(mut self, front: &Front<'_>) {
        if let Some(due) = self.due {
            front.wait(due).await;
        }
        self.due = None;
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if let Some(due) = self.due.take() {
            *self.state.left_over.lock().unwrap_or_else(PoisonError::into_inner) = Some(due);
        }
    }
}
