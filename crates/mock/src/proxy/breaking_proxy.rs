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

/// What goes wrong with a connection, below HTTP.
///
/// Of the first group the server never sees a whole request: there is no side effect. Requests of the second group are
/// carried out; what is lost or spoilt is the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WireFault {
    /// Reset the next connection before a byte of it was read.
    ResetAtOnce,
    /// Leave the next connection alone for so long before it is served.
    DelayedAccept(Duration),
    /// Reset the connection when the first byte of a request arrives. On a connection that was used before, this is a
    /// server that closed it while it was idle, a moment too late for the client to know.
    ResetBeforeRequest,
    /// Reset the connection when the head of a request is there.
    ResetAfterHead,

    /// Reset the connection after the request was carried out, before a byte of the answer.
    ResetAfterRequest,
    /// Close the sending side alone after the request was carried out; go on reading for ever.
    HalfClose,
    /// Reset the connection in the middle of the answer's body.
    ResetInReply,
    /// Close the connection in order in the middle of the answer's body.
    Truncate,
    /// Send nothing after the request was carried out, and keep the connection.
    Stall,
    /// Send the answer's head byte by byte, with this pause after each.
    SlowHead(Duration),
    /// Send the answer's body byte by byte, with this pause after each.
    SlowBody(Duration),
    /// Answer with bytes that are no HTTP.
    Garbage,
    /// Announce a body that is so many bytes longer than what comes, and keep the connection.
    LengthTooLong(usize),
    /// Announce a body that is so many bytes shorter than what comes.
    LengthTooShort(usize),
    /// Answer as it should be, then close the connection without having said so.
    CloseWhenIdle,
}

impl WireFault {
    /// Whether it happens to a connection before anything is read from it.
    fn is_of_connection(self) -> bool {
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
    fn next(&self, of_connection: bool) -> Option<WireFault> {
        let mut faults = lock(&self.faults);
        let due = faults.front().is_some_and(|fault| fault.is_of_connection() == of_connection);
        if due { faults.pop_front() } else { None }
    }

    /// The fault of a request that begins.
    fn of_exchange(&self) -> Option<WireFault> {
        let number = self.exchanges.fetch_add(1, Ordering::Relaxed);
        self.next(false).or_else(|| lock(&self.choice).as_ref().and_then(|choice| choice(number)))
    }
}

/// A proxy that is running. Dropping it ends it, with all its connections.
///
/// It stands on loopback before one server, understands just enough of HTTP to know where requests and answers begin
/// and end, and breaks connections as it is told. An answer is passed on when all of it is there.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> std::io::Result<()> {
/// use cumulo_mock::{Mock, Proxy, WireFault};
///
/// let mock = Mock::builder().start().await?;
/// let proxy = Proxy::start(mock.address()).await?;
/// proxy.fault(WireFault::ResetAfterRequest);
/// println!("point a client's endpoint at {}: its first request is carried out, the answer is lost", proxy.url());
/// # Ok(()) }
/// ```
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: AbortHandle,
}

impl Proxy {
    /// Begins to stand before a server, on the current tokio runtime.
    ///
    /// # Errors
    /// There is no port to be had.
    pub async fn start(target: SocketAddr) -> io::Result<Self> {
        let listener = bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let server = tokio::spawn(serve(listener, target, Arc::clone(&shared)));
        Ok(Self { address, shared, server: server.abort_handle() })
    }

    /// Where it is reached: `http://127.0.0.1:<port>`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Lets something go wrong, once: with the next connection or the next request that no earlier fault is due for.
    pub fn fault(&self, fault: WireFault) {
        lock(&self.shared.faults).push_back(fault);
    }

    /// Decides for every request for which no fault is due, by its number from 0. Faults of connections cannot be
    /// chosen: it is too late for them.
    pub fn choose(&self, choice: impl Fn(usize) -> Option<WireFault> + Send + Sync + 'static) {
        *lock(&self.shared.choice) = Some(Box::new(choice));
    }

