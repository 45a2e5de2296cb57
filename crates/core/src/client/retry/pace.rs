use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use crate::time::instant_after;

/// The adaptive rate limiter of a client. After a throttled call, it reduces the rate slightly below the rate that the
/// provider allowed. Then it raises the rate along a cubic curve, which is flat near the rate at which the provider
/// throttled (CUBIC of RFC 9438, applied to rates as in the AWS SDKs).
#[derive(Default)]
pub(crate) struct Pace {
    /// Locked by the next call to be sent, in the order of arrival.
    next_call: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

/// The factor by which a throttled call reduces the rate.
const BETA: f64 = 0.95;
/// Throttled calls within this time belong to the same event, because providers count calls per second.
const SAME_EVENT: Duration = Duration::from_millis(500);
/// The steepness of the curve, per second³.
const STEEPNESS: f64 = 0.03;
/// The part of a permit that is available at the end of the hold. At that time, the provider accepts one call.
const HEAD_START: f64 = 0.8;
/// The window in which providers count calls.
const WINDOW: Duration = Duration::from_secs(1);
/// The lowest rate, in calls per second.
const SLOWEST: f64 = 0.5;

#[derive(Default)]
struct State {
    /// The send times of the calls that the provider allowed in the last second.
    passed: VecDeque<Instant>,
    /// `None`: no call was throttled, so the rate is not limited.
    curve: Option<Curve>,
}

struct Curve {
    /// The current rate in calls per second.
    rate: f64,
    /// The rate in calls per second at which the provider throttled.
    top: f64,
    /// The time of the last throttled call.
    throttled: Instant,
    /// The number of available permits.
    tokens: f64,
    /// No call is sent before this time: until then, the provider's window is full.
    hold: Instant,
    /// The time at which the permits were last updated.
    filled: Instant,
}

impl Curve {
    /// Returns the maximum number of available permits.
    fn capacity(&self) -> f64 {
        // At least half a permit more than a call needs. Otherwise, late timers would lower the rate.
        (self.rate / 100.0).max(1.5)
    }

    fn fill(&mut self, now: Instant) {
        let capacity = self.capacity();
        let elapsed = now.saturating_duration_since(self.filled.max(self.hold)).as_secs_f64();
        self.tokens = (self.tokens + elapsed * self.rate).min(capacity);
        self.filled = now;
    }

    /// Returns the rate of the curve at the time `now`, in calls per second.
    fn at(&self, now: Instant) -> f64 {
        let level = (self.top * (1.0 - BETA) / STEEPNESS).cbrt();
        let elapsed = now.saturating_duration_since(self.throttled).as_secs_f64();
        STEEPNESS * (elapsed - level).powi(3) + self.top
    }
}

impl State {
    /// Returns the number of calls that the provider allowed in the last second.
    fn passed(&mut self, now: Instant) -> f64 {
        while self.passed.front().is_some_and(|then| now.saturating_duration_since(*then) > WINDOW) {
            self.passed.pop_front();
        }
        self.passed.len() as f64
    }
}

impl Pace {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a permit. Returns false if no permit was used: the rate is not limited before a call was throttled.
    pub(crate) async fn acquire(&self) -> bool {
        if self.state().curve.is_none() {
            return false;
        }
        let _next_call = self.next_call.lock().await;
        loop {
            let missing = {
                let mut state = self.state();
                let Some(curve) = &mut state.curve else { return false };
                curve.fill(Instant::now());
                if curve.tokens >= 1.0 {
                    curve.tokens -= 1.0;
                    return true;
                }
                let held = curve.hold.saturating_duration_since(Instant::now()).as_secs_f64();
                held + (1.0 - curve.tokens) / curve.rate
            };
            // The additional millisecond avoids another iteration if the timer fires early.
            sleep(Duration::from_secs_f64(missing) + Duration::from_millis(1)).await;
        }
    }

    /// Releases the permit of an attempt that was not sent.
    pub(crate) fn release(&self) {
        if let Some(curve) = &mut self.state().curve {
            // Permits may have been added since the permit was acquired, so the sum is limited.
            curve.tokens = (curve.tokens + 1.0).min(curve.capacity());
        }
    }

    /// Records that the provider allowed a call that was sent at `sent`.
    pub(crate) fn passed(&self, sent: Instant) {
        let now = Instant::now();
        let mut state = self.state();
        let passed = state.passed(now) + 1.0;
        state.passed.push_back(sent);
        if let Some(curve) = &mut state.curve {
            curve.fill(now);
            // The provider allows at least the rate of the last second. The response to the first throttled call
            // arrives before most other responses of the same burst.
            curve.top = curve.top.max(passed);
            // The rate does not rise while the client does not use it.
            curve.rate = curve.at(now).min((2.0 * passed).max(curve.top)).max(SLOWEST);
        }
    }

