//! A program's own sources, and credentials with their own marks.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use cumulo_core::{Credentials, ProvideCredentials, Request, Secret};
use cumulo_tencent::{
    BoxFuture, Error,
    credentials::{Chain, Environment, Found, Source},
};

use super::setup::{KEY, Setup, TOKEN};

/// A source that needs only the provider crate. Its name is created at run time.
struct Vault {
    name: String,
}

impl Source for Vault {
    fn name(&self) -> &str {
        &self.name
    }

    fn load<'a>(&'a self, environment: &'a Environment) -> BoxFuture<'a, Result<Found, Error>> {
        Box::pin(async move {
            Ok(match environment.variable("VAULT_ADDR")? {
                Some(address) => Found::some(Credentials::new(address, KEY)),
                None => Found::nothing("VAULT_ADDR is not set"),
            })
        })
    }
}

fn vault() -> Chain {
    Chain::new(vec![Box::new(Vault { name: format!("vault {}", 7) })], std::time::Duration::from_secs(300))
}

#[tokio::test]
async fn a_program_can_have_its_own_source() {
    assert_eq!(Setup::new().set("VAULT_ADDR", "v").credentials_of(vault()).await.id(), "v");
    let text = Setup::new().error_of(vault()).await;
    assert_eq!(text, "no credentials found. Tried vault 7: VAULT_ADDR is not set");
}

#[tokio::test]
async fn an_async_closure_is_a_source() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let chain = Chain::from_fn("closure", move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            if number == 0 { Err(Error::credentials("sealed")) } else { Ok(Credentials::new(number.to_string(), KEY)) }
        }
    });
    assert_eq!(chain.credentials().await.unwrap_err().to_string(), "closure: sealed");
    for _ in 0..3 {
        assert_eq!(chain.credentials().await.unwrap().id(), "1");
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[test]
fn an_empty_token_means_no_token() {
    assert!(Credentials::with_token("id", KEY, "").token().is_none());
    assert!(Credentials::with_token("id", KEY, TOKEN).token().is_some());
}

#[tokio::test]
async fn an_empty_token_sends_no_header() {
    let setup = Setup::responding(|_| Some((200, r#"{"Response":{"RequestId":"r"}}"#.into())));
    let client = cumulo_tencent::Client::builder()
        .credentials(Credentials::with_token("id", KEY, ""))
        .transport(setup.network.clone())
        .region("ap-guangzhou")
        .build()
        .unwrap();
    client.send(cumulo_tencent::redis::ResetPassword::new("crs-1")).await.unwrap();
    assert!(!setup.sent()[0].headers.contains_key("x-tc-token"));
}

#[tokio::test]
async fn a_bearer_token_is_sent_in_the_header_that_the_profile_names() {
    let setup = Setup::responding(|_| Some((200, r#"{"RequestId":"r"}"#.into())));
    let client = cumulo_alibaba::Client::builder()
        .credentials(Credentials::header_token("x-my-token", Secret::from(TOKEN)))
        .transport(setup.network.clone())
        .endpoint("https://example.com")
        .build()
        .unwrap();
    client
        .send(Request::new("sts", "GetCallerIdentity").version("2015-04-01").params(cumulo_alibaba::json!({})))
        .await
        .unwrap();
    let sent = &setup.sent()[0];
    assert_eq!(sent.headers["x-my-token"], TOKEN);
    assert!(!sent.headers.contains_key("authorization") && !sent.headers.contains_key("x-acs-bearer-token"));
    assert!(!sent.url.contains(TOKEN) && !sent.url.contains("BEARERTOKEN"), "{}", sent.url);
}
