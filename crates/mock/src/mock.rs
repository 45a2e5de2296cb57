use std::{
    fmt,
    net::SocketAddr,
    sync::{Arc, atomic::Ordering},
};

use tokio::task::AbortHandle;

use crate::{lock::lock, record::Record, request::raw::Raw, script::on::On, server::request_pipeline::Shared};

/// A running server. Dropping it stops the server and closes all connections.
pub struct Mock {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: AbortHandle,
}

impl Mock {
    pub(crate) fn new(address: SocketAddr, shared: Arc<Shared>, server: AbortHandle) -> Self {
        Self { address, shared, server }
    }

    /// Returns the URL of the mock: `http://127.0.0.1:<port>`, or `https://…` after
    /// [`Builder::tls`](crate::Builder::tls).
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

    /// Returns the address that the mock listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Processes a request without a connection and returns its response. As over a connection, the request is
    /// verified, validated, carried out and recorded. Faults that concern a connection do not apply.
    pub fn answer(&self, request: http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> {
        let (head, body) = request.into_parts();
        let mut raw = Raw::new(head);
        raw.body = body;
        let call = self.shared.call(&raw);
        let fault = self.shared.take_fault(call.as_ref());
        self.shared.answer(&raw, call.as_ref(), fault).with_fault(fault).response(self.shared.now(fault))
    }

    /// Returns the requests that the mock received, oldest first. The mock keeps the last 10,000 requests, or fewer if
    /// they exceed 64 MiB.
    pub fn requests(&self) -> Vec<Record> {
        lock(&self.shared.records).kept().cloned().collect()
    }

    /// Returns the number of times that an action was carried out. Requests whose response was lost are included.
    /// Requests that were refused, throttled or scripted to fail are not included, and neither are requests that
    /// repeat the client token of a request that was carried out.
    pub fn calls(&self, action: &str) -> usize {
        lock(&self.shared.records).count(action).calls
    }

    /// Returns the number of requests for an action, with any outcome. Every attempt of a client is included.
    pub fn attempts(&self, action: &str) -> usize {
        lock(&self.shared.records).count(action).attempts
    }

    /// Scripts the behaviour of an operation. `service` is the name in the catalog or the provider's own code.
    pub fn on(&self, provider: &str, service: &str, action: &str) -> On<'_> {
        On::new(&self.shared.scripts, Some((provider.into(), service.into(), action.into())))
    }

    /// Scripts the behaviour of every request. The script of an operation takes precedence.
    pub fn on_any(&self) -> On<'_> {
        On::new(&self.shared.scripts, None)
    }

    /// Marks a session token (or bearer token) as expired. Later requests with it are refused with the cloud's own
    /// error code.
    pub fn expire_token(&self, token: impl Into<String>) {
        lock(&self.shared.keys.expired).insert(token.into());
    }

    /// Returns the number of open connections.
    pub fn open_connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// Returns the last password that was set for a resource by one of the operations for which the mock keeps state:
    /// Alibaba's `ResetSmartAccessGatewayClientUserPassword` (Smartag) and `ResetAccountPassword` (Rds, Dds),
    /// Tencent's `ResetPassword` (redis), and Zenlayer's `ResetInstancePassword` (zec).
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
