use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use redis::{AsyncConnectionConfig, Client, IntoConnectionInfo, RedisError, Script, aio::MultiplexedConnection};
use tokio::time::{Instant, timeout};

use super::super::{Quota, queue::SLACK};
use crate::{error::Error, model::redact_secret, per_runtime::PerRuntime, secret::Secret, time::deadline_after};

/// The time for which the server is not used after a failure.
const PAUSE: Duration = Duration::from_millis(500);

/// The result of a request to the server.
pub(super) enum Reservation {
    /// The call may be sent after this time.
    Slot(Duration),
    /// The next slot is this far away, which is too far. No slot was reserved.
    TooFar(Duration),
}

/// The Redis server that keeps the quotas.
pub(super) struct Server {
    client: Client,
    script: Script,
    password: Option<Secret>,
    /// The task of a connection runs on the runtime that opened it.
    connections: PerRuntime<tokio::sync::Mutex<Option<MultiplexedConnection>>>,
    unavailable_until: Mutex<Option<Instant>>,
}

impl Server {
    pub(super) fn new(url: &str) -> Result<Self, Error> {
        // The errors do not contain the URL, which may contain a password.
        if url.starts_with("rediss:") {
            return Err(Error::config("the shared rate limit does not support TLS: use a redis:// URL"));
        }
        let malformed = |_: RedisError| {
            Error::config("malformed Redis URL: expected redis://[[user]:password@]host[:port][/database]")
        };
        let info = url.into_connection_info().map_err(malformed)?;
        let password = info.redis_settings().password().map(Secret::from);
        Ok(Self {
            client: Client::open(info).map_err(malformed)?,
            script: Script::new(include_str!("take.lua")),
            password,
            connections: PerRuntime::new(tokio::sync::Mutex::default),
            unavailable_until: Mutex::default(),
        })
    }

    /// Returns true if the server has failed within the last [`PAUSE`].
    pub(super) fn is_unavailable(&self) -> bool {
        self.unavailable().is_some_and(|until| Instant::now() < until)
    }

    /// Returns true if the call may use the server. After the pause, only one call may use it until it has responded.
    pub(super) fn may_use(&self) -> bool {
        let mut unavailable = self.unavailable();
        let now = Instant::now();
        match *unavailable {
            Some(until) if now < until => return false,
            Some(_) => *unavailable = Some(now + PAUSE),
            None => {}
        }
        true
    }

    /// Reserves the next slot of a key. Returns `None` if the server failed or did not respond within `patience`.
    pub(super) async fn take(
        &self,
        key: &str,
        quota: Quota,
        longest: Duration,
        patience: Duration,
    ) -> Option<Reservation> {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX).min(1 << 50);
        let request = async {
            let mut call = self.script.key(key);
            call.arg(micros(quota.interval()))
                .arg(micros(quota.burst_offset()))
                .arg(micros(longest))
                .arg(micros(SLACK));
            if let Some(mut connection) = self.cached_connection().await {
                match call.invoke_async::<(u8, u64)>(&mut connection).await {
                    // The server was restarted or replaced while the connection was idle. A new connection reaches the
                    // new server.
                    Err(error) if error.is_unrecoverable_error() => self.drop_connection().await,
                    result => return result,
                }
            }
            call.invoke_async(&mut self.connect(patience).await?).await
        };
        let reason = match timeout(patience, request).await {
            Ok(Ok((taken, wait))) => {
                if self.unavailable().take().is_some() {
                    tracing::info!(server = %self, "the server of the shared rate limit is available again");
                }
                let wait = Duration::from_micros(wait);
                return Some(if taken == 1 { Reservation::Slot(wait) } else { Reservation::TooFar(wait) });
            }
            Ok(Err(error)) => self.masked(error.to_string()),
            Err(_) => format!("no response within {patience:?}"),
        };
        // After any failure, the next call opens a new connection.
        self.drop_connection().await;
        if self.unavailable().replace(deadline_after(PAUSE)).is_none() {
            tracing::warn!(server = %self, reason, "the server of the shared rate limit is unavailable");
        }
        None
    }

    async fn cached_connection(&self) -> Option<MultiplexedConnection> {
        self.connections.current()?.lock().await.clone()
    }

    async fn drop_connection(&self) {
        if let Some(connection) = self.connections.current() {
            connection.lock().await.take();
        }
    }

    async fn connect(&self, patience: Duration) -> Result<MultiplexedConnection, RedisError> {
        let slot = self.connections.current().unwrap_or_default();
        let mut slot = slot.lock().await;
        if let Some(connection) = &*slot {
            return Ok(connection.clone());
        }
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(Some(patience)).set_response_timeout(Some(patience));
        let opened = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        Ok(slot.insert(opened).clone())
    }

    fn masked(&self, text: String) -> String {
        match &self.password {
            Some(password) => redact_secret(text, password),
            None => text,
        }
    }

    fn unavailable(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.unavailable_until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes the host and the port of the URL. The other parts may contain a password.
impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.client.get_connection_info().addr())
    }
}
