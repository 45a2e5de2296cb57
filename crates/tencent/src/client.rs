//! The client, and Tencent Cloud's API 3.0 as a protocol. Source of the rules: Tencent's documentation of API 3.0
//! ("Common Params", "Signature Method v3", "Responses") and its official SDKs.

use std::borrow::Cow;

use cumulo_core::{
    Api, ApiError, Class, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Received,
    RequestContext, Scheme,
    credentials::{Chain, Surroundings},
    endpoint::Endpoint,
    model::{Envelope, View, decode, to_json},
    sign::{
        Scratch, show,
        tc3::{self, KeyCache, Payload},
    },
    time::unix_seconds,
};
use http::{HeaderValue, Method, header};

use crate::{
    credentials,
    generated::{CODES, DOMAIN},
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

    fn credentials() -> Chain {
        credentials::chain()
    }

    fn profile_region(around: &Surroundings) -> Option<String> {
        credentials::tccli_region(around)
    }
}

/// Options of Tencent Cloud's protocol.
#[derive(Default)]
pub struct Options {
    language: Option<Cow<'static, str>>,
    keys: KeyCache,
}

impl Options {
    /// The usual ones: error messages in English.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of error messages: `en-US` or `zh-CN`.
    pub fn language(mut self, language: impl Into<Cow<'static, str>>) -> Self {
        self.language = Some(language.into());
        self
    }
}

const JSON: &str = "application/json";

impl Protocol for Options {
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, _input: &dyn Model) -> Result<Endpoint, Error> {
        let code = info.service.code;
        Ok(Endpoint::https(match region {
            // Finance zones are partitions of their own: they are reached by the regional host only.
            Some(region) if region.ends_with("-fsi") => format!("{code}.{region}.{DOMAIN}"),
            _ => format!("{code}.{DOMAIN}"),
        }))
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        let RequestContext { info, credentials, endpoint, .. } = *context;
        let body = to_json(View::Model(input)).map_err(|error| Error::request(error.to_string()))?;
        let timestamp = unix_seconds(context.time);
        let service = info.service.code;
        let signed = || {
            let key = self.keys.key(credentials.id(), credentials.key().expose(), service, timestamp);
            let parts = tc3::Request {
                method: "POST",
                query: "",
                content_type: JSON,
                host: endpoint.authority(),
                more_headers: &[],
                payload: Payload::Bytes(&body),
                service,
                timestamp,
            };
            show(input, credentials, &|out| tc3::canonical_request(&parts, out), &|hash, out| {
                tc3::string_to_sign(&parts, hash, out);
            });
            tc3::authorization(&parts, credentials.id(), &key, &mut Scratch::default())
        };
        let authorization = match credentials.scheme() {
            Scheme::Signed => signed(),
            Scheme::Anonymous => "SKIP".into(),
            _ => return Err(Error::credentials("Tencent Cloud takes no bearer tokens")),
        };
        let mut request = Outgoing::new(Method::POST, endpoint.clone(), "/".into());
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
        request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        request.secret_header("authorization", &authorization)?;
        request.header("x-tc-action", info.action)?;
        request.header("x-tc-version", info.service.version)?;
        request.header("x-tc-timestamp", HeaderValue::from(timestamp))?;
        request.header("x-tc-language", self.language.as_deref().unwrap_or("en-US"))?;
        request.header("x-tc-requestclient", HeaderValue::from_static(REQUEST_CLIENT))?;
        if let Some(region) = context.region {
            request.header("x-tc-region", region)?;
        }
        if let Some(token) = credentials.token() {
            request.secret_header("x-tc-token", token.expose())?;
        }
        request.body = body.into();
        Ok(request)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        let (mut error, mut request_id): (Option<ErrorBody>, Option<String>) = (None, None);
        let (mut old_code, mut old_message): (Option<String>, Option<String>) = (None, None);
        let mut envelope = Envelope {
            wrapper: "Response",
            outer: &mut [("codeDesc", &mut old_code), ("message", &mut old_message)],
            inner: &mut [("Error", &mut error), ("RequestId", &mut request_id)],
        };
        let wrapped = decode(received.body, &mut envelope, output);
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
const REQUEST_CLIENT: &str = concat!("cumulo_", env!("CARGO_PKG_VERSION"));

#[derive(Clone, Default)]
struct ErrorBody {
    code: Option<String>,
    message: Option<String>,
}

cumulo_core::model! { ErrorBody { 0 "Code" code, 1 "Message" message } }
