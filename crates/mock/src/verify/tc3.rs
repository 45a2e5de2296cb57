//! TC3-HMAC-SHA256 (Tencent Cloud).

use crate::{
    clock,
    encoding::hex,
    refusal::Refusal,
    request::raw::{Raw, without_port},
    verify::{
        authorization::{Authorization, canonical_headers, timestamp},
        digest::{hmac, same, sha256},
        verification::Verification,
    },
};

const SCHEME: &str = "TC3-HMAC-SHA256";
const WINDOW: i64 = 5 * 60;
const ALWAYS_SIGNED: [&str; 2] = ["content-type", "host"];
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, call, now, is_unsigned, .. } = *request;
    check_content_type(raw)?;
    if raw.header("authorization") == Some("SKIP") && is_unsigned(call) {
        return Ok(());
    }
    let authorization = Authorization::read(raw, SCHEME)?;
    let (id, scope) = authorization.credential.split_once('/').ok_or(Refusal::Unsigned("Credential has no scope"))?;
    let ["tc3_request", service, date] = scope.rsplitn(3, '/').collect::<Vec<_>>()[..] else {
        return Err(Refusal::Unsigned("the scope of Credential must be date/service/tc3_request"));
    };
    let seconds = timestamp(raw, "x-tc-timestamp", now, WINDOW)?;
    let day = clock::date(seconds);
    if !same(date, &day) {
        return Err(Refusal::Signature("the date of the scope is not the day of X-TC-Timestamp in UTC"));
    }
    let signed = authorization.signed(&ALWAYS_SIGNED)?;
    let as_sent =
        signed.iter().map(|name| Ok((*name, canonical_headers(raw, &[name])?))).collect::<Result<Vec<_>, _>>()?;
    let payload = match raw.header("x-tc-content-sha256") {
        Some(UNSIGNED_PAYLOAD) => sha256(UNSIGNED_PAYLOAD.as_bytes()),
        _ => sha256(&raw.body),
    };
    let query = if raw.method == "GET" { raw.query.as_str() } else { "" };
    let host = raw.header("host").unwrap_or_default();
    // The documentation lower-cases the values of additional headers; the unchanged values are also accepted. The
    // official SDK for Node.js signs the host without the port that it sends.
    let forms = [(true, host), (false, host), (true, without_port(host)), (false, without_port(host))];
    let digests = forms.map(|(lower, host)| {
        let mut canonical = format!("{}\n/\n{query}\n", raw.method).into_bytes();
        for (name, line) in &as_sent {
            let lower = lower && !ALWAYS_SIGNED.contains(name);
            canonical.extend(match *name {
                "host" => format!("host:{host}\n").into_bytes(),
                _ if lower => line.to_ascii_lowercase(),
                _ => line.clone(),
            });
        }
        canonical.extend(format!("\n{}\n{payload}", authorization.signed_headers).into_bytes());
        sha256(&canonical)
    });
    request.check(id, authorization.signature, raw.header("x-tc-token"), |secret| {
        let key = hmac(format!("TC3{secret}").as_bytes(), day.as_bytes());
        let key = hmac(&hmac(&key, service.as_bytes()), b"tc3_request");
        digests
            .iter()
            .map(|digest| hex(&hmac(&key, format!("{SCHEME}\n{seconds}\n{scope}\n{digest}").as_bytes())))
            .collect()
    })
}

fn check_content_type(raw: &Raw) -> Result<(), Refusal> {
    let media_type = raw.media_type();
    match raw.method.as_str() {
        "GET" if media_type == "application/x-www-form-urlencoded" => Ok(()),
        "GET" => Err(Refusal::ContentType("application/x-www-form-urlencoded".into())),
        "POST" if !raw.query.is_empty() => Err(Refusal::Malformed("a POST request must not have a query".into())),
        "POST"
            if ["application/json", "multipart/form-data", "application/octet-stream"]
                .contains(&media_type.as_str()) =>
        {
            Ok(())
        }
        "POST" => Err(Refusal::ContentType("application/json, multipart/form-data or application/octet-stream".into())),
        _ => Err(Refusal::Method("GET or POST".into())),
    }
}
