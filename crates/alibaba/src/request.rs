//! The parts of a request that all signature schemes share.

use cumulo_core::{Error, Model, OperationInfo, Outgoing, RequestContext, Scheme};
use http::{HeaderName, HeaderValue, Method, header};

use crate::parameters::Pairs;

/// The value of `User-Agent`.
pub(crate) const USER_AGENT: &str = concat!("cumulo/", env!("CARGO_PKG_VERSION"));

/// The client's options for the requests of a scheme.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Settings {
    /// The product in the scope of the signature, for schemes with such a scope.
    pub(crate) product: &'static str,
    /// The value of the query parameter `Format`, if it is required.
    pub(crate) format: Option<&'static str>,
}

/// Builds and signs a request with one scheme.
pub(crate) type Write = fn(Settings, &RequestContext<'_>, &dyn Model) -> Result<Outgoing, Error>;

/// Returns the scheme that authenticates the caller; anonymous for operations without a signature.
pub(crate) fn scheme(context: &RequestContext<'_>) -> Scheme {
    if context.info.unsigned { Scheme::Anonymous } else { context.credentials.scheme() }
}

pub(crate) fn is_rpc(info: &OperationInfo) -> bool {
    info.path == "/"
}

/// Returns true if the gateway reads a header. The header must then be signed.
pub(crate) fn is_own(name: &str) -> bool {
    name.starts_with("x-acs-")
}

/// Creates a request with the headers that all requests have.
pub(crate) fn outgoing(
    info: &OperationInfo,
    context: &RequestContext<'_>,
    path: String,
    query: &str,
) -> Result<Outgoing, Error> {
    let mut target = path;
    if !query.is_empty() {
        target.push('?');
        target.push_str(query);
    }
    let method = Method::from_bytes(info.method.as_bytes()).map_err(|_| Error::request("malformed HTTP method"))?;
    let mut request = Outgoing::new(method, context.endpoint.clone(), target);
    request.headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request.headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
    if let (Scheme::Header, Some(token)) = (scheme(context), context.credentials.token()) {
        let name = context.credentials.id();
        let value = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(token.expose()).ok());
        let (name, mut value) =
            value.ok_or_else(|| Error::credentials(format!("the header `{name}` or its token is malformed")))?;
        value.set_sensitive(true);
        request.headers.insert(name, value);
    }
    Ok(request)
}

/// Adds the parameters that are sent as headers, and the signed headers.
pub(crate) fn add(to: &mut Outgoing, headers: &Pairs, signed: &[(&str, &str)]) -> Result<(), Error> {
    let headers = headers.iter().filter(|(name, _)| !is_own(name)).map(|(name, value)| (name.as_str(), value.as_str()));
    for (name, value) in headers.chain(signed.iter().copied().filter(|(name, _)| *name != "host")) {
        to.field_header(name, value)?;
    }
    for name in ["x-acs-security-token", "x-acs-bearer-token", "x-acs-zero-trust-idtoken"] {
        if let Some(token) = to.headers.get_mut(name) {
            token.set_sensitive(true);
        }
    }
    Ok(())
}
