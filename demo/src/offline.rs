//! The five resets with the mock, followed by the behaviour of the client in case of failures.

use std::time::Duration;

use cumulo_mock::{Fault, Mock};
use cumulo_tencent::{Retry, redis::ResetPassword};
use cumulo_zenlayer::zec::ResetInstancePassword;

use crate::{
    resets::{self, Targets},
    result::Result,
    table,
};

const ID: &str = "demo-access-key-id";
const SECRET: &str = "demo-access-key-secret";

pub async fn run() -> Result<()> {
    let mock = Mock::builder().credentials(cumulo_mock::Credentials::new(ID, SECRET)).start().await?;
    println!(
        "The mock of the three clouds listens on {}. It verifies the signature of every request below.\n",
        mock.url()
    );

    let url = mock.url();
    let alibaba = cumulo_alibaba::Client::builder()
        .credentials(cumulo_alibaba::Credentials::new(ID, SECRET))
        .region("cn-hangzhou")
        .endpoint(&url)
        .build()?;
    let tencent = cumulo_tencent::Client::builder()
        .credentials(cumulo_tencent::Credentials::new(ID, SECRET))
        .region("ap-guangzhou")
        .endpoint(&url)
        .retry(Retry::default().backoff(Duration::from_millis(20), Duration::from_millis(200)))
        .build()?;
    let zenlayer = cumulo_zenlayer::Client::builder()
        .credentials(cumulo_zenlayer::Credentials::new(ID, SECRET))
        .endpoint(&url)
        .build()?;

    let targets = Targets {
        region: "cn-shanghai".into(),
        smart_ag_id: "sag-demo".into(),
        smart_ag_user: "user-1".into(),
        rds_instance: "rm-demo".into(),
        rds_account: "app".into(),
        dds_instance: "dds-demo".into(),
        redis_instance: "crs-demo".into(),
        zec_instance: "1340895789457".into(),
        password: "Demo-2026pass".into(),
    };
    println!("Resetting five passwords:");
    let calls = [
        resets::smartag(&alibaba, &targets).await?,
        resets::rds(&alibaba, &targets).await?,
        resets::dds(&alibaba, &targets).await?,
        resets::redis(&tencent, &targets).await?,
        resets::zec(&zenlayer, &targets).await?,
    ];
    table::print(&url, &calls);

    println!("\nThe mock throttles two attempts. The client waits, signs the request again and succeeds:");
    mock.on("tencent", "redis", "ResetPassword").fault(Fault::Throttle).times(2);
    let throttled = resets::redis(&tencent, &targets).await?;
    if throttled.attempts != 3 {
        return Err(format!("expected 3 attempts, not {}", throttled.attempts).into());
    }
    table::print(&url, &[throttled]);

    println!(
        "\nA password that breaks the published rule. `validate()` reports it without a request, and the mock refuses it:"
    );
    let weak = ResetInstancePassword::new(&targets.zec_instance, "short");
    let violation = weak.validate().err().ok_or("the rule accepted a short password")?;
    println!("  validate(): {violation}");
    let refusal = zenlayer.send(weak).await.err().ok_or("the mock accepted a short password")?;
    println!("  {refusal}");

    println!("\nA secret that does not belong to the access key:");
    let wrong_key = cumulo_tencent::Client::builder()
        .credentials(cumulo_tencent::Credentials::new(ID, "another-secret"))
        .region("ap-guangzhou")
        .endpoint(&url)
        .build()?;
    let refusal = wrong_key
        .send(ResetPassword::new(&targets.redis_instance).password(targets.password.as_str()))
        .await
        .err()
        .ok_or("the mock accepted a wrong signature")?;
    println!("  {refusal}");
    if !refusal.is_auth() {
        return Err("a wrong signature must be an authentication error".into());
    }

    println!("\nAll steps succeeded. No request left this machine.");
    Ok(())
}
