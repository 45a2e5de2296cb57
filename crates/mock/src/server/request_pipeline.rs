//! The steps of a request: bytes, operation, verification, validation, effect, response, record.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU64, AtomicUsize, Ordering},
};

use cumulo_catalog::Catalog;
use cumulo_spec::{Location, Type};
use serde_json::{Map, Value};

#[cfg(feature = "tls")]
use crate::server::tls::Tls;
use crate::{
    clock::{Clock, unix},
    cloud::Cloud,
    event_stream::Piece,
    fault::Fault,
    lock::lock,
    memory::{
        client_tokens::{self, Tokens},
        passwords::State,
        records::Records,
    },
    record::{Outcome, Record},
    refusal::Refusal,
    request::{
        call::Call,
        mask, params,
        raw::Raw,
        resolve::{self, Target},
        validation::validate,
    },
    response::{
        answer::{self, Answer},
        sample,
    },
    script::rules::{Scripted, Scripts},
    server::{instance_metadata, limits::Limits},
    verify::{keys::Keys, nonce::Nonces, scheme::verify, verification::Verification},
};

/// Lifetime of temporary credentials if a request does not set one, in seconds.
const LIFETIME: i64 = 3_600;
/// Maximum lifetime that a cloud grants: 36 hours.
const LONGEST_LIFETIME: i64 = 36 * 3_600;

/// State that all connections of a mock share.
pub(crate) struct Shared {
    pub(crate) catalog: Catalog,
    pub(crate) keys: Keys,
    pub(crate) clock: Clock,
    pub(crate) log: Option<fn(&Record)>,
    pub(crate) nonces: Nonces,
    pub(crate) scripts: Mutex<Scripts>,
    pub(crate) state: Mutex<State>,
    pub(crate) records: Mutex<Records>,
    pub(crate) limits: Limits,
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<Tls>,
    pub(crate) requests: AtomicU64,
    pub(crate) tokens: Mutex<Tokens>,
    pub(crate) connections: Arc<AtomicUsize>,
}

/// Details of a request that are collected for its record.
struct Details {
    service: String,
    params: Map<String, Value>,
    masked: Value,
    /// Response, if it is a stream of events.
    events: Option<Vec<Piece>>,
}

impl Details {
    fn new(call: Option<&Call>) -> Self {
        let service = call.and_then(|call| call.service.clone()).unwrap_or_default();
        Self { service, params: Map::new(), masked: Value::Null, events: None }
    }
}

/// Returns the output of a successful request in the shape of its operation.
fn to_output(target: Option<&Target>, output: Value, is_scripted: bool) -> Output {
    let Some(Target { spec, operation }) = target else { return Output::Fields(output) };
    if operation.no_reply {
        return Output::Empty;
    }
    let fields = operation.output.as_ref().and_then(|name| spec.structs.get(name)).map_or(&[][..], Vec::as_slice);
    let body_field = fields.iter().find(|field| field.location == Some(Location::WholeBody));
    match (body_field, output) {
        // A script contains the body itself; a sample contains it as a field.
        (Some(field), Value::Object(mut members)) if !is_scripted && members.contains_key(&field.name) => {
            Output::Body(field.ty.clone(), members.remove(&field.name).unwrap_or_default())
        }
        (Some(field), output) => Output::Body(field.ty.clone(), output),
        (None, output) => Output::Fields(output),
    }
}

