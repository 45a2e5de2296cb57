//! Every reason to refuse a request, for every scheme, with the provider's own error codes.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{
    Request, mock,
    schemes::{SCHEMES, Scheme, With, sign, with},
    send,
};

/// A reason to refuse a request, and the changes that turn a correct request into a refused one.
struct Reason {
    name: &'static str,
    /// Status and code, by cloud.
    tencent: &'static str,
    alibaba: (u16, &'static str),
    zenlayer: (u16, &'static str),
    applies: fn(Scheme) -> bool,
    /// Change of the request before it is signed; `after` changes it after it was signed.
    before: fn(Scheme, &mut With),
    after: fn(Scheme, Request) -> Request,
}

const ALL: fn(Scheme) -> bool = |_| true;
const SAME: fn(Scheme, &mut With) = |_, _| ();
const AS_SIGNED: fn(Scheme, Request) -> Request = |_, request| request;

/// Returns the smallest clock skew, in seconds, that is outside the time window of the cloud: 15 minutes for Alibaba, 5
/// minutes otherwise.
fn skew_outside_window(scheme: Scheme) -> i64 {
    if scheme.provider() == "alibaba" { 901 } else { 301 }
}

/// Removes the signature from a request: removes the header, or renames the parameter.
fn unsigned(scheme: Scheme, mut request: Request) -> Request {
    if scheme.is_by_parameters() {
        let rename = |text: &str| text.replace("Signature=", "Unsignature=");
        request.target = rename(&request.target);
        request.body = rename(std::str::from_utf8(&request.body).unwrap()).into_bytes();
        return request;
    }
    request.without("authorization")
}

fn header_twice(scheme: Scheme, mut request: Request) -> Request {
    let name = match scheme.provider() {
        "tencent" => "x-tc-version",
        "zenlayer" => "x-zc-action",
        _ => "x-acs-version",
    };
    let value = request.get(name).to_owned();
    request.headers.push((name.into(), value));
    request
}

fn parameter_twice(_: Scheme, with: &mut With) {
    with.params.push(with.params[0]);
}

const REASONS: [Reason; 11] = [
    Reason {
        name: "wrong secret",
        tencent: "AuthFailure.SignatureFailure",
        alibaba: (400, "SignatureDoesNotMatch"),
        zenlayer: (401, "AUTHFAILURE_SIGNATURE_FAILURE"),
        applies: ALL,
        before: |_, with| with.secret = "another",
        after: AS_SIGNED,
    },
    Reason {
        name: "unknown access key",
        tencent: "AuthFailure.SecretIdNotFound",
        alibaba: (404, "InvalidAccessKeyId.NotFound"),
        zenlayer: (401, "AUTHFAILURE_SIGNATURE_FAILURE"),
        applies: ALL,
        before: |_, with| with.id = "unknown-id",
        after: AS_SIGNED,
    },
    Reason {
        name: "token of another key",
        tencent: "AuthFailure.TokenFailure",
        alibaba: (400, "InvalidSecurityToken.MismatchWithAccessKey"),
        zenlayer: (0, ""),
        applies: |scheme| scheme != Scheme::Zc2,
        before: |_, with| with.token = Some("token"),
        after: AS_SIGNED,
    },
    Reason {
        name: "clock behind",
        tencent: "AuthFailure.SignatureExpire",
        alibaba: (400, "InvalidTimeStamp.Expired"),
        zenlayer: (401, "AUTHFAILURE_SIGNATURE_EXPIRED"),
        applies: ALL,
        before: |scheme, with| with.clock_skew = -skew_outside_window(scheme),
        after: AS_SIGNED,
    },
    Reason {
        name: "clock ahead",
        tencent: "AuthFailure.SignatureExpire",
        alibaba: (400, "InvalidTimeStamp.Expired"),
        zenlayer: (401, "AUTHFAILURE_SIGNATURE_EXPIRED"),
        applies: ALL,
        before: |scheme, with| with.clock_skew = skew_outside_window(scheme),
        after: AS_SIGNED,
    },
    Reason {
        name: "no signature",
        tencent: "AuthFailure.InvalidAuthorization",
        alibaba: (400, "IncompleteSignature"),
        zenlayer: (401, "AUTHFAILURE_INVALID_AUTHORIZATION"),
        applies: ALL,
        before: SAME,
        after: unsigned,
    },
    Reason {
        name: "a header that must be signed is not signed",
        tencent: "AuthFailure.InvalidAuthorization",
        alibaba: (400, "IncompleteSignature"),
        zenlayer: (401, "AUTHFAILURE_INVALID_AUTHORIZATION"),
        applies: |scheme| !scheme.is_by_parameters() && scheme != Scheme::RoaV1,
        before: |_, with| with.unsigned_headers = true,
        after: AS_SIGNED,
    },
    Reason {
        name: "a repeated parameter",
        tencent: "InvalidParameter",
        alibaba: (400, "InvalidParameter"),
        zenlayer: (0, ""),
        applies: |scheme| scheme.has_query() || scheme.is_by_parameters(),
        before: parameter_twice,
        after: AS_SIGNED,
    },
    Reason {
        name: "a repeated header",
        tencent: "InvalidParameter",
        alibaba: (400, "InvalidParameter"),
        zenlayer: (400, "INVALID_PARAMETER_VALUE"),
        applies: |scheme| !scheme.is_by_parameters(),
        before: SAME,
        after: header_twice,
    },
    Reason {
        name: "wrong method",
        tencent: "UnsupportedProtocol",
        alibaba: (400, "UnsupportedHTTPMethod"),
        zenlayer: (400, "INVALID_PARAMETER_VALUE"),
        applies: |scheme| scheme != Scheme::RoaV1,
        before: |_, with| with.method = Some("DELETE"),
        after: AS_SIGNED,
    },
    Reason {
        name: "the body was changed after signing",
        tencent: "AuthFailure.SignatureFailure",
        alibaba: (400, "SignatureDoesNotMatch"),
        zenlayer: (401, "AUTHFAILURE_SIGNATURE_FAILURE"),
        applies: |scheme| !matches!(scheme, Scheme::TencentV1Get | Scheme::RpcV1Query),
        before: SAME,
        after: |scheme, mut request| {
            request.body.extend(if scheme.is_by_parameters() { "&Extra=1" } else { " " }.bytes());
            request
        },
    },
];

#[tokio::test]
async fn refuses_each_invalid_request_of_each_scheme_with_the_code_of_its_cloud() {
    let mut refused = 0;
    for reason in REASONS {
        for scheme in SCHEMES.into_iter().filter(|scheme| (reason.applies)(*scheme)) {
            // Each case has its own mock, because the state of one case must not affect the next.
            let mock = mock().await;
            let mut with = with(scheme);
            (reason.before)(scheme, &mut with);
            let request = (reason.after)(scheme, sign(scheme, &with));
            let reply = send(&mock, &request).await;
            let expected = match scheme.provider() {
                "tencent" => (200, reason.tencent),
                "zenlayer" => reason.zenlayer,
                _ => reason.alibaba,
            };
            let found = (reply.status, reply.code());
            assert_eq!((found.0, found.1.as_str()), expected, "{}: {scheme:?}: {}", reason.name, reply.body);
            refused += 1;
        }
    }
    println!("{refused} refusals, {} schemes, {} reasons", SCHEMES.len(), REASONS.len());
}

#[tokio::test]
async fn accepts_correct_requests_of_each_scheme_at_both_ends_of_the_time_window() {
    for scheme in SCHEMES {
        let mock = mock().await;
        let edge = skew_outside_window(scheme) - 1;
        for (nonce, clock_skew) in [("1", 0), ("2", edge), ("3", -edge)] {
            let reply = send(&mock, &sign(scheme, &With { nonce, clock_skew, ..with(scheme) })).await;
            assert_eq!((reply.status, reply.code().as_str()), (200, ""), "{scheme:?} {clock_skew}: {}", reply.body);
        }
    }
}

#[tokio::test]
async fn refuses_a_replay_and_another_request_with_the_same_nonce() {
    for scheme in SCHEMES.into_iter().filter(|scheme| scheme.has_nonce()) {
        let mock = mock().await;
        let original = with(scheme);
        assert_eq!(send(&mock, &sign(scheme, &original)).await.code(), "", "{scheme:?}");
        let mut other = with(scheme);
        other.params[0].1 = if scheme == Scheme::RoaV1 { "3" } else { "other" };
        let expected = if scheme.provider() == "tencent" { "InvalidParameter" } else { "SignatureNonceUsed" };
        for again in [sign(scheme, &original), sign(scheme, &other)] {
            assert_eq!(send(&mock, &again).await.code(), expected, "{scheme:?}");
        }
        let fresh = With { nonce: "78", ..with(scheme) };
        assert_eq!(send(&mock, &sign(scheme, &fresh)).await.code(), "", "{scheme:?}");
    }
}

#[tokio::test]
async fn refuses_wrong_content_types() {
    let cases = [
        (Scheme::Tc3Json, "text/plain", 200, "InvalidParameter"),
        (Scheme::Tc3Json, "application/x-www-form-urlencoded", 200, "InvalidParameter"),
        (Scheme::Tc3Get, "application/json", 200, "InvalidParameter"),
        (Scheme::RoaV1, "text/plain", 400, "InvalidParameter"),
        (Scheme::Zc2, "text/plain", 400, "INVALID_PARAMETER_VALUE"),
        // A form with another content type has neither action nor access key.
        (Scheme::TencentV1Form, "text/plain", 200, "MissingParameter"),
    ];
    for (scheme, content_type, status, code) in cases {
        let mock = mock().await;
        let request = sign(scheme, &With { content_type: Some(content_type), ..with(scheme) });
        let reply = send(&mock, &request).await;
        assert_eq!((reply.status, reply.code().as_str()), (status, code), "{scheme:?} {content_type}: {}", reply.body);
    }
}

#[tokio::test]
async fn accepts_the_same_nonce_from_two_access_keys() {
    let mock = common::builder().credentials(cumulo_mock::Credentials::new("second", "second")).start().await.unwrap();
    for (id, secret) in [(common::ID, common::SECRET), ("second", "second")] {
        let request = sign(Scheme::Acs3, &With { id, secret, ..with(Scheme::Acs3) });
        assert_eq!(send(&mock, &request).await.code(), "");
    }
}
