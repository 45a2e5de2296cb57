//! Profiles of Alibaba Cloud's CLI.

use std::{
    fs,
    time::{Duration, UNIX_EPOCH},
};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::credentials::Scheme;
use serde_json::{Value, json};

use super::setup::{CANARY, KEY, NOW, Setup, TOKEN, clouds, parts};

/// Returns an environment with the profile `p` in the CLI's file.
pub(crate) fn cli(profile: Value) -> Setup {
    let mut profile = profile;
    profile["name"] = "p".into();
    let base = json!({"name": "base", "mode": "AK", "access_key_id": "base", "access_key_secret": KEY});
    let config = json!({"current": "p", "profiles": [profile, base]});
    Setup::responding(clouds).file(".aliyun/config.json", &config.to_string())
}

#[tokio::test]
async fn every_mode_of_the_alibaba_cli_is_read() {
    let chain = alibaba::chain;
    let role = json!({"mode": "RamRoleArn", "access_key_id": "ak", "access_key_secret": KEY, "ram_role_arn": "arn",
        "ram_session_name": "s", "expired_seconds": 900, "sts_region": "cn-beijing", "enable_vpc": true});
    let setup = cli(role);
    assert_eq!(parts(&setup.credentials_of(chain()).await), ("STS.A", KEY, Some(TOKEN)));
    let sent = &setup.sent()[0];
    assert_eq!(sent.url, "https://sts-vpc.cn-beijing.aliyuncs.com/?DurationSeconds=900&RoleArn=arn&RoleSessionName=s");
    assert!(sent.headers["authorization"].starts_with("ACS3-HMAC-SHA256 Credential=ak,"));

    // Role chaining: `base` assumes `one`, `one` assumes `two`.
    let setup = Setup::responding(clouds).file(
        ".aliyun/config.json",
        &json!({"current": "two", "profiles": [
            {"name": "base", "mode": "ak", "access_key_id": "base", "access_key_secret": KEY},
            {"name": "one", "mode": "ChainableRamRoleArn", "source_profile": "base", "ram_role_arn": "one"},
            {"name": "two", "mode": "ChainableRamRoleArn", "source_profile": "one", "ram_role_arn": "two"},
            {"name": "round", "mode": "ChainableRamRoleArn", "source_profile": "round", "ram_role_arn": "x"},
        ]})
        .to_string(),
    );
    setup.credentials_of(chain()).await;
    let sent = setup.sent();
    assert!(sent[0].url.contains("RoleArn=one") && sent[0].headers["authorization"].contains("Credential=base,"));
    assert!(sent[1].url.contains("RoleArn=two") && sent[1].headers["x-acs-security-token"] == TOKEN);
    let text = setup.error_of(alibaba::cli_profile("round")).await;
    assert!(
        text.contains("profile `round` (~/.aliyun/config.json): its source profile `round` refers back to it"),
        "{text}"
    );

    assert_eq!(
        cli(json!({"mode": "EcsRamRole", "ram_role_name": "ecs-role"})).credentials_of(chain()).await.id(),
        "STS.A"
    );
    let setup = cli(json!({"mode": "RamRoleArnWithRoleName", "ram_role_arn": "arn"}));
    assert_eq!(setup.credentials_of(chain()).await.id(), "STS.A");
    assert!(setup.sent().pop().unwrap().url.contains("RoleArn=arn"));

    let mut setup =
        cli(json!({"mode": "OIDC", "oidc_provider_arn": "p", "ram_role_arn": "arn", "role_session_name": "py",
        "oidc_token_file": "TOKEN_FILE"}))
        .file("token", CANARY);
    let config = fs::read_to_string(setup.home.join(".aliyun/config.json")).unwrap();
    let config = config.replace("TOKEN_FILE", &setup.path("token"));
    setup = setup.file(".aliyun/config.json", &config);
    setup.credentials_of(chain()).await;
    assert!(setup.sent()[0].body.contains("RoleSessionName=py"));

    assert_eq!(
        cli(json!({"mode": "CredentialsURI", "credentials_uri": "http://local/creds"}))
            .credentials_of(chain())
            .await
            .id(),
        "STS.A"
    );
    let bearer = cli(json!({"mode": "BearerToken", "bearer_token": TOKEN})).credentials_of(chain()).await;
    assert_eq!((bearer.scheme(), bearer.token().unwrap().expose()), (Scheme::Bearer, TOKEN));
    assert_eq!(cli(json!({"mode": "Anonymous"})).credentials_of(chain()).await.scheme(), Scheme::Anonymous);

    // The stored keys of the login are used until they expire. Then the client logs in again.
    let setup = cli(json!({"mode": "OAuth", "oauth_site_type": "CN", "access_key_id": "STS.cached",
        "access_key_secret": KEY, "sts_token": TOKEN, "sts_expiration": NOW + 3600}));
    let cached = setup.credentials_of(chain()).await;
    assert_eq!(cached.id(), "STS.cached");
    assert_eq!(cached.expires(), Some(UNIX_EPOCH + Duration::from_secs(NOW + 3600)));
    assert!(setup.sent().is_empty());
}

