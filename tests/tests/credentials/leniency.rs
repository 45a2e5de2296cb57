//! Files, programs and servers that differ from the documentation, and that the providers' tools accept.

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::ProvideCredentials;
use cumulo_tencent::credentials as tencent;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::{Value, json};

use super::{
    alibaba_cli::cli,
    setup::{KEY, MakeChain, NOW, Sent, Setup, TOKEN, clouds, parts},
};

// ---- Metadata without version 2 ----

/// Refuses connections for version 2, and responds to version 1.
fn version_1(sent: &Sent) -> Option<(u16, String)> {
    if sent.method == "PUT" { None } else { clouds(sent) }
}

#[tokio::test]
async fn version_1_is_used_if_the_metadata_token_cannot_be_fetched() {
    let metadata = |profile: Value| {
        let mut profile = profile;
        profile["name"] = "p".into();
        let config = json!({"current": "p", "profiles": [profile]});
        Setup::responding(version_1).file(".aliyun/config.json", &config.to_string())
    };
    let ini = |text: &str| Setup::responding(version_1).file(".alibabacloud/credentials", text);
    for (name, setup, chain) in [
        ("chain", Setup::responding(version_1), alibaba::chain()),
        (
            "chain with the role's name",
            Setup::responding(version_1).set("ALIBABA_CLOUD_ECS_METADATA", "ecs-role"),
            alibaba::chain(),
        ),
        ("ecs_role", Setup::responding(version_1), alibaba::ecs_role(None)),
        ("ecs_role by name", Setup::responding(version_1), alibaba::ecs_role(Some("ecs-role".into()))),
        ("mode EcsRamRole", metadata(json!({"mode": "EcsRamRole"})), alibaba::chain()),
        (
            "mode RamRoleArnWithRoleName",
            metadata(json!({"mode": "RamRoleArnWithRoleName", "ram_role_arn": "arn", "ram_role_name": "ecs-role"})),
            alibaba::chain(),
        ),
        ("type ecs_ram_role", ini("[default]\ntype = ecs_ram_role\nrole_name = ecs-role\n"), alibaba::chain()),
    ] {
        assert_eq!(parts(&setup.credentials_of(chain).await), ("STS.A", KEY, Some(TOKEN)), "{name}");
    }
}

#[tokio::test]
async fn version_1_is_used_if_a_request_with_the_token_fails() {
    let setup =
        Setup::responding(
            |sent| {
                if sent.headers.contains_key("x-aliyun-ecs-metadata-token") { None } else { clouds(sent) }
            },
        );
    assert_eq!(setup.credentials_of(alibaba::ecs_role(None)).await.id(), "STS.A");
}

#[tokio::test]
async fn version_1_is_not_used_if_it_is_disabled() {
    let setup = Setup::responding(version_1).set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    let text = setup.error_of(alibaba::ecs_role(None)).await;
    assert!(text.contains("ECS RAM role: 100.100.100.200: no connection"), "{text}");
    assert_eq!(setup.sent().len(), 1);
}

// ---- Files ----

#[tokio::test]
async fn a_cli_file_without_profiles_is_skipped() {
    for text in ["", "{}", r#"{"current":"default","profiles":[]}"#, r#"{"current":"default","profiles":null}"#] {
        let setup = Setup::responding(clouds).file(".aliyun/config.json", text);
        assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "STS.A", "{text}");
        let text = Setup::new().file(".aliyun/config.json", text).error_of(alibaba::chain()).await;
        assert!(text.contains("CLI profile: ~/.aliyun/config.json has no profiles; "), "{text}");
    }
}

#[tokio::test]
async fn empty_files_of_the_other_tools_are_skipped() {
    for text in ["", "\n", "{}", "{\"secretId\":\"\",\"secretKey\":\"\"}"] {
        let setup = Setup::responding(clouds).file(".tccli/default.credential", text);
        assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDtmp", "{text}");
    }
    for text in ["", "# no keys yet\n\n; none\n"] {
        let setup = Setup::responding(clouds).file(".tencentcloud/credentials", text);
        assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDtmp", "{text}");
    }
    for text in ["", "{}"] {
        let text = Setup::new().file(".zenlayer/credentials.json", text).error_of(zenlayer::chain()).await;
        assert!(text.starts_with("no credentials found."), "{text}");
    }
}

