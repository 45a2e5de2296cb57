//! A provider in memory whose steps are pending for a number of polls.

use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use cumulo_core::{
    BoxFuture, Outgoing,
    transport::{Incoming, Opened, Transport, TransportError},
};
use cumulo_tencent::{Client, ClientBuilder, Credentials, Retry, redis};
use futures_core::Stream;
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};

/// Is pending this number of times before it completes.
pub async fn pending(mut times: usize) {
    poll_fn(|context| {
        if times == 0 {
            return Poll::Ready(());
        }
        times -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

/// One response of the provider.
pub enum Response {
    Json(Value),
    Events(Vec<Value>),
    NoConnection,
}

pub fn error(code: &str) -> Response {
    Response::Json(json!({ "Error": { "Code": code, "Message": "not now" }, "RequestId": "r" }))
}

pub fn throttled() -> Response {
    error("RequestLimitExceeded")
}

/// Returns scripted responses, and then successes.
#[derive(Clone, Default)]
pub struct Cloud(Arc<Inner>);

#[derive(Default)]
struct Inner {
    polls: usize,
    script: Mutex<VecDeque<Response>>,
    sent: AtomicUsize,
    open: AtomicUsize,
}

impl Cloud {
    /// Creates a provider whose every step is pending this number of times.
    pub fn slow(polls: usize) -> Self {
        Self(Arc::new(Inner { polls, ..Inner::default() }))
    }

    pub fn respond(&self, response: Response) {
        self.0.script.lock().unwrap().push_back(response);
    }

    /// Removes the scripted responses that no request has received.
    pub fn clear(&self) {
        self.0.script.lock().unwrap().clear();
    }

    /// Returns the number of requests so far.
    pub fn sent(&self) -> usize {
        self.0.sent.load(Ordering::SeqCst)
    }

    /// Returns the number of requests and response bodies that are neither finished nor dropped.
    pub fn open(&self) -> usize {
        self.0.open.load(Ordering::SeqCst)
    }

    fn take(&self) -> (Open, Response) {
        self.0.sent.fetch_add(1, Ordering::SeqCst);
        let response = self.0.script.lock().unwrap().pop_front();
        (Open::new(self), response.unwrap_or_else(|| Response::Json(json!({ "TaskId": 7, "RequestId": "r" }))))
    }
}

/// Counts open requests and bodies.
struct Open(Cloud);

impl Open {
    fn new(cloud: &Cloud) -> Self {
        cloud.0.open.fetch_add(1, Ordering::SeqCst);
        Self(cloud.clone())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.0.open.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Cloud {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let (_open, response) = self.take();
            pending(self.0.polls).await;
            match response {
                Response::Json(value) => {
                    let body = json!({ "Response": value }).to_string();
                    Ok(Incoming::new(200, HeaderMap::new(), body))
                }
                Response::Events(_) => panic!("the request is not for a stream"),
                Response::NoConnection => Err(TransportError::connect("no route")),
            }
        })
    }

    fn open(&self, _: Outgoing) -> BoxFuture<'_, Result<Opened, TransportError>> {
        Box::pin(async move {
            let (open, response) = self.take();
            pending(self.0.polls).await;
            let mut headers = HeaderMap::new();
            let pieces = match response {
                Response::Json(value) => VecDeque::from([json!({ "Response": value }).to_string()]),
                Response::Events(events) => {
                    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                    // Each event is split into two chunks.
                    events.iter().flat_map(|event| [format!("data: {event}"), "\n\n".to_owned()]).collect()
                }
                Response::NoConnection => return Err(TransportError::connect("no route")),
            };
            let body = Pieces { pieces, polls: self.0.polls, left: self.0.polls, _open: open };
            Ok(Opened::new(200, headers, Box::pin(body)))
        })
    }
}

/// A body that is pending before each of its chunks.
struct Pieces {
    pieces: VecDeque<String>,
    polls: usize,
    left: usize,
    _open: Open,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left > 0 {
            self.left -= 1;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.left = self.polls;
        Poll::Ready(self.pieces.pop_front().map(|piece| Ok(piece.into())))
    }
}

pub fn builder(cloud: &Cloud) -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::new("id", "key"))
        .region("ap-guangzhou")
        .retry(Retry::default().backoff(Duration::from_millis(200), Duration::from_secs(1)))
        .transport(cloud.clone())
}

pub fn reset() -> redis::ResetPassword {
    redis::ResetPassword::new("crs-1").password("New-pass-1")
}

/// Checks that the client still works, and that no request is open.
pub async fn assert_works(client: &Client, cloud: &Cloud) {
    assert_eq!(cloud.open(), 0, "a request is still open");
    cloud.clear();
    let reply = client.send(reset()).timeout(Duration::from_secs(3600)).await.unwrap();
    assert_eq!(reply.attempts(), 1);
}
