//! Requests: their bytes, the operation that they name, and its parameters.

pub(crate) mod call;
pub(crate) mod mask;
pub(crate) mod params;
pub(crate) mod raw;
pub(crate) mod resolve;
pub(crate) mod validation;
