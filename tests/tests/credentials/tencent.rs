//! Tencent Cloud's sources.

use std::time::{Duration, UNIX_EPOCH};

use cumulo_tencent::credentials as tencent;
use serde_json::{Value, json};

use super::setup::{KEY, NOW, Sent, Setup, TOKEN, clouds, parts};

#[tokio::test]
async fn tencent_sources_are_tried_in_order() {
    let mut setup = Setup::responding(clouds);
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("AKIDtmp", KEY, Some(TOKEN)));
    setup = setup.file(".tccli/default.credential", &json!({"secretId": "tccli", "secretKey": KEY}).to_string());
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("tccli", KEY, None));
    let ini = "# c\n[default]\nsecret_id = ID\nsecret_key = CANARY-51c9-key\n";
    setup = setup.file("etc/tencentcloud/credentials", &ini.replace("ID", "etc"));
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "etc");
    setup = setup.file(".tencentcloud/credentials", &ini.replace("ID", "home"));
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "home");
    let named = setup.path("named");
    setup = setup.file("named", &ini.replace("ID", "named")).set("TENCENTCLOUD_CREDENTIALS_FILE", &named);
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "named");

    let before = setup.sent().len();
    let token = setup.path("token");
    setup = setup.file("token", "CANARY-51c9-oidc").set("TKE_REGION", "ap-beijing").set("TKE_PROVIDER_ID", "OIDC");
    setup = setup.set("TKE_WEB_IDENTITY_TOKEN_FILE", &token);
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "named", "not all four are set");
    setup = setup.set("TKE_ROLE_ARN", "qcs::role");
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("AKIDsts", KEY, Some(TOKEN)));
    let sent = &setup.sent()[before];
    assert_eq!(
        (sent.url.as_str(), sent.headers["authorization"].as_str()),
        ("https://sts.tencentcloudapi.com/", "SKIP")
    );
    assert_eq!(
        (&*sent.headers["x-tc-action"], &*sent.headers["x-tc-region"]),
        ("AssumeRoleWithWebIdentity", "ap-beijing")
    );
    let body: Value = serde_json::from_str(&sent.body).unwrap();
    assert_eq!((&body["ProviderId"], &body["WebIdentityToken"]), (&json!("OIDC"), &json!("CANARY-51c9-oidc")));
    assert_eq!((&body["DurationSeconds"], &body["RoleArn"]), (&json!(7200), &json!("qcs::role")));

    setup = setup.set("TENCENTCLOUD_SECRET_ID", "env").set("TENCENTCLOUD_SECRET_KEY", KEY);
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "env");
    // The key pair in the environment assumes the role in the environment.
    let before = setup.sent().len();
    setup = setup.set("TENCENTCLOUD_ROLE_ARN", "qcs::env").set("TENCENTCLOUD_ROLE_SESSION_NAME", "s");
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDsts");
    let sent = &setup.sent()[before];
    assert!(sent.headers["authorization"].starts_with("TC3-HMAC-SHA256 Credential=env/"));
    assert_eq!(serde_json::from_str::<Value>(&sent.body).unwrap()["RoleSessionName"], "s");
}

#[tokio::test]
async fn the_files_of_tccli_are_read() {
    let file = |value: Value| Setup::responding(clouds).file(".tccli/default.credential", &value.to_string());
    let keys = json!({"secretId": "id", "secretKey": KEY, "token": TOKEN});
    let with = |name: &str, value: Value| {
        let mut keys = keys.clone();
        keys[name] = value;
        keys
    };
    assert_eq!(parts(&file(keys.clone()).credentials_of(tencent::chain()).await), ("id", KEY, Some(TOKEN)));
    assert_eq!(file(json!({"type": "cvm-role"})).credentials_of(tencent::chain()).await.id(), "AKIDtmp");
    let setup = file(with("role-arn", json!("qcs::r")));
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDsts");
    assert_eq!(setup.sent()[0].headers["x-tc-token"], TOKEN);
    for kind in ["oauth", "sso"] {
        let mut login = with("expiresAt", json!(NOW + 60));
        login["type"] = kind.into();
        let keys = file(login.clone()).credentials_of(tencent::chain()).await;
        assert_eq!((keys.id(), keys.expires()), ("id", Some(UNIX_EPOCH + Duration::from_secs(NOW + 60))));
        login["expiresAt"] = NOW.into();
        let text = file(login).error_of(tencent::chain()).await;
        assert!(text.starts_with("tccli profile: ~/.tccli/default.credential: the login has expired"), "{text}");
    }
    let text = file(json!({"secretKey": KEY})).error_of(tencent::chain()).await;
    assert_eq!(
        text,
        "tccli profile: missing required field `secretId` in profile `default` (~/.tccli/default.credential)"
    );
    let setup = file(keys).file(".tccli/dev.credential", r#"{"secretId":"dev","secretKey":"k"}"#);
    assert_eq!(setup.set("TCCLI_PROFILE", "dev").credentials_of(tencent::chain()).await.id(), "dev");
    let text = Setup::responding(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_key = CANARY-51c9")
        .error_of(tencent::chain())
        .await;
    assert_eq!(text, "profile: missing required field `secret_id` in section `default` (~/.tencentcloud/credentials)");
    let setup = Setup::responding(clouds).set("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere");
    assert_eq!(setup.error_of(tencent::chain()).await, "profile: /nowhere (TENCENTCLOUD_CREDENTIALS_FILE) is missing");
}

#[tokio::test]
async fn the_cvm_role_is_found_by_name_or_reported_as_unbound_or_disabled() {
    assert_eq!(
        Setup::responding(clouds).credentials_of(tencent::cvm_role(Some("cvm-role".into()))).await.id(),
        "AKIDtmp"
    );
    let unbound = |_: &Sent| Some((404, String::new()));
    let text = Setup::responding(unbound).error_of(tencent::chain()).await;
    assert!(text.ends_with("CVM role: no role is bound to the instance"), "{text}");
    let setup = Setup::responding(clouds);
    let text = setup.error_of(tencent::chain().without_metadata()).await;
    assert!(text.contains("no credentials found"), "{text}");
}
