//! Quotas that many processes share.

mod server;

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use self::server::{Answer, Server};
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

/// Quotas that all processes keep together that use the same Redis server (5.0 or later, or Valkey) and prefix.
///
/// Each attempt takes the next free slot at the server, in one round trip, and waits for it; so processes are served in
/// turn, by one clock, the server's. What is limited, and how calls are counted, is said by [`Limits`]. Calls of
/// different access keys are counted apart: programs whose keys are temporary give [`Limits::account`].
///
/// Nothing is kept on the server for longer than the waiting calls need, and nothing of a call but provider, service,
/// action, region and access key id (or account).
#[derive(Clone)]
pub struct SharedLimits {
    server: Arc<Server>,
    limits: Limits,
    lanes: Arc<PerKey<Lane>>,
    prefix: Arc<str>,
    patience: Duration,
    when_unavailable: WhenUnavailable,
}

/// What becomes of calls while the server cannot be reached. It is asked again twice a second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// Each process keeps the quotas by itself: calls go on, all processes together may go beyond the quota.
    #[default]
    Local,
    /// They fail with [`ErrorKind::RateLimit`](crate::ErrorKind::RateLimit).
    Refuse,
}

impl SharedLimits {
    /// The quotas of `limits`, shared through the server at `redis://[[user]:password@]host[:port][/database]`. Nothing
    /// is connected before the first call.
    ///
    /// # Errors
    /// A malformed URL, or one that asks for TLS (`rediss://`).
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

    /// What the names of keys begin with: `cumulo` by default. Processes with different prefixes share nothing.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.into();
        self.lanes = Arc::default();
        self
    }

    /// How long the server may take to answer, 250 ms by default; a new connection is part of it.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What becomes of calls while the server cannot be reached: [`WhenUnavailable::Local`] by default.
    pub fn when_unavailable(mut self, choice: WhenUnavailable) -> Self {
        self.when_unavailable = choice;
        self
    }

    async fn go(&self, attempt: &Limited<'_>) -> Result<(), Error> {
        let Some(quota) = self.limits.rules.quota(attempt.info) else { return Ok(()) };
        let key = self.limits.rules.key(attempt);
        // In braces, so that a cluster has the same place for all of its keys, should there ever be two.
        let name = format!("{}:{{{key}}}", self.prefix);
        let lane = self.lanes.get_or_make(key, || Lane::new(quota), |lane| lane.queue.is_fresh());
        if self.slot(&lane, &name, attempt.deadline).await? {
            return Ok(());
        }
        match self.when_unavailable {
            WhenUnavailable::Local => self.limits.acquire(attempt).await,
            WhenUnavailable::Refuse => {
                Err(Error::limited(format!("the shared rate limit at {} cannot be reached", self.server)))
            }
        }
    }

    /// Waits for a slot. `false`: the server is unavailable.
    async fn slot(&self, lane: &Lane, name: &str, deadline: Instant) -> Result<bool, Error> {
        // A call that comes too late for its slot gives it up and asks again, or calls would bunch after a standstill.
        const TIMES: u32 = 3;
        if !self.server.may_ask() {
            return Ok(false);
        }
        let tries_again = self.server.is_unavailable();
        let turn = lane.queue.turn(deadline).await?;
        for _ in 0..TIMES {
            let due = match lane.left_over(deadline) {
                Some(due) => due,
                None => {
                    // Those who waited with us may have found it gone.
                    if !tries_again && self.server.is_unavailable() {
                        return Ok(false);
                    }
                    let longest = deadline.saturating_duration_since(Instant::now());
                    // A call with little time must still be able to go without the server.
                    let patience = self.patience.min(longest / 2);
                    match self.server.take(name, lane.queue.quota, longest, patience).await {
                        Some(Answer::Slot(wait)) => deadline_after(wait),
                        Some(Answer::TooFar(wait)) => return Err(lane.queue.refusal(deadline_after(wait))),
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

/// Without the URL, which may hold a password.
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

/// The calls of one key in this process. Only the first of them asks the server.
struct Lane {
    queue: Queue,
    /// A slot whose call was given up while it waited for it.
    left_over: Mutex<Option<Instant>>,
}

impl Lane {
    fn new(quota: Quota) -> Self {
        Self { queue: Queue::new(quota), left_over: Mutex::default() }
    }

    /// Takes the slot that was left, if it is good for a call with this deadline.
    fn left_over(&self, deadline: Instant) -> Option<Instant> {
        let mut slot = self.left_over.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if slot.is_some_and(|due| instant_after(due, SLACK) < now) {
            *slot = None;
        }
        slot.take_if(|due| *due <= deadline)
    }
}

/// A slot that a call waits for. If the call is given up, the next in line has it.
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
