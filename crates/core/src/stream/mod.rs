//! Responses that come as a stream of server-sent events.
//!
//! [`Events`] and [`Event`] are what programs see. The state machine behind them ([`state`]) does not know the type of
//! the events, so that it is compiled once; [`crate::sse`] reads the format.

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
    /// Sends an operation whose reply comes as a stream of [`Events`](crate::Events): `.await` the call for the head of
    /// the reply, or give it options first. It is signed and retried like any other until the head has come; its timeout
    /// covers no more than that. From then on only the [idle timeout](Call::idle_timeout) counts.
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
/// The events of a reply, as they come; from [`Client::stream`](crate::Client::stream).
///
/// The end of the stream is `None`. After an error there is nothing more. A reply that is no stream, as many operations
/// give where they are not asked for one, is a stream of one event: the whole reply.
///
/// The mark `[DONE]`, with which some operations end a stream, is not handed out.
///
/// Dropping it closes the connection, unless the stream was read to its end.
///
/// It never connects again by itself: these operations are calls that do work and cost money, not feeds, and none of the
/// providers' takes a `Last-Event-ID`. What a server says about it is at [`last_event_id`](Self::last_event_id) and
/// [`retry`](Self::retry).
pub struct Events<T> {
    state: Box<State>,
    output: PhantomData<fn() -> T>,
}

impl<T> Events<T> {
    fn new(state: State) -> Self {
        Self { state: Box::new(state), output: PhantomData }
    }

    /// The next event; `None` at the end of the stream.
    ///
    /// It may be dropped and called again: no event is lost.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        let state = &mut self.state;
        let event = poll_fn(|context| state.poll(context)).await?;
        Some(event.map(Event::new))
    }

    /// The provider's id of the request, from the head of the reply; empty if it sent none.
    pub fn request_id(&self) -> &str {
        &self.state.call.request_id
    }

    /// HTTP status.
    pub fn http_status(&self) -> u16 {
        self.state.meta.http_status
    }

    /// Headers of the reply.
    pub fn headers(&self) -> &HeaderMap {
        &self.state.meta.headers
    }

    /// How often the request was sent: 1 when the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.failed_attempts().len() as u32 + 1
    }

    /// The attempts that failed before, and why.
    pub fn failed_attempts(&self) -> &[Attempt] {
        &self.state.meta.failed
    }

    /// Whether the reply is a stream; if not, the one event is the whole reply.
    pub fn is_stream(&self) -> bool {
        self.state.parser.is_some()
    }

    /// The id of the last event that had one; empty if none had.
    pub fn last_event_id(&self) -> &str {
        self.state.parser.as_ref().map_or("", Parser::last_event_id)
    }

    /// How long the server last asked to wait before connecting again.
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

/// Without headers: those are not redacted.
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
