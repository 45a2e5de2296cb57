//! Limits that keep a mock responsive and bound its memory, regardless of the behaviour of clients.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};

/// Maximum time for the head of a request, and between two pieces of its body.
const CLIENT_TIMEOUT: Duration = Duration::from_secs(60);
/// Maximum size of a body, in bytes. Tencent allows 10 MB; Alibaba allows more for some uploads.
const MAX_BODY: usize = 64 << 20;
/// Maximum size of all bodies that are held at the same time, in bytes.
const MAX_BODIES: usize = 256 << 20;
/// Maximum number of connections: two for each of 1,000 clients.
const MAX_CONNECTIONS: usize = 2_048;

/// The limits of a mock.
pub(crate) struct Limits {
    pub(crate) connections: usize,
    pub(crate) body: usize,
    pub(crate) client_timeout: Duration,
    /// Bytes of bodies that are currently held.
    held: AtomicUsize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connections: MAX_CONNECTIONS, body: MAX_BODY, client_timeout: CLIENT_TIMEOUT, held: AtomicUsize::new(0) }
    }
}

/// Reason for which a body is not read to its end.
pub(crate) enum Unread {
    /// The body is larger than the limit.
    TooLarge,
    /// All bodies together are larger than the limit.
    Busy,
    /// The client closed the connection.
    Gone,
    /// The client sent no data in time.
    Slow,
}

/// Bytes that are counted as held until this value is dropped.
pub(crate) struct Held<'a>(&'a AtomicUsize, usize);

impl Held<'_> {
    fn add(&mut self, bytes: usize) -> bool {
        self.1 += bytes;
        self.0.fetch_add(bytes, Ordering::Relaxed) + bytes <= MAX_BODIES
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(self.1, Ordering::Relaxed);
    }
}

impl Limits {
    /// Reads a body, up to the limits.
    pub(crate) async fn read(&self, mut body: Incoming) -> Result<(Bytes, Held<'_>), Unread> {
        let mut held = Held(&self.held, 0);
        let mut bytes = BytesMut::new();
        if body.size_hint().lower() > self.body as u64 {
            return Err(Unread::TooLarge);
        }
        loop {
            let frame = tokio::time::timeout(self.client_timeout, body.frame()).await.map_err(|_| Unread::Slow)?;
            let Some(frame) = frame else { return Ok((bytes.freeze(), held)) };
            let Ok(data) = frame.map_err(|_| Unread::Gone)?.into_data() else { continue };
            if bytes.len() + data.len() > self.body {
                return Err(Unread::TooLarge);
            }
            if !held.add(data.len()) {
                return Err(Unread::Busy);
            }
            bytes.extend_from_slice(&data);
        }
    }
}
