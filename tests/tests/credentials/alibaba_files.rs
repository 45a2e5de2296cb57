//! The order of Alibaba Cloud's sources, the INI file of its SDKs, and broken files.

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::credentials::Scheme;
use serde_json::json;

use super::{
    alibaba_cli::cli,
    setup::{CANARY, KEY, NOW, Setup, TOKEN, clouds, parts},
};

#[tokio::test]
async fn alibaba_sources_are_tried_in_order() {
    // From the last source to the first: each new source has precedence over the sources that are already set.
    let mut setup = Setup::responding(clouds).set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://local/creds?q=CANARY-51c9");
    setup.variables.insert("ALIBABA_CLOUD_ECS_METADATA_DISABLED".into(), "true".into());
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "STS.A");
    assert_eq!(setup.sent().last().unwrap().url, "http://local/creds?q=CANARY-51c9");

    setup.variables.remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    assert_eq!(parts(&setup.credentials_of(alibaba::chain()).await), ("STS.A", KEY, Some(TOKEN)));
    let last = setup.sent().pop().unwrap();
    assert!(last.url.ends_with("/security-credentials/ecs-role"), "{}", last.url);
    assert_eq!(last.headers["x-aliyun-ecs-metadata-token"], "metadata-token");

    let ini = "[default]\ntype = access_key\naccess_key_id = ini # note\naccess_key_secret = CANARY-51c9-key\n";
    setup = setup.file(".alibabacloud/credentials.ini", ini);
    assert_eq!(parts(&setup.credentials_of(alibaba::chain()).await), ("ini", KEY, None));
    setup = setup.file(".alibabacloud/credentials", &ini.replace("= ini", "= go"));
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "go");

    let config = json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": KEY},
        {"name": "b", "mode": "StsToken", "access_key_id": "b", "access_key_secret": KEY, "sts_token": TOKEN}]});
    setup = setup.file(".aliyun/config.json", &config.to_string());
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "cli");
    setup = setup.set("ALIBABA_CLOUD_PROFILE", "b");
    assert_eq!(parts(&setup.credentials_of(alibaba::chain()).await), ("b", KEY, Some(TOKEN)));
    setup = setup.set("ALIBABA_CLOUD_PROFILE", "default");
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "go");
    setup.variables.remove("ALIBABA_CLOUD_PROFILE");
    setup = setup.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "go");
    setup.variables.remove("ALIBABA_CLOUD_CLI_PROFILE_DISABLED");

    let before = setup.sent().len();
    setup = setup.file("oidc-token", "CANARY-51c9-oidc\n").set("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r");
    let token = setup.path("oidc-token");
    setup = setup.set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:p").set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token);
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "STS.A");
    let sent = &setup.sent()[before];
    assert!(sent.url.starts_with("https://sts.aliyuncs.com/?Action=AssumeRoleWithOIDC&"), "{}", sent.url);
    assert!(!sent.url.contains(CANARY) && !sent.headers.contains_key("authorization"));
    assert!(sent.body.contains("OIDCToken=CANARY-51c9-oidc&"), "{}", sent.body);

    setup = setup.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env").set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY);
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "env");
}

#[tokio::test]
async fn every_type_of_the_alibaba_ini_file_is_read() {
    let ini = |text: &str| Setup::responding(clouds).file(".alibabacloud/credentials", &format!("[default]\n{text}\n"));
    let pair = "access_key_id=ak\naccess_key_secret=CANARY-51c9-key\n";
    let chain = alibaba::chain;
    assert_eq!(
        parts(&ini(&format!("type=sts\n{pair}security_token=CANARY-51c9-token")).credentials_of(chain()).await),
        ("ak", KEY, Some(TOKEN))
    );
    assert_eq!(ini("type=bearer\nbearer_token=CANARY-51c9").credentials_of(chain()).await.scheme(), Scheme::Bearer);
    assert_eq!(ini("type=ecs_ram_role").credentials_of(chain()).await.id(), "STS.A");
    let setup = ini(&format!("type=ram_role_arn\n{pair}role_arn=arn\nrole_session_name=s\npolicy={{}}"));
    setup.credentials_of(chain()).await;
    assert_eq!(
        setup.sent()[0].url,
        "https://sts.aliyuncs.com/?DurationSeconds=3600&Policy=%7B%7D&RoleArn=arn&RoleSessionName=s"
    );
    let setup = Setup::responding(clouds).file("token", CANARY);
    let text = format!(
        "[default]\ntype=oidc_role_arn\nrole_arn=arn\noidc_provider_arn=p\nrole_session_name=s\noidc_token_file_path={}",
        setup.path("token")
    );
    assert_eq!(setup.file(".alibabacloud/credentials", &text).credentials_of(chain()).await.id(), "STS.A");
    // `enable = false` has the same effect as an absent profile.
    let setup = ini(&format!("type=access_key\n{pair}enable=false"));
    assert_eq!(setup.credentials_of(chain()).await.id(), "STS.A");
    let setup = ini(&format!("type=access_key\n{pair}[dev]\ntype=access_key\naccess_key_id=dev\naccess_key_secret=k"));
    assert_eq!(setup.set("ALIBABA_CLOUD_PROFILE", "dev").credentials_of(chain()).await.id(), "dev");
}

