//! Drops on real connections, after each step of a server: while the client connects, while a large request is sent,
//! and while a response arrives in pieces.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    pin::pin,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use cumulo_core::{Request, json};
use cumulo_tencent::{Client, Credentials, Retry};
use tokio::{runtime::Handle, time::sleep};

use cumulo_tests::drops::counted;

/// Time that a step needs to reach the client.
const SETTLE: Duration = Duration::from_millis(4);
const UNLIMITED: usize = usize::MAX / 2;

/// Allows a server this number of steps.
#[derive(Default)]
struct Gate {
    permits: Mutex<usize>,
    granted: Condvar,
    steps: AtomicUsize,
    open: AtomicUsize,
}

impl Gate {
    fn step(&self) {
        let mut permits = self.permits.lock().unwrap();
        while *permits == 0 {
            permits = self.granted.wait(permits).unwrap();
        }
        *permits -= 1;
        self.steps.fetch_add(1, Ordering::SeqCst);
    }

    fn allow(&self, steps: usize) {
        *self.permits.lock().unwrap() = steps;
        self.steps.store(0, Ordering::SeqCst);
        self.granted.notify_all();
    }
}

/// A connection that is counted.
struct Connection(TcpStream, Arc<Gate>);

impl Drop for Connection {
    fn drop(&mut self) {
        self.1.open.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Connection {
    /// Reads a request in steps. Returns false if the client closed the connection.
    fn reads_request(&mut self) -> bool {
        let mut seen = Vec::new();
        let mut buffer = vec![0; 16 * 1024];
        loop {
            self.1.step();
            match self.0.read(&mut buffer) {
                Ok(length @ 1..) => seen.extend_from_slice(&buffer[..length]),
                _ => return false,
            }
            let Some(end) = seen.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(&seen[..end]).to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
            if seen.len() >= end + 4 + length.unwrap().parse::<usize>().unwrap() {
                return true;
            }
        }
    }

    fn serve(mut self) {
        let body = json!({ "Response": { "RequestId": "r", "Text": "x".repeat(4_000) } }).to_string();
        let response = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        while self.reads_request() {
            for piece in response.as_bytes().chunks(600) {
                self.1.step();
                if self.0.write_all(piece).is_err() {
                    return;
                }
            }
        }
    }
}

/// Starts a server of threads, whose work does not count as tasks of the test's runtime.
fn server() -> (SocketAddr, Arc<Gate>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, gate) = (listener.local_addr().unwrap(), Arc::new(Gate::default()));
    let shared = gate.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            shared.open.fetch_add(1, Ordering::SeqCst);
            let connection = Connection(stream.unwrap(), shared.clone());
            connection.0.set_nodelay(true).unwrap();
            thread::spawn(move || connection.serve());
        }
    });
    (address, gate)
}

async fn until(problem: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{problem}");
        sleep(Duration::from_millis(1)).await;
    }
}

fn client(endpoint: String) -> Client {
    let builder = Client::builder().credentials(Credentials::new("id", "key")).region("ap-guangzhou");
    builder.endpoint(endpoint).retry(Retry::off()).build().unwrap()
}

async fn upload(client: &Client, endpoint: &str) {
    let data = json!({ "Data": "x".repeat(200 << 10) });
    client.send(Request::new("redis", "Upload").version("2018-04-12").params(data)).endpoint(endpoint).await.unwrap();
}

/// Makes a call, and drops it after this number of steps of the server. Returns true if the call had completed.
async fn dropped_after(steps: usize, gate: &Gate, call: impl Future) -> bool {
    gate.allow(steps);
    let mut call = pin!(call);
    let reached = async {
        while gate.steps.load(Ordering::SeqCst) < steps {
            sleep(Duration::from_millis(1)).await;
        }
        sleep(SETTLE).await;
    };
    tokio::select! {
        _ = &mut call => true,
        () = reached => false,
    }
}

/// Drops a call after each step, and checks that its connection is closed and its tasks have ended.
async fn at_every_step(phase: &'static str, at_least: usize, reused: bool) {
    let (address, gate) = server();
    let endpoint = format!("http://{address}");
    let before = Handle::current().metrics().num_alive_tasks();
    // The pool of a client that keeps a connection has a task that closes idle connections.
    let tasks = before + usize::from(reused);
    let mut steps = 0;
    loop {
        let client = client(endpoint.clone());
        if reused {
            gate.allow(UNLIMITED);
            upload(&client, &endpoint).await;
            assert_eq!(gate.open.load(Ordering::SeqCst), 1);
        }
        let ended = dropped_after(steps, &gate, upload(&client, &endpoint)).await;
        gate.allow(UNLIMITED);
        if !ended {
            until("a connection of a dropped call is left", || gate.open.load(Ordering::SeqCst) == 0).await;
            until("a task is left", || Handle::current().metrics().num_alive_tasks() == tasks).await;
        }
        upload(&client, &endpoint).await;
        drop(client);
        until("a connection of a dropped client is left", || gate.open.load(Ordering::SeqCst) == 0).await;
        until("a task of a dropped client is left", || Handle::current().metrics().num_alive_tasks() == before).await;
        if ended {
            break;
        }
        steps += 1;
    }
    counted(phase, steps, at_least);
}

#[tokio::test]
async fn a_drop_on_a_new_connection_closes_it() {
    at_every_step("new connection: request and response in pieces", 15, false).await;
}

#[tokio::test]
async fn a_drop_on_a_connection_from_the_pool_closes_it() {
    at_every_step("connection from the pool: request and response in pieces", 15, true).await;
}

#[tokio::test]
async fn a_drop_while_a_connection_is_made_closes_it() {
    let (address, gate) = server();
    let (secure, plain) = (format!("https://{address}"), format!("http://{address}"));
    let client = client(secure.clone());
    let tasks = Handle::current().metrics().num_alive_tasks();
    // The server reads the TLS ClientHello and never responds.
    for steps in 0..3 {
        assert!(!dropped_after(steps.min(1), &gate, upload(&client, &secure)).await);
        gate.allow(UNLIMITED);
        until("a connection is left", || gate.open.load(Ordering::SeqCst) == 0).await;
        until("a task is left", || Handle::current().metrics().num_alive_tasks() == tasks).await;
    }
    upload(&client, &plain).await;
    counted("connection and TLS handshake", 3, 3);
}
