//! Where a service is reached: tables from the specs, then the provider's rule.

use std::{
    net::{Ipv4Addr, Ipv6Addr},
    sync::Arc,
};

use crate::error::Error;
pub use crate::operation::{Endpoints, Rule};

/// Returns the endpoint `<label>.<label>….<domain>`, as providers' rules make it from a service's code and a region. Each
/// label comes with its meaning, for the error: `("cn-hangzhou", "region")`.
///
/// All hosts that are not literals are made here, so that no text can leave the provider's domain.
///
/// # Errors
/// A text is not one label of a host: 1 to 63 of `a-z`, `0-9` and `-`, without `-` at either end.
pub fn host_of_rule(labels: &mut dyn Iterator<Item = (&str, &'static str)>, domain: &str) -> Result<Endpoint, Error> {
    let mut host = String::with_capacity(64);
    for (label, meaning) in labels {
        check_label(label, meaning)?;
        host.extend([label, "."]);
    }
    host.push_str(domain);
    Ok(Endpoint::https(host))
}

/// Checks a text that goes into a host as one label of it.
///
/// # Errors
/// It is not 1 to 63 of `a-z`, `0-9` and `-`, or begins or ends with `-`. The error names the text and its meaning.
pub fn check_label(text: &str, meaning: &str) -> Result<(), Error> {
    if is_label(text) {
        return Ok(());
    }
    let shown: String = text.chars().take(80).collect();
    Err(Error::config(format!(
        "the {meaning} {shown:?} cannot be part of a host name: use 1 to 63 of the characters a-z, 0-9 and -"
    )))
}

pub(crate) fn is_label(text: &str) -> bool {
    let inner = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    matches!(text.len(), 1..=63)
        && text.bytes().all(|byte| inner(&byte))
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Scheme and authority of an endpoint that a program gives: `rds.aliyuncs.com`, `http://127.0.0.1:8080`.
///
/// HTTPS unless it says `http://`. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    https: bool,
    authority: Arc<str>,
}

impl Endpoint {
    /// Reads an endpoint: a host name or an IP address (IPv6 in brackets), a port where it is not the scheme's own, and
    /// nothing else. `None` if it is anything else.
    ///
    /// The authority is kept as HTTP clients send it, since it is signed: in lower case, without the scheme's own port.
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
        let usual = if https { 443 } else { 80 };
        let digits = |port: &&str| port.bytes().all(|byte| byte.is_ascii_digit());
        let port = match port {
            Some(port) => Some(Some(port).filter(digits)?.parse::<u16>().ok().filter(|port| *port != 0)?),
            None => None,
        };
        let authority = match port.filter(|port| *port != usual) {
            Some(port) => format!("{host}:{port}"),
            None => host,
        };
        Some(Self { https, authority: authority.into() })
    }

    /// Returns the endpoint of a host by HTTPS. The host is not checked: it is for literals and tables. A host made from
    /// other text comes from [`host_of_rule`].
    pub fn https(host: impl Into<String>) -> Self {
        Self { https: true, authority: host.into().into() }
    }

    /// Host, with the port where one is named: the `Host` header.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        if self.https { "https" } else { "http" }
    }

    /// Whether what is sent there leaves the machine unencrypted.
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

/// A host name in lower case, or an IPv4 address. User-given names may have `_`, as containers' names do.
fn host_name(host: &str) -> Option<String> {
    let is_valid = |label: &str| {
        !label.is_empty()
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // What ends in a number is read as an IPv4 address by URL parsers, in forms such as 127.1 and 0x7f000001, too.
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x");
    let valid = host.len() <= 253 && host.split('.').all(is_valid) && (!is_number || host.parse::<Ipv4Addr>().is_ok());
    valid.then(|| host.to_ascii_lowercase())
}

/// Reads an endpoint that comes from `source`: a program, a variable, a profile.
pub(crate) fn read(text: &str, source: &str) -> Result<Endpoint, Error> {
    Endpoint::parse(text).ok_or_else(|| {
        Error::config(format!(
            "malformed endpoint {} ({source}): give a host, or http(s)://host[:port] without a path",
            quoted(text)
        ))
    })
}

/// The text of a malformed endpoint, unless it has what may be a password.
fn quoted(text: &str) -> String {
    if text.contains('@') {
        "with a user name".into()
    } else {
        format!("{:?}", text.chars().take(100).collect::<String>())
    }
}

/// The variable that allows endpoints by plain HTTP everywhere.
pub(crate) const ALLOW_HTTP: &str = "CUMULO_ALLOW_HTTP";

/// Refuses plain HTTP beyond this machine, unless it is allowed.
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
    fn an_endpoint_is_read_as_http_clients_send_it() {
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
    fn anything_beyond_host_and_port_is_refused() {
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
    fn only_plain_http_beyond_the_machine_is_exposed() {
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
    fn a_label_is_letters_digits_and_hyphens() {
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