    /// Records that the provider throttled a call that was sent at `sent`.
    pub(crate) fn throttled(&self, sent: Instant) {
        let now = Instant::now();
        let mut state = self.state();
        let passed = state.passed(now);
        let hold = state.passed.front().map_or(now, |oldest| instant_after(*oldest, WINDOW));
        match &mut state.curve {
            // The call was sent before the rate was reduced, or shortly after.
            Some(curve) if sent < instant_after(curve.throttled, SAME_EVENT) => {}
            Some(curve) => {
                curve.fill(now);
                // The number of allowed calls lags behind a rising rate, so it is used only if both differ widely.
                curve.top = if curve.rate > 1.5 * passed { passed.max(curve.rate / 2.0) } else { curve.rate };
                curve.top = curve.top.max(SLOWEST);
                curve.rate = (curve.top * BETA).max(SLOWEST);
                curve.throttled = now;
                (curve.tokens, curve.hold) = (HEAD_START, hold);
            }
            unlimited => {
                let top = passed.max(SLOWEST);
                *unlimited =
                    Some(Curve { rate: top * BETA, top, throttled: now, tokens: HEAD_START, filled: now, hold });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    };

    use super::*;

    /// A provider that allows `limit` calls in each second of its clock, or in any window of one second.
    struct Provider {
        limit: usize,
        any_window: bool,
        start: Instant,
        window: Mutex<VecDeque<Instant>>,
    }

    impl Provider {
        fn allows(&self) -> bool {
            let now = Instant::now();
            let second = self.start + Duration::from_secs(self.start.elapsed().as_secs());
            let begins = if self.any_window { now.checked_sub(WINDOW).unwrap_or(self.start) } else { second };
            let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
            while window.front().is_some_and(|then| *then < begins) {
                window.pop_front();
            }
            let allowed = window.len() < self.limit;
            if allowed {
                window.push_back(now);
            }
            allowed
        }
    }

    /// Returns the numbers of allowed and throttled calls after the first 5 seconds, because the first burst cannot be
    /// predicted.
    async fn run(any_window: bool, limit: usize, tasks: usize, seconds: u64) -> (u64, u64) {
        let provider = Arc::new(Provider { limit, any_window, start: Instant::now(), window: Mutex::default() });
        let pace = Arc::new(Pace::default());
        let counts = Arc::new((AtomicU64::new(0), AtomicU64::new(0)));
        let warmed_up = Instant::now() + Duration::from_secs(5);
        let end = warmed_up + Duration::from_secs(seconds);
        let running: Vec<_> = (0..tasks)
            .map(|_| {
                let (provider, pace, counts) = (provider.clone(), pace.clone(), counts.clone());
                tokio::spawn(async move {
                    while Instant::now() < end {
                        pace.acquire().await;
                        let sent = Instant::now();
                        sleep(Duration::from_millis(10)).await;
                        let counted = u64::from(sent >= warmed_up);
                        if provider.allows() {
                            counts.0.fetch_add(counted, Ordering::Relaxed);
                            pace.passed(sent);
                        } else {
                            counts.1.fetch_add(counted, Ordering::Relaxed);
                            pace.throttled(sent);
                            sleep(Duration::from_millis(100)).await;
                        }
                    }
                })
            })
            .collect();
        for task in running {
            assert!(task.await.is_ok());
        }
        (counts.0.load(Ordering::Relaxed), counts.1.load(Ordering::Relaxed))
    }

    #[tokio::test(start_paused = true)]
    async fn finds_and_uses_the_limit_of_the_provider() {
        for any_window in [false, true] {
            for (limit, tasks) in [(20, 8), (20, 64), (50, 16), (300, 64)] {
                let (passed, throttled) = run(any_window, limit, tasks, 120).await;
                let reached = passed as f64 / (limit * 120) as f64;
                let share = throttled as f64 / (passed + throttled) as f64;
                assert!(
                    reached >= 0.95 && share <= 0.05,
                    "{limit} in {}, {tasks} tasks: {reached:.3} reached, {share:.3} throttled",
                    if any_window { "any window" } else { "each second of the clock" }
                );
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn does_not_delay_calls_before_one_is_throttled() {
        let pace = Pace::default();
        let start = Instant::now();
        for _ in 0..1000 {
            pace.acquire().await;
            pace.passed(Instant::now());
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn a_cancelled_wait_does_not_delay_other_calls() {
        let pace = Arc::new(Pace::default());
        pace.throttled(Instant::now());
        pace.acquire().await;
        let waiting = tokio::spawn({
            let pace = pace.clone();
            async move { pace.acquire().await }
        });
        tokio::task::yield_now().await;
        waiting.abort();
        let start = Instant::now();
        pace.acquire().await;
        assert!(start.elapsed() <= Duration::from_secs(3), "{:?}", start.elapsed());
    }
}
