//! Every mode of the providers' command line tools, with files in the format of these tools.

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::credentials::Scheme;
use cumulo_tencent::credentials as tencent;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::{Value, json};

use super::setup::{KEY, NOW, Sent, Setup, TOKEN, clouds, parts};

/// Responds like `clouds` and like the login servers.
fn all_clouds(sent: &Sent) -> Option<(u16, String)> {
    let keys = json!({"AccessKeyId": "STS.login", "AccessKeySecret": KEY, "SecurityToken": TOKEN,
        "Expiration": "2026-01-02T04:04:05Z"});
    match sent.url.as_str() {
        "https://signin.example/cloud-credentials" => Some((200, json!({"CloudCredential": keys}).to_string())),
        "https://oauth.aliyun.com/v1/exchange" => Some((200, keys.to_string())),
        "http://local/bare" => Some((
            200,
            json!({"Code": "Success", "AccessKeyId": "bare", "AccessKeySecret": KEY,
            "SecurityToken": TOKEN})
            .to_string(),
        )),
        _ => clouds(sent),
    }
}

/// Returns a profile in the format of `aliyun configure`: all fields that it always writes (without `omitempty`), and
/// the usual settings.
fn aliyun(fields: Value) -> Value {
    let mut profile = json!({"name": "default", "region_id": "cn-hangzhou", "output_format": "json", "language": "en",
        "site": "", "retry_timeout": 0, "connect_timeout": 0, "retry_count": 0, "process_command": ""});
    for (name, value) in fields.as_object().unwrap() {
        profile[name] = value.clone();
    }
    profile
}

/// Expected result of a file: access key id, whether there is a session token, scheme, and the host of the last
/// request.
type Expected = (&'static str, bool, Scheme, &'static str);

