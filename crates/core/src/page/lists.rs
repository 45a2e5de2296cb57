use super::{Items, Pageable, Pages};
use crate::{
    api::Api,
    client::{Call, Client, IntoOperation},
};

impl<A: Api> Client<A> {
    /// Creates a paginator over the pages of a list. Each page is one response.
    pub fn pages<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Pages<T::Operation> {
        self.send(operation).pages()
    }

    /// Creates a paginator over the items of a list.
    pub fn items<T: IntoOperation<A, Operation: Pageable>>(&self, operation: T) -> Items<T::Operation> {
        self.send(operation).items()
    }
}

impl<O: Pageable> Call<O> {
    /// Creates a paginator over the pages of a list. The requests use the options of this call.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self)
    }

    /// Creates a paginator over the items of a list. The requests use the options of this call.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }
}
