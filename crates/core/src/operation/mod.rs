//! The facts of services and operations: static facts of generated code, and facts that a program reads at run time.

mod endpoints;
mod facts;
mod info;
mod paging;

pub(crate) use self::facts::{Facts, Hosts};
pub use self::{
    endpoints::{Endpoints, Rule},
    facts::{OperationFacts, ServiceFacts},
    info::{BodyStyle, OperationInfo, Service},
    paging::{Paging, PagingFacts, Step},
};
