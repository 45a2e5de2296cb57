use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep};

use crate::time::instant_after;

/// How fast a client may go, found out by being throttled: down to a little below what the provider let through, then up
/// along a cubic curve that is flat around the rate at which it was throttled last (CUBIC of RFC 9438, as the AWS SDKs
/// use it for rates).
#[derive(Default)]
pub(crate) struct Pace {
    /// Held by the one whose turn is next: first come, first served.
    turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

/// What is left of the rate after a throttle.
const BETA: f64 = 0.95;
/// Providers count by the second: what is throttled so soon after the last time is the same event.
const SAME_EVENT: Duration = Duration::from_millis(500);
/// How steep the curve is, per second³.
const STEEPNESS: f64 = 0.03;
/// What the first call after a throttle need not wait for: the provider has room for one by then.
const HEAD_START: f64 = 0.8;
/// What providers count by.
const WINDOW: Duration = Duration::from_secs(1);
/// The slowest, in calls a second.
const SLOWEST: f64 = 0.5;

#[derive(Default)]
struct State {
    /// When calls of the last second were sent that the provider let through.
    passed: VecDeque<Instant>,
    /// `None`: never throttled, no limit.
    curve: Option<Curve>,
}

struct Curve {
    /// Calls a second now.
    rate: f64,
    /// The rate at which the provider throttled.
    top: f64,
    throttled: Instant,
    /// Calls that may go at once.
    tokens: f64,
    /// Nothing goes before: the second of the throttle is full until its first call leaves it.
    hold: Instant,
    filled: Instant,
}

impl Curve {
    /// How many calls may go at once at most.
    fn room(&self) -> f64 {
        // Half a call beyond the next: timers come late, and what they lose would be lost for good.
        (self.rate / 100.0).max(1.5)
    }

    fn fill(&mut self, now: Instant) {
        let room = self.room();
        let elapsed = now.saturating_duration_since(self.filled.max(self.hold)).as_secs_f64();
        self.tokens = (self.tokens + elapsed * self.rate).min(room);
        self.filled = now;
    }

    /// The rate of the curve at a time.
    fn at(&self, now: Instant) -> f64 {
        let level = (self.top * (1.0 - BETA) / STEEPNESS).cbrt();
        let elapsed = now.saturating_duration_since(self.throttled).as_secs_f64();
        STEEPNESS * (elapsed - level).powi(3) + self.top
    }
}

impl State {
    /// Calls of the last second that the provider let through.
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

    /// Waits for the turn to send. Whether it costs something: only a client that was throttled counts its turns.
    pub(crate) async fn turn(&self) -> bool {
        if self.state().curve.is_none() {
            return false;
        }
        let _turn = self.turn.lock().await;
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
            // One tick more: a timer that fires early would cost another round.
            sleep(Duration::from_secs_f64(missing) + Duration::from_millis(1)).await;
        }
    }

    /// Returns a turn that no attempt used.
    pub(crate) fn give_back(&self) {
        if let Some(curve) = &mut self.state().curve {
            // Time may have added a turn since: the sum keeps to the bound.
            curve.tokens = (curve.tokens + 1.0).min(curve.room());
        }
    }

    /// The provider let a call through that was sent at `sent`.
    pub(crate) fn passed(&self, sent: Instant) {
        let now = Instant::now();
        let mut state = self.state();
        let passed = state.passed(now) + 1.0;
        state.passed.push_back(sent);
        if let Some(curve) = &mut state.curve {
            curve.fill(now);
            // What passed within a second may pass: the first throttle comes before most replies of its burst.
            curve.top = curve.top.max(passed);
            // Who does not use its rate does not learn from it either.
            curve.rate = curve.at(now).min((2.0 * passed).max(curve.top)).max(SLOWEST);
        }
    }

