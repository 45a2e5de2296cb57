//! Sends a sample input through the provider's protocol, and returns the request as one line of JSON in the format of
//! the recordings of the official SDKs.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_core::{
    ApiError, Credentials, Error, Model, OperationInfo, Outgoing, Protocol, Received, Registered, RequestContext,
    endpoint::{Endpoint, Rule},
};
use cumulo_spec::SampleRule;
use serde_json::{Map, Value, json};

use crate::{registry::fill, sample::sample};

/// Headers with the time, the caller or the program, which do not depend on the operation.
const NOT_COMPARED: [&str; 12] = [
    "accept",
    "authorization",
    "user-agent",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-tc-requestclient",
    "x-tc-timestamp",
    "x-zc-sdk-lang",
    "x-zc-sdk-version",
    "x-zc-signature-method",
    "x-zc-timestamp",
];

/// Credentials, endpoint and time of a request.
pub struct Sender {
    /// Credentials of the signature.
    pub credentials: Arc<Credentials>,
    /// Endpoint. `None`: the endpoint that the protocol chooses.
    pub endpoint: Option<Endpoint>,
    /// Time of the request.
    pub time: SystemTime,
    /// Creates nonces, for signature schemes with nonces.
    pub nonce: fn() -> String,
}

impl Default for Sender {
    fn default() -> Self {
        Self {
            credentials: Arc::new(Credentials::new("id", "key")),
            endpoint: None,
            time: UNIX_EPOCH + Duration::from_secs(1_767_323_045),
            nonce: || "nonce".into(),
        }
    }
}

impl Sender {
    /// Returns the request that the provider's client would send.
    ///
    /// # Errors
    /// Returns the error of the protocol.
    pub fn request(&self, provider: &str, info: &OperationInfo<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        match provider {
            "alibaba" => {
                self.request_with(&cumulo_alibaba::AlibabaProtocol::default(), Some("cn-hangzhou"), info, input)
            }
            // The official SDKs were recorded with their default language.
            "tencent" => {
                let options = cumulo_tencent::TencentProtocol::default().language("zh-CN");
                self.request_with(&options, Some("ap-guangzhou"), info, input)
            }
            "zenlayer" => self.request_with(&cumulo_zenlayer::ZenlayerProtocol::default(), None, info, input),
            other => panic!("unknown provider {other}"),
        }
    }

    fn request_with(
        &self,
        protocol: &impl Protocol,
        region: Option<&str>,
        info: &OperationInfo<'_>,
        input: &dyn Model,
    ) -> Result<Outgoing, Error> {
        let (region, endpoint) = match &self.endpoint {
            Some(endpoint) => (region, endpoint.clone()),
            None => region_and_endpoint(protocol, region, info, input)?,
        };
        let context = RequestContext::new(info, &self.credentials, &endpoint, self.time, &self.nonce).region(region);
        protocol.request(&context, input)
    }
}

/// Returns the default region with its endpoint. For a service without an endpoint in this region, the first region of
/// the service is used. For a service whose hosts contain an account id, the host has a sample id.
fn region_and_endpoint<'a>(
    protocol: &impl Protocol,
    region: Option<&'a str>,
    info: &OperationInfo<'a>,
    input: &dyn Model,
) -> Result<(Option<&'a str>, Endpoint), Error> {
    let tables = info.service.endpoints;
    protocol.endpoint(info, region, input).map(|endpoint| (region, endpoint)).or_else(|error| {
        if let Some((own, _)) = tables.regions.first() {
            return Ok((Some(*own), protocol.endpoint(info, Some(own), input)?));
        }
        match tables.rule {
            Rule::Unknown | Rule::Account(_) => Ok((region, Endpoint::https("service.example.com"))),
            _ => Err(error),
        }
    })
}

/// Decodes a response with the provider's protocol and the generated output type.
///
/// # Errors
/// Returns the provider's error.
pub fn reply(provider: &str, registered: &Registered, received: &Received<'_>) -> Result<Option<String>, ApiError> {
    reply_into(provider, registered, received, false).map(|(request_id, _)| request_id)
}