fn aliyun_modes(token_file: &str) -> Vec<(&'static str, Value, Expected)> {
    let pair = || json!({"access_key_id": "ak", "access_key_secret": KEY});
    let with = |mode: &str, mut base: Value, more: Value| {
        base["mode"] = mode.into();
        for (name, value) in more.as_object().unwrap() {
            base[name] = value.clone();
        }
        base
    };
    let role = json!({"ram_role_arn": "acs:ram::1:role/r", "ram_session_name": "s", "expired_seconds": 900});
    let role_at = |more: Value| {
        let mut role = role.clone();
        role.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        role
    };
    let none = || json!({});
    let sts: Expected = ("STS.A", true, Scheme::Signed, "sts.aliyuncs.com");
    let printed = json!({"mode": "StsToken", "access_key_id": "ext", "access_key_secret": KEY, "sts_token": TOKEN});
    let program = format!("echo '{printed}'");
    let signed = Scheme::Signed;
    vec![
        ("AK", with("AK", pair(), none()), ("ak", false, signed, "")),
        ("StsToken", with("StsToken", pair(), json!({"sts_token": TOKEN})), ("ak", true, signed, "")),
        ("RamRoleArn", with("RamRoleArn", pair(), role.clone()), sts),
        ("RamRoleArn with a token", with("RamRoleArn", pair(), role_at(json!({"sts_token": TOKEN}))), sts),
        (
            "RamRoleArn in a region",
            with("RamRoleArn", pair(), role_at(json!({"sts_region": "cn-beijing"}))),
            ("STS.A", true, signed, "sts.cn-beijing.aliyuncs.com"),
        ),
        (
            "RamRoleArn at an endpoint",
            with("RamRoleArn", pair(), role_at(json!({"sts_endpoint": "sts.internal.example", "sts_region": "cn-x"}))),
            ("STS.A", true, signed, "sts.internal.example"),
        ),
        (
            "RamRoleArn at an endpoint with scheme and path",
            with("RamRoleArn", pair(), role_at(json!({"sts_endpoint": " https://sts.internal.example/ "}))),
            ("STS.A", true, signed, "sts.internal.example"),
        ),
        ("ChainableRamRoleArn", with("ChainableRamRoleArn", none(), role_at(json!({"source_profile": "base"}))), sts),
        (
            "ChainableRamRoleArn at an endpoint",
            with(
                "ChainableRamRoleArn",
                none(),
                role_at(json!({"source_profile": "base", "sts_endpoint": "http://sts.internal.example"})),
            ),
            ("STS.A", true, signed, "sts.internal.example"),
        ),
        (
            "EcsRamRole",
            with("EcsRamRole", none(), json!({"ram_role_name": "ecs-role"})),
            ("STS.A", true, signed, "100.100.100.200"),
        ),
        ("EcsRamRole as bound", with("EcsRamRole", none(), none()), ("STS.A", true, signed, "100.100.100.200")),
        (
            "RamRoleArnWithRoleName",
            with("RamRoleArnWithRoleName", none(), role_at(json!({"ram_role_name": "ecs-role"}))),
            sts,
        ),
        (
            "RamRoleArnWithRoleName at an endpoint",
            with("RamRoleArnWithRoleName", none(), role_at(json!({"sts_endpoint": "sts.internal.example"}))),
            ("STS.A", true, signed, "sts.internal.example"),
        ),
        ("OIDC", with("OIDC", none(), role_at(json!({"oidc_provider_arn": "p", "oidc_token_file": token_file}))), sts),
        (
            "OIDC at an endpoint",
            with(
                "OIDC",
                none(),
                role_at(json!({"oidc_provider_arn": "p", "oidc_token_file": token_file,
                    "sts_endpoint": "sts.internal.example"})),
            ),
            ("STS.A", true, signed, "sts.internal.example"),
        ),
        (
            "CloudSSO",
            with(
                "CloudSSO",
                none(),
                json!({"cloud_sso_sign_in_url": "https://signin.example/start/login",
                "access_token": TOKEN, "cloud_sso_access_token_expire": NOW + 3600, "cloud_sso_access_config": "ac",
                "cloud_sso_account_id": "1"}),
            ),
            ("STS.login", true, signed, "signin.example"),
        ),
        (
            "CloudSSO with stored keys",
            with(
                "CloudSSO",
                pair(),
                json!({"cloud_sso_sign_in_url": "https://signin.example/start/login",
                "access_token": TOKEN, "cloud_sso_access_token_expire": NOW + 3600, "cloud_sso_access_config": "ac",
                "cloud_sso_account_id": "1", "sts_token": TOKEN, "sts_expiration": NOW + 3600}),
            ),
            ("ak", true, signed, ""),
        ),
        (
            "OAuth",
            with(
                "OAuth",
                none(),
                json!({"oauth_site_type": "CN", "oauth_access_token": TOKEN,
                "oauth_access_token_expire": NOW + 3600, "oauth_refresh_token": TOKEN}),
            ),
            ("STS.login", true, signed, "oauth.aliyun.com"),
        ),
        ("External", with("External", none(), json!({"process_command": program})), ("ext", true, signed, "")),
        (
            "CredentialsURI",
            with("CredentialsURI", none(), json!({"credentials_uri": "http://local/creds"})),
            ("STS.A", true, signed, "local"),
        ),
        (
            "CredentialsURI without an expiry",
            with("CredentialsURI", none(), json!({"credentials_uri": "http://local/bare"})),
            ("bare", true, signed, "local"),
        ),
        ("BearerToken", with("BearerToken", none(), json!({"bearer_token": TOKEN})), ("", true, Scheme::Bearer, "")),
        (
            "BearerToken in a header",
            with("BearerToken", none(), json!({"bearer_token": TOKEN, "bearer_token_header_key": "X-My-Token"})),
            ("x-my-token", true, Scheme::Header, ""),
        ),
        ("Anonymous", with("Anonymous", none(), none()), ("", false, Scheme::Anonymous, "")),
        ("mode in lower case", with("ststoken", pair(), json!({"sts_token": TOKEN})), ("ak", true, signed, "")),
        ("no mode", with("", pair(), none()), ("ak", false, signed, "")),
    ]
}

#[tokio::test]
async fn every_mode_of_aliyun_is_read() {
    let token = Setup::new().file("token", "oidc");
    for (name, fields, (id, has_token, scheme, host)) in aliyun_modes(&token.path("token")) {
        let base = json!({"name": "base", "mode": "AK", "access_key_id": "base", "access_key_secret": KEY});
        let config = json!({"current": "default", "profiles": [aliyun(fields), base], "meta_path": ""});
        let config = serde_json::to_string_pretty(&config).unwrap();
        let setup = Setup::responding(all_clouds_anywhere).file(".aliyun/config.json", &config);
        let credentials = setup.credentials_of(alibaba::chain()).await;
        let seen = (credentials.id(), credentials.token().is_some(), credentials.scheme());
        assert_eq!(seen, (id, has_token, scheme), "{name}");
        let last = setup.sent().pop().map(|sent| sent.url).unwrap_or_default();
        assert_eq!(last.split('/').nth(2).unwrap_or_default(), host, "{name}");
    }
}

