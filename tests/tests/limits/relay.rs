//! A relay in front of a server. It can delay responses and switch to another server.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};

#[derive(Default)]
struct State {
    target: AtomicU16,
    delay: AtomicU64,
    open: Mutex<Vec<TcpStream>>,
}

/// Forwards bytes between its port and a server on loopback.
pub struct Relay {
    port: u16,
    state: Arc<State>,
}

impl Relay {
    pub fn to(target: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State { target: target.into(), ..State::default() });
        let shared = state.clone();
        thread::spawn(move || {
            for client in listener.incoming() {
                let Ok(client) = client else { continue };
                let Ok(server) = TcpStream::connect(("127.0.0.1", shared.target.load(Ordering::SeqCst))) else {
                    continue;
                };
                let pair = [client.try_clone().unwrap(), server.try_clone().unwrap()];
                shared.open.lock().unwrap().extend(pair);
                let (up, down) = ((client.try_clone().unwrap(), server.try_clone().unwrap()), (server, client));
                thread::spawn(move || forward(up.0, up.1, None));
                let state = shared.clone();
                thread::spawn(move || forward(down.0, down.1, Some(&state)));
            }
        });
        Self { port, state }
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Delays all bytes from the server.
    pub fn delay(&self, delay: Duration) {
        self.state.delay.store(delay.as_millis() as u64, Ordering::SeqCst);
    }

    /// Breaks all connections. New connections are forwarded to another server.
    pub fn switch_to(&self, target: u16) {
        self.state.target.store(target, Ordering::SeqCst);
        for connection in self.state.open.lock().unwrap().drain(..) {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }
}

fn forward(mut from: TcpStream, mut to: TcpStream, slow: Option<&State>) {
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        if let Some(state) = slow {
            thread::sleep(Duration::from_millis(state.delay.load(Ordering::SeqCst)));
        }
        if to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
