//! A request as it arrived: nothing is decoded.

use bytes::Bytes;
use http::{HeaderMap, request::Parts};

use crate::encoding::pairs;

/// The media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

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

    /// Returns whether a request has the first signature of Alibaba's ROA operations: it is signed with it, or it is
    /// unsigned and lacks the headers that the later schemes always send.
    pub(crate) fn is_roa_v1(&self) -> bool {
        match self.header("authorization") {
            Some(value) => value.starts_with("acs "),
            None => !self.headers.contains_key("x-acs-content-sha256") && !self.headers.contains_key("x-acs-action"),
        }
    }
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
