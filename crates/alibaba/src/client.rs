//! The client, and Alibaba Cloud's OpenAPI gateway as a protocol. Source of the rules: Alibaba's documentation
//! ("Request syntax and signature method V3") and its official SDKs.

use std::time::Duration;

use cumulo_core::{
    Api, ApiError, Class, EnvironmentVariables, Error, Model, OperationInfo, Outgoing, Protocol, Received,
    RequestContext, Scheme, TwoStyles,
    credentials::{Chain, Surroundings},
    endpoint::{Endpoint, Rule},
    model::{Envelope, Location, Param, View, decode, flatten, params, to_json, write_json},
    retry_after,
    sign::{Scratch, acs3, hex::sha256_hex, show, time::DateTime},
    time::unix_seconds,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use crate::{
    credentials,
    generated::{CODES, DOMAIN},
};

/// A client of Alibaba Cloud.
pub type Client = cumulo_core::Client<Alibaba>;
/// Settings of a [`Client`].
pub type ClientBuilder = cumulo_core::ClientBuilder<Alibaba>;

/// Marks the operations of Alibaba Cloud.
#[derive(Clone, Copy, Debug)]
pub enum Alibaba {}

impl Api for Alibaba {
    type Protocol = Options;
    const NAME: &'static str = "alibaba";
    const ENVIRONMENT: EnvironmentVariables = EnvironmentVariables {
        id: "ALIBABA_CLOUD_ACCESS_KEY_ID",
        key: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        token: Some("ALIBABA_CLOUD_SECURITY_TOKEN"),
        bearer: None,
        region: Some("ALIBABA_CLOUD_REGION_ID"),
        endpoint: "ALIBABA_CLOUD_ENDPOINT",
        empty_is_error: false,
    };

    fn credentials() -> Chain {
        credentials::chain()
    }

    fn profile_region(around: &Surroundings) -> Option<String> {
        credentials::cli_region(around)
    }
}

impl TwoStyles for Alibaba {}

/// Options of Alibaba Cloud's protocol.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    network: Network,
}

/// The network from which the gateway is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A VPC of the same region.
    Vpc,
}

impl Options {
    /// The usual ones: public network.
    pub fn new() -> Self {
        Self::default()
    }

    /// The network from which the gateway is reached.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }
}

const JSON: &str = "application/json; charset=utf-8";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

impl Protocol for Options {
    /// Tables first, the rule last: the rule makes hosts that do not exist for services that left their code's name.
    fn endpoint(&self, info: &OperationInfo, region: Option<&str>, input: &dyn Model) -> Result<Endpoint, Error> {
        let named = if region.is_none() { region_member(input) } else { None };
        let region = region.or(named.as_deref()).unwrap_or_default();
        let service = info.service;
        let tables = service.endpoints;
        let (listed, infix) = match self.network {
            Network::Public => (tables.region(region).or(Some(tables.global).filter(|host| !host.is_empty())), ""),
            Network::Vpc => (tables.vpc(region), "-vpc"),
        };
        if let Some(host) = listed {
            return Ok(Endpoint::https(host));
        }
        let code = service.code;
        match tables.rule {
            Rule::Central => Ok(Endpoint::https(format!("{code}{infix}.{DOMAIN}"))),
            Rule::Regional if !region.is_empty() => Ok(Endpoint::https(format!("{code}{infix}.{region}.{DOMAIN}"))),
            Rule::Regional => Err(Error::config(format!("{} needs a region: set one on the client", service.name))),
            Rule::Unknown => Err(Error::config(format!(
                "no endpoint of {} is known for region {region:?}: set one on the client",
                service.name
            ))),
        }
    }

