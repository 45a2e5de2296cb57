//! A proxy between a client and a server that breaks connections on demand.

use std::{
    collections::VecDeque,
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::AbortHandle,
};

use crate::{
    lock::lock,
    proxy::message::Message,
    server::listen::{accept, bind},
};

/// A failure of a connection, below HTTP.
///
/// With the faults of the first group, the server never receives a complete request, except with
/// [`DelayedAccept`](Self::DelayedAccept): there is no side effect. With the faults of the second group, the request
/// is carried out, and the response is lost or corrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WireFault {
    /// Reset the next connection before a byte is read from it.
    ResetAtOnce,
    /// Wait for this time before the next connection is served.
    DelayedAccept(Duration),
    /// Reset the connection when the first byte of a request arrives. On a reused connection, this has the same effect
    /// as a server that closes an idle connection while the client sends its next request.
    ResetBeforeRequest,
    /// Reset the connection when the head of a request has arrived.
    ResetAfterHead,

    /// Reset the connection after the request was carried out, before the first byte of the response.
    ResetAfterRequest,
    /// After the request was carried out, send no response, shut down the write direction and keep reading.
    HalfClose,
    /// Reset the connection in the middle of the response body.
    ResetInReply,
    /// Close the connection without a reset in the middle of the response body.
    Truncate,
    /// Send no response after the request was carried out, and keep the connection open.
    Stall,
    /// Send the head of the response byte by byte, with this pause after each byte.
    SlowHead(Duration),
    /// Send the body of the response byte by byte, with this pause after each byte.
    SlowBody(Duration),
    /// Respond with bytes that are not HTTP.
    Garbage,
    /// Announce a body that is this number of bytes longer than the body that is sent, and keep the connection open.
    LengthTooLong(usize),
    /// Announce a body that is this number of bytes shorter than the body that is sent.
    LengthTooShort(usize),
    /// Send the complete response, then close the connection, although the response did not announce it.
    CloseWhenIdle,
}

impl WireFault {
    /// Returns true if the fault happens before a byte is read from the connection.
    fn is_connection_fault(self) -> bool {
        matches!(self, Self::ResetAtOnce | Self::DelayedAccept(_))
    }
}

type Choice = Box<dyn Fn(usize) -> Option<WireFault> + Send + Sync>;

#[derive(Default)]
struct Shared {
    faults: Mutex<VecDeque<WireFault>>,
    choice: Mutex<Option<Choice>>,
    connections: AtomicUsize,
    open: Arc<AtomicUsize>,
    exchanges: AtomicUsize,
}

impl Shared {
    fn next(&self, for_connection: bool) -> Option<WireFault> {
        let mut faults = lock(&self.faults);
        let matches = faults.front().is_some_and(|fault| fault.is_connection_fault() == for_connection);
        if matches { faults.pop_front() } else { None }
    }

    /// Returns the fault for the next request.
    fn next_for_request(&self) -> Option<WireFault> {
        let number = self.exchanges.fetch_add(1, Ordering::Relaxed);
        self.next(false).or_else(|| lock(&self.choice).as_ref().and_then(|choice| choice(number)))
    }
}

/// A running proxy. Dropping it stops the proxy and closes all connections.
///
/// The proxy listens on loopback and forwards to one server. It parses only the parts of HTTP that mark
/// the start and the end of requests and responses, and breaks connections on demand. A response is forwarded when it
/// is complete.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
/// use cumulo_mock::{Mock, Proxy, WireFault};
///
/// let mock = Mock::builder().start().await?;
/// let proxy = Proxy::start(mock.address()).await?;
/// proxy.fault(WireFault::ResetAfterRequest);
/// println!("point a client's endpoint at {}: its first request is carried out, the response is lost", proxy.url());
/// # Ok(()) }
/// ```
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: AbortHandle,
}

impl Proxy {
    /// Starts a proxy for a server, on the current Tokio runtime.
    ///
    /// # Errors
    /// No port is available.
    pub async fn start(target: SocketAddr) -> io::Result<Self> {
        let listener = bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let server = tokio::spawn(serve(listener, target, Arc::clone(&shared)));
        Ok(Self { address, shared, server: server.abort_handle() })
    }

    /// Returns the URL of the proxy: `http://127.0.0.1:<port>`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Queues a fault. It is used once, for the next connection or the next request for which no earlier fault is
    /// queued.
    pub fn fault(&self, fault: WireFault) {
        lock(&self.shared.faults).push_back(fault);
    }

    /// Sets a function that chooses the fault of every request for which no fault is queued. Its argument is the
    /// number of the request, starting with 0. Faults that happen before a byte is read have no effect here.
    pub fn choose(&self, choice: impl Fn(usize) -> Option<WireFault> + Send + Sync + 'static) {
        *lock(&self.shared.choice) = Some(Box::new(choice));
    }

    /// Returns the number of connections that were accepted.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// Returns the number of open connections.
    pub fn open_connections(&self) -> usize {
        self.shared.open.load(Ordering::Relaxed)
    }

