//! What carries out calls: attempts, retries, timeouts.

use std::{
    cell::Cell,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, header};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument as _, instrument::Instrumented};

#[cfg(feature = "testing")]
use super::answers::Answers;
use super::{
    exchange::Exchange,
    failover::Route,
    limit::{Limited, RateLimit},
    observe,
    options::CallOptions,
    reply::Meta,
    retry::{Pace, Quota, Reserved, Retry},
};
use crate::{
    credentials::{Credentials, ProvideCredentials},
    endpoint::Endpoint,
    error::{ApiError, Attempt, Error, ErrorKind, Reason},
    future::BoxFuture,
    model::{Masker, Model, fill_client_token, holds_secrets},
    operation::{Facts, OperationInfo},
    protocol::{Protocol, Received, RequestContext},
    secret::Secret,
    sign::SigningSteps,
    time::{Nonce, Skew, deadline_after, random_nonce},
    transport::{Incoming, MAX_RESPONSE_SIZE, Outgoing, Transport, TransportError, date},
};

/// The time of an attempt, unless the client sets another.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// The time of a call, unless the client or the call sets another.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(180);

/// The executor: knows no operation's type, so that it is compiled once.
pub(crate) struct Executor {
    pub(crate) provider: &'static str,
    pub(crate) protocol: Box<dyn Protocol>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    /// Whether plain HTTP to other machines is allowed.
    pub(crate) allow_http: bool,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    /// Answers calls before they become requests.
    #[cfg(feature = "testing")]
    pub(crate) answers: Option<Arc<dyn Answers>>,
    pub(crate) retry: Retry,
    pub(crate) limit: Option<Arc<dyn RateLimit>>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_response_size: usize,
    pub(crate) nonce: Nonce,
    pub(crate) route: Option<Box<dyn Route>>,
    pub(crate) skew: Arc<Skew>,
    pub(crate) quota: Quota,
    pub(crate) pace: Pace,
}

/// How an attempt failed.
struct Failure {
    error: Error,
    reason: Reason,
    /// How long the provider asks to wait.
    asked: Option<Duration>,
    /// The provider's time.
    date: Option<SystemTime>,
}

impl Failure {
    fn new(reason: Reason, error: Error) -> Self {
        Self { error, reason, asked: None, date: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Reason::Final, error)
    }
}

/// One call, as far as its attempts share it.
struct Job<'a> {
    info: &'a OperationInfo<'a>,
    input: &'a dyn Model,
    options: &'a CallOptions,
    retry: &'a Retry,
    deadline: Instant,
    /// Whether sending it twice does no harm.
    repeatable: bool,
    /// How it is sent if its reply may be a stream.
    exchange: Option<&'a dyn Exchange>,
}

/// What an attempt was made with.
struct Used<'a> {
    reserved: Reserved<'a>,
    credentials: Option<Arc<Credentials>>,
    signed: Option<SystemTime>,
    endpoint: Option<Endpoint>,
    done: Option<observe::AttemptDone>,
    #[cfg(feature = "testing")]
    secrets: crate::transport::Secrets,
}

impl<'a> Used<'a> {
    fn new(reserved: Reserved<'a>) -> Self {
        Self {
            reserved,
            credentials: None,
            signed: None,
            endpoint: None,
            done: None,
            #[cfg(feature = "testing")]
            secrets: Default::default(),
        }
    }
}

/// What came of a call so far.
#[derive(Default)]
struct Attempts {
    failed: Vec<Attempt>,
    /// Whether the clock was corrected, and the credentials were renewed: each is worth one attempt.
    clock_corrected: bool,
    credentials_renewed: bool,
}

impl Attempts {
    /// The number of the attempt under way, from 1.
    fn attempt(&self) -> u32 {
        self.failed.len() as u32 + 1
    }
}

impl Executor {
    /// The usual settings.
    pub(crate) fn new(
        provider: &'static str,
        protocol: Box<dyn Protocol>,
        credentials: Arc<dyn ProvideCredentials>,
        transport: Arc<dyn Transport>,
        skew: Arc<Skew>,
    ) -> Self {
        Self {
            provider,
            protocol,
            region: None,
            endpoint: None,
            allow_http: false,
            credentials,
            transport,
            #[cfg(feature = "testing")]
            answers: None,
            retry: Retry::default(),
            limit: None,
            attempt_timeout: ATTEMPT_TIMEOUT,
            timeout: TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            nonce: random_nonce(),
            route: None,
            skew,
            quota: Quota::default(),
            pace: Pace::default(),
        }
    }

