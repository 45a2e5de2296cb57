//! The chains of credential sources: their files, and the responses that they fetch.
//!
//! Input: the file (one byte), its content, a zero byte, and the response to every request. The chain is polled once.
//! If it waits before another attempt, it is dropped.

use std::{
    fs,
    path::PathBuf,
    pin::pin,
    sync::{Arc, LazyLock, Mutex},
    task::{Context, Waker},
    time::{Duration, UNIX_EPOCH},
};

use bytes::Bytes;
use cumulo_core::{
    Api, BoxFuture, Outgoing, ProvideCredentials,
    credentials::{Chain, Environment},
    transport::{Incoming, Transport, TransportError},
};

use super::bytes::{halves, take};

/// A file, and the chain that reads it.
struct Case(&'static str, fn() -> Chain);

const CASES: [Case; 9] = [
    Case(".aliyun/config.json", cumulo_alibaba::Alibaba::credentials),
    Case(".alibabacloud/credentials", cumulo_alibaba::Alibaba::credentials),
    Case(".alibabacloud/credentials.ini", cumulo_alibaba::Alibaba::credentials),
    Case(".tencentcloud/credentials", cumulo_tencent::Tencent::credentials),
    Case(".tccli/default.credential", cumulo_tencent::Tencent::credentials),
    Case(".zenlayer/credentials.json", cumulo_zenlayer::Zenlayer::credentials),
    Case(".zenlayer/config.json", cumulo_zenlayer::Zenlayer::credentials),
    Case("nothing", cumulo_alibaba::Alibaba::credentials),
    Case("nothing", cumulo_tencent::Tencent::credentials),
];

/// Home folder of this process, in memory if the system supports it. It is locked for one input at a time.
static HOME: LazyLock<Mutex<PathBuf>> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let base = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let home = base.join(format!("cumulo-fuzz-{}", std::process::id()));
    for folder in [".aliyun", ".alibabacloud", ".tencentcloud", ".tccli", ".zenlayer"] {
        fs::create_dir_all(home.join(folder)).unwrap();
    }
    Mutex::new(home)
});

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap());

struct Canned(Bytes);

impl Transport for Canned {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let body = self.0.clone();
        Box::pin(async move { Ok(Incoming::new(200, http::HeaderMap::new(), body)) })
    }
}

