use super::{Pace, Quota};

/// The cost that the retry budget and the adaptive rate have charged for an attempt. Both return it when this is dropped
/// before the attempt is sent: the call was dropped, or failed on its own side.
pub(crate) struct Reserved<'a> {
    quota: &'a Quota,
    pace: &'a Pace,
    retry: Option<u32>,
    turn: bool,
    sent: bool,
}

impl<'a> Reserved<'a> {
    /// The reservation of an attempt; `retry` is its cost in the retry budget.
    pub(crate) fn new(quota: &'a Quota, pace: &'a Pace, retry: Option<u32>) -> Self {
        Self { quota, pace, retry, turn: false, sent: false }
    }

    /// Waits for a turn at the adaptive rate.
    pub(crate) async fn turn(&mut self) {
        self.turn = self.pace.turn().await;
    }

    /// The attempt is sent: nothing is returned any more.
    pub(crate) fn sent(&mut self) {
        self.sent = true;
    }

    /// The cost of the attempt in the retry budget; `None` for a first attempt.
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
