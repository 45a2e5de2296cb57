//! Drops futures after each number of polls, and counts the drop points of each phase.

use std::{
    future::poll_fn,
    io::{self, Write},
    pin::pin,
    sync::Mutex,
    task::Poll,
};

use tokio::runtime::Handle;

/// Limit of polls per phase. A phase that reaches it is in a loop.
const TOO_MANY: usize = 1_000;

/// The phases so far, with the number of their drop points.
static TABLE: Mutex<Vec<(&str, usize)>> = Mutex::new(Vec::new());

/// Polls a future at most `polls` times, whenever it is woken, and drops it. Returns its output if it completed.
pub async fn polled<F: IntoFuture>(future: F, polls: usize) -> Option<F::Output> {
    let mut future = pin!(future.into_future());
    let mut left = polls;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Runs `case` with 0, 1, 2… polls until it returns `true`, which means that the future completed. Every smaller
/// number is a drop point.
pub async fn at_every_poll(phase: &'static str, at_least: usize, case: impl AsyncFn(usize) -> bool) {
    let tasks = Handle::current().metrics().num_alive_tasks();
    let mut points = 0;
    while !case(points).await {
        points += 1;
        assert!(points < TOO_MANY, "{phase}: the future does not complete");
        let left = Handle::current().metrics().num_alive_tasks();
        assert_eq!(left, tasks, "{phase}: tasks are left after a drop at poll {points}");
    }
    counted(phase, points, at_least);
}

/// Adds a phase to the table, and prints the table so far.
// The test runner captures the output of the macros, but the table must be visible.
#[allow(clippy::explicit_write)]
pub fn counted(phase: &'static str, points: usize, at_least: usize) {
    assert!(points >= at_least, "{phase}: only {points} drop points, {at_least} were expected");
    let mut table = TABLE.lock().unwrap();
    table.push((phase, points));
    let total: usize = table.iter().map(|(_, points)| points).sum();
    let rows: String = table.iter().map(|(phase, points)| format!("\n{points:>6} {phase}")).collect();
    writeln!(io::stderr(), "drop points so far, by phase:{rows}\n{total:>6} in all").unwrap();
}
