//! Where credentials come from: every source of every provider with files in a folder of its own and a scripted
//! network; order, renewal, errors, and that no secret shows.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeMap,
    fs, io,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{
    BoxFuture, Credentials, Error, ErrorKind, Outgoing, ProvideCredentials,
    credentials::{Chain, Found, Role, Scheme, Source, Surroundings},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::credentials as tencent;
use cumulo_tests::log::Log;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::{Value, json};

/// In everything secret; must show nowhere.
const CANARY: &str = "CANARY-51c9";
const KEY: &str = "CANARY-51c9-key";
const TOKEN: &str = "CANARY-51c9-token";
/// 2026-01-02T03:04:05Z.
const NOW: u64 = 1_767_323_045;

#[derive(Clone)]
struct Sent {
    method: String,
    url: String,
    headers: BTreeMap<String, String>,
    body: String,
}

type Answer = Arc<dyn Fn(&Sent) -> Option<(u16, String)> + Send + Sync>;

/// A network that answers by a script; `None` is a refused connection.
#[derive(Clone)]
struct Network {
    answer: Answer,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Transport for Network {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let sent = Sent {
            method: request.method.to_string(),
            url: format!("{}://{}{}", request.endpoint.scheme(), request.endpoint.authority(), request.target),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
                .collect(),
            body: String::from_utf8(request.body.to_vec()).unwrap(),
        };
        let answer = (self.answer)(&sent);
        self.sent.lock().unwrap().push(sent);
        Box::pin(async move {
            tokio::task::yield_now().await;
            match answer {
                Some((status, body)) => Ok(Incoming { status, headers: http::HeaderMap::new(), body: body.into() }),
                None => Err(TransportError { connect: true, source: io::Error::other("refused").into() }),
            }
        })
    }
}

/// A home folder, variables and a network.
struct World {
    home: PathBuf,
    variables: BTreeMap<String, String>,
    network: Network,
    now: Arc<AtomicU64>,
}

impl World {
    fn new() -> Self {
        Self::answering(|_| None)
    }

    fn answering(answer: impl Fn(&Sent) -> Option<(u16, String)> + Send + Sync + 'static) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let unique = format!("cumulo-credentials-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = std::env::temp_dir().join(unique);
        fs::create_dir_all(&home).unwrap();
        let variables = BTreeMap::from([("HOME".to_owned(), home.display().to_string())]);
        let network = Network { answer: Arc::new(answer), sent: Arc::default() };
        Self { home, variables, network, now: Arc::new(AtomicU64::new(NOW)) }
    }

    fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.insert(name.into(), value.into());
        self
    }

    fn file(self, path: &str, text: &str) -> Self {
        let path = self.home.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        mode(&path, 0o600);
        self
    }

    fn path(&self, path: &str) -> String {
        self.home.join(path).display().to_string()
    }

    fn around(&self) -> Surroundings {
        let (variables, now) = (self.variables.clone(), self.now.clone());
        Surroundings::new()
            .variables(move |name| variables.get(name).cloned())
            .system_folder(self.home.join("etc"))
            .transport(self.network.clone())
            .clock(move || UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst)))
            .nonce(|| "nonce".into())
            .allow_http(true)
    }

    async fn get(&self, chain: Chain) -> Result<Arc<Credentials>, Error> {
        chain.surroundings(self.around()).credentials().await
    }

    async fn good(&self, chain: Chain) -> Arc<Credentials> {
        self.get(chain).await.unwrap()
    }

    /// The text of the error, which shows no secret.
    async fn bad(&self, chain: Chain) -> String {
        let error = self.get(chain).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.is_auth());
        let text = error.to_string();
        assert!(!format!("{text} {error:?}").contains(CANARY), "{text}");
        text.replace(&self.home.display().to_string(), "~")
    }

    fn sent(&self) -> Vec<Sent> {
        self.network.sent.lock().unwrap().clone()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn mode(path: &std::path::Path, mode: u32) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}

fn parts(credentials: &Arc<Credentials>) -> (&str, &str, Option<&str>) {
    (credentials.id(), credentials.key().expose(), credentials.token().map(|token| token.expose()))
}

/// What the providers' STS and metadata servers answer.
fn clouds(sent: &Sent) -> Option<(u16, String)> {
    let alibaba = json!({"Code": "Success", "AccessKeyId": "STS.A", "AccessKeySecret": KEY, "SecurityToken": TOKEN,
        "Expiration": "2026-01-02T04:04:05Z"});
    let tencent = json!({"TmpSecretId": "AKIDtmp", "TmpSecretKey": KEY, "Token": TOKEN, "Code": "Success",
        "ExpiredTime": NOW + 7200, "Expiration": "2026-01-02T05:04:05Z"});
    let body = match sent.url.split('?').next().unwrap() {
        url if url.starts_with("https://sts.tencent") => {
            json!({"Response": {"Credentials": {"TmpSecretId": "AKIDsts", "TmpSecretKey": KEY, "Token": TOKEN},
                "ExpiredTime": NOW + 7200, "RequestId": "r"}})
            .to_string()
        }
        url if url.starts_with("https://sts") => json!({"RequestId": "r", "Credentials": alibaba}).to_string(),
        "http://100.100.100.200/latest/api/token" => "metadata-token".into(),
        "http://100.100.100.200/latest/meta-data/ram/security-credentials/" => "ecs-role".into(),
        "http://100.100.100.200/latest/meta-data/ram/security-credentials/ecs-role" | "http://local/creds" => {
            alibaba.to_string()
        }
        "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/" => "cvm-role\n".into(),
        "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/cvm-role" => tencent.to_string(),
        _ => return None,
    };
    Some((200, body))
}

