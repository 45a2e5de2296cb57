//! The ECS metadata server.

use std::time::{Duration, SystemTime};

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::{ProvideCredentials, credentials::Environment};
use serde_json::json;

use super::setup::{KEY, Sent, Setup, clouds};

#[tokio::test]
async fn alibaba_metadata_without_a_token_and_without_a_role() {
    // The server rejects version 2 and responds to version 1. A token that does not help is omitted.
    for token_status in [403, 200] {
        let setup = Setup::responding(move |sent| {
            match (sent.method.as_str(), sent.headers.contains_key("x-aliyun-ecs-metadata-token")) {
                ("PUT", _) => Some((token_status, "t".into())),
                (_, true) => Some((500, String::new())),
                _ => clouds(sent),
            }
        });
        assert_eq!(setup.credentials_of(alibaba::ecs_role(None)).await.id(), "STS.A");
    }
    let refused = |sent: &Sent| if sent.method == "PUT" { Some((403, "no".into())) } else { clouds(sent) };
    let setup = Setup::responding(refused).set("ALIBABA_CLOUD_IMDSV1_DISABLED", "true");
    let text = setup.error_of(alibaba::chain()).await;
    assert!(text.starts_with("ECS RAM role: the metadata server returned no token (HTTP 403)"), "{text}");
    let unbound = |sent: &Sent| if sent.method == "PUT" { clouds(sent) } else { Some((404, String::new())) };
    let text = Setup::responding(unbound).error_of(alibaba::chain()).await;
    assert!(text.contains("ECS RAM role: no role is bound to the instance; credentials URI"), "{text}");
    let page = |_: &Sent| Some((200, "<html>".to_owned()));
    let text = Setup::responding(page).error_of(alibaba::chain()).await;
    assert!(text.contains("http://100.100.100.200 is not a metadata server"), "{text}");
    let failed = |sent: &Sent| {
        if sent.url.ends_with("/ecs-role") {
            Some((200, json!({"Code": "Failed", "AccessKeySecret": KEY}).to_string()))
        } else {
            clouds(sent)
        }
    };
    let text = Setup::responding(failed).error_of(alibaba::chain()).await;
    assert_eq!(text, "ECS RAM role: role ecs-role: HTTP 200, Failed");
    let text = Setup::responding(clouds).error_of(alibaba::chain().without_metadata()).await;
    assert!(text.contains("credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"), "{text}");
}

#[tokio::test]
async fn an_unresponsive_metadata_server_delays_a_call_only_by_seconds() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let environment =
        Environment::new().variables(|_| None).metadata(format!("http://{}", listener.local_addr().unwrap()));
    let start = SystemTime::now();
    let error = alibaba::ecs_role(None).environment(environment).credentials().await.unwrap_err();
    assert!(error.to_string().contains("no response before the timeout"), "{error}");
    assert!(start.elapsed().unwrap() < Duration::from_secs(30));
}
