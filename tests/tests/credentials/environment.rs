//! Environment variables, and chains without credentials.

use cumulo_alibaba::credentials as alibaba;
use cumulo_core::credentials::Scheme;
use cumulo_tencent::credentials as tencent;
use cumulo_zenlayer::credentials as zenlayer;

use super::setup::{KEY, Setup, TOKEN, clouds, parts};

#[tokio::test]
async fn the_environment_variables_of_every_provider_are_read() {
    let setup = Setup::new()
        .set("ALIBABA_CLOUD_ACCESS_KEY_ID", "a")
        .set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", KEY)
        .set("ALIBABA_CLOUD_SECURITY_TOKEN", TOKEN)
        .set("TENCENTCLOUD_SECRET_ID", "t")
        .set("TENCENTCLOUD_SECRET_KEY", KEY)
        .set("ZENLAYER_ACCESS_KEY_ID", "z")
        .set("ZENLAYER_ACCESS_KEY_SECRET", KEY)
        .set("ZENLAYER_TOKEN", "unused");
    assert_eq!(parts(&setup.credentials_of(alibaba::chain()).await), ("a", KEY, Some(TOKEN)));
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("t", KEY, None));
    assert_eq!(parts(&setup.credentials_of(zenlayer::chain()).await), ("z", KEY, None));

    let setup = Setup::new().set("TENCENTCLOUD_SECRET_ID", "t").set("TENCENTCLOUD_SECRET_KEY", KEY);
    let setup = setup.set("TENCENTCLOUD_TOKEN", TOKEN).set("ZENLAYER_TOKEN", TOKEN);
    assert_eq!(parts(&setup.credentials_of(tencent::chain()).await), ("t", KEY, Some(TOKEN)));
    let bearer = setup.credentials_of(zenlayer::chain()).await;
    assert_eq!((bearer.scheme(), parts(&bearer)), (Scheme::Bearer, ("", "", Some(TOKEN))));
}

#[tokio::test]
async fn an_incomplete_environment_stops_the_chain() {
    let setup = Setup::responding(clouds).set("ALIBABA_CLOUD_ACCESS_KEY_ID", "a");
    assert_eq!(
        setup.error_of(alibaba::chain()).await,
        "environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set, but ALIBABA_CLOUD_ACCESS_KEY_ID is"
    );
    let setup = Setup::responding(clouds).set("TENCENTCLOUD_SECRET_ID", "").set("TENCENTCLOUD_SECRET_KEY", KEY);
    assert_eq!(setup.error_of(tencent::chain()).await, "environment: TENCENTCLOUD_SECRET_ID is set, but empty");
    let setup = Setup::new().set("ZENLAYER_ACCESS_KEY_ID", "z").set("ZENLAYER_ACCESS_KEY_SECRET", " CANARY-51c9");
    let text = setup.error_of(zenlayer::chain()).await;
    assert_eq!(text, "environment: environment variable ZENLAYER_ACCESS_KEY_SECRET has leading or trailing whitespace");
    assert!(setup.sent().is_empty());
}

#[tokio::test]
async fn a_chain_without_credentials_reports_every_source() {
    let setup = Setup::new();
    assert_eq!(
        setup.error_of(alibaba::chain()).await,
        "no credentials found. Tried environment: ALIBABA_CLOUD_ACCESS_KEY_ID is not set; \
         OIDC role: not all of ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE \
         are set; CLI profile: no file ~/.aliyun/config.json; profile: no file ~/.alibabacloud/credentials or \
         ~/.alibabacloud/credentials.ini; ECS RAM role: 100.100.100.200: no connection: refused; \
         credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"
    );
    assert_eq!(
        setup.error_of(tencent::chain()).await,
        "no credentials found. Tried environment: TENCENTCLOUD_SECRET_ID is not set; TKE OIDC role: TKE_REGION is not \
         set; profile: no file ~/.tencentcloud/credentials or ~/etc/tencentcloud/credentials; tccli profile: no file \
         ~/.tccli/default.credential; CVM role: metadata.tencentyun.com: no connection: refused"
    );
    assert_eq!(
        setup.error_of(zenlayer::chain()).await,
        "no credentials found. Tried environment: neither ZENLAYER_ACCESS_KEY_ID nor ZENLAYER_TOKEN is set; profile: \
         ~/.zenlayer/credentials.json is missing or empty"
    );
}
