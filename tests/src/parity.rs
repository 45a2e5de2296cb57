//! What the provider's own protocol makes of a sample input, as one line of JSON, as the official SDKs were recorded.

use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_core::{
    ApiError, Credentials, Error, Model, OperationInfo, Outgoing, Protocol, Received, Registered, RequestContext,
    endpoint::Endpoint,
};
use cumulo_spec::SampleRule;
use serde_json::{Map, Value, json};

use crate::{registry::fill, sample::sample};

/// Headers that tell the time, the caller or the program, and nothing of the operation.
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

/// Who sends, where to and when.
pub struct Sender {
    /// Who signs.
    pub credentials: Arc<Credentials>,
    /// Where to, if not where the protocol says.
    pub endpoint: Option<Endpoint>,
    /// When.
    pub time: SystemTime,
    /// Nonces, where the scheme has them.
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
    /// The request that the provider's client would send.
    ///
    /// # Errors
    /// What the protocol says.
    pub fn request(&self, provider: &str, info: &OperationInfo<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
        match provider {
            "alibaba" => self.by(&cumulo_alibaba::Options::default(), Some("cn-hangzhou"), info, input),
            // The official SDKs were recorded with their own default language.
            "tencent" => {
                let options = cumulo_tencent::Options::default().language("zh-CN");
                self.by(&options, Some("ap-guangzhou"), info, input)
            }
            "zenlayer" => self.by(&cumulo_zenlayer::Options::default(), None, info, input),
            other => panic!("no provider {other}"),
        }
    }

    fn by(
        &self,
        protocol: &impl Protocol,
        region: Option<&str>,
        info: &OperationInfo<'_>,
        input: &dyn Model,
    ) -> Result<Outgoing, Error> {
        let endpoint = match &self.endpoint {
            Some(endpoint) => endpoint.clone(),
            None => protocol.endpoint(info, region, input)?,
        };
        let context = RequestContext::new(info, &self.credentials, &endpoint, self.time, &self.nonce).region(region);
        protocol.request(&context, input)
    }
}

/// Reads a reply with the provider's protocol and the generated output type.
///
/// # Errors
/// What the provider says went wrong.
pub fn reply(provider: &str, registered: &Registered, received: &Received<'_>) -> Result<Option<String>, ApiError> {
    reply_into(provider, registered, received, false).map(|(request_id, _)| request_id)
}

/// The same, and gives what was read. `xml`: replies in XML were asked for, of Alibaba Cloud.
///
/// # Errors
/// As [`reply`].
pub fn reply_into(
    provider: &str,
    registered: &Registered,
    received: &Received<'_>,
    xml: bool,
) -> Result<(Option<String>, Box<dyn Model>), ApiError> {
    let mut output = (registered.output)();
    read_into(provider, received, output.as_mut(), xml).map(|request_id| (request_id, output))
}

/// Reads a response with the provider's protocol into any output.
///
/// # Errors
/// As [`reply`].
pub fn read_into(
    provider: &str,
    received: &Received<'_>,
    output: &mut dyn Model,
    xml: bool,
) -> Result<Option<String>, ApiError> {
    match provider {
        "alibaba" if xml => cumulo_alibaba::Options::new().xml().reply(received, output),
        "alibaba" => cumulo_alibaba::Options::new().reply(received, output),
        "tencent" => cumulo_tencent::Options::default().reply(received, output),
        "zenlayer" => cumulo_zenlayer::Options::default().reply(received, output),
        other => panic!("no provider {other}"),
    }
}

/// The line of an operation: what its request says, without time, caller and signature.
///
/// # Errors
/// Why there is no sample or no request.
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

/// The parts of a multipart body: name, text and file name.
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

/// `a=1&b=2`, decoded.
fn pairs(encoded: &str) -> Value {
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(key, value)| (decode(key), Value::String(decode(value)))).collect::<Map<_, _>>().into()
}
