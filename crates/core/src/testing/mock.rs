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
    client::{Answers, ClientBuilder, Meta},
    error::Error,
    model::{Envelope, Model, View, decode, to_json},
    operation::OperationInfo,
};

/// Answers the calls of a client from closures, in place of a cloud: no network, no credentials, no signature.
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
/// What a closure answers is treated as if the provider had said it: an [`Error::api`] with a code that means throttling
/// is retried, for instance, and the closure asked again. A call that nothing answers fails, and its error names it.
///
/// Clones share answers and calls.
#[derive(Clone, Default)]
pub struct MockTransport {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    handlers: Mutex<Vec<Arc<Handler>>>,
    replies: AtomicU64,
}

struct Handler {
    key: Key,
    name: String,
    answer: Mutex<Box<Answer>>,
    calls: Mutex<Calls>,
    attempts: AtomicUsize,
    copy: Copy,
}

#[derive(PartialEq)]
enum Key {
    Type(TypeId),
    Name { service: String, version: String, action: String },
}

/// What was asked: operations, or JSON for [`Key::Name`].
type Calls = Vec<Box<dyn Any + Send>>;
type Copy = fn(&dyn Model) -> Option<Box<dyn Any + Send>>;

/// Fills the output; the value is the body of the reply.
type Answer = dyn FnMut(&dyn Model, &mut dyn Model) -> Result<Body, Error> + Send;

/// What a reply would hold.
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

fn members(input: &dyn Model) -> Result<Value, Error> {
    serde_json::from_slice(&json(input)?).map_err(|error| Error::request(error.to_string()))
}

/// The operation of a handler that was found by its type.
fn asked<O: Operation>(input: &dyn Model) -> Result<&O, Error> {
    as_any(input).downcast_ref().ok_or_else(|| Error::config("the mock's answer is for another operation"))
}

/// An error as the clouds tell of it in an event.
fn error_event(error: Error) -> Result<Vec<u8>, Error> {
    let error = error.into_api();
    let members = json!({"Code": error.code, "Message": error.message, "RequestId": error.request_id});
    serde_json::to_vec(&members).map_err(|error| Error::request(error.to_string()))
}

impl MockTransport {
    /// A mock that answers nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers an operation. A later answer to the same operation takes the place of an earlier one, which keeps what
    /// was asked before.
    ///
    /// The closure may keep a state, to answer differently the second time. It runs once for every attempt.
    pub fn on<O: Operation + Clone>(
        self,
        mut answer: impl FnMut(&O) -> Result<O::Output, Error> + Send + 'static,
    ) -> Self {
        self.add_typed::<O>(Box::new(move |input, output| {
            let answered = answer(asked(input)?)?;
            let json = json(&answered)?;
            // A stream takes its one event from the body.
            if let Some(output) = as_any_mut(output).downcast_mut::<O::Output>() {
                *output = answered;
            }
            Ok(Body::Json(json))
        }))
    }

    /// Answers an operation with a stream of events ([`Client::stream`](crate::Client::stream)), one for each output. An
    /// error ends the stream, as an error that the provider tells of in an event; what fails before the stream begins is
    /// for [`on`](Self::on).
    pub fn on_events<O: Operation + Clone>(
        self,
        mut answer: impl FnMut(&O) -> Vec<Result<O::Output, Error>> + Send + 'static,
    ) -> Self {
        self.add_typed::<O>(Box::new(move |input, _| {
            let mut events = String::new();
            for event in answer(asked(input)?) {
                let (name, data) = match event {
                    Ok(output) => ("message", json(&output)?),
                    Err(error) => ("error", error_event(error)?),
                };
                events += &format!("event: {name}\ndata: {}\n\n", String::from_utf8_lossy(&data));
            }
            Ok(Body::Events(events))
        }))
    }

