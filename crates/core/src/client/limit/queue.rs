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

/// The delay of a timer that the calls behind it do not have to wait for: a busy runtime must not waste the quota. It
/// adds at most 2 % more calls per second.
pub(super) const SLACK: Duration = Duration::from_millis(20);

/// The queue of the calls under one quota, first come, first served. A cancelled call leaves the queue without a cost.
pub(super) struct Queue {
    pub(super) quota: Quota,
    /// Locked in the order of arrival.
    turn: sync::Mutex<()>,
    line: Mutex<Line>,
}

struct Line {
    length: u32,
    /// The time at which the first call in the queue may be sent, if it is known.
    due: Option<Instant>,
    left: Instant,
}

impl Queue {
    pub(super) fn new(quota: Quota) -> Self {
        Self {
            quota,
            turn: sync::Mutex::default(),
            line: Mutex::new(Line { length: 0, due: None, left: Instant::now() }),
        }
    }

    /// Waits until all calls that arrived earlier have left the queue.
    pub(super) async fn turn(&self, deadline: Instant) -> Result<Turn<'_>, Error> {
        let position = QueuePosition::take(self, deadline)?;
        let Ok(turn) = timeout_at(deadline, self.turn.lock()).await else {
            return Err(self.refusal(deadline));
        };
        Ok(Turn { queue: self, _turn: turn, _position: position })
    }

    /// Creates the error of a call that may not be sent before `until`.
    pub(super) fn refusal(&self, until: Instant) -> Error {
        let wait = until.saturating_duration_since(Instant::now()).as_millis();
        let text = format!("the client's rate limit of {} delays the call by {wait} ms, past the deadline", self.quota);
        Error::limited(text)
    }

    /// Returns true if the queue has been unused for so long that the full burst is available.
    pub(super) fn is_fresh(&self) -> bool {
        let line = self.line();
        let refilled = self.quota.interval().saturating_add(self.quota.burst_offset());
        line.length == 0 && line.left.elapsed() > refilled
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A position in the queue.
struct QueuePosition<'a>(&'a Queue);

impl<'a> QueuePosition<'a> {
    fn take(queue: &'a Queue, deadline: Instant) -> Result<Self, Error> {
        let mut line = queue.line();
        let until = line.due.map(|due| instant_after(due, queue.quota.interval().saturating_mul(line.length)));
        if let Some(until) = until.filter(|until| *until > deadline) {
            drop(line);
            return Err(queue.refusal(until));
        }
        line.length += 1;
        Ok(Self(queue))
    }
}

impl Drop for QueuePosition<'_> {
    fn drop(&mut self) {
        let mut line = self.0.line();
        line.length -= 1;
        line.left = Instant::now();
    }
}

/// The right of the first call in the queue. The next call receives it when it is dropped.
pub(super) struct Turn<'a> {
    queue: &'a Queue,
    _turn: sync::MutexGuard<'a, ()>,
    _position: QueuePosition<'a>,
}

impl Turn<'_> {
    /// Waits until `due`, and publishes this time to the calls behind.
    pub(super) async fn wait(&self, due: Instant) {
        self.queue.line().due = Some(due);
        sleep_until(due).await;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.queue.line().due = None;
    }
}
