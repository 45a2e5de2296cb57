use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::{
    endpoint::{self, Endpoint, is_label},
    error::{Error, Reason},
    protocol::Protocol,
    time::instant_after,
};

/// Endpoints that are used while the primary endpoint fails. Each endpoint has a circuit breaker.
///
/// The breaker of an endpoint opens after 5 consecutive failures, or when at least 5 attempts and 75 % of all attempts
/// of the last minute failed. After the [cooldown](Self::cooldown), one call tries the endpoint again. If this call
/// succeeds, the breaker closes. Failed connections, broken connections, timeouts and internal errors of the provider
/// are failures of the endpoint. Every other response of the provider, including any other error, is a success.
///
/// Failover does not change which attempts are retried. It selects the endpoint of the next attempt.
///
/// ```
/// use cumulo_core::Failover;
///
/// let failover = Failover::new()
///     .endpoint("{service}.ap-guangzhou.tencentcloudapi.com")
///     .endpoint("{service}.ap-shanghai.tencentcloudapi.com");
/// ```
#[derive(Clone, Debug)]
pub struct Failover {
    backups: Vec<String>,
    cooldown: Duration,
}

impl Default for Failover {
    fn default() -> Self {
        Self { backups: Vec::new(), cooldown: COOLDOWN }
    }
}

impl Failover {
    /// Creates a failover without endpoints. It has no effect until [`endpoint`](Self::endpoint) adds an endpoint.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an endpoint after those already added: `host`, `https://host:port` or `http://host:port`. `{service}` is
    /// replaced by the host label of the service. An endpoint is skipped if it is not in the same partition of the
    /// provider (finance zone, private network) as the primary endpoint. If an endpoint is malformed,
    /// [`ClientBuilder::build`](crate::ClientBuilder::build) returns an error.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.backups.push(endpoint.into());
        self
    }

    /// Sets the time for which a failing endpoint is not used. Default: 60 s.
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.cooldown = cooldown;
        self
    }

    pub(crate) fn breakers(self) -> Box<dyn Route> {
        Box::new(Breakers { settings: self, hosts: Mutex::default() })
    }
}

/// The placeholder for the service in an endpoint.
const SERVICE: &str = "{service}";
/// The default of [`Failover::cooldown`].
const COOLDOWN: Duration = Duration::from_secs(60);
const MAX_FAILURES: u32 = 5;
const WINDOW: Duration = Duration::from_secs(60);

/// Selects the endpoint of each attempt. This is a trait so that programs without failover do not contain its code.
pub(crate) trait Route: Send + Sync {
    /// Checks the endpoints.
    fn check(&self, allow_http: bool) -> Result<(), Error>;

    /// Returns the first endpoint whose circuit breaker allows an attempt; the primary endpoint if no breaker does.
    fn choose(&self, primary: Endpoint, service: &str, protocol: &dyn Protocol) -> Endpoint;

    /// Records the result of an attempt at an endpoint. `failed` is the reason of a failure.
    fn record(&self, endpoint: &Endpoint, failed: Option<Reason>);
}

struct Breakers {
    settings: Failover,
    /// The circuit breakers by authority.
    hosts: Mutex<HashMap<String, Breaker>>,
}

#[derive(Default)]
struct Breaker {
    consecutive_failures: u32,
    /// The end time of each attempt, and true if the attempt failed.
    recent: VecDeque<(Instant, bool)>,
    state: State,
}

#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Closed,
    /// Not used before this time.
    Open(Instant),
    /// One call has been trying the endpoint since this time.
    HalfOpen(Instant),
}

impl Breaker {
    /// Returns true if a call may use the endpoint. After the cooldown, only one call may try it.
    fn allows(&mut self, now: Instant, cooldown: Duration) -> bool {
        match self.state {
            State::Closed => true,
            State::Open(until) if now < until => false,
            // After another cooldown, a new call is allowed: the call that tried the endpoint may have been cancelled.
            State::HalfOpen(since) if now < instant_after(since, cooldown) => false,
            _ => {
                self.state = State::HalfOpen(now);
                true
            }
        }
    }

    fn record(&mut self, failed: bool, now: Instant, cooldown: Duration) {
        while self.recent.front().is_some_and(|(then, _)| now.saturating_duration_since(*then) > WINDOW) {
            self.recent.pop_front();
        }
        self.recent.push_back((now, failed));
        self.consecutive_failures = if failed { self.consecutive_failures + 1 } else { 0 };
        let failures = self.recent.iter().filter(|(_, failed)| *failed).count();
        let is_failing = failures >= MAX_FAILURES as usize && failures * 4 >= self.recent.len() * 3;
        match self.state {
            State::HalfOpen(_) if !failed => *self = Self::default(),
            State::HalfOpen(_) => self.state = State::Open(instant_after(now, cooldown)),
            State::Closed if failed && (self.consecutive_failures >= MAX_FAILURES || is_failing) => {
                self.state = State::Open(instant_after(now, cooldown))
            }
            _ => {}
        }
    }
}

