//! The operation that a request names.

use crate::{
    cloud::Cloud,
    encoding::pairs,
    request::raw::{Raw, host_label, without_port},
};

/// The operation that a request names, read from its headers and path or, with the old signatures, from its
/// parameters.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) cloud: Cloud,
    /// Service, if the request names it: in the signing scope or host (Tencent), or in the path or a header
    /// (Zenlayer).
    pub(crate) service: Option<String>,
    pub(crate) version: String,
    /// Action; empty if the request does not name one.
    pub(crate) action: String,
    pub(crate) region: Option<String>,
    /// True if action, access key and signature are parameters, as with the old signatures.
    pub(crate) by_parameters: bool,
    /// True if the request requires a response in XML.
    pub(crate) xml: bool,
}

impl Call {
    /// Creates a call to a cloud without any names.
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

    /// Reads the cloud, version and action of a request: from its parameters if they contain an old signature,
    /// otherwise from the scheme of `Authorization`, the headers and the path.
    pub(crate) fn read(raw: &Raw) -> Option<Self> {
        if let Some(call) = Self::read_parameters(raw) {
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
                xml: is_xml_requested(&pairs(&raw.query)),
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

    /// Reads a request with one of the old signatures, which has no `Authorization` header. Its parameters are in the
    /// query, in a form, or (Alibaba) in both.
    fn read_parameters(raw: &Raw) -> Option<Self> {
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
            xml: cloud == Cloud::Alibaba && is_xml_requested(&pairs),
        })
    }
}

/// Parameters that occur only in requests with Alibaba's old signature.
const ALIBABA_SIGNATURE: [&str; 5] =
    ["AccessKeyId", "SignatureMethod", "SignatureNonce", "SignatureType", "SignatureVersion"];

fn is_xml_requested(query: &[(Vec<u8>, Vec<u8>)]) -> bool {
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

/// Returns the service of the scope in `TC3-HMAC-SHA256 Credential=id/2026-01-02/redis/tc3_request, …`.
///
/// The official SDK for Node.js signs the first label of its endpoint, such as `127` of `127.0.0.1:4000`, even if the
/// label is not the name of a service. Returns `None` in this case.
fn scope_service(raw: &Raw) -> Option<String> {
    let (_, credential) = raw.header("authorization")?.split_once("Credential=")?;
    let scope = credential.split([',', ' ']).next()?;
    let service = scope.split('/').nth(2).filter(|service| !service.is_empty())?;
    let host = raw.header("host").unwrap_or_default();
    let is_address_label = host_label(raw).is_none()
        && [host, without_port(host)].iter().any(|host| host.split('.').next() == Some(service));
    (!is_address_label).then(|| service.to_owned())
}
