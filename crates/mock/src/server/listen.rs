//! Listening sockets and the connections that they accept.

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

/// Pause after a connection could not be accepted, for example because the process has no free descriptors.
const PAUSE: Duration = Duration::from_millis(20);

/// Response to a connection beyond the limit.
const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Maximum number of connections that wait to be accepted. Thousands of clients may start at the same time.
const BACKLOG: u32 = 4_096;

/// Listens on an address.
pub(crate) fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A mock can start on the port of an earlier mock while connections of that mock are in TIME_WAIT.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Serves up to `limit` connections at the same time, and counts them in `open`. Dropping the future closes the
/// connections. A connection beyond the limit receives a response with status 503 and is closed.
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

/// Sends the response to a connection beyond the limit. It does not wait, because the socket's empty send buffer has
/// room for the response.
fn refuse(stream: TcpStream) {
    if let Ok(mut stream) = stream.into_std() {
        let _ = stream.write_all(BUSY);
    }
}

/// An open connection, which is counted until it is dropped.
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
