//! Every named waiter of the catalog, against a provider in memory: it becomes ready in each state that it waits for,
//! it fails in each failure state, and it continues to wait in all other states.
//!
//! The tests read the waiters from the catalog, so they include every new waiter.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::{
    collections::VecDeque,
    path::Path,
    slice,
    sync::{Arc, Mutex},
    time::Duration,
};

use cumulo_catalog::{Catalog, Entry};
use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Outgoing, Retry, StatesOf,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_dynamic::{AnyClient, Request};
use cumulo_spec::{self as spec, Field, Spec, Type};
use serde_json::{Map, Value, json};

/// The value of text arguments. The request must contain it.
const ARGUMENT: &str = "waiter-argument";

/// A provider in memory: it returns these bodies in order, and the last body forever.
#[derive(Clone)]
struct Bodies {
    bodies: Arc<Mutex<VecDeque<Value>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Transport for Bodies {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let sent = format!("{} {}", request.target, String::from_utf8_lossy(&request.body));
        self.requests.lock().unwrap().push(sent);
        let mut bodies = self.bodies.lock().unwrap();
        let body = if bodies.len() > 1 { bodies.pop_front() } else { bodies.front().cloned() };
        let body = body.unwrap().to_string().into_bytes();
        Box::pin(async move { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
    }
}

/// A named waiter, with the facts of its service.
struct Waiter {
    name: String,
    spec: Arc<Spec>,
}

/// Returns all waiters of the catalog. They come from overlays, so a service without one is not opened.
fn waiters() -> Vec<Waiter> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let catalog = Catalog::embedded();
    let overlay = |entry: &Entry| specs.join(&entry.provider).join(&entry.service).join("overlay.json");
    let mut waiters = Vec::new();
    for entry in catalog.services().filter(|entry| overlay(entry).exists()) {
        let spec = catalog.spec(entry).unwrap();
        waiters.extend(spec.waiters.keys().map(|name| Waiter { name: name.clone(), spec: Arc::clone(&spec) }));
    }
    waiters
}

/// The result of a wait, and the requests that were sent.
struct Outcome {
    result: Result<(), Error>,
    requests: Vec<String>,
}

impl Waiter {
    fn full_name(&self) -> String {
        format!("{}/{}/{} {}", self.spec.provider, self.spec.service, self.spec.version, self.name)
    }

    fn facts(&self) -> &spec::Waiter {
        &self.spec.waiters[&self.name]
    }

    fn struct_of(&self, name: Option<&String>) -> &[Field] {
        name.and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice)
    }

    /// Returns the required parameters, and the parameters of the waiter's `with`.
    fn params(&self) -> Value {
        let operation = &self.spec.operations[&self.facts().operation];
        let fields = self.struct_of(operation.input.as_ref()).iter();
        let fields = fields.filter(|field| field.required || self.facts().with.contains(&field.name));
        fields.map(|field| (field.name.clone(), argument(&field.ty, field))).collect::<Map<_, _>>().into()
    }

    /// Returns the fields on the path of the state with their types, from the output to the state itself.
    fn path(&self) -> Vec<(String, Type)> {
        let operation = &self.spec.operations[&self.facts().operation];
        let mut owner = operation.output.clone();
        let mut path = Vec::new();
        for name in self.facts().path.split('.') {
            let field = self.struct_of(owner.as_ref()).iter().find(|field| field.name == name).unwrap();
            owner = field.ty.struct_name().map(str::to_owned);
            path.push((name.to_owned(), field.ty.clone()));
        }
        path
    }

    /// Returns a response body with these states. Without states, the path ends at an empty list or is missing.
    fn body(&self, states: &[String]) -> Value {
        let mut response = nest(&self.path(), states);
        if self.spec.provider == "zenlayer" {
            return json!({"requestId": "request-1", "response": response});
        }
        response["RequestId"] = "request-1".into();
        if self.spec.provider == "tencent" { json!({"Response": response}) } else { response }
    }

    /// Returns a state that is neither a success state nor a failure state of the waiter.
    fn pending(&self) -> String {
        let known = [self.facts().success.as_slice(), self.facts().failure.as_slice()].concat();
        let candidates: &[&str] = match item(&self.path().last().unwrap().1) {
            Type::Bool => &["true", "false"],
            Type::Int32 | Type::Int64 | Type::Uint64 => &["97"],
            _ => &["SomeOtherState"],
        };
        candidates.iter().find(|state| !known.iter().any(|known| known == *state)).unwrap().to_string()
    }

    /// Waits while the provider returns responses with these states.
    async fn wait(&self, states: &[&[String]]) -> Outcome {
        let bodies = states.iter().map(|states| self.body(states)).collect();
        let transport = Bodies { bodies: Arc::new(Mutex::new(bodies)), requests: Arc::default() };
        let client = AnyClient::builder(&self.spec.provider)
            .unwrap()
            .credentials(Credentials::new("id", "key"))
            .region("region-1")
            .endpoint("https://provider.example")
            .retry(Retry::off())
            .transport(transport.clone())
            .build()
            .unwrap();
        let facts = self.facts();
        let request =
            Request::new(&self.spec.service, &facts.operation).version(&self.spec.version).params(self.params());
        let states = StatesOf::new(&facts.path, &facts.success, &facts.failure);
        let wait = client.send(request).wait_for(states).every(Duration::from_secs(1)).timeout(Duration::from_secs(60));
        let result = wait.await.map(|_| ());
        Outcome { result, requests: transport.requests.lock().unwrap().clone() }
    }
}

