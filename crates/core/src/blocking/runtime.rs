use std::{
    pin::pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
    task::unconstrained,
};

use crate::error::Error;

/// A thread that drives connections and timers. Each call runs on the thread that makes it. No call enters another
/// runtime, so the client also works inside a runtime.
pub(super) struct Runtime {
    handle: Handle,
    /// Dropped with the last client, which ends the thread and its connections.
    _stop: oneshot::Sender<()>,
}

impl Runtime {
    pub(super) fn start() -> Result<Self, Error> {
        let unusable = |error: std::io::Error| {
            Error::config(format!("the thread of the blocking client cannot be started: {error}"))
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(unusable)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let drive = move || {
            // No value is ever sent. The wait ends when the sender is dropped.
            let _ = runtime.block_on(stopped);
        };
        thread::Builder::new().name("cumulo".into()).spawn(drive).map_err(unusable)?;
        Ok(Self { handle, _stop: stop })
    }

    /// Runs a function that may set timers.
    pub(super) fn enter<T>(&self, work: impl FnOnce() -> T) -> T {
        let _entered = self.handle.enter();
        work()
    }

    /// Runs a future to completion on this thread.
    pub(super) fn wait<F: Future>(&self, future: F) -> F::Output {
        let _entered = self.handle.enter();
        // Unconstrained, because in a task of another runtime, the cooperative budget of that runtime would not be
        // renewed while this thread waits.
        let mut future = pin!(unconstrained(future));
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
            thread::park();
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
