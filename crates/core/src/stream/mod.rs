//! Responses that are streams of server-sent events.
//!
//! Programs use [`Events`] and [`Event`]. The state machine ([`state`]) does not depend on the type of the events, so
//! that it is compiled only once. [`crate::sse`] parses the format.

mod event;
mod opening;
mod state;

use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;
use http::HeaderMap;

pub use self::event::Event;
use self::state::State;
use crate::{
    api::Api,
    client::{Call, Client, IntoOperation, Invoke, ProviderEvents, Streamed},
    error::{Attempt, Error},
    future::BoxFuture,
    sse::Parser,
};

impl<A: Api> Client<A> {
    /// Creates a call for an operation whose response is a stream of [`Events`](crate::Events). Set options if needed,
    /// then `.await` the call to receive the response headers.
    ///
    /// Until the headers are received, the call is signed and retried like any other call, and its timeout applies.
    /// After the headers, only the [idle timeout](Call::idle_timeout) applies.
    pub fn stream<T: IntoOperation<A>>(&self, operation: T) -> Call<T::Operation, Streamed> {
        let events = ProviderEvents { read_event: A::event, request_id: A::REQUEST_ID };
        Call::of(self.inner.clone(), operation.into_operation(), Streamed(events))
    }
}

impl<O: Invoke> IntoFuture for Call<O, Streamed> {
    type Output = Result<Events<O::Output>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, operation, options, kind: Streamed(events) } = self;
        Box::pin(async move {
            let state = State::begin(client, operation, options, events).await?;
            Ok(Events::new(state))
        })
    }
}

/// The events of a response, in the order in which they are received. [`Client::stream`](crate::Client::stream)
/// returns them.
///
/// [`next`](Self::next) returns `None` at the end of the stream, and after an error. Many operations return a stream
/// only if a parameter requests it. A response that is not a stream is treated as a stream of one event with the whole
/// response.
///
/// Some operations end a stream with the mark `[DONE]`. It is not returned as an event.
///
/// Dropping `Events` closes the connection, unless the stream was read to its end.
///
/// The stream is never reconnected automatically, because a repeated request costs money again and no provider accepts
/// a `Last-Event-ID`. The values that a server sends for reconnections are available from
/// [`last_event_id`](Self::last_event_id) and [`retry`](Self::retry).
pub struct Events<T> {
    state: Box<State>,
    output: PhantomData<fn() -> T>,
}

impl<T> Events<T> {
    fn new(state: State) -> Self {
        Self { state: Box::new(state), output: PhantomData }
    }

    /// Returns the next event, or `None` at the end of the stream.
    ///
    /// The method is cancel-safe: dropping its future does not lose an event.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        let state = &mut self.state;
        let event = poll_fn(|context| state.poll(context)).await?;
        Some(event.map(Event::new))
    }

    /// Returns the provider's request id from the response headers, or an empty string if the provider sent none.
    pub fn request_id(&self) -> &str {
        &self.state.call.request_id
    }

    /// Returns the HTTP status.
    pub fn http_status(&self) -> u16 {
        self.state.meta.http_status
    }

    /// Returns the response headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.state.meta.headers
    }

    /// Returns the number of attempts: 1 if the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.failed_attempts().len() as u32 + 1
    }

    /// Returns the failed attempts with their errors.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.state.meta.failed
    }

    /// Returns true if the response is a stream. Otherwise, the only event is the whole response.
    pub fn is_stream(&self) -> bool {
        self.state.parser.is_some()
    }

    /// Returns the last event id that the server sent, or an empty string.
    pub fn last_event_id(&self) -> &str {
        self.state.parser.as_ref().map_or("", Parser::last_event_id)
    }

    /// Returns the reconnection delay that the server sent last.
    pub fn retry(&self) -> Option<Duration> {
        self.state.parser.as_ref()?.retry()
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.state.poll(context).map(|event| event.map(|event| event.map(Event::new)))
    }
}

/// Omits the headers, because they are not redacted.
impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("request_id", &self.request_id())
            .field("http_status", &self.http_status())
            .field("attempts", &self.attempts())
            .field("is_stream", &self.is_stream())
            .finish_non_exhaustive()
    }
}
