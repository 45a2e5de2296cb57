//! A proxy that breaks connections.

pub(crate) mod breaking_proxy;
mod message;