    /// The call as an object: compiled here, not in every crate that makes one.
    pub(crate) fn call<'a>(
        &'a self,
        info: &'a OperationInfo<'a>,
        input: &'a mut dyn Model,
        options: &'a CallOptions,
        output: &'a mut dyn Model,
        exchange: Option<&'a dyn Exchange>,
    ) -> BoxFuture<'a, Result<Box<Meta>, Error>> {
        let span = observe::call(self.provider, info);
        let done = observe::CallDone::new(self.provider, info, span.clone());
        // Not a function of its own: an `async fn` keeps its arguments twice, and allocators are quick up to 1 KiB.
        let call = async move {
            let repeatable = info.is_read_only() || fill_client_token(input, &self.nonce);
            let retry = options.retry.as_ref().unwrap_or(&self.retry);
            let deadline = deadline_after(options.timeout.unwrap_or(self.timeout));
            let job = Job { info, input, options, retry, deadline, repeatable, exchange };
            let mut attempts = Attempts::default();
            // Whatever is reserved is returned if the call is dropped before it is used.
            let mut reserved = Reserved::new(&self.quota, &self.pace, None);
            let result = loop {
                let mut used = Used::new(reserved);
                let result = self.paced(&job, attempts.attempt(), output, &mut used).await;
                let mut failure = match result {
                    Ok(meta) => {
                        self.quota.give_back(used.reserved.retry());
                        break Ok(Box::new(Meta { failed: attempts.failed, ..meta }));
                    }
                    Err(failure) => failure,
                };
                conceal(&mut failure.error, &Masker::new(input, secrets(used.credentials.as_deref())));
                let next = self.next(&job, &failure, &used, &mut attempts);
                let wait = next.as_ref().map(|(wait, _)| *wait);
                // An error may have come with members of the output, which are not the next attempt's.
                output.reset();
                let Failure { error, reason, .. } = failure;
                observe::failed(self.provider, info, reason, &error, wait);
                attempts.failed.push(Attempt::new(reason, &error, wait));
                match next {
                    Some((wait, next)) => {
                        reserved = next;
                        sleep(wait).await;
                    }
                    None => break Err(error.of_call(self.provider, info, attempts.failed)),
                }
            };
            done.with(&result);
            result
        };
        Box::pin(call.instrument(span))
    }

    /// Writes and signs the request of a call, and returns how it was signed. Nothing is sent.
    pub(crate) async fn signing_steps(
        &self,
        info: &OperationInfo<'_>,
        input: &mut dyn Model,
        options: &CallOptions,
    ) -> Result<SigningSteps, Error> {
        fill_client_token(input, &self.nonce);
        let deadline = deadline_after(options.timeout.unwrap_or(self.timeout));
        let retry = &self.retry;
        let job = Job { info, input, options, retry, deadline, repeatable: false, exchange: None };
        let mut signer = None;
        let signed = async {
            let credentials = timeout_at(deadline, self.credentials(&job)).await;
            let credentials = credentials.map_err(|_| Error::new(ErrorKind::Timeout, "no credentials in time"))??;
            let (steps, credentials) = (Cell::new(None), signer.insert(credentials));
            let endpoint = self.endpoint(&job)?;
            self.request(&job, &endpoint, credentials, self.skew.now(), Some(&steps))?;
            steps.into_inner().ok_or_else(|| Error::request("the request is not signed: it has no signing steps"))
        };
        let signed = signed.await;
        signed.map_err(|mut error| {
            conceal(&mut error, &Masker::new(job.input, secrets(signer.as_deref())));
            error.of_call(self.provider, info, Vec::new())
        })
    }

    /// The options of a call, unless something is wrong with them.
    pub(crate) fn checked(&self, facts: &Facts, options: Result<CallOptions, Error>) -> Result<CallOptions, Error> {
        options.map_err(|error| facts.with(|info| error.of_call(self.provider, info, Vec::new())))
    }

    /// How long to wait for the next attempt, and what is reserved for it; `None`: there is none.
    fn next(
        &self,
        job: &Job<'_>,
        failure: &Failure,
        used: &Used<'_>,
        attempts: &mut Attempts,
    ) -> Option<(Duration, Reserved<'_>)> {
        let attempt = attempts.attempt();
        let wait = match failure.reason {
            // Later calls profit even if this one is not repeated.
            Reason::ClockSkew => {
                let adopted = self.skew.adopt(failure.date?, used.signed?);
                (adopted && !std::mem::replace(&mut attempts.clock_corrected, true)).then_some(Duration::ZERO)
            }
            Reason::Expired => {
                let renewed = self.credentials.reject(used.credentials.as_ref()?);
                (renewed && !std::mem::replace(&mut attempts.credentials_renewed, true)).then_some(Duration::ZERO)
            }
            reason => repeats(reason, job.repeatable).then(|| job.retry.wait(attempt, failure.asked)),
        };
        let wait = wait.filter(|wait| job.retry.goes_on_after(attempt) && deadline_after(*wait) < job.deadline)?;
        let cost = self.quota.take(failure.reason)?;
        Some((wait, Reserved::new(&self.quota, &self.pace, Some(cost))))
    }

    /// An attempt, held back while the client goes as fast as it may.
    async fn paced(
        &self,
        job: &Job<'_>,
        attempt: u32,
        output: &mut dyn Model,
        used: &mut Used<'_>,
    ) -> Result<Meta, Failure> {
        let adaptive = job.retry.is_adaptive();
        if adaptive && timeout_at(job.deadline, used.reserved.turn()).await.is_err() {
            let error = Error::new(ErrorKind::Timeout, "throttled before, and no turn to send in time");
            return Err(Failure::new(Reason::Timeout, error));
        }
        self.admit(job).await?;
        let sent = adaptive.then(Instant::now);
        let result = self.attempt(job, attempt, output, used).await;
        match (sent, &result) {
            (Some(sent), Err(failure)) if failure.reason == Reason::Throttled => self.pace.throttled(sent),
            (Some(sent), Err(failure)) if failure.error.code().is_some() => self.pace.passed(sent),
            (Some(sent), Ok(_)) => self.pace.passed(sent),
            _ => {}
        }
        result
    }

    /// Waits until the client's own rate limit lets the attempt go. The attempt's timeout begins after that.
    async fn admit(&self, job: &Job<'_>) -> Result<(), Failure> {
        let Some(limit) = &self.limit else { return Ok(()) };
        let admitted = async {
            let credentials = self.credentials(job).await?;
            let (region, access_key_id) = (self.region(job), credentials.id());
            let deadline = job.deadline;
            limit.acquire(&Limited { provider: self.provider, info: job.info, region, access_key_id, deadline }).await
        };
        match timeout_at(job.deadline, admitted).await {
            Ok(admitted) => Ok(admitted?),
            Err(_) => Err(Failure::new(Reason::Timeout, Error::new(ErrorKind::Timeout, "no turn to send in time"))),
        }
    }

    async fn attempt(
        &self,
        job: &Job<'_>,
        attempt: u32,
        output: &mut dyn Model,
        used: &mut Used<'_>,
    ) -> Result<Meta, Failure> {
        #[cfg(feature = "testing")]
        if let Some(answers) = &self.answers {
            used.reserved.sent();
            let answer = answers.answer(job.info, job.input, attempt, job.exchange.is_some(), output);
            return answer.map_err(|error| classified(self.mocked(error), job.repeatable));
        }
        let limit = job.deadline.min(deadline_after(self.attempt_timeout));
        let sent = async {
            let credentials = self.credentials(job).await?;
            Ok::<_, Error>(self.send(job, attempt, credentials, used)?.await)
        };
        let sent = timeout_at(limit, sent).await;
        if let Some(done) = used.done.take() {
            done.with(sent.as_ref().ok().and_then(|sent| sent.as_ref().ok()));
        }
        let result = match sent {
            Ok(Ok(Ok(incoming))) => self.reply(job, incoming, output),
            Ok(Ok(Err(error))) => Err(transport_failure(error)),
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => Err(Failure::new(Reason::Timeout, Error::new(ErrorKind::Timeout, "no reply in time"))),
        };
        #[cfg(feature = "testing")]
        used.secrets.note(output);
        if let (Some(route), Some(endpoint)) = (&self.route, &used.endpoint) {
            route.note(endpoint, result.as_ref().err().map(|failure| failure.reason));
        }
        result.map_err(|failure| classified(failure, job.repeatable))
    }

    /// Signs and sends.
    fn send<'a>(
        &'a self,
        job: &Job<'a>,
        attempt: u32,
        credentials: Arc<Credentials>,
        used: &'a mut Used<'_>,
    ) -> Result<Instrumented<BoxFuture<'a, Result<Incoming, TransportError>>>, Error> {
        let credentials = used.credentials.insert(credentials);
        let endpoint = used.endpoint.insert(self.endpoint(job)?);
        let signed = *used.signed.insert(self.skew.now());
        let request = self.request(job, endpoint, credentials, signed, None)?;
        #[cfg(feature = "testing")]
        used.secrets.clone_from(&request.secrets);
        let span = observe::attempt(&request, attempt);
        used.done = Some(observe::AttemptDone::new(&request, span.clone()));
        used.reserved.sent();
        let sent = match job.exchange {
            Some(exchange) => exchange.send(&*self.transport, request, credentials),
            None => self.transport.send(request),
        };
        Ok(sent.instrument(span))
    }

    /// Who signs. Nobody has to be found for an operation that is not signed.
    async fn credentials(&self, job: &Job<'_>) -> Result<Arc<Credentials>, Error> {
        match job.info.unsigned {
            true => Ok(Arc::new(Credentials::anonymous())),
            false => self.credentials.credentials().await,
        }
    }

    /// The error that an event of a stream tells of, and why it came.
    pub(crate) fn event_failure(
        &self,
        read_only: bool,
        error: ApiError,
        meta: &Meta,
        input: &dyn Model,
        credentials: Option<&Credentials>,
    ) -> (Reason, Error) {
        let Failure { mut error, reason, .. } = self.api_failure(error, meta.http_status, &meta.headers);
        error.classify(reason, repeats(reason, read_only));
        conceal(&mut error, &Masker::new(input, secrets(credentials)));
        (reason, error)
    }

    /// Where the attempt goes.
    fn endpoint(&self, job: &Job<'_>) -> Result<Endpoint, Error> {
        if let Some(endpoint) = &job.options.endpoint {
            return Ok(endpoint.clone());
        }
        let usual = match &self.endpoint {
            Some(endpoint) => endpoint.clone(),
            None => self.protocol.endpoint(job.info, self.region(job), job.input)?,
        };
        Ok(match &self.route {
            Some(route) => route.choose(usual, job.info.service.code, &*self.protocol),
            None => usual,
        })
    }

    fn region<'a>(&'a self, job: &'a Job<'_>) -> Option<&'a str> {
        job.options.region.as_deref().or(self.region.as_deref())
    }

    fn request(
        &self,
        job: &Job<'_>,
        endpoint: &Endpoint,
        credentials: &Arc<Credentials>,
        time: SystemTime,
        steps: Option<&Cell<Option<SigningSteps>>>,
    ) -> Result<Outgoing, Error> {
        let nonce = || (self.nonce)();
        let context = RequestContext::new(job.info, credentials, endpoint, time, &nonce)
            .region(self.region(job))
            .keep_steps(steps);
        let mut request = self.protocol.request(&context, job.input)?;
        request.max_response_size = self.max_response_size(job);
        #[cfg(feature = "testing")]
        request.secrets.note(job.input);
        for (name, value) in &job.options.headers {
            if *name != header::HOST && !request.headers.contains_key(name) {
                request.headers.append(name, value.clone());
            }
        }
        Ok(request)
    }

    fn reply(&self, job: &Job<'_>, incoming: Incoming, output: &mut dyn Model) -> Result<Meta, Failure> {
        let Incoming { status, headers, body } = incoming;
        let limit = self.max_response_size(job);
        if body.len() > limit {
            return Err(Error::too_large(limit).into());
        }
        if status < 200 || (300..400).contains(&status) {
            return Err(redirected(status, &headers).into());
        }
        if job.exchange.is_some_and(Exchange::is_stream) {
            // The id is in the head, and read where streams begin.
            let (request_id, failed, warnings) = (String::new(), Vec::new(), Box::default());
            return Ok(Meta { request_id, http_status: status, headers, failed, body, warnings });
        }
        let received = Received::new(job.info, status, &headers, &body);
        match self.protocol.reply(&received, output) {
            Ok(request_id) => {
                let (request_id, failed) = (request_id.unwrap_or_default(), Vec::new());
                let warnings = received.warnings.take().into_boxed_slice();
                observe::warn(job.info, &warnings);
                Ok(Meta { request_id, http_status: status, headers, failed, body, warnings })
            }
            Err(mut error) => {
                if error.code.is_empty() && error.message.ends_with(':') {
                    // An event's type is not known here.
                    let secret = job.exchange.is_some() || holds_secrets(output, 6);
                    complete(&mut error.message, &body, secret);
                }
                Err(self.api_failure(error, status, &headers))
            }
        }
    }

    /// The longest body of a response that the call accepts.
    fn max_response_size(&self, job: &Job<'_>) -> usize {
        job.options.max_response_size.unwrap_or(self.max_response_size)
    }

    /// Classifies the error of a mock as if the provider had sent it.
    #[cfg(feature = "testing")]
    fn mocked(&self, error: Error) -> Failure {
        let reason = match error.kind() {
            ErrorKind::Api | ErrorKind::Reply => {
                let status = error.http_status().unwrap_or(200);
                return self.api_failure(error.into_api(), status, &HeaderMap::new());
            }
            ErrorKind::Connect => Reason::Connect,
            ErrorKind::Transport => Reason::Transport,
            ErrorKind::Timeout => Reason::Timeout,
            _ => Reason::Final,
        };
        Failure::new(reason, error)
    }

    fn api_failure(&self, error: ApiError, status: u16, headers: &HeaderMap) -> Failure {
        let reason = self.protocol.reason(&error.code, status);
        let error = Error::replied(error, status).with_headers(headers);
        Failure { error, reason, asked: self.protocol.retry_after(headers), date: date(headers) }
    }
}

