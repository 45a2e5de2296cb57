//! Accepts connections.

use std::{
    convert::Infallible,
    io::{self, Write},
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    task::JoinSet,
};

/// How long to wait when no connection can be accepted, for instance because the process has no descriptors left.
const PAUSE: Duration = Duration::from_millis(20);

/// What a client gets whose connection is one too many.
const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Connections that may wait to be accepted: thousands of clients may start at once.
const BACKLOG: u32 = 4_096;

/// Listens on an address.
pub(crate) fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A mock that is started again on the port of an earlier one need not wait for its connections to be forgotten.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

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