/// Checks that the headers which name the operation are present, and that no header of the protocol is repeated.
fn check_head(raw: &Raw, call: &Call) -> Result<(), Refusal> {
    const ONCE: [&str; 6] = ["authorization", "content-md5", "content-type", "date", "host", "x-sdk-client"];
    let (prefix, action, version) = match call.cloud {
        Cloud::Alibaba => ("x-acs-", "x-acs-action", "x-acs-version"),
        Cloud::Tencent => ("x-tc-", "X-TC-Action", "X-TC-Version"),
        Cloud::Zenlayer => ("x-zc-", "x-zc-action", "x-zc-version"),
    };
    let must_be_single = |name: &str| name.starts_with(prefix) || ONCE.contains(&name);
    let repeated = raw.headers.keys().map(|name| name.as_str()).filter(|name| must_be_single(name));
    if let Some(name) = repeated.into_iter().find(|name| raw.headers.get_all(*name).iter().nth(1).is_some()) {
        return Err(Refusal::Repeated(name.into()));
    }
    // ROA clients of the first generation do not send an action.
    if call.action.is_empty() && !(call.cloud == Cloud::Alibaba && raw.is_roa_v1()) {
        return Err(Refusal::Header(action));
    }
    if call.version.is_empty() {
        return Err(Refusal::Header(version));
    }
    Ok(())
}

/// Returns the lifetime of temporary credentials that the parameters of a request set, in seconds.
fn lifetime(params: &Map<String, Value>) -> i64 {
    let requested = params.get("DurationSeconds").or_else(|| params.get("durationSeconds"));
    let number = requested.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
    number.unwrap_or(LIFETIME).clamp(1, LONGEST_LIFETIME)
}

/// Output of a successful request.
enum Output {
    /// Fields, for the envelope of the cloud.
    Fields(Value),
    /// A body that is one value of a type, without an envelope.
    Body(Type, Value),
    /// No body.
    Empty,
}

impl Shared {
    /// Reads the operation that a request names.
    pub(crate) fn call(&self, raw: &Raw) -> Option<Call> {
        let mut call = Call::read(raw)?;
        if call.cloud == Cloud::Alibaba && call.action.is_empty() && raw.is_roa_v1() {
            call.action = resolve::action_of_path(&self.catalog, &call, raw).unwrap_or_default();
        }
        Some(call)
    }

    /// Removes and returns the fault for a request whose head is known.
    pub(crate) fn take_fault(&self, call: Option<&Call>) -> Option<Fault> {
        let services = call.map(|call| resolve::names(&self.catalog, call)).unwrap_or_default();
        lock(&self.scripts).take_fault(call, &services)
    }

    /// Returns the mock's time for a request, in Unix seconds.
    pub(crate) fn now(&self, fault: Option<Fault>) -> i64 {
        let skew = if let Some(Fault::SkewedClock(skew)) = fault { skew } else { 0 };
        unix((self.clock)()).saturating_add(skew)
    }

    /// Records a request whose connection was reset before its body was read.
    pub(crate) fn record_reset(&self, raw: &Raw, call: Option<&Call>) {
        let details = Details::new(call);
        self.record(raw, call, details, Outcome::Reset, 0, String::new());
    }

    /// Refuses a request whose body is too large. The body is not read.
    pub(crate) fn refuse_body(&self, raw: &Raw, call: Option<&Call>) -> Answer {
        let refusal = Refusal::TooLarge(self.limits.body);
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let request_id = answer::request_id(call.map(|call| call.cloud), number);
        let details = Details::new(call);
        let code = call.map_or_else(|| "too large".to_owned(), |call| refusal.for_cloud(call.cloud).code);
        self.record(raw, call, details, Outcome::Refused(code), 413, request_id.clone());
        let mut answer = match call {
            Some(call) => {
                let host = raw.header("host").unwrap_or_default();
                Answer::failure(call, &request_id, host, &refusal.for_cloud(call.cloud))
            }
            None => Answer::text(413, "The request body is too large.\n"),
        };
        answer.headers.push(("connection", "close".into()));
        answer
    }

