//! Waiting: asking again and again until something is as it should be.

mod pace;
mod states;

use std::time::Duration;

use pace::Pace;
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

/// What a reply says of the thing that is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is as it should be.
    Ready,
    /// Ask again.
    Pending,
    /// It will not become so, and why.
    Failed(String),
}

impl From<bool> for Progress {
    fn from(ready: bool) -> Self {
        if ready { Self::Ready } else { Self::Pending }
    }
}

/// Asks an operation again and again, with waits between, until a condition holds: that of [`Wait::until`], or that of
/// a named waiter, which is awaited as it is.
///
/// The first question is asked at once. The waits grow by half from 2 s to 30 s, and each is shortened by up to a
/// quarter at random. After 10 minutes it gives up. Calls that fail in a way that may pass (throttling, faults, no
/// connection) are asked again like replies that say: not yet.
#[must_use = "nothing is sent until it is awaited"]
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

    /// The same wait every time.
    pub fn every(mut self, wait: Duration) -> Self {
        self.pace = Pace::new(wait, wait);
        self
    }

    /// The first wait, and the longest: in between they grow by half.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.pace = Pace::new(first, longest);
        self
    }

    /// When to give up. The last question is asked a tenth of that time before, 5 s at most; a call that is under way at
    /// the end is cut off.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.min(FAR);
        self
    }

    /// An error code that means: not yet. A thing that was just made may not be found at once.
    pub fn tolerate(mut self, code: impl Into<String>) -> Self {
        self.tolerated.push(code.into());
        self
    }

    /// Asks until `look` says so. What it finds out beside goes into the error when time runs out.
    async fn run(
        mut self,
        mut look: impl FnMut(&C, &Reply<O::Output>) -> (Progress, String),
    ) -> Result<Reply<O::Output>, Error> {
        let deadline = deadline_after(self.timeout);
        let last_question = deadline - (self.timeout / 10).min(Duration::from_secs(5));
        let mut last = Last::default();
        loop {
            match timeout_at(deadline, self.call.again()).await {
                Ok(Ok(reply)) => {
                    let (progress, state) = look(&self.condition, &reply);
                    last.reply(reply.request_id(), state);
                    match progress {
                        Progress::Ready => return Ok(reply),
                        Progress::Pending => {}
                        Progress::Failed(why) => {
                            return Err(self.wrong(last.error(ErrorKind::Failed, why)));
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
            if now >= last_question {
                let text = format!("not there after {:?} and {} calls", self.timeout, last.calls);
                return Err(self.wrong(last.error(ErrorKind::Timeout, text)));
            }
            let next = instant_after(now, self.pace.next()).min(last_question);
            tracing::debug!(action = self.call.operation.facts().action(), wait = ?next - now, state = last.state, "not there yet");
            sleep_until(next).await;
        }
    }

    fn wrong(&self, error: Error) -> Error {
        let provider = self.call.client.provider;
        self.call.operation.facts().with(|info| error.of_call(provider, info, Vec::new()))
    }

    fn is_tolerated(&self, error: &Error) -> bool {
        error.code().is_some_and(|code| self.tolerated.iter().any(|tolerated| tolerated == code))
    }
}

impl<O: Invoke + Clone> Wait<O> {
    /// Asks until `ready` says yes, or [`Progress::Ready`]; the value is the reply that it said it of.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when time runs out, with the request id of the last reply; [`ErrorKind::Failed`] when
    /// `ready` says [`Progress::Failed`]; any error of a call that would not pass.
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
        Box::pin(self.run(|states, reply| states.look(reply.model())))
    }
}

impl<A: Api> Client<A> {
    /// Waits for what an operation shows: say with [`Wait::until`] for what.
    pub fn wait<T: IntoOperation<A, Operation: Clone>>(&self, operation: T) -> Wait<T::Operation> {
        self.send(operation).wait()
    }

    /// Waits as a named waiter says. A service's stand in its module `waiters`.
    pub fn wait_for<T: IntoOperation<A, Operation: Clone>>(&self, waiter: Waiter<T>) -> Wait<T::Operation, StatesOf> {
        Wait::new(self.send(waiter.operation), waiter.states.into())
    }
}

impl<O: Invoke + Clone> Call<O> {
    /// Makes the call, with these options, again and again: say with [`Wait::until`] until when.
    pub fn wait(self) -> Wait<O> {
        Wait::new(self, ())
    }

    /// Makes the call, with these options, again and again, until the response shows one of these states.
    pub fn wait_for(self, states: impl Into<StatesOf>) -> Wait<O, StatesOf> {
        Wait::new(self, states.into())
    }
}

/// What the calls so far have said.
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
            // Its own text follows as the cause.
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
