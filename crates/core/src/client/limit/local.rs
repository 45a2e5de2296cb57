use std::{
    fmt,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use governor::{
    RateLimiter,
    clock::Clock,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use tokio::time::Instant;

use super::{
    Limited, Quota, RateLimit,
    per_key::PerKey,
    queue::{Queue, SLACK},
    rules::Rules,
};
use crate::{error::Error, future::BoxFuture, time::instant_after};

/// Quotas that a process keeps. Clones share what is used up; give clones to all clients of an account.
///
/// Calls are counted by provider, service, action, region and access key, as the providers count. An action is under
/// the first of these that there is: its [`action`](Self::action) quota, the documented one ([`from_facts`]), its
/// [`service`](Self::service)'s, the [`default_quota`](Self::default_quota). Without any it is not limited.
///
/// Waiting calls go in the order in which they came. One that could not go before its deadline fails at once.
///
/// [`from_facts`]: Self::from_facts
#[derive(Clone, Default)]
pub struct Limits {
    pub(super) rules: Rules,
    lanes: Arc<PerKey<Lane>>,
}

impl Limits {
    /// No quotas.
    pub fn new() -> Self {
        Self::default()
    }

    /// The quotas that providers document, as far as the specs know them: [`OperationInfo::rate`]. They are kept with 5 %
    /// to spare, since providers count calls as they arrive.
    ///
    /// [`OperationInfo::rate`]: crate::OperationInfo::rate
    pub fn from_facts() -> Self {
        Self::new().with(|rules| rules.facts = true)
    }

    /// The quota of each action that has none of its own.
    pub fn default_quota(self, quota: Quota) -> Self {
        self.with(|rules| rules.any = Some(quota))
    }

    /// The quota of each action of a service that has none of its own. The service is called as its module is.
    pub fn service(self, service: impl Into<String>, quota: Quota) -> Self {
        self.with(|rules| rules.services.push((service.into(), quota)))
    }

    /// The quota of an action, called as the provider calls it: `.action("redis", "ResetPassword", …)`.
    pub fn action(self, service: impl Into<String>, action: impl Into<String>, quota: Quota) -> Self {
        self.with(|rules| rules.actions.push((service.into(), action.into(), quota)))
    }

    /// Counts the calls of all access keys together, under this name: for several keys of one account, and for roles,
    /// whose keys change.
    pub fn account(self, name: &str) -> Self {
        self.with(|rules| rules.account = Some(name.into()))
    }

    fn with(mut self, change: impl FnOnce(&mut Rules)) -> Self {
        change(&mut self.rules);
        Self { rules: self.rules, lanes: Arc::default() }
    }
}

impl RateLimit for Limits {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let Some(quota) = self.rules.quota(attempt.info) else { return Ok(()) };
            let key = self.rules.key(attempt);
            let lane = self.lanes.get_or_make(key, || Lane::new(quota), |lane| lane.queue.is_fresh());
            lane.acquire(attempt.deadline).await
        })
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits").field("rules", &self.rules).finish_non_exhaustive()
    }
}

/// The calls of one key.
struct Lane {
    queue: Queue,
    bucket: Bucket,
}

impl Lane {
    fn new(quota: Quota) -> Self {
        Self { queue: Queue::new(quota), bucket: Bucket::new(quota) }
    }

    async fn acquire(&self, deadline: Instant) -> Result<(), Error> {
        let came = Instant::now();
        let turn = self.queue.turn(deadline).await?;
        let mut at = came.max(before(Instant::now()));
        while let Err(due) = self.bucket.take(at) {
            if due > deadline {
                return Err(self.queue.refusal(due));
            }
            turn.wait(due).await;
            // What the timer was late by is not lost to those behind.
            at = due.max(before(Instant::now()));
        }
        Ok(())
    }
}

fn before(now: Instant) -> Instant {
    now.checked_sub(SLACK).unwrap_or(now)
}

/// The cells of a quota, asked for a time that is given.
struct Bucket {
    origin: Instant,
    hand: Hand,
    cells: RateLimiter<NotKeyed, InMemoryState, Hand, NoOpMiddleware<Duration>>,
}

impl Bucket {
    fn new(quota: Quota) -> Self {
        let burst = NonZeroU32::new(quota.at_once()).unwrap_or(NonZeroU32::MIN);
        let cells = governor::Quota::with_period(quota.interval())
            .unwrap_or_else(|| governor::Quota::per_second(NonZeroU32::MAX))
            .allow_burst(burst);
        let hand = Hand::default();
        Self { origin: Instant::now(), cells: RateLimiter::direct_with_clock(cells, hand.clone()), hand }
    }

    /// Takes a cell. `Err`: when there will be one.
    fn take(&self, at: Instant) -> Result<(), Instant> {
        let since = at.saturating_duration_since(self.origin).as_nanos();
        self.hand.0.store(u64::try_from(since).unwrap_or(u64::MAX), Ordering::Relaxed);
        self.cells.check().map_err(|not| instant_after(self.origin, not.earliest_possible()))
    }
}

/// A clock that stands where it was put. Only the first in line puts it anywhere.
#[derive(Clone, Debug, Default)]
struct Hand(Arc<AtomicU64>);

impl Clock for Hand {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