    /// How many connections were accepted.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// How many connections are open.
    pub fn open_connections(&self) -> usize {
        self.shared.open.load(Ordering::Relaxed)
    }

    /// How many requests began.
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
            // An error is an end that went away.
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

/// Whether the connection goes on.
type Goes = io::Result<bool>;

impl Connection {
    async fn serve(&mut self, shared: &Shared) -> io::Result<()> {
        self.client.set_nodelay(true)?;
        match shared.next(true) {
            Some(WireFault::ResetAtOnce) => return self.reset(),
            Some(WireFault::DelayedAccept(delay)) => tokio::time::sleep(delay).await,
            _ => {}
        }
        // An idle connection has no request yet.
        while self.client.peek(&mut [0]).await? > 0 {
            let fault = shared.of_exchange();
            if !self.exchange(fault).await? {
                break;
            }
        }
        Ok(())
    }

    /// When it is dropped, the connection is reset instead of closed.
    fn reset(&self) -> io::Result<()> {
        self.client.set_zero_linger()
    }

    async fn exchange(&mut self, fault: Option<WireFault>) -> Goes {
        match fault {
            Some(WireFault::ResetBeforeRequest) => return self.reset().map(|()| false),
            Some(WireFault::ResetAfterHead) => {
                Message::head(&mut self.client).await?;
                return self.reset().map(|()| false);
            }
            _ => {}
        }
        let Some(request) = Message::read(&mut self.client).await? else { return Ok(false) };
        let mut gone = [0];
        // Who gives up while it waits takes the server's connection along.
        let reply = tokio::select! {
            reply = forwarded(&mut self.server, self.target, &request) => reply?,
            _ = self.client.peek(&mut gone) => None,
        };
        let Some(reply) = reply else { return Ok(false) };
        self.answer(fault, &reply).await
    }

    async fn answer(&mut self, fault: Option<WireFault>, reply: &Message) -> Goes {
        let client = &mut self.client;
        let (head, body) = reply.split();
        let half = &reply.bytes()[..head.len() + body.len() / 2];
        match fault {
            Some(WireFault::ResetAfterRequest) => self.reset()?,
            Some(WireFault::ResetInReply) => {
                client.write_all(half).await?;
                client.flush().await?;
                // A reset overtakes what the other end has not read yet; half an answer is to arrive.
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
                dribble(client, head, pause).await?;
                client.write_all(body).await?;
                return Ok(true);
            }
            Some(WireFault::SlowBody(pause)) => {
                client.write_all(head).await?;
                dribble(client, body, pause).await?;
                return Ok(true);
            }
            Some(WireFault::Garbage) => client.write_all(b"\x16\x03\x01 this is not HTTP\r\n\r\n\0\xff").await?,
            Some(WireFault::LengthTooLong(more)) => {
                client.write_all(&reply.announcing(body.len() + more)).await?;
                tokio::io::copy(client, &mut tokio::io::sink()).await?;
            }
            Some(WireFault::LengthTooShort(less)) => {
                client.write_all(&reply.announcing(body.len().saturating_sub(less))).await?;
            }
            Some(WireFault::CloseWhenIdle) => client.write_all(reply.bytes()).await?,
            _ => {
                client.write_all(reply.bytes()).await?;
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Has a request carried out; `None` if the server ends the connection without a whole answer.
async fn forwarded(
    server: &mut Option<TcpStream>,
    target: SocketAddr,
    request: &Message,
) -> io::Result<Option<Message>> {
    if server.is_none() {
        let stream = TcpStream::connect(target).await?;
        stream.set_nodelay(true)?;
        *server = Some(stream);
    }
    let Some(stream) = server else { return Ok(None) };
    stream.write_all(request.bytes()).await?;
    Message::read(stream).await
}

async fn dribble(client: &mut TcpStream, bytes: &[u8], pause: Duration) -> io::Result<()> {
    for byte in bytes {
        client.write_all(&[*byte]).await?;
        tokio::time::sleep(pause).await;
    }
    Ok(())
}
