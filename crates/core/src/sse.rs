//! A parser for server-sent events, according to the
//! [HTML standard](https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
//!
//! This module exists because no library limits the size of an event: a server that never ends an event could exhaust
//! the memory. In addition, `eventsource-stream` parses a line again for each of its chunks and panics at a byte order
//! mark, `sse-stream` ends at an invalid character, and `sseer` has parts that are not needed and uses `unsafe`.

use std::{fmt, mem, time::Duration};

use bytes::{Buf, Bytes};

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// Type of the event, or `message` if the server sends no type.
    pub name: String,
    /// Data of the event. Multiple data lines are joined by line feeds.
    pub data: String,
    /// Id of the event, if the server sent one.
    pub id: Option<String>,
    /// Reconnection delay, if the server sent one with this event.
    pub retry: Option<Duration>,
}

impl Event {
    /// Returns true if the event is the mark `[DONE]`, with which servers that are compatible with OpenAI's API end a
    /// stream. It is not JSON.
    pub fn is_done(&self) -> bool {
        self.data.trim() == "[DONE]"
    }
}

/// An event larger than the limit. The rest of the stream cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooLarge {
    /// Limit in bytes.
    pub limit: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the event stream has an event of more than {} bytes", self.limit)
    }
}

impl std::error::Error for TooLarge {}

/// An incremental parser for an event stream. Chunks may end anywhere, even inside a character. Data after the last
/// blank line is not an event.
#[derive(Clone, Debug)]
pub struct Parser {
    limit: usize,
    /// The start of a line whose end has not been received.
    line: Vec<u8>,
    /// Whether the last byte was a carriage return. A line feed that follows belongs to the same line end.
    after_return: bool,
    started: bool,
    name: String,
    /// The data lines, each with a line feed after it.
    data: String,
    id: Option<String>,
    event_retry: Option<Duration>,
    last_id: String,
    retry: Option<Duration>,
}

impl Parser {
    /// Default maximum size of an event in bytes: 16 MiB.
    pub const LIMIT: usize = 16 << 20;
    /// Maximum capacity in bytes that the line buffer keeps for the next line.
    const KEPT_CAPACITY: usize = 64 << 10;
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

    /// Creates a parser for the start of a stream. `limit` is the maximum size of an event or a line, in bytes.
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_return: false,
            started: false,
            name: String::new(),
            data: String::new(),
            id: None,
            event_retry: None,
            last_id: String::new(),
            retry: None,
        }
    }

    /// Returns the next event in `chunk` and removes the parsed bytes from it. Returns `None` when `chunk` is empty.
    ///
    /// # Errors
    /// An event is larger than the limit.
    pub fn parse(&mut self, chunk: &mut Bytes) -> Result<Option<Event>, TooLarge> {
        while let Some(&first) = chunk.first() {
            if mem::take(&mut self.after_return) && first == b'\n' {
                chunk.advance(1);
                continue;
            }
            let end = chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let length = end.unwrap_or(chunk.len());
            let buffered =
                self.line.len() + self.name.len() + self.data.len() + self.id.as_ref().map_or(0, String::len);
            if buffered.saturating_add(length) > self.limit {
                return Err(TooLarge { limit: self.limit });
            }
            let part = chunk.split_to(length);
            if end.is_none() {
                self.line.extend_from_slice(&part);
                break;
            }
            self.after_return = chunk.get_u8() == b'\r';
            if let Some(event) = self.end_of_line(&part) {
                return Ok(Some(event));
            }
        }
        Ok(None)
    }

    /// Returns the last event id that the server sent, or an empty string.
    pub fn last_event_id(&self) -> &str {
        &self.last_id
    }

    /// Returns the reconnection delay that the server sent last.
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    fn end_of_line(&mut self, part: &[u8]) -> Option<Event> {
        if self.line.is_empty() {
            return self.whole_line(part);
        }
        let mut line = mem::take(&mut self.line);
        line.extend_from_slice(part);
        let event = self.whole_line(&line);
        if line.capacity() <= Self::KEPT_CAPACITY {
            line.clear();
            self.line = line;
        }
        event
    }

    fn whole_line(&mut self, line: &[u8]) -> Option<Event> {
        let started = mem::replace(&mut self.started, true);
        let line = if started { line } else { line.strip_prefix(Self::BYTE_ORDER_MARK).unwrap_or(line) };
        if line.is_empty() {
            return self.dispatch();
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (field, value) = line.split_at_checked(colon)?;
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" => {
                self.data.push_str(&String::from_utf8_lossy(value));
                self.data.push('\n');
            }
            b"event" => self.name = text(value),
            b"id" if !value.contains(&0) => self.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                if let Ok(milliseconds) = text(value).parse() {
                    self.retry = Some(Duration::from_millis(milliseconds));
                    self.event_retry = self.retry;
                }
            }
            // A comment, or a field that the standard does not define.
            _ => {}
        }
        None
    }

    /// Returns the event that a blank line ends, or `None` if it has no data.
    fn dispatch(&mut self) -> Option<Event> {
        let (mut name, mut data) = (mem::take(&mut self.name), mem::take(&mut self.data));
        let (id, retry) = (self.id.take(), self.event_retry.take());
        if let Some(id) = &id {
            self.last_id.clone_from(id);
        }
        data.pop()?;
        if name.is_empty() {
            name = "message".into();
        }
        Some(Event { name, data, id, retry })
    }
}

