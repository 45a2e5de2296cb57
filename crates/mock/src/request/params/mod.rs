//! The parameters of a request, from every place that can carry them, as one JSON object by wire names.

mod body;
mod flat;
pub(crate) mod path;
pub(crate) mod read;
mod scalar;
mod styled;