    /// Verifies and validates a request, carries it out, and returns the response.
    pub(crate) fn answer(&self, raw: &Raw, call: Option<&Call>, fault: Option<Fault>) -> Answer {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let request_id = answer::request_id(call.map(|call| call.cloud), number);
        let mut details = Details::new(call);
        let Some(call) = call else {
            let now = self.now(fault);
            if let Some((cloud, answer)) = instance_metadata::answer(raw, &mut lock(&self.keys.issued), now) {
                let call = Call { action: "metadata".into(), ..Call::unnamed(cloud) };
                let outcome =
                    if answer.status == 200 { Outcome::Accepted } else { Outcome::Refused("metadata".into()) };
                self.record(raw, Some(&call), details, outcome, answer.status, request_id);
                return answer;
            }
            let answer = Answer::text(
                400,
                "The mock does not recognize this request: it has no signature scheme and no headers of a cloud.\n",
            );
            self.record(raw, None, details, Outcome::Refused("unrecognized".into()), answer.status, request_id);
            return answer;
        };
        let (answer, outcome) = match self.carry_out(raw, call, fault, &mut details) {
            Ok((output, outcome)) => {
                let answer = match (details.events.take(), output) {
                    (Some(pieces), _) => Answer::events(call.cloud, &request_id, pieces),
                    (None, Output::Fields(output)) => Answer::success(call, &request_id, output),
                    (None, Output::Body(ty, output)) => Answer::bare(&request_id, &ty, &output),
                    (None, Output::Empty) => Answer::empty(&request_id),
                };
                (answer, outcome)
            }
            Err(refusal) => {
                let problem = refusal.for_cloud(call.cloud);
                let host = raw.header("host").unwrap_or_default();
                let mut answer = match (refusal, call.cloud) {
                    (Refusal::Server(status), Cloud::Tencent) => Answer::gateway_page(status),
                    _ => Answer::failure(call, &request_id, host, &problem),
                };
                if let Some(Fault::ThrottleFor(pause)) = fault {
                    answer.headers.push(match call.cloud {
                        Cloud::Alibaba => ("x-acs-retry-after", pause.as_millis().to_string()),
                        _ => ("retry-after", pause.as_secs().to_string()),
                    });
                }
                (answer, Outcome::Refused(problem.code))
            }
        };
        self.record(raw, Some(call), details, outcome, answer.status, request_id);
        answer
    }

    /// Verifies a request, and refuses it if a fault requires a refusal.
    fn admit(&self, raw: &Raw, call: &Call, fault: Option<Fault>) -> Result<(), Refusal> {
        check_head(raw, call)?;
        let is_unsigned = |call: &Call| resolve::is_unsigned(&self.catalog, call);
        let (keys, nonces, now) = (&self.keys, &self.nonces, self.now(fault));
        verify(&Verification { raw, call, keys, nonces, now, is_unsigned: &is_unsigned })?;
        match fault {
            Some(Fault::Throttle | Fault::ThrottleFor(_)) => Err(Refusal::Throttled),
            Some(Fault::ServerError(status)) => Err(Refusal::Server(status)),
            _ => Ok(()),
        }
    }

