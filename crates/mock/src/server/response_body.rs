//! The types that the mock passes to hyper: a connection that can be reset, and a body that can end early.

use std::{
    collections::VecDeque,
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Sleep, sleep},
};

use crate::event_stream::Piece;

/// A switch that selects whether a connection is reset when it is dropped.
#[derive(Clone, Default)]
pub(crate) struct ResetSwitch(Arc<AtomicBool>);

impl ResetSwitch {
    pub(crate) fn turn_on(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A connection that is reset instead of closed if its switch is on.
pub(crate) struct Wire {
    stream: TcpStream,
    reset: ResetSwitch,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, reset: ResetSwitch) -> Self {
        Self { stream, reset }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.reset.0.load(Ordering::Relaxed) {
            // On an error, the connection is closed instead of reset. Clients must handle both.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// The body of a response: complete, ending after half of the announced length, or in pieces.
pub(crate) struct AnswerBody {
    pieces: Option<Pieces>,
    announced: usize,
    data: Option<Bytes>,
    ends_early: bool,
    /// True after hyper received the half and was able to send it.
    flushed: bool,
}

impl AnswerBody {
    pub(crate) fn complete(data: Bytes) -> Self {
        Self { pieces: None, announced: data.len(), data: Some(data), ends_early: false, flushed: false }
    }

    pub(crate) fn half(data: &Bytes) -> Self {
        Self { ends_early: true, data: Some(data.slice(..data.len() / 2)), ..Self::complete(data.clone()) }
    }

    pub(crate) fn pieces(pieces: Vec<Piece>) -> Self {
        let pieces = Pieces { left: pieces.into(), pause: None };
        Self { pieces: Some(pieces), ..Self::complete(Bytes::new()) }
    }
}

/// The remaining pieces of a stream, and the current pause.
struct Pieces {
    left: VecDeque<Piece>,
    pause: Option<Pin<Box<Sleep>>>,
}

/// The stream ends here, before it is complete.
struct Cut;

impl Pieces {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Cut>>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(cx));
                self.pause = None;
            }
            match self.left.pop_front() {
                Some(Piece::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Piece::Json(value)) => return Poll::Ready(Some(Ok(value.to_string().into()))),
                Some(Piece::Text(text)) => return Poll::Ready(Some(Ok(text.into()))),
                Some(Piece::Pause(time)) => self.pause = Some(Box::pin(sleep(time))),
                Some(Piece::Cut) => return Poll::Ready(Some(Err(Cut))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(pieces) = &mut self.pieces {
            match pieces.poll(cx) {
                Poll::Ready(Some(Ok(bytes))) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Err(Cut))) => {
                    (self.pieces, self.data, self.ends_early) = (None, None, true);
                }
            }
        }
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        if !self.ends_early {
            return Poll::Ready(None);
        }
        if !self.flushed {
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("the response ends early on demand"))))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_none() && self.data.is_none() && !self.ends_early
    }

    fn size_hint(&self) -> SizeHint {
        if self.pieces.is_some() {
            return SizeHint::default();
        }
        SizeHint::with_exact(if self.data.is_some() { self.announced as u64 } else { 0 })
    }
}
