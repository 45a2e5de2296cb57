//! A request as it came, and what it says of itself.

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

    /// The media type without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }
}

/// What a request asks for, read from its headers and path; from its parameters where the old signatures put it.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) cloud: Cloud,
    /// The service, where the request names it: signing scope (Tencent), path (Zenlayer).
    pub(crate) service: Option<String>,
    pub(crate) version: String,
    pub(crate) action: String,
    pub(crate) region: Option<String>,
    /// Whether operation and caller are parameters, as the old signatures have them.
    pub(crate) by_parameters: bool,
    /// Whether the answer is to be XML.
    pub(crate) xml: bool,
}

impl Call {
    /// Tells whose request it is: by parameters that only the old signatures have, else by the signature's scheme, else
    /// by the headers, else by the path.
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
                service: scope_service(raw.header("authorization").unwrap_or_default()).or_else(|| host_label(raw)),
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

    fn of_parameters(raw: &Raw) -> Option<Self> {
        let form = raw.method == "POST" && raw.query.is_empty() && raw.media_type() == FORM;
        let pairs = if form { pairs(&String::from_utf8_lossy(&raw.body)) } else { pairs(&raw.query) };
        let value = |name: &str| {
            let (_, value) = pairs.iter().find(|(key, _)| key == name.as_bytes())?;
            String::from_utf8(value.clone()).ok().filter(|value| !value.is_empty())
        };
        let action = value("Action")?;
        let cloud = match (value("SecretId"), value("SignatureNonce")) {
            (Some(_), _) => Cloud::Tencent,
            (None, Some(_)) if raw.path == "/" => Cloud::Alibaba,
            _ => return None,
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

fn wants_xml(query: &[(Vec<u8>, Vec<u8>)]) -> bool {
    query.iter().any(|(key, value)| key == b"Format" && value.eq_ignore_ascii_case(b"xml"))
}

fn cloud(raw: &Raw) -> Option<Cloud> {
    let authorization = raw.header("authorization").unwrap_or_default();
    let prefixes =
        [("TC3-", "x-tc-", Cloud::Tencent), ("ACS3-", "x-acs-", Cloud::Alibaba), ("ZC2-", "x-zc-", Cloud::Zenlayer)];
    let by_scheme = prefixes.iter().find(|(scheme, _, _)| authorization.starts_with(scheme));
    let by_header =
        || prefixes.iter().find(|(_, prefix, _)| raw.headers.keys().any(|name| name.as_str().starts_with(prefix)));
    let by_path = || raw.path.starts_with("/api/v2/").then_some(Cloud::Zenlayer);
    by_scheme.or_else(by_header).map(|(_, _, cloud)| *cloud).or_else(by_path)
}

/// `redis` of `TC3-HMAC-SHA256 Credential=id/2026-01-02/redis/tc3_request, …`.
fn scope_service(authorization: &str) -> Option<String> {
    let (_, credential) = authorization.split_once("Credential=")?;
    let scope = credential.split([',', ' ']).next()?;
    scope.split('/').nth(2).filter(|service| !service.is_empty()).map(str::to_owned)
}

/// `redis` of `redis.tencentcloudapi.com`; an address or a bare name has no label.
pub(crate) fn host_label(raw: &Raw) -> Option<String> {
    let host = raw.header("host")?;
    let host = host.split(':').next()?;
    let (label, rest) = host.split_once('.')?;
    (rest.contains('.') && !host.bytes().all(|b| b.is_ascii_digit() || b == b'.')).then(|| label.to_ascii_lowercase())
}
