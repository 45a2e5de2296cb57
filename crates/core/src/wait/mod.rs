//! Waiters, which repeat a call until a condition is met.

mod pace;
mod progress;
mod states;

use std::time::Duration;

use pace::Pace;
pub use progress::Progress;
pub use states::{States, StatesOf, Waiter};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::{
    api::Api,
    client::{Call, Client, IntoOperation, Invoke, Reply, invoke_sealed::Output as _},
    error::{Error, ErrorKind},
    future::BoxFuture,
    page::call_options,
    time::{FAR, deadline_after, instant_after},
};

/// Repeats a call, with delays in between, until a condition is met. [`Wait::until`] sets the condition. A named
/// waiter has a condition and can be awaited directly.
///
/// The first call is sent immediately. The delays grow from 2 s to 30 s by a factor of 1.5, and each delay is
/// shortened by a random amount of up to a quarter. The default timeout is 10 minutes. After a temporary failure
/// (throttling, server error, no connection), the call is repeated.
#[must_use = "no request is sent until the wait is awaited"]
pub struct Wait<O, C = ()> {
    call: Call<O>,
    condition: C,
    pace: Pace,
    timeout: Duration,
    tolerated: Vec<String>,
}

impl<O: Invoke + Clone, C> Wait<O, C> {
    fn new(call: Call<O>, condition: C) -> Self {
        Self { call, condition, pace: Pace::default(), timeout: Duration::from_secs(600), tolerated: Vec::new() }
    }

    call_options!(call);

    /// Sets a fixed delay between the calls.
    pub fn every(mut self, wait: Duration) -> Self {
        self.pace = Pace::new(wait, wait);
        self
    }

    /// Sets the first and the longest delay between the calls. The delays grow by a factor of 1.5.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.pace = Pace::new(first, longest);
        self
    }

    /// Sets the timeout of the whole wait. The last call is sent one tenth of the timeout, but at most 5 s, before the
    /// end. A call that is in progress at the end is cancelled.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.min(FAR);
        self
    }

    /// Adds an error code that means that the condition is not met yet. For example, a new resource may not be found
    /// immediately.
    pub fn tolerate(mut self, code: impl Into<String>) -> Self {
        self.tolerated.push(code.into());
        self
    }

    /// Repeats the call until `inspect` returns a result. The state that it returns is added to the error of a
    /// timeout.
    async fn run(
        mut self,
        mut inspect: impl FnMut(&C, &Reply<O::Output>) -> (Progress, String),
    ) -> Result<Reply<O::Output>, Error> {
        let deadline = deadline_after(self.timeout);
        let last_call_at = deadline - (self.timeout / 10).min(Duration::from_secs(5));
        let mut last = Last::default();
        loop {
            match timeout_at(deadline, self.call.again()).await {
                Ok(Ok(reply)) => {
                    let (progress, state) = inspect(&self.condition, &reply);
                    last.reply(reply.request_id(), state);
                    match progress {
                        Progress::Ready => return Ok(reply),
                        Progress::Pending => {}
                        Progress::Failed(reason) => {
                            return Err(self.failure(last.error(ErrorKind::Failed, reason)));
                        }
                    }
                }
                Ok(Err(error)) if error.is_retryable() || error.is_throttled() || self.is_tolerated(&error) => {
                    last.failure(error);
                }
                Ok(Err(error)) => return Err(error),
                Err(_) => last.calls += 1,
            }
            let now = Instant::now();
            if now >= last_call_at {
                let text = format!("condition not met after {:?} ({} calls)", self.timeout, last.calls);
                return Err(self.failure(last.error(ErrorKind::Timeout, text)));
            }
            let next = instant_after(now, self.pace.next()).min(last_call_at);
            let facts = self.call.operation.facts();
            tracing::debug!(action = facts.action(), wait = ?next - now, state = last.state, "condition not met yet");
            sleep_until(next).await;
        }
    }

    fn failure(&self, error: Error) -> Error {
        let provider = self.call.client.provider;
        self.call.operation.facts().with(|info| error.of_call(provider, info, Vec::new()))
    }

    fn is_tolerated(&self, error: &Error) -> bool {
        error.code().is_some_and(|code| self.tolerated.iter().any(|tolerated| tolerated == code))
    }
}

impl<O: Invoke + Clone> Wait<O> {
    /// Repeats the call until `ready` returns true or [`Progress::Ready`], and returns that response.
    ///
    /// # Errors
    /// - [`ErrorKind::Timeout`] after the timeout, with the request id of the last response.
    /// - [`ErrorKind::Failed`] if `ready` returns [`Progress::Failed`].
    /// - Any error of a call that is not temporary.
    pub async fn until<P: Into<Progress>>(
        self,
        mut ready: impl FnMut(&Reply<O::Output>) -> P,
    ) -> Result<Reply<O::Output>, Error> {
        self.run(|(), reply| (ready(reply).into(), String::new())).await
    }
}

impl<O: Invoke + Clone> IntoFuture for Wait<O, StatesOf> {
    type Output = Result<Reply<O::Output>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run(|states, reply| states.progress(reply.model())))
    }
}

impl<A: Api> Client<A> {
    /// Creates a wait that repeats an operation. Set its condition with [`Wait::until`].
    pub fn wait<T: IntoOperation<A, Operation: Clone>>(&self, operation: T) -> Wait<T::Operation> {
        self.send(operation).wait()
    }

    /// Creates a wait for the states of a named waiter. The waiters of a service are in its module `waiters`.
    pub fn wait_for<T: IntoOperation<A, Operation: Clone>>(&self, waiter: Waiter<T>) -> Wait<T::Operation, StatesOf> {
        Wait::new(self.send(waiter.operation), waiter.states.into())
    }
}

impl<O: Invoke + Clone> Call<O> {
    /// Creates a wait that repeats the call with its options. Set the condition with [`Wait::until`].
    pub fn wait(self) -> Wait<O> {
        Wait::new(self, ())
    }

    /// Creates a wait that repeats the call with its options until the response has one of the success states.
    pub fn wait_for(self, states: impl Into<StatesOf>) -> Wait<O, StatesOf> {
        Wait::new(self, states.into())
    }
}

/// The result of the last call, for the error of the wait.
#[derive(Default)]
struct Last {
    calls: u32,
    request_id: String,
    state: String,
    failure: Option<Error>,
}

impl Last {
    fn reply(&mut self, request_id: &str, state: String) {
        *self = Self { calls: self.calls + 1, request_id: request_id.to_owned(), state, failure: None };
    }

    fn failure(&mut self, error: Error) {
        self.calls += 1;
        if let Some(id) = error.request_id() {
            id.clone_into(&mut self.request_id);
        }
        self.failure = Some(error);
    }

    fn error(&mut self, kind: ErrorKind, mut text: String) -> Error {
        match &self.failure {
            // The failure becomes the source of the error, so its text is not repeated here.
            Some(_) => text += "; the last call failed",
            None if !self.state.is_empty() => text += &format!("; the last state was {}", self.state),
            None => {}
        }
        let error = Error::new(kind, text).of_request(&self.request_id);
        match self.failure.take() {
            Some(failure) => error.with_source(failure),
            None => error,
        }
    }
}

impl<O: std::fmt::Debug, C> std::fmt::Debug for Wait<O, C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wait").field("call", &self.call).field("timeout", &self.timeout).finish_non_exhaustive()
    }
}