impl Default for Parser {
    fn default() -> Self {
        Self::new(Self::LIMIT)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Returns all events of a stream that is received in these chunks.
    fn parsed<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Vec<Event> {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        for chunk in chunks {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(event) = parser.parse(&mut chunk).unwrap() {
                events.push(event);
            }
            assert!(chunk.is_empty());
        }
        events
    }

    fn data(stream: &str) -> Vec<String> {
        parsed([stream.as_bytes()]).into_iter().map(|event| event.data).collect()
    }

    fn event(name: &str, data: &str) -> Event {
        Event { name: name.into(), data: data.into(), id: None, retry: None }
    }

    #[test]
    fn reads_the_fields_of_an_event() {
        let events = parsed([&b"event: add\nid: 7\nretry: 1500\ndata: x\n\ndata:y\n\n"[..]]);
        let retry = Some(Duration::from_millis(1500));
        assert_eq!(events, [Event { id: Some("7".into()), retry, ..event("add", "x") }, event("message", "y")]);
    }

    #[test]
    fn joins_data_lines_and_ignores_an_unfinished_event() {
        assert_eq!(data("data: one\ndata: +2\ndata: 3\n\n"), ["one\n+2\n3"]);
        assert_eq!(data("data\n\ndata\ndata\n\ndata:"), ["", "\n"]);
        assert_eq!(data("data: a\n\ndata: b\n"), ["a"]);
        let events = parsed([&b": first\n\ndata: a\nid: 1\n\ndata:b\nid\n\n"[..]]);
        let ids: Vec<_> = events.iter().map(|event| event.id.as_deref()).collect();
        assert_eq!(ids, [Some("1"), Some("")]);
    }

    #[test]
    fn removes_only_one_space_after_the_colon() {
        assert_eq!(data("data:  a \n\ndata:\tb\n\n data: c\n\n"), [" a ", "\tb"]);
    }

    #[test]
    fn ignores_comments_and_unknown_or_invalid_fields() {
        let stream =
            "nonsense\n:\n: ping\nretry: 1x\nretry:\nretry: 99999999999999999999999\nid: a\0b\nDATA: no\ndata: yes\n\n";
        assert_eq!(parsed([stream.as_bytes()]), [event("message", "yes")]);
    }

    #[test]
    fn skips_an_event_without_data_and_does_not_change_the_next_event() {
        let mut parser = Parser::default();
        let mut chunk = Bytes::from_static(b"\n\nevent: x\nid: 4\n\ndata: 1\n\n");
        assert_eq!(parser.parse(&mut chunk).unwrap(), Some(event("message", "1")));
        assert_eq!(parser.last_event_id(), "4");
    }

    #[test]
    fn the_parser_keeps_the_last_id_and_retry() {
        let mut parser = Parser::default();
        let mut chunk = Bytes::from_static(b"id: 1\nretry: 20\ndata: a\n\ndata: b\n\nid: 2\ndata: c");
        while parser.parse(&mut chunk).unwrap().is_some() {}
        assert_eq!((parser.last_event_id(), parser.retry()), ("1", Some(Duration::from_millis(20))));
    }

    #[test]
    fn replaces_invalid_characters() {
        let events = parsed([&b"data: a\xFFb\xE4\xBD\ndata: c\n\n"[..]]);
        assert_eq!(events, [event("message", "a\u{FFFD}b\u{FFFD}\nc")]);
    }

    /// Tests every split of a stream into three chunks, and into single bytes, with every kind of line end.
    #[test]
    fn chunks_may_end_anywhere() {
        let stream = "\u{FEFF}event: größe\ndata: {\"a\":\"你好😀\"}\ndata\n\n: ping\nid: 9\n\n\nretry: 5\ndata: [DONE]\n\n\u{FEFF}data: no\n\ndata: tail";
        let expected = parsed([stream.as_bytes()]);
        assert_eq!(expected[0], event("größe", "{\"a\":\"你好😀\"}\n"));
        assert!(expected.len() == 2 && expected[1].is_done() && !expected[0].is_done());
        for end in ["\n", "\r", "\r\n"] {
            let stream = stream.replace('\n', end);
            let bytes = stream.as_bytes();
            assert_eq!(parsed(bytes.chunks(1)), expected);
            for first in 0..=bytes.len() {
                for second in first..=bytes.len() {
                    let parts = [&bytes[..first], &bytes[first..second], &bytes[second..]];
                    assert_eq!(parsed(parts), expected, "{end:?} {first} {second}");
                }
            }
        }
    }

    #[test]
    fn reads_a_long_line_in_small_chunks() {
        let long = "x".repeat(4 << 20);
        let stream = format!("data: {long}\n\n");
        assert_eq!(parsed(stream.as_bytes().chunks(1000)), [event("message", &long)]);
    }

    #[test]
    fn an_event_larger_than_the_limit_is_an_error() {
        let run = |stream: &str, chunk: usize| {
            let mut parser = Parser::new(20);
            let mut count = 0;
            for chunk in stream.as_bytes().chunks(chunk) {
                let mut chunk = Bytes::copy_from_slice(chunk);
                while parser.parse(&mut chunk)?.is_some() {
                    count += 1;
                }
                assert!(parser.line.len() + parser.data.len() <= 20);
            }
            Ok(count)
        };
        for chunk in [1, 7, 1000] {
            // The limit applies to each event, not to the stream.
            assert_eq!(run(&"data: 12345\n\n".repeat(9), chunk), Ok(9));
            for large in [
                "data: 123456789012345\n\n",
                "data: 1\n",
                ": 12345678901234567890\n\n",
                "id: 123456\nevent: 123456\ndata: 12345\n\n",
            ] {
                assert_eq!(run(&large.repeat(20), chunk), Err(TooLarge { limit: 20 }), "{large:?} {chunk}");
            }
        }
    }
}
