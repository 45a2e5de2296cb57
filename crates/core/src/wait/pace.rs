use std::time::Duration;

use crate::time::FAR;

/// The delays between the calls of a wait.
pub(super) struct Pace {
    next: Duration,
    longest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self::new(Duration::from_secs(2), Duration::from_secs(30))
    }
}

impl Pace {
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        let longest = longest.min(FAR);
        Self { next: first.min(longest), longest }
    }

    /// Returns the next delay, shortened by a random amount of up to a quarter. The jitter prevents programs that
    /// started at the same time from sending their calls at the same time. The delay after it is 1.5 times as long.
    pub(super) fn next(&mut self) -> Duration {
        let delay = self.next;
        self.next = (delay.saturating_mul(3) / 2).min(self.longest);
        delay.mul_f64(0.75 + 0.25 * fastrand::f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_by_a_factor_of_1_5_up_to_the_longest_delay() {
        let mut pace = Pace::new(Duration::from_secs(2), Duration::from_secs(6));
        for full in [2.0, 3.0, 4.5, 6.0, 6.0] {
            let delay = pace.next().as_secs_f64();
            assert!(delay >= full * 0.75 && delay <= full, "{delay} of {full}");
        }
        let mut same = Pace::new(Duration::from_secs(1), Duration::from_secs(1));
        assert!((0..9).all(|_| same.next() <= Duration::from_secs(1)));
    }
}
