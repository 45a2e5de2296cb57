use super::{Pace, Quota};

/// The costs of an attempt in the retry budget and at the adaptive rate limiter. Both are returned when this is
/// dropped before the attempt is sent, because the call was dropped or failed in the client.
pub(crate) struct Reserved<'a> {
    quota: &'a Quota,
    pace: &'a Pace,
    retry: Option<u32>,
    turn: bool,
    sent: bool,
}

impl<'a> Reserved<'a> {
    /// Creates the reservation of an attempt. `retry` is its cost in the retry budget.
    pub(crate) fn new(quota: &'a Quota, pace: &'a Pace, retry: Option<u32>) -> Self {
        Self { quota, pace, retry, turn: false, sent: false }
    }

    /// Waits for a permit of the adaptive rate limiter.
    pub(crate) async fn turn(&mut self) {
        self.turn = self.pace.turn().await;
    }

    /// Records that the attempt is sent: its costs are no longer returned.
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
            self.quota.give_back(Some(cost));
        }
        if self.turn {
            self.pace.give_back();
        }
    }
}
