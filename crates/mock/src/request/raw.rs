//! A request as it was received, without any decoding.

use bytes::Bytes;
use http::{HeaderMap, request::Parts};

use crate::encoding::pairs;

/// Media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A request as it was received.
pub(crate) struct Raw {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Raw {
    /// Creates a request from its head. The body is added later.
    pub(crate) fn new(head: Parts) -> Self {
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: Bytes::new(),
        }
    }

    /// Returns the value of a header, if the header is present and its value is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        std::str::from_utf8(value.as_bytes()).ok()
    }

    /// Returns true if the action and the signature may be in a form, so that the head alone does not name the
    /// operation.
    pub(crate) fn may_name_operation_in_body(&self) -> bool {
        self.is_form() && !self.headers.contains_key("authorization")
    }

    /// Returns true if the body is a form.
    pub(crate) fn is_form(&self) -> bool {
        self.media_type() == FORM
    }

    /// Returns the parameters of the query, followed by the parameters of the form.
    pub(crate) fn parameters(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let mut all = pairs(&self.query);
        if self.is_form() {
            all.extend(pairs(&String::from_utf8_lossy(&self.body)));
        }
        all
    }

    /// Returns the media type without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// Returns true if the request uses version 1 of the signature of Alibaba's ROA operations: it has this signature,
    /// or it is unsigned and does not have the headers that clients of the later schemes always send.
    pub(crate) fn is_roa_v1(&self) -> bool {
        match self.header("authorization") {
            Some(value) => value.starts_with("acs "),
            None => !self.headers.contains_key("x-acs-content-sha256") && !self.headers.contains_key("x-acs-action"),
        }
    }
}

/// Returns a host without its port.
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

/// Returns the first label of the host, such as `redis` of `redis.tencentcloudapi.com`. Returns `None` for an IP
/// address or a host name without a domain.
pub(crate) fn host_label(raw: &Raw) -> Option<String> {
    let host = without_port(raw.header("host")?);
    let (label, rest) = host.split_once('.')?;
    (rest.contains('.') && !host.bytes().all(|b| b.is_ascii_digit() || b == b'.')).then(|| label.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_the_port_of_a_host() {
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
