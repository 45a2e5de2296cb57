//! Zenlayer's sources.

use cumulo_core::credentials::Scheme;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::json;

use super::world::{KEY, TOKEN, World, parts};

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
    assert!(
        text.contains("missing required field `access_key_secret` in profile `broken` (~/.zenlayer/credentials.json)"),
        "{text}"
    );
    world = world.set("ZENLAYER_PROFILE", "none");
    let text = world.bad(zenlayer::chain()).await;
    assert!(text.contains("has no profile `none`, which ZENLAYER_PROFILE names"), "{text}");
    world = world.file(".zenlayer/credentials.json", "{\"default\": CANARY-51c9}");
    let text = world.bad(zenlayer::chain()).await;
    assert!(text.starts_with("profile: ~/.zenlayer/credentials.json is not a JSON object (line 1"), "{text}");
}
