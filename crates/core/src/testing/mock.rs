use std::{
    any::{Any, TypeId, type_name},
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};

use crate::{
    api::{Api, Operation},
    client::{ClientBuilder, Meta, MockResponses},
    error::Error,
    model::{Envelope, Model, View, decode, to_json},
    operation::OperationInfo,
};

/// A mock that returns the results of closures: no network, no credentials, no signature.
///
/// ```ignore
/// let mock = MockTransport::new().on::<ResetPassword>(|request| {
///     assert_eq!(request.instance_id, "crs-1");
///     let mut output = ResetPasswordOutput::default();
///     output.task_id = Some(7);
///     Ok(output)
/// });
/// let client = Client::builder().mock(&mock).build()?;
/// ```
///
/// The client treats the result of a closure as a response of the provider. It retries an [`Error::api`] with a
/// throttling code, for instance, and calls the closure again. A call without a closure fails with an error that names
/// the operation.
///
/// Clones share closures and recorded calls.
#[derive(Clone, Default)]
pub struct MockTransport {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    handlers: Mutex<Vec<Arc<Handler>>>,
    responses: AtomicU64,
}

struct Handler {
    key: Key,
    name: String,
    closure: Mutex<Box<Closure>>,
    calls: Mutex<Calls>,
    attempts: AtomicUsize,
    copy: Copy,
}

#[derive(PartialEq)]
enum Key {
    Type(TypeId),
    Name { service: String, version: String, action: String },
}

/// The inputs of calls: operations, or JSON for [`Key::Name`].
type Calls = Vec<Box<dyn Any + Send>>;
type Copy = fn(&dyn Model) -> Option<Box<dyn Any + Send>>;

/// Fills the output and returns the body of the response.
type Closure = dyn FnMut(&dyn Model, &mut dyn Model) -> Result<Body, Error> + Send;

/// The body of a response.
enum Body {
    Json(Vec<u8>),
    Events(String),
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn as_any(model: &dyn Model) -> &dyn Any {
    model
}

fn as_any_mut(model: &mut dyn Model) -> &mut dyn Any {
    model
}

fn json(model: &dyn Model) -> Result<Vec<u8>, Error> {
    to_json(View::Model(model)).map_err(|error| Error::request(error.to_string()))
}

fn input_json(input: &dyn Model) -> Result<Value, Error> {
    serde_json::from_slice(&json(input)?).map_err(|error| Error::request(error.to_string()))
}

/// Returns the input as the operation whose type selected the handler.
fn operation<O: Operation>(input: &dyn Model) -> Result<&O, Error> {
    as_any(input).downcast_ref().ok_or_else(|| Error::config("the mock's closure is for another operation"))
}

/// Returns an error in the format of the providers' error events.
fn error_event(error: Error) -> Result<Vec<u8>, Error> {
    let error = error.into_api();
    let fields = json!({"Code": error.code, "Message": error.message, "RequestId": error.request_id});
    serde_json::to_vec(&fields).map_err(|error| Error::request(error.to_string()))
}

impl MockTransport {
    /// Creates a mock without closures.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the closure of an operation. It replaces an earlier closure of the same operation, and keeps the recorded
    /// calls.
    ///
    /// The closure may have state, so that its results differ from call to call. It runs once per attempt.
    pub fn on<O: Operation + Clone>(
        self,
        mut closure: impl FnMut(&O) -> Result<O::Output, Error> + Send + 'static,
    ) -> Self {
        self.add_typed::<O>(Box::new(move |input, output| {
            let result = closure(operation(input)?)?;
            let json = json(&result)?;
            // If the call is a stream, it reads its only event from the body.
            if let Some(output) = as_any_mut(output).downcast_mut::<O::Output>() {
                *output = result;
            }
            Ok(Body::Json(json))
        }))
    }

    /// Sets the closure of an operation that returns a stream of events ([`Client::stream`](crate::Client::stream)),
    /// one per output. Like an error event of the provider, an error ends the stream. Use [`on`](Self::on) for errors
    /// before the stream begins.
    pub fn on_events<O: Operation + Clone>(
        self,
        mut closure: impl FnMut(&O) -> Vec<Result<O::Output, Error>> + Send + 'static,
    ) -> Self {
        self.add_typed::<O>(Box::new(move |input, _| {
            let mut events = String::new();
            for event in closure(operation(input)?) {
                let (name, data) = match event {
                    Ok(output) => ("message", json(&output)?),
                    Err(error) => ("error", error_event(error)?),
                };
                events += &format!("event: {name}\ndata: {}\n\n", String::from_utf8_lossy(&data));
            }
            Ok(Body::Events(events))
        }))
    }

    /// Sets the closure of an operation by the provider's names. It is used for calls by name
    /// ([`Request`](crate::Request)), and for typed operations without an [`on`](Self::on) closure. The closure
    /// receives the parameters as JSON, including secrets, and returns the output as JSON.
    pub fn on_call(
        self,
        service: impl Into<String>,
        version: impl Into<String>,
        action: impl Into<String>,
        mut closure: impl FnMut(&Value) -> Result<Value, Error> + Send + 'static,
    ) -> Self {
        let json = move |input: &dyn Model, output: &mut dyn Model| {
            let json_output = closure(&input_json(input)?)?.to_string().into_bytes();
            let wrong =
                |error| Error::config(format!("the result of the mock's closure is not a JSON object: {error}"));
            decode(&json_output, &mut Envelope::bare(), output).map(|_| Body::Json(json_output)).map_err(wrong)
        };
        let (service, version, action) = (service.into().to_ascii_lowercase(), version.into(), action.into());
        let name = format!("{service} {version} {action}");
        self.add(Key::Name { service, version, action }, name, Box::new(json), |input| {
            input_json(input).ok().map(|json| Box::new(json) as _)
        })
    }

