//! Requests with the signature before ACS3: all parameters in the query (RPC), or `Authorization: acs …` (ROA).

use std::time::Duration;

use cumulo_core::{
    Error, Model, Outgoing, Presigned, RequestContext, Scheme, Secret,
    model::{Location, params},
    sign::{acs3, roa_v1, rpc_v1, time::DateTime},
    time::unix_seconds,
};

use crate::{
    parameters::{Pairs, Placed, place_parameters},
    request::{Settings, add, is_own, is_rpc, outgoing, scheme},
};

/// The maximum difference between the time of a request and the server's clock.
const WINDOW: Duration = Duration::from_secs(15 * 60);

pub(crate) fn request(settings: Settings, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
    let placed = place_parameters(context.info, input)?;
    if is_rpc(context.info) { rpc(settings, context, input, placed) } else { roa(context, input, placed) }
}

fn rpc(settings: Settings, context: &RequestContext<'_>, input: &dyn Model, placed: Placed) -> Result<Outgoing, Error> {
    let info = context.info;
    let Placed { path, query, headers, form, content_type, body } = placed;
    let query = signed_query(settings, context, input, info.method, query, form)?;
    let mut request = outgoing(info, context, path, &query)?;
    let mut own = vec![("x-acs-action", info.action), ("x-acs-version", info.service.version)];
    own.extend(content_type.map(|value| ("content-type", value)));
    own.extend(id_token(context).map(|token| ("x-acs-zero-trust-idtoken", token.expose())));
    own.extend(headers.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| (&**name, &**value)));
    add(&mut request, &headers, &own)?;
    request.body = body;
    Ok(request)
}

/// Returns the encoded query with the common parameters and the signature.
fn signed_query(
    settings: Settings,
    context: &RequestContext<'_>,
    input: &dyn Model,
    method: &str,
    mut query: Pairs,
    form: Option<Pairs>,
) -> Result<String, Error> {
    let RequestContext { info, credentials, .. } = *context;
    let (date, nonce) = (DateTime::from_unix(unix_seconds(context.time)), (context.nonce)());
    let mut common = vec![
        ("Action", info.action),
        ("Format", settings.format.unwrap_or("json")),
        ("SignatureNonce", &nonce),
        ("Timestamp", date.as_str()),
        ("Version", info.service.version),
    ];
    let token = credentials.token().map(Secret::expose);
    let scheme = scheme(context);
    match scheme {
        Scheme::Signed => {
            common.extend([
                ("AccessKeyId", credentials.id()),
                ("SignatureMethod", rpc_v1::METHOD),
                ("SignatureVersion", rpc_v1::VERSION),
            ]);
            common.extend(token.map(|token| ("SecurityToken", token)));
        }
        Scheme::Bearer => {
            common.push(("SignatureType", "BEARERTOKEN"));
            common.extend(token.map(|token| ("BearerToken", token)));
        }
        _ => {}
    }
    // The operation's own parameters take precedence, because some operations have a parameter `Format`.
    let common = common.into_iter().filter(|(name, _)| query.iter().all(|(own, _)| own != name));
    let common: Vec<_> = common.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    query.extend(common);
    if scheme == Scheme::Signed {
        let mut all = query.clone();
        all.extend(form.into_iter().flatten());
        let canonical = acs3::canonical_query(&mut all);
        let signature = rpc_v1::signature(method, &canonical, credentials.key().expose());
        context.signed(input, &|| rpc_v1::steps(method, &canonical, &signature));
        query.push(("Signature".into(), signature));
    }
    Ok(acs3::canonical_query(&mut query))
}

fn roa(context: &RequestContext<'_>, input: &dyn Model, placed: Placed) -> Result<Outgoing, Error> {
    let RequestContext { info, credentials, .. } = *context;
    let Placed { path, mut query, headers, content_type, body, .. } = placed;
    query.sort();
    let (date, nonce) = (roa_v1::http_date(unix_seconds(context.time)), (context.nonce)());
    let scheme = scheme(context);
    let token = credentials.token();
    let session = token.filter(|_| scheme == Scheme::Signed);
    let bearer = token.filter(|_| scheme == Scheme::Bearer);
    let mut own: Vec<(&str, &str)> = Vec::with_capacity(10);
    own.extend(session.map(|_| ("x-acs-accesskey-id", credentials.id())));
    own.push(("x-acs-action", info.action));
    own.extend(bearer.map(|token| ("x-acs-bearer-token", token.expose())));
    own.extend(session.map(|token| ("x-acs-security-token", token.expose())));
    own.push(("x-acs-signature-method", roa_v1::METHOD));
    own.push(("x-acs-signature-nonce", &nonce));
    own.extend(bearer.map(|_| ("x-acs-signature-type", "BEARERTOKEN")));
    own.push(("x-acs-signature-version", roa_v1::VERSION));
    own.push(("x-acs-version", info.service.version));
    own.extend(id_token(context).map(|token| ("x-acs-zero-trust-idtoken", token.expose())));
    own.extend(headers.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| (&**name, &**value)));
    own.sort_by_key(|(name, _)| *name);
    let parts = roa_v1::Request {
        method: info.method,
        accept: "application/json",
        content_md5: "",
        content_type: content_type.unwrap_or_default(),
        date: &date,
        headers: &own,
        path: &path,
        query: &query,
    };
    let authorization = (scheme == Scheme::Signed).then(|| {
        let authorization = roa_v1::authorization(&parts, credentials.id(), credentials.key().expose());
        context.signed(input, &|| roa_v1::steps(&parts, &authorization));
        authorization
    });
    let encoded = acs3::canonical_query(&mut query.clone());
    let mut request = outgoing(info, context, path.clone(), &encoded)?;
    own.extend(content_type.map(|value| ("content-type", value)));
    own.push(("date", &date));
    add(&mut request, &headers, &own)?;
    if let Some(authorization) = authorization {
        request.secret_header("authorization", authorization)?;
    }
    request.body = body;
    Ok(request)
}

fn id_token<'a>(context: &RequestContext<'a>) -> Option<&'a Secret> {
    context.credentials.token().filter(|_| scheme(context) == Scheme::IdToken)
}

/// Signs a request as a URL. Only RPC operations with all parameters in the query support this.
pub(crate) fn presign(settings: Settings, context: &RequestContext<'_>, input: &dyn Model) -> Result<Presigned, Error> {
    let info = context.info;
    let rejected = |reason: &str| Err(Error::request(format!("{} cannot be a URL: {reason}", info.action)));
    if !is_rpc(info) {
        return rejected("it is an ROA operation, which is signed in a header");
    }
    if scheme(context) != Scheme::Signed {
        return Err(Error::credentials("a presigned URL requires an access key"));
    }
    let mut outside_query = None;
    params(input, &mut |param| {
        if matches!(param.location, Location::Body | Location::WholeBody | Location::Header) {
            outside_query = Some(param.name.to_owned());
        }
    });
    if let Some(name) = outside_query {
        return rejected(&format!("`{name}` is sent in the body or in a header"));
    }
    let Placed { query, .. } = place_parameters(info, input)?;
    let query = signed_query(settings, context, input, "GET", query, None)?;
    Ok(Presigned::new(format!("/?{query}"), WINDOW))
}
