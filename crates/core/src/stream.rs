//! Replies that come as a stream of server-sent events.

use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    mem,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, header};
use tokio::time::{Sleep, sleep};

use crate::{
    Api, ApiError, Attempt, BoxFuture, CallOptions, Credentials, Error, ErrorKind, ErrorMembers, Model, OperationInfo,
    Outgoing, Reason,
    executor::Executor,
    model::{Empty, Envelope, Warnings, decode, decode_noting},
    observe::{self, Streaming},
    reply::Meta,
    sse::{self, Parser},
    time::deadline_after,
    transport::{Chunks, Incoming, Transport, TransportError},
};

/// How long a stream may be silent unless a call says otherwise.
pub(crate) const IDLE_TIMEOUT: Duration = Duration::from_secs(120);
/// How long the end of a stream is waited for once it said that it is done.
const GRACE: Duration = Duration::from_secs(1);

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
    pub(crate) fn new(state: State) -> Self {
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

/// One event of a stream.
pub struct Event<T> {
    found: Found,
    output: PhantomData<fn() -> T>,
}

impl<T> Event<T> {
    fn new(found: Found) -> Self {
        Self { found, output: PhantomData }
    }

    /// Its type; `message` where the server names none.
    pub fn name(&self) -> &str {
        &self.found.event.name
    }

    /// Its data as it came.
    pub fn data(&self) -> &str {
        &self.found.event.data
    }

    /// The id that came with it.
    pub fn id(&self) -> Option<&str> {
        self.found.event.id.as_deref()
    }

    /// How long to wait before connecting again, if the server said so with this event.
    pub fn retry(&self) -> Option<Duration> {
        self.found.event.retry
    }

    /// Its data as the output of the operation, whether the provider wrapped it or not.
    ///
    /// # Errors
    /// The data is no JSON object.
    pub fn decode(&self) -> Result<T, Error>
    where
        T: Model + Default,
    {
        let mut output = T::default();
        self.found.decode(&mut output)?;
        Ok(output)
    }

    /// Its data as a type of your own, whether the provider wrapped it or not.
    ///
    /// # Errors
    /// The data is not JSON, or does not fit the type.
    #[cfg(feature = "serde")]
    pub fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        self.found.json()
    }
}

/// Without data: it is not redacted.
impl<T> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("name", &self.name()).field("id", &self.id()).finish_non_exhaustive()
    }
}

/// Whose stream it is: what errors tell.
struct Call {
    provider: &'static str,
    info: &'static OperationInfo<'static>,
    failed: Vec<Attempt>,
    request_id: String,
}

impl Call {
    fn failed(&self, (reason, error): (Reason, Error)) -> Error {
        let error = if error.request_id().is_some() { error } else { error.of_request(&self.request_id) };
        let mut failed = self.failed.clone();
        failed.push(Attempt::new(reason, &error, None));
        error.of_call(self.provider, self.info, failed)
    }
}

/// An event, and the output in its data where the provider wrapped it.
struct Found {
    event: sse::Event,
    unwrapped: Option<String>,
    #[cfg(feature = "serde")]
    mended: std::sync::OnceLock<Option<String>>,
    call: Arc<Call>,
}

impl Found {
    fn payload(&self) -> &str {
        self.unwrapped.as_deref().unwrap_or(&self.event.data)
    }

    fn decode(&self, output: &mut dyn Model) -> Result<(), Error> {
        let warnings = Warnings::default();
        let read = decode_noting(self.payload().as_bytes(), &mut Envelope::bare(), output, &warnings);
        observe::warn(self.call.info, &warnings.take());
        read.map_err(|error| self.unreadable(error)).map(|_| ())
    }

    /// The data as a type of the program's, from a mended copy if it has broken characters.
    #[cfg(feature = "serde")]
    fn json<'a, V: serde::Deserialize<'a>>(&'a self) -> Result<V, Error> {
        serde_json::from_str(self.payload()).or_else(|error| {
            let mended = self.mended.get_or_init(|| crate::model::mend(self.payload()));
            let read = mended.as_deref().map_or(Err(error), serde_json::from_str);
            read.map_err(|error| self.unreadable(error))
        })
    }

    fn unreadable(&self, error: serde_json::Error) -> Error {
        // Not the error's own text, which may quote the data.
        let place = if error.is_data() { "is of another type" } else { "is not JSON" };
        let (line, column) = (error.line(), error.column());
        let text = format!("the data of the event `{}` {place} at line {line}, column {column}", self.event.name);
        self.call.failed((Reason::Final, Error::new(ErrorKind::Reply, text)))
    }
}

