//! Clients with chains.

use cumulo_core::{Credentials, ErrorKind, Request};
use cumulo_zenlayer::credentials as zenlayer;

use super::setup::{Setup, TOKEN};

#[tokio::test]
async fn a_client_uses_the_region_of_the_profile() {
    use cumulo_core::Api;
    let setup = Setup::new()
        .file(
            ".aliyun/config.json",
            r#"{"current":"p","profiles":[{"name":"p","mode":"AK","region_id":"cn-beijing"}]}"#,
        )
        .file(".tccli/default.configure", r#"{"_sys_param":{"region":"ap-beijing","output":"json"}}"#);
    let environment = setup.environment();
    assert_eq!(cumulo_alibaba::Alibaba::profile_region(&environment).as_deref(), Some("cn-beijing"));
    assert_eq!(cumulo_tencent::Tencent::profile_region(&environment).as_deref(), Some("ap-beijing"));
    let nothing = Setup::new().environment();
    assert_eq!(cumulo_alibaba::Alibaba::profile_region(&nothing), None);
    assert_eq!(cumulo_tencent::Tencent::profile_region(&nothing), None);
}

#[tokio::test]
async fn clients_accept_chains_and_send_bearer_tokens() {
    let setup =
        Setup::responding(|_| Some((200, r#"{"requestId":"r","response":{}}"#.into()))).set("ZENLAYER_TOKEN", TOKEN);
    let client = cumulo_zenlayer::Client::builder()
        .credentials(zenlayer::chain().environment(setup.environment()))
        .transport(setup.network.clone())
        .build()
        .unwrap();
    client.send(cumulo_zenlayer::zec::ResetInstancePassword::new("zec-1", "x")).await.unwrap();
    let sent = &setup.sent()[0];
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert!(!sent.headers.contains_key("x-zc-timestamp") && !sent.headers.contains_key("x-zc-signature-method"));

    let client =
        cumulo_tencent::Client::builder().credentials(Credentials::bearer(TOKEN)).transport(setup.network.clone());
    let error = client.build().unwrap().send(cumulo_tencent::redis::ResetPassword::new("crs-1")).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Credentials, "Tencent Cloud does not accept bearer tokens")
    );
}

#[tokio::test]
async fn a_client_with_a_wrong_clock_uses_a_role() {
    use std::sync::atomic::Ordering;

    use super::setup::{NOW, clouds};

    for hours in [1, 8, 24] {
        let setup = Setup::responding(|sent| clouds(sent).or_else(|| Some((200, r#"{"RequestId":"r"}"#.into()))));
        let setup = setup.with_date(NOW);
        setup.now.store(NOW + hours * 3_600, Ordering::SeqCst);
        let client = cumulo_alibaba::Client::builder()
            .credentials(cumulo_alibaba::credentials::ecs_role(None).environment(setup.environment()))
            .transport(setup.network.clone())
            .endpoint("https://example.com")
            .build()
            .unwrap();
        client
            .send(Request::new("sts", "GetCallerIdentity").version("2015-04-01").params(cumulo_alibaba::json!({})))
            .await
            .unwrap();
        assert_eq!(setup.sent().last().unwrap().headers["x-acs-security-token"], TOKEN, "{hours} h ahead");
    }
}
