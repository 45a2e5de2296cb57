//! The client of Tencent Cloud.

#[cfg(feature = "legacy")]
use cumulo_core::Presign;
use cumulo_core::{
    Api, ApiError, EnvironmentVariables,
    credentials::{Chain, Environment},
    sse::Event,
};

use crate::{
    credentials,
    protocol::{ENVIRONMENT, NAME, TencentProtocol},
    response,
};

/// A client of Tencent Cloud.
pub type Client = cumulo_core::Client<Tencent>;
/// A builder of a [`Client`].
pub type ClientBuilder = cumulo_core::ClientBuilder<Tencent>;

/// The marker type of Tencent Cloud's operations.
#[derive(Clone, Copy, Debug)]
pub enum Tencent {}

impl Api for Tencent {
    type Protocol = TencentProtocol;
    const NAME: &'static str = NAME;
    const ENVIRONMENT: EnvironmentVariables = ENVIRONMENT;
    const REQUEST_ID: Option<&'static str> = Some("x-tc-requestid");

    fn credentials() -> Chain {
        credentials::chain()
    }

    fn profile_region(environment: &Environment) -> Option<String> {
        credentials::tccli_region(environment)
    }

    fn event(event: &Event) -> Result<&str, ApiError> {
        response::event(event)
    }
}

#[cfg(feature = "legacy")]
impl Presign for Tencent {}
