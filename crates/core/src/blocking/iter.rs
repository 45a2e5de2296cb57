use std::{future::poll_fn, pin::Pin, sync::Arc};

use futures_core::Stream;

use super::runtime::Runtime;

/// A stream as an iterator. `next` blocks until there is an item or the stream has ended.
pub struct Iter<S> {
    stream: Pin<Box<S>>,
    runtime: Arc<Runtime>,
}

impl<S> Iter<S> {
    pub(super) fn new(stream: S, runtime: Arc<Runtime>) -> Self {
        Self { stream: Box::pin(stream), runtime }
    }

    /// Returns the stream, which has more methods, for example the resume token or the number of items.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<S: Stream> Iterator for Iter<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        self.runtime.wait(poll_fn(|context| self.stream.as_mut().poll_next(context)))
    }
}

impl<S: std::fmt::Debug> std::fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Iter").field("stream", &self.stream).finish_non_exhaustive()
    }
}
