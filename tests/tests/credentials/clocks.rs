//! Incorrect clocks: every source with expiring credentials, on machines whose clock is up to a day off.

use std::{
    fmt::Write,
    fs,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{
    Credentials, ProvideCredentials,
    credentials::{Chain, Role},
    sign::time::DateTime,
};
use cumulo_tencent::credentials as tencent;
use serde_json::{Value, json};

use super::setup::{KEY, NOW, Sent, Setup, TOKEN};

const HOUR: u64 = 3_600;
/// Hours by which the machine's clock is ahead.
const OFFSETS: [i64; 7] = [-24, -8, -1, 0, 1, 8, 24];

/// Issues credentials that last an hour by the provider's time.
fn issue_credentials(time: &AtomicU64, sent: &Sent) -> Option<(u16, String)> {
    let expires = time.load(Ordering::SeqCst) + HOUR;
    let date = DateTime::from_unix(expires);
    let alibaba = json!({"Code": "Success", "AccessKeyId": "STS.A", "AccessKeySecret": KEY, "SecurityToken": TOKEN,
        "Expiration": date.as_str()});
    let tencent = json!({"TmpSecretId": "AKIDtmp", "TmpSecretKey": KEY, "Token": TOKEN, "Code": "Success",
        "ExpiredTime": expires});
    let url = sent.url.split('?').next().unwrap();
    let body = match url {
        "https://sts.tencentcloudapi.com/" => json!({"Response": {"RequestId": "r", "ExpiredTime": expires,
            "Credentials": {"TmpSecretId": "AKIDsts", "TmpSecretKey": KEY, "Token": TOKEN}}}),
        "https://sts.aliyuncs.com/" => json!({"RequestId": "r", "Credentials": alibaba}),
        "https://signin.example/cloud-credentials" => json!({"CloudCredential": alibaba}),
        "https://oauth.aliyun.com/v1/token" => json!({"access_token": TOKEN, "refresh_token": "r", "expires_in": 3600}),
        "https://oauth.aliyun.com/v1/exchange" | "http://local/creds" => alibaba,
        _ if url.ends_with("/latest/api/token") => return Some((200, "metadata-token".into())),
        _ if url.ends_with("/security-credentials/") => return Some((200, "the-role".into())),
        _ if url.contains("100.100.100.200") => alibaba,
        _ if url.contains("metadata.tencentyun.com") => tencent,
        _ => return Some((404, String::new())),
    };
    Some((200, body.to_string()))
}

/// Returns true if a request fetches credentials. Requests for a token or a role name do not.
fn fetches(sent: &Sent) -> bool {
    let url = sent.url.split('?').next().unwrap();
    let issued = ["https://sts.", "http://local/creds"].iter().any(|start| url.starts_with(start))
        || ["/exchange", "/cloud-credentials", "/the-role"].iter().any(|end| url.ends_with(end));
    issued && !(sent.method == "GET" && url.starts_with("https://sts."))
}

fn config(setup: Setup, profile: Value) -> Setup {
    let mut profile = profile;
    profile["name"] = "p".into();
    setup.file(".aliyun/config.json", &json!({"current": "p", "profiles": [profile]}).to_string())
}

fn base() -> Credentials {
    Credentials::new("base", KEY)
}

/// A source, with the files that it needs.
struct Source(&'static str, fn(Setup) -> (Setup, Chain));

const SOURCES: [Source; 12] = [
    Source("Alibaba OIDC role", |setup| {
        let setup = setup.file("token", "t");
        let chain = alibaba::oidc("p", setup.path("token"), Role::new("arn"));
        (setup, chain)
    }),
    Source("Alibaba role", |setup| (setup, alibaba::assume_role(base(), Role::new("arn")))),
    Source("Alibaba ECS RAM role", |setup| (setup, alibaba::ecs_role(None))),
    Source("Alibaba credentials URI", |setup| (setup, alibaba::uri("http://local/creds"))),
    Source("Alibaba CLI `RamRoleArn`", |setup| {
        let keys = json!({"mode": "RamRoleArn", "access_key_id": "i", "access_key_secret": KEY, "ram_role_arn": "arn"});
        (config(setup, keys), alibaba::cli_profile("p"))
    }),
    Source("Alibaba CLI `CloudSSO`", |setup| {
        let login = json!({"mode": "CloudSSO", "access_token": TOKEN, "cloud_sso_account_id": "1",
            "cloud_sso_access_token_expire": NOW + 6 * HOUR, "cloud_sso_access_config": "c",
            "cloud_sso_sign_in_url": "https://signin.example/start"});
        (config(setup, login), alibaba::cli_profile("p"))
    }),
    Source("Alibaba CLI `OAuth`", |setup| {
        let login = json!({"mode": "OAuth", "oauth_site_type": "CN", "oauth_access_token": TOKEN,
            "oauth_access_token_expire": NOW + 6 * HOUR, "oauth_refresh_token": "r"});
        (config(setup, login), alibaba::cli_profile("p"))
    }),
    Source("Alibaba CLI `External`", |setup| {
        let (printed, count) = (setup.path("printed"), setup.path("count"));
        let command = format!("sh -c 'echo >> {count}; cat {printed}'");
        (config(setup, json!({"mode": "External", "process_command": command})), alibaba::cli_profile("p"))
    }),
    Source("Tencent TKE OIDC role", |setup| {
        let setup = setup.file("token", "t").set("TKE_REGION", "ap-beijing").set("TKE_PROVIDER_ID", "p");
        let token = setup.path("token");
        let setup = setup.set("TKE_WEB_IDENTITY_TOKEN_FILE", &token).set("TKE_ROLE_ARN", "qcs::role");
        (setup, tencent::tke())
    }),
    Source("Tencent CVM role", |setup| (setup, tencent::cvm_role(None))),
    Source("Tencent role", |setup| (setup, tencent::assume_role(base(), Role::new("arn")))),
    Source("Tencent tccli `role-arn`", |setup| {
        let keys = json!({"secretId": "i", "secretKey": KEY, "role-arn": "qcs::r", "role-session-name": "s"});
        (setup.file(".tccli/default.credential", &keys.to_string()), tencent::chain())
    }),
];

/// Makes one call per minute for two hours, on a machine with an incorrect clock. Returns the number of fetches, and
/// the number of calls that the provider refused because of expired credentials.
async fn two_hours(source: &Source, offset: i64) -> (usize, usize) {
    let time = Arc::new(AtomicU64::new(NOW));
    let provider = time.clone();
    let setup = Setup::responding(move |sent| issue_credentials(&provider, sent));
    let (setup, chain) = source.1(setup);
    let clock = time.clone();
    let own = move || {
        let now = clock.load(Ordering::SeqCst).saturating_add_signed(offset * HOUR as i64);
        UNIX_EPOCH + Duration::from_secs(now)
    };
    let chain = chain.environment(setup.environment().clock(own));
    let mut refused = 0;
    for minute in 0..120 {
        let now = NOW + minute * 60;
        time.store(now, Ordering::SeqCst);
        setup.set_date(now);
        let expires = DateTime::from_unix(now + HOUR);
        let printed = json!({"mode": "StsToken", "access_key_id": "ext", "access_key_secret": KEY, "sts_token": TOKEN,
            "expiration": expires.as_str()});
        if source.0.contains("External") {
            fs::write(setup.home.join("printed"), printed.to_string()).unwrap();
        }
        let mut credentials = chain.credentials().await.unwrap();
        let is_valid =
            |credentials: &Credentials| credentials.expires().unwrap() > UNIX_EPOCH + Duration::from_secs(now);
        if !is_valid(&credentials) {
            // A client also rejects the credentials after this error.
            refused += 1;
            assert!(chain.reject(&credentials));
            credentials = chain.credentials().await.unwrap();
        }
        assert!(is_valid(&credentials), "{} at {offset} h, minute {minute}", source.0);
    }
    let runs = fs::read_to_string(setup.home.join("count")).map_or(0, |count| count.lines().count());
    (setup.sent().iter().filter(|sent| fetches(sent)).count() + runs, refused)
}

// Compares the rows of the table in docs/credentials.md.
#[tokio::test]
async fn every_expiring_source_works_with_an_incorrect_clock_as_documented() {
    let mut table = String::new();
    for source in &SOURCES {
        write!(table, "| {} |", source.0).unwrap();
        for offset in OFFSETS {
            let (fetched, refused) = two_hours(source, offset).await;
            assert!(fetched <= 5 && refused <= 2, "{} at {offset} h: {fetched} fetches, {refused} refused", source.0);
            let refused = if refused > 0 { format!(" ({refused} refused)") } else { String::new() };
            write!(table, " {fetched}{refused} |").unwrap();
        }
        table.push('\n');
    }
    let document = include_str!("../../../docs/credentials.md");
    assert!(document.contains(&table), "docs/credentials.md does not contain these rows:\n{table}");
}

fn login(expires: u64) -> Setup {
    let login = json!({"type": "oauth", "secretId": "id", "secretKey": KEY, "token": TOKEN, "expiresAt": expires});
    Setup::responding(|_| Some((404, String::new()))).file(".tccli/default.credential", &login.to_string())
}

#[tokio::test]
async fn a_valid_login_of_tccli_is_used_with_every_clock() {
    for offset in OFFSETS {
        let setup = login(NOW + HOUR).with_date(NOW);
        setup.now.store(NOW.saturating_add_signed(offset * HOUR as i64), Ordering::SeqCst);
        assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "id", "{offset}");
    }
}

#[tokio::test]
async fn expired_logins_are_refused_with_a_hint_at_the_clock() {
    for offset in [0, 1, 8, 24] {
        let setup = login(NOW - 1).with_date(NOW);
        setup.now.store(NOW.saturating_add_signed(offset * HOUR as i64), Ordering::SeqCst);
        let text = setup.error_of(tencent::chain()).await;
        assert!(text.ends_with("or correct this machine's clock if it is wrong"), "{text}");
        assert_eq!(setup.sent().len(), 1, "the provider's time is requested once");
    }
    // No server responds: the machine's clock decides.
    let setup = login(NOW - 1);
    assert!(setup.error_of(tencent::chain()).await.contains("the login has expired"));
}

#[tokio::test]
async fn an_oauth_token_that_is_refused_is_renewed() {
    let setup = Setup::responding(|sent| match sent.url.as_str() {
        "https://oauth.aliyun.com/v1/exchange" if sent.headers["authorization"].ends_with("old") => {
            Some((401, String::new()))
        }
        "https://oauth.aliyun.com/v1/token" => {
            Some((200, json!({"access_token": "CANARY-51c9-new", "expires_in": 3600}).to_string()))
        }
        _ => issue_credentials(&AtomicU64::new(NOW), sent),
    });
    let login = json!({"mode": "OAuth", "oauth_site_type": "CN", "oauth_access_token": "CANARY-51c9-old",
        "oauth_access_token_expire": NOW + HOUR, "oauth_refresh_token": "r"});
    let setup = config(setup, login);
    assert_eq!(setup.credentials_of(alibaba::chain()).await.id(), "STS.A");
    let urls: Vec<_> = setup.sent().iter().map(|sent| sent.url.rsplit('/').next().unwrap().to_owned()).collect();
    assert_eq!(urls, ["exchange", "token", "exchange"]);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_seem_expired_are_used_for_five_minutes() {
    let count = Arc::new(AtomicU64::new(0));
    let counted = count.clone();
    let chain = Chain::from_fn("own", move || {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Ok(Credentials::with_token("id", KEY, TOKEN).expiring(UNIX_EPOCH + Duration::from_secs(NOW))) }
    });
    for minute in 0..12 {
        chain.credentials().await.unwrap();
        assert_eq!(count.load(Ordering::SeqCst), 1 + minute / 5, "minute {minute}");
        tokio::time::advance(Duration::from_secs(60)).await;
    }
}
