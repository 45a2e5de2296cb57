//! Peak memory of the program with several kinds of hostile clients.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

/// Bound that follows from the limits of the mock: 256 MB of bodies, twice as much while the last body is copied, and
/// the memory for everything else.
const BOUND_MB: u64 = 640;

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start() -> (Program, String) {
    let mut child =
        Command::new(env!("CARGO_BIN_EXE_cumulo-mock")).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
    (Program(child), address)
}

fn peak_mb(program: &Program) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.0.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

/// Opens up to `max` connections, or fewer if the process has no more descriptors.
fn idle(address: &str, max: usize) -> Vec<TcpStream> {
    (0..max).map_while(|_| TcpStream::connect(address).ok()).collect()
}

fn post(address: &str, head: &str, chunk: &[u8], times: usize) {
    let Ok(mut stream) = TcpStream::connect(address) else { return };
    let _ = stream.write_all(head.as_bytes());
    for _ in 0..times {
        if stream.write_all(chunk).is_err() {
            break;
        }
    }
    let _ = stream.set_read_timeout(Some(Duration::from_millis(500)));
    let _ = stream.read(&mut [0; 512]);
}

#[test]
fn keeps_the_peak_memory_bounded_with_hostile_clients() {
    let (program, address) = start();
    println!("after start: {} MB", peak_mb(&program));

    let connections = idle(&address, 10_000);
    println!("with {} idle connections requested: {} MB", connections.len(), peak_mb(&program));
    drop(connections);
    thread::sleep(Duration::from_millis(500));

    let path = format!("GET /{} HTTP/1.1\r\nhost: x\r\n", "a".repeat(1 << 20));
    for _ in 0..50 {
        post(&address, &path, b"", 0);
    }
    println!("after 50 paths of 1 MB: {} MB", peak_mb(&program));

    let head = "POST / HTTP/1.1\r\nhost: x\r\nx-tc-action: A\r\nx-tc-version: V\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("100000\r\n{}\r\n", "a".repeat(0x10_0000)).into_bytes();
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| post(&address, head, &chunk, 200));
        }
    });
    println!("after 16 endless bodies at the same time: {} MB", peak_mb(&program));

    let peak = peak_mb(&program);
    assert!(peak < BOUND_MB, "{peak} MB");
    let mut stream = TcpStream::connect(&address).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 400 "), "{reply}");
}
