//! The providers' own metadata, read to the same facts that the importers take from files of facts.

pub(crate) mod alibaba;
pub mod compare;
