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

/// How late a timer may wake a call without the ones behind it paying for it: a busy runtime must not eat up the quota.
/// A second holds at most 2 % more calls by it.
pub(super) const SLACK: Duration = Duration::from_millis(20);

/// The calls under one quota, first come, first served. Whoever goes away leaves nothing behind.
pub(super) struct Queue {
    pub(super) quota: Quota,
    /// Given in the order in which it is asked for.
    turn: sync::Mutex<()>,
    line: Mutex<Line>,
}

struct Line {
    length: u32,
    /// When the first in line may go, as far as it is known.
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

    /// Waits until all who came before have gone.
    pub(super) async fn turn(&self, deadline: Instant) -> Result<Turn<'_>, Error> {
        let place = Place::take(self, deadline)?;
        let Ok(turn) = timeout_at(deadline, self.turn.lock()).await else {
            return Err(self.refusal(deadline));
        };
        Ok(Turn { queue: self, _turn: turn, _place: place })
    }

    /// The error of a call that may not go before `until`.
    pub(super) fn refusal(&self, until: Instant) -> Error {
        let wait = until.saturating_duration_since(Instant::now()).as_millis();
        let text = format!("the client's own rate limit of {} is used up for {wait} ms, past the deadline", self.quota);
        Error::limited(text)
    }

    /// Whether nobody has been here for long enough that the whole burst is there again.
    pub(super) fn is_fresh(&self) -> bool {
        let line = self.line();
        let whole = self.quota.interval().saturating_add(self.quota.ahead());
        line.length == 0 && line.left.elapsed() > whole
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the line.
struct Place<'a>(&'a Queue);

impl<'a> Place<'a> {
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

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut line = self.0.line();
        line.length -= 1;
        line.left = Instant::now();
    }
}

/// The first in line; the next one's turn comes when it is dropped.
pub(super) struct Turn<'a> {
    queue: &'a Queue,
    _turn: sync::MutexGuard<'a, ()>,
    _place: Place<'a>,
}

impl Turn<'_> {
    /// Waits for the time to go, and lets those behind know of it.
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