#[tokio::test]
async fn a_role_of_tccli_is_assumed_at_its_configured_endpoint() {
    let keys = json!({"secretId": "i", "secretKey": KEY, "role-arn": "qcs::r", "role-session-name": "s"});
    let settings = json!({"_sys_param": {"region": "ap-beijing"}, "sts": {"version": "2018-08-13",
        "endpoint": "sts.internal.tencentcloudapi.com"}});
    let setup = Setup::responding(|sent| {
        let url = sent.url.replace("sts.internal.", "sts.");
        clouds(&Sent { url, ..sent.clone() })
    });
    let setup = setup.file(".tccli/default.credential", &keys.to_string());
    let setup = setup.file(".tccli/default.configure", &settings.to_string());
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "AKIDsts");
    assert_eq!(setup.sent()[0].url, "https://sts.internal.tencentcloudapi.com/");
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped() {
    let pair = json!({"access_key_id": "id", "access_key_secret": KEY});
    let config = json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "id",
        "access_key_secret": KEY}]});
    let files: [(&str, String, MakeChain); 5] = [
        (".aliyun/config.json", config.to_string(), alibaba::chain),
        (
            ".alibabacloud/credentials",
            format!("[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = {KEY}\n"),
            alibaba::chain,
        ),
        (".tencentcloud/credentials", format!("[default]\nsecret_id = id\nsecret_key = {KEY}\n"), tencent::chain),
        (".tccli/default.credential", json!({"secretId": "id", "secretKey": KEY}).to_string(), tencent::chain),
        (".zenlayer/credentials.json", json!({"default": pair}).to_string(), zenlayer::chain),
    ];
    for (path, text, chain) in files {
        let setup = Setup::new().file(path, &format!("\u{feff}{text}"));
        assert_eq!(parts(&setup.credentials_of(chain()).await), ("id", KEY, None), "{path}");
    }
    // In the output format of PowerShell.
    let printed = json!({"access_key_id": "id", "access_key_secret": KEY});
    let setup = cli(json!({"mode": "External", "process_command": format!("echo '\u{feff}{printed}'")}));
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "id");
}

#[tokio::test]
async fn ini_files_may_have_colons_quotes_comments_and_capitals() {
    let text =
        "[default] ; work\nType: access_key ; mine\nAccess_Key_Id = 'id'\naccess_key_secret: \"CANARY-51c9-key\"\n";
    let setup = Setup::new().file(".alibabacloud/credentials", text);
    assert_eq!(parts(&setup.credentials_of(alibaba::chain()).await), ("id", KEY, None));
    let text = "[default]\nSECRET_ID: id\nsecret_key = \"CANARY-51c9-key\"\ntoken = \"\"\n";
    let setup = Setup::new().file(".tencentcloud/credentials", text);
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("id", KEY, None));
}

#[tokio::test]
async fn spaces_around_keys_are_refused_in_every_file() {
    let config = json!({"current": "p", "profiles": [{"name": "p", "mode": "AK", "access_key_id": "id",
        "access_key_secret": " CANARY-51c9"}]});
    let files: [(&str, String, MakeChain, &str); 5] = [
        (".aliyun/config.json", config.to_string(), alibaba::chain, "access_key_secret"),
        (
            ".alibabacloud/credentials",
            "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = ' CANARY-51c9'\n".into(),
            alibaba::chain,
            "access_key_secret",
        ),
        (
            ".tencentcloud/credentials",
            "[default]\nsecret_id = \"id \"\nsecret_key = CANARY-51c9\n".into(),
            tencent::chain,
            "secret_id",
        ),
        (
            ".tccli/default.credential",
            json!({"secretId": "id", "secretKey": "CANARY-51c9\n"}).to_string(),
            tencent::chain,
            "secretKey",
        ),
        (
            ".zenlayer/credentials.json",
            json!({"default": {"token": "CANARY-51c9 "}}).to_string(),
            zenlayer::chain,
            "token",
        ),
    ];
    for (path, text, chain, field) in files {
        let text = Setup::new().file(path, &text).error_of(chain()).await;
        assert!(text.contains(&format!("the value of `{field}` has leading or trailing whitespace")), "{text}");
        assert!(text.contains(path), "{text}");
    }
}

