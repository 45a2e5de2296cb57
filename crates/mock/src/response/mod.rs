//! Responses: sample outputs, and the envelopes of the clouds.

pub(crate) mod answer;
mod expiry;
mod gzip;
pub(crate) mod sample;
mod xml;
