//! Roles that a program assumes.

use std::time::Duration;

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{Credentials, credentials::Role};
use cumulo_tencent::credentials as tencent;
use serde_json::{Value, json};

use super::setup::{KEY, Setup, TOKEN, clouds};

#[tokio::test]
async fn roles_are_assumed_in_chains() {
    let setup = Setup::responding(clouds);
    let base = tencent::assume_role(Credentials::new("base", KEY), Role::new("one")).environment(setup.environment());
    let two = tencent::assume_role(base, Role::new("two").duration(Duration::from_secs(900)).external_id("x"));
    setup.credentials_of(two).await;
    let sent = setup.sent();
    let body: Value = serde_json::from_str(&sent[1].body).unwrap();
    assert_eq!(
        (&body["RoleArn"], &body["DurationSeconds"], &body["ExternalId"]),
        (&json!("two"), &json!(900), &json!("x"))
    );
    assert!(sent[0].headers["authorization"].contains("Credential=base/"));
    assert!(sent[1].headers["authorization"].contains("Credential=AKIDsts/"));

    let role = Role::new("arn").region("cn-hangzhou").session_name("s").policy("{}");
    setup.credentials_of(alibaba::assume_role(Credentials::new("base", KEY), role)).await;
    assert!(setup.sent()[2].url.starts_with("https://sts.cn-hangzhou.aliyuncs.com/?"));
}

#[tokio::test]
async fn errors_of_sts_are_returned_without_secrets() {
    let message = format!("you sent {TOKEN}, signed by {KEY}");
    let text = message.clone();
    let setup = Setup::responding(move |_| {
        Some((403, json!({"Code": "NoPermission", "Message": text, "RequestId": "R1"}).to_string()))
    });
    let base = Credentials::with_token("STS.base", KEY, TOKEN);
    let text = setup.error_of(alibaba::assume_role(base.clone(), Role::new("arn"))).await;
    assert_eq!(text, "role: alibaba sts AssumeRole NoPermission: you sent ***, signed by *** (HTTP 403, request R1)");
    let setup = Setup::responding(move |_| {
        Some((
            200,
            json!({"Response": {"Error": {"Code": "AuthFailure", "Message": message}, "RequestId": "R2"}}).to_string(),
        ))
    });
    let text = setup.error_of(tencent::assume_role(base, Role::new("arn"))).await;
    assert!(text.contains("AuthFailure: you sent ***, signed by ***"), "{text}");
    // A proxy quotes an OIDC token.
    let setup =
        Setup::responding(|sent| Some((502, format!("<html>{}</html>", sent.body)))).file("t", "CANARY-51c9-oidc");
    let text = setup.error_of(alibaba::oidc("p", setup.path("t"), Role::new("arn"))).await;
    assert!(text.contains("may contain secrets") && !text.contains("CANARY"), "{text}");
}
