//! A minimal HTTP server: every request has a `Content-Length`, and every response is the same.

use std::{io, net::TcpListener};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::callers;

/// Body of the response.
pub const BODY: &str = r#"{"Response":{"TaskId":16657,"RequestId":"3c140219-cfe9-470e-b241-907877d6fb03"}}"#;

/// Task id in `BODY`.
pub const TASK_ID: i64 = 16657;

/// Returns the response, with the headers that Tencent Cloud sends.
pub fn response() -> String {
    format!(
        "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: Sat, 21 Nov 2026 08:00:00 GMT\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: keep-alive\r\n\r\n{BODY}",
        BODY.len()
    )
}

/// Serves on this thread until the process ends.
pub fn run(listener: TcpListener) {
    callers::runtime().block_on(async {
        listener.set_nonblocking(true).expect("a socket that can be polled");
        let listener = tokio::net::TcpListener::from_std(listener).expect("a socket that can be polled");
        let response: &'static str = response().leak();
        loop {
            let (stream, _) = listener.accept().await.expect("a connection");
            tokio::spawn(serve(stream, response));
        }
    });
}

async fn serve(mut stream: TcpStream, response: &str) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut received = Vec::with_capacity(4096);
    while stream.read_buf(&mut received).await? > 0 {
        if let Some(length) = request_length(&received)
            && received.len() >= length
        {
            received.drain(..length);
            stream.write_all(response.as_bytes()).await?;
        }
    }
    Ok(())
}

/// Returns the length of the first request in `received`, if its head is complete.
pub fn request_length(received: &[u8]) -> Option<usize> {
    let head = received.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let text = str::from_utf8(received.get(..head)?).expect("the head is text");
    let body = text.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a content-length");
    Some(head + body.parse::<usize>().expect("a content-length is a number"))
}
