//! The client of Zenlayer.

use cumulo_core::{Api, EnvironmentVariables, credentials::Chain};

use crate::{
    credentials,
    protocol::{ENVIRONMENT, NAME, ZenlayerProtocol},
};

/// A client of Zenlayer.
pub type Client = cumulo_core::Client<Zenlayer>;
/// A builder of a [`Client`].
pub type ClientBuilder = cumulo_core::ClientBuilder<Zenlayer>;

/// The marker type of Zenlayer's operations.
#[derive(Clone, Copy, Debug)]
pub enum Zenlayer {}

impl Api for Zenlayer {
    type Protocol = ZenlayerProtocol;
    const NAME: &'static str = NAME;
    const ENVIRONMENT: EnvironmentVariables = ENVIRONMENT;

    fn credentials() -> Chain {
        credentials::chain()
    }
}
