//! Requests with the signature V3 (ACS3) and its variants, which send the operation and the caller in headers.

use cumulo_core::{
    Error, Model, Outgoing, RequestContext, Scheme, Secret,
    sign::{acs3, acs4, hex, time::DateTime},
    time::unix_seconds,
};

use crate::{
    parameters::{Pairs, Placed, place_parameters},
    request::{Settings, add, is_own, is_rpc, outgoing, scheme},
};

/// The signature type of a request with a bearer token.
const BEARER: &str = "BEARERTOKEN";

/// A signature scheme of the ACS3 family.
struct Family {
    hash: fn(&[u8]) -> hex::Hex,
    authorize: fn(&acs3::Request<'_>, &RequestContext<'_>, &dyn Model, &str) -> String,
    /// True if a bearer token is also sent in `Authorization`.
    bearer: bool,
}

/// Builds and signs a request with ACS3-HMAC-SHA256.
pub(crate) fn acs3(settings: Settings, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
    let authorize = |request: &acs3::Request<'_>, context: &RequestContext<'_>, input: &dyn Model, _: &str| {
        let credentials = context.credentials;
        let authorization = acs3::authorization(request, credentials.id(), credentials.hmac_key());
        context.signed(input, &|| acs3::steps(request, &authorization));
        authorization
    };
    request(settings, &Family { hash: hex::sha256_hex, authorize, bearer: false }, context, input)
}

/// Builds and signs a request with ACS4-HMAC-SHA256.
pub(crate) fn acs4(settings: Settings, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
    let authorize = |request: &acs3::Request<'_>, context: &RequestContext<'_>, input: &dyn Model, product: &str| {
        let credentials = context.credentials;
        let date = DateTime::from_unix(unix_seconds(context.time));
        let day: String = date.as_str().chars().take(10).filter(|c| *c != '-').collect();
        let region = acs4::region(context.region, context.endpoint.authority());
        let scope = acs4::Scope { day: &day, region, product };
        let key = acs4::derive_key(credentials.key().expose(), &scope);
        let authorization = acs4::authorization(request, credentials.id(), &scope, &key);
        context.signed(input, &|| acs4::steps(request, &scope, &authorization));
        authorization
    };
    request(settings, &Family { hash: hex::sha256_hex, authorize, bearer: true }, context, input)
}

/// Builds and signs a request with ACS3-HMAC-SM3.
#[cfg(feature = "sm3")]
pub(crate) fn acs3_sm3(settings: Settings, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
    use cumulo_core::sign::acs3_sm3;

    let authorize = |request: &acs3::Request<'_>, context: &RequestContext<'_>, input: &dyn Model, _: &str| {
        let credentials = context.credentials;
        let authorization = acs3_sm3::authorization(request, credentials.id(), credentials.key().expose());
        context.signed(input, &|| acs3_sm3::steps(request, &authorization));
        authorization
    };
    request(settings, &Family { hash: acs3_sm3::sm3_hex, authorize, bearer: false }, context, input)
}

fn request(
    settings: Settings,
    family: &Family,
    context: &RequestContext<'_>,
    input: &dyn Model,
) -> Result<Outgoing, Error> {
    let RequestContext { info, endpoint, .. } = *context;
    let Placed { path, mut query, headers, content_type, body, .. } = place_parameters(info, input)?;
    add_gateway_parameters(&mut query, settings, context);
    let query = acs3::canonical_query(&mut query);
    let (date, nonce) = (DateTime::from_unix(unix_seconds(context.time)), (context.nonce)());
    let body_hash = (family.hash)(&body);

    // The signature covers host, content-type and every x-acs-* header, sorted by name. Proxies may change other
    // headers.
    let mut signed = caller_headers(context);
    signed.extend(content_type.map(|value| ("content-type", value)));
    signed.extend([
        ("host", endpoint.authority()),
        ("x-acs-action", info.action),
        ("x-acs-content-sha256", body_hash.as_str()),
        ("x-acs-date", date.as_str()),
        ("x-acs-signature-nonce", &nonce),
        ("x-acs-version", info.service.version),
    ]);
    signed.extend(headers.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| (name.as_str(), value.as_str())));
    signed.sort_by_key(|(name, _)| *name);
    let parts = acs3::Request {
        method: info.method,
        path: &path,
        query: &query,
        headers: &signed,
        body_sha256: body_hash.as_str(),
    };
    let authorization = match (scheme(context), context.credentials.token()) {
        (Scheme::Signed, _) => Some((family.authorize)(&parts, context, input, settings.product)),
        (Scheme::Bearer, Some(token)) if family.bearer => Some(format!("Bearer {}", token.expose())),
        _ => None,
    };
    let mut request = outgoing(info, context, path, &query)?;
    add(&mut request, &headers, &signed)?;
    if let Some(authorization) = authorization {
        request.secret_header("authorization", authorization)?;
    }
    request.body = body;
    Ok(request)
}

/// Adds the parameters that the gateway reads from the query of an RPC service: the format of the response, and how a
/// request without a signature is authenticated. The operation's own parameters take precedence.
fn add_gateway_parameters(query: &mut Pairs, settings: Settings, context: &RequestContext<'_>) {
    if !is_rpc(context.info) {
        return;
    }
    let (format, signature_type) = match scheme(context) {
        Scheme::Anonymous | Scheme::Header => (settings.format.or(Some("json")), None),
        Scheme::Bearer => (settings.format, Some(BEARER)),
        _ => (settings.format, None),
    };
    for (name, value) in [("Format", format), ("SignatureType", signature_type)] {
        if let Some(value) = value.filter(|_| query.iter().all(|(own, _)| own != name)) {
            query.push((name.to_owned(), value.to_owned()));
        }
    }
}

/// Returns the headers with the token of the caller.
fn caller_headers<'a>(context: &RequestContext<'a>) -> Vec<(&'a str, &'a str)> {
    let mut headers = Vec::with_capacity(10);
    let Some(token) = context.credentials.token().map(Secret::expose) else { return headers };
    match scheme(context) {
        Scheme::Signed => {
            headers.extend([("x-acs-accesskey-id", context.credentials.id()), ("x-acs-security-token", token)]);
        }
        Scheme::Bearer => {
            headers.push(("x-acs-bearer-token", token));
            // The gateway reads the type from the query of an RPC service.
            if !is_rpc(context.info) {
                headers.push(("x-acs-signature-type", BEARER));
            }
        }
        Scheme::IdToken => headers.push(("x-acs-zero-trust-idtoken", token)),
        _ => {}
    }
    headers
}