pub(super) fn run(data: &[u8]) {
    let mut rest = data;
    let [selector] = take(&mut rest);
    let (file, reply) = halves(rest);
    // A fuzzer must not run programs or read arbitrary files. Other JSON escapes cannot encode these names.
    let names = |word: &[u8]| file.windows(word.len()).any(|part| part == word);
    if [&b"process_command"[..], b"\\u", b"token_file", b"source_file"].into_iter().any(names) {
        return;
    }
    let Case(path, chain) = &CASES[usize::from(selector) % CASES.len()];
    let home = HOME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let path = home.join(path);
    fs::write(&path, file).unwrap();
    let home_text = home.display().to_string();
    let environment = Environment::new()
        .variables(move |name| (name == "HOME").then(|| home_text.clone()))
        .system_folder(home.join("etc"))
        .clock(|| UNIX_EPOCH + Duration::from_secs(1_767_323_045))
        .nonce(|| "nonce".into())
        .transport(Canned(Bytes::copy_from_slice(reply)));
    let chain = Arc::new(chain().environment(environment));
    let entered = RUNTIME.enter();
    let found = pin!(chain.credentials()).as_mut().poll(&mut Context::from_waker(Waker::noop()));
    drop(entered);
    fs::remove_file(&path).unwrap();
    if let std::task::Poll::Ready(Err(error)) = found {
        assert!(!error.message().is_empty());
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    const METADATA: &str = r#"{"Code":"Success","AccessKeyId":"i","AccessKeySecret":"k","SecurityToken":"t","Expiration":"2026-01-02T09:04:05Z"}"#;
    const STS: &str = r#"{"RequestId":"r","Credentials":{"AccessKeyId":"i","AccessKeySecret":"k","SecurityToken":"t","Expiration":"2026-01-02T09:04:05Z"}}"#;
    const CAM: &str = r#"{"TmpSecretId":"i","TmpSecretKey":"k","Token":"t","ExpiredTime":1767333045,"Expiration":"2026-01-02T09:04:05Z","Code":"Success"}"#;
    const TENCENT_STS: &str = r#"{"Response":{"Credentials":{"Token":"t","TmpSecretId":"i","TmpSecretKey":"k"},"ExpiredTime":1767333045,"RequestId":"r"}}"#;
    let seeds: [(u8, &str, &str); 24] = [
        (0, r#"{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"i","access_key_secret":"k"}]}"#, ""),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"StsToken","access_key_id":"i","access_key_secret":"k","sts_token":"t"}]}"#,
            "",
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"RamRoleArn","access_key_id":"i","access_key_secret":"k","ram_role_arn":"acs:ram::1:role/r","ram_session_name":"s","expired_seconds":900,"sts_region":"cn-hangzhou"}]}"#,
            STS,
        ),
        (
            0,
            r#"{"current":"b","profiles":[{"name":"a","mode":"EcsRamRole","ram_role_name":"r"},{"name":"b","mode":"ChainableRamRoleArn","source_profile":"a","ram_role_arn":"x"}]}"#,
            METADATA,
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"CredentialsURI","credentials_uri":"http://h/x"}]}"#,
            METADATA,
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"CloudSSO","cloud_sso_sign_in_url":"https://h/x","cloud_sso_account_id":"1","cloud_sso_access_config":"c","access_token":"t","cloud_sso_access_token_expire":1767333045}]}"#,
            r#"{"CloudCredential":{"AccessKeyId":"i","AccessKeySecret":"k","SecurityToken":"t","Expiration":"2026-01-02T09:04:05Z"}}"#,
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"OAuth","oauth_site_type":"CN","oauth_access_token":"t","oauth_access_token_expire":1767333045,"oauth_refresh_token":"r"}]}"#,
            METADATA,
        ),
        (0, r#"{"current":"a","profiles":[{"name":"a","mode":"BearerToken","bearer_token":"t"}]}"#, ""),
        (1, "[default]\ntype = sts\naccess_key_id = i\naccess_key_secret = k\nsecurity_token = t\n", ""),
        (
            2,
            "[default]\nenable = true\ntype = ram_role_arn\naccess_key_id = i\naccess_key_secret = k\nrole_arn = r\n",
            STS,
        ),
        (3, "[default]\nsecret_id = i\nsecret_key = k\n", ""),
        (4, r#"{"secretId":"i","secretKey":"k","token":"t","type":"cvm-role"}"#, CAM),
        (
            4,
            r#"{"secretId":"i","secretKey":"k","role-arn":"qcs::cam::uin/1:roleName/r","role-session-name":"s"}"#,
            TENCENT_STS,
        ),
        (5, r#"{"default":{"access_key_id":"i","access_key_secret":"k"},"other":{"token":"t"}}"#, ""),
        (6, r#"{"current_profile":"other"}"#, ""),
        (0, "\u{feff}{\"current\":\"a\",\"profiles\":[]}", METADATA),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"ramrolearn","access_key_id":"i","access_key_secret":"k","ram_role_arn":"r","sts_endpoint":"https://sts.example/x"}]}"#,
            STS,
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"BearerToken","bearer_token":"t","bearer_token_header_key":"X-T"}]}"#,
            "",
        ),
        (
            0,
            r#"{"current":"a","profiles":[{"name":"a","mode":"OAuth","oauth_site_type":"CN","access_key_id":"i","access_key_secret":"k","sts_token":"t","sts_expiration":9223372036854775807}]}"#,
            METADATA,
        ),
        (1, "[default]\nType: access_key ; c\naccess_key_id = \"i\"\naccess_key_secret = 'k' # c\n", ""),
        (4, r#"{"secretId":"i","secretKey":"k","token":"","type":"default"}"#, ""),
        (4, r#"{"secretId":"i","secretKey":"k","token":"t","type":"oauth","expiresAt":1767326645}"#, ""),
        (7, "", METADATA),
        (8, "", "role-name"),
    ];
    let seed =
        |(selector, file, reply): (u8, &str, &str)| [&[selector][..], file.as_bytes(), &[0], reply.as_bytes()].concat();
    seeds.map(seed).into()
}
