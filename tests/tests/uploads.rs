//! Bytes in requests and responses: multipart, raw bodies, responses that are not objects.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cumulo_alibaba::fc;
use cumulo_core::Credentials;
use cumulo_mock::{Credentials as MockCredentials, Mock};
use cumulo_tencent::cii;

const BYTES: &[u8] = b"\x00PNG\r\n\r\n--not-a-boundary\r\n\xff\xfe";

async fn mock() -> Mock {
    Mock::builder().credentials(MockCredentials::new("id", "key")).start().await.unwrap()
}

#[tokio::test]
async fn tencent_uploads_files_as_parts() {
    let mock = mock().await;
    let build = |options| {
        let builder = cumulo_tencent::Client::builder().protocol(options).credentials(Credentials::new("id", "key"));
        builder.endpoint(mock.url()).region("ap-guangzhou").build().unwrap()
    };
    let v1 = cumulo_tencent::Signature::V1(cumulo_tencent::SignatureMethod::HmacSha1);
    for options in [
        cumulo_tencent::TencentProtocol::new(),
        cumulo_tencent::TencentProtocol::new().unsigned_payload(true),
        // An upload is never a `GET`, and never has the older signature.
        cumulo_tencent::TencentProtocol::new().signature(v1).http_get(true),
    ] {
        let upload = cii::UploadMedicalFile::new().file(BYTES).file_url("https://example.com/ä.png");
        assert_eq!(format!("{upload:?}").contains("29 bytes"), BYTES.len() == 29, "{upload:?}");
        build(options).send(upload).await.unwrap();
        let record = mock.requests().pop().unwrap();
        assert_eq!(record.method, "POST");
        assert!(record.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
        assert_eq!(record.params["File"], BASE64_STANDARD.encode(BYTES));
        assert_eq!(record.params["FileURL"], "https://example.com/ä.png");
    }
    // Without a file the request is still multipart.
    build(cumulo_tencent::TencentProtocol::new()).send(cii::UploadMedicalFile::new().file_url("x")).await.unwrap();
}

#[tokio::test]
async fn alibaba_sends_and_receives_bytes() {
    let mock = mock().await;
    let builder = cumulo_alibaba::Client::builder().credentials(Credentials::new("id", "key"));
    let client = builder.endpoint(mock.url()).build().unwrap();
    mock.on("alibaba", "fc", "InvokeFunction").reply(BASE64_STANDARD.encode(b"\x00\xffreply").into());
    let reply = client.send(fc::InvokeFunction::new("fn 1").body(BYTES.to_vec()).qualifier("LATEST")).await.unwrap();
    assert_eq!(reply.body.as_deref(), Some(&b"\x00\xffreply"[..]));
    assert_eq!(&**reply.body(), b"\x00\xffreply");
    assert!(!reply.request_id().is_empty(), "the request id is in a header");
    let record = mock.requests().pop().unwrap();
    assert_eq!(record.header("content-type"), Some("application/octet-stream"));
    assert_eq!(record.params["body"], BASE64_STANDARD.encode(BYTES));
    assert_eq!(record.params["functionName"], "fn 1");
    // Without bytes there is no content type.
    client.send(fc::InvokeFunction::new("fn 1")).await.unwrap();
    assert_eq!(mock.requests().pop().unwrap().header("content-type"), None);

    // The response of an operation without an output may be any text.
    client.send(fc::DeleteFunction::new("fn 1")).await.unwrap();
}
