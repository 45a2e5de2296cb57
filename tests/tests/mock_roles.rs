//! Roles against the mock without scripts: the mock accepts the credentials that it issues.
#![allow(clippy::unwrap_used, missing_docs)]

use std::time::Duration;

use cumulo_alibaba::rds;
use cumulo_mock::{DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET, Mock};
use cumulo_tencent::{Credentials, credentials::Role, redis};

fn base() -> Credentials {
    Credentials::new(DEFAULT_ACCESS_KEY_ID, DEFAULT_ACCESS_KEY_SECRET)
}

fn role(mock: &Mock) -> Role {
    Role::new("arn").session_name("session").duration(Duration::from_secs(900)).endpoint(mock.url())
}

#[tokio::test]
async fn an_assumed_role_of_tencent_calls_without_a_script() {
    let mock = Mock::builder().start().await.unwrap();
    // A role that assumes another role: STS must also accept the keys of the first role.
    let chain = cumulo_tencent::credentials::assume_role(
        cumulo_tencent::credentials::assume_role(base(), role(&mock)),
        role(&mock).external_id("x"),
    );
    let client = cumulo_tencent::Client::builder()
        .credentials(chain)
        .region("ap-guangzhou")
        .endpoint(mock.url())
        .build()
        .unwrap();
    for _ in 0..3 {
        client.send(redis::ResetPassword::new("crs-1").password("New-pass-1")).await.unwrap();
    }
    assert_eq!((mock.calls("AssumeRole"), mock.calls("ResetPassword")), (2, 3), "the role is assumed once");
}

#[tokio::test]
async fn an_assumed_role_of_alibaba_calls_without_a_script() {
    let mock = Mock::builder().start().await.unwrap();
    let client = cumulo_alibaba::Client::builder()
        .credentials(cumulo_alibaba::credentials::assume_role(base(), role(&mock)))
        .region("cn-hangzhou")
        .endpoint(mock.url())
        .build()
        .unwrap();
    for _ in 0..3 {
        client.send(rds::ResetAccountPassword::new("app", "Aa1!-pass-word", "rm-1")).await.unwrap();
    }
    assert_eq!((mock.calls("AssumeRole"), mock.calls("ResetAccountPassword")), (1, 3), "the role is assumed once");
}
