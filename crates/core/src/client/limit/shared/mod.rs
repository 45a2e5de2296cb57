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
    queue::{Queue, SLACK, Turn},
};
use crate::{
    error::Error,
    future::BoxFuture,
    time::{deadline_after, instant_after},
};

/// Quotas that several processes share: all that use the same Redis server (5.0 or later, or Valkey) and the same
/// prefix.
///
/// Each attempt reserves the next free slot on the server in one round trip, and waits for it. The server's clock
/// decides the order of all processes. [`Limits`] defines the quotas and how calls are counted. Calls of different
/// access keys are counted separately: programs with temporary keys set [`Limits::account`].
///
/// The server keeps a key only as long as waiting calls need it. A key contains the provider, service, action, region
/// and access key id (or account) of a call, and no other data.
#[derive(Clone)]
pub struct SharedLimits {
    server: Arc<Server>,
    limits: Limits,
    lanes: Arc<PerKey<Lane>>,
    prefix: Arc<str>,
    patience: Duration,
    when_unavailable: WhenUnavailable,
}

/// The behavior of calls while the server is unavailable. The client tries the server again twice per second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Each process applies the quotas by itself. All processes together may exceed a quota.
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
            lanes: Arc::default(),
            prefix: "cumulo".into(),
            patience: Duration::from_millis(250),
            when_unavailable: WhenUnavailable::default(),
        })
    }

    /// Sets the prefix of the names of keys. Processes with different prefixes share no quotas. Default: `cumulo`.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self.lanes = Arc::default();
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

    async fn go(&self, attempt: &Limited<'_>) -> Result<(), Error> {
        let Some(quota) = self.limits.rules.quota(attempt.info) else { return Ok(()) };
        let key = self.limits.rules.key(attempt);
        // In braces: a cluster then stores all keys of a quota in the same slot, if there should ever be two.
        let name = format!("{}:{{{key}}}", self.prefix);
        let lane = self.lanes.get_or_make(key, || Lane::new(quota), |lane| lane.queue.is_fresh());
        if self.slot(&lane, &name, attempt.deadline).await? {
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
    async fn slot(&self, lane: &Lane, name: &str, deadline: Instant) -> Result<bool, Error> {
        // A call that misses its slot reserves another; otherwise calls would be sent in a burst after a standstill.
        const MAX_SLOTS: u32 = 3;
        if !self.server.may_ask() {
            return Ok(false);
        }
        let tries_again = self.server.is_unavailable();
        let turn = lane.queue.turn(deadline).await?;
        for _ in 0..MAX_SLOTS {
            let due = match lane.left_over(deadline) {
                Some(due) => due,
                None => {
                    // A call before this one in the queue may have found the server unavailable.
                    if !tries_again && self.server.is_unavailable() {
                        return Ok(false);
                    }
                    let longest = deadline.saturating_duration_since(Instant::now());
                    // A call with little time left must still have time for the local quota.
                    let patience = self.patience.min(longest / 2);
                    match self.server.take(name, lane.queue.quota, longest, patience).await {
                        Some(Reservation::Slot(wait)) => deadline_after(wait),
                        Some(Reservation::TooFar(wait)) => return Err(lane.queue.refusal(deadline_after(wait))),
                        None => return Ok(false),
                    }
                }
            };
            Slot { lane, due: Some(due) }.wait(&turn).await;
            if Instant::now() <= instant_after(due, SLACK) {
                break;
            }
        }
        Ok(true)
    }
}

impl RateLimit for SharedLimits {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.go(attempt))
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

/// The calls of one key in this process. Only the first call in the queue sends a request to the server.
struct Lane {
    queue: Queue,
    /// The slot of a call that was cancelled while it waited.
    left_over: Mutex<Option<Instant>>,
}

impl Lane {
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
    lane: &'a Lane,
    due: Option<Instant>,
}

impl Slot<'_> {
    async fn wait(mut self, turn: &Turn<'_>) {
        if let Some(due) = self.due {
            turn.wait(due).await;
        }
        self.due = None;
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        if let Some(due) = self.due.take() {
            *self.lane.left_over.lock().unwrap_or_else(PoisonError::into_inner) = Some(due);
        }
    }
}