/// A failure whose error tells whether another attempt may help.
fn classified(mut failure: Failure, repeatable: bool) -> Failure {
    failure.error.classify(failure.reason, repeats(failure.reason, repeatable));
    failure
}

/// Whether the same request may be sent again after it failed so.
fn repeats(reason: Reason, repeatable: bool) -> bool {
    match reason {
        Reason::Throttled | Reason::Connect => true,
        Reason::Transport | Reason::Timeout | Reason::Fault => repeatable,
        Reason::ClockSkew | Reason::Expired | Reason::Unauthorized | Reason::Final => false,
    }
}

fn transport_failure(cause: TransportError) -> Failure {
    #[cfg(feature = "testing")]
    if let Some(error) = crate::transport::Unrecorded::error(&cause) {
        return error.into();
    }
    if let Some(limit) = cause.exceeded() {
        return Error::too_large(limit).into();
    }
    Failure::new(if cause.connect { Reason::Connect } else { Reason::Transport }, cause.into_error())
}

/// The error of a response that is neither a success nor an error: redirects are not followed, as what they name was not
/// signed for.
fn redirected(status: u16, headers: &HeaderMap) -> Error {
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = location.split_once("//").map(|(_, rest)| rest.split(['/', '?', '#', '\\']).next().unwrap_or_default());
    // Not the rest, nor a user name: they may be secret.
    let host = host.and_then(|host| host.rsplit('@').next()).filter(|host| !host.is_empty());
    let to = host.map(|host| format!(" to host {host}")).unwrap_or_default();
    let message = match status {
        300.. => {
            format!("unexpected redirect{to}: redirects are not followed; a proxy or a login page may be in the way")
        }
        _ => "unexpected status".into(),
    };
    Error::replied(ApiError { message, ..ApiError::default() }, status)
}

