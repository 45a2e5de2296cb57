//! A request as it arrived, and the operation that it names.

use bytes::Bytes;
use http::{HeaderMap, request::Parts};

use crate::verify::pairs;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The three clouds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cloud {
    Alibaba,
    Tencent,
    Zenlayer,
}

impl Cloud {
    /// Name of the provider in the catalog.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Alibaba => "alibaba",
            Self::Tencent => "tencent",
            Self::Zenlayer => "zenlayer",
        }
    }

    /// Number of the first element of a flattened list.
    pub(crate) fn first_index(self) -> usize {
        match self {
            Self::Alibaba => 1,
            Self::Tencent | Self::Zenlayer => 0,
        }
    }
}

/// The bytes of a request, nothing decoded.
pub(crate) struct Raw {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Raw {
    /// The head of a request; the body comes later.
    pub(crate) fn new(head: Parts) -> Self {
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: Bytes::new(),
        }
    }

    /// A header's value, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        std::str::from_utf8(value.as_bytes()).ok()
    }

    /// Whether a form holds the action and the signature, so that the head alone does not say what the request is.
    pub(crate) fn is_decided_by_body(&self) -> bool {
        self.is_form() && !self.headers.contains_key("authorization")
    }

    /// Whether the body is a form.
    pub(crate) fn is_form(&self) -> bool {
        self.media_type() == FORM
    }

    /// The parameters of the query, then those of the form.
    pub(crate) fn parameters(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut all = pairs(&self.query);
        if self.is_form() {
            all.extend(pairs(&String::from_utf8_lossy(&self.body)));
        }
        all
    }

    /// The media type without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }
}

/// What a request asks for, read from its headers and path, or from its parameters under the old signatures.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) cloud: Cloud,
    /// The service, where the request names it: signing scope (Tencent), path (Zenlayer).
    pub(crate) service: Option<String>,
    pub(crate) version: String,
    /// The action; empty if the request does not name one.
    pub(crate) action: String,
    pub(crate) region: Option<String>,
    /// Whether action, caller and signature are parameters, as under the old signatures.
    pub(crate) by_parameters: bool,
    /// Whether the response is to be XML.
    pub(crate) xml: bool,
}

impl Call {
    /// A call of a cloud that names nothing.
    pub(crate) fn unnamed(cloud: Cloud) -> Self {
        Self {
            cloud,
            service: None,
            version: String::new(),
            action: String::new(),
            region: None,
            by_parameters: false,
            xml: false,
        }
    }

    /// Reads which cloud, version and action a request is for: from its parameters if they carry an old signature, else
    /// from the scheme of `Authorization`, the headers and the path.
    pub(crate) fn read(raw: &Raw) -> Option<Self> {
        if let Some(call) = Self::of_parameters(raw) {
            return Some(call);
        }
        let cloud = cloud(raw)?;
        let header = |name: &str| raw.header(name).filter(|value| !value.is_empty()).map(str::to_owned);
        let named = |name: &str| header(name).unwrap_or_default();
        Some(match cloud {
            Cloud::Tencent => Self {
                cloud,
                service: scope_service(raw).or_else(|| host_label(raw)),
                version: named("x-tc-version"),
                action: named("x-tc-action"),
                region: header("x-tc-region"),
                by_parameters: false,
                xml: false,
            },
            Cloud::Alibaba => Self {
                cloud,
                service: None,
                version: named("x-acs-version"),
                action: named("x-acs-action"),
                region: None,
                by_parameters: false,
                xml: wants_xml(&pairs(&raw.query)),
            },
            Cloud::Zenlayer => Self {
                cloud,
                service: raw.path.strip_prefix("/api/v2/").map(str::to_owned).or_else(|| header("x-zc-service")),
                version: named("x-zc-version"),
                action: named("x-zc-action"),
                region: None,
                by_parameters: false,
                xml: false,
            },
        })
    }

