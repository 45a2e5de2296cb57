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

/// The pages of a list, one reply each: `while let Some(page) = pages.next().await`. Also a [`Stream`].
///
/// A list that ends although the provider says that it has more items is an error of kind
/// [`Incomplete`](crate::ErrorKind::Incomplete).
///
/// Nothing is sent before the first page is asked for, and no page before the one in front of it was taken. A page that
/// fails is given as an error and ends the stream; [`Pages::resume_token`] then names it. A dropped `next` loses
/// nothing: the call goes on when the next one is polled.
#[must_use = "nothing is sent until the first page is asked for"]
pub struct Pages<O: Pageable> {
    call: Call<O>,
    walk: Walk,
    flight: Option<BoxFuture<'static, Result<Reply<O::Output>, Error>>>,
}

impl<O: Pageable> Pages<O> {
    pub(super) fn new(call: Call<O>) -> Self {
        let walk = Walk::new(call.client.provider, call.operation.facts(), call.operation.paging());
        Self { call, walk, flight: None }
    }

    call_options!(call, timeout);

    /// Goes on where another walk over the same list stopped, with the page that it did not take in full.
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.walk.resume(token.page);
        self
    }

    /// Gets so many pages at most. The stream then ends as at the end of the list, but can be resumed.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.walk.max_pages(pages);
        self
    }

    /// Where the list goes on after what was taken. After an error: with the page that failed.
    pub fn resume_token(&self) -> ResumeToken {
        ResumeToken { page: self.walk.next().clone(), skip: 0 }
    }

    /// How many items the list has, as the provider last said; `None` where it does not say.
    pub fn total(&self) -> Option<u64> {
        self.walk.total()
    }

    /// The next page; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Reply<O::Output>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The page that came last.
    pub(super) fn last(&self) -> &Position {
        self.walk.last()
    }

    /// The items of a page.
    pub(super) fn items_of(&self, page: Reply<O::Output>) -> Option<Vec<O::Item>> {
        self.call.operation.items_of(page.into_output())
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Reply<O::Output>, Error>>> {
        loop {
            let Some(flight) = &mut self.flight else {
                match self.walk.prepare(self.call.operation_mut().input()) {
                    Ok(true) => self.flight = Some(self.call.again().into_future()),
                    Ok(false) => return Poll::Ready(None),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
                continue;
            };
            let reply = ready!(flight.as_mut().poll(context));
            self.flight = None;
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

/// Nothing in it is pinned in place.
impl<O: Pageable> Unpin for Pages<O> {}

impl<O: Pageable> Stream for Pages<O> {
    type Item = Result<Reply<<O as Invoke>::Output>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}