    fn add_typed<O: Operation + Clone>(self, closure: Box<Closure>) -> Self {
        self.add(Key::Type(TypeId::of::<O>()), type_name::<O>().to_owned(), closure, |input| {
            as_any(input).downcast_ref::<O>().map(|input| Box::new(input.clone()) as _)
        })
    }

    fn add(self, key: Key, name: String, closure: Box<Closure>, copy: Copy) -> Self {
        let mut handlers = locked(&self.shared.handlers);
        let known = handlers.iter().position(|known| known.key == key);
        let known = known.map(|index| handlers.remove(index));
        let calls = known.as_ref().map(|known| std::mem::take(&mut *locked(&known.calls)));
        let calls = Mutex::new(calls.unwrap_or_default());
        let attempts = known.map_or_else(AtomicUsize::default, |known| known.attempts.load(Ordering::Relaxed).into());
        handlers.push(Arc::new(Handler { key, name, closure: Mutex::new(closure), calls, attempts, copy }));
        drop(handlers);
        self
    }

    /// Returns the calls of an operation with an [`on`](Self::on) closure, in order. A retried call is one call.
    pub fn calls<O: Operation + Clone>(&self) -> Vec<O> {
        self.calls_of(&Key::Type(TypeId::of::<O>()))
    }

    /// Returns the parameters, including secrets, of the calls with an [`on_call`](Self::on_call) closure of these
    /// names.
    pub fn raw_calls(&self, service: &str, version: &str, action: &str) -> Vec<Value> {
        let (version, action) = (version.to_owned(), action.to_owned());
        self.calls_of(&Key::Name { service: service.to_ascii_lowercase(), version, action })
    }

    /// Returns the number of times that the closure of an operation ran: once per attempt, retries included.
    pub fn attempts<O: Operation + Clone>(&self) -> usize {
        self.attempts_of(&Key::Type(TypeId::of::<O>()))
    }

    /// Returns the number of times that the [`on_call`](Self::on_call) closure of these names ran: once per attempt,
    /// retries included.
    pub fn raw_attempts(&self, service: &str, version: &str, action: &str) -> usize {
        let (version, action) = (version.to_owned(), action.to_owned());
        self.attempts_of(&Key::Name { service: service.to_ascii_lowercase(), version, action })
    }

    fn attempts_of(&self, key: &Key) -> usize {
        let handlers = locked(&self.shared.handlers);
        let handler = handlers.iter().find(|handler| handler.key == *key);
        handler.map_or(0, |handler| handler.attempts.load(Ordering::Relaxed))
    }

    fn calls_of<T: Clone + 'static>(&self, key: &Key) -> Vec<T> {
        let handlers = locked(&self.shared.handlers);
        let Some(handler) = handlers.iter().find(|handler| handler.key == *key) else { return Vec::new() };
        locked(&handler.calls).iter().filter_map(|call| call.downcast_ref::<T>().cloned()).collect()
    }
}

impl MockResponses for MockTransport {
    fn respond(
        &self,
        info: &OperationInfo<'_>,
        input: &dyn Model,
        attempt: u32,
        streamed: bool,
        output: &mut dyn Model,
    ) -> Result<Meta, Error> {
        let id = as_any(input).type_id();
        let handler = {
            let handlers = locked(&self.shared.handlers);
            let typed = handlers.iter().find(|handler| handler.key == Key::Type(id));
            let named = || {
                handlers.iter().find(|handler| {
                    matches!(&handler.key, Key::Name { service, version, action }
                        if service == info.service.name && version == info.service.version && action == info.action)
                })
            };
            typed.or_else(named).cloned()
        };
        let Some(handler) = handler else {
            return Err(Error::config(format!(
                "the mock has no response: add one with on::<{0}>(…) or on_call({1:?}, {2:?}, {0:?}, …)",
                info.action, info.service.name, info.service.version
            )));
        };
        handler.attempts.fetch_add(1, Ordering::Relaxed);
        if attempt == 1 {
            locked(&handler.calls).extend((handler.copy)(input));
        }
        let mut headers = HeaderMap::new();
        let body = match (locked(&handler.closure))(input, output)? {
            Body::Json(json) => json.into(),
            Body::Events(events) if streamed => {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                events.into()
            }
            Body::Events(_) => {
                let action = info.action;
                return Err(Error::config(format!("the mock returns events for {action}: call it with `stream`")));
            }
        };
        let id = self.shared.responses.fetch_add(1, Ordering::Relaxed) + 1;
        Ok(Meta {
            request_id: format!("mock-{id}"),
            http_status: 200,
            headers,
            failed: Vec::new(),
            body,
            warnings: Box::default(),
        })
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Sets a mock that returns the results of calls. The client then sends no requests and needs no credentials.
    pub fn mock(self, mock: &MockTransport) -> Self {
        self.mock_responses(mock.clone())
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let handlers = locked(&self.shared.handlers);
        let counts = handlers.iter().map(|handler| (handler.name.clone(), locked(&handler.calls).len()));
        f.debug_map().entries(counts).finish()
    }
}
