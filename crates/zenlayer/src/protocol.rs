//! The protocol of Zenlayer's API 2.0. Source of the rules: Zenlayer's documentation ("API 2.0") and its official
//! SDKs.

use cumulo_core::{
    ApiError, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Reason, Received, RequestContext,
    Scheme,
    endpoint::{Endpoint, check_label},
    model::{Envelope, Extra, View, to_json},
    sign::zc2,
    time::unix_seconds,
};
use http::{HeaderValue, Method, header};

use crate::generated::{CODES, DOMAIN};

/// The name of the provider in errors.
pub(crate) const NAME: &str = "zenlayer";

/// The environment variables of clients.
pub(crate) const ENVIRONMENT: EnvironmentVariables =
    EnvironmentVariables::new("ZENLAYER_ACCESS_KEY_ID", "ZENLAYER_ACCESS_KEY_SECRET", "ZENLAYER_ENDPOINT")
        .bearer("ZENLAYER_TOKEN");

/// The options of Zenlayer's protocol. There are no options yet.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ZenlayerProtocol {}

impl ZenlayerProtocol {
    /// Creates the default options.
    pub fn new() -> Self {
        Self::default()
    }
}

const JSON: &str = "application/json";

impl Protocol for ZenlayerProtocol {
    fn endpoint(&self, info: &OperationInfo, _region: Option<&str>, _input: &dyn Model) -> Result<Endpoint, Error> {
        check_label(info.service.code, "service")?;
        Ok(Endpoint::https(DOMAIN))
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        let RequestContext { info, credentials, endpoint, .. } = *context;
        let body = to_json(View::Model(input)).map_err(|error| Error::request(error.to_string()))?;
        let timestamp = unix_seconds(context.time);
        let target = format!("/api/v2/{}", info.service.code);
        let mut request = Outgoing::new(Method::POST, endpoint.clone(), target);
        request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
        request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        request.add_headers([
            ("x-zc-service", info.service.code),
            ("x-zc-version", info.service.version),
            ("x-zc-action", info.action),
        ])?;
        match (credentials.scheme(), credentials.token()) {
            (Scheme::Signed, _) => {
                let parts = zc2::Request {
                    method: "POST",
                    content_type: JSON,
                    host: endpoint.authority(),
                    payload: &body,
                    timestamp,
                };
                let authorization = zc2::authorization(&parts, credentials.id(), credentials.hmac_key());
                context.signed(input, &|| zc2::steps(&parts, &authorization));
                request.secret_header("authorization", authorization)?;
                request.header("x-zc-timestamp", HeaderValue::from(timestamp))?;
                request.header("x-zc-signature-method", HeaderValue::from_static(zc2::ALGORITHM))?;
            }
            (Scheme::Bearer, Some(token)) => {
                request.secret_header("authorization", format!("Bearer {}", token.expose()))?;
            }
            _ => {}
        }
        request.header("x-zc-sdk-version", HeaderValue::from_static(env!("CARGO_PKG_VERSION")))?;
        request.header("x-zc-sdk-lang", HeaderValue::from_static("rust"))?;
        request.body = body.into();
        Ok(request)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        let (mut code, mut message): (Option<String>, Option<String>) = (None, None);
        let (mut request_id, mut inner_id): (Option<String>, Option<String>) = (None, None);
        let outer: &mut [Extra<'_>] =
            &mut [("requestId", &mut request_id), ("code", &mut code), ("message", &mut message)];
        let inner: &mut [Extra<'_>] = &mut [("requestId", &mut inner_id)];
        let wrapped = received.decode(&mut Envelope::new("response").outer(outer).inner(inner), output);
        let request_id = request_id.or(inner_id);
        match (wrapped, code) {
            (Ok(wrapped), Some(code)) if (received.status != 200 || !wrapped) && !code.is_empty() => {
                Err(ApiError::new(code, message.unwrap_or_default(), request_id))
            }
            // If the operation has no output, the response may have no field `response`.
            (Ok(wrapped), _) if received.status == 200 && (wrapped || request_id.is_some()) => Ok(request_id),
            _ if received.headers.get("cf-mitigated").is_some_and(|value| value == "challenge") => {
                let text = "blocked by Zenlayer's network layer, which requires a browser";
                Err(ApiError::new("", format!("HTTP {}: {text}", received.status), None))
            }
            _ => Err(received.unreadable()),
        }
    }

    fn reason(&self, code: &str, http_status: u16) -> Reason {
        CODES.reason(code, http_status)
    }

    cumulo_core::testing_only! {
        fn recorded_names(&self) -> &'static cumulo_core::transport::RecordedNames {
            &cumulo_core::transport::RecordedNames {
                request_headers: &[("x-zc-action", "action"), ("x-zc-service", "service"), ("x-zc-version", "version")],
                response_headers: &["cf-mitigated"],
                signature: &[],
            }
        }
    }
}

const USER_AGENT: &str = concat!("cumulo/", env!("CARGO_PKG_VERSION"));
