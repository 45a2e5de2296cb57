//! When a failed attempt is followed by another.

mod pace;
mod quota;
mod reserved;

use std::time::Duration;

pub(crate) use pace::Pace;
pub(crate) use quota::Quota;
pub(crate) use reserved::Reserved;

use crate::time::FAR;

/// When a failed attempt is followed by another.
///
/// Throttled and never-connected attempts are repeated for every operation; what fails after something may have been
/// sent is repeated only if sending it twice does no harm: for operations that just read, and for those that carry a
/// client token, which is filled in where the program left it out and stays the same in all attempts. A clock that is
/// wrong is corrected by the provider's, and an expired token is fetched anew, both once a call. Waits grow exponentially
/// with full jitter: a random time between nothing and the cap, so that many clients do not come back at once. The
/// retries of a client draw on one allowance, which successes fill up again: a provider in trouble is not stormed.
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
    /// One attempt only.
    pub fn off() -> Self {
        Self { mode: Mode::Off, max_attempts: 1, ..Self::standard() }
    }

    /// Up to 3 attempts: the default.
    pub fn standard() -> Self {
        let (base, cap) = (Duration::from_millis(200), Duration::from_secs(20));
        Self { mode: Mode::Standard, max_attempts: 3, base, cap }
    }

    /// As [`Retry::standard`], and the client paces itself: once it was throttled it finds out how fast it may go, and
    /// holds calls back instead of having them refused. For one client that makes many calls to one quota; calls to
    /// other services wait along.
    pub fn adaptive() -> Self {
        Self { mode: Mode::Adaptive, ..Self::standard() }
    }

    /// At most so many attempts in all; 3 by default, never less than 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Cap of the first wait, 200 ms by default, and of all waits, 20 s by default.
    pub fn backoff(mut self, first: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (first.min(FAR), cap.min(FAR));
        self
    }

    pub(crate) fn is_adaptive(&self) -> bool {
        self.mode == Mode::Adaptive
    }

    /// Whether attempt `attempt` (from 1) may be followed by another.
    pub(crate) fn goes_on_after(&self, attempt: u32) -> bool {
        attempt < self.max_attempts
    }

    /// How long to wait after attempt `attempt` (from 1) failed.
    pub(crate) fn wait(&self, attempt: u32, asked: Option<Duration>) -> Duration {
        let cap = self.base.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(self.cap);
        let jittered = cap.mul_f64(fastrand::f64());
        // What the provider asks for is a floor, not more than the cap: a server cannot park a client for hours.
        asked.map_or(jittered, |asked| asked.min(self.cap) + jittered.min(self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_stay_between_nothing_and_a_growing_cap() {
        let retry = Retry::default().max_attempts(40);
        for attempt in 1..40 {
            let cap =
                Duration::from_millis(200).saturating_mul(1 << (attempt - 1).min(16)).min(Duration::from_secs(20));
            assert!(retry.wait(attempt, None) <= cap && retry.goes_on_after(attempt));
        }
        assert!(!retry.goes_on_after(40) && !Retry::off().goes_on_after(1));
    }

    #[test]
    fn what_the_provider_asks_for_is_waited_for_up_to_the_cap() {
        let retry = Retry::default();
        let asked = Duration::from_secs(3);
        assert!(retry.wait(1, Some(asked)) >= asked);
        assert!(retry.wait(1, Some(Duration::from_secs(7200))) < Duration::from_secs(21));
    }
}
