//! COS requests, signed by reqsign with credentials of the SDK.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use std::time::Duration;

use common::{Scripted, hex, hmac, temporary};
use cumulo_core::Credentials;
use cumulo_object_storage::CosCredentials;
use http::{Request, request::Parts};
use percent_encoding::percent_decode_str;
use reqsign_core::{Context, ProvideCredential, Signer};
use reqsign_tencent_cos::{Credential, RequestSigner};
use sha1::{Digest, Sha1};

const HOST: &str = "bucket-1250000000.cos.ap-guangzhou.myqcloud.com";

fn signer(provider: impl ProvideCredential<Credential = Credential>) -> Signer<Credential> {
    Signer::new(Context::new(), provider, RequestSigner::new())
}

fn get() -> Parts {
    let request = Request::get(format!("https://{HOST}/a/b%20c.txt")).header("range", "bytes=0-9");
    request.body(()).unwrap().into_parts().0
}

fn header<'a>(request: &'a Parts, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// Returns a parameter of a text such as `q-ak=id&q-sign-time=…`.
fn parameter(text: &str, name: &str) -> String {
    let value = text.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    percent_decode_str(value.unwrap_or_default()).decode_utf8().unwrap().into_owned()
}

/// Checks a signature according to the documentation of COS ("Request Signature").
fn check(text: &str, request: &Parts, secret: &str) {
    let key_time = parameter(text, "q-key-time");
    let names = parameter(text, "q-header-list");
    let headers: Vec<_> = names
        .split(';')
        .filter(|name| !name.is_empty())
        .map(|name| {
            let value = if name == "host" { HOST } else { header(request, name) };
            let encoded = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC).to_string();
            // The unreserved characters of RFC 3986 are not encoded.
            let encoded = encoded.replace("%2D", "-").replace("%2E", ".").replace("%5F", "_").replace("%7E", "~");
            format!("{name}={encoded}")
        })
        .collect();
    assert!(parameter(text, "q-url-param-list").is_empty());
    let http_string = format!("get\n/a/b c.txt\n\n{}\n", headers.join("&"));
    let string_to_sign = format!("sha1\n{key_time}\n{}\n", hex(&Sha1::digest(http_string)));
    let sign_key = hex(&hmac::<Sha1>(secret.as_bytes(), &key_time));
    let signature = hex(&hmac::<Sha1>(sign_key.as_bytes(), &string_to_sign));
    assert_eq!(parameter(text, "q-signature"), signature, "{text}");
}

#[tokio::test]
async fn signs_a_request_with_the_credentials_of_the_sdk() {
    let credentials = Scripted::new([temporary("1", 7200)]);
    let mut request = get();
    signer(CosCredentials::new(credentials)).sign(&mut request, None).await.unwrap();
    let authorization = header(&request, "authorization");
    assert_eq!(parameter(authorization, "q-ak"), "id-1");
    assert_eq!(header(&request, "x-cos-security-token"), "token-1");
    check(authorization, &request, "secret-1");
}

#[tokio::test]
async fn presigns_a_url_with_the_credentials_of_the_sdk() {
    let mut request = get();
    let provider = CosCredentials::new(temporary("1", 1200));
    signer(provider).sign(&mut request, Some(Duration::from_secs(600))).await.unwrap();
    let query = request.uri.query().unwrap().to_owned();
    assert_eq!(parameter(&query, "x-cos-security-token"), "token-1");
    check(&query, &request, "secret-1");
}

#[tokio::test]
async fn requests_new_credentials_when_they_expire() {
    // For a header, reqsign requires credentials that remain valid for an hour.
    let credentials = Scripted::new([temporary("1", 1200), temporary("2", 7200)]);
    let signer = signer(CosCredentials::new(credentials.clone()));
    let error = signer.sign(&mut get(), None).await.unwrap_err();
    assert!(error.to_string().contains("expires before"), "{error}");
    for _ in 0..2 {
        let mut request = get();
        signer.sign(&mut request, None).await.unwrap();
        assert_eq!(header(&request, "x-cos-security-token"), "token-2");
    }
    assert_eq!(credentials.calls(), 2, "the second credentials are reused");
}

#[tokio::test]
async fn signs_headers_with_credentials_that_expire_within_an_hour_if_enabled() {
    let transient = Credentials::with_token("id-3", "secret-3", "token-3").transient();
    let credentials = Scripted::new([temporary("1", 1200), temporary("2", 7200), transient]);
    let provider = CosCredentials::new(credentials).for_header_signing();
    for name in ["1", "2", "3"] {
        let mut request = get();
        signer(provider.clone()).sign(&mut request, None).await.unwrap();
        assert_eq!(header(&request, "x-cos-security-token"), format!("token-{name}"));
        check(header(&request, "authorization"), &request, &format!("secret-{name}"));
    }
}

#[tokio::test]
async fn returns_long_lived_keys_without_token_and_expiry() {
    let provider = CosCredentials::new(Credentials::new("id", "secret")).for_header_signing();
    let credential = provider.provide_credential(&Context::new()).await.unwrap().unwrap();
    assert_eq!((credential.secret_id.as_str(), credential.secret_key.as_str()), ("id", "secret"));
    assert!(credential.security_token.is_none() && credential.expires_in.is_none());
}

#[test]
fn shows_no_secret_in_debug_output() {
    let provider = CosCredentials::new(Credentials::with_token("id", "the-secret", "the-token"));
    assert_eq!(format!("{provider:?}"), "CosCredentials { for_header_signing: false, .. }");
}
