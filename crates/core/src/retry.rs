use std::time::Duration;

/// When a failed attempt is followed by another.
///
/// Throttled and never-connected attempts are repeated for every operation, faults after something may have been sent
/// only for operations that just read. Waits grow exponentially with full jitter: a random time between nothing and
/// the cap, so that many clients do not come back at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Retry {
    max_attempts: u32,
    base: Duration,
    cap: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self { max_attempts: 3, base: Duration::from_millis(200), cap: Duration::from_secs(20) }
    }
}

impl Retry {
    /// One attempt only.
    pub fn off() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// At most so many attempts in all; 3 by default, never less than 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Cap of the first wait, 200 ms by default, and of all waits, 20 s by default.
    pub fn backoff(mut self, first: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (first, cap);
        self
    }

    /// How long to wait after attempt `attempt` (from 1) failed; `None`: no more attempts.
    pub(crate) fn wait(&self, attempt: u32, asked: Option<Duration>) -> Option<Duration> {
        if attempt >= self.max_attempts {
            return None;
        }
        let cap = self.base.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(self.cap);
        let jittered = cap.mul_f64(fastrand::f64());
        // What the provider asks for is a floor, not more than the cap: a server cannot park a client for hours.
        Some(asked.map_or(jittered, |asked| asked.min(self.cap) + jittered.min(self.base)))
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
            assert!(retry.wait(attempt, None).is_some_and(|wait| wait <= cap));
        }
        assert_eq!(retry.wait(40, None), None);
        assert_eq!(Retry::off().wait(1, None), None);
    }

    #[test]
    fn what_the_provider_asks_for_is_waited_for_up_to_the_cap() {
        let retry = Retry::default();
        let asked = Duration::from_secs(3);
        assert!(retry.wait(1, Some(asked)).is_some_and(|wait| wait >= asked));
        assert!(retry.wait(1, Some(Duration::from_secs(7200))).is_some_and(|wait| wait < Duration::from_secs(21)));
    }
}
