//! The parameters of a request, from every location that can contain them, as one JSON object by wire name.

mod body;
mod flat;
pub(crate) mod path;
pub(crate) mod read;
mod scalar;
mod styled;