/// The error in an event of the type `error`. Whatever the data is, it is one: its text then tells of it.
fn error_event(data: &str) -> ApiError {
    let mut read = ErrorMembers::default();
    let _ = decode(data.as_bytes(), &mut Envelope::bare(), &mut read);
    let ErrorMembers { code, message, request_id, .. } = read.in_either_case();
    ApiError { code: code.unwrap_or_default(), message: message.unwrap_or_else(|| data.to_owned()), request_id }
}

/// The mark of a call whose reply is taken as it comes.
#[derive(Clone, Copy, Debug)]
pub enum Streamed {}

/// Where the executor leaves what a stream goes on with.
#[derive(Default)]
pub(crate) struct Opening(Mutex<Opened>);

#[derive(Default)]
struct Opened {
    credentials: Option<Arc<Credentials>>,
    body: Option<Chunks>,
}

/// How the executor sends requests whose replies may be streams. A trait, so that programs without streams are without
/// their code.
pub(crate) trait Exchange: Sync {
    /// Sends a request. The body of a stream of events is kept for later, any other is read to its end.
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>>;

    /// Whether the last reply was a stream.
    fn is_stream(&self) -> bool;
}

impl Exchange for Opening {
    fn send<'a>(
        &'a self,
        transport: &'a dyn Transport,
        request: Outgoing,
        credentials: &'a Arc<Credentials>,
    ) -> BoxFuture<'a, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let limit = request.max_response_size;
            let reply = transport.open(request).await?;
            let (incoming, body) = if is_stream(reply.status, &reply.headers) {
                (Incoming { status: reply.status, headers: reply.headers, body: Bytes::new() }, Some(reply.body))
            } else {
                (reply.whole(limit).await?, None)
            };
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) =
                Opened { credentials: Some(credentials.clone()), body };
            Ok(incoming)
        })
    }

    fn is_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).body.is_some()
    }
}

/// Whatever the request asked for, the media type of the reply decides.
fn is_stream(status: u16, headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    status < 300 && media_type.eq_ignore_ascii_case("text/event-stream")
}

/// A stream without the type of its events, so that it is compiled once.
pub(crate) struct State {
    client: Arc<Executor>,
    /// What the provider knows of events.
    look: fn(&sse::Event) -> Result<&str, ApiError>,
    /// For the secrets that an error of the provider may quote.
    input: Box<dyn Model>,
    credentials: Option<Arc<Credentials>>,
    meta: Box<Meta>,
    call: Arc<Call>,
    /// None for a reply that is no stream, and that stands in `chunk`.
    parser: Option<Parser>,
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
    pub(crate) async fn begin<A: Api>(
        client: Arc<Executor>,
        info: &'static OperationInfo<'static>,
        mut input: Box<dyn Model>,
        options: Result<CallOptions, Error>,
    ) -> Result<Self, Error> {
        let options = client.checked(info, options)?;
        let idle_timeout = options.idle_timeout.unwrap_or(IDLE_TIMEOUT);
        let opening = Opening::default();
        // Of a reply that is no stream only errors are read here: the program decodes it as an event.
        let mut nothing = Empty::default();
        let mut meta = client.call(info, &mut *input, &options, &mut nothing, Some(&opening)).await?;
        let Opened { credentials, body } = opening.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        if meta.request_id.is_empty() {
            let header = A::REQUEST_ID.and_then(|name| meta.headers.get(name)?.to_str().ok());
            meta.request_id = header.unwrap_or_default().to_owned();
        }
        let request_id = mem::take(&mut meta.request_id);
        let parser = is_stream(meta.http_status, &meta.headers)
            .then(|| Parser::new(options.max_event_size.unwrap_or(Parser::LIMIT)));
        let watched = parser.is_some().then(|| Streaming::new(A::NAME, info, &request_id));
        let call = Call { provider: A::NAME, info, failed: meta.failed.clone(), request_id };
        Ok(Self {
            client,
            look: A::event,
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
        })
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Found, Error>>> {
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
                Poll::Ready(Some(Err(error))) => Some((Reason::Transport, self.broken(Error::transport(error)))),
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
        let told = match (self.look)(&event) {
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
                Err(self.client.event_failure(self.call.info, error, &self.meta, &*self.input, credentials))
            }
        }
    }

    /// An error after which only what just reads can be called again without harm.
    fn broken(&self, mut error: Error) -> Error {
        error.classify(false, false, self.call.info.is_read_only());
        error
    }

    fn close(&mut self) {
        (self.body, self.chunk, self.watched) = (None, Bytes::new(), None);
    }
}
