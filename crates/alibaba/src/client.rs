//! The client of Alibaba Cloud.

#[cfg(feature = "legacy")]
use cumulo_core::Presign;
use cumulo_core::{
    Api, EnvironmentVariables,
    credentials::{Chain, Environment},
};

use crate::{
    credentials,
    protocol::{AlibabaProtocol, ENVIRONMENT, NAME},
};

/// A client of Alibaba Cloud.
pub type Client = cumulo_core::Client<Alibaba>;
/// A builder of a [`Client`].
pub type ClientBuilder = cumulo_core::ClientBuilder<Alibaba>;

/// The marker type of Alibaba Cloud's operations.
#[derive(Clone, Copy, Debug)]
pub enum Alibaba {}

impl Api for Alibaba {
    type Protocol = AlibabaProtocol;
    const NAME: &'static str = NAME;
    const ENVIRONMENT: EnvironmentVariables = ENVIRONMENT;
    const TWO_STYLES: bool = true;
    const REQUEST_ID: Option<&'static str> = Some("x-acs-request-id");

    fn credentials() -> Chain {
        credentials::chain()
    }

    fn profile_region(environment: &Environment) -> Option<String> {
        credentials::cli_region(environment)
    }
}

#[cfg(feature = "legacy")]
impl Presign for Alibaba {}
