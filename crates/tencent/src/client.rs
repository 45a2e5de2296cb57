//! The client, and Tencent Cloud's API 3.0 as a protocol. Source of the rules: Tencent's documentation of API 3.0
//! ("Common Params", "Signature Method v3", "Responses") and its official SDKs.

use std::borrow::Cow;

use cumulo_core::{
    Api, ApiError, Class, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Received,
    RequestContext, Scheme,
    credentials::{Chain, Environment},
    endpoint::Endpoint,
    model::{Empty, Envelope, Extra, decode, member},
    sign::{
        show,
        tc3::{self, KeyCache, Payload},
    },
    sse::Event,
    time::unix_seconds,
};
use http::{HeaderValue, Method, header};

#[cfg(feature = "legacy")]
pub use cumulo_core::sign::tencent_v1::Method as SignatureMethod;

#[cfg(feature = "legacy")]
use crate::legacy;
use crate::{
    body::{self, Body},
    credentials,
    generated::CODES,
    hosts::{Hosts, Network},
};

/// A client of Tencent Cloud.
pub type Client = cumulo_core::Client<Tencent>;
/// Settings of a [`Client`].
pub type ClientBuilder = cumulo_core::ClientBuilder<Tencent>;

/// Marks the operations of Tencent Cloud.
#[derive(Clone, Copy, Debug)]
pub enum Tencent {}

impl Api for Tencent {
    type Protocol = Options;
    const NAME: &'static str = "tencent";
    const ENVIRONMENT: EnvironmentVariables = EnvironmentVariables {
        id: "TENCENTCLOUD_SECRET_ID",
        key: "TENCENTCLOUD_SECRET_KEY",
        token: Some("TENCENTCLOUD_TOKEN"),
        bearer: None,
        region: Some("TENCENTCLOUD_REGION"),
        endpoint: "TENCENTCLOUD_ENDPOINT",
        empty_is_error: true,
    };
    const REQUEST_ID: Option<&'static str> = Some("x-tc-requestid");

    fn credentials() -> Chain {
        credentials::chain()
    }

    fn profile_region(environment: &Environment) -> Option<String> {
        credentials::tccli_region(environment)
    }

    /// Most services send the bare output, some wrap it like a reply. Hunyuan tells of a fault in a member of the output.
    fn event(event: &Event) -> Result<&str, ApiError> {
        let data = event.data.as_str();
        let wrapped = if data.contains("\"Response\"") { member(data, "Response") } else { None };
        let output = wrapped.filter(|inner| inner.starts_with('{')).unwrap_or(data);
        if !output.contains("\"Error") {
            return Ok(output);
        }
        let (mut error, mut fault): (Option<ErrorBody>, Option<FaultBody>) = (None, None);
        let mut request_id: Option<String> = None;
        let inner: &mut [Extra<'_>] =
            &mut [("Error", &mut error), ("ErrorMsg", &mut fault), ("RequestId", &mut request_id)];
        // What is no JSON tells of no error, and is the program's to read.
        let _ = decode(output.as_bytes(), &mut Envelope { inner, ..Envelope::bare() }, &mut Empty::default());
        let told = |text: &Option<String>| text.as_deref().is_some_and(|text| !matches!(text, "" | "0"));
        match (error, fault) {
            (Some(ErrorBody { code, message }), _) | (_, Some(FaultBody { code, message }))
                if told(&code) || told(&message) =>
            {
                Err(ApiError { code: code.unwrap_or_default(), message: message.unwrap_or_default(), request_id })
            }
            _ => Ok(output),
        }
    }
}

/// Options of Tencent Cloud's protocol.
#[derive(Default)]
pub struct Options {
    language: Option<Cow<'static, str>>,
    hosts: Hosts,
    unsigned_payload: bool,
    keys: KeyCache,
    #[cfg(feature = "legacy")]
    pub(crate) signature: Signature,
    #[cfg(feature = "legacy")]
    pub(crate) http_get: bool,
}

/// How requests are signed.
#[cfg(feature = "legacy")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// TC3-HMAC-SHA256, with which every operation can be called.
    #[default]
    Tc3,
    /// The signature v1: parameters, caller and signature stand in the query or form, and so does a session token.
    V1(SignatureMethod),
}

