//! Data that a mock keeps about the requests that it received. All of it is bounded.

pub(crate) mod client_tokens;
pub(crate) mod issued_credentials;
pub(crate) mod passwords;
pub(crate) mod records;
