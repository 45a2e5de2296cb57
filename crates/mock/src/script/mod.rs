//! Scripts: the faults and responses that a test requests.

pub(crate) mod on;
pub(crate) mod rules;
