use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::time::Instant;

use super::{
    Limited, Quota, RateLimit,
    per_key::PerKey,
    queue::{Queue, SLACK},
    rules::Rules,
};
use crate::{error::Error, future::BoxFuture, time::instant_after};

/// The quotas of one process. Clones share their counters: pass clones to all clients of an account.
///
/// Like the providers, this counts calls by provider, service, action, region and access key. The quota of an action
/// is the first of these that is set: the quota of the [`action`](Self::action), the documented quota
/// ([`from_facts`]), the quota of the [`service`](Self::service), the [`default_quota`](Self::default_quota). If no
/// quota is set, the action is not limited.
///
/// Waiting calls are admitted in the order of their arrival. A call that cannot be admitted before its deadline fails
/// immediately.
///
/// [`from_facts`]: Self::from_facts
#[derive(Clone, Default)]
pub struct Limits {
    pub(super) rules: Rules,
    states: Arc<PerKey<KeyState>>,
}

impl Limits {
    /// Creates limits without quotas.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates limits with the quotas that providers document, if the specs contain them: [`OperationInfo::rate`]. The
    /// client uses 95 % of a documented quota, because providers count calls when they arrive.
    ///
    /// [`OperationInfo::rate`]: crate::OperationInfo::rate
    pub fn from_facts() -> Self {
        Self::new().with(|rules| rules.facts = true)
    }

    /// Sets the quota of every action without a more specific quota.
    pub fn default_quota(self, quota: Quota) -> Self {
        self.with(|rules| rules.default = Some(quota))
    }

    /// Sets the quota of every action of a service without a more specific quota. `service` is the name of its module.
    pub fn service(self, service: impl Into<String>, quota: Quota) -> Self {
        self.with(|rules| rules.services.push((service.into(), quota)))
    }

    /// Sets the quota of an action, by the provider's name of the action: `.action("redis", "ResetPassword", …)`.
    pub fn action(self, service: impl Into<String>, action: impl Into<String>, quota: Quota) -> Self {
        self.with(|rules| rules.actions.push((service.into(), action.into(), quota)))
    }

    /// Counts the calls of all access keys together, under this name. Use it if an account has several keys, and for
    /// roles, whose keys change.
    pub fn account(self, name: &str) -> Self {
        self.with(|rules| rules.account = Some(name.into()))
    }

    fn with(mut self, change: impl FnOnce(&mut Rules)) -> Self {
        change(&mut self.rules);
        Self { rules: self.rules, states: Arc::default() }
    }
}

impl RateLimit for Limits {
    fn acquire<'a>(&'a self, attempt: &'a Limited<'a>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let Some(quota) = self.rules.quota(attempt.info) else { return Ok(()) };
            let key = self.rules.key(attempt);
            let state = self.states.get_or_create(key, || KeyState::new(quota), |state| state.queue.is_fresh());
            state.acquire(attempt.deadline.into()).await
        })
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits").field("rules", &self.rules).finish_non_exhaustive()
    }
}

/// The queue and the rate limiter of one key.
struct KeyState {
    queue: Queue,
    bucket: Bucket,
}

impl KeyState {
    fn new(quota: Quota) -> Self {
        Self { queue: Queue::new(quota), bucket: Bucket::default() }
    }

    async fn acquire(&self, deadline: Instant) -> Result<(), Error> {
        let arrived = Instant::now();
        let front = self.queue.wait_for_front(deadline).await?;
        let mut at = arrived.max(minus_slack(Instant::now()));
        while let Err(due) = self.bucket.take(&self.queue.quota, at) {
            if due > deadline {
                return Err(self.queue.rejection(due));
            }
            front.wait(due).await;
            // A late timer must not delay the calls behind this call.
            at = due.max(minus_slack(Instant::now()));
        }
        Ok(())
    }
}

fn minus_slack(now: Instant) -> Instant {
    now.checked_sub(SLACK).unwrap_or(now)
}

/// The rate limiter of a quota: the generic cell rate algorithm (GCRA), as in the script of
/// [`SharedLimits`](super::SharedLimits). The caller passes the time. The crate `governor` reads a clock instead, which
/// would have to be set before each use, and adds 16 crates to a build.
#[derive(Default)]
struct Bucket {
    /// The time of the next call if all calls were evenly spaced; `None` before the first call.
    next: Mutex<Option<Instant>>,
}

impl Bucket {
    /// Uses one permit. If no permit is available at the time `at`, returns the time of the next permit as an error.
    fn take(&self, quota: &Quota, at: Instant) -> Result<(), Instant> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let even = next.map_or(at, |next| next.max(at));
        match even.checked_sub(quota.burst_offset()) {
            Some(due) if due > at => Err(due),
            _ => {
                *next = Some(instant_after(even, quota.interval()));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
