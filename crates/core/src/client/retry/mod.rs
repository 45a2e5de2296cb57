//! The retry policy.

mod pace;
mod quota;
mod reserved;

use std::time::Duration;

pub(crate) use pace::Pace;
pub(crate) use quota::Quota;
pub(crate) use reserved::Reserved;

use crate::time::FAR;

/// The retry policy: exponential backoff with full jitter, and a retry budget.
///
/// Throttled attempts and failed connections are retried for every operation. Timeouts, broken connections and
/// internal errors of the provider are retried only for read-only operations and for requests with a client token,
/// because the first request may have been executed. The client fills in a missing client token and sends the same
/// token with every attempt. If the clock is wrong, the client corrects it by the provider's time; if the credentials
/// have expired, it renews them. It does each once per call.
///
/// The delay before a retry is random between zero and a cap that doubles with each attempt, so that many clients do
/// not retry at the same time. All retries of a client share one retry budget, which successful calls refill, so that
/// retries do not overload a failing provider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retry {
    mode: Mode,
    max_attempts: u32,
    base: Duration,
    cap: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Off,
    Standard,
    Adaptive,
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}

impl Retry {
    /// Returns a policy without retries.
    pub fn off() -> Self {
        Self { mode: Mode::Off, max_attempts: 1, ..Self::standard() }
    }

    /// Returns a policy of up to 3 attempts. This is the default.
    pub fn standard() -> Self {
        let (base, cap) = (Duration::from_millis(200), Duration::from_secs(20));
        Self { mode: Mode::Standard, max_attempts: 3, base, cap }
    }

    /// Returns [`Retry::standard`] with an adaptive rate limiter: after a throttled attempt, the client estimates the
    /// rate that the provider allows, and delays calls to stay below it. Use it for a client that makes many calls
    /// under one quota, because the rate limiter delays all calls of the client, including calls to other services.
    pub fn adaptive() -> Self {
        Self { mode: Mode::Adaptive, ..Self::standard() }
    }

    /// Sets the maximum number of attempts, including the first. Default: 3; minimum: 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the cap of the first delay (default: 200 ms) and the cap of all delays (default: 20 s).
    pub fn backoff(mut self, first: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (first.min(FAR), cap.min(FAR));
        self
    }

    pub(crate) fn is_adaptive(&self) -> bool {
        self.mode == Mode::Adaptive
    }

    /// Returns true if attempt `attempt` (from 1) may be followed by another.
    pub(crate) fn allows_retry_after(&self, attempt: u32) -> bool {
        attempt < self.max_attempts
    }

    /// Returns the delay after attempt `attempt` (from 1). `requested` is the delay that the provider requests.
    pub(crate) fn wait(&self, attempt: u32, requested: Option<Duration>) -> Duration {
        let cap = self.base.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(self.cap);
        let jittered = cap.mul_f64(fastrand::f64());
        // The delay is at least the requested delay, but the cap limits the latter: a server must not delay a client
        // for hours.
        requested.map_or(jittered, |requested| requested.min(self.cap) + jittered.min(self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_at_most_a_growing_cap() {
        let retry = Retry::default().max_attempts(40);
        for attempt in 1..40 {
            let cap =
                Duration::from_millis(200).saturating_mul(1 << (attempt - 1).min(16)).min(Duration::from_secs(20));
            assert!(retry.wait(attempt, None) <= cap && retry.allows_retry_after(attempt));
        }
        assert!(!retry.allows_retry_after(40) && !Retry::off().allows_retry_after(1));
    }

    #[test]
    fn waits_as_long_as_the_provider_requests_up_to_the_cap() {
        let retry = Retry::default();
        let requested = Duration::from_secs(3);
        assert!(retry.wait(1, Some(requested)) >= requested);
        assert!(retry.wait(1, Some(Duration::from_secs(7200))) < Duration::from_secs(21));
    }
}
