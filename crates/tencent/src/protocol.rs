//! The protocol of Tencent Cloud's API 3.0. Source of the rules: Tencent's documentation of API 3.0 ("Common Params",
//! "Signature Method v3", "Responses") and its official SDKs.

use std::{borrow::Cow, sync::Arc};

use cumulo_core::{
    ApiError, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Reason, Received, RequestContext,
    Scheme,
    endpoint::Endpoint,
    sign::tc3::{self, KeyCache, Payload},
    time::unix_seconds,
};
use http::{HeaderValue, Method};

#[cfg(feature = "legacy")]
pub use cumulo_core::sign::tencent_v1::Method as SignatureMethod;

use crate::{
    body::{self, Body},
    generated::CODES,
    hosts::{Hosts, Network},
    request::{REQUEST_CLIENT, outgoing},
    response,
};
#[cfg(feature = "legacy")]
use crate::{
    legacy::{self, V1},
    request::FORM,
};

/// The name of the provider in errors.
pub(crate) const NAME: &str = "tencent";

/// The environment variables of clients.
pub(crate) const ENVIRONMENT: EnvironmentVariables =
    EnvironmentVariables::new("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_ENDPOINT")
        .token("TENCENTCLOUD_TOKEN")
        .region("TENCENTCLOUD_REGION")
        .empty_is_error(true);

/// The options of Tencent Cloud's protocol.
#[derive(Clone, Debug, Default)]
pub struct TencentProtocol {
    language: Option<Cow<'static, str>>,
    hosts: Hosts,
    unsigned_payload: bool,
    /// Clones share the keys.
    keys: Arc<KeyCache>,
    #[cfg(feature = "legacy")]
    signature: Signature,
    #[cfg(feature = "legacy")]
    http_get: bool,
}

/// The signature scheme of requests.
#[cfg(feature = "legacy")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// TC3-HMAC-SHA256, which every operation supports.
    #[default]
    Tc3,
    /// The signature v1. The parameters, the caller, the signature and the session token are in the query or form.
    V1(SignatureMethod),
}

impl TencentProtocol {
    /// Creates the default options: error messages in English, public network, host of the nearest region.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the language of error messages: `en-US` (default) or `zh-CN`.
    pub fn language(mut self, language: impl Into<Cow<'static, str>>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets the network through which the client connects to Tencent Cloud. Default: public.
    pub fn network(mut self, network: Network) -> Self {
        self.hosts.network = network;
        self
    }

    /// Sets the domain of all hosts. Default: `tencentcloudapi.com`, which also supports international accounts.
    /// `intl.tencentcloudapi.com` is an alternative.
    pub fn domain(mut self, domain: impl Into<Cow<'static, str>>) -> Self {
        self.hosts.domain = Some(domain.into());
        self
    }

    /// Sets whether hosts contain the region: `cvm.ap-guangzhou.tencentcloudapi.com`. If not, the nearest region
    /// receives the requests and forwards them. Hosts of finance zones always contain the region. Default: false.
    pub fn regional(mut self, regional: bool) -> Self {
        self.hosts.regional = regional;
        self
    }

    /// Sets whether the signature omits the body, so that large uploads are not hashed. TLS still protects the body.
    /// Default: false.
    pub fn unsigned_payload(mut self, unsigned: bool) -> Self {
        self.unsigned_payload = unsigned;
        self
    }

    /// Sets the signature scheme. Operations that the signature v1 does not support always use TC3: uploads, and
    /// operations with a parameter that has the name of a common parameter. Default: TC3.
    #[cfg(feature = "legacy")]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Sets whether requests are sent as `GET`, with their parameters in the query, if this is possible: up to 32 KB,
    /// no uploads. Do not use it for operations with passwords, because many systems log queries. Default: false.
    #[cfg(feature = "legacy")]
    pub fn http_get(mut self, get: bool) -> Self {
        self.http_get = get;
        self
    }

    fn error_language(&self) -> &str {
        self.language.as_deref().unwrap_or("en-US")
    }

    /// Returns the options of a request with the signature v1.
    #[cfg(feature = "legacy")]
    fn v1(&self, method: SignatureMethod) -> V1<'_> {
        V1 { method, language: self.error_language(), http_get: self.http_get }
    }

