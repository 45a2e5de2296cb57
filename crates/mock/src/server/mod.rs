//! Connections, and the processing of a request from its bytes to the response.

pub(crate) mod connection;
mod instance_metadata;
pub(crate) mod limits;
pub(crate) mod listen;
pub(crate) mod request_pipeline;
mod response_body;
#[cfg(feature = "tls")]
pub(crate) mod tls;
