use super::{Pace, Quota};

/// The costs of an attempt in the retry budget and at the adaptive rate limiter. If this value is dropped before the
/// attempt is sent, because the call was dropped or failed in the client, both costs are refunded.
pub(crate) struct Reserved<'a> {
    quota: &'a Quota,
    pace: &'a Pace,
    retry: Option<u32>,
    has_permit: bool,
    sent: bool,
}

impl<'a> Reserved<'a> {
    /// Creates the reservation of an attempt. `retry` is its cost in the retry budget.
    pub(crate) fn new(quota: &'a Quota, pace: &'a Pace, retry: Option<u32>) -> Self {
        Self { quota, pace, retry, has_permit: false, sent: false }
    }

    /// Waits for a permit of the adaptive rate limiter.
    pub(crate) async fn acquire_permit(&mut self) {
        self.has_permit = self.pace.acquire().await;
    }

    /// Records that the attempt is sent. Its costs are no longer refunded.
    pub(crate) fn sent(&mut self) {
        self.sent = true;
    }

    /// Returns the cost of the attempt in the retry budget; `None` for a first attempt.
    pub(crate) fn retry(&self) -> Option<u32> {
        self.retry
    }
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        if self.sent {
            return;
        }
        if let Some(cost) = self.retry {
            self.quota.refill(Some(cost));
        }
        if self.has_permit {
            self.pace.release();
        }
    }
}
