//! Zenlayer's sources.

use cumulo_core::credentials::Scheme;
use cumulo_zenlayer::credentials as zenlayer;
use serde_json::json;

use super::setup::{KEY, Setup, TOKEN, parts};

#[tokio::test]
async fn the_profiles_of_zeno_are_read() {
    let keys = json!({"default": {"access_key_id": "d", "access_key_secret": KEY}, "ci": {"token": TOKEN},
        "broken": {"access_key_id": "x"}});
    let mut setup = Setup::new().file(".zenlayer/credentials.json", &keys.to_string());
    assert_eq!(parts(&setup.credentials_of(zenlayer::chain()).await), ("d", KEY, None));
    setup = setup.file(".zenlayer/config.json", r#"{"current_profile":"ci","profiles":{"ci":{"output":"json"}}}"#);
    assert_eq!(setup.credentials_of(zenlayer::chain()).await.scheme(), Scheme::Bearer);
    setup = setup.set("ZENLAYER_PROFILE", "broken");
    let text = setup.error_of(zenlayer::chain()).await;
    assert!(
        text.contains("missing required field `access_key_secret` in profile `broken` (~/.zenlayer/credentials.json)"),
        "{text}"
    );
    setup = setup.set("ZENLAYER_PROFILE", "none");
    let text = setup.error_of(zenlayer::chain()).await;
    assert!(text.contains("has no profile `none`, which ZENLAYER_PROFILE names"), "{text}");
    setup = setup.file(".zenlayer/credentials.json", "{\"default\": CANARY-51c9}");
    let text = setup.error_of(zenlayer::chain()).await;
    assert!(text.starts_with("profile: ~/.zenlayer/credentials.json is not a JSON object (line 1"), "{text}");
}
