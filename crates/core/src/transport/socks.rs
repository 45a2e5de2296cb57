//! SOCKS proxies, versions 4a and 5. The proxy resolves names, also for `socks4://` and `socks5://`, because the
//! resolver of the SOCKS library would block the thread.

use http::{
    Uri,
    uri::{Authority, Scheme},
};
use hyper_util::client::{
    legacy::connect::{
        Connection, HttpConnector,
        proxy::{SocksV4, SocksV5},
    },
    proxy::matcher::Intercept,
};
use tower_service::Service;

use super::BoxError;

/// The port of SOCKS proxies (RFC 1928).
const PORT: u16 = 1080;

/// Connects to the destination through a SOCKS proxy. Returns `None` if the proxy is not a SOCKS proxy.
pub(super) async fn connect(
    tcp: &HttpConnector,
    proxy: &Intercept,
    destination: &Uri,
) -> Option<Result<impl hyper::rt::Read + hyper::rt::Write + Connection + Send + Unpin + use<>, BoxError>> {
    let version = proxy.uri().scheme_str().filter(|scheme| scheme.starts_with("socks"))?;
    let default_port = if destination.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
    let (uri, destination) = match (with_port(proxy.uri(), PORT), with_port(destination, default_port)) {
        (Ok(uri), Ok(destination)) => (uri, destination),
        (Err(error), _) | (_, Err(error)) => return Some(Err(error.into())),
    };
    Some(if version.starts_with("socks4") {
        SocksV4::new(uri, tcp.clone()).call(destination).await.map_err(BoxError::from)
    } else {
        let socks = SocksV5::new(uri, tcp.clone());
        let mut socks = match proxy.raw_auth() {
            Some((user, password)) => socks.with_auth(user.to_owned(), password.to_owned()),
            None => socks,
        };
        socks.call(destination).await.map_err(BoxError::from)
    })
}

/// Returns the URI with an explicit port, because the library otherwise assumes port 80 or 443.
fn with_port(uri: &Uri, port: u16) -> Result<Uri, http::Error> {
    let mut parts = uri.clone().into_parts();
    if let (None, Some(host)) = (uri.port(), uri.host()) {
        parts.authority = Some(Authority::try_from(format!("{host}:{port}"))?);
    }
    Ok(Uri::from_parts(parts)?)
}
