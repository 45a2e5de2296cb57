use std::{fmt, time::Duration};

/// So many calls in so much time, evenly spaced.
///
/// After a pause, [`burst`](Self::burst) calls may go at once; from then on there is one every `per / calls`. In any
/// span of time as long as `per` there are at most `calls + burst` calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    calls: u32,
    per: Duration,
    burst: u32,
}

impl Quota {
    /// So many calls (at least 1) in this time (at least 1 µs for each call).
    pub fn new(calls: u32, per: Duration) -> Self {
        let calls = calls.max(1);
        Self { calls, per: per.max(Duration::from_micros(calls.into())), burst: 1 }
    }

    /// So many calls a second.
    pub fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// A rate that a provider documents, with a twentieth to spare: calls do not arrive as evenly as they are sent, and
    /// the provider counts when they arrive.
    pub(super) fn documented(per_second: u32) -> Self {
        Self::new(per_second, Duration::from_millis(1_050))
    }

    /// So many calls a minute.
    pub fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// How many calls may go at once after a pause: 1 by default, never less.
    pub fn burst(mut self, calls: u32) -> Self {
        self.burst = calls.max(1);
        self
    }

    /// Time between two calls.
    pub(super) fn interval(&self) -> Duration {
        self.per / self.calls
    }

    /// How many calls may go at once.
    pub(super) fn at_once(&self) -> u32 {
        self.burst
    }

    /// How far calls may run ahead of their even spacing.
    pub(super) fn ahead(&self) -> Duration {
        self.interval().saturating_mul(self.burst - 1)
    }
}

/// `20 calls per 1s`.
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} calls per {:?}", self.calls, self.per)
    }
}
