//! Requests with the signature V3 (ACS3) and its variants, which send the operation and the caller in headers.

use cumulo_core::{
    Error, Model, Outgoing, RequestContext, Scheme,
    sign::{acs3, acs4, hex, time::DateTime},
    time::unix_seconds,
};

use crate::{
    parameters::{Placed, place_parameters},
    request::{Settings, add, is_own, is_rpc, outgoing, scheme},
};

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
    let RequestContext { info, credentials, endpoint, .. } = *context;
    let scheme = scheme(context);
    let rpc = is_rpc(info);
    let Placed { path, mut query, headers, content_type, body, .. } = place_parameters(info, input)?;
    // A request without a signature declares this: in the query for an RPC service, in a header for an ROA service.
    let unsigned = match scheme {
        Scheme::Anonymous | Scheme::Header => Some(("Format", "json")),
        Scheme::Bearer => Some(("SignatureType", "BEARERTOKEN")),
        _ => None,
    };
    let declared = unsigned.filter(|(name, _)| *name != "Format" || settings.format.is_none());
    let format = settings.format.filter(|_| query.iter().all(|(name, _)| name != "Format"));
    let added = declared.into_iter().chain(format.map(|format| ("Format", format))).filter(|_| rpc);
    query.extend(added.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let query = acs3::canonical_query(&mut query);
    let (date, nonce) = (DateTime::from_unix(unix_seconds(context.time)), (context.nonce)());
    let body_hash = (family.hash)(&body);
    let token = credentials.token();

    // The signature covers host, content-type and every x-acs-* header, sorted by name. Proxies may change other
    // headers.
    let mut signed: Vec<(&str, &str)> = Vec::with_capacity(10);
    signed.extend(content_type.map(|value| ("content-type", value)));
    signed.push(("host", endpoint.authority()));
    let session = token.filter(|_| scheme == Scheme::Signed);
    let bearer = token.filter(|_| scheme == Scheme::Bearer);
    signed.extend(session.map(|_| ("x-acs-accesskey-id", credentials.id())));
    signed.push(("x-acs-action", info.action));
    signed.extend(bearer.map(|token| ("x-acs-bearer-token", token.expose())));
    signed.push(("x-acs-content-sha256", body_hash.as_str()));
    signed.push(("x-acs-date", date.as_str()));
    signed.extend(session.map(|token| ("x-acs-security-token", token.expose())));
    signed.push(("x-acs-signature-nonce", &nonce));
    signed.extend(bearer.filter(|_| !rpc).map(|_| ("x-acs-signature-type", "BEARERTOKEN")));
    signed.push(("x-acs-version", info.service.version));
    signed
        .extend(token.filter(|_| scheme == Scheme::IdToken).map(|token| ("x-acs-zero-trust-idtoken", token.expose())));
    let fixed = signed.len();
    signed.extend(headers.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| (name.as_str(), value.as_str())));
    if signed.len() > fixed {
        signed.sort_by_key(|(name, _)| *name);
    }
    let parts = acs3::Request {
        method: info.method,
        path: &path,
        query: &query,
        headers: &signed,
        body_sha256: body_hash.as_str(),
    };
    let authorization = match (scheme, bearer) {
        (Scheme::Signed, _) => Some((family.authorize)(&parts, context, input, settings.product)),
        (_, Some(token)) if family.bearer => Some(format!("Bearer {}", token.expose())),
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
