//! One attempt of a call: wait for the rate limiters, sign, send, read the response.

use std::{cell::Cell, sync::Arc, time::SystemTime};

use http::{HeaderMap, header};
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument as _, instrument::Instrumented};

use super::{
    failure::{Failure, append_excerpt, classified, redirected, transport_failure},
    settings::Executor,
};
use crate::{
    client::{
        exchange::Exchange,
        limit::Limited,
        observe,
        options::CallOptions,
        reply::Meta,
        retry::{Reserved, Retry},
    },
    credentials::Credentials,
    endpoint::Endpoint,
    error::{ApiError, Error, ErrorKind, Reason},
    future::BoxFuture,
    model::{Model, holds_secrets},
    operation::OperationInfo,
    protocol::{Received, RequestContext},
    sign::SigningSteps,
    time::deadline_after,
    transport::{Incoming, Outgoing, TransportError, date},
};

/// The data that all attempts of a call share.
pub(super) struct Job<'a> {
    pub(super) info: &'a OperationInfo<'a>,
    pub(super) input: &'a dyn Model,
    pub(super) options: &'a CallOptions,
    pub(super) retry: &'a Retry,
    pub(super) deadline: Instant,
    /// True if the request may be sent twice: the operation is read-only, or the request has a client token.
    pub(super) repeatable: bool,
    /// Sends the request if the response may be a stream.
    pub(super) exchange: Option<&'a dyn Exchange>,
}

/// The state of an attempt: its costs in the retry budget and at the adaptive rate limiter, and the credentials, time
/// and endpoint that it has used so far.
pub(super) struct AttemptState<'a> {
    pub(super) reserved: Reserved<'a>,
    pub(super) credentials: Option<Arc<Credentials>>,
    pub(super) signed: Option<SystemTime>,
    pub(super) endpoint: Option<Endpoint>,
    pub(super) span: Option<observe::AttemptSpan>,
    #[cfg(feature = "testing")]
    pub(super) secrets: crate::transport::Secrets,
}

impl<'a> AttemptState<'a> {
    pub(super) fn new(reserved: Reserved<'a>) -> Self {
        Self {
            reserved,
            credentials: None,
            signed: None,
            endpoint: None,
            span: None,
            #[cfg(feature = "testing")]
            secrets: Default::default(),
        }
    }
}

impl Executor {
    /// Makes an attempt after both the adaptive rate limiter and the rate limit of the client have admitted it.
    pub(super) async fn attempt(
        &self,
        job: &Job<'_>,
        attempt: u32,
        output: &mut dyn Model,
        state: &mut AttemptState<'_>,
    ) -> Result<Meta, Failure> {
        let adaptive = job.retry.is_adaptive();
        if adaptive && timeout_at(job.deadline, state.reserved.acquire_permit()).await.is_err() {
            let text = "deadline exceeded while waiting for the adaptive rate limiter";
            let error = Error::new(ErrorKind::Timeout, text);
            return Err(Failure::new(Reason::Timeout, error));
        }
        self.wait_for_rate_limit(job).await?;
        let sent = adaptive.then(Instant::now);
        let result = self.round_trip(job, attempt, output, state).await;
        match (sent, &result) {
            (Some(sent), Err(failure)) if failure.reason == Reason::Throttled => self.pace.throttled(sent),
            (Some(sent), Err(failure)) if failure.error.code().is_some() => self.pace.passed(sent),
            (Some(sent), Ok(_)) => self.pace.passed(sent),
            _ => {}
        }
        result
    }

    /// Waits until the client's own rate limit admits the attempt. The timeout of the attempt begins after this wait.
    async fn wait_for_rate_limit(&self, job: &Job<'_>) -> Result<(), Failure> {
        let Some(limit) = &self.limit else { return Ok(()) };
        let admitted = async {
            let credentials = self.credentials(job).await?;
            let (region, access_key_id) = (self.region(job), credentials.id());
            let deadline = job.deadline.into_std();
            limit.acquire(&Limited { provider: self.provider, info: job.info, region, access_key_id, deadline }).await
        };
        match timeout_at(job.deadline, admitted).await {
            Ok(admitted) => Ok(admitted?),
            Err(_) => {
                let text = "deadline exceeded while waiting for the client rate limit";
                Err(Failure::new(Reason::Timeout, Error::new(ErrorKind::Timeout, text)))
            }
        }
    }

