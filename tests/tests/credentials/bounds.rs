//! Limits of sources: endless sources, and paths that are not regular files.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{
    Credentials, ProvideCredentials,
    credentials::{Environment, LIMIT, Role, run},
};
use cumulo_tencent::credentials as tencent;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::{
    alibaba_cli::cli,
    setup::{KEY, MakeChain, Setup},
};

/// Files of every provider, and the chain that reads each.
const FILES: [(&str, MakeChain); 6] = [
    (".aliyun/config.json", alibaba::chain),
    (".alibabacloud/credentials", alibaba::chain),
    (".tencentcloud/credentials", tencent::chain),
    (".tccli/default.credential", tencent::chain),
    (".zenlayer/credentials.json", zenlayer::chain),
    (".zenlayer/config.json", zenlayer::chain),
];

fn zenlayer_keys(setup: Setup) -> Setup {
    setup.file(".zenlayer/credentials.json", r#"{"default":{"access_key_id":"a","access_key_secret":"b"}}"#)
}

#[tokio::test]
async fn files_over_one_mebibyte_are_refused() {
    for (path, chain) in FILES {
        let text = zenlayer_keys(Setup::new()).file(path, &" ".repeat(LIMIT + 1)).error_of(chain()).await;
        let expected =
            format!("~/{path} cannot be read: it is larger than 1 MiB, the limit for files with credentials");
        assert!(text.contains(&expected), "{text}");
    }
    let ini = "[default]\nsecret_id = i\nsecret_key = CANARY-51c9-key\n";
    let full = format!("{ini}{}", " ".repeat(LIMIT - ini.len()));
    Setup::new().file(".tencentcloud/credentials", &full).credentials_of(tencent::chain()).await;
}

#[tokio::test]
async fn folders_are_refused() {
    for (path, chain) in FILES {
        let setup = zenlayer_keys(Setup::new());
        let _ = std::fs::remove_file(setup.home.join(path));
        std::fs::create_dir_all(setup.home.join(path)).unwrap();
        let text = setup.error_of(chain()).await;
        assert!(text.contains(&format!("~/{path} cannot be read: it is not a regular file")), "{text}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn devices_and_named_pipes_are_refused() {
    let pipe = |path: &Path| {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let _ = std::fs::remove_file(path);
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    for (path, chain) in FILES {
        let setup = zenlayer_keys(Setup::new());
        pipe(&setup.home.join(path));
        let text = setup.error_of(chain()).await;
        assert!(text.contains(&format!("~/{path} cannot be read: it is not a regular file")), "{text}");
    }
    let setup = Setup::new().set("ALIBABA_CLOUD_CREDENTIALS_FILE", "/dev/zero");
    let text = setup.error_of(alibaba::chain()).await;
    assert!(text.contains("/dev/zero cannot be read: it is not a regular file"), "{text}");
    let token = setup.home.join("token");
    pipe(&token);
    let text = setup.error_of(alibaba::oidc("p", token, Role::new("arn"))).await;
    assert!(text.contains("~/token cannot be read: it is not a regular file"), "{text}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_a_file_is_read() {
    let setup = Setup::new().file("real", "[default]\nsecret_id = i\nsecret_key = CANARY-51c9-key\n");
    std::fs::create_dir_all(setup.home.join(".tencentcloud")).unwrap();
    std::os::unix::fs::symlink(setup.home.join("real"), setup.home.join(".tencentcloud/credentials")).unwrap();
    assert_eq!(setup.credentials_of(tencent::chain()).await.id(), "i");
}

#[tokio::test]
async fn an_endless_program_is_killed_at_the_limit() {
    let start = Instant::now();
    let text = cli(json!({"mode": "External", "process_command": "yes CANARY-51c9"})).error_of(alibaba::chain()).await;
    assert!(
        text.contains("the program yes printed more than 1 MiB, the limit for credentials, and was killed"),
        "{text}"
    );
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn a_program_that_does_not_end_is_killed() {
    let error = run(&["sleep".into(), "100".into()], Duration::from_millis(200)).await.unwrap_err();
    assert_eq!(error.message(), "the program sleep did not finish within 0.2 s and was killed");
}

/// Starts a server that sends an endless body in response to every request.
async fn endless() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 16_384];
                let _ = stream.read(&mut request).await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await;
                let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
                while stream.write_all(&chunk).await.is_ok() {}
            });
        }
    });
    url
}

#[tokio::test]
async fn endless_responses_are_refused_at_the_limit() {
    let server = endless().await;
    let environment = || Environment::new().variables(|_| None).metadata(server.clone());
    let base = || Credentials::new("id", KEY);
    let role = || Role::new("arn").endpoint(server.clone());
    for (name, chain) in [
        ("ECS", alibaba::ecs_role(None)),
        ("URI", alibaba::uri(format!("{server}/creds"))),
        ("Alibaba STS", alibaba::assume_role(base(), role())),
        ("CVM", tencent::cvm_role(Some("role".into()))),
        ("Tencent STS", tencent::assume_role(base(), role())),
    ] {
        let error = chain.environment(environment()).credentials().await.unwrap_err().to_string();
        assert!(error.contains("larger than the limit of 1048576 bytes"), "{name}: {error}");
    }
}
