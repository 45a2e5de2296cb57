//! Responses that are streams of server-sent events.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::cloud::Cloud;

/// A piece of a scripted stream of events, for [`On::events`](crate::On::events).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Piece {
    /// An event with this JSON as its data.
    Json(Value),
    /// An event with this text as its data, such as `[DONE]`.
    Text(String),
    /// Bytes that are sent unchanged in a separate chunk, such as a comment or half of an event.
    Bytes(Bytes),
    /// A pause of this length.
    Pause(Duration),
    /// The end of the connection before the stream is complete.
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

/// Replaces JSON and text pieces with the bytes of events in the cloud's format. Alibaba's events have an id and a
/// name.
pub(crate) fn encode(cloud: Cloud, pieces: Vec<Piece>) -> Vec<Piece> {
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
    let encoded = pieces.into_iter().map(|piece| match piece {
        Piece::Json(value) => event(&value.to_string()),
        Piece::Text(text) => event(&text),
        other => other,
    });
    encoded.collect()
}