/// Responds like [`all_clouds`], also for STS at the profile's own endpoint.
fn all_clouds_anywhere(sent: &Sent) -> Option<(u16, String)> {
    let url = sent.url.replace("https://sts.internal.example", "https://sts.aliyuncs.com");
    all_clouds(&Sent { url, ..sent.clone() })
}

#[tokio::test]
async fn every_type_of_tccli_is_read() {
    let keys = json!({"secretId": "id", "secretKey": KEY});
    let with = |more: Value| {
        let mut keys = keys.clone();
        keys.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        keys
    };
    let expires = NOW + 3600;
    let oauth = json!({"type": "oauth", "token": TOKEN, "expiresAt": expires,
        "oauth": {"openId": "o", "accessToken": TOKEN, "expiresAt": expires, "refreshToken": TOKEN, "site": "cn"}});
    let sso = json!({"type": "sso", "token": TOKEN, "expiresAt": expires, "sso": {"token": TOKEN, "uin": "1",
        "roleConfigurationId": "r", "roleConfigurationName": "n", "zoneId": "z", "site": "cn", "authUrl": "u",
        "expiresAt": expires}});
    for (name, file, id, token) in [
        ("keys", with(json!({})), "id", false),
        ("keys with a token", with(json!({"token": TOKEN})), "id", true),
        ("an empty token", with(json!({"token": ""})), "id", false),
        ("a token that is null", with(json!({"token": null})), "id", false),
        ("type default", with(json!({"type": "default"})), "id", false),
        ("an empty type", with(json!({"type": ""})), "id", false),
        ("a type of a later version", with(json!({"type": "saml", "token": TOKEN})), "id", true),
        ("a type in another case", with(json!({"type": "CVM-role"})), "id", false),
        ("type cvm-role", json!({"type": "cvm-role"}), "AKIDtmp", true),
        ("type cvm-role and keys", with(json!({"type": "cvm-role"})), "AKIDtmp", true),
        ("type oauth", with(oauth), "id", true),
        ("type sso", with(sso), "id", true),
        ("a role", with(json!({"role-arn": "qcs::r", "role-session-name": "s"})), "AKIDsts", true),
        ("an empty role", with(json!({"role-arn": "", "role-session-name": ""})), "id", false),
    ] {
        let file = serde_json::to_string_pretty(&file).unwrap();
        let setup = Setup::responding(clouds).file(".tccli/default.credential", &file);
        let credentials = setup.credentials_of(tencent::chain()).await;
        assert_eq!((credentials.id(), credentials.token().is_some()), (id, token), "{name}");
    }
}

#[tokio::test]
async fn every_method_of_zeno_is_read() {
    let pair = json!({"access_key_id": "id", "access_key_secret": KEY});
    for (name, profile, id, scheme) in [
        ("key pair", pair.clone(), "id", Scheme::Signed),
        ("token", json!({"token": TOKEN}), "", Scheme::Bearer),
        (
            "empty token and keys",
            json!({"access_key_id": "id", "access_key_secret": KEY, "token": ""}),
            "id",
            Scheme::Signed,
        ),
        (
            "empty keys and a token",
            json!({"access_key_id": "", "access_key_secret": "", "token": TOKEN}),
            "",
            Scheme::Bearer,
        ),
    ] {
        let keys = serde_json::to_string_pretty(&json!({"work": profile, "default": pair})).unwrap();
        let settings = json!({"current_profile": "work", "profiles": {"work": {"language": "en", "output": "json"}}});
        let setup = Setup::new().file(".zenlayer/credentials.json", &keys);
        let setup = setup.file(".zenlayer/config.json", &settings.to_string());
        let credentials = setup.credentials_of(zenlayer::chain()).await;
        assert_eq!((credentials.id(), credentials.scheme()), (id, scheme), "{name}");
    }
}

#[tokio::test]
async fn keys_of_the_environment_assume_a_role_only_with_the_name_of_the_session() {
    let setup = Setup::responding(clouds).set("TENCENTCLOUD_SECRET_ID", "env").set("TENCENTCLOUD_SECRET_KEY", KEY);
    let setup = setup.set("TENCENTCLOUD_ROLE_ARN", "qcs::r");
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("env", KEY, None));
    let setup = setup.set("TENCENTCLOUD_ROLE_SESSION_NAME", "s");
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDsts");
}
