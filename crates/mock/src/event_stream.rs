//! Answers that are streams of server-sent events.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::cloud::Cloud;

/// A piece of a scripted stream of events; [`On::events`](crate::On::events) takes them. A JSON value is an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Piece {
    /// An event with this JSON as its data.
    Json(Value),
    /// An event with this text as its data, such as `[DONE]`.
    Text(String),
    /// Bytes as they are: a comment, half an event. They are a chunk of their own.
    Bytes(Bytes),
    /// Nothing is sent for so long.
    Pause(Duration),
    /// The connection ends here, before the stream does.
    Cut,
}

impl From<Value> for Piece {
    fn from(value: Value) -> Self {
        Self::Json(value)
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Bytes> for Piece {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Duration> for Piece {
    fn from(pause: Duration) -> Self {
        Self::Pause(pause)
    }
}

/// The same with events as the cloud writes them: Alibaba numbers and names them.
pub(crate) fn written(cloud: Cloud, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut number = 0;
    let mut event = |data: &str| {
        number += 1;
        let lines = data.split('\n').map(|line| match cloud {
            Cloud::Alibaba => format!("data:{line}\n"),
            _ => format!("data: {line}\n"),
        });
        let head = if cloud == Cloud::Alibaba { format!("id:{number}\nevent:message\n") } else { String::new() };
        Piece::Bytes([head, lines.collect(), "\n".into()].concat().into())
    };
    let written = pieces.into_iter().map(|piece| match piece {
        Piece::Json(value) => event(&value.to_string()),
        Piece::Text(text) => event(&text),
        other => other,
    });
    written.collect()
}
