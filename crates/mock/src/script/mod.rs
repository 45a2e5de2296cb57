//! Scripts: the faults and replies that a test asks for.

pub(crate) mod on;
pub(crate) mod rules;
