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

use super::world::{CANARY, KEY, TOKEN, World, clouds, mode};

/// What a chain finds, with this test's log.
async fn good(world: &World, chain: Chain) -> Arc<Credentials> {
    chain.environment(world.environment()).credentials().await.unwrap()
}

#[tokio::test]
async fn loose_permissions_are_warned_of_and_nothing_secret_is_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let world = World::answering(clouds)
        .file(".tencentcloud/credentials", "[default]\nsecret_id = strict\nsecret_key = CANARY-51c9-key\n")
        .file(".tccli/default.credential", &json!({"secretId": "t", "secretKey": KEY}).to_string());
    assert!(!format!("{:?}", good(&world, tencent::chain()).await).contains(CANARY));
    let logged = |log: &Log| String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(!logged(&log).contains(&world.path(".tencentcloud/credentials")), "{}", logged(&log));
    mode(&world.home.join(".tencentcloud/credentials"), 0o644);
    good(&world, tencent::chain()).await;
    #[cfg(unix)]
    {
        let warning = logged(&log);
        let warning = warning.lines().find(|line| line.contains(".tencentcloud/credentials")).unwrap_or_default();
        assert!(warning.contains("WARN") && warning.contains("644") && warning.contains("chmod 600"), "{warning}");
    }
    // Everything else that handles secrets, with logs at their loudest.
    let base = || Credentials::with_token("STS.base", KEY, TOKEN);
    good(&world, alibaba::assume_role(base(), Role::new("arn"))).await;
    good(&world, tencent::assume_role(base(), Role::new("arn"))).await;
    good(&world, alibaba::uri("http://local/creds?token=CANARY-51c9")).await;
    good(&world, alibaba::ecs_role(None)).await;
    assert!(!logged(&log).contains(CANARY), "{}", logged(&log));
    assert!(logged(&log).contains("credentials found"));
    assert!(!format!("{:?}", alibaba::assume_role(base(), Role::new("arn"))).contains(CANARY));
}