    /// Reads a request under one of the old signatures. They have no `Authorization` header; their parameters are in the
    /// query, in a form, or (Alibaba) in both.
    fn of_parameters(raw: &Raw) -> Option<Self> {
        if raw.headers.contains_key("authorization") || raw.headers.contains_key("x-acs-content-sha256") {
            return None;
        }
        let pairs = raw.parameters();
        let value = |name: &str| {
            let (_, value) = pairs.iter().find(|(key, _)| key == name.as_bytes())?;
            String::from_utf8(value.clone()).ok().filter(|value| !value.is_empty())
        };
        let action = value("Action")?;
        let is_signed = ALIBABA_SIGNATURE.iter().any(|name| value(name).is_some());
        let is_anonymous = || value("Version").is_some() && value("Timestamp").is_some();
        let cloud = match value("SecretId") {
            Some(_) => Cloud::Tencent,
            None if matches!(raw.path.as_str(), "/" | "") && (is_signed || is_anonymous()) => Cloud::Alibaba,
            None => return None,
        };
        Some(Self {
            cloud,
            service: host_label(raw).filter(|_| cloud == Cloud::Tencent),
            version: value("Version").unwrap_or_default(),
            action,
            region: value("Region").filter(|_| cloud == Cloud::Tencent),
            by_parameters: true,
            xml: cloud == Cloud::Alibaba && wants_xml(&pairs),
        })
    }
}

/// Parameters that only Alibaba's old signature has.
const ALIBABA_SIGNATURE: [&str; 5] =
    ["AccessKeyId", "SignatureMethod", "SignatureNonce", "SignatureType", "SignatureVersion"];

fn wants_xml(query: &[(Vec<u8>, Vec<u8>)]) -> bool {
    query.iter().any(|(key, value)| key == b"Format" && value.eq_ignore_ascii_case(b"xml"))
}

fn cloud(raw: &Raw) -> Option<Cloud> {
    let authorization = raw.header("authorization").unwrap_or_default();
    let schemes = [
        ("TC3-", Cloud::Tencent),
        ("ACS3-", Cloud::Alibaba),
        ("ACS4-", Cloud::Alibaba),
        ("acs ", Cloud::Alibaba),
        ("ZC2-", Cloud::Zenlayer),
    ];
    let prefixes = [("x-tc-", Cloud::Tencent), ("x-acs-", Cloud::Alibaba), ("x-zc-", Cloud::Zenlayer)];
    let by_scheme = schemes.iter().find(|(scheme, _)| authorization.starts_with(scheme));
    let by_header =
        || prefixes.iter().find(|(prefix, _)| raw.headers.keys().any(|name| name.as_str().starts_with(prefix)));
    let by_path = || raw.path.starts_with("/api/v2/").then_some(Cloud::Zenlayer);
    by_scheme.or_else(by_header).map(|(_, cloud)| *cloud).or_else(by_path)
}

/// The service of `TC3-HMAC-SHA256 Credential=id/2026-01-02/redis/tc3_request, …`.
///
/// The official SDK for Node.js signs the first label of its endpoint: `127` of `127.0.0.1:4000`. That names no service.
fn scope_service(raw: &Raw) -> Option<String> {
    let (_, credential) = raw.header("authorization")?.split_once("Credential=")?;
    let scope = credential.split([',', ' ']).next()?;
    let service = scope.split('/').nth(2).filter(|service| !service.is_empty())?;
    let host = raw.header("host").unwrap_or_default();
    let is_of_address = host_label(raw).is_none()
        && [host, without_port(host)].iter().any(|host| host.split('.').next() == Some(service));
    (!is_of_address).then(|| service.to_owned())
}

/// A host without its port.
pub(crate) fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port))
            if port.bytes().all(|b| b.is_ascii_digit()) && (!name.contains(':') || name.ends_with(']')) =>
        {
            name
        }
        _ => host,
    }
}

/// `redis` of `redis.tencentcloudapi.com`; an address or a bare name has no label.
pub(crate) fn host_label(raw: &Raw) -> Option<String> {
    let host = without_port(raw.header("host")?);
    let (label, rest) = host.split_once('.')?;
    (rest.contains('.') && !host.bytes().all(|b| b.is_ascii_digit() || b == b'.')).then(|| label.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_cut_off() {
        for (host, name) in [
            ("127.0.0.1:4000", "127.0.0.1"),
            ("127.0.0.1", "127.0.0.1"),
            ("localhost:4000", "localhost"),
            ("[::1]:4000", "[::1]"),
            ("[::1]", "[::1]"),
            ("::1", "::1"),
        ] {
            assert_eq!(without_port(host), name, "{host}");
        }
    }
}