/// Decodes a response like [`reply`], and returns the output. `xml` is true if the request was for XML (Alibaba Cloud).
///
/// # Errors
/// Returns the provider's error.
pub fn reply_into(
    provider: &str,
    registered: &Registered,
    received: &Received<'_>,
    xml: bool,
) -> Result<(Option<String>, Box<dyn Model>), ApiError> {
    let mut output = (registered.output)();
    read_into(provider, received, output.as_mut(), xml).map(|request_id| (request_id, output))
}

/// Decodes a response with the provider's protocol into any output.
///
/// # Errors
/// Returns the provider's error.
pub fn read_into(
    provider: &str,
    received: &Received<'_>,
    output: &mut dyn Model,
    xml: bool,
) -> Result<Option<String>, ApiError> {
    match provider {
        "alibaba" if xml => cumulo_alibaba::AlibabaProtocol::new().xml().reply(received, output),
        "alibaba" => cumulo_alibaba::AlibabaProtocol::new().reply(received, output),
        "tencent" => cumulo_tencent::TencentProtocol::default().reply(received, output),
        "zenlayer" => cumulo_zenlayer::ZenlayerProtocol::default().reply(received, output),
        other => panic!("unknown provider {other}"),
    }
}

/// Returns the line of an operation: its request without time, caller and signature.
///
/// # Errors
/// Fails if there is no sample or no request.
pub fn line(provider: &str, registered: &Registered, rule: SampleRule) -> Result<Value, String> {
    let sample = sample(rule, provider, registered)?;
    let input = fill(registered, &sample);
    let request =
        Sender::default().request(provider, registered.info, input.as_ref()).map_err(|error| error.to_string())?;
    let info = registered.info;
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let headers: BTreeMap<&str, &str> = request
        .headers
        .iter()
        .filter(|(name, _)| !NOT_COMPARED.contains(&name.as_str()))
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap_or("not text")))
        .collect();
    let content_type = headers.get("content-type").copied().unwrap_or_default().to_owned();
    let mut line = json!({
        "s": info.service.name,
        "v": info.service.version,
        "action": info.action,
        "method": request.method.as_str(),
        "path": path,
        "host": request.endpoint.authority(),
        "headers": headers,
    });
    if !query.is_empty() {
        line["query"] = pairs(query);
    }
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let (kind, body) = match content_type.as_str() {
        "application/x-www-form-urlencoded" => ("form", pairs(&text)),
        "application/json" => ("body", serde_json::from_str(&text).unwrap_or(Value::String(text))),
        kind if kind.starts_with("multipart/form-data") => {
            // Boundaries are random.
            line["headers"]["content-type"] = "multipart/form-data".into();
            ("multipart", parts(&text))
        }
        _ => ("raw", Value::String(text)),
    };
    if !request.body.is_empty() || !content_type.is_empty() {
        line[kind] = body;
    }
    Ok(line)
}

/// Returns the parts of a multipart body: name, text and file name.
fn parts(body: &str) -> Value {
    let boundary = body.split("\r\n").next().unwrap_or_default();
    let quoted = |head: &str, key: &str| Some(head.split_once(&format!(" {key}=\""))?.1.split('"').next()?.to_owned());
    let part = |part: &str| {
        let (head, text) = part.trim_start().split_once("\r\n\r\n")?;
        let mut part = json!({ "name": quoted(head, "name")?, "text": text.strip_suffix("\r\n")? });
        if let Some(file) = quoted(head, "filename") {
            part["filename"] = file.into();
        }
        Some(part)
    };
    body.split(boundary).filter_map(part).collect()
}

/// Decodes `a=1&b=2`.
fn pairs(encoded: &str) -> Value {
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(key, value)| (decode(key), Value::String(decode(value)))).collect::<Map<_, _>>().into()
}