/// Completes the message of a response that cannot be read with an excerpt of it.
fn complete(message: &mut String, body: &[u8], secret: bool) {
    const ENOUGH: usize = 16 * 1024;
    if secret || body.is_empty() {
        message.pop();
        message.push_str(&match body.len() {
            0 => " (its body is empty)".to_owned(),
            length => format!(" (its {length} bytes may hold secrets, and are not shown)"),
        });
    } else {
        message.push(' ');
        message.push_str(&String::from_utf8_lossy(body.get(..ENOUGH).unwrap_or(body)));
    }
}

/// Returns the secrets of the credentials that signed, if any did.
fn secrets(credentials: Option<&Credentials>) -> impl Iterator<Item = &Secret> {
    credentials.into_iter().flat_map(Credentials::secrets)
}

/// Masks whatever the provider or a proxy may have quoted of the request. Only then is a long text cut, since half a
/// secret is not found.
fn conceal(error: &mut Error, masker: &Masker) {
    const PAGE: usize = 300;
    const MESSAGE: usize = 4096;
    const MARK: usize = 1024;
    let page = error.kind() == ErrorKind::Reply;
    error.map_message(|message| start(message, 16 * MESSAGE));
    error.map_marks(|mark| start(mark, 16 * MARK));
    error.mask(masker);
    error.map_marks(|mark| start(mark, MARK));
    error.map_message(|message| match page {
        true => start(message.split_whitespace().collect::<Vec<_>>().join(" "), PAGE),
        false => start(message, MESSAGE),
    });
}

/// The first bytes of a text.
fn start(mut text: String, length: usize) -> String {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_huge_code_and_request_id_are_cut_after_their_secrets_are_masked() {
        let huge = format!("hunter2-secret {}", "x".repeat(8 << 20));
        let failed = ApiError { code: huge.clone(), ..ApiError::default() };
        let mut error = Error::replied(failed, 400).of_request(&huge);
        let credentials = Credentials::new("id", "hunter2-secret");
        conceal(&mut error, &Masker::new(&crate::model::Empty {}, credentials.secrets()));
        for mark in [error.code(), error.request_id()] {
            let mark = mark.unwrap_or_default();
            assert!(mark.starts_with("*** x") && mark.len() <= 1024, "{mark:.40}");
        }
    }
}