    /// Signs and sends the request, and reads the response.
    async fn round_trip(
        &self,
        job: &Job<'_>,
        attempt: u32,
        output: &mut dyn Model,
        state: &mut AttemptState<'_>,
    ) -> Result<Meta, Failure> {
        #[cfg(feature = "testing")]
        if let Some(mock) = &self.mock_responses {
            state.reserved.sent();
            let response = mock.respond(job.info, job.input, attempt, job.exchange.is_some(), output);
            return response.map_err(|error| classified(self.mocked(error), job.repeatable));
        }
        let deadline = job.deadline.min(deadline_after(self.attempt_timeout));
        let sent = async {
            let credentials = self.credentials(job).await?;
            Ok::<_, Error>(self.send(job, attempt, credentials, state)?.await)
        };
        let sent = match timeout_at(deadline, sent).await {
            Ok(Ok(sent)) => Some(sent),
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => None,
        };
        if let Some(span) = state.span.take() {
            span.end(sent.as_ref());
        }
        let result = match sent {
            Some(Ok(incoming)) => self.reply(job, incoming, output),
            Some(Err(error)) => Err(transport_failure(error)),
            None => {
                Err(Failure::new(Reason::Timeout, Error::new(ErrorKind::Timeout, "no response before the timeout")))
            }
        };
        #[cfg(feature = "testing")]
        state.secrets.add(output);
        if let (Some(route), Some(endpoint)) = (&self.route, &state.endpoint) {
            route.record(endpoint, result.as_ref().err().map(|failure| failure.reason));
        }
        result.map_err(|failure| classified(failure, job.repeatable))
    }

    /// Signs the request, and returns the future that sends it.
    fn send<'a>(
        &'a self,
        job: &Job<'a>,
        attempt: u32,
        credentials: Arc<Credentials>,
        state: &'a mut AttemptState<'_>,
    ) -> Result<Instrumented<BoxFuture<'a, Result<Incoming, TransportError>>>, Error> {
        let credentials = state.credentials.insert(credentials);
        let endpoint = state.endpoint.insert(self.endpoint(job)?);
        let signed = *state.signed.insert(self.skew.now());
        let request = self.request(job, endpoint, credentials, signed, None)?;
        #[cfg(feature = "testing")]
        state.secrets.clone_from(&request.secrets);
        let span = observe::attempt(&request, attempt);
        state.span = Some(observe::AttemptSpan::new(&request, span.clone()));
        state.reserved.sent();
        let sent = match job.exchange {
            Some(exchange) => exchange.send(&*self.transport, request, credentials),
            None => self.transport.send(request),
        };
        Ok(sent.instrument(span))
    }

    /// Returns the credentials that sign the attempt. If the operation is not signed, they are anonymous.
    pub(super) async fn credentials(&self, job: &Job<'_>) -> Result<Arc<Credentials>, Error> {
        match job.info.unsigned {
            true => Ok(Arc::new(Credentials::anonymous())),
            false => self.credentials.credentials().await,
        }
    }

    /// Returns the endpoint of the attempt.
    pub(super) fn endpoint(&self, job: &Job<'_>) -> Result<Endpoint, Error> {
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

    pub(super) fn request(
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
        {
            request.secrets.add(job.input);
            request.names = self.protocol.recorded_names();
        }
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
            // The stream reads the request id from the headers when it begins.
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
                    // The type of an event is not known here, so an event may contain secrets.
                    let secret = job.exchange.is_some() || holds_secrets(output, 6);
                    append_excerpt(&mut error.message, &body, secret);
                }
                Err(self.api_failure(error, status, &headers))
            }
        }
    }

    /// Returns the maximum size of the response body in bytes.
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

    /// Classifies an error that the provider sent.
    pub(super) fn api_failure(&self, error: ApiError, status: u16, headers: &HeaderMap) -> Failure {
        let reason = self.protocol.reason(&error.code, status);
        let error = Error::replied(error, status).with_headers(headers);
        Failure { error, reason, retry_after: self.protocol.retry_after(headers), date: date(headers) }
    }
}
