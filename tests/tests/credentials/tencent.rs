//! Tencent Cloud's sources.

use std::time::{Duration, UNIX_EPOCH};

use cumulo_tencent::credentials as tencent;
use serde_json::{Value, json};

use super::world::{KEY, NOW, Sent, TOKEN, World, clouds, parts};

#[tokio::test]
async fn tencent_sources_in_their_order() {
    let mut world = World::answering(clouds);
    assert_eq!(parts(&world.good(tencent::chain()).await), ("AKIDtmp", KEY, Some(TOKEN)));
    world = world.file(".tccli/default.credential", &json!({"secretId": "tccli", "secretKey": KEY}).to_string());
    assert_eq!(parts(&world.good(tencent::chain()).await), ("tccli", KEY, None));
    let ini = "# c\n[default]\nsecret_id = ID\nsecret_key = CANARY-51c9-key\n";
    world = world.file("etc/tencentcloud/credentials", &ini.replace("ID", "etc"));
    assert_eq!(world.good(tencent::chain()).await.id(), "etc");
    world = world.file(".tencentcloud/credentials", &ini.replace("ID", "home"));
    assert_eq!(world.good(tencent::chain()).await.id(), "home");
    let named = world.path("named");
    world = world.file("named", &ini.replace("ID", "named")).set("TENCENTCLOUD_CREDENTIALS_FILE", &named);
    assert_eq!(world.good(tencent::chain()).await.id(), "named");

    let before = world.sent().len();
    let token = world.path("token");
    world = world.file("token", "CANARY-51c9-oidc").set("TKE_REGION", "ap-beijing").set("TKE_PROVIDER_ID", "OIDC");
    world = world.set("TKE_WEB_IDENTITY_TOKEN_FILE", &token);
    assert_eq!(world.good(tencent::chain()).await.id(), "named", "not all four are set");
    world = world.set("TKE_ROLE_ARN", "qcs::role");
    assert_eq!(parts(&world.good(tencent::chain()).await), ("AKIDsts", KEY, Some(TOKEN)));
    let sent = &world.sent()[before];
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

    world = world.set("TENCENTCLOUD_SECRET_ID", "env").set("TENCENTCLOUD_SECRET_KEY", KEY);
    assert_eq!(world.good(tencent::chain()).await.id(), "env");
    // A role in the environment is assumed by the key pair there.
    let before = world.sent().len();
    world = world.set("TENCENTCLOUD_ROLE_ARN", "qcs::env").set("TENCENTCLOUD_ROLE_SESSION_NAME", "s");
    assert_eq!(world.good(tencent::chain()).await.id(), "AKIDsts");
    let sent = &world.sent()[before];
    assert!(sent.headers["authorization"].starts_with("TC3-HMAC-SHA256 Credential=env/"));
    assert_eq!(serde_json::from_str::<Value>(&sent.body).unwrap()["RoleSessionName"], "s");
}

#[tokio::test]
async fn tencent_files_of_tccli() {
    let file = |value: Value| World::answering(clouds).file(".tccli/default.credential", &value.to_string());
    let keys = json!({"secretId": "id", "secretKey": KEY, "token": TOKEN});
    let with = |name: &str, value: Value| {
        let mut keys = keys.clone();
        keys[name] = value;
        keys
    };
    assert_eq!(parts(&file(keys.clone()).good(tencent::chain()).await), ("id", KEY, Some(TOKEN)));
    assert_eq!(file(json!({"type": "cvm-role"})).good(tencent::chain()).await.id(), "AKIDtmp");
    let world = file(with("role-arn", json!("qcs::r")));
    assert_eq!(world.good(tencent::chain()).await.id(), "AKIDsts");
    assert_eq!(world.sent()[0].headers["x-tc-token"], TOKEN);
    for kind in ["oauth", "sso"] {
        let mut login = with("expiresAt", json!(NOW + 60));
        login["type"] = kind.into();
        let keys = file(login.clone()).good(tencent::chain()).await;
        assert_eq!((keys.id(), keys.expires()), ("id", Some(UNIX_EPOCH + Duration::from_secs(NOW + 60))));
        login["expiresAt"] = NOW.into();
        let text = file(login).bad(tencent::chain()).await;
        assert!(text.starts_with("tccli profile: ~/.tccli/default.credential: the login has expired"), "{text}");
    }
    let text = file(json!({"secretKey": KEY})).bad(tencent::chain()).await;
    assert_eq!(
        text,
        "tccli profile: missing required field `secretId` in profile `default` (~/.tccli/default.credential)"
    );
    let world = file(keys).file(".tccli/dev.credential", r#"{"secretId":"dev","secretKey":"k"}"#);
    assert_eq!(world.set("TCCLI_PROFILE", "dev").good(tencent::chain()).await.id(), "dev");
    let text = World::answering(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_key = CANARY-51c9")
        .bad(tencent::chain())
        .await;
    assert_eq!(text, "profile: missing required field `secret_id` in section `default` (~/.tencentcloud/credentials)");
    let world = World::answering(clouds).set("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere");
    assert_eq!(world.bad(tencent::chain()).await, "profile: /nowhere (TENCENTCLOUD_CREDENTIALS_FILE) is missing");
}

#[tokio::test]
async fn tencent_cvm_role_by_name_unbound_and_off() {
    assert_eq!(World::answering(clouds).good(tencent::cvm_role(Some("cvm-role".into()))).await.id(), "AKIDtmp");
    let unbound = |_: &Sent| Some((404, String::new()));
    let text = World::answering(unbound).bad(tencent::chain()).await;
    assert!(text.ends_with("CVM role: no role is bound to the instance"), "{text}");
    let world = World::answering(clouds);
    let text = world.bad(tencent::chain().without_metadata()).await;
    assert!(text.contains("no credentials found"), "{text}");
}
