use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
};

use tokio::task::AbortHandle;

use crate::{lock::lock, record::Record, request::raw::Raw, script::on::On, server::request_pipeline::Shared};

/// A server that is running. Dropping it ends it, with all its connections.
pub struct Mock {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: AbortHandle,
}

impl Mock {
    pub(crate) fn new(address: SocketAddr, shared: Arc<Shared>, server: AbortHandle) -> Self {
        Self { address, shared, server }
    }

    /// Returns the URL of the mock: `http://127.0.0.1:<port>`, or `https://…` after [`Builder::tls`](crate::Builder::tls).
    pub fn url(&self) -> String {
        let scheme = if self.certificate().is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// Returns the self-signed certificate in PEM form, for the trust store of a client; `None` without
    /// [`Builder::tls`](crate::Builder::tls).
    pub fn certificate(&self) -> Option<&str> {
        #[cfg(feature = "tls")]
        return self.shared.tls.as_ref().map(|tls| tls.certificate());
        #[cfg(not(feature = "tls"))]
        return None;
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers a request without a connection, as if it had come over one: it is verified, validated, carried out and
    /// recorded. Faults of connections do not happen to it.
    pub fn answer(&self, request: http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> {
        let (head, body) = request.into_parts();
        let mut raw = Raw::new(head);
        raw.body = body;
        let call = self.shared.call(&raw);
        let fault = self.shared.take_fault(call.as_ref());
        self.shared.answer(&raw, call.as_ref(), fault).spoilt(fault).response(self.shared.now(fault))
    }

    /// Returns the requests that the mock received, the oldest first. The last 10,000 are kept, or fewer if they are large
    /// (64 MiB).
    pub fn requests(&self) -> Vec<Record> {
        lock(&self.shared.records).kept().cloned().collect()
    }

    /// Returns how often an action was carried out. Requests that were refused, throttled or scripted to fail do not count,
    /// nor do repetitions with the client token of a request that was carried out. Requests whose response was lost do.
    pub fn calls(&self, action: &str) -> usize {
        lock(&self.shared.records).count(action).calls
    }

    /// Returns how often an action was asked for, whatever the outcome: every attempt of a client counts.
    pub fn attempts(&self, action: &str) -> usize {
        lock(&self.shared.records).count(action).attempts
    }

    /// Scripts what happens to an operation. The service is named as in the catalog, or by the provider's own code.
    pub fn on(&self, provider: &str, service: &str, action: &str) -> On<'_> {
        On::new(&self.shared.scripts, Some((provider.into(), service.into(), action.into())))
    }

    /// Scripts what happens to every request; what is scripted for its operation comes first.
    pub fn on_any(&self) -> On<'_> {
        On::new(&self.shared.scripts, None)
    }

    /// From now on a session token (or bearer token) has expired: requests with it are refused in each cloud's words.
    pub fn expire_token(&self, token: impl Into<String>) {
        lock(&self.shared.keys.expired).insert(token.into());
    }

    /// How many connections are open.
    pub fn open_connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// The password that a resource got last by one of the operations that the mock has state for: Alibaba's
    /// `ResetSmartAccessGatewayClientUserPassword` (Smartag) and `ResetAccountPassword` (Rds, Dds), Tencent's
    /// `ResetPassword` (redis), Zenlayer's `ResetInstancePassword` (zec).
    pub fn password_of(&self, provider: &str, resource_id: &str) -> Option<String> {
        lock(&self.shared.state).password_of(provider, resource_id)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("url", &self.url()).finish_non_exhaustive()
    }
}