    fn request(&self, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        let RequestContext { info, credentials, endpoint, .. } = *context;
        let scheme = credentials.scheme();
        let rpc = info.path == "/";
        // Who does not sign says so: an RPC service in the query, an ROA service in a header.
        let unsigned = match scheme {
            Scheme::Anonymous if rpc => Some(("Format", "json")),
            Scheme::Bearer if rpc => Some(("SignatureType", "BEARERTOKEN")),
            _ => None,
        };
        let Placed { path, query, headers, content_type, body } = place(info, input, unsigned)?;
        let (date, nonce) = (DateTime::from_unix(unix_seconds(context.time)), (context.nonce)());
        let body_sha256 = sha256_hex(&body);
        let token = credentials.token();

        // Signed: host, content-type and every x-acs-*, sorted by name. Proxies may rewrite the others.
        let mut signed: Vec<(&str, &str)> = Vec::with_capacity(10);
        signed.extend(content_type.map(|value| ("content-type", value)));
        signed.push(("host", endpoint.authority()));
        let session = token.filter(|_| scheme == Scheme::Signed);
        let bearer = token.filter(|_| scheme == Scheme::Bearer);
        signed.extend(session.map(|_| ("x-acs-accesskey-id", credentials.id())));
        signed.push(("x-acs-action", info.action));
        signed.extend(bearer.map(|token| ("x-acs-bearer-token", token.expose())));
        signed.push(("x-acs-content-sha256", body_sha256.as_str()));
        signed.push(("x-acs-date", date.as_str()));
        signed.extend(session.map(|token| ("x-acs-security-token", token.expose())));
        signed.push(("x-acs-signature-nonce", &nonce));
        signed.extend(bearer.filter(|_| !rpc).map(|_| ("x-acs-signature-type", "BEARERTOKEN")));
        signed.push(("x-acs-version", info.service.version));
        let own = signed.len();
        let named_as_own = |name: &str| name.starts_with("x-acs-");
        signed.extend(
            headers.iter().filter(|(name, _)| named_as_own(name)).map(|(name, value)| (name.as_str(), value.as_str())),
        );
        if signed.len() > own {
            signed.sort_by_key(|(name, _)| *name);
        }
        let parts = acs3::Request {
            method: info.method,
            path: &path,
            query: &query,
            headers: &signed,
            body_sha256: body_sha256.as_str(),
        };
        let authorization = (scheme == Scheme::Signed).then(|| {
            show(input, credentials, &|out| acs3::canonical_request(&parts, out), &acs3::string_to_sign);
            acs3::authorization(&parts, credentials.id(), credentials.hmac_key(), &mut Scratch::default())
        });
        let mut target = path;
        if !query.is_empty() {
            target.push('?');
            target.push_str(&query);
        }
        let method = Method::from_bytes(info.method.as_bytes()).map_err(|_| Error::request("malformed HTTP method"))?;
        let mut request = Outgoing::new(method, endpoint.clone(), target);
        for (name, value) in headers.iter().filter(|(name, _)| !named_as_own(name)) {
            insert(&mut request.headers, name, value)?;
        }
        for (name, value) in signed.iter().filter(|(name, _)| *name != "host") {
            insert(&mut request.headers, name, value)?;
        }
        for name in ["x-acs-security-token", "x-acs-bearer-token"] {
            if let Some(token) = request.headers.get_mut(name) {
                token.set_sensitive(true);
            }
        }
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        if let Some(authorization) = authorization {
            request.secret_header("authorization", &authorization)?;
        }
        request.body = body.into();
        Ok(request)
    }

    fn reply(&self, received: &Received<'_>, output: &mut dyn Model) -> Result<Option<String>, ApiError> {
        let header_id = || Some(received.headers.get("x-acs-request-id")?.to_str().ok()?.to_owned());
        let (mut upper_id, mut lower_id): (Option<String>, Option<String>) = (None, None);
        if received.status < 400 {
            let ids = &mut [("RequestId", &mut upper_id as _), ("requestId", &mut lower_id as _)];
            let decoded = decode(received.body, &mut Envelope { wrapper: "", outer: &mut [], inner: ids }, output);
            return decoded.map(|_| upper_id.or(lower_id).or_else(header_id)).map_err(|_| received.unreadable());
        }
        let mut error = ErrorBody::default();
        let decoded = decode(received.body, &mut Envelope { wrapper: "", outer: &mut [], inner: &mut [] }, &mut error);
        if decoded.is_err() {
            error = ErrorBody::from_xml(&String::from_utf8_lossy(received.body));
        }
        let ErrorBody { code, code_lower, message, message_lower, request_id, request_id_lower } = error;
        match code.or(code_lower) {
            Some(code) if !code.is_empty() => Err(ApiError {
                code,
                message: message.or(message_lower).unwrap_or_default(),
                request_id: request_id.or(request_id_lower).or_else(header_id),
            }),
            _ => Err(ApiError { request_id: header_id(), ..received.unreadable() }),
        }
    }

    /// Finance zones and private networks are worlds of their own.
    fn partition<'a>(&self, authority: &'a str) -> &'a str {
        let apart =
            |label: &&str| label.contains("-finance") || label.ends_with("-vpc") || label.ends_with("-internal");
        authority
            .split('.')
            .find(apart)
            .map_or("", |label| if label.contains("-finance") { "finance" } else { "private" })
    }

    fn class(&self, code: &str, http_status: u16) -> Class {
        CODES.class(code, http_status)
    }

    /// The gateway's own header counts milliseconds.
    fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        let own = || headers.get("x-acs-retry-after")?.to_str().ok()?.trim().parse().ok();
        let own = own().map(Duration::from_millis).filter(|wait| !wait.is_zero());
        own.or_else(|| retry_after(headers))
    }
}

