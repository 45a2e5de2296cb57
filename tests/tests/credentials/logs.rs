//! Logs of sources.

use std::sync::Arc;

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{
    Credentials, ProvideCredentials,
    credentials::{Chain, Role},
};
use cumulo_tencent::credentials as tencent;
use cumulo_tests::log::Log;
use serde_json::json;

use super::setup::{CANARY, KEY, Setup, TOKEN, clouds, mode};

/// Returns the credentials of a chain, with this test's log.
async fn credentials_of(setup: &Setup, chain: Chain) -> Arc<Credentials> {
    chain.environment(setup.environment()).credentials().await.unwrap()
}

#[tokio::test]
async fn loose_permissions_are_logged_as_a_warning_and_no_secret_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let setup = Setup::responding(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_id = strict\nsecret_key = CANARY-51c9-key\n")
        .file(".tccli/default.credential", &json!({"secretId": "t", "secretKey": KEY}).to_string());
    assert!(!format!("{:?}", credentials_of(&setup, tencent::chain()).await).contains(CANARY));
    let logged = |log: &Log| String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!logged(&log).contains(&setup.path(".tencentcloud/credentials")), "{}", logged(&log));
    mode(&setup.home.join(".tencentcloud/credentials"), 0o644);
    credentials_of(&setup, tencent::chain()).await;
    #[cfg(unix)]
    {
        let warning = logged(&log);
        let warning = warning.lines().find(|line| line.contains(".tencentcloud/credentials")).unwrap_or_default();
        assert!(warning.contains("WARN") && warning.contains("644") && warning.contains("chmod 600"), "{warning}");
    }
    // All other sources of secrets, with the most detailed log level.
    let base = || Credentials::with_token("STS.base", KEY, TOKEN);
    credentials_of(&setup, alibaba::assume_role(base(), Role::new("arn"))).await;
    credentials_of(&setup, tencent::assume_role(base(), Role::new("arn"))).await;
    credentials_of(&setup, alibaba::uri("http://local/creds?token=CANARY-51c9")).await;
    credentials_of(&setup, alibaba::ecs_role(None)).await;
    assert!(!logged(&log).contains(CANARY), "{}", logged(&log));
    assert!(logged(&log).contains("credentials found"));
    assert!(!format!("{:?}", alibaba::assume_role(base(), Role::new("arn"))).contains(CANARY));
}