// ---- Environment ----

#[tokio::test]
async fn environment_of_every_provider() {
    let world = World::new()
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "a")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY)
        .set("ALIBABA_CLOUD_SECURITY_TOKEN", TOKEN)
        .set("TENCENTCLOUD_SECRET_ID", "t")
        .set("TENCENTCLOUD_SECRET_KEY", KEY)
        .set("ZENLAYER_ACCESS_KEY_ID", "z")
        .set("ZENLAYER_ACCESS_KEY_SECRET", KEY)
        .set("ZENLAYER_TOKEN", "unused");
    assert_eq!(parts(&world.good(alibaba::chain()).await), ("a", KEY, Some(TOKEN)));
    assert_eq!(parts(&world.good(tencent::chain()).await), ("t", KEY, None));
    assert_eq!(parts(&world.good(zenlayer::chain()).await), ("z", KEY, None));

    let world = World::new().set("TENCENTCLOUD_SECRET_ID", "t").set("TENCENTCLOUD_SECRET_KEY", KEY);
    let world = world.set("TENCENTCLOUD_TOKEN", TOKEN).set("ZENLAYER_TOKEN", TOKEN);
    assert_eq!(parts(&world.good(tencent::chain()).await), ("t", KEY, Some(TOKEN)));
    let bearer = world.good(zenlayer::chain()).await;
    assert_eq!((bearer.scheme(), parts(&bearer)), (Scheme::Bearer, ("", "", Some(TOKEN))));
}

#[tokio::test]
async fn a_broken_environment_stops_the_chain() {
    let world = World::answering(clouds).set("ALIBABA_CLOUD_ACCESS_KEY_ID", "a");
    assert_eq!(
        world.bad(alibaba::chain()).await,
        "environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set, but ALIBABA_CLOUD_ACCESS_KEY_ID is"
    );
    let world = World::answering(clouds).set("TENCENTCLOUD_SECRET_ID", "").set("TENCENTCLOUD_SECRET_KEY", KEY);
    assert_eq!(world.bad(tencent::chain()).await, "environment: TENCENTCLOUD_SECRET_ID is set, but empty");
    let world = World::new().set("ZENLAYER_ACCESS_KEY_ID", "z").set("ZENLAYER_ACCESS_KEY_SECRET", " CANARY-51c9");
    let text = world.bad(zenlayer::chain()).await;
    assert_eq!(text, "environment: environment variable ZENLAYER_ACCESS_KEY_SECRET has blanks around its value");
    assert!(world.sent().is_empty());
}

#[tokio::test]
async fn a_chain_that_finds_nothing_tells_every_source() {
    let world = World::new();
    assert_eq!(
        world.bad(alibaba::chain()).await,
        "no credentials found. Tried environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set; \
         OIDC role: not all of ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE \
         are set; CLI profile: no file ~/.aliyun/config.json; profile: no file ~/.alibabacloud/credentials or \
         ~/.alibabacloud/credentials.ini; ECS RAM role: 100.100.100.200: no connection: refused; \
         credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"
    );
    assert_eq!(
        world.bad(tencent::chain()).await,
        "no credentials found. Tried environment: TENCENTCLOUD_SECRET_ID is not set; TKE OIDC role: TKE_REGION is not \
         set; profile: no file ~/.tencentcloud/credentials or ~/etc/tencentcloud/credentials; tccli profile: no file \
         ~/.tccli/default.credential; CVM role: metadata.tencentyun.com: no connection: refused"
    );
    assert_eq!(
        world.bad(zenlayer::chain()).await,
        "no credentials found. Tried environment: neither ZENLAYER_ACCESS_KEY_ID nor ZENLAYER_TOKEN is set; profile: \
         no file ~/.zenlayer/credentials.json"
    );
}

// ---- Alibaba ----

