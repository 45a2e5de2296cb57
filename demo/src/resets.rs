//! The five calls, each with the typed client of its provider.

use std::time::{Duration, Instant};

use cumulo_alibaba::{dds, rds, smartag};
use cumulo_tencent::redis;
use cumulo_zenlayer::zec;

/// A call that succeeded.
pub struct Done {
    pub provider: &'static str,
    pub service: &'static str,
    pub action: &'static str,
    pub request_id: String,
    pub attempts: u32,
    pub time: Duration,
}

/// The resources whose passwords are reset, and the new password.
pub struct Targets {
    pub region: String,
    pub smart_ag_id: String,
    pub smart_ag_user: String,
    pub rds_instance: String,
    pub rds_account: String,
    pub dds_instance: String,
    pub redis_instance: String,
    pub zec_instance: String,
    pub password: String,
}

/// Sends an operation and returns the values for the table.
macro_rules! done {
    ($client:expr, $operation:expr, $provider:literal, $service:literal, $action:literal) => {{
        let start = Instant::now();
        let reply = $client.send($operation).await?;
        Done {
            provider: $provider,
            service: $service,
            action: $action,
            request_id: reply.request_id().to_owned(),
            attempts: reply.attempts(),
            time: start.elapsed(),
        }
    }};
}

pub async fn smartag(client: &cumulo_alibaba::Client, targets: &Targets) -> Result<Done, cumulo_alibaba::Error> {
    let reset = smartag::ResetSmartAccessGatewayClientUserPassword::new(
        &targets.region,
        &targets.smart_ag_id,
        &targets.smart_ag_user,
    )
    .password(targets.password.as_str());
    Ok(done!(client, reset, "alibaba", "smartag", "ResetSmartAccessGatewayClientUserPassword"))
}

pub async fn rds(client: &cumulo_alibaba::Client, targets: &Targets) -> Result<Done, cumulo_alibaba::Error> {
    let reset = rds::ResetAccountPassword::new(&targets.rds_account, targets.password.as_str(), &targets.rds_instance);
    Ok(done!(client, reset, "alibaba", "rds", "ResetAccountPassword"))
}

pub async fn dds(client: &cumulo_alibaba::Client, targets: &Targets) -> Result<Done, cumulo_alibaba::Error> {
    let reset = dds::ResetAccountPassword::new("root", targets.password.as_str(), &targets.dds_instance);
    Ok(done!(client, reset, "alibaba", "dds", "ResetAccountPassword"))
}

pub async fn redis(client: &cumulo_tencent::Client, targets: &Targets) -> Result<Done, cumulo_tencent::Error> {
    let reset = redis::ResetPassword::new(&targets.redis_instance).password(targets.password.as_str());
    Ok(done!(client, reset, "tencent", "redis", "ResetPassword"))
}

pub async fn zec(client: &cumulo_zenlayer::Client, targets: &Targets) -> Result<Done, cumulo_zenlayer::Error> {
    let reset = zec::ResetInstancePassword::new(&targets.zec_instance, targets.password.as_str());
    Ok(done!(client, reset, "zenlayer", "zec", "ResetInstancePassword"))
}
