//! `object_store` with credentials of the SDK. An in-process S3 server verifies every signature.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod common;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use bytes::Bytes;
use common::{Scripted, hex, hmac, temporary};
use cumulo_core::Credentials;
use cumulo_object_storage::S3Credentials;
use futures_util::TryStreamExt;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use object_store::{
    ClientOptions, CredentialProvider, ObjectStore, ObjectStoreExt,
    aws::{AmazonS3, AmazonS3Builder},
    client::{HttpClient, HttpConnector, HttpError, HttpRequest, HttpResponse, HttpService},
    path::Path,
};
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

const HOST: &str = "bucket.s3.oss-cn-hangzhou.aliyuncs.com";

/// A bucket, and the session tokens of its requests.
#[derive(Clone, Debug, Default)]
struct Bucket {
    objects: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    tokens: Arc<Mutex<Vec<String>>>,
}

impl HttpConnector for Bucket {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

#[async_trait]
impl HttpService for Bucket {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (head, body) = request.into_parts();
        let request = Request::from_parts(head, body.collect().await?.to_bytes());
        let token = header(&request, "x-amz-security-token");
        // The secret of `token-1` is `secret-1`.
        let secret = token.replace("token", "secret");
        assert_eq!(signature(&request), expected(&request, &secret), "the signature of {request:?}");
        self.tokens.lock().unwrap().push(token);
        let (status, body) = self.respond(&request);
        let response = Response::builder().status(status).header("etag", "\"1\"").header("content-length", body.len());
        let response = response.header("last-modified", "Thu, 01 Jan 2026 00:00:00 GMT");
        Ok(response.body(body.into()).unwrap())
    }
}

impl Bucket {
    fn respond(&self, request: &Request<Bytes>) -> (StatusCode, Vec<u8>) {
        let mut objects = self.objects.lock().unwrap();
        let key = percent_decode_str(request.uri().path().trim_start_matches('/')).decode_utf8().unwrap().into_owned();
        match request.method().as_str() {
            "PUT" => {
                objects.insert(key, request.body().to_vec());
                (StatusCode::OK, Vec::new())
            }
            "GET" if request.uri().query().is_some_and(|query| query.contains("list-type=2")) => {
                let entry = |(key, value): (&String, &Vec<u8>)| {
                    let size = value.len();
                    let time = "2026-01-01T00:00:00.000Z";
                    format!(
                        "<Contents><Key>{key}</Key><Size>{size}</Size><LastModified>{time}</LastModified><ETag>1</ETag></Contents>"
                    )
                };
                let entries: String = objects.iter().map(entry).collect();
                (StatusCode::OK, format!("<ListBucketResult>{entries}</ListBucketResult>").into())
            }
            "GET" => match objects.get(&key) {
                Some(object) => (StatusCode::OK, object.clone()),
                None => (StatusCode::NOT_FOUND, b"<Error><Code>NoSuchKey</Code></Error>".to_vec()),
            },
            _ => (StatusCode::METHOD_NOT_ALLOWED, Vec::new()),
        }
    }
}

fn header(request: &Request<Bytes>, name: &str) -> String {
    request.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// Returns the value of a field of the `Authorization` header.
fn authorization(request: &Request<Bytes>, name: &str) -> String {
    let header = header(request, "authorization");
    let part = header.split([' ', ',']).find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    part.unwrap_or_default().to_owned()
}

fn signature(request: &Request<Bytes>) -> String {
    authorization(request, "Signature")
}

/// Computes the AWS Signature Version 4 of the request as it was sent.
fn expected(request: &Request<Bytes>, secret: &str) -> String {
    let mut query: Vec<_> =
        request.uri().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()).collect();
    query.sort_unstable();
    let names = authorization(request, "SignedHeaders");
    let headers: String = names
        .split(';')
        .map(|name| {
            let value = if name == "host" { request.uri().host().unwrap().to_owned() } else { header(request, name) };
            format!("{name}:{value}\n")
        })
        .collect();
    let payload = header(request, "x-amz-content-sha256");
    assert_eq!(payload, hex(&Sha256::digest(request.body())));
    let (method, path) = (request.method(), request.uri().path());
    let canonical = format!("{method}\n{path}\n{}\n{headers}\n{names}\n{payload}", query.join("&"));
    let date = header(request, "x-amz-date");
    let day = date.split('T').next().unwrap();
    let scope = format!("{day}/cn-hangzhou/s3/aws4_request");
    let string_to_sign = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let key = hmac::<Sha256>(format!("AWS4{secret}").as_bytes(), day);
    let key = ["cn-hangzhou", "s3", "aws4_request"].iter().fold(key, |key, part| hmac::<Sha256>(&key, part));
    hex(&hmac::<Sha256>(&key, &string_to_sign))
}

fn store(bucket: &Bucket, credentials: Scripted) -> AmazonS3 {
    AmazonS3Builder::new()
        .with_credentials(Arc::new(S3Credentials::new(credentials)))
        .with_endpoint(format!("https://{HOST}"))
        .with_virtual_hosted_style_request(true)
        .with_region("cn-hangzhou")
        .with_bucket_name("bucket")
        .with_http_connector(bucket.clone())
        .build()
        .unwrap()
}

#[tokio::test]
async fn writes_reads_and_lists_objects() {
    let bucket = Bucket::default();
    let store = store(&bucket, Scripted::new([temporary("1", 7200)]));
    let path = Path::from("logs/a b.txt");
    store.put(&path, "hello".into()).await.unwrap();
    assert_eq!(store.get(&path).await.unwrap().bytes().await.unwrap(), "hello");
    let listed: Vec<_> = store.list(None).try_collect().await.unwrap();
    let listed: Vec<_> = listed.iter().map(|object| (object.location.as_ref(), object.size)).collect();
    assert_eq!(listed, [("logs/a b.txt", 5)]);
    let error = store.get(&Path::from("nothing")).await.unwrap_err();
    assert!(matches!(error, object_store::Error::NotFound { .. }), "{error}");
}

#[tokio::test]
async fn signs_the_next_request_with_renewed_credentials() {
    let bucket = Bucket::default();
    let store = store(&bucket, Scripted::new([temporary("1", 100), temporary("2", 7200)]));
    store.put(&Path::from("a"), "1".into()).await.unwrap();
    store.put(&Path::from("b"), "2".into()).await.unwrap();
    assert_eq!(*bucket.tokens.lock().unwrap(), ["token-1", "token-2"]);
}

#[tokio::test]
async fn reports_missing_credentials_without_sending_a_request() {
    let bucket = Bucket::default();
    let error = store(&bucket, Scripted::new([])).get(&Path::from("a")).await.unwrap_err();
    assert!(format!("{error:?}").contains("the vault is sealed"), "{error:?}");
    assert!(bucket.tokens.lock().unwrap().is_empty());
}

#[tokio::test]
async fn shows_no_secret_in_debug_output() {
    let provider = S3Credentials::new(Credentials::with_token("id", "the-secret", "the-token"));
    assert_eq!(format!("{provider:?}"), "S3Credentials { .. }");
    let credential = provider.get_credential().await.unwrap();
    let shown = format!("{credential:?}");
    assert!(!shown.contains("the-secret") && !shown.contains("the-token"), "{shown}");
}
