use super::{Items, Pageable, Pages};
use crate::{
    api::Api,
    client::{Call, Client, IntoOperation},
};

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