    fn carry_out(
        &self,
        raw: &Raw,
        call: &Call,
        fault: Option<Fault>,
        details: &mut Details,
    ) -> Result<(Output, Outcome), Refusal> {
        self.admit(raw, call, fault)?;
        let target = match self.resolve(raw, call, details) {
            Ok(target) => Some(target),
            Err(Refusal::UnknownService(_) | Refusal::UnknownVersion(_) | Refusal::UnknownAction { .. })
                if lock(&self.scripts).has_reply(call, &resolve::names(&self.catalog, call)) =>
            {
                // The types of its parameters are not known, so only a JSON body can be read.
                details.params = answer::members(serde_json::from_slice(&raw.body).unwrap_or_default());
                details.masked = mask::mask(&details.params, &[], None).into();
                None
            }
            Err(refusal) => return Err(refusal),
        };
        let services = match &target {
            Some(target) => vec![target.spec.service.clone(), target.spec.code.clone()],
            None => resolve::names(&self.catalog, call),
        };
        let token = client_tokens::of(call, &details.params);
        // The lock is held until the output is stored, because a repetition may arrive while the first request is
        // being carried out.
        let mut tokens = token.as_ref().map(|_| lock(&self.tokens));
        let repeated = tokens.as_ref().zip(token.as_ref()).and_then(|(tokens, token)| tokens.output(token));
        if let Some(output) = repeated {
            return Ok((to_output(target.as_ref(), output, false), Outcome::Repeated));
        }
        let scripted = lock(&self.scripts).take_reply(call, &services);
        let is_scripted = scripted.is_some();
        let mut output = match (scripted, &target) {
            (Some(Scripted::Error { status, code, message }), _) => {
                return Err(Refusal::Scripted { status, code, message });
            }
            (Some(Scripted::Reply(output)), _) => output,
            (Some(Scripted::Events(pieces)), _) => {
                details.events = Some(pieces);
                Value::Null
            }
            (None, Some(target)) => self.sampled(target, call.cloud, self.now(fault) + lifetime(&details.params)),
            (None, None) => Value::Object(Map::new()),
        };
        if let Some(target) = &target {
            let task = lock(&self.state).apply(call.cloud, &target.spec.service, &call.action, &details.params);
            if let (Some(task), Value::Object(members), false) = (task, &mut output, is_scripted) {
                members.insert("TaskId".into(), task.into());
            }
        }
        if let Some((tokens, token)) = tokens.as_mut().zip(token) {
            tokens.store(token, output.clone());
        }
        Ok((to_output(target.as_ref(), output, is_scripted), Outcome::Accepted))
    }

    /// Generates an output from its type. The mock accepts the credentials in it until they expire.
    fn sampled(&self, target: &Target, cloud: Cloud, until: i64) -> Value {
        let output = target.operation.output.as_ref();
        let members = output.map(|name| sample::output(&target.spec, name, cloud, until));
        let mut output = members.unwrap_or_default().into();
        lock(&self.keys.issued).issue(&mut output, until);
        output
    }

    /// Finds the first operation for which the parameters are valid, and stores the parameters in `details`.
    fn resolve(&self, raw: &Raw, call: &Call, details: &mut Details) -> Result<Target, Refusal> {
        let mut first_refusal = None;
        for target in resolve::targets(&self.catalog, call, raw)? {
            let spec = &target.spec;
            let fields = params::read::inputs(spec, &target.operation);
            let read = params::read::read(raw, call, spec, &target.operation);
            let result = read.and_then(|params| {
                let validation = validate(spec, fields, &params, call.cloud);
                if validation.is_ok() || first_refusal.is_none() {
                    details.masked = mask::mask(&params, fields, Some(spec)).into();
                    details.params = params;
                }
                validation
            });
            if result.is_ok() || first_refusal.is_none() {
                details.service.clone_from(&spec.service);
            }
            match result {
                Ok(()) => return Ok(target),
                Err(refusal) => {
                    first_refusal.get_or_insert(refusal);
                }
            }
        }
        Err(first_refusal
            .unwrap_or_else(|| Refusal::UnknownAction { action: call.action.clone(), version: call.version.clone() }))
    }

    fn record(
        &self,
        raw: &Raw,
        call: Option<&Call>,
        details: Details,
        outcome: Outcome,
        http_status: u16,
        request_id: String,
    ) {
        let region = call.and_then(|call| call.region.clone());
        let region = region.or_else(|| {
            ["RegionId", "regionId"].iter().find_map(|name| details.params.get(*name)?.as_str().map(str::to_owned))
        });
        let record = Record {
            provider: call.map_or("", |call| call.cloud.name()).into(),
            service: details.service,
            version: call.map(|call| call.version.clone()).unwrap_or_default(),
            action: call.map(|call| call.action.clone()).unwrap_or_default(),
            region,
            method: raw.method.clone(),
            path: raw.path.clone(),
            params: details.masked,
            outcome,
            http_status,
            request_id,
            time: (self.clock)(),
            raw_params: details.params,
            headers: raw.headers.clone(),
        };
        if let Some(log) = self.log {
            log(&record);
        }
        lock(&self.records).add(record, raw.body.len());
    }
}