    /// Builds a request with TC3 or without a signature: `POST` with the body, or `GET` with the query.
    fn tc3(
        &self,
        context: &RequestContext<'_>,
        input: &dyn Model,
        query: Option<String>,
        body: Body,
    ) -> Result<Outgoing, Error> {
        let RequestContext { info, credentials, endpoint, .. } = *context;
        let timestamp = unix_seconds(context.time);
        let service = info.service.code;
        let method = if query.is_some() { Method::GET } else { Method::POST };
        let content_type = &*body.content_type;
        let payload = if self.unsigned_payload { Payload::Unsigned } else { Payload::Bytes(&body.bytes) };
        let signed = || {
            let key = self.keys.key(credentials, service, timestamp);
            let parts = tc3::Request {
                method: method.as_str(),
                query: query.as_deref().unwrap_or_default(),
                content_type,
                host: endpoint.authority(),
                more_headers: &[],
                payload,
                service,
                timestamp,
            };
            let authorization = tc3::authorization(&parts, credentials.id(), &key);
            context.signed(input, &|| tc3::steps(&parts, &authorization));
            authorization
        };
        let scheme = if info.unsigned { Scheme::Anonymous } else { credentials.scheme() };
        let authorization = match scheme {
            Scheme::Signed => signed(),
            Scheme::Anonymous => "SKIP".into(),
            _ => return Err(Error::credentials("Tencent Cloud does not accept bearer tokens")),
        };
        let target = query.as_ref().map_or_else(|| "/".into(), |query| format!("/?{query}"));
        let mut request = outgoing(method, endpoint, target);
        request.secret_header("authorization", authorization)?;
        let headers = [
            ("content-type", content_type),
            ("x-tc-action", info.action),
            ("x-tc-version", info.service.version),
            ("x-tc-language", self.error_language()),
        ];
        request.add_headers(headers.into_iter().chain(context.region.map(|region| ("x-tc-region", region))))?;
        request.header("x-tc-timestamp", HeaderValue::from(timestamp))?;
        request.header("x-tc-requestclient", HeaderValue::from_static(REQUEST_CLIENT))?;
        if let Some(token) = credentials.token().filter(|_| scheme == Scheme::Signed) {
            request.secret_header("x-tc-token", token.expose())?;
        }
        if self.unsigned_payload && scheme == Scheme::Signed {
            request.header("x-tc-content-sha256", HeaderValue::from_static(tc3::UNSIGNED_PAYLOAD))?;
        }
        for (name, value) in &body.headers {
            request.field_header(name, value)?;
        }
        request.body = body.bytes;
        Ok(request)
    }
}

impl Protocol for TencentProtocol {
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, _input: &dyn Model) -> Result<Endpoint, Error> {
        self.hosts.endpoint(info, region)
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        #[cfg(feature = "legacy")]
        if legacy::post_only(context.info, input).is_none() {
            match (self.signature, self.http_get) {
                (Signature::V1(method), _) => return legacy::request(&self.v1(method), context, input),
                (Signature::Tc3, true) => {
                    let body = Body { content_type: FORM.into(), bytes: Default::default(), headers: Vec::new() };
                    return self.tc3(context, input, Some(legacy::query(input)?), body);
                }
                (Signature::Tc3, false) => {}
            }
        }
        self.tc3(context, input, None, body::write(context, input)?)
    }

    #[cfg(feature = "legacy")]
    fn presign(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<cumulo_core::Presigned, Error> {
        let method = match self.signature {
            Signature::V1(method) => method,
            Signature::Tc3 => SignatureMethod::default(),
        };
        legacy::presign(&self.v1(method), context, input)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        response::read(received, output)
    }

    /// Finance zones, private networks and the international site are separate partitions.
    fn partition<'a>(&self, authority: &'a str) -> &'a str {
        let is_separate = |label: &&str| label.ends_with("-fsi") || matches!(*label, "internal" | "intl");
        authority.split('.').find(is_separate).unwrap_or_default()
    }

    fn reason(&self, code: &str, http_status: u16) -> Reason {
        CODES.reason(code, http_status)
    }

    cumulo_core::testing_only! {
        fn recorded_names(&self) -> &'static cumulo_core::transport::RecordedNames {
            &cumulo_core::transport::RecordedNames {
                request_headers: &[("x-tc-action", "action"), ("x-tc-region", "region"), ("x-tc-version", "version")],
                response_headers: &["x-tc-requestid"],
                signature: &["Signature", "Nonce", "SecretId", "Timestamp"],
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use cumulo_core::Reason;

    use super::CODES;

    #[test]
    fn classifies_frequency_and_load_codes_as_faults_and_quota_codes_as_final() {
        for code in [
            "FailedOperation.TooFrequent",
            "FailedOperation.TooFrequently",
            "FailedOperation.FrequencyLimit",
            "FailedOperation.FrequencyLimited",
            "FailedOperation.TagQpsLimit",
            "FailedOperation.ReadQpsLimit",
            "FailedOperation.WriteQpsLimit",
            "FailedOperation.ServerBusy",
            "UnsupportedOperation.SystemBusy",
            "LimitExceeded.TooManyRequests",
            "RequestLimitExceeded.FrequentRequest",
            "ResourceBusy",
        ] {
            assert!(matches!(CODES.reason(code, 200), Reason::Fault), "{code}");
        }
        for code in ["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded"] {
            assert!(matches!(CODES.reason(code, 200), Reason::Throttled), "{code}");
        }
        for code in
            ["LimitExceeded", "RequestLimitExceeded.CreateDomainLimit", "ResourceUnavailable", "ResourceBusyness"]
        {
            assert!(matches!(CODES.reason(code, 200), Reason::Final), "{code}");
        }
    }
}
