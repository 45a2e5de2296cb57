//! HTTP: the object-safe trait of transports, and its implementation with hyper.

#[cfg(feature = "http-client")]
mod connect;
mod default;
mod exchange;
#[cfg(feature = "http-client")]
mod http_client;
mod outgoing;
#[cfg(feature = "http-client")]
mod proxy;
#[cfg(feature = "testing")]
mod recorded;
#[cfg(feature = "socks")]
mod socks;
#[cfg(feature = "http-client")]
mod tls;
#[cfg(feature = "testing")]
mod unrecorded;

#[cfg(feature = "http-client")]
use self::exchange::BoxError;
#[cfg(feature = "testing")]
pub use self::recorded::RecordedNames;
pub(crate) use self::{
    default::{default_transport, direct_transport},
    exchange::date,
};
pub use self::{
    exchange::{Chunks, Incoming, Opened, Transport, TransportError},
    outgoing::Outgoing,
};
#[cfg(feature = "testing")]
pub(crate) use self::{recorded::Secrets, unrecorded::Unrecorded};
