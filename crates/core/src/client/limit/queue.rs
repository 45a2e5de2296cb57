use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync,
    time::{Instant, sleep_until, timeout_at},
};

use super::Quota;
use crate::{error::Error, time::instant_after};

/// The tolerated delay of a timer. If a call is late by up to this time, the calls behind it are not delayed, so that
/// a busy runtime does not waste the quota. This adds at most 2 % to the calls per second.
pub(super) const SLACK: Duration = Duration::from_millis(20);

/// The queue of the calls under one quota, in the order of arrival. A cancelled call leaves the queue and uses no
/// permit.
pub(super) struct Queue {
    pub(super) quota: Quota,
    /// Locked by the first call in the queue. Waiting calls lock it in the order of arrival.
    front: sync::Mutex<()>,
    state: Mutex<State>,
}

struct State {
    length: u32,
    /// The time at which the first call in the queue may be sent, if it is known.
    due: Option<Instant>,
    /// The time at which a call last left the queue.
    last_left: Instant,
}

impl Queue {
    pub(super) fn new(quota: Quota) -> Self {
        Self {
            quota,
            front: sync::Mutex::default(),
            state: Mutex::new(State { length: 0, due: None, last_left: Instant::now() }),
        }
    }

    /// Waits until all calls that arrived earlier have left the queue.
    pub(super) async fn wait_for_front(&self, deadline: Instant) -> Result<Front<'_>, Error> {
        let position = QueuePosition::take(self, deadline)?;
        let Ok(lock) = timeout_at(deadline, self.front.lock()).await else {
            return Err(self.rejection(deadline));
        };
        Ok(Front { queue: self, _lock: lock, _position: position })
    }

    /// Creates the error of a call that may not be sent before `until`.
    pub(super) fn rejection(&self, until: Instant) -> Error {
        let wait = until.saturating_duration_since(Instant::now()).as_millis();
        let text = format!("the client's rate limit of {} delays the call by {wait} ms, past the deadline", self.quota);
        Error::limited(text)
    }

    /// Returns true if the queue has been unused for so long that the full burst is available.
    pub(super) fn is_fresh(&self) -> bool {
        let state = self.state();
        let refilled = self.quota.interval().saturating_add(self.quota.burst_offset());
        state.length == 0 && state.last_left.elapsed() > refilled
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A position in the queue.
struct QueuePosition<'a>(&'a Queue);

impl<'a> QueuePosition<'a> {
    fn take(queue: &'a Queue, deadline: Instant) -> Result<Self, Error> {
        let mut state = queue.state();
        let until = state.due.map(|due| instant_after(due, queue.quota.interval().saturating_mul(state.length)));
        if let Some(until) = until.filter(|until| *until > deadline) {
            drop(state);
            return Err(queue.rejection(until));
        }
        state.length += 1;
        Ok(Self(queue))
    }
}

impl Drop for QueuePosition<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.length -= 1;
        state.last_left = Instant::now();
    }
}

/// The first position in the queue. When it is dropped, the next call becomes the first.
pub(super) struct Front<'a> {
    queue: &'a Queue,
    _lock: sync::MutexGuard<'a, ()>,
    _position: QueuePosition<'a>,
}

impl Front<'_> {
    /// Waits until `due`. Meanwhile, later calls use this time to estimate their delay.
    pub(super) async fn wait(&self, due: Instant) {
        self.queue.state().due = Some(due);
        sleep_until(due).await;
    }
}

impl Drop for Front<'_> {
    fn drop(&mut self) {
        self.queue.state().due = None;
    }
}
