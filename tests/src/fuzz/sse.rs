//! Streams of events. Input: size of the chunks and limit of an event (a byte each), then the stream.
//!
//! The events of a stream do not depend on its chunks.

use bytes::Bytes;
use cumulo_core::sse::{Event, Parser};

use super::bytes::take;

pub(super) fn run(data: &[u8]) {
    let mut stream = data;
    let [size, limit] = take(&mut stream);
    let limit = 16 + usize::from(limit) * 16;
    let (whole, whole_fails) = events(limit, stream, stream.len().max(1));
    let (pieces, pieces_fail) = events(limit, stream, usize::from(size) + 1);
    assert_eq!((&whole, whole_fails), (&pieces, pieces_fail));
    assert!(whole.iter().all(|event| event.data.len() <= limit && event.name.len() <= limit));
}

/// Returns the events, and whether an event was too large.
fn events(limit: usize, stream: &[u8], size: usize) -> (Vec<Event>, bool) {
    let mut parser = Parser::new(limit);
    let mut events = Vec::new();
    for piece in stream.chunks(size) {
        let mut chunk = Bytes::copy_from_slice(piece);
        loop {
            match parser.parse(&mut chunk) {
                Ok(Some(event)) => events.push(event),
                Ok(None) => break,
                Err(_) => return (events, true),
            }
        }
    }
    (events, false)
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    const STREAMS: [&str; 7] = [
        "\u{1}\u{f}data: {\"Response\":{\"Choices\":[{\"Delta\":{\"Content\":\"中文\"}}]}}\n\ndata: [DONE]\n\n",
        "\u{2}\u{f}\u{feff}event: message\r\nid: 1\r\ndata: a\r\ndata:b\r\n\r\n: comment\r\nretry: 1500\r\n\r\n",
        "\u{7}\u{f}id:1\rdata\rdata:\r\r\n\nevent:x\ndata:  two\n\n",
        "\0\u{1}data: this one is larger than its limit allows it to be\n\n",
        "\u{3}\u{f}id: a\0b\nretry: -1\nretry: 99999999999999999999\ndata: x\n\ndata: unfinished",
        "\u{5}\u{f}data: [DONE]",
        "\u{1}\u{f}\n\n\n:\n:\nevent\nid\nretry\n\n",
    ];
    STREAMS.map(|stream| stream.as_bytes().to_vec()).into()
}