pub(crate) const USER_AGENT: &str = concat!("cumulo/", env!("CARGO_PKG_VERSION"));

/// Names and values, as they are sent but for encoding.
type Pairs = Vec<(String, String)>;

/// A request's parameters where they go.
struct Placed {
    path: String,
    /// Canonical: sorted and encoded. Sent as it is signed.
    query: String,
    headers: Pairs,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

/// Puts every parameter in its place: path labels, query, headers, form or JSON body.
fn place(info: &OperationInfo, input: &dyn Model, more: Option<(&str, &str)>) -> Result<Placed, Error> {
    let (mut query, mut flat, mut headers) = (Pairs::new(), Pairs::new(), Pairs::new());
    let (mut form, mut json, mut whole) = (None::<Pairs>, None, None);
    let mut path = info.path.to_owned();
    let mut result = Ok(());
    let mut one = |param: Param<'_>| -> serde_json::Result<()> {
        match param.location {
            Location::Default | Location::Query => flatten(param, &mut query)?,
            Location::Body if !info.json_body => flatten(param, form.get_or_insert_default())?,
            Location::Body => {
                let members: &mut Vec<u8> = json.get_or_insert_default();
                members.push(if members.is_empty() { b'{' } else { b',' });
                write_json(View::Str(param.name), members)?;
                members.push(b':');
                write_json(param.value, members)?;
            }
            // A text is sent as it is, without quotes.
            Location::WholeBody => {
                whole = Some(match param.value {
                    View::Str(text) => text.as_bytes().to_vec(),
                    value => to_json(value)?,
                });
            }
            Location::Path | Location::Header => {
                flat.clear();
                match param.value {
                    View::List(_) | View::Map(_) | View::Model(_) => {
                        flat.push((String::new(), String::from_utf8_lossy(&to_json(param.value)?).into_owned()));
                    }
                    _ => flatten(param, &mut flat)?,
                }
                let value = flat.pop().unwrap_or_default().1;
                if param.location == Location::Header {
                    headers.push((param.name.to_ascii_lowercase(), value));
                } else {
                    let mut label = String::new();
                    acs3::percent_encode(&value, &mut label);
                    path = path.replace(&format!("{{{}}}", param.name), &label);
                }
            }
            Location::Host => {}
        }
        Ok(())
    };
    params(input, &mut |param| {
        if result.is_ok() {
            result = one(param);
        }
    });
    result.map_err(|error| Error::request(error.to_string()))?;
    query.extend(more.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let (content_type, body) = match (whole, json, form) {
        (Some(body), ..) => (Some(JSON), body),
        (None, Some(mut members), _) => {
            members.push(b'}');
            (Some(JSON), members)
        }
        // A form of empty lists is an empty form, not no form.
        (None, None, Some(mut form)) => (Some(FORM), acs3::form_body(&mut form).into_bytes()),
        (None, None, None) => (None, Vec::new()),
    };
    Ok(Placed { path, query: acs3::canonical_query(&mut query), headers, content_type, body })
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let problem = || Error::request(format!("the value of header {name} cannot be sent"));
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| problem())?;
    headers.insert(name, HeaderValue::from_str(value).map_err(|_| problem())?);
    Ok(())
}

/// The operation's own `RegionId`, which tells the endpoint when neither call nor client names a region.
fn region_member(input: &dyn Model) -> Option<String> {
    let mut region = None;
    params(input, &mut |param| {
        if let (true, View::Str(text)) = (param.name == "RegionId", param.value) {
            region = Some(text.to_owned()).filter(|text| !text.is_empty());
        }
    });
    region
}

/// An error reply: RPC services write its members in upper camel case, ROA services in lower.
#[derive(Clone, Default)]
struct ErrorBody {
    code: Option<String>,
    code_lower: Option<String>,
    message: Option<String>,
    message_lower: Option<String>,
    request_id: Option<String>,
    request_id_lower: Option<String>,
}

cumulo_core::model! {
    ErrorBody {
        0 "Code" code, 1 "code" code_lower, 2 "Message" message, 3 "message" message_lower,
        4 "RequestId" request_id, 5 "requestId" request_id_lower
    }
}

impl ErrorBody {
    /// The gateway answers some errors in XML: `<Error>` with the same members.
    fn from_xml(text: &str) -> Self {
        let element = |name: &str| {
            let start = text.find(&format!("<{name}>"))? + name.len() + 2;
            let value = text.get(start..)?.split('<').next()?.trim();
            Some(value.to_owned()).filter(|value| !value.is_empty())
        };
        Self { code: element("Code"), message: element("Message"), request_id: element("RequestId"), ..Self::default() }
    }
}
