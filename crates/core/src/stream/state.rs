use std::{
    mem,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use tokio::time::{Sleep, sleep};

use super::{
    event::{Call, Found, error_event},
    opening::{Opened, Opening, is_stream},
};
use crate::{
    client::{CallOptions, Executor, Invoke, Meta, ProviderEvents, observe::Streaming},
    credentials::Credentials,
    error::{ApiError, Error, ErrorKind, Reason},
    model::{Empty, Model},
    operation::Facts,
    sse::{self, Parser},
    time::deadline_after,
    transport::Chunks,
};

/// How long a stream may be silent unless a call says otherwise.
const IDLE_TIMEOUT: Duration = Duration::from_secs(120);
/// How long the end of a stream is waited for once it said that it is done.
const GRACE: Duration = Duration::from_secs(1);

/// A stream without the type of its events, so that it is compiled once.
pub(super) struct State {
    client: Arc<Executor>,
    /// What the provider knows of events.
    read_event: fn(&sse::Event) -> Result<&str, ApiError>,
    /// For the secrets that an error of the provider may quote.
    input: Box<dyn Model>,
    credentials: Option<Arc<Credentials>>,
    pub(super) meta: Box<Meta>,
    pub(super) call: Arc<Call>,
    /// None for a reply that is no stream, and that stands in `chunk`.
    pub(super) parser: Option<Parser>,
    chunk: Bytes,
    /// None once it has ended.
    body: Option<Chunks>,
    idle_timeout: Duration,
    idle: Pin<Box<Sleep>>,
    /// Whether the time of silence runs: it does while a chunk is waited for, not while the program works on an event.
    waiting: bool,
    done: bool,
    /// None for a reply that is no stream, and once it has ended.
    watched: Option<Streaming>,
}

impl State {
    /// Sends the request and waits for the head of the reply.
    pub(super) async fn begin<O: Invoke>(
        client: Arc<Executor>,
        mut operation: O,
        options: Result<CallOptions, Error>,
        provider: ProviderEvents,
    ) -> Result<Self, Error> {
        let facts = operation.facts();
        let options = client.checked(&facts, options)?;
        let opening = Opening::default();
        // Of a reply that is no stream only errors are read here: the program decodes it as an event.
        let mut nothing = Empty::default();
        let meta = operation.carry_out(&client, &options, &mut nothing, Some(&opening)).await?;
        Ok(Self::new(client, facts, operation.into_input(), &options, opening.into_opened(), meta, provider))
    }

    fn new(
        client: Arc<Executor>,
        facts: Facts,
        input: Box<dyn Model>,
        options: &CallOptions,
        Opened { credentials, body }: Opened,
        mut meta: Box<Meta>,
        provider: ProviderEvents,
    ) -> Self {
        let idle_timeout = options.idle_timeout.unwrap_or(IDLE_TIMEOUT);
        if meta.request_id.is_empty() {
            let header = provider.request_id.and_then(|name| meta.headers.get(name)?.to_str().ok());
            meta.request_id = header.unwrap_or_default().to_owned();
        }
        let request_id = mem::take(&mut meta.request_id);
        let parser = is_stream(meta.http_status, &meta.headers)
            .then(|| Parser::new(options.max_event_size.unwrap_or(Parser::LIMIT)));
        let watched = parser.is_some().then(|| facts.with(|info| Streaming::new(client.provider, info, &request_id)));
        let call = Call { provider: client.provider, facts, failed: meta.failed.clone(), request_id };
        Self {
            client,
            read_event: provider.read_event,
            input,
            credentials,
            call: Arc::new(call),
            parser,
            chunk: mem::take(&mut meta.body),
            meta,
            body,
            idle_timeout,
            idle: Box::pin(sleep(idle_timeout)),
            waiting: false,
            done: false,
            watched,
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Found, Error>>> {
        let event = match self.poll_event(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => {
                self.watched = None;
                return Poll::Ready(None);
            }
            Poll::Ready(Some(event)) => event.and_then(|event| self.found(event)),
        };
        let event = event.map_err(|error| self.call.failed(error));
        if let Some(watched) = &mut self.watched {
            watched.event(&event);
        }
        if event.is_err() {
            self.close();
        }
        Poll::Ready(Some(event))
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<sse::Event, (Reason, Error)>>> {
        let Some(parser) = &mut self.parser else {
            let whole = mem::take(&mut self.chunk);
            let data = String::from_utf8_lossy(&whole).into_owned();
            let event = sse::Event { name: "message".into(), data, id: None, retry: None };
            return Poll::Ready(Some(event).filter(|_| !whole.is_empty()).map(Ok));
        };
        loop {
            match parser.parse(&mut self.chunk) {
                Ok(Some(event)) if event.is_done() => {
                    self.done = true;
                    continue;
                }
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) => {}
                Err(error) => {
                    let error = Error::new(ErrorKind::Reply, error.to_string());
                    return Poll::Ready(Some(Err((Reason::Final, error))));
                }
            }
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            let failed = match body.as_mut().poll_next(context) {
                Poll::Ready(Some(Ok(chunk))) => {
                    (self.chunk, self.waiting) = (chunk, false);
                    continue;
                }
                Poll::Ready(Some(Err(error))) => Some((Reason::Transport, self.broken(error.into_error()))),
                Poll::Ready(None) => None,
                Poll::Pending => {
                    let limit = if self.done { GRACE.min(self.idle_timeout) } else { self.idle_timeout };
                    if !mem::replace(&mut self.waiting, true) {
                        self.idle.as_mut().reset(deadline_after(limit));
                    }
                    if self.idle.as_mut().poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    let text = format!("the stream was silent for {limit:?}");
                    Some((Reason::Timeout, self.broken(Error::new(ErrorKind::Timeout, text))))
                }
            };
            self.body = None;
            // Everything has come: how the connection ends does not matter.
            return Poll::Ready(failed.filter(|_| !self.done).map(Err));
        }
    }

    /// Looks into an event: the provider may have wrapped the output, or tell of an error.
    fn found(&self, event: sse::Event) -> Result<Found, (Reason, Error)> {
        let told = match (self.read_event)(&event) {
            Ok(output) if event.name == "error" => Err(error_event(output)),
            told => told,
        };
        match told {
            Ok(output) => {
                let unwrapped = (output.len() < event.data.len()).then(|| output.to_owned());
                Ok(Found {
                    event,
                    unwrapped,
                    #[cfg(feature = "serde")]
                    mended: Default::default(),
                    call: self.call.clone(),
                })
            }
            Err(error) => {
                let credentials = self.credentials.as_deref();
                Err(self.client.event_failure(
                    self.call.facts.is_read_only(),
                    error,
                    &self.meta,
                    &*self.input,
                    credentials,
                ))
            }
        }
    }

    /// An error after which only what just reads can be called again without harm.
    fn broken(&self, error: Error) -> Error {
        error.with_retryable(self.call.facts.is_read_only())
    }

    fn close(&mut self) {
        (self.body, self.chunk, self.watched) = (None, Bytes::new(), None);
    }
}
