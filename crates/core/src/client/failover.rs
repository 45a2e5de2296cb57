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

/// Endpoints that are used while the usual endpoint fails, each behind a circuit breaker.
///
/// The breaker of an endpoint opens after 5 consecutive failures, or when at least 5 attempts and 75 % of all attempts of
/// the last minute failed. After the [cooldown](Self::cooldown) one call tries the endpoint again, and success closes the
/// breaker. Failed connections, broken connections, timeouts and internal errors of the provider count as failures; every
/// other response of the provider, errors included, counts as success of the endpoint.
///
/// Failover does not change which attempts are retried. It decides where the next attempt is sent.
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
        Self { backups: Vec::new(), cooldown: Duration::from_secs(60) }
    }
}

impl Failover {
    /// Creates a failover without endpoints, which changes nothing until [`endpoint`](Self::endpoint) adds some.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an endpoint after those already added: `host`, `https://host:port` or `http://host:port`, where `{service}` is
    /// replaced by the host label of the service. Endpoints in another partition of the provider than the usual endpoint
    /// (finance zones, private networks) are skipped. A malformed endpoint makes
    /// [`ClientBuilder::build`](crate::ClientBuilder::build) fail.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.backups.push(endpoint.into());
        self
    }

    /// Sets how long a failing endpoint is not used. Default: 60 s.
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.cooldown = cooldown;
        self
    }

    pub(crate) fn breakers(self) -> Box<dyn Route> {
        Box::new(Breakers { settings: self, hosts: Mutex::default() })
    }
}

/// What stands for the service in an endpoint.
const SERVICE: &str = "{service}";
const IN_A_ROW: u32 = 5;
const WINDOW: Duration = Duration::from_secs(60);

/// Where attempts go. Behind a trait, so that a program without failover does not carry its code.
pub(crate) trait Route: Send + Sync {
    /// Checks the settings.
    fn check(&self, allow_http: bool) -> Result<(), Error>;

    /// The first endpoint that is not left alone; the usual one if all are.
    fn choose(&self, usual: Endpoint, service: &str, protocol: &dyn Protocol) -> Endpoint;

    /// An attempt at an endpoint ended; why it failed, if it did.
    fn note(&self, endpoint: &Endpoint, failed: Option<Reason>);
}

struct Breakers {
    settings: Failover,
    /// By authority.
    hosts: Mutex<HashMap<String, Breaker>>,
}

#[derive(Default)]
struct Breaker {
    in_a_row: u32,
    /// When attempts ended, and whether they failed.
    recent: VecDeque<(Instant, bool)>,
    state: State,
}

#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Closed,
    /// Left alone until then.
    Open(Instant),
    /// Tried by one call since then.
    Trying(Instant),
}

impl Breaker {
    /// Whether a call may go there; the one that tries it after its rest is let through alone.
    fn lets_through(&mut self, now: Instant, rest: Duration) -> bool {
        match self.state {
            State::Closed => true,
            State::Open(until) if now < until => false,
            // Who was to try it may have been cancelled.
            State::Trying(since) if now < instant_after(since, rest) => false,
            _ => {
                self.state = State::Trying(now);
                true
            }
        }
    }

    fn note(&mut self, failed: bool, now: Instant, rest: Duration) {
        while self.recent.front().is_some_and(|(then, _)| now.saturating_duration_since(*then) > WINDOW) {
            self.recent.pop_front();
        }
        self.recent.push_back((now, failed));
        self.in_a_row = if failed { self.in_a_row + 1 } else { 0 };
        let failures = self.recent.iter().filter(|(_, failed)| *failed).count();
        let bad = failures >= IN_A_ROW as usize && failures * 4 >= self.recent.len() * 3;
        match self.state {
            State::Trying(_) if !failed => *self = Self::default(),
            State::Trying(_) => self.state = State::Open(instant_after(now, rest)),
            State::Closed if failed && (self.in_a_row >= IN_A_ROW || bad) => {
                self.state = State::Open(instant_after(now, rest))
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

    fn choose(&self, usual: Endpoint, service: &str, protocol: &dyn Protocol) -> Endpoint {
        let (now, rest) = (Instant::now(), self.settings.cooldown);
        let mut hosts = self.hosts();
        let mut lets_through = |host: &str| hosts.get_mut(host).is_none_or(|breaker| breaker.lets_through(now, rest));
        if lets_through(usual.authority()) {
            return usual;
        }
        let partition = protocol.partition(usual.authority());
        let backups = self.settings.backups.iter();
        let mut fitting = backups
            .filter(|backup| !backup.contains(SERVICE) || service.split('.').all(is_label))
            .filter_map(|backup| Endpoint::parse(&backup.replace(SERVICE, service)))
            .filter(|backup| protocol.partition(backup.authority()) == partition);
        fitting.find(|backup| lets_through(backup.authority())).unwrap_or(usual)
    }

    fn note(&self, endpoint: &Endpoint, failed: Option<Reason>) {
        let failed = matches!(failed, Some(Reason::Connect | Reason::Transport | Reason::Timeout | Reason::Fault));
        let mut hosts = self.hosts();
        match hosts.get_mut(endpoint.authority()) {
            Some(breaker) => breaker.note(failed, Instant::now(), self.settings.cooldown),
            None => {
                let mut breaker = Breaker::default();
                breaker.note(failed, Instant::now(), self.settings.cooldown);
                hosts.insert(endpoint.authority().to_owned(), breaker);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: Duration = Duration::from_secs(60);

    #[tokio::test(start_paused = true)]
    async fn it_opens_after_failures_in_a_row_and_closes_after_one_success() {
        let mut breaker = Breaker::default();
        let start = Instant::now();
        for _ in 0..100 {
            breaker.note(false, start, REST);
        }
        for _ in 0..4 {
            breaker.note(true, start, REST);
        }
        assert!(breaker.lets_through(start, REST));
        breaker.note(true, start, REST);
        assert!(!breaker.lets_through(start, REST));
        assert!(!breaker.lets_through(start + REST - Duration::from_millis(1), REST));
        // One tries it, the others do not.
        let later = start + REST;
        assert!(breaker.lets_through(later, REST) && !breaker.lets_through(later, REST));
        breaker.note(true, later, REST);
        assert!(!breaker.lets_through(later, REST));
        let again = later + REST;
        assert!(breaker.lets_through(again, REST));
        breaker.note(false, again, REST);
        assert!(breaker.lets_through(again, REST) && breaker.lets_through(again, REST));
    }

    #[tokio::test(start_paused = true)]
    async fn it_opens_by_share_and_forgets() {
        let mut breaker = Breaker::default();
        let start = Instant::now();
        for failed in [true, true, false, true, true, false, true, true] {
            assert!(breaker.lets_through(start, REST));
            breaker.note(failed, start, REST);
        }
        assert!(!breaker.lets_through(start, REST), "six of eight failed");
        let mut breaker = Breaker::default();
        for minute in 0..20 {
            breaker.note(true, start + WINDOW * 2 * minute, REST);
            breaker.note(minute % 4 == 0, start + WINDOW * 2 * minute, REST);
            breaker.note(false, start + WINDOW * 2 * minute, REST);
        }
        assert!(breaker.lets_through(start + WINDOW * 40, REST));
    }

    #[tokio::test(start_paused = true)]
    async fn who_was_to_try_it_may_be_cancelled() {
        let mut breaker = Breaker { state: State::Trying(Instant::now()), ..Breaker::default() };
        assert!(!breaker.lets_through(Instant::now(), REST));
        assert!(breaker.lets_through(Instant::now() + REST, REST));
    }
}
