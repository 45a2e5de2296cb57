//! Endpoints of services: from the tables of the specs, then from the rule of the provider.

use std::{
    net::{Ipv4Addr, Ipv6Addr},
    sync::Arc,
};

use crate::error::Error;
pub use crate::operation::{Endpoints, Rule};

/// Returns the endpoint `<label>.<label>….<domain>`. Providers derive hosts in this form from the code of a service
/// and a region. Each label has a description, which the error contains: `("cn-hangzhou", "region")`.
///
/// All hosts that are not literals are created by this function, so that no text can result in a host outside the
/// domain of the provider.
///
/// # Errors
/// A text is not a valid label of a host: 1 to 63 of `a-z`, `0-9` and `-`, without `-` at either end.
pub fn host_of_rule(labels: &mut dyn Iterator<Item = (&str, &'static str)>, domain: &str) -> Result<Endpoint, Error> {
    let mut host = String::with_capacity(64);
    for (label, description) in labels {
        check_label(label, description)?;
        host.extend([label, "."]);
    }
    host.push_str(domain);
    Ok(Endpoint::https(host))
}

/// Checks a text that becomes a label of a host.
///
/// # Errors
/// The text is not 1 to 63 of `a-z`, `0-9` and `-`, or begins or ends with `-`. The error contains the text and the
/// description.
pub fn check_label(text: &str, description: &str) -> Result<(), Error> {
    if is_label(text) {
        return Ok(());
    }
    let excerpt: String = text.chars().take(80).collect();
    Err(Error::config(format!(
        "the {description} {excerpt:?} cannot be part of a host name: use 1 to 63 of the characters a-z, 0-9 and -"
    )))
}

pub(crate) fn is_label(text: &str) -> bool {
    let inner = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    matches!(text.len(), 1..=63)
        && text.bytes().all(|byte| inner(&byte))
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Scheme and authority of an endpoint: `rds.aliyuncs.com`, `http://127.0.0.1:8080`.
///
/// The default scheme is HTTPS. Clones are cheap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    https: bool,
    authority: Arc<str>,
}

impl Endpoint {
    /// Reads an endpoint: a host name or an IP address (IPv6 in brackets), and a port unless it is the default port of
    /// the scheme. Returns `None` for any other text.
    ///
    /// The authority is normalized like in HTTP clients, because it is signed: lower case, without a default port.
    pub fn parse(text: &str) -> Option<Self> {
        let (https, rest) = match text.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            Some(_) => return None,
            None => (true, text),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((address, rest)) => {
                let port = if rest.is_empty() { None } else { Some(rest.strip_prefix(':')?) };
                (format!("[{}]", address.parse::<Ipv6Addr>().ok()?), port)
            }
            None => match authority.split_once(':') {
                Some((host, port)) => (host_name(host)?, Some(port)),
                None => (host_name(authority)?, None),
            },
        };
        let default = if https { 443 } else { 80 };
        let digits = |port: &&str| port.bytes().all(|byte| byte.is_ascii_digit());
        let port = match port {
            Some(port) => Some(Some(port).filter(digits)?.parse::<u16>().ok().filter(|port| *port != 0)?),
            None => None,
        };
        let authority = match port.filter(|port| *port != default) {
            Some(port) => format!("{host}:{port}"),
            None => host,
        };
        Some(Self { https, authority: authority.into() })
    }

    /// Creates the HTTPS endpoint of a host. The host is not checked: use it for literals and tables only. Use
    /// [`host_of_rule`] for hosts from other text.
    pub fn https(host: impl Into<String>) -> Self {
        Self { https: true, authority: host.into().into() }
    }

    /// Returns the host, and the port unless it is the default: the `Host` header.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }

    /// Returns true if requests to the endpoint leave the machine unencrypted.
    pub fn is_exposed(&self) -> bool {
        let authority = &*self.authority;
        let host = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((address, _)) => return !self.https && !address.parse().is_ok_and(|ip: Ipv6Addr| ip.is_loopback()),
            None => authority.split(':').next().unwrap_or_default(),
        };
        let loopback = host == "localhost" || host.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback());
        !self.https && !loopback
    }
}

/// Returns a host name in lower case, or an IPv4 address. A host name may contain `_`, because names of containers may
/// contain it.
fn host_name(host: &str) -> Option<String> {
    let is_valid = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // URL parsers read a host whose last label is a number as an IPv4 address, including the forms 127.1 and
    // 0x7f000001.
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x");
    let valid = host.len() <= 253 && host.split('.').all(is_valid) && (!is_number || host.parse::<Ipv4Addr>().is_ok());
    valid.then(|| host.to_ascii_lowercase())
}

