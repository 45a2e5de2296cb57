//! `GET` requests, and the signature v1, which sends the action, the caller and the signature as parameters.

use std::time::Duration;

use cumulo_core::{
    BodyStyle, Error, Model, OperationInfo, Outgoing, Presigned, RequestContext, Scheme, Secret,
    model::{flatten_from, params, try_params},
    sign::{
        acs3::{canonical_query, form_body},
        tencent_v1,
    },
    time::unix_seconds,
};
use http::{HeaderValue, Method, header};

use crate::request::{FORM, REQUEST_CLIENT, outgoing};

/// The maximum difference between the time of a request and the server's clock.
const WINDOW: Duration = Duration::from_secs(5 * 60);
/// The maximum length of a query in bytes that the provider accepts.
const MAX_QUERY: usize = 32 * 1024;
/// The common parameters of requests. A field with one of these names cannot be distinguished from the common
/// parameter.
const COMMON: [&str; 11] = [
    "Action",
    "Language",
    "Nonce",
    "Region",
    "RequestClient",
    "SecretId",
    "Signature",
    "SignatureMethod",
    "Timestamp",
    "Token",
    "Version",
];

/// The client's options for a request with the signature v1.
pub(crate) struct V1<'a> {
    pub(crate) method: tencent_v1::Method,
    /// Language of error messages.
    pub(crate) language: &'a str,
    /// True if requests are sent as `GET`.
    pub(crate) http_get: bool,
}

type Pairs = Vec<(String, String)>;

/// Returns the reason why an operation is always sent as a `POST` with TC3; `None` for most operations.
pub(crate) fn post_only(info: &OperationInfo, input: &dyn Model) -> Option<&'static str> {
    if matches!(info.body, BodyStyle::Multipart | BodyStyle::Stream) {
        return Some("it uploads bytes");
    }
    let mut common = false;
    params(input, &mut |param| common |= COMMON.contains(&param.name));
    if common {
        return Some("one of its parameters has the name of a common parameter");
    }
    info.unsigned.then_some("it is sent without a signature")
}

/// Returns the query of a `GET` with TC3. It contains only the parameters of the operation. All other data is sent in
/// headers.
pub(crate) fn query(input: &dyn Model) -> Result<String, Error> {
    Ok(canonical_query(&mut parameters(input)?))
}

fn parameters(input: &dyn Model) -> Result<Pairs, Error> {
    let mut pairs = Pairs::new();
    let written = try_params(input, &mut |param| flatten_from(0, param, &mut pairs));
    written.map(|()| pairs).map_err(|error| Error::request(error.to_string()))
}

/// Returns all parameters of a request with the signature v1, including the signature.
fn signed(v1: &V1<'_>, http_method: &Method, context: &RequestContext<'_>, input: &dyn Model) -> Result<Pairs, Error> {
    let RequestContext { info, credentials, endpoint, region, .. } = *context;
    if credentials.scheme() != Scheme::Signed {
        return Err(Error::credentials("the signature v1 requires a secret id and a secret key"));
    }
    let mut pairs = parameters(input)?;
    let timestamp = unix_seconds(context.time).to_string();
    let nonce = number(&(context.nonce)()).to_string();
    let common = [
        ("Action", Some(info.action)),
        ("Language", Some(v1.language)),
        ("Nonce", Some(nonce.as_str())),
        ("Region", region),
        ("RequestClient", Some(REQUEST_CLIENT)),
        ("SecretId", Some(credentials.id())),
        ("SignatureMethod", Some(v1.method.as_str())),
        ("Timestamp", Some(timestamp.as_str())),
        ("Token", credentials.token().map(Secret::expose)),
        ("Version", Some(info.service.version)),
    ];
    pairs.extend(common.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))));
    pairs.sort();
    let (host, key) = (endpoint.authority(), credentials.key().expose());
    let http_method = http_method.as_str();
    let signature = tencent_v1::signature(v1.method, http_method, host, &pairs, key);
    context.signed(input, &|| tencent_v1::steps(v1.method, http_method, host, &pairs, &signature));
    pairs.push(("Signature".into(), signature));
    Ok(pairs)
}

/// Converts a nonce into the positive integer that this scheme requires.
fn number(nonce: &str) -> u64 {
    // Any other text is converted into 63 bits of its FNV-1a hash.
    let hash = || {
        nonce
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    };
    nonce.parse().ok().filter(|number| *number > 0).unwrap_or_else(|| (hash() >> 1).max(1))
}

/// Builds a request with the signature v1: as a query or as a form.
pub(crate) fn request(v1: &V1<'_>, context: &RequestContext<'_>, input: &dyn Model) -> Result<Outgoing, Error> {
    let http_method = if v1.http_get { Method::GET } else { Method::POST };
    let mut pairs = signed(v1, &http_method, context, input)?;
    let (target, body) = match v1.http_get {
        true => (format!("/?{}", canonical_query(&mut pairs)), String::new()),
        false => ("/".to_owned(), form_body(&mut pairs)),
    };
    let mut request = outgoing(http_method, context.endpoint, target);
    request.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(FORM));
    request.body = body.into();
    Ok(request)
}

/// Signs a request as a URL.
pub(crate) fn presign(v1: &V1<'_>, context: &RequestContext<'_>, input: &dyn Model) -> Result<Presigned, Error> {
    let action = context.info.action;
    if let Some(reason) = post_only(context.info, input) {
        return Err(Error::request(format!("{action} cannot be a URL: {reason}")));
    }
    let query = canonical_query(&mut signed(v1, &Method::GET, context, input)?);
    if query.len() > MAX_QUERY {
        return Err(Error::request(format!("{action} cannot be a URL: its query is longer than {MAX_QUERY} bytes")));
    }
    Ok(Presigned::new(format!("/?{query}"), WINDOW))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn converts_nonces_into_positive_integers() {
        assert_eq!(number("11886"), 11886);
        assert_ne!(number("0"), 0);
        let (one, other) = (number("5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7"), number("5f0c7a1e2b3d4c6f8091a2b3c4d5e6f8"));
        assert!(one != other && one > 0 && i64::try_from(one).is_ok() && i64::try_from(other).is_ok());
    }
}