#[tokio::test]
async fn alibaba_sources_in_their_order() {
    // From the last source to the first: each one set goes before those set already.
    let mut world = World::answering(clouds).set("ALIBABA_CLOUD_CREDENTIALS_URI", "http://local/creds?q=CANARY-51c9");
    world.variables.insert("ALIBABA_CLOUD_ECS_METADATA_DISABLED".into(), "true".into());
    assert_eq!(world.good(alibaba::chain()).await.id(), "STS.A");
    assert_eq!(world.sent().last().unwrap().url, "http://local/creds?q=CANARY-51c9");

    world.variables.remove("ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    assert_eq!(parts(&world.good(alibaba::chain()).await), ("STS.A", KEY, Some(TOKEN)));
    let last = world.sent().pop().unwrap();
    assert!(last.url.ends_with("/security-credentials/ecs-role"), "{}", last.url);
    assert_eq!(last.headers["x-aliyun-ecs-metadata-token"], "metadata-token");

    let ini = "[default]\ntype = access_key\naccess_key_id = ini # note\naccess_key_secret = CANARY-51c9-key\n";
    world = world.file(".alibabacloud/credentials.ini", ini);
    assert_eq!(parts(&world.good(alibaba::chain()).await), ("ini", KEY, None));
    world = world.file(".alibabacloud/credentials", &ini.replace("= ini", "= go"));
    assert_eq!(world.good(alibaba::chain()).await.id(), "go");

    let config = json!({"current": "a", "profiles": [
        {"name": "a", "mode": "AK", "access_key_id": "cli", "access_key_secret": KEY},
        {"name": "b", "mode": "StsToken", "access_key_id": "b", "access_key_secret": KEY, "sts_token": TOKEN}]});
    world = world.file(".aliyun/config.json", &config.to_string());
    assert_eq!(world.good(alibaba::chain()).await.id(), "cli");
    world = world.set("ALIBABA_CLOUD_PROFILE", "b");
    assert_eq!(parts(&world.good(alibaba::chain()).await), ("b", KEY, Some(TOKEN)));
    world = world.set("ALIBABA_CLOUD_PROFILE", "default");
    assert_eq!(world.good(alibaba::chain()).await.id(), "go");
    world.variables.remove("ALIBABA_CLOUD_PROFILE");
    world = world.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true");
    assert_eq!(world.good(alibaba::chain()).await.id(), "go");
    world.variables.remove("ALIBABA_CLOUD_CLI_PROFILE_DISABLED");

    let before = world.sent().len();
    world = world.file("oidc-token", "CANARY-51c9-oidc\n").set("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r");
    let token = world.path("oidc-token");
    world = world.set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "acs:p").set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &token);
    assert_eq!(world.good(alibaba::chain()).await.id(), "STS.A");
    let sent = &world.sent()[before];
    assert!(sent.url.starts_with("https://sts.aliyuncs.com/?Action=AssumeRoleWithOIDC&"), "{}", sent.url);
    assert!(!sent.url.contains(CANARY) && !sent.headers.contains_key("authorization"));
    assert!(sent.body.contains("OIDCToken=CANARY-51c9-oidc&"), "{}", sent.body);

    world = world.set("ALIBABA_CLOUD_ACCESS_KEY_ID", "env").set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY);
    assert_eq!(world.good(alibaba::chain()).await.id(), "env");
}

/// The profile `p` of the CLI's file.
fn cli(profile: Value) -> World {
    let mut profile = profile;
    profile["name"] = "p".into();
    let base = json!({"name": "base", "mode": "AK", "access_key_id": "base", "access_key_secret": KEY});
    let config = json!({"current": "p", "profiles": [profile, base]});
    World::answering(clouds).file(".aliyun/config.json", &config.to_string())
}

