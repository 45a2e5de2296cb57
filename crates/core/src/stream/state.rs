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
    event::{CallContext, EventData, error_event},
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

/// Default idle timeout of a stream.
const IDLE_TIMEOUT: Duration = Duration::from_secs(120);
/// Maximum wait for the end of the response after the mark `[DONE]`.
const GRACE: Duration = Duration::from_secs(1);

/// The state of a stream. It does not depend on the type of the events, so that it is compiled only once.
pub(super) struct State {
    client: Arc<Executor>,
    /// Returns the output in an event, according to the provider's rules.
    output_in: fn(&sse::Event) -> Result<&str, ApiError>,
    /// The request, whose secrets are masked in errors of the provider.
    input: Box<dyn Model>,
    credentials: Option<Arc<Credentials>>,
    pub(super) meta: Box<Meta>,
    pub(super) call: Arc<CallContext>,
    /// The parser, or `None` for a response that is not a stream. Such a response is in `chunk`.
    pub(super) parser: Option<Parser>,
    chunk: Bytes,
    /// The rest of the response body, or `None` after its end.
    body: Option<Chunks>,
    idle_timeout: Duration,
    idle: Pin<Box<Sleep>>,
    /// Whether the idle timeout is running. It runs while the stream waits for a chunk, not while the program
    /// processes an event.
    waiting: bool,
    done: bool,
    /// Logs and metrics of the stream, or `None` after its end and for a response that is not a stream.
    telemetry: Option<Streaming>,
}

impl State {
    /// Sends the request and waits for the response headers.
    pub(super) async fn begin<O: Invoke>(
        client: Arc<Executor>,
        mut operation: O,
        options: Result<CallOptions, Error>,
        provider: ProviderEvents,
    ) -> Result<Self, Error> {
        let facts = operation.facts();
        let options = client.checked(&facts, options)?;
        let opening = Opening::default();
        // If the response is not a stream, only errors are read here. The output is decoded later, as an event.
        let mut no_output = Empty::default();
        let meta = operation.carry_out(&client, &options, &mut no_output, Some(&opening)).await?;
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
        let telemetry = parser.is_some().then(|| facts.with(|info| Streaming::new(client.provider, info, &request_id)));
        let call = CallContext { provider: client.provider, facts, failed: meta.failed.clone(), request_id };
        Self {
            client,
            output_in: provider.read_event,
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
            telemetry,
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<EventData, Error>>> {
        let event = match self.poll_event(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => {
                self.telemetry = None;
                return Poll::Ready(None);
            }
            Poll::Ready(Some(event)) => event.and_then(|event| self.extract_output(event)),
        };
        let event = event.map_err(|error| self.call.failed(error));
        if let Some(telemetry) = &mut self.telemetry {
            telemetry.event(&event);
        }
        if event.is_err() {
            self.close();
        }
        Poll::Ready(Some(event))
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<sse::Event, (Reason, Error)>>> {
        let Some(parser) = &mut self.parser else {
            let body = mem::take(&mut self.chunk);
            let data = String::from_utf8_lossy(&body).into_owned();
            let event = sse::Event { name: "message".into(), data, id: None, retry: None };
            return Poll::Ready(Some(event).filter(|_| !body.is_empty()).map(Ok));
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
                Poll::Ready(Some(Err(error))) => Some((Reason::Transport, self.interrupted(error.into_error()))),
                Poll::Ready(None) => None,
                Poll::Pending => {
                    let limit = if self.done { GRACE.min(self.idle_timeout) } else { self.idle_timeout };
                    if !mem::replace(&mut self.waiting, true) {
                        self.idle.as_mut().reset(deadline_after(limit));
                    }
                    if self.idle.as_mut().poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    let text = format!("idle timeout: no data on the event stream for {limit:?}");
                    Some((Reason::Timeout, self.interrupted(Error::new(ErrorKind::Timeout, text))))
                }
            };
            self.body = None;
            // After the mark `[DONE]`, an error of the connection has no effect.
            return Poll::Ready(failed.filter(|_| !self.done).map(Err));
        }
    }

    /// Extracts the output from an event. The provider may have wrapped the output, or the event may report an error.
    fn extract_output(&self, event: sse::Event) -> Result<EventData, (Reason, Error)> {
        let result = match (self.output_in)(&event) {
            Ok(output) if event.name == "error" => Err(error_event(output)),
            result => result,
        };
        match result {
            Ok(output) => {
                let unwrapped = (output.len() < event.data.len()).then(|| output.to_owned());
                Ok(EventData {
                    event,
                    unwrapped,
                    #[cfg(feature = "serde")]
                    repaired: Default::default(),
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

    /// Marks the error of an interrupted stream as retryable if the operation is read-only.
    fn interrupted(&self, error: Error) -> Error {
        error.with_retryable(self.call.facts.is_read_only())
    }

    fn close(&mut self) {
        (self.body, self.chunk, self.telemetry) = (None, Bytes::new(), None);
    }
}
