//! Compares the cost of a signature with the SHA-256 blocks that it must hash. See README.md.

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, UNIX_EPOCH},
};

use aws_credential_types::Credentials;
use aws_sigv4::{
    http_request::{SignableBody, SignableRequest, SigningSettings, sign},
    sign::v4,
};
use criterion::{Criterion, criterion_group, criterion_main};
use cumulo_core::sign::{HmacKey, acs3, hex, tc3, time::DateTime, zc2};
use sha2::{Digest, Sha256};

const ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const SECRET: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
const BODY: &[u8] = &[b'x'; 200];
const TIMESTAMP: u64 = 1_767_323_045;

/// Returns the SHA-256 blocks of a message. The padding is one byte, and the length is eight bytes.
fn blocks(message: usize) -> usize {
    (message + 9).div_ceil(64)
}

/// Returns the SHA-256 blocks of a signature: the payload, the canonical request, and the HMAC of the string to sign.
/// The inner hash of the HMAC continues after the block of the key, and its outer hash has one further block. The two
/// blocks of the key are hashed when the key is created, so they are not counted.
fn blocks_of_signature(payload: usize, canonical_request: &str, string_to_sign: &str) -> usize {
    blocks(payload) + blocks(canonical_request.len()) + blocks(string_to_sign.len()) + 1
}

/// Measures the hash of one message with `count` blocks, which is the minimum for any signer.
fn bench_blocks(c: &mut Criterion, scheme: &str, count: usize) {
    println!("{scheme}: {count} blocks");
    let message = vec![b'x'; count * 64 - 9];
    assert_eq!(blocks(message.len()), count);
    c.bench_function(&format!("{scheme}/blocks"), |b| b.iter(|| Sha256::digest(black_box(&message))));
}

fn tc3(c: &mut Criterion) {
    let request = tc3::Request {
        method: "POST",
        query: "",
        content_type: "application/json",
        host: "redis.tencentcloudapi.com",
        // The client signs the same headers as the official SDKs.
        more_headers: &[],
        payload: tc3::Payload::Bytes(BODY),
        service: "redis",
        timestamp: TIMESTAMP,
    };
    let (mut canonical, mut to_sign) = (String::new(), String::new());
    tc3::canonical_request(&request, &mut canonical);
    tc3::string_to_sign(&request, hex::sha256_hex(canonical.as_bytes()).as_str(), &mut to_sign);
    bench_blocks(c, "tc3", blocks_of_signature(BODY.len(), &canonical, &to_sign));

    let (cache, credentials) = (tc3::KeyCache::new(), Arc::new(cumulo_core::Credentials::new(ID, SECRET)));
    // As in the client, each request reads the key from the cache.
    c.bench_function("tc3/sign", |b| {
        b.iter(|| {
            let key = cache.key(black_box(&credentials), request.service, TIMESTAMP);
            tc3::authorization(black_box(&request), black_box(ID), &key)
        });
    });
    c.bench_function("tc3/cached_key", |b| {
        b.iter(|| cache.key(black_box(&credentials), black_box("redis"), black_box(TIMESTAMP)));
    });
    c.bench_function("tc3/derived_key", |b| {
        b.iter(|| tc3::derive_key(black_box(SECRET), black_box("2026-01-02"), black_box("redis")));
    });
}

fn acs3(c: &mut Criterion) {
    let date = DateTime::from_unix(TIMESTAMP);
    // The caller hashes the body, because the hash is also a header. The cost is part of the signature.
    fn with_request<T>(date: &DateTime, body: &[u8], run: impl FnOnce(&acs3::Request<'_>) -> T) -> T {
        let body_sha256 = hex::sha256_hex(body);
        run(&acs3::Request {
            method: "POST",
            path: "/",
            query: "AccountName=test1&DBInstanceId=rm-uf6wjk5xxxxxxx",
            headers: &[
                ("content-type", "application/x-www-form-urlencoded"),
                ("host", "rds.aliyuncs.com"),
                ("x-acs-action", "ResetAccountPassword"),
                ("x-acs-content-sha256", body_sha256.as_str()),
                ("x-acs-date", date.as_str()),
                ("x-acs-signature-nonce", "5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7"),
                ("x-acs-version", "2014-08-15"),
            ],
            body_sha256: body_sha256.as_str(),
        })
    }
    let (mut canonical, mut to_sign) = (String::new(), String::new());
    with_request(&date, BODY, |request| acs3::canonical_request(request, &mut canonical));
    acs3::string_to_sign(hex::sha256_hex(canonical.as_bytes()).as_str(), &mut to_sign);
    bench_blocks(c, "acs3", blocks_of_signature(BODY.len(), &canonical, &to_sign));

    let key = HmacKey::new(SECRET.as_bytes());
    c.bench_function("acs3/sign", |b| {
        b.iter(|| {
            with_request(black_box(&date), black_box(BODY), |request| acs3::authorization(request, black_box(ID), &key))
        });
    });
}

fn zc2(c: &mut Criterion) {
    let request = zc2::Request {
        method: "POST",
        content_type: "application/json",
        host: "console.zenlayer.com",
        payload: BODY,
        timestamp: TIMESTAMP,
    };
    let (mut canonical, mut to_sign) = (String::new(), String::new());
    zc2::canonical_request(&request, &mut canonical);
    zc2::string_to_sign(&request, hex::sha256_hex(canonical.as_bytes()).as_str(), &mut to_sign);
    bench_blocks(c, "zc2", blocks_of_signature(BODY.len(), &canonical, &to_sign));

    let key = HmacKey::new(SECRET.as_bytes());
    c.bench_function("zc2/sign", |b| {
        b.iter(|| zc2::authorization(black_box(&request), black_box(ID), &key));
    });
}

/// Measures the AWS signer with a request that is comparable to the TC3 request. It signs content-type, host and
/// x-amz-date, and derives its key for every signature.
fn aws_sigv4(c: &mut Criterion) {
    let identity = Credentials::new(ID, SECRET, None, None, "bench").into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name("elasticache")
        .time(UNIX_EPOCH + Duration::from_secs(TIMESTAMP))
        .settings(SigningSettings::default())
        .build()
        .expect("all parameters are given")
        .into();
    let headers = [("content-type", "application/json"), ("host", "elasticache.us-east-1.amazonaws.com")];
    c.bench_function("aws-sigv4/sign", |b| {
        b.iter(|| {
            let request = SignableRequest::new(
                "POST",
                "https://elasticache.us-east-1.amazonaws.com/",
                headers.into_iter(),
                SignableBody::Bytes(black_box(BODY)),
            );
            sign(request.expect("a valid request"), &parameters).expect("a signature")
        });
    });
}

criterion_group!(benches, tc3, acs3, zc2, aws_sigv4);
criterion_main!(benches);
