use std::{fmt, time::Duration};

use crate::time::FAR;

/// A number of calls per duration, evenly spaced.
///
/// After a pause, [`burst`](Self::burst) calls may be sent at once. After the burst, one call may be sent every
/// `per / calls`. At most `calls + burst` calls are sent in any window of length `per`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    calls: u32,
    per: Duration,
    burst: u32,
}

impl Quota {
    /// Creates a quota of `calls` (at least 1) per `per` (at least 1 µs for each call, at most 30 years).
    pub fn new(calls: u32, per: Duration) -> Self {
        let calls = calls.max(1);
        Self { calls, per: per.clamp(Duration::from_micros(calls.into()), FAR), burst: 1 }
    }

    /// Creates a quota of `calls` per second.
    pub fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// Creates the quota of a documented rate, reduced by 5 %: calls do not arrive as evenly as they are sent, and the
    /// provider counts them when they arrive.
    pub(super) fn documented(per_second: u32) -> Self {
        Self::new(per_second, Duration::from_millis(1_050))
    }

    /// Creates a quota of `calls` per minute.
    pub fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// Sets the number of calls that may be sent at once after a pause. Default and minimum: 1.
    pub fn burst(mut self, calls: u32) -> Self {
        self.burst = calls.max(1);
        self
    }

    /// Returns the time between two calls.
    pub(super) fn interval(&self) -> Duration {
        self.per / self.calls
    }

    /// Returns the number of calls that may be sent at once.
    pub(super) fn at_once(&self) -> u32 {
        // The burst spans at most ten times the longest duration, so its nanoseconds fit into 64 bits.
        let max = 10 * FAR.as_nanos() / self.interval().as_nanos().max(1);
        self.burst.min(u32::try_from(max).unwrap_or(u32::MAX))
    }

    /// Returns the time by which a call may be earlier than with even spacing.
    pub(super) fn burst_offset(&self) -> Duration {
        self.interval().saturating_mul(self.at_once() - 1)
    }
}

/// Writes the quota as `20 calls per 1s`.
impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} calls per {:?}", self.calls, self.per)
    }
}