impl Options {
    /// The usual ones: error messages in English, public network, nearest region's host.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of error messages: `en-US` or `zh-CN`.
    pub fn language(mut self, language: impl Into<Cow<'static, str>>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// The network from which Tencent Cloud is reached.
    pub fn network(mut self, network: Network) -> Self {
        self.hosts.network = network;
        self
    }

    /// Domain of all hosts, `tencentcloudapi.com` if unset. International accounts use the same;
    /// `intl.tencentcloudapi.com` is there, too.
    pub fn domain(mut self, domain: impl Into<Cow<'static, str>>) -> Self {
        self.hosts.domain = Some(domain.into());
        self
    }

    /// Whether hosts name the region: `cvm.ap-guangzhou.tencentcloudapi.com`. Without it requests go to the nearest
    /// region and are passed on from there. Hosts of finance zones always name it.
    pub fn regional(mut self, regional: bool) -> Self {
        self.hosts.regional = regional;
        self
    }

    /// Leaves bodies out of the signature, so that large uploads are not hashed. TLS still guards them on the way.
    pub fn unsigned_payload(mut self, unsigned: bool) -> Self {
        self.unsigned_payload = unsigned;
        self
    }

    /// How requests are signed. Operations that the signature v1 cannot carry are signed by TC3 all the same: uploads,
    /// and those with parameters called like a common one.
    #[cfg(feature = "legacy")]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Whether requests are sent as `GET`, parameters in the query, where they can be: up to 32 KB, no uploads. Queries
    /// are logged by many; do not use it for operations with passwords.
    #[cfg(feature = "legacy")]
    pub fn http_get(mut self, get: bool) -> Self {
        self.http_get = get;
        self
    }

    pub(crate) fn told_in(&self) -> &str {
        self.language.as_deref().unwrap_or("en-US")
    }

    /// A request under TC3 (or unsigned): `POST` with this body, or `GET` with this query.
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
            show(input, credentials, &|out| tc3::canonical_request(&parts, out), &|hash, out| {
                tc3::string_to_sign(&parts, hash, out);
            });
            tc3::authorization(&parts, credentials.id(), &key)
        };
        let scheme = if info.unsigned { Scheme::Anonymous } else { credentials.scheme() };
        let authorization = match scheme {
            Scheme::Signed => signed(),
            Scheme::Anonymous => "SKIP".into(),
            _ => return Err(Error::credentials("Tencent Cloud takes no bearer tokens")),
        };
        let target = query.as_ref().map_or_else(|| "/".into(), |query| format!("/?{query}"));
        let mut request = outgoing(method, endpoint, target);
        request.secret_header("authorization", authorization)?;
        let told = [
            ("content-type", content_type),
            ("x-tc-action", info.action),
            ("x-tc-version", info.service.version),
            ("x-tc-language", self.told_in()),
        ];
        request.add_headers(told.into_iter().chain(context.region.map(|region| ("x-tc-region", region))))?;
        request.header("x-tc-timestamp", HeaderValue::from(timestamp))?;
        request.header("x-tc-requestclient", HeaderValue::from_static(REQUEST_CLIENT))?;
        if let Some(token) = credentials.token().filter(|_| scheme == Scheme::Signed) {
            request.secret_header("x-tc-token", token.expose())?;
        }
        if self.unsigned_payload && scheme == Scheme::Signed {
            request.header("x-tc-content-sha256", HeaderValue::from_static(tc3::UNSIGNED_PAYLOAD))?;
        }
        for (name, value) in &body.headers {
            request.member_header(name, value)?;
        }
        request.body = body.bytes;
        Ok(request)
    }
}

#[cfg(feature = "legacy")]
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A request with the headers that all have.
pub(crate) fn outgoing(method: Method, endpoint: &Endpoint, target: String) -> Outgoing {
    let mut request = Outgoing::new(method, endpoint.clone(), target);
    request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
    request
}

impl Protocol for Options {
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, _input: &dyn Model) -> Result<Endpoint, Error> {
        self.hosts.endpoint(info, region)
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        #[cfg(feature = "legacy")]
        if legacy::post_only(context.info, input).is_none() {
            match (self.signature, self.http_get) {
                (Signature::V1(method), _) => return legacy::request(self, method, context, input),
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
        legacy::presign(self, context, input)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        let (mut error, mut request_id): (Option<ErrorBody>, Option<String>) = (None, None);
        // API 2.0 and some gateways send a number, usually together with a name.
        let (mut old_code, mut old_number): (Option<String>, Option<String>) = (None, None);
        let mut old_message: Option<String> = None;
        let mut envelope = Envelope {
            wrapper: "Response",
            outer: &mut [("codeDesc", &mut old_code), ("code", &mut old_number), ("message", &mut old_message)],
            inner: &mut [("Error", &mut error), ("RequestId", &mut request_id)],
        };
        let wrapped = received.decode(&mut envelope, output);
        let is_code = |code: &String| !matches!(code.as_str(), "" | "0");
        let old_code = old_code.filter(|code| !code.is_empty()).or(old_number.filter(is_code));
        // API errors come with HTTP 200: the envelope decides, whatever the status.
        match (wrapped, error, old_code) {
            (Ok(true), Some(ErrorBody { code: Some(code), message }), _) if !code.is_empty() => {
                Err(ApiError { code, message: message.unwrap_or_default(), request_id })
            }
            (Ok(true), _, _) if received.status < 300 => Ok(request_id),
            (Ok(false), _, Some(code)) => Err(ApiError { code, message: old_message.unwrap_or_default(), request_id }),
            _ => Err(received.unreadable()),
        }
    }

    /// Finance zones, private networks and the international site are worlds of their own.
    fn partition<'a>(&self, authority: &'a str) -> &'a str {
        let apart = |label: &&str| label.ends_with("-fsi") || matches!(*label, "internal" | "intl");
        authority.split('.').find(apart).unwrap_or_default()
    }

    fn class(&self, code: &str, http_status: u16) -> Class {
        CODES.class(code, http_status)
    }
}

const USER_AGENT: &str = concat!("cumulo/", env!("CARGO_PKG_VERSION"));
pub(crate) const REQUEST_CLIENT: &str = concat!("cumulo_", env!("CARGO_PKG_VERSION"));

#[derive(Clone, Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
}

cumulo_core::model! { ErrorBody { 0 "Code" code, 1 "Message" message } }

#[derive(Clone, Default)]
struct FaultBody {
    message: Option<String>,
    code: Option<String>,
}

cumulo_core::model! { FaultBody { 0 "Msg" message, 1 "Code" code } }

#[cfg(test)]
mod tests {
    use super::{CODES, Class};

    #[test]
    fn codes_of_frequency_and_load_are_faults_in_every_spelling_and_quotas_are_not() {
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
            assert!(matches!(CODES.class(code, 200), Class::Fault), "{code}");
        }
        for code in ["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded"] {
            assert!(matches!(CODES.class(code, 200), Class::Throttled), "{code}");
        }
        for code in
            ["LimitExceeded", "RequestLimitExceeded.CreateDomainLimit", "ResourceUnavailable", "ResourceBusyness"]
        {
            assert!(matches!(CODES.class(code, 200), Class::Refused), "{code}");
        }
    }
}
