//! The protocol of Alibaba Cloud's OpenAPI gateway. Source of the rules: Alibaba's documentation ("Request syntax and
//! signature method V3") and its official SDKs.

use std::time::Duration;

use cumulo_core::{
    ApiError, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Reason, Received, RequestContext,
    endpoint::Endpoint, retry_after,
};
use http::HeaderMap;

#[cfg(feature = "legacy")]
use crate::v1;
use crate::{
    acs,
    generated::CODES,
    hosts::{self, Network},
    request::{Settings, Write},
    response,
};

/// The name of the provider in errors.
pub(crate) const NAME: &str = "alibaba";

/// The environment variables of clients.
pub(crate) const ENVIRONMENT: EnvironmentVariables = EnvironmentVariables::new(
    "ALIBABA_CLOUD_ACCESS_KEY_ID",
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    "ALIBABA_CLOUD_ENDPOINT",
)
.token("ALIBABA_CLOUD_SECURITY_TOKEN")
.region("ALIBABA_CLOUD_REGION_ID");

/// The options of Alibaba Cloud's protocol.
#[derive(Clone, Copy, Debug, Default)]
pub struct AlibabaProtocol {
    network: Network,
    signature: Signature,
    #[cfg(feature = "legacy")]
    format: Option<&'static str>,
}

impl AlibabaProtocol {
    /// Creates the default options: public network, ACS3-HMAC-SHA256.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the network through which the client connects to the gateway. Default: public.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Sets the signature scheme. Default: ACS3-HMAC-SHA256.
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Requests responses in XML from RPC operations (`Format=XML`), including presigned URLs. Outputs and errors are
    /// read like those in JSON.
    #[cfg(feature = "legacy")]
    pub fn xml(mut self) -> Self {
        self.format = Some("XML");
        self
    }

    fn settings(&self) -> Settings {
        Settings {
            product: self.signature.product,
            #[cfg(feature = "legacy")]
            format: self.format,
            #[cfg(not(feature = "legacy"))]
            format: None,
        }
    }
}

/// A signature scheme. A program contains only the code of the schemes that it uses.
#[derive(Clone, Copy)]
pub struct Signature {
    name: &'static str,
    product: &'static str,
    write: Write,
}

impl Signature {
    /// Returns ACS3-HMAC-SHA256, which every operation supports. This is the default.
    pub const fn acs3() -> Self {
        Self { name: "ACS3-HMAC-SHA256", product: "", write: acs::acs3 }
    }

    /// Returns ACS3-HMAC-SM3, which uses the Chinese national hash function SM3.
    #[cfg(feature = "sm3")]
    pub const fn acs3_sm3() -> Self {
        Self { name: "ACS3-HMAC-SM3", product: "", write: acs::acs3_sm3 }
    }

    /// Returns ACS4-HMAC-SHA256, for services behind the POP gateway. `product` is the code in the spelling of the
    /// official client, for example `Searchplat`.
    pub const fn acs4(product: &'static str) -> Self {
        Self { name: "ACS4-HMAC-SHA256", product, write: acs::acs4 }
    }

    /// Returns HMAC-SHA1, the signature before ACS3 for RPC and ROA. The official SDKs still use it for a few
    /// services. It sends a session token in the query.
    #[cfg(feature = "legacy")]
    pub const fn v1() -> Self {
        Self { name: "HMAC-SHA1", product: "", write: v1::request }
    }
}

impl Default for Signature {
    fn default() -> Self {
        Self::acs3()
    }
}

impl std::fmt::Debug for Signature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Protocol for AlibabaProtocol {
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, input: &dyn Model) -> Result<Endpoint, Error> {
        hosts::endpoint(self.network, info, region, input)
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        (self.signature.write)(self.settings(), context, input)
    }

    #[cfg(feature = "legacy")]
    fn presign(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<cumulo_core::Presigned, Error> {
        v1::presign(self.settings(), context, input)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        response::read(received, output)
    }

    /// Finance zones and private networks are separate partitions.
    fn partition<'a>(&self, authority: &'a str) -> &'a str {
        let is_separate =
            |label: &&str| label.contains("-finance") || label.ends_with("-vpc") || label.ends_with("-internal");
        authority
            .split('.')
            .find(is_separate)
            .map_or("", |label| if label.contains("-finance") { "finance" } else { "private" })
    }

    fn reason(&self, code: &str, http_status: u16) -> Reason {
        CODES.reason(code, http_status)
    }

    /// Reads the gateway's own header, in milliseconds, or `Retry-After`.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        let own = || headers.get("x-acs-retry-after")?.to_str().ok()?.trim().parse().ok();
        let own = own().map(Duration::from_millis).filter(|wait| !wait.is_zero());
        own.or_else(|| retry_after(headers))
    }

    cumulo_core::testing_only! {
        fn recorded_names(&self) -> &'static cumulo_core::transport::RecordedNames {
            &cumulo_core::transport::RecordedNames {
                request_headers: &[("x-acs-action", "action"), ("x-acs-version", "version")],
                response_headers: &["x-acs-request-id", "x-acs-retry-after", "x-fc-request-id"],
                // All requests have the nonce whose query contains a signature, or replaces the signature by a token.
                signature: &["SignatureNonce", "AccessKeyId", "Signature", "Timestamp"],
            }
        }
    }
}
