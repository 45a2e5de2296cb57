use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Pageable, Pages, call_options};
use crate::error::{Error, Position, ResumeToken};

/// A paginator over the items of a list: `while let Some(item) = items.next().await`. It is also a [`Stream`].
///
/// It keeps the items of one page at a time. Errors and cancelled calls of `next` have the same effect as in
/// [`Pages`].
#[must_use = "no request is sent until the first item is requested"]
pub struct Items<O: Pageable> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
    /// The position of `page` in the list.
    position: Position,
    /// The number of items of `page` that were returned.
    returned: u64,
    /// The number of items of the first page that an earlier paginator returned.
    skip: u64,
}

impl<O: Pageable> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter(), position: Position::Start, returned: 0, skip: 0 }
    }

    call_options!(pages, timeout);

    /// Continues after the last item that another paginator over the same list returned.
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.skip = token.skip;
        self.pages = self.pages.resume(token);
        self
    }

    /// Sets the maximum number of pages to request. After these pages, the stream ends as if the list had ended, but
    /// it can be resumed.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Returns the token with which another paginator continues after the last returned item.
    pub fn resume_token(&self) -> ResumeToken {
        if self.page.len() == 0 {
            return ResumeToken { skip: self.skip, ..self.pages.resume_token() };
        }
        match self.position {
            Position::Offset(offset) => ResumeToken { page: Position::Offset(offset + self.returned), skip: 0 },
            ref page => ResumeToken { page: page.clone(), skip: self.returned },
        }
    }

    /// Returns the most recent total number of items that the provider reported, or `None` if it has not reported a
    /// total.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// Returns the next item, or `None` at the end of the list.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        // Items are large. An item of the current page is returned directly, without a copy through the future.
        if let Some(item) = self.next_of_page() {
            return Some(Ok(item));
        }
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Returns all items in one list. The memory grows with the size of the list.
    ///
    /// # Errors
    /// The request of a page fails, or the provider ends the list early
    /// ([`ErrorKind::Incomplete`](crate::ErrorKind::Incomplete)).
    pub async fn all(mut self) -> Result<Vec<O::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    #[inline]
    fn next_of_page(&mut self) -> Option<O::Item> {
        let item = self.page.next()?;
        self.returned += 1;
        Some(item)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.next_of_page() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(reply) = ready!(self.pages.poll_page(context)) else { return Poll::Ready(None) };
            let reply = match reply {
                Ok(reply) => reply,
                Err(error) if error.resume_token().is_some() => {
                    let token = self.resume_token();
                    return Poll::Ready(Some(Err(error.with_resume_token(token))));
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            self.position = self.pages.last().clone();
            self.page = self.pages.items_of(reply).unwrap_or_default().into_iter();
            self.returned = self.skip;
            for _ in 0..std::mem::take(&mut self.skip) {
                self.page.next();
            }
        }
    }
}

/// No field is structurally pinned.
impl<O: Pageable> Unpin for Items<O> {}

impl<O: Pageable> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<O: Pageable + std::fmt::Debug> std::fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("returned", &self.returned).finish_non_exhaustive()
    }
}