    /// Returns the number of requests that were started.
    pub fn requests(&self) -> usize {
        self.shared.exchanges.load(Ordering::Relaxed)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").field("url", &self.url()).finish_non_exhaustive()
    }
}

async fn serve(listener: TcpListener, target: SocketAddr, shared: Arc<Shared>) {
    let open = Arc::clone(&shared.open);
    let connection = |client| {
        shared.connections.fetch_add(1, Ordering::Relaxed);
        let shared = Arc::clone(&shared);
        async move {
            // An error means that the client or the server closed the connection.
            let _ = Connection { client, server: None, target }.serve(&shared).await;
        }
    };
    accept(listener, open, usize::MAX, connection).await;
}

struct Connection {
    client: TcpStream,
    server: Option<TcpStream>,
    target: SocketAddr,
}

/// True if the connection can carry another request.
type KeepAlive = io::Result<bool>;

impl Connection {
    async fn serve(&mut self, shared: &Shared) -> io::Result<()> {
        self.client.set_nodelay(true)?;
        match shared.next(true) {
            Some(WireFault::ResetAtOnce) => return self.reset(),
            Some(WireFault::DelayedAccept(delay)) => tokio::time::sleep(delay).await,
            _ => {}
        }
        // A request is counted when its first byte arrives, and not while the connection is idle.
        while self.client.peek(&mut [0]).await? > 0 {
            let fault = shared.next_for_request();
            if !self.exchange(fault).await? {
                break;
            }
        }
        Ok(())
    }

    /// Configures the connection to be reset, instead of closed, when it is dropped.
    fn reset(&self) -> io::Result<()> {
        self.client.set_zero_linger()
    }

    async fn exchange(&mut self, fault: Option<WireFault>) -> KeepAlive {
        match fault {
            Some(WireFault::ResetBeforeRequest) => return self.reset().map(|()| false),
            Some(WireFault::ResetAfterHead) => {
                Message::head(&mut self.client).await?;
                return self.reset().map(|()| false);
            }
            _ => {}
        }
        let Some(request) = Message::read(&mut self.client).await? else { return Ok(false) };
        let mut unread = [0];
        // If the client closes the connection while it waits, the connection to the server is also closed.
        let response = tokio::select! {
            response = forward(&mut self.server, self.target, &request) => response?,
            _ = self.client.peek(&mut unread) => None,
        };
        let Some(response) = response else { return Ok(false) };
        self.respond(fault, &response).await
    }

    async fn respond(&mut self, fault: Option<WireFault>, response: &Message) -> KeepAlive {
        let client = &mut self.client;
        let (head, body) = response.split();
        let half = &response.bytes()[..head.len() + body.len() / 2];
        match fault {
            Some(WireFault::ResetAfterRequest) => self.reset()?,
            Some(WireFault::ResetInReply) => {
                client.write_all(half).await?;
                client.flush().await?;
                // A reset discards the bytes that the client has not read yet. The pause lets half of the response
                // arrive before the reset.
                tokio::time::sleep(Duration::from_millis(2)).await;
                self.reset()?;
            }
            Some(WireFault::Truncate) => client.write_all(half).await?,
            Some(WireFault::HalfClose) => {
                client.shutdown().await?;
                tokio::io::copy(client, &mut tokio::io::sink()).await?;
            }
            Some(WireFault::Stall) => {
                tokio::io::copy(client, &mut tokio::io::sink()).await?;
            }
            Some(WireFault::SlowHead(pause)) => {
                write_slowly(client, head, pause).await?;
                client.write_all(body).await?;
                return Ok(true);
            }
            Some(WireFault::SlowBody(pause)) => {
                client.write_all(head).await?;
                write_slowly(client, body, pause).await?;
                return Ok(true);
            }
            Some(WireFault::Garbage) => client.write_all(b"\x16\x03\x01 this is not HTTP\r\n\r\n\0\xff").await?,
            Some(WireFault::LengthTooLong(extra)) => {
                client.write_all(&response.announcing(body.len() + extra)).await?;
                tokio::io::copy(client, &mut tokio::io::sink()).await?;
            }
            Some(WireFault::LengthTooShort(missing)) => {
                client.write_all(&response.announcing(body.len().saturating_sub(missing))).await?;
            }
            Some(WireFault::CloseWhenIdle) => client.write_all(response.bytes()).await?,
            _ => {
                client.write_all(response.bytes()).await?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Forwards a request and returns the response, or `None` if the server closes the connection before the response is
/// complete.
async fn forward(server: &mut Option<TcpStream>, target: SocketAddr, request: &Message) -> io::Result<Option<Message>> {
    if server.is_none() {
        let stream = TcpStream::connect(target).await?;
        stream.set_nodelay(true)?;
        *server = Some(stream);
    }
    let Some(stream) = server else { return Ok(None) };
    stream.write_all(request.bytes()).await?;
    Message::read(stream).await
}

async fn write_slowly(client: &mut TcpStream, bytes: &[u8], pause: Duration) -> io::Result<()> {
    for byte in bytes {
        client.write_all(&[*byte]).await?;
        tokio::time::sleep(pause).await;
    }
    Ok(())
}