#[tokio::test]
async fn invalid_alibaba_files_stop_the_chain() {
    let ini = |text: &str| Setup::responding(clouds).file(".alibabacloud/credentials", text);
    let config = |text: &str| Setup::responding(clouds).file(".aliyun/config.json", text);
    let missing = Setup::responding(clouds).set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nowhere");
    for (setup, expected) in [
        (
            ini("[default]\nCANARY-51c9"),
            "profile: ~/.alibabacloud/credentials: line 2 is neither a section, a comment nor key = value",
        ),
        (
            ini("[default]\ntype = access_key\naccess_key_secret = CANARY-51c9"),
            "profile: missing required field `access_key_id` in profile `default` (~/.alibabacloud/credentials)",
        ),
        (ini("[default]\ntype = rsa_key_pair"), "RSA key pairs are not supported"),
        (
            ini("[default]\ntype = what"),
            "profile: profile `default` (~/.alibabacloud/credentials): unknown type `what`",
        ),
        (
            ini("[default]\ntype = access_key").set("ALIBABA_CLOUD_PROFILE", "dev"),
            "profile: ALIBABA_CLOUD_PROFILE names the profile `dev`, which is not in ~/.alibabacloud/credentials",
        ),
        (missing, "profile: /nowhere (ALIBABA_CLOUD_CREDENTIALS_FILE) is missing"),
        (
            config("{\"current\": \"p\",\nCANARY-51c9}"),
            "CLI profile: ~/.aliyun/config.json is not a JSON object (line 2, column 1)",
        ),
        (
            config("{\"current\": \"p\", \"profiles\": [{\"name\": \"q\"}]}"),
            "CLI profile: ~/.aliyun/config.json has no profile `p`, its current profile",
        ),
        (
            cli(json!({"mode": "AK", "access_key_secret": KEY})),
            "CLI profile: missing required field `access_key_id` in profile `p` (~/.aliyun/config.json)",
        ),
        (cli(json!({"mode": "Telepathy"})), "profile `p` (~/.aliyun/config.json): unknown mode `Telepathy`"),
        (cli(json!({"mode": "RsaKeyPair"})), "RSA key pairs are not supported"),
        (
            cli(json!({"mode": "CloudSSO", "access_token": TOKEN, "cloud_sso_access_token_expire": NOW,
                "cloud_sso_sign_in_url": "https://signin.example/x"})),
            "the CloudSSO login has expired: run `aliyun configure --mode CloudSSO`",
        ),
        (
            cli(json!({"mode": "OAuth", "oauth_site_type": "CN", "oauth_refresh_token": TOKEN})),
            "oauth.aliyun.com: no connection: refused",
        ),
    ] {
        let text = setup.error_of(alibaba::chain()).await;
        assert!(text.contains(expected), "{text}\nlacks {expected}");
        assert!(!setup.sent().iter().any(|sent| sent.url.contains("100.100")), "{text}: the chain continued");
    }
    // The first file of `aliyun configure` is not invalid, but empty.
    let setup = Setup::new().file(
        ".aliyun/config.json",
        r#"{"current":"default","profiles":[{"name":"default","mode":"AK","access_key_id":"","access_key_secret":""}]}"#,
    );
    let text = setup.error_of(alibaba::chain()).await;
    assert!(text.contains("CLI profile: ~/.aliyun/config.json: profile `default` is empty; profile:"), "{text}");
}
