use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use super::{Pageable, Pages, call_options};
use crate::error::{Error, Position, ResumeToken};

/// The items of a list: `while let Some(item) = items.next().await`. Also a [`Stream`].
///
/// It holds the items of one page at a time. Errors and dropped `next`s are as with [`Pages`].
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Items<O: Pageable> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
    /// The page that the items in hand are of, and how many of them were taken.
    at: Position,
    taken: u64,
    /// Items of the first page that an earlier walk took.
    skip: u64,
}

impl<O: Pageable> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter(), at: Position::Start, taken: 0, skip: 0 }
    }

    call_options!(pages, timeout);

    /// Goes on where another walk over the same list stopped: with the item after the last one that it took.
    pub fn resume(mut self, token: ResumeToken) -> Self {
        self.skip = token.skip;
        self.pages = self.pages.resume(token);
        self
    }

    /// Gets so many pages at most. The stream then ends as at the end of the list, but can be resumed.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Where the list goes on after the last item that was taken.
    pub fn resume_token(&self) -> ResumeToken {
        if self.page.len() == 0 {
            return ResumeToken { skip: self.skip, ..self.pages.resume_token() };
        }
        match self.at {
            Position::Offset(offset) => ResumeToken { page: Position::Offset(offset + self.taken), skip: 0 },
            ref page => ResumeToken { page: page.clone(), skip: self.taken },
        }
    }

    /// How many items the list has, as the provider last said; `None` where it does not say.
    pub fn total(&self) -> Option<u64> {
        self.pages.total()
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        // Items are large: one in hand goes out without a detour.
        if let Some(item) = self.in_hand() {
            return Some(Ok(item));
        }
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items at once. Memory grows with the list.
    ///
    /// # Errors
    /// A page that cannot be got, or a list that ends before its end
    /// ([`ErrorKind::Incomplete`](crate::ErrorKind::Incomplete)).
    pub async fn all(mut self) -> Result<Vec<O::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    #[inline]
    fn in_hand(&mut self) -> Option<O::Item> {
        let item = self.page.next()?;
        self.taken += 1;
        Some(item)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.in_hand() {
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
            self.at = self.pages.last().clone();
            self.page = self.pages.items_of(reply).unwrap_or_default().into_iter();
            self.taken = self.skip;
            for _ in 0..std::mem::take(&mut self.skip) {
                self.page.next();
            }
        }
    }
}

/// Nothing in it is pinned in place.
impl<O: Pageable> Unpin for Items<O> {}

impl<O: Pageable> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}
