use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::Reason;

/// The allowance of retries that the calls of a client share. Each retry takes from it, each success gives back, so that
/// retries stay a small part of the calls as long as the provider is in trouble.
pub(crate) struct Quota(AtomicU32);

const FULL: u32 = 500;

impl Default for Quota {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Quota {
    /// Takes what a retry costs; `None`: too little is left.
    pub(crate) fn take(&self, reason: Reason) -> Option<u32> {
        // A timeout has already cost the provider most: work that nobody waits for any more.
        let cost = if reason == Reason::Timeout { 10 } else { 5 };
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost));
        taken.is_ok().then_some(cost)
    }

    /// A call succeeded: gives back what its last retry took, or a little for a first attempt.
    pub(crate) fn give_back(&self, last: Option<u32>) {
        // Most calls find it full: no write that all cores would wait for.
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
    fn it_runs_dry_and_successes_fill_it() {
        let quota = Quota::default();
        for _ in 0..100 {
            assert_eq!(quota.take(Reason::Fault), Some(5));
        }
        assert_eq!(quota.take(Reason::Fault), None);
        quota.give_back(None);
        assert_eq!(quota.take(Reason::Fault), None);
        quota.give_back(Some(5));
        assert_eq!(quota.take(Reason::Timeout), None);
        assert_eq!(quota.take(Reason::Throttled), Some(5));
        for _ in 0..1000 {
            quota.give_back(Some(10));
        }
        assert_eq!((0..100).filter_map(|_| quota.take(Reason::Connect)).count(), 100);
        assert_eq!(quota.take(Reason::Connect), None);
    }
}
