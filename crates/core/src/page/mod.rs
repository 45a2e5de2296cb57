//! Paginators: streams over the pages or the items of a list.
//!
//! The paging facts of an operation come from its spec ([`Paging`]). The rules for the end of a list use these facts
//! and do not depend on the type of the operation ([`walk`]). Only the few lines that poll a boxed call are generic.

mod items;
mod lists;
mod options;
mod pages;
mod walk;

pub use items::Items;
pub(crate) use options::call_options;
pub use pages::Pages;

use std::sync::Arc;

use crate::{
    api::Operation,
    client::{DynamicOperation, Invoke},
    model::DynamicOutput,
    operation::{OperationFacts, Paging, PagingFacts},
};

/// An operation whose response is one page of a list. Generated code implements it for operations with paging facts.
pub trait Paged: Operation + Clone {
    /// Type of the items.
    type Item: Send;
    /// Paging facts of the operation.
    const PAGING: &'static Paging<'static>;

    /// Returns the items of a page.
    fn items(output: Self::Output) -> Option<Vec<Self::Item>>;
}

/// A list for [`Pages`] and [`Items`]: a paged operation of generated code, or a request by name whose facts have
/// paging facts.
pub trait Pageable: Invoke + Clone {
    /// Type of the items.
    type Item: Send;

    /// Returns the paging facts.
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

/// The paging facts of an operation: facts of generated code, or facts that were read at run time.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub enum PagingOf {
    Static(&'static Paging<'static>),
    Shared(Arc<OperationFacts>),
}

impl PagingOf {
    /// Returns the facts, if the operation has paging facts.
    fn get(&self) -> Option<Paging<'_>> {
        match self {
            Self::Static(paging) => Some(**paging),
            Self::Shared(facts) => facts.paging.as_ref().map(PagingFacts::borrow),
        }
    }
}
