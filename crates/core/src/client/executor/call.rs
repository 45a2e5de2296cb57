use std::{cell::Cell, time::Duration};

use tokio::time::{sleep, timeout_at};
use tracing::Instrument as _;

use super::{
    attempt::{AttemptState, Job},
    failure::{Failure, mask_and_truncate, repeats, secrets},
    settings::Executor,
};
use crate::{
    client::{exchange::Exchange, observe, options::CallOptions, reply::Meta, retry::Reserved},
    credentials::Credentials,
    error::{ApiError, Attempt, Error, ErrorKind, Reason},
    future::BoxFuture,
    model::{Masker, Model, fill_client_token},
    operation::OperationInfo,
    sign::SigningSteps,
    time::deadline_after,
};

/// The attempts of a call that have failed, and the corrections made because of them.
#[derive(Default)]
struct Attempts {
    failed: Vec<Attempt>,
    /// True if this call has corrected the clock. A call corrects it only once.
    clock_corrected: bool,
    /// True if this call has renewed the credentials. A call renews them only once.
    credentials_renewed: bool,
}

impl Attempts {
    /// Returns the number of the current attempt, from 1.
    fn attempt(&self) -> u32 {
        self.failed.len() as u32 + 1
    }
}

impl Executor {
    /// Makes a call. The operation is a trait object so that this code is compiled only once, and not in every crate
    /// that makes calls.
    pub(crate) fn call<'a>(
        &'a self,
        info: &'a OperationInfo<'a>,
        input: &'a mut dyn Model,
        options: &'a CallOptions,
        output: &'a mut dyn Model,
        exchange: Option<&'a dyn Exchange>,
    ) -> BoxFuture<'a, Result<Box<Meta>, Error>> {
        let span = observe::call(self.provider, info);
        let call_span = observe::CallSpan::new(self.provider, info, span.clone());
        // This is a block because an `async fn` stores its arguments twice. The future should not exceed 1 KiB, up to
        // which allocators are fast.
        let call = async move {
            let repeatable = info.is_read_only() || fill_client_token(input, &self.nonce);
            let retry = options.retry.as_ref().unwrap_or(&self.retry);
            let deadline = deadline_after(options.timeout.unwrap_or(self.timeout));
            let job = Job { info, input, options, retry, deadline, repeatable, exchange };
            let mut attempts = Attempts::default();
            // If the call is dropped before the attempt is sent, the reservation is released.
            let mut reserved = Reserved::new(&self.quota, &self.pace, None);
            let result = loop {
                let mut state = AttemptState::new(reserved);
                let result = self.attempt(&job, attempts.attempt(), output, &mut state).await;
                let mut failure = match result {
                    Ok(meta) => {
                        self.quota.refill(state.reserved.retry());
                        break Ok(Box::new(Meta { failed: attempts.failed, ..meta }));
                    }
                    Err(failure) => failure,
                };
                mask_and_truncate(&mut failure.error, &Masker::new(input, secrets(state.credentials.as_deref())));
                let next = self.plan_retry(&job, &failure, &state, &mut attempts);
                let wait = next.as_ref().map(|(wait, _)| *wait);
                // The body of an error may have set fields of the output. The next attempt must not see them.
                output.reset();
                let Failure { error, reason, .. } = failure;
                observe::failed(self.provider, info, reason, &error, wait);
                attempts.failed.push(error.attempt(reason, wait));
                match next {
                    Some((wait, next)) => {
                        reserved = next;
                        sleep(wait).await;
                    }
                    None => break Err(error.of_call(self.provider, info, attempts.failed)),
                }
            };
            call_span.end(&result);
            result
        };
        Box::pin(call.instrument(span))
    }

    /// Builds and signs the request of a call without sending it, and returns the steps of the signature.
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
            let text = "deadline exceeded while waiting for credentials";
            let credentials = credentials.map_err(|_| Error::new(ErrorKind::Timeout, text))??;
            let (steps, credentials) = (Cell::new(None), signer.insert(credentials));
            let endpoint = self.endpoint(&job)?;
            self.request(&job, &endpoint, credentials, self.skew.now(), Some(&steps))?;
            steps.into_inner().ok_or_else(|| Error::request("the request is not signed: it has no signing steps"))
        };
        let signed = signed.await;
        signed.map_err(|mut error| {
            mask_and_truncate(&mut error, &Masker::new(job.input, secrets(signer.as_deref())));
            error.of_call(self.provider, info, Vec::new())
        })
    }

    /// Returns the delay before the next attempt and the costs reserved for it; `None` if the call is not retried.
    fn plan_retry(
        &self,
        job: &Job<'_>,
        failure: &Failure,
        state: &AttemptState<'_>,
        attempts: &mut Attempts,
    ) -> Option<(Duration, Reserved<'_>)> {
        let attempt = attempts.attempt();
        // Later calls need the correction even if this call is not retried.
        let corrected = self.correct(failure, state, attempts);
        let wait = match failure.reason {
            _ if corrected => Duration::ZERO,
            reason if repeats(reason, job.repeatable) => job.retry.wait(attempt, failure.retry_after),
            _ => return None,
        };
        if !job.retry.allows_retry_after(attempt) || deadline_after(wait) >= job.deadline {
            return None;
        }
        let cost = self.quota.take(failure.reason)?;
        Some((wait, Reserved::new(&self.quota, &self.pace, Some(cost))))
    }

    /// Corrects the clock or rejects expired credentials, if they caused the failure. Returns true if the call may be
    /// retried after that. A call is retried once for the clock and once for the credentials.
    fn correct(&self, failure: &Failure, state: &AttemptState<'_>, attempts: &mut Attempts) -> bool {
        let (corrected, already_done) = match (failure.reason, failure.date, state.signed, &state.credentials) {
            (Reason::ClockSkew, Some(date), Some(signed), _) => {
                (self.skew.adopt(date, signed), &mut attempts.clock_corrected)
            }
            (Reason::Expired, _, _, Some(credentials)) => {
                (self.credentials.reject(credentials), &mut attempts.credentials_renewed)
            }
            _ => return false,
        };
        corrected && !std::mem::replace(already_done, true)
    }

    /// Returns the error that an event of a stream reports, and its reason.
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
        mask_and_truncate(&mut error, &Masker::new(input, secrets(credentials)));
        (reason, error)
    }
}