#[tokio::test]
async fn alibaba_external_programs_provide_credentials() {
    let printed = json!({"mode": "StsToken", "access_key_id": "ext", "access_key_secret": KEY, "sts_token": TOKEN,
        "expiration": "2026-01-02T04:04:05Z"});
    let setup = cli(json!({"mode": "External", "process_command": format!("echo '{printed}'")}));
    let keys = setup.credentials_of(alibaba::chain()).await;
    assert_eq!(parts(&keys), ("ext", KEY, Some(TOKEN)));
    assert!(keys.expires().is_some());
    let setup = setup.set("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "1");
    let text = setup.error_of(alibaba::chain()).await;
    assert!(text.contains("disabled by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"), "{text}");
    for (command, expected) in [
        ("false", "the program false failed: exit status: 1"),
        ("/nowhere/at-all", "cannot be started"),
        ("echo CANARY-51c9", "the output of `process_command` is not a JSON object (line 1, column 1)"),
        ("echo 'CANARY-51c9", "unclosed quote"),
    ] {
        let text = cli(json!({"mode": "External", "process_command": command})).error_of(alibaba::chain()).await;
        assert!(text.contains(expected), "{command}: {text}");
    }
}

#[tokio::test]
async fn alibaba_oauth_renews_and_stores_the_login() {
    let setup = Setup::responding(|sent| match sent.url.as_str() {
        "https://oauth.alibabacloud.com/v1/token" => Some((
            200,
            json!({"access_token": "CANARY-51c9-a2", "refresh_token": "CANARY-51c9-r2", "expires_in": 3600})
                .to_string(),
        )),
        "https://oauth.alibabacloud.com/v1/exchange" => Some((
            200,
            json!({"accessKeyId": "STS.lower", "accessKeySecret": KEY, "securityToken": TOKEN,
                "expiration": "2026-01-02T04:04:05Z"})
            .to_string(),
        )),
        _ => None,
    });
    let config = json!({"current": "p", "other": [1], "profiles": [{"name": "p", "mode": "OAuth", "oauth_site_type": "INTL",
        "oauth_access_token": "CANARY-51c9-a1", "oauth_access_token_expire": NOW + 1200,
        "oauth_refresh_token": "CANARY-51c9-r1", "unknown": {"kept": true}}]});
    let setup = setup.file(".aliyun/config.json", &config.to_string());
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "STS.lower");
    let sent = setup.sent();
    assert!(
        sent[0].body.contains("refresh_token=CANARY-51c9-r1") && sent[0].body.contains("client_id=4103531455503354461")
    );
    assert_eq!(sent[1].headers["authorization"], "Bearer CANARY-51c9-a2");
    let path = setup.home.join(".aliyun/config.json");
    let stored: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let profile = &stored["profiles"][0];
    assert_eq!(profile["oauth_refresh_token"], "CANARY-51c9-r2");
    assert_eq!(profile["oauth_access_token_expire"], NOW + 3600);
    assert_eq!((&profile["unknown"]["kept"], &stored["other"][0]), (&json!(true), &json!(1)));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no other file is left");
}