#[tokio::test]
async fn alibaba_modes_of_the_cli() {
    let chain = alibaba::chain;
    let role = json!({"mode": "RamRoleArn", "access_key_id": "ak", "access_key_secret": KEY, "ram_role_arn": "arn",
        "ram_session_name": "s", "expired_seconds": 900, "sts_region": "cn-beijing", "enable_vpc": true});
    let world = cli(role);
    assert_eq!(parts(&world.good(chain()).await), ("STS.A", KEY, Some(TOKEN)));
    let sent = &world.sent()[0];
    assert_eq!(sent.url, "https://sts-vpc.cn-beijing.aliyuncs.com/?DurationSeconds=900&RoleArn=arn&RoleSessionName=s");
    assert!(sent.headers["authorization"].starts_with("ACS3-HMAC-SHA256 Credential=ak,"));

    // Role chaining: `base` assumes `one`, `one` assumes `two`.
    let world = World::answering(clouds).file(
        ".aliyun/config.json",
        &json!({"current": "two", "profiles": [
            {"name": "base", "mode": "ak", "access_key_id": "base", "access_key_secret": KEY},
            {"name": "one", "mode": "ChainableRamRoleArn", "source_profile": "base", "ram_role_arn": "one"},
            {"name": "two", "mode": "ChainableRamRoleArn", "source_profile": "one", "ram_role_arn": "two"},
            {"name": "round", "mode": "ChainableRamRoleArn", "source_profile": "round", "ram_role_arn": "x"},
        ]})
        .to_string(),
    );
    world.good(chain()).await;
    let sent = world.sent();
    assert!(sent[0].url.contains("RoleArn=one") && sent[0].headers["authorization"].contains("Credential=base,"));
    assert!(sent[1].url.contains("RoleArn=two") && sent[1].headers["x-acs-security-token"] == TOKEN);
    let text = world.bad(alibaba::cli_profile("round")).await;
    assert!(text.contains("the source profile \"round\" goes round in a circle"), "{text}");

    assert_eq!(cli(json!({"mode": "EcsRamRole", "ram_role_name": "ecs-role"})).good(chain()).await.id(), "STS.A");
    let world = cli(json!({"mode": "RamRoleArnWithRoleName", "ram_role_arn": "arn"}));
    assert_eq!(world.good(chain()).await.id(), "STS.A");
    assert!(world.sent().pop().unwrap().url.contains("RoleArn=arn"));

    let mut world =
        cli(json!({"mode": "OIDC", "oidc_provider_arn": "p", "ram_role_arn": "arn", "role_session_name": "py",
        "oidc_token_file": "TOKEN_FILE"}))
        .file("token", CANARY);
    let config = fs::read_to_string(world.home.join(".aliyun/config.json")).unwrap();
    let config = config.replace("TOKEN_FILE", &world.path("token"));
    world = world.file(".aliyun/config.json", &config);
    world.good(chain()).await;
    assert!(world.sent()[0].body.contains("RoleSessionName=py"));

    assert_eq!(
        cli(json!({"mode": "CredentialsURI", "credentials_uri": "http://local/creds"})).good(chain()).await.id(),
        "STS.A"
    );
    let bearer = cli(json!({"mode": "BearerToken", "bearer_token": TOKEN})).good(chain()).await;
    assert_eq!((bearer.scheme(), bearer.token().unwrap().expose()), (Scheme::Bearer, TOKEN));
    assert_eq!(cli(json!({"mode": "Anonymous"})).good(chain()).await.scheme(), Scheme::Anonymous);

    // The login's keys that the CLI keeps serve while they last; so does a login.
    let world = cli(json!({"mode": "OAuth", "oauth_site_type": "CN", "access_key_id": "STS.cached",
        "access_key_secret": KEY, "sts_token": TOKEN, "sts_expiration": NOW + 3600}));
    let cached = world.good(chain()).await;
    assert_eq!(cached.id(), "STS.cached");
    assert_eq!(cached.expires(), Some(UNIX_EPOCH + Duration::from_secs(NOW + 3600)));
    assert!(world.sent().is_empty());
}

#[tokio::test]
async fn alibaba_external_programs() {
    let printed = json!({"mode": "StsToken", "access_key_id": "ext", "access_key_secret": KEY, "sts_token": TOKEN,
        "expiration": "2026-01-02T04:04:05Z"});
    let world = cli(json!({"mode": "External", "process_command": format!("echo '{printed}'")}));
    let keys = world.good(alibaba::chain()).await;
    assert_eq!(parts(&keys), ("ext", KEY, Some(TOKEN)));
    assert!(keys.expires().is_some());
    let world = world.set("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", "1");
    let text = world.bad(alibaba::chain()).await;
    assert!(text.contains("forbidden by ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS"), "{text}");
    for (command, expected) in [
        ("false", "the program false failed: exit status: 1"),
        ("/nowhere/at-all", "cannot be started"),
        ("echo CANARY-51c9", "the output of process_command is not a JSON object (line 1, column 1)"),
        ("echo 'CANARY-51c9", "open quote"),
    ] {
        let text = cli(json!({"mode": "External", "process_command": command})).bad(alibaba::chain()).await;
        assert!(text.contains(expected), "{command}: {text}");
    }
}