// ---- Programs and URIs ----

/// Fetches twice from a program that prints `keys`. Returns the number of its runs.
async fn twice(keys: Value) -> usize {
    let setup = Setup::new();
    let (printed, count) = (setup.path("printed"), setup.path("count"));
    let command = format!("sh -c 'echo >> {count}; cat {printed}'");
    let profile = json!({"name": "p", "mode": "External", "process_command": command});
    let config = json!({"current": "p", "profiles": [profile]});
    let setup = setup.file("printed", &keys.to_string()).file(".aliyun/config.json", &config.to_string());
    let chain = alibaba::chain().environment(setup.environment());
    for _ in 0..2 {
        assert_eq!(chain.credentials().await.unwrap().id(), "ext");
    }
    std::fs::read_to_string(&count).unwrap().lines().count()
}

#[tokio::test]
async fn programs_need_no_mode_and_run_again_without_a_readable_expiry() {
    let keys = |more: Value| {
        let mut keys = json!({"access_key_id": "ext", "access_key_secret": KEY, "sts_token": TOKEN});
        keys.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        keys
    };
    for (name, printed, runs) in [
        ("no mode", keys(json!({"expiration": "2026-01-02T04:04:05Z"})), 1),
        ("mode in lower case", keys(json!({"mode": "ststoken", "expiration": "2026-01-02T04:04:05Z"})), 1),
        ("mode AK", keys(json!({"mode": "ak", "expiration": "2026-01-02T04:04:05Z"})), 1),
        ("another mode", keys(json!({"mode": "Whatever", "expiration": "2026-01-02T04:04:05Z"})), 1),
        ("no expiry", keys(json!({"mode": "StsToken"})), 2),
        ("an expiry that cannot be read", keys(json!({"mode": "StsToken", "expiration": "tomorrow"})), 2),
        ("an empty expiry", keys(json!({"mode": "StsToken", "expiration": ""})), 2),
        ("an expiry that is a number", keys(json!({"mode": "StsToken", "expiration": NOW + 3600})), 2),
        ("an expiry that is null", keys(json!({"mode": "StsToken", "expiration": null})), 2),
        ("an expiry with an offset", keys(json!({"mode": "StsToken", "expiration": "2026-01-02T12:04:05+08:00"})), 1),
    ] {
        assert_eq!(twice(printed).await, runs, "{name}");
    }
    assert_eq!(twice(json!({"access_key_id": "ext", "access_key_secret": KEY})).await, 2, "only the key pair");
}

#[tokio::test]
async fn programs_still_need_keys_and_the_token_of_their_mode() {
    for (printed, expected) in [
        (json!({"mode": "AK", "access_key_id": "x"}), "missing required field `access_key_secret`"),
        (
            json!({"mode": "ststoken", "access_key_id": "x", "access_key_secret": KEY}),
            "missing required field `sts_token`",
        ),
    ] {
        let setup = cli(json!({"mode": "External", "process_command": format!("echo '{printed}'")}));
        let text = setup.error_of(alibaba::chain()).await;
        assert!(text.contains(&format!("the output of `process_command`: {expected}")), "{text}");
    }
}

#[tokio::test]
async fn a_uri_needs_no_expiry_and_may_be_in_the_environment() {
    let bare =
        |_: &Sent| Some((200, json!({"Code": "Success", "AccessKeyId": "bare", "AccessKeySecret": KEY}).to_string()));
    let config = |uri: &str| {
        json!({"current": "p", "profiles": [{"name": "p", "mode": "CredentialsURI", "credentials_uri": uri}]})
            .to_string()
    };
    let setup = Setup::responding(bare).file(".aliyun/config.json", &config(""));
    let text = setup.error_of(alibaba::chain()).await;
    assert!(text.contains("missing required field `credentials_uri` in profile `p`"), "{text}");
    let setup = setup.set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://local/env");
    let chain = alibaba::chain().environment(setup.environment());
    for _ in 0..2 {
        assert_eq!(parts(&chain.credentials().await.unwrap()), ("bare", KEY, None));
    }
    let urls: Vec<_> = setup.sent().into_iter().map(|sent| sent.url).collect();
    assert_eq!(urls, ["http://local/env", "http://local/env"], "fetched for every call");
}