/// Returns a value of an argument; for a list, a list with one item.
fn argument(ty: &Type, field: &Field) -> Value {
    match ty {
        Type::List(inner) => json!([argument(inner, field)]),
        Type::Bool => true.into(),
        Type::Int32 | Type::Int64 | Type::Uint64 => field.min.unwrap_or(1).into(),
        _ => field.values.first().map_or(ARGUMENT, String::as_str).into(),
    }
}

fn item(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) => item(inner),
        ty => ty,
    }
}

/// Returns the value at a path: a struct for each name. The first list on the path has one item for each state.
fn nest(path: &[(String, Type)], states: &[String]) -> Value {
    let Some(((name, ty), rest)) = path.split_first() else { return Value::Null };
    let value = |states: &[String]| match (rest.is_empty(), states.first()) {
        (false, _) => nest(rest, states),
        (true, Some(state)) => scalar(item(ty), state),
        (true, None) => Value::Null,
    };
    match ty {
        Type::List(_) => {
            json!({name: states.iter().map(|state| value(slice::from_ref(state))).collect::<Vec<_>>()})
        }
        _ => json!({name: value(states)}),
    }
}

fn scalar(ty: &Type, state: &str) -> Value {
    match ty {
        Type::Bool | Type::Int32 | Type::Int64 | Type::Uint64 => serde_json::from_str(state).unwrap(),
        _ => state.into(),
    }
}

/// Returns true if a list is on the path, so that a response can have several states.
fn has_list(waiter: &Waiter) -> bool {
    waiter.path().iter().any(|(_, ty)| matches!(ty, Type::List(_)))
}

/// Runs a check for every waiter and reports all that fail.
async fn for_each_waiter<F: Future<Output = Result<(), String>>>(check: impl Fn(Waiter) -> F) {
    let mut failed = Vec::new();
    for waiter in waiters() {
        let name = waiter.full_name();
        if let Err(problem) = check(waiter).await {
            failed.push(format!("{name}: {problem}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_catalog_has_waiters_of_every_provider() {
    let waiters = waiters();
    for (provider, least) in [("alibaba", 4), ("tencent", 30), ("zenlayer", 20)] {
        let count = waiters.iter().filter(|waiter| waiter.spec.provider == provider).count();
        assert!(count >= least, "{provider}: {count}");
    }
}

#[tokio::test(start_paused = true)]
async fn each_waiter_becomes_ready_in_each_state_that_it_waits_for() {
    for_each_waiter(|waiter| async move {
        for state in &waiter.facts().success {
            let Outcome { result, requests } = waiter.wait(&[slice::from_ref(state)]).await;
            result.map_err(|error| format!("{state}: {error}"))?;
            let has_text = waiter.params().to_string().contains(ARGUMENT);
            if has_text && !requests.iter().all(|request| request.contains(ARGUMENT)) {
                return Err("its argument is not in the request".to_owned());
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn each_waiter_fails_in_each_failure_state() {
    for_each_waiter(|waiter| async move {
        for state in &waiter.facts().failure {
            let pending = waiter.pending();
            let Outcome { result, requests } = waiter.wait(&[&[pending], slice::from_ref(state)]).await;
            match result {
                Err(error) if error.kind() == ErrorKind::Failed && error.to_string().contains(state) => {}
                Err(error) => return Err(format!("{state}: {error}")),
                Ok(()) => return Err(format!("{state}: the waiter is ready")),
            }
            if requests.len() != 2 {
                return Err(format!("{state}: {} requests", requests.len()));
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn each_waiter_waits_in_other_states_and_while_the_resource_is_not_listed() {
    for_each_waiter(|waiter| async move {
        let ready = waiter.facts().success[0].clone();
        let (nothing, pending): (&[String], _) = (&[], [waiter.pending()]);
        let Outcome { result, requests } = waiter.wait(&[nothing, &pending, &[ready]]).await;
        result.map_err(|error| error.to_string())?;
        if requests.len() == 3 { Ok(()) } else { Err(format!("{} requests", requests.len())) }
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn each_waiter_waits_until_all_items_of_a_list_are_ready() {
    for_each_waiter(|waiter| async move {
        if !has_list(&waiter) {
            return Ok(());
        }
        let ready = waiter.facts().success[0].clone();
        let mixed = [ready.clone(), waiter.pending()];
        let Outcome { result, requests } = waiter.wait(&[&mixed, &[ready.clone(), ready]]).await;
        result.map_err(|error| error.to_string())?;
        if requests.len() == 2 { Ok(()) } else { Err(format!("{} requests", requests.len())) }
    })
    .await;
}