#[tokio::test]
async fn alibaba_oauth_renews_and_stores_the_login() {
    let world = World::answering(|sent| match sent.url.as_str() {
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
    let world = world.file(".aliyun/config.json", &config.to_string());
    assert_eq!(world.good(alibaba::chain()).await.id(), "STS.lower");
    let sent = world.sent();
    assert!(
        sent[0].body.contains("refresh_token=CANARY-51c9-r1") && sent[0].body.contains("client_id=4103531455503354461")
    );
    assert_eq!(sent[1].headers["authorization"], "Bearer CANARY-51c9-a2");
    let path = world.home.join(".aliyun/config.json");
    let stored: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let profile = &stored["profiles"][0];
    assert_eq!(profile["oauth_refresh_token"], "CANARY-51c9-r2");
    assert_eq!(profile["oauth_access_token_expire"], NOW + 3600);
    assert_eq!((&profile["unknown"]["kept"], &stored["other"][0]), (&json!(true), &json!(1)));
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777, 0o600);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no other file is left");
}

#[tokio::test]
async fn alibaba_types_of_the_ini_file() {
    let ini = |text: &str| World::answering(clouds).file(".alibabacloud/credentials", &format!("[default]\n{text}\n"));
    let pair = "access_key_id=ak\naccess_key_secret=CANARY-51c9-key\n";
    let chain = alibaba::chain;
    assert_eq!(
        parts(&ini(&format!("type=sts\n{pair}security_token=CANARY-51c9-token")).good(chain()).await),
        ("ak", KEY, Some(TOKEN))
    );
    assert_eq!(ini("type=bearer\nbearer_token=CANARY-51c9").good(chain()).await.scheme(), Scheme::Bearer);
    assert_eq!(ini("type=ecs_ram_role").good(chain()).await.id(), "STS.A");
    let world = ini(&format!("type=ram_role_arn\n{pair}role_arn=arn\nrole_session_name=s\npolicy={{}}"));
    world.good(chain()).await;
    assert_eq!(
        world.sent()[0].url,
        "https://sts.aliyuncs.com/?DurationSeconds=3600&Policy=%7B%7D&RoleArn=arn&RoleSessionName=s"
    );
    let world = World::answering(clouds).file("token", CANARY);
    let text = format!(
        "[default]\ntype=oidc_role_arn\nrole_arn=arn\noidc_provider_arn=p\nrole_session_name=s\noidc_token_file_path={}",
        world.path("token")
    );
    assert_eq!(world.file(".alibabacloud/credentials", &text).good(chain()).await.id(), "STS.A");
    // `enable = false` is as good as absent.
    let world = ini(&format!("type=access_key\n{pair}enable=false"));
    assert_eq!(world.good(chain()).await.id(), "STS.A");
    let world = ini(&format!("type=access_key\n{pair}[dev]\ntype=access_key\naccess_key_id=dev\naccess_key_secret=k"));
    assert_eq!(world.set("ALIBABA_CLOUD_PROFILE", "dev").good(chain()).await.id(), "dev");
}

#[tokio::test]
async fn alibaba_broken_files_stop_the_chain() {
    let ini = |text: &str| World::answering(clouds).file(".alibabacloud/credentials", text);
    let config = |text: &str| World::answering(clouds).file(".aliyun/config.json", text);
    let missing = World::answering(clouds).set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nowhere");
    for (world, expected) in [
        (
            ini("[default]\nCANARY-51c9"),
            "profile: ~/.alibabacloud/credentials: line 2 is neither a section, a comment nor key = value",
        ),
        (
            ini("[default]\ntype = access_key\naccess_key_secret = CANARY-51c9"),
            "profile: ~/.alibabacloud/credentials [default]: there must be access_key_id for this type",
        ),
        (ini("[default]\ntype = rsa_key_pair"), "RSA key pairs are not supported"),
        (ini("[default]\ntype = what"), "the type \"what\" is unknown"),
        (
            ini("[default]\ntype = access_key").set("ALIBABA_CLOUD_PROFILE", "dev"),
            "profile: ALIBABA_CLOUD_PROFILE is \"dev\", which is not in ~/.alibabacloud/credentials",
        ),
        (missing, "profile: /nowhere (ALIBABA_CLOUD_CREDENTIALS_FILE) is missing"),
        (
            config("{\"current\": \"p\",\nCANARY-51c9}"),
            "CLI profile: ~/.aliyun/config.json is not a JSON object (line 2, column 1)",
        ),
        (
            config("{\"current\": \"p\", \"profiles\": []}"),
            "CLI profile: ~/.aliyun/config.json: the current profile \"p\" is not there",
        ),
        (
            cli(json!({"mode": "AK", "access_key_secret": KEY})),
            "CLI profile: ~/.aliyun/config.json: profile \"p\": there must be access_key_id",
        ),
        (cli(json!({"mode": "Telepathy"})), "the mode \"Telepathy\" is unknown"),
        (cli(json!({"mode": "RsaKeyPair"})), "RSA key pairs are not supported"),
        (
            cli(json!({"mode": "CloudSSO", "access_token": TOKEN, "cloud_sso_access_token_expire": NOW})),
            "the CloudSSO login has expired: run `aliyun configure --mode CloudSSO`",
        ),
        (
            cli(json!({"mode": "OAuth", "oauth_site_type": "CN", "oauth_refresh_token": TOKEN})),
            "oauth.aliyun.com: no connection: refused",
        ),
    ] {
        let text = world.bad(alibaba::chain()).await;
        assert!(text.contains(expected), "{text}\nlacks {expected}");
        assert!(!world.sent().iter().any(|sent| sent.url.contains("100.100")), "{text}: the chain went on");
    }
    // What `aliyun configure` starts with is not broken, but empty.
    let world = World::new().file(
        ".aliyun/config.json",
        r#"{"current":"default","profiles":[{"name":"default","mode":"AK","access_key_id":"","access_key_secret":""}]}"#,
    );
    let text = world.bad(alibaba::chain()).await;
    assert!(text.contains("CLI profile: ~/.aliyun/config.json: profile \"default\" is empty; profile:"), "{text}");
}

#[tokio::test]
async fn alibaba_metadata_without_a_token_and_without_a_role() {
    // Version 2 is refused: version 1 answers. A token that does not help is left away.
    for token_status in [403, 200] {
        let world = World::answering(move |sent| {
            match (sent.method.as_str(), sent.headers.contains_key("x-aliyun-ecs-metadata-token")) {
                ("PUT", _) => Some((token_status, "t".into())),
                (_, true) => Some((500, String::new())),
                _ => clouds(sent),
            }
        });
        assert_eq!(world.good(alibaba::ecs_role(None)).await.id(), "STS.A");
    }
    let refused = |sent: &Sent| if sent.method == "PUT" { Some((403, "no".into())) } else { clouds(sent) };
    let world = World::answering(refused).set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    let text = world.bad(alibaba::chain()).await;
    assert!(text.starts_with("ECS RAM role: the metadata server gives no token (HTTP 403)"), "{text}");
    let unbound = |sent: &Sent| if sent.method == "PUT" { clouds(sent) } else { Some((404, String::new())) };
    let text = World::answering(unbound).bad(alibaba::chain()).await;
    assert!(text.contains("ECS RAM role: no role is bound to the instance; credentials URI"), "{text}");
    let page = |_: &Sent| Some((200, "<html>".to_owned()));
    let text = World::answering(page).bad(alibaba::chain()).await;
    assert!(text.contains("http://100.100.100.200 is no metadata server"), "{text}");
    let failed = |sent: &Sent| {
        if sent.url.ends_with("/ecs-role") {
            Some((200, json!({"Code": "Failed", "AccessKeySecret": KEY}).to_string()))
        } else {
            clouds(sent)
        }
    };
    let text = World::answering(failed).bad(alibaba::chain()).await;
    assert_eq!(text, "ECS RAM role: role ecs-role: HTTP 200, Failed");
    let text = World::answering(clouds).bad(alibaba::chain().without_metadata()).await;
    assert!(text.contains("credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"), "{text}");
}

// ---- Tencent ----

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
    let text = file(json!({"type": "magic"})).bad(tencent::chain()).await;
    assert!(text.contains("its type \"magic\" is unknown"), "{text}");
    let text = file(json!({"secretKey": KEY})).bad(tencent::chain()).await;
    assert!(text.contains("there must be secretId and secretKey"), "{text}");
    let world = file(keys).file(".tccli/dev.credential", r#"{"secretId":"dev","secretKey":"k"}"#);
    assert_eq!(world.set("TCCLI_PROFILE", "dev").good(tencent::chain()).await.id(), "dev");
    let text = World::answering(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_key = CANARY-51c9")
        .bad(tencent::chain())
        .await;
    assert_eq!(text, "profile: ~/.tencentcloud/credentials: section [default] needs secret_id and secret_key");
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

// ---- Zenlayer ----

#[tokio::test]
async fn zenlayer_profiles() {
    let keys = json!({"default": {"access_key_id": "d", "access_key_secret": KEY}, "ci": {"token": TOKEN},
        "broken": {"access_key_id": "x"}});
    let mut world = World::new().file(".zenlayer/credentials.json", &keys.to_string());
    assert_eq!(parts(&world.good(zenlayer::chain()).await), ("d", KEY, None));
    world = world.file(".zenlayer/config.json", r#"{"current_profile":"ci","profiles":{"ci":{"output":"json"}}}"#);
    assert_eq!(world.good(zenlayer::chain()).await.scheme(), Scheme::Bearer);
    world = world.set("ZENLAYER_PROFILE", "broken");
    let text = world.bad(zenlayer::chain()).await;
    assert!(text.contains("profile \"broken\" needs access_key_id and access_key_secret, or token"), "{text}");
    world = world.set("ZENLAYER_PROFILE", "none");
    let text = world.bad(zenlayer::chain()).await;
    assert!(text.contains("has no profile \"none\", which ZENLAYER_PROFILE asks for"), "{text}");
    world = world.file(".zenlayer/credentials.json", "{\"default\": CANARY-51c9}");
    let text = world.bad(zenlayer::chain()).await;
    assert!(text.starts_with("profile: ~/.zenlayer/credentials.json is not a JSON object (line 1"), "{text}");
}

// ---- Roles that a program names ----

#[tokio::test]
async fn roles_are_assumed_in_chains() {
    let world = World::answering(clouds);
    let base = tencent::assume_role(Credentials::new("base", KEY), Role::new("one")).surroundings(world.around());
    let two = tencent::assume_role(base, Role::new("two").duration(Duration::from_secs(900)).external_id("x"));
    world.good(two).await;
    let sent = world.sent();
    let body: Value = serde_json::from_str(&sent[1].body).unwrap();
    assert_eq!(
        (&body["RoleArn"], &body["DurationSeconds"], &body["ExternalId"]),
        (&json!("two"), &json!(900), &json!("x"))
    );
    assert!(sent[0].headers["authorization"].contains("Credential=base/"));
    assert!(sent[1].headers["authorization"].contains("Credential=AKIDsts/"));

    let role = Role::new("arn").region("cn-hangzhou").session_name("s").policy("{}");
    world.good(alibaba::assume_role(Credentials::new("base", KEY), role)).await;
    assert!(world.sent()[2].url.starts_with("https://sts.cn-hangzhou.aliyuncs.com/?"));
}

#[tokio::test]
async fn what_sts_says_is_told_without_secrets() {
    let message = format!("you sent {TOKEN}, signed by {KEY}");
    let text = message.clone();
    let world = World::answering(move |_| {
        Some((403, json!({"Code": "NoPermission", "Message": text, "RequestId": "R1"}).to_string()))
    });
    let base = Credentials::with_token("STS.base", KEY, TOKEN);
    let text = world.bad(alibaba::assume_role(base.clone(), Role::new("arn"))).await;
    assert_eq!(text, "role: alibaba sts AssumeRole NoPermission: you sent ***, signed by *** (HTTP 403, request R1)");
    let world = World::answering(move |_| {
        Some((
            200,
            json!({"Response": {"Error": {"Code": "AuthFailure", "Message": message}, "RequestId": "R2"}}).to_string(),
        ))
    });
    let text = world.bad(tencent::assume_role(base, Role::new("arn"))).await;
    assert!(text.contains("AuthFailure: you sent ***, signed by ***"), "{text}");
    // An OIDC token that a proxy quotes.
    let world =
        World::answering(|sent| Some((502, format!("<html>{}</html>", sent.body)))).file("t", "CANARY-51c9-oidc");
    let text = world.bad(alibaba::oidc("p", world.path("t"), Role::new("arn"))).await;
    assert!(text.contains("may hold secrets") && !text.contains("CANARY"), "{text}");
}

// ---- Renewal ----

/// Gives keys that last an hour, numbered; fails when told to.
#[derive(Clone, Default)]
struct Fountain {
    asked: Arc<AtomicUsize>,
    dry: Arc<AtomicBool>,
    now: Arc<AtomicU64>,
}

impl Source for Fountain {
    fn name(&self) -> &'static str {
        "fountain"
    }

    fn load<'a>(&'a self, _: &'a Surroundings) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if self.dry.load(Ordering::SeqCst) {
                return Err(Error::credentials("dry"));
            }
            let expires = UNIX_EPOCH + Duration::from_secs(self.now.load(Ordering::SeqCst) + 3600);
            Ok(Found::some(
                Credentials::with_token(number.to_string(), format!("k{number}"), format!("t{number}"))
                    .expiring(expires),
            ))
        })
    }
}

