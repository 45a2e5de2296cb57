use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use super::{Pageable, call_options, walk::Walk};
use crate::{
    client::{Call, Invoke, Reply, invoke_sealed::Output as _},
    error::{Error, Position, ResumeToken},
    future::BoxFuture,
};

/// A paginator over the pages of a list: `while let Some(page) = pages.next().await`. It is also a [`Stream`]. Each
/// page is one response.
///
/// If a list ends although the provider reports more items, the paginator returns an error of kind
/// [`Incomplete`](crate::ErrorKind::Incomplete).
///
/// A page is requested only when [`next`](Self::next) is called for it. An error ends the stream, and
/// [`Pages::resume_token`] then returns a token for the page that failed. Dropping the future of `next` does not lose
/// a page: the next call of `next` continues the same request.
#[must_use = "no request is sent until the first page is requested"]
pub struct Pages<O: Pageable> {
    call: Call<O>,
    walk: Walk,
    pending: Option<BoxFuture<'static, Result<Reply<O::Output>, Error>>>,
}

impl<O: Pageable> Pages<O> {
    pub(super) fn new(call: Call<O>) -> Self {
        let walk = Walk::new(call.client.provider, call.operation.facts(), call.operation.paging());
        Self { call, walk, pending: None }
    }

    call_options!(call, timeout);

    /// Continues with the first page that another paginator over the same list did not return completely.
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.walk.resume(token.page);
        self
    }

    /// Sets the maximum number of pages to request. After these pages, the stream ends as if the list had ended, but
    /// it can be resumed.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.walk.max_pages(pages);
        self
    }

    /// Returns the token with which another paginator continues after the last returned page. After an error, it is
    /// the token of the page that failed.
    pub fn resume_token(&self) -> ResumeToken {
        ResumeToken { page: self.walk.next().clone(), skip: 0 }
    }

    /// Returns the most recent total number of items that the provider reported, or `None` if it has not reported a
    /// total.
    pub fn total(&self) -> Option<u64> {
        self.walk.total()
    }

    /// Returns the next page, or `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<Reply<O::Output>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// Returns the position of the last received page.
    pub(super) fn last(&self) -> &Position {
        self.walk.last()
    }

    /// Returns the items of a page.
    pub(super) fn items_of(&self, page: Reply<O::Output>) -> Option<Vec<O::Item>> {
        self.call.operation.items_of(page.into_output())
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<O::Output>, Error>>> {
        loop {
            let Some(pending) = &mut self.pending else {
                match self.walk.prepare(self.call.operation_mut().input()) {
                    Ok(true) => self.pending = Some(self.call.again().into_future()),
                    Ok(false) => return Poll::Ready(None),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
                continue;
            };
            let reply = ready!(pending.as_mut().poll(context));
            self.pending = None;
            let reply = match reply {
                Ok(reply) => reply,
                Err(error) => return Poll::Ready(Some(Err(self.walk.fail(error)))),
            };
            match self.walk.received(reply.model(), reply.warnings()) {
                Ok(true) => return Poll::Ready(Some(Ok(reply))),
                Ok(false) => {}
                Err(error) => return Poll::Ready(Some(Err(error.of_request(reply.request_id())))),
            }
        }
    }
}

/// No field is structurally pinned.
impl<O: Pageable> Unpin for Pages<O> {}

impl<O: Pageable> Stream for Pages<O> {
    type Item = Result<Reply<<O as Invoke>::Output>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<O: Pageable + std::fmt::Debug> std::fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}
