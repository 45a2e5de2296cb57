//! Paging: lists that come in pages, as streams of pages or of items.
//!
//! How an operation pages is a fact of its spec ([`Paging`]); the rules of when a list ends are written once, over those
//! facts ([`walk`]). What is generic over the operation is a few lines around one boxed call.

mod items;
mod options;
mod pages;
mod walk;

pub use items::Items;
pub(crate) use options::call_options;
pub use pages::Pages;

use crate::{
    api::{Api, Operation},
    client::{Call, Client},
};

/// An operation whose reply is one page of a list. Generated code implements it where the facts say how.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Send;
    /// How it pages.
    const PAGING: &'static Paging;

    /// The items of a page.
    fn items(output: Self::Output) -> Option<Vec<Self::Item>>;
}

/// How an operation pages. Members are named by their paths on the wire, `.` between levels.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// What the moved member counts.
    pub step: Step,
    /// The input member that moves the page.
    pub input: &'static str,
    /// The output list.
    pub items: &'static str,
    /// The output member with the next token; empty if there is none.
    pub next: &'static str,
    /// The output member with the number of all items; empty if there is none.
    pub total: &'static str,
    /// The output member that says whether there are more pages; empty if there is none.
    pub more: &'static str,
}

impl Paging {
    /// Facts without the optional ones.
    pub const fn new(step: Step, input: &'static str, items: &'static str) -> Self {
        Self { step, input, items, next: "", total: "", more: "" }
    }
}

/// What the member that moves the page counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Items, from 0.
    Offset,
    /// Pages, from 1.
    Number,
    /// Nothing: it is the mark that the page before gave.
    Token,
}

impl<A: Api> Client<A> {
    /// The pages of a list, one reply each.
    pub fn pages<O: Paged<Api = A>>(&self, operation: O) -> Pages<O> {
        self.send(operation).pages()
    }

    /// The items of a list, page after page.
    pub fn items<O: Paged<Api = A>>(&self, operation: O) -> Items<O> {
        self.send(operation).items()
    }
}

impl<O: Paged> Call<O> {
    /// The pages of a list, each got by a call with these options.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self)
    }

    /// The items of a list, whose pages are got by calls with these options.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }
}