impl Breakers {
    fn hosts(&self) -> std::sync::MutexGuard<'_, HashMap<String, Breaker>> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Route for Breakers {
    fn check(&self, allow_http: bool) -> Result<(), Error> {
        let source = "endpoint of failover";
        self.settings.backups.iter().try_for_each(|backup| {
            let endpoint = endpoint::read(&backup.replace(SERVICE, "service"), source)?;
            endpoint::check_scheme(&endpoint, allow_http, source)
        })
    }

    fn choose(&self, primary: Endpoint, service: &str, protocol: &dyn Protocol) -> Endpoint {
        let (now, cooldown) = (Instant::now(), self.settings.cooldown);
        let mut hosts = self.hosts();
        let mut allows = |host: &str| hosts.get_mut(host).is_none_or(|breaker| breaker.allows(now, cooldown));
        if allows(primary.authority()) {
            return primary;
        }
        let partition = protocol.partition(primary.authority());
        let backups = self.settings.backups.iter();
        let mut candidates = backups
            .filter(|backup| !backup.contains(SERVICE) || service.split('.').all(is_label))
            .filter_map(|backup| Endpoint::parse(&backup.replace(SERVICE, service)))
            .filter(|backup| protocol.partition(backup.authority()) == partition);
        candidates.find(|backup| allows(backup.authority())).unwrap_or(primary)
    }

    fn record(&self, endpoint: &Endpoint, failed: Option<Reason>) {
        let failed = matches!(failed, Some(Reason::Connect | Reason::Transport | Reason::Timeout | Reason::Fault));
        let mut hosts = self.hosts();
        match hosts.get_mut(endpoint.authority()) {
            Some(breaker) => breaker.record(failed, Instant::now(), self.settings.cooldown),
            None => {
                let mut breaker = Breaker::default();
                breaker.record(failed, Instant::now(), self.settings.cooldown);
                hosts.insert(endpoint.authority().to_owned(), breaker);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn opens_after_consecutive_failures_and_closes_after_one_success() {
        let mut breaker = Breaker::default();
        let start = Instant::now();
        for _ in 0..100 {
            breaker.record(false, start, COOLDOWN);
        }
        for _ in 0..4 {
            breaker.record(true, start, COOLDOWN);
        }
        assert!(breaker.allows(start, COOLDOWN));
        breaker.record(true, start, COOLDOWN);
        assert!(!breaker.allows(start, COOLDOWN));
        assert!(!breaker.allows(start + COOLDOWN - Duration::from_millis(1), COOLDOWN));
        // One call may try the endpoint. All other calls are rejected.
        let later = start + COOLDOWN;
        assert!(breaker.allows(later, COOLDOWN) && !breaker.allows(later, COOLDOWN));
        breaker.record(true, later, COOLDOWN);
        assert!(!breaker.allows(later, COOLDOWN));
        let again = later + COOLDOWN;
        assert!(breaker.allows(again, COOLDOWN));
        breaker.record(false, again, COOLDOWN);
        assert!(breaker.allows(again, COOLDOWN) && breaker.allows(again, COOLDOWN));
    }

    #[tokio::test(start_paused = true)]
    async fn opens_at_the_failure_rate_and_forgets_old_failures() {
        let mut breaker = Breaker::default();
        let start = Instant::now();
        for failed in [true, true, false, true, true, false, true, true] {
            assert!(breaker.allows(start, COOLDOWN));
            breaker.record(failed, start, COOLDOWN);
        }
        assert!(!breaker.allows(start, COOLDOWN), "six of eight failed");
        let mut breaker = Breaker::default();
        for minute in 0..20 {
            breaker.record(true, start + WINDOW * 2 * minute, COOLDOWN);
            breaker.record(minute % 4 == 0, start + WINDOW * 2 * minute, COOLDOWN);
            breaker.record(false, start + WINDOW * 2 * minute, COOLDOWN);
        }
        assert!(breaker.allows(start + WINDOW * 40, COOLDOWN));
    }

    #[tokio::test(start_paused = true)]
    async fn allows_another_call_if_the_call_that_tried_the_endpoint_was_cancelled() {
        let mut breaker = Breaker { state: State::HalfOpen(Instant::now()), ..Breaker::default() };
        assert!(!breaker.allows(Instant::now(), COOLDOWN));
        assert!(breaker.allows(Instant::now() + COOLDOWN, COOLDOWN));
    }
}
