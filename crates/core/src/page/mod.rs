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

use std::sync::Arc;

use crate::{
    api::{Api, Operation},
    client::{Call, Client, DynamicOperation, IntoOperation, Invoke},
    model::DynamicOutput,
    operation::{OperationFacts, Paging, PagingFacts},
};

/// An operation whose reply is one page of a list. Generated code implements it where the facts say how.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Send;
    /// How it pages.
    const PAGING: &'static Paging<'static>;

    /// The items of a page.
    fn items(output: Self::Output) -> Option<Vec<Self::Item>>;
}

/// A list that [`Pages`] and [`Items`] can walk: a paged operation of generated code, or a request by name whose facts say
/// how it pages.
pub trait Pageable: Invoke + Clone {
    /// What the list holds.
    type Item: Send;

    /// Returns how it pages.
    #[doc(hidden)]
    fn paging(&self) -> PagingOf;

    /// Returns the items of a page.
    #[doc(hidden)]
    fn items_of(&self, output: Self::Output) -> Option<Vec<Self::Item>>;
}

impl<O: Paged> Pageable for O {
    type Item = <O as Paged>::Item;

    fn paging(&self) -> PagingOf {
        PagingOf::Static(O::PAGING)
    }

    fn items_of(&self, output: Self::Output) -> Option<Vec<Self::Item>> {
        O::items(output)
    }
}

impl Pageable for DynamicOperation {
    type Item = DynamicOutput;

    fn paging(&self) -> PagingOf {
        PagingOf::Shared(Arc::clone(self.facts()))
    }

    fn items_of(&self, output: DynamicOutput) -> Option<Vec<DynamicOutput>> {
        output.into_items(&self.facts().paging.as_ref()?.items)
    }
}

/// How an operation pages: facts of generated code, or those that were read at run time.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub enum PagingOf {
    Static(&'static Paging<'static>),
    Shared(Arc<OperationFacts>),
}

impl PagingOf {
    /// The facts, if there are any.
    fn get(&self) -> Option<Paging<'_>> {
        match self {
            Self::Static(paging) => Some(**paging),
            Self::Shared(facts) => facts.paging.as_ref().map(PagingFacts::borrow),
        }
    }
}

impl<A: Api> Client<A> {
    /// The pages of a list, one reply each.
    pub fn pages<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Pages<T::Operation> {
        self.send(operation).pages()
    }

    /// The items of a list, page after page.
    pub fn items<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Items<T::Operation> {
        self.send(operation).items()
    }
}

impl<O: Pageable> Call<O> {
    /// The pages of a list, each got by a call with these options.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self)
    }

    /// The items of a list, whose pages are got by calls with these options.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }
}
