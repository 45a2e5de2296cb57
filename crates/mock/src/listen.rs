//! Accepts connections.

use std::{
    convert::Infallible,
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// How long to wait when no connection can be accepted, for instance because the process has no descriptors left.
const PAUSE: Duration = Duration::from_millis(20);

/// What a client gets whose connection is one too many.
const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Serves every connection up to `limit` at a time, and counts those that are `open`, until it is dropped; the connections
/// end with it. A connection beyond the limit is answered with status 503 and closed.
pub(crate) async fn accept<F: Future<Output = ()> + Send + 'static>(
    listener: TcpListener,
    open: Arc<AtomicUsize>,
    limit: usize,
    serve: impl Fn(TcpStream) -> F,
) -> Infallible {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) if connections.len() >= limit => refuse(stream),
                Ok((stream, _)) => {
                    let (counted, served) = (Counted::new(&open), serve(stream));
                    connections.spawn(async move {
                        let _counted = counted;
                        served.await;
                    });
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Answers without waiting: the socket's empty send buffer has room for it.
fn refuse(stream: TcpStream) {
    if let Ok(mut stream) = stream.into_std() {
        let _ = stream.write_all(BUSY);
    }
}

/// An open connection.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(open))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
