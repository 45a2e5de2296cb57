use std::{fmt, time::Duration};

use crate::time::FAR;

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
    /// So many calls (at least 1) in this time (at least 1 µs for each call, at most thirty years).
    pub fn new(calls: u32, per: Duration) -> Self {
        let calls = calls.max(1);
        Self { calls, per: per.clamp(Duration::from_micros(calls.into()), FAR), burst: 1 }
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
        // All of them together are at most ten times the longest time: their nanoseconds are counted in 64 bits.
        let most = 10 * FAR.as_nanos() / self.interval().as_nanos().max(1);
        self.burst.min(u32::try_from(most).unwrap_or(u32::MAX))
    }

    /// How far calls may run ahead of their even spacing.
    pub(super) fn ahead(&self) -> Duration {
        self.interval().saturating_mul(self.at_once() - 1)
    }
}

/// `20 calls per 1s`.
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} calls per {:?}", self.calls, self.per)
    }
}