    /// Answers an operation by the provider's names, as JSON: raw calls ([`Client::call`](crate::Client::call)), and
    /// operations that [`on`](Self::on) does not answer. The closure gets the members with their secrets, and gives the
    /// members of the output.
    pub fn on_call(
        self,
        service: impl Into<String>,
        version: impl Into<String>,
        action: impl Into<String>,
        mut answer: impl FnMut(&Value) -> Result<Value, Error> + Send + 'static,
    ) -> Self {
        let json = move |input: &dyn Model, output: &mut dyn Model| {
            let answer = answer(&members(input)?)?.to_string().into_bytes();
            let wrong = |error| Error::config(format!("the mock's answer is not an object of members: {error}"));
            decode(&answer, &mut Envelope::bare(), output).map(|_| Body::Json(answer)).map_err(wrong)
        };
        let (service, version, action) = (service.into().to_ascii_lowercase(), version.into(), action.into());
        let name = format!("{service} {version} {action}");
        self.add(Key::Name { service, version, action }, name, Box::new(json), |input| {
            members(input).ok().map(|members| Box::new(members) as _)
        })
    }

    fn add_typed<O: Operation + Clone>(self, answer: Box<Answer>) -> Self {
        self.add(Key::Type(TypeId::of::<O>()), type_name::<O>().to_owned(), answer, |input| {
            as_any(input).downcast_ref::<O>().map(|input| Box::new(input.clone()) as _)
        })
    }

    fn add(self, key: Key, name: String, answer: Box<Answer>, copy: Copy) -> Self {
        let mut handlers = locked(&self.shared.handlers);
        let known = handlers.iter().position(|known| known.key == key);
        let known = known.map(|index| handlers.remove(index));
        let calls = known.as_ref().map(|known| std::mem::take(&mut *locked(&known.calls)));
        let calls = Mutex::new(calls.unwrap_or_default());
        let attempts = known.map_or_else(AtomicUsize::default, |known| known.attempts.load(Ordering::Relaxed).into());
        handlers.push(Arc::new(Handler { key, name, answer: Mutex::new(answer), calls, attempts, copy }));
        drop(handlers);
        self
    }

    /// The calls of an operation that [`on`](Self::on) answered, first to last. A call that was retried is one.
    pub fn calls<O: Operation + Clone>(&self) -> Vec<O> {
        self.calls_of(&Key::Type(TypeId::of::<O>()))
    }

    /// The calls that [`on_call`](Self::on_call) answered under these names: their members, with their secrets.
    pub fn raw_calls(&self, service: &str, version: &str, action: &str) -> Vec<Value> {
        let (version, action) = (version.to_owned(), action.to_owned());
        self.calls_of(&Key::Name { service: service.to_ascii_lowercase(), version, action })
    }

    /// Returns how often the closure of an operation was asked: each attempt of a call that was retried counts.
    pub fn attempts<O: Operation + Clone>(&self) -> usize {
        self.attempts_of(&Key::Type(TypeId::of::<O>()))
    }

    /// Returns how often the closure of [`on_call`](Self::on_call) was asked under these names: each attempt of a call that
    /// was retried counts.
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

impl Answers for MockTransport {
    fn answer(
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
                "the mock has no answer: give it one with on::<{0}>(…) or on_call({1:?}, {2:?}, {0:?}, …)",
                info.action, info.service.name, info.service.version
            )));
        };
        handler.attempts.fetch_add(1, Ordering::Relaxed);
        if attempt == 1 {
            locked(&handler.calls).extend((handler.copy)(input));
        }
        let mut headers = HeaderMap::new();
        let body = match (locked(&handler.answer))(input, output)? {
            Body::Json(json) => json.into(),
            Body::Events(events) if streamed => {
                headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
                events.into()
            }
            Body::Events(_) => {
                let action = info.action;
                return Err(Error::config(format!("the mock answers {action} with events: call it by `stream`")));
            }
        };
        let id = self.shared.replies.fetch_add(1, Ordering::Relaxed) + 1;
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
    /// Answers calls by the closures of a mock instead of a cloud. Credentials are neither needed nor looked for.
    pub fn mock(self, mock: &MockTransport) -> Self {
        self.answers(mock.clone())
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let handlers = locked(&self.shared.handlers);
        let counts = handlers.iter().map(|handler| (handler.name.clone(), locked(&handler.calls).len()));
        f.debug_map().entries(counts).finish()
    }
}
