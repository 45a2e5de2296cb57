//! OSS requests, signed by reqsign with credentials of the SDK.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use common::{Scripted, hex, hmac, temporary};
use cumulo_core::Credentials;
use cumulo_object_storage::OssCredentials;
use http::{Request, request::Parts};
use reqsign_aliyun_oss::{Credential, RequestSigner, SigningVersion};
use reqsign_core::{Context, ErrorKind, ProvideCredential, Signer};
use sha2::{Digest, Sha256};

fn signer(credentials: &Scripted) -> Signer<Credential> {
    let request = RequestSigner::new("bucket").with_region("cn-hangzhou").with_signing_version(SigningVersion::V4);
    Signer::new(Context::new(), OssCredentials::new(credentials.clone()), request)
}

fn put() -> Parts {
    let request = Request::put("https://bucket.oss-cn-hangzhou.aliyuncs.com/a/b%20c.txt?acl");
    request.header("content-type", "text/plain").body(()).unwrap().into_parts().0
}

fn header<'a>(request: &'a Parts, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// Returns the signature of version 4 according to the documentation of OSS ("Include a V4 signature in the
/// Authorization header").
fn expected(request: &Parts, id: &str, secret: &str) -> String {
    let date = header(request, "x-oss-date");
    let day = date.split('T').next().unwrap();
    let token = header(request, "x-oss-security-token");
    let canonical = format!(
        "PUT\n/bucket/a/b%20c.txt\nacl\ncontent-type:text/plain\nx-oss-content-sha256:UNSIGNED-PAYLOAD\n\
         x-oss-date:{date}\nx-oss-security-token:{token}\n\n\nUNSIGNED-PAYLOAD"
    );
    let scope = format!("{day}/cn-hangzhou/oss/aliyun_v4_request");
    let string_to_sign = format!("OSS4-HMAC-SHA256\n{date}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let key = hmac::<Sha256>(format!("aliyun_v4{secret}").as_bytes(), day);
    let key = ["cn-hangzhou", "oss", "aliyun_v4_request"].iter().fold(key, |key, part| hmac::<Sha256>(&key, part));
    let signature = hex(&hmac::<Sha256>(&key, &string_to_sign));
    format!("OSS4-HMAC-SHA256 Credential={id}/{scope}, AdditionalHeaders=, Signature={signature}")
}

#[tokio::test]
async fn signs_a_request_with_the_credentials_of_the_sdk() {
    let credentials = Scripted::new([temporary("1", 7200)]);
    let mut request = put();
    signer(&credentials).sign(&mut request, None).await.unwrap();
    assert_eq!(header(&request, "x-oss-security-token"), "token-1");
    assert_eq!(header(&request, "authorization"), expected(&request, "id-1", "secret-1"));
}

#[tokio::test]
async fn requests_new_credentials_when_they_expire() {
    // reqsign requests new credentials within 120 seconds of the expiry.
    let credentials = Scripted::new([temporary("1", 100), temporary("2", 7200)]);
    let signer = signer(&credentials);
    for token in ["token-1", "token-2", "token-2"] {
        let mut request = put();
        signer.sign(&mut request, None).await.unwrap();
        assert_eq!(header(&request, "x-oss-security-token"), token);
    }
    assert_eq!(credentials.calls(), 2, "the second credentials are reused");
}

#[tokio::test]
async fn requests_credentials_with_an_unknown_expiry_before_every_request() {
    let credentials = Scripted::new([Credentials::new("id", "secret").transient()]);
    let signer = signer(&credentials);
    for _ in 0..3 {
        signer.sign(&mut put(), None).await.unwrap();
    }
    assert_eq!(credentials.calls(), 3);
}

#[tokio::test]
async fn returns_long_lived_keys_without_token_and_expiry() {
    let provider = OssCredentials::new(Credentials::new("id", "secret"));
    let credential = provider.provide_credential(&Context::new()).await.unwrap().unwrap();
    assert_eq!((credential.access_key_id.as_str(), credential.access_key_secret.as_str()), ("id", "secret"));
    assert!(credential.security_token.is_none() && credential.expires_in.is_none());
}

#[tokio::test]
async fn reports_other_schemes_and_failing_providers() {
    let bearer = Scripted::new([Credentials::bearer("the-bearer-token")]);
    for (credentials, cause) in [(bearer, "requires an access key"), (Scripted::new([]), "the vault is sealed")] {
        let error = signer(&credentials).sign(&mut put(), None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CredentialInvalid);
        let shown = format!("{error:?}");
        assert!(shown.contains(cause) && !shown.contains("the-bearer-token"), "{shown}");
    }
}

#[test]
fn shows_no_secret_in_debug_output() {
    let provider = OssCredentials::new(Credentials::with_token("id", "the-secret", "the-token"));
    assert_eq!(format!("{provider:?}"), "OssCredentials { .. }");
}
