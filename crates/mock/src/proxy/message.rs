//! HTTP messages that the proxy forwards: their bytes, and the positions in them that the proxy needs.

use std::io;

use httparse::{EMPTY_HEADER, Status};
use tokio::{io::AsyncReadExt, net::TcpStream};

/// Maximum number of headers of a message, and maximum size of its head in bytes.
const MAX_HEADERS: usize = 128;
const MAX_HEAD: usize = 128 << 10;

/// The way in which a message marks the end of its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    /// The body has this number of bytes; 0 if the head does not announce a length.
    Length(usize),
    Chunked,
}

/// A request or a response. Its body has an announced length, is chunked, or is missing.
#[derive(Debug)]
pub(crate) struct Message {
    bytes: Vec<u8>,
    /// Offset at which the body begins.
    head: usize,
    framing: Framing,
}

impl Message {
    /// Reads a complete message. Returns `None` if the connection ends before the message is complete.
    pub(crate) async fn read(stream: &mut TcpStream) -> io::Result<Option<Self>> {
        let Some(mut message) = Self::head(stream).await? else { return Ok(None) };
        while !message.is_complete()? {
            if stream.read_buf(&mut message.bytes).await? == 0 {
                return Ok(None);
            }
        }
        Ok(Some(message))
    }

    /// Reads to the end of the head. Bytes that arrived after the head are kept.
    pub(crate) async fn head(stream: &mut TcpStream) -> io::Result<Option<Self>> {
        let mut bytes = Vec::with_capacity(4096);
        loop {
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(None);
            }
            if let Some((head, framing)) = parse(&bytes)? {
                return Ok(Some(Self { bytes, head, framing }));
            }
            if bytes.len() > MAX_HEAD {
                return Err(invalid("the head of the message is too large"));
            }
        }
    }

    fn is_complete(&self) -> io::Result<bool> {
        match self.framing {
            Framing::Length(length) => Ok(self.bytes.len() >= self.head.saturating_add(length)),
            Framing::Chunked => has_last_chunk(&self.bytes[self.head..]),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the head, with the empty line that ends it, and the body.
    pub(crate) fn split(&self) -> (&[u8], &[u8]) {
        self.bytes.split_at(self.head)
    }

    /// Returns the bytes of the message, with `length` as the announced length of the body.
    pub(crate) fn announcing(&self, length: usize) -> Vec<u8> {
        const NAME: &[u8] = b"content-length:";
        let (head, body) = self.split();
        let mut bytes = Vec::with_capacity(self.bytes.len() + 8);
        for line in head.split_inclusive(|byte| *byte == b'\n') {
            match line.get(..NAME.len()) {
                Some(name) if name.eq_ignore_ascii_case(NAME) => {
                    bytes.extend(format!("content-length: {length}\r\n").into_bytes());
                }
                _ => bytes.extend(line),
            }
        }
        bytes.extend(body);
        bytes
    }
}

fn invalid(error: impl std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

/// Returns the length and framing of a head, or `None` if the head is incomplete.
fn parse(bytes: &[u8]) -> io::Result<Option<(usize, Framing)>> {
    let mut headers = [EMPTY_HEADER; MAX_HEADERS];
    let length = match bytes.starts_with(b"HTTP/") {
        true => httparse::Response::new(&mut headers).parse(bytes),
        false => httparse::Request::new(&mut headers).parse(bytes),
    };
    let Status::Complete(length) = length.map_err(invalid)? else { return Ok(None) };
    let value = |name: &str| {
        let header = headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(header.value).ok()
    };
    let framing = match (value("transfer-encoding"), value("content-length")) {
        (Some(coding), _) if coding.trim().eq_ignore_ascii_case("chunked") => Framing::Chunked,
        (_, Some(length)) => Framing::Length(length.trim().parse().map_err(invalid)?),
        _ => Framing::Length(0),
    };
    Ok(Some((length, framing)))
}

/// Returns true if a chunked body is complete.
fn has_last_chunk(mut body: &[u8]) -> io::Result<bool> {
    loop {
        let (start, size) = match httparse::parse_chunk_size(body) {
            Ok(Status::Complete(start_and_size)) => start_and_size,
            Ok(Status::Partial) => return Ok(false),
            Err(_) => return Err(invalid("the size of a chunk is malformed")),
        };
        body = &body[start..];
        if size == 0 {
            // Trailers, then an empty line.
            return Ok(body.starts_with(b"\r\n") || body.windows(4).any(|bytes| bytes == b"\r\n\r\n"));
        }
        let end = usize::try_from(size).unwrap_or(usize::MAX).saturating_add(2);
        let Some(rest) = body.get(end..) else { return Ok(false) };
        body = rest;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn framing_is_read_from_requests_and_responses() {
        for (head, framing) in [
            ("GET / HTTP/1.1\r\n\r\n", Framing::Length(0)),
            ("POST / HTTP/1.1\r\nContent-Length: 12\r\n\r\n", Framing::Length(12)),
            ("HTTP/1.1 200 OK\r\ncontent-length:3\r\n\r\n", Framing::Length(3)),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding:chunked\r\n\r\n", Framing::Chunked),
        ] {
            assert_eq!(parse(head.as_bytes()).unwrap(), Some((head.len(), framing)), "{head}");
            assert_eq!(parse(&head.as_bytes()[..head.len() - 1]).unwrap(), None, "{head}");
        }
        assert!(parse(b"\x16\x03\x01\r\n\r\n").is_err());
        assert!(parse(b"GET / HTTP/1.1\r\ncontent-length: x\r\n\r\n").is_err());
    }

    #[test]
    fn a_chunked_body_ends_with_its_last_chunk() {
        // The data of the first chunk contains the bytes of a last chunk.
        let body = b"5\r\n0\r\n\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n";
        for end in 0..body.len() {
            assert!(!has_last_chunk(&body[..end]).unwrap(), "{end}");
        }
        assert!(has_last_chunk(body).unwrap());
        assert!(has_last_chunk(b"0\r\nTrailer: x\r\n\r\n").unwrap());
        assert!(has_last_chunk(b"zz\r\n").is_err());
    }
}
