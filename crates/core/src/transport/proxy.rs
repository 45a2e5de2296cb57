//! Proxies from environment variables, with the names and the rules of curl.

use std::{env, ffi::OsString};

use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::error::Error;

/// The proxies of the environment.
pub(super) struct Proxies(Matcher);

impl Proxies {
    /// Reads the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower
    /// case. Returns `None` if no proxy is set.
    ///
    /// # Errors
    /// A variable is not the URL of a proxy, or its scheme is not supported by this build.
    pub(super) fn from_environment() -> Result<Option<Self>, Error> {
        Self::read(|name| env::var_os(name))
    }

    /// Reads the proxies from the variables of a test.
    #[cfg(test)]
    pub(super) fn from_variables(variables: &[(&str, &str)]) -> Result<Option<Self>, Error> {
        Self::read(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
    }

    fn read(variable: impl Fn(&str) -> Option<OsString>) -> Result<Option<Self>, Error> {
        let first = |names: [&'static str; 2]| {
            let set = names.into_iter().find_map(|name| Some((name, variable(name)?)));
            set.filter(|(_, value)| !value.is_empty()).map(|(name, value)| text(name, value)).transpose()
        };
        // In a CGI program, `HTTP_PROXY` contains the header `Proxy` of the request (httpoxy.org).
        let cgi = variable("REQUEST_METHOD").is_some();
        let http = if cgi { None } else { first(["HTTP_PROXY", "http_proxy"])? };
        let (https, all) = (first(["HTTPS_PROXY", "https_proxy"])?, first(["ALL_PROXY", "all_proxy"])?);
        let none = first(["NO_PROXY", "no_proxy"])?;
        let proxies = [&https, &http, &all];
        if proxies.iter().all(|proxy| proxy.is_none()) {
            return Ok(None);
        }
        for (name, value) in proxies.into_iter().flatten() {
            check(name, value)?;
        }
        let value = |variable: Option<(&str, String)>| variable.map(|(_, value)| value).unwrap_or_default();
        let matcher = Matcher::builder().https(value(https)).http(value(http)).all(value(all)).no(value(none));
        Ok(Some(Self(matcher.build())))
    }

    /// Returns the proxy of a destination.
    pub(super) fn of(&self, destination: &Uri) -> Option<Intercept> {
        self.0.intercept(destination)
    }

    /// Returns the value of `Proxy-Authorization` for a plain HTTP request, which the proxy forwards without a tunnel.
    pub(super) fn authorization(&self, destination: &Uri) -> Option<HeaderValue> {
        if destination.scheme_str() != Some("http") {
            return None;
        }
        self.of(destination)?.basic_auth().cloned()
    }
}

fn text(name: &'static str, value: OsString) -> Result<(&'static str, String), Error> {
    let value =
        value.into_string().map_err(|_| Error::config(format!("the environment variable {name} is not UTF-8")))?;
    Ok((name, value))
}

/// Checks that a variable contains a proxy that this build supports. Errors omit its value, which may contain a
/// password.
fn check(name: &str, value: &str) -> Result<(), Error> {
    let scheme = value.split_once("://").map_or("http", |(scheme, _)| scheme);
    let socks = matches!(scheme, "socks4" | "socks4a" | "socks5" | "socks5h");
    let problem = if !(socks || matches!(scheme, "http" | "https")) {
        "has an unsupported proxy scheme: use http or https, or a SOCKS scheme with the feature `socks`"
    } else if socks && !cfg!(feature = "socks") {
        "contains a SOCKS proxy: build with the feature `socks`, or use http or https"
    } else if !is_url(value) {
        "is not the URL of a proxy: set it to [http://][user:password@]host[:port]"
    } else {
        return Ok(());
    };
    Err(Error::config(format!("the environment variable {name} {problem}, or unset the variable")))
}

fn is_url(proxy: &str) -> bool {
    let read = Matcher::builder().all(proxy).build().intercept(&Uri::from_static("http://destination/"));
    // The parser accepts any text as a port.
    read.and_then(|proxy| proxy.uri().authority().cloned())
        .is_some_and(|authority| authority.host().len() == authority.as_str().len() || authority.port_u16().is_some())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn proxy(variables: &[(&str, &str)], destination: &'static str) -> Option<String> {
        let proxies = Proxies::from_variables(variables).unwrap()?;
        proxies.of(&Uri::from_static(destination)).map(|proxy| proxy.uri().to_string())
    }

    #[test]
    fn selects_the_proxy_by_the_scheme_of_the_destination() {
        let (http, https) = ("http://a.example/", "https://a.example/");
        assert_eq!(proxy(&[], https), None);
        assert_eq!(proxy(&[("HTTPS_PROXY", "")], https), None);
        let https_only = [("https_proxy", "p.example:8080")];
        assert_eq!(proxy(&https_only, https).as_deref(), Some("http://p.example:8080/"));
        assert_eq!(proxy(&https_only, http), None);
        let all = [("ALL_PROXY", "https://u:p@p.example"), ("NO_PROXY", "b.example, .a.example")];
        assert_eq!(proxy(&all, "http://c.example/").as_deref(), Some("https://p.example/"));
        assert_eq!(proxy(&all, http), None);
        assert_eq!(proxy(&[("HTTP_PROXY", "p.example"), ("REQUEST_METHOD", "GET")], http), None);
    }

    #[test]
    fn the_error_of_a_malformed_proxy_names_the_variable_and_omits_the_value() {
        for value in ["http://", "://p", "http://u:hunter2@", "p.example:port", "http:// p", "%%"] {
            for name in ["HTTPS_PROXY", "http_proxy", "ALL_PROXY"] {
                let error =
                    Proxies::from_variables(&[(name, value)]).err().map(|error| error.to_string()).unwrap_or_default();
                assert!(error.contains(name) && !error.contains("hunter2"), "{name}={value}: {error}");
            }
        }
        let error = Proxies::from_variables(&[("ALL_PROXY", "ftp://u:secret@p.example")]).err().unwrap().to_string();
        assert!(error.contains("ALL_PROXY") && error.contains("scheme") && !error.contains("secret"), "{error}");
    }

    #[test]
    fn accepts_socks_proxies_only_with_the_feature() {
        for scheme in ["socks4", "socks4a", "socks5", "socks5h"] {
            let proxies = Proxies::from_variables(&[("ALL_PROXY", &format!("{scheme}://p.example:1080"))]);
            match cfg!(feature = "socks") {
                true => assert!(proxies.unwrap().is_some()),
                false => assert!(proxies.err().unwrap().to_string().contains("feature `socks`")),
            }
        }
    }
}
