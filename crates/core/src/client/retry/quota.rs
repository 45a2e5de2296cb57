use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::Reason;

/// The retry budget of a client, which all its calls share. Each retry reduces the budget, and each successful call
/// refills it, so that retries remain a small part of the calls while the provider fails.
pub(crate) struct Quota(AtomicU32);

const FULL: u32 = 500;

impl Default for Quota {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Quota {
    /// Charges the cost of a retry. Returns `None` if the budget is too low.
    pub(crate) fn take(&self, reason: Reason) -> Option<u32> {
        // A timeout costs more, because the provider may have processed a request whose response is not used.
        let cost = if reason == Reason::Timeout { 10 } else { 5 };
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost));
        taken.is_ok().then_some(cost)
    }

    /// Refills the budget after a successful call: by the cost of its last retry, or by 1 without retries.
    pub(crate) fn refill(&self, last: Option<u32>) {
        // The budget is usually full. Without a write, the cores do not compete for the cache line.
        if self.0.load(Ordering::Relaxed) < FULL {
            let add = last.unwrap_or(1);
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| Some((left + add).min(FULL)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_exhaust_the_budget_and_successes_refill_it() {
        let quota = Quota::default();
        for _ in 0..100 {
            assert_eq!(quota.take(Reason::Fault), Some(5));
        }
        assert_eq!(quota.take(Reason::Fault), None);
        quota.refill(None);
        assert_eq!(quota.take(Reason::Fault), None);
        quota.refill(Some(5));
        assert_eq!(quota.take(Reason::Timeout), None);
        assert_eq!(quota.take(Reason::Throttled), Some(5));
        for _ in 0..1000 {
            quota.refill(Some(10));
        }
        assert_eq!((0..100).filter_map(|_| quota.take(Reason::Connect)).count(), 100);
        assert_eq!(quota.take(Reason::Connect), None);
    }
}