    /// The provider throttled a call that was sent at `sent`.
    pub(crate) fn throttled(&self, sent: Instant) {
        let now = Instant::now();
        let mut state = self.state();
        let passed = state.passed(now);
        let hold = state.passed.front().map_or(now, |oldest| instant_after(*oldest, WINDOW));
        match &mut state.curve {
            // It was under way when the rate was cut, or just behind.
            Some(curve) if sent < instant_after(curve.throttled, SAME_EVENT) => {}
            Some(curve) => {
                curve.fill(now);
                // What passed lags behind a rate that has just risen: it counts only where the two are far apart.
                curve.top = if curve.rate > 1.5 * passed { passed.max(curve.rate / 2.0) } else { curve.rate };
                curve.top = curve.top.max(SLOWEST);
                curve.rate = (curve.top * BETA).max(SLOWEST);
                curve.throttled = now;
                (curve.tokens, curve.hold) = (HEAD_START, hold);
            }
            none => {
                let top = passed.max(SLOWEST);
                *none = Some(Curve { rate: top * BETA, top, throttled: now, tokens: HEAD_START, filled: now, hold });
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

    /// A provider that lets `limit` calls through in each second by its clock, or in any.
    struct Provider {
        limit: usize,
        any_second: bool,
        start: Instant,
        window: Mutex<VecDeque<Instant>>,
    }

    impl Provider {
        fn lets_through(&self) -> bool {
            let now = Instant::now();
            let second = self.start + Duration::from_secs(self.start.elapsed().as_secs());
            let begins = if self.any_second { now.checked_sub(WINDOW).unwrap_or(self.start) } else { second };
            let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
            while window.front().is_some_and(|then| *then < begins) {
                window.pop_front();
            }
            let passes = window.len() < self.limit;
            if passes {
                window.push_back(now);
            }
            passes
        }
    }

    /// Calls that passed and that were throttled, after the first five seconds: the first burst cannot be foreseen.
    async fn run(any_second: bool, limit: usize, tasks: usize, seconds: u64) -> (u64, u64) {
        let provider = Arc::new(Provider { limit, any_second, start: Instant::now(), window: Mutex::default() });
        let pace = Arc::new(Pace::default());
        let counts = Arc::new((AtomicU64::new(0), AtomicU64::new(0)));
        let warm = Instant::now() + Duration::from_secs(5);
        let end = warm + Duration::from_secs(seconds);
        let running: Vec<_> = (0..tasks)
            .map(|_| {
                let (provider, pace, counts) = (provider.clone(), pace.clone(), counts.clone());
                tokio::spawn(async move {
                    while Instant::now() < end {
                        pace.turn().await;
                        let sent = Instant::now();
                        sleep(Duration::from_millis(10)).await;
                        let counted = u64::from(sent >= warm);
                        if provider.lets_through() {
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
    async fn a_limit_is_found_and_used() {
        for any_second in [false, true] {
            for (limit, tasks) in [(20, 8), (20, 64), (50, 16), (300, 64)] {
                let (passed, throttled) = run(any_second, limit, tasks, 120).await;
                let reached = passed as f64 / (limit * 120) as f64;
                let share = throttled as f64 / (passed + throttled) as f64;
                assert!(
                    reached >= 0.95 && share <= 0.05,
                    "{limit} in {}, {tasks} tasks: {reached:.3} reached, {share:.3} throttled",
                    if any_second { "any second" } else { "each second" }
                );
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn without_throttling_nobody_waits() {
        let pace = Pace::default();
        let start = Instant::now();
        for _ in 0..1000 {
            pace.turn().await;
            pace.passed(Instant::now());
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn who_gives_up_waiting_leaves_the_turn_to_others() {
        let pace = Arc::new(Pace::default());
        pace.throttled(Instant::now());
        pace.turn().await;
        let waiting = tokio::spawn({
            let pace = pace.clone();
            async move { pace.turn().await }
        });
        tokio::task::yield_now().await;
        waiting.abort();
        let start = Instant::now();
        pace.turn().await;
        assert!(start.elapsed() <= Duration::from_secs(3), "{:?}", start.elapsed());
    }
}
