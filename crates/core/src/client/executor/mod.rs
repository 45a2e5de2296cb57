//! What carries out calls: attempts, retries, timeouts.

mod attempt;
mod failure;

use std::{cell::Cell, sync::Arc, time::Duration};

use http::HeaderMap;
use tokio::time::{sleep, timeout_at};
use tracing::Instrument as _;

use self::{
    attempt::{Job, Used},
    failure::{Failure, conceal, repeats, secrets},
};
#[cfg(feature = "testing")]
use super::answers::Answers;
use super::{
    exchange::Exchange,
    failover::Route,
    limit::RateLimit,
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
    model::{Masker, Model, fill_client_token},
    operation::{Facts, OperationInfo},
    protocol::Protocol,
    sign::SigningSteps,
    time::{Nonce, Skew, deadline_after, random_nonce},
    transport::{MAX_RESPONSE_SIZE, Transport, date},
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
                let result = self.attempt(&job, attempts.attempt(), output, &mut used).await;
                let mut failure = match result {
                    Ok(meta) => {
                        self.quota.give_back(used.reserved.retry());
                        break Ok(Box::new(Meta { failed: attempts.failed, ..meta }));
                    }
                    Err(failure) => failure,
                };
                conceal(&mut failure.error, &Masker::new(input, secrets(used.credentials.as_deref())));
                let next = self.plan_retry(&job, &failure, &used, &mut attempts);
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

    /// Decides whether there is a next attempt: returns how long to wait for it, and what is reserved for it.
    fn plan_retry(
        &self,
        job: &Job<'_>,
        failure: &Failure,
        used: &Used<'_>,
        attempts: &mut Attempts,
    ) -> Option<(Duration, Reserved<'_>)> {
        let attempt = attempts.attempt();
        // Later calls profit even if this one is not repeated.
        let corrected = self.correct(failure, used, attempts);
        let wait = match failure.reason {
            _ if corrected => Duration::ZERO,
            reason if repeats(reason, job.repeatable) => job.retry.wait(attempt, failure.asked),
            _ => return None,
        };
        if !job.retry.goes_on_after(attempt) || deadline_after(wait) >= job.deadline {
            return None;
        }
        let cost = self.quota.take(failure.reason)?;
        Some((wait, Reserved::new(&self.quota, &self.pace, Some(cost))))
    }

    /// Corrects what made the provider refuse the attempt: the clock, or credentials that have expired. Returns whether the
    /// call may be repeated because of it, once for each.
    fn correct(&self, failure: &Failure, used: &Used<'_>, attempts: &mut Attempts) -> bool {
        let (corrected, before) = match (failure.reason, failure.date, used.signed, &used.credentials) {
            (Reason::ClockSkew, Some(date), Some(signed), _) => {
                (self.skew.adopt(date, signed), &mut attempts.clock_corrected)
            }
            (Reason::Expired, _, _, Some(credentials)) => {
                (self.credentials.reject(credentials), &mut attempts.credentials_renewed)
            }
            _ => return false,
        };
        corrected && !std::mem::replace(before, true)
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

    fn api_failure(&self, error: ApiError, status: u16, headers: &HeaderMap) -> Failure {
        let reason = self.protocol.reason(&error.code, status);
        let error = Error::replied(error, status).with_headers(headers);
        Failure { error, reason, asked: self.protocol.retry_after(headers), date: date(headers) }
    }
}