/// Reads an endpoint. The error contains `source`, the origin of the text: a program, a variable, a profile.
pub(crate) fn read(text: &str, source: &str) -> Result<Endpoint, Error> {
    Endpoint::parse(text).ok_or_else(|| {
        Error::config(format!(
            "malformed endpoint {} ({source}): expected a host, or http(s)://host[:port] without a path",
            quoted(text)
        ))
    })
}

/// Returns the text of a malformed endpoint for an error, unless it may contain a password.
fn quoted(text: &str) -> String {
    if text.contains('@') {
        "with a user name".into()
    } else {
        format!("{:?}", text.chars().take(100).collect::<String>())
    }
}

/// The environment variable that allows plain HTTP for all endpoints.
pub(crate) const ALLOW_HTTP: &str = "CUMULO_ALLOW_HTTP";

/// Rejects plain HTTP to other machines, unless it is allowed.
pub(crate) fn check_scheme(endpoint: &Endpoint, allowed: bool, source: &str) -> Result<(), Error> {
    if allowed || !endpoint.is_exposed() {
        return Ok(());
    }
    Err(Error::config(format!(
        "the endpoint http://{} ({source}) would send credentials unencrypted: use https://, or allow it with \
         `ClientBuilder::allow_http` or {ALLOW_HTTP}=1",
        endpoint.authority()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalizes_an_endpoint_like_an_http_client() {
        for (text, scheme, authority) in [
            ("rds.aliyuncs.com", "https", "rds.aliyuncs.com"),
            ("https://RDS.aliyuncs.com/", "https", "rds.aliyuncs.com"),
            ("https://rds.aliyuncs.com:443", "https", "rds.aliyuncs.com"),
            ("https://rds.aliyuncs.com:80", "https", "rds.aliyuncs.com:80"),
            ("http://my_mock:08080", "http", "my_mock:8080"),
            ("http://127.0.0.1:80", "http", "127.0.0.1"),
            ("http://[0:0::1]:8080", "http", "[::1]:8080"),
            ("https://[2001:DB8::1]", "https", "[2001:db8::1]"),
        ] {
            let endpoint = Endpoint::parse(text);
            let read = endpoint.as_ref().map(|endpoint| (endpoint.scheme(), endpoint.authority()));
            assert_eq!(read, Some((scheme, authority)), "{text}");
        }
    }

    #[test]
    fn rejects_text_other_than_host_and_port() {
        for text in [
            "",
            "/",
            "https://",
            "ftp://host",
            "host/path",
            "host?x",
            "host#x",
            "user@host",
            "a:b@host",
            "host:",
            "host:0",
            "host:65536",
            "host:+80",
            "host:8 0",
            "ho st",
            "host\t",
            "host\r\nx: y",
            "ho\u{f6}st",
            "host.",
            ".host",
            "a..b",
            "-a.b",
            "a-.b",
            "[::1",
            "[::1]x",
            "[::1]:",
            "[::g]",
            "[127.0.0.1]",
            "::1",
            "127.1",
            "0x7f.1",
            "1.2.3.256",
            "a.0x10",
            "https://https://host",
            "host\\x",
            "%31.com",
            "[::1%25eth0]",
            "HTTP://host",
        ] {
            assert_eq!(Endpoint::parse(text), None, "{text:?}");
        }
        assert_eq!(Endpoint::parse(&format!("{}a", "a.".repeat(127))), None);
    }

    #[test]
    fn only_plain_http_to_other_machines_is_exposed() {
        for (text, exposed) in [
            ("http://example.com", true),
            ("https://example.com", false),
            ("http://127.0.0.1:1", false),
            ("http://127.8.9.1", false),
            ("http://[::1]:1", false),
            ("http://localhost", false),
            ("http://LOCALHOST:90", false),
            ("http://localhost.example.com", true),
            ("http://128.0.0.1", true),
            ("http://[::2]", true),
            ("http://127.0.0.1.example.com", true),
        ] {
            assert_eq!(Endpoint::parse(text).map(|endpoint| endpoint.is_exposed()), Some(exposed), "{text}");
        }
    }

    #[test]
    fn accepts_labels_of_letters_digits_and_hyphens() {
        for (text, valid) in [
            ("cn-hangzhou", true),
            ("a", true),
            ("", false),
            ("-a", false),
            ("a-", false),
            ("a.b", false),
            ("A", false),
            ("evil.com/", false),
            ("x@evil", false),
            ("a\tb", false),
            ("a\u{430}", false),
        ] {
            assert_eq!(check_label(text, "region").is_ok(), valid, "{text:?}");
        }
        assert!(check_label(&"a".repeat(63), "region").is_ok() && check_label(&"a".repeat(64), "region").is_err());
    }
}
