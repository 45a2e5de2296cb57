//! The parts of a request that both signature schemes share.

use cumulo_core::{Outgoing, endpoint::Endpoint};
use http::{HeaderValue, Method, header};

/// The value of `User-Agent`.
const USER_AGENT: &str = concat!("cumulo/", env!("CARGO_PKG_VERSION"));
/// The value of `X-TC-RequestClient`.
pub(crate) const REQUEST_CLIENT: &str = concat!("cumulo_", env!("CARGO_PKG_VERSION"));

#[cfg(feature = "legacy")]
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// Creates a request with the headers that all requests have.
pub(crate) fn outgoing(method: Method, endpoint: &Endpoint, target: String) -> Outgoing {
    let mut request = Outgoing::new(method, endpoint.clone(), target);
    request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
    request
}