fn fountain() -> (Fountain, Arc<Chain>) {
    let fountain = Fountain::default();
    fountain.now.store(NOW, Ordering::SeqCst);
    let now = fountain.now.clone();
    let around = Surroundings::new().clock(move || UNIX_EPOCH + Duration::from_secs(now.load(Ordering::SeqCst)));
    let chain = Chain::new(vec![Box::new(fountain.clone())], Duration::from_secs(300)).surroundings(around);
    (fountain, Arc::new(chain))
}

async fn hundred(chain: &Arc<Chain>) -> Vec<Result<Arc<Credentials>, Error>> {
    let callers: Vec<_> = (0..100)
        .map(|_| {
            let chain = chain.clone();
            tokio::spawn(async move { chain.credentials().await })
        })
        .collect();
    let mut results = Vec::new();
    for caller in callers {
        results.push(caller.await.unwrap());
    }
    results
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_callers_fetch_once_and_read_one_value() {
    let (fountain, chain) = fountain();
    for result in hundred(&chain).await {
        assert_eq!(parts(&result.unwrap()), ("1", "k1", Some("t1")));
    }
    assert_eq!(fountain.asked.load(Ordering::SeqCst), 1);
    // Four minutes before the expiry one caller renews; the others go on with what is good.
    fountain.now.store(NOW + 3600 - 240, Ordering::SeqCst);
    for result in hundred(&chain).await {
        let credentials = result.unwrap();
        let number = credentials.id();
        assert_eq!(parts(&credentials), (number, &*format!("k{number}"), Some(&*format!("t{number}"))));
    }
    assert_eq!(fountain.asked.load(Ordering::SeqCst), 2);
    assert_eq!(chain.credentials().await.unwrap().id(), "2");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_failed_renewal_serves_the_old_until_it_expires() {
    let (fountain, chain) = fountain();
    chain.credentials().await.unwrap();
    fountain.dry.store(true, Ordering::SeqCst);
    fountain.now.store(NOW + 3600 - 240, Ordering::SeqCst);
    assert!(hundred(&chain).await.into_iter().all(|result| result.unwrap().id() == "1"));
    assert_eq!(fountain.asked.load(Ordering::SeqCst), 2, "a failure is not repeated at once");
    fountain.now.store(NOW + 3600 - 200, Ordering::SeqCst);
    assert_eq!(chain.credentials().await.unwrap().id(), "1");
    assert_eq!(fountain.asked.load(Ordering::SeqCst), 3, "but soon");
    // A hundred share the failure once nothing is left, and none of them hangs.
    fountain.now.store(NOW + 3600, Ordering::SeqCst);
    for result in hundred(&chain).await {
        assert_eq!(result.unwrap_err().to_string(), "fountain: dry");
    }
    let asked = fountain.asked.load(Ordering::SeqCst);
    assert!(asked <= 6, "{asked} fetches");
    fountain.dry.store(false, Ordering::SeqCst);
    let number = (asked + 1).to_string();
    assert_eq!(chain.credentials().await.unwrap().id(), number, "one failure poisons nothing");
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_block_the_others() {
    let (fountain, chain) = fountain();
    let given_up = tokio::time::timeout(Duration::from_millis(2), chain.credentials()).await;
    assert!(given_up.is_err());
    assert_eq!(chain.credentials().await.unwrap().id(), "2");
    assert_eq!(fountain.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_source_that_served_serves_for_good() {
    let world = World::answering(clouds).file("token", "one");
    let token = world.path("token");
    let role = Role::new("arn");
    let chain = alibaba::oidc("p", &token, role).surroundings(world.around());
    chain.credentials().await.unwrap();
    // The token file is read again at the next renewal, and expired replies are refused.
    fs::write(&token, "two").unwrap();
    world.now.store(NOW + 3600 - 100, Ordering::SeqCst);
    chain.credentials().await.unwrap();
    assert!(world.sent().last().unwrap().body.contains("OIDCToken=two"));
    world.now.store(NOW + 3600, Ordering::SeqCst);
    let error = chain.credentials().await.unwrap_err();
    assert_eq!(error.to_string(), "OIDC role: the credentials there have expired");
}

// ---- The client ----

#[tokio::test]
async fn regions_of_profiles() {
    use cumulo_core::Api;
    let world = World::new()
        .file(
            ".aliyun/config.json",
            r#"{"current":"p","profiles":[{"name":"p","mode":"AK","region_id":"cn-beijing"}]}"#,
        )
        .file(".tccli/default.configure", r#"{"_sys_param":{"region":"ap-beijing","output":"json"}}"#);
    let around = world.around();
    assert_eq!(cumulo_alibaba::Alibaba::profile_region(&around).as_deref(), Some("cn-beijing"));
    assert_eq!(cumulo_tencent::Tencent::profile_region(&around).as_deref(), Some("ap-beijing"));
    let nothing = World::new().around();
    assert_eq!(cumulo_alibaba::Alibaba::profile_region(&nothing), None);
    assert_eq!(cumulo_tencent::Tencent::profile_region(&nothing), None);
}

#[tokio::test]
async fn clients_take_chains_and_send_bearer_tokens() {
    let world =
        World::answering(|_| Some((200, r#"{"requestId":"r","response":{}}"#.into()))).set("ZENLAYER_TOKEN", TOKEN);
    let client = cumulo_zenlayer::Client::builder()
        .credentials_from(zenlayer::chain().surroundings(world.around()))
        .transport(world.network.clone())
        .build()
        .unwrap();
    client.send(cumulo_zenlayer::zec::ResetInstancePassword::new("zec-1", "x")).await.unwrap();
    let sent = &world.sent()[0];
    assert_eq!(sent.headers["authorization"], format!("Bearer {TOKEN}"));
    assert!(!sent.headers.contains_key("x-zc-timestamp") && !sent.headers.contains_key("x-zc-signature-method"));

    let client =
        cumulo_tencent::Client::builder().credentials(Credentials::bearer(TOKEN)).transport(world.network.clone());
    let error = client.build().unwrap().send(cumulo_tencent::redis::ResetPassword::new("crs-1")).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Credentials, "Tencent Cloud takes no bearer tokens"));
}

// ---- Metadata servers that do not answer ----

#[tokio::test]
async fn a_metadata_server_that_hangs_costs_seconds_not_minutes() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let around = Surroundings::new().variables(|_| None).metadata(format!("http://{}", listener.local_addr().unwrap()));
    let start = SystemTime::now();
    let error = alibaba::ecs_role(None).surroundings(around).credentials().await.unwrap_err();
    assert!(error.to_string().contains("no reply in time"), "{error}");
    assert!(start.elapsed().unwrap() < Duration::from_secs(5));
}

// ---- Logs ----

/// The only test of this program that logs: the subscriber is the process's.
#[tokio::test]
async fn loose_permissions_are_warned_of_and_nothing_secret_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let world = World::answering(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_id = strict\nsecret_key = CANARY-51c9-key\n")
        .file(".tccli/default.credential", &json!({"secretId": "t", "secretKey": KEY}).to_string());
    assert!(!format!("{:?}", world.good(tencent::chain()).await).contains(CANARY));
    let logged = |log: &Log| String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!logged(&log).contains(&world.path(".tencentcloud/credentials")), "{}", logged(&log));
    mode(&world.home.join(".tencentcloud/credentials"), 0o644);
    world.good(tencent::chain()).await;
    #[cfg(unix)]
    {
        let warning = logged(&log);
        let warning = warning.lines().find(|line| line.contains(".tencentcloud/credentials")).unwrap_or_default();
        assert!(warning.contains("WARN") && warning.contains("644") && warning.contains("chmod 600"), "{warning}");
    }
    // Everything else that handles secrets, with logs at their loudest.
    let base = || Credentials::with_token("STS.base", KEY, TOKEN);
    world.good(alibaba::assume_role(base(), Role::new("arn"))).await;
    world.good(tencent::assume_role(base(), Role::new("arn"))).await;
    world.good(alibaba::uri("http://local/creds?token=CANARY-51c9")).await;
    world.good(alibaba::ecs_role(None)).await;
    assert!(!logged(&log).contains(CANARY), "{}", logged(&log));
    assert!(logged(&log).contains("credentials found"));
    assert!(!format!("{:?}", alibaba::assume_role(base(), Role::new("arn"))).contains(CANARY));
}
